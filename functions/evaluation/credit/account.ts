/**
 * The balance of credit points toward the next rank and the next level, and what is missing. Two counters; a promotion
 * consumes that of its own kind by `credit.promotion`. docs/domain.md 1.11, docs/decisions/credit.md.
 */
import type { Policies } from '../../organisation/policy/rules.ts';
import { addDays, datesOf, type Period, type PlainDate } from '../../platform/period.ts';
import type { OpeningEntry } from './opening.ts';
import { type Conversion, type Level, middleOf, type Part, type Standing, standingVersion } from './rules.ts';

/** A promotion in the register, from its first day; `level` is the level held before it. */
export interface Promotion {
  readonly on: PlainDate;
  readonly kind: 'RANK' | 'LEVEL';
  readonly from: string;
  readonly to: string;
  readonly level: Level | null;
}

/** What an account is worked out from. */
export interface AccountFacts {
  readonly opening: OpeningEntry | null;
  readonly conversions: readonly Conversion[];
  readonly promotions: readonly Promotion[];
  readonly rank: string | null;
  readonly level: Level | null;
  readonly policies: Policies;
  readonly on: PlainDate;
}

export const accountSteps = [
  'OPENING',
  'EARNED',
  'PROMOTED',
  'BALANCE',
  'NEEDED',
  'MISSING',
  'PACE',
  'YEARS',
] as const;

/** A step of the way to a balance; points in thousandths, years too. */
export interface AccountStep {
  readonly step: (typeof accountSteps)[number];
  readonly on: PlainDate | null;
  readonly value: number;
  /** The balance behind it. */
  readonly balance: number;
  /** The policy, the decree or the regulation that it follows. */
  readonly rule: string;
}

/** Toward one of the two. */
export interface Counter {
  readonly balance: number;
  /** Null where there is nothing above: the highest level, or a rank that is none of a PNS. */
  readonly needed: number | null;
  readonly missing: number | null;
  /** Thousandths of years at the pace of the last year that was converted; null without one. */
  readonly years: number | null;
  readonly steps: readonly AccountStep[];
}

export interface Account {
  readonly on: PlainDate;
  readonly level: Level | null;
  readonly rank: string | null;
  readonly towardRank: Counter;
  readonly towardLevel: Counter;
}

interface Earned {
  readonly on: PlainDate;
  readonly value: number;
  readonly year: Period;
}

/**
 * The days from which a year's part begins anew, since a balance turns there: promotions, and the day behind that of the
 * decree which says what was earned before.
 */
export const turnsOf = ({
  promotions,
  opening,
}: {
  readonly promotions: readonly Promotion[];
  readonly opening: OpeningEntry | null;
}): PlainDate[] => [...promotions.map(({ on }) => on), ...(opening ? [addDays(opening.asOf, 1)] : [])];

/** The last day of a part: its last month's, or the day before a turn in that month, which belongs to before by its 15th. */
function lastDayOf({ last }: Part, turns: readonly PlainDate[]): PlainDate {
  const end = datesOf(last).last;
  const [turn] = turns.filter((day) => middleOf(last) < day && day <= end).toSorted();
  return turn ? addDays(turn, -1) : end;
}

/** Points count from the last day of the part that gave them. */
const earnedOf = ({ conversions, ...facts }: AccountFacts): Earned[] =>
  conversions.flatMap((one) =>
    standingVersion(one).parts.map((part) => ({
      on: lastDayOf(part, turnsOf(facts)),
      value: part.value,
      year: one.year,
    })),
  );

const LAW = 'PermenPANRB 1/2023';

const atPolicy = (policies: Policies, key: 'credit.thresholds' | 'credit.promotion'): string => {
  const [used] = policies.used(key);
  return used?.effectiveFrom ? `${key}@${used.effectiveFrom}` : key;
};

function thresholdOf(policies: Policies, level: Level | null, kind: Promotion['kind']): number | null {
  const found = level && policies.value('credit.thresholds')[level];
  return found ? (kind === 'RANK' ? found.rank : found.level) : null;
}

/** What is left after a promotion: the surplus over what it needed, or nothing. */
function leftAfter(balance: number, { kind, level }: Promotion, policies: Policies): number {
  const how = policies.value('credit.promotion')[kind === 'RANK' ? 'rank' : 'level'];
  const needed = thresholdOf(policies, level, kind);
  return how === 'ZERO' || needed === null ? 0 : Math.max(0, balance - needed);
}

