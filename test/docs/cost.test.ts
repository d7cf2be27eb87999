import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import priced from '../../data/cloud-prices.json' with { type: 'json' };
import volumes from '../../data/cloud-volumes.json' with { type: 'json' };
import { holidaysByDate } from '../../data/holidays.ts';
import { fallsOn, timetable } from '../../functions/jobs/timetable.ts';
import { datesOf, eachDate, type Period } from '../../functions/platform/period.ts';
import { NIGHTLY, YEARS_BACK } from '../../functions/jobs/due.ts';
import { type JobName, jobs } from '../../functions/jobs/registry.ts';
import { MOST_MONTHS_BACK } from '../../functions/organisation/policy/allowance.ts';
import { MONTHS_TAKEN_UP } from '../../functions/platform/run/marker.ts';
import { CHUNK_SIZE } from '../../functions/jobs/planner.ts';
import { costLines, GB_OF, NOT_COUNTED } from '../../scripts/cost.ts';
import { lookInto } from '../infra/instance.ts';

const total = (people: number, year: number) =>
  costLines(people, year).reduce((sum, { dollars }) => sum + dollars, 0);

describe('what a city costs', () => {
  it('has a line for every price and a use for every volume', () => {
    const script = readFileSync(join(import.meta.dirname, '../../scripts/cost.ts'), 'utf8');
    for (const name of Object.keys(priced.prices))
      expect(script, name).toMatch(new RegExp(`prices\\.${name}\\b`));
    for (const name of Object.keys(volumes.personMonth))
      expect(script, name).toMatch(new RegExp(`each\\.${name}\\b`));
    for (const name of Object.keys(volumes.instance))
      expect(script, name).toMatch(new RegExp(`\\b${name}\\b`));
    // A line of a price that is nothing, or of nothing: then it is not computed.
    for (const { what, dollars } of costLines(13_000, 1)) expect(dollars, what).toBeGreaterThan(0);
  });

  it('says of every volume how it is known', () => {
    for (const { how } of [...Object.values(volumes.personMonth), ...Object.values(volumes.instance)])
      expect(how).toMatch(/^(measured: npm run bench -- volumes|counted|assumed: |list: )/);
  });

  // It reads a whole template, which is nothing but CPU.
  it('is what the template holds, where it is counted', { timeout: 120_000 }, () => {
    const { all, byId, doors, only } = lookInto();
    const alarms = all('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
    const metrics = alarms.map(({ Metrics }) => Math.max(1, (Metrics ?? []).length - 1));
    expect(volumes.instance.alarmMetrics.value).toBe(metrics.reduce((sum, count) => sum + count, 0));
    expect(volumes.instance.ownMetrics.value).toBe(all('AWS::Logs::MetricFilter').length);
    expect(volumes.instance.keys.value).toBe(all('AWS::KMS::Key').length);
    const machines = all('AWS::Cognito::UserPoolClient').filter(({ Properties }) =>
      Properties.AllowedOAuthFlows?.includes('client_credentials'),
    );
    expect(machines).toHaveLength(volumes.instance.agencyClients.value);
    expect(volumes.instance.archiveDays.value).toBe(only('AWS::Events::Archive').Properties.RetentionDays);
    expect(volumes.instance.peopleAChunk.value).toBe(CHUNK_SIZE);
    const sources = all('AWS::Lambda::EventSourceMapping').map(
      ({ Properties }) => byId(Properties.EventSourceArn['Fn::GetAtt'][0]).Type,
    );
    expect(volumes.instance.queueSources.value).toBe(
      sources.filter((type) => type === 'AWS::SQS::Queue').length,
    );
    expect([...Object.keys(GB_OF), ...NOT_COUNTED].toSorted()).toEqual(Object.keys(doors).toSorted());
    for (const [path, gb] of Object.entries(GB_OF))
      expect(byId(doors[path]?.id ?? '').Properties.MemorySize, path).toBe(gb * 1024);
  });

  it('has reminders on the days of their schedule that are no holidays', () => {
    const { first, last } = datesOf('2026-Y' as Period);
    const holidays = holidaysByDate();
    const schedules = timetable.filter(({ job }) => job === 'remind');
    const days = eachDate(first, last).filter(
      (date) => !holidays.has(date) && schedules.some((schedule) => fallsOn(schedule, date)),
    );
    expect(volumes.instance.remindDays.value).toBe(days.length / 12);
  });

  it('has escalations on the days of their schedules', () => {
    const { first, last } = datesOf('2026-Y' as Period);
    const schedules = timetable.filter(({ job }) => job === 'escalate');
    const times = eachDate(first, last).flatMap((date) =>
      schedules.filter((schedule) => fallsOn(schedule, date)),
    );
    expect(volumes.instance.escalateDays.value).toBeCloseTo(times.length / 12, 3);
  });

  it('has every run that a night may take up: of allowances, closings and credit points', () => {
    const closeYears = MONTHS_TAKEN_UP / 12;
    const taken = MOST_MONTHS_BACK + MONTHS_TAKEN_UP + YEARS_BACK.convertCredits + closeYears;
    expect(volumes.instance.runsTakenUp.value).toBe(taken);
  });

  it('measures every job: none of the registry is left out', () => {
    const told = [...Object.values(volumes.personMonth), ...Object.values(volumes.instance)].map(
      ({ how }) => how,
    );
    for (const job of Object.keys(jobs))
      expect(
        NIGHTLY.has(job as JobName) || told.some((how) => how.startsWith('measured') && how.includes(job)),
        job,
      ).toBe(true);
  });

  it('grows with the people and with the years, and is nearly nothing where nobody works', () => {
    expect(total(26_000, 1)).toBeGreaterThan(total(13_000, 1));
    expect(total(13_000, 2)).toBeGreaterThan(total(13_000, 1));
    // But for what the instance has whoever works: clients, and what the template holds of alarms, metrics and keys.
    const isThere = ({ what }: { readonly what: string }) =>
      /of agencies$|^alarms$|metrics|^keys$|^dashboard$/.test(what);
    const working = costLines(0, 1).filter((line) => !isThere(line));
    expect(working.reduce((sum, { dollars }) => sum + dollars, 0)).toBeLessThan(1);
  });
});
