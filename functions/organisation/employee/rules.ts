/** A person in the service of the city, as the HR master data knows them. docs/domain.md 6.1. */
import * as z from 'zod';
import {
  addDays,
  type Instant,
  instantSchema,
  type PlainDate,
  plainDateSchema,
} from '../../platform/period.ts';
import { officeShape } from '../position/rules.ts';
import { workWeekSchema } from '../unit/rules.ts';
import { inForce } from '../validity/rules.ts';
import { parseNip } from './nip.ts';
import {
  datedStatusSchema,
  isGone,
  type LegalStatus,
  legalStatuses,
  type Statuses,
  statusOn,
} from './status.ts';
import { datedWeekSchema, type Weeks, weekOn } from './week.ts';

export { type LegalStatus, legalStatuses, type Weeks, weekOn };

export const employmentStatuses = ['CPNS', 'PNS', 'PPPK', 'PPPK_PARUH_WAKTU'] as const;

/** PNS grade rooms have a slash (`III/b`), those of PPPK are roman alone (`IX`). docs/domain.md 5.1. */
export const rankCodeSchema = z
  .string()
  .regex(/^(?:(?:I|II|III)\/[a-d]|IV\/[a-e]|I{1,3}|I?[VX]|VI{1,3}|XI{0,3}|X?I[VX]|XVI{0,2})$/);

export const employeeSchema = z.object({
  employeeId: z.uuid(),
  /** 18 digits; null for a head of region, who has none. */
  nip: z
    .string()
    .refine((nip) => parseNip(nip).ok, 'not a NIP')
    .nullable(),
  /** With academic degrees, as printed. */
  name: z.string().min(1).max(150),
  employmentStatus: z.enum(employmentStatuses).nullable(),
  legalStatus: z.enum(legalStatuses),
  /** The first day of the legal status; null where HR does not say, which reads as always. */
  legalStatusFrom: plainDateSchema.nullable(),
  /** Every legal status that was ever on record, once it changed: dated, and known to two clocks. */
  statuses: z.array(datedStatusSchema).readonly().optional(),
  /** Of whoever is in no row of the whole register: the first day without an office. */
  goneFrom: plainDateSchema.optional(),
  /** `from` is its first day (TMT), where the register says it. */
  rank: z
    .object({ code: rankCodeSchema, name: z.string().nullable(), from: plainDateSchema.nullish() })
    .nullable(),
  position: z.object(officeShape),
  /** An office in which the register has them acting, with its title: that gives no authority, a request does. */
  actingIn: z.object({ positionId: z.uuid(), title: z.string() }).optional(),
  unit: z.object({
    unitId: z.uuid(),
    name: z.string(),
    path: z.string(),
    agencyId: z.uuid(),
    agencyName: z.string(),
  }),
  workWeek: workWeekSchema,
  /** Every working week with its first day, once it has been another. */
  workWeeks: z.array(datedWeekSchema).readonly().optional(),
  hrVersion: z.int().positive(),
  /** The instant of the HR snapshot that this came from. */
  hrAsOf: instantSchema,
});

export type Employee = z.infer<typeof employeeSchema>;
export type EmploymentStatus = (typeof employmentStatuses)[number];

export const leaveTypes = [
  'CUTI_TAHUNAN',
  'CUTI_BESAR',
  'CUTI_SAKIT',
  'CUTI_MELAHIRKAN',
  'CUTI_ALASAN_PENTING',
  'CLTN',
  'TUGAS_BELAJAR',
] as const;

/** Days on duty elsewhere: recorded as leave is, and no leave: whoever is on them works, and stays in office. */
export const dutyTypes = ['DINAS_LUAR', 'DIKLAT'] as const;

/** Everything by which somebody is not at their desk. */
export const absenceTypes = [...leaveTypes, ...dutyTypes] as const;

/** Days away: leave by its type, study leave, duty travel and training. */
export const leaveSchema = z.object({
  employeeId: z.uuid(),
  type: z.enum(absenceTypes),
  from: plainDateSchema,
  to: plainDateSchema,
  /** The decision's number, where it is known. */
  letterNo: z.string().min(1).max(100).nullish(),
});

export type Leave = z.infer<typeof leaveSchema>;
export type LeaveType = (typeof leaveTypes)[number];
export type DutyType = (typeof dutyTypes)[number];

/** Statuses of whoever has left the service of this government, be it for another's. */
const leftService: ReadonlySet<string> = new Set([
  'PENSIUN',
  'MENINGGAL',
  'PINDAH_INSTANSI',
  'BERHENTI',
] satisfies LegalStatus[]);

