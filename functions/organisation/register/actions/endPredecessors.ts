/**
 * The last step of a whole reading's commit: seats of predecessors who are in no row of the register any more end, and
 * what they had by request; they are gone. Begun again it does what is left; what it records has the ids that it would
 * have had.
 */
import { layOnAgenda } from '../../../platform/agenda.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import { put, type Write } from '../../../platform/commit/writes.ts';
import { readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { addDays, dateIn, type PlainDate } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { getItem, type Table } from '../../../platform/table.ts';
import { assignmentsOf, holdersOf } from '../../assignment/store.ts';
import type { Employee } from '../../employee/rules.ts';
import { employeesOf } from '../../employee/store.ts';
import { endsOfRequests } from '../../request/actions/acting.ts';
import { onRecord } from '../../request/actions/assign.ts';
import { rosterItem, rosterKind } from '../../roster/store.ts';
import { isKnown, lasts } from '../../validity/rules.ts';
import { mayBe, personOfRow, predecessorBeside, type Succession } from '../predecessors.ts';
import { laterThan } from '../newest.ts';
import { type Named, namedOn } from '../readings.ts';
import { readRow } from '../row.ts';
import type { RegisterImport } from '../rules.ts';
import { importWrites } from '../store.ts';
import { AUTHORITY } from './judgeFile.ts';
import { asLostRace } from './lostRace.ts';
import { endedByFile } from './roleEnds.ts';
import { openSheet, type RegisterWork } from './source.ts';

/** Whom the file has in an office, and who may be gone from it. */
type Perhaps = Named['leading'][number] & { readonly goneId: string };

/** Offices whose holders are read at once. */
const AT_ONCE = 100;

/**
 * Where somebody stands beside the file's own holder of an office for one, who is not among those whose rows were
 * taken.
 */
async function gonePerhaps(
  { table }: RegisterWork,
  { asOf }: RegisterImport,
  { ids, leading }: Named,
): Promise<Perhaps[]> {
  const perhaps: Perhaps[] = [];
  for (let at = 0; at < leading.length; at += AT_ONCE) {
    const some = leading.slice(at, at + AT_ONCE);
    const held = await holdersOf(
      table,
      some.map(({ positionId }) => positionId),
    );
    for (const [no, each] of some.entries()) {
      const goneId = predecessorBeside(held[no] ?? [], each.employeeId, asOf)?.seat.employeeId;
      if (goneId !== undefined && !ids.has(goneId)) perhaps.push({ ...each, goneId });
    }
  }
  return perhaps;
}

/** Of some people those of whom nothing is on record that is later than the file. */
async function notLater(work: RegisterWork, of: RegisterImport, ids: readonly string[]): Promise<Employee[]> {
  const [people, named] = await Promise.all([employeesOf(work.table, ids), namedOn(work, of, ids)]);
  return people.flatMap((kept, at) => {
    const days = kept ? [dateIn(work.clock.zone, kept.data.hrAsOf), named[at] ?? null] : [];
    return kept && laterThan({ of, lastRead: null }, ...days) === null ? [kept.data] : [];
  });
}

/** Of some people those whom no row of the file may be about, be it left out or refused. Throws UnreadableFile. */
async function absentFrom(
  work: RegisterWork,
  of: RegisterImport,
  people: readonly Employee[],
): Promise<Map<string, Employee>> {
  const absent = new Map(people.map((one) => [one.employeeId, one]));
  const byNip = new Map(people.map(({ nip, employeeId }) => [nip ?? '', employeeId]));
  const { rows } = await openSheet(work, of);
  for await (const row of rows) {
    const person = personOfRow(row, readRow(row.cells, of).nip);
    if (person && 'nip' in person) absent.delete(byNip.get(person.nip) ?? '');
    else if (person) for (const one of absent.values()) if (mayBe(one, person)) absent.delete(one.employeeId);
  }
  return absent;
}

/** The roster of somebody who is gone: until their last day in office. */
async function rosterEnds(table: Table, { employeeId, unit }: Employee, to: PlainDate): Promise<Write[]> {
  const item = await getItem(table, keys.roster(unit.agencyId, employeeId));
  const entry = item && readItem(rosterKind, item).data;
  return entry && lasts(entry, addDays(to, 1)) ? [put(rosterItem({ ...entry, to }))] : [];
}

/** What of somebody ends with their seat; and, where they have no other office then, what they had by request. */
async function endsWith(table: Table, { seat, lastDay }: Succession) {
  const day = addDays(lastDay, 1);
  const known = (await assignmentsOf(table, seat.employeeId)).filter(({ data }) => isKnown(data));
  const own = known.filter(({ data }) => data.assignmentId === seat.assignmentId);
  const others = known.filter(({ data }) => data.assignmentId !== seat.assignmentId && lasts(data, day));
  const isGone = !others.some(({ data }) => data.role === 'DEFINITIVE');
  return { day, isGone, seats: isGone ? [...own, ...others] : own };
}

/** Ends the seat of one, with the requests that gave what ends; the turn of the day ends their plans. */
async function endOne(
  work: RegisterWork,
  of: RegisterImport,
  { positionId, employeeId: successorId }: Perhaps,
  absent: ReadonlyMap<string, Employee>,
): Promise<Result<null>> {
  const { table } = work;
  const [holders = []] = await holdersOf(table, [positionId]);
  const found = predecessorBeside(holders, successorId, of.asOf);
  const person = found && absent.get(found.seat.employeeId);
  if (!found || !person) return ok(null);
  const { lastDay } = found;
  const { employeeId, unit } = person;
  const { day, isGone, seats } = await endsWith(table, found);
  const record = await onRecord(
    table,
    seats.flatMap((each) => endedByFile(work, of, each, lastDay)),
    (before) => (isGone ? { ...before, goneFrom: day } : before),
  );
  if (!record.ok) return record;
  const requests = await endsOfRequests(
    work,
    seats.map((seat) => [seat, lastDay] as const),
  );
  const { agencyId } = unit;
  const committed = await commitAs(work, AUTHORITY, {
    changes: [...record.value.changes, ...requests.changes],
    writes: [
      ...record.value.writes,
      ...requests.writes,
      ...(isGone ? await rosterEnds(table, person, lastDay) : []),
      layOnAgenda({ agencyId, day, step: 'PLAN_END', subjectId: employeeId }),
      importWrites.ended(of.importId, employeeId),
    ],
  });
  return committed.ok ? ok(null) : committed;
}

/**
 * Ends, on the eve of the successor's first day, the seat of whoever holds an office for one holder beside the one
 * whom the file has there, is in no row of it, and was named by none of a later day. The file is read again only
 * where there may be somebody. Throws UnreadableFile, and when it keeps losing to other commits.
 */
export async function endPredecessors(work: RegisterWork, of: RegisterImport, named: Named): Promise<void> {
  const perhaps = await gonePerhaps(work, of, named);
  if (perhaps.length === 0) return;
  const people = await notLater(work, of, [...new Set(perhaps.map(({ goneId }) => goneId))]);
  if (people.length === 0) return;
  const absent = await absentFrom(work, of, people);
  for (const each of perhaps) {
    const done = await retrying(async () => asLostRace(await endOne(work, of, each, absent)));
    if (!done.ok) throw new Error(`a predecessor's seat not ended: ${done.problems[0].code}`);
  }
}
