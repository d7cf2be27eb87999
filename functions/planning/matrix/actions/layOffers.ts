/**
 * What a publication has waiting on the assignees' desks. Two hundred do not fit the publication's transaction,
 * which lays the work on the agenda instead: the call does it at once, and the turn of the day what a call that
 * died has left. Done again it changes nothing. A matrix that ended takes off what waits of it the same way.
 * docs/decisions/matrix.md.
 */
import { type AgendaItem, takeOffAgenda } from '../../../platform/agenda.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import { absent, atVersion, conflict, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import type { Kept } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { parsePeriod, type PlainDate, today } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { answerItem, offersDue, questionOf } from '../desk.ts';
import {
  type Answers,
  type Assignee,
  assigneeIdOf,
  awaited,
  hasEnded,
  inForce,
  type Matrix,
  mayAccept,
  type Row,
  waiting,
} from '../rules.ts';
import { assignedIn, matrixOf, type MatrixRef, noteAssigned, rowsOf, standsAsPublished } from '../store.ts';

/** Rows a transaction: each with the condition on its answers, its desk item, and a question taken off with its note. */
const ROWS_A_COMMIT = 24;

/** The publication that an agenda item is about. */
function publicationOf({ subjectId }: AgendaItem): MatrixRef & { readonly version: number } {
  const [leaderId = '', token = '', planNo, version] = subjectId.split('/');
  const year = parsePeriod(token);
  if (!year) throw new Error('an item of the agenda names no publication');
  return { leaderId, year, planNo: Number(planNo), version: Number(version) };
}

/** The answers must still be those that were looked at: an assignee may answer meanwhile. */
const asLookedAt = (row: Row, answers: Kept<Answers> | null): Write => ({
  expect: keys.matrixAnswers(row, assigneeIdOf(row)),
  condition: answers ? atVersion(answers.version) : absent,
  onConflict: conflict,
});

/**
 * Where a row's assignments wait by what is in force: for an answer, or no more; for the leader while questions are
 * open and there is somebody to revise. All of it rests on the answers that were looked at.
 */
function deskWrites(
  { data }: Kept<Row>,
  answers: Kept<Answers> | null,
  matrix: Matrix,
  day: PlainDate,
): Write[] {
  const { publishedAt } = matrix;
  const { cells } = inForce(data, matrix);
  const { questions } = waiting(cells, answers?.data ?? null);
  const offered = awaited(matrix, cells, answers?.data ?? null);
  const answered = questions === 0 || hasEnded(matrix);
  const place = answered ? questionOf(answers?.data ?? null) : [];
  const asked = [...place.map(takeOffDesk), ...(place.length > 0 ? [noteAssigned(data)] : [])];
  const waits = offered > 0 && publishedAt && mayAccept(matrix, day);
  const own = waits
    ? layOnDesk({ ...answerItem(data), since: publishedAt, dueOn: null, count: offered })
    : takeOffDesk(answerItem(data));
  return [asLookedAt(data, answers), own, ...asked];
}

/** The rows of a publication, all of a matrix that ended; what a later publication has changed is that one's to lay. */
const concerned =
  (matrix: Matrix, version: number) =>
  ({ data }: Kept<Row>): boolean =>
    hasEnded(matrix) || inForce(data, matrix).version === version;

/**
 * Lays what some assignees are offered on desks, by the matrix as it is: looked at once more where an assignee answered
 * or somebody published at the same moment.
 */
const layRows = (
  context: Context,
  { version, ...ref }: MatrixRef & { readonly version: number },
  assignees: readonly Assignee[],
): Promise<Result<null>> =>
  retrying(async () => {
    const { table, clock } = context;
    const found = await assignedIn(
      table,
      assignees.map((assignee) => ({ ...ref, ...assignee })),
    );
    const laid = found
      .filter((one) => one !== null)
      .filter(({ matrix, row }) => concerned(matrix.data, version)(row));
    const [matrix] = laid.map((one) => one.matrix);
    if (!matrix) return ok(null);
    const writes = laid.flatMap(({ row, answers }) => deskWrites(row, answers, matrix.data, today(clock)));
    const committed = await commitAs(context, 'MATRIX', { writes: [...writes, standsAsPublished(matrix)] });
    return committed.ok ? ok(null) : committed;
  });

/** Lays the offers of a publication on desks and takes that off the agenda; answers whether there was any row. */
export async function layOffers(context: Context, item: AgendaItem): Promise<Result<boolean>> {
  const { table } = context;
  const { version, ...ref } = publicationOf(item);
  const [matrix, all] = await Promise.all([matrixOf(table, ref), rowsOf(table, ref)]);
  if (!matrix) throw new Error('an item of the agenda names no matrix');
  const rows = all.filter(concerned(matrix.data, version)).map(({ data }) => data);
  for (let at = 0; at < rows.length; at += ROWS_A_COMMIT) {
    const laid = await layRows(context, { ...ref, version }, rows.slice(at, at + ROWS_A_COMMIT));
    if (!laid.ok) return laid;
  }
  const done = await commitAs(context, 'MATRIX', { writes: [takeOffAgenda(item)] });
  return done.ok ? ok(rows.length > 0) : done;
}

/** Lays the offers right after their publication, or takes them off right after the end; what fails here the turn of the day does. */
export async function offerNow(context: Context, matrix: Matrix): Promise<void> {
  const item = offersDue(matrix, today(context.clock));
  try {
    const laid = await layOffers(context, item);
    if (!laid.ok) throw new Error(laid.problems[0].code);
  } catch (fault) {
    context.log.warn('offers wait for the turn of the day', { subjectId: item.subjectId, fault });
  }
}
