/**
 * Upward feedback: what subordinates write about a superior is shown without author, order or time, and only in groups
 * of so many writers, each shown at once when its last month is over and never changed. docs/decisions/feedback.md.
 */
import * as z from 'zod';
import {
  addDays,
  datesOf,
  monthPeriod,
  monthsThrough,
  type Period,
  periodSchema,
  type PlainDate,
  shiftMonth,
} from '../../platform/period.ts';
import { feedbackSchema, tallySchema } from './rules.ts';

/**
 * An entry as it lies with whom it is about. `writer` is a word that tells entries of one writer from those of others
 * and leaves the house in no answer; the entry's id is random, so that the order of ids is none of time.
 */
export const entrySchema = z.object({
  entryId: z.uuid(),
  employeeId: z.string(),
  month: periodSchema,
  writer: tallySchema.shape.token,
  target: feedbackSchema.shape.target,
  tone: feedbackSchema.shape.tone,
  text: feedbackSchema.shape.text,
});
export type Entry = z.infer<typeof entrySchema>;

/** Entries of some months running that are shown together. */
export interface Group {
  readonly employeeId: string;
  readonly from: Period;
  readonly to: Period;
  readonly writers: number;
  /** In the order of their random ids. */
  readonly entries: readonly Entry[];
}

/** Whether nothing can be added to a month: a day after it is over, so that no writing at midnight comes late. */
const isOver = (month: Period, today: PlainDate): boolean => addDays(datesOf(month).last, 1) < today;

const writersOf = (entries: readonly Entry[]): number => new Set(entries.map(({ writer }) => writer)).size;
const byId = (one: Entry, other: Entry): number => (one.entryId < other.entryId ? -1 : 1);

/**
 * The groups of a year that may be shown on a day: months running, from where the last group ended, up to the first
 * month by whose end enough different people have written (`least`, by the policy of that month's last day). What is
 * left over waits for the next months, and at the end of the year for nobody. No two groups share an entry and no
 * group ever changes, so that nobody learns anything by comparing what was shown on two days.
 */
export function groupsOf(
  year: number,
  entries: readonly Entry[],
  least: (month: Period) => number,
  today: PlainDate,
): Group[] {
  const groups: Group[] = [];
  let from = monthPeriod(year, 1);
  for (const month of monthsThrough(from, monthPeriod(year, 12))) {
    if (!isOver(month, today)) break;
    const open = entries.filter((entry) => from <= entry.month && entry.month <= month);
    const [first] = open;
    if (!first || writersOf(open) < least(month)) continue;
    const { employeeId } = first;
    groups.push({ employeeId, from, to: month, writers: writersOf(open), entries: open.toSorted(byId) });
    from = shiftMonth(month, 1);
  }
  return groups;
}
