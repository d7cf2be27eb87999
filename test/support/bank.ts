/** Proposals for the activity bank, and files of it, for tests. */
import { v7 } from 'uuid';
import { type BankProposal, proposalOf } from '../../functions/execution/bank/proposal.ts';
import type { BankContent } from '../../functions/execution/bank/rules.ts';
import { proposalKey, proposalKind } from '../../functions/execution/bank/store.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { Ask } from './house.ts';

/** What a unit would have in the bank. */
export const makeContent = (changes: Partial<BankContent> = {}): BankContent => ({
  name: 'Menyusun naskah pidato',
  category: 'Administrasi umum',
  families: ['UMUM'],
  unit: 'naskah',
  normMinutes: { min: 60, standard: 90, max: 120 },
  output: 'Naskah pidato',
  ...changes,
});

/** A proposal of a person for their unit that waits for BKPP. */
export const makeProposal = (by: Employee, changes: Partial<BankProposal> = {}): BankProposal => ({
  ...proposalOf(
    { code: 'ADM-050', revises: null, content: makeContent(), reason: 'Sering dikerjakan.' },
    {
      proposalId: v7(),
      unitId: by.unit.unitId,
      unitPath: by.unit.path,
      proposedBy: by.employeeId,
    },
    '2026-11-10T02:00:00.000Z' as Instant,
    '2026-11-10' as PlainDate,
  ),
  ...changes,
});
export const proposalItem = (proposal: BankProposal): Item =>
  makeItem(proposalKind, proposalKey(proposal), proposal);

const PROPOSAL = `proposal { id version status code revisesVersion note approvedVersion
  proposedBy { name } unit { name } content { name } approved { code version from state } }`;
const SHOWN: Record<string, string> = {
  retireBankItem: 'bankItem { id code version dataVersion state lastDay }',
  setBankFavourite: 'bank { favourites { code } recent { code } }',
  validateBank: 'REPORT',
  commitBank: 'REPORT',
};
const REPORT = `report { rows good bad warned unchanged problemsFound problemsCsv
  arrivals { row code outcome version from lastDay } problems { row column code severity message } }`;
/** Does something about the bank, and answers its payload. */
export async function act(ask: Ask, name: string, input: object, language = 'id') {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const shown = (SHOWN[name] ?? PROPOSAL).replace('REPORT', REPORT);
  const { data, errors } = await ask(
    `mutation M($input: ${type}!) { ${name}(input: $input) { ${shown} userErrors { code field message } } }`,
    { input },
    { 'accept-language': language },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}

/** The codes of refusals, each with the last of its field. */
export const refusals = ({ userErrors }: { userErrors: { code: string; field: string[] | null }[] }) =>
  userErrors.map(({ code, field }) => `${field?.at(-1) ?? ''} ${code}`.trim());
