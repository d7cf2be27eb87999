/** A team rated by one rating, or issued, all at once but what is named; an outcome for each. docs/domain.md 1.7. */
import * as z from 'zod';
import { deskKind } from '../../../platform/desk.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Context } from '../../../platform/context.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { type Period, periodSchema } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { getItems, queryAll } from '../../../platform/table.ts';
import type { EvaluationEdit } from '../../evaluation/actions/alter.ts';
import { issueEvaluation } from '../../evaluation/actions/issueEvaluation.ts';
import { rateEvaluation, ratingShared } from '../../evaluation/actions/rateEvaluation.ts';
import { type Evaluation, ratingSchema, type Status } from '../../evaluation/rules.ts';
import {
  evaluationId,
  evaluationKind,
  groupOf,
  keyOf,
  parseEvaluationId,
  rowOf,
} from '../../evaluation/store.ts';
import { place } from '../store.ts';

/** The largest team of one superior: no gateway waits longer. What is left is done when it is sent again. */
const MOST = 60;

const seenSchema = z.object({ id: z.string(), expectedVersion: z.int() });
const whichShape = {
  period: periodSchema,
  evaluations: z.array(seenSchema).min(1).max(MOST).readonly().nullable(),
  except: z.array(z.string()).max(200).readonly(),
};
const rateInput = z.object({
  ...whichShape,
  ratingResult: ratingSchema.shape.ratingResult,
  ratingBehaviour: ratingSchema.shape.ratingBehaviour,
  rationale: ratingSchema.shape.rationale,
});
const issueInput = z.object(whichShape);
type Which = z.infer<typeof issueInput>;

/** What became of one evaluation. */
export interface TeamOutcome {
  readonly index: number;
  readonly evaluationId: string;
  readonly result: Result<Kept<Evaluation>>;
}
/** What became of a team: `left` were not tried in this call. */
export interface TeamDone {
  readonly outcomes: readonly TeamOutcome[];
  readonly left: number;
}

/**
 * What lies on the caller's desk to be rated or issued in a period, in a state (a query and a batch). Never one that BKPP
 * opened again and that was not rated since: it is rated by itself, for what it was opened for.
 */
async function onDesk(
  { table }: Pick<Context, 'table'>,
  holder: string,
  period: Period,
  status: Status,
): Promise<EvaluationEdit[]> {
  const rows = await queryAll(table, lists.deskOfPeriod(holder, 'EVALUATION_RATING', period));
  const refs = rows.map((row) => readItem(deskKind, row).data);
  const items = await getItems(table, refs.map(keyOf));
  return items
    .flatMap((item) => (item ? [readItem(evaluationKind, item)] : []))
    .filter(({ data }) => data.status === status && (status === 'OPEN' || data.ratedAt !== null))
    .map(({ data, version }) => ({ id: evaluationId(data), expectedVersion: version }));
}

/**
 * Which evaluations are meant, but those excepted. Refuses as a whole what somebody wanted kept out and cannot be told:
 * ID_INVALID.
 */
async function meant(
  context: Context,
  holder: string,
  { period, evaluations, except }: Which,
  status: Status,
): Promise<Result<EvaluationEdit[]>> {
  for (const [at, id] of except.entries())
    if (!parseEvaluationId(id)) return refuse('ID_INVALID', `input.except.${at}`, { type: 'Evaluation' });
  const all = evaluations ?? (await onDesk(context, holder, period, status));
  return ok(all.filter(({ id }) => !except.includes(id)));
}

/** Does one thing to each, one after the other: what is given counts in the group of the next. */
async function each(
  edits: readonly EvaluationEdit[],
  act: (edit: EvaluationEdit) => Promise<Result<Kept<Evaluation>>>,
): Promise<TeamDone> {
  const outcomes: TeamOutcome[] = [];
  for (const [index, edit] of edits.slice(0, MOST).entries())
    outcomes.push({ index, evaluationId: edit.id, result: await act(edit) });
  return { outcomes, left: edits.length - outcomes.length };
}

/** Of what is named in a period only that of the period, and only what is not rated yet: a rating of before stays. */
function isOpenIn(period: Period, id: string): Result<null> {
  const ref = parseEvaluationId(id);
  if (!ref) return refuse('ID_INVALID', 'input.evaluations', { type: 'Evaluation' });
  return ref.period === period
    ? ok(null)
    : refuse('EVALUATION_OTHER_PERIOD', 'input.evaluations', { period });
}

/**
 * Rates by one rating all that is not rated of a period on the caller's desk, or what is named, but what is excepted; 60
 * a call, an outcome for each. What BKPP opened again is refused here (EVALUATION_NOT_RATED_ANEW). Sent again it does the rest, and nothing twice. Each is refused as by `rateEvaluation`
 * (the head's mapping, the no-surprise rule and the guide hold), as a whole: NOT_ALLOWED for who is no person, INPUT_*,
 * ID_INVALID of an exception.
 */
export async function rateEvaluations(
  context: Context,
  given: Which & {
    readonly recommendation: string | null;
    readonly distributionJustification: string | null;
  },
): Promise<Result<TeamDone>> {
  const { actor } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_ALLOWED');
  const input = parseInput(rateInput, given, ['input']);
  if (!input.ok) return input;
  const { period, ratingResult, ratingBehaviour, rationale } = input.value;
  const edits = await meant(context, actor.employeeId, input.value, 'OPEN');
  if (!edits.ok) return edits;
  const { recommendation, distributionJustification } = given;
  const rating = { ratingResult, ratingBehaviour, rationale, recommendation, distributionJustification };
  const shared = ratingShared(context);
  const done = await each(edits.value, async (edit) => {
    const isIn = isOpenIn(period, edit.id);
    if (!isIn.ok) return isIn;
    const rated = await rateEvaluation(context, { ...edit, ...rating, onlyOpen: true }, shared);
    const group = rated.ok ? groupOf(rated.value.data) : null;
    if (rated.ok && group) place((await shared.groups(group)).members, rowOf(rated.value.data));
    return rated;
  });
  return ok(done);
}

/**
 * Issues all that is rated of a period on the caller's desk, or what is named, but what is excepted; as
 * `rateEvaluations`, each refused as by `issueEvaluation`.
 */
export async function issueEvaluations(context: Context, given: Which): Promise<Result<TeamDone>> {
  const { actor } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_ALLOWED');
  const input = parseInput(issueInput, given, ['input']);
  if (!input.ok) return input;
  const edits = await meant(context, actor.employeeId, input.value, 'RATED');
  if (!edits.ok) return edits;
  const shared = ratingShared(context);
  return ok(
    await each(edits.value, async (edit) => {
      const isIn = isOpenIn(input.value.period, edit.id);
      return isIn.ok ? issueEvaluation(context, edit, shared) : isIn;
    }),
  );
}
