/** Where a register's row has its person: the office that it gives, and what ends with it. */
import type { Context } from '../../../platform/context.ts';
import { ok } from '../../../platform/result.ts';
import {
  type AssignmentChange,
  assignmentsOf,
  assignmentWrites,
  holderWrites,
} from '../../assignment/store.ts';
import type { Employee } from '../../employee/rules.ts';
import type { PositionAssignment } from '../../position/rules.ts';
import { onRecord } from '../../request/actions/assign.ts';
import { isKnown } from '../../validity/rules.ts';
import { idOfRow } from '../ids.ts';
import { lastDayOf, place, type Placing } from '../placement.ts';
import type { RegisterImport } from '../rules.ts';
import { importWrites } from '../store.ts';
import type { PersonRow } from './personAfter.ts';
import { roleEnds } from './roleEnds.ts';

/**
 * The definitive office that a row leaves a person in; null where that is theirs already, because they only act
 * in the row's (Plt., Plh.): no row gives that, and it moves nobody out of their own, unless they have left.
 */
export async function placingOf(
  { table }: Context,
  { person, position, actingTitle }: PersonRow,
  employeeId: string,
): Promise<Placing | null> {
  const to = lastDayOf(person);
  const { from, letterNo } = person;
  if (actingTitle === null) return { employeeId, positionId: position.positionId, from, to, letterNo };
  if (to === null) return null;
  const seats = (await assignmentsOf(table, employeeId)).map(({ data }) => data);
  const own = seats.findLast((seat) => seat.role === 'DEFINITIVE' && isKnown(seat));
  return own ? { employeeId, positionId: own.positionId, from: own.from, to, letterNo: null } : null;
}

/** Who the row is about, as they become, and who was known in its office. */
interface Seating {
  readonly after: Employee;
  readonly isNew: boolean;
  readonly holders: readonly PositionAssignment[];
}

/** The assignments of a row: parts of the person's record, changes of others', and the same beside the offices. */
export async function placed(
  context: Context,
  of: RegisterImport,
  row: PersonRow,
  placing: Placing | null,
  { after, isNew, holders }: Seating,
) {
  if (!placing) return { seats: [], recorded: [], parts: [], changes: [], writes: [] };
  const kept = isNew ? [] : await assignmentsOf(context.table, placing.employeeId);
  let count = 0;
  const newId = () => idOfRow(of, row.no, `assignment ${(count += 1)}`);
  const known = kept.map(({ data }) => data);
  const became = place(known, placing, context.clock.now(), newId);
  const gone = new Map(became.superseded.map((each) => [each.assignmentId, each]));
  const own = [
    ...kept.flatMap((before) => {
      const superseded = gone.get(before.data.assignmentId);
      return superseded ? [{ before, after: superseded }] : [];
    }),
    ...became.recorded.map((each) => ({ before: null, after: each })),
  ];
  const ends = await roleEnds(context, of, { after, placing, kept, placed: became }, holders);
  const [mine, others] = byOwner(placing.employeeId, ends.assignments);
  const records = others.length > 0 ? await onRecord(context.table, others) : ok({ changes: [] });
  if (!records.ok) throw new Error('somebody acts in an office who is not on record');
  const all = [...own, ...mine];
  const whose = new Set(others.map((each) => each.after.employeeId));
  return {
    seats: [...known.filter(({ assignmentId }) => !gone.has(assignmentId)), ...became.recorded],
    recorded: became.recorded,
    parts: assignmentWrites(all).parts,
    changes: [...records.value.changes, ...ends.changes],
    writes: [
      ...holderWrites([...all, ...others].map((each) => each.after)),
      ...[...whose].map((employeeId) => importWrites.ended(of.importId, employeeId)),
      ...ends.writes,
    ],
  };
}

const byOwner = (employeeId: string, changes: readonly AssignmentChange[]) => {
  const isMine = ({ after }: AssignmentChange) => after.employeeId === employeeId;
  return [changes.filter(isMine), changes.filter((each) => !isMine(each))] as const;
};
