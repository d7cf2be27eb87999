/** The items of a city: its units, people, lines and rosters, the bank, and everybody's past. */
import { activityBank } from '../../../data/reference.ts';
import { broughtAlong } from '../../execution/bank/rules.ts';
import { bankChange } from '../../execution/bank/store.ts';
import { announceAppointment } from '../../organisation/appointment/events.ts';
import type { Appointment } from '../../organisation/appointment/rules.ts';
import { listHolder, newAppointment } from '../../organisation/appointment/store.ts';
import type { Employee } from '../../organisation/employee/rules.ts';
import { keepAway, leaveKind } from '../../organisation/employee/store.ts';
import { type Item, makeItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { planCommit } from '../../platform/commit/plan.ts';
import { type Instant, type PlainDate, toInstant } from '../../platform/period.ts';
import { FOUNDER } from './cast.ts';
import { cityPolicy } from './allowancePolicy.ts';
import { cityAgreements } from './agreements.ts';
import { tellAchievements } from './history/achievementStory.ts';
import { beginGroups } from './history/guidance.ts';
import type { Past } from './history/past.ts';
import { tellPerson } from './history/tellPerson.ts';
import type { City } from './people.ts';
import { registeredItems } from './registered.ts';

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

/** The bank as the data has it, each item with the event by which it was taken in. */
function* bankItems(at: Instant): Generator<Item> {
  for (const { code, positionFamilies: families, ...said } of activityBank()) {
    const record = broughtAlong(code, { ...said, families });
    const commitId = `founding bank ${code}`;
    const { writes } = planCommit({
      actor: { kind: 'JOB', id: FOUNDER },
      authority: 'OPERATOR',
      requestId: commitId,
      at,
      commitId,
      changes: [bankChange(null, record, 'bankItemAdded')],
    });
    for (const write of writes) if ('put' in write) yield write.put;
  }
}

/** The city as the personnel register has it, and e-Sakip its agreements. */
export function* registerItems(city: City, newYear: PlainDate): Generator<Item> {
  yield* registeredItems(city, newYear);
  for (const leave of city.leaves) yield makeItem(leaveKind, keys.leave(leave.employeeId, leave.from), leave);
  for (const [employeeId, leaves] of Map.groupBy(city.leaves, ({ employeeId: whose }) => whose)) {
    const away = keepAway(employeeId, leaves, newYear);
    if ('put' in away) yield away.put;
  }
  for (const appointment of city.appointments) yield* ofAppointment(appointment);
  yield* bankItems(toInstant(Date.parse(newYear)));
  yield* cityAgreements(city, newYear);
  yield* cityPolicy(city, newYear).items;
}

/** What organisations achieved, then everybody's past; the first `worked` people with a plan also have daily activities. */
export function* pastItems(past: Past, employees: readonly Employee[], worked: number): Generator<Item> {
  yield* tellAchievements(past);
  beginGroups(past, employees, worked);
  let told = 0;
  for (const employee of employees) {
    const items = [...tellPerson(past, employee, told < worked)];
    if (items.length > 0) told += 1;
    yield* items;
  }
}
