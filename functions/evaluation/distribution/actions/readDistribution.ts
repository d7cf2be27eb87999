/** How the predicates of a group lie, and would lie with the ratings that somebody is about to give. */
import * as z from 'zod';
import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import { datesOf, type Period, type PlainDate, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { aboveIn, subjectFor } from '../../../organisation/line/reviewer.ts';
import { placeOfUnit, type Unit } from '../../../organisation/unit/rules.ts';
import { policiesOn } from '../../../organisation/policy/store.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import { type AchievementRef, type Rested, restedOn } from '../../achievement/rules.ts';
import { achievementOf } from '../../achievement/store.ts';
import { type Loaded, loadEvaluation } from '../../evaluation/actions/alter.ts';
import { groupSeen } from '../../evaluation/actions/guided.ts';
import { leaderResultOf } from '../../evaluation/actions/restOn.ts';
import { type Predicate, predicateOf, ratings } from '../../evaluation/predicate.ts';
import type { Evaluation } from '../../evaluation/rules.ts';
import { achievementRefOf, groupOf, rowOf } from '../../evaluation/store.ts';
import { type GuideRule, isGuided, ruleOf, type Seen, withRatings } from '../guide.ts';
import { brokenBy, brokenWith, type Clause, type Group } from '../rules.ts';
import { type GroupRef, type GroupRow, isStanding, place } from '../store.ts';

/** A group under its rule. */
export interface SeenDistribution {
  readonly ref: GroupRef;
  readonly rule: GuideRule;
  readonly group: Group;
}

/** What the guide finds broken in a group; nothing where it is not looked at. */
export const brokenIn = ({ rule, group }: Pick<SeenDistribution, 'rule' | 'group'>): Clause[] =>
  rule.organisation && isGuided(rule, group) ? brokenBy(rule.organisation, group) : [];

export interface SeenPreview {
  readonly now: SeenDistribution;
  readonly withRatings: SeenDistribution;
  readonly brokenByRatings: readonly Clause[];
}

/** The rule and members of a group as the caller counts them, by the policies of a day (six requests, or seven). */
async function groupNow(context: Context, ref: GroupRef, rests: AchievementRef, date: PlainDate) {
  const [policies, achievement, seen] = await Promise.all([
    policiesOn(context.table, date),
    achievementOf(context.table, rests),
    groupSeen(context, ref),
  ]);
  const rested = restedOn(achievement?.data ?? null);
  return { rule: ruleOf(policies, rested?.predicate ?? null), seen, policies, rested };
}

/** How a performance unit's group lies, drafts included. Refuses: NOT_FOUND for anyone but BKPP and the auditor. */
export async function readDistribution(
  context: Context,
  unit: Unit,
  period: Period,
): Promise<Result<SeenDistribution>> {
  const { path: unitPath } = placeOfUnit(unit, today(context.clock));
  const allowed = await authorise(context, 'distribution.read', { unitPath });
  if (!allowed.ok) return refuse('NOT_FOUND', 'period');
  const ref = { unitId: unit.unitId, period };
  const { rule, seen } = await groupNow(context, ref, ref, datesOf(period).last);
  return ok({ ref, rule, group: withRatings(seen) });
}

const inputSchema = z.object({
  ratings: z
    .array(
      z.object({
        id: z.string(),
        ratingResult: z.enum(ratings).nullish(),
        ratingBehaviour: z.enum(ratings).nullish(),
      }),
    )
    .min(1)
    .max(60),
});
type Intent = z.infer<typeof inputSchema>['ratings'][number];

/** An evaluation that the caller may rate. Refuses, alike for what is absent and what is another's: NOT_FOUND; ID_INVALID. */
async function toRate(context: Context, id: string, field: string): Promise<Result<Loaded>> {
  const found = await loadEvaluation(context, id, field);
  if (!found.ok) return found;
  const { evaluation, owner, line } = found.value;
  const date = evaluation.data.businessDate;
  const asked = { employeeId: owner.employeeId, line, date, today: today(context.clock) };
  const subject = await subjectFor(aboveIn(context.table), context.actor, asked);
  const allowed = await authorise(context, 'evaluation.rate', subject);
  return allowed.ok ? found : refuse('NOT_FOUND', field);
}

/** A row with the rating that is about to be given. */
type GivenRow = GroupRow & { readonly predicate: Predicate };

/** The predicate that a rating would give; null where an axis is still open. */
function predicateWith(evaluation: Evaluation, { ratingResult, ratingBehaviour }: Intent): Predicate | null {
  const result = ratingResult ?? evaluation.ratingResult;
  const behaviour = ratingBehaviour ?? evaluation.ratingBehaviour;
  return result && behaviour ? predicateOf(result, behaviour) : null;
}

/**
 * Whose rating follows from the achievement: nobody is asked why. A query and a batch for each who led the unit in the
 * period.
 */
async function followers(
  context: Context,
  loaded: readonly Loaded[],
  { fixed }: Seen,
  { policies, rested }: { readonly policies: Policies; readonly rested: Rested | null },
): Promise<ReadonlySet<string>> {
  if (!policies.value('eval.leaderResultFromOrg').enforced) return new Set();
  const found = loaded.map(async ({ evaluation: { data }, line }) => {
    const isOfPeriod = rested?.period === data.period && fixed.has(data.employeeId);
    const follows = isOfPeriod
      ? await leaderResultOf(context, data, line?.data ?? null, rested, policies)
      : null;
    return follows === null ? [] : [data.employeeId];
  });
  return new Set((await Promise.all(found)).flat());
}

/** What ratings that somebody is asked about break: each looked at in the group as it lies with all that are given. */
function brokenByAll(
  rule: GuideRule,
  seen: Seen,
  given: readonly GivenRow[],
  follow: ReadonlySet<string>,
): Clause[] {
  const { organisation } = rule;
  const group = withRatings(seen, given);
  if (!organisation || !isGuided(rule, group)) return [];
  const members = given.reduce(place, new Map(seen.members));
  const standing = given.filter((row) => isStanding(members, row) && !follow.has(row.employeeId));
  const found = standing.flatMap(({ predicate }) => brokenWith(organisation, group, predicate));
  return [...new Set(found)];
}

/** Whether two evaluations are looked at together: of one group, resting on one achievement. */
function isWith(one: Evaluation, other: Evaluation): boolean {
  const [rests, others] = [achievementRefOf(one), achievementRefOf(other)];
  if (!rests || !others || one.period !== other.period) return false;
  return rests.unitId === others.unitId && rests.period === others.period;
}

/**
 * The group as it lies, and with the ratings that the caller is about to give: counts alone, by the achievement and the
 * policies by which these are rated. Refuses: INPUT_*, ID_INVALID, NOT_FOUND of what the caller may not rate,
 * DISTRIBUTION_GROUPS where they are of more than one group, or rest on more than one achievement.
 */
export async function previewDistribution(context: Context, given: unknown): Promise<Result<SeenPreview>> {
  const input = parseInput(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const { ratings: intents } = input.value;
  const found = await Promise.all(intents.map(({ id }, at) => toRate(context, id, `input.ratings.${at}.id`)));
  const loaded: Loaded[] = [];
  for (const [at, one] of found.entries()) {
    if (!one.ok) return one;
    const before = loaded[0]?.evaluation.data;
    if (before && !isWith(before, one.value.evaluation.data))
      return refuse('DISTRIBUTION_GROUPS', `input.ratings.${at}.id`);
    loaded.push(one.value);
  }
  const evaluations = loaded.map(({ evaluation }) => evaluation.data);
  const [first] = evaluations;
  const [ref, rests] = first ? [groupOf(first), achievementRefOf(first)] : [];
  if (!first || !ref || !rests) return refuse('NOT_FOUND', 'input.ratings');
  const rows = evaluations.flatMap((one, at): GivenRow[] => {
    const predicate = predicateWith(one, intents[at] as Intent);
    return predicate ? [{ ...rowOf(one), predicate }] : [];
  });
  const { rule, seen, ...basis } = await groupNow(context, ref, rests, first.businessDate);
  const follow = await followers(context, loaded, seen, basis);
  return ok({
    now: { ref, rule, group: withRatings(seen) },
    withRatings: { ref, rule, group: withRatings(seen, rows) },
    brokenByRatings: brokenByAll(rule, seen, rows, follow),
  });
}
