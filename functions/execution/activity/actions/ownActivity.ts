/** What an owner does to one recorded activity: void it, or send a rejected one in again. */
import * as z from 'zod';
import { type Action, authorise } from '../../../platform/access.ts';
import { retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { monthOfDate } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { atExpectedVersion } from '../../../platform/versions.ts';
import { subjectOf } from '../../../organisation/line/store.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import type { PolicyRevision } from '../../../organisation/policy/rules.ts';
import { bankOf, itemOfDay } from '../../bank/store.ts';
import { contentSchema, entryOf, entrySchema } from '../entry.ts';
import type { ActivityEvent } from '../events.ts';
import { record, type Recorded } from '../recording.ts';
import { counting } from '../minutes.ts';
import { type Activity, step } from '../rules.ts';
import { activityKind, type ActivityRef, parseActivityId } from '../store.ts';
import { changeMonth, loadMonth, type LoadedMonth, type MonthChange } from './month.ts';
import { factsOf, verifiable } from './recordMonth.ts';

const FIELD = ['input', 'id'];

/** The activity and the month as they become, and who is to verify what waits. */
type Decided = Recorded & Pick<MonthChange, 'verifierId'>;

interface Alteration {
  readonly action: Action;
  readonly event: ActivityEvent;
  readonly decide: (
    activity: Kept<Activity>,
    loaded: LoadedMonth,
  ) => Result<Decided> | Promise<Result<Decided>>;
}

async function alterOnce(
  context: Context,
  { employeeId, date, id }: ActivityRef,
  policies: readonly PolicyRevision[],
  { action, event, decide }: Alteration,
): Promise<Result<Kept<Activity>>> {
  const month = monthOfDate(date);
  const [loaded, item] = await Promise.all([
    loadMonth(context, employeeId, month, policies),
    getItem(context.table, keys.activity(employeeId, month, date, id)),
  ]);
  if (!loaded || !item) return refuse('NOT_FOUND', FIELD);
  const authority = await authorise(context, action, subjectOf(employeeId, loaded.line), FIELD);
  if (!authority.ok) return authority;
  const activity = readItem(activityKind, item);
  const decided = await decide(activity, loaded);
  if (!decided.ok) return decided;
  const written = await changeMonth(context, loaded, {
    authority: authority.value,
    event,
    month: decided.value.month,
    verifierId: decided.value.verifierId ?? null,
    parts: [{ before: activity, after: decided.value.activity }],
  });
  return written.ok ? ok(written.value[0] as Kept<Activity>) : written;
}

/** Changes one activity; what else happens in its month meanwhile does not stand in the way. */
async function alterOwn(
  context: Context,
  id: string,
  alteration: Alteration,
): Promise<Result<Kept<Activity>>> {
  const ref = parseActivityId(id);
  if (!ref) return refuse('ID_INVALID', FIELD, { type: 'Activity' });
  const policies = await revisions(context.table);
  return retrying(() => alterOnce(context, ref, policies, alteration));
}

/**
 * Voids an activity of the caller's own that is not verified yet: its minutes and hours are free
 * again. Refuses: ID_INVALID, NOT_FOUND, NOT_ALLOWED, PERIOD_CLOSED, STATE_INVALID.
 */
export const voidActivity = (
  context: Context,
  { id }: { readonly id: string },
): Promise<Result<Kept<Activity>>> =>
  alterOwn(context, id, {
    action: 'activity.void',
    event: 'activityVoided',
    decide: ({ data }, { month }) => {
      const state = step(data, 'void', FIELD);
      if (!state.ok) return state;
      if (month.closedAt) return refuse('PERIOD_CLOSED', FIELD, { period: month.month });
      const activity: Activity = { ...data, state: state.value };
      return ok({ activity, month: counting(month, data, activity) });
    },
  });

const resubmission = contentSchema
  .partial()
  .extend({ id: z.string(), expectedVersion: z.int(), note: contentSchema.shape.note.optional() });

/**
 * Sends a rejected activity in again, with what was changed of its volume, minutes, object, note or
 * evidence; its date stays. Decided like a new one: inside the window, within the day's cap. Refuses:
 * STATE_INVALID, VERSION_BEHIND with the activity as it stands, and whatever `record` refuses.
 */
export async function resubmitActivity(context: Context, given: unknown): Promise<Result<Kept<Activity>>> {
  const input = parseInput(resubmission, given, ['input']);
  if (!input.ok) return input;
  const { id, expectedVersion, ...changes } = input.value;
  const bank = await bankOf(context.table, context.clock);
  return alterOwn(context, id, {
    action: 'activity.resubmit',
    event: 'activityResubmitted',
    decide: async (kept, loaded) => {
      const seen = atExpectedVersion(kept, expectedVersion);
      if (!seen.ok) return seen;
      const state = step(kept.data, 'resubmit', FIELD);
      if (!state.ok) return state;
      const entry = parseInput(entrySchema, { ...entryOf(kept.data), ...changes }, ['input']);
      if (!entry.ok) return entry;
      const verifier = await verifiable(context, loaded);
      if (!verifier.ok) return verifier;
      const as = { state: 'PENDING', at: ['input'], before: kept.data } as const;
      const item = itemOfDay(bank, kept.data.bankCode, kept.data.date);
      const recorded = record(loaded.month, entry.value, item, factsOf(context, loaded), as);
      return recorded.ok ? ok({ ...recorded.value, verifierId: verifier.value }) : recorded;
    },
  });
}
