/** Recording the activities of one person and month: one transaction, each activity once. */
import { authorise } from '../../../platform/access.ts';
import { retrying } from '../../../platform/commit/commit.ts';
import { type DoneBefore, doneBefore } from '../../../platform/commit/once.ts';
import type { Once } from '../../../platform/commit/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { readItem } from '../../../platform/item.ts';
import { type Period, type PlainDate, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { getItems } from '../../../platform/table.ts';
import { aboveIn, verifierOf } from '../../../organisation/line/reviewer.ts';
import { subjectOf } from '../../../organisation/line/store.ts';
import { familiesOn } from '../../../organisation/person/store.ts';
import type { PolicyRevision } from '../../../organisation/policy/rules.ts';
import { noteRecorded } from '../../bank/personal.ts';
import { type Bank, itemOfDay } from '../../bank/store.ts';
import type { Entry } from '../entry.ts';
import { knownLink } from '../planLink.ts';
import { type EntryFacts, record, recordingPolicies } from '../recording.ts';
import type { Activity, ActivityMonth } from '../rules.ts';
import { activityKind } from '../store.ts';
import type { ActivityOutcome } from './outcome.ts';
import { changeMonth, inputFactsOf, loadMonth, type LoadedMonth } from './month.ts';

/** One element of a call: where it stands in the input, what it says, and the marker that it happened. */
export interface Element {
  readonly index: number;
  readonly at: readonly string[];
  readonly entry: Entry;
  readonly once: Once;
  /** Of a copy: what it belongs to is left off where the day's month does not know it. */
  readonly isCopy?: true;
}

/** What the elements of a call have in common. */
export interface RecordCall {
  readonly context: Context;
  readonly employeeId: string;
  readonly submit: boolean;
  readonly bank: Bank;
  readonly revisions: readonly PolicyRevision[];
}

type Outcomes = Map<number, ActivityOutcome['result']>;

/** What a decision on entries of some dates rests on: no read, unless a date lies before a transfer. */
export const factsOf = async (
  context: Context,
  loaded: LoadedMonth,
  dates: readonly PlainDate[],
): Promise<EntryFacts> => {
  const { person, results, policies } = loaded;
  const input = inputFactsOf(context, loaded);
  return {
    ...input,
    now: context.clock.now(),
    employee: person.employee,
    familyOn: await familiesOn(context.table, person, dates),
    leaves: person.leaves,
    lines: person.lines,
    results,
    limits: {
      ...input.limits,
      dailyMaxMinutes: policies.value('activity.dailyMaxMinutes'),
      normTolerance: policies.value('activity.normTolerance'),
    },
    policies: policies.used(...recordingPolicies),
  };
};

/** Who is to verify a month's activities; refuses what nobody could, with the line's reason: nothing may wait unseen (P05, docs/domain.md 3). */
export async function verifiable(
  { table, clock }: Context,
  { person, line, policies }: LoadedMonth,
): Promise<Result<string>> {
  const { employeeId } = person.employee;
  const asked = { employeeId, line, date: policies.date, today: today(clock) };
  const reviewer = await verifierOf(aboveIn(table), asked);
  if (reviewer.ok) return ok(reviewer.value.employeeId);
  const [{ code, params }] = reviewer.problems;
  return refuse(code, undefined, params);
}

/** Decides elements in their order, each after the ones before it. */
async function decide(call: RecordCall, loaded: LoadedMonth, elements: readonly Element[]) {
  const dates = elements.map(({ entry }) => entry.date);
  const facts = await factsOf(call.context, loaded, dates);
  const state = call.submit ? 'PENDING' : 'RECORDED';
  const refused: Outcomes = new Map();
  const good: { readonly element: Element; readonly after: Activity }[] = [];
  let month: ActivityMonth = loaded.month;
  for (const element of elements) {
    const { at, index } = element;
    const entry = element.isCopy
      ? { ...element.entry, ...knownLink(element.entry, facts.results) }
      : element.entry;
    const item = itemOfDay(call.bank, entry.bankCode, entry.date);
    const decided = record(month, entry, item, facts, { state, at });
    if (decided.ok) {
      month = decided.value.month;
      good.push({ element, after: decided.value.activity });
    } else refused.set(index, decided);
  }
  return { refused, good, month };
}

async function tryMonth(
  call: RecordCall,
  month: Period,
  elements: readonly Element[],
): Promise<Result<Outcomes>> {
  const { context, employeeId, submit } = call;
  const loaded = await loadMonth(context, employeeId, month, call.revisions);
  if (!loaded) return refuse('NOT_FOUND');
  const authority = await authorise(context, 'activity.record', subjectOf(employeeId, loaded.line));
  if (!authority.ok) return authority;
  const { refused, good, month: after } = await decide(call, loaded, elements);
  if (good.length === 0) return ok(refused);
  const seen = submit ? await verifiable(context, loaded) : ok(null);
  if (!seen.ok)
    return ok(new Map([...refused, ...good.map(({ element }) => [element.index, seen] as const)]));
  const written = await changeMonth(context, loaded, {
    authority: authority.value,
    event: 'activitiesRecorded',
    month: after,
    parts: good.map((each) => ({ before: null, after: each.after })),
    once: good.map(({ element }) => element.once),
    verifierId: seen.value,
    writes: [
      noteRecorded(
        employeeId,
        good.map(({ after }) => after.bankCode),
        context.clock.now(),
      ),
    ],
  });
  if (!written.ok) return written;
  return ok(
    new Map([
      ...refused,
      ...written.value.map((kept, at) => [good[at]?.element.index ?? -1, ok(kept)] as const),
    ]),
  );
}

/** The first results of elements that were recorded before; other content under an id is refused. */
async function answersOf(
  { context }: RecordCall,
  elements: readonly Element[],
  done: ReadonlyMap<string, DoneBefore>,
): Promise<Outcomes> {
  const items = await getItems(
    context.table,
    elements.map(({ once }) => once.answer),
  );
  const answers: Outcomes = new Map();
  for (const [no, { index, at, entry }] of elements.entries()) {
    const item = items[no];
    const other = done.get(entry.id) === 'OTHER';
    if (!item && !other) throw new Error('an activity is on record as recorded, and is not there');
    answers.set(
      index,
      item && !other ? ok(readItem(activityKind, item)) : refuse('IDEMPOTENCY_CONFLICT', [...at, 'id']),
    );
  }
  return answers;
}

/**
 * Records a month's elements: takes them for new, and looks only at those that were refused whether
 * they were recorded before; then the others are tried again.
 */
export async function recordMonth(
  call: RecordCall,
  month: Period,
  elements: readonly Element[],
): Promise<Result<Outcomes>> {
  const outcomes: Outcomes = new Map();
  for (let left = elements; left.length > 0; ) {
    const trying = left;
    const tried = await retrying(() => tryMonth(call, month, trying));
    for (const { index } of left)
      outcomes.set(index, (tried.ok && tried.value.get(index)) || refusedAs(tried));
    const refused = left.filter(({ index }) => !outcomes.get(index)?.ok);
    const done = await doneBefore(
      call.context.table,
      refused.map(({ once }) => once),
    );
    const known = refused.filter(({ entry }) => done.has(entry.id));
    for (const [index, answer] of await answersOf(call, known, done)) outcomes.set(index, answer);
    left = known.length > 0 ? refused.filter(({ entry }) => !done.has(entry.id)) : [];
  }
  return ok(outcomes);
}

const refusedAs = (tried: Result<Outcomes>) => (tried.ok ? refuse('CONFLICT') : tried);
