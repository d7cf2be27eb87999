/** The access table's rows of where things lie, and of why they are not there. docs/domain.md 3 (D01, D05), 6.3. */
import type { Rule } from './relations.ts';

export const whyAccess = {
  // About oneself everybody asks; about another whoever may read the item: the answer says no more than they see.
  'why.read': { relations: ['ANYONE'] },
  // What lies on a wrong desk is moved to the right one: the record says which that is, and nobody chooses.
  'why.reroute': { relations: ['MANAGER', 'BKPP'] },
} as const satisfies Record<string, Rule>;
