/** The actions on months and activities, by the names of their mutations. */
import { resubmitActivity, voidActivity } from '../../../execution/activity/actions/ownActivity.ts';
import { submitActivities } from '../../../execution/activity/actions/submitActivities.ts';
import { verifyActivities } from '../../../execution/activity/actions/verifyActivities.ts';
import { verifyPendingActivities } from '../../../execution/activity/actions/verifyPending.ts';
import { parseActivityMonthId } from '../../../execution/activity/store.ts';
import {
  approveMonthTarget,
  returnMonth,
  verifyMonth,
} from '../../../execution/month/actions/reviewMonth.ts';
import { submitMonthRealisation, submitMonthTarget } from '../../../execution/month/actions/submitMonth.ts';
import { isDue, isInWords, type Month, type MonthLine } from '../../../execution/month/rules.ts';
import { monthKind } from '../../../execution/month/store.ts';
import { employeeNodeId } from '../../../organisation/employee/store.ts';
import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { dataOf, of, PROOF, type Rehearsal, seen, type Subject, WORDS } from './rehearsal.ts';

/** What a line came to: its target, with a proof. */
const realised = (line: MonthLine) => ({
  indicatorId: line.indicatorId,
  realisation: isInWords(line) ? null : (line.target ?? 0),
  realisationText: isInWords(line) ? WORDS : null,
  note: null,
  evidence: PROOF,
});

const linesOf = (month: Month | null) => (month?.lines ?? []).filter(isDue).map(realised);
const tasksOf = (month: Month | null) =>
  (month?.tasks ?? []).map(({ accepted: _accepted, taskId: _taskId, note: _note, ...task }) => task);
const decisionsOn = (month: Month | null) =>
  (month?.tasks ?? []).map(({ taskId }) => ({ taskId, accepted: true, note: null }));

/** What became of the one that was asked for. */
function firstOf(outcomes: Result<readonly { readonly result: Result<unknown> }[]>): Result<unknown> {
  if (!outcomes.ok) return outcomes;
  return outcomes.value[0]?.result ?? ok(null);
}

/** Sends in what the owner of a month has recorded in it; of nobody else can it be asked at all. */
async function sendIn(context: Context, { id }: Subject): Promise<Result<unknown>> {
  const ref = parseActivityMonthId(id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'ActivityMonth' });
  const own = await authorise(context, 'activity.submit', { ownerId: ref.employeeId });
  return own.ok ? submitActivities(context, { month: ref.month }) : own;
}

async function verifyAll(context: Context, { id }: Subject): Promise<Result<unknown>> {
  const ref = parseActivityMonthId(id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'ActivityMonth' });
  const request = { employees: [employeeNodeId(ref.employeeId)], month: ref.month, except: [] };
  const done = await verifyPendingActivities(context, { ...request, days: null, submittedUntil: null });
  return done.ok ? firstOf(ok(done.value.outcomes)) : done;
}

export const executionRehearsals: Readonly<Record<string, Rehearsal>> = {
  ...of('Month', {
    submitMonthTarget: ['month.submitTarget', (c, s) => submitMonthTarget(c, seen(s, { noTargets: [] }))],
    approveMonthTarget: [
      'month.approveTarget',
      (c, s) => approveMonthTarget(c, seen(s, { lateReason: WORDS })),
    ],
    submitMonthRealisation: [
      'month.submitRealisation',
      (c, s) => {
        const month = dataOf(monthKind, s);
        return submitMonthRealisation(c, seen(s, { lines: linesOf(month), tasks: tasksOf(month) }));
      },
    ],
    verifyMonth: [
      'month.verify',
      (c, s) => verifyMonth(c, seen(s, { tasks: decisionsOn(dataOf(monthKind, s)) })),
    ],
    returnMonth: ['month.return', (c, s) => returnMonth(c, seen(s, { note: WORDS }))],
  }),
  ...of('Activity', {
    voidActivity: ['activity.void', (c, { id }) => voidActivity(c, { id })],
    resubmitActivity: ['activity.resubmit', (c, s) => resubmitActivity(c, seen(s))],
    verifyActivities: [
      'activity.verify',
      async (c, { id }) => firstOf(await verifyActivities(c, { decisions: [{ id, decision: 'VERIFY' }] })),
    ],
  }),
  ...of('ActivityMonth', {
    submitActivities: ['activity.submit', sendIn],
    verifyPendingActivities: ['activity.verify', verifyAll],
  }),
};
