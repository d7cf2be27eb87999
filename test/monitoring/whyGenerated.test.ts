/**
 * Why a plan or a month is not there, against what really comes of it, over generated situations: states, lines, leave,
 * desks where nothing lies, and desks where something lies that does not belong there.
 */
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Month } from '../../functions/execution/month/rules.ts';
import { monthId } from '../../functions/execution/month/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { whyNotVisible as asked } from '../../functions/monitoring/why/actions/whyNotVisible.ts';
import { rerouteItem } from '../../functions/monitoring/placement/actions/rerouteItem.ts';
import { isRight } from '../../functions/monitoring/placement/waits.ts';
import { actionsOn } from '../../functions/monitoring/why/rehearsals/rehearsals.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Plan } from '../../functions/planning/plan/rules.ts';
import { planId } from '../../functions/planning/plan/store.ts';
import { BKPP_DESK } from '../../functions/platform/desk.ts';
import type { Item } from '../../functions/platform/item.ts';
import { person as partitionOf } from '../../functions/platform/key.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { lying } from '../support/desks.ts';
import { makeMonth, monthItem } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine, makeOffice, makePlatform, testClock } from '../support/office.ts';
import { openHouse } from '../support/house.ts';
import { makePlan, planItem } from '../support/setPlans.ts';
import { makeTable } from '../support/table.ts';
import { callOf, reallyDone, reallyRead, saidOf, shownTo } from '../support/whyVerdicts.ts';

const table = await makeTable();
const office = await makeOffice(table);
const clock = testClock('2026-10-30T02:00:00.000Z');
const platform = makePlatform(table, clock);
const house = await openHouse(platform);
afterAll(() => house.stop());

const { superior, outsider, manager, bkpp, auditor } = office;
/** An appraiser of their own for each situation: what becomes of one does not touch the others. */
const newAppraiser = () => makeEmployee('Endang Lestari, S.E.');

const situations = fc.record({
  planStatus: fc.constantFrom<Plan['status']>(
    'DRAFT',
    'SUBMITTED',
    'REVIEWED',
    'RETURNED',
    'APPROVED',
    'CLOSED',
  ),
  monthStatus: fc.constantFrom<Month['status']>(
    'GENERATED',
    'TARGET_SUBMITTED',
    'TARGET_APPROVED',
    'REALISED',
    'VERIFIED',
    'LOCKED',
  ),
  reviewRequired: fc.boolean(),
  holder: fc.constantFrom('APPRAISER', 'SUPERIOR', 'OUTSIDER', 'BKPP'),
  lies: fc.boolean(),
  hasLine: fc.boolean(),
  hasLeft: fc.boolean(),
  asks: fc.constantFrom('owner', 'appraiser', 'superior', 'outsider', 'manager', 'bkpp', 'auditor'),
  which: fc.nat(50),
});
type Situation = typeof situations extends fc.Arbitrary<infer S> ? S : never;

const isWaiting = (status: Plan['status']) => status === 'SUBMITTED' || status === 'REVIEWED';

/** Lays a situation in the table: an owner under an appraiser, with a plan and an October. */
async function lay(at: Situation) {
  const above = newAppraiser();
  const owner = makeEmployee('Fajar Hidayat, S.Sos.');
  const left = at.hasLeft
    ? { legalStatus: 'PENSIUN' as const, legalStatusFrom: '2026-10-20' as PlainDate }
    : {};
  const holders = {
    APPRAISER: above.employeeId,
    SUPERIOR: superior.employeeId,
    OUTSIDER: outsider.employeeId,
    BKPP: BKPP_DESK,
  };
  const holder = holders[at.holder];
  const isReviewed = at.reviewRequired && at.planStatus === 'SUBMITTED';
  const plan = makePlan(owner, {
    status: at.planStatus,
    reviewRequired: at.reviewRequired,
    reviewerId: isWaiting(at.planStatus) && !isReviewed ? holder : null,
    approvedAt:
      at.planStatus === 'APPROVED' || at.planStatus === 'CLOSED' ? makePlan(owner).approvedAt : null,
  });
  const isWithVerifier = at.monthStatus === 'TARGET_SUBMITTED' || at.monthStatus === 'REALISED';
  const month = makeMonth(owner, { status: at.monthStatus, verifierId: isWithVerifier ? holder : null });
  const { employeeId } = owner;
  const rows: Item[] = [];
  if (plan.reviewerId)
    rows.push(lying({ holder, step: 'PLAN_APPROVAL', employeeId, period: plan.year, planNo: 1 }));
  if (isWithVerifier) {
    const step = at.monthStatus === 'REALISED' ? 'MONTH_VERIFICATION' : 'TARGET_APPROVAL';
    rows.push(lying({ holder, step, employeeId, period: month.month, planNo: 1 }));
  }
  await bulkLoad(table, [
    ...itemsOf.employee({ ...above, ...left }),
    ...itemsOf.line(makeLine(above, superior, null)),
    ...itemsOf.employee(owner),
    ...itemsOf.line(at.hasLine ? makeLine(owner, above, superior) : makeLine(owner, null, null)),
    planItem(plan),
    monthItem(month),
    ...(at.lies ? rows : []),
  ]);
  const people: Record<string, Employee> = {
    owner,
    appraiser: above,
    superior,
    outsider,
    manager,
    bkpp,
    auditor,
  };
  const ids = [planId(plan), monthId(month)];
  return { owner, person: people[at.asks] as Employee, ids };
}

