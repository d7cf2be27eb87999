/** Whose lines an import concerns: they are worked out anew once it is committed. */
import { today } from '../../../platform/period.ts';
import { teamsOf } from '../../reline/concerned.ts';
import { endedBeside, peopleOfParts } from '../store.ts';
import type { RegisterWork } from './source.ts';

/** Imports of so few people are worked through with the teams of those among them who lead one. */
const FEW = 200;

/**
 * Whose lines are to be worked out anew after a commit: whoever it put on record or changed and, of a small
 * import, their teams; whose seats ended by what it said of others, with their teams however large it is. The others
 * below an office that changed are the nightly job's, as after a whole register, of which everybody is in the file.
 */
export async function concernedBy(work: RegisterWork, importId: string): Promise<string[]> {
  const people: string[] = [];
  for await (const { concerned } of peopleOfParts(work.table, importId)) people.push(...concerned);
  const ended = await endedBeside(work.table, importId);
  const leading = people.length > FEW ? ended : [...people, ...ended];
  return [...new Set([...people, ...ended, ...(await teamsOf(work.table, leading, today(work.clock)))])];
}
