/** What leaves the system about units. */
import * as z from 'zod';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import type { Unit } from './rules.ts';
import { unitId } from './store.ts';

const about = () =>
  z.strictObject({
    unitId: idSchema,
    parentId: idSchema.nullable(),
    validFrom: z.iso.date(),
    validTo: z.iso.date().nullable(),
  });

export const unitEvents = outward(about, 'unitId', {
  unitRegistered: 'A unit of the government is on record.',
  unitChanged: 'A unit was renamed, moved to another parent, or has ended.',
  unitMarked: 'From a month on a unit has an achievement of its own, or that of a unit above counts for it.',
});

export type UnitEvent = keyof typeof unitEvents;

/** Announces what happened to a unit. */
export const announceUnit = (type: UnitEvent, unit: Unit): Announcement => ({
  type,
  public: {
    unitId: unitId(unit),
    parentId: unit.parentId && unitId({ unitId: unit.parentId }),
    validFrom: unit.validFrom,
    validTo: unit.validTo,
  },
});
