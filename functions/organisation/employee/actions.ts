import { authorise, may } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { type Instant, type PlainDate, today } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type Line, lineKnownOn } from '../line/rules.ts';
import { formerLinesOf, lineOfDay, subjectOf, subordinateLines } from '../line/store.ts';
import { personOf } from '../person/store.ts';
import type { Employee } from './rules.ts';
import { parseNip } from './nip.ts';
import { teamLeadsOf } from './teams.ts';
import { employeeOf, holderOfNip, parseEmployeeId } from './store.ts';

/** A person as the caller may see them: everyone in the house by name, personal data if `granted`. */
export interface SeenEmployee {
  readonly employee: Employee;
  readonly granted: boolean;
}

/** A person, if there is one, and what the access rules must know of them today (two requests, side by side). */
async function personToday({ table, clock }: Context, employeeId: string) {
  const [kept, line] = await Promise.all([
    employeeOf(table, employeeId),
    lineOfDay(table, employeeId, today(clock)),
  ]);
  return kept && { employee: kept.data, subject: subjectOf(employeeId, line) };
}

/** Reads a person by id. Refuses: ID_INVALID, NOT_FOUND. */
export async function readEmployee(context: Context, id: string): Promise<Result<SeenEmployee>> {
  const employeeId = parseEmployeeId(id);
  if (!employeeId) return refuse('ID_INVALID', 'id', { type: 'Employee' });
  const person = await personToday(context, employeeId);
  if (!person) return refuse('NOT_FOUND', 'id');
  const listed = await authorise(context, 'directory.read', { ownerId: employeeId });
  if (!listed.ok) return listed;
  const granted = await may(context, 'employee.read', person.subject);
  return ok({ employee: person.employee, granted: granted !== null });
}

/**
 * Finds a person by their number (NIP, NI PPPK; spaces do not count), for whom it would be shown of them: whoever
 * asks learns of no number that they may not see. Refuses: NIP_*, and NOT_FOUND alike for a number that nobody has
 * and a person whose number is not to be seen.
 */
export async function findByNip(context: Context, given: string): Promise<Result<SeenEmployee>> {
  const number = parseNip(given);
  if (!number.ok) return number;
  const employeeId = await holderOfNip(context.table, number.value.nip);
  const person = employeeId && (await personToday(context, employeeId));
  if (!person) return refuse('NOT_FOUND', 'nip');
  const granted = await authorise(context, 'employee.read', person.subject, ['nip']);
  return granted.ok ? ok({ employee: person.employee, granted: true }) : granted;
}

/**
 * Who appraises a person on a date, today when left out; by what was on record at `knownAt`, if given.
 * Null where no line covers it, or none was known.
 */
export async function appraiserOn(
  context: Context,
  employeeId: string,
  { date, knownAt }: { readonly date?: PlainDate | null; readonly knownAt?: Instant | null },
): Promise<Line | null> {
  const on = date ?? today(context.clock);
  if (!knownAt) return (await lineOfDay(context.table, employeeId, on))?.data ?? null;
  const [person, former] = await Promise.all([
    personOf(context.table, employeeId),
    formerLinesOf(context.table, employeeId),
  ]);
  const lines = (person?.lines ?? []).map(({ data }) => data);
  return lineKnownOn(lines, former, on, knownAt);
}

/**
 * The lines of those whom a person appraises on a date, today when left out, by strong reads. Refuses:
 * NOT_FOUND for whoever may not see the team.
 */
export async function readSubordinates(
  context: Context,
  leaderId: string,
  on: PlainDate | null | undefined,
): Promise<Result<Line[]>> {
  const day = today(context.clock);
  const subject = subjectOf(leaderId, await lineOfDay(context.table, leaderId, day));
  const authority = await authorise(context, 'team.read', subject);
  if (!authority.ok) {
    // Read only for whoever may not see the team otherwise.
    const teamLeadIds = await teamLeadsOf(context.table, leaderId, day);
    const asLead = await authorise(context, 'team.read', { ...subject, teamLeadIds });
    if (!asLead.ok) return asLead;
  }
  return ok(await subordinateLines(context.table, leaderId, on ?? today(context.clock)));
}
