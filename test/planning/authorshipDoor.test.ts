/** Problem 7's detection (docs/domain.md 3, D07): signs of another hand are recorded, refuse nothing, and are few people's to see. */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Leave } from '../../functions/organisation/employee/rules.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import { type PlainDate, yearPeriod } from '../../functions/platform/period.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { amend, amendment } from '../support/amendments.ts';
import { type Ask, stating } from '../support/house.ts';
import { itemsOf, makeEmployee, makeLine } from '../support/office.ts';
import { openPlanHouse, YEAR } from '../support/planHouse.ts';
import { content, mainResult, plan } from '../support/plans.ts';
import { assigned, readyItems, talkedAgainItems } from '../support/readyPlans.ts';

const { table, office, clock, house } = await openPlanHouse();
afterAll(() => house.stop());

let minute = 0;
/** An hour of its own for each case, so that one case's submissions are not another's. */
const anHour = () => clock.set(new Date(Date.UTC(2026, 0, 12, 1) + (minute += 90) * 60_000).toISOString());
const later = (minutes: number) =>
  clock.set(new Date(Date.parse(clock.now()) + minutes * 60_000).toISOString());

/** An agency of its own, so that the texts of one case are not another's. */
const anAgency = () => ({ ...office.owner.unit, agencyId: v7() });
async function newPerson(unit = anAgency()) {
  const person = makeEmployee('Dwi Astuti', { unit });
  await bulkLoad(table, [
    ...itemsOf.employee(person),
    ...itemsOf.line(makeLine(person, office.appraiser, office.superior)),
    ...readyItems(person, office.appraiser),
  ]);
  return person;
}

/** A browser of a name. */
const from =
  (ask: Ask, browser: string): Ask =>
  (query, variables) =>
    ask(query, variables, { 'user-agent': browser });

type Owner = Awaited<ReturnType<typeof newPerson>>;
/** Something that the owner made before, so that the plan is not the first. */
const earlier = (owner: Owner) =>
  plan(house.as(owner), 'createPlan', { idempotencyKey: v7(), from: '2027-01-01', to: '2027-12-31' });

/** Submits a plan twenty minutes after it was begun, from a browser. */
async function submitted(owner: Owner, browser: string = v7(), body = ownWords(), minutes = 20) {
  const ask = from(house.as(owner), browser);
  const own = assigned(body, owner, office.appraiser);
  const created = await plan(ask, 'createPlan', { idempotencyKey: v7(), ...YEAR, content: own });
  later(minutes);
  const sent = await plan(ask, 'submitPlan', { id: created.plan.id, expectedVersion: 1 });
  expect(sent.userErrors).toEqual([]);
  return created.plan.id as string;
}

/** A content whose words nobody else has. */
function ownWords() {
  const word = () => v7().replaceAll('-', ' ');
  const results = [1, 2].map((no) => {
    const result = mainResult(no);
    const indicators = result.indicators.map((one) => ({ ...one, text: `${word()} ${word()}` }));
    return { ...result, text: `${word()} ${word()}`, indicators };
  });
  return { ...content(), workResults: results };
}

const SIGNS = `query ($id: ID!) { plan(id: $id) { status authorshipSignals { kind at message caution others { name } } } }`;
const signs = async (id: string, reader = office.bkpp, language = 'id') =>
  (await stating(house.as(reader))(SIGNS, { id }, { 'accept-language': language })).data.plan
    .authorshipSignals;
const kinds = async (id: string) => (await signs(id)).map(({ kind }: { kind: string }) => kind);

/** What the audit finds, but for the appraiser's own plan: it was laid here without its events. */
async function broken() {
  const found = (await verifyAudit(table)).broken;
  const { PK } = keys.plan(office.appraiser.employeeId, yearPeriod(2026), 1);
  return found.filter(({ aggregate }) => !aggregate.startsWith(PK));
}

