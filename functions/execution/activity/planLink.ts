/** What an activity belongs to: a plan of its owner's, and a result in it. Pure. */
import type { Entry } from './entry.ts';

/** The results of a person's plans in a month, by the plan's number. */
export type PlanResults = ReadonlyMap<number, ReadonlySet<string>>;

/** What an activity belongs to. */
export type PlanLink = Pick<Entry, 'planNo' | 'resultId'>;

/** Of a link what a month knows of it: the plan, and the result in it. */
export function knownLink({ planNo, resultId }: PlanLink, results: PlanResults): PlanLink {
  const known = planNo === null ? undefined : results.get(planNo);
  if (!known) return { planNo: null, resultId: null };
  return { planNo, resultId: resultId !== null && known.has(resultId) ? resultId : null };
}

export const sameLink = (one: PlanLink, other: PlanLink): boolean =>
  one.planNo === other.planNo && one.resultId === other.resultId;
