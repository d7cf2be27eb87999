import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { approveAssignmentRequest } from '../../functions/organisation/request/actions/decideRequest.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { openRequestHouse } from '../support/requestHouse.ts';
import { callOf } from '../support/office.ts';
import { relineAll } from '../support/registeredCity.ts';
import { contentOf, tapped } from '../support/table.ts';

const at = await openRequestHouse();
const { table, platform, house, people, offices, approved, on } = at;
afterAll(() => house.stop());

/** The lines of everybody, as the register's import leaves them. */
beforeAll(() => relineAll(platform, Object.values(people)));

const appraiserOf = async (date: string, person = people.staff) =>
  (
    await house.as(people.bkpp)(
      `query Q($id: ID!, $date: Date) { employee(id: $id) { appraiserOn(date: $date) { appraiser { name } superior { name } basis } } }`,
      { id: employeeNodeId(person.employeeId), date },
    )
  ).data.employee.appraiserOn;

describe('an approved Plt', () => {
  it('appraises the people of the office from the first day to the last, and of itself no longer', async () => {
    expect(await appraiserOf('2026-11-20')).toMatchObject({
      appraiser: { name: people.head.name },
      basis: 'CLIMBED',
    });
    const { assignmentRequest } = await approved({ from: '2026-11-20', to: '2026-12-31' });
    expect(await appraiserOf('2026-11-19')).toMatchObject({ appraiser: { name: people.head.name } });
    for (const date of ['2026-11-20', '2026-12-31'])
      expect(await appraiserOf(date)).toMatchObject({
        appraiser: { name: people.candidate.name },
        superior: { name: people.head.name },
        basis: 'PLT',
      });
    expect(await appraiserOf('2027-01-01')).toMatchObject({ appraiser: { name: people.head.name } });

    await on('second', 'revokeAssignment', assignmentRequest, { lastDay: '2026-11-30', note: 'Dilantik.' });
    expect(await appraiserOf('2026-11-30')).toMatchObject({ appraiser: { name: people.candidate.name } });
    expect(await appraiserOf('2026-12-01')).toMatchObject({ appraiser: { name: people.head.name } });
  });

  it('is gone over once more by the turn of the day, which finds nothing left to change', async () => {
    await turnDay(platform, '2026-11-17' as PlainDate);
    const before = await contentOf(table);
    expect(await turnDay(platform, '2026-11-17' as PlainDate)).toEqual({ due: 0, changed: 0 });
    expect(await contentOf(table)).toEqual(before);
  });

  it('acts all the same when the call died before the lines were worked out: the turn of the day does it', async () => {
    const dates = { from: '2027-02-01', to: '2027-02-28', employee: people.other };
    const { id, version } = (await at.forwarded(dates)).assignmentRequest;
    let commits = 0;
    const mortal = tapped(table, (command) => {
      if (command.startsWith('TransactWrite')) commits += 1;
      if (commits > 1) throw new Error('the process is gone');
    });
    const call = callOf({ ...platform, table: mortal }, people.bkpp);
    const decided = await approveAssignmentRequest(call, { id, expectedVersion: version });
    expect(decided).toMatchObject({ ok: true, value: { data: { status: 'ACTIVE' } } });
    expect(await appraiserOf('2027-02-14')).toMatchObject({ appraiser: { name: people.head.name } });
    await turnDay(platform, '2026-11-18' as PlainDate);
    expect(await appraiserOf('2027-02-14')).toMatchObject({
      appraiser: { name: people.other.name },
      basis: 'PLT',
    });
  });
});

it('a Plt above changes the superior of those two levels below', async () => {
  const post = await at.addOffice('Kepala Seksi Terminal', 'PENGAWAS', at.units.roads, offices.vacant);
  const clerk = await at.addOffice('Pengelola Terminal', 'PELAKSANA', at.units.roads, post);
  const leader = await at.enrol('Slamet Riyadi, S.T.', [[post, 'DEFINITIVE', '2024-01-01', null]]);
  const below = await at.enrol('Nanik Sulastri', [[clerk, 'DEFINITIVE', '2024-01-01', null]]);
  await relineAll(platform, [leader, below]);
  expect(await appraiserOf('2027-05-01', below)).toMatchObject({ superior: { name: people.head.name } });
  await approved({ from: '2027-05-01', to: '2027-05-31' });
  expect(await appraiserOf('2027-05-01', below)).toMatchObject({
    appraiser: { name: leader.name },
    superior: { name: people.candidate.name },
  });
});

it('the audit finds every chain whole', async () => {
  expect((await verifyAudit(table)).broken).toEqual([]);
});
