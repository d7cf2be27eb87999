/**
 * The offices of performance management that a person holds beside their post: the personnel agency
 * (BKPP), auditors, organisation assessors, performance managers. Two people give one, and two end it: one
 * of BKPP proposes, another confirms, neither of them its holder. docs/architecture.md 7, docs/domain.md 1.3,
 * docs/decisions/appointments.md.
 */
import * as z from 'zod';
import { instantSchema, type PlainDate, plainDateSchema } from '../../platform/period.ts';
import { ok, type Problem, refuse, type Result } from '../../platform/result.ts';
import { inForce, overlap, type Validity } from '../validity/rules.ts';

export const appointmentRoles = ['BKPP', 'AUDITOR', 'ASSESSOR', 'MANAGER'] as const;
export const appointmentStatuses = ['PROPOSED', 'DECLINED', 'CONFIRMED', 'ENDED'] as const;

/**
 * `unitPath` is the subtree of the appointment; null is the whole city. `proposedBy` and `confirmedBy` are
 * people, or what an operator is called in events; null where the instance was founded with it.
 */
export const appointmentSchema = z.object({
  employeeId: z.uuid(),
  role: z.enum(appointmentRoles),
  unitId: z.uuid().nullable(),
  unitPath: z.string().nullable(),
  from: plainDateSchema,
  to: plainDateSchema.nullable(),
  status: z.enum(appointmentStatuses),
  proposedBy: z.string().nullable(),
  proposedAt: instantSchema.nullable(),
  confirmedBy: z.string().nullable(),
  confirmedAt: instantSchema.nullable(),
  /** The first day in office: that of the confirmation, when it came after `from`, which names the appointment. */
  heldFrom: plainDateSchema.nullish(),
  endedBy: z.string().nullable(),
  /** An end that one person proposed and no second has decided on; without a last day it is at once. */
  ending: z
    .object({
      proposedBy: z.string(),
      proposedAt: instantSchema,
      lastDay: plainDateSchema.nullable(),
      note: z.string(),
    })
    .nullish(),
  /** Why it was declined or ended, or why its end was declined. */
  note: z.string().nullable(),
});

export type Appointment = z.infer<typeof appointmentSchema>;
export type AppointmentRole = Appointment['role'];
export type AppointmentStatus = Appointment['status'];

/** Whether who proposed or confirmed is a person of the register, and no operator. */
export const isEmployeeId = (by: string): boolean => z.uuid().safeParse(by).success;

/** The first and the last day of an appointment, as they were confirmed. */
export const daysOf = ({ from, to, heldFrom }: Pick<Appointment, 'from' | 'to' | 'heldFrom'>): Validity => ({
  from: heldFrom ?? from,
  to,
});

/** Whether an appointment gives its office on a date: confirmed, not ended, and within its days. */
export const holdsOffice = (appointment: Appointment, date: PlainDate): boolean =>
  appointment.status === 'CONFIRMED' && inForce(daysOf(appointment), date);

/** The state table: what is declined, or ended by its first day, may be proposed anew for the same day. */
export const appointmentTransitions = {
  propose: { from: ['DECLINED', 'ENDED'], to: 'PROPOSED' },
  confirm: { from: ['PROPOSED'], to: 'CONFIRMED' },
  decline: { from: ['PROPOSED'], to: 'DECLINED' },
  end: { from: ['CONFIRMED'], to: 'ENDED' },
} as const satisfies Record<string, { from: readonly AppointmentStatus[]; to: AppointmentStatus }>;
export type AppointmentStep = keyof typeof appointmentTransitions;

/** Whether a step may be taken from an appointment's status. Refuses: STATE_INVALID. */
export function appointmentStep(
  { status }: Pick<Appointment, 'status'>,
  name: AppointmentStep,
): Result<AppointmentStatus> {
  const { from, to } = appointmentTransitions[name];
  if ((from as readonly AppointmentStatus[]).includes(status)) return ok(to);
  return refuse('STATE_INVALID', 'input.id', { status, needed: from.join(' / ') });
}

