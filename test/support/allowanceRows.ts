/** What is read and done about allowances, for the walks of every role. */
import { v7 } from 'uuid';
import { nodeId } from '../../functions/platform/nodeId.ts';
import { writtenContent } from './allowances.ts';
import type { Row } from './calendarRows.ts';
import { byId, ofEmployee, ofMonth, ofNode, type Row as ReadRow } from './reads.ts';

const trial = `allowanceTrial(policyId: $id, period: "2026-M10", agencyId: "${nodeId('Unit', v7())}") { period }`;

/** What of it is read. */
export const allowanceReads: Readonly<Record<string, ReadRow>> = {
  'Query.allowancePolicy': byId(
    'allowancePolicy',
    'allowancePolicy',
    'allowancePolicy(id: $id) { version }',
    ['allowancePolicy.read', 'NOBODY'],
  ),
  'Query.allowancePolicies': {
    at: 'allowancePolicies',
    query: 'allowancePolicies { no }',
    needs: [['allowancePolicy.read', 'NOBODY']],
  },
  'AllowancePolicy.note': byId(
    'allowancePolicy',
    'allowancePolicy.note',
    'allowancePolicy(id: $id) { note }',
    ['allowancePolicy.read', 'NOBODY'],
    ['allowanceProposal.read', 'NOBODY'],
  ),
  'Query.allowanceTrial': byId('allowancePolicy', 'allowanceTrial', trial, ['allowancePolicy.try', 'NOBODY']),
  'Query.attendance': byId('attendance', 'attendance', 'attendance(id: $id) { no }', [
    'attendance.read',
    'OWNER',
  ]),
  'Query.allowanceAdjustments': byId(
    'adjustments',
    'allowanceAdjustments',
    'allowanceAdjustments(id: $id) { version }',
    ['adjustment.read', 'OWNER'],
  ),
  'Query.unitAllowanceAdjustments': {
    at: 'unitAllowanceAdjustments',
    query: 'unitAllowanceAdjustments(period: "2026-M10") { version }',
    needs: [['adjustment.read', 'NOBODY']],
  },
  'Query.allowance': byId('allowance', 'allowance', 'allowance(id: $id) { percent }', [
    'allowance.read',
    'OWNER',
  ]),
  'Query.allowanceExport': byId('allowanceExport', 'allowanceExport', 'allowanceExport(id: $id) { rows }', [
    'allowanceExport.read',
    'NOBODY',
  ]),
  'Query.allowanceExports': {
    at: 'allowanceExports.edges',
    query: 'allowanceExports(period: "2026-M10") { edges { node { rows } } }',
    needs: [['allowanceExport.read', 'NOBODY']],
  },
  'EmployeeMonth.attendance': ofMonth('attendance', 'attendance { no }', ['attendance.read', 'OWNER']),
  'EmployeeMonth.allowanceAdjustments': ofMonth('allowanceAdjustments', 'allowanceAdjustments { version }', [
    'adjustment.read',
    'OWNER',
  ]),
  'EmployeeMonth.allowance': ofMonth('allowance', 'allowance { percent }', ['allowance.read', 'OWNER']),
  // Of a month without one: October has it.
  'EmployeeMonth.allowanceAwaits': ofEmployee(
    'month.allowanceAwaits',
    'month(period: "2026-M09") { allowanceAwaits { code } }',
    ['month.read', 'OWNER'],
    ['allowance.read', 'OWNER'],
  ),
  'node of AllowancePolicy': ofNode('allowancePolicy', ['allowancePolicy.read', 'NOBODY']),
  'node of Attendance': ofNode('attendance', ['attendance.read', 'OWNER']),
  'node of AllowanceAdjustments': ofNode('adjustments', ['adjustment.read', 'OWNER']),
  'node of Allowance': ofNode('allowance', ['allowance.read', 'OWNER']),
  'node of AllowanceExport': ofNode('allowanceExport', ['allowanceExport.read', 'NOBODY']),
};

const behind = { expectedVersion: 999 };
/** A formula whose weights do not make 100 %. */
const content = writtenContent({ disciplineWeight: 30 });
const written = { effectiveFrom: '2026-12-01', content };
const onPolicy = (more: object = {}): Row => ({
  about: 'NOBODY',
  input: ({ allowancePolicy }) => ({ id: allowancePolicy, ...behind, ...more }),
});
const running = { month: '2026-M11', source: 'presensi', rows: [{ discipline: 95 }] };

/** What is done about it, so that nothing is written whoever asks. */
export const allowanceMutations = {
  proposeAllowancePolicy: { about: 'NOBODY', input: () => written },
  editAllowancePolicy: onPolicy(written),
  withdrawAllowancePolicy: onPolicy({ note: 'Batal.' }),
  returnAllowancePolicy: onPolicy({ note: 'Bobotnya keliru.' }),
  approveAllowancePolicy: onPolicy(),
  validateAttendance: { about: 'NOBODY', input: () => running },
  commitAttendance: { about: 'NOBODY', input: () => running },
  adjustAllowance: {
    about: 'NOBODY',
    input: ({ employee }) => ({
      employeeId: employee,
      month: '2020-M01',
      entryId: v7(),
      direction: 'CUT',
      percent: 10,
      legalRef: 'SE contoh',
    }),
  },
  withdrawAllowanceAdjustment: {
    about: 'NOBODY',
    input: ({ adjustments }) => ({ id: adjustments, ...behind, entryId: v7(), note: 'Keliru.' }),
  },
  takeAllowanceExport: { about: 'NOBODY', input: () => ({ month: '2026-Y', idempotencyKey: v7() }) },
} as const satisfies Record<string, Row>;
