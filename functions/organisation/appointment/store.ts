/** Appointments as they are kept: with their person, and by office the list of who has it. */
import * as z from 'zod';
import { asRead, conflict, put, type Write } from '../../platform/commit/writes.ts';
import type { Change } from '../../platform/commit/plan.ts';
import type { Caller, Office } from '../../platform/access.ts';
import { type Item, type Kept, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { type Key, keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { parseDate, type PlainDate, plainDateSchema } from '../../platform/period.ts';
import { getItem, getItems, queryAll, type Table } from '../../platform/table.ts';
import { isInService } from '../employee/store.ts';
import { type Appointment, appointmentRoles, appointmentSchema, holdsOffice } from './rules.ts';

export const appointmentKind: Kind<Appointment> = {
  type: 'appointment',
  schemaVersion: 1,
  schema: appointmentSchema,
};

/** The key parts of an appointment: whose, to which office, from when. */
export type AppointmentRef = Pick<Appointment, 'employeeId' | 'role' | 'from'>;

export const appointmentId = ({ employeeId, role, from }: AppointmentRef): string =>
  nodeId('Appointment', employeeId, role, from);

export const appointmentKey = ({ employeeId, role, from }: AppointmentRef): Key =>
  keys.appointment(employeeId, role, from);

/** The appointment that a node id names, or null when it names something else. */
export function parseAppointmentId(id: string): AppointmentRef | null {
  const [employeeId, name, date] = partsOf(id, 'Appointment', 3);
  const role = appointmentRoles.find((one) => one === name);
  const from = date ? parseDate(date) : null;
  return employeeId && role && from ? { employeeId, role, from } : null;
}

/** One appointment, or null. */
export async function appointmentOf(table: Table, ref: AppointmentRef): Promise<Kept<Appointment> | null> {
  const item = await getItem(table, appointmentKey(ref));
  return item && readItem(appointmentKind, item);
}

/** Every appointment of a person, whatever its state (one query). */
export async function appointmentsOf(table: Table, employeeId: string): Promise<Kept<Appointment>[]> {
  const items = await queryAll(table, lists.appointments(employeeId));
  return items.map((item) => readItem(appointmentKind, item));
}

/**
 * The offices that a person holds on a date: none once they have left service, be the appointment open still
 * (docs/architecture.md 7). One query; for whoever was appointed two requests more, however many offices.
 */
export async function officesOf(table: Table, employeeId: string, date: PlainDate): Promise<Office[]> {
  const held = (await appointmentsOf(table, employeeId)).filter(({ data }) => holdsOffice(data, date));
  if (held.length === 0 || !(await isInService(table, employeeId, date))) return [];
  return held.map(({ key, version, data: { role, unitPath } }) => ({ role, unitPath, key, version }));
}

/** Demands, in the commit, that the caller's appointment to an office still stands. */
export async function officeStands(caller: Caller, role: Office['role']): Promise<Write[]> {
  const office = (await caller.offices()).find((held) => held.role === role);
  return office ? [asRead(office)] : [];
}

const holderSchema = z.object({
  employeeId: z.uuid(),
  role: z.enum(appointmentRoles),
  from: plainDateSchema,
});
const holderKind: Kind<AppointmentRef> = { type: 'officeHolder', schemaVersion: 1, schema: holderSchema };

/** Puts an appointment on the list of its office; it stays there, whatever becomes of it. */
export const listHolder = ({ employeeId, role, from }: AppointmentRef): Write =>
  put(makeItem(holderKind, keys.officeHolder(role, employeeId, from), { employeeId, role, from }));

/** The appointments that rows of an office's list name, in their order (one batch a hundred). */
export async function appointmentsListed(table: Table, rows: readonly Item[]): Promise<Kept<Appointment>[]> {
  const refs = rows.map((row) => readItem(holderKind, row).data);
  const items = await getItems(table, refs.map(appointmentKey));
  return items.flatMap((item) => (item ? [readItem(appointmentKind, item)] : []));
}

/** Everybody's appointments to an office (one query and its batches). */
export const appointmentsTo = async (table: Table, role: Office['role']): Promise<Kept<Appointment>[]> =>
  appointmentsListed(table, await queryAll(table, lists.officeHolders(role)));

/** An appointment without a history, as its first event leaves it; whatever stands there is a conflict. */
export const newAppointment = (
  after: Appointment,
  event: Change['event'],
  onConflict: Change['onConflict'] = conflict,
): Change => ({
  kind: appointmentKind,
  key: appointmentKey(after),
  before: null,
  after,
  event,
  onConflict,
});
