import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import type { Kept } from '../../../platform/item.ts';
import { type Instant, today } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { type Employee, type PersonSnapshot, personSnapshot } from '../../../organisation/employee/rules.ts';
import { aboveHolder, aboveIn, reviewerOf } from '../../../organisation/line/reviewer.ts';
import { type Policies, usingPolicies } from '../../../organisation/policy/rules.ts';
import { caughtUp } from '../../escalation/actions/caughtUp.ts';
import { moveTurn } from '../agenda.ts';
import { documentOf } from '../document.ts';
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

/** Who issues, and who stands above them. */
interface Signing {
  readonly appraiser: PersonSnapshot;
  readonly superior: PersonSnapshot | null;
}

/** Who issues, and who stands above them: section 3 of the document. Refuses as `reviewerOf`. */
async function signatories(context: Context, { evaluation, owner, line }: Loaded): Promise<Result<Signing>> {
  const above = aboveIn(context.table);
  const date = evaluation.data.businessDate;
  const asked = { employeeId: owner.employeeId, line, date, today: today(context.clock) };
  const appraiser = await reviewerOf(above, asked);
  if (!appraiser.ok) return appraiser;
  const superior: Employee | null = await aboveHolder(above, asked, appraiser.value.employeeId);
  return ok({ appraiser: personSnapshot(appraiser.value), superior: superior && personSnapshot(superior) });
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
  return ok({ issued: usingPolicies(stands.value, used), writes });
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
