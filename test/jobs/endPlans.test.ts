import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { agreementNotice } from '../../functions/planning/plan/desk.ts';
import { layOnDesk } from '../../functions/platform/desk.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Period } from '../../functions/platform/period.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { monthRecordOf } from '../../functions/execution/month/store.ts';
import { dialogueOf } from '../../functions/planning/dialogue/store.ts';
import { plansOfYear } from '../../functions/planning/plan/store.ts';
import { isLaid } from '../support/desks.ts';
import { dialogueItem, makeDialogue } from '../support/dialogues.ts';
import { makeMonth, monthItem, openMonthOf } from '../support/months.ts';
import { makePlan, planItem } from '../support/setPlans.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { content, plan } from '../support/plans.ts';
import { acceptedItems, assigned, contentUnder, readyItems, talkedItems } from '../support/readyPlans.ts';
import { jobContext } from '../support/registeredCity.ts';
import { itemLeft } from '../support/requests.ts';
import { dyingAt, Killed, steppedClient } from '../support/rosters.ts';
import { contentOf } from '../support/table.ts';
import { date, openTransferHouse, span } from '../support/transfers.ts';

const at = await openTransferHouse(20);
const { table, clock, platform, house, person, withPlan, below, take, people } = at;
afterAll(async () => {
  await house.stop();
  at.register.close();
});

const NOVEMBER = span('2026-M11', '2026-11-01', '2026-11-30');
const DECEMBER = span('2026-M12', '2026-12-01', '2026-12-31');
const NEW_OFFICE = {
  nama_jabatan: 'Pranata Komputer Ahli Muda',
  kode_jabatan_atasan: 'J.KASI2',
  nomor_sk: '821.2/99/2026',
};
/** Somebody gets another office from a day on, as the register has it on 20 November. */
const moves = (nth: number, tmt = '16-11-2026') =>
  take('2026-11-20', below(nth, { ...NEW_OFFICE, kode_jabatan: `J.NEW.${nth}`, tmt_jabatan: tmt }));
const turn = () => {
  clock.set('2026-11-20T17:05:00.000Z'); // 00:05 of the 21st in Jakarta
  return turnDay(platform, date('2026-11-21'));
};
const read = async (id: string) =>
  (
    await house.as(people.auditor)(
      `query Q($id: ID!) { employee(id: $id) { id plans(year: 2026) { id planNo status from to }
        october: month(period: "2026-M10") { months { status from to } }
        november: month(period: "2026-M11") { months { status from to } }
        december: month(period: "2026-M12") { months { status from to } } } }`,
      { id },
    )
  ).data.employee;
const deskOf = async (who: { employeeId: string }) => {
  const { data } = await house.as(who)(
    '{ viewer { employee { id } desk(first: 50) { edges { node { step period planNo dueOn subject { id } } } } } }',
  );
  return { ...data.viewer, desk: { edges: data.viewer.desk.edges.filter(isLaid) } };
};
const eventsOf = async (employeeId: string, type: string) =>
  (await eventsIn(table)).filter(
    (event) => event.aggregate.startsWith(`${keys.person(employeeId)}|`) && event.type === type,
  );

