/** An office in which something waits of everybody, and whose lines change. */
import { relineEmployeesWork } from '../../functions/jobs/relineEmployees.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { assignmentWrites } from '../../functions/organisation/assignment/store.ts';
import { loadRelineShared } from '../../functions/organisation/line/actions/relineEmployee.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { PositionAssignment } from '../../functions/organisation/position/rules.ts';
import { deskKind } from '../../functions/platform/desk.ts';
import { commit } from '../../functions/platform/commit/commit.ts';
import { put } from '../../functions/platform/commit/writes.ts';
import { makeItem, readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import {
  type Instant,
  monthOfDate,
  type Period,
  type PlainDate,
  today,
} from '../../functions/platform/period.ts';
import { queryAll, type Table } from '../../functions/platform/table.ts';
import { unitKind } from '../../functions/organisation/unit/store.ts';
import { officeItems, officeOf } from './directory.ts';
import { cardItem, makeUnit, waiting } from './largeOffice.ts';
import { makeMinutes, makeMonth, minutesItem, monthItem, OCTOBER } from './months.ts';
import { itemsOf, makeEmployee, makeLine, makePlatform, testClock } from './office.ts';
import { v7 } from 'uuid';
import { jobContext } from './registeredCity.ts';
import { makePlan, planItem } from './setPlans.ts';
import { makeTable } from './table.ts';

export const NOVEMBER = '2026-M11' as Period;

/** An assignment of a person to an office, definitive since 2025 unless told otherwise. */
export const seatOf = (
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
export async function seat(table: Table, ...assignments: PositionAssignment[]): Promise<void> {
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
export async function openOffice() {
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
    /** The night's work on somebody, the owner unless told otherwise, in the month of the clock. */
    work: async ({ employeeId }: Employee = owner) =>
      relineEmployeesWork(
        context,
        { employeeId, period: monthOfDate(today(platform.clock)) },
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

/** All that waits in it. */
export const EVERYTHING = [
  'ACTIVITY_VERIFICATION 2026-M10',
  'MONTH_VERIFICATION 2026-M10',
  'PLAN_APPROVAL 2026-Y',
  'TARGET_APPROVAL 2026-M11',
];
