/** The dialogue that an amendment rests on. docs/domain.md 6.2 (amend: owner or appraiser, and dialogue). */
import type { Policies } from '../../organisation/policy/rules.ts';
import type { Problem } from '../../platform/result.ts';
import type { Table } from '../../platform/table.ts';
import { dialogueProblem } from '../dialogue/guard.ts';
import { confirmedPlanningDialogue } from '../dialogue/store.ts';
import type { Amendment } from './rules.ts';

/**
 * Why an amendment may not be put forward for want of a dialogue about it, or null: a planning dialogue that both
 * confirmed since it was asked for, in which they agreed on its approach (one query, where the policy asks for it).
 */
export const amendmentDialogue =
  (table: Table, amendment: Amendment) =>
  async (policies: Policies): Promise<Problem | null> => {
    if (!policies.value('skp.requireDialogueBeforeSubmit')) return null;
    const agreed = await confirmedPlanningDialogue(table, amendment);
    const isSince = agreed !== null && agreed.closedAt !== null && agreed.closedAt >= amendment.requestedAt;
    return dialogueProblem(isSince ? agreed : null, amendment);
  };
