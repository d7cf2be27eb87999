/** What rules of findings look at, made up for a test: of a person in November 2026, of whom nothing is wrong. */
import { holidaysByDate } from '../../data/holidays.ts';
import { NO_PERFORMANCE, NOTHING_ELSEWHERE } from '../../functions/monitoring/finding/elsewhere.ts';
import { monthItems, yearItems } from '../../functions/monitoring/finding/sorting.ts';
import {
  type Common,
  type PeriodFacts,
  policiesOf,
  type UnitFacts,
  type YearFacts,
} from '../../functions/monitoring/finding/facts.ts';
import { instanceCalendar } from '../../functions/organisation/calendar/rules.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { Unit } from '../../functions/organisation/unit/rules.ts';
import type { Kept } from '../../functions/platform/item.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { ZONE } from './office.ts';

/** Data as it would be kept, for a rule that looks at it. */
export const kept = <T>(data: T, SK = 'SK'): Kept<T> => ({
  key: { PK: 'EMP#x', SK },
  version: 1,
  seq: 1,
  headHash: null,
  data,
});

/** The morning of a day in Jakarta. */
export const common = (day = '2026-11-16'): Common => ({
  today: day as PlainDate,
  now: `${day}T01:00:00.000Z` as Instant,
  zone: ZONE,
  calendar: instanceCalendar(holidaysByDate(), [], [], ZONE),
  revisions: [],
  bank: new Map(),
});

const NOTHING_DECIDED = { former: [], decisions: [] };

const personOf = (employee: Employee) => ({ employee, leaves: [], lines: [], exceptions: [], seats: [] });

/** A person's month without anything in it, with what is told of it; the day is 16 November 2026 unless told. */
export function monthFactsOf(employee: Employee, changes: Partial<PeriodFacts> = {}): PeriodFacts {
  const period = changes.period ?? ('2026-M11' as Period);
  const shared = { ...common(changes.today), ...changes };
  return {
    ...monthItems(period, []),
    policies: policiesOf(shared.revisions, period, shared.today),
    employeeId: employee.employeeId,
    person: personOf(employee),
    year: yearItems('2026-Y' as Period, []),
    waiting: [],
    decided: NOTHING_DECIDED,
    achievedAt: new Map(),
    ...shared,
  };
}

/** A person's year without anything in it, with what is told of it. */
export function yearFactsOf(employee: Employee, changes: Partial<YearFacts> = {}): YearFacts {
  const period = changes.period ?? ('2026-Y' as Period);
  const shared = { ...common(changes.today), ...changes };
  return {
    ...yearItems(period, []),
    period,
    policies: policiesOf(shared.revisions, period, shared.today),
    employeeId: employee.employeeId,
    person: personOf(employee),
    ofMonths: [],
    discrepancies: [],
    overdue: [],
    waiting: [],
    decided: NOTHING_DECIDED,
    actingSeats: [],
    achievedAt: new Map(),
    elsewhere: NOTHING_ELSEWHERE,
    ...shared,
  };
}

/** A unit in which nothing is wrong, with what is told of it. */
export function unitFactsOf(unit: Unit, changes: Partial<UnitFacts> = {}): UnitFacts {
  const period = changes.period ?? ('2026-Y' as Period);
  const shared = { ...common(changes.today), ...changes };
  return {
    period,
    policies: policiesOf(shared.revisions, period, shared.today),
    unit,
    achievements: [],
    vacant: [],
    requests: [],
    plans: [],
    performance: NO_PERFORMANCE,
    ...shared,
  };
}
