/**
 * What waits of a person's period, moved to the desks of those who are in charge: each thing by the line of its own
 * business date, so that earlier ones stay where they lie, or climb when whoever has them is no longer in office.
 * docs/architecture.md 7.
 */
import type { Above } from '../../organisation/line/reviewer.ts';
import { lineStands } from '../../organisation/line/store.ts';
import { personOf } from '../../organisation/person/store.ts';
import { passQuestions } from '../../planning/matrix/actions/passQuestions.ts';
import type { RowRef } from '../../planning/matrix/store.ts';
import { commitAs, retrying } from '../../platform/commit/commit.ts';
import type { Write } from '../../platform/commit/writes.ts';
import type { Context } from '../../platform/context.ts';
import { lists } from '../../platform/keys.ts';
import { type Period, type PlainDate, today } from '../../platform/period.ts';
import { ok, type Result } from '../../platform/result.ts';
import { queryAll } from '../../platform/table.ts';
import { deskWrites, misplaced, type Moved, questionsIn } from './misplaced.ts';
import { cardWrites } from './movedCards.ts';
import { type Found, type Placed, placedOf } from './placed.ts';

/** What gives the right to move things: the register, by which the lines changed. */
export const AUTHORITY = 'REGISTER';

/** Whose period is looked at, and since when a line of theirs says something else. */
interface Asked {
  readonly employeeId: string;
  readonly since: PlainDate;
}

/** A person's period with what of it waits, and where. Null of somebody who is not on record. */
export async function lookAt(
  context: Context,
  above: Above,
  employeeId: string,
  period: Period,
): Promise<{ readonly found: Found; readonly placed: readonly Placed[] } | null> {
  const [person, items] = await Promise.all([
    personOf(context.table, employeeId),
    queryAll(context.table, lists.personPeriod(employeeId, period)),
  ]);
  if (!person) return null;
  const found: Found = { context, above, person, items, today: today(context.clock) };
  return { found, placed: await placedOf(found) };
}

/** Moves what lies on wrong desks, on the condition that the lines which say so stand; `writes` go with it. */
export function commitMoves(
  context: Context,
  authority: string,
  moved: readonly Moved[],
  writes: readonly Write[] = [],
): ReturnType<typeof commitAs> {
  const at = context.clock.now();
  const lines = new Map(moved.flatMap(({ line }) => (line ? [[line.key.SK, line] as const] : [])));
  return commitAs(context, authority, {
    at,
    changes: moved.map(({ change }) => change),
    writes: [...writes, ...deskWrites(moved, at), ...[...lines.values()].map(lineStands)],
  });
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
  { employeeId, since }: Asked,
  period: Period,
): Promise<Result<number>> {
  const seen = await lookAt(context, above, employeeId, period);
  if (!seen) throw new Error('something is handed over of a person who is not on record');
  const moved = misplaced(seen.placed);
  const cards = cardWrites(seen.found, since, moved);
  const passed = await passAll(context, questionsIn(seen.found.items));
  if (moved.length === 0 && cards.length === 0) return ok(passed);
  const committed = await commitMoves(context, AUTHORITY, moved, cards);
  return committed.ok ? ok(moved.length + passed) : committed;
}
