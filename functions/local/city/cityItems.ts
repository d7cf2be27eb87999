/** The items of a city: its units, people, lines and rosters, the bank, and everybody's past. */
import { activityBank } from '../../../data/reference.ts';
import { bankItemItem } from '../../execution/bank/store.ts';
import { announceAppointment } from '../../organisation/appointment/events.ts';
import type { Appointment } from '../../organisation/appointment/rules.ts';
import { listHolder, newAppointment } from '../../organisation/appointment/store.ts';
import type { Employee } from '../../organisation/employee/rules.ts';
import { employeeKind, leaveKind, nipGuardKind } from '../../organisation/employee/store.ts';
import { lineKind } from '../../organisation/line/store.ts';
import { agencyItem, rosterItem } from '../../organisation/roster/store.ts';
import { unitKind } from '../../organisation/unit/store.ts';
import { type Item, makeItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { planCommit } from '../../platform/commit/plan.ts';
import { type PlainDate, toInstant } from '../../platform/period.ts';
import { FOUNDER } from './cast.ts';
import { type Past, tellPerson } from './history/tellPerson.ts';
import type { City } from './people.ts';

/** A bank item as the data has it is active, in its first version. */
const bankItems = (): Item[] =>
  activityBank().map(({ positionFamilies, ...item }) =>
    bankItemItem({ ...item, families: positionFamilies, version: 1, state: 'ACTIVE' }),
  );

function* ofEmployee(employee: Employee, newYear: PlainDate): Generator<Item> {
  const { employeeId, nip, unit, employmentStatus } = employee;
  yield makeItem(employeeKind, keys.employee(employeeId), employee);
  if (nip) yield makeItem(nipGuardKind, keys.nip(nip), { employeeId });
  // The jobs' rosters hold the civil servants: a head of region has no plan and no evaluation.
  if (employmentStatus) yield rosterItem({ agencyId: unit.agencyId, employeeId, from: newYear, to: null });
}

/** An office of performance management with the event by which it was given: the audit knows of no other. */
function* ofAppointment(appointment: Appointment): Generator<Item> {
  const commitId = `founding ${appointment.role} ${appointment.employeeId}`;
  const { writes } = planCommit({
    actor: { kind: 'JOB', id: FOUNDER },
    authority: 'OPERATOR',
    requestId: commitId,
    at: appointment.confirmedAt ?? toInstant(0),
    commitId,
    changes: [newAppointment(appointment, announceAppointment('appointmentConfirmed', appointment))],
    writes: [listHolder(appointment)],
  });
  for (const write of writes) if ('put' in write) yield write.put;
}

/** The city as the personnel register has it. */
export function* registerItems(city: City, newYear: PlainDate): Generator<Item> {
  for (const unit of city.units) {
    yield makeItem(unitKind, keys.unit(unit.unitId), unit);
    if (unit.unitId === unit.agencyId) yield agencyItem({ agencyId: unit.agencyId, name: unit.name });
  }
  for (const employee of city.employees) yield* ofEmployee(employee, newYear);
  for (const line of city.lines) yield makeItem(lineKind, keys.line(line.employeeId, line.from), line);
  for (const leave of city.leaves) yield makeItem(leaveKind, keys.leave(leave.employeeId, leave.from), leave);
  for (const appointment of city.appointments) yield* ofAppointment(appointment);
  yield* bankItems();
}

/** Everybody's past; the first `worked` people with a plan also have daily activities. */
export function* pastItems(past: Past, employees: readonly Employee[], worked: number): Generator<Item> {
  let told = 0;
  for (const employee of employees) {
    const items = [...tellPerson(past, employee, told < worked)];
    if (items.length > 0) told += 1;
    yield* items;
  }
}
