/** A unit of the government and its place in the tree. docs/domain.md 6.1. */
import * as z from 'zod';
import { type Instant, type PlainDate, plainDateSchema } from '../../platform/period.ts';
import { movedTo, placedShape, placeOn } from '../validity/rules.ts';

export const unitKinds = [
  'KOTA',
  'SETDA',
  'OPD',
  'BAGIAN',
  'BIDANG',
  'SEKSI',
  'UPTD',
  'SEKOLAH',
  'PUSKESMAS',
  'KECAMATAN',
  'KELURAHAN',
] as const;

export const workWeekSchema = z.enum(['FIVE_DAYS', 'SIX_DAYS']);

/** A code by which e-Sakip names a unit: as a row of its export has it, in capitals. */
export const esakipCodeSchema = z.string().regex(/^[A-Z0-9_./-]{1,60}$/, '1–60: A–Z 0–9 _ . / -');

/** Since when a unit has an achievement of its own, or has none, by which letter; null of what was before any. */
const markSchema = z.object({
  from: plainDateSchema,
  isPerformanceUnit: z.boolean(),
  letterNo: z.string().min(1).max(100).nullable(),
});

const placeShape = {
  parentId: z.uuid().nullable(),
  agencyId: z.uuid(),
  path: z.string().regex(/^(?:[0-9a-z]{1,4}\/){0,8}$/),
};

/**
 * `code` is the personnel register's, null for a unit that it has not named yet; `esakipCode` is e-Sakip's, set by
 * BKPP. `path` is the codes from the agency down, each closed by a slash (`05/02/`), so that a subtree is one
 * string prefix; the city itself has the empty path. `agencyId` is the agency's own id on an agency.
 * `isPerformanceUnit`: its achievement is set before its people are evaluated (I9).
 */
export const unitSchema = z.object({
  unitId: z.uuid(),
  code: z.string().min(1).max(40).nullable(),
  esakipCode: esakipCodeSchema.nullish(),
  ...placeShape,
  name: z.string().min(1).max(200),
  kind: z.enum(unitKinds),
  isPerformanceUnit: z.boolean(),
  /** Since when it has an achievement of its own and when not, once BKPP has said so; the field above says the last. */
  marks: z.array(markSchema).optional(),
  workWeek: workWeekSchema,
  validFrom: plainDateSchema,
  validTo: plainDateSchema.nullable(),
  /** The day of the register that last said something new of it. */
  asOf: plainDateSchema.optional(),
  /** The letter of the last change that BKPP made to it itself: its end. */
  letterNo: z.string().min(1).max(100).nullish(),
  /** Every place that it had, once it has moved; the fields above say the last. */
  places: z.array(z.object({ ...placeShape, ...placedShape })).optional(),
});

export type Unit = z.infer<typeof unitSchema>;
export type UnitKind = Unit['kind'];
/** Where a unit stands in the tree. */
export type UnitPlace = Pick<Unit, 'parentId' | 'agencyId' | 'path'>;

/** Where a unit stands in the tree on a date. */
export const placeOfUnit = (unit: Unit, date: PlainDate): UnitPlace => placeOn<UnitPlace>(unit, date);

/** A unit under another parent from a date on, as recorded `at` an instant. */
export const moveUnit = (unit: Unit, place: UnitPlace, from: PlainDate, at: Instant): Unit => {
  const { parentId, agencyId, path } = unit;
  return movedTo<UnitPlace, Unit>(unit, [{ parentId, agencyId, path }, place], from, at);
};

/** Whether a unit has an achievement of its own on a date. */
export const isPerformanceOn = ({ marks = [], isPerformanceUnit }: Unit, date: PlainDate): boolean =>
  (marks.findLast(({ from }) => from <= date) ?? marks[0])?.isPerformanceUnit ?? isPerformanceUnit;

/** A unit as it is marked from a date on; what was to follow that date no longer does. */
export function markUnit(unit: Unit, mark: NonNullable<Unit['marks']>[number]): Unit {
  const { validFrom, isPerformanceUnit } = unit;
  const before = unit.marks ?? [{ from: validFrom, isPerformanceUnit, letterNo: null }];
  const marks = [...before.filter(({ from }) => from < mark.from), mark];
  return { ...unit, isPerformanceUnit: mark.isPerformanceUnit, marks };
}

/** The part of a unit's path that is its own: `02` of `05/02/`; of the city none. */
export const segmentOf = (path: string): string => path.split('/').at(-2) ?? '';

/** The paths of a unit and of those above it within its agency, the highest first: the first segment is the agency's. */
export const pathsWithin = (path: string): string[] => {
  const segments = path.split('/').slice(0, -1);
  return segments.slice(1).map((_, at) => `${segments.slice(0, at + 2).join('/')}/`);
};

/** The first segment (base 36, two digits or more) that no unit of a parent has: what a new unit's path ends with. */
export function freeSegment(taken: Iterable<string>): string {
  const used = new Set(taken);
  for (let no = 1; ; no += 1) {
    const segment = no.toString(36).padStart(2, '0');
    if (!used.has(segment)) return segment;
  }
}
