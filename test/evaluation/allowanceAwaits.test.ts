/** Why a month has no allowance: told to whom it is of, and counted for payroll. */
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { AWAITS } from '../../functions/evaluation/allowance/awaits.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { RosterEntry } from '../../functions/organisation/roster/rules.ts';
import { agencyItem, rosterItem } from '../../functions/organisation/roster/store.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { en } from '../../functions/platform/messages/en.ts';
import { id } from '../../functions/platform/messages/id.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { runKind } from '../../functions/platform/run/run.ts';
import { makeContent, mutating, openAllowances } from '../support/allowances.ts';
import { makeMinutes, minutesItem, OCTOBER } from '../support/months.ts';
import { itemsOf, unit } from '../support/office.ts';
import { run } from '../support/oneOfEach.ts';
import { tapped } from '../support/table.ts';

let sent = 0;
const at = await openAllowances((plain) => tapped(plain, () => void (sent += 1)));
const { table, house, office, payroll, enrol, attendOf, compute, enact, people } = at;
afterAll(() => house.stop());

const day = (text: string) => text as PlainDate;
const begin = (job: string) =>
  bulkLoad(table, [makeItem(runKind, keys.run(job, OCTOBER), { ...run, job, period: OCTOBER })]);
const asked = async ({ employeeId }: Employee, by: Pick<Employee, 'employeeId'>, period = '2026-M10') => {
  const { data } = await house.as(by)(
    `query Q($id: ID!, $period: Period!) { employee(id: $id) { month(period: $period) {
      allowance { percent } allowanceAwaits { code since message todo } } } }`,
    { id: employeeNodeId(employeeId), period },
  );
  return data.employee?.month ?? null;
};
const awaits = async (person: Employee, by: Pick<Employee, 'employeeId'> = person, period?: string) =>
  (await asked(person, by, period))?.allowanceAwaits?.code ?? null;
const SHOWS = 'allowanceExport { id rows missing { code count } } userErrors { code }';
const take = async (agencyId: string | null = unit.agencyId, month = '2026-M10') => {
  const agency = agencyId && unitId({ unitId: agencyId });
  const input = { month, agencyId: agency, idempotencyKey: randomUUID() };
  return (await mutating(payroll)('takeAllowanceExport', SHOWS, input)).allowanceExport;
};
const belongs = ({ employeeId }: Employee, changes: Partial<RosterEntry> = {}) =>
  bulkLoad(table, [
    rosterItem({ agencyId: unit.agencyId, employeeId, from: day('2020-01-01'), to: null, ...changes }),
  ]);

describe('whoever has no allowance', () => {
  it('is told before the nights that no formula pays one, that the month is not closed, and that it is due', async () => {
    const person = await enrol('Hesti Wulandari');
    expect(await awaits(person)).toBe('TPP_DISABLED');
    await enact();
    expect(await awaits(person)).toBe('MONTH_OPEN');
    await begin('closeMonth');
    expect(await awaits(person)).toBe('ALLOWANCE_DUE');
    expect((await asked(person, person)).allowanceAwaits.since).toBeNull();
  });

  it('is told by the night that the month is open, then that attendance lacks, then that it is due, then nothing', async () => {
    const person = await enrol('Dwi Astuti');
    await bulkLoad(table, [minutesItem(makeMinutes(person))]);
    await compute(person);
    expect(await awaits(person)).toBe('MONTH_OPEN');
    const closedAt = '2026-11-13T17:30:00.000Z' as Instant;
    await bulkLoad(table, [minutesItem(makeMinutes(person, { closedAt }))]);
    await compute(person);
    expect(await asked(person, person)).toEqual({
      allowance: null,
      allowanceAwaits: {
        code: 'ATTENDANCE_MISSING',
        since: '2026-11-16T01:00:00.000Z',
        message: id.EXPLAIN_AWAITS_ATTENDANCE_MISSING,
        todo: id.EXPLAIN_TODO_ATTENDANCE_MISSING,
      },
    });
    await attendOf(person, 95);
    expect(await awaits(person)).toBe('ALLOWANCE_DUE');
    await compute(person);
    expect(await asked(person, person)).toEqual({ allowance: { percent: 98 }, allowanceAwaits: null });
  });

  it('is told that the evaluation is not issued, or that attendance names a penalty that nobody knows', async () => {
    const factor = {
      SANGAT_BAIK: 100_000,
      BAIK: 100_000,
      BUTUH_PERBAIKAN: 80_000,
      KURANG: 0,
      SANGAT_KURANG: 0,
    };
    const effectiveFrom = day('2026-10-01');
    const person = await enrol('Arif Budiman');
    await attendOf(person, 95);
    await enact({ no: 2, effectiveFrom, content: makeContent({ predicateFactor: factor }) });
    await compute(person);
    expect(await awaits(person)).toBe('EVALUATION_NOT_ISSUED');
    const penalties = [
      { code: 'TEGURAN', percent: 10_000, base: 'TOTAL' as const, months: 1, legalRef: 'SE contoh' },
    ];
    await enact({ no: 2, effectiveFrom, content: makeContent({ penalties }) });
    const other = await enrol('Yuni Kartika');
    await attendOf(other, 95, ['TEGURAN']);
    await enact({ no: 2, effectiveFrom });
    await compute(other);
    expect(await awaits(other)).toBe('ALLOWANCE_PENALTY_UNKNOWN');
  });

  it('is told nothing of a month that is not over, and of one long past that no night computes it', async () => {
    const person = await enrol('Mega Puspita');
    expect(await awaits(person, person, '2026-M11')).toBeNull();
    await enact({ no: 3, effectiveFrom: day('2024-01-01') });
    expect(await awaits(person, person, '2025-M06')).toBe('ALLOWANCE_TOO_OLD');
    expect(await awaits(person, person, '2023-M06')).toBe('TPP_DISABLED');
  });

  it('is told that they were not in service of a month before their first office, and not that it is due', async () => {
    const person = await enrol('Indra Gunawan');
    await enact({ no: 3, effectiveFrom: day('2024-01-01') });
    expect(await awaits(person, person, '2026-M01')).toBe('MONTH_OPEN');
    expect(await awaits(person, person, '2025-M12')).toBe('NOT_IN_SERVICE');
  });

  it('is told it alone, with BKPP and the auditor: no superior, and no colleague', async () => {
    const person = await enrol('Rahmat Hidayat');
    expect(await awaits(person, people.second)).toBe('ALLOWANCE_DUE');
    expect(await awaits(person, office.auditor)).toBe('ALLOWANCE_DUE');
    for (const by of [office.appraiser, office.superior, office.owner])
      expect(await awaits(person, by)).toBeNull();
  });

  it('costs a list of months no more requests than one of them', async () => {
    const person = await enrol('Sari Dewi');
    const fields = (months: readonly number[], shows: string) =>
      months.map((no) => `m${no}: month(period: "2026-M0${no}") { period ${shows} }`).join(' ');
    const requests = async (months: readonly number[], shows: string) => {
      const before = sent;
      const query = `query Q($id: ID!) { employee(id: $id) { ${fields(months, shows)} } }`;
      const answer = await house.as(person)(query, { id: employeeNodeId(person.employeeId) });
      expect(answer.errors).toBeUndefined();
      return sent - before;
    };
    const more = async (months: readonly number[]) =>
      (await requests(months, 'allowanceAwaits { code }')) - (await requests(months, ''));
    expect(await more([1, 2, 3, 4, 5, 6])).toBe(await more([1]));
  });

  it('reads why and what to do in both languages, whatever the reason', () => {
    for (const code of AWAITS)
      for (const sentence of ['AWAITS', 'TODO'] as const)
        for (const catalogue of [id, en])
          expect(catalogue[`EXPLAIN_${sentence}_${code}`]).toMatch(/^[A-Z][^{}]+\.$/);
  });
});