/** Everything up to the day, in order: on one day a promotion is before what was earned until its evening. */
function historyOf(facts: AccountFacts, kind: Promotion['kind']): AccountStep[] {
  const { opening, on, policies } = facts;
  const since = opening?.asOf ?? null;
  const isWithin = (day: PlainDate) => day <= on && (since === null || day > since);
  const began = opening && (kind === 'RANK' ? opening.towardRank : opening.towardLevel);
  const happened = [
    ...facts.promotions
      .filter((one) => one.kind === kind)
      .map((promotion) => ({ on: promotion.on, promotion, value: 0, year: null })),
    ...earnedOf(facts).map((one) => ({ ...one, promotion: null })),
  ]
    .filter((one) => isWithin(one.on))
    .sort((a, b) => (a.on < b.on || (a.on === b.on && a.promotion && !b.promotion) ? -1 : 1));
  const steps: AccountStep[] = opening
    ? [{ step: 'OPENING', on: opening.asOf, value: began ?? 0, balance: began ?? 0, rule: opening.decreeNo }]
    : [];
  for (const { on: day, promotion, value } of happened) {
    const before = steps.at(-1)?.balance ?? 0;
    if (!promotion) {
      steps.push({ step: 'EARNED', on: day, value, balance: before + value, rule: LAW });
      continue;
    }
    const left = leftAfter(before, promotion, policies);
    const rule = atPolicy(policies, 'credit.promotion');
    steps.push({ step: 'PROMOTED', on: day, value: before - left, balance: left, rule });
  }
  return steps;
}

/** Points of twelve months at the pace of the last year that was converted; null without one. */
function paceOf(conversions: readonly Conversion[]): number | null {
  const last = conversions
    .filter((one) => standingVersion(one).parts.length > 0)
    .toSorted((a, b) => (a.year < b.year ? -1 : 1))
    .at(-1);
  if (!last) return null;
  const { value, parts } = standingVersion(last);
  const months = parts.reduce((sum, part) => sum + part.months, 0);
  return Math.floor((value * 12) / months);
}

function counterOf(facts: AccountFacts, kind: Promotion['kind'], hasNext: boolean): Counter {
  const { conversions, policies, level, on } = facts;
  const history = historyOf(facts, kind);
  const balance = history.at(-1)?.balance ?? 0;
  const step = (name: AccountStep['step'], value: number, rule: string): AccountStep => ({
    step: name,
    on: name === 'BALANCE' ? on : null,
    value,
    balance,
    rule,
  });
  const needed = hasNext ? thresholdOf(policies, level, kind) : null;
  const steps = [...history, step('BALANCE', balance, LAW)];
  if (needed === null) return { balance, needed, missing: null, years: null, steps };
  const missing = Math.max(0, needed - balance);
  const pace = paceOf(conversions);
  const years = missing === 0 ? 0 : pace ? Math.ceil((missing * 1000) / pace) : null;
  const source = atPolicy(policies, 'credit.thresholds');
  return {
    balance,
    needed,
    missing,
    years,
    steps: [
      ...steps,
      step('NEEDED', needed, source),
      step('MISSING', missing, source),
      ...(pace === null ? [] : [step('PACE', pace, LAW)]),
      ...(years === null ? [] : [step('YEARS', years, LAW)]),
    ],
  };
}

/** Ranks of a PNS below the highest: `III/c`; a PPPK has none of them. */
export const hasRankAbove = (rank: string | null): boolean =>
  rank !== null && rank.includes('/') && rank !== 'IV/e';

/** The account of a day. Integer thousandths throughout. */
export const accountOn = (facts: AccountFacts): Account => ({
  on: facts.on,
  level: facts.level,
  rank: facts.rank,
  towardRank: counterOf(facts, 'RANK', hasRankAbove(facts.rank)),
  towardLevel: counterOf(facts, 'LEVEL', true),
});

/** What a conversion keeps of it. */
export const standingOf = ({ on, level, rank, towardRank, towardLevel }: Account): Standing => ({
  on,
  level,
  rank,
  towardRank: towardRank.balance,
  towardLevel: towardLevel.balance,
  rankNeeded: towardRank.needed,
  levelNeeded: towardLevel.needed,
});
