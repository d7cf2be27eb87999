/**
 * The nouns that wait for somebody and have an id: how each is read by whoever may, under which action, and where it is
 * kept. docs/domain.md 3 (P01, P05).
 */
import { readAchievement } from '../../evaluation/achievement/actions/readAchievements.ts';
import { achievementKey, parseAchievementId } from '../../evaluation/achievement/store.ts';
import { readAllowance } from '../../evaluation/allowance/actions/readAllowances.ts';
import { parseAllowanceId } from '../../evaluation/allowance/store.ts';
import { readEvaluation } from '../../evaluation/evaluation/actions/readEvaluation.ts';
import { keyOf as evaluationKeyOf, parseEvaluationId } from '../../evaluation/evaluation/store.ts';
import { readFollowUp } from '../../evaluation/followUp/actions/readFollowUps.ts';
import { followUpKey, parseFollowUpId } from '../../evaluation/followUp/store.ts';
import { readObjection } from '../../evaluation/objection/actions/readObjections.ts';
import { objectionKey, parseObjectionId } from '../../evaluation/objection/store.ts';
import { readActivity, readActivityMonth } from '../../execution/activity/actions/readActivities.ts';
import { parseActivityId, parseActivityMonthId } from '../../execution/activity/store.ts';
import { readMonth } from '../../execution/month/actions/readMonth.ts';
import { parseMonthId } from '../../execution/month/store.ts';
import { readRequest } from '../../organisation/request/actions/readRequests.ts';
import { parseRequestId } from '../../organisation/request/store.ts';
import { readAmendment } from '../../planning/amendment/actions/readAmendment.ts';
import { parseAmendmentId } from '../../planning/amendment/store.ts';
import { readDialogue } from '../../planning/dialogue/actions/readDialogues.ts';
import { dialogueKey, parseDialogueId } from '../../planning/dialogue/store.ts';
import { readMatrix, readRow } from '../../planning/matrix/actions/readMatrix.ts';
import { assigneeIdOf } from '../../planning/matrix/rules.ts';
import { parseMatrixId, parseRowId } from '../../planning/matrix/store.ts';
import { readPlan } from '../../planning/plan/actions/readPlan.ts';
import { parsePlanId, planKeyOf } from '../../planning/plan/store.ts';
import { readLine } from '../../planning/thread/actions/readLines.ts';
import { parsePlanLineId, threadKey } from '../../planning/thread/store.ts';
import type { Action } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { type Key, keys } from '../../platform/keys.ts';
import { parseNodeId } from '../../platform/nodeId.ts';
import { monthOfDate, type Period } from '../../platform/period.ts';
import type { Result } from '../../platform/result.ts';

/** In whose period an item is kept. */
export interface OfPeriod {
  readonly employeeId: string;
  readonly period: Period;
}

/** An item that is asked about. */
export interface Asked {
  readonly type: string;
  /** Where it is kept. */
  readonly key: Key;
  /** The aggregate with which it waits: itself, but for an activity, which waits with its month. */
  readonly waitsAs: Key;
  /** Null of what is kept in no person's period. */
  readonly of: OfPeriod | null;
}

interface Noun {
  /** The real reading, as the API has it. */
  readonly read: (context: Context, id: string) => Promise<Result<unknown>>;
  readonly action: Action;
  readonly locate: (id: string) => Omit<Asked, 'type'> | null;
}

/** Whose it is and of which period, out of what an id names. */
const located =
  <R>(
    parse: (id: string) => R | null,
    keyOf: (ref: R) => Key,
    of: (ref: R) => OfPeriod | null,
    waitsAs: (ref: R) => Key = keyOf,
  ) =>
  (id: string) => {
    const ref = parse(id);
    return ref && { key: keyOf(ref), waitsAs: waitsAs(ref), of: of(ref) };
  };

