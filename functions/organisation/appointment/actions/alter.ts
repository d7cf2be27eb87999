/**
 * The way of every change to an appointment: load it, then alter; BKPP's office that gave the right must still
 * stand.
 */
import type { Action } from '../../../platform/access.ts';
import { alter, type Decision, type Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import { BKPP_DESK, layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import type { Kept } from '../../../platform/item.ts';
import { monthOfDate } from '../../../platform/period.ts';
import { type Result, refuse } from '../../../platform/result.ts';
import { announceAppointment, type AppointmentEvent } from '../events.ts';
import type { Appointment } from '../rules.ts';
import {
  appointmentKind,
  appointmentOf,
  type AppointmentRef,
  officeStands,
  parseAppointmentId,
} from '../store.ts';

/** Where a proposal, of an appointment or of its end, waits for its second person. */
export const confirmationItem = ({ employeeId, role, from }: AppointmentRef) => ({
  holder: BKPP_DESK,
  step: 'APPOINTMENT_CONFIRMATION' as const,
  employeeId,
  subjectId: `${employeeId}/${role}/${from}`,
  period: monthOfDate(from),
  planNo: 0,
});

/** Lays an appointment on the desk whose end is proposed, and takes off it what is decided. */
const waiting = (ref: AppointmentRef, { ending }: Appointment): Write =>
  ending
    ? layOnDesk({ ...confirmationItem(ref), since: ending.proposedAt })
    : takeOffDesk(confirmationItem(ref));

/**
 * Changes an appointment by one action of the office; once decided it leaves the desk on which it waited. Refuses:
 * ID_INVALID, NOT_FOUND.
 */
export async function alterAppointment(
  context: Context,
  input: Edit,
  action: Action,
  decide: (
    appointment: Kept<Appointment>,
  ) =>
    | Result<Decision<Appointment, AppointmentEvent>>
    | Promise<Result<Decision<Appointment, AppointmentEvent>>>,
): Promise<Result<Kept<Appointment>>> {
  const ref = parseAppointmentId(input.id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'Appointment' });
  const before = await appointmentOf(context.table, ref);
  if (!before) return refuse('NOT_FOUND', 'input.id');
  const stands = await officeStands(context, 'BKPP');
  return alter(context, input, {
    kind: appointmentKind,
    before,
    action,
    subject: { ownerId: ref.employeeId },
    decide: () => decide(before),
    announce: announceAppointment,
    alongside: (after) => [waiting(ref, after), ...stands],
  });
}
