/** The keys of allowances, their formulas, attendance and exports: a part of keys.ts, which has the map. */
import { beside, type Key } from './key.ts';
import type { Period } from './period.ts';

export const allowanceKeys = {
  attendance: (employeeId: string, month: Period) => beside(employeeId, `${month}#0#ATTENDANCE`),
  personAdjustments: (employeeId: string, month: Period) => beside(employeeId, `${month}#0#ADJUSTMENTS`),
  allowance: (employeeId: string, month: Period) => beside(employeeId, `${month}#0#ALLOWANCE`),
  allowanceVersion: (employeeId: string, month: Period, no: number) =>
    beside(employeeId, `${month}#TPP#${String(no).padStart(6, '0')}`),
  allowancePolicy: (no: number): Key => ({ PK: 'TPP', SK: `POLICY#${String(no).padStart(6, '0')}` }),
  unitAdjustments: (month: Period, unitId: string): Key => ({
    PK: 'TPP',
    SK: `ADJUSTMENTS#${month}#${unitId}`,
  }),
  allowanceRow: (month: Period, agencyId: string, employeeId: string): Key => ({
    PK: `ALLOWANCES#${month}`,
    SK: `${agencyId}#${employeeId}`,
  }),
  allowanceExport: (month: Period, scope: string, no: number): Key => ({
    PK: `EXPORTS#${month}`,
    SK: `HEAD#${scope}#${String(no).padStart(6, '0')}`,
  }),
  exportRows: (month: Period, scope: string, no: number, part: number): Key => ({
    PK: `EXPORTS#${month}`,
    SK: `ROWS#${scope}#${String(no).padStart(6, '0')}#${String(part).padStart(4, '0')}`,
  }),
} as const;
