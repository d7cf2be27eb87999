/** The calendar of a year, and that of a month of one person, as everybody may read them. */
import type { Context } from '../../../platform/context.ts';
import {
  datesOf,
  isMonth,
  type Period,
  type PlainDate,
  today,
  yearPeriod,
} from '../../../platform/period.ts';
import { authorise } from '../../../platform/access.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { type Kept, type Kind, readItem } from '../../../platform/item.ts';
import type { Key } from '../../../platform/keys.ts';
import { getItem } from '../../../platform/table.ts';
import type { Employee } from '../../employee/rules.ts';
import { personOf } from '../../person/store.ts';
import { policyOn } from '../../policy/rules.ts';
import { revisions } from '../../policy/store.ts';
import { overlap } from '../../validity/rules.ts';
import { type Outage, outageDates } from '../outage.ts';
import { personMonthDays, type PersonMonthDays } from '../personDays.ts';
import { type Declaration, type Holiday, instanceCalendar, isBaseKnown } from '../rules.ts';
import {
  calendarLately,
  calendarRecord,
  declarationKind,
  outageKind,
  parseDeclarationId,
  parseOutageId,
} from '../store.ts';

/** The calendar of a year: its holidays in order, what was declared for it, and outages that touched it. */
export interface CalendarOfYear {
  readonly year: number;
  /** Whether the national list of the year came with this version; else its holidays are only what BKPP declared. */
  readonly baseIsKnown: boolean;
  readonly holidays: readonly Holiday[];
  readonly declarations: readonly Kept<Declaration>[];
  readonly outages: readonly Kept<Outage>[];
}

const MOST_YEAR = 9999;

/** Reads the calendar of a year as it stands now, withdrawn entries among it: one query. Refuses: INPUT_OUT_OF_RANGE. */
export async function readCalendar(context: Context, year: number): Promise<Result<CalendarOfYear>> {
  const authority = await authorise(context, 'calendar.read', {});
  if (!authority.ok) return authority;
  if (year < 1 || year > MOST_YEAR) return refuse('INPUT_OUT_OF_RANGE', 'year', { range: `1–${MOST_YEAR}` });
  const { first: from, last: to } = datesOf(yearPeriod(year));
  const { zone } = context.clock;
  const { declarations, outages } = await calendarRecord(context.table);
  const data = <T>(kept: readonly Kept<T>[]) => kept.map((one) => one.data);
  const { holidays } = instanceCalendar(context.holidays, data(declarations), [], zone);
  return ok({
    year,
    baseIsKnown: isBaseKnown(context.holidays, year),
    holidays: [...holidays.values()]
      .filter(({ date }) => from <= date && date <= to)
      .toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    declarations: declarations.filter((one) => overlap(one.data, { from, to })),
    outages: outages.filter((one) => outageDates(one.data, zone).some((date) => from <= date && date <= to)),
  });
}

/**
 * The days of a month of a person whom the caller may see: two queries, and the calendar. Refuses: INPUT_INVALID for
 * what is no month.
 */
export async function readPersonDays(
  context: Context,
  employee: Employee,
  period: Period,
): Promise<Result<PersonMonthDays>> {
  if (!isMonth(period)) return refuse('INPUT_INVALID', 'month', { expected: '2026-M10' });
  const [calendar, person, known] = await Promise.all([
    calendarLately(context),
    personOf(context.table, employee.employeeId),
    revisions(context.table),
  ]);
  if (!person) return refuse('NOT_FOUND', 'id');
  const hoursOn = (date: PlainDate) => {
    const policies = policyOn(known, date);
    return {
      normal: policies.value('calendar.workingHours'),
      ramadan: policies.value('calendar.ramadanHours'),
    };
  };
  return ok(personMonthDays({ ...person, calendar, hoursOn }, period, today(context.clock)));
}

/** Reads a declaration by id. Refuses: ID_INVALID, NOT_FOUND. */
export const readDeclaration = (context: Context, id: string): Promise<Result<Kept<Declaration>>> =>
  readEntry(context, parseDeclarationId(id), 'CalendarDeclaration', declarationKind);

/** Reads an outage by id. Refuses: ID_INVALID, NOT_FOUND. */
export const readOutage = (context: Context, id: string): Promise<Result<Kept<Outage>>> =>
  readEntry(context, parseOutageId(id), 'Outage', outageKind);

async function readEntry<T extends object>(
  context: Context,
  key: Key | null,
  type: string,
  kind: Kind<T>,
): Promise<Result<Kept<T>>> {
  if (!key) return refuse('ID_INVALID', 'id', { type });
  const authority = await authorise(context, 'calendar.read', {});
  if (!authority.ok) return authority;
  const item = await getItem(context.table, key);
  return item ? ok(readItem(kind, item)) : refuse('NOT_FOUND', 'id');
}
