import { windowExceptionId } from '../../organisation/exception/store.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import type {
  MonthRealisationInput,
  MonthTaskDecisionInput,
  Resolvers,
} from '../../graphql/generated/types.ts';
import type { Request } from '../../graphql/request.ts';
import { yearOf, yearPeriod } from '../../platform/period.ts';
import type { Result } from '../../platform/result.ts';
import { planId } from '../../planning/plan/store.ts';
import { filesOf } from '../evidence/resolvers.ts';
import { monthsOf, readPersonMonth } from '../personMonth.ts';
import { achievementOf } from './achievement.ts';
import { readMonth } from './actions/readMonth.ts';
import { approveMonthTarget, returnMonth, verifyMonth } from './actions/reviewMonth.ts';
import { renewMonthLines } from './actions/renewMonth.ts';
import { submitMonthRealisation, submitMonthTarget } from './actions/submitMonth.ts';
import { type MonthOutcome, verifyMonths } from './actions/verifyMonths.ts';
import { shownLate, shownWindows } from './shownWindows.ts';
import { monthId } from './store.ts';

/** A realisation with every optional part present: none as null. */
const written = (line: MonthRealisationInput) => ({
  ...line,
  realisation: line.realisation ?? null,
  realisationText: line.realisationText ?? null,
  note: line.note ?? null,
});

/** A decision on a task, without a note as null. */
const decided = (task: MonthTaskDecisionInput) => ({ ...task, note: task.note ?? null });

/** The payload of a call on several months: an outcome per element, or why the whole was refused. */
function monthOutcomes(result: Result<MonthOutcome[]>, { language }: Request) {
  const whole = payload('outcomes', result, language);
  const outcomes = whole.outcomes?.map(({ index, result: each }) => ({
    index,
    ...payload('month', each, language),
  }));
  return { ...whole, outcomes: outcomes ?? null };
}

export const monthResolvers: Resolvers = {
  Query: {
    month: async (_, { id }, request) => foundOrNull(await readMonth(request, id)),
  },
  Mutation: {
    submitMonthTarget: async (_, { input }, request) =>
      payload('month', await submitMonthTarget(request, input), request.language),
    approveMonthTarget: async (_, { input }, request) =>
      payload('month', await approveMonthTarget(request, input), request.language),
    submitMonthRealisation: async (_, { input }, request) =>
      payload(
        'month',
        await submitMonthRealisation(request, { ...input, lines: input.lines.map(written) }),
        request.language,
      ),
    verifyMonth: async (_, { input }, request) =>
      payload(
        'month',
        await verifyMonth(request, { ...input, tasks: input.tasks.map(decided) }),
        request.language,
      ),
    verifyMonths: async (_, { input }, request) => {
      const decisions = input.decisions.map((one) => ({ ...one, tasks: one.tasks.map(decided) }));
      return monthOutcomes(await verifyMonths(request, { decisions }), request);
    },
    returnMonth: async (_, { input }, request) =>
      payload('month', await returnMonth(request, input), request.language),
    renewMonthLines: async (_, { input }, request) =>
      payload('month', await renewMonthLines(request, input), request.language),
  },
  Employee: {
    month: async ({ employee }, { period }, request) =>
      foundOrNull(await readPersonMonth(request, employee.employeeId, period)),
  },
  EmployeeMonth: {
    months: (month, _, request) => monthsOf(request, month),
  },
  Month: {
    id: ({ data }) => monthId(data),
    employee: ({ data }, _, request) => request.loaders.subject(data.employeeId),
    period: ({ data }) => data.month,
    planNo: ({ data }) => data.planNo,
    planId: ({ data }) => planId({ ...data, year: yearPeriod(yearOf(data.month)) }),
    planVersion: ({ data }) => data.planVersion,
    from: ({ data }) => data.from,
    to: ({ data }) => data.to,
    status: ({ data }) => data.status,
    missedBy: ({ data }) => data.missedBy,
    lines: ({ data }) => data.lines,
    targetSubmittedAt: ({ data }) => data.targetSubmittedAt,
    targetApprovedAt: ({ data }) => data.targetApprovedAt,
    realisedAt: ({ data }) => data.realisedAt,
    verifiedAt: ({ data }) => data.verifiedAt,
    lockedAt: ({ data }) => data.lockedAt,
    verifier: ({ data }, _, { loaders }) => loaders.namedIfAny(data.verifierId),
    lateTarget: ({ data }, _, request) => shownLate(request, data),
    windows: async ({ data }, _, request) => {
      const { verification, ...windows } = await shownWindows(request, data);
      return { ...windows, verification: { from: null, to: verification.to } };
    },
    lateReason: ({ data }) => data.lateReason,
    escalatedAt: ({ data }) => data.escalatedAt,
    targetDeemed: ({ data }) => data.targetDeemed,
    tasks: ({ data }) => data.tasks,
    onLeave: ({ data }) => data.onLeave ?? false,
    openedAt: ({ data }) => data.openedAt,
    returnNote: ({ data }) => data.returnNote,
    exceptionIds: ({ data: { employeeId, exceptions = [] } }) =>
      exceptions.map((id) => windowExceptionId({ employeeId, id })),
  },
  MonthLine: {
    files: ({ files }, _, request) => filesOf(request, files),
    achievement: (line) => achievementOf(line),
  },
  MonthTask: {
    files: ({ files }, _, request) => filesOf(request, files),
  },
};
