/** Days that somebody does again and again, kept under names of their own. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { codesOf, entry, monthOf, onDays } from '../support/activities.ts';
import { MONDAY, openActivityHouse, type Someone } from '../support/activityHouse.ts';
import type { Ask } from '../support/house.ts';
import { contentOf, tapped } from '../support/table.ts';

let commands: string[] = [];
const { table, clock, house, newOwner, recorded, eventsOf } = await openActivityHouse((plain) =>
  tapped(plain, (command) => void commands.push(command)),
);
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());

const LINES = `templates { templateId name lines { bankCode volume minutesPerUnit start end object note
  item { name state } } }`;

async function act(ask: Ask, name: 'saveActivityTemplate' | 'removeActivityTemplate', input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const errors = 'userErrors { code field params { name value } }';
  const answer = await ask(`mutation M($input: ${type}!) { ${name}(input: $input) { ${LINES} ${errors} } }`, {
    input,
  });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
}
const save = (owner: Someone, input: object) =>
  act(house.as(owner), 'saveActivityTemplate', { templateId: v7(), ...input });
const namesOf = async (owner: Someone) =>
  (await house.as(owner)('{ viewer { activityTemplates { name lines { object } } } }')).data.viewer
    .activityTemplates;
const line = (changes: object = {}) => {
  const { id: _id, date: _date, ...content } = entry(changes);
  return content;
};
const apply = (owner: Someone, templateId: string, to: string[], more: object = {}) =>
  onDays(house.as(owner), 'applyActivityTemplate', { templateId, to, ...more });

describe('a template day', () => {
  it('sent again after it was removed answers what it recorded, and is unknown to any other call', async () => {
    const owner = await newOwner();
    const templateId = v7();
    await save(owner, { templateId, name: 'Loket', lines: [line({ object: 'A' }), line({ object: 'B' })] });
    const sent = { idempotencyKey: v7() };
    const first = await apply(owner, templateId, ['2026-11-12'], sent);
    await act(house.as(owner), 'removeActivityTemplate', { templateId });
    expect(await apply(owner, templateId, ['2026-11-12'], sent)).toEqual(first);
    const other = await apply(owner, templateId, ['2026-11-12'], { idempotencyKey: v7() });
    expect(other.userErrors).toMatchObject([{ code: 'ACTIVITY_TEMPLATE_UNKNOWN' }]);
  });

  it('is written, renamed, written anew and removed; again it changes nothing', async () => {
    const owner = await newOwner();
    const templateId = v7();
    const written = { templateId, name: ' Hari loket ', lines: [line({ object: 'Loket', volume: 3 })] };
    const saved = await save(owner, written);
    expect(saved.templates).toMatchObject([
      {
        templateId,
        name: 'Hari loket',
        lines: [
          { bankCode: 'ADM-001', volume: 3, minutesPerUnit: null, item: { name: 'Menyusun surat dinas' } },
        ],
      },
    ]);
    const before = await contentOf(table);
    expect(await save(owner, written)).toEqual(saved);
    expect(await contentOf(table)).toEqual(before);
    await save(owner, { name: 'Apel', lines: [line({ object: 'Apel' })] });
    await save(owner, { templateId, name: 'Senin' });
    expect(await namesOf(owner)).toEqual([
      { name: 'Apel', lines: [{ object: 'Apel' }] },
      { name: 'Senin', lines: [{ object: 'Loket' }] },
    ]);
    await save(owner, { templateId, lines: [line({ object: 'Arsip' }), line({ object: 'Loket' })] });
    expect((await namesOf(owner))[1]).toEqual({
      name: 'Senin',
      lines: [{ object: 'Arsip' }, { object: 'Loket' }],
    });
    const remove = () => act(house.as(owner), 'removeActivityTemplate', { templateId });
    expect((await remove()).templates).toMatchObject([{ name: 'Apel' }]);
    expect((await remove()).templates).toMatchObject([{ name: 'Apel' }]);
  });

  it('is saved from a day, without evidence and without what was rejected', async () => {
    const owner = await newOwner();
    await recorded(owner, [
      entry({ object: 'Undangan', start: '08:00', end: '09:00', minutesPerUnit: 50 }),
      entry({ object: 'Laporan', volume: 2, note: 'Triwulan III' }),
    ]);
    const { templates } = await save(owner, { name: 'Jumat', day: '2026-11-13' });
    expect(templates[0].lines).toMatchObject([
      { object: 'Undangan', start: '08:00', end: '09:00', minutesPerUnit: 50 },
      { object: 'Laporan', volume: 2, note: 'Triwulan III', minutesPerUnit: 45 },
    ]);
    expect(codesOf(await save(owner, { name: 'Kamis', day: '2026-11-12' }))).toEqual(['ACTIVITY_DAY_EMPTY']);
  });

  it('is seen by nobody else, and has no events', async () => {
    const [one, two] = [await newOwner(), await newOwner()];
    await save(one, { name: 'Rahasia', lines: [line()] });
    expect(await namesOf(two)).toEqual([]);
    expect(await eventsOf(one)).toEqual([]);
  });
});

describe('a template day is refused', () => {
  it('without a name or lines when new, with a name that is taken, with both lines and a day', async () => {
    const owner = await newOwner();
    const lines = [line()];
    expect(await save(owner, { lines })).toMatchObject({
      userErrors: [{ code: 'INPUT_REQUIRED', field: ['input', 'name'] }],
    });
    expect(await save(owner, { name: 'A' })).toMatchObject({
      userErrors: [{ code: 'INPUT_REQUIRED', field: ['input', 'lines'] }],
    });
    await save(owner, { name: 'Hari Loket', lines });
    expect(codesOf(await save(owner, { name: 'hari loket', lines }))).toEqual(['ACTIVITY_TEMPLATE_NAME']);
    const both = await save(owner, { name: 'B', lines, day: '2026-11-13' });
    expect(codesOf(both)).toEqual(['ACTIVITY_TEMPLATE_SOURCE']);
    const unknown = await save(owner, { name: 'B', lines: [line(), line({ bankCode: 'ZZZ-999' })] });
    expect(unknown.userErrors).toMatchObject([
      { code: 'BANK_ITEM_UNKNOWN', field: ['input', 'lines', '1', 'bankCode'] },
    ]);
    const hidden = await save(owner, { name: 'B', lines: [line({ object: 'Rapat\u0000' })] });
    expect(codesOf(hidden)).toEqual(['INPUT_CHARACTERS']);
  });

  it('past 20, past 20 lines, and past what one item holds; of two at once the last place is one’s', async () => {
    const owner = await newOwner();
    const lines = [line()];
    for (const no of Array.from({ length: 19 }, (_, each) => each))
      await save(owner, { name: `N${no}`, lines });
    const both = await Promise.all(['X', 'Y'].map((name) => save(owner, { name, lines })));
    expect(both.flatMap(codesOf)).toEqual(['ACTIVITY_TEMPLATES_FULL']);
    expect(await namesOf(owner)).toHaveLength(20);
    expect(
      codesOf(await save(owner, { name: 'B', lines: Array.from({ length: 21 }, () => line()) })),
    ).toEqual(['INPUT_TOO_MANY']);
    const other = await newOwner();
    const long = Array.from({ length: 20 }, () => line({ object: '㋿'.repeat(300), note: '㋿'.repeat(900) }));
    await save(other, { name: 'A', lines: long });
    expect(codesOf(await save(other, { name: 'B', lines: long }))).toEqual(['TOO_LARGE']);
  });
});

describe('a template day that is applied', () => {
  it('is recorded on days by the rules of recording, once however often it is sent', async () => {
    const owner = await newOwner();
    const templateId = v7();
    const lines = [line({ object: 'Loket', volume: 2 }), line({ object: 'Arsip', bankCode: 'ADM-002' })];
    await save(owner, { templateId, name: 'Loket', lines });
    const idempotencyKey = v7();
    const first = await apply(owner, templateId, ['2026-11-12', '2026-11-14'], { idempotencyKey });
    expect(first.days).toMatchObject([
      {
        outcomes: [
          { index: 0, activity: { object: 'Loket', minutes: 90, state: 'PENDING' } },
          { index: 1, activity: { object: 'Arsip', minutes: 5 } },
        ],
      },
      { userErrors: [{ code: 'ACTIVITY_NOT_WORKING_DAY' }], outcomes: [] },
    ]);
    await save(owner, { templateId, lines: [line({ object: 'Lain' })] });
    const again = await apply(owner, templateId, ['2026-11-12'], { idempotencyKey });
    expect(again.days[0].outcomes).toEqual([first.days[0].outcomes[0]]);
    expect((await monthOf(house.as(owner), owner.employeeId)).recordedMinutes).toBe(95);
  });

  it('brings its lines onto the day in their order', async () => {
    const owner = await newOwner();
    const templateId = v7();
    const objects = ['Apel', 'Loket', 'Arsip', 'Laporan', 'Rapat'];
    const lines = objects.map((object) => line({ object, bankCode: 'ADM-002' }));
    await save(owner, { templateId, name: 'Penuh', lines });
    await apply(owner, templateId, ['2026-11-12']);
    const id = Buffer.from(`ActivityMonth:${owner.employeeId}:2026-M11`).toString('base64url');
    const query = `query($id: ID!) { node(id: $id) { ... on ActivityMonth {
      activities { edges { node { object } } } } } }`;
    const { edges } = (await house.as(owner)(query, { id })).data.node.activities;
    expect(edges.map(({ node }: { node: { object: string } }) => node.object)).toEqual(objects);
  });

  it('is refused where there is none, and where the bank no longer takes what it holds', async () => {
    const owner = await newOwner();
    expect(codesOf(await apply(owner, v7(), ['2026-11-12']))).toEqual(['ACTIVITY_TEMPLATE_UNKNOWN']);
    const templateId = v7();
    await save(owner, { templateId, name: 'Lama', lines: [line({ bankCode: 'ADM-009' }), line()] });
    const { days } = await apply(owner, templateId, ['2026-11-12']);
    expect(days[0].outcomes.map(codesOf)).toEqual([['BANK_ITEM_INACTIVE'], []]);
  });

  it('costs one read more than recording; to save one is a read and a write', async () => {
    const owner = await newOwner();
    const templateId = v7();
    await recorded(owner);
    commands = [];
    await save(owner, { templateId, name: 'Loket', lines: [line()] });
    expect(commands).toEqual(['GetItemCommand', 'TransactWriteItemsCommand']);
    commands = [];
    await recorded(owner);
    const plain = commands.length;
    commands = [];
    await apply(owner, templateId, ['2026-11-12']);
    expect(commands).toHaveLength(plain + 1);
  });
});
