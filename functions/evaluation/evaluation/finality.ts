/** What becomes of an evaluation once it is issued: received, accepted or expired, objected to, reopened. docs/domain.md 6.2. */
import type { Instant } from '../../platform/period.ts';
import { canonical } from '../../platform/commit/hash.ts';
import { ok, refuse, type Result } from '../../platform/result.ts';
import type { Rating } from './predicate.ts';
import { documentsOf, type Ending, type Evaluation, type Signature } from './rules.ts';
import { step } from './states.ts';
import type { AcademicResult } from './year.ts';

/** The documents with one more signature under the last of them. */
export const signed = (evaluation: Evaluation, signature: Signature): Evaluation => ({
  ...evaluation,
  documents: documentsOf(evaluation).map((one, at, all) =>
    at === all.length - 1 ? { ...one, signatures: [...one.signatures, signature] } : one,
  ),
});

/** The employee receives it, and signs for that: the days of an objection begin. docs/domain.md 1.8. */
export function receive(evaluation: Evaluation, at: Instant): Result<Evaluation> {
  const status = step(evaluation, 'receive');
  if (!status.ok) return status;
  const signature = { as: 'EMPLOYEE' as const, employeeId: evaluation.employeeId, at };
  return ok({ ...signed(evaluation, signature), status: status.value, receivedAt: at });
}

/** Nobody received it in time: it counts as received, marked and unsigned. */
export function deem(evaluation: Evaluation, at: Instant): Result<Evaluation> {
  const status = step(evaluation, 'deem');
  return status.ok
    ? ok({ ...evaluation, status: status.value, receivedAt: at, deemedReceived: true })
    : status;
}

const ended = (evaluation: Evaluation, name: 'accept' | 'expire' | 'withdraw' | 'decide') => {
  const how: Record<typeof name, Ending> = {
    accept: 'ACCEPTED',
    expire: 'EXPIRED',
    withdraw: 'WITHDRAWN',
    decide: 'DECIDED',
  };
  return (at: Instant): Result<Evaluation> => {
    const status = step(evaluation, name);
    return status.ok ? ok({ ...evaluation, status: status.value, finalAt: at, finalBy: how[name] }) : status;
  };
};

/** The employee accepts it: there will be no objection. */
export const accept = (evaluation: Evaluation, at: Instant): Result<Evaluation> =>
  ended(evaluation, 'accept')(at);

/** The days of an objection are over without one. */
export const expire = (evaluation: Evaluation, at: Instant): Result<Evaluation> =>
  ended(evaluation, 'expire')(at);

/** The employee objects: what comes of it is the objection's. */
export function objectTo(evaluation: Evaluation): Result<Evaluation> {
  const status = step(evaluation, 'object');
  return status.ok ? ok({ ...evaluation, status: status.value }) : status;
}

/** The employee takes the objection back: it stands as it was issued. */
export const withdrawObjection = (evaluation: Evaluation, at: Instant): Result<Evaluation> =>
  ended(evaluation, 'withdraw')(at);

/** Both ratings as a decision on an objection sets them. */
export interface NewRatings {
  readonly ratingResult: Rating;
  readonly ratingBehaviour: Rating;
}

/** An objection is decided, with other ratings where it is changed: final. */
export function decide(evaluation: Evaluation, changed: NewRatings | null, at: Instant): Result<Evaluation> {
  const final = ended(evaluation, 'decide')(at);
  return final.ok && changed ? ok({ ...final.value, ...changed }) : final;
}

/** Whether a year had study in it, of whatever length. */
const hasStudy = ({ year }: Evaluation): boolean =>
  year?.study === true || (year?.absences.some(({ type }) => type === 'TUGAS_BELAJAR') ?? false);

/** Who puts it on record, and when. */
interface Recording {
  readonly by: string;
  readonly at: Instant;
}

const isSame = ({ by: _by, at: _at, ...kept }: AcademicResult & Partial<Recording>, told: AcademicResult) =>
  canonical(kept) === canonical(told);

/**
 * The result of a study on record, and the year to be rated by it; reopened it stays. As it is where that result is on record
 * already: nothing is rated anew, and no day begins again. Refuses EVALUATION_NO_STUDY, STATE_INVALID, and of a different
 * one once the year is rated EVALUATION_STUDY_RATED to who studies, who would take back what was rated by their own word.
 */
export function recordAcademic(
  evaluation: Evaluation,
  academic: AcademicResult,
  who: Recording,
): Result<Evaluation> {
  const { year } = evaluation;
  if (!year || !hasStudy(evaluation)) return refuse('EVALUATION_NO_STUDY', 'input.id');
  const status = step(evaluation, 'study');
  if (!status.ok) return status;
  if (year.academic && isSame(year.academic, academic)) return ok(evaluation);
  if (evaluation.ratedAt !== null && who.by === evaluation.employeeId)
    return refuse('EVALUATION_STUDY_RATED', 'input.id');
  const recorded = { ...evaluation, ratedAt: null, year: { ...year, academic: { ...academic, ...who } } };
  // What BKPP opened again is rated by itself, never with a team, and its former ratings stay the appraiser's draft.
  if (evaluation.reopenings?.length) return ok(recorded);
  return ok({ ...recorded, ratingResult: null, ratingBehaviour: null, status: status.value });
}

/** Why and by which authority BKPP opens an evaluation again. */
export interface Reopening {
  readonly by: string;
  readonly legalBasis: string;
  readonly reason: string;
}

/**
 * BKPP opens it again: the former ratings are the appraiser's draft, to be rated anew, and the document that was issued
 * stands until another supersedes it.
 */
export function reopen(evaluation: Evaluation, reopening: Reopening, at: Instant): Result<Evaluation> {
  const status = step(evaluation, 'reopen');
  if (!status.ok) return status;
  // What BKPP let pass, and what was marked of it, was of the document that stood: the new one is looked at anew.
  const { deemedReceived: _deemed, release: _release, subordinatesOpen: _open, ...rest } = evaluation;
  const documents = [...documentsOf(evaluation)];
  const { distribution } = evaluation;
  const stood = { documentNumber: documents.length, ...(distribution && { distribution }) };
  return ok({
    ...rest,
    status: status.value,
    ratedAt: null,
    issuedAt: null,
    receivedAt: null,
    finalAt: null,
    finalBy: null,
    documents,
    reopenings: [...(evaluation.reopenings ?? []), { ...reopening, at, ...stood }],
  });
}