const partition = (owner: Employee) => queryAll(table, { partition: partitionOf(owner.employeeId) });

describe('over generated situations', () => {
  it('what somebody is told they see, and have on their desk, is what the door shows them', async () => {
    const property = fc.asyncProperty(situations, async (at) => {
      const { person, ids } = await lay(at);
      const shown = await shownTo(house.as(person), ids);
      for (const { id, visible, onDesk } of shown) {
        const said = await asked(callOf(platform, person), { id });
        expect(said).toMatchObject({ ok: true, value: { visible, onDesk } });
      }
    });
    await fc.assert(property, { numRuns: 25, seed: 8 });
  });

  it('what somebody is told they may do is what the action does, with the same refusals; and asking writes nothing', async () => {
    const property = fc.asyncProperty(situations, async (at) => {
      const { owner, person, ids } = await lay(at);
      for (const id of ids) {
        const actions = actionsOn(id === ids[0] ? 'Plan' : 'Month');
        const action = actions[at.which % actions.length] as string;
        const before = await partition(owner);
        const said = await saidOf(callOf(platform, person), action, id);
        const isSeen = await reallyRead(callOf(platform, person), id);
        expect(await partition(owner)).toEqual(before);
        const done = await reallyDone(callOf(platform, person), action, id);
        expect([action, said]).toEqual([action, isSeen ? done : done === true || ['NO_RIGHT']]);
      }
    });
    await fc.assert(property, { numRuns: 40, seed: 8 });
  });

  it('what lies on a wrong desk, or on none, lies on the right one once it was moved, and only that is moved', async () => {
    const property = fc.asyncProperty(situations, async (at) => {
      const { ids } = await lay(at);
      const call = callOf(platform, bkpp);
      for (const id of ids) {
        const before = await asked(call, { id });
        const places = before.ok ? before.value.places : [];
        const moved = await rerouteItem(call, { id });
        const after = await asked(call, { id });
        expect(after.ok && after.value.places.every(isRight)).toBe(true);
        if (places.length === 0)
          expect(moved).toMatchObject({ problems: [{ code: 'ITEM_WAITS_FOR_NOBODY' }] });
        else if (places.every(isRight))
          expect(moved).toMatchObject({ problems: [{ code: 'ITEM_NOT_MISPLACED' }] });
        else expect(moved).toMatchObject({ ok: true, value: { isThere: true } });
      }
    });
    await fc.assert(property, { numRuns: 25, seed: 8 });
  });

  it('what an appraiser who has left had lies rightly with their superior', async () => {
    const { owner, ids } = await lay({
      planStatus: 'SUBMITTED',
      monthStatus: 'REALISED',
      reviewRequired: false,
      holder: 'SUPERIOR',
      lies: true,
      hasLine: true,
      hasLeft: true,
      asks: 'superior',
      which: 0,
    });
    // The appraiser left on the 20th: what waits climbs to their superior, who acts for them.
    for (const id of ids) {
      const said = await asked(callOf(platform, owner), {
        id,
        viewerId: employeeNodeId(superior.employeeId),
      });
      expect(said).toMatchObject({ ok: true, value: { visible: true, onDesk: true } });
    }
  });
});
