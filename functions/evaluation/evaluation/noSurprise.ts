/**
 * No surprise: nobody is rated below expectation without having heard of it in a dialogue before. docs/domain.md 3,
 * 6.2, 6.7 (`eval.noSurpriseRule`).
 */
import type { Dialogue } from '../../planning/dialogue/rules.ts';
import { hasEnded, type Plan } from '../../planning/plan/rules.ts';
import { addDays, datesOf, type PlainDate, yearOf, yearPeriod } from '../../platform/period.ts';
import { ok, refuse, type Result } from '../../platform/result.ts';
import type { Rating } from './predicate.ts';
import type { Evaluation } from './rules.ts';

export type NoSurpriseRule = 'OFF' | 'WARN' | 'BLOCK';

/** What of an evaluation says how somebody is rated. */
export interface Ratings {
  readonly ratingResult: Rating | null;
  readonly ratingBehaviour: Rating | null;
}

/** The ratings that are below expectation, as an input names them. */
export const belowIn = (ratings: Ratings): (keyof Ratings)[] =>
  (['ratingResult', 'ratingBehaviour'] as const).filter((one) => ratings[one] === 'DI_BAWAH_EKSPEKTASI');

/**
 * From which day on a dialogue tells what is to come: the day after the part of the month that the last evaluation of
 * the plan was about which was issued; before any, the first day of the year.
 */
export function talkedSince(
  { period }: Pick<Evaluation, 'period'>,
  before: readonly Pick<Evaluation, 'businessDate' | 'issuedAt'>[],
): PlainDate {
  const last = before
    .flatMap(({ businessDate, issuedAt }) => (issuedAt === null ? [] : businessDate))
    .sort()
    .at(-1);
  return last ? addDays(last, 1) : datesOf(yearPeriod(yearOf(period))).first;
}

/** A plan as far as it says which is later, and whether a dialogue about it can be called. */
type PlanOf = Pick<Plan, 'year' | 'planNo' | 'status'>;

/** Whether something is of a plan, or of one that came after it. */
export const isOfOrAfter = (
  { year, planNo }: Pick<PlanOf, 'year' | 'planNo'>,
  about: Pick<Evaluation, 'period' | 'planNo'>,
): boolean => {
  const own = yearPeriod(yearOf(about.period));
  return year > own || (year === own && planNo >= about.planNo);
};

/**
 * Whether a dialogue about one of some plans can still be called: not where all have ended (somebody has left, or has no
 * later plan yet). Without any on record it is not said that they have.
 */
export const canTalk = (plans: readonly PlanOf[]): boolean =>
  plans.length === 0 || plans.some((plan) => !hasEnded(plan));

/** The rule as it counts: nobody is kept from a rating by a dialogue that cannot be held any more. */
export const ruleWhere = <R extends NoSurpriseRule>(rule: R, possible: boolean): R | 'WARN' =>
  rule === 'BLOCK' && !possible ? 'WARN' : rule;

/**
 * The last dialogue, of any kind but planning, that was held from a day on: confirmed by both, or recorded and still to
 * be confirmed, so that silence does not bind whoever rates; not one that was cancelled. Null without any.
 */
export function lastTalk<D extends { readonly data: Dialogue }>(
  dialogues: readonly D[],
  since: PlainDate,
): D | null {
  const counts = ({ data: { kind, state, heldOn } }: D): boolean =>
    kind !== 'PLANNING' && (state === 'HELD' || state === 'CLOSED') && heldOn !== null && heldOn >= since;
  return (
    dialogues
      .filter(counts)
      .sort((one, other) => ((one.data.heldOn ?? '') < (other.data.heldOn ?? '') ? -1 : 1))
      .at(-1) ?? null
  );
}

/** What was found where a rating is below expectation and the rule is on. */
export interface Talk {
  readonly rule: Exclude<NoSurpriseRule, 'OFF'>;
  readonly since: PlainDate;
  readonly talked: boolean;
}

/**
 * An evaluation with the mark that it surprises, where it does; without it, where not. Refuses
 * EVALUATION_WITHOUT_DIALOGUE where the rule blocks.
 */
export function marked(evaluation: Evaluation, talk: Talk | null, field?: string): Result<Evaluation> {
  const { withoutDialogue: _before, ...unmarked } = evaluation;
  if (!talk || talk.talked) return ok(unmarked);
  if (talk.rule === 'WARN') return ok({ ...unmarked, withoutDialogue: true });
  const at = field ?? `input.${belowIn(evaluation)[0] ?? 'ratingResult'}`;
  return refuse('EVALUATION_WITHOUT_DIALOGUE', at, { since: talk.since });
}
