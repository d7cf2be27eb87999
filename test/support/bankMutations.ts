/** Mutations of the activity bank, each with an input that the rules refuse once the access table has let it pass. */
import { v7 } from 'uuid';
import { makeContent } from './bank.ts';
import type { Ids } from './wholeOffice.ts';

const behind = { expectedVersion: 999 };
const onProposal = (more: object = {}) => ({
  about: 'OWNER' as const,
  input: ({ bankProposal }: Ids) => ({ id: bankProposal, ...behind, ...more }),
});
const ofNobody = (input: (ids: Ids) => object) => ({ about: 'NOBODY' as const, input });

export const bankMutations = {
  proposeBankItem: {
    about: 'UNIT' as const,
    personal: true as const,
    input: ({ unit }: Ids) => ({ idempotencyKey: v7(), unitId: unit, content: makeContent(), reason: '' }),
  },
  editBankProposal: onProposal({ content: makeContent(), reason: 'Norma berubah.' }),
  withdrawBankProposal: onProposal({ note: 'Tidak jadi.' }),
  approveBankProposal: onProposal(),
  returnBankProposal: onProposal({ note: 'Lengkapi satuannya.' }),
  rejectBankProposal: onProposal({ note: 'Sudah ada butirnya.' }),
  retireBankItem: ofNobody(({ bankItem }) => ({ id: bankItem, ...behind, note: 'Tidak dipakai.' })),
  setBankFavourite: {
    about: 'CALLER' as const,
    personal: true as const,
    input: () => ({ code: 'ZZZ-999', favourite: true }),
  },
  validateBank: ofNobody(() => ({ content: 'kode' })),
  commitBank: ofNobody(() => ({ content: 'kode' })),
};
