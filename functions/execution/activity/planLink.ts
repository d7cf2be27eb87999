/** What an activity belongs to: a plan of its owner's, and a result in it. Pure. */
import type { PlainDate } from '../../platform/period.ts';
import type { Entry } from './entry.ts';

/** The part that a plan has in a month, and the results that it has there. */
export interface PlanPart {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly results: ReadonlySet<string>;
}

/** The parts of a person's plans in a month, by the plan's number. */
export type PlanResults = ReadonlyMap<number, PlanPart>;

/** Whether a day lies in the part of a plan. */
export const holdsDay = ({ from, to }: PlanPart, date: PlainDate): boolean => from <= date && date <= to;

/** What an activity belongs to. */
export type PlanLink = Pick<Entry, 'planNo' | 'resultId'>;

/** Of a link what a month knows of it on a day: the plan whose part holds the day, and the result in it. */
export function knownLink(
  { planNo, resultId, date }: PlanLink & { readonly date: PlainDate },
  parts: PlanResults,
): PlanLink {
  const known = planNo === null ? undefined : parts.get(planNo);
  if (!known || !holdsDay(known, date)) return { planNo: null, resultId: null };
  return { planNo, resultId: resultId !== null && known.results.has(resultId) ? resultId : null };
}

export const sameLink = (one: PlanLink, other: PlanLink): boolean =>
  one.planNo === other.planNo && one.resultId === other.resultId;
