/** The activity bank as it is kept: one partition, read whole and remembered for a minute; proposals beside it. */
import type { Change } from '../../platform/commit/plan.ts';
import { layOnDesk, takeOffDesk, BKPP_DESK } from '../../platform/desk.ts';
import { type Kept, type Kind, readItem } from '../../platform/item.ts';
import { type Key, keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { type Clock, monthOfDate, type PlainDate } from '../../platform/period.ts';
import { remembering } from '../../platform/remembered.ts';
import { getItem, getItems, queryAll, type Table } from '../../platform/table.ts';
import type { OnConflict, Write } from '../../platform/commit/writes.ts';
import { lostTo } from '../../platform/versions.ts';
import { announceBankItem, type BankItemEvent } from './events.ts';
import { type BankProposal, proposalSchema } from './proposal.ts';
import { type BankItem, type BankRecord, bankRecordSchema, itemOn } from './rules.ts';

export const bankItemKind: Kind<BankRecord> = {
  type: 'bankItem',
  schemaVersion: 2,
  schema: bankRecordSchema,
};
export const proposalKind: Kind<BankProposal> = {
  type: 'bankProposal',
  schemaVersion: 1,
  schema: proposalSchema,
};

export const bankItemId = ({ code }: Pick<BankRecord, 'code'>): string => nodeId('BankItem', code);

/** The code that a node id names, or null when it names something else. */
export const parseBankItemId = (id: string): string | null => partsOf(id, 'BankItem', 1)[0] ?? null;

export const proposalNodeId = ({ proposalId }: Pick<BankProposal, 'proposalId'>): string =>
  nodeId('BankProposal', proposalId);

/** The proposal that a node id names, or null when it names something else. */
export const parseProposalId = (id: string): string | null => partsOf(id, 'BankProposal', 1)[0] ?? null;

/** One item as it stands now, or null. */
export async function bankRecordOf(table: Table, code: string): Promise<Kept<BankRecord> | null> {
  const item = await getItem(table, keys.bankItem(code));
  return item && readItem(bankItemKind, item);
}

/** Many items as they stand now, in the order of their codes; null where there is none (one batch a hundred). */
export async function bankRecordsOf(
  table: Table,
  codes: readonly string[],
): Promise<(Kept<BankRecord> | null)[]> {
  const items = await getItems(table, codes.map(keys.bankItem));
  return items.map((item) => item && readItem(bankItemKind, item));
}

/** One proposal, or null. */
export async function bankProposalOf(table: Table, id: string): Promise<Kept<BankProposal> | null> {
  const item = await getItem(table, keys.bankProposal(id));
  return item && readItem(proposalKind, item);
}

/** An item as it becomes, under an event; whoever was faster is told of. */
export const bankChange = (
  before: Kept<BankRecord> | null,
  after: BankRecord,
  event: BankItemEvent,
  onConflict: OnConflict = lostTo(bankItemKind),
): Change => ({
  kind: bankItemKind,
  key: keys.bankItem(after.code),
  before,
  after,
  event: announceBankItem(event, after),
  onConflict,
});

/** Where a proposal waits: before BKPP, or with whoever wrote it last; decided on, nowhere. */
function placeOf({ proposalId, proposedBy, proposedOn, status }: BankProposal) {
  const period = monthOfDate(proposedOn);
  const about = { employeeId: proposedBy, subjectId: proposalId, period, planNo: 0 };
  if (status === 'PROPOSED') return { ...about, holder: BKPP_DESK, step: 'BANK_PROPOSAL' as const };
  const returned = { ...about, holder: proposedBy, step: 'BANK_PROPOSAL_RETURNED' as const };
  return status === 'RETURNED' ? returned : null;
}

/** Moves a proposal's desk item along. */
export function onDesk(before: BankProposal | null, after: BankProposal): Write[] {
  const [from, to] = [before && placeOf(before), placeOf(after)];
  const isSame = from && to && from.holder === to.holder && from.step === to.step;
  return [
    ...(from && !isSame ? [takeOffDesk(from)] : []),
    ...(to ? [layOnDesk({ ...to, since: after.statusSince })] : []),
  ];
}

/** An item of the bank with the version that an edit of it must name. */
export type BankEntry = BankRecord & { readonly dataVersion: number };
/** The whole bank: every item by its code, in the order of codes. */
export type Bank = ReadonlyMap<string, BankEntry>;

/** The item of a code as it stood, or will stand, on a day: a day's activities count by the version of that day. */
export function itemOfDay(bank: Bank, code: string, date: PlainDate): BankItem | undefined {
  const entry = bank.get(code);
  return entry && itemOn(entry, date);
}

/** The bank as it stands now (one query a megabyte). */
export async function readBank(table: Table): Promise<Bank> {
  const items = await queryAll(table, lists.bank());
  return new Map(
    items.map((item) => {
      const { data, version } = readItem(bankItemKind, item);
      return [data.code, { ...data, dataVersion: version }];
    }),
  );
}

const bankRemembered = remembering(({ table }: { readonly table: Table; readonly clock: Clock }) =>
  readBank(table),
);

/** The bank as it stood at most a minute ago: one query a minute and process, shared by all who ask meanwhile. */
export const bankOf = (table: Table, clock: Clock): Promise<Bank> => bankRemembered.lately({ table, clock });

/** Lets a process that has just changed the bank read it anew. */
export const forgetBank = bankRemembered.forget;

export const proposalKey = ({ proposalId }: Pick<BankProposal, 'proposalId'>): Key =>
  keys.bankProposal(proposalId);
