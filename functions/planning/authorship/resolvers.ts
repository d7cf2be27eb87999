import type { Resolvers } from '../../graphql/generated/types.ts';
import { render } from '../../platform/messages/render.ts';
import { fromThousandths } from '../../platform/quantity.ts';
import { readSignals } from './readSignals.ts';
import type { Signal } from './rules.ts';

/** What a sign's sentence names. */
const paramsOf = (signal: Signal) =>
  signal.kind === 'SIMILAR_TEXT' ? { percent: fromThousandths(signal.similarity) * 100 } : signal;

export const authorshipResolvers: Resolvers = {
  Plan: {
    authorshipSignals: ({ data }, _, request) => readSignals(request, data),
  },
  AuthorshipSignal: {
    kind: ({ signal }) => signal.kind,
    at: ({ at }) => at,
    message: ({ signal }, _, { language }) => render(`SIGNAL_${signal.kind}`, language, paramsOf(signal)),
    caution: (_, __, { language }) => render('SIGNAL_PROVES_NOTHING', language),
    others: ({ others }, _, request) => Promise.all(others.map((id) => request.loaders.subject(id))),
  },
};
