/**
 * The offices of performance management that a person holds beside their post: the personnel agency
 * (BKPP), auditors, organisation assessors, performance managers. docs/architecture.md 7, docs/domain.md 1.3.
 */
import * as z from 'zod';
import { type PlainDate, plainDateSchema } from '../../platform/period.ts';
import { inForce } from '../validity/rules.ts';

/** `unitPath` is the subtree of the appointment; null is the whole city. */
export const appointmentSchema = z.object({
  employeeId: z.uuid(),
  role: z.enum(['BKPP', 'AUDITOR', 'ASSESSOR', 'MANAGER']),
  unitPath: z.string().nullable(),
  from: plainDateSchema,
  to: plainDateSchema.nullable(),
});

export type Appointment = z.infer<typeof appointmentSchema>;
export type AppointmentRole = Appointment['role'];

/** The appointments in force on a business date. */
export const appointmentsOn = (appointments: readonly Appointment[], date: PlainDate): Appointment[] =>
  appointments.filter((appointment) => inForce(appointment, date));
