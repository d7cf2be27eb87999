import { actorRef } from '../../../platform/actor.ts';
import type { Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import { type PlainDate, today } from '../../../platform/period.ts';
import { check, ok, type Result, refuse } from '../../../platform/result.ts';
import { type Appointment, appointmentStep, ended, lastDayProblem, secondPerson } from '../rules.ts';
import { alterAppointment } from './alter.ts';

/**
 * Gives an office: the second of the two people who do, after which the appointment is in force within its
 * days. Refuses: STATE_INVALID, APPOINTMENT_SECOND (who proposed it), APPOINTMENT_OWN, NOT_ALLOWED for
 * anyone but BKPP.
 */
export const confirmAppointment = (context: Context, input: Edit): Promise<Result<Kept<Appointment>>> =>
  alterAppointment(context, input, 'appointment.confirm', (appointment) => {
    const status = appointmentStep(appointment, 'confirm');
    if (!status.ok) return status;
    const { id: confirmedBy } = actorRef(context.actor);
    const second = secondPerson(appointment, confirmedBy);
    if (!second.ok) return second;
    const after = { ...appointment, status: status.value, confirmedBy, confirmedAt: context.clock.now() };
    return ok({ after, event: 'appointmentConfirmed' });
  });

/** Declines a proposal, with the reason. Refuses as `confirmAppointment`, and NOTE_REQUIRED; who proposed may take it back so. */
export const declineAppointment = (
  context: Context,
  input: Edit & { readonly note: string },
): Promise<Result<Kept<Appointment>>> =>
  alterAppointment(context, input, 'appointment.confirm', (appointment) => {
    const status = appointmentStep(appointment, 'decline');
    if (!status.ok) return status;
    const { id: endedBy } = actorRef(context.actor);
    if (endedBy === appointment.employeeId) return refuse('APPOINTMENT_OWN', 'input.id');
    const note = readNote(input.note, 'input.note');
    if (!note.ok) return note;
    const after = { ...appointment, status: status.value, endedBy, note: note.value };
    return ok({ after, event: 'appointmentDeclined' });
  });

/**
 * Ends an appointment after its last day, at once when none is named; never one's own, so that BKPP never
 * loses its last person by it. Refuses: STATE_INVALID, APPOINTMENT_OWN, APPOINTMENT_LAST_DAY, NOTE_REQUIRED,
 * NOT_ALLOWED for anyone but BKPP.
 */
export const endAppointment = (
  context: Context,
  input: Edit & { readonly lastDay?: PlainDate | null; readonly note: string },
): Promise<Result<Kept<Appointment>>> =>
  alterAppointment(context, input, 'appointment.end', (appointment) => {
    const status = appointmentStep(appointment, 'end');
    if (!status.ok) return status;
    const { id: endedBy } = actorRef(context.actor);
    if (endedBy === appointment.employeeId) return refuse('APPOINTMENT_OWN', 'input.id');
    const note = readNote(input.note, 'input.note');
    if (!note.ok) return note;
    const { lastDay = null } = input;
    const day = today(context.clock);
    const problem = lastDay && lastDayProblem(appointment, lastDay, day);
    const after = ended(appointment, lastDay, day, { endedBy, note: note.value });
    return check(problem ? [problem] : [], { after, event: 'appointmentEnded' as const });
  });
