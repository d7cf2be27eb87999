/** Appointments as they are kept: who holds BKPP's, an auditor's, an assessor's or a manager's office. */
import { unchanged, type Write } from '../../platform/commit/writes.ts';
import type { Caller, Office } from '../../platform/access.ts';
import { type Kind, readItem } from '../../platform/item.ts';
import { lists } from '../../platform/keys.ts';
import type { PlainDate } from '../../platform/period.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import { type Appointment, appointmentSchema } from './rules.ts';
import { inForce } from '../validity/rules.ts';

export const appointmentKind: Kind<Appointment> = {
  type: 'appointment',
  schemaVersion: 1,
  schema: appointmentSchema,
};

/** The offices that a person holds on a date (one query). */
export async function officesOf(table: Table, employeeId: string, date: PlainDate): Promise<Office[]> {
  const items = await queryAll(table, lists.appointments(employeeId));
  return items
    .map((item) => readItem(appointmentKind, item))
    .filter(({ data }) => inForce(data, date))
    .map(({ key, version, data: { role, unitPath } }) => ({ role, unitPath, key, version }));
}

/** Demands, in the commit, that the caller's appointment to an office still stands. */
export async function officeStands(caller: Caller, role: Office['role']): Promise<Write[]> {
  const office = (await caller.offices()).find((held) => held.role === role);
  return office ? [unchanged(office.key, office.version, () => ({ code: 'CONFLICT' }))] : [];
}
