/** How actors stand to subjects, and what a row of the access table is. docs/domain.md 6.3, docs/architecture.md 7. */
import type { Scope } from './scopes.ts';

/** How an actor stands to a subject on the business date. */
export type Relation =
  | 'ANYONE'
  | 'SELF'
  | 'APPRAISER'
  | 'SUPERIOR'
  // The first in office above the appraiser, once the appraiser is no longer.
  | 'ACTING_SUPERIOR'
  // Whoever acts (Plt, Plh) in the leader's office, while the leader is no longer in it.
  | 'ACTING_HOLDER'
  // Whoever the leader in office has handed it on to by an approved request DELEGATION.
  | 'DELEGATE'
  // The head who forwards a request to BKPP.
  | 'HEAD'
  // Whoever verifies in the appraiser's place by a delegation of that day.
  | 'VERIFIER'
  // Whoever leads a work team of the leader's office by an approved request.
  | 'TEAM_LEAD'
  // Whoever stands below: appraised by them, or by somebody whom they appraise.
  | 'SUBORDINATE'
  // A colleague: of the same unit, or appraised by the same person.
  | 'PEER'
  | 'MANAGER'
  | 'BKPP'
  | 'ASSESSOR'
  | 'AUDITOR';

export interface Rule {
  readonly relations: readonly Relation[];
  readonly scope?: Scope;
}

/** Who reads what is about somebody. */
export const readers: readonly Relation[] = [
  'SELF',
  'APPRAISER',
  'SUPERIOR',
  'ACTING_SUPERIOR',
  'MANAGER',
  'BKPP',
  'ASSESSOR',
  'AUDITOR',
];

/** The same without the assessors of organisations. */
export const closeReaders: readonly Relation[] = readers.filter((one) => one !== 'ASSESSOR');
