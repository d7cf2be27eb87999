/**
 * How a month's minutes follow from its activities: whatever is recorded and neither rejected nor
 * voided takes its minutes and hours of the day; only what is verified counts. docs/domain.md 6.4 I8.
 */
import { absenceOn } from '../../organisation/employee/rules.ts';
import { type InOffice, isInOffice } from '../../organisation/person/store.ts';
import { eachDate, type Instant, type PlainDate } from '../../platform/period.ts';
import type { Activity, ActivityMonth, Day } from './rules.ts';

/** Whether an activity takes its minutes and hours: not one that was rejected or voided. */
export const takesTime = ({ state }: Activity): boolean => state !== 'REJECTED' && state !== 'VOIDED';

/** Since when an activity lies before the appraiser; of one of before that was kept, since it was recorded. */
export const submittedAt = ({ submittedAt: at, recordedAt }: Activity): Instant => at ?? recordedAt;

/** The hours that an activity takes, or null where it names none. */
export const timesOf = ({ start, end }: Pick<Activity, 'start' | 'end'>): string | null =>
  start && end ? `${start}-${end}` : null;

/** The day of the month of a date, as the month's days are named. */
export const dayOf = (date: Activity['date']): string => date.slice(8);

const NO_DAY: Day = { counted: 0, verified: 0, times: [] };

/** The day as it stands in a month. */
export const dayIn = (month: ActivityMonth, date: Activity['date']): Day => month.days[dayOf(date)] ?? NO_DAY;

/** Whether anything was recorded on some days of a month. */
export const isRecordedIn = (month: ActivityMonth, { from, to }: DaySpan): boolean =>
  eachDate(from, to).some((date) => dayIn(month, date).counted > 0);

/** Days, both included. */
interface DaySpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Whether an activity that takes time belongs to a result of a plan. */
const isLinked = (activity: Activity): boolean => takesTime(activity) && activity.resultId !== null;

/**
 * The day with an activity's minutes and hours added, or taken off. A month of before what waits, what was rejected and
 * what is linked was kept by day has less of them than is taken off: never below nothing.
 */
function tally(day: Day, activity: Activity, sign: 1 | -1): Day {
  const { state, minutes } = activity;
  const changed = (had: number, isOf: boolean) => Math.max(0, had + (isOf ? sign * minutes : 0));
  const pending = changed(day.pending ?? 0, state === 'PENDING');
  const rejected = changed(day.rejected ?? 0, state === 'REJECTED');
  const linked = changed(day.linked ?? 0, isLinked(activity));
  return {
    counted: changed(day.counted, takesTime(activity)),
    verified: changed(day.verified, state === 'VERIFIED'),
    ...(pending > 0 && { pending }),
    ...(rejected > 0 && { rejected }),
    ...(linked > 0 && { linked }),
    times: takesTime(activity) ? timesAfter(day.times, timesOf(activity), sign) : day.times,
  };
}

function timesAfter(times: string[], of: string | null, sign: 1 | -1): string[] {
  if (!of) return times;
  return sign > 0 ? [...times, of].sort() : times.filter((each) => each !== of);
}

const waits = (activity: Activity | null): number => (activity?.state === 'PENDING' ? 1 : 0);

/** The month after one of its activities became another (`before` null: it is new); dates never change. */
export function counting(month: ActivityMonth, before: Activity | null, after: Activity): ActivityMonth {
  const was = dayIn(month, after.date);
  const day = tally(before ? tally(was, before, -1) : was, after, 1);
  const { [dayOf(after.date)]: _replaced, ...others } = month.days;
  const days = day.counted > 0 || day.rejected ? { ...others, [dayOf(after.date)]: day } : others;
  const sum = (pick: (each: Day) => number) =>
    Object.values(days).reduce((total, each) => total + pick(each), 0);
  return {
    ...month,
    days,
    pending: month.pending - waits(before) + waits(after),
    recordedMinutes: sum(({ counted }) => counted),
    verifiedMinutes: sum(({ verified }) => verified),
  };
}

/** Minutes of a day that were recorded and are not put before the appraiser. */
export const unsubmittedOf = ({ counted, verified, pending = 0 }: Day): number =>
  counted - verified - pending;

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** How many minutes lie between two hours of a day, in order. */
export const minutesWithin = (start: string, end: string): number => minuteOf(end) - minuteOf(start);

/** Whether hours of a day run into hours already taken; one may begin when another ends. */
export const overlaps = (day: Day, start: string, end: string): boolean =>
  day.times.some((times) => start < times.slice(6) && times.slice(0, 5) < end);

/** The month with who must verify it: as long as something waits, and since the first of it. */
export const awaiting = (month: ActivityMonth, verifierId: string | null, now: Instant): ActivityMonth =>
  month.pending > 0
    ? {
        ...month,
        verifierId: verifierId ?? month.verifierId,
        pendingSince: month.pendingSince ?? now,
      }
    : { ...month, verifierId: null, pendingSince: null };

/**
 * Of the office's working days those before `today` on which the person was in office and at their desk (not on leave,
 * duty travel or training) and recorded nothing (D08).
 */
export const missingDays = (
  month: ActivityMonth,
  workingDays: readonly PlainDate[],
  person: InOffice,
  today: PlainDate,
): PlainDate[] =>
  workingDays.filter(
    (date) =>
      date < today &&
      dayIn(month, date).counted === 0 &&
      !absenceOn(person.leaves, date) &&
      isInOffice(person, date),
  );

/**
 * Whether a day has minutes, and fewer than `activity.dailyMinMinutes` asks for (D08): a sign for whoever looks at the
 * month, like a day without any, and nothing that refuses an entry. docs/domain.md 6.7.
 */
export const isShort = ({ counted }: Day, min: number | null): boolean =>
  min !== null && counted > 0 && counted < min;

/**
 * The month closed: nothing is recorded or verified any more, and nothing waits on a desk (take the
 * item off with `offDesk`). A month in which nothing was recorded is closed as well: an outage on record afterwards, or
 * a longer window, would otherwise open its days again under an evaluation that counted none.
 */
export const closeActivityMonth = (
  { mending: _over, ...month }: ActivityMonth,
  at: Instant,
): ActivityMonth => ({
  ...month,
  pendingSince: null,
  verifierId: null,
  closedAt: month.closedAt ?? at,
});
