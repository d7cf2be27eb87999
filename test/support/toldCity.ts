/** The past of an invented city as its stories tell it, without a database. */
import { holidaysByDate } from '../../data/holidays.ts';
import { type Activity, activitySchema } from '../../functions/execution/activity/rules.ts';
import { type Month, monthSchema } from '../../functions/execution/month/rules.ts';
import { cityAgreements } from '../../functions/local/city/agreements.ts';
import { pastItems } from '../../functions/local/city/cityItems.ts';
import type { Past } from '../../functions/local/city/history/past.ts';
import { makeCity } from '../../functions/local/city/people.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { cityPolicy } from '../../functions/local/city/allowancePolicy.ts';
import { policyOn } from '../../functions/organisation/policy/rules.ts';
import { type Agreement, agreementSchema } from '../../functions/planning/agreement/rules.ts';
import { type Event, eventSchema } from '../../functions/platform/commit/event.ts';
import type { Item } from '../../functions/platform/item.ts';
import type { PlainDate } from '../../functions/platform/period.ts';

export const ZONE = 'Asia/Jakarta';
/** People with daily activities. */
const WORKED = 40;

export interface Told {
  readonly items: readonly Item[];
  readonly events: readonly Event[];
  readonly activities: readonly Activity[];
  readonly months: readonly Month[];
  readonly people: ReadonlyMap<string, Employee>;
  /** By unit. */
  readonly agreements: ReadonlyMap<string, Agreement>;
}

/** The past of a city of 120 that stands on a day. */
export function tellCity(asOf: PlainDate, months = 2): Told {
  const city = makeCity({ employees: 120, seed: '1', asOf, zone: ZONE });
  const past: Past = {
    zone: ZONE,
    seed: '1',
    asOf,
    holidays: holidaysByDate(),
    policies: policyOn([], asOf),
    months,
    cast: city.cast,
    people: new Map(city.employees.map((employee) => [employee.employeeId, employee])),
    units: new Map(city.units.map((unit) => [unit.unitId, unit])),
    offices: city.positions,
    seats: city.assignments,
    leaves: Map.groupBy(city.leaves, ({ employeeId }) => employeeId),
    lines: Map.groupBy(city.lines, ({ employeeId }) => employeeId),
    assignments: Map.groupBy(city.assignments, ({ employeeId }) => employeeId),
    allowance: cityPolicy(city, `${asOf.slice(0, 4)}-01-01` as PlainDate).policy,
  };
  const items = [...pastItems(past, city.employees, months === 0 ? 0 : WORKED)];
  const of = (type: string) => items.filter((item) => item.type === type).map(({ data }) => data);
  return {
    items,
    events: of('event').map((data) => eventSchema.parse(data)),
    activities: of('activity').map((data) => activitySchema.parse(data)),
    months: of('month').map((data) => monthSchema.parse(data)),
    people: past.people,
    agreements: new Map(
      [...cityAgreements(city, `${asOf.slice(0, 4)}-01-01` as PlainDate)]
        .filter(({ type }) => type === 'agreement')
        .map(({ data }) => agreementSchema.parse(data))
        .map((agreement) => [agreement.unitId, agreement]),
    ),
  };
}
