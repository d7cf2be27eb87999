/** Whom the register does not name, or names with what their number contradicts, by files as they come in. */
import { afterAll, describe, expect, it } from 'vitest';
import { idsOfCodes } from '../../functions/organisation/register/code.ts';
import { discrepanciesOf, discrepancyId } from '../../functions/monitoring/reconciliation/store.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { contentOf } from '../support/table.ts';
import { cityNight, openClasses } from '../support/nights.ts';
import { csvOf, nipOf, type Row, staffRow } from '../support/register.ts';
import { letter, onRequest } from '../support/requestHouse.ts';
import { date, openTransferHouse } from '../support/transfers.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { positionNodeId } from '../../functions/organisation/position/store.ts';
import { v7 } from 'uuid';

const at = await openTransferHouse(8);
const { table, clock, platform, house, person, register, people, rows, below, withPlan } = at;
afterAll(async () => {
  await house.stop();
  register.close();
});

/** A night: the whole register comes in with some rows changed and some people left out, and is compared. */
async function nightly(day: string, changed: readonly Row[] = [], without: readonly number[] = []) {
  clock.set(`${day}T15:00:00.000Z`);
  const left = new Set(without.map(nipOf));
  const named = rows.filter(({ nip }) => !left.has(nip ?? ''));
  const file = named.map((row) => changed.find(({ nip }) => nip === row.nip) ?? row);
  await register.take(csvOf(file), { asOf: date(day) });
  clock.set(`${day}T20:00:00.000Z`);
  await cityNight(platform, 'reconcileHr');
}
const unit = { kode_unit: '07.1', nama_unit: 'Bidang Layanan', kode_unit_induk: '07' };
const classesOf = async (nth: number) => openClasses(platform, await person(nth));

describe('the register of a night', () => {
  it('that names everybody leaves nobody to ask after, and costs a write for many people', async () => {
    await nightly('2026-11-16');
    for (const nth of [0, 1, 2]) expect(await classesOf(nth)).toEqual([]);
    const readings = (await contentOf(table)).filter((line) => line.includes('"PK":"READ#'));
    expect(readings.length).toBeLessThanOrEqual(rows.length);
    expect(readings.join()).not.toContain('198601');
  });

  it('that has dropped somebody opens a ticket of them alone, which closes when they are in it again', async () => {
    await nightly('2026-11-17', [], [0]);
    expect(await classesOf(0)).toEqual(['MISSING_IN_HR']);
    expect(await classesOf(1)).toEqual([]);
    await nightly('2026-11-18');
    expect(await classesOf(0)).toEqual([]);
  });

  it('of which a row is refused opens a ticket of whom it is about', async () => {
    await nightly('2026-11-19', [below(1, { golongan: 'x' })]);
    expect(await classesOf(1)).toEqual(['MISSING_IN_HR']);
    await nightly('2026-11-20');
    expect(await classesOf(1)).toEqual([]);
  });

  it('is not what a file of some is: whom that does not name is not missed', async () => {
    clock.set('2026-11-21T01:00:00.000Z');
    await at.take('2026-11-21', below(2));
    await cityNight(platform, 'reconcileHr');
    expect(await classesOf(3)).toEqual([]);
  });

  it('that contradicts a number by birth date or sex opens a ticket, though no fact of the person changed', async () => {
    const other = { tanggal_lahir: '05-03-1990' };
    await nightly('2026-11-22', [below(2, other), below(3, { jenis_kelamin: 'P' })]);
    expect(await classesOf(2)).toEqual(['NIP_HR_MISMATCH']);
    expect(await classesOf(3)).toEqual(['NIP_HR_MISMATCH']);
    expect((await contentOf(table)).join()).not.toContain('1990-03-05');
    const tickets = (await contentOf(table)).filter((line) => line.includes('DIFF#NIP_HR_MISMATCH'));
    expect(tickets.length).toBeGreaterThan(0);
    expect(tickets.join()).not.toContain('198601');
    await nightly('2026-11-23');
    expect(await classesOf(2)).toEqual([]);
  });

  it('that has an office in another unit since a reorganisation finds the plan right, and the office’s label old', async () => {
    const owner = await person(4);
    await withPlan(owner);
    await nightly('2026-11-24', [below(4, unit)]);
    expect((await person(4)).unit.name).toBe('Bidang Layanan');
    expect(await classesOf(4)).toEqual(['CODE_ONLY']);
  });
});

describe('a ticket that somebody resolved', () => {
  it('is listed in the unit to which its person moved, and is found no second time', async () => {
    clock.set('2026-11-24T21:00:00.000Z');
    const owner = await person(7);
    await withPlan(owner);
    await at.take('2026-11-24', below(7, { golongan: 'III/d' }));
    await cityNight(platform, 'reconcileHr');
    const [ticket] = await discrepanciesOf(table, owner.employeeId);
    if (!ticket) throw new Error('no ticket');
    const input = { id: discrepancyId(ticket.data), expectedVersion: ticket.version, note: 'SK diarsipkan.' };
    await house.as(people.bkpp)(
      'mutation M($input: ResolveDiscrepancyInput!) { resolveDiscrepancy(input: $input) { userErrors { code } } }',
      { input },
    );
    await at.take('2026-11-24', below(7, { golongan: 'III/d', ...unit }));
    await cityNight(platform, 'reconcileHr');
    const tickets = await discrepanciesOf(table, owner.employeeId);
    expect(tickets.find(({ data }) => data.kind === 'RANK_CHANGED')?.data).toMatchObject({
      state: 'RESOLVED',
      unitPath: (await person(7)).unit.path,
    });
    const told = (await eventsIn(table)).filter(({ aggregate }) =>
      aggregate.includes(`${owner.employeeId}|DIFF#RANK_CHANGED`),
    );
    expect(told.map(({ type }) => type)).toEqual([
      'discrepancyFound',
      'discrepancyResolved',
      'discrepancyMoved',
    ]);
  });
});

