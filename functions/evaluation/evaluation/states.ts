/** The state table of an evaluation, of a month and of a year alike. docs/domain.md 6.2, docs/decisions/evaluation.md. */
import { ok, type Result, refuse } from '../../platform/result.ts';

export const statuses = ['OPEN', 'RATED', 'ISSUED', 'RECEIVED', 'OBJECTED', 'FINAL'] as const;
export type Status = (typeof statuses)[number];

/** `deem` and `expire` happen by themselves; `object`, `decide` and `withdraw` come with an objection. */
export const transitions = {
  rate: { from: ['OPEN', 'RATED'], to: 'RATED' },
  issue: { from: ['RATED'], to: 'ISSUED' },
  receive: { from: ['ISSUED'], to: 'RECEIVED' },
  deem: { from: ['ISSUED'], to: 'RECEIVED' },
  accept: { from: ['RECEIVED'], to: 'FINAL' },
  expire: { from: ['RECEIVED'], to: 'FINAL' },
  object: { from: ['RECEIVED'], to: 'OBJECTED' },
  decide: { from: ['OBJECTED'], to: 'FINAL' },
  withdraw: { from: ['OBJECTED'], to: 'FINAL' },
  // an academic result was put on record: what was rated before is to be rated anew; what was reopened stays RATED
  study: { from: ['OPEN', 'RATED'], to: 'OPEN' },
  reopen: { from: ['ISSUED', 'RECEIVED', 'FINAL'], to: 'RATED' },
} as const satisfies Record<string, { from: readonly Status[]; to: Status }>;
export type Step = keyof typeof transitions;

/** Whether a step may be taken from an evaluation's status. */
export function step({ status }: { readonly status: Status }, name: Step): Result<Status> {
  const { from, to } = transitions[name];
  if ((from as readonly Status[]).includes(status)) return ok(to);
  return refuse('STATE_INVALID', 'input.id', { status, needed: from.join(' / ') });
}

/** Whether ratings, rationale and predicate stand: before it is issued they are the appraiser's draft. */
export const isIssued = ({ status }: { readonly status: Status }): boolean =>
  status !== 'OPEN' && status !== 'RATED';
