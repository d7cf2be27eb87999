/** What feedback is about, as it is named: a result of a plan, a behaviour, or an activity. */
import * as z from 'zod';
import type { Context } from '../../../platform/context.ts';
import { ofKind, readItem } from '../../../platform/item.ts';
import { keys, lists } from '../../../platform/keys.ts';
import { monthOfDate, type PlainDate, yearOf, yearPeriod } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { getItem, queryAll, type Table } from '../../../platform/table.ts';
import { behaviourValues } from '../../../planning/plan/behaviours.ts';
import { hasEnded, isInForce, localId, type Plan } from '../../../planning/plan/rules.ts';
import { parsePlanId, planId, planKind, planOf } from '../../../planning/plan/store.ts';
import { activityKind, parseActivityId } from '../../activity/store.ts';
import { isAnonymous, type Target } from '../rules.ts';
import { standingTo } from './standing.ts';

/** One of the three; which, the rules see. */
export const namedSchema = z
  .object({
    result: z.object({ planId: z.string(), resultId: localId }).nullish(),
    behaviour: z.enum(behaviourValues).nullish(),
    activityId: z.string().nullish(),
  })
  .refine(
    (named) => [named.result, named.behaviour, named.activityId].filter((one) => one).length === 1,
    'result / behaviour / activityId: 1',
  );
type Named = z.infer<typeof namedSchema>;

const at = (name: string): string => `input.target.${name}`;

/** Whether a plan was put in force and covers a day: its results can be written about. A draft that was closed was not. */
const covers = (plan: Plan, on: PlainDate): boolean =>
  plan.approvedAt !== null && (isInForce(plan) || hasEnded(plan)) && plan.from <= on && on <= plan.to;

/** A result that feedback can be about, in words. */
export interface NamedResult {
  readonly planId: string;
  readonly resultId: string;
  readonly text: string;
}

/**
 * The results of a person that the caller may write about by name on a day, today if none: their words and ids, and
 * nothing else of the plan. Empty for a subordinate, who is named by none. Refuses as `standingTo`. A query beside it.
 */
export async function resultsFor(
  context: Context,
  employeeId: string,
  on: PlainDate | null,
): Promise<Result<NamedResult[]>> {
  const stands = await standingTo(context, employeeId, on);
  if (!stands.ok) return stands;
  const { standing, date } = stands.value;
  if (isAnonymous(standing)) return ok([]);
  const items = await queryAll(
    context.table,
    lists.personPeriod(employeeId, yearPeriod(yearOf(monthOfDate(date)))),
  );
  const plans = ofKind(items, planKind).filter(({ data }) => covers(data, date));
  return ok(
    plans.flatMap(({ data }) =>
      data.workResults.map(({ id, text }) => ({ planId: planId(data), resultId: id, text })),
    ),
  );
}

/** A result of a plan of the person that was put in force and covers the day. */
async function resultOf(
  table: Table,
  employeeId: string,
  on: PlainDate,
  { planId, resultId }: NonNullable<Named['result']>,
): Promise<Result<Target>> {
  const ref = parsePlanId(planId);
  if (!ref) return refuse('ID_INVALID', at('result.planId'), { type: 'Plan' });
  const unknown = refuse('FEEDBACK_TARGET_UNKNOWN', at('result'));
  const plan = ref.employeeId === employeeId ? (await planOf(table, ref))?.data : null;
  if (!plan || !covers(plan, on) || !plan.workResults.some(({ id }) => id === resultId)) return unknown;
  return ok({ about: 'RESULT', year: ref.year, planNo: ref.planNo, resultId });
}

/** An activity of the person on the day that was not taken back. */
async function activityOf(
  table: Table,
  employeeId: string,
  on: PlainDate,
  id: string,
): Promise<Result<Target>> {
  const ref = parseActivityId(id);
  if (!ref) return refuse('ID_INVALID', at('activityId'), { type: 'Activity' });
  const unknown = refuse('FEEDBACK_TARGET_UNKNOWN', at('activityId'));
  if (ref.employeeId !== employeeId) return unknown;
  if (ref.date !== on) return refuse('FEEDBACK_DAY', 'input.on', { date: ref.date });
  const item = await getItem(table, keys.activity(employeeId, monthOfDate(ref.date), ref.date, ref.id));
  if (!item || readItem(activityKind, item).data.state === 'VOIDED') return unknown;
  return ok({ about: 'ACTIVITY', date: ref.date, activityId: ref.id });
}

/**
 * What is named, if it is of the person (one read at most). Refuses: ID_INVALID, FEEDBACK_DAY for an activity of another
 * day, and FEEDBACK_TARGET_UNKNOWN alike for what is absent and another's.
 */
export async function targetOf(
  table: Table,
  employeeId: string,
  on: PlainDate,
  named: Named,
): Promise<Result<Target>> {
  if (named.behaviour) return ok({ about: 'BEHAVIOUR', behaviour: named.behaviour });
  if (named.result) return resultOf(table, employeeId, on, named.result);
  return activityOf(table, employeeId, on, named.activityId ?? '');
}
