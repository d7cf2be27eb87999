import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { registered } from '../../functions/jobs/schedule.ts';
import { type Days, timetable } from '../../functions/jobs/timetable.ts';
import { readSettings } from '../../infra/settings.ts';
import { cloudPicture } from '../../scripts/cloudPicture.ts';
import { costTable } from '../../scripts/cost.ts';
import { lookInto } from '../infra/instance.ts';

const { resources, stack } = lookInto();
const operations = readFileSync('docs/operations.md', 'utf8');
const readme = readFileSync('README.md', 'utf8');

/** The path of a resource's construct in the stack, without what CDK adds. */
const pathOf = (logicalId: string): string =>
  stack.node
    .findAll()
    .find((construct) => Reflect.get(construct, 'logicalId') !== undefined && idOf(construct) === logicalId)
    ?.node.path.replace(`${stack.node.path}/`, '')
    .replace(/\/Resource$/, '') ?? '';

const idOf = (construct: object): unknown => stack.resolve(Reflect.get(construct, 'logicalId'));

describe('docs/operations.md', () => {
  const alarms = resources.filter(([, { Type }]) => Type === 'AWS::CloudWatch::Alarm');

  it.each(alarms.map(([id, { Properties }]) => [pathOf(id), String(Properties.AlarmDescription)]))(
    'says of %s what the alarm itself says',
    (path, meaning) => {
      const row = operations.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${path}\``));
      expect(row, `${path}: ${meaning}`).toContain(`| ${meaning} |`);
    },
  );

  it('names every setting with its default', () => {
    const known = readSettings(() => undefined);
    for (const [name, value] of Object.entries(known)) {
      const shown = Array.isArray(value) || value === undefined ? '' : ` \`${value}\``;
      expect(operations, name).toMatch(new RegExp(`\\| .*\`${name}\`.* \\|${shown}`));
    }
  });

  it('shows what a city costs a month, as the script computes it', () => {
    expect(operations).toContain(costTable());
  });

  it('names every reserved concurrency that a restore must put back', () => {
    const restore = operations.slice(operations.indexOf('## Restore'), operations.indexOf('## Replay'));
    const reserved = resources.filter(([, { Properties }]) => Properties?.ReservedConcurrentExecutions);
    const rows = [...restore.matchAll(/\| `([\w/]+)` \| (\d+) \|/g)].map(([, path, no]) => [
      path,
      Number(no),
    ]);
    const wanted = reserved.map(([id, { Properties }]) => [
      pathOf(id).replace(/\/Function$/, ''),
      Properties.ReservedConcurrentExecutions,
    ]);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(wanted));
    for (const [id, { Properties }] of reserved) {
      const word = /\*(\w+)\*\) aws/g;
      const known = [...restore.matchAll(word)].map(([, part = '']) => part);
      const part = known.find((name) => id.startsWith(name));
      expect(part, id).toBeDefined();
      expect(restore).toMatch(
        new RegExp(`\\*${part}\\*.*executions ${Properties.ReservedConcurrentExecutions} ;;`),
      );
    }
  });

  it('has a new version stopped before it replaces anything that keeps data', () => {
    const logsAndGroups = ['AWS::Logs::LogGroup', 'AWS::Scheduler::ScheduleGroup'];
    const kept = resources
      .filter(([, { DeletionPolicy }]) => DeletionPolicy === 'Retain')
      .map(([, { Type }]) => Type)
      .filter((type) => !logsAndGroups.includes(type));
    const stop = operations.split('\n').find((line) => line.includes('**Stop where it says'));
    const named = [...(stop?.matchAll(/AWS::\w+::\w+/g) ?? [])].map(([type]) => type);
    expect(named.toSorted()).toEqual([...new Set(kept)].toSorted());
  });

  it('tells how the letters of every dead-letter queue go on', () => {
    const ends = resources
      .filter(([, { Type, Properties }]) => Type === 'AWS::SQS::Queue' && !Properties.RedrivePolicy)
      .map(([id]) => pathOf(id).replace(/\/Queue$/, ''));
    const redrive = operations.slice(operations.indexOf('## Redrive'), operations.indexOf('## Alarms'));
    for (const end of ends) expect(redrive).toContain(`\`${end}\``);
  });

  it('names the function that each letter of a schedule is for', () => {
    const rows = operations.split('\n').filter((line) => line.startsWith('| '));
    const schedules = resources.filter(([, { Type }]) => Type === 'AWS::Scheduler::Schedule');
    for (const [, { Properties }] of schedules) {
      const { Arn, Input } = Properties.Target;
      const { job } = JSON.parse(Input) as { job?: string };
      const own = rows.find((row) => row.startsWith(`| \`job\` is \`${job}\` |`));
      const row =
        own ?? rows.find((one) => one.startsWith(job ? '| any other `job` |' : '| `scheduledAt` alone |'));
      expect(row, Input).toContain(`| \`${pathOf(Arn['Fn::GetAtt'][0]).replace(/\/Function$/, '')}\` |`);
    }
  });

  it('looks names up by the beginning of a logical id, which is of one resource', () => {
    const lookedUp = [...operations.matchAll(/named ([A-Z]\w+::\w+) ([A-Z]\w+)/g)];
    expect(lookedUp.length).toBeGreaterThan(3);
    for (const [, type, start = ''] of lookedUp) {
      const found = resources.filter(([id, { Type }]) => Type === `AWS::${type}` && id.startsWith(start));
      expect(
        found.map(([id]) => id),
        start,
      ).toHaveLength(1);
    }
  });
});

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Days of a schedule as the table says them. */
function daysInWords({ weekdays, day, month }: Days = {}): string {
  if (month !== undefined) return `${day} ${MONTHS[month - 1]}`;
  if (day !== undefined) return `day ${day}`;
  const [first, ...others] = (weekdays ?? []).map((no) => WEEKDAYS[no - 1]);
  if (!first) return 'daily';
  return others.length > 0 ? `${first} to ${others.at(-1)}` : `every ${first}`;
}

