/** An office of sixty under one appraiser, in one period: their cards, and what waits on the desk. */
import { v7 } from 'uuid';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { deskKind } from '../../functions/platform/desk.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { cardIndex, type DeskStep, keys } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { Unit } from '../../functions/organisation/unit/rules.ts';
import { unitKind } from '../../functions/organisation/unit/store.ts';
import { whoOf } from '../../functions/planning/plan/store.ts';
import { makeMinutes, makeMonth, minutesItem, monthItem, OCTOBER } from './months.ts';
import { itemsOf, makeEmployee, makeLine, type Office } from './office.ts';
import { makePlan, planItem } from './setPlans.ts';

/** A unit below another, as the register has it. */
export const makeUnit = (path: string, agencyId: string, name: string): Unit => ({
  unitId: v7(),
  code: null,
  parentId: null,
  agencyId,
  name,
  kind: 'SEKSI',
  isPerformanceUnit: false,
  workWeek: 'FIVE_DAYS',
  path,
  validFrom: '2020-01-01' as PlainDate,
  validTo: null,
});
export const unitItem = (unit: Unit): Item => makeItem(unitKind, keys.unit(unit.unitId), unit);

/** The card of a person's first plan in a period, with every section. */
export function cardItem(employee: Employee, appraiserId: string | null, period: Period = OCTOBER): Item {
  const who = whoOf({ ...employee, planNo: 1 }, employee, period, appraiserId);
  return {
    ...keys.card(employee.employeeId, period, 1),
    type: 'card',
    schemaVersion: 1,
    ...cardIndex(who),
    who,
    plan: {
      kind: 'JA_JF',
      approach: 'KUANTITATIF',
      status: 'APPROVED',
      late: false,
      submittedAt: null,
      results: 2,
    },
    month: { status: 'VERIFIED', late: false, lines: 4, filled: 4 },
    minutes: { verified: 6750, target: 6750 },
    evaluation: { status: 'OPEN', predicate: null },
  };
}

/** Something of October, or of the year, that waits on a desk. */
export const waiting = (holder: Employee, { employeeId }: Employee, step: DeskStep): Item => {
  const period = step.startsWith('PLAN') ? ('2026-Y' as Period) : OCTOBER;
  const planNo = step === 'ACTIVITY_VERIFICATION' ? 0 : 1;
  return makeItem(deskKind, keys.desk(holder.employeeId, step, period, employeeId, planNo), {
    holder: holder.employeeId,
    step,
    employeeId,
    period,
    planNo,
    since: '2026-11-02T02:00:00.000Z' as Instant,
    dueOn: '2026-11-20' as PlainDate,
    count: step === 'ACTIVITY_VERIFICATION' ? 3 : null,
  });
};

/** Sixty people in six units below the office's, with plans, months and minutes that wait for their appraiser. */
export async function fillLargeOffice(table: Table, { owner, appraiser, superior }: Office): Promise<void> {
  const units = Array.from({ length: 6 }, (_, no) =>
    makeUnit(`${owner.unit.path}0${no + 1}/`, owner.unit.agencyId, `Subbidang ${no + 1}`),
  );
  const people = Array.from({ length: 60 }, (_, no) => {
    const { unitId, path, name } = units[no % 6] as Unit;
    const unit = { ...owner.unit, unitId, path, name };
    return makeEmployee(`Pegawai ${String(no + 1).padStart(2, '0')}`, { unit });
  });
  await bulkLoad(table, [
    ...units.map(unitItem),
    ...people.flatMap((person) => [
      ...itemsOf.employee(person),
      ...itemsOf.line(makeLine(person, appraiser, superior)),
      planItem(makePlan(person, { status: 'SUBMITTED' })),
      monthItem(makeMonth(person, { status: 'REALISED' })),
      minutesItem(makeMinutes(person, { pending: 3 })),
      cardItem(person, appraiser.employeeId),
      ...(['PLAN_APPROVAL', 'MONTH_VERIFICATION', 'ACTIVITY_VERIFICATION'] as const).map((step) =>
        waiting(appraiser, person, step),
      ),
    ]),
  ]);
}
