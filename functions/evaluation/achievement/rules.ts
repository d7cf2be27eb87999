/**
 * The achievement of an organisation (capaian kinerja organisasi) in a month or a year: drawn up, recommended by the
 * assessment team, set by the leader above, published; corrected by a new number. docs/domain.md 1.7 step 1, 6.1, 6.2.
 */
import * as z from 'zod';
import { evidenceListSchema } from '../../execution/evidence/rules.ts';
import { type Instant, instantSchema, isMonth, type Period, periodSchema } from '../../platform/period.ts';
import { check, ok, type Problem, type Result, refuse } from '../../platform/result.ts';
import { text } from '../../planning/plan/rules.ts';

export const statuses = ['DRAFT', 'RECOMMENDED', 'SET', 'PUBLISHED'] as const;
export type Status = (typeof statuses)[number];

/** From worst to best; BUTUH_PERBAIKAN is the circular's "Butuh Perbaikan/Cukup". */
export const orgPredicates = ['SANGAT_KURANG', 'KURANG', 'BUTUH_PERBAIKAN', 'BAIK', 'ISTIMEWA'] as const;
export type OrgPredicate = (typeof orgPredicates)[number];

export const sources = ['ESAKIP', 'MANUAL'] as const;

/** The longest texts; e-Sakip's rows are read by the same. */
export const LONGEST = { grounds: 4000, part: 4000 } as const;

/** Per cent in thousandths: 100 % is 100,000. */
export const WHOLE = 100_000;
const percent = z.int().min(0).max(WHOLE);

/**
 * What an achievement rests on: of a month the action plan and its targets, of a year the achievement of the
 * performance agreement and what the leader expected; with the predicate that is proposed.
 */
export const contentSchema = z.object({
  grounds: text(LONGEST.grounds),
  agreementPart: text(LONGEST.part).nullable(),
  expectationPart: text(LONGEST.part).nullable(),
  /** How much was achieved, in thousandths of a per cent; more than all is possible. */
  percent: z.int().min(0).max(1_000_000).nullable(),
  predicate: z.enum(orgPredicates),
  evidence: evidenceListSchema,
});
export type Content = z.infer<typeof contentSchema>;

const draftSchema = contentSchema.extend({
  source: z.enum(sources),
  /** e-Sakip's own number; null by hand. */
  sourceVersion: z.int().positive().nullable(),
  contentHash: z.string(),
  savedAt: instantSchema,
});

/** A criterion of the scoring sheet: its weight in per cent and its score of 100, both in thousandths. */
const criterionSchema = z.object({ name: text(200), weight: percent, score: percent });

/** What the assessment team hands in; members are the assessors who were present. */
export const sheetSchema = z.object({
  members: z.array(z.string()).min(1).max(30),
  criteria: z.array(criterionSchema).min(1).max(30),
  predicate: z.enum(orgPredicates),
  note: text(2000).nullable(),
});
export type Sheet = z.infer<typeof sheetSchema>;

const recommendationSchema = sheetSchema.extend({
  /** The weighted score in thousandths. */
  total: percent,
  by: z.string(),
  at: instantSchema,
});

/** A predicate as it was set or corrected: it stays, and a later number names what it supersedes. */
const determinationSchema = z.object({
  number: z.int().positive(),
  predicate: z.enum(orgPredicates),
  reason: z.string().nullable(),
  legalReference: z.string().nullable(),
  supersedes: z.int().positive().nullable(),
  /** What the team had recommended by then; null without a recommendation, which the regulation allows. */
  recommended: z.enum(orgPredicates).nullable(),
  by: z.string(),
  /** The office by which it was set; null where BKPP did. */
  positionId: z.string().nullable(),
  at: instantSchema,
});
export type Determination = z.infer<typeof determinationSchema>;

export const achievementSchema = z.object({
  unitId: z.string(),
  period: periodSchema,
  status: z.enum(statuses),
  /** Null while only the override of BKPP is on record. */
  content: draftSchema.nullable(),
  recommendation: recommendationSchema.nullable(),
  determinations: z.array(determinationSchema),
  publishedAt: instantSchema.nullable(),
  /** BKPP lets the unit's people be evaluated before it is set. */
  override: z
    .object({ reason: z.string(), legalReference: z.string(), by: z.string(), at: instantSchema })
    .nullable(),
  /** On whose desk it lies to be set. */
  waitsFor: z.object({ holder: z.string(), about: z.string() }).nullable(),
});
export type Achievement = z.infer<typeof achievementSchema>;
/** Whose achievement, of which period. */
export type AchievementRef = Pick<Achievement, 'unitId' | 'period'>;

/** The state table of docs/domain.md 6.2; corrections stay in the state in which they find it. */
export const transitions = {
  draft: ['DRAFT'],
  recommend: ['DRAFT', 'RECOMMENDED'],
  set: ['DRAFT', 'RECOMMENDED'],
  publish: ['SET'],
  correct: ['SET', 'PUBLISHED'],
  override: ['DRAFT', 'RECOMMENDED'],
} as const satisfies Record<string, readonly Status[]>;
export type Step = keyof typeof transitions;

