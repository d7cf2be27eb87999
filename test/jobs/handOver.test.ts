import { afterAll, describe, expect, it } from 'vitest';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { relineEmployeesWork } from '../../functions/jobs/relineEmployees.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { monthId } from '../../functions/execution/month/store.ts';
import { assignmentWrites } from '../../functions/organisation/assignment/store.ts';
import { loadRelineShared } from '../../functions/organisation/line/actions/relineEmployee.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { PositionAssignment } from '../../functions/organisation/position/rules.ts';
import { deskKind } from '../../functions/platform/desk.ts';
import { commit } from '../../functions/platform/commit/commit.ts';
import { put } from '../../functions/platform/commit/writes.ts';
import { makeItem, readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { queryAll, type Table } from '../../functions/platform/table.ts';
import { unitKind } from '../../functions/organisation/unit/store.ts';
import { officeItems, officeOf } from '../support/directory.ts';
import { openHouse } from '../support/house.ts';
import { cardItem, makeUnit, waiting } from '../support/largeOffice.ts';
import { jobOf, makeMinutes, makeMonth, minutesItem, monthItem, OCTOBER } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine, makePlatform, testClock } from '../support/office.ts';
import { v7 } from 'uuid';
import { jobContext } from '../support/registeredCity.ts';
import { makePlan, planItem } from '../support/setPlans.ts';
import { makeTable } from '../support/table.ts';

const NOVEMBER = '2026-M11' as Period;

const seatOf = (
  employee: Employee,
  positionId: string,
  changes: Partial<PositionAssignment> = {},
): PositionAssignment => ({
  assignmentId: v7(),
  employeeId: employee.employeeId,
  positionId,
  role: 'DEFINITIVE',
  from: '2025-01-01' as PlainDate,
  to: null,
  letterNo: '800/1/2025',
  requestId: null,
  recordedAt: '2026-01-01T00:00:00.000Z' as Instant,
  supersededAt: null,
  ...changes,
});

/** Lays assignments in a table, with the person and beside the office. */
async function seat(table: Table, ...assignments: PositionAssignment[]): Promise<void> {
  for (const assignment of assignments) {
    const { parts, writes } = assignmentWrites([{ before: null, after: assignment }]);
    await commit(table, {
      actor: { kind: 'JOB', id: 'test' },
      authority: 'REGISTER',
      requestId: 'test',
      at: assignment.recordedAt,
      commitId: v7(),
      changes: [],
      writes: [...parts.map((part) => put(makeItem(part.kind, part.key, part.after))), ...writes],
    });
  }
}

/** A person under a head under a superior, with a plan, two months and activities that wait for the head. */
async function openOffice() {
  const table = await makeTable();
  const clock = testClock();
  const platform = makePlatform(table, clock);
  const superior = makeEmployee('Endang Lestari, M.Si.');
  const head = makeEmployee('Bambang Prasetyo, S.E., M.M.');
  const successor = makeEmployee('Ratna Dewi, S.IP.');
  const delegate = makeEmployee('Nur Aini, M.Ak.');
  const owner = makeEmployee('Sri Wahyuni, S.Sos.');
  const people = [superior, head, successor, delegate, owner];
  const unit = {
    ...makeUnit(owner.unit.path, owner.unit.agencyId, owner.unit.name),
    unitId: owner.unit.unitId,
  };
  const holder = head.employeeId;
  await bulkLoad(table, [
    makeItem(unitKind, keys.unit(unit.unitId), unit),
    ...people.flatMap(itemsOf.employee),
    ...officeItems(officeOf(superior, null)),
    ...officeItems(officeOf(head, superior)),
    ...[successor, delegate, owner].flatMap((each) => officeItems(officeOf(each, head))),
    ...itemsOf.line(makeLine(owner, head, superior)),
    planItem(makePlan(owner, { status: 'SUBMITTED', reviewerId: holder })),
    monthItem(makeMonth(owner, { status: 'REALISED', verifierId: holder })),
    monthItem({
      ...makeMonth(owner, { status: 'TARGET_SUBMITTED', verifierId: holder }),
      month: NOVEMBER,
      from: '2026-11-01' as PlainDate,
      to: '2026-11-30' as PlainDate,
    }),
    minutesItem(
      makeMinutes(owner, {
        pending: 3,
        verifierId: holder,
        pendingSince: '2026-11-02T02:00:00.000Z' as Instant,
      }),
    ),
    cardItem(owner, holder, OCTOBER),
    cardItem(owner, holder, NOVEMBER),
    ...(['PLAN_APPROVAL', 'MONTH_VERIFICATION', 'ACTIVITY_VERIFICATION'] as const).map((step) =>
      waiting(head, owner, step),
    ),
    makeItem(deskKind, keys.desk(holder, 'TARGET_APPROVAL', NOVEMBER, owner.employeeId, 1), {
      ...readItem(deskKind, waiting(head, owner, 'MONTH_VERIFICATION')).data,
      step: 'TARGET_APPROVAL',
      period: NOVEMBER,
    }),
  ]);
  const seats = new Map(people.map((each) => [each, seatOf(each, each.position.positionId)]));
  await seat(table, ...seats.values());
  return {
    seats,
    table,
    clock,
    platform,
    superior,
    head,
    successor,
    delegate,
    owner,
    ...handsOn(platform, owner),
  };
}

