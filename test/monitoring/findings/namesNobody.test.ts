/** What was brought along, waits, and names nobody who could decide about it (D01, D05): found, laid where it belongs, seen. */
import { afterAll, expect, it } from 'vitest';
import { activityMonthId } from '../../../functions/execution/activity/store.ts';
import type { Month } from '../../../functions/execution/month/rules.ts';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { planId } from '../../../functions/planning/plan/store.ts';
import type { Instant, Period } from '../../../functions/platform/period.ts';
import { foundOf, kindsOf } from '../../support/looking.ts';
import { monthNodeId } from '../../support/monthHouse.ts';
import { makeMinutes, makeMonth, minutesItem, monthItem } from '../../support/months.ts';
import { night } from '../../support/nights.ts';
import { makePlan, planItem } from '../../support/setPlans.ts';
import { openTransferHouse, span } from '../../support/transfers.ts';
import { met, rerouteItem, whyNotVisible } from '../../support/whyAsked.ts';

const { table, platform, house, person, people, deskOf, register } = await openTransferHouse(5);
afterAll(async () => {
  await house.stop();
  register.close();
});

const NOVEMBER = '2026-M11' as Period;
const since = '2026-11-02T02:00:00.000Z' as Instant;
const handedIn: Partial<Month> = {
  ...span(NOVEMBER, '2026-11-01', '2026-11-30'),
  status: 'TARGET_SUBMITTED',
  verifierId: null,
  targetApprovedAt: null,
  realisedAt: null,
  verifiedAt: null,
};
const sent = { status: 'SUBMITTED', approvedAt: null, submittedAt: since, reviewerId: null } as const;
type Owner = Awaited<ReturnType<typeof person>>;
const minutesOf = (owner: Owner) =>
  makeMinutes(owner, { month: NOVEMBER, verifierId: null, pending: 3, pendingSince: since });

it.each([
  ['a plan', 'PLAN_ON_NO_DESK', (one: Owner) => planItem(makePlan(one, sent)), planId, 'PLAN_APPROVAL'],
  [
    'a month',
    'MONTH_ON_NO_DESK',
    (one: Owner) => monthItem(makeMonth(one, handedIn)),
    ({ employeeId }: Owner) => monthNodeId(employeeId, 1, NOVEMBER),
    'TARGET_APPROVAL',
  ],
  [
    'activities',
    'MONTH_ON_NO_DESK',
    (one: Owner) => minutesItem(minutesOf(one)),
    ({ employeeId }: Owner) => activityMonthId({ employeeId, month: NOVEMBER }),
    'ACTIVITY_VERIFICATION',
  ],
] as const)('%s that names nobody is found, and laid before whoever is in charge', async (...row) => {
  const [, kind, item, idOf, step] = row;
  const owner = await person({ PLAN_APPROVAL: 0, TARGET_APPROVAL: 1, ACTIVITY_VERIFICATION: 2 }[step]);
  await bulkLoad(table, [item(owner)]);
  const code = kind === 'PLAN_ON_NO_DESK' ? 'D01' : 'D05';
  const [found, ...others] = await foundOf(platform, owner, code);
  expect([found?.kind, found?.detail, others]).toEqual([kind, step, []]);
  expect(found?.facts).toMatchObject({ inCharge: people.first.employeeId });
  expect(found?.facts).not.toHaveProperty('liesWith');
  const id = idOf({ ...owner, year: '2026-Y' as Period, planNo: 1 });
  const why = await whyNotVisible(house.as(owner), id, people.first);
  expect(met(why)).toContain('-ON_DESK');
  expect(why.places).toMatchObject([{ step, isThere: false, holder: null }]);
  expect((await rerouteItem(house.as(people.bkpp), id)).userErrors).toEqual([]);
  expect(await deskOf(people.first, owner)).toEqual([step]);
  expect(kindsOf(await foundOf(platform, owner, code))).toEqual([]);
});

it('a month of activities of which nothing waits lies with nobody, and is nothing to find', async () => {
  const owner = await person(4);
  await bulkLoad(table, [minutesItem({ ...minutesOf(owner), pending: 0, pendingSince: null })]);
  expect(await foundOf(platform, owner, 'D05')).toEqual([]);
});

it('and is laid there in the night where nobody asks', async () => {
  const owner = await person(3);
  await bulkLoad(table, [planItem(makePlan(owner, sent))]);
  expect(await deskOf(people.first, owner)).toEqual([]);
  await night(platform, 'relineEmployees', owner);
  expect(await deskOf(people.first, owner)).toEqual(['PLAN_APPROVAL']);
});
