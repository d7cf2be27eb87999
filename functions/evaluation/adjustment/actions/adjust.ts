/** Adjustments of allowances, as BKPP enters and withdraws them. */
import * as z from 'zod';
import { authorise } from '../../../platform/access.ts';
import { actorRef } from '../../../platform/actor.ts';
import { alter, type Edit } from '../../../platform/alter.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import { conflict, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import { datesOf, type Period, periodSchema, today } from '../../../platform/period.ts';
import { ok, type Problem, type Result, refuse } from '../../../platform/result.ts';
import { holdsOffice } from '../../../organisation/appointment/rules.ts';
import { appointmentsTo, officeStands } from '../../../organisation/appointment/store.ts';
import { hasLeft } from '../../../organisation/employee/rules.ts';
import { employeeOf, employeesOf, parseEmployeeId } from '../../../organisation/employee/store.ts';
import { lineOfDay } from '../../../organisation/line/store.ts';
import { placeOfUnit } from '../../../organisation/unit/rules.ts';
import { parseUnitId, unitsOf } from '../../../organisation/unit/store.ts';
import { allowanceDueAgain } from '../../../organisation/employee/allowanceDue.ts';
import { businessOf } from '../../allowancePolicy/earliest.ts';
import { announceAdjustment } from '../events.ts';
import {
  adjusted,
  type Adjustments,
  type AdjustmentsOf,
  bySecond,
  type Entry,
  isOwn,
  monthProblem,
  withdrawn,
  type Written,
  writtenSchema,
} from '../rules.ts';
import { adjustmentsKey, adjustmentsKind, adjustmentsOf, parseAdjustmentsId } from '../store.ts';

const inputSchema = writtenSchema.extend({
  employeeId: z.string().nullish(),
  unitId: z.string().nullish(),
  month: periodSchema,
});
type Input = z.infer<typeof inputSchema>;

/** Whom an adjustment concerns: a person, or a unit as it stood at the month's end. Refuses: ID_INVALID, NOT_FOUND. */
async function whose(
  { table }: Context,
  { employeeId, unitId, month }: Input,
): Promise<Result<AdjustmentsOf>> {
  if (Boolean(employeeId) === Boolean(unitId)) return refuse('ADJUSTMENT_WHOSE', 'input.employeeId');
  if (employeeId) {
    const id = parseEmployeeId(employeeId);
    if (!id) return refuse('ID_INVALID', 'input.employeeId', { type: 'Employee' });
    if (!(await employeeOf(table, id))) return refuse('NOT_FOUND', 'input.employeeId');
    return ok({ employeeId: id, unitId: null, unitPath: null, month });
  }
  const id = parseUnitId(unitId ?? '');
  if (!id) return refuse('ID_INVALID', 'input.unitId', { type: 'Unit' });
  const [unit] = await unitsOf(table, [id]);
  if (!unit) return refuse('NOT_FOUND', 'input.unitId');
  const { path } = placeOfUnit(unit.data, datesOf(month).last);
  return ok({ employeeId: null, unitId: id, unitPath: path, month });
}

/** The caller as somebody who may have an allowance of a month themselves: of the unit of today, and of that month's end. */
async function self({ table, actor }: Context, month: Period) {
  if (actor.kind !== 'PERSON') return null;
  const { employeeId } = actor;
  const [kept, line] = await Promise.all([
    employeeOf(table, employeeId),
    lineOfDay(table, employeeId, datesOf(month).last),
  ]);
  const unitPaths = [kept?.data.unit.path, line?.data.unitPath].filter((path) => path !== undefined);
  return { employeeId, unitPaths };
}

/** Where whoever holds BKPP today is (a query and two batches). */
async function bkppPaths({ table, clock }: Context): Promise<string[]> {
  const day = today(clock);
  const held = await appointmentsTo(table, 'BKPP');
  const ids = held.filter(({ data }) => holdsOffice(data, day)).map(({ data }) => data.employeeId);
  const people = await employeesOf(table, [...new Set(ids)]);
  return people.flatMap((kept) => (kept && !hasLeft(kept.data, day) ? [kept.data.unit.path] : []));
}

/** Why somebody may not withdraw an entry: it is of themselves, or would leave more to their own unit. */
async function ownProblem(context: Context, of: Adjustments, entry: Entry): Promise<Problem | null> {
  const who = await self(context, of.month);
  if (!who || !isOwn(of, who, entry.direction === 'CUT')) return null;
  if (bySecond(of, entry, who, await bkppPaths(context))) return null;
  return { code: 'ADJUSTMENT_OWN', field: ['input', 'id'] };
}

