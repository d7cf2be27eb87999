/** The distribution guide as a rating meets it: the group as it stands, and what the rating breaks. docs/domain.md 1.7. */
import type { Context } from '../../../platform/context.ts';
import { datesOf } from '../../../platform/period.ts';
import { check, ok, type Problem, type Result } from '../../../platform/result.ts';
import { headsOf } from '../../../organisation/line/leadership.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import { brokenByRating, problemOf, ruleOf, type Seen } from '../../distribution/guide.ts';
import type { Clause } from '../../distribution/rules.ts';
import { type GroupRef, type Members, membersOf, place, rowsOf } from '../../distribution/store.ts';
import { type Evaluation, isIssued, predicateOfEvaluation } from '../rules.ts';
import { evaluationOf, groupOf } from '../store.ts';
import { basisNow } from './restOn.ts';

/** The groups that one call looks at, each read once; the call itself puts in what it has given. */
export type Groups = (ref: GroupRef) => Promise<Seen>;

/**
 * The people of a group as the caller counts them. Who is of it themselves counts as not rated until their own evaluation
 * is issued: by what is left of the counts, or by what is refused, nobody works out the draft of their own rating. A query,
 * and a read where the caller is of it and rated.
 */
async function countedBy(
  { table, actor }: Pick<Context, 'table' | 'actor'>,
  ref: GroupRef,
): Promise<Members> {
  const members = membersOf(await rowsOf(table, ref));
  const own = actor.kind === 'PERSON' ? members.get(actor.employeeId) : undefined;
  if (!own?.predicate) return members;
  const evaluation = await evaluationOf(table, { ...own, period: ref.period });
  return evaluation && isIssued(evaluation.data) ? members : place(members, { ...own, predicate: null });
}

/**
 * A group as the caller counts it, and whose open slot mends nothing: the caller's own, before their rating as after it,
 * so that it tells nothing; and the heads', whose rating follows and asks nobody.
 * Else the last rating that somebody is asked about would always be mended by one that nobody is. As `countedBy`, and
 * beside it a query and two batches.
 */
export async function groupSeen(context: Pick<Context, 'table' | 'actor'>, ref: GroupRef): Promise<Seen> {
  const { table, actor } = context;
  const { first: from, last: to } = datesOf(ref.period);
  const [members, heads] = await Promise.all([
    countedBy(context, ref),
    headsOf(table, ref.unitId, { from, to }),
  ]);
  return { members, fixed: new Set([...heads, ...(actor.kind === 'PERSON' ? [actor.employeeId] : [])]) };
}

export function groupsOnce(context: Pick<Context, 'table' | 'actor'>): Groups {
  const known = new Map<string, Promise<Seen>>();
  return (ref) => {
    const name = `${ref.unitId} ${ref.period}`;
    const found = known.get(name) ?? groupSeen(context, ref);
    known.set(name, found);
    return found;
  };
}

/** What of the guide an evaluation as it is rated breaks; nothing is read where the guide is off or there is none. */
export async function clausesOf(rated: Evaluation, policies: Policies, groups: Groups): Promise<Clause[]> {
  const { achievement, employeeId, planNo } = rated;
  const [ref, predicate] = [groupOf(rated), predicateOfEvaluation(rated)];
  const rule = ruleOf(policies, achievement?.predicate ?? null);
  if (!achievement || !ref || !predicate || rule.mode === 'OFF') return [];
  return brokenByRating(rule, await groups(ref), { employeeId, planNo, predicate });
}

/**
 * An evaluation with what it breaks and why. Refuses, where the guide warns and no justification is given: DISTRIBUTION_*
 * for each clause. Where it blocks, it is kept and refused at issue.
 */
export function justified(
  rated: Evaluation,
  clauses: readonly Clause[],
  policies: Policies,
  justification: string | null,
): Result<Evaluation> {
  const { distribution: _before, ...plain } = rated;
  if (clauses.length === 0) return ok(plain);
  const isAsked = policies.value('eval.distributionMode') === 'WARN' && justification === null;
  const problems = isAsked
    ? clauses.map((clause): Problem => problemOf(clause, 'input.distributionJustification'))
    : [];
  return check(problems, { ...plain, distribution: { clauses: [...clauses], justification } });
}

/** Refuses, where the guide blocks, what breaks it: DISTRIBUTION_* for each clause; never a head whose rating follows. */
export async function mayIssue(
  context: Pick<Context, 'table'>,
  rated: Evaluation,
  line: Line | null,
  policies: Policies,
  groups: Groups,
): Promise<Result<null>> {
  if (policies.value('eval.distributionMode') !== 'BLOCK') return ok(null);
  const { leaderResult, enforced } = await basisNow(context, rated, line, policies);
  if (enforced && leaderResult !== null) return ok(null);
  const clauses = await clausesOf(rated, policies, groups);
  return check(
    clauses.map((clause) => problemOf(clause, 'input.id')),
    null,
  );
}
