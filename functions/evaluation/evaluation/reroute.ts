/** An evaluation that waits for an appraiser who no longer is the one. docs/architecture.md 7. */
import type { Rerouting } from '../../platform/desk.ts';
import type { Kept } from '../../platform/item.ts';
import { changed } from '../../platform/versions.ts';
import { betweenDesks } from '../../organisation/line/events.ts';
import { announceEvaluation } from './events.ts';
import { type Evaluation, isIssued } from './rules.ts';
import { evaluationKind, ratingItem } from './store.ts';

/**
 * An evaluation on the desk of another appraiser; null when it is issued, or waits for that one.
 * `isThere`: whether it lies where it says; what does not is laid there again.
 */
export function rerouted(before: Kept<Evaluation>, holder: string, isThere = true): Rerouting | null {
  if (isIssued(before.data) || (before.data.appraiserId === holder && isThere)) return null;
  const after = { ...before.data, appraiserId: holder };
  return {
    place: ratingItem(before.data),
    holder,
    change: changed(
      evaluationKind,
      before,
      after,
      announceEvaluation('evaluationRerouted', after, betweenDesks(before.data.appraiserId, holder)),
    ),
  };
}
