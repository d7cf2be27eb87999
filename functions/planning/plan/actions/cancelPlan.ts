import { takeOffDesk } from '../../../platform/desk.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { endDialogue } from '../../dialogue/closing.ts';
import { dialoguesOf } from '../../dialogue/store.ts';
import { offerNow } from '../../matrix/actions/layOffers.ts';
import { endMatrix } from '../../matrix/closing.ts';
import { matrixOf } from '../../matrix/store.ts';
import { settlingGone } from '../../thread/actions/settleGone.ts';
import { cancelPlan as cancelled } from '../closing.ts';
import { agreementNotice } from '../desk.ts';
import { type Plan, step } from '../rules.ts';
import { alterPlan, type PlanEdit } from './alter.ts';

/**
 * Gives up the caller's own draft that never came before anybody: CLOSED, in force on no day, so that another may
 * be begun for its dates (docs/domain.md 6.2). What waits of it goes too: the dialogue that was called, what its
 * matrix offers, questions about its lines, and the notice that it does not match the agreement. Refuses:
 * STATE_INVALID, PLAN_WAS_SUBMITTED, CONFLICT when a dialogue is called at the same moment.
 */
export const cancelPlan = (context: Context, input: PlanEdit): Promise<Result<Kept<Plan>>> =>
  alterPlan(context, input, 'plan.cancel', async ({ plan: { data }, owner }) => {
    const status = step(data, 'cancel');
    if (!status.ok) return status;
    if (data.firstSubmittedAt !== null) return refuse('PLAN_WAS_SUBMITTED', 'input.id');
    const { table, clock } = context;
    const { employeeId: leaderId, year, planNo } = data;
    const [dialogues, matrix] = await Promise.all([
      dialoguesOf(table, data),
      matrixOf(table, { leaderId, year, planNo }),
    ]);
    const after = cancelled(data, 'CANCELLED');
    const dialogue = endDialogue(dialogues, data, clock.zone);
    const assignments = endMatrix(matrix, after, today(clock));
    const questions = settlingGone(context, { plan: data, agencyId: owner.unit.agencyId }, [data], []);
    return ok({
      after,
      event: 'planCancelled',
      changes: [...dialogue.changes, ...assignments.changes],
      writes: [
        ...dialogue.writes,
        ...assignments.writes,
        ...questions.writes,
        takeOffDesk(agreementNotice(data)),
      ],
      afterwards: async () => {
        await questions.afterwards();
        if (assignments.ended) await offerNow(context, assignments.ended);
      },
      section: dialogue.section,
    });
  });
