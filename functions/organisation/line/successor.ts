/** Who has the office of somebody by now by whose office they appraised on a day (docs/architecture.md 7). */
import type { PlainDate } from '../../platform/period.ts';
import type { Table } from '../../platform/table.ts';
import { isActiveOn } from '../employee/rules.ts';
import { policiesOn } from '../policy/store.ts';
import { placeOfPosition } from '../position/rules.ts';
import { type Surroundings, surroundingsIn } from './around.ts';
import { LEVELS, seatsOn } from './leadership.ts';
import type { Line } from './rules.ts';
import { lineOfDay } from './store.ts';

/** By which line somebody appraised, on which day of it, and the day of the action. */
export interface Succession {
  readonly line: Line;
  readonly date: PlainDate;
  readonly today: PlainDate;
}

/**
 * Who exercises today the office by which a line's appraiser appraised on its day: its definitive holder, else its Plt,
 * else (where policy allows) its Plh; where nobody does, of the offices above it, nearest first. In office today, and
 * never the owner of the line, nor whom the owner appraised on its day: these two would rate each other for the same
 * days. Null without any. For whom nobody above is left: a batch and a query for each holder a level, one read for whoever
 * of these is in office, and one of the policies where somebody is Plh there; offices and people that `around` has are not read again.
 */
export async function successorIn(
  table: Table,
  { line, date, today }: Succession,
  around: Surroundings = surroundingsIn(table),
): Promise<string | null> {
  let isReached = false;
  let officeId: string | null = line.positionId;
  for (let level = 0; level < LEVELS && officeId !== null; level += 1) {
    const [[, office] = []] = await around.offices([officeId]);
    const holders = office?.holders ?? [];
    isReached ||= seatsOn(holders, date).some(({ employeeId }) => employeeId === line.appraiserId);
    const seats = isReached ? seatsOn(holders, today) : [];
    const isPlhThere = seats.some(({ role }) => role === 'PLH');
    const plhMayAppraise = isPlhThere && (await policiesOn(table, today)).value('org.plhMayAppraise');
    const counted = seats.filter(({ role }) => role !== 'PLH' || plhMayAppraise);
    const ids = counted.map(({ employeeId }) => employeeId).filter((id) => id !== line.employeeId);
    const people = await around.people(ids);
    for (const [id, { employee, leaves }] of people)
      if (isActiveOn(employee, leaves, today) && !(await wasBelow(table, id, { line, date }))) return id;
    const place = office?.position ? placeOfPosition(office.position, date) : null;
    officeId = place ? (place.appraiserOverrideId ?? place.superiorPositionId) : null;
  }
  return null;
}

/** Whether the owner of a line appraised somebody on its day. */
const wasBelow = async (
  table: Table,
  employeeId: string,
  { line, date }: Pick<Succession, 'line' | 'date'>,
): Promise<boolean> => (await lineOfDay(table, employeeId, date))?.data.appraiserId === line.employeeId;
