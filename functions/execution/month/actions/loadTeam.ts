/** Months of a team, read together: as many requests for one as for ninety. docs/decisions/verify-months.md. */
import { calendarLately } from '../../../organisation/calendar/store.ts';
import { employeesOf } from '../../../organisation/employee/store.ts';
import { lastingExceptions } from '../../../organisation/exception/store.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import { lineKind, teamLinesSince } from '../../../organisation/line/store.ts';
import { lineOfPerson, personOf } from '../../../organisation/person/store.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import type { Context } from '../../../platform/context.ts';
import { type Item, type Kept, readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { datesOf, type PlainDate, today } from '../../../platform/period.ts';
import { getItems, type Table } from '../../../platform/table.ts';
import { businessDateOfMonth, type Month } from '../rules.ts';
import { monthKind, type MonthRef } from '../store.ts';
import { type Grounds, groundsOf, type Owner } from './alter.ts';

/** Lines of people by which a leader appraises them, as they are kept, of every day since a date: one query and a batch. */
async function linesUnder(
  table: Table,
  leaderId: string,
  people: ReadonlySet<string>,
  since: PlainDate,
): Promise<Map<string, Kept<Line>[]>> {
  const team = (await teamLinesSince(table, leaderId, since)).filter(({ employeeId }) =>
    people.has(employeeId),
  );
  const items = await getItems(
    table,
    team.map(({ employeeId, from }) => keys.line(employeeId, from)),
  );
  const lines = items.filter((item): item is Item => item !== null).map((item) => readItem(lineKind, item));
  return Map.groupBy(lines, ({ data }) => data.employeeId);
}

/** Whether the lines read are those of the days that decide over a month: else they are another leader's. */
function hasLines(person: Owner, month: Month, day: PlainDate): boolean {
  const dates = [month.to, businessDateOfMonth(month, day)];
  return dates.every((date) => lineOfPerson(person, date) !== null);
}

/** The owners of months, with what decides over them of the lines under a leader. */
async function ownersOf({ table, clock }: Context, leaderId: string, refs: readonly MonthRef[]) {
  const ids = [...new Set(refs.map(({ employeeId }) => employeeId))];
  const [first = today(clock)] = refs.map(({ month }) => datesOf(month).first).toSorted();
  const [employees, lines, lasting] = await Promise.all([
    employeesOf(table, ids),
    linesUnder(table, leaderId, new Set(ids), first),
    lastingExceptions(table, today(clock)),
  ]);
  const owners = employees.flatMap((kept) => (kept ? [kept.data] : []));
  return new Map(
    owners.map((employee): [string, Owner] => {
      const { employeeId } = employee;
      const exceptions = lasting.filter((one) => one.employeeId === employeeId);
      return [employeeId, { employee, lines: lines.get(employeeId) ?? [], exceptions }];
    }),
  );
}

/**
 * Loads months with all that decisions on them rest on, in the order of their references; null where there is none.
 * Whoever stands in another line (of who acts in an appraiser's place, or verifies by delegation) is read by themselves,
 * a query each.
 */
export async function loadTeam(
  context: Context,
  leaderId: string,
  refs: readonly MonthRef[],
): Promise<(Grounds | null)[]> {
  const { table, clock } = context;
  const [items, owners, all, calendar] = await Promise.all([
    getItems(
      table,
      refs.map(({ employeeId, month, planNo }) => keys.month(employeeId, month, planNo)),
    ),
    ownersOf(context, leaderId, refs),
    revisions(table),
    calendarLately(context),
  ]);
  return Promise.all(
    items.map(async (item) => {
      const month = item && readItem(monthKind, item);
      const owner = month && owners.get(month.data.employeeId);
      if (!month || !owner) return null;
      const isTheirs = hasLines(owner, month.data, today(clock));
      const person = isTheirs ? owner : await personOf(table, owner.employee.employeeId);
      return person && groundsOf(context, month, person, { revisions: all, calendar });
    }),
  );
}