const awayFromOffice: ReadonlySet<string> = new Set(['CLTN', 'TUGAS_BELAJAR', ...leftService]);

/** Whether leave or a legal status of this type takes the office with it: unpaid and study leave do, sick leave does not. */
export const leavesOffice = ({ type }: { readonly type: string }): boolean => awayFromOffice.has(type);

/** Whether a person is in office by the legal status of their last snapshot. */
export const isActive = (employee: Pick<Employee, 'legalStatus'>): boolean =>
  !awayFromOffice.has(employee.legalStatus);

/**
 * Whether a person can exercise an office on a date: not one who has left the service, is gone, or is on unpaid or
 * study leave. `leaves` are their own; `knownAt` by the statuses on record then. docs/domain.md 1.9.
 */
export function isActiveOn(
  employee: Statuses,
  leaves: readonly Leave[],
  date: PlainDate,
  knownAt?: Instant,
): boolean {
  // Of what was known before, their seats tell it.
  const gone = knownAt === undefined && isGone(employee, date);
  const left = gone || awayFromOffice.has(statusOn(employee, date, knownAt));
  return !left && !leaves.some((leave) => leavesOffice(leave) && inForce(leave, date));
}

/** The last day of a stretch on which a person is in office, or null. */
export function lastDayInOffice(
  employee: Statuses,
  leaves: readonly Leave[],
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): PlainDate | null {
  for (let date = to; date >= from; date = addDays(date, -1))
    if (isActiveOn(employee, leaves, date)) return date;
  return null;
}

/**
 * Whether a legal status is that of somebody who has left the service: retired, deceased, moved to another
 * government, dismissed.
 */
export const isOfLeaver = (legalStatus: LegalStatus): boolean => leftService.has(legalStatus);

/** Whether a person has left the service by a date, be it without a row that says how. */
export const hasLeft = (
  { legalStatus, legalStatusFrom, goneFrom }: Pick<Employee, 'legalStatus' | 'legalStatusFrom' | 'goneFrom'>,
  date: PlainDate,
): boolean =>
  isGone({ goneFrom }, date) ||
  (isOfLeaver(legalStatus) && (legalStatusFrom === null || legalStatusFrom <= date));

/** Why a person is not at their desk on a date (leave, duty travel, training), or null. */
export const absenceOn = (leaves: readonly Leave[], date: PlainDate): Leave | null =>
  leaves.find((leave) => inForce(leave, date)) ?? null;

const isDuty = ({ type }: Leave): boolean => (dutyTypes as readonly string[]).includes(type);

/** The leave that a person is on on a date, or null: nobody on leave works. */
export function leaveOn(
  leaves: readonly Leave[],
  date: PlainDate,
): (Leave & { readonly type: LeaveType }) | null {
  const absence = absenceOn(leaves, date);
  return absence && !isDuty(absence) ? (absence as Leave & { readonly type: LeaveType }) : null;
}

/** The duty elsewhere that a person is on on a date, or null. */
export function dutyOn(leaves: readonly Leave[], date: PlainDate): DutyType | null {
  const absence = absenceOn(leaves, date);
  return absence && isDuty(absence) ? (absence.type as DutyType) : null;
}

/** Whether a rank is of the kind that the employment has: PPPK never `III/a`, PNS never `IX`. docs/domain.md 6.4 I16. */
export const rankFits = (status: EmploymentStatus | null, rankCode: string | null): boolean =>
  rankCode === null || (status !== null && rankCode.includes('/') === !status.startsWith('PPPK'));

/** A person as a document prints them: a copy, which no later change touches. docs/domain.md 1.4 E. */
export const personSnapshotSchema = z.object({
  employeeId: z.uuid(),
  name: z.string(),
  nip: z.string().nullable(),
  rankCode: z.string().nullable(),
  rankName: z.string().nullable(),
  positionTitle: z.string(),
  unitId: z.uuid(),
  unitName: z.string(),
  agencyName: z.string(),
  hrVersion: z.int().positive(),
});

export type PersonSnapshot = z.infer<typeof personSnapshotSchema>;

/** The copy of a person that a document keeps. */
export const personSnapshot = (employee: Employee): PersonSnapshot => ({
  employeeId: employee.employeeId,
  name: employee.name,
  nip: employee.nip,
  rankCode: employee.rank?.code ?? null,
  rankName: employee.rank?.name ?? null,
  positionTitle: employee.position.title,
  unitId: employee.unit.unitId,
  unitName: employee.unit.name,
  agencyName: employee.unit.agencyName,
  hrVersion: employee.hrVersion,
});
