/** What the register and leave say anew of a year has that year's credit points converted again. docs/domain.md 1.11. */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { changeEmployee } from '../../functions/organisation/employee/change.ts';
import type { Employee, Leave } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId, employeeOf, leaveKind } from '../../functions/organisation/employee/store.ts';
import { commitAs } from '../../functions/platform/commit/commit.ts';
import { conflict } from '../../functions/platform/commit/writes.ts';
import type { Item } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, Period } from '../../functions/platform/period.ts';
import { markPerson } from '../../functions/platform/run/marker.ts';
import { getItem } from '../../functions/platform/table.ts';
import { finalEvaluation } from '../support/annual.ts';
import { day, openConversions, YEAR } from '../support/converting.ts';
import { jobOf } from '../support/months.ts';
import { makePlatform } from '../support/office.ts';
import { tapped } from '../support/table.ts';
import { openTransferHouse } from '../support/transfers.ts';

const JOB = 'convertCredits';
const YEARS = ['2024-Y', '2025-Y', '2026-Y'] as Period[];

describe('the years that were converted', async () => {
  const at = await openTransferHouse(7);
  const { house, table, person, take, below, reline, people } = at;
  afterAll(() => house.stop());

  /** The job has dealt with all of them. */
  const dealtWith = async (nth: number): Promise<Employee> => {
    const owner = await person(nth);
    const marks = YEARS.map(
      (year) =>
        markPerson(JOB, owner.employeeId, year, '2026-11-16T02:00:00.000Z' as Instant) as { put: Item },
    );
    await bulkLoad(
      table,
      marks.map(({ put }) => put),
    );
    return owner;
  };
  const due = async ({ employeeId }: Employee) => {
    const found = await Promise.all(YEARS.map((year) => getItem(table, keys.marker(employeeId, year, JOB))));
    return YEARS.filter((_, nth) => found[nth] === null);
  };
  const leave = async (owner: Employee, input: object) => {
    const { data } = await house.as(people.bkpp)(
      'mutation M($input: RecordLeaveInput!) { recordLeave(input: $input) { userErrors { code } } }',
      { input: { employeeId: employeeNodeId(owner.employeeId), letterNo: '851/7/2026', ...input } },
    );
    expect(data.recordLeave.userErrors).toEqual([]);
  };

  it('are due again from the first day of a rank on which the register tells late', async () => {
    const owner = await dealtWith(0);
    await take('2026-11-17', below(0, { golongan: 'III/d', tmt_golongan: '01-10-2025' }));
    expect(await due(owner)).toEqual(['2025-Y', '2026-Y']);
  });

  it('are due again when the first day of a rank is corrected', async () => {
    const owner = await dealtWith(1);
    await take('2026-11-17', below(1, { golongan: 'III/c', tmt_golongan: '01-10-2025' }));
    await dealtWith(1);
    await take('2026-11-18', below(1, { golongan: 'III/c', tmt_golongan: '01-04-2026' }));
    expect(await due(owner)).toEqual(['2025-Y', '2026-Y']);
  });

  it('are due again when the register tells late of another office', async () => {
    const owner = await dealtWith(2);
    const madya = { nama_jabatan: 'Arsiparis Ahli Madya', jenjang: 'Ahli Madya' };
    await take('2026-11-17', below(2, { kode_jabatan: 'J.902', ...madya, tmt_jabatan: '01-10-2026' }));
    await reline();
    expect(await due(owner)).toEqual(['2026-Y']);
  });

  it('are all due again when the level of the office is corrected', async () => {
    const owner = await dealtWith(3);
    await take('2026-11-17', below(3, { nama_jabatan: 'Arsiparis Ahli Pertama', jenjang: 'Ahli Pertama' }));
    expect(await due(owner)).toEqual(YEARS);
  });

  it('are due again when unpaid leave is recorded late, and no other year is', async () => {
    const owner = await dealtWith(4);
    await leave(owner, { type: 'CLTN', from: '2025-11-01', to: '2025-12-31' });
    expect(await due(owner)).toEqual(['2025-Y']);
  });

  it('stay as they are by annual leave, and when the register tells the same again', async () => {
    const owner = await dealtWith(5);
    await leave(owner, { type: 'CUTI_TAHUNAN', from: '2026-10-19', to: '2026-10-23' });
    await take('2026-11-17', below(5));
    expect(await due(owner)).toEqual([]);
  });

  it('are due again when the register tells late that somebody had retired', async () => {
    const owner = await dealtWith(6);
    await take('2026-11-17', below(6, { kedudukan_hukum: 'Pensiun', tmt_kedudukan: '16-12-2025' }));
    expect(await due(owner)).toEqual(['2025-Y', '2026-Y']);
  });
});

describe('a year', async () => {
  const { table, clock, platform, person, convert, versions } = await openConversions();

  /** Unpaid leave of some days, told by the register's client. */
  async function away(owner: Employee, from: string, to: string) {
    const { employeeId } = owner;
    const after: Leave = { employeeId, type: 'CLTN', from: day(from), to: day(to) };
    const key = keys.leave(employeeId, after.from);
    const part = { kind: leaveKind, key, before: null, after, onConflict: conflict };
    const kept = await employeeOf(table, employeeId);
    if (!kept) throw new Error('nobody is there');
    const change = changeEmployee(kept, kept.data, 'leaveRecorded', [part]);
    const done = await commitAs(jobOf(platform, JOB), 'TEST', { changes: [change], writes: [] });
    expect(done.ok).toBe(true);
  }

  it('of which less was served than was known is converted anew, by fewer months', async () => {
    const { owner, people } = await person();
    await bulkLoad(table, finalEvaluation(people).items);
    await convert(owner);
    await away(owner, '2026-07-01', '2026-12-31');
    expect(await convert(owner)).toEqual({ outcome: 'DONE' });
    expect(await versions(owner)).toEqual([
      [1, null, 'FIRST', 25_000],
      [2, 1, 'OFFICE', 12_500],
    ]);
  });

  it('of which no month in office is left gives nothing any more', async () => {
    const { owner, people } = await person();
    await bulkLoad(table, finalEvaluation(people).items);
    await convert(owner);
    await away(owner, '2026-01-01', '2026-12-31');
    expect(await convert(owner)).toEqual({ outcome: 'DONE' });
    expect(await versions(owner)).toEqual([
      [1, null, 'FIRST', 25_000],
      [2, 1, 'OFFICE', 0],
    ]);
    expect(await convert(owner)).toEqual({ outcome: 'UNCHANGED' });
  });

  it.each(['2026-07-01', '2026-01-01'])(
    'is converted as the record stands at the commit, though leave since %s is recorded meanwhile',
    async (from) => {
      const { owner, people } = await person();
      await bulkLoad(table, finalEvaluation(people).items);
      let raced = false;
      const slow = tapped(table, async (command) => {
        if (!command.startsWith('TransactWrite') || raced) return;
        raced = true;
        await away(owner, from, '2026-12-31');
      });
      expect(await convert(owner, YEAR, makePlatform(slow, clock))).toEqual({ outcome: 'DONE' });
      expect(await versions(owner)).toEqual(from === '2026-01-01' ? [] : [[1, null, 'FIRST', 12_500]]);
    },
  );
});
