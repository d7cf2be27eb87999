import { rehearse } from '../../../platform/commit/rehearsal.ts';
import type { Context } from '../../../platform/context.ts';
import type { Item } from '../../../platform/item.ts';
import { ok, type Problem, type Result, refuse } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { asPerson } from '../asPerson.ts';
import { type Check, checked, decisive, standingFacts } from '../checks.ts';
import { mendsOf, toStand } from '../mends.ts';
import { actionsOn, rehearsals } from '../rehearsals/rehearsals.ts';
import type { Rehearsal } from '../rehearsals/rehearsal.ts';
import { draftShown, questionOf, type Question, type Reading, readingOf, type Told, toldOf } from './ask.ts';
import { statusOf } from './whyNotVisible.ts';

/** Why somebody may do something to an item, or not. */
export interface Cannot {
  readonly id: string;
  readonly action: string;
  readonly personId: string;
  readonly allowed: boolean;
  readonly checks: readonly Check[];
  /** What it tells the asker of: that is a reading of it. */
  readonly told: Told | null;
}

/** Whether what would come of the action tells the asker of a draft that they are not shown: what somebody does oneself tells none. */
async function tellsTooMuch(
  context: Context,
  { personId }: Question,
  { tellsDraft }: Rehearsal,
  { played }: Reading,
  item: Item | null,
): Promise<boolean> {
  const { actor } = context;
  const isSelf = actor.kind === 'PERSON' && actor.employeeId === personId;
  if (!tellsDraft || isSelf) return false;
  const drafted = await draftShown(context, decisive(played.traces), item);
  return drafted !== null && !drafted.isShown;
}

/** A refusal of the action itself as a check that failed. */
const refused = (type: string, problem: Problem): Check => ({
  check: problem.code === 'STATE_INVALID' ? 'STATE' : 'RULES',
  passed: false,
  key: problem.code,
  refusal: problem.code,
  facts: problem.params ?? {},
  mends: mendsOf(type, problem),
});

/** What the action came to: every reason against it, or none. */
function outcomeChecks(type: string, status: string | null, problems: readonly Problem[]): Check[] {
  const facts = { status: status ?? '–' };
  const met = { passed: true, refusal: null, mends: [] } as const;
  const inState: Check = { check: 'STATE', key: 'EXPLAIN_WHY_STATE_MET', facts, ...met };
  const byRules: Check = { check: 'RULES', key: 'EXPLAIN_WHY_RULES_MET', facts: {}, ...met };
  if (problems.length === 0) return [inState, byRules];
  const isOfState = problems.some(({ code }) => code === 'STATE_INVALID');
  return [...(isOfState ? [] : [inState]), ...problems.map((problem) => refused(type, problem))];
}

/** Carries the action out as the person, up to its commit; what the access table said of it, and what came of it. */
async function rehearsed(
  context: Context,
  { id, personId }: Question,
  { action, run }: Rehearsal,
  item: Item | null,
) {
  const played = asPerson(context, personId);
  const outcome = await rehearse(context.table, (table) => run({ ...played.context, table }, { id, item }));
  const { traces } = played;
  const trace =
    traces.findLast((one) => one.action === action) ??
    traces.findLast((one) => !one.action.endsWith('.read')) ??
    null;
  return { outcome, trace, status: statusOf(item) };
}

/** Whether the table gives the right, and what came of it then. */
function actionChecks(
  question: Question,
  { outcome, trace, status }: Awaited<ReturnType<typeof rehearsed>>,
): Check[] {
  const { type } = question.asked;
  const problems = outcome.ok ? [] : outcome.problems;
  if (!trace) return outcomeChecks(type, status, problems);
  const standing = checked('STANDING', trace.authority !== null, standingFacts(trace), toStand(trace.wanted));
  return standing.passed ? [standing, ...outcomeChecks(type, status, problems)] : [standing];
}

/**
 * Why somebody cannot do something to an item, or may: the real action is carried out as them, up to its commit, on a table
 * that writes nothing, with what an unobjectionable request would say. Its refusals are the answer, after what the access
 * table decided on the way. Who may ask: as `whyNotVisible`, and what a draft decides only whoever is shown it. Refuses: ID_INVALID, WHY_ACTION_UNKNOWN, NOT_FOUND.
 */
export async function whyCannot(
  context: Context,
  {
    id,
    action,
    personId: named,
  }: { readonly id: string; readonly action: string; readonly personId?: string | null | undefined },
): Promise<Result<Cannot>> {
  const found = await questionOf(context, id, named, 'personId');
  if (!found.ok) return found;
  const question = found.value;
  const { asked, personId, sees } = question;
  const rehearsal = rehearsals[action];
  if (rehearsal?.type !== asked.type) {
    const expected = actionsOn(asked.type).join(', ') || '–';
    return refuse('WHY_ACTION_UNKNOWN', 'action', { type: asked.type, expected });
  }
  const reading = await readingOf(context, question);
  const told = { id, action, personId, told: toldOf(question) };
  if (!sees) return ok({ ...told, allowed: false, checks: [reading.check] });
  const item = await getItem(context.table, asked.key);
  if (await tellsTooMuch(context, question, rehearsal, reading, item)) return refuse('NOT_FOUND', 'id');
  const done = await rehearsed(context, question, rehearsal, item);
  const rest = reading.check.passed ? actionChecks(question, done) : [];
  return ok({ ...told, allowed: done.outcome.ok, checks: [reading.check, ...rest] });
}
