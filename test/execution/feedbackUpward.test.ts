/**
 * Upward feedback over HTTP: what subordinates write is shown in groups of five writers, and by nothing that anybody
 * reads can its author be told (docs/decisions/feedback.md).
 */
import { v7 } from 'uuid';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { BKPP_DESK } from '../../functions/platform/desk.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { planId } from '../../functions/planning/plan/store.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { scanPages } from '../../functions/platform/audit/scan.ts';
import type { Item } from '../../functions/platform/item.ts';
import { entryItem, entryItems, makeEntry } from '../support/feedback.ts';
import { openFeedbackHouse, OCTOBER_14 } from '../support/feedbackHouse.ts';
import { itemsOf, makeEmployee, makeLine } from '../support/office.ts';

const { table, office, clock, platform, house, give, given, change, named, upward, own, codes } =
  await openFeedbackHouse();
afterAll(() => house.stop());
afterEach(() => clock.set(OCTOBER_14));
const { appraiser, superior, bkpp, auditor, manager, outsider } = office;
const AFTER = '2026-11-03T02:00:00.000Z';

/** A leader with a superior of their own, and as many who stand below. */
async function teamOf(size: number, name = 'Kepala Seksi') {
  const leader = makeEmployee(name);
  const people = Array.from({ length: size }, (_, no) => makeEmployee(`Bawahan ${no + 1}`));
  await bulkLoad(table, [
    ...[leader, ...people].flatMap(itemsOf.employee),
    ...itemsOf.line(makeLine(leader, appraiser, superior)),
    ...people.flatMap((one) => itemsOf.line(makeLine(one, leader, appraiser))),
  ]);
  return { leader, people };
}
async function everyItem(): Promise<Item[]> {
  const all: Item[] = [];
  for await (const page of scanPages(table)) all.push(...page);
  return all;
}
const textsOf = (groups: { entries: { rows: { text: string }[] } }[]) =>
  groups.map(({ entries }) => entries.rows.map(({ text }) => text).toSorted());
const writeAll = async (
  people: readonly Employee[],
  leader: Employee,
  text = (no: number) => `Kata ${no}.`,
) => {
  for (const [no, one] of people.entries()) await given(one, leader, { text: text(no) });
};

