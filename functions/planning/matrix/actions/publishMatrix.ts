import { layOnAgenda } from '../../../platform/agenda.ts';
import { asRead, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { check, ok, type Result } from '../../../platform/result.ts';
import { employeeNodeId } from '../../../organisation/employee/store.ts';
import { coverageOf, publicationProblems } from '../coverage.ts';
import { offersDue } from '../desk.ts';
import { drawnUp, type Matrix } from '../rules.ts';
import { lookedAtByNobodyElse, noteLooked, rowsOf } from '../store.ts';
import { alterMatrix, type Loaded, type MatrixEdit } from './alter.ts';
import { type Assigners, coverageFacts } from './facts.ts';
import { offerNow } from './layOffers.ts';

/** The most matrices above a leader whose state a publication demands to be as it was read. */
const MOST_LOOKED = 40;

/**
 * What a publication rests on: the leader's results, and that nobody closes a circle at the same moment. Whoever was
 * above when it was looked stands as read; and whoever comes to be above meanwhile has looked at this matrix, of which
 * each leaves a note.
 */
function restsOn({ plan, matrix }: Loaded, { looked }: Assigners, by: string): Write[] {
  const others = looked.filter(({ key }) => key.PK !== matrix.key.PK).slice(0, MOST_LOOKED);
  return [...[plan, ...others].map(asRead), ...others.map(({ data }) => noteLooked(data, by))];
}

async function decide(context: Context, loaded: Loaded) {
  const { matrix, plan, leading, version } = loaded;
  // Read first: whoever looks at it from now on is found by the commit.
  const unseen = await lookedAtByNobodyElse(context.table, matrix.data);
  const [rows, { facts, assigners }] = await Promise.all([
    rowsOf(context.table, matrix.data),
    coverageFacts(context, leading, plan.data),
  ]);
  const drawn = rows.map(({ data }) => ({ ...data, cells: drawnUp(data, matrix.data) }));
  const sound = check(publicationProblems(drawn, coverageOf(drawn, facts), employeeNodeId), null);
  if (!sound.ok) return sound;
  const after: Matrix = {
    ...matrix.data,
    state: 'PUBLISHED',
    published: version,
    publishedAt: context.clock.now(),
    draft: null,
  };
  const agenda = layOnAgenda(offersDue(after, today(context.clock)));
  return ok({
    after,
    event: 'matrixPublished' as const,
    writes: [...restsOn(loaded, assigners, context.newId()), unseen, agenda],
  });
}

/**
 * Puts the version that was drawn up in force: one transaction, whatever the size, that moves the head's pointer.
 * The assignees' desks follow it (layOffers.ts). Refuses, naming each cell: MATRIX_EMPTY, MATRIX_SHARES (I4),
 * MATRIX_RESULT_GONE, MATRIX_OUTSIDE and MATRIX_CIRCULAR (I5); MATRIX_NO_DRAFT, MATRIX_PLAN_CLOSED, VERSION_BEHIND.
 */
export async function publishMatrix(context: Context, input: MatrixEdit): Promise<Result<Kept<Matrix>>> {
  const published = await alterMatrix(context, input, 'publish', (loaded) => decide(context, loaded));
  if (published.ok) await offerNow(context, published.value.data);
  return published;
}

/**
 * Begins a new version over the one in force, which stays so until it is published. Refuses: MATRIX_DRAFT_OPEN,
 * MATRIX_PLAN_CLOSED.
 */
export const reviseMatrix = (context: Context, input: MatrixEdit): Promise<Result<Kept<Matrix>>> =>
  alterMatrix(context, input, 'revise', ({ matrix, version }) =>
    ok({ after: { ...matrix.data, draft: version }, event: 'matrixRevised' }),
  );
