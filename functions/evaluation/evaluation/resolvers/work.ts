/** What is evaluated: lines, behaviours and suggestions. */
import type { Resolvers } from '../../../graphql/generated/types.ts';
import { render } from '../../../platform/messages/render.ts';
import { fromThousandths } from '../../../platform/quantity.ts';
import { behavioursSeen, feedbackFor, linesSeen, suggestionsFor } from '../actions/readWork.ts';
import { isIssued } from '../rules.ts';
import type { SuggestionStep } from '../suggest.ts';
import { rated } from './draft.ts';

const percents: ReadonlySet<SuggestionStep['step']> = new Set(['MEAN', 'MEAN_CAPPED', 'ACTIVITY']);

/** Counts are whole, percentages already thousandths. */
const thousandths = ({ step, value }: SuggestionStep): number => (percents.has(step) ? value : value * 1000);

export const evaluationWorkResolvers: Resolvers = {
  Evaluation: {
    lines: async ({ data }, _, request) => {
      const seesDraft = (await rated(data, request, () => true)) ?? false;
      return linesSeen(request, data, (key) => request.loaders.item(key), seesDraft);
    },
    behaviours: async ({ data }, _, request) => {
      const seesDraft = (await rated(data, request, () => true)) ?? false;
      return behavioursSeen(request, data, (key) => request.loaders.item(key), seesDraft);
    },
    contract: ({ data }, _, request) => rated(data, request, ({ contract }) => contract ?? null),
    suggestions: async ({ data }, _, request) => {
      if (isIssued(data) || !(await rated(data, request, () => true))) return null;
      return suggestionsFor(request, data, (key) => request.loaders.item(key));
    },
  },
  EvaluationLine: {
    leaderResult: ({ line }) => line.leaderResult,
    line: ({ line }) => line,
    feedback: ({ written }) => written?.feedback ?? null,
    feedbackEvidence: ({ written }) => written?.evidence ?? [],
    continuous: async ({ evaluation, line }, _, request) =>
      (await feedbackFor(request, evaluation)).filter(
        ({ data: { target } }) => target.about === 'RESULT' && target.resultId === line.resultId,
      ),
  },
  EvaluationBehaviour: {
    value: ({ expected }) => expected.value,
    expectation: ({ expected }) => expected.expectation,
    feedback: ({ written }) => written?.feedback ?? null,
    hint: ({ written }) => written?.hint ?? null,
    continuous: async ({ evaluation, expected }, _, request) =>
      (await feedbackFor(request, evaluation)).filter(
        ({ data: { target } }) => target.about === 'BEHAVIOUR' && target.behaviour === expected.value,
      ),
  },
  RatingSuggestion: {
    explanation: ({ steps }) => steps,
  },
  SuggestionExplanation: {
    value: thousandths,
    message: (step, _, { language }) => {
      const value = new Intl.NumberFormat(language).format(fromThousandths(thousandths(step)));
      return render(`EXPLAIN_SUGGEST_${step.step}`, language, { value });
    },
  },
};
