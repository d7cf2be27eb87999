/**
 * Who may be considered for what, by their evaluations, each explained: for whoever then proposes or decides, by which
 * nothing is decided. docs/domain.md 1.10, 1.11; docs/decisions/eligibility.md.
 */
import type { Period } from '../../platform/period.ts';
import type { Standing } from '../credit/rules.ts';
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
}

/** What the lists know of somebody. */
export interface Known {
  /** Of the year asked for and the one before, by the last plan that was evaluated. */
  readonly annual: Rated | null;
  readonly before: Rated | null;
  /** Of the year after it, which may be running. */
  readonly months: readonly Rated[];
  /** What a PPPK's annual evaluation recommends, and how credit points stood at the year's end. */
  readonly contract: 'PERPANJANGAN' | 'PEMUTUSAN' | null;
  readonly standing: Standing | null;
}

/** What speaks for it, or is still missing. */
export interface Reason {
  readonly rule: 'AT_LEAST' | 'AT_MOST' | 'MONTHS' | 'CONTRACT' | 'CREDIT' | 'FINAL';
  readonly met: boolean;
  readonly evaluation: Rated | null;
  readonly contract: Known['contract'];
  /** Credit points there are, and how many it takes. */
  readonly has: number | null;
  readonly needs: number | null;
}

const blank = { evaluation: null, contract: null, has: null, needs: null };
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

/** The evaluations that it rests on and are not final: what is still missing. */
const unfinished = (...all: readonly Rated[]): Reason[] =>
  all.filter(({ status }) => status !== 'FINAL').map((one) => by('FINAL', one, false));

/** Months at needs improvement or below by which somebody is to be coached. */
const MONTHS_BELOW = 3;

function twoYears({ annual, before }: Known, least: Predicate): Reason[] {
  if (!isAtLeast(annual, least) || !isAtLeast(before, least)) return [];
  return [by('AT_LEAST', before), by('AT_LEAST', annual), ...unfinished(before, annual)];
}

/** Whether the points suffice; nothing of whoever has none. */
function creditReason(standing: Standing | null, toward: 'RANK' | 'LEVEL'): Reason[] {
  const has = toward === 'RANK' ? standing?.towardRank : standing?.towardLevel;
  const needs = toward === 'RANK' ? standing?.rankNeeded : standing?.levelNeeded;
  if (has === undefined || needs === undefined || needs === null) return [];
  return [{ ...blank, rule: 'CREDIT', met: has >= needs, has, needs }];
}

function coaching({ annual, months }: Known): Reason[] {
  const year = isAtMost(annual, 'BUTUH_PERBAIKAN') ? [by('AT_MOST', annual), ...unfinished(annual)] : [];
  const low = months.filter((month) => isAtMost(month, 'BUTUH_PERBAIKAN'));
  return [...year, ...(low.length >= MONTHS_BELOW ? low.map((month) => by('MONTHS', month)) : [])];
}

const reasonsBy: Record<EligibilityKind, (known: Known) => Reason[]> = {
  PROMOTION: (known) => {
    const years = twoYears(known, 'BAIK');
    return years.length > 0 ? [...years, ...creditReason(known.standing, 'RANK')] : [];
  },
  REWARD: (known) => twoYears(known, 'SANGAT_BAIK'),
  COACHING: coaching,
  // An examination begins with what cannot be objected to any more.
  SANCTION_EXAMINATION: ({ annual }) =>
    isAtMost(annual, 'KURANG') && annual.status === 'FINAL' ? [by('AT_MOST', annual)] : [],
  PPPK_RENEWAL: ({ annual, contract }) =>
    annual && contract
      ? [{ ...by('CONTRACT', annual, contract === 'PERPANJANGAN'), contract }, ...unfinished(annual)]
      : [],
  CREDIT_RANK: ({ standing }) => creditReason(standing, 'RANK').filter(({ met }) => met),
  CREDIT_LEVEL: ({ standing }) => creditReason(standing, 'LEVEL').filter(({ met }) => met),
};

/** Why somebody is on a list, and what is still missing; nothing where they are not on it. */
export const reasonsFor = (kind: EligibilityKind, known: Known): Reason[] => reasonsBy[kind](known);
