/** An assignee's answers as they are written: with what waits for whom by them. */
import { commitAs } from '../../../platform/commit/commit.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import type { Kept } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { ok, type Problem, type Result } from '../../../platform/result.ts';
import { answerItem, questionItem, questionOf } from '../desk.ts';
import { type AnswerEvent, announceAnswers } from '../events.ts';
import { type Answers, assigneeIdOf, awaited, type Cell, type Row, waiting } from '../rules.ts';
import { answersKind, type Assigned, noteAssigned, type RowRef, standsAsPublished } from '../store.ts';

/** A row that is in force with its cells, and the answers so far. */
export interface Offered extends Assigned {
  readonly ref: RowRef;
  readonly cells: readonly Cell[];
  readonly so: Answers;
}

/** The row as it stands goes with the refusal of whoever saw another. */
export const behind = (
  code: 'VERSION_BEHIND' | 'MATRIX_CHANGED',
  field: string,
  found: number,
  row: Kept<Row>,
): Problem => ({
  code,
  field: ['input', field],
  params: { found },
  current: row,
});

/** The assignee's item as it becomes, and that of the leader's questions. */
function deskWrites({ ref, cells, matrix, so }: Offered, after: Answers): Write[] {
  const { questions } = waiting(cells, after);
  const offered = awaited(matrix.data, cells, after);
  const since = matrix.data.publishedAt;
  const own = answerItem(ref);
  const moved = questionOf(so).filter(({ holder }) => holder !== after.askedOf);
  const asked = after.answers.findLast(({ state }) => state === 'CLARIFY');
  return [
    ...(so.askedOf === null && after.askedOf === null ? [] : [noteAssigned(ref, after.askedOf)]),
    offered > 0 && since ? layOnDesk({ ...own, since, dueOn: null, count: offered }) : takeOffDesk(own),
    ...moved.map(takeOffDesk),
    ...(after.askedOf && asked
      ? [layOnDesk({ ...questionItem(ref, after.askedOf), since: asked.at, dueOn: null, count: questions })]
      : []),
  ];
}

/** Writes the answers with their desks: an aggregate of the assignee's own, so that nobody waits for anybody. */
export async function commitAnswers(
  context: Context,
  offered: Offered,
  authority: string,
  after: Answers,
  event: AnswerEvent,
): Promise<Result<Kept<Row>>> {
  const { answers: before, ref, row } = offered;
  const committed = await commitAs(context, authority, {
    changes: [
      {
        kind: answersKind,
        key: keys.matrixAnswers(ref, assigneeIdOf(ref)),
        before,
        after,
        event: announceAnswers(event, after),
        onConflict: (item) => behind('VERSION_BEHIND', 'expectedVersion', Number(item?.version ?? 0), row),
      },
    ],
    writes: [...deskWrites(offered, after), standsAsPublished(offered.matrix)],
  });
  return committed.ok ? ok(row) : committed;
}
