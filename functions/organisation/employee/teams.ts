/**
 * Work teams (tim kerja): who leads those of a head, and whose people a lead's teams are made of. docs/domain.md
 * 1.3.
 */
import type { PlainDate } from '../../platform/period.ts';
import type { Table } from '../../platform/table.ts';
import { assignmentsOf, holdersOf } from '../assignment/store.ts';
import type { AssignmentRole, PositionAssignment } from '../position/rules.ts';
import { inForce, isKnown } from '../validity/rules.ts';
import { isInService } from './store.ts';

/** Who exercises an office, of its own or by acting in it. */
const HEADS: readonly AssignmentRole[] = ['DEFINITIVE', 'PLT'];

const stands = (seat: PositionAssignment, roles: readonly AssignmentRole[], day: PlainDate): boolean =>
  roles.includes(seat.role) && isKnown(seat) && inForce(seat, day);

/** Who has one of some roles, on a day, in the offices that a person has in one of others (a query and a batch). */
async function beside(
  table: Table,
  employeeId: string,
  day: PlainDate,
  [own, others]: readonly [readonly AssignmentRole[], readonly AssignmentRole[]],
): Promise<string[]> {
  const seats = (await assignmentsOf(table, employeeId)).filter(({ data }) => stands(data, own, day));
  if (seats.length === 0) return [];
  const offices = await holdersOf(
    table,
    seats.map(({ data }) => data.positionId),
  );
  const found = offices.flat().filter((seat) => stands(seat, others, day));
  return [...new Set(found.map((seat) => seat.employeeId))];
}

/** Who leads a work team of an office that a person exercises on a day, and is in service. */
export async function teamLeadsOf(table: Table, leaderId: string, day: PlainDate): Promise<string[]> {
  const ids = await beside(table, leaderId, day, [HEADS, ['TEAM_LEAD']]);
  const serving = await Promise.all(ids.map((id) => isInService(table, id, day)));
  return ids.filter((_, at) => serving[at]);
}

/** Whoever exercises an office of which a person leads a work team on a day: the team is of their people. */
export const headsOfTeams = (table: Table, leadId: string, day: PlainDate): Promise<string[]> =>
  beside(table, leadId, day, [['TEAM_LEAD'], HEADS]);
