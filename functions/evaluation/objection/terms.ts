/** Until when the sides of an objection explain themselves and it is to be decided. Pure; docs/domain.md 6.7. */
import type { PolicyKey } from '../../organisation/policy/rules.ts';
import type { PlainDate } from '../../platform/period.ts';
import { calendarDaysAfter, type TermFacts } from '../evaluation/terms.ts';
import type { Objection } from './rules.ts';

export const decisionPolicies = [
  'objection.explanationDays',
  'objection.decisionDays',
  'activity.outageExtendsWindow',
] as const satisfies readonly PolicyKey[];

/** The last day on which either side explains itself; then it may be decided without (`objection.explanationDays`). */
export const explainUntil = ({ filedAt }: Pick<Objection, 'filedAt'>, facts: TermFacts): PlainDate =>
  calendarDaysAfter(filedAt, facts.policies.value('objection.explanationDays'), facts);

/** The last day of the decision; then it lies with whoever is above (`objection.decisionDays`). */
export const decideUntil = ({ filedAt }: Pick<Objection, 'filedAt'>, facts: TermFacts): PlainDate =>
  calendarDaysAfter(filedAt, facts.policies.value('objection.decisionDays'), facts);
