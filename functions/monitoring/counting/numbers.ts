/**
 * What a card, or another counted thing, counts for: the numbers of overviews (docs/domain.md 6.2). The list behind a
 * number is whatever counts for it by these same functions. Pure, and of no day: what waits tells since when, and its age
 * is worked out when it is read.
 */
import { predicates } from '../../evaluation/evaluation/predicate.ts';
import { statuses as evaluationStatuses } from '../../evaluation/evaluation/states.ts';
import { statuses as monthStatuses } from '../../execution/month/rules.ts';
import { approaches } from '../../planning/plan/content.ts';
import { type Status, statuses as planStatuses } from '../../planning/plan/rules.ts';
import type { Card } from '../../platform/card.ts';
import { type Instant, isMonth } from '../../platform/period.ts';
import { lookedAtRules } from '../finding/lintRules.ts';
import { type DiscrepancyState, states as discrepancyStates } from '../reconciliation/rules.ts';

const named = <P extends string, S extends string>(prefix: P, names: readonly S[]): `${P}_${S}`[] =>
  names.map((name) => `${prefix}_${name}` as const);

/** What the lint says of plans, as each was looked at last: lists behind them are shown as those of findings. */
export const lintNumbers = [
  'PLAN_LINTED',
  'PLAN_FAULTLESS',
  'PLAN_UNFIT',
  ...named('LINT', lookedAtRules),
] as const;
export const isOfLint = (name: string): boolean => lintNumbers.some((one) => one === name);

/** Numbers of a year's cards. */
export const planNumbers = [
  'PLANS',
  ...named('PLAN', planStatuses),
  'PLAN_SET',
  'PLAN_LATE',
  'PLAN_WITHOUT_DIALOGUE',
  ...named('PLAN', approaches),
  'WAITING_PLAN',
  ...lintNumbers,
] as const;
/** Numbers of a month's cards. */
export const monthNumbers = [
  'MONTHS',
  ...named('MONTH', monthStatuses),
  'TARGET_IN_TIME',
  'TARGET_LATE',
  'ACTIVITY_UNDER',
  'ACTIVITY_NEAR',
  'ACTIVITY_REACHED',
  'ACTIVITY_SO_FAR_UNDER',
  'ACTIVITY_SO_FAR_NEAR',
  'ACTIVITY_SO_FAR_REACHED',
  'ACTIVITY_GAPS',
  'ACTIVITY_DAYS_WITHOUT',
  'WAITING_TARGET',
  'WAITING_REALISATION',
  'WAITING_ACTIVITIES',
] as const;
/** Numbers of evaluations, of a month or of a year. */
export const evaluationNumbers = [
  'EVALUATIONS',
  ...named('EVALUATION', evaluationStatuses),
  'EVALUATION_WITHOUT_DIALOGUE',
  ...named('PREDICATE', predicates),
  'WAITING_EVALUATION',
] as const;
/** Numbers of what differs from the personnel register, of no period. */
export const discrepancyNumbers = named('DISCREPANCY', discrepancyStates);

export const cardNumbers = [...planNumbers, ...monthNumbers, ...evaluationNumbers] as const;
export type CardNumber = (typeof cardNumbers)[number];
export type NumberName = CardNumber | (typeof discrepancyNumbers)[number];

/** How much something counts for each number; those for which it does not are left out. */
export type Numbers<Name extends string = NumberName> = Readonly<Partial<Record<Name, number>>>;

/** Up to a tenth short of the month's minutes is near them (P). */
const NEAR_PERCENT = 90;

/** What the lint said of a plan when it was last looked at in force: one that has ended since counts as it was. */
const lintOf = ({ lint }: Card): Numbers =>
  lint
    ? {
        PLAN_LINTED: 1,
        ...(lint.rules.length === 0 && { PLAN_FAULTLESS: 1 }),
        ...(lint.isUnfit && { PLAN_UNFIT: 1 }),
        ...Object.fromEntries(lint.rules.map((rule) => [`LINT_${rule}`, 1])),
      }
    : {};

const SET: ReadonlySet<string> = new Set(['APPROVED', 'AMENDING', 'CLOSED', 'EVALUATED'] satisfies Status[]);

/** What a plan counts for; one that was given up, or whose office ended before it was in force, for nothing. */
function planOf({ plan, dialogue }: Card): Numbers {
  if (!plan || plan.unset === 'VOID') return {};
  return {
    PLANS: 1,
    [`PLAN_${plan.status}`]: 1,
    // One that is closed without having been set was in force on no day.
    ...(SET.has(plan.status) && !plan.unset && { PLAN_SET: 1 }),
    ...(plan.late && { PLAN_LATE: 1 }),
    ...(!dialogue?.agreedOn && { PLAN_WITHOUT_DIALOGUE: 1 }),
    [`PLAN_${plan.approach}`]: 1,
    ...(plan.waits && { WAITING_PLAN: 1 }),
  };
}

