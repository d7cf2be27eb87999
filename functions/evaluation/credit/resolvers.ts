import type { Resolvers } from '../../graphql/generated/types.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import { render } from '../../platform/messages/render.ts';
import { fromThousandths } from '../../platform/quantity.ts';
import { evaluationId } from '../evaluation/store.ts';
import { enterOpeningCredit } from './actions/enterOpening.ts';
import { readCredit } from './actions/readCredit.ts';
import { standingVersion } from './rules.ts';
import { conversionId, openingId } from './store.ts';
import { asStep, printed, stepsOf } from './trace.ts';

const LAW = 'PermenPANRB 1/2023; PerBKN 3/2023';

export const creditResolvers: Resolvers = {
  Mutation: {
    enterOpeningCredit: async (_, { input }, request) =>
      payload('openingCredit', await enterOpeningCredit(request, input), request.language),
  },
  Employee: {
    credit: async ({ employee }, _, request) => foundOrNull(await readCredit(request, employee)),
  },
  Credit: {
    on: ({ account }) => account.on,
    level: ({ account }) => account.level,
    towardRank: ({ account }) => account.towardRank,
    towardLevel: ({ account }) => account.towardLevel,
  },
  CreditCounter: {
    steps: ({ steps }) => steps.map(asStep),
  },
  CreditConversion: {
    id: ({ data }) => conversionId(data),
    employee: ({ data }, _, request) => request.loaders.subject(data.employeeId),
    year: ({ data }) => data.year,
    value: ({ data }) => standingVersion(data).value,
    printed: ({ data }) => printed(standingVersion(data).value),
    standing: ({ data }) => standingVersion(data).standing,
    versions: ({ data: { employeeId, versions } }) => versions.map((one) => ({ ...one, employeeId })),
  },
  CreditVersion: {
    printed: ({ value }) => printed(value),
    parts: ({ employeeId, parts }) => parts.map((part) => ({ ...part, employeeId })),
    steps: stepsOf,
    convertedAt: ({ at }) => at,
  },
  CreditPart: {
    printed: ({ value }) => printed(value),
    evaluations: ({ employeeId, grounds }) =>
      grounds.map(({ documentNumber, documentHash, ...place }) => ({
        evaluationId: evaluationId({ employeeId, ...place }),
        documentNumber,
        documentHash,
      })),
  },
  CreditStep: {
    legalReference: () => LAW,
    message: ({ step, value, balance }, _, { language }) => {
      const shown = (thousandths: number) =>
        new Intl.NumberFormat(language).format(fromThousandths(thousandths));
      return render(`EXPLAIN_CREDIT_${step}`, language, {
        value: shown(value),
        balance: shown(balance ?? 0),
      });
    },
  },
  OpeningCredit: {
    id: ({ data }) => openingId(data),
    employee: ({ data }, _, request) => request.loaders.subject(data.employeeId),
    entries: ({ data }) => data.versions,
  },
  OpeningCreditEntry: {
    by: ({ by }, _, { loaders }) => loaders.named(by),
  },
};
