/**
 * The decisions about an achievement: recommended by the team, set by the leader above, published, corrected, or passed
 * over by BKPP. docs/domain.md 1.7 step 1, 6.2.
 */
import type { Instant } from '../../platform/period.ts';
import { check, ok, type Problem, type Result, refuse } from '../../platform/result.ts';
import {
  type Achievement,
  type AchievementRef,
  inForceOf,
  nothingOf,
  type OrgPredicate,
  type Sheet,
  step,
  WHOLE,
} from './rules.ts';

/** The weighted score of a sheet in thousandths, rounded half up. */
export const totalOf = (criteria: Sheet['criteria']): number => {
  const sum = criteria.reduce((total, { weight, score }) => total + weight * score, 0);
  return Math.floor((sum + WHOLE / 2) / WHOLE);
};

/** What is wrong with a sheet: the weights must come to 100 %, and nobody sits twice. */
function sheetProblems({ members, criteria }: Sheet): Problem[] {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  const twice = members.findIndex((one, at) => members.indexOf(one) < at);
  return [
    ...(sum === WHOLE
      ? []
      : [
          {
            code: 'ACHIEVEMENT_WEIGHTS',
            field: ['input', 'criteria'],
            params: { found: sum / 1000 },
          } as const,
        ]),
    ...(twice < 0
      ? []
      : [{ code: 'ACHIEVEMENT_MEMBER_TWICE', field: ['input', 'members', String(twice)] } as const]),
  ];
}

/** Who does something, and when. */
export interface By {
  readonly by: string;
  readonly at: Instant;
}

/**
 * Recommended by the team; again as long as it is not set. Refuses: STATE_INVALID, ACHIEVEMENT_NO_DRAFT,
 * ACHIEVEMENT_WEIGHTS, ACHIEVEMENT_MEMBER_TWICE.
 */
export function recommend(
  before: Achievement,
  sheet: Sheet,
  { by, at }: By,
  waitsFor: Achievement['waitsFor'],
): Result<Achievement> {
  const may = step(before, 'recommend');
  if (!may.ok) return may;
  if (!before.content) return refuse('ACHIEVEMENT_NO_DRAFT', 'input.id');
  const recommendation = { ...sheet, total: totalOf(sheet.criteria), by, at };
  return check(sheetProblems(sheet), { ...before, status: 'RECOMMENDED', recommendation, waitsFor });
}

/** What is set: the predicate, and a reason where it is another than recommended. */
export interface Setting {
  readonly predicate: OrgPredicate;
  readonly reason: string | null;
}

/**
 * Set by the leader above, after the recommendation or without one, which is marked. Refuses: STATE_INVALID,
 * ACHIEVEMENT_NO_DRAFT, ACHIEVEMENT_REASON where it differs from the recommendation without a reason.
 */
export function set(
  before: Achievement,
  { predicate, reason }: Setting,
  { by, at, positionId }: By & { readonly positionId: string | null },
): Result<Achievement> {
  const may = step(before, 'set');
  if (!may.ok) return may;
  if (!before.content) return refuse('ACHIEVEMENT_NO_DRAFT', 'input.id');
  const recommended = before.recommendation?.predicate ?? null;
  if (recommended !== null && recommended !== predicate && reason === null)
    return refuse('ACHIEVEMENT_REASON', 'input.reason', { recommended });
  const first = { number: 1, supersedes: null, legalReference: null };
  const determination = { ...first, predicate, reason, recommended, by, positionId, at };
  return ok({ ...before, status: 'SET', determinations: [determination], waitsFor: null });
}

/** Published: from then on everybody sees it. Refuses: STATE_INVALID. */
export function publish(before: Achievement, at: Instant): Result<Achievement> {
  const may = step(before, 'publish');
  return may.ok ? ok({ ...before, status: 'PUBLISHED', publishedAt: at }) : may;
}

/**
 * Corrected by BKPP: a new number that names what it supersedes. Refuses: STATE_INVALID, ACHIEVEMENT_SAME where the
 * predicate is the one in force.
 */
export function correct(
  before: Achievement,
  { predicate, reason, legalReference }: { predicate: OrgPredicate; reason: string; legalReference: string },
  { by, at }: By,
): Result<Achievement> {
  const may = step(before, 'correct');
  if (!may.ok) return may;
  const last = inForceOf(before);
  if (!last || last.predicate === predicate) return refuse('ACHIEVEMENT_SAME', 'input.predicate');
  const next = {
    ...last,
    number: last.number + 1,
    supersedes: last.number,
    predicate,
    reason,
    legalReference,
    by,
    positionId: null,
    at,
  };
  return ok({ ...before, determinations: [...before.determinations, next] });
}

/** BKPP lets a unit's people be evaluated without it, marked. Refuses: STATE_INVALID once it is set. */
export function override(
  of: AchievementRef,
  before: Achievement | null,
  why: { readonly reason: string; readonly legalReference: string },
  { by, at }: By,
): Result<Achievement> {
  const stands = before ?? nothingOf(of);
  const may = step(stands, 'override', 'input.unitId');
  return may.ok ? ok({ ...stands, override: { ...why, by, at } }) : may;
}
