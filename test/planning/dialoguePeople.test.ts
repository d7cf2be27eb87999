/** With whom a dialogue is held, and who confirms it, as the register changes meanwhile. docs/decisions/dialogue.md. */
import { v7 } from 'uuid';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { dialogue, talk } from '../support/dialogues.ts';
import { openDialogueHouse } from '../support/dialogueHouse.ts';
import { openHouse } from '../support/house.ts';
import { itemsOf, makeEmployee, makeLine, makePlatform } from '../support/office.ts';
import { JANUARY } from '../support/planHouse.ts';
import { tapped } from '../support/table.ts';

const { table, office, house, clock, newOwner, draft, done, scheduled, held, codes } =
  await openDialogueHouse();
afterAll(() => house.stop());
afterEach(() => clock.set(JANUARY));

/** An owner whose appraiser changes on the twelfth of January. */
const changing = async () => {
  const owner = await newOwner({}, { to: '2026-01-11' });
  const next = makeLine(owner, office.manager, office.superior, { from: '2026-01-12' as PlainDate });
  await bulkLoad(table, itemsOf.line(next));
  return owner;
};
const confirm = (
  who: Pick<Employee, 'employeeId'>,
  { id, contentHash }: Record<string, string>,
  version: number,
) => dialogue(house.as(who), 'confirmDialogue', { id, expectedVersion: version, contentHash });

describe('a dialogue held before the appraiser changed', () => {
  it('is confirmed by whoever appraised that day, and not by whoever appraises now', async () => {
    const owner = await changing();
    const record = await held(owner);
    expect(record.superior.name).toBe(office.appraiser.name);
    expect(codes(await confirm(office.manager, record, 2))).toEqual(['NOT_ALLOWED']);
    await confirm(owner, record, 2);
    const closed = await confirm(office.appraiser, record, 3);
    expect(closed.dialogue).toMatchObject({ state: 'CLOSED' });
  });

  it('is read by both: who spoke then, and who appraises now', async () => {
    const owner = await changing();
    const { id } = await held(owner);
    const read = `query ($id: ID!) { dialogue(id: $id) { state } }`;
    for (const who of [office.appraiser, office.manager, office.superior])
      expect((await house.as(who)(read, { id })).data.dialogue).toEqual({ state: 'HELD' });
    expect((await house.as(office.outsider)(read, { id })).data.dialogue).toBeNull();
  });

  it('is recorded afterwards by whoever appraised that day, and by nobody who did not', async () => {
    const owner = await changing();
    const { id } = await scheduled(owner);
    const record = (heldOn: string) => ({ id, expectedVersion: 1, heldOn, content: talk({ followUps: [] }) });
    const early = await dialogue(house.as(office.manager), 'recordDialogue', record('2026-01-09'));
    expect(codes(early)).toEqual(['NOT_ALLOWED']);
    const late = await dialogue(house.as(office.appraiser), 'recordDialogue', record('2026-01-12'));
    expect(codes(late)).toEqual(['NOT_FOUND']);
    const ok = await dialogue(house.as(office.appraiser), 'recordDialogue', record('2026-01-09'));
    expect(ok.dialogue).toMatchObject({ state: 'HELD', superior: { name: office.appraiser.name } });
  });

  it('and recorded again for another day is of whoever appraised then, as the lines stand when it is written', async () => {
    const owner = await changing();
    const { id } = await held(owner);
    let turned = false;
    const slow = tapped(table, async (command) => {
      if (!command.startsWith('TransactWrite') || turned) return;
      turned = true;
      const line = makeLine(owner, office.superior, null, { from: '2026-01-12' as PlainDate });
      const [first, ...others] = itemsOf.line(line);
      await bulkLoad(table, [{ ...first!, version: 2 }, ...others]);
    });
    const other = await openHouse(makePlatform(slow, clock));
    clock.set('2026-01-14T02:00:00.000Z');
    const again = { id, expectedVersion: 2, heldOn: '2026-01-13', content: talk({ followUps: [] }) };
    const recorded = await dialogue(other.as(owner), 'recordDialogue', again);
    await other.stop();
    expect(codes(recorded)).toEqual(['CONFLICT']);
    const once = await dialogue(house.as(owner), 'recordDialogue', again);
    expect(once.dialogue).toMatchObject({ state: 'HELD', superior: { name: office.superior.name } });
  });

  it('and the next is called by whoever appraises now', async () => {
    const owner = await changing();
    const { id: planId } = await draft(owner);
    const input = () => ({
      idempotencyKey: v7(),
      planId,
      kind: 'PLANNING',
      scheduledFor: '2026-01-14T02:00:00.000Z',
    });
    const former = await dialogue(house.as(office.appraiser), 'scheduleDialogue', input());
    expect(codes(former)).toEqual(['NOT_FOUND']);
    const called = await dialogue(house.as(office.manager), 'scheduleDialogue', input());
    expect(called.dialogue.superior.name).toBe(office.manager.name);
  });
});

