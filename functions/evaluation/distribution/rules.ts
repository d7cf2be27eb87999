/**
 * The distribution guide (pola distribusi) of SE MenPANRB 3/2023: how the predicates of a group are to lie by the
 * organisation's achievement. docs/domain.md 1.7, 6.8. Integers alone.
 */
import type { OrgPredicate } from '../achievement/rules.ts';
import { type Clause, type Predicate, predicates } from '../evaluation/rules.ts';

export type { Clause };

/** How many of a group have each predicate. */
export type Counts = Readonly<Record<Predicate, number>>;

/** A group as it is rated so far: the predicates that were given, and how many are still to be rated. */
export interface Group {
  readonly counts: Counts;
  readonly open: number;
  /** How many of those who are open nothing can be mended by: they count in the size alone. */
  readonly fixed: number;
}

const most = (of: Predicate): Clause => ({ kind: 'MOST', of: [of], percent: null });
const max = (of: Predicate, percent: number): Clause => ({ kind: 'MAX', of: [of], percent });
const min = (percent: number, ...of: Predicate[]): Clause => ({ kind: 'MIN', of, percent });
const some = (...of: Predicate[]): Clause => ({ kind: 'SOME', of, percent: null });

/** By the predicate of the organisation; what no clause names may be anything. */
export const GUIDE: Readonly<Record<OrgPredicate, readonly Clause[]>> = {
  ISTIMEWA: [most('SANGAT_BAIK'), max('SANGAT_BAIK', 70)],
  BAIK: [most('BAIK'), max('BAIK', 70), some('BUTUH_PERBAIKAN', 'KURANG')],
  BUTUH_PERBAIKAN: [min(60, 'BUTUH_PERBAIKAN'), max('SANGAT_BAIK', 10)],
  KURANG: [min(60, 'KURANG'), min(10, 'BUTUH_PERBAIKAN'), max('SANGAT_BAIK', 10)],
  SANGAT_KURANG: [min(60, 'SANGAT_KURANG'), min(10, 'KURANG', 'BUTUH_PERBAIKAN'), max('SANGAT_BAIK', 0)],
};

/** Nobody yet. */
export const NOBODY: Counts = Object.fromEntries(predicates.map((one) => [one, 0])) as Record<
  Predicate,
  number
>;

/** A group by the predicates of its members, null of whoever is not rated; of these `fixed` mend nothing. */
export function groupOfPredicates(members: readonly (Predicate | null)[], fixed = 0): Group {
  const counts = { ...NOBODY };
  for (const one of members) if (one) counts[one] += 1;
  return { counts, open: members.filter((one) => one === null).length, fixed };
}

export const sizeOf = ({ counts, open }: Group): number =>
  predicates.reduce((sum, one) => sum + counts[one], open);

/**
 * Whether a clause can hold no more, however those are rated who are still open and whose rating is asked about; once
 * nobody is, whether it does not hold. So the first rating of a group breaks nothing, and an empty group fits.
 */
export function isBroken({ kind, of, percent }: Clause, group: Group): boolean {
  const { counts } = group;
  const size = sizeOf(group);
  const open = group.open - group.fixed;
  const has = of.reduce((sum, one) => sum + counts[one], 0);
  const others = predicates.filter((one) => !of.includes(one)).map((one) => counts[one]);
  switch (kind) {
    case 'MOST':
      return has + open < Math.max(...others);
    case 'SOME':
      return size > 0 && has + open === 0;
    case 'MAX':
      return has * 100 > (percent ?? 0) * size;
    case 'MIN':
      return (has + open) * 100 < (percent ?? 0) * size;
  }
}

/** The clauses of the guide that a group breaks. */
export const brokenBy = (organisation: OrgPredicate, group: Group): Clause[] =>
  GUIDE[organisation].filter((clause) => isBroken(clause, group));

/** Whether a rating adds to the breaking of a clause: more of what is too many, or other than what is too few. */
const addsTo = ({ kind, of }: Clause, predicate: Predicate): boolean =>
  of.includes(predicate) === (kind === 'MAX');

/** What of the guide a rating breaks, or breaks further, in the group as it stands with it. */
export const brokenWith = (organisation: OrgPredicate, group: Group, predicate: Predicate): Clause[] =>
  brokenBy(organisation, group).filter((clause) => addsTo(clause, predicate));
