import * as z from 'zod';
import { commit } from '../../../platform/commit/commit.ts';
import type { Platform } from '../../../platform/context.ts';
import { plainDateSchema, today } from '../../../platform/period.ts';
import { check, ok, type Result, refuse } from '../../../platform/result.ts';
import { isActiveOn } from '../../employee/rules.ts';
import { employeeOf, holderOfNip, isInService, leavesOf } from '../../employee/store.ts';
import { announceAppointment } from '../events.ts';
import { type Appointment, holdsOffice, proposalProblems } from '../rules.ts';
import { appointmentsOf, appointmentsTo, listHolder, newAppointment } from '../store.ts';

/** Whom an operator appoints to BKPP's office, by their NIP. */
export const operatorsChoiceSchema = z.strictObject({
  nip: z.string().regex(/^\d{18}$/),
  from: plainDateSchema,
  to: plainDateSchema.nullish(),
});
export type OperatorsChoice = z.infer<typeof operatorsChoiceSchema>;

/**
 * People who hold BKPP's office today, are in service, and are not to go: those by whom a proposal can be
 * confirmed. Of two whom one proposed to end, nobody could confirm it: a third comes from here.
 */
async function bkppToday({ table, clock }: Platform, exceptId: string): Promise<number> {
  const day = today(clock);
  const ids = (await appointmentsTo(table, 'BKPP'))
    .filter(({ data }) => holdsOffice(data, day) && !data.ending && data.employeeId !== exceptId)
    .map(({ data }) => data.employeeId);
  const serving = await Promise.all([...new Set(ids)].map((id) => isInService(table, id, day)));
  return serving.filter(Boolean).length;
}

/**
 * Appoints somebody of the register to BKPP's office from outside, while fewer than two hold it and stay: two
 * people give an office and end one, and one alone could never be given a second (docs/decisions/appointments.md). Refuses:
 * NOT_FOUND (nobody has that NIP), APPOINTMENT_TWO_STAND, EMPLOYEE_INACTIVE, and APPOINTMENT_* as a proposal.
 */
export async function appointByOperator(
  platform: Platform,
  { nip, from, to = null }: OperatorsChoice,
  operator: string,
): Promise<Result<Appointment>> {
  const { table, clock, newId } = platform;
  const employeeId = await holderOfNip(table, nip);
  const employee = employeeId && (await employeeOf(table, employeeId));
  if (!employeeId || !employee) return refuse('NOT_FOUND', 'nip');
  if ((await bkppToday(platform, employeeId)) >= 2) return refuse('APPOINTMENT_TWO_STAND');
  if (!isActiveOn(employee.data, await leavesOf(table, employeeId), from))
    return refuse('EMPLOYEE_INACTIVE', 'nip');
  const others = (await appointmentsOf(table, employeeId)).map(({ data }) => data);
  const asked = { employeeId, role: 'BKPP' as const, unitId: null, unitPath: null, from, to };
  const sound = check(proposalProblems(asked, others, today(clock)), null);
  if (!sound.ok) return sound;
  const at = clock.now();
  const by = { proposedBy: operator, proposedAt: at, confirmedBy: operator, confirmedAt: at };
  const after: Appointment = { ...asked, ...by, status: 'CONFIRMED', endedBy: null, note: null };
  const commitId = newId();
  const committed = await commit(table, {
    actor: { kind: 'JOB', id: operator },
    authority: 'OPERATOR',
    requestId: commitId,
    at,
    commitId,
    changes: [newAppointment(after, announceAppointment('appointmentConfirmed', after))],
    writes: [listHolder(after)],
  });
  return committed.ok ? ok(after) : committed;
}
