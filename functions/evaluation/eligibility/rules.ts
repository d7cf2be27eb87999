/**
 * Who may be considered for what, by their evaluations, each explained: for whoever then proposes or decides, by which
 * nothing is decided. docs/domain.md 1.10, 1.11; docs/decisions/eligibility.md.
 */
import type { EmploymentStatus } from '../../organisation/employee/rules.ts';
import type { Period, PlainDate } from '../../platform/period.ts';
import { type Standing as CreditStanding, middleOf, monthsOf } from '../credit/rules.ts';
import { type Predicate, predicates } from '../evaluation/rules.ts';

export const eligibilityKinds = [
  'PROMOTION',
  'REWARD',
  'COACHING',
  'SANCTION_EXAMINATION',
  'PPPK_RENEWAL',
  'CREDIT_RANK',
  'CREDIT_LEVEL',
] as const;
export type EligibilityKind = (typeof eligibilityKinds)[number];

/** An evaluation of a period as a card shows it once it is issued. */
export interface Rated {
  readonly period: Period;
  readonly planNo: number;
  readonly status: string;
  readonly predicate: Predicate;
  /** Of a year, how many of its twelve months are in the parts of it that were evaluated. */
  readonly months: number;
}

/** A card's, with the days of its plan's part of the year; null where it does not say. */
export type RatedPart = Omit<Rated, 'months'> & {
  readonly part: { readonly from: PlainDate; readonly to: PlainDate } | null;
};

/**
 * The year's evaluation of somebody: the last plan's that was evaluated, whose appraiser had the others before their eyes,
 * with the months that all of them come to. A month is that of its 15th, as for credit points.
 */
export function yearOfParts(year: Period, parts: readonly RatedPart[]): Rated | null {
  const last = parts.at(-1);
  if (!last) return null;
  const isIn = (day: PlainDate) => parts.some(({ part }) => !part || (part.from <= day && day <= part.to));
  const { part: _part, ...rated } = last;
  return { ...rated, months: monthsOf(year).filter((month) => isIn(middleOf(month))).length };
}

/** What the register and the follow-ups know of somebody. */
export interface Standing {
  readonly employment: EmploymentStatus | null;
  /** Whether they have left the service by today. */
  readonly left: boolean;
  /** Whether a proposal of a sanction was accepted and runs; false too where whoever asks may not know. */
  readonly underSanction: boolean;
  /** Whether a rank rises by credit points: of a functional post, below the highest rank. */
  readonly byCredit: boolean;
}

/** What the lists know of somebody. */
export interface Known {
  /** Of the year asked for and the one before. */
  readonly annual: Rated | null;
  readonly before: Rated | null;
  /** Of the year after it, which may be running: one a month, of the last plan in it. */
  readonly months: readonly Rated[];
  /** What a PPPK's annual evaluation recommends, and how credit points stood at the year's end. */
  readonly contract: 'PERPANJANGAN' | 'PEMUTUSAN' | null;
  readonly credit: CreditStanding | null;
  readonly standing: Standing;
}

export const eligibilityRules = [
  'AT_LEAST',
  'AT_MOST',
  'MONTHS',
  'CONTRACT',
  'CREDIT',
  'FINAL',
  'WHOLE_YEAR',
  'EMPLOYMENT',
  'IN_SERVICE',
  'NO_SANCTION',
] as const;

/** What speaks for it, or is still missing. */
export interface Reason {
  readonly rule: (typeof eligibilityRules)[number];
  readonly met: boolean;
  readonly evaluation: Rated | null;
  readonly contract: Known['contract'];
  /** Credit points there are, and how many it takes. */
  readonly has: number | null;
  readonly needs: number | null;
  readonly employment: EmploymentStatus | null;
  /** Whether it keeps somebody off while it is missing, or is told alone. */
  readonly keepsOff: boolean;
}

const blank = {
  evaluation: null,
  contract: null,
  has: null,
  needs: null,
  employment: null,
  keepsOff: true,
};
const rank = (predicate: Predicate): number => predicates.indexOf(predicate);

const isAtLeast = (rated: Rated | null, least: Predicate): rated is Rated =>
  rated !== null && rank(rated.predicate) >= rank(least);
const isAtMost = (rated: Rated | null, most: Predicate): rated is Rated =>
  rated !== null && rank(rated.predicate) <= rank(most);

const by = (rule: Reason['rule'], evaluation: Rated, met = true): Reason => ({
  ...blank,
  rule,
  met,
  evaluation,
});

/** What is still missing of the years' evaluations that it rests on: they are not final, or of a part of the year. */
const unfinished = (...all: readonly Rated[]): Reason[] => [
  ...all.filter(({ status }) => status !== 'FINAL').map((one) => by('FINAL', one, false)),
  ...all.filter(({ months }) => months < 12).map((one) => by('WHOLE_YEAR', one, false)),
];