describe('a transfer', async () => {
  const owner = await person(0);
  await withPlan(owner, [
    {},
    { ...NOVEMBER, status: 'TARGET_APPROVED' },
    { ...DECEMBER, status: 'GENERATED' },
  ]);
  const called = makeDialogue(owner, { employeeId: v7() });
  await bulkLoad(table, [dialogueItem(called)]);
  const { employee: self } = await deskOf(owner);

  it('closes the plan of the former office on its last day, and months end with it', async () => {
    const notice = agreementNotice({ ...owner, year: '2026-Y' as Period, planNo: 1 });
    const waiting = { ...notice, since: clock.now(), dueOn: null, count: null };
    await bulkLoad(table, [itemLeft(layOnDesk(waiting))]);
    await moves(0);
    expect((await read(self.id)).plans).toMatchObject([{ status: 'APPROVED', to: '2026-12-31' }]);
    expect(await turn()).toEqual({ due: 1, changed: 1 });
    const now = await read(self.id);
    expect(now.plans).toMatchObject([{ status: 'CLOSED', from: '2026-01-01', to: '2026-11-15' }]);
    expect(now.october.months).toEqual([{ status: 'VERIFIED', from: '2026-10-01', to: '2026-10-31' }]);
    expect(now.november.months).toEqual([
      { status: 'TARGET_APPROVED', from: '2026-11-01', to: '2026-11-15' },
    ]);
    expect(now.december.months).toMatchObject([{ status: 'CANCELLED' }]);
    expect(await eventsOf(owner.employeeId, 'planClosed')).toMatchObject([
      { actor: { kind: 'JOB', id: 'turnDay' }, authority: 'JOB:turnDay' },
    ]);
  });

  it('cancels the dialogue that was called about it', async () => {
    expect((await dialogueOf(table, called))?.data.state).toBe('CANCELLED');
    expect(await eventsOf(owner.employeeId, 'dialogueCancelled')).toMatchObject([
      { actor: { kind: 'JOB', id: 'turnDay' } },
    ]);
  });

  it('happens once, however often the day is turned', async () => {
    const before = await contentOf(table);
    expect(await turn()).toEqual({ due: 0, changed: 0 });
    expect(await contentOf(table)).toEqual(before);
  });

  it('asks for a plan of the new office, within its days of grace', async () => {
    expect((await deskOf(owner)).desk.edges).toMatchObject([
      { node: { step: 'PLAN_DUE', dueOn: '2026-11-30', subject: null } },
    ]);
  });

  it('leaves nothing to open for the plan that was closed', async () => {
    const job = jobContext(platform, 'openMonth');
    const december = { employeeId: owner.employeeId, period: '2026-M12' as Period };
    expect(await openMonthOf(job, december)).toEqual({
      outcome: 'REFUSED',
      reason: 'PLAN_NOT_APPROVED',
    });
  });

  it('lets the second plan of the year be drawn up and put before the new appraiser', async () => {
    await at.reline();
    await bulkLoad(table, [
      ...acceptedItems(people.second, [owner]),
      ...talkedItems(owner, people.second, { planNo: 2 }),
    ]);
    const created = await plan(house.as(owner), 'createPlan', {
      idempotencyKey: v7(),
      from: '2026-11-16',
      to: '2026-12-31',
      content: assigned(inMonths(11, 12), owner, people.second),
    });
    expect(created.userErrors).toEqual([]);
    expect(created.plan).toMatchObject({
      planNo: 2,
      employeeSnapshot: { positionTitle: 'Pranata Komputer Ahli Muda' },
    });
    const { id, version } = created.plan;
    const sent = await plan(house.as(owner), 'submitPlan', { id, expectedVersion: version });
    expect(sent.userErrors).toEqual([]);
    expect(sent.plan).toMatchObject({ status: 'SUBMITTED', late: false });
    expect((await deskOf(owner)).desk.edges).toEqual([]);
    expect((await deskOf(people.second)).desk.edges).toMatchObject([
      { node: { step: 'PLAN_APPROVAL', planNo: 2 } },
    ]);
  });

  it('refuses a new plan for days that the former one had', async () => {
    const again = await plan(house.as(owner), 'createPlan', {
      idempotencyKey: v7(),
      from: '2026-11-01',
      to: '2026-11-15',
    });
    expect(again.userErrors.map(({ code }: { code: string }) => code)).toEqual(['PLAN_OVERLAPS']);
  });
});

/** Content whose action plan has targets in these months alone. */
function inMonths(first: number, last: number) {
  const whole = content();
  const workResults = whole.workResults.map((result) => ({
    ...result,
    indicators: [
      {
        id: `i${v7().slice(-8)}`,
        aspect: 'KUANTITAS',
        text: 'Jumlah laporan',
        target: last - first + 1,
        comparator: 'GTE',
        unit: 'laporan',
        aggregation: 'SUM',
        months: Array.from({ length: 12 }, (_, no) => (no + 1 >= first && no + 1 <= last ? 1 : null)),
      },
    ],
  }));
  return { ...whole, workResults };
}

describe('what ends no plan', () => {
  it('a mere change of appraiser, or of rank', async () => {
    const owner = await person(1);
    await withPlan(owner);
    const same = { tmt_jabatan: '01-03-2024' };
    await take('2026-11-20', below(1, { ...same, kode_jabatan_atasan: 'J.KASI2', golongan: 'III/d' }));
    expect(await turn()).toEqual({ due: 0, changed: 0 });
    expect((await read((await deskOf(owner)).employee.id)).plans).toMatchObject([{ status: 'APPROVED' }]);
  });
});

describe('a change that parts nobody from their office', () => {
  it('an office under another code since the same day', async () => {
    await withPlan(await person(15));
    await take('2026-11-20', below(15, { kode_jabatan: 'J.15A' }));
    expect(await turn()).toEqual({ due: 0, changed: 0 });
  });

  it('a transfer that the register takes back, when it was turned and when it was not', async () => {
    const owner = await person(16);
    await withPlan(owner);
    await moves(16);
    await take('2026-11-20', below(16));
    expect(await turn()).toEqual({ due: 1, changed: 0 });
    await moves(16);
    expect(await turn()).toEqual({ due: 1, changed: 1 });
    const asked = (await deskOf(owner)).desk.edges;
    await take('2026-11-20', below(16));
    expect(await turn()).toEqual({ due: 0, changed: 0 });
    expect((await deskOf(owner)).desk.edges).toEqual(asked);
  });
});

