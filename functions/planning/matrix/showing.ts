/**
 * What rows and cells are shown with, read through a request's loaders: of 200 rows the head once, the answers in
 * two batches.
 */
import { type Item, type Kept, readItem } from '../../platform/item.ts';
import { type Key, keys } from '../../platform/keys.ts';
import type { Plan, WorkResult } from '../plan/rules.ts';
import { planKind } from '../plan/store.ts';
import { type Answers, assigneeIdOf, type Matrix, type Row } from './rules.ts';
import { answersKind, matrixKind, type MatrixRef } from './store.ts';

/** Reads items by their keys, those of a moment together. */
interface Loads {
  item(key: Key): Promise<Item | null>;
}

/** Items that were parsed: a matrix's head and plan are shown with each of 4,000 cells. */
const parsed = new WeakMap<Item, Kept<object>>();

function once<T extends object>(item: Item, read: () => Kept<T>): Kept<T> {
  const known = (parsed.get(item) as Kept<T> | undefined) ?? read();
  parsed.set(item, known);
  return known;
}

/** The matrix of a row. Throws where there is none: a row is a part of it. */
export async function headOf(loaders: Loads, ref: MatrixRef): Promise<Matrix> {
  const item = await loaders.item(keys.matrix(ref));
  if (!item) throw new Error('a row without its matrix');
  return once(item, () => readItem(matrixKind, item)).data;
}

/** An assignee's answers, or null before any. */
export async function answersOf(loaders: Loads, row: Row): Promise<Kept<Answers> | null> {
  const item = await loaders.item(keys.matrixAnswers(row, assigneeIdOf(row)));
  return item && once(item, () => readItem(answersKind, item));
}

/** The leader's results as the plan has them now. */
export async function resultsOf(loaders: Loads, ref: MatrixRef): Promise<readonly WorkResult[]> {
  const item = await loaders.item(keys.plan(ref.leaderId, ref.year, ref.planNo));
  return item ? once<Plan>(item, () => readItem(planKind, item)).data.workResults : [];
}

/** The text of a leader's result; null when it is in the plan no more. */
export const leaderResultOf = async (
  loaders: Loads,
  ref: MatrixRef,
  resultId: string,
): Promise<string | null> => (await resultsOf(loaders, ref)).find(({ id }) => id === resultId)?.text ?? null;
