/** A city whose October waits to be closed: what the job reads of each person, and no more. */
import { policyOn } from '../functions/organisation/policy/rules.ts';
import { emptyMonth } from '../functions/execution/activity/rules.ts';
import { activityMonthKind } from '../functions/execution/activity/store.ts';
import { registerItems } from '../functions/local/city/cityItems.ts';
import { tellAchievements } from '../functions/local/city/history/achievementStory.ts';
import { openLedger } from '../functions/local/city/history/ledger.ts';
import { tellMonth } from '../functions/local/city/history/monthStory.ts';
import { tellPlan } from '../functions/local/city/history/planStory.ts';
import { plannedOf } from '../functions/local/city/history/distribution.ts';
import { hasPlan, lineIn, type Past } from '../functions/local/city/history/past.ts';
import { type City, makeCity } from '../functions/local/city/people.ts';
import { chanceOf } from '../functions/local/city/random.ts';
import type { Employee } from '../functions/organisation/employee/rules.ts';
import { holidaysByDate } from '../data/holidays.ts';
import { type Item, makeItem } from '../functions/platform/item.ts';
import { cityPolicy } from '../functions/local/city/allowancePolicy.ts';
import { keys } from '../functions/platform/keys.ts';
import type { Period, PlainDate } from '../functions/platform/period.ts';

export const MONTH = '2026-M10' as Period;
export const AS_OF = '2026-11-16' as PlainDate;
export const ZONE = 'Asia/Jakarta';
/** Items that closing never reads: they would only make the loading long. */
const UNREAD = /^EVT#|#RUN#|#PLAN$|#SET#|^2026-Y/;

/** What everybody's past in a city has in common, on the day as of which it is closed. */
const pastOf = (city: City, seed: string): Past => ({
  zone: ZONE,
  seed,
  asOf: AS_OF,
  holidays: holidaysByDate(),
  policies: policyOn([], AS_OF),
  months: 1,
  cast: city.cast,
  people: new Map(city.employees.map((employee) => [employee.employeeId, employee])),
  units: new Map(city.units.map((unit) => [unit.unitId, unit])),
  offices: city.positions,
  seats: city.assignments,
  leaves: Map.groupBy(city.leaves, ({ employeeId }) => employeeId),
  lines: Map.groupBy(city.lines, ({ employeeId }) => employeeId),
  assignments: new Map(),
  allowance: cityPolicy(city, '2026-01-01' as PlainDate).policy,
});

/** Somebody with a plan, and what of them was told up to the end of October. */
export interface Told {
  readonly employee: Employee;
  readonly appraiser: Employee;
  readonly items: readonly Item[];
}

/** The register of a city of a size, as items, then everybody with a plan. */
export function* toldPeople(employees: number, seed: string): Generator<Item | Told> {
  const city = makeCity({ employees, seed, asOf: AS_OF, zone: ZONE });
  yield* registerItems(city, '2026-01-01' as PlainDate);
  const past = pastOf(city, seed);
  yield* tellAchievements(past);
  const { people, leaves, holidays } = past;
  for (const employee of city.employees) {
    const { employeeId } = employee;
    const line = lineIn(past, employee);
    const appraiser = people.get(line?.appraiserId ?? '');
    if (!hasPlan(employee, line) || !appraiser) continue;
    const chance = chanceOf(`${seed}/${employeeId}`);
    const ledger = openLedger(chance);
    const own = {
      zone: ZONE,
      chance,
      ledger,
      employee,
      appraiser,
      superior: null,
      reviewer: appraiser,
      line,
      leaves: leaves.get(employeeId) ?? [],
    };
    const teller = { ...own, holidays, asOf: AS_OF };
    const plan = tellPlan(teller, { ...plannedOf(past, employee), approach: 'KUANTITATIF' });
    if (plan) tellMonth(teller, plan, MONTH);
    yield { employee, appraiser, items: [...ledger.items()] };
  }
}

/** Items of a city of a size. */
export function* itemsToClose(employees: number, seed: string): Generator<Item> {
  for (const told of toldPeople(employees, seed)) {
    if ('PK' in told) {
      yield told;
      continue;
    }
    const { employeeId } = told.employee;
    yield* told.items.filter(({ SK }) => !UNREAD.test(SK));
    const minutes = { ...emptyMonth(employeeId, MONTH), recordedMinutes: 6900, verifiedMinutes: 6800 };
    yield makeItem(activityMonthKind, keys.activityMonth(employeeId, MONTH), minutes);
  }
}
