/** A request to verify all that waits, as it is read: whose, of when, and what is excepted. */
import * as z from 'zod';
import { parseFrame } from '../../../platform/input.ts';
import { readNote } from '../../../platform/note.ts';
import {
  instantSchema,
  isMonth,
  monthOfDate,
  periodSchema,
  plainDateSchema,
} from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { parseEmployeeId } from '../../../organisation/employee/store.ts';
import type { Excepted } from '../pending.ts';
import { parseActivityId } from '../store.ts';
import { LONGEST_REASON, MOST_DECISIONS } from './verifying.ts';

/** The largest team of one superior. */
const MOST_PEOPLE = 60;
const excepting = z.object({
  id: z.string(),
  reason: z.string().nullish(),
  expectedVersion: z.int().nullish(),
});
const inputSchema = z.object({
  employees: z.array(z.string()).min(1).max(MOST_PEOPLE),
  month: periodSchema.refine(isMonth, '2026-M10'),
  days: z.array(plainDateSchema).min(1).max(31).nullable(),
  submittedUntil: instantSchema.nullable(),
  except: z.array(excepting).max(MOST_DECISIONS),
});
type Given = z.infer<typeof inputSchema>;

/**
 * The excepted activities by whose they are. A call of which one cannot be told is refused as a whole: what somebody
 * wanted kept out must not be verified with the rest.
 */
function readExcepted(
  { except, month, days }: Given,
  people: ReadonlySet<string>,
): Result<Map<string, Excepted[]>> {
  const of = new Map<string, Excepted[]>();
  for (const [index, { id, reason, expectedVersion = null }] of except.entries()) {
    const at = ['input', 'except', String(index)];
    const ref = parseActivityId(id);
    if (!ref) return refuse('ID_INVALID', [...at, 'id'], { type: 'Activity' });
    const isAmong = people.has(ref.employeeId) && monthOfDate(ref.date) === month;
    if (!isAmong || (days && !days.includes(ref.date))) return refuse('ACTIVITY_NOT_AMONG', [...at, 'id']);
    const own = of.get(ref.employeeId) ?? [];
    if (own.some((one) => one.id === ref.id)) return refuse('ACTIVITY_TWICE', [...at, 'id']);
    const note = reason?.trim() ? readNote(reason, [...at, 'reason'].join('.'), LONGEST_REASON) : ok(null);
    if (!note.ok) return note;
    of.set(ref.employeeId, [...own, { index, id: ref.id, reason: note.value, expectedVersion }]);
  }
  return ok(of);
}

/** The people of a call, each once; what names nobody is refused by itself. */
function readPeople({ employees }: Given) {
  const ids = employees.map(parseEmployeeId);
  const first = new Map<string, number>();
  for (const [index, id] of ids.entries()) if (id && !first.has(id)) first.set(id, index);
  return { ids, first };
}

/** A request that can be carried out. */
export interface PendingRequest extends Omit<Given, 'employees' | 'except'> {
  /** Whose, as named: null where it names nobody; and where each of them was named first. */
  readonly ids: readonly (string | null)[];
  readonly first: ReadonlyMap<string, number>;
  readonly excepted: ReadonlyMap<string, readonly Excepted[]>;
}

/** Reads a request. Refuses: INPUT_*, and of an exception ID_INVALID, ACTIVITY_NOT_AMONG, ACTIVITY_TWICE. */
export function readPendingRequest(given: unknown): Result<PendingRequest> {
  const input = parseFrame(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const { month, days, submittedUntil } = input.value;
  const outside = days?.findIndex((date) => monthOfDate(date) !== month) ?? -1;
  if (outside >= 0) return refuse('INPUT_INVALID', ['input', 'days', String(outside)], { expected: month });
  const { ids, first } = readPeople(input.value);
  const excepted = readExcepted(input.value, new Set(first.keys()));
  return excepted.ok ? ok({ month, days, submittedUntil, ids, first, excepted: excepted.value }) : excepted;
}
