/** What a person has of the bank for themselves: favourites, what they recorded last, and what it costs. */
import { afterAll, describe, expect, it } from 'vitest';
import { markFavourite, noteRecorded } from '../../functions/execution/bank/personal.ts';
import { toTransactItem } from '../../functions/platform/commit/writes.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { getItem } from '../../functions/platform/table.ts';
import { entry, record } from '../support/activities.ts';
import { openActivityHouse } from '../support/activityHouse.ts';
import { act, refusals } from '../support/bank.ts';
import type { Ask } from '../support/house.ts';
import { contentOf, tapped } from '../support/table.ts';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';

let sent: { command: string; writes: object[] }[] = [];
const { table, house, office, clock, newOwner } = await openActivityHouse((plain) =>
  tapped(plain, (command, input) => {
    const { TransactItems = [] } = input as { TransactItems?: object[] };
    sent.push({ command, writes: TransactItems });
  }),
);
afterAll(() => house.stop());

const OWN = '{ viewer { bank { favourites { code state } recent { code } } } }';
const own = async (ask: Ask) => {
  const { bank } = (await ask(OWN)).data.viewer;
  const codes = (items: { code: string }[]) => items.map(({ code }) => code);
  return { favourites: codes(bank.favourites), recent: codes(bank.recent) };
};
const mark = (ask: Ask, code: string, favourite = true) => act(ask, 'setBankFavourite', { code, favourite });

describe('favourites', () => {
  it('are set and taken away, the newest first, and again it changes nothing', async () => {
    const ask = house.as(await newOwner());
    expect(await own(ask)).toEqual({ favourites: [], recent: [] });
    await mark(ask, 'ADM-001');
    clock.set('2026-11-16T01:01:00.000Z');
    const { bank } = await mark(ask, 'KEP-001');
    expect(bank.favourites).toEqual([{ code: 'KEP-001' }, { code: 'ADM-001' }]);
    const before = await contentOf(table);
    await mark(ask, 'ADM-001');
    expect(await contentOf(table)).toEqual(before);
    expect(await own(ask)).toEqual({ favourites: ['KEP-001', 'ADM-001'], recent: [] });
    await mark(ask, 'KEP-001', false);
    await mark(ask, 'KEP-001', false);
    expect((await own(ask)).favourites).toEqual(['ADM-001']);
    expect(refusals(await mark(ask, 'ZZZ-999'))).toEqual(['code BANK_ITEM_UNKNOWN']);
  });

  it('may be of items that are retired, which say so', async () => {
    const ask = house.as(await newOwner());
    await mark(ask, 'ADM-009');
    expect((await ask(OWN)).data.viewer.bank.favourites).toEqual([{ code: 'ADM-009', state: 'RETIRED' }]);
  });

  it('are fifty at most', async () => {
    const person = await newOwner();
    const codes = Array.from({ length: 50 }, (_, no) => `AAA-${100 + no}`);
    const none = { favourites: [], recent: [], faded: [] };
    for (const code of codes) {
      const write = markFavourite(person.employeeId, code, true, none, '2026-11-16T00:00:00.000Z' as Instant);
      await table.doc.send(new TransactWriteCommand({ TransactItems: [toTransactItem(table.name, write)] }));
    }
    expect(refusals(await mark(house.as(person), 'ADM-001'))).toEqual(['code BANK_FAVOURITES_FULL']);
  });
});

describe('what was recorded last', () => {
  it('is there once each, the newest first, by the recording itself', async () => {
    const ask = house.as(await newOwner());
    await record(ask, [entry({ bankCode: 'ADM-001' }), entry({ bankCode: 'ADM-002' })]);
    clock.set('2026-11-16T01:02:00.000Z');
    await record(ask, [entry({ bankCode: 'KEP-001', date: '2026-11-12' })]);
    clock.set('2026-11-16T01:03:00.000Z');
    await record(ask, [entry({ bankCode: 'ADM-002', date: '2026-11-12' })]);
    expect((await own(ask)).recent).toEqual(['ADM-002', 'KEP-001', 'ADM-001']);
  });

  it('is nothing of what was refused, or of anybody else', async () => {
    const [one, two] = [house.as(await newOwner()), house.as(await newOwner())];
    await record(one, [entry({ bankCode: 'KES-001' })]);
    expect((await own(one)).recent).toEqual([]);
    await record(two, [entry()]);
    expect((await own(one)).recent).toEqual([]);
  });

  it('is the last twenty; what came before goes with the next favourite', async () => {
    const person = await newOwner();
    const at = (no: number) => `2026-11-16T00:00:${String(no).padStart(2, '0')}.000Z` as Instant;
    for (const no of Array.from({ length: 30 }, (_, each) => each)) {
      const write = noteRecorded(person.employeeId, [`AAA-${100 + no}`], at(no));
      await table.doc.send(new TransactWriteCommand({ TransactItems: [toTransactItem(table.name, write)] }));
    }
    const names = async () =>
      Object.keys((await getItem(table, keys.personalBank(person.employeeId))) ?? {}).filter((name) =>
        name.startsWith('r#'),
      );
    expect(await names()).toHaveLength(30);
    await mark(house.as(person), 'ADM-001');
    const left = await names();
    expect(left).toHaveLength(20);
    expect(left).toContain('r#AAA-129');
    expect(left).not.toContain('r#AAA-109');
  });
});

