/** Formulas and inputs of allowances, invented, and an office in which October is closed and attendance has come. */
import { v7 } from 'uuid';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { computeEmployeeAllowance } from '../../functions/evaluation/allowance/actions/computeEmployee.ts';
import { loadAllowanceShared } from '../../functions/evaluation/allowance/actions/loadShared.ts';
import type { Inputs } from '../../functions/evaluation/allowance/inputs.ts';
import { allowanceOf, versionsOf } from '../../functions/evaluation/allowance/store.ts';
import type { AllowancePolicy, PolicyContent } from '../../functions/evaluation/allowancePolicy/rules.ts';
import { allowancePolicyKind } from '../../functions/evaluation/allowancePolicy/store.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import { openHouse } from './house.ts';
import { jobOf, makeMinutes, minutesItem, OCTOBER } from './months.ts';
import {
  itemsOf,
  makeAppointment,
  makeEmployee,
  makeLine,
  makeOffice,
  makePlatform,
  testClock,
} from './office.ts';
import { makeTable } from './table.ts';

/** A formula as a client writes it, in per cents: sixty for productivity, forty for discipline, unless told otherwise. */
export const writtenContent = (changes: object = {}) => ({
  enabled: true,
  legalBasis: 'Peraturan contoh 1/2026',
  productivityWeight: 60,
  disciplineWeight: 40,
  productivityMode: 'PROPORTIONAL_CAPPED',
  brackets: [],
  cap: 100,
  partialMonth: 'PRO_RATA',
  penalties: [],
  rounding: { mode: 'HALF_UP', unit: 0.01 },
  ...changes,
});

/** Sixty for productivity, forty for discipline, in proportion up to 100 %, unless told otherwise. */
export const makeContent = (changes: Partial<PolicyContent> = {}): PolicyContent => ({
  enabled: true,
  legalBasis: 'Peraturan contoh 1/2026',
  minuteTarget: null,
  productivityWeight: 60_000,
  disciplineWeight: 40_000,
  productivityMode: 'PROPORTIONAL_CAPPED',
  brackets: [],
  cap: 100_000,
  leaveCredit: null,
  extraTaskCap: null,
  subordinateShare: null,
  actingPercent: null,
  partialMonth: 'PRO_RATA',
  predicateFactor: null,
  penalties: [],
  rounding: { mode: 'HALF_UP', unit: 10 },
  ...changes,
});

/** A whole month of 6,750 minutes at a discipline of 95 %, unless told otherwise. */
export const makeInputs = (changes: Partial<Inputs> = {}): Inputs => ({
  month: OCTOBER,
  verifiedMinutes: 6750,
  unverifiedMinutes: 0,
  extraMinutes: null,
  leave: [],
  monthTarget: 6750,
  monthLeaveCredit: {},
  sources: {
    target: 'activity.monthlyMinuteTarget@default',
    leaveCredit: 'activity.leaveCreditMinutes@default',
  },
  team: null,
  attendanceNo: 1,
  discipline: 95_000,
  penalties: [],
  predicate: null,
  workingDays: 22,
  serviceDays: 22,
  actingDays: 0,
  adjustments: [],
  ...changes,
});

/** A policy that two people of BKPP made, in force from the new year on, unless told otherwise. */
export const makeAllowancePolicy = (changes: Partial<AllowancePolicy> = {}): AllowancePolicy => ({
  no: 1,
  status: 'APPROVED',
  statusSince: '2026-01-02T02:00:00.000Z' as Instant,
  effectiveFrom: '2026-01-01' as PlainDate,
  content: makeContent(),
  reason: null,
  proposedBy: v7(),
  writtenBy: [v7()],
  proposedAt: '2026-01-01T02:00:00.000Z' as Instant,
  approvedBy: v7(),
  approvedAt: '2026-01-02T02:00:00.000Z' as Instant,
  note: null,
  ...changes,
});

export const policyItem = (policy: AllowancePolicy) =>
  makeItem(allowancePolicyKind, keys.allowancePolicy(policy.no), policy);

const REPORT = `report { rows created corrected unchanged leftOut outcomes { row outcome code field message } }
  userErrors { code field message }`;

/** Calls a mutation of a house and answers its payload. */
export const mutating =
  (
    ask: (query: string, variables: object) => Promise<{ data: ReturnType<JSON['parse']>; errors?: unknown }>,
  ) =>
  async (name: string, shows: string, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const answer = await ask(`mutation M($input: ${type}!) { ${name}(input: $input) { ${shows} } }`, {
      input,
    });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data[name];
  };

/** An office with three people of BKPP, in the middle of November. */
export async function openAllowances(through: (table: Table) => Table = (table) => table) {
  const table = await makeTable();
  const office = await makeOffice(table);
  const clock = testClock();
  const [second, third] = [makeEmployee('Mira Anggraini, S.Psi.'), makeEmployee('Eko Saputro, S.H.')];
  const held = [second, third].flatMap((one) => [
    ...itemsOf.employee(one),
    ...itemsOf.appointment(makeAppointment(one, 'BKPP')),
  ]);
  await bulkLoad(table, held);
  const platform = makePlatform(through(table), clock);
  const house = await openHouse(platform);
  const as = (person: Pick<Employee, 'employeeId'>) => mutating(house.as(person));
  const payroll = house.asAgency('payroll', ['kinerja/employees.read', 'kinerja/allowances.read']);
  const presensi = house.asAgency('presensi', ['kinerja/employees.read', 'kinerja/attendance.import']);

  /** Somebody of the office whose minutes of October are closed. */
  const enrol = async (
    name: string,
    minutes = 6750,
    changes: Partial<Employee> = {},
    period: Period = OCTOBER,
  ) => {
    const person = makeEmployee(name, changes);
    const closed = {
      month: period,
      verifiedMinutes: minutes,
      closedAt: '2026-11-13T17:30:00.000Z' as Instant,
    };
    await bulkLoad(table, [
      ...itemsOf.employee(person),
      ...itemsOf.number(person),
      ...itemsOf.line(makeLine(person, office.appraiser, office.superior)),
      minutesItem(makeMinutes(person, closed)),
    ]);
    return person;
  };
  const attend = (rows: readonly object[], month = OCTOBER, by = presensi) =>
    mutating(by)('commitAttendance', REPORT, { month, source: 'presensi 2026-11-03', rows });
  const attendOf = (
    person: Employee,
    discipline: number,
    penalties: readonly string[] = [],
    month = OCTOBER,
  ) =>
    attend(
      [
        {
          employeeId: employeeNodeId(person.employeeId),
          discipline,
          penalties: penalties.map((code) => ({ code })),
        },
      ],
      month,
    );
  const compute = async (person: Employee, period: Period = OCTOBER) => {
    const context = jobOf(platform, 'computeAllowance');
    const whose = { employeeId: person.employeeId, period };
    return computeEmployeeAllowance(context, whose, await loadAllowanceShared(context, period));
  };
  const head = async (person: Employee, month: Period = OCTOBER) =>
    (await allowanceOf(table, { employeeId: person.employeeId, month }))?.data ?? null;
  const version = async (person: Employee, no: number, month: Period = OCTOBER) =>
    (await versionsOf(table, { employeeId: person.employeeId, month }, [no]))[0];
  const enact = (changes: Partial<AllowancePolicy> = {}) =>
    bulkLoad(table, [policyItem(makeAllowancePolicy(changes))]);
  const people = { bkpp: office.bkpp, second, third };
  const acts = { enrol, attend, attendOf, compute, head, version, enact };
  return { table, office, clock, platform, house, as, payroll, presensi, people, ...acts };
}
export { REPORT };
