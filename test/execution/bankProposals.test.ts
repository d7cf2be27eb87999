/** Proposals for the activity bank over HTTP: a unit proposes, BKPP decides, and what was counted stays counted. */
import { v7 } from 'uuid';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { bankItemId } from '../../functions/execution/bank/store.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { entry, record } from '../support/activities.ts';
import { MONDAY, openActivityHouse } from '../support/activityHouse.ts';
import { act, makeContent, refusals } from '../support/bank.ts';
import type { Ask } from '../support/house.ts';
import { itemsOf, makeAppointment, makeEmployee } from '../support/office.ts';

const { table, house, office, clock, newOwner } = await openActivityHouse();
const other = makeEmployee('Siti Aminah, S.Kom.');
await bulkLoad(table, [...itemsOf.employee(other), ...itemsOf.appointment(makeAppointment(other, 'BKPP'))]);
afterAll(() => house.stop());
beforeEach(() => clock.set(MONDAY));

const manager = house.as(office.manager);
const bkpp = house.as(office.bkpp);
const unit = unitId(office.owner.unit);
const proposing = (more: object = {}) => ({
  idempotencyKey: v7(),
  unitId: unit,
  content: makeContent(),
  reason: 'Sering dikerjakan, dan belum ada butirnya.',
  ...more,
});
let codes = 100;
/** A code that no other test has. */
const newCode = () => `NEW-${(codes += 1)}`;

async function proposed(more: object = {}) {
  const { proposal, userErrors } = await act(manager, 'proposeBankItem', proposing(more));
  if (!proposal) throw new Error(JSON.stringify(userErrors));
  return { id: proposal.id, expectedVersion: proposal.version };
}
/** An item that is in the bank by a proposal, in force since today. */
async function added(content: object = {}) {
  const code = newCode();
  const edit = await proposed({ code, content: makeContent(content) });
  const { proposal } = await act(bkpp, 'approveBankProposal', edit);
  return { code, id: bankItemId({ code }), proposal };
}
const ITEM = `query($id: ID!) { node(id: $id) { ... on BankItem { code version dataVersion name state from lastDay
  normMinutes { standard } versions { version from normMinutes { standard } proposal { reason proposedBy { name } } } } } }`;
const item = async (id: string, ask: Ask = bkpp) => (await ask(ITEM, { id })).data.node;
const desk = async (ask: Ask, name: 'desk' | 'bkppDesk', step: string) => {
  const query = `{ viewer { ${name}(step: ${step}, first: 100) { edges { node { subject { id } } } } } }`;
  const { data } = await ask(query);
  return data.viewer[name].edges.map(({ node }: { node: { subject: { id: string } } }) => node.subject.id);
};

