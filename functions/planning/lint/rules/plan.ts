/**
 * What is linted, in a form of its own: whoever has a plan, a draft or a copy of an old one makes this of it.
 * docs/domain.md 3 (L01 to L16).
 */

/** An indicator as far as it is written; quantities in thousandths, `months` from January on. */
export interface LintIndicator {
  readonly id: string;
  readonly aspect: string | null;
  readonly perspective: string | null;
  readonly text: string;
  readonly target: number | null;
  readonly comparator: string | null;
  readonly unit: string | null;
  /** The target in words, of a qualitative plan. */
  readonly targetText: string | null;
  readonly aggregation: string | null;
  readonly months: readonly (number | null)[];
  /** What is done in each month, from January on: the monthly targets of a qualitative plan. */
  readonly activities: readonly (string | null)[];
}

/** A result; `linked`: it refers to a result of the leader, an assignment or an item of the agreement. */
export interface LintResult {
  readonly id: string;
  readonly category: 'UTAMA' | 'TAMBAHAN';
  readonly text: string;
  readonly leaderResult: string | null;
  /** How the leader's result is passed on; null: not known. */
  readonly leaderMode: 'DIRECT' | 'INDIRECT' | null;
  readonly linked: boolean;
  readonly indicators: readonly LintIndicator[];
}

export interface LintPlan {
  readonly kind: 'JPT_PUKM' | 'JA_JF';
  readonly approach: 'KUANTITATIF' | 'KUALITATIF';
  /** The owner's level (jenjang), or the kind of their position where there is none; null: not known. */
  readonly level: string | null;
  readonly results: readonly LintResult[];
  /** How many main results a plan has (`skp.minMainResults`, `skp.maxMainResults`). */
  readonly limits: { readonly min: number; readonly max: number };
  /** What of the owner's own matrix does not hold, by the ids of results; null: they have none. */
  readonly matrix: { readonly sharesOff: readonly string[]; readonly uncovered: readonly string[] } | null;
}

/** An indicator with its result and where it stands. */
export interface PlacedIndicator {
  readonly indicator: LintIndicator;
  readonly result: LintResult;
  readonly path: readonly string[];
}

/** Every result with the path to it. */
export const placedResults = (plan: LintPlan): { result: LintResult; path: readonly string[] }[] =>
  plan.results.map((result, at) => ({ result, path: ['workResults', String(at)] }));

/** Every indicator, in the order of the plan. */
export const placedIndicators = (plan: LintPlan): PlacedIndicator[] =>
  placedResults(plan).flatMap(({ result, path }) =>
    result.indicators.map((indicator, at) => ({
      indicator,
      result,
      path: [...path, 'indicators', String(at)],
    })),
  );

/** The same of a quantitative plan; none of a qualitative one, whose targets are words. */
export const measuredIndicators = (plan: LintPlan): PlacedIndicator[] =>
  plan.approach === 'KUANTITATIF' ? placedIndicators(plan) : [];
