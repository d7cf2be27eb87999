/**
 * Until when an owner writes an activity: inside the input window of its day, and a rejected one also on the working
 * days that its rejection opens (`activity.resubmitWorkingDays`). docs/domain.md 6.2, 6.7. Pure.
 */
import type { LongerWindow, WindowException } from '../../organisation/exception/rules.ts';
import {
  dateIn,
  endOfWindow,
  type Instant,
  type PlainDate,
  type WorkCalendar,
} from '../../platform/period.ts';
import type { Policies } from '../../organisation/policy/rules.ts';
import { inputWindow, windowCalendar } from '../month/windows.ts';
import type { Activity } from './rules.ts';

/** What the days rest on. */
export interface InputFacts {
  readonly today: PlainDate;
  readonly zone: string;
  readonly calendar: WorkCalendar;
  /** Longer windows that the owner was granted. */
  readonly exceptions?: readonly WindowException[];
  readonly limits: { readonly inputWindowDays: number; readonly resubmitWorkingDays: number };
}

/** What the days follow from, by the policies of the month's last day. */
export const inputFacts = (
  policies: Policies,
  {
    calendar,
    ...facts
  }: Pick<InputFacts, 'today' | 'zone' | 'calendar'> & { readonly exceptions: readonly WindowException[] },
): InputFacts => ({
  ...facts,
  calendar: windowCalendar(calendar, policies),
  limits: {
    inputWindowDays: policies.value('activity.inputWindowDays'),
    resubmitWorkingDays: policies.value('activity.resubmitWorkingDays'),
  },
});

/** When what waits for its owner to mend it was rejected, also once it is edited; null of what does not. */
export const rejectedAt = ({
  state,
  decidedAt,
  mendedFrom,
}: Pick<Activity, 'state' | 'decidedAt' | 'mendedFrom'>): Instant | null => {
  if (state === 'RECORDED') return mendedFrom ?? null;
  return state === 'REJECTED' ? decidedAt : null;
};

/** The last of the days that a rejection opens. */
const mendingDays = (decidedOn: PlainDate, { calendar, limits }: Pick<InputFacts, 'calendar' | 'limits'>) =>
  endOfWindow(calendar, decidedOn, limits.resubmitWorkingDays);

/** The last day on which an activity of a date is written that was rejected on a day. */
export function rejectedUntil(date: PlainDate, decidedOn: PlainDate, facts: InputFacts): PlainDate {
  const { to } = inputWindow(date, facts.limits.inputWindowDays, facts.calendar, facts.exceptions);
  const mended = mendingDays(decidedOn, facts);
  return mended > to ? mended : to;
}

/**
 * The last day on which an activity of a date is written; of one that stands (`before`) and waits to be mended, whichever
 * ends later. An exception is named only where nothing else allows it today.
 */
export function writtenUntil(
  date: PlainDate,
  before: Parameters<typeof rejectedAt>[0] | undefined,
  { today, zone, calendar, exceptions, limits }: InputFacts,
): LongerWindow {
  const window = inputWindow(date, limits.inputWindowDays, calendar, exceptions);
  const rejected = before && rejectedAt(before);
  if (!rejected) return window;
  const mended = mendingDays(dateIn(zone, rejected), { calendar, limits });
  const to = mended > window.to ? mended : window.to;
  return today <= mended || to > window.to ? { to } : window;
}
