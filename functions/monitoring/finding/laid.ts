/** Findings on the desks of whoever can mend them, as they are kept: no aggregate and no event, since a scan lays them anew. */
import * as z from 'zod';
import { hashOf } from '../../platform/commit/hash.ts';
import { absent, atVersion, conflict, put, remove, type Write } from '../../platform/commit/writes.ts';
import { type DeskItem, deskSchema, keyOfPlace, layOnDesk, takeOffDesk } from '../../platform/desk.ts';
import { findingKeys, type FindingSubject } from '../../platform/findingKeys.ts';
import { type Kept, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { getItem, type Table } from '../../platform/table.ts';

const laidSchema = z.object({ rows: z.array(deskSchema) });
/** The rows of desks on which findings of a person or a unit lie. */
export type Laid = z.infer<typeof laidSchema>;
export const laidKind: Kind<Laid> = { type: 'findingDesks', schemaVersion: 1, schema: laidSchema };

/** On which desks findings of somebody lie, or null (one read). */
export async function laidOf(table: Table, subject: FindingSubject): Promise<Kept<Laid> | null> {
  const item = await getItem(table, findingKeys.findingDesks(subject));
  return item && readItem(laidKind, item);
}

const placeOf = (row: DeskItem): string => JSON.stringify(keyOfPlace(row));

/**
 * Lays findings on the desks on which they are to lie, renews what says something else by now, and takes off what lies
 * there no more; nothing where all is as it was. Lost to whoever moves them meanwhile.
 */
export function moveOnDesks(
  subject: FindingSubject,
  before: Kept<Laid> | null,
  rows: readonly DeskItem[],
): Write[] {
  const was = before?.data.rows ?? [];
  const places = new Set(rows.map(placeOf));
  const stood = new Map(was.map((row) => [placeOf(row), hashOf(row)]));
  const off = was.filter((row) => !places.has(placeOf(row)));
  const on = rows.filter((row) => stood.get(placeOf(row)) !== hashOf(row));
  if (off.length + on.length === 0) return [];
  const key = findingKeys.findingDesks(subject);
  const item = makeItem(laidKind, key, { rows: [...rows] }, { version: (before?.version ?? 0) + 1 });
  return [
    ...off.map(takeOffDesk),
    ...on.map(layOnDesk),
    {
      ...(rows.length > 0 ? put(item) : remove(key)),
      condition: before ? atVersion(before.version) : absent,
      onConflict: conflict,
    },
  ];
}
