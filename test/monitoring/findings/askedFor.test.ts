/** What is found once a policy asks for it, or late in a month (D08 to D10): mended as the finding says, or waived. */
import { afterAll, beforeEach, expect, it } from 'vitest';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { findingId } from '../../../functions/monitoring/finding/store.ts';
import type { FindingCode } from '../../../functions/monitoring/finding/kinds.ts';
import type { Employee } from '../../../functions/organisation/employee/rules.ts';
import type { PolicyKey, PolicyValues } from '../../../functions/organisation/policy/rules.ts';
import { policyItem } from '../../../functions/organisation/policy/store.ts';
import { seenItem } from '../../../functions/planning/plan/seen.ts';
import {
  monthPeriod,
  type Instant,
  type Period,
  type PlainDate,
} from '../../../functions/platform/period.ts';
import { codesOf, entry, record } from '../../support/activities.ts';
import { openActivityHouse } from '../../support/activityHouse.ts';
import { calendarActs } from '../../support/calendars.ts';
import { line, linesOf } from '../../support/dialogues.ts';
import { makeMonth, makeMonthLine, monthItem } from '../../support/months.ts';
import { makePlatform } from '../../support/office.ts';
import { scanned } from '../../support/scanning.ts';
import { makePlan, planItem } from '../../support/setPlans.ts';

const { table, office, clock, house, newOwner } = await openActivityHouse();
afterAll(() => house.stop());

const YEAR = '2026-Y' as Period;
const nodeIdOf = (text: string) => Buffer.from(text).toString('base64url');
const on = (day: string) => clock.set(`${day}T02:00:00.000Z`);
beforeEach(() => on('2026-11-16'));

const kinds = async (owner: Employee, code: FindingCode) =>
  (await scanned(makePlatform(table, clock), owner, code)).map(({ kind }) => kind).toSorted();

async function withPlan(): Promise<Employee> {
  const owner = await newOwner();
  const workResults = makePlan(owner).workResults.map((result) => ({ ...result, assignmentId: 'MPH' }));
  const ref = { employeeId: owner.employeeId, year: YEAR, planNo: 1 };
  const seen = seenItem(ref, '2026-10-25T02:00:00.000Z' as Instant);
  await bulkLoad(table, [planItem(makePlan(owner, { workResults })), seen]);
  return owner;
}
/** Sets a policy for November, and takes it back when the test is over. */
async function asking<K extends PolicyKey>(key: K, value: PolicyValues[K], work: () => Promise<void>) {
  const set = (as: PolicyValues[K] | null) =>
    bulkLoad(table, [
      policyItem({
        key,
        effectiveFrom: '2026-11-01' as PlainDate,
        value: as,
        setBy: 'BKPP',
        setAt: '2026-10-20T00:00:00.000Z' as Instant,
        legalBasis: null,
      } as Parameters<typeof policyItem>[0]),
    ]);
  await set(value);
  await work();
  await set(null);
}
const records = async (owner: Employee, days: readonly string[]) => {
  const entries = days.map((date) => entry({ date }));
  const { outcomes } = await record(house.as(owner), entries);
  expect(outcomes.flatMap(codesOf)).toEqual([]);
};

it('D08: a short day is completed while it is open', () =>
  asking('activity.dailyMinMinutes', 60, async () => {
    const owner = await withPlan();
    on('2026-11-10');
    await records(owner, ['2026-11-09']);
    on('2026-11-16');
    expect(await kinds(owner, 'D08')).toContain('SHORT_DAYS');
    await records(owner, ['2026-11-09']);
    expect(await kinds(owner, 'D08')).not.toContain('SHORT_DAYS');
  }));

it('D08: a target that its open days hold no more is in reach again once BKPP has granted longer', async () => {
  const owner = await withPlan();
  on('2026-11-30');
  expect(await kinds(owner, 'D08')).toEqual(['DAYS_WITHOUT_ACTIVITY', 'MINUTES_UNREACHABLE']);
  const bkpp = calendarActs(house.as(office.bkpp));
  const granted = await bkpp.act('grantWindowException', {
    employeeId: nodeIdOf(`Employee:${owner.employeeId}`),
    window: 'ACTIVITY',
    month: '2026-M11',
    until: '2026-12-04',
    reason: 'Puskesmas pembantu tanpa jaringan.',
  });
  expect(bkpp.codes(granted)).toEqual([]);
  expect(await kinds(owner, 'D08')).toEqual(['DAYS_WITHOUT_ACTIVITY']);
});

it('D09: results are explained by their owner where that is asked for', () =>
  asking('finding.acknowledgeDays', 30, async () => {
    const owner = await withPlan();
    expect(await kinds(owner, 'D09')).toEqual(['LINES_NOT_ACKNOWLEDGED']);
    const ask = house.as(owner);
    const lines = await linesOf(ask, nodeIdOf(`Plan:${owner.employeeId}:2026-Y:1`));
    for (const { id, lineId, textHash } of lines) {
      if (!lineId.startsWith('result.')) continue;
      const text = 'Setiap bulan saya menyusun satu laporan untuk atasan saya.';
      expect(codesOf(await line(ask, 'acknowledgeLine', { id, textHash, text }))).toEqual([]);
    }
    expect(await kinds(owner, 'D09')).toEqual([]);
  }));

it('D10: three months that came out to the unit are asked about, and BKPP lets them stand', async () => {
  const owner = await withPlan();
  const lines = [1, 2].map((no) => makeMonthLine(no));
  const months = [8, 9, 10].map((no) => {
    const month = monthPeriod(2026, no);
    return monthItem(
      makeMonth(owner, {
        month,
        from: `${month.replace('M', '')}-01` as PlainDate,
        to: `${month.replace('M', '')}-30` as PlainDate,
        status: 'LOCKED',
        lines,
      }),
    );
  });
  await bulkLoad(table, months);
  const [found] = (await scanned(makePlatform(table, clock), owner, 'D10')).filter(
    ({ kind }) => kind === 'REALISATION_AS_TARGET',
  );
  expect(found).toMatchObject({ facts: { months: 3, from: '2026-M08', to: '2026-M10' } });
  if (!found) return;
  const input = { id: findingId(found), expectedVersion: 1, reason: 'Bukti cocok.', until: '2026-12-31' };
  const { data } = await house.as(office.bkpp)(
    'mutation M($input: WaiveFindingInput!) { waiveFinding(input: $input) { userErrors { code } } }',
    { input },
  );
  expect(data.waiveFinding.userErrors).toEqual([]);
  expect(await kinds(owner, 'D10')).not.toContain('REALISATION_AS_TARGET');
});
