/**
 * The performance agreement (Perjanjian Kinerja, PK) of a unit and year: from e-Sakip, or by hand where it does
 * not come from there. Versions follow each other and stay as they were. docs/domain.md 1.4 A, 6.1.
 */
import * as z from 'zod';
import { type Instant, instantSchema, periodSchema } from '../../platform/period.ts';
import { check, ok, type Problem, refuse, type Result } from '../../platform/result.ts';
import { perspectives, text, thousandths } from '../plan/rules.ts';

export const sources = ['ESAKIP', 'MANUAL'] as const;

/** Items of one agreement: a head has some ten. */
export const MOST_ITEMS = 100;
export const LONGEST = { goal: 1000, indicator: 500, targetText: 300, unit: 60 } as const;

/**
 * A goal (sasaran) with one indicator and its target, in thousandths with a unit of measure or in words. `itemId`
 * is e-Sakip's code or the writer's own: it stays the item's through all versions.
 */
export const itemSchema = z.object({
  itemId: z.string().regex(/^[\w./-]{1,60}$/, '1–60: A–Z a–z 0–9 _ . / -'),
  goal: text(LONGEST.goal),
  indicator: text(LONGEST.indicator),
  target: thousandths.nullable(),
  targetText: text(LONGEST.targetText).nullable(),
  unit: text(LONGEST.unit).nullable(),
  perspective: z.enum(perspectives),
});
export type AgreementItem = z.infer<typeof itemSchema>;

/** `sourceVersion` is e-Sakip's own number; null by hand. */
const versionShape = {
  /** 1, 2, 3 ... within the unit and year, whatever the source. */
  number: z.int().positive(),
  source: z.enum(sources),
  sourceVersion: z.int().positive().nullable(),
  publishedAt: instantSchema,
};

/** A version as it was published: a document that never changes. */
export const versionSchema = z.object({
  unitId: z.uuid(),
  year: periodSchema,
  ...versionShape,
  items: z.array(itemSchema),
});
export type AgreementVersion = z.infer<typeof versionSchema>;

/** `items` are the newest version's; there are none before the first, and `versions` is empty. */
export const agreementSchema = z.object({
  unitId: z.uuid(),
  year: periodSchema,
  items: z.array(itemSchema),
  versions: z.array(z.object({ ...versionShape, contentHash: z.string() })),
  /** What is being drawn up by hand: in force once it is published. */
  draft: z.object({ items: z.array(itemSchema), savedAt: instantSchema }).nullable(),
});
export type Agreement = z.infer<typeof agreementSchema>;
/** What of a version the agreement itself keeps. */
export type VersionEntry = Agreement['versions'][number];
/** Whose agreement it is. */
export type AgreementRef = Pick<Agreement, 'unitId' | 'year'>;

/** The newest version's entry, or null where nothing is published yet. */
export const newestOf = ({ versions }: Pick<Agreement, 'versions'>): VersionEntry | null =>
  versions.at(-1) ?? null;

/** Items that somebody brings, with the hash by which the same content is known again. */
export interface Brought {
  readonly items: readonly AgreementItem[];
  readonly contentHash: string;
}

/** What is wrong with items written by hand, each at its place below `input.items`. */
export function itemProblems(items: readonly AgreementItem[]): Problem[] {
  const ids = items.map(({ itemId }) => itemId);
  return items.flatMap(({ itemId, target, targetText, unit }, at): Problem[] => {
    const field = (name: string) => ['input', 'items', String(at), name];
    const isTwice = ids.indexOf(itemId) < at;
    return [
      ...(isTwice
        ? [{ code: 'AGREEMENT_ITEM_TWICE', field: field('itemId'), params: { item: itemId } } as const]
        : []),
      ...((target === null) === (targetText === null)
        ? [{ code: 'AGREEMENT_TARGET', field: field('target') } as const]
        : []),
      ...(target !== null && unit === null
        ? [{ code: 'AGREEMENT_TARGET_UNIT', field: field('unit') } as const]
        : []),
    ];
  });
}

/** An agreement of which nothing is published. */
const nothingOf = ({ unitId, year }: AgreementRef): Agreement => ({
  unitId,
  year,
  items: [],
  versions: [],
  draft: null,
});

