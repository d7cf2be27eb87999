/**
 * Ends every test file: whatever its tests did, what their tables would have told the outside is as
 * docs/asyncapi.json says; and a file that stands for types of events (emittedBy.ts) has told them.
 */
import { relative } from 'node:path';
import { afterAll, type RunnerTestSuite } from 'vitest';
import { emittedBy } from './emittedBy.ts';
import { everyEventMayLeave } from './outwardEvents.ts';
import { connect, takeMadeTables } from './table.ts';

/** Whether all tests of a suite were run and passed: only then has it told all that it tells. */
const ranWhole = ({ tasks }: Pick<RunnerTestSuite, 'tasks'>): boolean =>
  tasks.every((task) => (task.type === 'suite' ? ranWhole(task) : task.result?.state === 'pass'));

/** A hook's own time: the largest table of a test is read and looked at on a busy machine. */
const ROOM_MS = 120_000;

// oxlint-disable-next-line no-empty-pattern -- vitest reads the names of fixtures from the pattern: none
afterAll(async ({}, file) => {
  const told = new Set<string>();
  for (const name of takeMadeTables()) {
    const table = connect(name);
    for (const { type } of await everyEventMayLeave(table)) told.add(type.split('.')[2] ?? '');
    table.doc.destroy();
  }
  const path = relative('test', file.file.filepath);
  const owed = Object.entries(emittedBy).filter(([type, by]) => by === path && !told.has(type));
  if (owed.length > 0 && ranWhole(file))
    throw new Error(`${path} tells no more of ${owed.map(([type]) => type).join(', ')}: emittedBy.ts`);
}, ROOM_MS);
