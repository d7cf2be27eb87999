import type { Resolvers } from '../../graphql/generated/types.ts';
import { render } from '../../platform/messages/render.ts';
import { foundOrNull } from '../../platform/payload.ts';
import { fromThousandths } from '../../platform/quantity.ts';
import { evaluationId } from '../evaluation/store.ts';
import { readEligibility } from './actions/readEligibility.ts';
import { isEligible } from './rules.ts';

export const eligibilityResolvers: Resolvers = {
  Query: {
    eligibility: async (_, asked, request) => foundOrNull(await readEligibility(request, asked)),
  },
  EligibilityEdge: {
    node: ({ node }, _, request) => request.loaders.subject(node.employeeId),
    eligible: ({ node }) => isEligible(node.reasons),
    reasons: ({ node: { employeeId, reasons } }) =>
      reasons.filter(({ met }) => met).map((reason) => ({ ...reason, employeeId })),
    missing: ({ node: { employeeId, reasons } }) =>
      reasons.filter(({ met }) => !met).map((reason) => ({ ...reason, employeeId })),
  },
  EligibilityReason: {
    period: ({ evaluation }) => evaluation?.period ?? null,
    predicate: ({ evaluation }) => evaluation?.predicate ?? null,
    evaluationId: ({ employeeId, evaluation }) =>
      evaluation ? evaluationId({ employeeId, ...evaluation }) : null,
    message: ({ rule, met, evaluation, has, needs, employment }, _, { language }) => {
      const shown = (points: number | null) =>
        new Intl.NumberFormat(language).format(fromThousandths(points ?? 0));
      if (rule === 'CREDIT' && needs === null) return render('EXPLAIN_ELIGIBLE_CREDIT_NONE', language);
      return render(`EXPLAIN_ELIGIBLE_${rule}_${met ? 'MET' : 'MISSING'}`, language, {
        period: evaluation?.period ?? '',
        predicate: evaluation?.predicate ?? '',
        months: evaluation?.months ?? '',
        employment: employment ?? '-',
        has: shown(has),
        needs: shown(needs),
      });
    },
  },
};
