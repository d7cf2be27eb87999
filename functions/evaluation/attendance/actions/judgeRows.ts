/** The rows of an import read and judged, beside what is on record: all of them in four batches, however many. */
import * as z from 'zod';
import { actorRef } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import { parseFrame, parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { type Period, periodSchema } from '../../../platform/period.ts';
import { ok, type Problem, type Result, refuse } from '../../../platform/result.ts';
import { holdersOfNips, employeesOf, parseEmployeeId } from '../../../organisation/employee/store.ts';
import { businessOf } from '../../allowancePolicy/earliest.ts';
import { enabledPolicy } from '../../allowancePolicy/rules.ts';
import { allowancePolicies } from '../../allowancePolicy/store.ts';
import type { JudgedRow } from '../report.ts';
import { arrive, type Attendance, monthProblem, type Told, toldSchema } from '../rules.ts';
import { attendancesOf } from '../store.ts';

/** Rows of a call: each is three writes of a transaction, and the call ends within the door's time. */
export const MOST_ROWS = 1_000;

const frameSchema = z.object({
  month: periodSchema,
  source: z.string(),
  rows: z.array(z.record(z.string(), z.unknown())).min(1).max(MOST_ROWS),
});

const rowSchema = toldSchema.omit({ source: true }).extend({
  employeeId: z.string().nullish(),
  nip: z.string().nullish(),
});

/** What the rows of a call are told of: the month, and who tells it. */
export interface Import {
  readonly month: Period;
  readonly rows: readonly Row[];
  /** Codes of penalties that the month's policy knows; null where it has none yet. */
  readonly known: ReadonlySet<string> | null;
}

/** A row as it was read; `told` null where it could not be. */
export interface Row {
  readonly no: number;
  readonly employeeId: string | null;
  readonly told: Told | null;
  readonly problem: Problem | null;
}

const inRow = (code: Problem['code'], field: string, params?: Problem['params']): Problem => ({
  code,
  field: [field],
  ...(params && { params }),
});

/** One of a row's texts that name its person: the id, else the NIP. */
function nameOf({ employeeId, nip }: z.infer<typeof rowSchema>): Result<{ id: string } | { nip: string }> {
  if (employeeId) {
    const id = parseEmployeeId(employeeId);
    return id ? ok({ id }) : refuse('ID_INVALID', 'employeeId', { type: 'Employee' });
  }
  return nip ? ok({ nip: nip.replaceAll(/\s/g, '') }) : refuse('ATTENDANCE_PERSON', 'employeeId');
}

type Named = { readonly no: number; readonly told: Told; readonly whose: { id: string } | { nip: string } };

function readRow(given: unknown, no: number, source: string): Named | Row {
  const left = (problem: Problem): Row => ({ no, employeeId: null, told: null, problem });
  const parsed = parseInput(rowSchema, given, []);
  if (!parsed.ok) return left(parsed.problems[0]);
  const whose = nameOf(parsed.value);
  if (!whose.ok) return left(whose.problems[0]);
  const { discipline, penalties } = parsed.value;
  const codes = [...new Set(penalties.map(({ code }) => code))];
  return { no, whose: whose.value, told: { discipline, penalties: codes.map((code) => ({ code })), source } };
}

/** Finds the people of rows: by id or number, each once; the same person twice is refused on the second row. */
async function findPeople({ table }: Context, rows: readonly (Named | Row)[]): Promise<Row[]> {
  const named = rows.flatMap((row) => ('whose' in row ? [row] : []));
  const numbers = named.flatMap(({ whose }) => ('nip' in whose ? [whose.nip] : []));
  const byNumber = await holdersOfNips(table, numbers);
  const idOf = ({ whose }: Named) => ('id' in whose ? whose.id : (byNumber.get(whose.nip) ?? null));
  const ids = [...new Set(named.flatMap((row) => idOf(row) ?? []))];
  const people = await employeesOf(table, ids);
  const known = new Set(ids.filter((_, at) => people[at]));
  const first = new Map<string, number>();
  return rows.map((row) => {
    if (!('whose' in row)) return row;
    const { no, told, whose } = row;
    const employeeId = idOf(row);
    if (!employeeId || !known.has(employeeId)) {
      const problem = inRow('NOT_FOUND', 'id' in whose ? 'employeeId' : 'nip');
      return { no, employeeId: null, told: null, problem };
    }
    const other = first.get(employeeId);
    if (other !== undefined)
      return { no, employeeId, told: null, problem: inRow('ATTENDANCE_TWICE', 'employeeId', { other }) };
    first.set(employeeId, no);
    return { no, employeeId, told, problem: null };
  });
}

/** Reads the rows of an import. Refuses: INPUT_*, ATTENDANCE_MONTH, ATTENDANCE_TOO_OLD. */
export async function readImport(context: Context, given: unknown): Promise<Result<Import>> {
  const frame = parseFrame(frameSchema, given, ['input']);
  if (!frame.ok) return frame;
  const { month, rows } = frame.value;
  const source = parseInput(toldSchema.shape.source, frame.value.source, ['input', 'source']);
  if (!source.ok) return source;
  const problem = monthProblem(month, await businessOf(context));
  if (problem) return { ok: false, problems: [problem] };
  const read = rows.map((row, at) => readRow(row, at + 1, source.value));
  const [found, policies] = await Promise.all([findPeople(context, read), allowancePolicies(context.table)]);
  const policy = enabledPolicy(policies, month);
  const known = policy && new Set(policy.content.penalties.map(({ code }) => code));
  return ok({ month, rows: found, known });
}

/** A row beside what is on record of its person. */
export function judgeRow(
  context: Context,
  { month, known }: Import,
  { no: row, employeeId, told, problem }: Row,
  before: Kept<Attendance> | null,
): JudgedRow {
  const left = (why: Problem | null): JudgedRow => ({
    row,
    employeeId,
    outcome: 'LEFT_OUT',
    problem: why,
    before,
    after: null,
  });
  if (!employeeId || !told) return left(problem);
  const { actor, clock } = context;
  if (actor.kind === 'PERSON' && actor.employeeId === employeeId)
    return left(inRow('ATTENDANCE_OWN', 'employeeId'));
  const strange = told.penalties.find(({ code }) => known && !known.has(code));
  if (strange)
    return left(
      inRow('ALLOWANCE_PENALTY_UNKNOWN', 'penalties', {
        code: strange.code,
        known: [...(known ?? [])].join(', '),
      }),
    );
  const by = { recordedAt: clock.now(), recordedBy: actorRef(actor).id };
  const { arrival, after } = arrive({ employeeId, month }, before?.data ?? null, told, by);
  return { row, employeeId, outcome: arrival, problem: null, before, after };
}

/** Judges rows beside the record of now (one batch a hundred people). */
export async function judgeRows(context: Context, read: Import, rows: readonly Row[]): Promise<JudgedRow[]> {
  const { month } = read;
  const refs = rows.flatMap(({ employeeId, told }) => (employeeId && told ? [{ employeeId, month }] : []));
  const kept = await attendancesOf(context.table, refs);
  const onRecord = new Map(refs.map(({ employeeId }, at) => [employeeId, kept[at] ?? null]));
  return rows.map((row) => judgeRow(context, read, row, onRecord.get(row.employeeId ?? '') ?? null));
}
