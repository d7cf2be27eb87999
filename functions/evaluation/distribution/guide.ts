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

/** A group as somebody counts it: its people, and whose slot mends nothing while it is open to them. */
export interface Seen {
  readonly members: Members;
  readonly fixed: ReadonlySet<string>;
}

/** Whether the guide is looked at: on, of an organisation whose achievement is set, and in a group that is large enough. */
export const isGuided = ({ mode, minGroup, organisation }: GuideRule, group: Group): boolean =>
  mode !== 'OFF' && organisation !== null && sizeOf(group) >= minGroup;

/** A group with the ratings that somebody is about to give. */
export function withRatings({ members, fixed }: Seen, given: readonly GroupRow[] = []): Group {
  const rows = [...given.reduce(place, new Map(members)).values()];
  const left = rows.filter(({ employeeId, predicate }) => predicate === null && fixed.has(employeeId));
  return groupOfPredicates(
    rows.map(({ predicate }) => predicate),
    left.length,
  );
}

/**
 * The clauses that a rating breaks, or breaks further; none where the guide is not looked at, nor by a rating of an
 * earlier plan, by which its person does not count.
 */
export function brokenByRating(
  rule: GuideRule,
  seen: Seen,
  row: GroupRow & { readonly predicate: Predicate },
): Clause[] {
  const group = withRatings(seen, [row]);
  const { organisation } = rule;
  if (!organisation || !isGuided(rule, group) || !isStanding(seen.members, row)) return [];
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
