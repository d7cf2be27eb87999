/** The matrix of a leader's plan that ends: it ends with it, in the same transaction. docs/domain.md 6.2. */
import { layOnAgenda } from '../../platform/agenda.ts';
import type { Change } from '../../platform/commit/plan.ts';
import type { Write } from '../../platform/commit/writes.ts';
import type { Kept } from '../../platform/item.ts';
import { addDays, datesOf, type PlainDate } from '../../platform/period.ts';
import { changed } from '../../platform/versions.ts';
import type { Plan } from '../plan/rules.ts';
import { offersDue } from './desk.ts';
import { announceMatrix } from './events.ts';
import { type Matrix, mayAccept } from './rules.ts';
import { matrixKind } from './store.ts';

/** What ends with a plan of its matrix. */
export interface EndedMatrix {
  readonly changes: readonly Change[];
  readonly writes: readonly Write[];
  /** The matrix whose desks are to be emptied right after the commit (`offerNow`); null: none. */
  readonly ended: Matrix | null;
}

/**
 * What ends with a plan as it is closed: a version that was being drawn up comes to nothing, what was accepted stands
 * where the plan was in force on any day. The assignees' desks follow by the agenda, and once more when the year is
 * over, until when what is offered may be accepted. Of a plan without a matrix, or
 * with one that has ended so: nothing. One begun at the same moment has no publication, and gets none.
 */
export function endMatrix(
  matrix: Kept<Matrix> | null,
  { approvedAt }: Pick<Plan, 'approvedAt'>,
  today: PlainDate,
): EndedMatrix {
  const state = approvedAt === null ? 'CANCELLED' : 'CLOSED';
  if (!matrix || matrix.data.state === state) return { changes: [], writes: [], ended: null };
  const after: Matrix = { ...matrix.data, state, draft: null };
  const { last } = datesOf(after.year);
  const days = mayAccept(after, today) ? [today, addDays(last, 1)] : [today];
  return {
    changes: [changed(matrixKind, matrix, after, announceMatrix('matrixClosed', after))],
    writes: after.published > 0 ? days.map((day) => layOnAgenda(offersDue(after, day))) : [],
    ended: after.published > 0 ? after : null,
  };
}
