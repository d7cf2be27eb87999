/** Plans whose last day is over: closed by the turn of the day, with what goes on for the days that they had. */
import { describe, expect, it } from 'vitest';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { amendmentOf } from '../../functions/planning/amendment/store.ts';
import { closePlan, endsOn } from '../../functions/planning/plan/closing.ts';
import { approvalItem } from '../../functions/planning/plan/desk.ts';
import type { Plan } from '../../functions/planning/plan/rules.ts';
import { overOn, planOf } from '../../functions/planning/plan/store.ts';
import { commitAs } from '../../functions/platform/commit/commit.ts';
import { layOnDesk } from '../../functions/platform/desk.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { amendmentItem, makeAmendment } from '../support/amendments.ts';
import { jobOf, makeMonth, monthItem, openMonthOf } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine, makeOffice, makePlatform, testClock } from '../support/office.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { dyingAt, Killed, steppedClient } from '../support/rosters.ts';
import { makePlan, planItem } from '../support/setPlans.ts';
import { contentOf, makeTable } from '../support/table.ts';

const day = (text: string) => text as PlainDate;
const DECEMBER = '2026-M12' as Period;
const table = await makeTable();
const office = await makeOffice(table);
const clock = testClock('2026-12-31T17:05:00.000Z'); // 00:05 of New Year in Jakarta
const platform = makePlatform(table, clock);
const { agencyId, agencyName: name } = office.owner.unit;
await bulkLoad(table, [agencyItem({ agencyId, name })]);

/** Somebody with a plan on the agenda of its end. */
async function withPlan(changes: Partial<Plan> = {}) {
  const owner = makeEmployee('Dwi Astuti');
  const plan = makePlan(owner, changes);
  await bulkLoad(table, [
    ...itemsOf.employee(owner),
    ...itemsOf.line(makeLine(owner, office.appraiser, office.superior)),
    planItem(plan),
  ]);
  await commitAs(jobOf(platform, 'test'), 'TEST', { writes: [overOn(plan, agencyId)] });
  return { owner, plan, now: async () => (await planOf(table, plan))?.data };
}
const turn = (own = platform) => turnDay(own, day('2027-01-01'));
const closings = async (employeeId: string) =>
  (await eventsIn(table)).filter(
    ({ aggregate, type }) => aggregate.startsWith(`${keys.person(employeeId)}|`) && type === 'planClosed',
  );

describe('the turn of the year', () => {
  it('closes a plan in force once, which stays as it was set, for its dates', async () => {
    const { owner, plan, now } = await withPlan();
    expect(await turn()).toEqual({ due: 1, changed: 1 });
    expect(await now()).toEqual({ ...plan, status: 'CLOSED', closedBecause: 'LAST_DAY' });
    const content = await contentOf(table);
    expect(await turn()).toEqual({ due: 0, changed: 0 });
    expect(await contentOf(table)).toEqual(content);
    expect(await closings(owner.employeeId)).toMatchObject([{ actor: { kind: 'JOB', id: 'turnDay' } }]);
  });

  it('closes what was never set, off the desk on which it lay', async () => {
    const reviewerId = office.appraiser.employeeId;
    const { plan, now } = await withPlan({ status: 'SUBMITTED', approvedAt: null, reviewerId });
    const since = clock.now();
    const item = { ...approvalItem(plan, reviewerId), since, dueOn: null, count: null };
    await commitAs(jobOf(platform, 'test'), 'TEST', { writes: [layOnDesk(item)] });
    await turn();
    expect(await now()).toMatchObject({ status: 'CLOSED', approvedAt: null, reviewerId: null });
    expect(await queryAll(table, lists.desk(reviewerId))).toEqual([]);
  });

  it('closes a plan that is being amended as it was set, and abandons the amendment', async () => {
    const reviewerId = office.appraiser.employeeId;
    const { plan, now } = await withPlan({ status: 'AMENDING' });
    await bulkLoad(table, [amendmentItem(makeAmendment(plan, { status: 'SUBMITTED', reviewerId }))]);
    await turn();
    expect(await now()).toMatchObject({ status: 'CLOSED', workResults: plan.workResults });
    expect((await amendmentOf(table, plan))?.data).toMatchObject({
      status: 'ABANDONED',
      abandonNote: null,
      reviewerId: null,
    });
  });

  it('leaves a plan that ended before, or goes on', async () => {
    const parted = await withPlan();
    const ended = closePlan(parted.plan, day('2026-11-15'));
    await bulkLoad(table, [planItem(ended)]);
    const next = await withPlan({ year: '2027-Y' as Period, from: day('2027-01-01'), to: day('2027-12-31') });
    expect(await turn()).toEqual({ due: 1, changed: 0 });
    expect(await parted.now()).toEqual(ended);
    expect(await next.now()).toEqual(next.plan);
  });

  it('closes one that was drawn up for a part of the year on the day after it', async () => {
    const { now } = await withPlan({ to: day('2026-06-30') });
    await turnDay(platform, day('2026-06-30'));
    expect(await now()).toMatchObject({ status: 'APPROVED' });
    await turnDay(platform, day('2026-07-01'));
    expect(await now()).toMatchObject({ status: 'CLOSED', to: '2026-06-30' });
  });

  it('killed at any point goes on where it was, and closes each plan once', async () => {
    for (let kill = 1; kill <= 6; kill += 1) {
      const { owner } = await withPlan();
      const { step } = dyingAt(kill);
      await turn({ ...platform, table: steppedClient(table, step) }).catch((fault: unknown) => {
        const all = fault instanceof AggregateError ? fault.errors : [fault];
        if (!all.every((one) => one instanceof Killed)) throw fault;
      });
      await turn();
      expect(await closings(owner.employeeId)).toHaveLength(1);
    }
  });

  it('by two at once closes once', async () => {
    const { owner } = await withPlan();
    await Promise.all([turn(), turn()]);
    expect(await closings(owner.employeeId)).toHaveLength(1);
  });
});

describe('after the turn of the year', () => {
  const span = { month: DECEMBER, from: day('2026-12-01'), to: day('2026-12-31') };

  it('December is still opened of a closed plan where it was missed', async () => {
    const { owner } = await withPlan();
    await turn();
    const december = { employeeId: owner.employeeId, period: DECEMBER };
    expect(await openMonthOf(jobOf(platform, 'openMonth'), december)).toEqual({ outcome: 'DONE' });
  });

  it('December is still closed and its evaluation opened', async () => {
    const { owner } = await withPlan();
    await bulkLoad(table, [monthItem(makeMonth(owner, span))]);
    await turn();
    const job = jobOf(platform, 'closeMonth');
    const whose = { employeeId: owner.employeeId, period: DECEMBER };
    expect(await closeEmployeeMonth(job, whose, await loadCloseShared(job, DECEMBER))).toEqual({
      outcome: 'DONE',
    });
  });

  it('a plan that the calendar closed still ends earlier where the register says so later; one that was never set does not', () => {
    const closed = makePlan(office.owner, { status: 'CLOSED', closedBecause: 'LAST_DAY' });
    expect(endsOn(closed, day('2026-12-14'))).toBe(true);
    expect(closePlan(closed, day('2026-12-14'))).toMatchObject({
      to: '2026-12-14',
      closedBecause: 'PARTING',
    });
    expect(endsOn(closePlan(closed, day('2026-12-14')), day('2026-12-10'))).toBe(false);
    expect(endsOn({ ...closed, approvedAt: null as Instant | null }, day('2026-12-14'))).toBe(false);
    expect(endsOn({ ...closed, closedBecause: 'CANCELLED' }, day('2026-12-14'))).toBe(false);
  });
});
