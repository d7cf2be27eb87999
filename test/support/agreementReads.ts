/** What is read of performance agreements, from where in the answer, and every rule that must let it through. */
import type { Action } from '../../functions/platform/access.ts';
import type { About } from './roles.ts';
import type { Ids } from './wholeOffice.ts';

interface Read {
  readonly query: string;
  readonly id?: keyof Ids;
  /** The way to it in `data`. */
  readonly at: string;
  readonly needs: readonly (readonly [Action, About])[];
}
const everybody = ['agreement.read', 'NOBODY'] as const;
const node = (id: keyof Ids): Read => ({
  id,
  at: 'node.id',
  query: 'node(id: $id) { id }',
  needs: [everybody],
});
const within = (field: string, part: string, needed: Action): Read => ({
  id: 'agreement',
  at: `agreement.${field}`,
  query: `agreement(id: $id) { ${field} { ${part} } }`,
  needs: [everybody, [needed, 'UNIT']],
});

export const agreementReads: Record<string, Read> = {
  'Query.agreement': {
    id: 'agreement',
    at: 'agreement',
    query: 'agreement(id: $id) { version }',
    needs: [everybody],
  },
  'Query.agreements': {
    at: 'agreements.edges',
    query: 'agreements(year: 2026) { edges { node { name } } }',
    needs: [everybody],
  },
  'Unit.agreement': {
    id: 'unit',
    at: 'unit.agreement',
    query: 'unit(id: $id) { agreement(year: 2026) { version } }',
    needs: [['directory.read', 'NOBODY'], everybody],
  },
  'PerformanceAgreement.draft': within('draft', 'savedAt', 'agreementDraft.read'),
  'PerformanceAgreement.uncovered': within('uncovered', 'itemId', 'unit.read'),
  'node of PerformanceAgreement': node('agreement'),
  'node of AgreementVersion': node('agreementVersion'),
  'node of AgreementItem': node('agreementItem'),
};
