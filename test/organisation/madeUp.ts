/** Offices, people and assignments by number, for tests of reporting lines. */
import type { LegalStatus } from '../../functions/organisation/employee/rules.ts';
import type {
  AssignmentRole,
  Position,
  PositionAssignment,
} from '../../functions/organisation/position/rules.ts';
import type { Unit } from '../../functions/organisation/unit/rules.ts';
import { addDays, type Instant, type PlainDate } from '../../functions/platform/period.ts';

export const start = '2026-01-01' as PlainDate;
export const recordedAt = '2026-01-01T00:00:00.000Z' as Instant;
export const uuid = (group: number, no: number) =>
  `0192f0c1-000${group}-7000-8000-${String(no).padStart(12, '0')}`;
export const day = (no: number) => addDays(start, no);
export const unit: Unit = {
  unitId: uuid(1, 0),
  code: null,
  parentId: null,
  agencyId: uuid(1, 0),
  name: 'Dinas',
  kind: 'OPD',
  isPerformanceUnit: true,
  workWeek: 'FIVE_DAYS',
  path: '01/',
  validFrom: start,
  validTo: null,
};
export const office = (no: number, superior: number | null, override: number | null = null): Position => ({
  positionId: uuid(2, no),
  title: `Office ${no}`,
  kind: 'PENGAWAS',
  jenjang: null,
  eselon: 'IV.a',
  grade: 9,
  isPukm: false,
  family: 'PENGAWAS',
  code: null,
  unitId: unit.unitId,
  superiorPositionId: superior === null ? null : uuid(2, superior),
  appraiserOverrideId: override === null ? null : uuid(2, override),
  validFrom: start,
  validTo: null,
});
export const person = (no: number, legalStatus: LegalStatus = 'AKTIF', from: PlainDate | null = null) => ({
  employeeId: uuid(3, no),
  legalStatus,
  legalStatusFrom: from,
});
let seats = 0;
export const seat = (
  who: number,
  where: number,
  role: AssignmentRole = 'DEFINITIVE',
  from = -400,
  to: number | null = null,
): PositionAssignment => ({
  assignmentId: uuid(4, (seats += 1)),
  employeeId: uuid(3, who),
  positionId: uuid(2, where),
  role,
  from: day(from),
  to: to === null ? null : day(to),
  letterNo: '800/1/2026',
  requestId: null,
  recordedAt,
  supersededAt: null,
});
