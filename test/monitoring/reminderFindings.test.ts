/** Findings in the daily digest: how many call for something to be done, with the gravest, and not every day again. */
import { describe, expect, it } from 'vitest';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { DeskItem } from '../../functions/platform/desk.ts';
import type { Instant, Period } from '../../functions/platform/period.ts';
import { countsOf, remindingHouse } from '../support/reminding.ts';

const { at, person, lay, setPolicy, toldOn } = remindingHouse();

const AT = '2026-10-01T21:00:00.000Z' as Instant;
type Named = NonNullable<DeskItem['findings']>[number];
const named = (code: string, severity: string, since: string, detail = '-'): Named => ({
  key: `FIND#X#2026-M09#1#${detail}`,
  code,
  severity,
  since: `${since}T21:00:00.000Z` as Instant,
});
/** A row of findings about somebody, as a scan lays it. */
const laid = (holder: Employee, findings: readonly Named[], count = findings.length, about = holder) =>
  lay(holder, {
    step: 'FINDINGS',
    employeeId: about.employeeId,
    period: '2026-Y' as Period,
    planNo: 0,
    since: findings.map(({ since }) => since).toSorted()[0] ?? AT,
    count,
    findings: [...findings],
  });

describe('a digest tells of findings', () => {
  it('in one line: how many call for something to be done, and the gravest', async () => {
    const superior = await person();
    await laid(superior, [named('D10', 'MEDIUM', '2026-10-01')]);
    const about = at.office.owner;
    await laid(superior, [named('D04', 'HIGH', '2026-10-05'), named('D09', 'LOW', '2026-10-02')], 12, about);
    const told = await toldOn('2026-10-07', superior);
    expect(told?.matters).toEqual([
      {
        kind: 'FINDINGS',
        steps: ['FINDINGS'],
        count: 13,
        overdue: 0,
        oldestOn: '2026-10-02',
        dueOn: null,
        gravest: { code: 'D04', severity: 'HIGH' },
        text: {
          id: 'Temuan yang perlu ditindaklanjuti: 13, sejak 2 Oktober 2026; yang terberat: Rincian SKP bulanan tidak sama dengan tahunan (D04).',
          en: "Findings that call for something to be done: 13, since 2 October 2026; the gravest: Monthly lines other than the year's (D04).",
        },
      },
    ]);
    expect(JSON.stringify(told)).not.toContain(about.name);
    expect(JSON.stringify(told)).not.toContain(about.employeeId);
  });

  it('on the day on which the night found them, and not again for the same ones, however long they wait', async () => {
    const owner = await person();
    await setPolicy('remind.repeatWorkingDays', null);
    await laid(owner, [named('D10', 'MEDIUM', '2026-10-06')]);
    expect(countsOf(await toldOn('2026-10-07', owner))).toEqual({ FINDINGS: 1 });
    for (const day of ['2026-10-08', '2026-10-12', '2026-11-16', '2027-01-04'])
      expect(await toldOn(day, owner)).toBeNull();
  });

  it('again when another is found, or one is back, and after the days of repeating', async () => {
    const owner = await person();
    await setPolicy('remind.repeatWorkingDays', 5);
    const first = named('D10', 'MEDIUM', '2026-10-06');
    await laid(owner, [first]);
    expect(await toldOn('2026-10-07', owner)).not.toBeNull();
    await laid(owner, [first, named('D09', 'LOW', '2026-10-07', 'r1')]);
    expect(countsOf(await toldOn('2026-10-08', owner))).toEqual({ FINDINGS: 2 });
    await laid(owner, [first]);
    expect(await toldOn('2026-10-09', owner)).toBeNull();
    await laid(owner, [named('D10', 'MEDIUM', '2026-10-11')]);
    expect(await toldOn('2026-10-12', owner)).not.toBeNull();
    expect(await toldOn('2026-10-16', owner)).toBeNull();
    expect(await toldOn('2026-10-19', owner)).not.toBeNull();
  });
});
