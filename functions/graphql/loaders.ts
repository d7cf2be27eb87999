/** Loaders of one request: what a page's rows ask for one by one is read in one batch. */
import DataLoader from 'dataloader';
import type { Item, Kept } from '../platform/item.ts';
import type { Key } from '../platform/keys.ts';
import { type Clock, type PlainDate, today } from '../platform/period.ts';
import { getItems, type Table } from '../platform/table.ts';
import type { Granted } from '../organisation/employee/granted.ts';
import { isEmployeeId } from '../organisation/appointment/rules.ts';
import type { Employee, Leave } from '../organisation/employee/rules.ts';
import { awayOf, employeesOf } from '../organisation/employee/store.ts';
import type { WindowException } from '../organisation/exception/rules.ts';
import { lastingExceptions } from '../organisation/exception/store.ts';
import type { Line } from '../organisation/line/rules.ts';
import { lineOfDay } from '../organisation/line/store.ts';
import { type Policies, policyOn } from '../organisation/policy/rules.ts';
import { revisions } from '../organisation/policy/store.ts';
import { holdersOf } from '../organisation/assignment/store.ts';
import type { Position, PositionAssignment } from '../organisation/position/rules.ts';
import { positionsOf } from '../organisation/position/store.ts';
import type { Unit } from '../organisation/unit/rules.ts';
import { unitsOf } from '../organisation/unit/store.ts';
import { type UnmarkedReason, unmarkedReasons } from '../evaluation/allowance/actions/readAwaits.ts';
import { byName, type EmployeeNode } from './nodes.ts';

export interface Loaders {
  /** The person of an id; throws when there is none, since what refers to a person must find them. */
  employee(employeeId: string): Promise<Employee>;
  /** The person of what the caller may read: with personal data if `employee.read` gives them as of today. */
  subject(employeeId: string): Promise<EmployeeNode>;
  /** The person of what the caller sees already: by name alone, whatever they may read of them. */
  named(employeeId: string): Promise<EmployeeNode>;
  /** The same of whoever may be nobody, an office (BKPP's desk) or an operator, who is no employee: null then. */
  namedIfAny(employeeId: string | null | undefined): Promise<EmployeeNode | null>;
  unit(unitId: string): Promise<Unit>;
  /** The office of an id, or null. */
  position(positionId: string): Promise<Position | null>;
  /** Everybody who was ever assigned to an office. */
  holders(positionId: string): Promise<readonly PositionAssignment[]>;
  /** The reporting line of a person on a date, or null. */
  line(employeeId: string, date: PlainDate): Promise<Kept<Line> | null>;
  /** Any item by its key, or null. */
  item(key: Key): Promise<Item | null>;
  /** A person's days away of late. */
  leaves(employeeId: string): Promise<readonly Leave[]>;
  /** The longer windows of a person that may still matter to a month; of everybody in one query. */
  exceptions(employeeId: string): Promise<readonly WindowException[]>;
  /** Why somebody with whom the job has left no marker has no allowance of a month; read once, in three requests. */
  unmarked(): Promise<UnmarkedReason>;
  /** The policies of a business date; all dates of a request in one query. */
  policies(date: PlainDate): Promise<Policies>;
}

const must = <T>(what: string, found: readonly ({ data: T } | null)[]): (T | Error)[] =>
  found.map((kept) => kept?.data ?? new Error(`a reference to a missing ${what}`));

const policyLoader = (table: Table) =>
  new DataLoader<PlainDate, Policies>(async (dates) => {
    const all = await revisions(table);
    return dates.map((date) => policyOn(all, date));
  });

const exceptionLoader = (table: Table, clock: Clock) =>
  new DataLoader<string, readonly WindowException[]>(async (ids) => {
    const of = Map.groupBy(await lastingExceptions(table, today(clock)), ({ employeeId }) => employeeId);
    return ids.map((id) => of.get(id) ?? []);
  });

/** AWS allows 100 keys in a batch. */
const options = { maxBatchSize: 100 };

/** People by their ids: one batch, however they are shown. */
function people(
  table: Table,
  granted: Granted,
): Pick<Loaders, 'employee' | 'subject' | 'named' | 'namedIfAny'> {
  const employees = new DataLoader<string, Employee>(
    async (ids) => must('employee', await employeesOf(table, ids)),
    options,
  );
  const named = async (id: string): Promise<EmployeeNode> => byName(await employees.load(id));
  return {
    employee: (id) => employees.load(id),
    subject: async (id) => {
      const employee = await employees.load(id);
      return { employee, granted: () => granted(employee) };
    },
    named,
    namedIfAny: async (id) => (id && isEmployeeId(id) ? named(id) : null),
  };
}

/** The loaders of a request; `granted` says of whom personal data may be shown. */
export function openLoaders(table: Table, granted: Granted, clock: Clock): Loaders {
  const units = new DataLoader<string, Unit>(async (ids) => must('unit', await unitsOf(table, ids)), options);
  const positions = new DataLoader<string, Position | null>(
    async (ids) => (await positionsOf(table, ids)).map((kept) => kept?.data ?? null),
    options,
  );
  const holders = new DataLoader((ids: readonly string[]) => holdersOf(table, ids), options);
  const items = new DataLoader<Key, Item | null, string>((keys) => getItems(table, keys), {
    ...options,
    cacheKeyFn: ({ PK, SK }) => `${PK}\n${SK}`,
  });
  const lines = new DataLoader<{ employeeId: string; date: PlainDate }, Kept<Line> | null, string>(
    (all) => Promise.all(all.map(({ employeeId, date }) => lineOfDay(table, employeeId, date))),
    { ...options, cacheKeyFn: ({ employeeId, date }) => `${employeeId} ${date}` },
  );
  const policies = policyLoader(table);
  const exceptions = exceptionLoader(table, clock);
  let unmarked: Promise<UnmarkedReason> | null = null;
  const leaves = new DataLoader<string, readonly Leave[]>((ids) => awayOf(table, ids), options);
  return {
    ...people(table, granted),
    unit: (id) => units.load(id),
    position: (id) => positions.load(id),
    holders: (id) => holders.load(id),
    line: (employeeId, date) => lines.load({ employeeId, date }),
    item: (key) => items.load(key),
    unmarked: () => (unmarked ??= unmarkedReasons({ table, clock })),
    leaves: (id) => leaves.load(id),
    exceptions: (id) => exceptions.load(id),
    policies: (date) => policies.load(date),
  };
}
