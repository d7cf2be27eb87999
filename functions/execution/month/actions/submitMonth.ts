/** What the owner does with a month: the target first, the realisation later (P10, docs/domain.md 3). */
import type { Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { check, ok, type Problem, type Result, refuse } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { aboveIn, reviewerOf, verifierOf } from '../../../organisation/line/reviewer.ts';
import { isRecordedIn } from '../../activity/minutes.ts';
import { activityMonthKind } from '../../activity/store.ts';
import { referringProblems } from '../../evidence/actions/readFiles.ts';
import { type PolicyKey, usingPolicies } from '../../../organisation/policy/rules.ts';
import {
  noTargetsSchema,
  type RealisedLines,
  realisedLinesSchema,
  submitRealisation,
  submitTarget,
} from '../decisions.ts';
import { businessDateOfMonth, type Month } from '../rules.ts';
import { type GivenTasks, givenTasksSchema } from '../tasks.ts';
import { realisationPolicies, targetPolicies, usingExceptions, type Window } from '../windows.ts';
import { alterMonth, type Grounds } from './alter.ts';

/** The policies that a submitted realisation rests on. */
const realising: readonly PolicyKey[] = [...realisationPolicies, 'month.verifierAsOf'];

/** Puts a decided month before whoever is in charge on its business date (P05), with the policies that it rests on. */
async function beforeReviewer(
  context: Context,
  { owner, lineOn, policies, today }: Grounds,
  decided: Result<Month>,
  [window, keys]: readonly [Window, readonly PolicyKey[]],
  inCharge: typeof reviewerOf = reviewerOf,
): Promise<Result<Month>> {
  if (!decided.ok) return decided;
  const date = businessDateOfMonth(decided.value, today);
  const asked = { employeeId: owner.employeeId, line: lineOn(date), date, today };
  const reviewer = await inCharge(aboveIn(context.table), asked);
  if (!reviewer.ok) return reviewer;
  const month = usingExceptions(usingPolicies(decided.value, policies.used(...keys)), window, today);
  return ok({ ...month, verifierId: reviewer.value.employeeId });
}

/**
 * Submits the target of the caller's own month, onto the desk of the appraiser; lines are the action
 * plan's and only marked where there is no target this month. Refuses: STATE_INVALID,
 * MONTH_TARGET_TOO_EARLY, MONTH_TARGET_CLOSED, MONTH_NO_TARGET_LEFT, MONTH_LINE_UNKNOWN, MONTH_LINE_TWICE, NO_REVIEWER, REVIEWER_INACTIVE,
 * REVIEWER_IS_SELF, VERSION_BEHIND with the month as it stands.
 */
export async function submitMonthTarget(
  context: Context,
  input: Edit & { readonly noTargets: unknown },
): Promise<Result<Kept<Month>>> {
  const noTargets = parseInput(noTargetsSchema, input.noTargets, ['input', 'noTargets']);
  if (!noTargets.ok) return noTargets;
  return alterMonth(context, input, ['month.submitTarget', 'monthTargetSubmitted'], (loaded) => {
    const { month, windows } = loaded;
    const decided = submitTarget(month.data, noTargets.value, loaded);
    return beforeReviewer(context, loaded, decided, [windows.target, targetPolicies]);
  });
}

/** Why files that lines or tasks refer to may not be referred to. */
async function fileProblems(
  context: Context,
  ownerId: string,
  given: Readonly<Record<'lines' | 'tasks', RealisedLines | GivenTasks>>,
): Promise<Problem[]> {
  const lists = Object.entries(given).flatMap(([list, all]) =>
    all.map(({ files = [] }, at) => ({ ids: files, field: ['input', list, String(at), 'files'] })),
  );
  return (await referringProblems(context, ownerId, lists)).flat();
}

/**
 * Whether leave takes every working day of a month and nothing was done in it before that was put on record, so that it
 * is cancelled when it is closed (one read, of such a month alone).
 */
async function isUnworked({ table }: Context, { month: { data }, works }: Grounds): Promise<boolean> {
  if (works || data.realisedAt !== null) return false;
  const item = await getItem(table, keys.activityMonth(data.employeeId, data.month));
  return !item || !isRecordedIn(readItem(activityMonthKind, item).data, data);
}

/**
 * Submits the realisation of the caller's own month with its evidence and what was done beside the plan, onto the
 * desk of the appraiser or of whoever verifies by delegation, as of the day that `month.verifierAsOf` says.
 * Refuses: STATE_INVALID, MONTH_WITHOUT_WORK, MONTH_REALISATION_TOO_EARLY, MONTH_REALISATION_CLOSED, MONTH_GAP with the
 * earliest instant, MONTH_LINE_UNKNOWN, MONTH_LINE_TWICE, MONTH_REALISATION_MISSING,
 * MONTH_EVIDENCE_MISSING, EVIDENCE_* of files, NO_REVIEWER, REVIEWER_INACTIVE, REVIEWER_IS_SELF, VERSION_BEHIND.
 */
export async function submitMonthRealisation(
  context: Context,
  input: Edit & { readonly lines: unknown; readonly tasks: unknown },
): Promise<Result<Kept<Month>>> {
  const lines = parseInput(realisedLinesSchema, input.lines, ['input', 'lines']);
  if (!lines.ok) return lines;
  const tasks = parseInput(givenTasksSchema, input.tasks, ['input', 'tasks']);
  if (!tasks.ok) return tasks;
  return alterMonth(context, input, ['month.submitRealisation', 'monthRealised'], async (loaded) => {
    const { month, policies, windows } = loaded;
    const given = { lines: lines.value, tasks: tasks.value };
    const faults = await fileProblems(context, month.data.employeeId, given);
    if (faults.length > 0) return check(faults, month.data);
    const decided = submitRealisation(month.data, lines.value, tasks.value, {
      ...loaded,
      minGapHours: policies.value('month.minGapTargetRealisationHours'),
      verifierAsOf: policies.value('month.verifierAsOf'),
    });
    if (decided.ok && (await isUnworked(context, loaded))) return refuse('MONTH_WITHOUT_WORK', 'input.id');
    const by = [windows.realisation, realising] as const;
    return beforeReviewer(context, loaded, decided, by, verifierOf);
  });
}
