/**
 * What BKPP takes off or adds to allowances of a month by a legal reference (a circular of the city, a decision on one
 * person): of one person, or of everybody of a unit. docs/domain.md 2 (manual adjustment with legal reference).
 */
import * as z from 'zod';
import {
  type Instant,
  instantSchema,
  isMonth,
  monthOfDate,
  type Period,
  periodSchema,
  shiftMonth,
} from '../../platform/period.ts';
import { ok, type Problem, refuse, type Result } from '../../platform/result.ts';
import { text } from '../../planning/plan/rules.ts';
import { type Business, WHOLE } from '../allowancePolicy/rules.ts';

export const directions = ['CUT', 'ADD'] as const;

/** What BKPP writes: a per cent, in thousandths, of what the month comes to without it. */
export const writtenSchema = z.object({
  /** The client's UUIDv7: sent again it is the same adjustment. */
  entryId: z.uuid(),
  direction: z.enum(directions),
  percent: z.int().min(1).max(WHOLE),
  legalRef: text(300),
});
export type Written = z.infer<typeof writtenSchema>;

const entrySchema = writtenSchema.extend({
  recordedAt: instantSchema,
  recordedBy: z.string(),
  withdrawnAt: instantSchema.nullable(),
  withdrawnBy: z.string().nullable(),
  /** Why it was withdrawn. */
  note: z.string().nullable(),
});
export type Entry = z.infer<typeof entrySchema>;

/** Entries of one person, or unit, and month. */
const MOST_ENTRIES = 50;

/** All that was written for a person or a unit and a month. Exactly one of the two ids is there. */
export const adjustmentsSchema = z.object({
  employeeId: z.uuid().nullable(),
  unitId: z.uuid().nullable(),
  /** Of a unit: its place in the tree at the month's end, by which its people are told. */
  unitPath: z.string().nullable(),
  month: periodSchema,
  changedAt: instantSchema,
  entries: z.array(entrySchema).max(MOST_ENTRIES),
});
export type Adjustments = z.infer<typeof adjustmentsSchema>;

/** Whose adjustments, and of which month. */
export type AdjustmentsOf = Pick<Adjustments, 'employeeId' | 'unitId' | 'unitPath' | 'month'>;

/** Months after the running one that may be adjusted. */
const MONTHS_AHEAD = 1;

/** Why a month cannot be adjusted on a day: INPUT_INVALID (it is none), ADJUSTMENT_MONTH (before the earliest, too far ahead). */
export function monthProblem(month: Period, { day, earliest }: Business): Problem | null {
  const field = ['input', 'month'];
  if (!isMonth(month)) return { code: 'INPUT_INVALID', field, params: { expected: '2026-M10' } };
  const latest = shiftMonth(monthOfDate(day), MONTHS_AHEAD);
  const isNear = earliest <= month && month <= latest;
  return isNear ? null : { code: 'ADJUSTMENT_MONTH', field, params: { earliest, latest } };
}

export const entryStates = ['STANDING', 'WITHDRAWN'] as const;
type EntryState = (typeof entryStates)[number];

/** Where an adjustment stands. */
export const entryState = ({ withdrawnAt }: Pick<Entry, 'withdrawnAt'>): EntryState =>
  withdrawnAt === null ? 'STANDING' : 'WITHDRAWN';

/** The state table: one is entered once, and withdrawn once. */
export const adjustmentTransitions = {
  withdraw: { from: ['STANDING'], to: 'WITHDRAWN' },
} as const satisfies Record<string, { from: readonly EntryState[]; to: EntryState }>;

/** Those that stand. */
export const standing = ({ entries }: Pick<Adjustments, 'entries'>): Entry[] =>
  entries.filter((entry) => entryState(entry) === 'STANDING');

const isSame = (entry: Entry, { direction, percent, legalRef }: Written): boolean =>
  entry.direction === direction && entry.percent === percent && entry.legalRef === legalRef;

/**
 * A month's adjustments with a further one; as they are where it was written before. Refuses: IDEMPOTENCY_CONFLICT (the
 * same id with other content), INPUT_TOO_MANY.
 */
export function adjusted(
  of: AdjustmentsOf,
  before: Adjustments | null,
  written: Written,
  by: { readonly id: string; readonly at: Instant },
): Result<Adjustments> {
  const entries = before?.entries ?? [];
  const known = entries.find(({ entryId }) => entryId === written.entryId);
  if (known && before)
    return isSame(known, written) ? ok(before) : refuse('IDEMPOTENCY_CONFLICT', 'input.entryId');
  if (entries.length >= MOST_ENTRIES) return refuse('INPUT_TOO_MANY', 'input', { max: MOST_ENTRIES });
  const open = { withdrawnAt: null, withdrawnBy: null, note: null };
  const entry: Entry = { ...written, recordedAt: by.at, recordedBy: by.id, ...open };
  return ok({ ...of, changedAt: by.at, entries: [...entries, entry] });
}

/** The same with one of them withdrawn. Refuses: NOT_FOUND, STATE_INVALID (it was withdrawn before). */
export function withdrawn(
  before: Adjustments,
  entryId: string,
  by: { readonly id: string; readonly at: Instant; readonly note: string },
): Result<Adjustments> {
  const found = before.entries.find((entry) => entry.entryId === entryId);
  if (!found) return refuse('NOT_FOUND', 'input.entryId');
  const [status, { from }] = [entryState(found), adjustmentTransitions.withdraw];
  if (!(from as readonly EntryState[]).includes(status))
    return refuse('STATE_INVALID', 'input.entryId', { status, needed: from.join(' / ') });
  const { id: withdrawnBy, at: withdrawnAt, note } = by;
  const entries = before.entries.map((entry) =>
    entry.entryId === entryId ? { ...entry, withdrawnAt, withdrawnBy, note } : entry,
  );
  return ok({ ...before, changedAt: withdrawnAt, entries });
}

/**
 * Whether somebody decides on their own: an adjustment of themselves; of a unit that they are of, whatever would leave them
 * more. A circular cuts everybody, who enters it too.
 */
export const isOwn = (
  { employeeId, unitPath }: AdjustmentsOf,
  who: { readonly employeeId: string; readonly unitPaths: readonly string[] } | null,
  leavesMore: boolean,
): boolean =>
  who !== null &&
  (employeeId === who.employeeId ||
    (leavesMore && unitPath !== null && who.unitPaths.some((path) => path.startsWith(unitPath))));

/**
 * Whether a cut of a unit may be withdrawn by one of its own: nobody of BKPP is outside it, so that a second person does,
 * who did not enter it, with a note.
 */
export const bySecond = (
  { unitPath }: AdjustmentsOf,
  { recordedBy }: Pick<Entry, 'recordedBy'>,
  who: { readonly employeeId: string },
  bkppPaths: readonly string[],
): boolean =>
  unitPath !== null &&
  recordedBy !== who.employeeId &&
  bkppPaths.length > 0 &&
  bkppPaths.every((path) => path.startsWith(unitPath));
