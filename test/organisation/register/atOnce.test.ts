import { afterAll, describe, expect, it } from 'vitest';
import { holdersOf } from '../../../functions/organisation/assignment/store.ts';
import { commitFile } from '../../../functions/organisation/register/actions/commitFile.ts';
import { judgeFile } from '../../../functions/organisation/register/actions/judgeFile.ts';
import { idsOfCodes } from '../../../functions/organisation/register/code.ts';
import { partsOf, readProblem } from '../../../functions/organisation/register/store.ts';
import { verifyAudit } from '../../../functions/platform/audit/verify.ts';
import { lists } from '../../../functions/platform/keys.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { queryAll } from '../../../functions/platform/table.ts';
import { makePlatform, testClock } from '../../support/office.ts';
import { csvOf, heads, office, openRegister, type Row, staffRow } from '../../support/register.ts';
import { makeTable } from '../../support/table.ts';

const opened: { close(): void }[] = [];
afterAll(() => opened.forEach((register) => register.close()));

async function open() {
  const table = await makeTable();
  const clock = testClock('2026-11-16T01:00:00.000Z');
  const register = openRegister(makePlatform(table, clock));
  opened.push(register);
  const waiting = async (rows: readonly Row[]) => {
    const importId = await register.judge(csvOf(rows));
    await register.askToCommit(importId);
    return importId;
  };
  // In the office of the tests the secretary has nobody above, which is told of every file.
  const problemsOf = async (importId: string) =>
    (await queryAll(table, lists.importProblems(importId)))
      .map(readProblem)
      .filter(({ code }) => code !== 'ROW_SUPERIOR_NONE');
  return { table, register, waiting, problemsOf, clock };
}

describe('imports side by side', () => {
  it('of the same new people, offices and units put each on record once, and refuse nobody', async () => {
    const { table, register, waiting, problemsOf } = await open();
    const ids = [await waiting(office(40)), await waiting(office(40))];
    expect(await Promise.all(ids.map((id) => commitFile(register.work, id)))).toEqual([true, true]);
    const outcomes = await Promise.all(ids.map(async (id) => (await register.stateOf(id)).outcomes));
    const sum = (of: 'registered' | 'unchanged' | 'refused') =>
      outcomes.reduce((total, one) => total + (one?.[of] ?? 0), 0);
    expect([sum('registered'), sum('unchanged'), sum('refused')]).toEqual([42, 42, 0]);
    expect((await Promise.all(ids.map(problemsOf))).flat()).toEqual([]);
    expect(await verifyAudit(table)).toMatchObject({ broken: [] });
  });
});

describe('two files that are sound alone, and would close a circle of superiors together', () => {
  const chief = (nth: number, above: string) =>
    staffRow(nth, { kode_jabatan: `J.CHIEF${nth}`, kode_jabatan_atasan: above });

  it('are judged again, the second by what the first has put on record: its row is left out', async () => {
    const { register, waiting, problemsOf, clock } = await open();
    await register.take(csvOf([...heads, chief(1, 'J.KADIN'), chief(2, 'J.KADIN')]));
    const first = await waiting([chief(1, 'J.CHIEF2')]);
    const second = await waiting([chief(2, 'J.CHIEF1'), staffRow(3)]);
    clock.set('2026-11-16T01:00:01.000Z');
    await commitFile(register.work, first);
    clock.set('2026-11-16T01:00:02.000Z');
    await commitFile(register.work, second);
    expect((await register.stateOf(first)).findings).toMatchObject({ bad: 0 });
    expect((await register.stateOf(second)).findings).toMatchObject({ good: 1, bad: 1 });
    expect((await register.stateOf(second)).outcomes).toMatchObject({ registered: 1, changed: 0 });
    expect(await problemsOf(second)).toMatchObject([{ row: 2, code: 'ROW_SUPERIOR_CYCLE' }]);
  });
});

describe('a task that is delivered twice', () => {
  it('to commit, at once: each row is done once, and none is told as refused', async () => {
    const { table, register, waiting, problemsOf } = await open();
    const importId = await waiting(office(40));
    await Promise.all([commitFile(register.work, importId), commitFile(register.work, importId)]);
    expect((await register.stateOf(importId)).outcomes).toEqual({
      registered: 42,
      changed: 0,
      unchanged: 0,
      refused: 0,
    });
    expect(await problemsOf(importId)).toEqual([]);
    expect((await partsOf(table, importId)).map(({ data }) => data.done)).toMatchObject([
      { registered: 42, refused: 0 },
    ]);
  });

  it('to judge, the second slow: it writes nothing over what is committed by then', async () => {
    const { table, register } = await open();
    const importId = await register.lay(csvOf(office(5)));
    const { promise: gate, resolve } = Promise.withResolvers<void>();
    const { files } = register.work;
    const read: typeof files.read = async (name) => {
      await gate;
      return files.read(name);
    };
    const slow = judgeFile({ ...register.work, files: { ...files, read } }, importId);
    await new Promise((done) => setTimeout(done, 200)); // it has read that the import waits to be judged
    await judgeFile(register.work, importId);
    await register.askToCommit(importId);
    await commitFile(register.work, importId);
    const before = await partsOf(table, importId);
    resolve();
    await slow;
    expect(await partsOf(table, importId)).toEqual(before);
    expect(before.every(({ data }) => data.done !== null)).toBe(true);
    expect(await register.stateOf(importId)).toMatchObject({ state: 'COMMITTED' });
  });
});

describe('a head of region, who has no number', () => {
  it('is the same person when their name is corrected, or their day', async () => {
    const { table, register } = await open();
    const mayor = (changes: Row = {}): Row => ({
      ...(heads[0] as Row),
      nip: '',
      nama: 'Agustina Wilujeng',
      status_kepegawaian: '',
      golongan: '',
      jenis_jabatan: 'Kepala Daerah',
      eselon: '',
      kode_jabatan: 'J.WALI',
      nama_jabatan: 'Wali Kota',
      tmt_jabatan: '20-02-2025',
      ...changes,
    });
    const outcomes = [];
    for (const row of [
      mayor(),
      mayor({ gelar_belakang: 'S.S., M.M.' }),
      mayor({ gelar_belakang: 'S.S., M.M.', tmt_jabatan: '21-02-2025' }),
    ])
      outcomes.push(
        (await register.take(csvOf([row, staffRow(1)]), { asOf: '2026-11-16' as PlainDate })).outcomes,
      );
    expect(outcomes.map((one) => [one?.registered, one?.changed])).toEqual([
      [1, 0],
      [0, 1],
      [0, 1],
    ]);
    const [id] = await idsOfCodes(table, 'POSITION', ['J.WALI']);
    const [held = []] = await holdersOf(table, [String(id)]);
    const known = held.filter(({ supersededAt }) => supersededAt === null);
    expect(new Set(held.map(({ employeeId }) => employeeId)).size).toBe(1);
    expect(known.map(({ from, to }) => [from, to])).toContainEqual(['2025-02-21', null]);
  });
});
