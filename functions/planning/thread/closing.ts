/** What becomes of questions about lines that a plan has no more, as of all of one that ends: they wait for nobody. */
import type { AgendaItem } from '../../platform/agenda.ts';
import { type Item, ofKind } from '../../platform/item.ts';
import type { PlainDate } from '../../platform/period.ts';
import { parsePlanId, planId, type PlanRef } from '../plan/store.ts';
import { unansweredOf } from './rules.ts';
import { threadKind } from './store.ts';

/** On the agenda: that questions about lines which a plan has no more are to leave the desks. */
export const linesGone = (plan: PlanRef, agencyId: string, day: PlainDate): AgendaItem => ({
  agencyId,
  day,
  step: 'LINES_GONE',
  subjectId: planId(plan),
});

/** The plan that such an item of the agenda is about. */
export function planOfGone({ subjectId }: AgendaItem): PlanRef {
  const ref = parsePlanId(subjectId);
  if (!ref) throw new Error('an item of the agenda names no plan');
  return ref;
}

/** Whether questions about lines of a plan wait, by a person's items of its year. */
export const questionsWait = (items: readonly Item[], { year, planNo }: PlanRef): boolean =>
  ofKind(items, threadKind).some(
    ({ data }) => data.year === year && data.planNo === planNo && unansweredOf(data).length > 0,
  );
