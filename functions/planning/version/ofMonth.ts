/**
 * Of which version of a plan a month is made: that in force when the plan's part of it began. A plan that is set and
 * amended within a day has months that have begun and are on no record yet; the amendment left what they have as it
 * was, and measures them by no other unit, comparator or approach (I6, D04, I14; docs/decisions/amendments.md).
 */
import { dateIn, type Period } from '../../platform/period.ts';
import type { Table } from '../../platform/table.ts';
import { hasBegun } from '../amendment/opened.ts';
import type { Plan } from '../plan/rules.ts';
import { planVersionsOf } from '../plan/store.ts';

/** A version of a plan: the plan's then, and what it said. */
interface Version {
  readonly version: number;
  readonly data: Plan;
}

/** Whether a version of a plan was set after the plan's part of a month had begun. */
const isLater = ({ data }: Version, month: Period, zone: string): boolean =>
  data.approvedAt !== null && hasBegun(data, month, dateIn(zone, data.approvedAt));

/** Of some versions, oldest first, the one of which a month is made: the first, where all were set after it began. */
export const madeOf = <V extends Version>(versions: readonly [V, ...V[]], month: Period, zone: string): V =>
  versions.findLast((one) => !isLater(one, month, zone)) ?? versions[0];

/**
 * A plan as one of its months is made of it: with the results of that version, for the dates that it has by now (a
 * query, of a plan that was amended since the month began alone).
 */
export async function versionOfMonth(
  table: Table,
  plan: Version,
  month: Period,
  zone: string,
): Promise<Version> {
  if (plan.data.amended === null || !isLater(plan, month, zone)) return plan;
  const [first = plan, ...others] = await planVersionsOf(table, plan.data);
  const { version, data } = madeOf([first, ...others], month, zone);
  return { version, data: { ...plan.data, workResults: data.workResults } };
}
