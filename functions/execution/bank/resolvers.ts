import type { BankContentInput, Resolvers } from '../../graphql/generated/types.ts';
import type { Request } from '../../graphql/request.ts';
import { problemHeader, problemLine } from '../../organisation/register/problemCsv.ts';
import { readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { render } from '../../platform/messages/render.ts';
import { found, foundOrNull, payload } from '../../platform/payload.ts';
import { approveBankProposal, rejectBankProposal, returnBankProposal } from './actions/decideProposal.ts';
import { readPersonalBank, setBankFavourite } from './actions/favourites.ts';
import { commitBank, exportBank, validateBank } from './actions/importBank.ts';
import { editBankProposal, proposeBankItem, withdrawBankProposal } from './actions/proposals.ts';
import { readBankItem } from './actions/readBank.ts';
import { mayRead, readProposal, readProposals } from './actions/readProposals.ts';
import { retireBankItem } from './actions/retireBankItem.ts';
import { listBankItems, searchBank } from './actions/searchBank.ts';
import { newestOf } from './rules.ts';
import { bankItemId, proposalKind, proposalNodeId } from './store.ts';

/** Problems and rows that an answer lists; the CSV of problems has all of them. */
const MOST_LISTED = 500;

const written = <T extends { content: BankContentInput }>(
  input: T & { revises?: unknown; code?: unknown },
) => ({
  ...input,
  revises: (input.revises ?? null) as string | null,
  code: (input.code ?? null) as string | null,
});

/** The item of a code, as `bankItems` would show it. */
const itemOf = async (request: Request, code: string) =>
  foundOrNull(await readBankItem(request, bankItemId({ code })));

/** The proposal of an id, for whoever may read it. */
async function proposalOf(request: Request, proposalId: string) {
  const item = await request.loaders.item(keys.bankProposal(proposalId));
  return item ? foundOrNull(await mayRead(request, readItem(proposalKind, item))) : null;
}

export const bankResolvers: Resolvers = {
  Query: {
    bankItems: async (_, args, request) => found(await listBankItems(request, args)),
    searchBank: async (_, args, request) => found(await searchBank(request, args)),
    bankProposal: async (_, { id }, request) => foundOrNull(await readProposal(request, id)),
    bankProposals: async (_, args, request) => foundOrNull(await readProposals(request, args)),
    bankCsv: async (_, { category }, request) => foundOrNull(await exportBank(request, category ?? null)),
  },
  Viewer: {
    bank: ({ employee }, _, request) => readPersonalBank(request, employee.employeeId),
  },
  Mutation: {
    proposeBankItem: async (_, { input }, request) =>
      payload('proposal', await proposeBankItem(request, written(input)), request.language),
    editBankProposal: async (_, { input }, request) =>
      payload('proposal', await editBankProposal(request, written(input)), request.language),
    withdrawBankProposal: async (_, { input }, request) =>
      payload('proposal', await withdrawBankProposal(request, input), request.language),
    approveBankProposal: async (_, { input }, request) => {
      const given = { ...input, code: input.code ?? null, from: input.from ?? null };
      return payload('proposal', await approveBankProposal(request, given), request.language);
    },
    returnBankProposal: async (_, { input }, request) =>
      payload('proposal', await returnBankProposal(request, input), request.language),
    rejectBankProposal: async (_, { input }, request) =>
      payload('proposal', await rejectBankProposal(request, input), request.language),
    retireBankItem: async (_, { input }, request) => {
      const given = { ...input, lastDay: input.lastDay ?? null };
      return payload('bankItem', await retireBankItem(request, given), request.language);
    },
    setBankFavourite: async (_, { input }, request) =>
      payload('bank', await setBankFavourite(request, input), request.language),
    validateBank: async (_, { input }, request) =>
      payload('report', await validateBank(request, input), request.language),
    commitBank: async (_, { input }, request) =>
      payload('report', await commitBank(request, input), request.language),
  },
  BankItem: {
    id: (item) => bankItemId(item),
  },
  BankItemVersion: {
    proposal: ({ proposalId }, _, request) => (proposalId ? proposalOf(request, proposalId) : null),
  },
  BankHit: {
    own: ({ isOwn }) => isOwn,
  },
  BankProposal: {
    id: ({ data }) => proposalNodeId(data),
    status: ({ data }) => data.status,
    statusSince: ({ data }) => data.statusSince,
    unit: ({ data }, _, { loaders }) => loaders.unit(data.unitId),
    proposedBy: ({ data }, _, { loaders }) => loaders.named(data.proposedBy),
    proposedAt: ({ data }) => data.proposedAt,
    revises: ({ data }, _, request) =>
      data.revises !== null && data.code ? itemOf(request, data.code) : null,
    revisesVersion: ({ data }) => data.revises,
    code: ({ data }) => data.code,
    content: ({ data }) => data.content,
    reason: ({ data }) => data.reason,
    decidedAt: ({ data }) => data.decidedAt,
    note: ({ data }) => data.note,
    approved: ({ data }, _, request) => (data.approved ? itemOf(request, data.approved.code) : null),
    approvedVersion: ({ data }) => data.approved?.version ?? null,
  },
  BankReport: {
    unchanged: ({ judged }) => judged.filter(({ arrival }) => arrival === 'UNCHANGED').length,
    arrivals: ({ judged }) =>
      judged
        .flatMap(({ row, arrival, after }) =>
          after ? [{ row: row.no, outcome: arrival, ...newestOf(after), ...after }] : [],
        )
        .slice(0, MOST_LISTED),
    problemsFound: ({ problems }) => problems.length,
    problems: ({ problems }) => problems.slice(0, MOST_LISTED),
    problemsCsv: ({ problems }, _, { language }) =>
      problemHeader(language) + problems.map((problem) => problemLine(problem, language)).join(''),
  },
  BankProblem: {
    message: ({ code, params }, _, { language }) => render(code, language, params),
  },
};