describe('who leaves the service', () => {
  it.each([
    ['retires', 2, 'Pensiun'],
    ['dies', 3, 'Meninggal'],
    ['goes to another government', 17, 'Pindah (instansi lain)'],
    ['is dismissed', 19, 'Diberhentikan'],
  ])('and %s has the plan closed on the last day in it, and is asked for nothing', async (_, nth, status) => {
    const owner = await person(nth);
    await withPlan(owner, [{ ...NOVEMBER, status: 'GENERATED' }]);
    const { employee: self } = await deskOf(owner);
    await take('2026-11-20', below(nth, { kedudukan_hukum: status, tmt_kedudukan: '10-11-2026' }));
    expect(await turn()).toEqual({ due: 1, changed: 1 });
    const now = await read(self.id);
    expect(now.plans).toMatchObject([{ status: 'CLOSED', to: '2026-11-09' }]);
    expect(now.november.months).toMatchObject([{ to: '2026-11-09' }]);
    expect((await deskOf(owner)).desk.edges).toEqual([]);
  });
});

describe('a plan that still lay on a desk', () => {
  it('is closed without having been in force, and leaves the desk', async () => {
    const owner = await person(4);
    await take('2026-11-20', below(4)); // of today, or nothing may be submitted
    await bulkLoad(table, readyItems(owner, people.first));
    const created = await plan(house.as(owner), 'createPlan', {
      idempotencyKey: v7(),
      from: '2026-01-01',
      to: '2026-12-31',
      content: contentUnder(people.first, owner),
    });
    const { id, version } = created.plan;
    await plan(house.as(owner), 'submitPlan', { id, expectedVersion: version });
    const waiting = async () =>
      (await deskOf(people.first)).desk.edges.filter(
        ({ node }: { node: { subject: { id: string } } }) => node.subject?.id === id,
      );
    expect(await waiting()).toHaveLength(1);
    await moves(4);
    await turn();
    expect(await waiting()).toEqual([]);
    const next = await plan(house.as(owner), 'createPlan', {
      idempotencyKey: v7(),
      from: '2026-11-01',
      to: '2026-12-31',
    });
    expect(next.plan).toMatchObject({ planNo: 2 });
  });
});

describe('the turn of a day with transfers', () => {
  it('killed at any point goes on where it was, and closes each plan once', async () => {
    for (let kill = 1; kill <= 9; kill += 1) {
      const owner = await person(kill + 4);
      await withPlan(owner, [{ ...NOVEMBER, status: 'GENERATED' }]);
      await moves(kill + 4);
      const { step } = dyingAt(kill);
      const mortal = { ...platform, table: steppedClient(table, step) };
      await turnDay(mortal, date('2026-11-21')).catch((fault: unknown) => {
        const all = fault instanceof AggregateError ? fault.errors : [fault];
        if (!all.every((one) => one instanceof Killed)) throw fault;
      });
      await turn();
      expect(await eventsOf(owner.employeeId, 'planClosed')).toHaveLength(1);
      expect(await eventsOf(owner.employeeId, 'monthShortened')).toHaveLength(1);
    }
  });

  it('by two at once closes once', async () => {
    const owner = await person(14);
    await withPlan(owner);
    await moves(14);
    await Promise.all([turn(), turn()]);
    expect(await eventsOf(owner.employeeId, 'planClosed')).toHaveLength(1);
  });
});

describe('a transfer of December that the register says in January', () => {
  it('ends the old plan, cancels the one that was drawn up for the former office, and asks for one of the new year', async () => {
    const owner = await person(18);
    await withPlan(owner);
    const [from, to] = [date('2027-01-01'), date('2027-12-31')];
    const january = makeMonth(owner, { month: '2027-M01' as Period, from, to: date('2027-01-31') });
    await bulkLoad(table, [
      planItem(makePlan(owner, { year: '2027-Y' as Period, from, to })),
      monthItem({ ...january, status: 'TARGET_APPROVED' }),
    ]);
    clock.set('2027-01-10T01:00:00.000Z');
    await turnDay(platform, date('2027-01-01')); // the year's end of plans made above
    const moved = { ...NEW_OFFICE, kode_jabatan: 'J.NEW.18', tmt_jabatan: '15-12-2026' };
    await take('2027-01-10', below(18, moved));
    expect(await turnDay(platform, date('2027-01-11'))).toEqual({ due: 1, changed: 1 });
    const plans = await Promise.all(
      (['2026-Y', '2027-Y'] as Period[]).map((year) => plansOfYear(table, owner.employeeId, year)),
    );
    expect(plans.flat().map(({ data }) => [data.status, data.to, data.approvedAt !== null])).toEqual([
      ['CLOSED', '2026-12-14', true],
      ['CLOSED', '2027-12-31', false],
    ]);
    const month = await monthRecordOf(table, january);
    expect(month?.data.status).toBe('CANCELLED');
    expect((await deskOf(owner)).desk.edges).toMatchObject([
      { node: { step: 'PLAN_DUE', period: '2027-Y', subject: null } },
    ]);
  });
});
