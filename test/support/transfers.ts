/** A house whose people come from the register, with plans and months in force, and a register that changes. */
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { employeeOf, holderOfNip } from '../../functions/organisation/employee/store.ts';
import {
  loadRelineShared,
  relineEmployee,
} from '../../functions/organisation/line/actions/relineEmployee.ts';
import { handOver } from '../../functions/jobs/handOver.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { Month } from '../../functions/execution/month/rules.ts';
import { whoOfMonth } from '../../functions/execution/month/store.ts';
import { whoOf } from '../../functions/planning/plan/store.ts';
import { cardIndex, keys } from '../../functions/platform/keys.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { openHouse } from './house.ts';
import { makeMonth, monthItem } from './months.ts';
import { itemsOf, makeAppointment, makePlatform, testClock } from './office.ts';
import { csvOf, nipOf, office, openRegister, type Row, staffRow } from './register.ts';
import { jobContext, NEW_YEAR } from './registeredCity.ts';
import { makePlan, planItem } from './setPlans.ts';
import { makeTable } from './table.ts';

export const date = (text: string) => text as PlainDate;
/** Two heads of section below the agency's head; staff 0 to 3 work below the first. */
const SECTION: Row = { jenis_jabatan: 'Pengawas', jenjang: '', eselon: 'IV.a', golongan: 'III/d' };
export const sections: readonly Row[] = [
  staffRow(500, { ...SECTION, kode_jabatan: 'J.KASI1', nama_jabatan: 'Kepala Seksi Akuisisi' }),
  staffRow(501, { ...SECTION, kode_jabatan: 'J.KASI2', nama_jabatan: 'Kepala Seksi Layanan' }),
];
const below = (nth: number, changes: Row = {}) =>
  staffRow(nth, { kode_jabatan_atasan: 'J.KASI1', ...changes });

/** Opens it on 16 November 2026; `people` of staff have a plan since January. */
export async function openTransferHouse(people = 6) {
  const table = await makeTable();
  const clock = testClock('2026-01-05T01:00:00.000Z');
  const platform = makePlatform(table, clock);
  const register = openRegister(platform);
  const rows = [...office(0), ...sections, ...Array.from({ length: people }, (_, nth) => below(nth))];
  await register.take(csvOf(rows), { asOf: date('2026-01-05') });
  const person = async (nth: number): Promise<Employee> => {
    const id = await holderOfNip(table, nipOf(nth));
    const kept = id && (await employeeOf(table, id));
    if (!kept) throw new Error(`nobody has number ${nth}`);
    return kept.data;
  };
  const everybody = await Promise.all(
    [27_001, 27_002, 500, 501, ...Array.from({ length: people }, (_, nth) => nth)].map(person),
  );
  const reline = async () => {
    const job = jobContext(platform);
    const shared = await loadRelineShared(platform);
    for (const { employeeId } of everybody) {
      const { handover } = await relineEmployee(job, { employeeId, from: NEW_YEAR }, shared);
      if (handover) await handOver(job, handover);
    }
  };
  await reline();
  const [sekda, head, first, second] = everybody as [Employee, Employee, Employee, Employee];
  const card = (who: ReturnType<typeof whoOf>, section: object) => ({
    ...keys.card(who.employeeId, who.period, who.planNo),
    type: 'card',
    schemaVersion: 1,
    ...cardIndex(who),
    who,
    ...section,
  });
  /** Lays a plan set in January and its months in a table, with their cards. */
  const withPlan = async (owner: Employee, months: readonly Partial<Month>[] = []) => {
    const plan = makePlan(owner);
    const items = months.map((changes) => makeMonth(owner, changes));
    const summary = { status: 'GENERATED', late: false, lines: 3, filled: 0 };
    await bulkLoad(table, [
      planItem(plan),
      card(whoOf(plan, owner, plan.year, first.employeeId), {
        plan: {
          kind: 'JA_JF',
          approach: 'KUANTITATIF',
          status: 'APPROVED',
          late: false,
          submittedAt: null,
          results: 2,
        },
      }),
      ...items.flatMap((month) => [
        monthItem(month),
        card({ ...whoOfMonth(month, owner, null), appraiserId: first.employeeId }, { month: summary }),
      ]),
    ]);
    return plan;
  };
  const [bkpp, auditor, manager] = [head, sekda, second];
  await bulkLoad(table, [
    ...itemsOf.appointment(makeAppointment(bkpp, 'BKPP')),
    ...itemsOf.appointment(makeAppointment(auditor, 'AUDITOR')),
    ...itemsOf.appointment(makeAppointment(manager, 'MANAGER', head.unit.path)),
  ]);
  clock.set('2026-11-16T01:00:00.000Z');
  // The morning's register, as it was: everybody's data are of today.
  await register.take(csvOf(rows), { asOf: date('2026-11-16') });
  const house = await openHouse(platform);
  return {
    table,
    clock,
    platform,
    register,
    /** The register as it stood this morning, everybody's row. */
    rows,
    person,
    reline,
    withPlan,
    below,
    people: { sekda, head, first, second, bkpp, auditor, manager },
    house,
    /** The steps that lie on somebody's desk about another, through the door. */
    deskOf: async (who: { employeeId: string }, of: { name: string }): Promise<string[]> =>
      (
        await house.as(who)('{ viewer { desk(first: 50) { edges { node { step employee { name } } } } } }')
      ).data.viewer.desk.edges
        .filter(({ node }: { node: { employee: { name: string } } }) => node.employee.name === of.name)
        .map(({ node }: { node: { step: string } }) => node.step),
    /** Takes rows of the register as of a day. */
    take: (asOf: string, ...changed: Row[]) => register.take(csvOf(changed), { asOf: date(asOf) }),
  };
}

/** The span of a month that makeMonth gives to October, of another. */
export const span = (month: string, from: string, to: string) => ({
  month: month as Period,
  from: date(from),
  to: date(to),
});
