/**
 * What was rejected of a month and waits for its owner: kept by its day and the day of the decision, since until when it
 * can be mended follows from both, as windows stand when it is asked. docs/domain.md 6.2 (DailyActivity). Pure.
 */
import { dateIn, type Instant, type PlainDate } from '../../platform/period.ts';
import type { Deadline } from './deadline.ts';
import { type InputFacts, rejectedAt, rejectedUntil } from './inputDays.ts';
import type { Activity, ActivityMonth, Rejected } from './rules.ts';

interface Turn {
  readonly before: { readonly data: Activity } | null;
  readonly after: Activity;
}

const isRejected = ({ state }: Activity): boolean => state === 'REJECTED';

/** How many of each day and decision are left, with one more or one fewer. */
function counted(had: readonly Rejected[], activity: Activity | undefined, by: 1 | -1, zone: string) {
  const at = activity && rejectedAt(activity);
  if (!at) return had;
  const { date } = activity;
  const decidedOn = dateIn(zone, at);
  const isIt = (one: Rejected) => one.date === date && one.decidedOn === decidedOn;
  const count = (had.find(isIt)?.count ?? 0) + by;
  const others = had.filter((one) => !isIt(one));
  return count > 0 ? [...others, { date, decidedOn, count }] : others;
}

/**
 * The month with what was rejected and waits for its owner, edited or not, after some activities became others; nothing
 * where none is left. `since` is when the last was rejected: what comes on top of what its owner was told is news. The
 * days of rejections stay, since verification follows from them; `byLonger`: that of now is in time by a longer window alone.
 */
export function mending(
  { mending: had, ...kept }: ActivityMonth,
  turns: readonly Turn[],
  now: Instant,
  zone: string,
  byLonger = false,
): ActivityMonth {
  const left = turns.reduce<readonly Rejected[]>(
    (all, { before, after }) => counted(counted(all, before?.data, -1, zone), after, 1, zone),
    had?.left ?? [],
  );
  const isNews = turns.some(({ after }) => isRejected(after));
  const day = dateIn(zone, now);
  const month = isNews
    ? {
        ...kept,
        rejections: withDay(kept.rejections, day),
        ...(byLonger && { rejectedLonger: withDay(kept.rejectedLonger, day) }),
      }
    : kept;
  return left.length > 0
    ? { ...month, mending: { since: isNews ? now : (had?.since ?? now), left: [...left] } }
    : month;
}

const withDay = (days: readonly PlainDate[] = [], day: PlainDate): PlainDate[] =>
  days.includes(day) ? [...days] : [...days, day];

/** What can still be mended: how many, and by when the first of it. */
export interface Mendable {
  readonly count: number;
  readonly dueOn: PlainDate;
}

/** How many of what was rejected of a date are mended by which day: not past the month's verification. */
const lastDays = ({ mending: had }: ActivityMonth, facts: InputFacts, { until }: Deadline) =>
  (had?.left ?? []).map(({ date, decidedOn, count }) => {
    const day = rejectedUntil(date, decidedOn, facts);
    return { date, count, day: until < day ? until : day };
  });

/** What of a month can still be mended. */
const stillOpen = (month: ActivityMonth, facts: InputFacts, verified: Deadline) =>
  verified.over || month.closedAt
    ? []
    : lastDays(month, facts, verified).filter(({ day }) => facts.today <= day);

/** The last day on which something that was rejected can be mended, be it over; null where nothing was. */
export const mendedUntil = (month: ActivityMonth, facts: InputFacts, verified: Deadline): PlainDate | null =>
  lastDays(month, facts, verified)
    .map(({ day }) => day)
    .toSorted()
    .at(-1) ?? null;

/** The dates of a month of which something that was rejected can still be mended. */
export const mendableDates = (
  month: ActivityMonth,
  facts: InputFacts,
  verified: Deadline,
): ReadonlySet<PlainDate> => new Set(stillOpen(month, facts, verified).map(({ date }) => date));

/** What of a month can still be mended and sent in again; null for nothing. */
export function mendable(month: ActivityMonth, facts: InputFacts, verified: Deadline): Mendable | null {
  const open = stillOpen(month, facts, verified);
  const [dueOn] = open.map(({ day }) => day).toSorted();
  return dueOn ? { count: open.reduce((sum, { count }) => sum + count, 0), dueOn } : null;
}
