/** An appointment ends as it began: one of BKPP proposes the end, another confirms it, neither of them its holder. */
import { actorRef } from '../../../platform/actor.ts';
import type { Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import { type PlainDate, today } from '../../../platform/period.ts';
import { check, ok, type Result, refuse } from '../../../platform/result.ts';
import {
  type Appointment,
  type AppointmentStep,
  appointmentStep,
  ended,
  lastDayProblem,
  pastProblem,
} from '../rules.ts';
import { alterAppointment } from './alter.ts';

/** Whether a step may be taken by somebody who is not the holder. Refuses: STATE_INVALID, APPOINTMENT_OWN. */
function byAnother(context: Context, appointment: Appointment, name: AppointmentStep): Result<string> {
  const status = appointmentStep(appointment, name);
  if (!status.ok) return status;
  const { id } = actorRef(context.actor);
  return id === appointment.employeeId ? refuse('APPOINTMENT_OWN', 'input.id') : ok(id);
}

/** The end that is proposed, for whoever decides on it. Refuses: APPOINTMENT_NO_END, and as `byAnother`. */
function proposedEnd(context: Context, appointment: Appointment) {
  const by = byAnother(context, appointment, 'end');
  if (!by.ok) return by;
  const { ending } = appointment;
  return ending ? ok({ by: by.value, ending }) : refuse('APPOINTMENT_NO_END', 'input.id');
}

/**
 * Proposes that an appointment end after a last day, or at once when none is named; until it is confirmed
 * nothing changes. Refuses: STATE_INVALID, APPOINTMENT_OWN (the holder's), APPOINTMENT_END_PROPOSED,
 * APPOINTMENT_PAST (it is over by itself), APPOINTMENT_LAST_DAY, NOTE_REQUIRED, NOT_ALLOWED for anyone but BKPP.
 */
export const proposeAppointmentEnd = (
  context: Context,
  input: Edit & { readonly lastDay?: PlainDate | null; readonly note: string },
): Promise<Result<Kept<Appointment>>> =>
  alterAppointment(context, input, 'appointment.end', ({ data: appointment }) => {
    const by = byAnother(context, appointment, 'end');
    if (!by.ok) return by;
    if (appointment.ending) return refuse('APPOINTMENT_END_PROPOSED', 'input.id');
    const note = readNote(input.note, 'input.note');
    if (!note.ok) return note;
    const { lastDay = null } = input;
    const day = today(context.clock);
    const problem = pastProblem(appointment, day) ?? (lastDay && lastDayProblem(appointment, lastDay, day));
    const proposed = { proposedBy: by.value, proposedAt: context.clock.now(), lastDay, note: note.value };
    const after = { ...appointment, ending: proposed };
    return check(problem ? [problem] : [], { after, event: 'appointmentEndProposed' as const });
  });

/**
 * Ends an appointment as a colleague proposed: after its last day, at once when that is past or none was
 * named. Refuses: STATE_INVALID, APPOINTMENT_NO_END, APPOINTMENT_OWN, APPOINTMENT_SECOND (who proposed it),
 * APPOINTMENT_PAST, NOT_ALLOWED for anyone but BKPP.
 */
export const confirmAppointmentEnd = (context: Context, input: Edit): Promise<Result<Kept<Appointment>>> =>
  alterAppointment(context, input, 'appointment.end', ({ data: appointment }) => {
    const proposed = proposedEnd(context, appointment);
    if (!proposed.ok) return proposed;
    const { by, ending } = proposed.value;
    if (ending.proposedBy === by) return refuse('APPOINTMENT_SECOND', 'input.id');
    const day = today(context.clock);
    const past = pastProblem(appointment, day);
    if (past) return { ok: false, problems: [past] };
    const lastDay = ending.lastDay !== null && ending.lastDay >= day ? ending.lastDay : null;
    const after = ended(appointment, lastDay, day, { endedBy: by, note: ending.note });
    return ok({ after: { ...after, ending: null }, event: 'appointmentEnded' });
  });

/**
 * Declines a proposed end, so that the appointment stands; who proposed it may take it back so. Refuses:
 * STATE_INVALID, APPOINTMENT_NO_END, APPOINTMENT_OWN, NOTE_REQUIRED, NOT_ALLOWED for anyone but BKPP.
 */
export const declineAppointmentEnd = (
  context: Context,
  input: Edit & { readonly note: string },
): Promise<Result<Kept<Appointment>>> =>
  alterAppointment(context, input, 'appointment.end', ({ data: appointment }) => {
    const proposed = proposedEnd(context, appointment);
    if (!proposed.ok) return proposed;
    const note = readNote(input.note, 'input.note');
    if (!note.ok) return note;
    const after = { ...appointment, ending: null, note: note.value };
    return ok({ after, event: 'appointmentEndDeclined' });
  });
