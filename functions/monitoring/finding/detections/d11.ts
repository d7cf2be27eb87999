/** D11: plans and indicators that are not right. docs/domain.md 3. */
import { isInForce } from '../../../planning/plan/rules.ts';
import type { AgencyPlan, ComparedTarget } from '../agencyPlans.ts';
import type { UnitFacts, YearFacts } from '../facts.ts';
import { type Detections, type Found, NO_DETAIL } from '../found.ts';
import { planFaults } from '../planFaults.ts';

/** Plans in force of which the lint says that they are not right: brought along, or set before a rule was on. */
const notRight = ({ plans, person, policies, period }: YearFacts): Found[] =>
  plans.flatMap(({ data: plan }): Found[] => {
    if (!isInForce(plan)) return [];
    const { jenjang, kind } = person.employee.position;
    const { errors, warnings, rules, isUnfit } = planFaults(plan, jenjang ?? kind, policies);
    if (!isUnfit) return [];
    const evidence = { errors, warnings, rules: rules.join(' ') };
    return [{ kind: 'PLAN_NOT_RIGHT', period, planNo: plan.planNo, detail: NO_DETAIL, facts: evidence }];
  });

/** The value in the middle of some; of an even number between the two in the middle. */
export function median(values: readonly number[]): number {
  const inOrder = values.toSorted((one, other) => one - other);
  const at = Math.floor(inOrder.length / 2);
  const [lower = 0, upper = 0] = [inOrder[at - 1], inOrder[at]];
  return inOrder.length % 2 === 1 ? upper : (lower + upper) / 2;
}

/** A tenth of the median is the least spread: where nearly all have the same, a little more is no outlier. */
const LEAST_SPREAD = 0.1;

/** The middle of some targets, and how far they lie from it: the median of their distances. */
export function spreadOf(targets: readonly number[]): { readonly middle: number; readonly spread: number } {
  const middle = median(targets);
  const distance = median(targets.map((target) => Math.abs(target - middle)));
  return { middle, spread: Math.max(distance, middle * LEAST_SPREAD) };
}

type Compared = ComparedTarget & Pick<AgencyPlan, 'employeeId' | 'planNo'>;

/** Of targets that are alike those far from the middle. */
function outliersAmong(alike: readonly Compared[], { period, policies }: UnitFacts): Found[] {
  const people = new Set(alike.map(({ employeeId }) => employeeId)).size;
  if (people < policies.value('finding.peers')) return [];
  const { middle, spread } = spreadOf(alike.map(({ target }) => target));
  const far = alike.filter(
    ({ target }) => Math.abs(target - middle) > policies.value('finding.outlierSpreads') * spread,
  );
  return far.map(({ employeeId, planNo, indicatorId, text, target }) => ({
    kind: 'TARGET_OUTLIER',
    period,
    planNo,
    detail: `${employeeId}.${indicatorId}`,
    facts: { employeeId, indicatorId, text, target: target / 1000, middle: middle / 1000, people },
  }));
}

/** Targets far from those of others of the same position with the same indicator, in an agency. */
function outliers(facts: UnitFacts): Found[] {
  const all = facts.plans.flatMap(({ employeeId, planNo, targets }) =>
    targets.map((target): Compared => ({ ...target, employeeId, planNo })),
  );
  return [...Map.groupBy(all, ({ like }) => like).values()].flatMap((alike) => outliersAmong(alike, facts));
}

/** Superiors who set plans that are not right, again and again. */
function approvedNotRight({ plans, policies, period }: UnitFacts): Found[] {
  const limit = policies.value('finding.unfitPlans');
  return [...Map.groupBy(plans, ({ setBy }) => setBy)].flatMap(([setBy, set]): Found[] => {
    const unfit = set.filter(({ isUnfit }) => isUnfit).length;
    if (setBy === null || unfit < limit) return [];
    const evidence = { superiorId: setBy, plans: unfit, of: set.length };
    return [{ kind: 'APPROVED_NOT_RIGHT', period, planNo: 0, detail: setBy, facts: evidence }];
  });
}

export const d11: Detections = { year: [notRight], unit: [outliers, approvedNotRight] };
