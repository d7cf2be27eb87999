/**
 * The activity bank: what may be recorded, in which unit, for how many minutes. The norm minutes are
 * the norma waktu of the workload analysis (PermenPANRB 1/2020). A version of an item takes effect on a
 * day, and a day's activities count by the version of that day. docs/domain.md 5.6, 6.2,
 * docs/decisions/activity-bank.md.
 */
import * as z from 'zod';
import { positionFamilies } from '../../../data/families.ts';
import { addDays, instantSchema, type PlainDate, plainDateSchema } from '../../platform/period.ts';
import { ok, type Problem, refuse, type Result } from '../../platform/result.ts';

export const bankStates = ['PROPOSED', 'ACTIVE', 'RETIRED'] as const;

/** What every position does, whatever its family. */
const EVERYBODY = 'UMUM';

export const LONGEST = { name: 200, category: 60, unit: 40, output: 200 } as const;
const MOST_FAMILIES = 40;
/** How far ahead a version may be set to begin or an item to end: further is a slip of the year. */
const MOST_DAYS_AHEAD = 400;

export const bankCodeSchema = z.string().regex(/^[A-Z]{3}-\d{3}$/, 'ABC-001');
const minutes = z.int().min(1).max(660);

/** What is said of an item; `normMinutes` are for one unit of measure. */
export const bankContentSchema = z.object({
  name: z.string().min(1),
  category: z.string().min(1),
  families: z.array(z.string()).min(1),
  unit: z.string().min(1),
  normMinutes: z.object({ min: minutes, standard: minutes, max: minutes }),
  output: z.string().min(1),
});
export type BankContent = z.infer<typeof bankContentSchema>;

/**
 * A text of an item as somebody writes it: on one line, and beginning with nothing that a spreadsheet would take
 * for a formula or drop, so that an exported item reads as it stands.
 */
