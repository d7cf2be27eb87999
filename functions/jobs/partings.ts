/**
 * What somebody's parting from an office concerns: what happened on its day as the register has it by now, and
 * which of their plans were of the office that they left.
 */
import { assignmentsOf } from '../organisation/assignment/store.ts';
import { isActiveOn } from '../organisation/employee/rules.ts';
import { type Person, personOf } from '../organisation/person/store.ts';
import type { PositionAssignment } from '../organisation/position/rules.ts';
import { inForce, isKnown, lasts } from '../organisation/validity/rules.ts';
import { endsOn } from '../planning/plan/closing.ts';
import { hasEnded, type Plan } from '../planning/plan/rules.ts';
import type { AgendaItem } from '../platform/agenda.ts';
import type { Context } from '../platform/context.ts';
import type { Item } from '../platform/item.ts';
import { lists } from '../platform/keys.ts';
import {
  addDays,
  monthOfDate,
  monthsThrough,
  type Period,
  type PlainDate,
  shiftMonth,
  today,
  yearOf,
  yearPeriod,
} from '../platform/period.ts';
import { queryAll } from '../platform/table.ts';

/** A parting: the person, their plans of the years since and the months that are open. */
export interface Parting {
  readonly person: Person;
  readonly seats: readonly PositionAssignment[];
  readonly items: readonly Item[];
  readonly day: PlainDate;
}

/**
 * The months from the day before one on, up to the one that is opened next, and the years that they are of: a
 * transfer of December that comes in January concerns the new year's plan too.
 */
function periodsFrom(day: PlainDate, running: Period): Period[] {
  const last = shiftMonth(running, 1);
  const months = [monthOfDate(addDays(day, -1)), ...monthsThrough(monthOfDate(day), last)];
  const years = [...months, monthOfDate(day)].map((month) => yearPeriod(yearOf(month)));
  return [...new Set([...years, ...months])];
}

/** Reads what a day of the agenda concerns. */
export async function readParting(
  { table, clock }: Context,
  { subjectId, day }: AgendaItem,
): Promise<Parting> {
  const [person, seats, ...items] = await Promise.all([
    personOf(table, subjectId),
    assignmentsOf(table, subjectId),
    ...periodsFrom(day, monthOfDate(today(clock))).map((period) =>
      queryAll(table, lists.personPeriod(subjectId, period)),
    ),
  ]);
  if (!person) throw new Error('the agenda names a person who is not on record');
  return { person, seats: seats.map(({ data }) => data), items: items.flat(), day };
}

export type What = 'MOVED' | 'LEFT';

/**
 * What happened on the day, as the register has it by now: a correction may have taken it back. Whoever has no office
 * of their own from that day on has left, though no row says how.
 */
export function happened({ person, seats, day }: Parting): What | null {
  const { employee } = person;
  if (employee.legalStatusFrom === day && !isActiveOn(employee, [], day)) return 'LEFT';
  const own = seats.filter((seat) => seat.role === 'DEFINITIVE' && isKnown(seat));
  if (own.some(({ from }) => from === day)) return 'MOVED';
  const isOut = own.some(({ to }) => to === addDays(day, -1)) && !own.some((seat) => lasts(seat, day));
  return isOut ? 'LEFT' : null;
}

/** The definitive seat of a date, as the register has it by now. */
const seatOn = ({ seats }: Parting, date: PlainDate): PositionAssignment | undefined =>
  seats.find((seat) => seat.role === 'DEFINITIVE' && isKnown(seat) && inForce(seat, date));

/**
 * Whether a plan of a later year is of the office that was left: drawn up before the register said so. By the
 * seat that began on the day, if that is theirs still: a later transfer has a day of its own.
 */
function isOfFormer(parting: Parting, what: What, { status, year, from, employee }: Plan): boolean {
  const { position, unit } = parting.person.employee;
  if (hasEnded({ status }) || from < parting.day) return false;
  if (what === 'LEFT') return true;
  if (yearOf(year) === yearOf(monthOfDate(parting.day))) return false;
  const seat = seatOn(parting, from);
  const isTheirs = seat?.from === parting.day && seat.positionId === position.positionId;
  return isTheirs && (employee.positionTitle !== position.title || employee.unitId !== unit.unitId);
}

/** Whether a plan ends by a parting: it ran on the last day, or was drawn up for the office that was left. */
export const endsBy = (parting: Parting, what: What, plan: Plan): boolean =>
  endsOn(plan, addDays(parting.day, -1)) || isOfFormer(parting, what, plan);