describe('on the superior’s side stands', () => {
  it('a mayor without NIP, of whom none is printed', async () => {
    const mayor = makeEmployee('Wali Kota Contoh', {
      nip: null,
      employmentStatus: null,
      rank: null,
      position: { ...office.owner.position, kind: 'KEPALA_DAERAH', jenjang: null },
    });
    await bulkLoad(table, itemsOf.employee(mayor));
    const owner = await newOwner({}, { appraiserId: mayor.employeeId, superiorOfAppraiserId: null });
    const record = await held(owner);
    expect(record.superiorSnapshot).toEqual({ name: mayor.name, nip: null });
    await confirm(owner, record, 2);
    expect((await confirm(mayor, record, 3)).dialogue.state).toBe('CLOSED');
  });

  it('a Plt whom the line names on that day', async () => {
    const plt = makeEmployee('Hesti Wulandari');
    await bulkLoad(table, itemsOf.employee(plt));
    const owner = await newOwner({}, { appraiserId: plt.employeeId, basis: 'PLT' });
    const record = await held(owner);
    await confirm(owner, record, 2);
    expect((await confirm(plt, record, 3)).dialogue.state).toBe('CLOSED');
  });

  it('the first in office above an appraiser who has retired since: they confirm, and are printed', async () => {
    const retiring = makeEmployee('Suparman');
    await bulkLoad(table, itemsOf.employee(retiring));
    const owner = await newOwner({}, { appraiserId: retiring.employeeId });
    const record = await held(owner);
    await bulkLoad(table, itemsOf.employee({ ...retiring, legalStatus: 'PENSIUN' }));
    expect(codes(await confirm(retiring, record, 2))).toEqual(['NOT_FOUND']);
    const one = await confirm(office.superior, record, 2);
    expect(one.dialogue).toMatchObject({ superiorSnapshot: { name: office.superior.name } });
    expect((await confirm(owner, record, 3)).dialogue.state).toBe('CLOSED');
  });

  it('nobody, where nobody appraised that day: the record is refused on the day that it names', async () => {
    const owner = await newOwner({}, { from: '2026-01-10' });
    const { id } = await scheduled(owner);
    const refused = await dialogue(house.as(owner), 'recordDialogue', {
      id,
      expectedVersion: 1,
      heldOn: '2026-01-09',
      content: talk(),
    });
    expect(refused.userErrors).toMatchObject([{ code: 'NO_REVIEWER', field: ['input', 'heldOn'] }]);
  });

  it('never the owner, who confirms on their own side alone', async () => {
    const owner = await newOwner();
    const record = await held(owner);
    await confirm(owner, record, 2);
    const again = await confirm(owner, record, 3);
    expect(again.dialogue).toMatchObject({ state: 'HELD', confirmations: [{ side: 'EMPLOYEE' }] });
  });
});

describe('whoever manages the unit', () => {
  it('sees that a dialogue took place, on the card, and not what was said', async () => {
    const owner = await newOwner();
    const { id, planId } = await held(owner);
    const ask = house.as(office.manager);
    expect((await ask(`{ dialogue(id: "${id}") { notes } }`)).data.dialogue).toBeNull();
    expect(
      (await ask(`{ plan(id: "${planId}") { status dialogues { edges { cursor } } } }`)).data.plan,
    ).toEqual({
      status: 'DRAFT',
      dialogues: null,
    });
    const card = Buffer.from(`PeriodCard:${owner.employeeId}:2026-Y:1`).toString('base64url');
    const { data } = await ask(
      `{ node(id: "${card}") { ... on PeriodCard { dialogue { kind state on agreedOn } } } }`,
    );
    expect(data.node.dialogue).toEqual({
      kind: 'PLANNING',
      state: 'HELD',
      on: '2026-01-09',
      agreedOn: null,
    });
  });
});

describe('the team of an appraiser', () => {
  it('shows with whom the planning dialogue is still to be held', async () => {
    const leader = makeEmployee('Indah Puspita');
    await bulkLoad(table, [
      ...itemsOf.employee(leader),
      ...itemsOf.line(makeLine(leader, office.superior, null)),
    ]);
    const under = { appraiserId: leader.employeeId };
    const [agreed, open, none] = [
      await newOwner({ name: 'Anggota A' }, under),
      await newOwner({ name: 'Anggota B' }, under),
      await newOwner({ name: 'Anggota C' }, under),
    ] as const;
    const record = await held(agreed);
    await done(agreed, 'confirmDialogue', {
      id: record.id,
      expectedVersion: 2,
      contentHash: record.contentHash,
    });
    await done(leader, 'confirmDialogue', {
      id: record.id,
      expectedVersion: 3,
      contentHash: record.contentHash,
    });
    await scheduled(open);
    await draft(none);
    const TEAM = `query ($only: Boolean!, $after: String) { viewer { employee { team(period: "2026-Y", withoutDialogue: $only, first: 2, after: $after) {
      edges { node { name dialogue { state agreedOn open } } } pageInfo { hasNextPage endCursor } } } } }`;
    const all = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data } = await house.as(leader)(TEAM, { only: true, after });
      const { edges, pageInfo } = data.viewer.employee.team;
      all.push(...edges.map(({ node }: { node: object }) => node));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(all).toEqual([
      { name: 'Anggota B', dialogue: { state: 'SCHEDULED', agreedOn: null, open: 0 } },
      { name: 'Anggota C', dialogue: null },
    ]);
    const { data } = await house.as(leader)(TEAM, { only: false });
    expect(data.viewer.employee.team.edges[0].node).toEqual({
      name: 'Anggota A',
      dialogue: { state: 'CLOSED', agreedOn: '2026-01-09', open: 1 },
    });
  });
});
