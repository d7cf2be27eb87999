/** A month of activities as it is shown: a part of resolvers.ts. */
import { windowExceptionId } from '../../../organisation/exception/store.ts';
import type { Resolvers } from '../../../graphql/generated/types.ts';
import { render } from '../../../platform/messages/render.ts';
import { found } from '../../../platform/payload.ts';
import { datesOf, type PlainDate } from '../../../platform/period.ts';
import { fileOf } from '../../evidence/resolvers.ts';
import { activitiesOf, missingDaysOf, progressOfMonth } from '../actions/readActivities.ts';
import { readActivitySignals } from '../actions/readSignals.ts';
import { repeatedFilesOf } from '../actions/repeatedFiles.ts';
import { countedUnverified } from '../deadline.ts';
import { activityMonthId } from '../store.ts';

export const activityMonthResolvers: Resolvers = {
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
    unverified: async ({ month }, _, request) =>
      month.unverified
        ? {
            ...month.unverified,
            countedMinutes: countedUnverified(month),
            by: await request.loaders.namedIfAny(month.unverified.by),
          }
        : null,
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
