/** BKPP lets a finding stand until a day. */
import * as z from 'zod';
import { lineOfDay, subjectOf } from '../../../organisation/line/store.ts';
import { policiesOn } from '../../../organisation/policy/store.ts';
import { alter, type Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import { addDays, type PlainDate, plainDateSchema, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { announceFinding } from '../events.ts';
import { isSecret } from '../kinds.ts';
import { laidOf, moveOnDesks } from '../laid.ts';
import { without } from '../onDesks.ts';
import { concerns, type Finding, type Step, waive } from '../rules.ts';
import {
  findingKind,
  findingOf,
  parseFindingId,
  subjectOf as subjectOfFinding,
  writeFindingCard,
} from '../store.ts';
import { forPurpose, mayWaive } from './readFindings.ts';

/** Letters that the reason of a waiver has at least. */
const LEAST_REASON = 10;

export interface WaiveInput extends Edit {
  readonly reason: string;
  readonly until: string;
}

/**
 * By how long the policy of today lets one last (`finding.waiverMaxDays`). Refuses: NOTE_REQUIRED, INPUT_TOO_SHORT,
 * INPUT_CHARACTERS, INPUT_TOO_LONG, INPUT_INVALID, WAIVER_PAST, WAIVER_LAST_DAY.
 */
function readWaiver(
  day: PlainDate,
  days: number,
  { reason, until }: WaiveInput,
): Result<{ reason: string; until: PlainDate }> {
  const note = readNote(reason, 'input.reason');
  if (!note.ok) return note;
  if (note.value.length < LEAST_REASON)
    return refuse('INPUT_TOO_SHORT', 'input.reason', { min: LEAST_REASON });
  const parsed = parseInput(z.object({ until: plainDateSchema }), { until }, ['input']);
  if (!parsed.ok) return parsed;
  if (parsed.value.until < day) return refuse('WAIVER_PAST', 'input.until');
  const latest = addDays(day, days);
  if (parsed.value.until > latest) return refuse('WAIVER_LAST_DAY', 'input.until', { latest, days });
  return ok({ reason: note.value, until: parsed.value.until });
}

/**
 * Lets a finding stand until a day, with the reason; by BKPP, never one's own, nor one whose evidence names them. After
 * that day it opens by itself where it still stands. Refuses: ID_INVALID, NOT_FOUND, NOT_ALLOWED, VERSION_BEHIND, STATE_INVALID, WAIVER_PAST,
 * WAIVER_LAST_DAY, as a reason is refused, and READING_PURPOSE of a sign about a person.
 */
export async function waiveFinding(context: Context, input: WaiveInput): Promise<Result<Kept<Finding>>> {
  const { actor, table } = context;
  const ref = parseFindingId(input.id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'Finding' });
  if (!(await mayWaive(context, ref))) return refuse('NOT_FOUND', 'input.id');
  // Before it is read: that there is one, or none, is told for a purpose alone.
  const stated = isSecret(ref.kind) ? forPurpose(context) : null;
  if (stated && !stated.ok) return stated;
  const before = await findingOf(table, ref);
  if (!before) return refuse('NOT_FOUND', 'input.id');
  const { employeeId, unitPath } = before.data;
  const subject = subjectOfFinding(before.data);
  const day = today(context.clock);
  const [laid, line, policies] = await Promise.all([
    laidOf(table, subject),
    employeeId && lineOfDay(table, employeeId, day),
    policiesOn(table, day),
  ]);
  const days = policies.value('finding.waiverMaxDays');
  const person = employeeId ? subjectOf(employeeId, line || null) : {};
  return alter<Finding, Step, { after: Finding; event: Step }>(context, input, {
    kind: findingKind,
    before,
    action: 'finding.waive',
    subject: { ...person, unitPath },
    decide: () => {
      // Nobody waives their own (docs/domain.md 6.3).
      if (actor.kind !== 'PERSON' || concerns(before.data, actor.employeeId)) return refuse('NOT_ALLOWED');
      const waiver = readWaiver(day, days, input);
      if (!waiver.ok) return waiver;
      const after = waive(before.data, { by: actor.employeeId, ...waiver.value }, context.clock.now());
      return after.ok ? ok({ after: after.value, event: 'findingWaived' }) : after;
    },
    announce: announceFinding,
    alongside: (after) => [
      writeFindingCard(after),
      ...(laid ? moveOnDesks(subject, laid, without(laid.data.rows, after)) : []),
    ],
  });
}
