/** What the owner does with an amendment: write it, put it before the reviewer, take it back. */
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { check, ok, type Problem, type Result } from '../../../platform/result.ts';
import { writtenNow } from '../../agreement/planFacts.ts';
import { edited, type Written } from '../../plan/actions/editPlan.ts';
import { withdrawn } from '../../plan/actions/reviewPlan.ts';
import { submission } from '../../plan/actions/submitPlan.ts';
import { contentHash, type Statement } from '../../plan/attestation.ts';
import { placeProblems } from '../../plan/place.ts';
import { contentSchema, type Plan } from '../../plan/rules.ts';
import { settlingGone } from '../../thread/actions/settleGone.ts';
import { amendmentDialogue } from '../dialogue.ts';
import { openedProblems } from '../opened.ts';
import { movedProblems } from '../place.ts';
import { type Amendment, step, withProposal } from '../rules.ts';
import { alterAmendment, type AmendmentEdit, openedMonths, proposalOf } from './alter.ts';

/**
 * Replaces the content of the caller's own amendment (drafted, or returned: then a draft again), and its
 * approach where another is given; what the plan has for months that are open stays, and questions about lines that
 * neither has any more leave the desk. Refuses: STATE_INVALID,
 * PLAN_IDS, PLAN_BEHAVIOURS, AMENDMENT_MONTH_OPENED, AMENDMENT_INDICATOR_GONE, VERSION_BEHIND with the amendment
 * as it stands.
 */
export async function editAmendment(
  context: Context,
  input: AmendmentEdit & { readonly content: unknown; readonly approach?: Written['approach'] },
): Promise<Result<Kept<Amendment>>> {
  const content = parseInput(contentSchema, input.content, ['input', 'content']);
  if (!content.ok) return content;
  return alterAmendment(context, input, 'amendment.edit', async (loaded) => {
    const { plan, owner } = proposalOf(loaded);
    const after = edited(plan, owner, { content: content.value, approach: input.approach });
    if (!after.ok) return after;
    const { opened } = await openedMonths(context, loaded.plan.data);
    const { plan: written, writes } = await writtenNow(context.table, after.value);
    const stands = loaded.plan.data;
    const about = { plan: stands, agencyId: owner.unit.agencyId };
    const questions = settlingGone(context, about, [stands, plan], [stands, written]);
    return check(openedProblems(stands, written, opened), {
      after: withProposal(loaded.amendment.data, written),
      event: 'amendmentEdited' as const,
      writes: [...writes, ...questions.writes],
      afterwards: questions.afterwards,
    });
  });
}

/**
 * Puts the caller's own amendment before its reviewer, as a plan is. Refuses as `submitPlan` does, and:
 * AMENDMENT_UNCHANGED, POSITION_MISMATCH for an owner who has another office by now, and AMENDMENT_MONTH_OPENED or
 * AMENDMENT_INDICATOR_GONE for months that were opened since it was written.
 */
export const submitAmendment = (
  context: Context,
  { attestation, ...input }: AmendmentEdit & { readonly attestation: Statement },
): Promise<Result<Kept<Amendment>>> =>
  alterAmendment(context, input, 'amendment.submit', async (loaded) => {
    const { amendment, plan } = loaded;
    const status = step(amendment.data, 'submit');
    if (!status.ok) return status;
    const proposal = proposalOf(loaded);
    const { opened } = await openedMonths(context, plan.data);
    const more = [
      ...unchanged(plan.data, proposal.plan, loaded.line?.data.appraiserId ?? null),
      ...openedProblems(plan.data, proposal.plan, opened),
      ...(await movedProblems(context.table, plan.data, today(context.clock))),
    ];
    const submitted = await submission(context, proposal, {
      attestation,
      amendment: { opened, plan: plan.data },
      dialogue: amendmentDialogue(context, amendment.data),
    });
    if (!submitted.ok) return { ok: false, problems: [...submitted.problems, ...more] };
    const { after, ...beside } = submitted.value;
    return check(more, {
      ...beside,
      after: withProposal(amendment.data, after),
      event: 'amendmentSubmitted' as const,
    });
  });

/**
 * An amendment that says what the plan says. One that takes over another form or office from the register says more, and
 * one of a plan that another than today's appraiser set has it set anew: so what was wrong with these alone is mended
 * (docs/domain.md 3: D02, D06, D13).
 */
const unchanged = (plan: Plan, next: Plan, appraiserId: string | null): Problem[] => {
  const isSame = contentHash(plan) === contentHash(next) && plan.kind === next.kind;
  const isThere = placeProblems(plan, next.employee).length === 0;
  const isOthers = plan.appraiser && appraiserId && plan.appraiser.employeeId !== appraiserId;
  return isSame && isThere && !isOthers ? [{ code: 'AMENDMENT_UNCHANGED', field: ['input', 'id'] }] : [];
};

/** Takes the caller's own amendment back from its reviewer's desk, as a draft. Refuses: STATE_INVALID. */
export const withdrawAmendment = (context: Context, input: AmendmentEdit): Promise<Result<Kept<Amendment>>> =>
  alterAmendment(context, input, 'amendment.withdraw', (loaded) => {
    const back = withdrawn(proposalOf(loaded).plan);
    if (!back.ok) return back;
    return ok({ after: withProposal(loaded.amendment.data, back.value), event: 'amendmentWithdrawn' });
  });
