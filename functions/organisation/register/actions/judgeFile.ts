/**
 * The importer's first task: a register is read once from beginning to end, each row judged by itself as
 * it passes and all of them together at the end. Begun again it does the same again; memory holds a few
 * short texts a row.
 */
import type { Instant } from '../../../platform/period.ts';
import type { Kept } from '../../../platform/item.ts';
import { knownOf } from '../known.ts';
import { readRow } from '../row.ts';
import { MOST_ROWS, rejected, type RegisterImport, validated } from '../rules.ts';
import { type Layout, UnreadableFile } from '../sheet.ts';
import { importOf } from '../store.ts';
import { WholeRegister } from '../whole.ts';
import { changeImport } from './change.ts';
import { Collected, ImportNotes } from './findings.ts';
import { writeProblemLists } from './problemLists.ts';
import { TaskOvertaken } from './lostRace.ts';
import { openSheet, type RegisterWork } from './source.ts';

/** The authority of the worker: the office's own request, which is in the import's chain of events. */
export const AUTHORITY = 'JOB:registerImport';

type Judged = { readonly layout: Layout; readonly findings: NonNullable<RegisterImport['findings']> };

/** Reads and judges a file, and keeps what is found beside the import. Throws UnreadableFile, TaskOvertaken. */
export async function judge(work: RegisterWork, before: Kept<RegisterImport>): Promise<Judged> {
  const of = before.data;
  const notes = new ImportNotes(work, AUTHORITY, before);
  await notes.begin();
  const collected = new Collected(of.importId, notes);
  const whole = new WholeRegister(of.asOf);
  const { layout, rows } = await openSheet(work, of);
  for await (const row of rows) {
    if (collected.rows === MOST_ROWS)
      throw new UnreadableFile('FILE_TOO_MANY_ROWS', row.no, { max: MOST_ROWS });
    const read = readRow(row.cells, of);
    // Cells that may be shifted have nothing true to say of themselves.
    await collected.row(row, row.fault ? [row.fault] : read.problems);
    whole.add(row.no, row.fault ? { ...read, row: null } : read, row.fault !== null);
  }
  const known = await knownOf(work.table, whole.asked(), of.asOf);
  const { problems, units } = whole.judge(known);
  for (const problem of problems) await collected.together(problem);
  const findings = await collected.finish(units);
  await notes.end();
  return { layout, findings };
}

/** An import whose file cannot be read any further; any other fault is thrown again. */
export function rejectedFor(of: RegisterImport, fault: unknown): RegisterImport {
  if (!(fault instanceof UnreadableFile)) throw fault;
  const { code, params = {} } = fault.problem;
  return rejected(of, { row: fault.row, code, params });
}

async function keep(work: RegisterWork, before: Kept<RegisterImport>, after: RegisterImport): Promise<void> {
  const event = after.state === 'REJECTED' ? 'registerRejected' : 'registerValidated';
  // Whoever was faster has judged the same file.
  await changeImport(work, { authority: AUTHORITY, before, after, event });
}

/**
 * Reads and judges the file of an import that waits for it; does nothing for any other. A file that cannot
 * be read is rejected with the reason: FILE_MISSING, FILE_CHANGED, FILE_EMPTY, FILE_ENCODING,
 * FILE_QUOTES, FILE_ROW_TOO_LONG, FILE_JSON, FILE_COLUMN_TWICE, FILE_COLUMNS_MISSING, FILE_TOO_MANY_ROWS.
 */
export async function judgeFile(work: RegisterWork, importId: string): Promise<void> {
  const before = await importOf(work.table, importId);
  if (before?.data.state !== 'READING') return;
  const at: Instant = work.clock.now();
  try {
    const { layout, findings } = await judge(work, before);
    await writeProblemLists(work, importId, findings);
    await keep(work, before, validated(before.data, layout, findings, at));
  } catch (fault) {
    if (fault instanceof TaskOvertaken) return;
    await keep(work, before, rejectedFor(before.data, fault));
  }
}