function handsOn(platform: ReturnType<typeof makePlatform>, owner: Employee) {
  const context = jobContext(platform);
  return {
    work: async () =>
      relineEmployeesWork(
        context,
        { employeeId: owner.employeeId, period: NOVEMBER },
        await loadRelineShared(platform),
      ),
    deskOf: async ({ employeeId }: Employee) => {
      const items = await queryAll(platform.table, lists.desk(employeeId));
      return items
        .map((item) => readItem(deskKind, item).data)
        .map(({ step, period }) => `${step} ${period}`);
    },
    teamOf: async ({ employeeId }: Employee, period: Period) =>
      (await queryAll(platform.table, lists.teamPeriod(employeeId, period))).length,
  };
}

const EVERYTHING = [
  'ACTIVITY_VERIFICATION 2026-M10',
  'MONTH_VERIFICATION 2026-M10',
  'PLAN_APPROVAL 2026-Y',
  'TARGET_APPROVAL 2026-M11',
];

describe('when nothing has changed', async () => {
  const { head, work, deskOf } = await openOffice();

  it('everything stays on the desk where it lies, the first time and again', async () => {
    await work();
    expect(await deskOf(head)).toEqual(EVERYTHING);
    expect(await work()).toEqual({ outcome: 'UNCHANGED' });
  });
});

describe('when somebody else holds the office above from the tenth of November', async () => {
  const { table, seats, head, successor, work, deskOf, teamOf } = await openOffice();

  it('the plan and November move to them, and October stays where it lies', async () => {
    const office = head.position.positionId;
    await work();
    await seat(
      table,
      { ...(seats.get(head) as PositionAssignment), to: '2026-11-09' as PlainDate },
      seatOf(successor, office, { from: '2026-11-10' as PlainDate }),
    );
    expect(await work()).toEqual({ outcome: 'DONE' });
    expect(await deskOf(head)).toEqual(['ACTIVITY_VERIFICATION 2026-M10', 'MONTH_VERIFICATION 2026-M10']);
    expect(await deskOf(successor)).toEqual(['PLAN_APPROVAL 2026-Y', 'TARGET_APPROVAL 2026-M11']);
  });

  it('the card of November lies in their team, and that of October in the former one', async () => {
    expect([await teamOf(head, OCTOBER), await teamOf(successor, OCTOBER)]).toEqual([1, 0]);
    expect([await teamOf(head, NOVEMBER), await teamOf(successor, NOVEMBER)]).toEqual([0, 1]);
  });

  it('and done again it moves nothing', async () => {
    expect(await work()).toEqual({ outcome: 'UNCHANGED' });
  });
});

describe('when the head above retires in November', async () => {
  const { table, head, superior, work, deskOf } = await openOffice();

  it('all that waits climbs to the superior, October too', async () => {
    await work();
    const retired = { ...head, legalStatus: 'PENSIUN' as const, legalStatusFrom: '2026-11-10' as PlainDate };
    await bulkLoad(table, itemsOf.employee(retired));
    expect(await work()).toEqual({ outcome: 'DONE' });
    expect(await deskOf(head)).toEqual([]);
    expect(await deskOf(superior)).toEqual(EVERYTHING);
  });
});

