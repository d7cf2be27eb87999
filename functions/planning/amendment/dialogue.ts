/** The dialogue that an amendment rests on. docs/domain.md 6.2 (amend: owner or appraiser, and dialogue). */
import type { Policies } from '../../organisation/policy/rules.ts';
import type { Context } from '../../platform/context.ts';
import { type Clock, dateIn, type PlainDate } from '../../platform/period.ts';
import type { Problem } from '../../platform/result.ts';
import { dialogueProblem } from '../dialogue/guard.ts';
import { confirmedPlanningDialogue } from '../dialogue/store.ts';
import type { Amendment } from './rules.ts';

/** The day on which an amendment was asked for: a dialogue that was held before it was not about it. */
export const requestedOn = ({ zone }: Clock, { requestedAt }: Pick<Amendment, 'requestedAt'>): PlainDate =>
  dateIn(zone, requestedAt);

/**
 * Why an amendment may not be put forward for want of a dialogue about it, or null: a planning dialogue that both
 * confirmed, held since the day on which it was asked for, in which they agreed on its approach (one query, where the
 * policy asks for it).
 */
export const amendmentDialogue =
  ({ table, clock }: Context, amendment: Amendment) =>
  async (policies: Policies): Promise<Problem | null> => {
    if (!policies.value('skp.requireDialogueBeforeSubmit')) return null;
    const agreed = await confirmedPlanningDialogue(table, amendment);
    const heldOn = agreed?.heldOn ?? null;
    const isAbout = heldOn !== null && heldOn >= requestedOn(clock, amendment);
    return dialogueProblem(isAbout ? agreed : null, amendment);
  };
