/**
 * Problem 2 (docs/domain.md 3): "Jabatan pada SKP berbeda dengan SISDM". The complaint on naive data, then
 * what prevents it here, then how what was written elsewhere is found.
 */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { plan } from '../support/plans.ts';
import { contentUnder, readyItems } from '../support/readyPlans.ts';
import { csvOf } from '../support/register.ts';
import { makePlan, planItem } from '../support/setPlans.ts';
import { foundOf, kindsOf } from '../support/looking.ts';
import { night, openClasses } from '../support/nights.ts';
import { date, openTransferHouse } from '../support/transfers.ts';

const at = await openTransferHouse(5);
const { table, clock, platform, house, person, below, take, people } = at;
afterAll(async () => {
  await house.stop();
  at.register.close();
});

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const TYPED = 'Kepala Sub Bagian Kearsipan';
/** A plan as a system keeps it in which people type their own position. */
async function naivePlan(nth: number) {
  const owner = await person(nth);
  const made = makePlan(owner);
  await bulkLoad(table, [planItem({ ...made, employee: { ...made.employee, positionTitle: TYPED } })]);
  return owner;
}
const drafted = async (owner: Employee) => {
  await bulkLoad(table, readyItems(owner, people.first));
  const input = { idempotencyKey: v7(), ...YEAR, content: contentUnder(people.first, owner) };
  return (await plan(house.as(owner), 'createPlan', input)).plan;
};
const submit = (
  owner: { employeeId: string },
  { id, version }: { id: string; version: number },
  language = 'id',
) =>
  plan(
    (query, variables) => house.as(owner)(query, variables, { 'accept-language': language }),
    'submitPlan',
    { id, expectedVersion: version },
  );

describe('the complaint, on naive data', () => {
  it('the plan says one position, the register another, and nobody is told', async () => {
    const owner = await naivePlan(0);
    const { data } = await house.as(people.auditor)(
      'query Q($id: ID!) { employee(id: $id) { position { title } plans(year: 2026) { status employeeSnapshot { positionTitle } } } }',
      { id: Buffer.from(`Employee:${owner.employeeId}`).toString('base64url') },
    );
    expect(data.employee).toEqual({
      position: { title: 'Arsiparis Ahli Muda' },
      plans: [{ status: 'APPROVED', employeeSnapshot: { positionTitle: TYPED } }],
    });
  });
});

describe('it is prevented', () => {
  it('there is no field to type a position into: it is copied from the register', async () => {
    const fields = async (type: string) =>
      (
        await house.as(people.bkpp)(`{ __type(name: "${type}") { inputFields { name } } }`)
      ).data.__type.inputFields.map(({ name }: { name: string }) => name);
    for (const type of ['CreatePlanInput', 'EditPlanInput', 'PlanContentInput'])
      expect(
        (await fields(type)).filter((name: string) => /position|jabatan|title|rank/i.test(name)),
      ).toEqual([]);
    const owner = await person(1);
    expect((await drafted(owner)).employeeSnapshot.positionTitle).toBe('Arsiparis Ahli Muda');
  });

  it('a draft of another position than the register has by now is refused, until its owner has edited it', async () => {
    const owner = await person(2);
    const { id, version } = await drafted(owner);
    // The same office under another name: no transfer, and the plan still says the old one.
    await take('2026-11-16', below(2, { nama_jabatan: 'Arsiparis Ahli Muda Terampil' }));
    const refused = await submit(owner, { id, version });
    expect(refused.userErrors).toMatchObject([
      { code: 'POSITION_MISMATCH', field: ['input', 'id'], message: expect.stringContaining('SISDM') },
    ]);
    const edited = await plan(house.as(owner), 'editPlan', {
      id,
      expectedVersion: version,
      content: contentUnder(people.first, owner),
    });
    expect((await submit(owner, edited.plan)).plan).toMatchObject({ status: 'SUBMITTED' });
  });

  it('nothing is submitted on a register that nobody has read in time, with whom to ask in both languages', async () => {
    const owner = await person(3);
    await at.register.take(csvOf(at.rows), { asOf: date('2026-11-16') });
    const one = await drafted(owner);
    clock.set('2026-11-18T03:00:00.000Z'); // two days later
    const says = async (language: string) => (await submit(owner, one, language)).userErrors;
    expect(await says('id')).toMatchObject([
      {
        code: 'REGISTER_STALE',
        message: expect.stringContaining('Minta BKPP mengimpor'),
        params: [
          { name: 'hours', value: '50' },
          { name: 'max', value: '24' },
        ],
      },
    ]);
    expect(await says('en')).toMatchObject([{ message: expect.stringContaining('Ask BKPP to import') }]);
    // A file of somebody else renews nobody but them, nor does one in which this row is refused.
    await at.register.take(csvOf([below(4)]), { asOf: date('2026-11-18') });
    const withBadRow = at.rows.map((row) => (row.nip === owner.nip ? { ...row, golongan: 'x' } : row));
    await at.register.take(csvOf(withBadRow), { asOf: date('2026-11-18') });
    expect(await says('en')).toMatchObject([{ code: 'REGISTER_STALE' }]);
    // The register read again renews whomever it names, without any change of anybody.
    await at.register.take(csvOf(at.rows), { asOf: date('2026-11-18') });
    expect((await submit(owner, one)).plan).toMatchObject({ status: 'SUBMITTED' });
    clock.set('2026-11-16T01:00:00.000Z');
  });
});

