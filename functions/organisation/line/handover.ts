/**
 * That what waits of a person may lie on the wrong desk since their line changed: put with the change,
 * and taken away by whoever has moved it, so that a death between the two is made good.
 */
import * as z from 'zod';
import { conflict, put, remove, type Write } from '../../platform/commit/writes.ts';
import { type Item, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { plainDateSchema } from '../../platform/period.ts';

/** `since` is the first day from which somebody else may be in charge; `noteId` is new with every note. */
const handoverSchema = z.object({
  employeeId: z.uuid(),
  since: plainDateSchema,
  noteId: z.string().optional(),
});
export type Handover = z.infer<typeof handoverSchema>;

export const handoverKind: Kind<Handover> = { type: 'handover', schemaVersion: 1, schema: handoverSchema };

/** The handover that an item tells of, or null. */
export const handoverIn = (item: Item | null): Handover | null => item && readItem(handoverKind, item).data;

const noteOf = (handover: Handover): Item =>
  makeItem(handoverKind, keys.handover(handover.employeeId), handover);

/** Notes a handover, whatever was noted before; `noteId` must be new. */
export const noteHandover = (handover: Required<Handover>): Write => put(noteOf(handover));

/** No other note stands than the one that was read: what was noted meanwhile is not done yet. */
const noOther = ({ noteId }: Handover) => ({
  condition: {
    expression: 'attribute_not_exists(PK) OR #data.#noteId = :noteId',
    names: { '#data': 'data', '#noteId': 'noteId' },
    values: { ':noteId': noteId ?? '' },
  },
  onConflict: conflict,
});

/** Takes a handover that is done away, or notes in its place the `next` one; neither where another was noted meanwhile. */
export const handedOver = (done: Handover, next: Required<Handover> | null): Write =>
  next
    ? { put: noteOf(next), ...noOther(done) }
    : { ...remove(keys.handover(done.employeeId)), ...noOther(done) };