/** What is computed again: a person's by itself, those of a unit the next night (`changedAt`). */
const dueAgain = ({ employeeId, month }: { employeeId: string | null; month: Period }): Write[] =>
  employeeId ? allowanceDueAgain({ employeeId, period: month }) : [];

/** Why adjustments of a month do not change today: nothing would be computed by them. */
const mayChange = async (context: Context, month: Period): Promise<Problem | null> =>
  monthProblem(month, await businessOf(context));

async function attempt(
  context: Context,
  authority: string,
  of: AdjustmentsOf,
  written: Written,
): Promise<Result<Kept<Adjustments>>> {
  const before = await adjustmentsOf(context.table, of);
  const at = context.clock.now();
  const after = adjusted(of, before?.data ?? null, written, { id: actorRef(context.actor).id, at });
  if (!after.ok) return after;
  if (before && after.value === before.data) return ok(before);
  const event = announceAdjustment('allowanceAdjusted', after.value);
  const change = { kind: adjustmentsKind, key: adjustmentsKey(of), before, after: after.value, event };
  const committed = await commitAs(context, authority, {
    at,
    changes: [{ ...change, onConflict: conflict }],
    writes: [...dueAgain(of), ...(await officeStands(context, 'BKPP'))],
  });
  return committed.ok ? ok(committed.value[0] as Kept<Adjustments>) : committed;
}

/**
 * Takes off or adds to allowances of a month, of a person or of everybody of a unit; the same id again answers the same.
 * Refuses: INPUT_*, ADJUSTMENT_WHOSE, ADJUSTMENT_MONTH, ADJUSTMENT_OWN (of oneself, or more for one's own unit),
 * ID_INVALID, NOT_FOUND, IDEMPOTENCY_CONFLICT, NOT_ALLOWED for anyone but BKPP.
 */
export async function adjustAllowance(context: Context, given: unknown): Promise<Result<Kept<Adjustments>>> {
  const authority = await authorise(context, 'adjustment.record', {});
  if (!authority.ok) return authority;
  const input = parseInput(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const problem = await mayChange(context, input.value.month);
  if (problem) return { ok: false, problems: [problem] };
  const of = await whose(context, input.value);
  if (!of.ok) return of;
  const { entryId, direction, percent, legalRef } = input.value;
  if (isOwn(of.value, await self(context, of.value.month), direction === 'ADD'))
    return refuse('ADJUSTMENT_OWN', 'input');
  const written = { entryId, direction, percent, legalRef };
  return retrying(() => attempt(context, authority.value, of.value, written));
}

/**
 * Withdraws an adjustment, with the reason. Refuses: NOTE_REQUIRED, NOT_FOUND, STATE_INVALID, VERSION_BEHIND, ADJUSTMENT_MONTH,
 * ADJUSTMENT_OWN (of oneself, or a cut of one's own unit; where that holds all of BKPP, of whoever entered it), NOT_ALLOWED for anyone but BKPP.
 */
export async function withdrawAdjustment(
  context: Context,
  input: Edit & { readonly entryId: string; readonly note: string },
): Promise<Result<Kept<Adjustments>>> {
  const ref = parseAdjustmentsId(input.id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'AllowanceAdjustments' });
  const [before, problem] = await Promise.all([
    adjustmentsOf(context.table, ref),
    mayChange(context, ref.month),
  ]);
  if (!before) return refuse('NOT_FOUND', 'input.id');
  const entry = before.data.entries.find(({ entryId }) => entryId === input.entryId);
  const own = entry ? await ownProblem(context, before.data, entry) : null;
  const stands = await officeStands(context, 'BKPP');
  return alter(context, input, {
    kind: adjustmentsKind,
    before,
    action: 'adjustment.withdraw',
    subject: {},
    decide: () => {
      const note = readNote(input.note, 'input.note');
      if (!note.ok) return note;
      if (problem) return { ok: false, problems: [{ ...problem, field: ['input', 'id'] }] };
      if (own) return { ok: false, problems: [own] };
      const by = { id: actorRef(context.actor).id, at: context.clock.now(), note: note.value };
      const after = withdrawn(before.data, input.entryId, by);
      return after.ok ? ok({ after: after.value, event: 'allowanceAdjustmentWithdrawn' as const }) : after;
    },
    announce: announceAdjustment,
    alongside: () => [...dueAgain(before.data), ...stands],
  });
}
