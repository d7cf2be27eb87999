import { windowExceptionId } from '../../organisation/exception/store.ts';
import { BKPP_DESK } from '../../platform/desk.ts';
import { ofKind } from '../../platform/item.ts';
import type { ActivityInput, Resolvers } from '../../graphql/generated/types.ts';
import type { Request } from '../../graphql/request.ts';
import { datesOf, type PlainDate } from '../../platform/period.ts';
import { render } from '../../platform/messages/render.ts';
import { found, foundOrNull, payload, userError } from '../../platform/payload.ts';
import type { Result } from '../../platform/result.ts';
import { fileOf, filesOf } from '../evidence/resolvers.ts';
import type { ActivityOutcome } from './actions/groups.ts';
import { editActivity, resubmitActivity, voidActivity } from './actions/ownActivity.ts';
import {
  activitiesOf,
  activityMonthsOf,
  missingDaysOf,
  progressOfMonth,
  seeActivityMonth,
} from './actions/readActivities.ts';
import { copyActivityDay } from './actions/copyDay.ts';
import type { DayOutcome } from './actions/recordOnDays.ts';
import { repeatedFilesOf } from './actions/repeatedFiles.ts';
import { readActivitySignals } from './actions/readSignals.ts';
import { recordActivities } from './actions/recordActivities.ts';
import { submitActivities } from './actions/submitActivities.ts';
import { type VerifiedPending, verifyPendingActivities } from './actions/verifyPending.ts';
import { verifyActivities } from './actions/verifyActivities.ts';
import { emptyMonth } from './rules.ts';
import { activityId, activityMonthId, activityMonthKind } from './store.ts';

/** An activity with every optional part present: none as null; without files as before there were any. */
const written = ({ files, ...activity }: Omit<ActivityInput, 'id' | 'date'>): unknown => ({
  ...activity,
  ...(files.length > 0 && { files }),
  minutesPerUnit: activity.minutesPerUnit ?? null,
  start: activity.start ?? null,
  end: activity.end ?? null,
  planNo: activity.planNo ?? null,
  resultId: activity.resultId ?? null,
  note: activity.note ?? null,
});

/** What was given of an input: a field that is null was left out. */
const given = (input: object): object =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));

/** Whoever had to do with an activity, by name alone; of BKPP's desk nobody. */
const namedEmployee = async ({ loaders }: Request, employeeId: string | null) =>
  employeeId && employeeId !== BKPP_DESK
    ? { employee: await loaders.employee(employeeId), granted: false }
    : null;

/** Outcomes of elements, as they are shown. */
const shown = (outcomes: readonly ActivityOutcome[], { language }: Request) =>
  outcomes.map(({ index, result, unlinked = false }) => ({
    index,
    unlinked,
    ...payload('activity', result, language),
  }));

/** The payload of a bulk call: an outcome per element, or why the whole was refused. */
function outcomes(result: Result<ActivityOutcome[]>, request: Request) {
  const whole = payload('outcomes', result, request.language);
  return { ...whole, outcomes: whole.outcomes && shown(whole.outcomes, request) };
}

/** The payload of a call on several days: what became of each, or why the whole was refused. */
export function dayOutcomes(result: Result<DayOutcome[]>, request: Request) {
  const { language } = request;
  const whole = payload('days', result, language);
  const days = whole.days?.map(({ date, problems, outcomes: each }) => ({
    date,
    userErrors: problems.map((problem) => userError(problem, language)),
    outcomes: shown(each, request),
  }));
  return { ...whole, days: days ?? null };
}

/** The payload of a call on all that waits: what became of each person's and of each exception. */
function pendingOutcomes(result: Result<VerifiedPending>, request: Request) {
  const { done, userErrors } = payload('done', result, request.language);
  const people = done?.outcomes.map(({ index, result: each }) => {
    const { activityMonth, ...refused } = payload('activityMonth', each, request.language);
    const { verified = 0, rejected = 0, left = 0 } = activityMonth ?? {};
    return { index, activityMonth, verified, rejected, left, ...refused };
  });
  return { outcomes: people ?? null, exceptions: done && shown(done.exceptions, request), userErrors };
}