describe('a proposal for the bank', () => {
  it('lies on BKPP’s desk with its unit, who proposed it and why, and is in the bank once approved', async () => {
    const edit = await proposed({ code: 'PRO-001' });
    expect(await desk(bkpp, 'bkppDesk', 'BANK_PROPOSAL')).toContain(edit.id);
    const query = `query($id: ID!) { bankProposal(id: $id) { status reason code unit { name } proposedBy { name }
      content { name normMinutes { standard } } } }`;
    expect((await bkpp(query, { id: edit.id })).data.bankProposal).toEqual({
      status: 'PROPOSED',
      reason: 'Sering dikerjakan, dan belum ada butirnya.',
      code: 'PRO-001',
      unit: { name: office.owner.unit.name },
      proposedBy: { name: office.manager.name },
      content: { name: 'Menyusun naskah pidato', normMinutes: { standard: 90 } },
    });
    const { proposal } = await act(bkpp, 'approveBankProposal', edit);
    expect(proposal).toMatchObject({
      status: 'APPROVED',
      approvedVersion: 1,
      approved: { code: 'PRO-001', version: 1, from: '2026-11-16', state: 'ACTIVE' },
    });
    expect(await desk(bkpp, 'bkppDesk', 'BANK_PROPOSAL')).not.toContain(edit.id);
    expect((await item(bankItemId({ code: 'PRO-001' }))).versions).toEqual([
      {
        version: 1,
        from: '2026-11-16',
        normMinutes: { standard: 90 },
        proposal: {
          reason: 'Sering dikerjakan, dan belum ada butirnya.',
          proposedBy: { name: office.manager.name },
        },
      },
    ]);
    const seen = await item(bankItemId({ code: 'PRO-001' }), house.as(office.outsider));
    expect(seen.versions[0].proposal).toBeNull();
    const { outcomes } = await record(house.as(office.owner), [entry({ bankCode: 'PRO-001' })]);
    // It was not in the bank on Friday.
    expect(refusals(outcomes[0])).toEqual(['bankCode BANK_ITEM_INACTIVE']);
    const today = entry({ bankCode: 'PRO-001', date: '2026-11-16' });
    expect((await record(house.as(office.owner), [today])).outcomes[0].activity.minutes).toBe(90);
  });

  it('sent twice is one, and with other content under its key is refused', async () => {
    const input = proposing();
    const [one, again] = [
      await act(manager, 'proposeBankItem', input),
      await act(manager, 'proposeBankItem', input),
    ];
    expect(again).toEqual(one);
    expect(refusals(await act(manager, 'proposeBankItem', { ...input, reason: 'Lain.' }))).toEqual([
      'idempotencyKey IDEMPOTENCY_CONFLICT',
    ]);
  });

  it('given back lies on the desk of whoever proposed it, and before BKPP again once it is written anew', async () => {
    const edit = await proposed({ code: newCode() });
    const returned = await act(bkpp, 'returnBankProposal', { ...edit, note: 'Satuannya kurang jelas.' });
    expect(returned.proposal).toMatchObject({ status: 'RETURNED', note: 'Satuannya kurang jelas.' });
    expect(await desk(manager, 'desk', 'BANK_PROPOSAL_RETURNED')).toEqual([edit.id]);
    expect(await desk(bkpp, 'bkppDesk', 'BANK_PROPOSAL')).not.toContain(edit.id);
    const anew = {
      id: edit.id,
      expectedVersion: 2,
      content: makeContent({ unit: 'lembar' }),
      reason: 'Satuan diperjelas.',
      code: newCode(),
    };
    const edited = await act(manager, 'editBankProposal', anew);
    expect(edited.proposal).toMatchObject({ status: 'PROPOSED', version: 3 });
    expect(await desk(manager, 'desk', 'BANK_PROPOSAL_RETURNED')).toEqual([]);
    expect(await desk(bkpp, 'bkppDesk', 'BANK_PROPOSAL')).toContain(edit.id);
    const behind = await act(manager, 'editBankProposal', anew);
    expect(refusals(behind)).toEqual(['expectedVersion VERSION_BEHIND']);
    expect(behind.proposal.version).toBe(3);
  });

  it('is rejected or taken back with a reason, and then nobody decides on it any more', async () => {
    const [one, two] = [await proposed(), await proposed()];
    expect(refusals(await act(bkpp, 'rejectBankProposal', { ...one, note: ' ' }))).toEqual([
      'note NOTE_REQUIRED',
    ]);
    const rejected = await act(bkpp, 'rejectBankProposal', { ...one, note: 'Sudah ada ADM-001.' });
    expect(rejected.proposal.status).toBe('REJECTED');
    const back = await act(manager, 'withdrawBankProposal', { ...two, note: 'Tidak jadi.' });
    expect(back.proposal.status).toBe('WITHDRAWN');
    for (const { id } of [one, two]) {
      const late = await act(bkpp, 'approveBankProposal', { id, expectedVersion: 2, code: newCode() });
      expect(refusals(late)).toEqual(['id STATE_INVALID']);
    }
  });

  it('is not decided on by whoever wrote it, though they are of BKPP too', async () => {
    await bulkLoad(table, itemsOf.appointment(makeAppointment(other, 'MANAGER', '07/')));
    const { proposal } = await act(house.as(other), 'proposeBankItem', proposing({ code: newCode() }));
    const edit = { id: proposal.id, expectedVersion: 1 };
    expect(refusals(await act(house.as(other), 'approveBankProposal', edit))).toEqual([
      'id BANK_PROPOSAL_OWN',
    ]);
    expect((await act(bkpp, 'approveBankProposal', edit)).proposal.status).toBe('APPROVED');
  });

  it('is refused with every fault of what it would have in the bank', async () => {
    const refused = async (content: object, more: object = {}) =>
      refusals(await act(manager, 'proposeBankItem', proposing({ content: makeContent(content), ...more })));
    expect(await refused({ families: ['UMUM', 'DUKUN'] })).toEqual(['families BANK_FAMILY']);
    expect(await refused({ normMinutes: { min: 60, standard: 30, max: 120 } })).toEqual([
      'normMinutes BANK_NORM',
    ]);
    expect(await refused({ name: '=HYPERLINK("http://x")', output: '' })).toEqual([
      'name INPUT_INVALID',
      'output INPUT_REQUIRED',
    ]);
    expect(await refused({}, { code: 'ADM-001' })).toEqual(['code BANK_CODE_TAKEN']);
    expect(await refused({}, { code: 'adm 1' })).toEqual(['code INPUT_INVALID']);
    expect(await refused({}, { reason: '' })).toEqual(['reason NOTE_REQUIRED']);
    expect(await refused({}, { revises: bankItemId({ code: 'ADM-009' }) })).toEqual([
      'revises BANK_ITEM_ENDED',
    ]);
    expect(await refused({}, { revises: bankItemId({ code: 'ZZZ-999' }) })).toEqual(['revises NOT_FOUND']);
  });

  it('without a code waits for BKPP to give one that nobody has', async () => {
    const edit = await proposed();
    expect(refusals(await act(bkpp, 'approveBankProposal', edit))).toEqual(['code INPUT_REQUIRED']);
    const taken = await act(bkpp, 'approveBankProposal', { ...edit, code: 'ADM-001' });
    expect(refusals(taken)).toEqual(['code BANK_CODE_TAKEN']);
    const code = newCode();
    const { proposal } = await act(bkpp, 'approveBankProposal', { ...edit, code, from: '2026-11-02' });
    // A new item may count for days that may still be entered.
    expect(proposal.approved).toMatchObject({ code, from: '2026-11-02', state: 'ACTIVE' });
  });

  it('of two by the same code, approved at once, one is in the bank', async () => {
    const code = newCode();
    const edits = [await proposed({ code }), await proposed({ code })];
    const both = await Promise.all(edits.map((edit) => act(bkpp, 'approveBankProposal', edit)));
    expect(both.flatMap(refusals)).toEqual(['code BANK_CODE_TAKEN']);
    expect((await item(bankItemId({ code }))).versions).toHaveLength(1);
  });
});

