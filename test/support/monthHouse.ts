/** A house with an office whose people have an October: what is done to it, and where it lies. */
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { addDays, type PlainDate } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { Line } from '../../functions/organisation/line/rules.ts';
import type { Plan } from '../../functions/planning/plan/rules.ts';
import { type House, openHouse } from './house.ts';
import { jobOf, OCTOBER, openMonthOf } from './months.ts';
import {
  itemsOf,
  makeEmployee,
  makeLine,
  makeOffice,
  makePlatform,
  type Office,
  testClock,
} from './office.ts';
import { makePlan, MONTH, month, planItem } from './setPlans.ts';
import { makeTable } from './table.ts';

/** 09:00 in Jakarta on the first of October, in the window of targets; on the 30th, in that of realisations. */
const TARGET_DAY = '2026-10-01T02:00:00.000Z';
/** The night on which the job opens October. */
const OPENING_NIGHT = '2026-09-24T18:00:00.000Z';
const REALISATION_DAY = '2026-10-30T02:00:00.000Z';

/** The id of a month, as the contract gives it. */
export const monthNodeId = (employeeId: string, planNo = 1, period = '2026-M10') =>
  Buffer.from(`Month:${employeeId}:${period}:${planNo}`).toString('base64url');
export const idOf = (owner: Pick<Employee, 'employeeId'>) => monthNodeId(owner.employeeId);

export const codes = (payload: { userErrors: { code: string }[] }) =>
  payload.userErrors.map(({ code }) => code);

export const evidence = [{ title: 'Laporan Oktober', url: 'https://arsip.example.go.id/laporan/10' }];
/** Both lines that are due, realised. */
export const realisations = () => [
  { indicatorId: 'jumlah', realisation: 5, evidence },
  { indicatorId: 'mutu', realisation: 85.5, note: 'Sesuai rencana', evidence },
];

const [, fragment] = /^(fragment M[\s\S]*?)\n\s*fragment E/.exec(MONTH) ?? [];
const READ = `${fragment} query ($id: ID!) { month(id: $id) { ...M } }`;
const DESK = `{ viewer { desk(first: 100) { edges { node { step dueOn subject { id } } } } } }`;
type Person = Pick<Employee, 'employeeId'>;

/** Opens the house for a test file; the clock stands on a day of targets before each test. */
export function monthHouse() {
  const clock = testClock(TARGET_DAY);
  const at = {} as { table: Table; office: Office; house: House };
  beforeAll(async () => {
    at.table = await makeTable();
    at.office = await makeOffice(at.table);
    const { agencyId, agencyName: name } = at.office.owner.unit;
    await bulkLoad(at.table, [agencyItem({ agencyId, name })]);
    at.house = await openHouse(makePlatform(at.table, clock));
  });
  afterAll(() => at.house.stop());
  beforeEach(() => clock.set(TARGET_DAY));

  /** A person with plans in force and their October opened by the job: on its night, unless the clock was moved. */
  async function opened(plans: Partial<Plan>[] = [{}], lines: Partial<Line>[] = [{}]): Promise<Employee> {
    const owner = makeEmployee('Dwi Astuti');
    const line = makeLine(owner, at.office.appraiser, at.office.superior);
    await bulkLoad(at.table, [
      ...itemsOf.employee(owner),
      ...lines.flatMap((changes) => itemsOf.line({ ...line, ...changes })),
      ...plans.map((plan) => planItem(makePlan(owner, plan))),
    ]);
    const opening = clock.now() === TARGET_DAY ? testClock(OPENING_NIGHT) : clock;
    const job = jobOf(makePlatform(at.table, opening), 'openMonth');
    await openMonthOf(job, { employeeId: owner.employeeId, period: OCTOBER });
    return owner;
  }

  const submitTarget = (owner: Employee, expectedVersion: number, noTargets: object[] = []) =>
    month(at.house.as(owner), 'submitMonthTarget', { id: idOf(owner), expectedVersion, noTargets });
  const approve = (owner: Employee, expectedVersion: number, more = {}) =>
    month(at.house.as(at.office.appraiser), 'approveMonthTarget', {
      id: idOf(owner),
      expectedVersion,
      ...more,
    });
  const realise = (
    owner: Employee,
    expectedVersion: number,
    lines: object[] = realisations(),
    tasks: object[] = [],
  ) =>
    month(at.house.as(owner), 'submitMonthRealisation', { id: idOf(owner), expectedVersion, lines, tasks });

  /** Turns a day of the agenda, at 00:05 of it in Jakarta. */
  function turn(day: string, table = at.table) {
    clock.set(`${addDays(day as PlainDate, -1)}T17:05:00.000Z`);
    return turnDay(makePlatform(table, clock), day as PlainDate);
  }

  /** A month whose target is approved; the clock stands on a day of realisation. */
  async function approved(): Promise<Employee> {
    const owner = await opened();
    await submitTarget(owner, 1);
    await approve(owner, 2);
    clock.set(REALISATION_DAY);
    return owner;
  }

  return {
    clock,
    at,
    opened,
    submitTarget,
    approve,
    realise,
    turn,
    approved,
    realisationDay: () => clock.set(REALISATION_DAY),
    realised: async () => {
      const owner = await approved();
      expect(codes(await realise(owner, 3))).toEqual([]);
      return owner;
    },
    read: async (person: Person, id: string) => (await at.house.as(person)(READ, { id })).data.month,
    /** What lies on a person's desk about another's October. */
    desk: async (holder: Person, owner: Person) => {
      const { edges } = (await at.house.as(holder)(DESK)).data.viewer.desk;
      const rows = edges.map(({ node }: { node: object }) => node);
      return rows.filter(({ subject }: { subject: { id: string } | null }) => subject?.id === idOf(owner));
    },
  };
}
