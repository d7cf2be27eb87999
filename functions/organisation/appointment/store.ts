/** Appointments as they are kept: who holds BKPP's, an auditor's, an assessor's or a manager's office. */
import type { Office } from '../../platform/access.ts';
import { type Kind, readItem } from '../../platform/item.ts';
import { lists } from '../../platform/keys.ts';
import type { PlainDate } from '../../platform/period.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import { type Appointment, appointmentSchema, appointmentsOn } from './rules.ts';

export const appointmentKind: Kind<Appointment> = {
  type: 'appointment',
  schemaVersion: 1,
  schema: appointmentSchema,
};

/** The offices that a person holds on a date (one query). */
export async function officesOf(table: Table, employeeId: string, date: PlainDate): Promise<Office[]> {
  const items = await queryAll(table, lists.appointments(employeeId));
  const appointments = items.map((item) => readItem(appointmentKind, item).data);
  return appointmentsOn(appointments, date).map(({ role, unitPath }) => ({ role, unitPath }));
}
