/** What leaves the system about offices. */
import * as z from 'zod';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { unitId } from '../unit/store.ts';
import type { Position } from './rules.ts';
import { positionNodeId } from './store.ts';

const about = () =>
  z.strictObject({
    positionId: idSchema,
    unitId: idSchema,
    superiorPositionId: idSchema.nullable(),
    validFrom: z.iso.date(),
    validTo: z.iso.date().nullable(),
  });

export const positionEvents = outward(about, 'positionId', {
  positionRegistered: 'An office of a unit is on record.',
  positionChanged: 'An office was renamed, moved below another one, or has ended.',
});

/** Announces what happened to an office. */
export const announcePosition = (type: keyof typeof positionEvents, position: Position): Announcement => ({
  type,
  public: {
    positionId: positionNodeId(position.positionId),
    unitId: unitId(position),
    superiorPositionId: position.superiorPositionId && positionNodeId(position.superiorPositionId),
    validFrom: position.validFrom,
    validTo: position.validTo,
  },
});
