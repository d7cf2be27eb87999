import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Employee, Leave } from '../../functions/organisation/employee/rules.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { getItem } from '../../functions/platform/table.ts';
import { makeContent, openAllowances } from '../support/allowances.ts';
import { makeMinutes, minutesItem, OCTOBER } from '../support/months.ts';
import { itemsOf } from '../support/office.ts';

const at = await openAllowances();
const { table, house, office, enrol, attendOf, compute, head, version, enact, clock } = at;
afterAll(() => house.stop());
const DONE = { outcome: 'DONE' };
const UNCHANGED = { outcome: 'UNCHANGED' };
const refused = (reason: string) => ({ outcome: 'REFUSED', reason });
const markerOf = async (person: Employee) =>
  (await getItem(table, keys.marker(person.employeeId, OCTOBER, 'computeAllowance'))) as
    | (Item & { data: { outcome: string; at: string } })
    | null;

describe('before anything can be computed', () => {
  it('it says once what is missing: a formula, the closed month, attendance', async () => {
    const person = await enrol('Hesti Wulandari');
    expect(await compute(person)).toEqual(refused('TPP_DISABLED'));
    await enact();
    await bulkLoad(table, [minutesItem(makeMinutes(person))]);
    expect(await compute(person)).toEqual(refused('MONTH_OPEN'));
    const closedAt = '2026-11-13T17:30:00.000Z' as Instant;
    await bulkLoad(table, [minutesItem(makeMinutes(person, { closedAt }))]);
    expect(await compute(person)).toEqual(refused('ATTENDANCE_MISSING'));
    const marked = await markerOf(person);
    clock.set('2026-11-17T01:00:00.000Z');
    expect(await compute(person)).toEqual(refused('ATTENDANCE_MISSING'));
    expect(await markerOf(person)).toEqual(marked);
    clock.set('2026-11-16T01:00:00.000Z');
    await attendOf(person, 95);
    expect(await markerOf(person)).toBeNull();
    expect(await compute(person)).toEqual(DONE);
    expect(await head(person)).toMatchObject({ percent: 98_000, no: 1, supersedes: null });
  });
});

