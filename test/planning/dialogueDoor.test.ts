import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { readItem } from '../../functions/platform/item.ts';
import { lists } from '../../functions/platform/keys.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { dialogue, talk } from '../support/dialogues.ts';
import { openDialogueHouse } from '../support/dialogueHouse.ts';

const { table, office, house, clock, newOwner, draft, deskOf, scheduled, held, closed, codes } =
  await openDialogueHouse();
afterAll(() => house.stop());

/** What of a person's dialogues lies on a desk. */
const waiting = async (whose: { employeeId: string }, owner: { name: string }) =>
  (await deskOf(whose))
    .filter(({ employee }: { employee: { name: string } }) => employee.name === owner.name)
    .map(({ step }: { step: string }) => step);

describe('a planning dialogue', () => {
  it('goes from the invitation over the record to both confirmations, across both desks', async () => {
    const owner = await newOwner({ name: 'Dian Kusuma' });
    const [own, appraiser] = [house.as(owner), house.as(office.appraiser)];
    const called = await scheduled(owner);
    expect(called).toMatchObject({ version: 1, no: 1, state: 'SCHEDULED', carried: [], confirmations: [] });
    expect(called.superior.name).toBe(office.appraiser.name);
    expect(await waiting(owner, owner)).toEqual(['DIALOGUE_SCHEDULED']);
    expect(await waiting(office.appraiser, owner)).toEqual(['DIALOGUE_SCHEDULED']);

    const { dialogue: record } = await dialogue(appraiser, 'recordDialogue', {
      id: called.id,
      expectedVersion: 1,
      heldOn: '2026-01-09',
      content: talk(),
    });
    expect(record).toMatchObject({ state: 'HELD', heldOn: '2026-01-09', approach: 'KUANTITATIF' });
    expect(record.superiorSnapshot).toEqual({ name: office.appraiser.name, nip: office.appraiser.nip });
    expect(await waiting(owner, owner)).toEqual(['DIALOGUE_CONFIRMATION']);
    expect(await waiting(office.appraiser, owner)).toEqual(['DIALOGUE_CONFIRMATION']);

    const { id, contentHash } = record;
    const one = await dialogue(own, 'confirmDialogue', { id, expectedVersion: 2, contentHash });
    expect(one.dialogue).toMatchObject({ state: 'HELD', confirmations: [{ side: 'EMPLOYEE', contentHash }] });
    expect(await waiting(owner, owner)).toEqual([]);
    const two = await dialogue(appraiser, 'confirmDialogue', { id, expectedVersion: 3, contentHash });
    expect(two.dialogue).toMatchObject({ state: 'CLOSED', version: 4 });
    expect(two.dialogue.confirmations.map(({ by }: { by: { name: string } }) => by.name)).toEqual([
      owner.name,
      office.appraiser.name,
    ]);
    // What was agreed on is the superior's to do.
    expect(await waiting(office.appraiser, owner)).toEqual(['DIALOGUE_FOLLOW_UP']);
    const settled = await dialogue(own, 'settleDialoguePoint', {
      id,
      expectedVersion: 4,
      pointId: 'f1',
      state: 'DONE',
    });
    expect(settled.dialogue).toMatchObject({ state: 'CLOSED', contentHash, followUps: [{ state: 'DONE' }] });
    expect(await waiting(office.appraiser, owner)).toEqual([]);

    const events = await queryAll(
      table,
      lists.events({ PK: `EMP#${owner.employeeId}`, SK: '2026-Y#1#DIALOGUE#001' }),
    );
    const told = events.map((item) => readItem(eventKind, item).data);
    expect(told.map(({ type }) => type)).toEqual([
      'dialogueScheduled',
      'dialogueRecorded',
      'dialogueConfirmed',
      'dialogueClosed',
      'dialoguePointSettled',
    ]);
    expect(told.map(({ authority }) => authority.split(' ')[0])).toEqual([
      'SELF',
      'APPRAISER',
      'SELF',
      'APPRAISER',
      'SELF',
    ]);
    expect(JSON.stringify(told.map((event) => event.public))).not.toContain('prioritas');
  });

  it('changed after one side confirmed waits for both again', async () => {
    const owner = await newOwner({ name: 'Eko Saputro' });
    const { id, contentHash } = await held(owner);
    await dialogue(house.as(owner), 'confirmDialogue', { id, expectedVersion: 2, contentHash });
    const changed = await dialogue(house.as(office.appraiser), 'recordDialogue', {
      id,
      expectedVersion: 3,
      heldOn: '2026-01-09',
      content: talk({ agreements: ['Laporan disusun setiap triwulan.'] }),
    });
    expect(changed.dialogue).toMatchObject({ state: 'HELD', confirmations: [] });
    expect(await waiting(owner, owner)).toEqual(['DIALOGUE_CONFIRMATION']);
    const stale = await dialogue(house.as(owner), 'confirmDialogue', { id, expectedVersion: 4, contentHash });
    expect(stale.userErrors).toMatchObject([
      { code: 'DIALOGUE_CONTENT_CHANGED', field: ['input', 'contentHash'] },
    ]);
  });

  it('recorded from two screens keeps the first record and shows it to the second', async () => {
    const owner = await newOwner();
    const { id } = await scheduled(owner);
    const say = (ask: ReturnType<typeof house.as>, notes: string) =>
      dialogue(ask, 'recordDialogue', {
        id,
        expectedVersion: 1,
        heldOn: '2026-01-09',
        content: talk({ notes }),
      });
    const both = await Promise.all([
      say(house.as(owner), 'Ditulis pegawai.'),
      say(house.as(office.appraiser), 'Ditulis atasan.'),
    ]);
    const [won, lost] = both[0].userErrors.length === 0 ? both : both.toReversed();
    expect(codes(lost)).toEqual(['VERSION_BEHIND']);
    expect(lost.dialogue).toMatchObject({ version: 2, notes: won.dialogue.notes });
  });

  it('cancelled leaves both desks, and says why', async () => {
    const owner = await newOwner({ name: 'Fitri Handayani' });
    const { id } = await scheduled(owner);
    const bare = await dialogue(house.as(owner), 'cancelDialogue', { id, expectedVersion: 1, note: ' ' });
    expect(codes(bare)).toEqual(['NOTE_REQUIRED']);
    const note = 'Bertepatan dengan rapat koordinasi.';
    const { dialogue: off } = await dialogue(house.as(office.appraiser), 'cancelDialogue', {
      id,
      expectedVersion: 1,
      note,
    });
    expect(off).toMatchObject({ state: 'CANCELLED', cancelNote: note });
    expect([await waiting(owner, owner), await waiting(office.appraiser, owner)]).toEqual([[], []]);
  });
});

