import { foundOrNull, payload } from '../../platform/payload.ts';
import { keys } from '../../platform/keys.ts';
import { readItem } from '../../platform/item.ts';
import type { Resolvers } from '../../graphql/generated/types.ts';
import type { Request } from '../../graphql/request.ts';
import { planKind } from '../plan/store.ts';
import type { SeenLine } from './actions/alter.ts';
import { readLines } from './actions/readLines.ts';
import {
  acknowledgeLine,
  answerLineQuestion,
  askAboutLine,
  commentOnLine,
  settleLineQuestion,
} from './actions/writeLine.ts';
import { kindOfLine, linesOf, type PlanLine } from './lines.ts';
import { questionsOf, unansweredOf } from './rules.ts';
import { planLineId } from './store.ts';

/** The line as it stands: of one that was found by its thread alone the plan is read, a page's plans in one batch. */
async function lineOf({ line, ref }: SeenLine, { loaders }: Request): Promise<PlanLine | null> {
  if (line !== undefined) return line;
  const item = await loaders.item(keys.plan(ref.employeeId, ref.year, ref.planNo));
  const lines = item ? linesOf(readItem(planKind, item).data) : [];
  return lines.find(({ lineId }) => lineId === ref.lineId) ?? null;
}

/** How the owner understands a line, and whether the line is the one that they read. */
async function understood(seen: SeenLine, request: Request) {
  const said = seen.thread?.data.acknowledgement;
  if (!said) return null;
  const line = await lineOf(seen, request);
  return { text: said.text, at: said.at, current: line?.hash === said.lineHash };
}

export const threadResolvers: Resolvers = {
  Mutation: {
    askAboutLine: async (_, { input }, request) =>
      payload('line', await askAboutLine(request, input), request.language),
    answerLineQuestion: async (_, { input }, request) =>
      payload('line', await answerLineQuestion(request, input), request.language),
    commentOnLine: async (_, { input }, request) =>
      payload('line', await commentOnLine(request, input), request.language),
    settleLineQuestion: async (_, { input }, request) =>
      payload('line', await settleLineQuestion(request, input), request.language),
    acknowledgeLine: async (_, { input }, request) =>
      payload('line', await acknowledgeLine(request, input), request.language),
  },
  Plan: {
    lines: async (plan, _, request) => foundOrNull(await readLines(request, plan)),
  },
  PlanLine: {
    id: ({ ref }) => planLineId(ref),
    lineId: ({ ref }) => ref.lineId,
    kind: ({ ref }) => kindOfLine(ref.lineId) ?? 'RESULT',
    text: async (seen, _, request) => (await lineOf(seen, request))?.text ?? null,
    textHash: async (seen, _, request) => (await lineOf(seen, request))?.hash ?? null,
    questions: ({ thread }) => (thread ? questionsOf(thread.data).length : 0),
    unanswered: ({ thread }) => (thread ? unansweredOf(thread.data).length : 0),
    acknowledged: async (seen, _, request) => (await understood(seen, request))?.current ?? false,
    acknowledgement: (seen, _, request) => understood(seen, request),
    entries: ({ thread }) => thread?.data.entries ?? [],
  },
  LineEntry: {
    by: ({ by }, _, request) => request.loaders.subject(by),
  },
};
