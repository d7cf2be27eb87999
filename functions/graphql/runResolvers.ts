/** How far a job has come: for the offices that answer for it. */
import { may } from '../platform/access.ts';
import { runOf } from '../platform/run/run.ts';
import type { Resolvers } from './generated/types.ts';

export const runResolvers: Resolvers = {
  Query: {
    jobRun: async (_, { name, period }, request) => {
      const seen = await may(request, 'run.read', {});
      return seen ? ((await runOf(request.table, name, period))?.data ?? null) : null;
    },
  },
  JobRun: {
    name: ({ job }) => job,
    expected: ({ counts }) => counts?.expected ?? null,
    done: ({ counts }) => counts?.done ?? null,
    refused: ({ counts }) => counts?.refused ?? null,
    missing: ({ counts }) => counts?.missing ?? null,
    refusedBy: ({ counts }) =>
      Object.entries(counts?.refusedBy ?? {}).map(([code, count]) => ({ code, count })),
  },
};