const ofYear = ({ employeeId, year }: { employeeId: string; year: Period }) => ({ employeeId, period: year });
const ofMonth = ({ employeeId, month }: { employeeId: string; month: Period }) => ({
  employeeId,
  period: month,
});
const itself = ({ employeeId, period }: OfPeriod) => ({ employeeId, period });
const nobodys = () => null;

/** By the type that their ids name. */
const NOUNS: Readonly<Record<string, Noun>> = {
  Plan: { read: readPlan, action: 'plan.read', locate: located(parsePlanId, planKeyOf, ofYear) },
  Amendment: {
    read: readAmendment,
    action: 'amendment.read',
    locate: located(parseAmendmentId, (ref) => keys.amendment(ref.employeeId, ref.year, ref.planNo), ofYear),
  },
  PerformanceDialogue: {
    read: readDialogue,
    action: 'dialogue.read',
    locate: located(parseDialogueId, dialogueKey, ofYear),
  },
  PlanLine: { read: readLine, action: 'thread.read', locate: located(parsePlanLineId, threadKey, ofYear) },
  RoleResultMatrix: {
    read: readMatrix,
    action: 'matrix.read',
    locate: located(parseMatrixId, (ref) => keys.matrix(ref), nobodys),
  },
  MatrixRow: {
    read: readRow,
    action: 'assignment.read',
    locate: located(parseRowId, (ref) => keys.matrixRow(ref, assigneeIdOf(ref)), nobodys),
  },
  Month: {
    read: readMonth,
    action: 'month.read',
    locate: located(parseMonthId, (ref) => keys.month(ref.employeeId, ref.month, ref.planNo), ofMonth),
  },
  ActivityMonth: {
    read: readActivityMonth,
    action: 'activity.read',
    locate: located(parseActivityMonthId, (ref) => keys.activityMonth(ref.employeeId, ref.month), ofMonth),
  },
  Activity: {
    read: readActivity,
    action: 'activity.read',
    locate: located(
      parseActivityId,
      (ref) => keys.activity(ref.employeeId, monthOfDate(ref.date), ref.date, ref.id),
      (ref) => ({ employeeId: ref.employeeId, period: monthOfDate(ref.date) }),
      (ref) => keys.activityMonth(ref.employeeId, monthOfDate(ref.date)),
    ),
  },
  Evaluation: {
    read: readEvaluation,
    action: 'evaluation.read',
    locate: located(parseEvaluationId, evaluationKeyOf, itself),
  },
  Objection: {
    read: readObjection,
    action: 'objection.read',
    locate: located(parseObjectionId, objectionKey, itself),
  },
  EvaluationFollowUp: {
    read: readFollowUp,
    action: 'followUp.read',
    locate: located(parseFollowUpId, followUpKey, nobodys),
  },
  Allowance: {
    read: readAllowance,
    action: 'allowance.read',
    locate: located(parseAllowanceId, (ref) => keys.allowance(ref.employeeId, ref.month), nobodys),
  },
  OrganisationAchievement: {
    read: readAchievement,
    action: 'achievement.read',
    locate: located(parseAchievementId, achievementKey, nobodys),
  },
  AssignmentRequest: {
    read: readRequest,
    action: 'request.read',
    locate: located(parseRequestId, keys.request, nobodys),
  },
};

/** The types of items that can be asked about. */
export const itemTypes: readonly string[] = Object.keys(NOUNS);

/** The item that an id names, or null when it names none that waits. */
export function locate(id: string): Asked | null {
  const type = parseNodeId(id)?.type ?? '';
  const place = NOUNS[type]?.locate(id);
  return place ? { type, ...place } : null;
}

/** Under which action an item of a type is read. */
export const readActionOf = ({ type }: Asked): Action => (NOUNS[type] as Noun).action;

/** Whether the caller may read an item: by the real reading of its noun. Refuses as that does. */
export const readItemOf = ({ type }: Asked, context: Context, id: string): Promise<Result<unknown>> =>
  (NOUNS[type] as Noun).read(context, id);
