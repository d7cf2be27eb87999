/** Somebody answers for a discrepancy: takes it up, says how it was mended, or lets it stand until a day. */
import * as z from 'zod';
import { lineOfDay, subjectOf } from '../../../organisation/line/store.ts';
import type { Action } from '../../../platform/access.ts';
import { alter, type Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import { type PlainDate, plainDateSchema, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { announceDiscrepancy, type DiscrepancyEvent } from '../events.ts';
import { answer, type Discrepancy, type Step } from '../rules.ts';
import {
  discrepancyKind,
  discrepancyOf,
  type DiscrepancyRef,
  parseDiscrepancyId,
  writeDiscrepancyCard,
} from '../store.ts';

/** A discrepancy, and what the access rules must know of it: its person's line today, and the unit where it is listed. */
export async function findDiscrepancy({ table, clock }: Context, ref: DiscrepancyRef) {
  const [kept, line] = await Promise.all([
    discrepancyOf(table, ref),
    lineOfDay(table, ref.employeeId, today(clock)),
  ]);
  return kept && { kept, subject: { ...subjectOf(ref.employeeId, line), unitPath: kept.data.unitPath } };
}

interface Said {
  readonly note: string | null;
  readonly waivedUntil: PlainDate | null;
}

interface Answering {
  readonly action: Action;
  readonly step: Step;
  readonly event: DiscrepancyEvent;
}

async function answering(
  context: Context,
  input: Edit,
  { action, step, event }: Answering,
  said: () => Result<Said>,
): Promise<Result<Kept<Discrepancy>>> {
  const { actor } = context;
  const ref = parseDiscrepancyId(input.id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'Discrepancy' });
  const found = await findDiscrepancy(context, ref);
  if (!found) return refuse('NOT_FOUND', 'input.id');
  const { kept: before, subject } = found;
  return alter(context, input, {
    kind: discrepancyKind,
    before,
    action,
    subject,
    decide: () => {
      // Nobody answers for their own (docs/domain.md 6.3).
      if (actor.kind !== 'PERSON' || actor.employeeId === ref.employeeId) return refuse('NOT_ALLOWED');
      const spoken = said();
      if (!spoken.ok) return spoken;
      const by = { by: actor.employeeId, at: context.clock.now(), ...spoken.value };
      const after = answer(before.data, step, by);
      return after.ok ? ok({ after: after.value, event }) : after;
    },
    announce: announceDiscrepancy,
    alongside: (after) => [writeDiscrepancyCard(after)],
  });
}

/** Takes a discrepancy up. Refuses: ID_INVALID, NOT_FOUND, NOT_ALLOWED, VERSION_BEHIND, STATE_INVALID. */
export const acknowledgeDiscrepancy = (context: Context, input: Edit): Promise<Result<Kept<Discrepancy>>> =>
  answering(
    context,
    input,
    { action: 'discrepancy.acknowledge', step: 'acknowledge', event: 'discrepancyAcknowledged' },
    () => ok({ note: null, waivedUntil: null }),
  );

/** Says how a discrepancy was mended or explained. Refuses as `acknowledgeDiscrepancy`, and NOTE_REQUIRED. */
export const resolveDiscrepancy = (
  context: Context,
  input: Edit & { readonly note: string },
): Promise<Result<Kept<Discrepancy>>> =>
  answering(
    context,
    input,
    { action: 'discrepancy.resolve', step: 'resolve', event: 'discrepancyResolved' },
    () => {
      const note = readNote(input.note, 'input.note');
      return note.ok ? ok({ note: note.value, waivedUntil: null }) : note;
    },
  );

/**
 * Lets a discrepancy stand until a day, with the reason; by BKPP. Refuses as `resolveDiscrepancy`, and
 * WAIVER_PAST for a last day before today.
 */
export const waiveDiscrepancy = (
  context: Context,
  input: Edit & { readonly note: string; readonly until: string },
): Promise<Result<Kept<Discrepancy>>> =>
  answering(
    context,
    input,
    { action: 'discrepancy.waive', step: 'waive', event: 'discrepancyWaived' },
    () => {
      const note = readNote(input.note, 'input.note');
      if (!note.ok) return note;
      const until = parseInput(z.object({ until: plainDateSchema }), { until: input.until }, ['input']);
      if (!until.ok) return until;
      const day = until.value.until;
      if (day < today(context.clock)) return refuse('WAIVER_PAST', 'input.until');
      return ok({ note: note.value, waivedUntil: day });
    },
  );
