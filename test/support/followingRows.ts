/** Who sees what follows from evaluations, and who may do what about it. */
import { v7 } from 'uuid';
import type { Row as Mutating } from './calendarRows.ts';
import { findingMutations, findingRows } from './findingRows.ts';
import { byId, ofEmployee, ofNode, type Row } from './reads.ts';

const ofCredit = (id: 'creditConversion' | 'openingCredit', type: string, field: string): Row =>
  byId(id, `node.${field}`, `node(id: $id) { ... on ${type} { ${field} } }`, ['credit.read', 'OWNER']);

export const followingRows: Readonly<Record<string, Row>> = {
  ...findingRows,
  'Employee.credit': ofEmployee('credit', 'credit { on }', ['credit.read', 'OWNER']),
  'node of CreditConversion': ofNode('creditConversion', ['credit.read', 'OWNER']),
  'node of OpeningCredit': ofNode('openingCredit', ['credit.read', 'OWNER']),
  'Employee.followUps': ofEmployee('followUps', 'followUps { id }', ['followUp.read', 'OWNER']),
  'Query.eligibility': byId(
    'unit',
    'eligibility.pageInfo',
    'eligibility(kind: PROMOTION, unit: $id, year: "2026-Y") { pageInfo { hasNextPage } }',
    ['eligibility.read', 'UNIT'],
  ),
  'Query.followUp': byId('followUp', 'followUp.version', 'followUp(id: $id) { version }', [
    'followUp.read',
    'OWNER',
  ]),
  'Query.followUps': {
    at: 'followUps.edges',
    query: 'followUps { edges { node { version } } }',
    needs: [['followUp.list', 'NOBODY']],
  },
  'node of EvaluationFollowUp': ofNode('followUp', ['followUp.read', 'OWNER']),
  'Credit.on': ofEmployee('credit.on', 'credit { on }', ['credit.read', 'OWNER']),
  'CreditConversion.value': ofCredit('creditConversion', 'CreditConversion', 'value'),
  'OpeningCredit.version': ofCredit('openingCredit', 'OpeningCredit', 'version'),
};

const behind = { expectedVersion: 999, note: 'Sesuai capaian.' };
const onFollowUp = (more: object = {}): Mutating => ({
  about: 'OWNER',
  input: ({ followUp }) => ({ id: followUp, ...behind, ...more }),
});

export const followingMutations = {
  ...findingMutations,
  proposeFollowUp: {
    about: 'OWNER',
    input: ({ evaluation }) => ({
      idempotencyKey: v7(),
      evaluationId: evaluation,
      kind: 'REWARD',
      text: 'Diusulkan.',
      dueOn: '2026-12-31',
    }),
  },
  acceptFollowUp: onFollowUp({ dueOn: '2026-12-31' }),
  rejectFollowUp: onFollowUp(),
  recordFollowUp: {
    about: 'OWNER',
    input: ({ coaching }) => ({ id: coaching, expectedVersion: 999, text: 'Diserahkan.' }),
  },
  finishFollowUp: onFollowUp(),
  lapseFollowUp: onFollowUp(),
  withdrawFollowUp: onFollowUp(),
  enterOpeningCredit: {
    about: 'OWNER',
    input: ({ employee }) => ({
      employeeId: employee,
      expectedVersion: 999,
      asOf: '2024-12-31',
      towardRank: 12.5,
      towardLevel: 12.5,
      decreeNo: 'PAK/821/2025',
      decreeDate: '2025-01-10',
      reason: 'Penetapan sebelum sistem ini.',
    }),
  },
} satisfies Record<string, Mutating>;
