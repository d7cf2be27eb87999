/** The plan of whoever gave their office up without a row that says so, and what waits for them. */
import { afterAll, expect, it } from 'vitest';
import { relineEmployeesWork } from '../../functions/jobs/relineEmployees.ts';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { assignmentsOf } from '../../functions/organisation/assignment/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { loadRelineShared } from '../../functions/organisation/line/actions/relineEmployee.ts';
import { isKnown } from '../../functions/organisation/validity/rules.ts';
import { deskKind } from '../../functions/platform/desk.ts';
import { makeItem, readItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { waiting } from '../support/largeOffice.ts';
import { jobContext } from '../support/registeredCity.ts';
import { date, openTransferHouse, span } from '../support/transfers.ts';
import { csvOf } from '../support/register.ts';

const at = await openTransferHouse(14);
const { table, clock, platform, house, rows, withPlan, register, people } = at;
afterAll(async () => {
  await house.stop();
  register.close();
});

const [NOVEMBER, DECEMBER] = [
  span('2026-M11', '2026-11-01', '2026-11-30'),
  span('2026-M12', '2026-12-01', '2026-12-31'),
];
const plansOf = async ({ employeeId }: { employeeId: string }) => {
  const { viewer } = (await house.as({ employeeId })('{ viewer { employee { id } } }')).data;
  const { data } = await house.as(people.auditor)(
    `query Q($id: ID!) { employee(id: $id) { plans(year: 2026) { status to }
      november: month(period: "2026-M11") { months { status to } }
      december: month(period: "2026-M12") { months { status } } } }`,
    viewer.employee,
  );
  return data.employee;
};
/** The register in which somebody of the staff has the first section, and its head is in no row. */
const [section] = rows.filter(({ kode_jabatan }) => kode_jabatan === 'J.KASI1');
const after = rows
  .filter((row) => row !== section)
  .map((row) =>
    row.kode_jabatan === 'J.0'
      ? {
          ...section,
          nip: row.nip ?? '',
          nama: row.nama ?? '',
          tmt_jabatan: '16-11-2026',
          nomor_sk: '821.2/99/2026',
        }
      : row,
  );
const lastDaysOf = async ({ employeeId }: { employeeId: string }) =>
  (await assignmentsOf(table, employeeId)).flatMap(({ data }) => (isKnown(data) ? [data.to] : []));
const turn = () => {
  clock.set('2026-11-20T17:05:00.000Z'); // 00:05 of the 21st in Jakarta
  return turnDay(platform, date('2026-11-21'));
};

it('ends on the eve of the successor with its months, once, and no other is asked for', async () => {
  await withPlan(people.first, [
    { ...NOVEMBER, status: 'TARGET_APPROVED' },
    { ...DECEMBER, status: 'GENERATED' },
  ]);
  clock.set('2026-11-20T01:00:00.000Z');
  await register.take(csvOf(after), { asOf: date('2026-11-20') });
  expect((await plansOf(people.first)).plans).toMatchObject([{ status: 'APPROVED' }]);
  expect(await turn()).toMatchObject({ due: 2 }); // the successor's former office too
  expect(await plansOf(people.first)).toEqual({
    plans: [{ status: 'CLOSED', to: '2026-11-15' }],
    november: { months: [{ status: 'TARGET_APPROVED', to: '2026-11-15' }] },
    december: { months: [{ status: 'CANCELLED' }] },
  });
  expect(await turn()).toEqual({ due: 0, changed: 0 });
  const desk = await house.as(people.first)('{ viewer { desk(first: 50) { edges { node { step } } } } }');
  expect(desk.data.viewer.desk.edges).toEqual([]);
});

it('leaves nothing waiting for them: what is of days before their successor climbs', async () => {
  const owner = await at.person(1);
  const verifierId = people.first.employeeId;
  const october = span('2026-M10', '2026-10-01', '2026-10-31');
  await withPlan(owner, [
    { ...october, status: 'REALISED', verifierId },
    { ...NOVEMBER, status: 'TARGET_SUBMITTED', verifierId },
  ]);
  const waits = waiting(people.first, owner, 'MONTH_VERIFICATION');
  const target = {
    ...readItem(deskKind, waits).data,
    step: 'TARGET_APPROVAL',
    period: NOVEMBER.month,
  } as const;
  const key = keys.desk(verifierId, target.step, target.period, owner.employeeId, 1);
  await bulkLoad(table, [waits, makeItem(deskKind, key, target)]);
  const shared = await loadRelineShared(platform);
  for (const { employeeId } of [owner, people.first])
    await relineEmployeesWork(jobContext(platform), { employeeId, period: NOVEMBER.month }, shared);
  expect(await at.deskOf(people.first, owner)).toEqual([]);
  expect(await at.deskOf(await at.person(0), owner)).toEqual(['TARGET_APPROVAL']);
  expect(await at.deskOf(people.head, owner)).toEqual(['MONTH_VERIFICATION']);
});

it('is not ended when a row gives them the office back before the day is turned', async () => {
  clock.set('2026-11-21T01:00:00.000Z');
  await withPlan(people.second);
  const other = rows.find(({ kode_jabatan }) => kode_jabatan === 'J.KASI2');
  const taken = after
    .filter((row) => row !== other)
    .map((row) =>
      row.kode_jabatan === 'J.1'
        ? {
            ...other,
            nip: row.nip ?? '',
            nama: row.nama ?? '',
            tmt_jabatan: '18-11-2026',
            nomor_sk: '821.2/98/2026',
          }
        : row,
    );
  await register.take(csvOf(taken), { asOf: date('2026-11-21') });
  expect(await lastDaysOf(people.second)).toEqual(['2026-11-17']);
  await register.take(csvOf([other ?? {}]), { asOf: date('2026-11-21') });
  clock.set('2026-11-21T17:05:00.000Z');
  await turnDay(platform, date('2026-11-22'));
  expect((await plansOf(people.second)).plans).toMatchObject([{ status: 'APPROVED', to: '2026-12-31' }]);
});
