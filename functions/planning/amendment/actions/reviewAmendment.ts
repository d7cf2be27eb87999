/** What others do with an amendment, and how it ends: reviewed, returned, approved, given up. */
import type { Action, Subject } from '../../../platform/access.ts';
import { layOnAgenda } from '../../../platform/agenda.ts';
import { absent, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import { today } from '../../../platform/period.ts';
import { check, ok, type Result } from '../../../platform/result.ts';
import { noticeOf } from '../../agreement/planFacts.ts';
import { approved, asManager, returned, returningAs, reviewed } from '../../plan/actions/reviewPlan.ts';
import { step as stepOfPlan } from '../../plan/rules.ts';
import { settleGoneNow, settlingGone } from '../../thread/actions/settleGone.ts';
import { linesGone } from '../../thread/closing.ts';
import { requestedOn } from '../dialogue.ts';
import { openedProblems } from '../opened.ts';
import { movedProblems } from '../place.ts';
import { abandoned, type Amendment, amendedPlan, step, withProposal } from '../rules.ts';
import { monthKeyOf } from '../store.ts';
import { alterAmendment, type AmendmentEdit, openedMonths, planChange, proposalOf } from './alter.ts';

/**
 * Reviews an amendment as performance manager, where the policy of its submission asks for it. Refuses as
 * `reviewPlan`.
 */
export const reviewAmendment = (context: Context, input: AmendmentEdit): Promise<Result<Kept<Amendment>>> =>
  alterAmendment(context, input, 'amendment.review', async (loaded) => {
    const manager = await asManager(context, loaded.plan.data);
    if (!manager.ok) return manager;
    const passed = await reviewed(context, proposalOf(loaded));
    if (!passed.ok) return passed;
    const after = withProposal(loaded.amendment.data, passed.value);
    return ok({ after, event: 'amendmentReviewed', writes: manager.value });
  });

/** Returns an amendment with a note, onto the owner's desk (I18), as a plan is. Refuses as `returnPlan`. */
export const returnAmendment = (
  context: Context,
  input: AmendmentEdit & { readonly note: string },
): Promise<Result<Kept<Amendment>>> => {
  const action = (one: Amendment, subject: Subject): Action =>
    `amendment.${returningAs(context, one, subject)}`;
  return alterAmendment(context, input, action, async (loaded) => {
    const manager = await asManager(context, loaded.plan.data);
    if (!manager.ok) return manager;
    const back = returned(proposalOf(loaded).plan, input.note, context.clock.now());
    if (!back.ok) return back;
    const after = withProposal(loaded.amendment.data, back.value);
    return ok({ after, event: 'amendmentReturned', writes: manager.value });
  });
};

/**
 * Sets a subordinate's plan anew by its amendment: the plan takes the content, is APPROVED again under a new
 * document, and months are opened from it. Of the months ahead none may be opened meanwhile: their lines would
 * be those of the plan as it was. Questions about lines that the plan has no more leave the desk. Refuses as
 * `approvePlan`, and: AMENDMENT_MONTH_OPENED,
 * AMENDMENT_INDICATOR_GONE, CONFLICT when a month is opened at the same time.
 */
export const approveAmendment = (context: Context, input: AmendmentEdit): Promise<Result<Kept<Amendment>>> =>
  alterAmendment(context, input, 'amendment.approve', async (loaded) => {
    const { amendment, plan } = loaded;
    const proposal = proposalOf(loaded);
    const { opened, ahead } = await openedMonths(context, plan.data);
    const set = await approved(context, proposal, {
      opened,
      since: requestedOn(context.clock, amendment.data),
      plan: plan.data,
    });
    if (!set.ok) return set;
    const settled = stepOfPlan(plan.data, 'settle');
    if (!settled.ok) return settled;
    const moved = await movedProblems(context.table, plan.data, today(context.clock));
    const untouched = check([...moved, ...openedProblems(plan.data, proposal.plan, opened)], null);
    if (!untouched.ok) return untouched;
    const after = withProposal(amendment.data, set.value.after);
    const anew = amendedPlan(plan.data, after);
    const notice = await noticeOf(context.table, anew, context.clock.now());
    const { changes, writes } = planChange(loaded, anew, 'planAmended', true);
    const about = { plan: anew, agencyId: loaded.owner.unit.agencyId };
    const questions = settlingGone(context, about, [plan.data], [anew]);
    const stillAhead = ahead.map(
      (month): Write => ({
        expect: monthKeyOf(plan.data, month),
        condition: absent,
      }),
    );
    return ok({
      after,
      event: 'amendmentApproved',
      changes,
      writes: [...set.value.writes, ...writes, ...notice, ...questions.writes, ...stillAhead],
      afterwards: questions.afterwards,
    });
  });

/**
 * Gives an amendment up while its owner has it, by owner or appraiser, with a note: the plan stays as it was set, and
 * questions about lines that only the amendment had leave the desk.
 * Refuses: STATE_INVALID (one that was submitted is withdrawn or returned first), NOTE_REQUIRED.
 */
export const abandonAmendment = (
  context: Context,
  input: AmendmentEdit & { readonly note: string },
): Promise<Result<Kept<Amendment>>> =>
  alterAmendment(context, input, 'amendment.abandon', (loaded) => {
    const { amendment, plan } = loaded;
    const status = step(amendment.data, 'abandon');
    if (!status.ok) return status;
    const note = readNote(input.note, 'input.note');
    if (!note.ok) return note;
    const settled = stepOfPlan(plan.data, 'settle');
    if (!settled.ok) return settled;
    const stays = planChange(loaded, { ...plan.data, status: settled.value }, 'planAmendmentEnded');
    const gone = linesGone(plan.data, loaded.owner.unit.agencyId, today(context.clock));
    return ok({
      after: abandoned(amendment.data, note.value),
      event: 'amendmentAbandoned',
      ...stays,
      writes: [...stays.writes, layOnAgenda(gone)],
      afterwards: () => settleGoneNow(context, gone),
    });
  });
