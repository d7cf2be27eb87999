/** Threads as they are kept: each an aggregate of its own beside its plan, from its first entry on. */
import type { Write } from '../../platform/commit/writes.ts';
import { type DeskItem, type DeskPlace, layOnDesk, takeOffDesk } from '../../platform/desk.ts';
import { type Kept, type Kind, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { getItem, queryAll, type Table } from '../../platform/table.ts';
import { type PlanRef, planRefIn } from '../plan/store.ts';
import { kindOfLine } from './lines.ts';
import { type LineRef, type Thread, threadSchema, unansweredOf } from './rules.ts';

export const threadKind: Kind<Thread> = { type: 'thread', schemaVersion: 1, schema: threadSchema };

export const threadKey = ({ employeeId, year, planNo, lineId }: LineRef) =>
  keys.thread(employeeId, year, planNo, lineId);

export const planLineId = ({ employeeId, year, planNo, lineId }: LineRef): string =>
  nodeId('PlanLine', employeeId, year, planNo, lineId);

/** The line that a node id names, or null when it names something else. */
export function parsePlanLineId(id: string): LineRef | null {
  const [employeeId, year, planNo, lineId] = partsOf(id, 'PlanLine', 4);
  const plan = planRefIn(employeeId, year, planNo);
  return plan && lineId && kindOfLine(lineId) ? { ...plan, lineId } : null;
}

/** The thread of a line, or null while nobody has written anything. */
export async function threadOf(table: Table, ref: LineRef): Promise<Kept<Thread> | null> {
  const item = await getItem(table, threadKey(ref));
  return item && readItem(threadKind, item);
}

/** The threads of all lines of a plan (one query). */
export async function threadsOf(table: Table, plan: PlanRef): Promise<Kept<Thread>[]> {
  const items = await queryAll(table, lists.threads(plan.employeeId, plan.year, plan.planNo));
  return items.map((item) => readItem(threadKind, item));
}

/** What of a thread waits for the appraiser: its unanswered questions; null without one. */
export function waitsForAnswer(thread: Thread): DeskItem | null {
  const { holderId: holder, employeeId, lineId, year: period, planNo } = thread;
  const [oldest, ...others] = unansweredOf(thread);
  if (!oldest || !holder) return null;
  const subjectId = `${employeeId}/${lineId}`;
  const place: DeskPlace = { holder, step: 'LINE_QUESTION', employeeId, subjectId, period, planNo };
  return { ...place, since: oldest.at, dueOn: null, count: 1 + others.length };
}

/** Moves a thread's questions from the desk where they lay to the one where they lie now. */
export function moveQuestions(before: Thread | null, after: Thread): Write[] {
  const [from, to] = [before && waitsForAnswer(before), waitsForAnswer(after)];
  const leaves = from && from.holder !== to?.holder;
  return [...(leaves ? [takeOffDesk(from)] : []), ...(to ? [layOnDesk(to)] : [])];
}
