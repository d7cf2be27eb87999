/**
 * Problem 1 (docs/domain.md 3): "Rencana SKP tahunan tidak muncul di daftar reviu atasan". The complaint on
 * naive data, then what prevents it here, then how what lies on a wrong desk, or on none, is found and moved.
 */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Instant, Period } from '../../functions/platform/period.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { personOf } from '../../functions/organisation/person/store.ts';
import { agreementItems, makeAgreement, makeAgreementItem } from '../support/agreements.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { contentOf, plan } from '../support/plans.ts';
import { kindOf } from '../../functions/monitoring/finding/kinds.ts';
import { en } from '../../functions/platform/messages/en.ts';
import { id as indonesian } from '../../functions/platform/messages/id.ts';
import { planId } from '../../functions/planning/plan/store.ts';
import { contentUnder, readyItems } from '../support/readyPlans.ts';
import { makePlan, planItem } from '../support/setPlans.ts';
import { layOnDesk } from '../../functions/platform/desk.ts';
import type { Item } from '../../functions/platform/item.ts';
import { approvalItem } from '../../functions/planning/plan/desk.ts';
import { foundOf, kindsOf } from '../support/looking.ts';
import { night } from '../support/nights.ts';
import { openTransferHouse } from '../support/transfers.ts';
import { fact, met, rerouteItem, whyNotVisible } from '../support/whyAsked.ts';

const at = await openTransferHouse(6);
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
async function naivePlan(nth: number, reviewer: Employee = people.sekda /* who is not the appraiser */) {
  const owner = await person(nth);
  const waiting = {
    status: 'SUBMITTED' as const,
    approvedAt: null,
    submittedAt: '2026-11-02T02:00:00.000Z' as Instant,
    reviewerId: reviewer.employeeId,
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

  it('which names what moves it at once, as do all that lie on a wrong desk or on none', () => {
    const astray = [
      'PLAN_ON_NO_DESK',
      'PLAN_WITH_ANOTHER',
      'MONTH_ON_NO_DESK',
      'MONTH_WITH_ANOTHER',
    ] as const;
    for (const kind of astray) {
      expect(kindOf(kind).mends).toContain('rerouteItem');
      for (const messages of [indonesian, en]) expect(messages[`MEND_${kind}`]).toContain('rerouteItem');
    }
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

describe('"my superior cannot see my plan"', () => {
  const planOf = ({ employeeId }: Employee) => planId({ employeeId, year: '2026-Y' as Period, planNo: 1 });

  it('is answered with the reason: the appraiser may open it, it lies with another, and by whom it is moved', async () => {
    const owner = await naivePlan(4);
    const why = await whyNotVisible(house.as(owner), planOf(owner), people.first);
    expect(why).toMatchObject({ visible: true, onDesk: false, person: { name: people.first.name } });
    expect(met(why)).toEqual(['+READING', '+WAITING', '+IN_CHARGE', '-ON_DESK']);
    expect(fact(why.failing, 'holderId')).toBe(people.sekda.name);
    expect(fact(why.failing, 'belongsWithId')).toBe(people.first.name);
    expect(why.failing.mends).toMatchObject([{ mutations: ['rerouteItem'] }]);
    // The superior who asks is told the same.
    expect(await whyNotVisible(house.as(people.first), planOf(owner))).toEqual(why);
  });

  it('is mended at once by BKPP, on record, and by nobody who only reads it', async () => {
    const owner = await person(4);
    for (const one of [owner, people.first, people.sekda])
      expect((await rerouteItem(house.as(one), planOf(owner))).userErrors).toMatchObject([
        { code: 'NOT_ALLOWED' },
      ]);
    expect(await rerouteItem(house.as(people.bkpp), planOf(owner))).toEqual({
      place: {
        step: 'PLAN_APPROVAL',
        isThere: true,
        isRight: true,
        holder: { name: people.first.name },
        belongsWith: { name: people.first.name },
      },
      userErrors: [],
    });
    const moved = (await eventsIn(table)).find(
      ({ type, aggregate }) => type === 'planRerouted' && aggregate.includes(owner.employeeId),
    );
    expect(moved).toMatchObject({
      actor: { kind: 'PERSON', id: people.bkpp.employeeId },
      authority: expect.stringMatching(/^BKPP APPT#BKPP#/),
    });
  });

  it('and is seen: on the desk of the appraiser, with nothing left to mend', async () => {
    const owner = await person(4);
    expect(await deskOf(people.first, owner)).toEqual(['PLAN_APPROVAL']);
    const why = await whyNotVisible(house.as(owner), planOf(owner), people.first);
    expect(why).toMatchObject({ visible: true, onDesk: true, failing: null });
    expect((await rerouteItem(house.as(people.bkpp), planOf(owner))).userErrors).toMatchObject([
      { code: 'ITEM_NOT_MISPLACED' },
    ]);
  });

  it('one that lies with the appraiser in name alone is laid on their desk by the unit’s manager', async () => {
    const owner = await naivePlan(5, people.first);
    const before = await whyNotVisible(house.as(people.first), planOf(owner));
    expect(before).toMatchObject({ onDesk: false, places: [{ isThere: false, isRight: false }] });
    expect(before.failing).toMatchObject({ check: 'ON_DESK', mends: [{ mutations: ['rerouteItem'] }] });
    expect((await rerouteItem(house.as(people.second), planOf(owner))).userErrors).toEqual([]);
    expect(await deskOf(people.first, owner)).toEqual(['PLAN_APPROVAL']);
    expect(await whyNotVisible(house.as(people.first), planOf(owner))).toMatchObject({ failing: null });
  });

  it('one that nobody has sent in waits for nobody, and its owner is told what sends it', async () => {
    const owner = await person(3);
    await bulkLoad(table, [planItem(makePlan(owner, { status: 'DRAFT', approvedAt: null }))]);
    const why = await whyNotVisible(house.as(owner), planOf(owner), people.first);
    expect(met(why)).toEqual(['+READING', '-WAITING']);
    expect(why.failing.mends).toMatchObject([{ mutations: ['submitPlan'] }]);
    expect((await rerouteItem(house.as(people.bkpp), planOf(owner))).userErrors).toMatchObject([
      { code: 'ITEM_WAITS_FOR_NOBODY' },
    ]);
  });
});
