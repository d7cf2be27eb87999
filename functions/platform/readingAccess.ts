/** The access table's rows of what is on record of reading, and of everything held of oneself. docs/domain.md 6.3. */
import type { Rule } from './relations.ts';

export const readingAccess = {
  // Who read of somebody: theirs to know (UU 27/2022), and the auditor's.
  'reading.read': { relations: ['SELF', 'AUDITOR'] },
  // Everything that is held of a person, as one export: theirs alone.
  'ownData.read': { relations: ['SELF'] },
} as const satisfies Record<string, Rule>;
