/** What leaves the system about appointments. */
import * as z from 'zod';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { employeeNodeId } from '../employee/store.ts';
import { type Appointment, appointmentRoles, appointmentStatuses, daysOf } from './rules.ts';
import { appointmentId } from './store.ts';

const about = () =>
  z.strictObject({
    appointmentId: idSchema,
    employeeId: idSchema,
    role: z.enum(appointmentRoles),
    status: z.enum(appointmentStatuses),
    from: z.iso.date(),
    to: z.iso.date().nullable(),
  });

export const appointmentEvents = outward(about, 'appointmentId', {
  appointmentProposed: 'Somebody of BKPP proposed a person for an office of performance management.',
  appointmentConfirmed: 'A second person confirmed an appointment: it gives its office within its days.',
  appointmentDeclined: 'A second person declined a proposed appointment.',
  appointmentEndProposed:
    'Somebody of BKPP proposed to end an appointment; it stands until a second person agrees.',
  appointmentEndDeclined: 'A proposed end was declined or taken back: the appointment stands.',
  appointmentEnded: 'A second person of BKPP ended an appointment, or named its last day.',
});
export type AppointmentEvent = keyof typeof appointmentEvents;

/** Announces what happened to an appointment. */
export const announceAppointment = (type: AppointmentEvent, appointment: Appointment): Announcement => ({
  type,
  public: {
    appointmentId: appointmentId(appointment),
    employeeId: employeeNodeId(appointment.employeeId),
    role: appointment.role,
    status: appointment.status,
    ...daysOf(appointment),
  },
});