describe('an export for payroll', () => {
  const september = '2026-M09' as Period;
  it('says how many people of the agency are not in it, by why', async () => {
    await bulkLoad(table, [agencyItem({ agencyId: unit.agencyId, name: unit.agencyName })]);
    const [paid, absent, again, due, gone, moved, later] = await Promise.all(
      ['Adi', 'Budi', 'Cici', 'Dodi', 'Euis', 'Fani', 'Gita'].map((name) => enrol(name)),
    );
    const elsewhere = { agencyId: randomUUID() };
    const fani = { ...moved!, unit: { ...moved!.unit, ...elsewhere } };
    await bulkLoad(table, [agencyItem({ ...elsewhere, name: 'Dinas contoh' }), ...itemsOf.employee(fani)]);
    await Promise.all([paid!, absent!, again!, due!].map((one) => belongs(one)));
    await belongs(gone!, { to: day('2026-10-15') });
    await belongs(moved!, { to: day('2026-10-15') });
    await belongs(moved!, { ...elsewhere, from: day('2026-10-16') });
    await belongs(later!, { from: day('2026-11-01') });
    await attendOf(paid!, 95);
    for (const one of [paid!, absent!, again!]) await compute(one);
    const missing = [
      { code: 'ATTENDANCE_MISSING', count: 2 },
      { code: 'ALLOWANCE_DUE', count: 2 },
    ];
    const first = await take();
    expect(first.missing).toEqual(missing);
    const inCity = [missing[0], { code: 'ALLOWANCE_DUE', count: 3 }];
    expect((await take(null)).missing).toEqual(inCity);
    expect((await take(elsewhere.agencyId)).missing).toEqual([{ code: 'ALLOWANCE_DUE', count: 1 }]);

    await attendOf(absent!, 95);
    await compute(absent!);
    const second = await take();
    expect(second).toMatchObject({
      rows: first.rows + 1,
      missing: [
        { code: 'ATTENDANCE_MISSING', count: 1 },
        { code: 'ALLOWANCE_DUE', count: 2 },
      ],
    });
    const { data } = await payroll(
      'query Q($id: ID!) { allowanceExport(id: $id) { missing { code count } } }',
      { id: first.id },
    );
    expect(data.allowanceExport.missing).toEqual(missing);
  });

  it('of a month that is not closed says that of everybody, and of an agency of nobody that none is missing', async () => {
    expect(await take(unit.agencyId, september)).toMatchObject({
      rows: 0,
      missing: [{ code: 'MONTH_OPEN', count: 6 }],
    });
    expect((await take(randomUUID())).missing).toEqual([]);
  });
});