describe('a new version of an item', () => {
  it('counts from its own day on; what was recorded stays, and backdated entries count by the day they are of', async () => {
    const { code, id } = await added();
    const owner = house.as(await newOwner());
    const on = (date: string) => entry({ bankCode: code, date });
    const first = on('2026-11-16');
    expect((await record(owner, [first])).outcomes[0].activity).toMatchObject({
      minutes: 90,
      bankVersion: 1,
    });
    const revises = {
      revises: id,
      content: makeContent({ normMinutes: { min: 30, standard: 40, max: 50 } }),
    };
    const edit = await proposed(revises);
    expect(refusals(await act(bkpp, 'approveBankProposal', { ...edit, from: '2026-11-16' }))).toEqual([
      'from BANK_FROM',
    ]);
    expect(refusals(await act(bkpp, 'approveBankProposal', { ...edit, code: newCode() }))).toEqual([
      'code BANK_CODE_FIXED',
    ]);
    const { proposal } = await act(bkpp, 'approveBankProposal', { ...edit, from: '2026-11-18' });
    expect(proposal).toMatchObject({ approvedVersion: 2, approved: { version: 1 } });
    clock.set('2026-11-19T01:00:00.000Z');
    expect(await item(id)).toMatchObject({ version: 2, from: '2026-11-18', normMinutes: { standard: 40 } });
    const { outcomes } = await record(owner, [on('2026-11-17'), on('2026-11-18'), on('2026-11-19')]);
    const counted = outcomes.map(({ activity }: { activity: { bankVersion: number; minutes: number } }) => [
      activity.bankVersion,
      activity.minutes,
    ]);
    expect(counted).toEqual([
      [1, 90],
      [2, 40],
      [2, 40],
    ]);
    const again = await record(owner, [first]);
    expect(again.outcomes[0].activity).toMatchObject({ bankVersion: 1, minutes: 90 });
  });

  it('proposed by two units is approved once; the other was written for a version that is no longer the newest', async () => {
    const { id } = await added();
    const content = (standard: number) => makeContent({ normMinutes: { min: 60, standard, max: 120 } });
    const edits = [
      await proposed({ revises: id, content: content(70) }),
      await proposed({ revises: id, content: content(80) }),
    ];
    const both = await Promise.all(edits.map((edit) => act(bkpp, 'approveBankProposal', edit)));
    const lost = both.flatMap(refusals);
    expect(lost).toHaveLength(1);
    expect(['CONFLICT', 'id BANK_PROPOSAL_BEHIND']).toContain(lost[0]);
    const left = edits[both.findIndex(({ userErrors }) => userErrors.length > 0)];
    expect(refusals(await act(bkpp, 'approveBankProposal', left as object))).toEqual([
      'id BANK_PROPOSAL_BEHIND',
    ]);
    expect((await item(id)).versions).toHaveLength(2);
  });
});