describe('requests and the register', () => {
  const vacant = (code: string, changes: Row) =>
    staffRow(0, { nip: '', nama: '', kode_jabatan: code, kode_jabatan_atasan: 'J.SEKDA', ...changes });
  const ask = (who: { employeeId: string }, name: string, input: object) =>
    onRequest(house.as(who), name, input);
  /** A request for somebody, from its draft to BKPP's approval. */
  async function approved(type: string, nth: number, code: string, to: string | null) {
    const [id = null] = await idsOfCodes(table, 'POSITION', [code]);
    const content = {
      type,
      employeeId: employeeNodeId((await person(nth)).employeeId),
      positionId: positionNodeId(String(id)),
      from: '2026-11-25',
      to,
      letter: letter({ date: '2026-11-20' }),
      reason: 'Jabatan lowong.',
    };
    const draft = await ask(people.manager, 'draftAssignmentRequest', { idempotencyKey: v7(), content });
    let { id: request, version } = draft.assignmentRequest;
    for (const [who, step] of [
      [people.manager, 'submitAssignmentRequest'],
      [people.sekda, 'forwardAssignmentRequest'],
      [people.bkpp, 'approveAssignmentRequest'],
    ] as const) {
      const done = await ask(who, step, { id: request, expectedVersion: version });
      expect(done.userErrors).toEqual([]);
      ({ id: request, version } = done.assignmentRequest);
    }
    return { id: request, expectedVersion: version };
  }

  it('a Plt whom the register names is PLT_UNKNOWN until BKPP has approved the request', async () => {
    clock.set('2026-11-25T01:00:00.000Z');
    const head = { jenis_jabatan: 'Pengawas', jenjang: '', eselon: 'IV.a', kode_jabatan_atasan: 'J.SEKDA' };
    const plt = 'Plt. Kepala Seksi Arsip';
    const acting = { ...head, kode_jabatan: 'J.KASI3', nama_jabatan: plt, tmt_jabatan: '01-11-2026' };
    await at.take('2026-11-25', below(5, acting));
    await cityNight(platform, 'reconcileHr');
    expect(await classesOf(5)).toEqual(['PLT_UNKNOWN']);
    await approved('PLT', 5, 'J.KASI3', '2026-12-31');
    await cityNight(platform, 'reconcileHr');
    expect(await classesOf(5)).toEqual([]);
  });

  it('whoever is called back from a senior post that the register still says is MISSING_HERE until it is read', async () => {
    const jpt = { jenis_jabatan: 'JPT Pratama', jenjang: '', eselon: 'II.b' };
    await at.take('2026-11-25', vacant('J.STAF', { ...jpt, nama_jabatan: 'Staf Ahli Wali Kota' }));
    const given = await approved('JPT', 6, 'J.STAF', null);
    await cityNight(platform, 'reconcileHr');
    expect(await classesOf(6)).toEqual([]); // before the register follows
    clock.set('2026-11-26T01:00:00.000Z');
    const staf = { kode_jabatan: 'J.STAF', nama_jabatan: 'Staf Ahli Wali Kota', tmt_jabatan: '25-11-2026' };
    await at.take('2026-11-26', below(6, { ...jpt, ...staf }));
    clock.set('2026-11-27T01:00:00.000Z');
    const revoked = await ask(people.bkpp, 'revokeAssignment', {
      ...given,
      lastDay: '2026-11-26',
      note: 'Pelantikan dibatalkan.',
    });
    expect(revoked.userErrors).toEqual([]);
    await cityNight(platform, 'reconcileHr');
    expect(await classesOf(6)).toEqual(['MISSING_HERE']);
    await at.take('2026-11-27', below(6));
    await cityNight(platform, 'reconcileHr');
    expect(await classesOf(6)).toEqual([]);
  });

  it('whoever the register moves into a senior post is JPT_UNKNOWN, and is not where BKPP had approved the request', async () => {
    const jpt = { jenis_jabatan: 'JPT Pratama', jenjang: '', eselon: 'II.b', tmt_jabatan: '25-11-2026' };
    const [arsip, sosial] = [
      { ...jpt, kode_jabatan: 'J.ARSIP', nama_jabatan: 'Kepala Dinas Arsip' },
      { ...jpt, kode_jabatan: 'J.SOSIAL', nama_jabatan: 'Kepala Dinas Sosial' },
    ];
    await at.take('2026-11-27', vacant('J.ARSIP', arsip));
    await approved('JPT', 4, 'J.ARSIP', null);
    await at.take('2026-11-27', below(4, arsip));
    await at.take('2026-11-27', below(3, { ...sosial, kode_jabatan_atasan: 'J.SEKDA' }));
    await cityNight(platform, 'reconcileHr');
    expect(await classesOf(4)).not.toContain('JPT_UNKNOWN');
    expect(await classesOf(3)).toContain('JPT_UNKNOWN');
    // Nobody who was in such a post when the register was first read is asked after.
    expect(await openClasses(platform, people.sekda)).toEqual([]);
  });
});
