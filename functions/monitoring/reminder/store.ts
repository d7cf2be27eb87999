/** What somebody was last reminded of, as it is kept: one aggregate a person, whose events are the digests. */
import type { Write } from '../../platform/commit/writes.ts';
import { put, remove } from '../../platform/commit/writes.ts';
import { type DeskItem, deskSchema, layOnDesk, takeOffDesk } from '../../platform/desk.ts';
import { type Kind, makeItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { nodeId } from '../../platform/nodeId.ts';
import { type Reminder, reminderSchema } from './rules.ts';

export const reminderKind: Kind<Reminder> = { type: 'reminder', schemaVersion: 1, schema: reminderSchema };

/** What digests of one person are told under: no node of the API, whose desk is `viewer.desk`. */
export const reminderId = (employeeId: string): string => nodeId('Reminder', employeeId);

/** Where the desk of somebody on leave lies before whoever is above them, so that it is taken off there. */
export const unattendedKind: Kind<DeskItem> = { type: 'unattended', schemaVersion: 1, schema: deskSchema };

/** Moves what is said of a desk that nobody attends: laid, renewed or taken off, with what the person keeps of it. */
export function moveUnattended(employeeId: string, before: DeskItem | null, after: DeskItem | null): Write[] {
  const key = keys.unattended(employeeId);
  if (!after) return before ? [takeOffDesk(before), remove(key)] : [];
  const stays = before?.holder === after.holder && before.period === after.period;
  if (stays && before.count === after.count && before.dueOn === after.dueOn) return [];
  return [
    ...(before && !stays ? [takeOffDesk(before)] : []),
    layOnDesk(after),
    put(makeItem(unattendedKind, key, after)),
  ];
}
