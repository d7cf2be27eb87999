/** A unit of the government and its place in the tree. docs/domain.md 6.1. */
import * as z from 'zod';
import { plainDateSchema } from '../../platform/period.ts';

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

/**
 * `path` is the codes from the agency down, each closed by a slash (`05/02/`), so that a subtree is
 * one string prefix; the city itself has the empty path. `agencyId` is the agency's own id on an
 * agency. `isPerformanceUnit`: its achievement is set before its people are evaluated (I9).
 */
export const unitSchema = z.object({
  unitId: z.uuid(),
  parentId: z.uuid().nullable(),
  agencyId: z.uuid(),
  name: z.string().min(1).max(200),
  kind: z.enum(unitKinds),
  isPerformanceUnit: z.boolean(),
  workWeek: workWeekSchema,
  path: z.string().regex(/^(?:[0-9a-z]{1,4}\/){0,8}$/),
  validFrom: plainDateSchema,
  validTo: plainDateSchema.nullable(),
});

export type Unit = z.infer<typeof unitSchema>;
export type UnitKind = Unit['kind'];

/** Whether a unit is another one or lies below it. */
export const isWithin = (path: string, ofPath: string): boolean => path.startsWith(ofPath);
