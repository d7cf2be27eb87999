import * as z from 'zod';
import { authorise } from '../../../platform/access.ts';
import { eachGroup } from '../../../platform/bulk.ts';
import type { Context } from '../../../platform/context.ts';
import { parseFrame, parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import { check, ok, type Result, refuse } from '../../../platform/result.ts';
import { type Above, aboveOnce } from '../../../organisation/line/reviewer.ts';
import type { Month } from '../rules.ts';
import { monthId, type MonthRef, parseMonthId } from '../store.ts';
import { taskDecisionsSchema } from '../tasks.ts';
import { decideRealisation, type Verdict, waitedBefore } from '../verdict.ts';
import { alterLoaded, type Grounds, subjectOfMonth } from './alter.ts';
import { loadTeam } from './loadTeam.ts';

/** A team of 60, some of whom have two plans in a month; their keys are one batch. */
const MOST_DECISIONS = 90;

const inputSchema = z.object({
  decisions: z
    .array(
      z.object({
        id: z.string(),
        decision: z.enum(['VERIFY', 'RETURN']),
        note: z.string().nullish(),
        tasks: z.unknown(),
        expectedVersion: z.int().nullish(),
      }),
    )
    .min(1)
    .max(MOST_DECISIONS),
});
type Given = z.infer<typeof inputSchema>['decisions'][number];

/** A decision as it was read, and where it stands in the input. */
interface Decision {
  readonly index: number;
  readonly ref: MonthRef;
  readonly verdict: Verdict;
  readonly expectedVersion: number | null;
}

/** What became of one decision, by its place in the input. */
export interface MonthOutcome {
  readonly index: number;
  readonly result: Result<Kept<Month>>;
}

const ACTS = {
  VERIFY: ['month.verify', 'monthVerified'],
  RETURN: ['month.return', 'monthReturned'],
} as const;

/** A refusal as if of a single call, of the element whose it is. */
function within<T>(result: Result<T>, index: number): Result<T> {
  if (result.ok) return result;
  const problems = result.problems.map((problem) => {
    const [, ...rest] = problem.field ?? [];
    return problem.field ? { ...problem, field: ['input', 'decisions', String(index), ...rest] } : problem;
  });
  return check(problems, undefined as never);
}

function readVerdict({ decision, note, tasks }: Given): Result<Verdict> {
  if (decision === 'RETURN') {
    const read = readNote(note, 'input.note');
    return read.ok ? ok({ decision, note: read.value }) : read;
  }
  const read = parseInput(taskDecisionsSchema, tasks ?? [], ['input', 'tasks']);
  return read.ok ? ok({ decision, tasks: read.value }) : read;
}

function readDecision(given: Given, index: number): Result<Decision> {
  const ref = parseMonthId(given.id);
  if (!ref) return within(refuse('ID_INVALID', 'input.id', { type: 'Month' }), index);
  const verdict = readVerdict(given);
  if (!verdict.ok) return within(verdict, index);
  return ok({ index, ref, verdict: verdict.value, expectedVersion: given.expectedVersion ?? null });
}

/** Decides a month that is loaded; where the same was decided before, by this call or another, it is answered as it stands. */
async function decideOne(
  context: Context,
  above: Above,
  found: Grounds,
  { verdict, expectedVersion }: Decision,
): Promise<Result<Kept<Month>>> {
  const { month } = found;
  const act = ACTS[verdict.decision];
  const waited = waitedBefore(month.data, verdict);
  if (waited) {
    const subject = await subjectOfMonth(context, above, found, [act[0], waited]);
    const authority = await authorise(context, act[0], subject, ['input', 'id']);
    return authority.ok ? ok(month) : authority;
  }
  const edit = { id: monthId(month.data), expectedVersion: expectedVersion ?? month.version };
  const decided = await alterLoaded(context, edit, [found, above], act, ({ month: { data } }) =>
    decideRealisation(data, verdict, found),
  );
  if (decided.ok) return decided;
  const current = decided.problems[0].current as Kept<Month> | undefined;
  return current && waitedBefore(current.data, verdict) ? ok(current) : decided;
}

/** The first decision on each month; a second one in the same call is refused. */
function distinct(decisions: readonly Decision[], outcomes: Map<number, MonthOutcome['result']>): Decision[] {
  const seen = new Set<string>();
  return decisions.filter(({ ref, index }) => {
    const id = monthId(ref);
    if (seen.has(id)) outcomes.set(index, within(refuse('MONTH_TWICE', 'input.id'), index));
    return !seen.has(id) && seen.add(id);
  });
}

/**
 * Verifies or returns 1 to 90 realisations of subordinates' months, an outcome for each, by the rules of `verifyMonth` and
 * `returnMonth`: each in a transaction of its own, eight at a time, after one batch of reads. With `expectedVersion` it is
 * of what was seen. Sent again it does the rest, and answers what was decided alike before as it stands.
 * Refuses as a whole: NOT_ALLOWED for who is no person, INPUT_TOO_FEW, INPUT_TOO_MANY; an element: ID_INVALID, NOT_FOUND,
 * MONTH_TWICE, INPUT_* of tasks, CONFLICT, VERSION_BEHIND, and what `verifyMonth` or `returnMonth` refuses, of another state
 * than REALISED STATE_INVALID. docs/domain.md 6.2, docs/decisions/verify-months.md.
 */
export async function verifyMonths(
  context: Context,
  given: { readonly decisions: readonly unknown[] },
): Promise<Result<MonthOutcome[]>> {
  const { actor } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_ALLOWED');
  const input = parseFrame(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const read = input.value.decisions.map(readDecision);
  const outcomes = new Map<number, MonthOutcome['result']>();
  for (const [index, each] of read.entries()) if (!each.ok) outcomes.set(index, each);
  const decisions = distinct(
    read.flatMap((each) => (each.ok ? [each.value] : [])),
    outcomes,
  );
  const refs = decisions.map(({ ref }) => ref);
  const found = refs.length > 0 ? await loadTeam(context, actor.employeeId, refs) : [];
  const above = aboveOnce(context.table);
  const done = await eachGroup(decisions.entries(), async ([no, decision]) => {
    const grounds = found[no];
    return grounds ? decideOne(context, above, grounds, decision) : refuse('NOT_FOUND', 'input.id');
  });
  for (const [[, { index }], result] of done) outcomes.set(index, within(result, index));
  return ok(read.map((_, index) => ({ index, result: outcomes.get(index) ?? refuse('CONFLICT') })));
}
