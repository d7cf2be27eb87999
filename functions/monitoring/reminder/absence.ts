/**
 * The desk of somebody on leave: which days they are not back, and what of others on it falls due on them. Pure.
 * docs/domain.md 6.7, docs/decisions/reminders.md.
 */
import { type Leave, leaveOn } from '../../organisation/employee/rules.ts';
import { addDays, addWorkingDays, type PlainDate } from '../../platform/period.ts';
import { lastDayOf, type Moment, type Waiting } from './rules.ts';

/** Days on which somebody is not at their desk: the days off around leave, and between two of them, with it. */
export interface Absence {
  /** The first working day of the leave. */
  readonly since: PlainDate;
  /** The first day after the last working day before it. */
  readonly from: PlainDate;
  /** The day before the first working day on which no leave holds. */
  readonly to: PlainDate;
}

/**
 * The absence that a person is in, or will be by the next working day: who is told on its first day is told late; null
 * for none. One leave after another is one absence.
 */
export function absenceSoon(
  leaves: readonly Leave[],
  { today, calendar }: Pick<Moment, 'today' | 'calendar'>,
): Absence | null {
  const next = (day: PlainDate, by: 1 | -1) => addWorkingDays(calendar, day, by);
  const day = [today, next(today, 1)].find((one) => leaveOn(leaves, one));
  if (!day) return null;
  let [since, back] = [day, next(day, 1)];
  while (leaveOn(leaves, next(since, -1))) since = next(since, -1);
  while (leaveOn(leaves, back)) back = next(back, 1);
  return { since, from: addDays(next(since, -1), 1), to: addDays(back, -1) };
}

/**
 * What of others on the desk of somebody absent falls due before they are back: how much, and by when the next, or the
 * last where all of it is past; null for nothing. Until the leave has begun, what was due before it is theirs; from then
 * on it waits for nobody else either.
 */
export function unattended(
  desk: readonly Waiting[],
  holder: string,
  { since, from, to }: Absence,
  moment: Moment,
): { readonly count: number; readonly dueOn: PlainDate } | null {
  const days = desk
    .filter(({ employeeId }) => employeeId !== holder)
    .flatMap((item) => lastDayOf(item, moment) ?? [])
    .filter((day) => day <= to && (day >= from || moment.today >= since))
    .toSorted();
  const dueOn = days.find((day) => day >= moment.today) ?? days.at(-1);
  return dueOn ? { count: days.length, dueOn } : null;
}
