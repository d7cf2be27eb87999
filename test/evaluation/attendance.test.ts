import { afterAll, describe, expect, it } from 'vitest';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { attendanceOf } from '../../functions/evaluation/attendance/store.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import type { Period } from '../../functions/platform/period.ts';
import { makeContent, mutating, openAllowances, REPORT } from '../support/allowances.ts';
import { makeEmployee } from '../support/office.ts';
import { OCTOBER } from '../support/months.ts';
import { tapped } from '../support/table.ts';

let sent = 0;
const at = await openAllowances((plain) => tapped(plain, () => void (sent += 1)));
const { table, house, office, people, as, enrol, attend, attendOf } = at;
afterAll(() => house.stop());

const idOf = (person: Employee) => employeeNodeId(person.employeeId);
const row = (person: Employee, discipline: number, codes: string[] = []) => ({
  employeeId: idOf(person),
  discipline,
  penalties: codes.map((code) => ({ code })),
});
const kept = async (person: Employee, month = OCTOBER) =>
  (await attendanceOf(table, { employeeId: person.employeeId, month }))?.data ?? null;
const told = ({ report }: { report: { outcomes: { outcome: string; code: string | null }[] } }) =>
  report.outcomes.map(({ outcome, code }) => code ?? outcome);

describe('the attendance of a month', () => {
  it('comes by id or by number, an outcome for each row, and the same rows again change nothing', async () => {
    const [one, other] = [await enrol('Dwi Astuti'), await enrol('Arif Budiman')];
    const rows = [row(one, 95), { nip: other.nip, discipline: 87.125 }];
    expect(told(await attend(rows))).toEqual(['NEW', 'NEW']);
    expect(await kept(other)).toMatchObject({ discipline: 87_125, penalties: [], no: 1 });
    expect(told(await attend(rows))).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect((await kept(one))?.no).toBe(1);
  });

  it('is corrected by a new version; what was told before stays on record', async () => {
    const person = await enrol('Yuni Kartika');
    await attendOf(person, 95, ['TELAT']);
    await attendOf(person, 100);
    expect(await kept(person)).toMatchObject({
      no: 2,
      discipline: 100_000,
      former: [{ no: 1, discipline: 95_000, penalties: [{ code: 'TELAT' }] }],
    });
    const query = `query Q($id: ID!) { employee(id: $id) { month(period: "2026-M10") {
      attendance { no discipline penalties former { no discipline penalties } } } } }`;
    const { data } = await house.as(person)(query, { id: idOf(person) });
    expect(data.employee.month.attendance).toMatchObject({ no: 2, discipline: 100, penalties: [] });
    expect(
      (await house.as(office.appraiser)(query, { id: idOf(person) })).data.employee.month.attendance,
    ).toBeNull();
  });

  it('is validated without writing anything', async () => {
    const person = await enrol('Lestari Ningsih');
    const input = { month: OCTOBER, source: 'presensi', rows: [row(person, 90)] };
    const answer = await mutating(at.presensi)('validateAttendance', REPORT, input);
    expect(told(answer)).toEqual(['NEW']);
    expect(await kept(person)).toBeNull();
  });

  it('a bad row costs no other, and says what is wrong', async () => {
    const person = await enrol('Puji Rahayu');
    const rows = [
      row(person, 95),
      row(person, 90),
      { nip: '199001012015011001', discipline: 90 },
      { discipline: 90 },
      row(office.owner, 100.5),
      { employeeId: 'bukan-id', discipline: 90 },
    ];
    expect(told(await attend(rows))).toEqual([
      'NEW',
      'ATTENDANCE_TWICE',
      'NOT_FOUND',
      'ATTENDANCE_PERSON',
      'INPUT_OUT_OF_RANGE',
      'ID_INVALID',
    ]);
    expect(await kept(person)).toMatchObject({ discipline: 95_000 });
  });

  it('of a month that is not over is refused, as are more than a thousand rows', async () => {
    const person = await enrol('Teguh Waluyo');
    const early = await attend([row(person, 95)], '2026-M11' as Period);
    expect(early.userErrors).toMatchObject([{ code: 'ATTENDANCE_MONTH', field: ['input', 'month'] }]);
    const many = await attend(Array.from({ length: 1001 }, () => row(person, 95)));
    expect(many.userErrors).toMatchObject([{ code: 'INPUT_TOO_MANY', field: ['input', 'rows'] }]);
  });

  it("is nobody's to enter but BKPP's and the client's, and of BKPP nobody their own", async () => {
    const commit = async (person: Employee, about: Employee) => {
      const input = { month: OCTOBER, source: 'manual', rows: [row(about, 95)] };
      return as(person)('commitAttendance', REPORT, input);
    };
    expect((await commit(office.appraiser, office.owner)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(told(await commit(people.second, people.second))).toEqual(['ATTENDANCE_OWN']);
    expect(told(await commit(people.second, people.third))).toEqual(['NEW']);
  });

  it("names no penalty that the month's formula does not know", async () => {
    const person = await enrol('Joko Santoso');
    const penalties = [
      { code: 'TELAT', percent: 2000, base: 'TOTAL' as const, months: 1, legalRef: 'Pasal 9' },
    ];
    await at.enact({ content: makeContent({ penalties }) });
    expect(told(await attendOf(person, 95, ['BOLOS']))).toEqual(['ALLOWANCE_PENALTY_UNKNOWN']);
    expect(told(await attendOf(person, 95, ['TELAT']))).toEqual(['NEW']);
  });

  it('of 300 people takes few requests, however many rows', async () => {
    const crowd = await Promise.all(Array.from({ length: 300 }, (_, no) => enrol(`Pegawai ${no}`)));
    sent = 0;
    const rows = crowd.map((person) => row(person, 95));
    expect((await attend(rows)).report).toMatchObject({ rows: 300, created: 300, leftOut: 0 });
    // Ten transactions of thirty people with a batch each, and what all of them have in common.
    expect(sent).toBeLessThanOrEqual(40);
    expect(makeEmployee('x').nip).not.toBeNull();
  });

  it('leaves a chain of events that holds', async () => {
    expect((await verifyAudit(table)).broken).toEqual([]);
  });
});
