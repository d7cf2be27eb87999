/** A file of e-Sakip read and judged: what would come of each of its agreements, and every problem of its rows. */
import * as z from 'zod';
import type { EsakipField } from '../../../../data/esakip.ts';
import { errorOf } from '../../../organisation/register/cells.ts';
import { unitsOfCodes } from '../../../organisation/register/code.ts';
import { jsonRows } from '../../../organisation/register/json.ts';
import { type SheetRow, UnreadableFile } from '../../../organisation/register/sheet.ts';
import type { Unit } from '../../../organisation/unit/rules.ts';
import { isOver } from '../../../organisation/validity/rules.ts';
import type { Context } from '../../../platform/context.ts';
import { parseFrame } from '../../../platform/input.ts';
import { datesOf, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { type AgreementOutcome, type AgreementReport, reportOf, takeover } from '../report.ts';
import { type EsakipRow, esakipSheet, readRow } from '../row.ts';
import { type Agreement, arrive, MOST_ITEMS } from '../rules.ts';
import { agreementsOf, contentHashOf } from '../store.ts';
import { type RowProblem, type Telling, tellingsOf } from '../tellings.ts';

/**
 * Bytes of a file: it comes with the request, of which the door takes 512 KB. A city has some 60 agencies of ten
 * items.
 */
export const MOST_BYTES = 400_000;
export const MOST_ROWS = 1_000;
/** Agreements of a file: each is a transaction of the one request that commits them. */
export const MOST_AGREEMENTS = 200;

const inputSchema = z.object({ format: z.enum(['CSV', 'JSON']), content: z.string().min(1) });

/** A problem of the file as a whole, on the input's content. */
const whole = (code: UnreadableFile['problem']['code'], params: Record<string, string | number>) =>
  refuse(code, 'input.content', params);

/** The rows of a CSV. Its parser is loaded with the first: every other request of the door is spared it. */
async function csvRows(bytes: Buffer): Promise<AsyncIterable<SheetRow<EsakipField>>> {
  const { openCsv } = await import('../../../organisation/register/csv.ts');
  return (await openCsv([bytes], esakipSheet)).rows;
}

/** Refuses: AGREEMENT_FILE_TOO_LARGE, FILE_TOO_MANY_ROWS, FILE_* as the reader names them. */
async function rowsOf(given: unknown, thisYear: number): Promise<Result<EsakipRow[]>> {
  const input = parseFrame(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const bytes = Buffer.from(input.value.content);
  if (bytes.length > MOST_BYTES)
    return whole('AGREEMENT_FILE_TOO_LARGE', { found: bytes.length, max: MOST_BYTES });
  const rows: EsakipRow[] = [];
  try {
    const sheet = input.value.format === 'CSV' ? await csvRows(bytes) : jsonRows([bytes], esakipSheet);
    for await (const row of sheet) {
      if (rows.length === MOST_ROWS) return whole('FILE_TOO_MANY_ROWS', { max: MOST_ROWS });
      rows.push(readRow(row, thisYear));
    }
  } catch (fault) {
    if (!(fault instanceof UnreadableFile)) throw fault;
    return whole(fault.problem.code, { ...fault.problem.params });
  }
  return ok(rows);
}

/** Why no agreement of its unit and year can be: on each of its rows. */
function unitProblems({ unitCode, year, rows }: Telling, unit: Unit | null): RowProblem[] {
  const on = (code: RowProblem['code'], params: Record<string, string>) =>
    rows.map((row): RowProblem => ({ row, ...errorOf('kode_unit', code, params) }));
  if (!unit) return on('ROW_ESAKIP_UNIT_UNKNOWN', { code: unitCode });
  if (!isOver(unit, datesOf(year).first)) return [];
  return on('AGREEMENT_UNIT_ENDED', { date: unit.validTo ?? '', year: year.slice(0, 4) });
}

/**
 * An agreement of the file beside what is on record; its versions one after the other, as if those before were
 * taken.
 */
export interface Judged {
  readonly found: AgreementOutcome;
  readonly problems: readonly RowProblem[];
  readonly after: Agreement | null;
}

/** Judges one agreement of a file beside what is on record. */
export function judge(
  context: Context,
  telling: Telling,
  unit: Unit | null,
  before: Agreement | null,
): Judged {
  const { items, version: sourceVersion, year, row } = telling;
  const left = (problems: readonly RowProblem[]): Judged => ({
    found: { telling, unitId: unit?.unitId ?? null, outcome: 'LEFT_OUT' },
    problems,
    after: null,
  });
  if (items && items.length > MOST_ITEMS)
    return left([{ row, ...errorOf<EsakipField>(null, 'INPUT_TOO_MANY', { max: MOST_ITEMS }) }]);
  const ofUnit = unitProblems(telling, unit);
  if (!unit || !items || ofUnit.length > 0) return left(ofUnit);
  const brought = { items, contentHash: contentHashOf(items), sourceVersion };
  const arrived = arrive({ unitId: unit.unitId, year }, before, brought, context.clock.now());
  if (!arrived.ok) {
    const [{ code, params }] = arrived.problems;
    return left([{ row, ...errorOf('versi', code, params) }]);
  }
  const { arrival, after } = arrived.value;
  return {
    found: { telling, unitId: unit.unitId, outcome: arrival },
    problems: arrival === 'TAKEOVER' ? [takeover(telling)] : [],
    after,
  };
}

/** Judges the agreements of a file in their order: units and agreements on record in a batch each. */
async function judgeAll(context: Context, tellings: readonly Telling[]): Promise<Judged[]> {
  const { table } = context;
  const codes = [...new Set(tellings.map(({ unitCode }) => unitCode))];
  const found = await unitsOfCodes(table, codes, 'ESAKIP');
  const units = new Map(codes.map((code, at) => [code, found[at]?.data ?? null]));
  const refs = tellings.flatMap(({ unitCode, year }) => {
    const unitId = units.get(unitCode)?.unitId;
    return unitId ? [{ unitId, year }] : [];
  });
  const name = (unitId: string, year: string) => `${unitId}#${year}`;
  const kept = await agreementsOf(table, refs);
  const onRecord = new Map(refs.map((ref, at) => [name(ref.unitId, ref.year), kept[at]?.data ?? null]));
  return tellings.map((telling) => {
    const unit = units.get(telling.unitCode) ?? null;
    const at = name(unit?.unitId ?? '', telling.year);
    const judged = judge(context, telling, unit, onRecord.get(at) ?? null);
    if (judged.after) onRecord.set(at, judged.after);
    return judged;
  });
}

/** What is known of a file: how many rows, its agreements as judged, and the problems of its rows by themselves. */
export interface JudgedFile {
  readonly rows: number;
  readonly judged: readonly Judged[];
  readonly problems: readonly RowProblem[];
}

/** Reads and judges a file. Refuses: INPUT_*, FILE_*, AGREEMENT_FILE_TOO_LARGE, AGREEMENT_TOO_MANY. */
export async function judgeFile(context: Context, given: unknown): Promise<Result<JudgedFile>> {
  const rows = await rowsOf(given, Number(today(context.clock).slice(0, 4)));
  if (!rows.ok) return rows;
  const { tellings, problems } = tellingsOf(rows.value);
  if (tellings.length > MOST_AGREEMENTS) return whole('AGREEMENT_TOO_MANY', { max: MOST_AGREEMENTS });
  return ok({ rows: rows.value.length, judged: await judgeAll(context, tellings), problems });
}

/** The report of a file by what became of its agreements. */
export const fileReport = ({ rows, problems }: JudgedFile, judged: readonly Judged[]): AgreementReport =>
  reportOf(
    rows,
    judged.map(({ found }) => found),
    [...problems, ...judged.flatMap((one) => one.problems)],
  );
