import { authorise, may } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { type Page, type PageArgs, pageOf } from '../../../platform/page.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import type { Appointment, AppointmentRole } from '../rules.ts';
import { appointmentOf, appointmentsListed, appointmentsOf, parseAppointmentId } from '../store.ts';

/** Reads an appointment by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readAppointment(context: Context, id: string): Promise<Result<Kept<Appointment>>> {
  const ref = parseAppointmentId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'Appointment' });
  const kept = await appointmentOf(context.table, ref);
  if (!kept) return refuse('NOT_FOUND', 'id');
  const authority = await authorise(context, 'appointment.read', { ownerId: ref.employeeId }, ['id']);
  return authority.ok ? ok(kept) : authority;
}

/** A person's own appointments, whatever their state: what was proposed, is in force, and was. */
export async function ownAppointments(context: Context, employeeId: string): Promise<Kept<Appointment>[]> {
  const seen = await may(context, 'appointment.read', { ownerId: employeeId });
  return seen ? appointmentsOf(context.table, employeeId) : [];
}

/**
 * Everybody's appointments to an office, in one query and one batch for a page. Refuses: NOT_FOUND for
 * whoever may not see them, PAGE_SIZE, PAGE_BOTH_WAYS, CURSOR_INVALID.
 */
export async function readAppointments(
  context: Context,
  role: AppointmentRole,
  args: PageArgs,
): Promise<Result<Page<Kept<Appointment>>>> {
  const authority = await authorise(context, 'appointment.read', {});
  if (!authority.ok) return authority;
  const page = await pageOf(context.table, lists.officeHolders(role), args, (item) => item);
  if (!page.ok) return page;
  const { edges, pageInfo } = page.value;
  const kept = await appointmentsListed(
    context.table,
    edges.map(({ node }) => node),
  );
  const shown = edges.flatMap(({ cursor }, at) => (kept[at] ? [{ cursor, node: kept[at] }] : []));
  return ok({ edges: shown, pageInfo });
}
