/**
 * One row of a register committed: the person, what the register said of them, their office and roster,
 * in one transaction with one event. A row that says what is on record writes nothing.
 */
import { layOnAgenda } from '../../../platform/agenda.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Part as CommitPart } from '../../../platform/commit/plan.ts';
import { put, type Write } from '../../../platform/commit/writes.ts';
import { readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { addDays, dateIn, today } from '../../../platform/period.ts';
import { ok, type Problem, type Result, refuse } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import type { Context } from '../../../platform/context.ts';
import { changeEmployee, nipWrites } from '../../employee/change.ts';
import type { Employee } from '../../employee/rules.ts';
import { actsFrom } from '../../position/rules.ts';
import { rosterItem, rosterKind } from '../../roster/store.ts';
import { isOver } from '../../validity/rules.ts';
import { isPlaced, partingDays, type Placing } from '../placement.ts';
import { type Committing, laterThan } from '../newest.ts';
import { factsHash, snapshotPart } from '../snapshot.ts';
import { AUTHORITY } from './judgeFile.ts';
import { asLostRace } from './lostRace.ts';
import { employeeAfter, type Found, type PersonRow } from './personAfter.ts';
import { placed, placingOf } from './seatRow.ts';

export type RowOutcome =
  | { readonly outcome: 'REGISTERED' | 'CHANGED' | 'UNCHANGED'; readonly employeeId: string }
  | { readonly outcome: 'REFUSED'; readonly problem: Problem };

type Span = Pick<Placing, 'from' | 'to'>;

/** The rosters of a person: theirs from a day on, and that of the agency they left. The mayor is on none. */
async function rosterWrites(
  context: Context,
  before: Employee | null,
  after: Employee,
  { from, to }: Span,
): Promise<Write[]> {
  if (after.employmentStatus === null) return [];
  const { employeeId } = after;
  const entryOf = async (agencyId: string) => {
    const item = await getItem(context.table, keys.roster(agencyId, employeeId));
    return item && readItem(rosterKind, item).data;
  };
  const { agencyId } = after.unit;
  const hasMoved = before !== null && before.unit.agencyId !== agencyId;
  const own = before && !hasMoved ? await entryOf(agencyId) : null;
  const former = hasMoved ? await entryOf(before.unit.agencyId) : null;
  const entry = { agencyId, employeeId, from: own?.from ?? from, to };
  const isSame = own !== null && own.to === to;
  return [
    ...(isSame ? [] : [put(rosterItem(entry))]),
    ...(former ? [put(rosterItem({ ...former, to: addDays(from, -1) }))] : []),
  ];
}

type Assigned = Parameters<typeof partingDays>[2];

/** Whoever has another office, or has left, has a plan that ends: the turn of the day does it (docs/domain.md 1.9). */
function planEnds(
  before: Employee | null,
  { employeeId, unit }: Employee,
  placing: Placing | null,
  placed: Assigned,
): Write[] {
  const { agencyId } = unit;
  const days = new Set(placing ? partingDays(before, placing, placed) : []);
  return [...days].map((day) => layOnAgenda({ agencyId, day, step: 'PLAN_END', subjectId: employeeId }));
}

/** A person placed in an office that has ended, though they are not there yet. Refuses: ROW_OFFICE_ENDED. */
function mayBePlaced(
  { position }: PersonRow,
  placing: Placing | null,
  isThere: boolean,
  { of }: Committing,
): Result<null> {
  const { positionId, code, validTo } = position;
  const isPlacing = placing?.to === null && placing.positionId === positionId && !isThere;
  return isPlacing && validTo !== null && isOver(position, of.asOf)
    ? refuse('ROW_OFFICE_ENDED', 'kode_jabatan', { code: code ?? '', date: validTo })
    : ok(null);
}

async function commitOnce(
  context: Context,
  committing: Committing,
  row: PersonRow,
  find: () => Promise<Found>,
): Promise<Result<RowOutcome>> {
  const { of } = committing;
  const found = await find();
  const before = found.before?.data ?? null;
  if (!before && row.actingTitle !== null)
    return refuse('ROW_ACTING_ALONE', 'kode_jabatan', { code: row.position.code ?? '' });
  const after = employeeAfter(context, of, row, found);
  const { employeeId } = after;
  const placing = await placingOf(context, row, employeeId);
  const isThere = before !== null && (!placing || found.holders.some((held) => isPlaced(held, placing)));
  const standing = mayBePlaced(row, placing, isThere, committing);
  if (!standing.ok) return standing;
  const isSame = before !== null && factsHash(before) === factsHash(after);
  const holders = row.actingTitle === null ? found.holders : [];
  if (isThere && isSame && !holders.some((one) => actsFrom(one, today(context.clock))))
    return ok({ outcome: 'UNCHANGED', employeeId });
  const assigned = await placed(context, of, row, placing, { after, isNew: before === null, holders });
  // An office that a request ended on the eve of its own is as the row says, though not to be seen from its holders.
  if (isSame && assigned.parts.length === 0 && assigned.changes.length === 0)
    return ok({ outcome: 'UNCHANGED', employeeId });
  const later = before && laterThan(committing, dateIn(context.clock.zone, before.hrAsOf), found.namedOn);
  if (later) return refuse('ROW_OLDER', 'nip', { asOf: later });
  const parts: CommitPart[] = [snapshotPart(after, context.clock.zone, of.importId), ...assigned.parts];
  const event = before ? 'employeeChanged' : 'employeeRegistered';
  const committed = await commitAs(context, AUTHORITY, {
    changes: [changeEmployee(found.before, after, event, parts), ...assigned.changes],
    writes: [
      ...nipWrites(employeeId, before?.nip ?? null, after.nip),
      ...assigned.writes,
      ...(await rosterWrites(context, before, after, placing ?? { from: row.person.from, to: null })),
      ...planEnds(before, after, placing, assigned),
    ],
  });
  return committed.ok ? ok({ outcome: before ? 'CHANGED' : 'REGISTERED', employeeId }) : committed;
}

/**
 * Commits a row. `find` reads the person as they stand, anew at each try. Refused: ROW_OLDER when what is
 * on record is of a later day, ROW_OFFICE_ENDED, ROW_ACTING_ALONE when nothing is known of somebody but that they act,
 * ROW_LOST_RACE when others keep being faster, else what the commit refuses (TOO_LARGE).
 */
export async function commitRow(
  context: Context,
  committing: Committing,
  row: PersonRow,
  find: () => Promise<Found>,
): Promise<RowOutcome> {
  const done = await retrying(async () => asLostRace(await commitOnce(context, committing, row, find)));
  if (done.ok) return done.value;
  const [problem] = done.problems;
  return { outcome: 'REFUSED', problem: problem.code === 'CONFLICT' ? { code: 'ROW_LOST_RACE' } : problem };
}
