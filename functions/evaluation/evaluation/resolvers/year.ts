/** What of a year is shown: its months, earlier plans, and what they come to. */
import type { Resolvers } from '../../../graphql/generated/types.ts';
import type { Request } from '../../../graphql/request.ts';
import { foundOrNull, payload } from '../../../platform/payload.ts';
import { yearPeriod } from '../../../platform/period.ts';
import { considering } from '../actions/ratedYear.ts';
import { readYear, type SeenYear, seenYear } from '../actions/readYear.ts';
import { recordAcademicResult } from '../actions/recordStudy.ts';
import { type Evaluation, isIssued, predicateOfEvaluation } from '../rules.ts';
import { consideredOf, disagrees } from '../transferred.ts';
import { shown } from '../yearMonths.ts';
import { rated } from './draft.ts';

const policiesOf = ({ businessDate }: Evaluation, request: Request) => request.loaders.policies(businessDate);

/** The months: as they were when the year was rated once it is issued, before that as they stand. */
const monthsOf = async ({ evaluation, year, basis }: SeenYear) =>
  isIssued(evaluation) && year.months ? year.months : shown((await basis()).months);

/** What the months come to, for whoever sees the draft: as it was kept once it is issued, before that as it is by now. */
async function weightedFor({ evaluation, year, basis }: SeenYear, request: Request) {
  if (!(await rated(evaluation, request, () => true))) return null;
  if (isIssued(evaluation)) return year.weighted ?? null;
  const { weighted } = considering(evaluation, await basis(), await policiesOf(evaluation, request));
  const given = evaluation.status === 'OPEN' ? null : (year.weighted ?? null);
  // Where nothing is weighed by now, what was kept stays to be seen until it is rated again.
  if (!weighted || !given) return weighted ? { ...weighted, reason: null } : given;
  const isSame = weighted.meanResult === given.meanResult && weighted.meanBehaviour === given.meanBehaviour;
  return { ...weighted, reason: isSame ? given.reason : null };
}

export const evaluationYearResolvers: Resolvers = {
  Mutation: {
    recordAcademicResult: async (_, { input }, request) =>
      payload('evaluation', await recordAcademicResult(request, input), request.language),
  },
  Employee: {
    year: async ({ employee }, { year }, request) =>
      year >= 1 && year <= 9999
        ? foundOrNull(await readYear(request, employee.employeeId, yearPeriod(year)))
        : null,
  },
  Evaluation: {
    year: ({ data }, _, request) => seenYear(request, data, () => request.loaders.employee(data.employeeId)),
  },
  EvaluatedYear: {
    from: ({ year }) => year.from,
    to: ({ year }) => year.to,
    employment: ({ year }) => year.employment,
    absences: ({ year }) => year.absences,
    study: ({ year }) => year.study,
    academicResult: ({ year }) => year.academic ?? null,
    months: monthsOf,
    earlier: async ({ evaluation, year, basis }) =>
      isIssued(evaluation) && year.considered ? year.considered : (await basis()).earlier.map(consideredOf),
    weighted: (seen, _, request) => weightedFor(seen, request),
    concludes: async ({ basis }) => (await basis()).concludes,
    disagrees: async (seen, _, request) => {
      const { evaluation } = seen;
      const { actor } = request;
      if (actor.kind !== 'PERSON' || actor.employeeId === evaluation.employeeId) return null;
      const isAbove = await rated({ ...evaluation, status: 'RATED' }, request, () => true);
      return isAbove ? disagrees(predicateOfEvaluation(evaluation), await monthsOf(seen)) : null;
    },
  },
  AcademicResult: {
    grade: ({ gradeThousandths }) => gradeThousandths,
  },
  MonthOfYear: {
    documentNumber: ({ number }) => number,
    percent: ({ percent }) => percent,
    late: ({ late = false }) => late,
  },
  EarlierEvaluation: {
    appraiser: ({ appraiserId }, _, request) =>
      appraiserId === null ? null : request.loaders.subject(appraiserId),
    documentNumber: ({ number }) => number,
    documentHash: ({ hash }) => hash,
    months: ({ weight }) => weight,
  },
};
