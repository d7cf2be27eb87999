/** How far back allowances are computed again: one policy, the same for every way in which something changes. */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { allowanceMonths } from '../../functions/jobs/allowanceMonths.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { declarationKind } from '../../functions/organisation/calendar/store.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { policyOn } from '../../functions/organisation/policy/rules.ts';
import { policyItem, revisions } from '../../functions/organisation/policy/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { markerKind } from '../../functions/platform/run/marker.ts';
import { runKind } from '../../functions/platform/run/run.ts';
import { getItem } from '../../functions/platform/table.ts';
import { openAllowances, writtenContent } from '../support/allowances.ts';
import { openClosing } from '../support/closing.ts';
import { codes } from '../support/evaluations.ts';
import { OCTOBER } from '../support/months.ts';
import { itemsOf, makeLine } from '../support/office.ts';
import { run } from '../support/oneOfEach.ts';

const at = await openAllowances();
const { table, platform, house, people, as, enrol, attend, clock, enact } = at;
afterAll(() => house.stop());
const calendar = { week: 'FIVE_DAYS' as const, holidays: new Map() };
const due = async (date: string) => {
  const known = await revisions(table);
  return allowanceMonths(platform, date as PlainDate, (day) => policyOn(known, day), calendar);
};
const ranOn = async (month: Period, plannedAt: string) => {
  const ran = { ...run, period: month, plannedAt: plannedAt as Instant };
  await bulkLoad(
    table,
    ['closeMonth', 'computeAllowance'].map((job) => makeItem(runKind, keys.run(job, month), { ...ran, job })),
  );
};
const set = (value: number, effectiveFrom: string) =>
  bulkLoad(table, [
    policyItem({
      key: 'allowance.monthsBack',
      effectiveFrom: effectiveFrom as PlainDate,
      value,
      legalBasis: 'Peraturan contoh 2/2026',
      setBy: people.bkpp.employeeId,
      setAt: '2026-11-16T01:00:00.000Z' as Instant,
    }),
  ]);

describe('how far back allowances are computed again', () => {
  it('is a policy, by which attendance, adjustments and formulas of earlier months are refused alike', async () => {
    const person = await enrol('Dwi Astuti');
    const row = { employeeId: employeeNodeId(person.employeeId), discipline: 95, penalties: [] };
    const adjust = (month: string) =>
      as(people.bkpp)('adjustAllowance', 'adjustments { id version } userErrors { code field message }', {
        employeeId: row.employeeId,
        month,
        entryId: v7(),
        direction: 'CUT',
        percent: 10,
        legalRef: 'SE contoh',
      });
    const propose = (effectiveFrom: string) =>
      as(people.bkpp)('proposeAllowancePolicy', 'userErrors { code field message }', {
        effectiveFrom,
        reason: 'Berlaku surut.',
        content: writtenContent(),
      });
    const everywhere = async (month: string, first: string) => [
      codes(await attend([row], month as Period)),
      codes(await adjust(month)),
      codes(await propose(first)),
    ];
    const REFUSED = [
      [['ATTENDANCE_TOO_OLD', 'input.month']],
      [['ADJUSTMENT_MONTH', 'input.month']],
      [['ALLOWANCE_FIRST_DAY', 'input.effectiveFrom']],
    ];
    expect(await everywhere('2025-M11', '2025-11-01')).toEqual([[], [], []]);
    expect(await everywhere('2025-M10', '2025-10-01')).toEqual(REFUSED);
    await set(3, '2026-11-16');
    expect(await everywhere('2026-M08', '2026-08-01')).toEqual([[], [], []]);
    expect(await everywhere('2026-M07', '2026-07-01')).toEqual(REFUSED);
    const refused = await attend([row], '2026-M07' as Period);
    expect(refused.userErrors[0].message).toContain('2026-M08');
  });

  it('holds for taking an adjustment back, too', async () => {
    const person = await enrol('Arif Budiman');
    const SHOWS = 'adjustments { id version } userErrors { code field message }';
    const entryId = v7();
    const { adjustments } = await as(people.bkpp)('adjustAllowance', SHOWS, {
      employeeId: employeeNodeId(person.employeeId),
      month: '2026-M08',
      entryId,
      direction: 'CUT',
      percent: 10,
      legalRef: 'SE contoh',
    });
    clock.set('2026-12-16T01:00:00.000Z');
    const { id, version: expectedVersion } = adjustments;
    const back = { id, expectedVersion, entryId, note: 'Keliru.' };
    expect(codes(await as(people.bkpp)('withdrawAllowanceAdjustment', SHOWS, back))).toEqual([
      ['ADJUSTMENT_MONTH', 'input.id'],
    ]);
    clock.set('2026-11-16T01:00:00.000Z');
  });

  it('is what the nights take up: no month more, and none less', async () => {
    await enact();
    for (const month of ['2026-M07', '2026-M08', '2026-M09'] as Period[])
      await ranOn(month, '2026-11-14T22:00:00.000Z');
    const again = (await due('2026-11-20')).map(({ period }) => period);
    expect(again).toEqual(['2026-M08', '2026-M09']);
    expect((await due('2026-11-15')).map(({ period }) => period)).toEqual([
      '2026-M07',
      '2026-M08',
      '2026-M09',
    ]);
  });
});

