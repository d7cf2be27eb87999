/**
 * That what waits of a person may lie on the wrong desk since their line changed: put with the change,
 * and taken away by whoever has moved it, so that a death between the two is made good.
 */
import * as z from 'zod';
import { put, remove, type Write } from '../../platform/commit/writes.ts';
import { type Item, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { plainDateSchema } from '../../platform/period.ts';

/** `since` is the first day from which somebody else may be in charge. */
const handoverSchema = z.object({ employeeId: z.uuid(), since: plainDateSchema });
export type Handover = z.infer<typeof handoverSchema>;

export const handoverKind: Kind<Handover> = { type: 'handover', schemaVersion: 1, schema: handoverSchema };

/** The handover that an item tells of, or null. */
export const handoverIn = (item: Item | null): Handover | null => item && readItem(handoverKind, item).data;

/** Notes a handover. */
export const noteHandover = (handover: Handover): Write =>
  put(makeItem(handoverKind, keys.handover(handover.employeeId), handover));

/** Takes a handover that is done away. */
export const handedOver = (employeeId: string): Write => remove(keys.handover(employeeId));
