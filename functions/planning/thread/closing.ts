/** What becomes of questions about lines that an amendment had, once it comes to nothing: they wait for nobody. */
import type { AgendaItem } from '../../platform/agenda.ts';
import type { PlainDate } from '../../platform/period.ts';
import { parsePlanId, planId, type PlanRef } from '../plan/store.ts';

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