describe('what everybody rests on', () => {
  it('has everybody looked at again when a holiday of the month is decreed late, or withdrawn', async () => {
    const declared = {
      id: v7(),
      kind: 'CUTI_BERSAMA',
      from: '2026-09-14',
      to: '2026-09-14',
      name: 'Cuti bersama contoh',
      decreeNo: '100/2026',
      declaredAt: '2026-11-19T02:00:00.000Z',
      withdrawnAt: null,
      withdrawnBy: null,
    };
    const item = (changes: object) =>
      makeItem(declarationKind, keys.calendarEntry(declared.from as PlainDate, declared.id), {
        ...declared,
        ...changes,
      });
    await bulkLoad(table, [item({})]);
    expect(await due('2026-11-20')).toContainEqual({ period: '2026-M09', again: 'EVERYBODY' });
    await ranOn('2026-M09' as Period, '2026-11-20T22:00:00.000Z');
    expect(await due('2026-11-21')).toContainEqual({ period: '2026-M09', again: true });
    await bulkLoad(table, [item({ withdrawnAt: '2026-11-21T02:00:00.000Z' })]);
    expect(await due('2026-11-22')).toContainEqual({ period: '2026-M09', again: 'EVERYBODY' });
  });
});

describe('a formula that is approved while everybody is being sent', () => {
  it('has everybody looked at again', async () => {
    const month = '2026-M09' as Period;
    await enact({
      effectiveFrom: '2026-09-01' as PlainDate,
      approvedAt: '2026-11-22T22:05:00.000Z' as Instant,
    });
    const [planningSince, plannedAt] = ['2026-11-22T22:00:00.000Z', '2026-11-22T22:10:00.000Z'] as Instant[];
    const ran = { ...run, period: month, job: 'computeAllowance', planningSince, plannedAt };
    await bulkLoad(table, [makeItem(runKind, keys.run('computeAllowance', month), ran)]);
    expect(await due('2026-11-23')).toContainEqual({ period: month, again: 'EVERYBODY' });
  });
});

describe("a leader's allowance", () => {
  it('is due again when a month of their people is closed after it was computed, and not before', async () => {
    const closing = await openClosing();
    const { appraiser } = closing.office;
    const marked = { job: 'computeAllowance', employeeId: appraiser.employeeId, period: OCTOBER };
    const key = keys.marker(appraiser.employeeId, OCTOBER, 'computeAllowance');
    const isDue = async () => (await getItem(closing.table, key)) === null;
    const done = { ...marked, outcome: 'DONE' as const, reason: null, at: closing.clock.now() };
    await bulkLoad(closing.table, [makeItem(markerKind, key, done)]);
    expect(await closing.close(await closing.person())).toEqual({ outcome: 'DONE' });
    expect(await isDue()).toBe(false);
    const ran = { ...run, job: 'computeAllowance', period: OCTOBER };
    await bulkLoad(closing.table, [makeItem(runKind, keys.run('computeAllowance', OCTOBER), ran)]);
    expect(await closing.close(await closing.person())).toEqual({ outcome: 'DONE' });
    expect(await isDue()).toBe(true);
    // A leader until the 16th alone, who left then: theirs goes by that day.
    const led = await closing.person({ line: { to: '2026-10-16' as PlainDate } });
    const next = makeLine(led, closing.office.superior, null, { from: '2026-10-17' as PlainDate });
    await bulkLoad(closing.table, [makeItem(markerKind, key, done), ...itemsOf.line(next)]);
    expect(await closing.close(led)).toEqual({ outcome: 'DONE' });
    expect(await isDue()).toBe(true);
  });
});
