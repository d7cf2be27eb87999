/** Everything about a person that a decision on a month rests on, in one query of their partition. */
import { type Item, type Kept, ofKind, readItem } from '../../platform/item.ts';
import { lists } from '../../platform/keys.ts';
import type { PlainDate } from '../../platform/period.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import { type Employee, isActiveOn, type Leave } from '../employee/rules.ts';
import { employeeKind, leaveKind } from '../employee/store.ts';
import type { WindowException } from '../exception/rules.ts';
import { exceptionKind } from '../exception/store.ts';
import type { Line } from '../line/rules.ts';
import { lineKind } from '../line/store.ts';
import { positionsOf } from '../position/store.ts';

export interface Person {
  readonly employee: Employee;
  readonly leaves: readonly Leave[];
  readonly lines: readonly Kept<Line>[];
  /** Longer windows that they were granted. */
  readonly exceptions: readonly WindowException[];
}

/** The person among items of theirs, or null. */
export function personAmong(items: readonly Item[]): Person | null {
  const profile = items.find(({ type }) => type === employeeKind.type);
  if (!profile) return null;
  return {
    employee: readItem(employeeKind, profile).data,
    leaves: ofKind(items, leaveKind).map(({ data }) => data),
    lines: ofKind(items, lineKind),
    exceptions: ofKind(items, exceptionKind).map(({ data }) => data),
  };
}

/** The person of an id with leave and lines, or null. */
export const personOf = async (table: Table, employeeId: string): Promise<Person | null> =>
  personAmong(await queryAll(table, lists.person(employeeId)));

/** The person's line in force on a date, or null. */
export const lineOfPerson = (person: Pick<Person, 'lines'>, date: PlainDate): Kept<Line> | null =>
  person.lines.findLast(({ data }) => data.from <= date && (data.to === null || date <= data.to)) ?? null;

/**
 * What it follows from on which days somebody is in office: their status, their leave, and their lines. `lines` null: not
 * asked: of a month that is open, for it was opened because days of it are theirs; of whoever has a desk.
 */
export interface InOffice extends Pick<Person, 'employee' | 'leaves'> {
  readonly lines: Person['lines'] | null;
}

/** Whether a line of a person is in force on a date, with an appraiser or without. */
export const hasLineOn = ({ lines }: Pick<InOffice, 'lines'>, date: PlainDate): boolean =>
  lines === null || lineOfPerson({ lines }, date) !== null;

/**
 * Whether a date is a person's day: a line of theirs is in force, and they have neither left nor gone on leave that takes
 * the office with it. Days before the first line and between two are not theirs.
 */
export const isInOffice = (person: InOffice, date: PlainDate): boolean =>
  hasLineOn(person, date) && isActiveOn(person.employee, person.leaves, date);

/** The first day after a date on which a line of a person begins, or null. */
export const nextLineFrom = ({ lines }: Pick<InOffice, 'lines'>, date: PlainDate): PlainDate | null =>
  (lines ?? [])
    .map(({ data }) => data.from)
    .filter((from) => from > date)
    .toSorted()[0] ?? null;

/** The position family of a date. */
export type FamilyOn = (date: PlainDate) => string;

/**
 * Of which position family a person was on each of some dates: of the office of that day, as their line says it. Today's
 * office needs no read, those of days before a transfer are one batch. Without a line, or an office on record, today's.
 */
export async function familiesOn(
  table: Table,
  person: Person,
  dates: Iterable<PlainDate>,
): Promise<FamilyOn> {
  const { positionId: present, family } = person.employee.position;
  const officeOn = (date: PlainDate) => lineOfPerson(person, date)?.data.positionId ?? present;
  const former = [...new Set([...dates].map(officeOn))].filter((id) => id !== present);
  const offices = former.length > 0 ? await positionsOf(table, former) : [];
  const families = new Map(offices.map((office, at) => [former[at], office?.data.family]));
  return (date) => families.get(officeOn(date)) ?? family;
}
