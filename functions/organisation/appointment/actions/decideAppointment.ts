import { actorRef } from '../../../platform/actor.ts';
import type { Decision, Edit } from '../../../platform/alter.ts';
import { asRead } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import { today } from '../../../platform/period.ts';
import { check, ok, type Result, refuse } from '../../../platform/result.ts';
import { isInService } from '../../employee/store.ts';
import type { AppointmentEvent } from '../events.ts';
import { type Appointment, appointmentStep, confirmationProblems, secondPerson } from '../rules.ts';
import { appointmentsOf } from '../store.ts';
import { alterAppointment } from './alter.ts';

/** The person's other appointments to the same office, and that none of them is confirmed meanwhile. */
async function beside({ table }: Context, { employeeId, role, from }: Appointment) {
  const all = await appointmentsOf(table, employeeId);
  const others = all.filter(({ data }) => data.role === role && data.from !== from);
  return {
    others: others.map(({ data }) => data),
    writes: others.map(asRead),
  };
}

async function confirm(
  context: Context,
  { data: appointment }: Kept<Appointment>,
): Promise<Result<Decision<Appointment, AppointmentEvent>>> {
  const status = appointmentStep(appointment, 'confirm');
  if (!status.ok) return status;
  const { id: confirmedBy } = actorRef(context.actor);
  const second = secondPerson(appointment, confirmedBy);
  if (!second.ok) return second;
  const day = today(context.clock);
  const heldFrom = appointment.from < day ? day : appointment.from;
  const { others, writes } = await beside(context, appointment);
  if (!(await isInService(context.table, appointment.employeeId, heldFrom)))
    return refuse('EMPLOYEE_INACTIVE', 'input.id');
  const confirmed = { status: status.value, heldFrom, confirmedBy, confirmedAt: context.clock.now() };
  const after = { ...appointment, ...confirmed };
  return check(confirmationProblems(after, others), {
    after,
    event: 'appointmentConfirmed' as const,
    writes,
  });
}

/**
 * Gives an office: the second of the two people who do, after which the appointment is in force within its
 * days, from today at the earliest. What was asked at the proposal is asked again. Refuses: STATE_INVALID,
 * APPOINTMENT_SECOND (who proposed it), APPOINTMENT_OWN, EMPLOYEE_INACTIVE, APPOINTMENT_OVER,
 * APPOINTMENT_OVERLAPS, CONFLICT when another of the person's was decided meanwhile, NOT_ALLOWED for anyone
 * but BKPP.
 */
export const confirmAppointment = (context: Context, input: Edit): Promise<Result<Kept<Appointment>>> =>
  alterAppointment(context, input, 'appointment.confirm', (appointment) => confirm(context, appointment));

/** Declines a proposal, with the reason. Refuses as `confirmAppointment`, and NOTE_REQUIRED; who proposed may take it back so. */
export const declineAppointment = (
  context: Context,
  input: Edit & { readonly note: string },
): Promise<Result<Kept<Appointment>>> =>
  alterAppointment(context, input, 'appointment.confirm', ({ data: appointment }) => {
    const status = appointmentStep(appointment, 'decline');
    if (!status.ok) return status;
    const { id: endedBy } = actorRef(context.actor);
    if (endedBy === appointment.employeeId) return refuse('APPOINTMENT_OWN', 'input.id');
    const note = readNote(input.note, 'input.note');
    if (!note.ok) return note;
    const after = { ...appointment, status: status.value, endedBy, note: note.value };
    return ok({ after, event: 'appointmentDeclined' });
  });
