/** The planning dialogue that a plan rests on, when it is put forward and when it is set. docs/domain.md 6.2. */
import type { Policies } from '../../organisation/policy/rules.ts';
import { policiesOn } from '../../organisation/policy/store.ts';
import { asRead, type Write } from '../../platform/commit/writes.ts';
import type { Context } from '../../platform/context.ts';
import { type PlainDate, today } from '../../platform/period.ts';
import type { Problem } from '../../platform/result.ts';
import type { Table } from '../../platform/table.ts';
import { dialogueProblem } from '../dialogue/guard.ts';
import { agreedPlanning, confirmedPlanningDialogue, dialoguesOf } from '../dialogue/store.ts';
import type { Plan } from './rules.ts';

/** Why the planning dialogue behind a plan that is put forward does not do, or null (a query, where the policy asks). */
export const dialogueToSubmit =
  (table: Table, plan: Plan) =>
  async (policies: Policies): Promise<Problem | null> =>
    policies.value('skp.requireDialogueBeforeSubmit')
      ? dialogueProblem(await confirmedPlanningDialogue(table, plan), plan)
      : null;

/**
 * Why a plan that was put forward may not be set as it is: owner and appraiser have since agreed on another approach;
 * and the condition that the planning dialogue which is held but not confirmed stands, if there is one. `since`: of an
 * amendment, the first day of dialogues about it. One query, and that of the policies where the approach is another.
 */
export async function dialogueToApprove(
  { table, clock }: Context,
  plan: Plan,
  since: PlainDate | null,
): Promise<{ readonly problems: readonly Problem[]; readonly writes: readonly Write[] }> {
  const dialogues = await dialoguesOf(table, plan);
  const open = dialogues.find(({ data }) => data.kind === 'PLANNING' && data.state === 'HELD');
  const writes = open ? [asRead(open)] : [];
  const agreed = agreedPlanning(dialogues.map(({ data }) => data));
  const counts = agreed && (since === null || (agreed.heldOn !== null && agreed.heldOn >= since));
  const problem = counts ? dialogueProblem(agreed, plan) : null;
  if (!problem) return { problems: [], writes };
  const policies = await policiesOn(table, today(clock));
  const isAsked = policies.value('skp.requireDialogueBeforeSubmit');
  return { problems: isAsked ? [{ ...problem, field: ['input', 'id'] }] : [], writes };
}