describe('what is missed is found', () => {
  it('a position that was wrong from the start is a ticket for its owner in the next night', async () => {
    const owner = await person(0);
    await night(platform, 'reconcileHr', owner);
    expect(await openClasses(platform, owner)).toEqual(['WRONG_AT_START']);
    const { data } = await house.as(people.bkpp)(
      '{ discrepancies(state: OPEN) { edges { node { class owner severity registerSays recordSays whatToDo } } } }',
    );
    expect(data.discrepancies.edges).toMatchObject([
      {
        node: {
          class: 'WRONG_AT_START',
          owner: 'EMPLOYEE',
          severity: 'HIGH',
          registerSays: 'Arsiparis Ahli Muda, Dinas Kearsipan',
          recordSays: `${TYPED}, Dinas Kearsipan`,
        },
      },
    ]);
  });

  it('a position that changed since is one, until the turn of the day has closed the plan', async () => {
    const owner = await person(4);
    await bulkLoad(table, [planItem(makePlan(owner))]);
    const moved = {
      kode_jabatan: 'J.NEW',
      nama_jabatan: 'Pranata Komputer Ahli Muda',
      tmt_jabatan: '10-11-2026',
    };
    await take('2026-11-18', below(4, moved));
    await night(platform, 'reconcileHr', owner);
    expect(await openClasses(platform, owner)).toEqual(['POSITION_CHANGED_AFTER_START']);
    expect(kindsOf(await foundOf(platform, owner, 'D02'))).toEqual(['POSITION_CHANGED_AFTER_START']);
    await turnDay(platform, date('2026-11-17'));
    await night(platform, 'reconcileHr', owner);
    expect(await openClasses(platform, owner)).toEqual([]);
    expect(await foundOf(platform, owner, 'D02')).toEqual([]);
  });

  it('a finding follows the ticket until somebody has answered for it', async () => {
    const owner = await person(0);
    expect(await foundOf(platform, owner, 'D02')).toMatchObject([
      { kind: 'WRONG_AT_START', planNo: 1, facts: { ticket: 'OPEN' } },
    ]);
    const { data } = await house.as(people.bkpp)(
      '{ discrepancies(state: OPEN) { edges { node { id version } } } }',
    );
    const [{ node }] = data.discrepancies.edges;
    const input = { id: node.id, expectedVersion: node.version, note: 'SISDM sudah dikoreksi.' };
    const answered = await house.as(people.bkpp)(
      'mutation M($input: ResolveDiscrepancyInput!) { resolveDiscrepancy(input: $input) { userErrors { code } } }',
      { input },
    );
    expect(answered.data.resolveDiscrepancy.userErrors).toEqual([]);
    expect(await foundOf(platform, owner, 'D02')).toEqual([]);
  });
});
