import { authorise } from '../../../platform/access.ts';
import { actorRef } from '../../../platform/actor.ts';
import { commitAs } from '../../../platform/commit/commit.ts';
import { creatingOnce } from '../../../platform/commit/once.ts';
import type { Once } from '../../../platform/commit/plan.ts';
import { asRead, conflict } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import type { Key } from '../../../platform/keys.ts';
import { isMonth } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { lineStands } from '../../../organisation/line/store.ts';
import { type Evaluation, predicateOfEvaluation } from '../../evaluation/rules.ts';
import { evaluationOf, type EvaluationRef, parseEvaluationId } from '../../evaluation/store.ts';
import { announceFollowUp } from '../events.ts';
import { type FollowUp, ofAnother, type Proposal, proposalSchema, propose } from '../rules.ts';
import { followUpKey, followUpKind, laid } from '../store.ts';
import { actingOf, askedOn, holderFor } from './alter.ts';

interface Asked {
  readonly idempotencyKey: string;
  readonly evaluationId: string;
}

/** The evaluation that it rests on, as the follow-up keeps it. Refuses FOLLOW_UP_NOT_FINAL, FOLLOW_UP_PPPK. */
function groundOf(evaluation: Evaluation, { kind }: Proposal): Result<FollowUp['ground']> {
  const { period, planNo, docHash, status, contract } = evaluation;
  const predicate = predicateOfEvaluation(evaluation);
  if (status !== 'FINAL' || !predicate) return refuse('FOLLOW_UP_NOT_FINAL', 'input.evaluationId');
  if (kind === 'PPPK_RENEWAL' && (isMonth(period) || !contract))
    return refuse('FOLLOW_UP_PPPK', 'input.kind');
  return ok({ period, planNo, documentHash: docHash, predicate });
}

/**
 * Proposes what follows from somebody's final evaluation, as who appraises them today, those above, or BKPP; never about
 * oneself. It lies with whoever decides it. The same call again answers the same. Refuses: INPUT_*, ID_INVALID, NOT_FOUND,
 * FOLLOW_UP_OWN, FOLLOW_UP_NOT_FINAL, FOLLOW_UP_DUE, FOLLOW_UP_PPPK, IDEMPOTENCY_CONFLICT, NOT_ALLOWED; of coaching and
 * counselling also NO_REVIEWER, REVIEWER_INACTIVE where nobody appraises.
 */
export async function proposeFollowUp(
  context: Context,
  given: Asked & object,
): Promise<Result<Kept<FollowUp>>> {
  const input = parseInput(proposalSchema, given, ['input']);
  if (!input.ok) return input;
  const ref = parseEvaluationId(given.evaluationId);
  if (!ref) return refuse('ID_INVALID', 'input.evaluationId', { type: 'Evaluation' });
  const id = context.newId();
  const key = followUpKey({ employeeId: ref.employeeId, id });
  const content = { action: 'proposeFollowUp', evaluationId: given.evaluationId, ...input.value };
  const once = { scope: actorRef(context.actor).id, key: given.idempotencyKey, content, answer: key };
  return creatingOnce<Kept<FollowUp>>(
    context.table,
    once,
    () => attempt(context, ref, { id, proposal: input.value, once }),
    (answer) => readAt(context, answer),
  );
}

async function readAt({ table }: Context, key: Key): Promise<Kept<FollowUp>> {
  const item = await getItem(table, key);
  if (!item) throw new Error('a creation is on record whose follow-up is not');
  return readItem(followUpKind, item);
}

interface Creation {
  readonly id: string;
  readonly proposal: Proposal;
  readonly once: Once;
}

async function attempt(
  context: Context,
  ref: EvaluationRef,
  { id, proposal, once }: Creation,
): Promise<Result<Kept<FollowUp>>> {
  const [evaluation, found] = await Promise.all([
    evaluationOf(context.table, ref),
    askedOn(context, ref.employeeId),
  ]);
  const field = ['input', 'evaluationId'];
  const authority = await authorise(context, 'followUp.propose', found.subject, field);
  if (!authority.ok) return authority;
  if (!evaluation) return refuse('NOT_FOUND', field);
  const others = ofAnother(ref, actingOf(context), 'input.evaluationId');
  if (!others.ok) return others;
  const ground = groundOf(evaluation.data, proposal);
  if (!ground.ok) return ground;
  const holder = await holderFor(context, proposal.kind, found);
  if (!holder.ok) return holder;
  const place = { id, employeeId: ref.employeeId, ground: ground.value, holderId: holder.value };
  const made = propose(place, proposal, actingOf(context));
  if (!made.ok) return made;
  const after = made.value;
  const event = announceFollowUp('followUpProposed', after);
  const change = {
    kind: followUpKind,
    key: followUpKey(after),
    before: null,
    after,
    event,
    onConflict: conflict,
  };
  const committed = await commitAs(context, authority.value, {
    once: [once],
    changes: [change],
    writes: [...laid(null, after), asRead(evaluation), ...(found.line ? [lineStands(found.line)] : [])],
  });
  return committed.ok ? ok(committed.value[0] as Kept<FollowUp>) : committed;
}