/** The agreement with one more version: it supersedes the last, and what was being drawn up is done with. */
function withVersion(
  before: Agreement,
  { items, contentHash }: Brought,
  from: Pick<VersionEntry, 'source' | 'sourceVersion'>,
  at: Instant,
): Agreement {
  const number = (newestOf(before)?.number ?? 0) + 1;
  const entry = { number, ...from, publishedAt: at, contentHash };
  return { ...before, items: [...items], versions: [...before.versions, entry], draft: null };
}

/**
 * What a version of e-Sakip is to what is on record: the unit's first, the next one, one over a handmade one, or
 * known.
 */
export type Arrival = 'NEW' | 'REVISION' | 'TAKEOVER' | 'UNCHANGED';

/**
 * Decides what comes of a version of e-Sakip; the agreement as it becomes, unchanged when that version is on record as
 * it is. Refuses: ROW_AGREEMENT_DIFFERS for the same version with other content, ROW_AGREEMENT_LOWER for one before the
 * newest on record.
 */
export function arrive(
  of: AgreementRef,
  before: Agreement | null,
  brought: Brought & { readonly sourceVersion: number },
  at: Instant,
): Result<{ readonly arrival: Arrival; readonly after: Agreement }> {
  const { sourceVersion, contentHash } = brought;
  const known = before?.versions.filter(({ source }) => source === 'ESAKIP') ?? [];
  const same = known.find((version) => version.sourceVersion === sourceVersion);
  if (before && same) {
    return same.contentHash === contentHash
      ? ok({ arrival: 'UNCHANGED', after: before })
      : refuse('ROW_AGREEMENT_DIFFERS', undefined, { version: sourceVersion });
  }
  const newest = known.at(-1)?.sourceVersion ?? 0;
  if (sourceVersion < newest)
    return refuse('ROW_AGREEMENT_LOWER', undefined, { version: sourceVersion, found: newest });
  const from = { source: 'ESAKIP', sourceVersion } as const;
  const after = withVersion(before ?? nothingOf(of), brought, from, at);
  const isOver = before && (newestOf(before)?.source === 'MANUAL' || before.draft !== null);
  if (isOver) return ok({ arrival: 'TAKEOVER', after });
  return ok({ arrival: before && newestOf(before) ? 'REVISION' : 'NEW', after });
}

/** Nobody types what e-Sakip has said. Refuses: AGREEMENT_FROM_ESAKIP. */
const byHand = (before: Agreement, field: string): Result<null> =>
  newestOf(before)?.source === 'ESAKIP'
    ? refuse('AGREEMENT_FROM_ESAKIP', field, { year: before.year.slice(0, 4) })
    : ok(null);

/**
 * An agreement with a draft by hand. Refuses: AGREEMENT_FROM_ESAKIP, AGREEMENT_ITEM_TWICE, AGREEMENT_TARGET,
 * AGREEMENT_TARGET_UNIT.
 */
export function draw(
  of: AgreementRef,
  before: Agreement | null,
  items: readonly AgreementItem[],
  at: Instant,
): Result<Agreement> {
  const agreement = before ?? nothingOf(of);
  const allowed = byHand(agreement, 'input.unitId');
  if (!allowed.ok) return allowed;
  return check(itemProblems(items), { ...agreement, draft: { items: [...items], savedAt: at } });
}

/** A draft as the next version. Refuses: AGREEMENT_FROM_ESAKIP, AGREEMENT_NO_DRAFT, AGREEMENT_SAME. */
export function publish(before: Agreement, contentHash: string, at: Instant): Result<Agreement> {
  const allowed = byHand(before, 'input.id');
  if (!allowed.ok) return allowed;
  if (!before.draft) return refuse('AGREEMENT_NO_DRAFT', 'input.id');
  const newest = newestOf(before);
  if (newest?.contentHash === contentHash)
    return refuse('AGREEMENT_SAME', 'input.id', { number: newest.number });
  const from = { source: 'MANUAL', sourceVersion: null } as const;
  return ok(withVersion(before, { items: before.draft.items, contentHash }, from, at));
}

/** The newest version as the document that stays. */
export function documentOf(agreement: Agreement): AgreementVersion {
  const newest = newestOf(agreement);
  if (!newest) throw new Error('a document of an agreement without a version');
  const { contentHash: _contentHash, ...version } = newest;
  return { unitId: agreement.unitId, year: agreement.year, ...version, items: agreement.items };
}
