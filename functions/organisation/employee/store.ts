/** Employees as they are kept: one item a person, and their leave. */
import DataLoader from 'dataloader';
import * as z from 'zod';
import { put, type Write } from '../../platform/commit/writes.ts';
import { type Kept, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { nodeId, parseNodeId } from '../../platform/nodeId.ts';
import { addDays, type PlainDate } from '../../platform/period.ts';
import { getItem, getItems, queryAll, type Table } from '../../platform/table.ts';
import { type Employee, employeeSchema, isActiveOn, type Leave, leaveSchema } from './rules.ts';

export const employeeKind: Kind<Employee> = { type: 'employee', schemaVersion: 1, schema: employeeSchema };
export const leaveKind: Kind<Leave> = { type: 'leave', schemaVersion: 1, schema: leaveSchema };

/** A person's days away of late in one item beside those that they are of: no batch reads a range of many people's. */
export const awayKind: Kind<{ leaves: Leave[] }> = {
  type: 'away',
  schemaVersion: 1,
  schema: z.object({ leaves: z.array(leaveSchema) }),
};

/** Days back from which leave may still matter where many people are looked at: no month stays open as long. */
const AWAY_DAYS = 366;

/** Keeps what a person's days away of late are, of all that is on record of them. */
export const keepAway = (employeeId: string, leaves: readonly Leave[], today: PlainDate): Write =>
  put(
    makeItem(awayKind, keys.away(employeeId), {
      leaves: leaves.filter(({ to }) => to >= addDays(today, -AWAY_DAYS)),
    }),
  );

/** The days away of late of many people, in their order (one batch a hundred). */
export async function awayOf(table: Table, ids: readonly string[]): Promise<(readonly Leave[])[]> {
  const items = await getItems(
    table,
    ids.map((id) => keys.away(id)),
  );
  return items.map((item) => (item ? readItem(awayKind, item).data.leaves : []));
}

/** The guard that keeps a NIP unique, and finds its holder. */
export const nipGuardKind: Kind<{ employeeId: string }> = {
  type: 'nipGuard',
  schemaVersion: 1,
  schema: z.object({ employeeId: z.uuid() }),
};

/** The id of the holder of a NIP, or null. */
export async function holderOfNip(table: Table, nip: string): Promise<string | null> {
  const item = await getItem(table, keys.nip(nip));
  return item && readItem(nipGuardKind, item).data.employeeId;
}

/** The holders of many NIPs, by number (one batch a hundred); a number that nobody has is left out. */
export async function holdersOfNips(
  table: Table,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const items = await getItems(table, numbers.map(keys.nip));
  return new Map(
    numbers.flatMap((nip, at) => {
      const item = items[at];
      return item ? [[nip, readItem(nipGuardKind, item).data.employeeId] as const] : [];
    }),
  );
}

/** The person of an id, or null. */
export async function employeeOf(table: Table, employeeId: string): Promise<Kept<Employee> | null> {
  const item = await getItem(table, keys.employee(employeeId));
  return item && readItem(employeeKind, item);
}

/** Reads a person by id, or null; a job and a bulk call remember whom they read. */
export type ReadEmployee = (employeeId: string) => Promise<Employee | null>;

/** Reads people from the table, each once and those of a moment together. */
export function employeesOnce(table: Table): ReadEmployee {
  const people = new DataLoader(async (ids: readonly string[]) =>
    (await employeesOf(table, ids)).map((kept) => kept?.data ?? null),
  );
  return (employeeId) => people.load(employeeId);
}

/** Many people by id, in that order; null where there is none. */
export async function employeesOf(table: Table, ids: readonly string[]): Promise<(Kept<Employee> | null)[]> {
  const items = await getItems(
    table,
    ids.map((id) => keys.employee(id)),
  );
  return items.map((item) => item && readItem(employeeKind, item));
}

/** A person's periods of leave, in order of their first day. */
export async function leavesOf(table: Table, employeeId: string): Promise<Leave[]> {
  const items = await queryAll(table, lists.leaves(employeeId));
  return items.map((item) => readItem(leaveKind, item).data);
}

/** Whether a person is in service on a date, by their status and their leave (two requests, side by side). */
export async function isInService(table: Table, employeeId: string, date: PlainDate): Promise<boolean> {
  const [person, leaves] = await Promise.all([employeeOf(table, employeeId), leavesOf(table, employeeId)]);
  return person !== null && isActiveOn(person.data, leaves, date);
}

export const employeeNodeId = (employeeId: string): string => nodeId('Employee', employeeId);

/** The person that a node id names, or null when it names something else. */
export function parseEmployeeId(id: string): string | null {
  const node = parseNodeId(id);
  return node?.type === 'Employee' && node.parts.length === 1 ? (node.parts[0] ?? null) : null;
}