export const activityResolvers: Resolvers = {
  Mutation: {
    recordActivities: async (_, { input }, request) =>
      outcomes(
        await recordActivities(request, { ...input, activities: input.activities.map(written) }),
        request,
      ),
    submitActivities: async (_, { input }, request) =>
      payload('activityMonth', await submitActivities(request, input), request.language),
    copyActivityDay: async (_, { input }, request) =>
      dayOutcomes(await copyActivityDay(request, input), request),
    editActivity: async (_, { input }, request) =>
      payload('activity', await editActivity(request, written(input)), request.language),
    voidActivity: async (_, { input }, request) =>
      payload('activity', await voidActivity(request, input), request.language),
    resubmitActivity: async (_, { input }, request) =>
      payload('activity', await resubmitActivity(request, given(input)), request.language),
    verifyActivities: async (_, { input }, request) =>
      outcomes(await verifyActivities(request, input), request),
    verifyPendingActivities: async (_, { input }, request) => {
      const { days = null, submittedUntil = null } = input;
      const done = await verifyPendingActivities(request, { ...input, days, submittedUntil });
      return pendingOutcomes(done, request);
    },
  },
  Employee: {
    activityMonths: ({ employee }, { year }, request) => activityMonthsOf(request, employee.employeeId, year),
  },
  EmployeeMonth: {
    activityMonth: async (personMonth, _, request) => {
      const { person: owner, period } = personMonth;
      const [kept] = ofKind(personMonth.items, activityMonthKind);
      const month = kept?.data ?? emptyMonth(owner.employee.employeeId, period);
      return foundOrNull(await seeActivityMonth(request, owner, month));
    },
  },
  Activity: {
    id: ({ data }) => activityId(data),
    employee: ({ data }, _, request) => request.loaders.subject(data.employeeId),
    date: ({ data }) => data.date,
    bankCode: ({ data }) => data.bankCode,
    bankVersion: ({ data }) => data.bankVersion,
    bankName: ({ data }) => data.bankName,
    unit: ({ data }) => data.unit,
    volume: ({ data }) => data.volume,
    minutesPerUnit: ({ data }) => data.minutesPerUnit,
    minutes: ({ data }) => data.minutes,
    start: ({ data }) => data.start,
    end: ({ data }) => data.end,
    planNo: ({ data }) => data.planNo,
    resultId: ({ data }) => data.resultId,
    object: ({ data }) => data.object,
    note: ({ data }) => data.note,
    evidence: ({ data }) => data.evidence,
    files: ({ data }, _, request) => filesOf(request, data.files),
    state: ({ data }) => data.state,
    reason: ({ data }) => data.reason,
    duty: ({ data }) => data.duty ?? null,
    exceptionId: ({ data: { employeeId, exceptionId } }) =>
      exceptionId ? windowExceptionId({ employeeId, id: exceptionId }) : null,
    recordedAt: ({ data }) => data.recordedAt,
    submittedAt: ({ data }) => data.submittedAt ?? null,
    decidedAt: ({ data }) => data.decidedAt,
    decidedBy: ({ data }, _, request) => namedEmployee(request, data.decidedBy),
  },
  ActivityProgress: {
    recordedMinutes: ({ recorded }) => recorded,
    pendingMinutes: ({ pending }) => pending,
    verifiedMinutes: ({ verified }) => verified,
    rejectedMinutes: ({ rejected }) => rejected,
    linkedMinutes: ({ linked }) => linked,
    targetMinutes: ({ target }) => target,
    leaveCreditMinutes: ({ leaveCredit }) => leaveCredit,
    leaveDaysWorked: ({ leaveDaysWorked }) => [...leaveDaysWorked],
    missingMinutes: ({ missing }) => missing,
    minutesPerDay: ({ perDay }) => perDay,
    possibleMinutes: ({ possible }) => possible,
    reachable: ({ missing, possible }) => missing <= possible,
    dailyMinMinutes: ({ dailyMin }) => dailyMin,
    shortDays: ({ days }) => days.filter(({ short }) => short).map(({ date }) => date),
  },
  ActivitySignal: {
    kind: ({ signal }) => signal.kind,
    dates: ({ signal }) => [...signal.dates],
    message: ({ signal }, _, { language }) =>
      render(`SIGNAL_ACTIVITY_${signal.kind}`, language, signal.params),
    caution: (_, __, { language }) => render('SIGNAL_ACTIVITY_PROVES_NOTHING', language),
    activity: ({ activity }) => activity,
  },
  RepeatedFile: {
    file: ({ id }, _, request) => fileOf(request, id),
    activities: ({ activities }) => [...activities],
  },
  ActivityMonth: {
    id: ({ month }) => activityMonthId(month),
    employee: ({ month }, _, request) => request.loaders.subject(month.employeeId),
    period: ({ month }) => month.month,
    recordedMinutes: ({ month }) => month.recordedMinutes,
    verifiedMinutes: ({ month }) => month.verifiedMinutes,
    targetMinutes: async ({ month }, _, request) => {
      const policies = await request.loaders.policies(datesOf(month.month).last);
      return policies.value('activity.monthlyMinuteTarget');
    },
    pending: ({ month }) => month.pending,
    closedAt: ({ month }) => month.closedAt,
    unverified: async ({ month: { unverified } }, _, request) =>
      unverified ? { ...unverified, by: await namedEmployee(request, unverified.by) } : null,
    days: ({ month }) => {
      const first = datesOf(month.month).first.slice(0, 8);
      return Object.entries(month.days)
        .filter(([, { counted }]) => counted > 0)
        .map(([day, minutes]) => ({ date: `${first}${day}` as PlainDate, ...minutes }))
        .sort((a, b) => (a.date < b.date ? -1 : 1));
    },
    repeatedFiles: ({ month }, _, request) => repeatedFilesOf(request, month),
    missingDays: (seen, _, request) => missingDaysOf(request, seen),
    progress: async (seen, _, request) => {
      const policies = await request.loaders.policies(datesOf(seen.month.month).last);
      return progressOfMonth(request, seen, policies);
    },
    exceptionIds: ({ month: { employeeId, exceptions = [] } }) =>
      exceptions.map((id) => windowExceptionId({ employeeId, id })),
    signals: async (seen, _, request) => {
      const policies = await request.loaders.policies(datesOf(seen.month.month).last);
      return readActivitySignals(request, seen, policies);
    },
    activities: async (seen, { on, state, ...page }, request) =>
      found(await activitiesOf(request, seen, page, { on: on ?? null, state: state ?? null })),
  },
};