describe('when the successor takes office only in December', async () => {
  const { table, seats, clock, head, successor, work, deskOf } = await openOffice();

  it('nothing moves before that day, and the plan that still waits does on it', async () => {
    const office = head.position.positionId;
    await seat(
      table,
      { ...(seats.get(head) as PositionAssignment), to: '2026-11-30' as PlainDate },
      seatOf(successor, office, { from: '2026-12-01' as PlainDate }),
    );
    await work();
    expect(await deskOf(head)).toEqual(EVERYTHING);
    expect(await work()).toEqual({ outcome: 'UNCHANGED' });
    clock.set('2026-12-01T01:00:00.000Z');
    expect(await work()).toEqual({ outcome: 'DONE' });
    expect(await deskOf(successor)).toEqual(['PLAN_APPROVAL 2026-Y']);
  });
});

describe('when the head has delegated verification for October', async () => {
  const { platform, table, head, delegate, owner, work, deskOf } = await openOffice();
  const house = await openHouse(platform);
  afterAll(() => house.stop());

  it('what is to be verified lies on the desk of the delegate, and the target stays with the head', async () => {
    const days = { from: '2026-10-01' as PlainDate, to: '2026-10-31' as PlainDate };
    await seat(table, seatOf(delegate, head.position.positionId, { role: 'DELEGATE_VERIFIER', ...days }));
    await work();
    expect(await deskOf(delegate)).toEqual(['ACTIVITY_VERIFICATION 2026-M10', 'MONTH_VERIFICATION 2026-M10']);
    expect(await deskOf(head)).toEqual(['PLAN_APPROVAL 2026-Y', 'TARGET_APPROVAL 2026-M11']);
  });

  it('the delegate verifies October, and may not approve the target of November', async () => {
    const id = (month: Period) => monthId({ employeeId: owner.employeeId, month, planNo: 1 });
    const version = async (month: Period) =>
      (await house.as(head)(`{ month(id: "${id(month)}") { version } }`)).data.month.version;
    const verify = `mutation V($input: VerifyMonthInput!) { verifyMonth(input: $input) { month { status } userErrors { code } } }`;
    const approve = `mutation A($input: ApproveMonthTargetInput!) { approveMonthTarget(input: $input) { userErrors { code } } }`;
    const input = async (month: Period) => ({
      input: { id: id(month), expectedVersion: await version(month) },
    });
    const refused = await house.as(delegate)(approve, await input(NOVEMBER));
    expect(refused.data.approveMonthTarget.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    const done = await house.as(delegate)(verify, await input(OCTOBER));
    expect(done.data.verifyMonth).toEqual({ month: { status: 'VERIFIED' }, userErrors: [] });
  });
});

describe('when the head above retires after October was closed', async () => {
  const { table, platform, clock, head, superior, owner, work, deskOf } = await openOffice();

  it('the evaluation that waits climbs to the superior', async () => {
    await bulkLoad(table, [monthItem(makeMonth(owner)), minutesItem(makeMinutes(owner))]);
    clock.set('2026-11-13T17:30:00.000Z');
    const job = jobOf(platform, 'closeMonth');
    const whose = { employeeId: owner.employeeId, period: OCTOBER };
    await closeEmployeeMonth(job, whose, await loadCloseShared(job, OCTOBER));
    expect(await deskOf(head)).toContain('EVALUATION_RATING 2026-M10');
    await work();
    const retired = { ...head, legalStatus: 'PENSIUN' as const, legalStatusFrom: '2026-11-14' as PlainDate };
    await bulkLoad(table, itemsOf.employee(retired));
    clock.set('2026-11-14T17:10:00.000Z');
    expect(await work()).toEqual({ outcome: 'DONE' });
    expect(await deskOf(head)).not.toContain('EVALUATION_RATING 2026-M10');
    expect(await deskOf(superior)).toContain('EVALUATION_RATING 2026-M10');
  });
});
