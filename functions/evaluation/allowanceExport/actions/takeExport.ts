import * as z from 'zod';
import { authorise } from '../../../platform/access.ts';
import { actorRef } from '../../../platform/actor.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import { sha256 } from '../../../platform/commit/hash.ts';
import { creatingOnce } from '../../../platform/commit/once.ts';
import type { Once } from '../../../platform/commit/plan.ts';
import { conflict } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import type { Key } from '../../../platform/keys.ts';
import { isMonth, type Period, periodSchema } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { officeStands } from '../../../organisation/appointment/store.ts';
import { parseUnitId } from '../../../organisation/unit/store.ts';
import { announceExport } from '../events.ts';
import {
  type AllowanceExport,
  besides,
  eachOnce,
  type ExportRow,
  goneSince,
  isChanged,
  MOST_ROWS,
} from '../rules.ts';
import { exportKey, exportKind, lastExport, lineOf, partsFor, rowsOfExport, standingRows } from '../store.ts';
import { countMissing } from './countMissing.ts';

const inputSchema = z.object({
  month: periodSchema,
  agencyId: z.string().nullish(),
  idempotencyKey: z.uuid(),
});

/** Whose allowances of which month. */
interface Wanted {
  readonly month: Period;
  readonly agencyId: string | null;
}

/** What the rows come to together. */
const sumsOf = (month: Period, rows: readonly ExportRow[]) => ({
  rows: rows.length,
  total: rows.reduce((sum, { percent }) => sum + percent, 0),
  sha256: sha256(rows.map((row) => lineOf(month, row)).join('')),
  changed: rows.filter(isChanged).length,
});

/** What stands now, each person once, and who is not there, by why. Refuses: ALLOWANCE_EXPORT_TOO_LARGE. */
async function readStanding(context: Context, wanted: Wanted) {
  const listed = await standingRows(context.table, wanted.month, wanted.agencyId, MOST_ROWS);
  const tooLarge = refuse('ALLOWANCE_EXPORT_TOO_LARGE', 'input.agencyId', { max: MOST_ROWS });
  if (listed.length > MOST_ROWS) return tooLarge;
  const { missing, passed } = await countMissing(context, wanted, listed);
  const standing = eachOnce([...listed, ...passed]);
  return standing.length > MOST_ROWS ? tooLarge : ok({ standing, missing });
}

/** Takes what stands now, beside what the last export told. Refuses: ALLOWANCE_EXPORT_TOO_LARGE, CONFLICT (a lost race). */
async function attempt(
  context: Context,
  authority: string,
  wanted: Wanted,
  onceKey: string,
): Promise<Result<Kept<AllowanceExport>>> {
  const { table, clock, actor } = context;
  const [read, previous] = await Promise.all([readStanding(context, wanted), lastExport(table, wanted)]);
  if (!read.ok) return read;
  const { standing, missing } = read.value;
  const told = previous ? await rowsOfExport(table, previous) : [];
  const rows = besides(standing, new Map(told.map((row) => [row.employeeId, row])));
  const gone = goneSince(rows, told);
  const at = clock.now();
  const taken: AllowanceExport = {
    ...wanted,
    no: (previous?.no ?? 0) + 1,
    takenAt: at,
    takenBy: actorRef(actor).id,
    ...sumsOf(wanted.month, rows),
    previous: previous?.no ?? null,
    gone: gone.length,
    missing,
  };
  const key = exportKey(taken);
  const change = { kind: exportKind, key, before: null, after: taken, parts: partsFor(taken, rows, gone) };
  const committed = await commitAs(context, authority, {
    at,
    changes: [{ ...change, event: announceExport(taken), onConflict: conflict }],
    writes: await officeStands(context, 'BKPP'),
    once: [onceOf(context, wanted, onceKey, key)],
  });
  return committed.ok ? ok(committed.value[0] as Kept<AllowanceExport>) : committed;
}

/** The client's key, by which a call that was answered is answered again. */
const onceOf = ({ actor }: Context, { month, agencyId }: Wanted, key: string, answer: Key): Once => ({
  scope: actorRef(actor).id,
  key,
  content: { export: { month, agencyId } },
  answer,
});

/**
 * Freezes a month's allowances, of one agency or all of the city, as a list for payroll; the same key again answers the
 * same export. Refuses: INPUT_*, ID_INVALID, ALLOWANCE_EXPORT_TOO_LARGE, IDEMPOTENCY_CONFLICT, NOT_ALLOWED for whoever is
 * neither BKPP nor payroll's client.
 */
export async function takeAllowanceExport(
  context: Context,
  given: unknown,
): Promise<Result<Kept<AllowanceExport>>> {
  const authority = await authorise(context, 'allowance.export', {});
  if (!authority.ok) return authority;
  const input = parseInput(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const { month, agencyId: named, idempotencyKey } = input.value;
  if (!isMonth(month)) return refuse('INPUT_INVALID', 'input.month', { expected: '2026-M10' });
  const agencyId = named ? parseUnitId(named) : null;
  if (named && !agencyId) return refuse('ID_INVALID', 'input.agencyId', { type: 'Unit' });
  const wanted = { month, agencyId };
  const place = exportKey({ ...wanted, no: 1 });
  return creatingOnce(
    context.table,
    onceOf(context, wanted, idempotencyKey, place),
    () => retrying(() => attempt(context, authority.value, wanted, idempotencyKey)),
    async (key) => {
      const item = await getItem(context.table, key);
      if (!item) throw new Error('an export that was taken is not on record');
      return readItem(exportKind, item);
    },
  );
}
