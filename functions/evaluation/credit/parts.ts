/**
 * The parts of a year: what each month of a functional post rests on, and what that gives. docs/domain.md 1.11, I19;
 * docs/decisions/credit.md.
 */
import type { Policies } from '../../organisation/policy/rules.ts';
import {
  datesOf,
  monthPeriod,
  type Period,
  type PlainDate,
  shiftMonth,
  yearOf,
} from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { MONTHS_TAKEN_UP } from '../../platform/run/marker.ts';
import { type Evaluation, predicateOfEvaluation } from '../evaluation/rules.ts';
import { type Level, middleOf, type Part, pointsOf } from './rules.ts';

/** A month for which somebody held a functional office under a plan. */
export interface CreditMonth {
  readonly month: Period;
  readonly planNo: number;
  readonly level: Level;
}

type Basis = Pick<Part, 'basis' | 'predicate' | 'grounds'>;

const groundOf = (evaluation: Evaluation): Part['grounds'][number] => ({
  period: evaluation.period,
  planNo: evaluation.planNo,
  documentNumber: evaluation.documents?.at(-1)?.number ?? null,
  documentHash: evaluation.docHash,
});

/** What a final evaluation gives a month; throws on one without a predicate, which is never final. */
function basisOf(evaluation: Evaluation, basis: Part['basis']): Basis {
  const predicate = predicateOfEvaluation(evaluation);
  if (!predicate) throw new Error('a final evaluation without a predicate');
  return { basis, predicate, grounds: [groundOf(evaluation)] };
}

/** How far the closing of a year has come for somebody on a day. */
export interface Closing {
  readonly year: Period;
  readonly today: PlainDate;
  /** Whether `closeYear` has dealt with them: whatever annual evaluation there will be is opened. */
  readonly closed: boolean;
}

/**
 * Whether a plan without an annual evaluation may still get one: from the day after the year until `closeYear` has dealt
 * with its owner, or its nights are over. A running year gives a part of a year, by its months (I19).
 */
export const isAnnualAwaited = ({ year, today, closed }: Closing): boolean =>
  !closed &&
  today > datesOf(year).last &&
  today <= datesOf(shiftMonth(monthPeriod(yearOf(year), 12), MONTHS_TAKEN_UP)).last;

/**
 * What each month rests on: the plan's annual evaluation or, of a plan that has none and will have none, the months'
 * own. Refuses CREDIT_ANNUAL_AWAITED while the annual one is still to come, and CREDIT_NOT_FINAL while one of them is not
 * final, or there is none at all.
 */
function groundsOf(
  months: readonly CreditMonth[],
  evaluations: readonly Evaluation[],
  annualAwaited: boolean,
): Result<readonly (CreditMonth & Basis)[]> {
  const on = new Map(evaluations.map((one) => [`${one.period} ${one.planNo}`, one]));
  const found: (CreditMonth & Basis)[] = [];
  for (const each of months) {
    const year = `${String(yearOf(each.month)).padStart(4, '0')}-Y`;
    const annual = on.get(`${year} ${each.planNo}`);
    if (!annual && annualAwaited) return refuse('CREDIT_ANNUAL_AWAITED');
    const evaluation = annual ?? on.get(`${each.month} ${each.planNo}`);
    if (!evaluation) continue;
    if (evaluation.status !== 'FINAL') return refuse('CREDIT_NOT_FINAL');
    found.push({ ...each, ...basisOf(evaluation, annual ? 'ANNUAL' : 'MONTHLY') });
  }
  return found.length > 0 ? ok(found) : refuse('CREDIT_NOT_FINAL');
}

const isSamePart = (part: Part, next: CreditMonth & Basis, turns: readonly PlainDate[]): boolean =>
  part.planNo === next.planNo &&
  part.level === next.level &&
  part.basis === next.basis &&
  part.predicate === next.predicate &&
  !turns.some((turn) => middleOf(part.last) < turn && turn <= middleOf(next.month));

function grow(part: Part, next: CreditMonth & Basis): Part {
  const months = part.months + 1;
  const grounds = next.basis === 'MONTHLY' ? [...part.grounds, ...next.grounds] : part.grounds;
  return { ...part, last: next.month, months, grounds };
}

/**
 * The parts of a year: months in a row of one plan, level and predicate, each with its points. `annualAwaited`:
 * whether a plan without an annual evaluation may still get one; `turns`: days from which a part begins anew, so that
 * what was earned before a promotion is consumed by it and the rest is not (account.ts). Refuses CREDIT_ANNUAL_AWAITED, CREDIT_NOT_FINAL, and
 * CREDIT_NO_COEFFICIENT where the policy has none for a level. docs/domain.md 1.11, I19.
 */
export function partsOf(
  months: readonly CreditMonth[],
  evaluations: readonly Evaluation[],
  policies: Policies,
  annualAwaited = false,
  turns: readonly PlainDate[] = [],
): Result<Part[]> {
  const grounds = groundsOf(months, evaluations, annualAwaited);
  if (!grounds.ok) return grounds;
  const [coefficients, multipliers] = [
    policies.value('credit.coefficients'),
    policies.value('credit.multipliers'),
  ];
  const parts: Part[] = [];
  for (const { month, ...next } of grounds.value) {
    const last = parts.at(-1);
    const coefficient = coefficients[next.level];
    if (coefficient === undefined) return refuse('CREDIT_NO_COEFFICIENT', undefined, { level: next.level });
    if (last && isSamePart(last, { month, ...next }, turns))
      parts.splice(-1, 1, grow(last, { month, ...next }));
    else {
      const multiplier = multipliers[next.predicate];
      parts.push({ ...next, first: month, last: month, months: 1, coefficient, multiplier, value: 0 });
    }
  }
  return ok(parts.map((part) => ({ ...part, value: pointsOf(part) })));
}
