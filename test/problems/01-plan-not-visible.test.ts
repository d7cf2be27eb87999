/**
 * Problem 1 (docs/domain.md 3): "Rencana SKP tahunan tidak muncul di daftar reviu atasan". The complaint on
 * naive data, then what prevents it here, then how what lies on a wrong desk, or on none, is found and moved.
 */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { personOf } from '../../functions/organisation/person/store.ts';
import { agreementItems, makeAgreement, makeAgreementItem } from '../support/agreements.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { contentOf, plan } from '../support/plans.ts';
import { contentUnder, readyItems } from '../support/readyPlans.ts';
import { makePlan, planItem } from '../support/setPlans.ts';
import { layOnDesk } from '../../functions/platform/desk.ts';
import type { Item } from '../../functions/platform/item.ts';
import { approvalItem } from '../../functions/planning/plan/desk.ts';
import { foundOf, kindsOf } from '../support/looking.ts';
import { night } from '../support/nights.ts';
import { openTransferHouse } from '../support/transfers.ts';

const at = await openTransferHouse(4);
const { table, platform, house, person, below, take, people, deskOf } = at;
afterAll(async () => {
  await house.stop();
  at.register.close();
});

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
/** Draws up a plan under the first of the heads and sends it in. */
const sent = async (owner: Employee, body: object = contentUnder(people.first, owner)) => {
  await bulkLoad(table, readyItems(owner, people.first));
  const drafted = await plan(house.as(owner), 'createPlan', {
    idempotencyKey: v7(),
    ...YEAR,
    content: body,
  });
  const { id, version } = drafted.plan;
  return plan(house.as(owner), 'submitPlan', { id, expectedVersion: version });
};
/** A plan as a system keeps it that writes the status first and the reviewer's list afterwards, or never. */
async function naivePlan(nth: number) {
  const owner = await person(nth);
  const waiting = {
    status: 'SUBMITTED' as const,
    approvedAt: null,
    submittedAt: '2026-11-02T02:00:00.000Z' as Instant,
    reviewerId: people.sekda.employeeId, // who is not the appraiser
  };
  await bulkLoad(table, [planItem(makePlan(owner, waiting))]);
  return owner;
}

const planOf = async (owner: Employee): Promise<{ id: string; version: number }[]> =>
  (await house.as(owner)('{ viewer { employee { plans(year: 2026) { id version } } } }')).data.viewer.employee
    .plans;

describe('the complaint, on naive data', () => {
  it('the employee sees "submitted", and the appraiser sees nothing', async () => {
    const owner = await naivePlan(0);
    const { data } = await house.as(owner)('{ viewer { employee { plans(year: 2026) { status } } } }');
    expect(data.viewer.employee.plans).toEqual([{ status: 'SUBMITTED' }]);
    expect(await deskOf(people.first, owner)).toEqual([]);
    expect(await deskOf(people.second, owner)).toEqual([]);
  });
});

describe('it is prevented', () => {
  it('what is submitted lies on the desk of the appraiser of that day, in the same transaction', async () => {
    const owner = await person(1);
    expect((await sent(owner)).userErrors).toEqual([]);
    expect(await deskOf(people.first, owner)).toEqual(['PLAN_APPROVAL']);
  });

  it('and moves to the new appraiser in the night after the register names another', async () => {
    const owner = await person(1);
    await take('2026-11-16', below(1, { kode_jabatan_atasan: 'J.KASI2' }));
    await night(platform, 'relineEmployees', owner);
    expect(await deskOf(people.first, owner)).toEqual([]);
    expect(await deskOf(people.second, owner)).toEqual(['PLAN_APPROVAL']);
  });

  it('without anybody to review it, it is refused, with whom to ask', async () => {
    const owner = people.sekda; // nobody stands above the city's secretary
    const { unitId } = owner.unit;
    const items = ['PK-1', 'PK-2'].map((code) => makeAgreementItem(code));
    await bulkLoad(table, agreementItems(makeAgreement(unitId, items)));
    const alone = await sent(owner, contentOf('JPT_PUKM', 'KUANTITATIF', unitId));
    expect(alone.userErrors).toMatchObject([{ code: 'NO_REVIEWER' }]);
    const orphan = await person(2);
    // An office without a superior is refused at the import; at the top of a line may stand a vacant JPT.
    const vacant = { nip: '', nama: '', kode_jabatan: 'J.LOWONG', kode_jabatan_atasan: '' };
    const jpt = { jenis_jabatan: 'JPT Pratama', jenjang: '', eselon: 'II.b', nama_jabatan: 'Kepala Badan' };
    await take('2026-11-16', below(50, { ...vacant, ...jpt }), below(2, { kode_jabatan_atasan: 'J.LOWONG' }));
    await night(platform, 'relineEmployees', orphan);
    expect((await sent(orphan)).userErrors).toMatchObject([
      { code: 'NO_REVIEWER', message: expect.stringContaining('Minta BKPP') },
    ]);
  });
});

describe('what is missed is found', () => {
  it('a plan on nobody’s desk is a finding, with who is in charge of it', async () => {
    const owner = await person(0);
    expect(await foundOf(platform, owner, 'D01')).toMatchObject([
      {
        kind: 'PLAN_ON_NO_DESK',
        planNo: 1,
        facts: { liesWith: people.sekda.employeeId, inCharge: people.first.employeeId },
      },
    ]);
  });

  it('and so is one that waits with somebody who is not', async () => {
    const owner = await naivePlan(3);
    const since = '2026-11-02T02:00:00.000Z' as Instant;
    const laid = layOnDesk({ ...approvalItem(makePlan(owner), people.sekda.employeeId), since });
    await bulkLoad(table, [(laid as { put: Item }).put]);
    expect(await foundOf(platform, owner, 'D01')).toMatchObject([
      { kind: 'PLAN_WITH_ANOTHER', facts: { since: '2026-11-02', inCharge: people.first.employeeId } },
    ]);
    await night(platform, 'relineEmployees', owner);
    expect(await foundOf(platform, owner, 'D01')).toMatchObject([
      { kind: 'PLAN_WAITING_LONG', facts: { since: '2026-11-02', liesWith: people.first.employeeId } },
    ]);
    const { id, version } = (await planOf(owner))[0] ?? { id: '', version: 0 };
    const back = { id, expectedVersion: version, note: 'Indikator belum terukur.' };
    expect((await plan(house.as(people.first), 'returnPlan', back)).userErrors).toEqual([]);
    expect(kindsOf(await foundOf(platform, owner, 'D01'))).toEqual(['PLAN_NOT_SENT']);
  });

  it('a plan that waits with somebody who is not the appraiser is moved to who is in the next night, though no line has changed', async () => {
    const owner = await person(0);
    const before = (await personOf(table, owner.employeeId))?.lines;
    await night(platform, 'relineEmployees', owner);
    expect(await deskOf(people.first, owner)).toEqual(['PLAN_APPROVAL']);
    expect(kindsOf(await foundOf(platform, owner, 'D01'))).not.toContain('PLAN_ON_NO_DESK');
    expect((await personOf(table, owner.employeeId))?.lines).toEqual(before);
    const moved = (await eventsIn(table)).filter(
      ({ type, aggregate }) => type === 'planRerouted' && aggregate.includes(owner.employeeId),
    );
    expect(moved.map(({ public: told }) => told)).toMatchObject([
      {
        formerHolderId: employeeNodeId(people.sekda.employeeId),
        holderId: employeeNodeId(people.first.employeeId),
      },
    ]);
  });
});