describe('one dialogue of a kind at a time', () => {
  it('is called for a plan: the next only when the last of the kind is finished', async () => {
    const owner = await newOwner();
    const { planId } = await scheduled(owner);
    const more = {
      idempotencyKey: v7(),
      planId,
      kind: 'PLANNING',
      scheduledFor: '2026-03-02T02:00:00.000Z',
    };
    const refused = await dialogue(house.as(owner), 'scheduleDialogue', more);
    expect(refused.userErrors).toMatchObject([
      { code: 'DIALOGUE_OPEN', field: ['input', 'planId'], params: [{ name: 'no', value: '1' }] },
    ]);
  });

  it('by both sides at once stands once, whoever was faster', async () => {
    const owner = await newOwner();
    const { id: planId } = await draft(owner);
    const call = (ask: ReturnType<typeof house.as>) =>
      dialogue(ask, 'scheduleDialogue', {
        idempotencyKey: v7(),
        planId,
        kind: 'PLANNING',
        scheduledFor: '2026-01-14T02:00:00.000Z',
      });
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, no) => call(house.as(no % 2 ? owner : office.appraiser))),
    );
    expect(all.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(new Set(all.flatMap(codes))).toEqual(new Set(['DIALOGUE_OPEN']));
  });

  it('sent twice under one key is one; with another content it is refused', async () => {
    const owner = await newOwner();
    const { id: planId } = await draft(owner);
    const input = {
      idempotencyKey: v7(),
      planId,
      kind: 'PLANNING',
      scheduledFor: '2026-01-14T02:00:00.000Z',
      agenda: [{ id: 'a1', text: 'Ekspektasi pimpinan' }],
    };
    const first = await dialogue(house.as(owner), 'scheduleDialogue', input);
    expect(await dialogue(house.as(owner), 'scheduleDialogue', input)).toEqual(first);
    const other = await dialogue(house.as(owner), 'scheduleDialogue', { ...input, kind: 'COACHING' });
    expect(codes(other)).toEqual(['IDEMPOTENCY_CONFLICT']);
  });

  it('is not called for a time that has nothing to do with the year', async () => {
    const owner = await newOwner();
    const { id: planId } = await draft(owner);
    const input = {
      idempotencyKey: v7(),
      planId,
      kind: 'PLANNING',
      scheduledFor: '2027-01-04T02:00:00.000Z',
    };
    const refused = await dialogue(house.as(owner), 'scheduleDialogue', input);
    expect(refused.userErrors).toMatchObject([
      {
        code: 'DIALOGUE_DATE',
        field: ['input', 'scheduledFor'],
        message: expect.stringContaining('2025-07-01'),
      },
    ]);
  });
});

