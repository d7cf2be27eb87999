/**
 * What the owner and the appraiser decide about a month: the month as it becomes, or every reason why
 * not (P04, P10, docs/domain.md 3). Pure: clock, windows and policies are inputs.
 */
import * as z from 'zod';
import { type Instant, localInstant, type PlainDate } from '../../platform/period.ts';
import { check, ok, type Problem, type Result, refuse } from '../../platform/result.ts';
import { evidenceListSchema, fileIdsSchema } from '../evidence/rules.ts';
import { isDue, isFilled, isInWords, type Month, type MonthLine, step } from './rules.ts';
import {
  decidedTasks,
  decisionProblems,
  type GivenTasks,
  handedIn,
  type TaskDecisions,
  unprovenTasks,
} from './tasks.ts';
import { gapEnds, type Window } from './windows.ts';
import { text } from '../../planning/plan/rules.ts';

/** More lines than any plan has; the plan's own limits are tighter. */
const MOST_LINES = 400;

/** Lines that have no target this month after all, each with its reason. */
export const noTargetsSchema = z
  .array(z.object({ indicatorId: z.string().max(40), reason: text(500) }))
  .max(MOST_LINES);
export type NoTargets = z.infer<typeof noTargetsSchema>;

/** What was realised, line by line; quantities in thousandths, of a qualitative line words. */
export const realisedLinesSchema = z
  .array(
    z.object({
      indicatorId: z.string().max(40),
      realisation: z.int().min(0).nullable(),
      realisationText: text(2000).nullable(),
      note: text(2000).nullable(),
      evidence: evidenceListSchema,
      files: fileIdsSchema.optional(),
    }),
  )
  .max(MOST_LINES);
export type RealisedLines = z.infer<typeof realisedLinesSchema>;

/** When something is decided; `today` is the date of `now` in the instance's zone. */
export interface Moment {
  readonly now: Instant;
  readonly today: PlainDate;
}

/** What a submission of realisations must know beside the month. */
export interface RealisationFacts extends Moment {
  readonly window: Window;
  /** The instance's zone, in which refusals name instants. */
  readonly zone: string;
  readonly minGapHours: number;
  /** Until when a returned realisation may be mended: a return must not cost the owner the window. */
  readonly verificationEnd: PlainDate;
  readonly verifierAsOf: NonNullable<Month['verifierAsOf']>;
}

/** Faults of what is said about lines: of none of the month's, or twice of one. */
function lineProblems(month: Month, list: string, given: readonly { indicatorId: string }[]): Problem[] {
  const known = new Set(month.lines.map(({ indicatorId }) => indicatorId));
  const seen = new Set<string>();
  return given.flatMap(({ indicatorId }, at): Problem[] => {
    const field = ['input', list, String(at), 'indicatorId'];
    if (!known.has(indicatorId)) return [{ code: 'MONTH_LINE_UNKNOWN', field }];
    if (seen.has(indicatorId)) return [{ code: 'MONTH_LINE_TWICE', field }];
    seen.add(indicatorId);
    return [];
  });
}

/**
 * Submits the target: the lines are the action plan's, and only marked where there is none (P04).
 * Before the window it is refused with the day from when, after it accepted and marked late (P10).
 */
export function submitTarget(
  month: Month,
  noTargets: NoTargets,
  { now, today, window }: Moment & { readonly window: Window },
): Result<Month> {
  const status = step(month, 'submitTarget');
  if (!status.ok) return status;
  if (today < window.from) return refuse('MONTH_TARGET_TOO_EARLY', 'input.id', { from: window.from });
  const reasons = new Map(noTargets.map(({ indicatorId, reason }) => [indicatorId, reason]));
  return check(lineProblems(month, 'noTargets', noTargets), {
    ...month,
    status: status.value,
    lines: month.lines.map((line) => ({ ...line, noTargetReason: reasons.get(line.indicatorId) ?? null })),
    targetSubmittedAt: now,
    lateTarget: today > window.to,
    escalatedAt: null,
    returnNote: null,
  });
}

/** Approves the target; a late one with the reason for accepting it (P10), which another does not need. */
export function approveTarget(month: Month, lateReason: string | null, now: Instant): Result<Month> {
  const status = step(month, 'approveTarget');
  if (!status.ok) return status;
  if (month.lateTarget && !lateReason) return refuse('MONTH_LATE_REASON', 'input.lateReason');
  return ok({
    ...month,
    status: status.value,
    targetApprovedAt: now,
    lateReason: month.lateTarget ? lateReason : null,
    verifierId: null,
  });
}

