import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import type { Kept } from '../../../platform/item.ts';
import { type Instant, today } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { personSnapshot } from '../../../organisation/employee/rules.ts';
import { employeeOf } from '../../../organisation/employee/store.ts';
import { type Acting, actingOn, aboveHolder, aboveIn } from '../../../organisation/line/reviewer.ts';
import { type Policies, usingPolicies } from '../../../organisation/policy/rules.ts';
import { caughtUp } from '../../escalation/actions/caughtUp.ts';
import { moveTurn } from '../agenda.ts';
import { documentOf, type Printed } from '../document.ts';
import type { EvaluationDocument } from '../documentModel.ts';
import { type Evaluation, issue } from '../rules.ts';
import { marked } from '../noSurprise.ts';
import { allowanceDueAgain } from '../../../organisation/employee/allowanceDue.ts';
import { ratingItem, receiptItem, sealDocument } from '../store.ts';
import { receiptPolicies, receivedUntil } from '../terms.ts';
import { agencyOf, alterEvaluation, type EvaluationEdit, type Loaded } from './alter.ts';
import { termsOf, workFor } from './facts.ts';
import { mayIssue } from './guided.ts';
import { heldBack, markedOpen } from './holdBack.ts';
import { talkFor } from './priorTalk.ts';
import { type RatingShared, ratingShared } from './rateEvaluation.ts';
import { yearStands } from './ratedYear.ts';
import { stillRests } from './restOn.ts';

/** Who issues, for whom where they are not the appraiser of the business date, and who stands above them. */
type Signing = Pick<Printed, 'appraiser' | 'superior' | 'inPlaceOf'>;

/** In whose place somebody signs who is not the appraiser of the business date, and as what. */
async function placeOf(
  { table }: Context,
  { line }: Loaded,
  { as }: Acting,
): Promise<EvaluationDocument['inPlaceOf']> {
  if (as === 'APPRAISER') return undefined;
  const appraiser = await employeeOf(table, line?.data.appraiserId ?? '');
  return appraiser ? { as, appraiser: personSnapshot(appraiser.data) } : undefined;
}

/** Sections 2 and 3 of the document. Refuses as `reviewerOf`. */
async function signatories(context: Context, loaded: Loaded): Promise<Result<Signing>> {
  const { evaluation, owner, line } = loaded;
  const above = aboveIn(context.table);
  const day = today(context.clock);
  const asked = { employeeId: owner.employeeId, line, date: evaluation.data.businessDate, today: day };
  const acting = await actingOn(above, asked);
  if (!acting.ok) return acting;
  const { employee, as } = acting.value;
  // Whoever has the appraiser's office since has those above them who stand there by now.
  const since = as === 'SUCCESSOR' ? { ...asked, date: day } : asked;
  const [superior, inPlaceOf] = await Promise.all([
    aboveHolder(above, since, employee.employeeId),
    placeOf(context, loaded, acting.value),
  ]);
  return ok({
    appraiser: personSnapshot(employee),
    superior: superior && personSnapshot(superior),
    ...(inPlaceOf && { inPlaceOf }),
  });
}

/** The document of an evaluation as it is issued, with the work that it is about. */
async function printed(context: Context, evaluation: Evaluation, signing: Signing) {
  const work = await workFor(context, evaluation, (key) => getItem(context.table, key));
  return sealDocument(evaluation, documentOf(evaluation, { ...signing, work }), 'APPRAISER');
}

/**
 * The evaluation as it is issued, if what its rating rests on is as it was, the guide lets it out, its
 * owner's own people are evaluated or it is marked, and talk came before.
 */
async function standing(
  context: Context,
  { evaluation: { data }, owner, line }: Loaded,
  policies: Policies,
  {
    appraiser,
    groups,
    at,
  }: Pick<Signing, 'appraiser'> & Pick<RatingShared, 'groups'> & { readonly at: Instant },
): Promise<Result<{ readonly issued: Evaluation; readonly writes: readonly Write[] }>> {
  const issued = issue(data, { employee: personSnapshot(owner), appraiser }, at);
  if (!issued.ok) return issued;
  const rests = await stillRests(context, data);
  if (!rests.ok) return rests;
  const year = await yearStands(context, data, owner, policies);
  if (!year.ok) return year;
  const fits = await mayIssue(context, data, line?.data ?? null, policies, groups);
  if (!fits.ok) return fits;
  const open = await heldBack(context, data, policies);
  if (!open.ok) return open;
  // A dialogue may have been held since it was rated, or the record of one cancelled.
  const { talk, writes } = await talkFor(context, issued.value, policies);
  const stands = marked(markedOpen(issued.value, open.value), talk, 'input.id');
  if (!stands.ok) return stands;
  const used = policies.used(...receiptPolicies, 'eval.noSurpriseRule', 'eval.holdBackSuperior');
  return ok({ issued: usingPolicies(stands.value, used), writes: [...year.value, ...writes] });
}

/**
 * Issues a rated evaluation to the employee, as who rates it: people are printed
 * as they are now, the document's bytes and hash are kept, and nothing of it changes afterwards (I10). One that was
 * reopened gets another, which supersedes it.
 * It waits on the employee's desk until it counts as received (`eval.deemedReceivedDays`); with the last that was past its
 * day whoever is late is late no more. Refuses:
 * STATE_INVALID, EVALUATION_NOT_RATED_ANEW, NOT_ALLOWED, REVIEWER_INACTIVE, EVALUATION_ACHIEVEMENT_CHANGED where the
 * unit's achievement was corrected since it was rated, of a year as `yearStands`, DISTRIBUTION_* where `eval.distributionMode` blocks what strays from
 * the guide, EVALUATION_HELD_BACK as `heldBack`, EVALUATION_WITHOUT_DIALOGUE as `rateEvaluation`.
 */
export const issueEvaluation = (
  context: Context,
  input: EvaluationEdit,
  shared: RatingShared = ratingShared(context),
): Promise<Result<Kept<Evaluation>>> =>
  alterEvaluation(context, input, 'evaluation.issue', async (loaded) => {
    const { data } = loaded.evaluation;
    const [policies, signing] = await Promise.all([
      shared.policiesOf(data.businessDate),
      signatories(context, loaded),
    ]);
    if (!signing.ok) return signing;
    const now = context.clock.now();
    const { appraiser } = signing.value;
    const stands = await standing(context, loaded, policies, { appraiser, groups: shared.groups, at: now });
    if (!stands.ok) return stands;
    const { issued, writes } = stands.value;
    const [{ sealed, document }, terms, late] = await Promise.all([
      printed(context, issued, signing.value),
      termsOf(context, loaded.owner, policies),
      caughtUp(context, data.appraiserId, data),
    ]);
    const receipt = { ...receiptItem(sealed), since: now, dueOn: receivedUntil(now, terms), count: null };
    return ok({
      after: sealed,
      event: 'evaluationIssued',
      parts: [document],
      changes: late.change ? [late.change] : [],
      // The allowance may rest on the predicate, which stands from here on.
      writes: [
        ...allowanceDueAgain(sealed),
        takeOffDesk(ratingItem(data)),
        layOnDesk(receipt),
        ...moveTurn(data, sealed, agencyOf(loaded), terms),
        ...writes,
        ...late.writes,
      ],
    });
  });
