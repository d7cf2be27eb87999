/** What the guide says of a group by its policies, and of a rating in it. docs/domain.md 1.7, 6.7. */
import type { Policies } from '../../organisation/policy/rules.ts';
import type { Problem } from '../../platform/result.ts';
import type { OrgPredicate } from '../achievement/rules.ts';
import type { Predicate } from '../evaluation/predicate.ts';
import { brokenWith, type Clause, type Group, groupOfPredicates, sizeOf } from './rules.ts';
import { type GroupRow, isStanding, type Members, place } from './store.ts';

export type GuideMode = 'OFF' | 'WARN' | 'BLOCK';

/** The rule under which a group stands. */
export interface GuideRule {
  readonly mode: GuideMode;
  readonly minGroup: number;
  /** Null before the organisation's achievement is set: then there is no guide. */
  readonly organisation: OrgPredicate | null;
}

export const ruleOf = (policies: Policies, organisation: OrgPredicate | null): GuideRule => ({
  mode: policies.value('eval.distributionMode'),
  minGroup: policies.value('eval.distributionMinGroup'),
  organisation,
});

/** Whether the guide is looked at: on, of an organisation whose achievement is set, and in a group that is large enough. */
export const isGuided = ({ mode, minGroup, organisation }: GuideRule, group: Group): boolean =>
  mode !== 'OFF' && organisation !== null && sizeOf(group) >= minGroup;

/** A group with the ratings that somebody is about to give. */
export const withRatings = (members: Members, given: readonly GroupRow[] = []): Group =>
  groupOfPredicates([...given.reduce(place, new Map(members)).values()].map(({ predicate }) => predicate));

/**
 * The clauses that a rating breaks, or breaks further; none where the guide is not looked at, nor by a rating of an
 * earlier plan, by which its person does not count.
 */
export function brokenByRating(
  rule: GuideRule,
  members: Members,
  row: GroupRow & { readonly predicate: Predicate },
): Clause[] {
  const group = withRatings(members, [row]);
  const { organisation } = rule;
  if (!organisation || !isGuided(rule, group) || !isStanding(members, row)) return [];
  return brokenWith(organisation, group, row.predicate);
}

const CODES = {
  MOST: 'DISTRIBUTION_MOST',
  MAX: 'DISTRIBUTION_MAX',
  MIN: 'DISTRIBUTION_MIN',
  SOME: 'DISTRIBUTION_SOME',
} as const;

/** The code by which a clause is named, the same in messages, refusals and what is kept. */
export const codeOf = ({ kind }: Clause) => CODES[kind];

/** A clause as a problem: the code says which, the parameters of what. */
export const problemOf = (clause: Clause, field: string): Problem => ({
  code: codeOf(clause),
  field: field.split('.'),
  params: { predicates: clause.of.join(' / '), percent: clause.percent ?? 0 },
});
