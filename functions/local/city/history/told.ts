/** How something happens to an evaluation in a story: by whom, under which event, and by which terms. */
import type { EvaluationEvent } from '../../../evaluation/evaluation/events.ts';
import type { Evaluation } from '../../../evaluation/evaluation/rules.ts';
import type { TermFacts } from '../../../evaluation/evaluation/terms.ts';
import { windowCalendar } from '../../../execution/month/windows.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import type { Change, Part } from '../../../platform/commit/plan.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Kept } from '../../../platform/item.ts';
import type { Instant } from '../../../platform/period.ts';
import type { Chance } from '../random.ts';
import type { Act, Teller } from './teller.ts';

/** What happens to an evaluation in a commit: by whom, under which event, and what else is written or changed. */
export interface Taking {
  readonly by: Act;
  readonly event: EvaluationEvent;
  readonly after: Evaluation;
  readonly at: Instant;
  readonly writes: readonly Write[];
  readonly parts?: readonly Part[];
  readonly changes?: readonly Change[];
  /** Whence the commit's id, where it is not the person's own chance. */
  readonly ids?: Chance;
}
/** Has something happen to it; answers the other aggregates that changed. */
export type Take = (taking: Taking) => readonly Kept<object>[];

/** An evaluation and how something happens to it. */
export interface Told {
  readonly take: Take;
  readonly now: () => Evaluation;
}

/** What the terms of a person's evaluation follow from. */
export const termsIn = ({ zone, employee, holidays }: Teller, policies: Policies): TermFacts => ({
  zone,
  policies,
  calendar: windowCalendar({ week: employee.workWeek, holidays }, policies),
});
