/** What an owner does to one recorded activity: write it anew, void it, or send a rejected one in again. */
import * as z from 'zod';
import { type Action, authorise } from '../../../platform/access.ts';
import { retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { monthOfDate } from '../../../platform/period.ts';
import { check, ok, type Result, refuse } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { atExpectedVersion } from '../../../platform/versions.ts';
import { subjectOf } from '../../../organisation/line/store.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import type { PolicyRevision } from '../../../organisation/policy/rules.ts';
import { referringProblems } from '../../evidence/actions/readFiles.ts';
import { type Bank, bankOf, itemOfDay } from '../../bank/store.ts';
import { type Entry, entryOf, entrySchema } from '../entry.ts';
import type { ActivityEvent } from '../events.ts';
import { stillVerified } from '../deadline.ts';
import { rejectedAt } from '../inputDays.ts';
import { record, type Recorded } from '../recording.ts';
import { type Activity, contentSchema, step, transitions, writingSchema } from '../rules.ts';
import { voided } from '../voiding.ts';
import { activityKind, type ActivityRef, parseActivityId } from '../store.ts';
import {
  changeMonth,
  deadlineIn,
  inputFactsOf,
  loadMonth,
  type LoadedMonth,
  type MonthChange,
} from './month.ts';
import { factsOf, verifiable } from './recordMonth.ts';

const FIELD = ['input', 'id'];

/** The activity and the month as they become, and who is to verify what waits. */
type Decided = Recorded & Pick<MonthChange, 'verifierId'>;

/** What is done to an activity; decided null, it stands as it is. */
interface Alteration {
  readonly action: Action;
  readonly event: ActivityEvent;
  readonly decide: (activity: Kept<Activity>, loaded: LoadedMonth) => Promise<Result<Decided | null>>;
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
  if (!decided.value) return ok(activity);
  const written = await changeMonth(context, loaded, {
    authority: authority.value,
    event,
    month: decided.value.month,
    verifierId: decided.value.verifierId ?? null,
    parts: [{ before: activity, after: decided.value.activity }],
  });
  return written.ok ? ok(written.value[0] as Kept<Activity>) : written;
}

/** Tried again helps nobody whose screen is behind: they are told at once. */
const settled = <T>(result: Result<T>): Result<Result<T>> =>
  result.ok || result.problems.some(({ code }) => code === 'VERSION_BEHIND') ? ok(result) : result;

/** Changes one activity; what else happens in its month meanwhile does not stand in the way. */
async function alterOwn(
  context: Context,
  id: string,
  alteration: Alteration,
): Promise<Result<Kept<Activity>>> {
  const ref = parseActivityId(id);
  if (!ref) return refuse('ID_INVALID', FIELD, { type: 'Activity' });
  const policies = await revisions(context.table);
  const done = await retrying(async () => settled(await alterOnce(context, ref, policies, alteration)));
  return done.ok ? done.value : done;
}

/**
 * Voids an activity of the caller's own that is not verified, on the days on which it may be written: its minutes and
 * hours are free again. Sent again it answers the voided one. Refuses: ID_INVALID, NOT_FOUND, NOT_ALLOWED, PERIOD_CLOSED,
 * STATE_INVALID, ACTIVITY_WINDOW_OVER.
 */
export const voidActivity = (
  context: Context,
  { id }: { readonly id: string },
): Promise<Result<Kept<Activity>>> =>
  alterOwn(context, id, {
    action: 'activity.void',
    event: 'activityVoided',
    decide: async ({ data }, loaded) => voided(loaded.month, data, inputFactsOf(context, loaded), FIELD),
  });

/** What an activity is written anew by: at which version it was seen, which step it is, and what is written. */
interface Rewriting {
  readonly expectedVersion: number;
  readonly step: 'edit' | 'resubmit';
  readonly bank: Bank;
  readonly entryFrom: (activity: Activity) => unknown;
}

/** Decides an activity written anew as if it were new, on the day that it has. */
async function rewrite(
  context: Context,
  kept: Kept<Activity>,
  loaded: LoadedMonth,
  { expectedVersion, step: name, bank, entryFrom }: Rewriting,
): Promise<Result<Recorded>> {
  const seen = atExpectedVersion(kept, expectedVersion);
  if (!seen.ok) return seen;
  const state = step(kept.data, name, FIELD);
  if (!state.ok) return state;
  const entry = parseInput<Entry>(entrySchema, entryFrom(kept.data), ['input']);
  if (!entry.ok) return entry;
  const referring = { ids: entry.value.files ?? [], field: ['input', 'files'] };
  const [faults = []] = await referringProblems(context, kept.data.employeeId, [referring]);
  const sound = check(faults, entry.value);
  if (!sound.ok) return sound;
  const as = { state: transitions[name].to, at: ['input'], before: kept.data } as const;
  const item = itemOfDay(bank, entry.value.bankCode, kept.data.date);
  const facts = await factsOf(context, loaded, [kept.data.date]);
  // A rejection opens days of its own, by a policy of theirs.
  const mended = rejectedAt(kept.data) ? loaded.policies.used('activity.resubmitWorkingDays') : [];
  const policies = [...facts.policies, ...mended];
  return record(loaded.month, entry.value, item, { ...facts, policies }, as);
}

const seenAt = { id: z.string(), expectedVersion: z.int() };
const editing = writingSchema.extend(seenAt);

/**
 * Writes an activity anew that lies before nobody: a recorded one, or a rejected one, which is recorded again and waits
 * to be submitted. All of it but its day, decided like a new one. Refuses: STATE_INVALID (what lies before the appraiser
 * does not change under their eyes: void it), VERSION_BEHIND with the activity as it stands, EVIDENCE_* of its files, and
 * whatever `record` refuses. docs/domain.md 6.2.
 */
export async function editActivity(context: Context, given: unknown): Promise<Result<Kept<Activity>>> {
  const input = parseInput(editing, given, ['input']);
  if (!input.ok) return input;
  const { id, expectedVersion, ...written } = input.value;
  const bank = await bankOf(context.table, context.clock);
  return alterOwn(context, id, {
    action: 'activity.edit',
    event: 'activityEdited',
    decide: (kept, loaded) =>
      rewrite(context, kept, loaded, {
        expectedVersion,
        step: 'edit',
        bank,
        entryFrom: (activity) => ({ id: activity.id, date: activity.date, ...written }),
      }),
  });
}

const resubmission = contentSchema.partial().extend({ ...seenAt, note: contentSchema.shape.note.optional() });

/**
 * Sends a rejected activity in again, with what was changed of its volume, minutes, object, note or
 * evidence; its date stays. Decided like a new one: inside the window or the days that its rejection opened, within the
 * day's cap. Refuses: PERIOD_CLOSED, ACTIVITY_VERIFICATION_OVER (nobody could verify it), STATE_INVALID, VERSION_BEHIND with the activity as it stands, EVIDENCE_* of its files, and whatever `record` refuses.
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
      const open = stillVerified(loaded.month, deadlineIn(context, loaded), FIELD);
      if (!open.ok) return open;
      const entryFrom = (activity: Activity) => ({ ...entryOf(activity), ...changes });
      const again = await rewrite(context, kept, loaded, {
        expectedVersion,
        step: 'resubmit',
        bank,
        entryFrom,
      });
      if (!again.ok) return again;
      const verifier = await verifiable(context, loaded);
      return verifier.ok ? ok({ ...again.value, verifierId: verifier.value }) : verifier;
    },
  });
}
