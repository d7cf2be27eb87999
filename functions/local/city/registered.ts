/**
 * A city's units, offices and people as the personnel register's import would leave them: every record
 * with its event, from the planner of commits itself, so that the audit finds nothing without one.
 */
import { assignmentWrites, holderWrites } from '../../organisation/assignment/store.ts';
import { changeEmployee, nipWrites } from '../../organisation/employee/change.ts';
import { directoryCardOf, tenureOf, writeDirectoryCard } from '../../organisation/employee/directory.ts';
import type { Employee } from '../../organisation/employee/rules.ts';
import { lineChanges } from '../../organisation/line/change.ts';
import { type Line, lineOn } from '../../organisation/line/rules.ts';
import { changePosition } from '../../organisation/position/change.ts';
import type { Position, PositionAssignment } from '../../organisation/position/rules.ts';
import { snapshotPart } from '../../organisation/register/snapshot.ts';
import { rosterItem } from '../../organisation/roster/store.ts';
import { changeUnit } from '../../organisation/unit/change.ts';
import { type Change, planCommit } from '../../platform/commit/plan.ts';
import type { Write } from '../../platform/commit/writes.ts';
import type { Item } from '../../platform/item.ts';
import { dateIn, type Instant, type PlainDate } from '../../platform/period.ts';
import type { City } from './people.ts';
import { chanceOf } from './random.ts';

/** What every record of the register has in common. */
interface Registering {
  readonly zone: string;
  readonly at: Instant;
  readonly newId: () => string;
}

/** The items of a commit on an empty table. */
function itemsOf({ at, newId }: Registering, change: Change, writes: readonly Write[]): Item[] {
  const commitId = newId();
  const planned = planCommit({
    actor: { kind: 'JOB', id: 'demoCity' },
    authority: 'REGISTER',
    requestId: commitId,
    at,
    commitId,
    changes: [change],
    writes,
  });
  return planned.writes.map((write) => {
    if ('put' in write) return write.put;
    if ('set' in write) return { ...write.attributes, ...write.set };
    throw new Error('the first record of something only adds');
  });
}

/** An office with everybody who was assigned to it. */
function officeItems(registering: Registering, position: Position, held: PositionAssignment[]): Item[] {
  const { change, writes } = changePosition(null, position);
  return itemsOf(registering, change, [...writes, ...holderWrites(held)]);
}

function personItems(
  registering: Registering,
  employee: Employee,
  held: PositionAssignment[],
  lines: readonly Line[],
  rosterFrom: PlainDate,
): Item[] {
  const { employeeId, nip, unit, employmentStatus } = employee;
  const { zone, at } = registering;
  const seats = assignmentWrites(held.map((after) => ({ before: null, after }))).parts;
  const asLines = lineChanges([], lines, at);
  const parts = [...seats, snapshotPart(employee, zone), ...asLines.parts];
  const line = lineOn(lines, dateIn(zone, at));
  const tenure = tenureOf(employee, line, { lines, leaves: [] });
  return [
    ...itemsOf(registering, changeEmployee(null, employee, 'employeeRegistered', parts), [
      ...nipWrites(employeeId, null, nip),
      ...asLines.writes,
      writeDirectoryCard(directoryCardOf(employee, line?.vacantPositionId ?? null, tenure)),
    ]),
    // The jobs' rosters hold the civil servants: a head of region has no plan and no evaluation.
    ...(employmentStatus
      ? [rosterItem({ agencyId: unit.agencyId, employeeId, from: rosterFrom, to: null })]
      : []),
  ];
}

/** Units, offices, and people with their assignments, snapshots, lines, teams and directory cards. */
export function* registeredItems(city: City, rosterFrom: PlainDate): Generator<Item> {
  const chance = chanceOf(`${city.units[0]?.unitId}/register`);
  const registering: Registering = { zone: city.zone, at: city.recordedAt, newId: () => chance.uuid() };
  const byOffice = Map.groupBy(city.assignments, ({ positionId }) => positionId);
  const byPerson = Map.groupBy(city.assignments, ({ employeeId }) => employeeId);
  const lines = Map.groupBy(city.lines, ({ employeeId }) => employeeId);
  for (const unit of city.units) {
    const { change, writes } = changeUnit(null, unit);
    yield* itemsOf(registering, change, writes);
  }
  for (const position of city.positions)
    yield* officeItems(registering, position, byOffice.get(position.positionId) ?? []);
  for (const employee of city.employees) {
    const { employeeId } = employee;
    yield* personItems(
      registering,
      employee,
      byPerson.get(employeeId) ?? [],
      lines.get(employeeId) ?? [],
      rosterFrom,
    );
  }
}