const DAYS = new RegExp(
  `daily|day \\d+|\\d+ (?:${MONTHS.join('|')})|(?:${WEEKDAYS.join('|')}) to \\w+|every (?:${WEEKDAYS.join('|')})`,
  'g',
);

describe('docs/architecture.md', () => {
  const section = readFileSync('docs/architecture.md', 'utf8')
    .split(/^## /m)
    .find((part) => part.startsWith('9.'));
  const rows = (section ?? '').split('\n').filter((line) => /^\| (\*later:\* )?`/.test(line));
  const jobIn = (row: string) => /`(\w+)`/.exec(row)?.[1];

  it('lists the jobs of the timetable, and no others', () => {
    expect(new Set(rows.map(jobIn))).toEqual(new Set(timetable.map(({ job }) => job)));
  });

  const jobs = [...Map.groupBy(timetable, ({ job }) => job)];

  it.each(jobs)('says on which days and at what time %s fires, and no others', (job, schedules) => {
    const [, , when = ''] = rows.find((row) => jobIn(row) === job)?.split('|') ?? [];
    const days = schedules.map(({ on }) => daysInWords(on));
    expect([...when.matchAll(DAYS)].map(([said]) => said).toSorted()).toEqual(days.toSorted());
    const times = new Set(schedules.map(({ time }) => time));
    expect(new Set(when.match(/\d\d:\d\d/g))).toEqual(times);
  });

  it('tells weekdays that follow one another from others', () => {
    for (const { on: { weekdays = [] } = {} } of timetable)
      for (const [at, no] of weekdays.entries()) expect(no).toBe((weekdays[0] ?? 0) + at);
  });

  it('calls later what is not there yet', () => {
    const later = rows.findIndex((row) => row.includes('*later:*'));
    const there = rows.slice(0, later).map(jobIn);
    expect(new Set(there)).toEqual(registered);
  });
});

describe('README', () => {
  it('counts what the template holds', () => {
    const counted = Map.groupBy(resources, ([, { Type }]) => Type);
    for (const [type, all] of counted) {
      const short = type.replace('AWS::', '');
      expect(readme, short).toMatch(new RegExp(`${short.replaceAll('::', '::')} ${all.length}\\b`));
    }
  });
});

test('docs/cloud.svg shows what the table says (`npm run docs` writes it)', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/cloud.svg'), 'utf8')).toBe(cloudPicture());
});