describe('an item that is retired', () => {
  it('is recorded up to its last day, also afterwards, and by nobody for later days', async () => {
    const { code, id } = await added();
    const input = { id, expectedVersion: 1, note: 'Digabung dengan ADM-001.' };
    expect(refusals(await act(bkpp, 'retireBankItem', { ...input, lastDay: '2026-11-15' }))).toEqual([
      'lastDay BANK_LAST_DAY',
    ]);
    const { bankItem } = await act(bkpp, 'retireBankItem', input);
    expect(bankItem).toMatchObject({ state: 'ACTIVE', lastDay: '2026-11-16', dataVersion: 2 });
    expect(refusals(await act(bkpp, 'retireBankItem', input))).toEqual(['expectedVersion VERSION_BEHIND']);
    clock.set('2026-11-17T02:00:00.000Z');
    expect((await item(id)).state).toBe('RETIRED');
    const on = (date: string) => entry({ bankCode: code, date });
    const owner = await newOwner();
    const { outcomes } = await record(house.as(owner), [on('2026-11-16'), on('2026-11-17')]);
    expect(outcomes.map(refusals)).toEqual([[], ['bankCode BANK_ITEM_INACTIVE']]);
    const over = await act(bkpp, 'retireBankItem', { ...input, expectedVersion: 2 });
    expect(refusals(over)).toEqual(['id BANK_ITEM_ENDED']);
  });
});

describe('lists of proposals', () => {
  const LIST = `query($unit: ID, $status: BankProposalStatus, $first: Int, $after: String) {
    bankProposals(unit: $unit, status: $status, first: $first, after: $after) {
      edges { cursor node { id status } } pageInfo { hasNextPage endCursor } } }`;
  it('show the city to BKPP and the auditor, and its own to a unit', async () => {
    const all = (await bkpp(LIST, { first: 100 })).data.bankProposals.edges;
    expect(all.length).toBeGreaterThan(10);
    expect((await house.as(office.auditor)(LIST, { first: 100 })).data.bankProposals.edges).toEqual(all);
    expect((await manager(LIST, {})).data.bankProposals).toBeNull();
    expect((await manager(LIST, { unit, first: 100 })).data.bankProposals.edges).toHaveLength(all.length);
    const rejected = (await bkpp(LIST, { status: 'REJECTED', first: 100 })).data.bankProposals.edges;
    expect(rejected.map(({ node }: { node: { status: string } }) => node.status)).toEqual(['REJECTED']);
    const { endCursor } = (await bkpp(LIST, { first: 2 })).data.bankProposals.pageInfo;
    const next = (await bkpp(LIST, { first: 1, after: endCursor })).data.bankProposals.edges;
    expect(next[0].node.id).toBe(all[2].node.id);
  });
});

describe('what all of it leaves', () => {
  it('are chains of events that vouch for every item and proposal', async () => {
    const { broken, verified } = await verifyAudit(table);
    expect(broken).toEqual([]);
    expect(verified).toBeGreaterThan(20);
  });
});
