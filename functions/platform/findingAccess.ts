/** The access table's rows of findings. docs/domain.md 3, 6.3. */
import type { Rule } from './relations.ts';

export const findingAccess = {
  // What they or whoever appraises them can mend.
  'finding.read': {
    relations: ['SELF', 'APPRAISER', 'SUPERIOR', 'ACTING_SUPERIOR', 'MANAGER', 'BKPP', 'AUDITOR'],
  },
  // What the unit's manager or BKPP must mend, and what is about a unit.
  'officeFinding.read': { relations: ['SELF', 'MANAGER', 'BKPP', 'AUDITOR'] },
  'finding.list': { relations: ['MANAGER', 'BKPP', 'AUDITOR'] },
  'finding.waive': { relations: ['BKPP'] },
  'finding.scan': { relations: ['MANAGER', 'BKPP'] },
  // Signs about a person: for whoever looks into them, said for what, and on record (docs/domain.md 3, D07).
  'signal.read': { relations: ['BKPP'] },
  // Of these the signs of habit in activities alone (D08), as `activitySignals.read`.
  'habitSignal.read': { relations: ['BKPP', 'AUDITOR'] },
} as const satisfies Record<string, Rule>;
