/**
 * Continuous feedback (umpan balik berkelanjutan) on a result of somebody's plan, on one of the seven behaviours, or
 * on an activity: by superiors, colleagues and subordinates. docs/domain.md 1.6, 6.2; docs/decisions/feedback.md.
 */
import * as z from 'zod';
import {
  addDays,
  datesOf,
  type Instant,
  instantSchema,
  monthOfDate,
  type Period,
  periodSchema,
  type PlainDate,
  plainDateSchema,
} from '../../platform/period.ts';
import { check, ok, type Problem, refuse, type Result } from '../../platform/result.ts';
import { contentSchema, localId, text } from '../../planning/plan/rules.ts';
import { evidenceSchema } from '../evidence/rules.ts';

export const tones = ['APPRECIATION', 'IMPROVEMENT', 'NEUTRAL'] as const;
/** How whoever writes stands to whom it is about. A subordinate's is upward: nobody is told whose it is. */
export const standings = ['SUPERIOR', 'TEAM_LEAD', 'PEER', 'SUBORDINATE'] as const;
export type Standing = (typeof standings)[number];
export const abouts = ['RESULT', 'BEHAVIOUR', 'ACTIVITY'] as const;
export type About = (typeof abouts)[number];

const target = z.discriminatedUnion('about', [
  z.object({
    about: z.literal('RESULT'),
    year: periodSchema,
    planNo: z.int().positive(),
    resultId: localId,
  }),
  z.object({ about: z.literal('BEHAVIOUR'), behaviour: contentSchema.shape.behaviours.element.shape.value }),
  z.object({ about: z.literal('ACTIVITY'), date: plainDateSchema, activityId: z.string() }),
]);
export type Target = z.infer<typeof target>;

/** What is said: never empty (I18). */
export const wordsSchema = z.object({ tone: z.enum(tones), text: text(1000) });
export type Words = z.infer<typeof wordsSchema>;
export const evidenceListSchema = z.array(evidenceSchema).max(5);

const said = { target, ...wordsSchema.shape };

/** Named feedback, as whom it is about and those above them read it. */
export const feedbackSchema = z.object({
  feedbackId: z.uuid(),
  employeeId: z.string(),
  month: periodSchema,
  on: plainDateSchema,
  authorId: z.string(),
  standing: z.enum(standings).exclude(['SUBORDINATE']),
  ...said,
  evidence: evidenceListSchema,
  state: z.enum(['GIVEN', 'WITHDRAWN']),
  givenAt: instantSchema,
  correctedAt: instantSchema.nullable(),
});
export type Feedback = z.infer<typeof feedbackSchema>;

/** What somebody has written, as they keep it themselves; `entryId`: under which it lies with whom it is about, if upward. */
export const givenSchema = z.object({
  givenId: z.uuid(),
  authorId: z.string(),
  employeeId: z.string(),
  month: periodSchema,
  on: plainDateSchema,
  standing: z.enum(standings),
  ...said,
  evidence: evidenceListSchema,
  entryId: z.uuid().nullable(),
  state: z.enum(['GIVEN', 'WITHDRAWN']),
  givenAt: instantSchema,
  changedAt: instantSchema.nullable(),
});
export type Given = z.infer<typeof givenSchema>;

/**
 * What an author has written about one person in a year: how many a month by name, and how many as a subordinate (who
 * became one in the middle of a month has both), and the word by which their upward entries
 * are known to be of one writer, which says of nobody who that is.
 */
export const tallySchema = z.object({
  token: z.string(),
  counts: z.record(z.string(), z.int().nonnegative()),
  upward: z.record(z.string(), z.int().nonnegative()).default({}),
});
export type Tally = z.infer<typeof tallySchema>;

/** Feedback is about what was seen lately. */
const MOST_DAYS_BACK = 31;
/** As many as one person writes about another in a month. */
export const MOST_NAMED = 20;
export const MOST_UPWARD = 3;

/** The days that feedback may be about: of upward feedback the running month's, which no later one adds to. */
export function daysFor(standing: Standing, today: PlainDate): { from: PlainDate; to: PlainDate } {
  const from =
    standing === 'SUBORDINATE' ? datesOf(monthOfDate(today)).first : addDays(today, -MOST_DAYS_BACK);
  return { from, to: today };
}

/** Whether whoever writes is named. */
export const isAnonymous = (standing: Standing): boolean => standing === 'SUBORDINATE';

