/** The ranking of agencies by a share of what they have done (P). Pure. */
import type { NumberName } from './numbers.ts';

export const measures = [
  'PLANS_SET',
  'PLANS_FAULTLESS',
  'TARGETS_IN_TIME',
  'MONTHS_VERIFIED',
  'ACTIVITY_REACHED',
  'EVALUATIONS_ISSUED',
] as const;
export type Measure = (typeof measures)[number];

/** What of each measure is counted, and out of what. */
const SHARES: Readonly<
  Record<Measure, { readonly done: readonly NumberName[]; readonly of: readonly NumberName[] }>
> = {
  PLANS_SET: { done: ['PLAN_SET'], of: ['PLANS'] },
  PLANS_FAULTLESS: { done: ['PLAN_FAULTLESS'], of: ['PLAN_LINTED'] },
  TARGETS_IN_TIME: { done: ['TARGET_IN_TIME'], of: ['MONTHS'] },
  MONTHS_VERIFIED: { done: ['MONTH_VERIFIED', 'MONTH_LOCKED'], of: ['MONTHS'] },
  ACTIVITY_REACHED: {
    done: ['ACTIVITY_REACHED'],
    of: ['ACTIVITY_UNDER', 'ACTIVITY_NEAR', 'ACTIVITY_REACHED'],
  },
  EVALUATIONS_ISSUED: {
    done: ['EVALUATION_ISSUED', 'EVALUATION_RECEIVED', 'EVALUATION_OBJECTED', 'EVALUATION_FINAL'],
    of: ['EVALUATIONS'],
  },
};

/** An agency's place; `count` and `of` are null of a mean. */
export interface Rank {
  readonly rank: number;
  readonly agencyId: string;
  readonly perMille: number;
  readonly count: number | null;
  readonly of: number | null;
}
type Share = Omit<Rank, 'rank'>;

/** The numbers of an agency, by name. */
export type AgencyNumbers = readonly [agencyId: string, valueOf: (name: NumberName) => number];

function shareOf([agencyId, valueOf]: AgencyNumbers, measure: Measure): Share[] {
  const sum = (names: readonly NumberName[]) => names.reduce((all, name) => all + valueOf(name), 0);
  const [count, of] = [sum(SHARES[measure].done), sum(SHARES[measure].of)];
  return of > 0 ? [{ agencyId, count, of, perMille: Math.round((count * 1000) / of) }] : [];
}

/** The mean of the measures of which an agency has anything. */
function meanOf(agency: AgencyNumbers): Share[] {
  const shares = measures.flatMap((measure) => shareOf(agency, measure));
  if (shares.length === 0) return [];
  const perMille = Math.round(shares.reduce((sum, one) => sum + one.perMille, 0) / shares.length);
  return [{ agencyId: agency[0], count: null, of: null, perMille }];
}

/** Agencies by a measure, the best first; those that have nothing of it are left out. Equal shares have the same rank. */
export function rankingOf(agencies: readonly AgencyNumbers[], by: Measure | 'ALL'): Rank[] {
  const shares = agencies.flatMap((agency) => (by === 'ALL' ? meanOf(agency) : shareOf(agency, by)));
  const sorted = shares.sort((one, other) =>
    other.perMille === one.perMille
      ? one.agencyId < other.agencyId
        ? -1
        : 1
      : other.perMille - one.perMille,
  );
  return sorted.map((share) => ({
    ...share,
    rank: 1 + sorted.findIndex(({ perMille }) => perMille === share.perMille),
  }));
}
