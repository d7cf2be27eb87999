/** An office of a unit, and who holds it. docs/domain.md 5.2, 6.1. */
import * as z from 'zod';
import { type Instant, instantSchema, type PlainDate, plainDateSchema } from '../../platform/period.ts';
import { isKnown, lasts, movedTo, placedShape, placeOn } from '../validity/rules.ts';

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

/** Those of functional offices, lowest first: the groups of executors have no credit points. */
export const functionalLevels = jenjangs.filter(
  (each) => each !== 'KLEREK' && each !== 'OPERATOR' && each !== 'TEKNISI',
);

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

const placeShape = {
  unitId: z.uuid(),
  superiorPositionId: z.uuid().nullable(),
  appraiserOverrideId: z.uuid().nullable(),
};

/**
 * `code` is the personnel register's, null for an office that it has not named. `superiorPositionId` is the office above, in this unit or another; null only at the top.
 * `appraiserOverrideId` is the office whose holder appraises instead of the one above
 * (docs/domain.md 1.3, who appraises heads of agencies); it names an office and not a person, so
 * that it outlives the holder.
 */
export const positionSchema = z.object({
  ...officeShape,
  code: z.string().min(1).max(60).nullable(),
  ...placeShape,
  validFrom: plainDateSchema,
  validTo: plainDateSchema.nullable(),
  /** The day of the register that last said something new of it. */
  asOf: plainDateSchema.optional(),
  /** The letter of the last change that BKPP made to it itself: its end, or who appraises. */
  letterNo: z.string().min(1).max(100).nullish(),
  /** Every place that it had, once it has moved; the fields above say the last. */
  places: z.array(z.object({ ...placeShape, ...placedShape })).optional(),
});

export type Position = z.infer<typeof positionSchema>;
/** Where an office stands: in which unit, below which office, and who appraises by override. */
export type PositionPlace = Pick<Position, 'unitId' | 'superiorPositionId' | 'appraiserOverrideId'>;

/** Where an office stands on a date. */
export const placeOfPosition = (position: Position, date: PlainDate): PositionPlace =>
  placeOn<PositionPlace>(position, date);

/** An office in another unit or below another office from a date on, as recorded `at` an instant. */
export const movePosition = (
  position: Position,
  place: PositionPlace,
  from: PlainDate,
  at: Instant,
): Position => {
  const { unitId, superiorPositionId, appraiserOverrideId } = position;
  const now = { unitId, superiorPositionId, appraiserOverrideId };
  return movedTo<PositionPlace, Position>(position, [now, place], from, at);
};

/**
 * An office that the register has in another unit or below another office from a day on, as recorded `at` an
 * instant: who appraises by override is none of the register's business, and stays for each day as it was set.
 */
export function resettle(
  position: Position,
  place: Pick<PositionPlace, 'unitId' | 'superiorPositionId'>,
  from: PlainDate,
  at: Instant,
): Position {
  const days = (position.places ?? []).filter((each) => isKnown(each) && each.from > from);
  const later = days.map((each) => each.from).toSorted();
  return [from, ...later].reduce((moved, day) => {
    const { appraiserOverrideId } = placeOfPosition(position, day);
    return movePosition(moved, { ...place, appraiserOverrideId }, day, at);
  }, position);
}
export type PositionKind = Position['kind'];

/** Whether an office of a kind has one definitive holder at a time, as all have that lead; of the others a code may stand for many. */
export const hasOneHolder = (kind: PositionKind): boolean =>
  kind.startsWith('JPT_') || kind === 'KEPALA_DAERAH' || kind === 'ADMINISTRATOR' || kind === 'PENGAWAS';
export type Jenjang = (typeof jenjangs)[number];

export const assignmentRoles = ['DEFINITIVE', 'PLT', 'PLH', 'DELEGATE_VERIFIER', 'TEAM_LEAD'] as const;

/**
 * Who holds an office, from when, by which letter; `requestId` is the approved request that gave it,
 * null for what the register says. `recordedAt` and `supersededAt` say when this was known: a decree
 * arrives backdated, and who acted on what was known acted rightly.
 */
export const positionAssignmentSchema = z.object({
  assignmentId: z.uuid(),
  employeeId: z.uuid(),
  positionId: z.uuid(),
  role: z.enum(assignmentRoles),
  from: plainDateSchema,
  to: plainDateSchema.nullable(),
  letterNo: z.string().min(1).max(100),
  requestId: z.uuid().nullable(),
  recordedAt: instantSchema,
  supersededAt: instantSchema.nullable(),
});

export type PositionAssignment = z.infer<typeof positionAssignmentSchema>;
export type AssignmentRole = PositionAssignment['role'];

/** Whether an assignment on record has somebody act in its office (Plt, Plh) on some day from one on. */
export const actsFrom = (assignment: PositionAssignment, day: PlainDate): boolean =>
  (assignment.role === 'PLT' || assignment.role === 'PLH') && isKnown(assignment) && lasts(assignment, day);

/**
 * An assignment that ends on another day than was on record, as recorded `at` an instant: it is never
 * edited, but superseded, and another is recorded under a new id. A pair of [superseded, recorded].
 */
export const endingOn = (
  assignment: PositionAssignment,
  to: PlainDate | null,
  at: Instant,
  newId: string,
): readonly [PositionAssignment, PositionAssignment] => [
  { ...assignment, supersededAt: at },
  { ...assignment, assignmentId: newId, to, recordedAt: at },
];

/** Whether the office uses the form and the flow of heads (JPT or PUKM). docs/domain.md 1.4 A. */
export const usesLeaderForm = (office: Pick<Position, 'kind' | 'isPukm'>): boolean =>
  office.isPukm || office.kind.startsWith('JPT_');