/** Whether a step may be taken. Refuses: STATE_INVALID. */
export function step({ status }: Pick<Achievement, 'status'>, name: Step, field = 'input.id'): Result<null> {
  const from: readonly Status[] = transitions[name];
  return from.includes(status)
    ? ok(null)
    : refuse('STATE_INVALID', field, { status, needed: from.join(' / ') });
}

/** What is in force: the newest number, or null before it is set. */
export const inForceOf = ({ determinations }: Pick<Achievement, 'determinations'>): Determination | null =>
  determinations.at(-1) ?? null;

/** Whether everybody may see it. */
export const isPublished = ({ status }: Pick<Achievement, 'status'>): boolean => status === 'PUBLISHED';

/** What evaluations rest on, and keep a copy of. */
export interface Rested extends AchievementRef {
  readonly predicate: OrgPredicate;
  readonly number: number;
}

/** What evaluations of a period rest on once it is set; null before. */
export function restedOn(achievement: Achievement | null): Rested | null {
  const determined = achievement && inForceOf(achievement);
  if (!achievement || !determined) return null;
  const { unitId, period } = achievement;
  return { unitId, period, predicate: determined.predicate, number: determined.number };
}

/** An achievement of which nothing is on record. */
export const nothingOf = ({ unitId, period }: AchievementRef): Achievement => ({
  unitId,
  period,
  status: 'DRAFT',
  content: null,
  recommendation: null,
  determinations: [],
  publishedAt: null,
  override: null,
  waitsFor: null,
});

/** A year has the two parts of the regulation, a month neither. */
export function contentProblems(period: Period, content: Content, at = 'input.content'): Problem[] {
  const parts = ['agreementPart', 'expectationPart'] as const;
  return parts.flatMap((name): Problem[] => {
    const field = `${at}.${name}`.split('.');
    if (isMonth(period) && content[name] !== null) return [{ code: 'ACHIEVEMENT_PART_OF_YEAR', field }];
    return !isMonth(period) && content[name] === null ? [{ code: 'INPUT_REQUIRED', field }] : [];
  });
}

/** What somebody brings, with the hash by which the same is known again. */
export interface Brought {
  readonly content: Content;
  readonly contentHash: string;
}

/** Drawn up by hand, or changed. Refuses: STATE_INVALID, ACHIEVEMENT_FROM_ESAKIP, ACHIEVEMENT_PART_OF_YEAR, INPUT_REQUIRED. */
export function draw(
  of: AchievementRef,
  before: Achievement | null,
  { content, contentHash }: Brought,
  at: Instant,
): Result<Achievement> {
  const stands = before ?? nothingOf(of);
  const may = step(stands, 'draft', 'input.unitId');
  if (!may.ok) return may;
  if (stands.content?.source === 'ESAKIP')
    return refuse('ACHIEVEMENT_FROM_ESAKIP', 'input.unitId', { period: of.period });
  const draft = { ...content, source: 'MANUAL', sourceVersion: null, contentHash, savedAt: at } as const;
  return check(contentProblems(of.period, content), { ...stands, content: draft });
}

/** What a row of e-Sakip is to what is on record. */
export type Arrival = 'NEW' | 'REVISION' | 'TAKEOVER' | 'UNCHANGED';

/**
 * Decides what comes of a version of e-Sakip. Refuses: ROW_ACHIEVEMENT_DIFFERS for the same version with other content,
 * ROW_ACHIEVEMENT_LOWER for one before the last, ROW_ACHIEVEMENT_DECIDED once the team has recommended on it.
 */
export function arrive(
  of: AchievementRef,
  before: Achievement | null,
  { content, contentHash, sourceVersion }: Brought & { readonly sourceVersion: number },
  at: Instant,
): Result<{ readonly arrival: Arrival; readonly after: Achievement }> {
  const stands = before ?? nothingOf(of);
  const known = stands.content;
  if (known?.sourceVersion === sourceVersion)
    return known.contentHash === contentHash
      ? ok({ arrival: 'UNCHANGED', after: stands })
      : refuse('ROW_ACHIEVEMENT_DIFFERS', undefined, { version: sourceVersion });
  if (sourceVersion < (known?.sourceVersion ?? 0))
    return refuse('ROW_ACHIEVEMENT_LOWER', undefined, {
      version: sourceVersion,
      found: known?.sourceVersion ?? 0,
    });
  if (stands.status !== 'DRAFT')
    return refuse('ROW_ACHIEVEMENT_DECIDED', undefined, { status: stands.status });
  const draft = { ...content, source: 'ESAKIP', sourceVersion, contentHash, savedAt: at } as const;
  const arrival = known === null ? 'NEW' : known.source === 'MANUAL' ? 'TAKEOVER' : 'REVISION';
  return ok({ arrival, after: { ...stands, content: draft } });
}
