/**
 * The plans of an agency's people, to be compared with each other: by its cards of the year, a hundred plans a request.
 * Of 4,000 people it is four pages of the index and 40 batches; what is kept of a plan is a kilobyte or two.
 */
import type { Policies } from '../../../organisation/policy/rules.ts';
import type { Unit } from '../../../organisation/unit/rules.ts';
import { isInForce, type Plan } from '../../../planning/plan/rules.ts';
import { planKeyOf, planKind } from '../../../planning/plan/store.ts';
import { type Card, readCard } from '../../../platform/card.ts';
import { readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { yearPeriod } from '../../../platform/period.ts';
import { getItems, queryAll, type Table } from '../../../platform/table.ts';
import { type AgencyPlan, comparedPlan } from '../agencyPlans.ts';

/** As many plans are asked for at a time as one batch takes. */
const AT_A_TIME = 100;

/** Whether a card says that its plan is in force; it lags a moment behind, and the plan itself is looked at. */
const saysInForce = ({ plan }: Card): boolean => isInForce({ status: plan?.status as Plan['status'] });

/** What is compared of the plans in force of an agency, in the year of the policies' day. */
export async function loadAgencyPlans(
  table: Table,
  { agencyId, path }: Pick<Unit, 'agencyId' | 'path'>,
  policies: Policies,
): Promise<AgencyPlan[]> {
  const year = yearPeriod(Number(policies.date.slice(0, 4)));
  const cards = (await queryAll(table, lists.unitPeriod(agencyId, year, path)))
    .map(readCard)
    .filter(saysInForce);
  const found: AgencyPlan[] = [];
  for (let at = 0; at < cards.length; at += AT_A_TIME) {
    const keys = cards.slice(at, at + AT_A_TIME).map(({ who }) => planKeyOf({ ...who, year }));
    const plans = await getItems(table, keys);
    found.push(
      ...plans.flatMap((item) => (item && comparedPlan(readItem(planKind, item).data, policies)) || []),
    );
  }
  return found;
}
