import * as z from 'zod';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import { readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { type PlainDate, plainDateSchema } from '../../../platform/period.ts';
import { type Result, refuse } from '../../../platform/result.ts';
import { queryAll } from '../../../platform/table.ts';
import { entryOf } from '../entry.ts';
import { takesTime } from '../minutes.ts';
import type { Activity } from '../rules.ts';
import { activityKind } from '../store.ts';
import { type DayLine, type DayOutcome, MOST, MOST_DAYS, recordOnDays } from './recordOnDays.ts';

/** The days on which something is recorded: each once, and as many as one call takes. */
export const daysSchema = z
  .array(plainDateSchema)
  .min(1)
  .max(MOST_DAYS)
  .transform((days) => [...new Set(days)]);

const inputSchema = z.object({
  idempotencyKey: z.uuid().toLowerCase(),
  from: plainDateSchema,
  to: daysSchema,
  submit: z.boolean(),
});

/** All that somebody recorded on a day, in its order (one query). */
async function allOn({ table }: Context, employeeId: string, date: PlainDate): Promise<Activity[]> {
  const items = await queryAll(table, lists.activitiesOn(employeeId, date));
  return items.map((item) => readItem(activityKind, item).data);
}

/** What somebody did on a day, in its order, without what was rejected or voided (one query). */
export const activitiesOn = async (
  context: Context,
  employeeId: string,
  date: PlainDate,
): Promise<Activity[]> => (await allOn(context, employeeId, date)).filter(takesTime);

/** An activity as it is done again another day. What proves the one proves nothing of the other. */
function lineOf(activity: Activity): DayLine {
  const { id, date: _date, files: _files, ...content } = entryOf(activity);
  return { like: id, of: id, content: { ...content, evidence: [] } };
}

/**
 * Copies what the caller did on a day to other days, as new activities by the rules of recording; each day has its own
 * outcome. Without evidence, which is of its own day. Sent again with the same key it records nothing twice, and answers
 * what it recorded though the source was voided since. Refuses as a
 * whole: NOT_ALLOWED for who is no person, INPUT_*, ACTIVITY_COPY_ITSELF, ACTIVITY_DAY_EMPTY, and as `recordOnDays`.
 */
export async function copyActivityDay(context: Context, given: unknown): Promise<Result<DayOutcome[]>> {
  const { actor } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_ALLOWED');
  const input = parseInput(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const { idempotencyKey: key, from, to, submit } = input.value;
  if (to.includes(from)) return refuse('ACTIVITY_COPY_ITSELF', 'input.to', { date: from });
  const all = await allOn(context, actor.employeeId, from);
  const lines = all.filter(takesTime).map(lineOf);
  const gone = all.filter((activity) => !takesTime(activity)).map(lineOf);
  const none = { code: 'ACTIVITY_DAY_EMPTY' as const, field: ['input', 'from'], params: { date: from } };
  return recordOnDays(context, { key, submit, to, lines, gone: gone.slice(0, MOST), none });
}
