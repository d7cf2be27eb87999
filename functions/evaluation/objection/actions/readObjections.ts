import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { BKPP_DESK } from '../../../platform/desk.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { ok, type Result } from '../../../platform/result.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import { subjectOf } from '../../../organisation/line/store.ts';
import type { Read } from '../../evaluation/actions/facts.ts';
import { documentsOf, type Evaluation } from '../../evaluation/rules.ts';
import type { Objection } from '../rules.ts';
import { objectionKey, objectionKind } from '../store.ts';
import { loadObjection } from './alter.ts';

/** An objection with the evaluation that it is to, where that was read. */
export interface SeenObjection {
  readonly objection: Kept<Objection>;
  readonly evaluation?: Kept<Evaluation>;
}

/** Whether the caller may see it: as who objects, who issued, who decides, or by an office; `line` says of which unit. */
function seenBy(
  context: Context,
  { data }: Kept<Objection>,
  line: Kept<Line> | null,
): Promise<Result<string>> {
  const { employeeId, appraiserId, deciderId, holderId } = data;
  const [superiorId = null, actingId = null] = [deciderId, holderId].map((id) =>
    id === BKPP_DESK ? null : id,
  );
  const subject = { ...subjectOf(employeeId, line), appraiserId, superiorId, actingId, verifierId: null };
  return authorise(context, 'objection.read', subject);
}

/** Reads an objection by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readObjection(context: Context, id: string): Promise<Result<SeenObjection>> {
  const found = await loadObjection(context, id, 'id');
  if (!found.ok) return found;
  const { objection, evaluation, line } = found.value;
  const authority = await seenBy(context, objection, line);
  return authority.ok ? ok({ objection, evaluation }) : authority;
}

/** The objections to an evaluation's documents that the caller may see, oldest first: a batch, however many. */
export async function objectionsTo(
  context: Context,
  evaluation: Kept<Evaluation>,
  read: Read,
  line: Kept<Line> | null,
): Promise<SeenObjection[]> {
  const { data } = evaluation;
  if (data.finalBy === 'EXPIRED' && !data.reopenings) return [];
  const items = await Promise.all(
    documentsOf(data).map(({ number }) => read(objectionKey({ ...data, documentNumber: number }))),
  );
  const objections = items.flatMap((item) => (item ? [readItem(objectionKind, item)] : []));
  const seen = await Promise.all(objections.map(async (one) => (await seenBy(context, one, line)).ok));
  return objections.flatMap((objection, at) => (seen[at] ? [{ objection, evaluation }] : []));
}
