/**
 * What waits of a person, moved to the desks of those who are in charge since the person's line changed:
 * each thing by the line of its own business date, so that earlier ones stay where they lie, or climb when
 * whoever has them is no longer in office. docs/architecture.md 7.
 */
import { type Handover, handedOver } from '../organisation/line/handover.ts';
import { aboveOnce } from '../organisation/line/reviewer.ts';
import { personOf } from '../organisation/person/store.ts';
import { AUTHORITY, handOverPeriod } from '../monitoring/placement/handOverPeriod.ts';
import { anythingWaits } from '../monitoring/placement/misplaced.ts';
import { OPEN_MONTHS_BACK } from '../organisation/policy/rules.ts';
import { commitAs } from '../platform/commit/commit.ts';
import type { Context } from '../platform/context.ts';
import { lists } from '../platform/keys.ts';
import {
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

/** The oldest month in which something may still wait. */
export const oldestWaiting = (running: Period): Period => shiftMonth(running, -OPEN_MONTHS_BACK);

/**
 * The years and months in which something may lie on a wrong desk since a day, up to the month that is opened next; the
 * year before always, since what its dialogues left to be done waits as long as it is not done.
 */
export function periodsSince(since: PlainDate, date: PlainDate): Period[] {
  const running = monthOfDate(date);
  const last = shiftMonth(running, 1);
  const waiting = oldestWaiting(running);
  const changed = monthOfDate(since);
  const months = monthsThrough(changed < waiting ? changed : waiting, last);
  const years = new Set([
    yearPeriod(yearOf(running) - 1),
    ...months.map((month) => yearPeriod(yearOf(month))),
  ]);
  return [...years, ...months];
}

/** The first day after a date on which the person's line turns; what is decided by the day of acting is then handed over. */
async function nextTurn({ table }: Context, employeeId: string, date: PlainDate): Promise<PlainDate | null> {
  const person = await personOf(table, employeeId);
  return person?.lines.map(({ data }) => data.from).find((from) => from > date) ?? null;
}

/**
 * Hands over all that waits of a person whose line changed, period by period; how many things moved.
 * Done again it moves nothing. What begins on a later day is noted for that day. Throws when it keeps
 * losing to other writers.
 */
export async function handOver(context: Context, handover: Handover): Promise<number> {
  const { employeeId, since } = handover;
  const date = today(context.clock);
  const above = aboveOnce(context.table);
  let moved = 0;
  for (const period of periodsSince(since, date))
    moved += await handOverPeriod(context, above, handover, period);
  const next = await nextTurn(context, employeeId, date);
  const noted = next && { employeeId, since: next, noteId: context.newId() };
  // Refused where another change was noted meanwhile: its note stands, and is done by whoever comes next.
  await commitAs(context, AUTHORITY, { writes: [handedOver(handover, noted)] });
  return moved;
}

/**
 * Looks at all that waits of a person whose line says the same as before, and moves what lies on a wrong desk
 * or on none: what was written behind the rules is found by nobody else. A query for each period, and no more
 * where nothing waits. How many things moved.
 */
export async function lookAgain(context: Context, employeeId: string): Promise<number> {
  const since = today(context.clock);
  const above = aboveOnce(context.table);
  const waiting = await Promise.all(
    periodsSince(since, since).map(async (period) => {
      const items = await queryAll(context.table, lists.personPeriod(employeeId, period));
      return anythingWaits(items) ? [period] : [];
    }),
  );
  let moved = 0;
  for (const period of waiting.flat())
    moved += await handOverPeriod(context, above, { employeeId, since }, period);
  return moved;
}