describe('what it costs', () => {
  const costOf = async (work: () => Promise<unknown>) => {
    sent = [];
    await work();
    return { requests: sent.length, written: sent.flatMap(({ writes }) => writes).length };
  };

  it('to record with it is no request more and one small item, however many are recorded', async () => {
    const ask = house.as(await newOwner());
    await record(ask, [entry()]);
    const many = Array.from({ length: 45 }, () => entry({ bankCode: 'ADM-002', date: '2026-11-12' }));
    sent = [];
    await record(ask, many);
    const [transaction] = sent.filter(({ command }) => command.startsWith('TransactWrite'));
    const updates = transaction?.writes.filter((write) => 'Update' in write) ?? [];
    expect(updates).toHaveLength(1);
    expect(JSON.stringify(updates).length).toBeLessThan(600);
  });

  it('to read both is one read beside who is signed in', async () => {
    const ask = house.as(office.owner);
    await own(ask);
    const plain = await costOf(() => ask('{ viewer { offices } }'));
    expect(await costOf(() => own(ask))).toEqual({ requests: plain.requests + 1, written: 0 });
  });

  it('to search while typing is one read, whatever the text', async () => {
    const ask = house.as(office.owner);
    const search = (text: string) =>
      ask('query($text: String!) { searchBank(text: $text) { match } }', { text });
    await search('surat');
    expect(await costOf(() => search('menyusun sur'))).toEqual({ requests: 1, written: 0 });
    expect(await costOf(() => search('presensi kepegawaian'))).toEqual({ requests: 1, written: 0 });
  });

  it('to set a favourite is one read and one write', async () => {
    const ask = house.as(await newOwner());
    await own(ask);
    expect(await costOf(() => mark(ask, 'ADM-001'))).toEqual({ requests: 2, written: 1 });
    expect(await costOf(() => mark(ask, 'ADM-001'))).toEqual({ requests: 1, written: 0 });
  });
});

describe('a search by the door', () => {
  const SEARCH = `query($text: String!, $first: Int! = 20, $allFamilies: Boolean! = false, $family: String, $on: Date) {
    searchBank(text: $text, first: $first, allFamilies: $allFamilies, family: $family, on: $on) {
      match own item { code name } } }`;
  const ask = house.as(office.owner);
  it('shows what the caller’s position may record, in use today', async () => {
    const { data } = await ask(SEARCH, { text: 'presen' });
    expect(data.searchBank).toEqual([
      { match: 'PREFIX', own: true, item: { code: 'KEP-001', name: 'Merekap data présensi' } },
    ]);
    expect((await ask(SEARCH, { text: 'mesin tik' })).data.searchBank).toEqual([]);
    expect((await ask(SEARCH, { text: 'keperawatan' })).data.searchBank).toEqual([]);
    const all = (await ask(SEARCH, { text: 'keperawatan', allFamilies: true })).data.searchBank;
    expect(all).toMatchObject([{ own: false, item: { code: 'KES-001' } }]);
  });

  it('of a day past shows what was in use then: a day of June is entered by what counts for it', async () => {
    const old = { text: 'mesin tik', on: '2026-06-30' };
    expect((await ask(SEARCH, old)).data.searchBank).toMatchObject([{ item: { code: 'ADM-009' } }]);
    expect((await ask(SEARCH, { ...old, on: '2026-07-01' })).data.searchBank).toEqual([]);
    const LIST = 'query ($on: Date) { bankItems(search: "mesin tik", on: $on) { edges { node { code } } } }';
    expect((await ask(LIST, { on: old.on })).data.bankItems.edges).toEqual([{ node: { code: 'ADM-009' } }]);
    expect((await ask(LIST)).data.bankItems.edges).toEqual([]);
  });

  it('is bounded in its text and in what it answers', async () => {
    const code = async (args: object) => (await ask(SEARCH, args)).errors?.[0]?.extensions.code;
    expect(await code({ text: 'x'.repeat(101) })).toBe('INPUT_TOO_LONG');
    expect(await code({ text: 'surat', first: 51 })).toBe('PAGE_SIZE');
    expect(await code({ text: 'surat', first: 0 })).toBe('PAGE_SIZE');
  });
});
