import { createHash, randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { mutating, openAllowances } from '../support/allowances.ts';
import { codes } from '../support/evaluations.ts';
import { rowOfUnit } from '../support/directory.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { itemsOf, makeLine, unit } from '../support/office.ts';

const at = await openAllowances();
const { table, house, office, payroll, enrol, attendOf, compute, enact, people } = at;
afterAll(() => house.stop());
await enact();
await bulkLoad(table, [rowOfUnit({ ...unit, parentId: null })]);

const SHOWS = `allowanceExport { id no rows total sha256 previousNo changed gone parts } userErrors { code field message }`;
const take = (input: object = {}, ask = payroll) =>
  mutating(ask)('takeAllowanceExport', SHOWS, { month: '2026-M10', idempotencyKey: randomUUID(), ...input });
const part = async (id: string, no: number) =>
  (
    await payroll(
      `query Q($id: ID!, $no: Int!) { allowanceExport(id: $id) { part(no: $no) { no content rows {
        employee { id nip } no percent changed previousNo previousPercent } } } }`,
      { id, no },
    )
  ).data.allowanceExport.part;
const paid = async (name: string, discipline: number) => {
  const person = await enrol(name);
  await attendOf(person, discipline);
  await compute(person);
  return person;
};
const correct = async (person: Employee, discipline: number) => {
  await attendOf(person, discipline);
  await compute(person);
};

describe('an export for payroll', () => {
  const everybody = Promise.all([
    paid('Dwi Astuti', 95),
    paid('Arif Budiman', 100),
    paid('Yuni Kartika', 90),
  ]);

  it('tells how many rows, what they come to, and the hash of their text', async () => {
    const all = await everybody;
    const { allowanceExport } = await take();
    expect(allowanceExport).toMatchObject({
      no: 1,
      rows: 3,
      total: 98 + 100 + 96,
      previousNo: null,
      changed: 3,
      parts: 1,
    });
    const { content, rows } = await part(allowanceExport.id, 1);
    expect(createHash('sha256').update(content).digest('hex')).toBe(allowanceExport.sha256);
    expect(
      content
        .trimEnd()
        .split('\n')
        .map((line: string) => JSON.parse(line).percentThousandths),
    ).toEqual(rows.map(({ percent }: { percent: number }) => percent * 1000));
    const ids = all.map(({ employeeId }) => employeeNodeId(employeeId));
    expect(rows.map(({ employee }: { employee: { id: string } }) => employee.id).toSorted()).toEqual(
      ids.toSorted(),
    );
    expect(rows.every(({ employee }: { employee: { nip: string } }) => /^\d{18}$/.test(employee.nip))).toBe(
      true,
    );
    expect(await part(allowanceExport.id, 2)).toBeNull();
  });

  it('is frozen, and the next tells what differs from it', async () => {
    const [one] = await everybody;
    const before = (await take()).allowanceExport;
    await correct(one, 100);
    const after = (await take()).allowanceExport;
    expect(after).toMatchObject({ previousNo: before.no, rows: 3, changed: 1, total: 296 });
    const changed = (await part(after.id, 1)).rows.filter((row: { changed: boolean }) => row.changed);
    expect(changed).toMatchObject([
      {
        employee: { id: employeeNodeId(one.employeeId) },
        no: 2,
        percent: 100,
        previousNo: 1,
        previousPercent: 98,
      },
    ]);
    const frozen = await part(before.id, 1);
    expect(createHash('sha256').update(frozen.content).digest('hex')).toBe(before.sha256);
    expect(before.sha256).not.toBe(after.sha256);
  });

  it('is the same however often it is asked for by the same key', async () => {
    await everybody;
    const idempotencyKey = randomUUID();
    const [first, again] = [await take({ idempotencyKey }), await take({ idempotencyKey })];
    expect(again).toEqual(first);
    expect(codes(await take({ idempotencyKey, month: '2026-M09' }))).toEqual([
      ['IDEMPOTENCY_CONFLICT', 'input.idempotencyKey'],
    ]);
  });

  it('of an agency has its people alone, and a number of its own', async () => {
    await everybody;
    const agencyId = unitId({ unitId: unit.agencyId });
    const { allowanceExport } = await take({ agencyId });
    expect(allowanceExport).toMatchObject({ no: 1, rows: 3, previousNo: null });
    const other = await take({ agencyId: unitId({ unitId: randomUUID() }) });
    expect(other.allowanceExport).toMatchObject({ rows: 0, total: 0, parts: 0 });
    const { data } = await payroll(
      `query Q($agencyId: ID) { allowanceExports(period: "2026-M10", agencyId: $agencyId) { edges { node { no rows } } } }`,
      { agencyId },
    );
    expect(data.allowanceExports.edges).toEqual([{ node: { no: 1, rows: 3 } }]);
  });

  it("is taken by payroll's client and by BKPP, and by nobody else", async () => {
    expect((await take({}, house.as(people.second))).userErrors).toEqual([]);
    expect(codes(await take({}, house.as(office.owner)))).toEqual([['NOT_FOUND', null]]);
    expect(codes(await take({}, house.as(office.auditor)))).toEqual([['NOT_ALLOWED', null]]);
    expect(codes(await take({}, at.presensi))).toEqual([['NOT_FOUND', null]]);
  });

  it('of a thousand people comes in parts of five hundred', async () => {
    const { besides, inParts, pack, unpack, partsIn, PART } = await import(
      '../../functions/evaluation/allowanceExport/rules.ts'
    );
    const rows = Array.from({ length: 1001 }, (_, no) => ({ employeeId: randomUUID(), no: 1, percent: no }));
    const told = besides(rows, new Map(rows.slice(1).map((row) => [row.employeeId, { ...row, was: null }])));
    expect(inParts(told).map((some) => some.length)).toEqual([PART, PART, 1]);
    expect(partsIn({ rows: 1001 })).toBe(3);
    expect(told.map((row) => unpack(pack(row)))).toEqual(told);
    expect(told[0]?.was).toBeNull();
  });

  it('taken twice while nothing changes tells the same to the byte, and that nothing differs', async () => {
    await everybody;
    const [first, second] = [(await take()).allowanceExport, (await take()).allowanceExport];
    expect(second).toMatchObject({
      no: first.no + 1,
      previousNo: first.no,
      sha256: first.sha256,
      rows: first.rows,
      total: first.total,
      changed: 0,
    });
    const [one, other] = [await part(first.id, 1), await part(second.id, 1)];
    expect(other.content).toBe(one.content);
    expect(other.rows.some((row: { changed: boolean }) => row.changed)).toBe(false);
  });

  it('names a correction to nought, which is nought and not below it', async () => {
    const [, , person] = await everybody;
    const before = (await take()).allowanceExport;
    for (const percent of [80, 100])
      await house
        .as(people.bkpp)(
          `mutation M($input: AdjustAllowanceInput!) { adjustAllowance(input: $input) { userErrors { code } } }`,
          {
            input: {
              employeeId: employeeNodeId(person.employeeId),
              month: '2026-M10',
              entryId: randomUUID(),
              direction: 'CUT',
              percent,
              legalRef: '=HYPERLINK("x")',
            },
          },
        )
        .then(({ data }) => expect(data.adjustAllowance.userErrors).toEqual([]));
    await compute(person);
    const after = (await take()).allowanceExport;
    expect(after).toMatchObject({ rows: 3, changed: 1, total: before.total - 96 });
    const changed = (await part(after.id, 1)).rows.filter((row: { changed: boolean }) => row.changed);
    expect(changed).toMatchObject([{ percent: 0, previousPercent: 96, previousNo: 1, no: 2 }]);
  });

  it('of a month of nobody is a list of nothing, whose hash is that of nothing', async () => {
    const { allowanceExport } = await take({ month: '2026-M03' });
    expect(allowanceExport).toMatchObject({ no: 1, rows: 0, total: 0, changed: 0, parts: 0 });
    expect(allowanceExport.sha256).toBe(createHash('sha256').update('').digest('hex'));
    expect(await part(allowanceExport.id, 1)).toBeNull();
  });

  it('holds no name that a spreadsheet could take for a formula: its lines are ids and numbers', async () => {
    await everybody;
    await paid('=HYPERLINK("https://contoh.example";"gaji")', 100);
    const { allowanceExport } = await take();
    const { content } = await part(allowanceExport.id, 1);
    const lines = content.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      expect(line).toMatch(/^\{"allowanceId":"[\w-]+","no":\d+,"percentThousandths":\d+\}$/);
      expect(Object.keys(JSON.parse(line))).toEqual(['allowanceId', 'no', 'percentThousandths']);
    }
    expect(content).not.toContain('HYPERLINK');
  });

  it('names who is in it no more, since they stand with another agency now', async () => {
    const [person] = await everybody;
    const agencyId = unitId({ unitId: unit.agencyId });
    const before = (await take({ agencyId })).allowanceExport;
    const elsewhere = { agencyId: randomUUID(), unitId: randomUUID(), unitPath: '09/' };
    await bulkLoad(
      table,
      itemsOf.line({ ...makeLine(person, office.appraiser, office.superior), ...elsewhere }),
    );
    await compute(person);
    const after = (await take({ agencyId })).allowanceExport;
    expect(after).toMatchObject({ rows: before.rows - 1, changed: 0, gone: 1, previousNo: before.no });
    const { data } = await payroll(
      `query Q($id: ID!) { allowanceExport(id: $id) { gonePart(no: 1) { employee { id } previousNo previousPercent }
        none: gonePart(no: 2) { previousNo } } }`,
      { id: after.id },
    );
    expect(data.allowanceExport).toMatchObject({
      gonePart: [{ employee: { id: employeeNodeId(person.employeeId) }, previousPercent: 100 }],
      none: null,
    });
    expect((await take({ agencyId })).allowanceExport).toMatchObject({ changed: 0, gone: 0 });
  });

  it('leaves a chain of events that holds', async () => {
    expect((await verifyAudit(table)).broken).toEqual([]);
  });
});
