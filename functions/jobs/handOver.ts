/**
 * What waits of a person, moved to the desks of those who are in charge since the person's line changed:
 * each thing by the line of its own business date, so that earlier ones stay where they lie, or climb when
 * whoever has them is no longer in office. docs/architecture.md 7.
 */
import { type Handover, handedOver } from '../organisation/line/handover.ts';
import { type Above, aboveOnce } from '../organisation/line/reviewer.ts';
import { lineStands } from '../organisation/line/store.ts';
import { personOf } from '../organisation/person/store.ts';
import { OPEN_MONTHS_BACK } from '../organisation/policy/rules.ts';
import { passQuestions } from '../planning/matrix/actions/passQuestions.ts';
import type { RowRef } from '../planning/matrix/store.ts';
import { commitAs, retrying } from '../platform/commit/commit.ts';
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
import { ok, type Result } from '../platform/result.ts';
import { queryAll } from '../platform/table.ts';
import {
  anythingWaits,
  cardWrites,
  deskWrites,
  type Found,
  misplaced,
  questionsIn,
} from '../monitoring/placement/misplaced.ts';

/** What gives the right to move things: the register, by which the lines changed. */
export const AUTHORITY = 'REGISTER';

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

/** Hands over what waits of one period, in one commit; how many things moved. Throws when it keeps losing to other writers. */
export async function handOverPeriod(...asked: Parameters<typeof handOverOnce>): Promise<number> {
  const done = await retrying(() => handOverOnce(...asked));
  if (!done.ok) throw new Error(`not handed over: ${done.problems[0].code}`);
  return done.value;
}

/** Has the questions about some assignments go to whoever may answer them; how many moved. */
async function passAll(context: Context, rows: readonly RowRef[]): Promise<number> {
  let passed = 0;
  for (const row of rows) if (await passQuestions(context, row)) passed += 1;
  return passed;
}

async function handOverOnce(
  context: Context,
  above: Above,
  { employeeId, since }: Handover,
  period: Period,
): Promise<Result<number>> {
  const { table, clock } = context;
  const [person, items] = await Promise.all([
    personOf(table, employeeId),
    queryAll(table, lists.personPeriod(employeeId, period)),
  ]);
  if (!person) throw new Error('something is handed over of a person who is not on record');
  const found: Found = { context, above, person, items, since, today: today(clock) };
  const moved = await misplaced(found);
  const writes = [...cardWrites(found), ...(await deskWrites(found, moved))];
  const passed = await passAll(context, questionsIn(items));
  if (moved.length === 0 && writes.length === 0) return ok(passed);
  const lines = new Map(moved.flatMap(([, line]) => (line ? [[line.key.SK, line] as const] : [])));
  const committed = await commitAs(context, AUTHORITY, {
    changes: moved.map(([{ change }]) => change),
    writes: [...writes, ...[...lines.values()].map(lineStands)],
  });
  return committed.ok ? ok(moved.length + passed) : committed;
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
