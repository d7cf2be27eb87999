/** Additional tasks of a month (tugas tambahan): by whose order, with evidence, each accepted or not (docs/domain.md 1.4). */
import { describe, expect, it } from 'vitest';
import { codes, evidence, idOf, monthHouse, realisations } from '../support/monthHouse.ts';
import { month } from '../support/setPlans.ts';

const { at, approved, realise, read } = monthHouse();

const task = (changes: object = {}) => ({
  text: 'Menjadi panitia seleksi terbuka jabatan pimpinan tinggi',
  assignedBy: 'Sekretaris Daerah, surat tugas 800/12/2026',
  realisation: 'Seleksi selesai, berita acara ditandatangani',
  evidence,
  files: [],
  ...changes,
});
const verify = (owner: { employeeId: string }, tasks: object[], expectedVersion = 4) =>
  month(at.house.as(at.office.appraiser), 'verifyMonth', { id: idOf(owner), expectedVersion, tasks });
const accepted = (taskId: string) => ({ taskId, accepted: true });

describe('an additional task', () => {
  it('is handed in with the realisation, by whose order and with evidence, and counts once it is accepted', async () => {
    const owner = await approved();
    const done = await realise(owner, 3, realisations(), [task(), task({ text: 'Menggantikan notulis' })]);
    expect(done.userErrors).toEqual([]);
    expect(done.month.tasks).toEqual([
      { taskId: 't1', ...task(), accepted: null, note: null },
      { taskId: 't2', ...task({ text: 'Menggantikan notulis' }), accepted: null, note: null },
    ]);
    const verified = await verify(owner, [
      accepted('t1'),
      { taskId: 't2', accepted: false, note: 'Termasuk tugas pokok.' },
    ]);
    expect(verified.month).toMatchObject({
      status: 'VERIFIED',
      tasks: [
        { taskId: 't1', accepted: true, note: null },
        { taskId: 't2', accepted: false, note: 'Termasuk tugas pokok.' },
      ],
    });
  });

  it('is no line of the plan: lines stay as they are', async () => {
    const owner = await approved();
    const done = await realise(owner, 3, realisations(), [task()]);
    const lines = done.month.lines.map(({ indicatorId }: { indicatorId: string }) => indicatorId);
    expect(lines).toEqual(['jumlah', 'mutu', 'laporan']);
  });

  it('without evidence, without who assigned it, or one too many is refused', async () => {
    const owner = await approved();
    const bare = await realise(owner, 3, realisations(), [task({ evidence: [] })]);
    expect(bare.userErrors).toMatchObject([
      { code: 'MONTH_EVIDENCE_MISSING', field: ['input', 'tasks', '0', 'evidence'] },
    ]);
    const nobody = await realise(owner, 3, realisations(), [task({ assignedBy: '  ' })]);
    expect(nobody.userErrors).toMatchObject([
      { code: 'INPUT_REQUIRED', field: ['input', 'tasks', '0', 'assignedBy'] },
    ]);
    const many = await realise(
      owner,
      3,
      realisations(),
      Array.from({ length: 21 }, () => task()),
    );
    expect(codes(many)).toEqual(['INPUT_TOO_MANY']);
    expect(await read(owner, idOf(owner))).toMatchObject({ version: 3, tasks: [] });
  });

  it('is decided with the month, each once, and declined with a reason', async () => {
    const owner = await approved();
    await realise(owner, 3, realisations(), [task(), task()]);
    expect((await verify(owner, [accepted('t1')])).userErrors).toMatchObject([
      {
        code: 'MONTH_TASK_UNDECIDED',
        field: ['input', 'tasks'],
        params: [{ name: 'taskId', value: 't2' }],
      },
    ]);
    const wrong = await verify(owner, [
      accepted('t1'),
      accepted('t1'),
      accepted('t9'),
      { taskId: 't2', accepted: false },
    ]);
    expect(wrong.userErrors).toMatchObject([
      { code: 'MONTH_TASK_UNKNOWN', field: ['input', 'tasks', '1', 'taskId'] },
      { code: 'MONTH_TASK_UNKNOWN', field: ['input', 'tasks', '2', 'taskId'] },
      { code: 'NOTE_REQUIRED', field: ['input', 'tasks', '3', 'note'] },
    ]);
  });

  it('of a month that was returned is handed in anew, with what else is realised', async () => {
    const owner = await approved();
    await realise(owner, 3, realisations(), [task(), task()]);
    await month(at.house.as(at.office.appraiser), 'returnMonth', {
      id: idOf(owner),
      expectedVersion: 4,
      note: 'Tugas kedua sama dengan yang pertama.',
    });
    const again = await realise(owner, 5, realisations(), [task()]);
    expect(again.month.tasks).toMatchObject([{ taskId: 't1', accepted: null }]);
  });
});
