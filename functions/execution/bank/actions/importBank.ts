/** The bank from a CSV in two steps: validated, which writes nothing, and committed, which takes the good rows. */
import { conflict } from '../../../platform/commit/writes.ts';
import * as z from 'zod';
import type { BankField } from '../../../../data/bankColumns.ts';
import { officeStands } from '../../../organisation/appointment/store.ts';
import { errorOf } from '../../../organisation/register/cells.ts';
import { UnreadableFile } from '../../../organisation/register/sheet.ts';
import { authorise } from '../../../platform/access.ts';
import { actorRef } from '../../../platform/actor.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { parseFrame } from '../../../platform/input.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { type BankReport, type Judged, judgeRow, reportOf, withoutTwice } from '../arrival.ts';
import { type BankRow, bankSheet, csvOf, readBankRow } from '../row.ts';
import { bankChange, bankRecordsOf, forgetBank, readBank } from '../store.ts';

/** Bytes of a file: it comes with the request, of which the door takes 512 KB. */
const MOST_BYTES = 400_000;
const MOST_ROWS = 2_500;
/** Rows of a transaction: an item and its event each, of a hundred writes. */
const AT_ONCE = 45;

const inputSchema = z.object({ content: z.string().min(1) });

/** The rows of a CSV. Its parser is loaded with the first. Refuses: BANK_FILE_TOO_LARGE, FILE_*. */
async function rowsOf(given: unknown): Promise<Result<BankRow[]>> {
  const input = parseFrame(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const bytes = Buffer.from(input.value.content);
  const field = 'input.content';
  if (bytes.length > MOST_BYTES)
    return refuse('BANK_FILE_TOO_LARGE', field, { found: bytes.length, max: MOST_BYTES });
  const rows: BankRow[] = [];
  try {
    const { openCsv } = await import('../../../organisation/register/csv.ts');
    const sheet = await openCsv([bytes], bankSheet);
    for await (const row of sheet.rows) {
      if (rows.length === MOST_ROWS) return refuse('FILE_TOO_MANY_ROWS', field, { max: MOST_ROWS });
      rows.push(readBankRow(row));
    }
  } catch (fault) {
    if (!(fault instanceof UnreadableFile)) throw fault;
    return refuse(fault.problem.code, field, { ...fault.problem.params });
  }
  return ok(withoutTwice(rows));
}

const bringingOf = ({ actor, clock }: Context) => ({
  at: clock.now(),
  today: today(clock),
  by: actorRef(actor).id,
});

/** Reads a file and judges each row beside the bank of now. */
async function judgeFile(context: Context, given: unknown): Promise<Result<Judged[]>> {
  const rows = await rowsOf(given);
  if (!rows.ok) return rows;
  const bank = await readBank(context.table);
  const bringing = bringingOf(context);
  return ok(rows.value.map((row) => judgeRow(row, (row.code && bank.get(row.code)) || null, bringing)));
}

/**
 * Reads a CSV of the bank and says what would come of each row; writes nothing. Refuses: NOT_ALLOWED for anyone but
 * BKPP, INPUT_*, BANK_FILE_TOO_LARGE, FILE_*.
 */
export async function validateBank(context: Context, given: unknown): Promise<Result<BankReport>> {
  const authority = await authorise(context, 'bank.import', {});
  if (!authority.ok) return authority;
  const judged = await judgeFile(context, given);
  return judged.ok ? ok(reportOf(judged.value)) : judged;
}

/** Takes some rows in one transaction, each as it stands beside its item of now. */
async function take(context: Context, authority: string, rows: readonly Judged[]): Promise<Judged[]> {
  const codes = rows.map(({ row }) => row.code ?? '');
  let last: Judged[] = [];
  const taken = await retrying(async () => {
    const records = await bankRecordsOf(context.table, codes);
    const bringing = bringingOf(context);
    last = rows.map(({ row }, no) => judgeRow(row, records[no]?.data ?? null, bringing));
    const changes = last.flatMap(({ after, arrival }, no) => {
      const event =
        arrival === 'NEW' ? 'bankItemAdded' : arrival === 'REVISION' ? 'bankItemRevised' : 'bankItemRetired';
      const before = records[no] ?? null;
      return after ? [bankChange(before, after, event, conflict)] : [];
    });
    if (changes.length === 0) return ok([]);
    return commitAs(context, authority, { changes, writes: await officeStands(context, 'BKPP') });
  });
  if (taken.ok) return last;
  const [{ code, params }] = taken.problems;
  return last.map((one) => {
    const problem = { row: one.row.no, ...errorOf<BankField>(null, code, params) };
    return one.after ? { ...one, arrival: 'LEFT_OUT', after: null, problems: [problem] } : one;
  });
}

/**
 * Takes the good rows of a CSV of the bank, 45 in a transaction, and leaves the bad ones; the same file again changes
 * nothing. Refuses as `validateBank`.
 */
export async function commitBank(context: Context, given: unknown): Promise<Result<BankReport>> {
  const authority = await authorise(context, 'bank.import', {});
  if (!authority.ok) return authority;
  const judged = await judgeFile(context, given);
  if (!judged.ok) return judged;
  const changing = judged.value.filter(({ after }) => after !== null);
  const taken = new Map<number, Judged>();
  for (let at = 0; at < changing.length; at += AT_ONCE)
    for (const one of await take(context, authority.value, changing.slice(at, at + AT_ONCE)))
      taken.set(one.row.no, one);
  forgetBank(context.table);
  return ok(reportOf(judged.value.map((one) => taken.get(one.row.no) ?? one)));
}

/**
 * The bank as it stands now as CSV, retired items too, of one category or all: imported again, it changes nothing.
 * Refuses: NOT_ALLOWED for anyone but BKPP.
 */
export async function exportBank(context: Context, category: string | null): Promise<Result<string>> {
  const authority = await authorise(context, 'bank.import', {});
  if (!authority.ok) return authority;
  const records = [...(await readBank(context.table)).values()];
  const isWanted = (name = '') => category === null || name.toLowerCase() === category.toLowerCase();
  return ok(csvOf(records.filter(({ versions }) => isWanted(versions.at(-1)?.category))));
}
