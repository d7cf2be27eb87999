import type { Resolvers } from '../../graphql/generated/types.ts';
import { render } from '../../platform/messages/render.ts';
import { found, foundOrNull } from '../../platform/payload.ts';
import { fromThousandths } from '../../platform/quantity.ts';
import {
  allowanceIn,
  currentVersion,
  readAllowance,
  reproduced,
  versionsOfAllowance,
} from './actions/readAllowances.ts';
import { allowanceAwaits } from './actions/readAwaits.ts';
import { openTrial, trialSummary, triedPeople } from './actions/tryPolicy.ts';
import { allowanceId } from './store.ts';
import type { Step } from './trace.ts';

/** Minutes and days are whole, percentages already thousandths. */
const thousandths = ({ unit, value }: Step): number => (unit === 'PERCENT' ? value : value * 1000);

export const allowanceResolvers: Resolvers = {
  Query: {
    allowance: async (_, { id }, request) => foundOrNull(await readAllowance(request, id)),
    allowanceTrial: async (_, { policyId: policy, period: month, agencyId: agency }, request) =>
      foundOrNull(await openTrial(request, { policy, month, agency })),
  },
  EmployeeMonth: {
    allowance: (month, _, request) => allowanceIn(request, month),
    allowanceAwaits: (month, _, request) => allowanceAwaits(request, month, () => request.loaders.unmarked()),
  },
  AllowanceAwaits: {
    message: ({ code }, _, { language }) => render(`EXPLAIN_AWAITS_${code}`, language),
    todo: ({ code }, _, { language }) => render(`EXPLAIN_TODO_${code}`, language),
  },
  Allowance: {
    id: ({ data }) => allowanceId(data),
    employee: ({ data }, _, request) => request.loaders.subject(data.employeeId),
    period: ({ data }) => data.month,
    unit: ({ data }, _, { loaders }) => loaders.unit(data.unitId),
    percent: ({ data }) => data.percent,
    no: ({ data }) => data.no,
    computedAt: ({ data }) => data.computedAt,
    current: (allowance, _, request) => currentVersion(request, allowance),
    versions: (allowance, _, request) => versionsOfAllowance(request, allowance),
  },
  AllowanceVersion: {
    no: ({ allowance }) => allowance.no,
    supersedes: ({ allowance }) => allowance.supersedes,
    changes: ({ allowance }) => allowance.changes,
    percent: ({ result }) => result.percent,
    productivity: ({ result }) => result.productivity,
    productivityPart: ({ result }) => result.productivityPart,
    disciplinePart: ({ result }) => result.disciplinePart,
    policyNo: ({ allowance }) => allowance.policyNo,
    policyHash: ({ allowance }) => allowance.policyHash,
    inputsHash: ({ allowance }) => allowance.inputsHash,
    resultHash: ({ allowance }) => allowance.resultHash,
    docHash: ({ docHash }) => docHash,
    trace: ({ result }) => result.trace,
    computedAt: ({ allowance }) => allowance.computedAt,
    reproduced: (version, _, request) => reproduced(request, version),
  },
  AllowanceStep: {
    value: thousandths,
    inputs: ({ inputs }) => Object.entries(inputs).map(([name, value]) => ({ name, value })),
    message: (step, _, { language }) => {
      const value = new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(
        fromThousandths(thousandths(step)),
      );
      return render(`EXPLAIN_TPP_${step.rule}`, language, { value, source: step.source });
    },
  },
  AllowanceTrial: {
    period: ({ month }) => month,
    summary: async (trial, _, request) => found(await trialSummary(request, trial)),
    people: async (trial, args, request) => found(await triedPeople(request, trial, args)),
  },
  AllowanceTrialUnit: {
    unit: ({ unitId }, _, { loaders }) => loaders.unit(unitId),
    sum: (unit) => unit,
  },
  TriedAllowance: {
    employee: ({ employeeId }, _, request) => request.loaders.subject(employeeId),
  },
  TriedAllowanceEdge: {
    node: ({ node }, _, request) => request.loaders.subject(node.employeeId),
    before: ({ node }) => node.before,
    after: ({ node }) => node.after,
    lacks: ({ node }) => node.lacks,
  },
};
