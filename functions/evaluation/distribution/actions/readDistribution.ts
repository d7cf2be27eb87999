/** How the predicates of a group lie, and would lie with the ratings that somebody is about to give. */
import * as z from 'zod';
import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import { datesOf, type Period, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { aboveIn, subjectFor } from '../../../organisation/line/reviewer.ts';
import { placeOfUnit, type Unit } from '../../../organisation/unit/rules.ts';
import { policiesOn } from '../../../organisation/policy/store.ts';
import { restedOn } from '../../achievement/rules.ts';
import { achievementOf } from '../../achievement/store.ts';
import { loadEvaluation } from '../../evaluation/actions/alter.ts';
import { type Predicate, predicateOf, ratings } from '../../evaluation/predicate.ts';
import type { Evaluation } from '../../evaluation/rules.ts';
import { groupOf } from '../../evaluation/store.ts';
import { type GuideRule, isGuided, ruleOf, withRatings } from '../guide.ts';
import { brokenBy, brokenWith, type Clause, type Group } from '../rules.ts';
import { type GroupRef, type Members, memberOf, membersOf, rowsOf } from '../store.ts';

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

/** The rule and members of a group, by the policies of the period's last day (three requests). */
async function groupNow({ table }: Pick<Context, 'table'>, ref: GroupRef) {
  const [policies, achievement, rows] = await Promise.all([
    policiesOn(table, datesOf(ref.period).last),
    achievementOf(table, ref),
    rowsOf(table, ref),
  ]);
  const organisation = restedOn(achievement?.data ?? null)?.predicate ?? null;
  return { rule: ruleOf(policies, organisation), members: membersOf(rows) };
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
  const { rule, members } = await groupNow(context, ref);
  return ok({ ref, rule, group: withRatings(members, new Map()) });
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
async function toRate(context: Context, id: string, field: string): Promise<Result<Evaluation>> {
  const found = await loadEvaluation(context, id, field);
  if (!found.ok) return found;
  const { evaluation, owner, line } = found.value;
  const date = evaluation.data.businessDate;
  const asked = { employeeId: owner.employeeId, line, date, today: today(context.clock) };
  const subject = await subjectFor(aboveIn(context.table), context.actor, asked);
  const allowed = await authorise(context, 'evaluation.rate', subject);
  return allowed.ok ? ok(evaluation.data) : refuse('NOT_FOUND', field);
}

/** The predicate that a rating would give; null where an axis is still open. */
function predicateWith(evaluation: Evaluation, { ratingResult, ratingBehaviour }: Intent): Predicate | null {
  const result = ratingResult ?? evaluation.ratingResult;
  const behaviour = ratingBehaviour ?? evaluation.ratingBehaviour;
  return result && behaviour ? predicateOf(result, behaviour) : null;
}

/** What ratings break together: each looked at in the group as it lies with all of them. */
function brokenByAll(rule: GuideRule, group: Group, given: Iterable<Predicate>): Clause[] {
  const { organisation } = rule;
  if (!organisation || !isGuided(rule, group)) return [];
  const found = [...new Set(given)].flatMap((one) => brokenWith(organisation, group, one));
  return [...new Set(found)];
}

const preview = (
  ref: GroupRef,
  rule: GuideRule,
  members: Members,
  given: Map<string, Predicate>,
): SeenPreview => {
  const group = withRatings(members, given);
  return {
    now: { ref, rule, group: withRatings(members, new Map()) },
    withRatings: { ref, rule, group },
    brokenByRatings: brokenByAll(rule, group, given.values()),
  };
};

/**
 * The group as it lies, and with the ratings that the caller is about to give: counts alone. Refuses: INPUT_*, ID_INVALID,
 * NOT_FOUND of what the caller may not rate, DISTRIBUTION_GROUPS where they are of more than one group.
 */
export async function previewDistribution(context: Context, given: unknown): Promise<Result<SeenPreview>> {
  const input = parseInput(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const { ratings: intents } = input.value;
  const found = await Promise.all(intents.map(({ id }, at) => toRate(context, id, `input.ratings.${at}.id`)));
  const ratingsGiven = new Map<string, Predicate>();
  let ref: GroupRef | null = null;
  for (const [at, one] of found.entries()) {
    if (!one.ok) return one;
    const group = groupOf(one.value);
    if (!group || (ref && (ref.unitId !== group.unitId || ref.period !== group.period)))
      return refuse('DISTRIBUTION_GROUPS', `input.ratings.${at}.id`);
    ref = group;
    const predicate = predicateWith(one.value, intents[at] as Intent);
    if (predicate) ratingsGiven.set(memberOf(one.value), predicate);
  }
  if (!ref) return refuse('NOT_FOUND', 'input.ratings');
  const { rule, members } = await groupNow(context, ref);
  return ok(preview(ref, rule, members, ratingsGiven));
}
