/** Plans as they are kept: the aggregate, the document of each approval, and the year's card. */
import { layOnAgenda } from '../../platform/agenda.ts';
import { type Card, writeCard } from '../../platform/card.ts';
import { type Item, type Kept, type Kind, ofKind, readItem } from '../../platform/item.ts';
import { type Key, keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { addDays, parsePeriod, type Period, yearOf, yearPeriod } from '../../platform/period.ts';
import type { Part } from '../../platform/commit/plan.ts';
import { conflict, type Write } from '../../platform/commit/writes.ts';
import { getItem, queryAll, type Table } from '../../platform/table.ts';
import type { Employee } from '../../organisation/employee/rules.ts';
import { hasEnded, type Plan, planSchema } from './rules.ts';

export const planKind: Kind<Plan> = { type: 'plan', schemaVersion: 1, schema: planSchema };

/** The document that an approval sets: never changed after (I10). */
export const planAsSetKind: Kind<Plan> = { ...planKind, type: 'planAsSet' };

/** The key parts of a plan: whose, of which year, which of the year's. */
export type PlanRef = Pick<Plan, 'employeeId' | 'year' | 'planNo'>;

export const planId = ({ employeeId, year, planNo }: PlanRef): string =>
  nodeId('Plan', employeeId, year, planNo);

/** A number of which there are a hundred at most in their place: 1 to 99, as ids have it. */
const NUMBER = /^[1-9]\d?$/;

/** The number that a part of an id names, or null. */
export const numberIn = (part = ''): number | null => (NUMBER.test(part) ? Number(part) : null);

/** The plan that parts of an id name: whose, of which year, which of the year's; or null. */
export function planRefIn(employeeId = '', year = '', planNo = ''): PlanRef | null {
  const period = parsePeriod(year);
  const no = numberIn(planNo);
  if (!employeeId || !period || period !== yearPeriod(yearOf(period)) || no === null) return null;
  return { employeeId, year: period, planNo: no };
}

/** The plan that a node id names, or null when it names something else. */
export const parsePlanId = (id: string): PlanRef | null => planRefIn(...partsOf(id, 'Plan', 3));

/** Where a plan is kept. */
export const planKeyOf = ({ employeeId, year, planNo }: PlanRef): Key => keys.plan(employeeId, year, planNo);

/** The plan of an item. */
export const readPlanIn = (item: Item): Plan => readItem(planKind, item).data;

/** One plan, or null. */
export async function planOf(table: Table, ref: PlanRef): Promise<Kept<Plan> | null> {
  const item = await getItem(table, planKeyOf(ref));
  return item && readItem(planKind, item);
}

/** All plans of a person's year, in order of their number (one query). */
export async function plansOfYear(table: Table, employeeId: string, year: Period): Promise<Kept<Plan>[]> {
  const items = await queryAll(table, lists.personPeriod(employeeId, year));
  return ofKind(items, planKind);
}

/** The documents of a plan as it was set, oldest first; each under the version that set it (one query). */
export async function planVersionsOf(
  table: Table,
  { employeeId, year, planNo }: PlanRef,
): Promise<{ readonly version: number; readonly data: Plan }[]> {
  const items = await queryAll(table, lists.planVersions(employeeId, year, planNo));
  return items.map((item) => ({
    version: Number(item.SK.split('#').at(-1)),
    data: readItem(planAsSetKind, item).data,
  }));
}

/** Who a plan's cards are about, of the year or of a month, as lists find them. */
export const whoOf = (
  plan: Pick<PlanRef, 'employeeId' | 'planNo'>,
  employee: Employee,
  period: Period,
  appraiserId: string | null,
): Card['who'] => ({
  employeeId: plan.employeeId,
  name: employee.name,
  positionTitle: employee.position.title,
  unitName: employee.unit.name,
  agencyId: employee.unit.agencyId,
  unitPath: employee.unit.path,
  appraiserId,
  period,
  planNo: plan.planNo,
});

/** What its state does not tell of a plan that has ended: that it was never set until its last day, or ended before it was to be. */
function unsetOf({ status, approvedAt, closedBecause }: Plan): Pick<NonNullable<Card['plan']>, 'unset'> {
  if (!hasEnded({ status }) || approvedAt !== null) return {};
  return { unset: closedBecause === 'LAST_DAY' ? 'NEVER_SET' : 'VOID' };
}

/** What a card shows of a plan. */
export const planSection = (plan: Plan): NonNullable<Card['plan']> => ({
  kind: plan.kind,
  approach: plan.approach,
  status: plan.status,
  late: plan.late,
  submittedAt: plan.submittedAt,
  results: plan.workResults.length,
  ...unsetOf(plan),
  ...((plan.status === 'SUBMITTED' || plan.status === 'REVIEWED') &&
    plan.reviewerId &&
    plan.submittedAt && { waits: { holder: plan.reviewerId, since: plan.submittedAt } }),
});

/** The year's card of a plan, with what else of it changes. */
export const writePlanCard = (plan: Plan, who: Card['who'], more: Pick<Card, 'dialogue'> = {}): Write =>
  writeCard(who, { plan: planSection(plan), ...more });

/** What closes a plan by itself once its last day is over, whatever has become of it by then. */
export const overOn = ({ employeeId, to }: Pick<Plan, 'employeeId' | 'to'>, agencyId: string): Write =>
  layOnAgenda({ agencyId, day: addDays(to, 1), step: 'PLAN_OVER', subjectId: employeeId });

/** The plan as it was set, under the version that set it: a document that never changes (I10). */
export const asSet = (plan: Plan, version: number): Part => ({
  kind: planAsSetKind,
  key: keys.planAsSet(plan.employeeId, plan.year, plan.planNo, version),
  before: null,
  after: plan,
  hashOnly: true,
  onConflict: conflict,
});
