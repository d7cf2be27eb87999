import * as z from 'zod';
import { hashOf } from '../../../platform/commit/hash.ts';
import type { Once } from '../../../platform/commit/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { parseFrame, parseInput } from '../../../platform/input.ts';
import { keys } from '../../../platform/keys.ts';
import { monthOfDate } from '../../../platform/period.ts';
import { check, ok, type Refused, type Result, refuse } from '../../../platform/result.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { referringProblems } from '../../evidence/actions/readFiles.ts';
import { bankOf } from '../../bank/store.ts';
import { entrySchema } from '../entry.ts';
import { eachGroup } from '../../../platform/bulk.ts';
import type { ActivityOutcome } from './outcome.ts';
import { type Element, recordMonth } from './recordMonth.ts';

/** With its marker an activity takes two of a transaction's 100 writes. */
const MOST = 45;
const inputSchema = z.object({ activities: z.array(z.unknown()).min(1).max(MOST), submit: z.boolean() });

function readElement(employeeId: string, given: unknown, index: number, submit: boolean): Result<Element> {
  const at = ['input', 'activities', String(index)];
  const entry = parseInput(entrySchema, given, at);
  if (!entry.ok) return entry;
  const { id, date } = entry.value;
  const once: Once = {
    scope: employeeId,
    key: id,
    content: { action: 'recordActivities', submit, ...entry.value },
    answer: keys.activity(employeeId, monthOfDate(date), date, id),
  };
  return ok({ index, at, entry: entry.value, once });
}

/** The same, where every file that an element refers to may be referred to. */
async function withFiles(
  context: Context,
  employeeId: string,
  read: readonly Result<Element>[],
): Promise<Result<Element>[]> {
  const named = read.map((each) =>
    each.ok
      ? { ids: each.value.entry.files ?? [], field: [...each.value.at, 'files'] }
      : { ids: [], field: [] },
  );
  const problems = await referringProblems(context, employeeId, named);
  return read.map((each, index) => (each.ok ? check(problems[index] ?? [], each.value) : each));
}

/** The first element of each id; a later one of the same id is answered as the first, or refused. */
function distinct(elements: readonly Element[]) {
  const first = new Map<string, Element>();
  const repeats: { element: Element; of: Element }[] = [];
  for (const element of elements) {
    const of = first.get(element.entry.id);
    if (of) repeats.push({ element, of });
    else first.set(element.entry.id, element);
  }
  return { first: [...first.values()], repeats };
}

const sameContent = (one: Element, other: Element) => hashOf(one.once.content) === hashOf(other.once.content);

/**
 * Records 1 to 45 activities of the caller's own, an outcome for each: the good ones of a month are
 * written in one transaction, the bad ones refused with every reason. The same id with the same
 * content answers the first result. Refuses as a whole: INPUT_TOO_FEW, INPUT_TOO_MANY, NOT_ALLOWED for
 * who is no person; an element: INPUT_*, IDEMPOTENCY_CONFLICT, EVIDENCE_* of its files, and whatever `record` refuses, or why
 * nobody could verify it (NO_REVIEWER, REVIEWER_*). docs/domain.md 3 (P08), 6.2.
 */
export async function recordActivities(
  context: Context,
  given: { readonly activities: readonly unknown[]; readonly submit: boolean },
): Promise<Result<ActivityOutcome[]>> {
  const { actor, table, clock } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_ALLOWED');
  const { employeeId } = actor;
  const input = parseFrame(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const { activities, submit } = input.value;
  const parsed = activities.map((each, index) => readElement(employeeId, each, index, submit));
  const read = await withFiles(context, employeeId, parsed);
  const { first, repeats } = distinct(read.flatMap((each) => (each.ok ? [each.value] : [])));
  const [bank, policies] = await Promise.all([bankOf(table, clock), revisions(table)]);
  const call = { context, employeeId, submit, bank, revisions: policies };
  const groups = Map.groupBy(first, ({ entry }) => monthOfDate(entry.date));
  const done = await eachGroup(groups, ([month, elements]) => recordMonth(call, month, elements));

  const outcomes = new Map<number, ActivityOutcome['result']>();
  for (const [index, each] of read.entries()) if (!each.ok) outcomes.set(index, each);
  for (const [[, elements], result] of done)
    for (const { index } of elements) outcomes.set(index, outcomeIn(result, index));
  for (const { element, of } of repeats) {
    const same = sameContent(element, of) && outcomes.get(of.index);
    outcomes.set(element.index, same || refuse('IDEMPOTENCY_CONFLICT', [...element.at, 'id']));
  }
  return ok(activities.map((_, index) => ({ index, result: outcomes.get(index) ?? refuse('CONFLICT') })));
}

const outcomeIn = (
  result: Result<ReadonlyMap<number, ActivityOutcome['result']>>,
  index: number,
): ActivityOutcome['result'] | Refused =>
  result.ok ? (result.value.get(index) ?? refuse('CONFLICT')) : result;
