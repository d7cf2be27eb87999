/** The items of a city: its units, people, lines and rosters, the bank, and everybody's past. */
import { activityBank } from '../../../data/reference.ts';
import { bankItemItem } from '../../execution/bank/store.ts';
import { appointmentKind } from '../../organisation/appointment/store.ts';
import type { Employee } from '../../organisation/employee/rules.ts';
import { leaveKind } from '../../organisation/employee/store.ts';
import { type Item, makeItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import type { PlainDate } from '../../platform/period.ts';
import { type Past, tellPerson } from './history/tellPerson.ts';
import type { City } from './people.ts';
import { registeredItems } from './registered.ts';

/** A bank item as the data has it is active, in its first version. */
const bankItems = (): Item[] =>
  activityBank().map(({ positionFamilies, ...item }) =>
    bankItemItem({ ...item, families: positionFamilies, version: 1, state: 'ACTIVE' }),
  );

/** The city as the personnel register has it. */
export function* registerItems(city: City, newYear: PlainDate): Generator<Item> {
  yield* registeredItems(city, newYear);
  for (const leave of city.leaves) yield makeItem(leaveKind, keys.leave(leave.employeeId, leave.from), leave);
  for (const appointment of city.appointments) {
    const { employeeId, role, from } = appointment;
    yield makeItem(appointmentKind, keys.appointment(employeeId, role, from), appointment);
  }
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
