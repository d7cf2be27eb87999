/** Dialogues as they are kept: each an aggregate of its own beside its plan. */
import { type Card, writeCard } from '../../platform/card.ts';
import { hashOf } from '../../platform/commit/hash.ts';
import type { Write } from '../../platform/commit/writes.ts';
import { type Kept, type Kind, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { dateIn, type PlainDate } from '../../platform/period.ts';
import { getItem, queryAll, type Table } from '../../platform/table.ts';
import { numberIn, type PlanRef, planRefIn } from '../plan/store.ts';
import { openPoints } from './points.ts';
import { type Dialogue, dialogueSchema } from './rules.ts';

export const dialogueKind: Kind<Dialogue> = { type: 'dialogue', schemaVersion: 1, schema: dialogueSchema };

/** The key parts of a dialogue: its plan's, and its number. */
export type DialogueRef = Pick<Dialogue, 'employeeId' | 'year' | 'planNo' | 'no'>;

export const dialogueKey = ({ employeeId, year, planNo, no }: DialogueRef) =>
  keys.dialogue(employeeId, year, planNo, no);

export const dialogueId = ({ employeeId, year, planNo, no }: DialogueRef): string =>
  nodeId('PerformanceDialogue', employeeId, year, planNo, no);

/** The dialogue that a node id names, or null when it names something else. */
export function parseDialogueId(id: string): DialogueRef | null {
  const [employeeId, year, planNo, part] = partsOf(id, 'PerformanceDialogue', 4);
  const [plan, no] = [planRefIn(employeeId, year, planNo), numberIn(part)];
  return plan && no !== null ? { ...plan, no } : null;
}

/** One dialogue, or null. */
export async function dialogueOf(table: Table, ref: DialogueRef): Promise<Kept<Dialogue> | null> {
  const item = await getItem(table, dialogueKey(ref));
  return item && readItem(dialogueKind, item);
}

/** All dialogues of a plan in the order in which they were begun (one query, at most 50). */
export async function dialoguesOf(table: Table, plan: PlanRef): Promise<Kept<Dialogue>[]> {
  const items = await queryAll(table, lists.dialogues(plan.employeeId, plan.year, plan.planNo));
  return items.map((item) => readItem(dialogueKind, item));
}

/** The newest planning dialogue of some that both sides confirmed; null without one. */
export const agreedPlanning = (dialogues: readonly Dialogue[]): Dialogue | null =>
  dialogues.findLast(({ kind, state }) => kind === 'PLANNING' && state === 'CLOSED') ?? null;

/**
 * The planning dialogue on which a plan rests: the newest that both sides confirmed, whoever appraises by now
 * (docs/decisions/dialogue.md); null without one.
 */
export async function confirmedPlanningDialogue(table: Table, plan: PlanRef): Promise<Dialogue | null> {
  const dialogues = await dialoguesOf(table, plan);
  return agreedPlanning(dialogues.map(({ data }) => data));
}

/** The hash by which a side confirms: over what was talked over and agreed, whatever becomes of it later. */
export function contentHashOf(dialogue: Dialogue): string {
  const { kind, heldOn, agenda, notes, agreements, approach, followUps, carried } = dialogue;
  const points = [...followUps, ...carried].map(({ id, text, owner, due }) => ({ id, text, owner, due }));
  return hashOf({ kind, heldOn, agenda, notes, agreements, approach, points });
}

/** What a card shows of a plan's dialogues; `dialogues` are all of them, in order. */
export function dialogueSection(
  dialogues: readonly Dialogue[],
  zone: string,
): NonNullable<Card['dialogue']> | null {
  const newest = dialogues.at(-1);
  if (!newest) return null;
  const agreedOn = agreedPlanning(dialogues)?.heldOn ?? null;
  const on = newest.heldOn ?? dateIn(zone, newest.scheduledFor);
  const heldOn = lastHeldOn(dialogues);
  return { kind: newest.kind, state: newest.state, on, agreedOn, heldOn, open: openPoints(dialogues) };
}

/** The last day on which one of some dialogues was held, whether both have confirmed its record or not yet; or null. */
export const lastHeldOn = (dialogues: readonly Dialogue[]): PlainDate | null =>
  dialogues
    .flatMap(({ state, heldOn }) => (state === 'CANCELLED' ? [] : (heldOn ?? [])))
    .sort()
    .at(-1) ?? null;

/** The dialogues' section of the plan's card of the year. */
export function writeDialogueCard(dialogues: readonly Dialogue[], who: Card['who'], zone: string): Write[] {
  const dialogue = dialogueSection(dialogues, zone);
  return dialogue ? [writeCard(who, { dialogue })] : [];
}