/** Months at needs improvement or below by which somebody is to be coached. */
const MONTHS_BELOW = 3;

function twoYears({ annual, before }: Known, least: Predicate): Reason[] {
  if (!isAtLeast(annual, least) || !isAtLeast(before, least)) return [];
  return [by('AT_LEAST', before), by('AT_LEAST', annual), ...unfinished(before, annual)];
}

/** Whether the points suffice; nothing of whoever has none. */
function creditReason(credit: CreditStanding | null, toward: 'RANK' | 'LEVEL'): Reason[] {
  const has = toward === 'RANK' ? credit?.towardRank : credit?.towardLevel;
  const needs = toward === 'RANK' ? credit?.rankNeeded : credit?.levelNeeded;
  if (has === undefined || needs === undefined || needs === null) return [];
  return [{ ...blank, rule: 'CREDIT', met: has >= needs, has, needs }];
}

/** Points for the next rank; of whoever rises by them and has none on record they are missing. */
function rankReason({ credit, standing: { byCredit, employment } }: Known): Reason[] {
  const reasons = creditReason(credit, 'RANK');
  // Whoever is no PNS has no rank to rise to: that is said instead.
  const isMissing = reasons.length === 0 && byCredit && employment === 'PNS';
  return isMissing ? [{ ...blank, rule: 'CREDIT', met: false }] : reasons;
}

/**
 * By the year or by the months: where the months suffice, what is missing of the year keeps nobody off. Part of a year
 * never does: who was below in half a year is coached in the other.
 */
function coaching({ annual, months }: Known): Reason[] {
  const low = months.filter((month) => isAtMost(month, 'BUTUH_PERBAIKAN'));
  const byMonths = low.length >= MONTHS_BELOW ? low.map((month) => by('MONTHS', month)) : [];
  if (!isAtMost(annual, 'BUTUH_PERBAIKAN')) return byMonths;
  const missing = unfinished(annual).map((reason) => ({
    ...reason,
    keepsOff: byMonths.length === 0 && reason.rule !== 'WHOLE_YEAR',
  }));
  return [by('AT_MOST', annual), ...missing, ...byMonths];
}

const reasonsBy: Record<EligibilityKind, (known: Known) => Reason[]> = {
  PROMOTION: (known) => {
    const years = twoYears(known, 'BAIK');
    return years.length > 0 ? [...years, ...rankReason(known)] : [];
  },
  REWARD: (known) => twoYears(known, 'SANGAT_BAIK'),
  COACHING: coaching,
  // An examination begins with what cannot be objected to any more.
  SANCTION_EXAMINATION: ({ annual }) =>
    isAtMost(annual, 'KURANG') && annual.status === 'FINAL'
      ? [by('AT_MOST', annual), ...unfinished(annual)]
      : [],
  PPPK_RENEWAL: ({ annual, contract }) =>
    annual && contract
      ? [{ ...by('CONTRACT', annual, contract === 'PERPANJANGAN'), contract }, ...unfinished(annual)]
      : [],
  CREDIT_RANK: ({ credit }) => creditReason(credit, 'RANK').filter(({ met }) => met),
  CREDIT_LEVEL: ({ credit }) => creditReason(credit, 'LEVEL').filter(({ met }) => met),
};

/** What a list asks of a person beside their evaluations: a rank rises for a PNS alone, and what is given to no one under a sanction. */
const asks: Partial<Record<EligibilityKind, { readonly rank?: boolean; readonly noSanction?: boolean }>> = {
  PROMOTION: { rank: true, noSanction: true },
  REWARD: { noSanction: true },
  CREDIT_RANK: { rank: true, noSanction: true },
  CREDIT_LEVEL: { noSanction: true },
};

/** What of that is missing; whoever has left is considered for nothing. */
function missingOf(kind: EligibilityKind, { employment, left, underSanction }: Standing): Reason[] {
  const { rank: ofRank = false, noSanction = false } = asks[kind] ?? {};
  const missing = (rule: Reason['rule']): Reason => ({ ...blank, rule, met: false, employment });
  return [
    ...(left ? [missing('IN_SERVICE')] : []),
    ...(ofRank && employment !== 'PNS' ? [missing('EMPLOYMENT')] : []),
    ...(noSanction && underSanction ? [missing('NO_SANCTION')] : []),
  ];
}

/** Whether somebody may be considered: nothing is missing that keeps them off. */
export const isEligible = (reasons: readonly Reason[]): boolean =>
  reasons.every(({ met, keepsOff }) => met || !keepsOff);

/** Why somebody is on a list, and what is still missing; nothing where they are not on it. */
export function reasonsFor(kind: EligibilityKind, known: Known): Reason[] {
  const reasons = reasonsBy[kind](known);
  return reasons.length > 0 ? [...reasons, ...missingOf(kind, known.standing)] : [];
}