describe('what subordinates write about their superior', () => {
  it('is shown to nobody while the month runs, though five have written, and to all who may read once it is over', async () => {
    const { leader, people } = await teamOf(5);
    await writeAll(people, leader);
    const readers = [leader, appraiser, superior, bkpp, auditor];
    for (const one of readers) expect(await upward(one, leader)).toEqual([]);
    clock.set('2026-11-01T02:00:00.000Z');
    for (const one of readers) expect(await upward(one, leader)).toEqual([]);
    clock.set(AFTER);
    for (const one of readers) {
      const groups = await upward(one, leader);
      expect(groups).toMatchObject([{ from: '2026-M01', to: '2026-M10', writers: 5 }]);
      expect(textsOf(groups)).toEqual([[0, 1, 2, 3, 4].map((no) => `Kata ${no}.`)]);
    }
    for (const one of [people[0]!, manager, outsider]) expect(await upward(one, leader)).toBeNull();
  });

  it('of four is shown to nobody, however much they write, and goes on to the next month with a fifth', async () => {
    const { leader, people } = await teamOf(5);
    const [fifth, ...four] = people;
    await writeAll(four, leader);
    await writeAll(four, leader, (no) => `Lagi ${no}.`);
    clock.set(AFTER);
    expect(await upward(leader, leader)).toEqual([]);
    await given(fifth!, leader, { text: 'Kelima.' });
    expect(await upward(leader, leader)).toEqual([]);
    clock.set('2026-12-03T02:00:00.000Z');
    const groups = await upward(leader, leader);
    expect(groups).toMatchObject([{ from: '2026-M01', to: '2026-M11', writers: 5 }]);
    expect(textsOf(groups)[0]).toHaveLength(9);
  });

  it('of a sixth, who writes a month later, is not added to what five have written: it waits for four others', async () => {
    const { leader, people } = await teamOf(10);
    await writeAll(people.slice(0, 5), leader);
    clock.set(AFTER);
    const before = await upward(leader, leader);
    await given(people[5]!, leader, { text: 'Keenam.' });
    clock.set('2026-12-03T02:00:00.000Z');
    expect(await upward(leader, leader)).toEqual(before);
    await writeAll(people.slice(6), leader, (no) => `Desember ${no}.`);
    clock.set('2027-01-03T02:00:00.000Z');
    const after = await upward(leader, leader);
    expect(after[0]).toEqual(before[0]);
    expect(after[1]).toMatchObject({ from: '2026-M11', to: '2026-M12', writers: 5 });
    expect(textsOf(after)[1]).toContain('Keenam.');
  });

  it('asks for more writers where BKPP says so, and never for fewer than five', async () => {
    const policy = { key: 'feedback.minUpwardGroup' as const, setBy: 'BKPP', legalBasis: 'Perwali 1/2026' };
    await bulkLoad(table, [
      policyItem({
        ...policy,
        effectiveFrom: '2026-06-01' as PlainDate,
        value: 7,
        setAt: '2026-05-01T00:00:00.000Z' as Instant,
      }),
      policyItem({
        ...policy,
        effectiveFrom: '2026-08-01' as PlainDate,
        value: 5,
        setAt: '2026-05-01T00:00:00.000Z' as Instant,
      }),
    ]);
    const { leader } = await teamOf(0);
    await bulkLoad(table, [...entryItems(leader, '2026-M06', 6), ...entryItems(leader, '2026-M07', 1)]);
    expect(await upward(leader, leader)).toMatchObject([{ from: '2026-M01', to: '2026-M07', writers: 7 }]);
    const set = (value: number) =>
      house.as(bkpp)(
        `mutation M($input: SetPolicyInput!) { setPolicy(input: $input) { userErrors { code } } }`,
        { input: { key: policy.key, effectiveFrom: '2027-01-01', value, legalBasis: 'Perwali 2/2026' } },
      );
    expect(codes((await set(4)).data.setPolicy)).toEqual(['POLICY_INVALID']);
  });

  it('is read page by page in an order that is none of writing', async () => {
    const { leader } = await teamOf(0);
    const entries = Array.from({ length: 12 }, (_, no) =>
      makeEntry(leader, '2026-M08', { text: `Nomor ${no}` }),
    );
    await bulkLoad(table, entries.map(entryItem));
    const [whole] = textsInOrder(await upward(leader, leader));
    const first = await upward(leader, leader, { first: 5 });
    const { endCursor, hasNextPage } = first[0].entries.pageInfo;
    const rest = await upward(leader, leader, { after: endCursor });
    expect(hasNextPage).toBe(true);
    expect([...textsInOrder(first)[0]!, ...textsInOrder(rest)[0]!]).toEqual(whole);
    expect(whole).toEqual(
      entries.toSorted((a, b) => (a.entryId < b.entryId ? -1 : 1)).map(({ text }) => text),
    );
  });
});

const textsInOrder = (groups: { entries: { rows: { text: string }[] } }[]): string[][] =>
  groups.map(({ entries }) => entries.rows.map(({ text }) => text));

describe('a subordinate', () => {
  it('writes as that, though they are a colleague too, and about a superior two levels up', async () => {
    const { leader, people } = await teamOf(1);
    const [one] = people;
    expect(await given(one!, leader)).toMatchObject({ standing: 'SUBORDINATE', anonymous: true });
    expect(await given(one!, appraiser)).toMatchObject({ standing: 'SUBORDINATE', anonymous: true });
    expect(await named(leader, leader)).toEqual([]);
  });

  it('writes about behaviour alone, of this month alone, without evidence, three times a month', async () => {
    const { leader, people } = await teamOf(1);
    const [one] = people;
    const plan = planId({ employeeId: leader.employeeId, year: '2026-Y' as Period, planNo: 1 });
    const refused = [
      await give(one!, leader, { target: { result: { planId: plan, resultId: 'r1' } } }),
      await give(one!, leader, { target: { activityId: 'x' } }),
      await give(one!, leader, { evidence: [{ title: 'Foto', url: 'https://arsip.example.go.id/1' }] }),
      await give(one!, leader, { on: '2026-09-30' }),
    ];
    expect(refused.map(codes)).toEqual([
      ['FEEDBACK_UPWARD_TARGET'],
      ['FEEDBACK_UPWARD_TARGET'],
      ['FEEDBACK_UPWARD_EVIDENCE'],
      ['FEEDBACK_DATE'],
    ]);
    const all = await Promise.all(Array.from({ length: 4 }, () => give(one!, leader)));
    expect(all.flatMap(codes)).toEqual(['FEEDBACK_TOO_MANY']);
  });

  it('corrects and takes back what they wrote within its month, which then stands', async () => {
    const { leader, people } = await teamOf(5);
    clock.set('2026-10-28T02:00:00.000Z');
    await writeAll(people, leader);
    const [first] = await own(people[0]!);
    const [second] = await own(people[1]!);
    expect(first).toMatchObject({ changeableUntil: '2026-10-31', text: 'Kata 0.' });
    const words = { tone: 'IMPROVEMENT', text: 'Kata yang lain.' };
    const { feedback } = await change(people[0]!, 'correctFeedback', {
      id: first.id,
      expectedVersion: 1,
      ...words,
    });
    expect(feedback).toMatchObject({ version: 2, ...words });
    clock.set(AFTER);
    const late = await change(people[1]!, 'withdrawFeedback', { id: second.id, expectedVersion: 1 });
    expect(codes(late)).toEqual(['FEEDBACK_FINAL']);
    expect(textsOf(await upward(leader, leader))[0]).toContain(words.text);
  });

  it('who takes theirs back is one of the group no more', async () => {
    const { leader, people } = await teamOf(5);
    await writeAll(people, leader);
    const [first] = await own(people[0]!);
    const gone = await change(people[0]!, 'withdrawFeedback', { id: first.id, expectedVersion: 1 });
    expect(gone.feedback.state).toBe('WITHDRAWN');
    clock.set(AFTER);
    expect(await upward(leader, leader)).toEqual([]);
  });

  it('sends it twice and it is one', async () => {
    const { leader, people } = await teamOf(5);
    const once = { idempotencyKey: v7() };
    const first = await give(people[0]!, leader, once);
    expect(await give(people[0]!, leader, once)).toEqual(first);
    await writeAll(people.slice(1), leader);
    clock.set(AFTER);
    expect(textsOf(await upward(leader, leader))[0]).toHaveLength(5);
  });
});