/**
 * What a month's minutes came to once it is over, or what is verified so far while more can be; of several plans' cards
 * the last stands for the person. The closing tells the days without an activity, so that where they are told it is over.
 */
function minutesOf({ minutes }: Card): Numbers {
  if (!minutes || minutes.elsewhere) return {};
  const { verified, target, daysWithout } = minutes;
  const isNear = verified * 100 >= target * NEAR_PERCENT;
  const band = verified >= target ? 'REACHED' : isNear ? 'NEAR' : 'UNDER';
  if (daysWithout === undefined) return { [`ACTIVITY_SO_FAR_${band}`]: 1 };
  return {
    [`ACTIVITY_${band}`]: 1,
    ...(daysWithout > 0 && { ACTIVITY_GAPS: 1, ACTIVITY_DAYS_WITHOUT: daysWithout }),
  };
}

/** What was recorded: the minutes, and that something of it waits for its verifier. */
const activityOf = (card: Card): Numbers => ({
  ...minutesOf(card),
  ...(card.activities?.waits && { WAITING_ACTIVITIES: 1 }),
});

/**
 * Whether a target was handed in: what is missing though its window is over is late by its mark. A month that was missed
 * later, as nobody verified it, keeps the target that it had.
 */
const hasTarget = ({ status, handedIn = false }: NonNullable<Card['month']>): boolean =>
  status === 'MISSED' ? handedIn : status !== 'GENERATED';

function monthOf(card: Card): Numbers {
  const { month } = card;
  if (!month) return activityOf(card);
  const { status, late, waits } = month;
  if (status === 'CANCELLED') return { ...activityOf(card), MONTH_CANCELLED: 1 };
  return {
    ...activityOf(card),
    MONTHS: 1,
    [`MONTH_${status}`]: 1,
    ...(late ? { TARGET_LATE: 1 } : hasTarget(month) && { TARGET_IN_TIME: 1 }),
    ...(waits && { [status === 'REALISED' ? 'WAITING_REALISATION' : 'WAITING_TARGET']: 1 }),
  };
}

const evaluationOf = ({ evaluation }: Card): Numbers =>
  evaluation
    ? {
        EVALUATIONS: 1,
        [`EVALUATION_${evaluation.status}`]: 1,
        ...(evaluation.predicate && { [`PREDICATE_${evaluation.predicate}`]: 1 }),
        ...(evaluation.withoutDialogue && { EVALUATION_WITHOUT_DIALOGUE: 1 }),
        ...(evaluation.waits && { WAITING_EVALUATION: 1 }),
      }
    : {};

/** What a card counts for. */
export const numbersOfCard = (card: Card): Numbers => ({
  ...(isMonth(card.who.period) ? monthOf(card) : { ...planOf(card), ...lintOf(card) }),
  ...evaluationOf(card),
});

/** Something that waits before somebody. */
export interface Wait {
  readonly name: WaitingName;
  readonly holder: string;
  readonly since: Instant;
}
export const waitingNames = [
  'WAITING_PLAN',
  'WAITING_TARGET',
  'WAITING_REALISATION',
  'WAITING_ACTIVITIES',
  'WAITING_EVALUATION',
] as const;
export type WaitingName = (typeof waitingNames)[number];

/** What of a card waits before a superior. */
export function waitsOfCard({ who, plan, month, activities, evaluation }: Card): Wait[] {
  const ofMonth = month?.status === 'REALISED' ? 'WAITING_REALISATION' : 'WAITING_TARGET';
  const all = isMonth(who.period)
    ? [
        month?.waits && ({ name: ofMonth, ...month.waits } as const),
        activities?.waits && ({ name: 'WAITING_ACTIVITIES', ...activities.waits } as const),
      ]
    : [plan?.waits && ({ name: 'WAITING_PLAN', ...plan.waits } as const)];
  return [...all, evaluation?.waits && ({ name: 'WAITING_EVALUATION', ...evaluation.waits } as const)].filter(
    (wait): wait is Wait => wait !== undefined,
  );
}

/** What a difference from the personnel register counts for: that it is in its state. */
export const numbersOfDiscrepancy = ({ state }: { readonly state: DiscrepancyState }): Numbers => ({
  [`DISCREPANCY_${state}`]: 1,
});
