import { windowExceptionId } from '../../organisation/exception/store.ts';
import { ofKind } from '../../platform/item.ts';
import type { ActivityInput, Resolvers } from '../../graphql/generated/types.ts';
import type { Request } from '../../graphql/request.ts';
import { foundOrNull, payload, userError } from '../../platform/payload.ts';
import type { Result } from '../../platform/result.ts';
import { filesOf } from '../evidence/resolvers.ts';
import type { ActivityOutcome } from './actions/outcome.ts';
import { editActivity, resubmitActivity, voidActivity } from './actions/ownActivity.ts';
import { activityMonthsOf, seeActivityMonth } from './actions/readActivities.ts';
import { copyActivityDay } from './actions/copyDay.ts';
import type { DayOutcome } from './actions/recordOnDays.ts';
import { recordActivities } from './actions/recordActivities.ts';
import { submitActivities } from './actions/submitActivities.ts';
import { type VerifiedPending, verifyPendingActivities } from './actions/verifyPending.ts';
import { verifyActivities } from './actions/verifyActivities.ts';
import { activityMonthResolvers } from './resolvers/month.ts';
import { emptyMonth } from './rules.ts';
import { activityId, activityMonthKind } from './store.ts';

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
    decidedBy: ({ data }, _, { loaders }) => loaders.namedIfAny(data.decidedBy),
  },
  ...activityMonthResolvers,
};
