/** Follow-ups as they are kept: each an aggregate beside the person, on a desk, and in the list by due day. */
import * as z from 'zod';
import { layOnDesk, takeOffDesk } from '../../platform/desk.ts';
import { put, remove, type Write } from '../../platform/commit/writes.ts';
import { type Item, type Kept, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { getItem, queryAll, type Table } from '../../platform/table.ts';
import { type FollowUp, followUpSchema, isOpen, isShown } from './rules.ts';

export const followUpKind: Kind<FollowUp> = { type: 'followUp', schemaVersion: 1, schema: followUpSchema };

export type FollowUpRef = Pick<FollowUp, 'employeeId' | 'id'>;

/** A row of the list of those that are not at their end. */
const runningKind: Kind<FollowUpRef> = {
  type: 'runningFollowUp',
  schemaVersion: 1,
  schema: z.object({ employeeId: z.string(), id: z.uuid() }),
};
export const readRunning = (item: Item): FollowUpRef => readItem(runningKind, item).data;

export const followUpKey = ({ employeeId, id }: FollowUpRef) => keys.followUp(employeeId, id);
export const followUpId = ({ employeeId, id }: FollowUpRef): string =>
  nodeId('EvaluationFollowUp', employeeId, id);

/** The follow-up that a node id names, or null when it names something else. */
export function parseFollowUpId(id: string): FollowUpRef | null {
  const [employeeId, followUp] = partsOf(id, 'EvaluationFollowUp', 2);
  return employeeId && followUp ? { employeeId, id: followUp } : null;
}

/** One follow-up, or null. */
export async function followUpOf(table: Table, ref: FollowUpRef): Promise<Kept<FollowUp> | null> {
  const item = await getItem(table, followUpKey(ref));
  return item && readItem(followUpKind, item);
}

/** All of a person's, the oldest first (one query). */
export const followUpsOf = async (table: Table, employeeId: string): Promise<Kept<FollowUp>[]> =>
  (await queryAll(table, lists.followUps(employeeId))).map((item) => readItem(followUpKind, item));

/** Where a follow-up lies until it is at its end. */
export const placeOf = ({ holderId, employeeId, id, ground }: FollowUp) => ({
  holder: holderId,
  step: 'FOLLOW_UP' as const,
  employeeId,
  subjectId: id,
  period: ground.period,
  planNo: ground.planNo,
});
const rowOf = ({ dueOn, employeeId, id }: FollowUp) => keys.runningFollowUp(dueOn, employeeId, id);
const isSameKey = (one: FollowUp, other: FollowUp): boolean =>
  one.dueOn === other.dueOn && one.holderId === other.holderId;

const isSanction = (one: FollowUp | null): boolean =>
  one?.kind === 'SANCTION_PROPOSAL' && isOpen(one) && isShown(one);

/** Whether its person is among those under a sanction, from when it is accepted to its end. */
function sanctioned(before: FollowUp | null, after: FollowUp): Write[] {
  const { employeeId, id } = after;
  if (isSanction(before) === isSanction(after)) return [];
  const row = keys.runningSanction(employeeId, id);
  return [isSanction(after) ? put(makeItem(runningKind, row, { employeeId, id })) : remove(row)];
}

/** Who is under a sanction that was proposed here and accepted, until it is at its end: one query, of few. */
export const sanctionedOf = async (table: Table): Promise<ReadonlySet<string>> =>
  new Set((await queryAll(table, lists.runningSanctions())).map((item) => readRunning(item).employeeId));

/** Where it lies and is listed, once it has changed: on its holder's desk until it is at its end. */
export function laid(before: FollowUp | null, after: FollowUp): Write[] {
  const { employeeId, id, dueOn, proposedAt: since } = after;
  const moved = before && (!isOpen(after) || !isSameKey(before, after)) ? before : null;
  const leftDesk = moved && (!isOpen(after) || moved.holderId !== after.holderId);
  const leftList = moved && (!isOpen(after) || moved.dueOn !== after.dueOn);
  return [
    ...sanctioned(before, after),
    ...(leftDesk ? [takeOffDesk(placeOf(moved))] : []),
    ...(leftList ? [remove(rowOf(moved))] : []),
    ...(isOpen(after)
      ? [
          layOnDesk({ ...placeOf(after), since, dueOn }),
          put(makeItem(runningKind, rowOf(after), { employeeId, id })),
        ]
      : []),
  ];
}