type Proposal = Pick<Appointment, 'employeeId' | 'role' | 'unitPath' | 'from' | 'to'>;

const at = (code: Problem['code'], name: string, params?: Problem['params']): Problem => ({
  code,
  field: ['input', name],
  ...(params && { params }),
});

/**
 * Every reason why an appointment cannot be proposed on a day: APPOINTMENT_BACKDATED (nobody acts by an
 * office that they did not have), APPOINTMENT_DATES, APPOINTMENT_UNIT (a manager's has a unit, BKPP's the
 * whole city), APPOINTMENT_OVERLAPS (the person has that office on some of the days).
 */
export function proposalProblems(asked: Proposal, others: readonly Appointment[], day: PlainDate): Problem[] {
  const { role, unitPath, from, to } = asked;
  const standing = others.filter(({ status }) => status === 'PROPOSED' || status === 'CONFIRMED');
  const other = standing.find((one) => one.role === role && overlap(daysOf(one), asked));
  const misfit = (role === 'MANAGER' && unitPath === null) || (role === 'BKPP' && unitPath !== null);
  return [
    ...(from < day ? [at('APPOINTMENT_BACKDATED', 'from', { earliest: day })] : []),
    ...(to !== null && to < from ? [at('APPOINTMENT_DATES', 'to')] : []),
    ...(misfit ? [at('APPOINTMENT_UNIT', 'unitId')] : []),
    ...(other ? [at('APPOINTMENT_OVERLAPS', 'from', { from: other.from, to: other.to ?? '…' })] : []),
  ];
}

/**
 * Why an appointment cannot stand as it is about to be confirmed: APPOINTMENT_OVER (its last day is past),
 * APPOINTMENT_OVERLAPS (another to the same office was confirmed meanwhile). `others` are the person's.
 */
export function confirmationProblems(confirmed: Appointment, others: readonly Appointment[]): Problem[] {
  const { from, to } = daysOf(confirmed);
  if (to !== null && to < from) return [at('APPOINTMENT_OVER', 'id', { to })];
  const held = others.filter(({ status }) => status === 'CONFIRMED').map(daysOf);
  const other = held.find((days) => overlap(days, { from, to }));
  return other ? [at('APPOINTMENT_OVERLAPS', 'id', { from: other.from, to: other.to ?? '…' })] : [];
}

/**
 * Whether a person may confirm or decline a proposal: another than who proposed it, and not for themselves.
 * Refuses: APPOINTMENT_SECOND, APPOINTMENT_OWN.
 */
export function secondPerson(appointment: Appointment, actorId: string): Result<null> {
  if (appointment.employeeId === actorId) return refuse('APPOINTMENT_OWN', 'input.id');
  return appointment.proposedBy === actorId ? refuse('APPOINTMENT_SECOND', 'input.id') : ok(null);
}

/** Why an appointment cannot be ended on a day: its last one is past (APPOINTMENT_PAST). */
export const pastProblem = ({ to }: Pick<Appointment, 'to'>, day: PlainDate): Problem | null =>
  to !== null && to < day ? at('APPOINTMENT_PAST', 'id', { to }) : null;

/** The last days that an end may name: today at the earliest, and none later than the appointment's own. */
export function lastDayProblem(
  { to }: Pick<Appointment, 'to'>,
  lastDay: PlainDate,
  day: PlainDate,
): Problem | null {
  if (lastDay >= day && (to === null || lastDay <= to)) return null;
  return at('APPOINTMENT_LAST_DAY', 'lastDay', { earliest: day, latest: to ?? '…' });
}

/** An appointment that is not over, as it ends: by itself after its last day, or at once when none is named. */
export const ended = (
  appointment: Appointment,
  lastDay: PlainDate | null,
  day: PlainDate,
  by: { readonly endedBy: string; readonly note: string },
): Appointment => {
  if (lastDay !== null) return { ...appointment, ...by, to: lastDay };
  const { from, to } = daysOf(appointment);
  return { ...appointment, ...by, status: 'ENDED', to: from > day ? to : day };
};
