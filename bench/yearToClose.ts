/** A city whose year waits to be closed: a plan, twelve months and their evaluations of everybody, and no more. */
import { type Evaluation, open } from '../functions/evaluation/evaluation/rules.ts';
import { evaluationKind, keyOf } from '../functions/evaluation/evaluation/store.ts';
import { lockMonth } from '../functions/execution/month/ending.ts';
import type { Month } from '../functions/execution/month/rules.ts';
import { monthKind } from '../functions/execution/month/store.ts';
import { personSnapshot } from '../functions/organisation/employee/rules.ts';
import { planKind } from '../functions/planning/plan/store.ts';
import { type Item, makeItem, readItem } from '../functions/platform/item.ts';
import { keys } from '../functions/platform/keys.ts';
import { datesOf, type Instant, monthPeriod, type Period } from '../functions/platform/period.ts';
import { type Told, toldPeople } from './cityToClose.ts';

export const YEAR = '2026-Y' as Period;
const AT = '2027-01-14T01:00:00.000Z' as Instant;

const activity = {
  verifiedMinutes: 6800,
  leaveCreditMinutes: 0,
  target: 6750,
  percent: 100_000,
  capped: true,
  trace: [],
};

/** An evaluation that was opened, as it stands once it is rated, issued and final. */
export function concluded(opened: Evaluation): Evaluation {
  const rating = { ratingResult: 'SESUAI_EKSPEKTASI', ratingBehaviour: 'SESUAI_EKSPEKTASI' } as const;
  const final = { ratedAt: AT, issuedAt: AT, receivedAt: AT, finalAt: AT, finalBy: 'EXPIRED' } as const;
  return { ...opened, ...rating, ...final, status: 'FINAL', docHash: 'laid by the bench' };
}

/** A month of the year like the one that was told, closed and evaluated. */
function* closedMonth({ employee, appraiser }: Told, told: Month, period: Period): Generator<Item> {
  const { first: from, last: to } = datesOf(period);
  const { employeeId, planNo } = told;
  const month = lockMonth({ ...told, month: period, from, to, status: 'VERIFIED' }, AT);
  yield makeItem(monthKind, keys.month(employeeId, period, planNo), month);
  const opened = open({
    employeeId,
    period,
    planNo,
    businessDate: to,
    appraiserId: appraiser.employeeId,
    achievementUnitId: employee.unit.unitId,
    employee: personSnapshot(employee),
    appraiser: personSnapshot(appraiser),
    month: { lines: month.lines.length, filled: month.lines.length, inWords: 0, met: month.lines.length },
    activity,
    openedAt: AT,
    policies: [],
  });
  const evaluation = concluded(opened);
  yield makeItem(evaluationKind, keyOf(evaluation), evaluation);
}

/** The items of a city of a size. */
export function* yearsToClose(employees: number, seed: string): Generator<Item> {
  for (const told of toldPeople(employees, seed)) {
    if ('PK' in told) {
      yield told;
      continue;
    }
    const plan = told.items.find(({ type }) => type === planKind.type);
    const month = told.items.find(({ type }) => type === monthKind.type);
    if (!plan || !month) continue;
    const closed = { status: 'CLOSED', closedBecause: 'LAST_DAY' } as const;
    yield { ...plan, data: { ...readItem(planKind, plan).data, ...closed } };
    const october = readItem(monthKind, month).data;
    for (let no = 1; no <= 12; no += 1) yield* closedMonth(told, october, monthPeriod(2026, no));
  }
}
