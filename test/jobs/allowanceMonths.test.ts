import { afterAll, describe, expect, it } from 'vitest';
import { adjustmentsKey, adjustmentsKind } from '../../functions/evaluation/adjustment/store.ts';
import { allowanceMonths } from '../../functions/jobs/allowanceMonths.ts';
import { reconcile } from '../../functions/jobs/reconciler.ts';
import { answerSchedule } from '../../functions/jobs/scheduledCall.ts';
import type { Chunk } from '../../functions/jobs/queue.ts';
import { workChunk } from '../../functions/jobs/worker.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { agencyItem, rosterItem } from '../../functions/organisation/roster/store.ts';
import { policyOn } from '../../functions/organisation/policy/rules.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { runKind } from '../../functions/platform/run/run.ts';
import { run } from '../support/oneOfEach.ts';
import { getItem } from '../../functions/platform/table.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { v7 } from 'uuid';
import { makeContent, openAllowances } from '../support/allowances.ts';
import { OCTOBER } from '../support/months.ts';
import { unit } from '../support/office.ts';

const at = await openAllowances();
const { table, platform, clock, enrol, attendOf, head, enact, house } = at;
afterAll(() => house.stop());
const chunks: Chunk[] = [];
const planning = {
  ...platform,
  queue: { send: async (sent: readonly Chunk[]) => void chunks.push(...sent) },
};
const calendar = { week: 'FIVE_DAYS' as const, holidays: new Map() };
const due = (date: string) =>
  allowanceMonths(platform, date as PlainDate, (day) => policyOn([], day), calendar);
const people: Employee[] = [];
const join = async (name: string) => {
  const person = await enrol(name);
  people.push(person);
  const { employeeId } = person;
  const from = '2026-01-01' as PlainDate;
  await bulkLoad(table, [
    agencyItem({ agencyId: unit.agencyId, name: unit.agencyName }),
    rosterItem({ agencyId: unit.agencyId, employeeId, from, to: null }),
  ]);
  return person;
};
/** A night: the schedule at five, and the workers. Answers whom it sent. */
const night = async (day: string) => {
  clock.set(`${day}T22:00:00.000Z`);
  chunks.length = 0;
  await answerSchedule(planning, { job: 'computeAllowance', scheduledAt: `${day}T22:00:00Z` });
  for (const chunk of chunks) await workChunk(platform, chunk);
  const sent = chunks.filter(({ period }) => period === OCTOBER).flatMap(({ employeeIds }) => employeeIds);
  await reconcile(planning, 'computeAllowance', OCTOBER);
  return sent;
};
const markerOf = ({ employeeId }: Employee) =>
  getItem(table, keys.marker(employeeId, OCTOBER, 'computeAllowance'));

describe('the nights of the allowance', () => {
  it('compute nothing without a formula, and nothing of a month that is not closed', async () => {
    expect(await due('2026-11-20')).toEqual([]);
    await enact({ effectiveFrom: '2026-10-01' as PlainDate });
    expect(await due('2026-11-10')).toEqual([]);
    expect(await due('2026-11-20')).toEqual([]);
    const closing = { ...run, job: 'closeMonth', period: OCTOBER };
    await bulkLoad(table, [makeItem(runKind, keys.run('closeMonth', OCTOBER), closing)]);
    expect(await due('2026-11-20')).toEqual([{ period: OCTOBER, again: false }]);
  });

  it('compute everybody once; who lacks attendance is refused once, and taken up when it comes', async () => {
    const [one, other] = [await join('Dwi Astuti'), await join('Arif Budiman')];
    await attendOf(one, 95);
    expect((await night('2026-11-20')).toSorted()).toEqual(
      people.map(({ employeeId }) => employeeId).toSorted(),
    );
    expect((await head(one))?.percent).toBe(98_000);
    const refused = await markerOf(other);
    expect(refused).toMatchObject({ data: { outcome: 'REFUSED', reason: 'ATTENDANCE_MISSING' } });
    expect(await night('2026-11-21')).toEqual([]);
    expect(await markerOf(other)).toEqual(refused);
    await attendOf(other, 100);
    expect(await night('2026-11-22')).toEqual([other.employeeId]);
    expect((await head(other))?.percent).toBe(100_000);
    await attendOf(one, 100);
    expect(await night('2026-11-23')).toEqual([one.employeeId]);
    expect(await head(one)).toMatchObject({ percent: 100_000, no: 2, supersedes: 1 });
  });

  it('compute everybody again after another formula for the month was approved, and write what differs alone', async () => {
    const [one] = people as [Employee];
    await enact({
      no: 2,
      effectiveFrom: '2026-10-01' as PlainDate,
      approvedAt: '2026-11-24T02:00:00.000Z' as Instant,
      content: makeContent({ productivityWeight: 50_000, disciplineWeight: 50_000 }),
    });
    expect(await due('2026-11-24')).toEqual([{ period: OCTOBER, again: 'EVERYBODY' }]);
    expect(await night('2026-11-24')).toHaveLength(2);
    expect(await head(one)).toMatchObject({ percent: 100_000, no: 3, policyNo: 2, changes: ['POLICY'] });
    expect(await night('2026-11-25')).toEqual([]);
    expect((await head(one))?.no).toBe(3);
  });

  it('compute everybody again after a unit was adjusted', async () => {
    const of = { employeeId: null, unitId: unit.unitId, unitPath: unit.path, month: OCTOBER };
    const changedAt = '2026-11-26T02:00:00.000Z' as Instant;
    const entry = {
      entryId: v7(),
      direction: 'CUT' as const,
      percent: 100_000,
      legalRef: 'SE contoh',
      recordedAt: changedAt,
    };
    const open = { recordedBy: v7(), withdrawnAt: null, withdrawnBy: null, note: null };
    const all = { ...of, changedAt, entries: [{ ...entry, ...open }] };
    await bulkLoad(table, [makeItem(adjustmentsKind, adjustmentsKey(of), all)]);
    expect(await night('2026-11-26')).toHaveLength(2);
    for (const person of people) expect((await head(person))?.percent).toBe(0);
  });

  it('end the allowance of a month whose formula was ended after it was computed', async () => {
    await enact({
      no: 3,
      effectiveFrom: '2026-10-01' as PlainDate,
      approvedAt: '2026-11-27T02:00:00.000Z' as Instant,
      content: makeContent({ enabled: false }),
    });
    expect(await night('2026-11-27')).toHaveLength(2);
    expect(await head(people[0]!)).toMatchObject({ percent: 0, policyNo: 3 });
    expect(await due('2026-11-28')).toEqual([]);
    expect(await due('2027-12-20')).toEqual([]);
  });
});