/** Why what is written is not shown as its author expects, where they say so: FEEDBACK_NAMED, FEEDBACK_ANONYMOUS. */
function unexpected(standing: Standing, anonymous: boolean | null): Problem | false {
  if (anonymous === null || anonymous === isAnonymous(standing)) return false;
  const code = anonymous ? 'FEEDBACK_NAMED' : 'FEEDBACK_ANONYMOUS';
  return { code, field: ['input', 'anonymous'], params: { standing } };
}

/**
 * Why what is written cannot be taken, if it cannot: FEEDBACK_DATE; FEEDBACK_NAMED or FEEDBACK_ANONYMOUS where the
 * author expects the other (`anonymous`, null: says nothing of it); and of upward feedback FEEDBACK_UPWARD_TARGET and
 * FEEDBACK_UPWARD_EVIDENCE, since who is assigned a result, saw an activity, or has a file, tells who writes.
 */
export function givingProblems(
  standing: Standing,
  given: {
    readonly on: PlainDate;
    readonly about: About;
    readonly evidence: readonly unknown[];
    readonly anonymous: boolean | null;
  },
  today: PlainDate,
): Problem[] {
  const { from, to } = daysFor(standing, today);
  const isUpward = isAnonymous(standing);
  const problems: (Problem | false)[] = [
    (given.on < from || given.on > to) && {
      code: 'FEEDBACK_DATE',
      field: ['input', 'on'],
      params: { from, to },
    },
    unexpected(standing, given.anonymous),
    isUpward && given.about !== 'BEHAVIOUR' && { code: 'FEEDBACK_UPWARD_TARGET', field: ['input', 'target'] },
    isUpward &&
      given.evidence.length > 0 && { code: 'FEEDBACK_UPWARD_EVIDENCE', field: ['input', 'evidence'] },
  ];
  return problems.filter((one) => one !== false);
}

/** An author's tally with one more; refuses FEEDBACK_TOO_MANY. What is taken back counts all the same. */
export function oneMore(tally: Tally, standing: Standing, month: Period): Result<Tally> {
  const [kind, max] = isAnonymous(standing)
    ? (['upward', MOST_UPWARD] as const)
    : (['counts', MOST_NAMED] as const);
  const count = (tally[kind][month] ?? 0) + 1;
  if (count > max) return refuse('FEEDBACK_TOO_MANY', 'input.employeeId', { max, period: month });
  return ok({ ...tally, [kind]: { ...tally[kind], [month]: count } });
}

/**
 * The last day on which what was written may be corrected or taken back: so many days after it, and of upward feedback
 * within its month, after which it may be shown and changes no more.
 */
export function changeableUntil(
  { standing, month }: Pick<Given, 'standing' | 'month'>,
  writtenOn: PlainDate,
  correctionDays: number,
): PlainDate {
  const until = addDays(writtenOn, correctionDays);
  const { last } = datesOf(month);
  return standing === 'SUBORDINATE' && last < until ? last : until;
}

/** Whether what was written may still change: refuses STATE_INVALID, FEEDBACK_FINAL. */
export function changing(given: Given, until: PlainDate, today: PlainDate): Result<Given> {
  if (given.state !== 'GIVEN')
    return refuse('STATE_INVALID', 'input.id', { status: given.state, needed: 'GIVEN' });
  return today > until ? refuse('FEEDBACK_FINAL', 'input.id', { until }) : check([], given);
}

/** What was written in other words. */
export const corrected = (given: Given, words: Words, at: Instant): Given => ({
  ...given,
  ...words,
  changedAt: at,
});

/** What was written, taken back. */
export const withdrawn = (given: Given, at: Instant): Given => ({
  ...given,
  state: 'WITHDRAWN',
  changedAt: at,
});

/** Named feedback as whom it is about reads it. */
export function feedbackOf(given: Given): Feedback | null {
  const { givenId, entryId: _entry, changedAt, standing, ...rest } = given;
  if (standing === 'SUBORDINATE') return null;
  const correctedAt = given.state === 'GIVEN' ? changedAt : null;
  return { ...rest, feedbackId: givenId, standing, correctedAt };
}

/** How much feedback somebody has on one thing in one tone. */
export interface FeedbackCount {
  readonly target: Target;
  readonly tone: Words['tone'];
  readonly count: number;
}

/** Feedback counted by what it is about and its tone, in the order in which each was first written. */
export function countsOf(all: readonly Pick<Feedback, 'target' | 'tone' | 'state'>[]): FeedbackCount[] {
  const given = all.filter(({ state }) => state === 'GIVEN');
  const groups = Map.groupBy(given, (one) => JSON.stringify([one.target, one.tone]));
  return [...groups.values()].flatMap(([first, ...more]) =>
    first ? [{ target: first.target, tone: first.tone, count: 1 + more.length }] : [],
  );
}
