import * as z from 'zod';
import { authorise } from '../../../platform/access.ts';
import { actorRef } from '../../../platform/actor.ts';
import { commitAs } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { layOnDesk } from '../../../platform/desk.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { plainDateSchema, today } from '../../../platform/period.ts';
import { check, ok, type Result, refuse } from '../../../platform/result.ts';
import { lostTo } from '../../../platform/versions.ts';
import { isActiveOn } from '../../employee/rules.ts';
import { employeeOf, leavesOf, parseEmployeeId } from '../../employee/store.ts';
import { parseUnitId, unitsOf } from '../../unit/store.ts';
import { announceAppointment } from '../events.ts';
import { type Appointment, appointmentRoles, appointmentStep, proposalProblems } from '../rules.ts';
import { appointmentKey, appointmentKind, appointmentsOf, listHolder, officeStands } from '../store.ts';
import { confirmationItem } from './alter.ts';

const inputSchema = z.object({
  employeeId: z.string(),
  role: z.enum(appointmentRoles),
  unitId: z.string().nullish(),
  from: plainDateSchema,
  to: plainDateSchema.nullish(),
});
type Input = z.infer<typeof inputSchema>;

/**
 * The unit of an appointment: null for the whole city, also where the city's own unit is named. Refuses:
 * ID_INVALID, NOT_FOUND.
 */
async function unitOf(
  { table }: Context,
  id: string | null | undefined,
): Promise<Result<Pick<Appointment, 'unitId' | 'unitPath'>>> {
  if (!id) return ok({ unitId: null, unitPath: null });
  const unitId = parseUnitId(id);
  if (!unitId) return refuse('ID_INVALID', 'input.unitId', { type: 'Unit' });
  const [unit] = await unitsOf(table, [unitId]);
  if (!unit) return refuse('NOT_FOUND', 'input.unitId');
  const { path } = unit.data;
  return ok(path === '' ? { unitId: null, unitPath: null } : { unitId, unitPath: path });
}

/** The proposal as it would stand, and the declined one that it takes up. */
interface Proposed {
  readonly before: Kept<Appointment> | null;
  readonly after: Appointment;
}

async function decide(context: Context, input: Input, employeeId: string): Promise<Result<Proposed>> {
  const { table, clock, actor } = context;
  const { role, from, to = null } = input;
  const [employee, leaves, all, unit] = await Promise.all([
    employeeOf(table, employeeId),
    leavesOf(table, employeeId),
    appointmentsOf(table, employeeId),
    unitOf(context, input.unitId),
  ]);
  if (!employee) return refuse('NOT_FOUND', 'input.employeeId');
  if (!unit.ok) return unit;
  const { id: proposedBy } = actorRef(actor);
  if (proposedBy === employeeId) return refuse('APPOINTMENT_OWN', 'input.employeeId');
  if (!isActiveOn(employee.data, leaves, from)) return refuse('EMPLOYEE_INACTIVE', 'input.employeeId');
  const asked = { employeeId, role, ...unit.value, from, to };
  const others = all.map(({ data }) => data);
  const sound = check(proposalProblems(asked, others, today(clock)), null);
  if (!sound.ok) return sound;
  const before = all.find(({ data }) => data.role === role && data.from === from) ?? null;
  const status = before ? appointmentStep(before.data, 'propose') : ok('PROPOSED' as const);
  if (!status.ok) return refuse('APPOINTMENT_OVERLAPS', 'input.from', { from, to: before?.data.to ?? '…' });
  const proposal = { proposedBy, proposedAt: clock.now(), confirmedBy: null, confirmedAt: null };
  return ok({ before, after: { ...asked, ...proposal, status: status.value, endedBy: null, note: null } });
}

/**
 * Proposes a person for an office of performance management; it takes a second person of BKPP to give it.
 * Refuses: NOT_ALLOWED for anyone but BKPP, NOT_FOUND (person, unit), EMPLOYEE_INACTIVE, and APPOINTMENT_*
 * (OWN, BACKDATED, DATES, UNIT, OVERLAPS).
 */
export async function proposeAppointment(
  context: Context,
  given: unknown,
): Promise<Result<Kept<Appointment>>> {
  const authority = await authorise(context, 'appointment.propose', {});
  if (!authority.ok) return authority;
  const input = parseInput(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const employeeId = parseEmployeeId(input.value.employeeId);
  if (!employeeId) return refuse('ID_INVALID', 'input.employeeId', { type: 'Employee' });
  const proposed = await decide(context, input.value, employeeId);
  if (!proposed.ok) return proposed;
  const { before, after } = proposed.value;
  const at = context.clock.now();
  const event = announceAppointment('appointmentProposed', after);
  const change = { kind: appointmentKind, key: appointmentKey(after), before, after, event };
  const committed = await commitAs(context, authority.value, {
    at,
    changes: [{ ...change, onConflict: lostTo(appointmentKind) }],
    writes: [
      listHolder(after),
      layOnDesk({ ...confirmationItem(after), since: at }),
      ...(await officeStands(context, 'BKPP')),
    ],
  });
  return committed.ok ? ok(committed.value[0] as Kept<Appointment>) : committed;
}