describe('who wrote', () => {
  it('stands in nothing that lies outside the author’s own partition, and no event or desk tells of it', async () => {
    const { leader, people } = await teamOf(5);
    const before = new Set((await everyItem()).map(({ PK, SK }) => `${PK} ${SK}`));
    await writeAll(people, leader);
    const written = (await everyItem()).filter(({ PK, SK }) => !before.has(`${PK} ${SK}`));
    const authors = people.map(({ employeeId }) => employeeId);
    const names = (item: Item) => authors.filter((id) => JSON.stringify(item).includes(id));
    for (const item of written) {
      const theirs = authors.find((id) => item.PK === `EMP#${id}` || item.PK === `ONCE#${id}`);
      expect([item.SK, names(item)]).toEqual([item.SK, theirs ? [theirs] : []]);
    }
    expect(written.filter(({ type }) => type === 'event' || type === 'desk')).toEqual([]);
    expect(written.some(({ PK }) => PK === `DESK#${leader.employeeId}` || PK === `DESK#${BKPP_DESK}`)).toBe(
      false,
    );
    expect(platform.log.lines).toEqual([]);
  });

  it('is told by no time, id or version of an entry: all are alike, and ids are random', async () => {
    const { leader, people } = await teamOf(6);
    await writeAll(people, leader);
    const [first] = await own(people[0]!);
    await change(people[0]!, 'correctFeedback', {
      id: first.id,
      expectedVersion: 1,
      tone: 'NEUTRAL',
      text: 'Lain.',
    });
    const entries = (await everyItem()).filter(
      ({ PK, SK }) => PK === `EMP#${leader.employeeId}` && SK.startsWith('UPWARD#'),
    );
    expect(entries).toHaveLength(6);
    for (const { SK, version, data } of entries) {
      expect([version, Object.keys(data as object).toSorted()]).toEqual([
        1,
        ['employeeId', 'entryId', 'month', 'target', 'text', 'tone', 'writer'],
      ]);
      // A UUID of version 4 holds no time; all others of the house are of version 7.
      expect(SK).toMatch(/^UPWARD#2026-M10#[0-9a-f]{8}-[0-9a-f]{4}-4/);
    }
  });

  it('is told to nobody who asks for what somebody has written, as if it were not there', async () => {
    const { leader, people } = await teamOf(2);
    const { id } = await given(people[0]!, leader);
    const node = 'query Q($id: ID!) { node(id: $id) { id __typename } }';
    for (const one of [leader, appraiser, superior, bkpp, auditor, people[1]!]) {
      expect((await house.as(one)(node, { id })).data).toEqual({ node: null });
      const edit = { id, expectedVersion: 1 };
      expect(codes(await change(one, 'withdrawFeedback', edit))).toEqual(['NOT_FOUND']);
      const words = { ...edit, tone: 'NEUTRAL', text: 'Bukan saya.' };
      expect(codes(await change(one, 'correctFeedback', words))).toEqual(['NOT_FOUND']);
    }
    expect((await house.as(people[0]!)(node, { id })).data.node.__typename).toBe('GivenFeedback');
  });
});