describe('an allowance', () => {
  it('is computed once: run again without a change it writes nothing', async () => {
    const person = await enrol('Dwi Astuti', 5400);
    await attendOf(person, 95);
    expect(await compute(person)).toEqual(DONE);
    const [before, marked] = [await head(person), await markerOf(person)];
    clock.set('2026-11-18T01:00:00.000Z');
    expect(await compute(person)).toEqual(UNCHANGED);
    expect([await head(person), await markerOf(person)]).toEqual([before, marked]);
    clock.set('2026-11-16T01:00:00.000Z');
    expect(before?.percent).toBe(86_000);
  });

  it('is a new version once attendance is corrected, which names what it supersedes, and why', async () => {
    const person = await enrol('Arif Budiman');
    await attendOf(person, 95);
    await compute(person);
    await attendOf(person, 100);
    expect(await compute(person)).toEqual(DONE);
    expect(await head(person)).toMatchObject({
      percent: 100_000,
      no: 2,
      supersedes: 1,
      changes: ['ATTENDANCE'],
    });
    expect((await version(person, 1))?.result.percent).toBe(98_000);
  });

  it('is shown to its owner with every step, and comes about again from what is kept', async () => {
    const person = await enrol('Yuni Kartika');
    await attendOf(person, 95);
    await compute(person);
    const query = `query Q($id: ID!) { employee(id: $id) { month(period: "2026-M10") { allowance {
      percent current { no reproduced trace { rule unit value source message inputs { name value } } }
      versions { no percent } } } } }`;
    const id = employeeNodeId(person.employeeId);
    const { data } = await house.as(person)(query, { id }, { 'accept-language': 'en' });
    const { allowance } = data.employee.month;
    expect(allowance).toMatchObject({
      percent: 98,
      current: { no: 1, reproduced: true },
      versions: [{ no: 1 }],
    });
    expect(allowance.current.trace.at(-1)).toMatchObject({
      rule: 'ROUNDED',
      value: 98,
      source: 'TPP#1',
      message: 'The allowance after rounding: 98 %.',
    });
    for (const other of [office.appraiser, office.superior, office.manager])
      expect((await house.as(other)(query, { id })).data.employee.month.allowance).toBeNull();
    expect((await house.as(office.auditor)(query, { id })).data.employee.month.allowance.percent).toBe(98);
  });

  it('goes by the working days in service: who left on the 16th is paid for as many', async () => {
    const person = await enrol('Bambang Sutrisno', 6750, {
      legalStatus: 'PENSIUN',
      legalStatusFrom: '2026-10-16' as PlainDate,
    });
    await attendOf(person, 100);
    await compute(person);
    const { inputs, result } = (await version(person, 1))!;
    expect([inputs.serviceDays, inputs.workingDays]).toEqual([11, 22]);
    expect(result.percent).toBe(50_000);
    const gone = await enrol('Siti Aminah', 0, {
      legalStatus: 'PENSIUN',
      legalStatusFrom: '2026-09-01' as PlainDate,
    });
    await attendOf(gone, 100);
    expect(await compute(gone)).toEqual(refused('NOT_IN_SERVICE'));
  });

  it('knows days of leave, and how long somebody was Plt', async () => {
    const leaveCredit = { CUTI_TAHUNAN: 360 };
    await enact({
      no: 2,
      effectiveFrom: '2026-09-01' as PlainDate,
      content: makeContent({ leaveCredit, actingPercent: 20_000 }),
    });
    const person = await enrol('Ratna Dewi', 0);
    const { employeeId } = person;
    const leave = { employeeId, type: 'CUTI_TAHUNAN', from: '2026-10-19', to: '2026-10-25' } as Leave;
    const seat = (role: string, from: string, to: string | null) => {
      const assignmentId = v7();
      return makeItem(
        { type: 'assignment', schemaVersion: 1 },
        keys.assignment(employeeId, from as PlainDate, assignmentId),
        {
          assignmentId,
          employeeId,
          positionId: v7(),
          role,
          from,
          to,
          letterNo: '821/1',
          requestId: null,
          recordedAt: '2026-01-01T00:00:00.000Z',
          supersededAt: null,
        },
      );
    };
    await bulkLoad(table, [
      ...itemsOf.leave(leave),
      seat('DEFINITIVE', '2026-01-01', null),
      seat('PLT', '2026-10-01', '2026-10-15'),
    ]);
    await attendOf(person, 100);
    await compute(person);
    expect((await version(person, 1))?.inputs).toMatchObject({ actingDays: 11, serviceDays: 22 });
    expect((await version(person, 1))?.inputs.leave).toEqual(
      Array.from({ length: 5 }, () => ({ type: 'CUTI_TAHUNAN', done: 0 })),
    );
    expect((await head(person))?.percent).toBe(61_600); // 26.667 % of 60, and 40; a tenth more as Plt
    await enact({
      no: 3,
      effectiveFrom: '2026-09-01' as PlainDate,
      approvedAt: '2026-11-01T02:00:00.000Z' as Instant,
    });
  });

  it('counts a penalty for its months, and is due again in each of them when it comes', async () => {
    const penalties = [
      { code: 'BOLOS', percent: 10_000, base: 'TOTAL' as const, months: 2, legalRef: 'Pasal 9' },
    ];
    await enact({
      no: 4,
      effectiveFrom: '2026-09-01' as PlainDate,
      content: makeContent({ penalties }),
      approvedAt: '2026-11-02T02:00:00.000Z' as Instant,
    });
    const person = await enrol('Eko Saputro');
    await attendOf(person, 100);
    await compute(person);
    expect((await head(person))?.percent).toBe(100_000);
    await attendOf(person, 100, ['BOLOS'], '2026-M09' as Period);
    expect(await markerOf(person)).toBeNull();
    await compute(person);
    expect(await head(person)).toMatchObject({ percent: 90_000, no: 2, changes: ['ATTENDANCE'] });
    await attendOf(person, 100, ['BOLOS']);
    await enact({
      no: 5,
      effectiveFrom: '2026-09-01' as PlainDate,
      approvedAt: '2026-11-03T02:00:00.000Z' as Instant,
    });
    expect(await compute(person)).toEqual(refused('ALLOWANCE_PENALTY_UNKNOWN'));
  });
});

describe('the record of all of it', () => {
  it('holds', async () => {
    expect((await verifyAudit(table)).broken).toEqual([]);
  });
});
