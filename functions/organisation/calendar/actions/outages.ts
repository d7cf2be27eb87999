/** Outages as BKPP registers, corrects and withdraws them. docs/domain.md 6.7 (activity.outageExtendsWindow). */
import * as z from 'zod';
import { authorise } from '../../../platform/access.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { today } from '../../../platform/period.ts';
import { check, ok, type Result, refuse } from '../../../platform/result.ts';
import { atExpectedVersion, changed } from '../../../platform/versions.ts';
import { officeStands } from '../../appointment/store.ts';
import { announceOutage, type OutageEvent } from '../events.ts';
import { changeableUntil, type Outage, outageContentSchema, outageProblems } from '../outage.ts';
import { calendarNow, calendarRecord, outageKind, parseOutageId } from '../store.ts';

/**
 * Registers an outage, also one that is announced: every window that it touched is longer. The same again answers the
 * same. Refuses: INPUT_*, OUTAGE_TIMES, OUTAGE_TOO_LONG, OUTAGE_OVERLAPS, NOT_ALLOWED for anyone but BKPP.
 */
export async function registerOutage(context: Context, given: unknown): Promise<Result<Kept<Outage>>> {
  const authority = await authorise(context, 'calendar.registerOutage', {});
  if (!authority.ok) return authority;
  const input = parseInput(outageContentSchema, given, ['input']);
  if (!input.ok) return input;
  const content = input.value;
  const done = await retrying(async (): Promise<Result<Kept<Outage>>> => {
    const { outages, guard } = await calendarRecord(context.table);
    const known = outages.find(
      ({ data }) =>
        data.withdrawnAt === null &&
        (['from', 'to', 'reason'] as const).every((field) => data[field] === content[field]),
    );
    if (known) return ok(known);
    const others = outages.map(({ data }) => data);
    const sound = check(outageProblems(content, others), null);
    if (!sound.ok) return sound;
    const at = context.clock.now();
    const after: Outage = {
      ...content,
      id: context.newId(),
      registeredAt: at,
      withdrawnAt: null,
      note: null,
    };
    const event = announceOutage('outageRegistered', after);
    const committed = await commitAs(context, authority.value, {
      at,
      changes: [{ kind: outageKind, key: keys.outage(after.id), before: null, after, event }],
      writes: [guard, ...(await officeStands(context, 'BKPP'))],
    });
    return committed.ok ? ok(committed.value[0] as Kept<Outage>) : committed;
  });
  if (done.ok) await calendarNow(context);
  return done;
}

const edit = { id: z.string(), expectedVersion: z.int() };
const correctionSchema = outageContentSchema.extend(edit);
const withdrawalSchema = z.object({ ...edit, note: z.string().trim().min(3).max(500) });

/**
 * Changes a registered outage while it has no effect. Refuses: ID_INVALID, NOT_FOUND, VERSION_BEHIND, OUTAGE_WITHDRAWN,
 * OUTAGE_IN_EFFECT, and whatever `decide` refuses.
 */
async function alterOutage(
  context: Context,
  authority: string,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
  [event, decide]: readonly [OutageEvent, (outage: Outage, others: readonly Outage[]) => Result<Outage>],
): Promise<Result<Kept<Outage>>> {
  const { outages, guard } = await calendarRecord(context.table);
  const key = parseOutageId(id);
  if (!key) return refuse('ID_INVALID', 'input.id', { type: 'Outage' });
  const before = outages.find((one) => one.key.SK === key.SK);
  if (!before) return refuse('NOT_FOUND', 'input.id');
  const seen = atExpectedVersion(before, expectedVersion);
  if (!seen.ok) return seen;
  if (before.data.withdrawnAt !== null) return refuse('OUTAGE_WITHDRAWN', 'input.id');
  const until = changeableUntil(before.data, context.clock.zone);
  if (today(context.clock) > until) return refuse('OUTAGE_IN_EFFECT', 'input.id', { until });
  const others = outages.map(({ data }) => data).filter((one) => one.id !== before.data.id);
  const decided = decide(before.data, others);
  if (!decided.ok) return decided;
  const committed = await commitAs(context, authority, {
    changes: [changed(outageKind, before, decided.value, announceOutage(event, decided.value))],
    writes: [guard, ...(await officeStands(context, 'BKPP'))],
  });
  if (!committed.ok) return committed;
  await calendarNow(context);
  return ok(committed.value[0] as Kept<Outage>);
}

/**
 * Corrects an outage while it has no effect: until the end of its first day or, registered later, of the day of its
 * registration. Refuses: INPUT_*, NOT_FOUND, OUTAGE_TIMES, OUTAGE_TOO_LONG, OUTAGE_OVERLAPS, OUTAGE_WITHDRAWN,
 * OUTAGE_IN_EFFECT, VERSION_BEHIND, NOT_ALLOWED for anyone but BKPP.
 */
export async function correctOutage(context: Context, given: unknown): Promise<Result<Kept<Outage>>> {
  const authority = await authorise(context, 'calendar.registerOutage', {});
  if (!authority.ok) return authority;
  const input = parseInput(correctionSchema, given, ['input']);
  if (!input.ok) return input;
  const { id: _, expectedVersion: __, ...content } = input.value;
  return alterOutage(context, authority.value, input.value, [
    'outageCorrected',
    (outage, others) => check(outageProblems(content, others), { ...outage, ...content }),
  ]);
}

/**
 * Withdraws an outage while it has no effect, with the reason. Refuses: INPUT_*, NOT_FOUND, OUTAGE_WITHDRAWN,
 * OUTAGE_IN_EFFECT, VERSION_BEHIND, NOT_ALLOWED for anyone but BKPP.
 */
export async function withdrawOutage(context: Context, given: unknown): Promise<Result<Kept<Outage>>> {
  const authority = await authorise(context, 'calendar.registerOutage', {});
  if (!authority.ok) return authority;
  const input = parseInput(withdrawalSchema, given, ['input']);
  if (!input.ok) return input;
  const { note } = input.value;
  const withdrawnAt = context.clock.now();
  return alterOutage(context, authority.value, input.value, [
    'outageWithdrawn',
    (outage) => ok({ ...outage, withdrawnAt, note }),
  ]);
}