describe('what the last dialogue left open', () => {
  it('stands in the next one and on its desks, and no longer in the last', async () => {
    const owner = await newOwner({ name: 'Gita Permata' });
    const agenda = [
      { id: 'a1', text: 'Ekspektasi pimpinan', discussed: true },
      { id: 'a2', text: 'Kebutuhan pelatihan', discussed: false },
    ];
    const first = await closed(owner, talk({ agenda }));
    clock.set('2026-01-13T02:00:00.000Z');
    const { dialogue: next } = await dialogue(house.as(office.appraiser), 'scheduleDialogue', {
      idempotencyKey: v7(),
      planId: first.planId,
      kind: 'MONITORING',
      scheduledFor: '2026-03-02T02:00:00.000Z',
    });
    expect(next).toMatchObject({
      no: 2,
      carried: [
        { id: '1.a2', from: 1, text: 'Kebutuhan pelatihan', owner: null, state: 'OPEN' },
        { id: '1.f1', from: 1, owner: 'SUPERIOR', due: '2026-01-30', state: 'OPEN' },
      ],
    });
    expect(await waiting(office.appraiser, owner)).toEqual(['DIALOGUE_SCHEDULED']);
    const read = await house.as(owner)(
      `query ($id: ID!) { plan(id: $id) { dialogues(first: 1) {
      edges { cursor node { no followUps { id state } } } pageInfo { hasNextPage endCursor } } } }`,
      {
        id: first.planId,
      },
    );
    const { edges, pageInfo } = read.data.plan.dialogues;
    expect(edges[0].node).toEqual({ no: 1, followUps: [{ id: 'f1', state: 'CARRIED' }] });
    expect(pageInfo.hasNextPage).toBe(true);

    const dropped = await dialogue(house.as(office.appraiser), 'settleDialoguePoint', {
      id: next.id,
      expectedVersion: 1,
      pointId: '1.f1',
      state: 'DROPPED',
    });
    expect(codes(dropped)).toEqual(['NOTE_REQUIRED']);
    const done = await dialogue(house.as(office.appraiser), 'settleDialoguePoint', {
      id: next.id,
      expectedVersion: 1,
      pointId: '1.f1',
      state: 'DROPPED',
      note: 'Data sudah terbuka untuk semua.',
    });
    expect(done.dialogue.carried[1]).toMatchObject({
      state: 'DROPPED',
      note: 'Data sudah terbuka untuk semua.',
    });
    clock.set('2026-01-12T02:00:00.000Z');
  });
});