/** Why a realisation may not be submitted at this moment, or null (P10). */
function momentProblem(month: Month, facts: RealisationFacts): Problem | null {
  const { now, today, window, zone, minGapHours: hours, verificationEnd } = facts;
  const field = ['input', 'id'];
  if (today < window.from) {
    return { code: 'MONTH_REALISATION_TOO_EARLY', field, params: { from: window.from, to: window.to } };
  }
  const until = month.returnNote !== null && verificationEnd > window.to ? verificationEnd : window.to;
  if (today > until) return { code: 'MONTH_REALISATION_CLOSED', field, params: { to: until } };
  const earliest = month.targetSubmittedAt && gapEnds(month.targetSubmittedAt, hours);
  if (!earliest || now >= earliest) return null;
  return { code: 'MONTH_GAP', field, params: { hours, earliest: localInstant(zone, earliest) } };
}

/** What is realised in the way of the other approach: a figure of a qualitative line, or words of another. */
function formProblems(month: Month, given: RealisedLines): Problem[] {
  const inWords = new Set(month.lines.filter(isInWords).map(({ indicatorId }) => indicatorId));
  return given.flatMap((line, at): Problem[] => {
    const field = ['input', 'lines', String(at)];
    if (!inWords.has(line.indicatorId))
      return line.realisationText === null
        ? []
        : [{ code: 'MONTH_LINE_IN_FIGURES', field: [...field, 'realisationText'] }];
    return line.realisation === null
      ? []
      : [{ code: 'MONTH_LINE_IN_WORDS', field: [...field, 'realisation'] }];
  });
}

/** What is missing of the lines that are due: what came of them, or evidence where anything did. */
function completeness(month: Month, given: RealisedLines): Problem[] {
  return month.lines.filter(isDue).flatMap((due): Problem[] => {
    const { indicatorId } = due;
    const at = given.findIndex((line) => line.indicatorId === indicatorId);
    const line = given[at];
    if (!line || !isFilled(realised(due, line))) {
      return [{ code: 'MONTH_REALISATION_MISSING', field: ['input', 'lines'], params: { indicatorId } }];
    }
    const nothing = isInWords(due) ? line.realisationText === null : line.realisation === 0;
    if (nothing || line.evidence.length + (line.files ?? []).length > 0) return [];
    return [{ code: 'MONTH_EVIDENCE_MISSING', field: ['input', 'lines', String(at), 'evidence'] }];
  });
}

const realised = (
  { files: _replaced, ...line }: MonthLine,
  given: RealisedLines[number] | undefined,
): MonthLine => ({
  ...line,
  realisation: given?.realisation ?? null,
  realisationText: given?.realisationText ?? null,
  note: given?.note ?? null,
  evidence: given?.evidence ?? [],
  ...(given?.files?.length && { files: given.files }),
});

/**
 * Submits the realisation with the additional tasks, replacing all of an earlier one: only of an approved target (I7), within the
 * window, and not before the gap after the target has passed (P10).
 */
export function submitRealisation(
  month: Month,
  given: RealisedLines,
  tasks: GivenTasks,
  facts: RealisationFacts,
): Result<Month> {
  const status = step(month, 'submitRealisation');
  if (!status.ok) return status;
  const untimely = momentProblem(month, facts);
  if (untimely) return check([untimely], month);
  const by = new Map(given.map((line) => [line.indicatorId, line]));
  const problems = [
    ...lineProblems(month, 'lines', given),
    ...formProblems(month, given),
    ...completeness(month, given),
    ...unprovenTasks(tasks),
  ];
  return check(problems, {
    ...month,
    status: status.value,
    lines: month.lines.map((line) => realised(line, by.get(line.indicatorId))),
    tasks: handedIn(tasks),
    realisedAt: facts.now,
    verifierAsOf: facts.verifierAsOf,
    returnNote: null,
  });
}

/** Verifies the realisation, and accepts or declines each additional task. */
export function verify(month: Month, decisions: TaskDecisions, now: Instant): Result<Month> {
  const status = step(month, 'verify');
  if (!status.ok) return status;
  return check(decisionProblems(month.tasks, decisions), {
    ...month,
    status: status.value,
    tasks: decidedTasks(month.tasks, decisions),
    verifiedAt: now,
    verifierId: null,
  });
}

/** Returns the target or the realisation to the owner with a note (I18); what was written stays, to be mended. */
export function returnMonth(month: Month, note: string): Result<Month> {
  const status = step(month, 'return');
  if (!status.ok) return status;
  const returned = { ...month, status: status.value, verifierId: null, returnNote: note };
  return ok(
    status.value === 'GENERATED'
      ? { ...returned, targetSubmittedAt: null, lateTarget: false, escalatedAt: null }
      : { ...returned, realisedAt: null },
  );
}
