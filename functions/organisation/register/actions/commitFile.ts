/**
 * The importer's second task: the good rows of a judged register, part after part, each marked when it is
 * done. Killed anywhere it goes on with the first part that has no mark, and does nothing twice.
 */
import type { Kept } from '../../../platform/item.ts';
import { type Part, committed, type RegisterImport, sumOf } from '../rules.ts';
import { readWrites } from '../registerRead.ts';
import { importOf, importWrites, partsOf } from '../store.ts';
import { changeImport } from './change.ts';
import { commitPart, type PartOutcomes } from './commitPart.ts';
import { commitUnits } from './commitUnits.ts';
import { ImportNotes } from './findings.ts';
import { AUTHORITY } from './judgeFile.ts';
import { writeProblemLists } from './problemLists.ts';
import type { RegisterWork } from './source.ts';

/** Problems of the commit are numbered behind those of judging. */
const AT_COMMIT = 90;

const count = (outcomes: PartOutcomes, outcome: string): number =>
  [...outcomes.values()].filter((one) => one.outcome === outcome).length;

function doneBy(outcomes: PartOutcomes): NonNullable<Part['done']> {
  const concerned = [...outcomes.values()].flatMap((one) =>
    one.outcome === 'REGISTERED' || one.outcome === 'CHANGED' ? [one.employeeId] : [],
  );
  return {
    registered: count(outcomes, 'REGISTERED'),
    changed: count(outcomes, 'CHANGED'),
    unchanged: count(outcomes, 'UNCHANGED'),
    refused: count(outcomes, 'REFUSED'),
    concerned: concerned.sort(),
  };
}

/** Marks a part as done, and lists what was refused. */
async function mark(work: RegisterWork, importId: string, part: Part, outcomes: PartOutcomes): Promise<Part> {
  const notes = new ImportNotes(work, AUTHORITY);
  for (const [row, one] of outcomes) {
    if (one.outcome !== 'REFUSED') continue;
    const { code, params = {} } = one.problem;
    const problem = { row, no: AT_COMMIT, column: 'nip', code, params, severity: 'ERROR' } as const;
    await notes.add(importWrites.problem(importId, problem));
  }
  await notes.send();
  const done = { ...part, done: doneBy(outcomes) };
  await notes.add(importWrites.part(importId, done));
  await notes.send();
  return done;
}

/** Whether there is time for another part; without an answer there always is. */
export type HasTime = () => boolean;

/**
 * Commits the file of an import that waits for it; does nothing for any other. False when its time was up
 * before the last part: then the task is to be sent again.
 */
export async function commitFile(
  work: RegisterWork,
  importId: string,
  hasTime: HasTime = () => true,
): Promise<boolean> {
  const before: Kept<RegisterImport> | null = await importOf(work.table, importId);
  if (before?.data.state !== 'COMMITTING') return true;
  await commitUnits(work, before.data);
  const parts = (await partsOf(work.table, importId)).map(({ data }) => data);
  for (const [at, part] of parts.entries()) {
    if (part.done) continue;
    if (!hasTime()) return false;
    parts[at] = await mark(work, importId, part, await commitPart(work, before.data, part));
  }
  const outcomes = sumOf(parts);
  if (outcomes.refused > 0) await writeProblemLists(work, importId);
  const after = committed(before.data, outcomes, work.clock.now());
  const writes = await readWrites(work, after);
  await changeImport(work, { authority: AUTHORITY, before, after, event: 'registerCommitted', writes });
  return true;
}
