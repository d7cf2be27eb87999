/**
 * A card: what lists show of one plan in one period, up to 1 KB, and the only item with index keys.
 * Each aggregate writes its own section in its own transaction. docs/architecture.md 4.
 */
import * as z from 'zod';
import { set, type Write } from './commit/writes.ts';
import type { Item } from './item.ts';
import { cardIndex, keys, teamKeys } from './keys.ts';
import { instantSchema, type Period, periodSchema, plainDateSchema } from './period.ts';

const whoSchema = z.object({
  employeeId: z.string(),
  name: z.string(),
  positionTitle: z.string(),
  unitName: z.string(),
  agencyId: z.string(),
  unitPath: z.string(),
  appraiserId: z.string().nullable(),
  period: periodSchema,
  planNo: z.int().positive(),
});
/** On whose desk it waits for an answer, and since when. */
const waits = z.object({ holder: z.string(), since: instantSchema }).optional();
const sections = {
  plan: z.object({
    kind: z.string(),
    approach: z.string(),
    status: z.string(),
    late: z.boolean(),
    submittedAt: instantSchema.nullable(),
    results: z.int(),
    /** Of one that is closed: never set until its last day, or in force on no day as it was given up or its office ended. */
    unset: z.enum(['NEVER_SET', 'VOID']).optional(),
    waits,
  }),
  /** Which rules of the lint a plan in force does not meet, as it was last looked at, and whether that is a finding. */
  lint: z.object({ rules: z.array(z.string()), isUnfit: z.boolean() }),
  /** Of the plan's dialogues the newest, and whether one of planning stands that both confirmed. */
  dialogue: z.object({
    kind: z.string(),
    state: z.string(),
    on: plainDateSchema,
    agreedOn: plainDateSchema.nullable(),
    /** The last day on which one was held, of whatever kind. */
    heldOn: plainDateSchema.nullish(),
    open: z.int(),
  }),
  month: z.object({
    status: z.string(),
    late: z.boolean(),
    lines: z.int(),
    filled: z.int(),
    /** Cancelled, since its owner had no day to work in it. */
    onLeave: z.boolean().optional(),
    /** Missed, though its target had been handed in: of another the state tells it. */
    handedIn: z.boolean().optional(),
    waits,
  }),
  minutes: z.object({
    verified: z.int(),
    target: z.int(),
    /** Working days at their desk on which nothing was recorded, as the month was closed; until then the minutes are those so far. */
    daysWithout: z.int().optional(),
    /** The card of another plan of the month tells the same minutes, and stands for the person. */
    elsewhere: z.boolean().optional(),
  }),
  /** What waits of the month's activities for their verifier: told by one card of the month. */
  activities: z.object({ waits }),
  evaluation: z.object({
    status: z.string(),
    predicate: z.string().nullable(),
    /** Of a year's the days of its plan's part of it. */
    from: plainDateSchema.optional(),
    to: plainDateSchema.optional(),
    /** Issued below expectation though no dialogue came before. */
    withoutDialogue: z.boolean().optional(),
    waits,
  }),
};
export const cardSchema = z.object({
  who: whoSchema,
  plan: sections.plan.optional(),
  lint: sections.lint.optional(),
  dialogue: sections.dialogue.optional(),
  month: sections.month.optional(),
  minutes: sections.minutes.optional(),
  activities: sections.activities.optional(),
  evaluation: sections.evaluation.optional(),
});
export type Card = z.output<typeof cardSchema>;
export type Who = z.output<typeof whoSchema>;

const SCHEMA_VERSION = 1;

/** Writes sections of a card, and its identity with the index keys that follow from it. */
export const writeCard = (who: Who, parts: Partial<Omit<Card, 'who'>>): Write =>
  set(
    keys.card(who.employeeId, who.period, who.planNo),
    { type: 'card', schemaVersion: SCHEMA_VERSION, ...cardIndex(who), who, ...parts },
    who.appraiserId ? [] : teamKeys, // else it stays in the team of whoever appraised before
  );

/**
 * Writes sections of a card, and leaves whom it is about, with its place in lists, as it stands: for what is decided
 * once the person has another office, when today's names are not those of the card's days. A card that is not there
 * yet is about `who`.
 */
export function writeSections(who: Who, parts: Partial<Omit<Card, 'who'>>): Write {
  const index = cardIndex(who);
  const attributes = { type: 'card', schemaVersion: SCHEMA_VERSION, ...index, who, ...parts };
  const kept = [...Object.keys(index), 'who'];
  return { ...set(keys.card(who.employeeId, who.period, who.planNo), attributes), kept };
}

/** Reads a card; throws on one that its schema refuses. */
export const readCard = (item: Item): Card => cardSchema.parse(item);

/** Whose card of a period and plan is among a person's items, as it stands; null without one. */
export function cardAmong(items: readonly Item[], period: Period, planNo: number): Who | null {
  const cards = items.filter(({ type }) => type === 'card').map(readCard);
  return cards.find(({ who }) => who.period === period && who.planNo === planNo)?.who ?? null;
}