describe('signs of another hand', () => {
  it('are none of an ordinary submission', async () => {
    anHour();
    const owner = await newPerson();
    await earlier(owner);
    expect(await kinds(await submitted(owner))).toEqual([]);
  });

  it('the third owner from one device within the hour, and not one from another', async () => {
    anHour();
    const owners = await Promise.all([1, 2, 3, 4].map(() => newPerson()));
    for (const owner of owners) await earlier(owner);
    const [one, two, three, four] = owners as [Owner, Owner, Owner, Owner];
    const quick = (owner: Owner, browser: string) => submitted(owner, browser, ownWords(), 10);
    const first = await quick(one, 'Kantor/1.0');
    const second = await quick(two, 'Kantor/1.0');
    const elsewhere = await quick(four, 'Rumah/1.0');
    const third = await quick(three, 'Kantor/1.0');
    expect(await kinds(first)).toEqual([]);
    expect(await kinds(second)).toEqual([]);
    expect(await kinds(elsewhere)).toEqual([]);
    expect(await signs(third, office.auditor, 'en')).toMatchObject([
      {
        kind: 'SAME_DEVICE',
        message: '3 employees submitted plans from one network address and browser within 60 minutes.',
        caution: expect.stringMatching(/^This sign proves nothing/),
        others: [{ name: one.name }, { name: two.name }],
      },
    ]);
    expect((await signs(third))[0].caution).toMatch(/^Tanda ini tidak membuktikan apa pun/);
  });

  it('a submission within minutes, while on leave, and as the first thing ever made', async () => {
    anHour();
    const owner = await newPerson();
    const leave = {
      employeeId: owner.employeeId,
      type: 'CUTI_TAHUNAN',
      from: '2026-01-01',
      to: '2026-03-31',
    };
    await bulkLoad(table, itemsOf.leave(leave as unknown as Leave));
    const id = await submitted(owner, v7(), ownWords(), 2);
    expect(await kinds(id)).toEqual(['ON_LEAVE', 'QUICK', 'FIRST_SEEN']);
    expect((await signs(id))[1].message).toBe('SKP dibuat dan diajukan dalam 2 menit, kurang dari 5 menit.');
  });

  it('the words of a colleague of the agency, with names and figures changed; not of another agency', async () => {
    anHour();
    const unit = anAgency();
    const [one, two, three] = [await newPerson(unit), await newPerson(unit), await newPerson()];
    for (const owner of [one, two, three]) await earlier(owner);
    const words = ownWords();
    const figures = words.workResults.map((result) => ({
      ...result,
      leaderResult: 'Hasil pimpinan yang lain',
    }));
    await submitted(one, v7(), words);
    const copied = await submitted(two, v7(), { ...words, workResults: figures });
    expect(await signs(copied)).toMatchObject([
      { kind: 'SIMILAR_TEXT', message: expect.stringContaining('100 %'), others: [{ name: one.name }] },
    ]);
    expect(await kinds(await submitted(three, v7(), words))).toEqual([]);
  });

  it('are looked for in an amendment too, beside what was found of the plan, and the audit finds nothing broken', async () => {
    anHour();
    const unit = anAgency();
    const [one, two] = [await newPerson(unit), await newPerson(unit)];
    await earlier(one);
    const words = ownWords();
    await submitted(one, v7(), words);
    const id = await submitted(two);
    expect(await kinds(id)).toEqual(['FIRST_SEEN']);
    await plan(house.as(office.appraiser), 'approvePlan', { id, expectedVersion: 2 });
    const ask = house.as(two);
    const begun = (await amend(ask, { id, expectedVersion: 3 })).plan.amendment;
    await bulkLoad(table, talkedAgainItems(clock, two, office.appraiser));
    const content = assigned(words, two, office.appraiser);
    await amendment(ask, 'editAmendment', { id: begun.id, expectedVersion: 1, content });
    const sent = await amendment(ask, 'submitAmendment', { id: begun.id, expectedVersion: 2 });
    expect(sent.userErrors).toEqual([]);
    expect(await kinds(id)).toEqual(['FIRST_SEEN', 'SIMILAR_TEXT']);
    expect(await broken()).toEqual([]);
  });

  it('are seen by BKPP and the auditor alone, and by neither of their own plan', async () => {
    anHour();
    const owner = await newPerson();
    const id = await submitted(owner);
    for (const reader of [owner, office.appraiser, office.superior, office.manager, office.assessor])
      expect(await signs(id, reader)).toBeNull();
    expect(await signs(id, office.bkpp)).toHaveLength(1);
  });
});

describe('what is kept of a submission', () => {
  it('is vouched for by its event, and leaves the system with none', async () => {
    anHour();
    const owner = await newPerson();
    await submitted(owner);
    const year = yearPeriod(2026);
    const aggregate = keys.plan(owner.employeeId, year, 1);
    const events = (await queryAll(table, lists.events(aggregate))).map(
      (item) => readItem(eventKind, item).data,
    );
    const key = keys.authorship(owner.employeeId, year, 1);
    expect(Object.keys(events.at(-1)?.states ?? {})).toContain(key.SK);
    expect(JSON.stringify(events.at(-1)?.public)).not.toMatch(/FIRST_SEEN|authorship/i);
  });

  it('leaves an audit that finds nothing broken', async () => {
    expect(await broken()).toEqual([]);
  });

  it('holds no address and no browser, and all that watches says when it vanishes', async () => {
    anHour();
    const owner = await newPerson();
    await submitted(owner, 'Peramban-Rahasia/9.9');
    const day = clock.now().slice(0, 10) as PlainDate;
    const watched = await queryAll(table, { partition: keys.watchSalt(day).PK });
    expect(watched.length).toBeGreaterThan(1);
    for (const item of watched) expect(item.expiresAt).toBeGreaterThan(Date.parse(clock.now()) / 1000);
    expect(JSON.stringify(watched)).not.toMatch(/Peramban|127\.0\.0\.1|::1/);
    const bands = await queryAll(table, { partition: `TEXT#${owner.unit.agencyId}#2026-Y` });
    expect(bands).toHaveLength(6);
    for (const item of bands) expect(item.expiresAt).toBeGreaterThan(0);
  });
});