const written = (most: number) =>
  z
    .string()
    .overwrite((text) => text.trim().replace(/\s+/g, ' '))
    .min(1)
    .max(most)
    .regex(/^(?:[^=+\-@'’`–\uFFFD][^\uFFFD]*)?$/u, 'EXPECTED_TEXT_START');

/** The same as somebody writes it, with all that can be told of one field alone. */
export const writtenContentSchema = bankContentSchema.extend({
  name: written(LONGEST.name),
  category: written(LONGEST.category),
  families: bankContentSchema.shape.families.max(MOST_FAMILIES),
  unit: written(LONGEST.unit),
  output: written(LONGEST.output),
});

/** A version of an item: numbered within it, in force from a day on until the next is. */
const bankVersionSchema = bankContentSchema.extend({
  version: z.int().positive(),
  from: plainDateSchema,
  /** Null of what came with the instance. */
  approvedAt: instantSchema.nullable(),
  approvedBy: z.string().nullable(),
  /** The proposal that it comes from; null when BKPP brought it by a file. */
  proposalId: z.uuid().nullable(),
});
export type BankVersion = z.infer<typeof bankVersionSchema>;

/** An item as it is kept: every version, since an activity keeps the one that it was counted by. */
export const bankRecordSchema = z.object({
  code: bankCodeSchema,
  versions: z.array(bankVersionSchema).min(1),
  /** The last day on which it is in use; null while it has none. */
  lastDay: plainDateSchema.nullable(),
  retirementNote: z.string().nullable(),
});
export type BankRecord = z.infer<typeof bankRecordSchema>;

/** An item as it stands on a day; PROPOSED before its first version is in force. */
export interface BankItem extends BankVersion {
  readonly code: string;
  readonly state: (typeof bankStates)[number];
  readonly lastDay: PlainDate | null;
}

/** From when on an item counts that comes with an instance: before anything that could be recorded. */
const ALWAYS = '0000-01-01' as PlainDate;

/** An item that comes with an instance (data/activity-bank.json), in its first version. */
export const broughtAlong = (code: string, content: BankContent): BankRecord => ({
  code,
  versions: [{ ...content, version: 1, from: ALWAYS, approvedAt: null, approvedBy: null, proposalId: null }],
  lastDay: null,
  retirementNote: null,
});

/** The version that comes last, in force or yet to be. */
export function newestOf({ versions }: Pick<BankRecord, 'versions'>): BankVersion {
  const newest = versions.at(-1);
  if (!newest) throw new Error('a bank item without a version');
  return newest;
}

/** The item as it stands on a day: its texts and norm are those of the version of that day. */
export function itemOn({ code, versions, lastDay }: BankRecord, date: PlainDate): BankItem {
  const [first = newestOf({ versions })] = versions;
  const version = versions.findLast(({ from }) => from <= date);
  const isOver = lastDay !== null && lastDay < date;
  const state = isOver ? 'RETIRED' : version ? 'ACTIVE' : 'PROPOSED';
  return { ...(version ?? first), code, state, lastDay };
}

/** Whether a position of a family may record it. */
export const fitsFamily = (item: Pick<BankItem, 'families'>, family: string): boolean =>
  item.families.includes(EVERYBODY) || item.families.includes(family);

/** Whether it is of that family by name, and not merely for everybody. */
export const isOfFamily = (item: Pick<BankItem, 'families'>, family: string | null): boolean =>
  family !== null && item.families.includes(family);

/** Problems of content that concern more than one field, and families that there are not; each below `at`. */
export function contentProblems(
  { families, normMinutes: { min, standard, max } }: BankContent,
  at: readonly string[],
): Problem[] {
  const known = new Set(positionFamilies().map(({ code }) => code));
  const unknown = families.filter((family, no) => !known.has(family) || families.indexOf(family) < no);
  return [
    ...unknown.map(
      (family): Problem => ({ code: 'BANK_FAMILY', field: [...at, 'families'], params: { family } }),
    ),
    ...(min <= standard && standard <= max
      ? []
      : [{ code: 'BANK_NORM', field: [...at, 'normMinutes'] } satisfies Problem]),
  ];
}

const texts = ({ name, category, families, unit, normMinutes, output }: BankContent): string =>
  JSON.stringify([name, category, families.toSorted(), unit, output, Object.values({ ...normMinutes })]);

/** Whether two say the same, in whatever order of families. */
export const sameContent = (one: BankContent, other: BankContent): boolean => texts(one) === texts(other);

/** Where a version comes from, on which day, and from which day on it is to count; null: as soon as it may. */
export interface Begins {
  readonly from: PlainDate | null;
  readonly today: PlainDate;
  readonly by: Pick<BankVersion, 'approvedAt' | 'approvedBy' | 'proposalId'>;
}

/**
 * The earliest day of a next version: tomorrow, since of today somebody may have recorded already; never before a
 * version that is yet to begin.
 */
const earliestNext = (record: BankRecord, today: PlainDate): PlainDate => {
  const [tomorrow, { from }] = [addDays(today, 1), newestOf(record)];
  return from > tomorrow ? from : tomorrow;
};

/** Why an item takes no more versions, if it does not: it has a last day. */
const endedProblem = ({ code, lastDay }: BankRecord): Problem | null =>
  lastDay === null ? null : { code: 'BANK_ITEM_ENDED', params: { code, date: lastDay } };

/**
 * An item with one more version, or a new one with its first. A new item may begin in the past: nobody can have
 * recorded it. Refuses: BANK_ITEM_ENDED, BANK_SAME, BANK_FROM.
 */
export function withVersion(
  code: string,
  before: BankRecord | null,
  content: BankContent,
  { from: asked, today, by }: Begins,
): Result<BankRecord> {
  const ended = before && endedProblem(before);
  if (ended) return { ok: false, problems: [ended] };
  const newest = before && newestOf(before);
  if (newest && sameContent(newest, content))
    return refuse('BANK_SAME', undefined, { code, version: newest.version });
  const earliest = before && earliestNext(before, today);
  const from = asked ?? earliest ?? today;
  const latest = addDays(today, MOST_DAYS_AHEAD);
  if ((earliest !== null && from < earliest) || from > latest)
    return refuse('BANK_FROM', undefined, { earliest: earliest ?? '…', latest });
  const { name, category, families, unit, normMinutes, output } = content;
  const said = { name, category, families, unit, normMinutes, output };
  const version = { ...said, version: (newest?.version ?? 0) + 1, from, ...by };
  const others = { lastDay: null, retirementNote: null };
  return ok({ ...others, ...before, code, versions: [...(before?.versions ?? []), version] });
}

/**
 * An item with its last day, today at the earliest: what was recorded of the days up to it stands, and may still be
 * entered. Refuses: BANK_ITEM_ENDED once the last day is past, BANK_LAST_DAY.
 */
export function withLastDay(
  before: BankRecord,
  lastDay: PlainDate,
  note: string | null,
  today: PlainDate,
): Result<BankRecord> {
  const ended = before.lastDay !== null && before.lastDay < today ? endedProblem(before) : null;
  if (ended) return { ok: false, problems: [ended] };
  const latest = addDays(today, MOST_DAYS_AHEAD);
  if (lastDay < today || lastDay > latest)
    return refuse('BANK_LAST_DAY', undefined, { earliest: today, latest });
  return ok({ ...before, lastDay, retirementNote: note });
}
