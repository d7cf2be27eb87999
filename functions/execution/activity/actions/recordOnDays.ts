/** Recording the same lines on several days: what a day that is copied and a template that is applied have in common. */
import { sha256 } from '../../../platform/commit/hash.ts';
import type { Context } from '../../../platform/context.ts';
import { doneBefore } from '../../../platform/commit/once.ts';
import type { Once } from '../../../platform/commit/plan.ts';
import { readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { monthOfDate, type Period, type PlainDate } from '../../../platform/period.ts';
import { ok, type Problem, type Result, refuse } from '../../../platform/result.ts';
import { getItems } from '../../../platform/table.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { bankOf } from '../../bank/store.ts';
import type { Entry } from '../entry.ts';
import { eachGroup } from '../../../platform/bulk.ts';
import { activityKind } from '../store.ts';
import type { ActivityOutcome } from './outcome.ts';
import { type Element, type RecordCall, recordMonth } from './recordMonth.ts';

/** As many days in one call, and as many activities on all of them together. */
export const MOST_DAYS = 31;
export const MOST = 90;
/** With its marker an activity takes two of a transaction's 100 writes. */
const AT_ONCE = 45;

/** What is recorded on each of the days. */
export interface DayLine {
  /** A UUID whose first half that of the new activity takes over: a day lists its activities by it. */
  readonly like: string;
  /** What it is a copy of, by which a call sent again finds what it recorded. */
  readonly of: string;
  readonly content: Omit<Entry, 'id' | 'date'>;
}

/** A line that is no more: its source was voided, or its template removed. */
export type GoneLine = Pick<DayLine, 'like' | 'of'>;

/** Lines for days, by a key of the client's: the same key, line and day are one activity, however often they are sent. */
export interface DaysToRecord {
  readonly key: string;
  readonly submit: boolean;
  readonly lines: readonly DayLine[];
  readonly to: readonly PlainDate[];
  /** Of which nothing is recorded any more, and what an earlier call recorded is answered. */
  readonly gone: readonly GoneLine[];
  /** What is said where there is nothing to record, and nothing was. */
  readonly none: Problem;
}

/** What became of a day: why the day itself was refused, or an outcome for each of the lines. */
export interface DayOutcome {
  readonly date: PlainDate;
  readonly problems: readonly Problem[];
  readonly outcomes: readonly ActivityOutcome[];
}

/** A UUIDv7 that follows from a name: its first half is `like`'s, which gives it its place among others. */
export function derivedId(like: string, name: string): string {
  const hash = sha256(name);
  const variant = '89ab'[Number.parseInt(hash[0] ?? '0', 16) % 4];
  return `${like.slice(0, 14)}7${like.slice(15, 18)}-${variant}${hash.slice(1, 4)}-${hash.slice(4, 16)}`;
}

type Sent = Pick<DaysToRecord, 'key' | 'submit'> & { readonly employeeId: string };

/** The marker of a line on a day. */
function onceOf({ employeeId, key, submit }: Sent, { like, of }: GoneLine, date: PlainDate): Once {
  const id = derivedId(like, `${key} ${of} ${date}`);
  const answer = keys.activity(employeeId, monthOfDate(date), date, id);
  return { scope: employeeId, key: id, content: { key, of, date, submit }, answer };
}

function elementsOf(employeeId: string, { key, submit, lines, to }: DaysToRecord): Element[] {
  return to.flatMap((date, day) =>
    lines.map((each, line): Element => {
      const once = onceOf({ employeeId, key, submit }, each, date);
      const entry = { ...each.content, id: once.key, date };
      const at = ['input', 'to', String(day)];
      return { index: day * lines.length + line, at, entry, once, isCopy: true };
    }),
  );
}

/** What an earlier call recorded of lines that are no more, by day: their markers, and what these name, in batches. */
async function answeredBefore(
  { table }: Context,
  sent: Sent,
  { gone, to }: Pick<DaysToRecord, 'gone' | 'to'>,
): Promise<ReadonlyMap<PlainDate, ActivityOutcome['result'][]>> {
  const asked = to.flatMap((date) => gone.map((line) => ({ date, once: onceOf(sent, line, date) })));
  if (asked.length === 0) return new Map();
  const done = await doneBefore(
    table,
    asked.map(({ once }) => once),
  );
  const known = asked.filter(({ once }) => done.has(once.key));
  const items = await getItems(
    table,
    known.map(({ once }) => once.answer),
  );
  const results = known.map(({ date, once }, at) => {
    const item = items[at];
    const other = done.get(once.key) === 'OTHER' || !item;
    const result = other
      ? refuse('IDEMPOTENCY_CONFLICT', 'input.idempotencyKey')
      : ok(readItem(activityKind, item));
    return { date, result };
  });
  const byDay = Map.groupBy(results, ({ date }) => date);
  return new Map([...byDay].map(([date, all]) => [date, all.map(({ result }) => result)]));
}

type Outcomes = ReadonlyMap<number, ActivityOutcome['result']>;

/** Records a month's elements, 45 in a transaction, each lot after the one before it. */
async function recordLots(call: RecordCall, month: Period, elements: readonly Element[]) {
  const outcomes = new Map<number, ActivityOutcome['result']>();
  for (let at = 0; at < elements.length; at += AT_ONCE) {
    const lot = elements.slice(at, at + AT_ONCE);
    const done = await recordMonth(call, month, lot);
    for (const { index } of lot)
      outcomes.set(index, done.ok ? (done.value.get(index) ?? refuse('CONFLICT')) : done);
  }
  return ok(outcomes);
}

/** What is wrong with the day rather than with a line on it: that, once, instead of the same for every line. */
function problemsOfDay(results: readonly ActivityOutcome['result'][]): Problem[] {
  if (results.some((result) => result.ok)) return [];
  const [first] = results.map((result) => (result.ok ? [] : result.problems));
  return (first ?? []).filter(({ field }) => !field || field.at(-1) === 'date');
}

/** Whether an activity belongs to less than the line that it was made of. */
function isUnlinked({ content }: DayLine, result: ActivityOutcome['result']): boolean {
  if (!result.ok) return false;
  const { planNo, resultId } = result.value.data;
  return (content.planNo !== null && planNo === null) || (content.resultId !== null && resultId === null);
}

function outcomeOf(
  date: PlainDate,
  day: number,
  lines: readonly DayLine[],
  results: readonly ActivityOutcome['result'][],
): DayOutcome {
  const problems = problemsOfDay(results);
  if (problems.length === 0) {
    const outcomes = lines.map((line, index) => {
      const result = results[index] ?? refuse('CONFLICT');
      return { index, result, unlinked: isUnlinked(line, result) };
    });
    return { date, problems, outcomes };
  }
  const field = ['input', 'to', String(day)];
  return { date, problems: problems.map((problem) => ({ ...problem, field })), outcomes: [] };
}

/**
 * Records lines on days as `recordActivities` would, each day with its own outcome: up to 90 activities on up to 31
 * days, a transaction for 45 of a month. What a day's month does not know of a line's plan is left off, and said so. Sent again with the same key it answers the first results and does the rest.
 * Of lines that are no more it answers what it recorded once. Refuses as a whole: NOT_ALLOWED for who is no person,
 * INPUT_TOO_MANY past 90 activities, `none` where there is nothing to record and nothing was.
 */
export async function recordOnDays(context: Context, days: DaysToRecord): Promise<Result<DayOutcome[]>> {
  const { actor, table, clock } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_ALLOWED');
  const { employeeId } = actor;
  const { lines, to, submit } = days;
  const most = Math.max(1, Math.floor(MOST / lines.length));
  if (lines.length * to.length > MOST) return refuse('INPUT_TOO_MANY', 'input.to', { max: most });
  const [bank, policies] = await Promise.all([bankOf(table, clock), revisions(table)]);
  const call = { context, employeeId, submit, bank, revisions: policies };
  const groups = Map.groupBy(elementsOf(employeeId, days), ({ entry }) => monthOfDate(entry.date));
  const done = await eachGroup(groups, ([month, elements]) => recordLots(call, month, elements));
  const results = new Map<number, ActivityOutcome['result']>();
  for (const [[, elements], result] of done)
    for (const { index } of elements) results.set(index, among(result, index));
  const of = (day: number) =>
    lines.map((_, line) => results.get(day * lines.length + line) ?? refuse('CONFLICT'));
  const before = await answeredBefore(context, { ...days, employeeId }, days);
  if (lines.length === 0 && before.size === 0) return { ok: false, problems: [days.none] };
  return ok(
    to.map((date, day) => {
      const again = before.get(date) ?? [];
      if (lines.length === 0 && again.length === 0) return { date, problems: [days.none], outcomes: [] };
      return withAgain(outcomeOf(date, day, lines, of(day)), again);
    }),
  );
}

/** A day's outcome with what was recorded once of lines that are no more, after the others. */
function withAgain(day: DayOutcome, again: readonly ActivityOutcome['result'][]): DayOutcome {
  if (again.length === 0) return day;
  const first = day.outcomes.length;
  const outcomes = again.map((result, at) => ({ index: first + at, result, unlinked: false }));
  return { ...day, outcomes: [...day.outcomes, ...outcomes] };
}

const among = (result: Result<Outcomes>, index: number): ActivityOutcome['result'] =>
  result.ok ? (result.value.get(index) ?? refuse('CONFLICT')) : result;
