import { foundOrNull, payload } from '../../platform/payload.ts';
import { keys } from '../../platform/keys.ts';
import { readItem } from '../../platform/item.ts';
import type { Resolvers } from '../../graphql/generated/types.ts';
import type { Request } from '../../graphql/request.ts';
import { isOpen } from '../amendment/rules.ts';
import { amendmentKind } from '../amendment/store.ts';
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

/**
 * The line as plan and amendment have it: of one that was found by its thread alone they are read, a page's plans in
 * one batch and the amendments of those that are being amended in another.
 */
async function lineOf({ line, ref }: SeenLine, { loaders }: Request): Promise<PlanLine | null> {
  if (line !== undefined) return line;
  const { employeeId, year, planNo } = ref;
  const item = await loaders.item(keys.plan(employeeId, year, planNo));
  if (!item) return null;
  const plan = readItem(planKind, item).data;
  const beside =
    plan.status === 'AMENDING' ? await loaders.item(keys.amendment(employeeId, year, planNo)) : null;
  const amendment = beside && readItem(amendmentKind, beside).data;
  const lines = linesOf(plan, amendment && isOpen(amendment) ? amendment : null);
  return lines.find(({ lineId }) => lineId === ref.lineId) ?? null;
}

/** How the owner understands a line, and whether it is the line in force that they read. */
async function understood(seen: SeenLine, request: Request) {
  const said = seen.thread?.data.acknowledgement;
  if (!said) return null;
  const line = await lineOf(seen, request);
  return { text: said.text, at: said.at, current: line?.standing?.hash === said.lineHash };
}

/** What the open amendment would make of a line, and whether the owner has explained it as that. */
async function proposed(seen: SeenLine, request: Request) {
  const proposal = (await lineOf(seen, request))?.proposal;
  if (!proposal) return null;
  const { kind, text } = proposal;
  const read = seen.thread?.data.acknowledgement?.lineHash;
  const [says, hash] = [text?.text ?? null, text?.hash ?? null];
  return { kind, text: says, textHash: hash, acknowledged: hash !== null && hash === read };
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
    text: async (seen, _, request) => (await lineOf(seen, request))?.standing?.text ?? null,
    textHash: async (seen, _, request) => (await lineOf(seen, request))?.standing?.hash ?? null,
    proposal: (seen, _, request) => proposed(seen, request),
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
