/** An office of a unit, and who holds it. docs/domain.md 5.2, 6.1. */
import * as z from 'zod';
import { type Instant, instantSchema, plainDateSchema } from '../../platform/period.ts';

/** The kinds of office; KEPALA_DAERAH (the mayor) is no civil servant. */
export const positionKinds = [
  'KEPALA_DAERAH',
  'JPT_UTAMA',
  'JPT_MADYA',
  'JPT_PRATAMA',
  'ADMINISTRATOR',
  'PENGAWAS',
  'PELAKSANA',
  'JF_KETERAMPILAN',
  'JF_KEAHLIAN',
] as const;

/** Levels of functional offices, then the three groups of executors. */
export const jenjangs = [
  'PEMULA',
  'TERAMPIL',
  'MAHIR',
  'PENYELIA',
  'AHLI_PERTAMA',
  'AHLI_MUDA',
  'AHLI_MADYA',
  'AHLI_UTAMA',
  'KLEREK',
  'OPERATOR',
  'TEKNISI',
] as const;

export const eselons = ['I.a', 'I.b', 'II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b'] as const;

/** What an office is, apart from where it stands; `grade` is the position class, 1 to 17; `family` names a position family of data/. */
export const officeShape = {
  positionId: z.uuid(),
  title: z.string().min(1).max(200),
  kind: z.enum(positionKinds),
  jenjang: z.enum(jenjangs).nullable(),
  eselon: z.enum(eselons).nullable(),
  grade: z.int().min(1).max(17).nullable(),
  isPukm: z.boolean(),
  family: z.string().min(1).max(40),
};

/**
 * `superiorPositionId` is the office above, in this unit or another; null only at the top.
 * `appraiserOverrideId` is the office whose holder appraises instead of the one above
 * (docs/domain.md 1.3, who appraises heads of agencies); it names an office and not a person, so
 * that it outlives the holder.
 */
export const positionSchema = z.object({
  ...officeShape,
  unitId: z.uuid(),
  superiorPositionId: z.uuid().nullable(),
  appraiserOverrideId: z.uuid().nullable(),
});

export type Position = z.infer<typeof positionSchema>;
export type PositionKind = Position['kind'];
export type Jenjang = (typeof jenjangs)[number];

/**
 * Who holds an office, from when, by which letter. `recordedAt` and `supersededAt` say when this was
 * known: a decree arrives backdated, and who acted on what was known acted rightly.
 */
export const positionAssignmentSchema = z.object({
  employeeId: z.uuid(),
  positionId: z.uuid(),
  role: z.enum(['DEFINITIVE', 'PLT', 'PLH', 'DELEGATE_VERIFIER', 'TEAM_LEAD']),
  from: plainDateSchema,
  to: plainDateSchema.nullable(),
  letterNo: z.string().min(1).max(100),
  recordedAt: instantSchema,
  supersededAt: instantSchema.nullable(),
});

export type PositionAssignment = z.infer<typeof positionAssignmentSchema>;
export type AssignmentRole = PositionAssignment['role'];

/** Whether an assignment was on record at an instant; without one, whether it is on record still. */
export const isKnown = (assignment: PositionAssignment, knownAt?: Instant): boolean =>
  knownAt === undefined
    ? assignment.supersededAt === null
    : assignment.recordedAt <= knownAt &&
      (assignment.supersededAt === null || knownAt < assignment.supersededAt);

/** Whether the office uses the form and the flow of heads (JPT or PUKM). docs/domain.md 1.4 A. */
export const usesLeaderForm = (office: Pick<Position, 'kind' | 'isPukm'>): boolean =>
  office.isPukm || office.kind.startsWith('JPT_');
