/** What the decisions about a request rest on: the office with its holders, and the head above it. */
import type { Context } from '../../../platform/context.ts';
import { type PlainDate, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import type { Table } from '../../../platform/table.ts';
import { holdersOf } from '../../assignment/store.ts';
import { isActiveOn } from '../../employee/rules.ts';
import { personOf } from '../../person/store.ts';
import { type Position, type PositionAssignment, usesLeaderForm } from '../../position/rules.ts';
import { positionsOf } from '../../position/store.ts';
import { inForce, isKnown } from '../../validity/rules.ts';
import type { Person, Post } from '../post.ts';
import { askersOf, type AssignmentRequest, type RequestContent } from '../rules.ts';

/**
 * The office, all who sit or sat in it, and the person to be assigned. Refuses: NOT_FOUND, and REQUEST_POST_NOT_YET
 * or REQUEST_POST_CLOSED where the office does not exist on all the days.
 */
export async function postOf(
  { table, clock }: Pick<Context, 'table' | 'clock'>,
  { positionId, employeeId, from, to }: Pick<RequestContent, 'positionId' | 'employeeId' | 'from' | 'to'>,
): Promise<Result<Post & { readonly position: Position }>> {
  const [[position], [assignments = []], person] = await Promise.all([
    positionsOf(table, [positionId]),
    holdersOf(table, [positionId]),
    personOf(table, employeeId),
  ]);
  if (!position) return refuse('NOT_FOUND', 'input.id');
  if (!person) return refuse('NOT_FOUND', 'input.id');
  const { validFrom, validTo } = position.data;
  // Of an office that stands today its first day is only the first that the register told.
  if (from < validFrom && validFrom > today(clock))
    return refuse('REQUEST_POST_NOT_YET', 'input.id', { date: validFrom });
  if (validTo !== null && (to === null || to > validTo))
    return refuse('REQUEST_POST_CLOSED', 'input.id', { date: validTo });
  const known = assignments.filter((assignment) => isKnown(assignment));
  const holders = await peopleOf(
    table,
    known.map((assignment) => assignment.employeeId),
  );
  const seats = known.flatMap((assignment) => {
    const holder = holders.get(assignment.employeeId);
    return holder ? [{ assignment, holder }] : [];
  });
  return ok({ position: position.data, seats, person });
}

async function peopleOf(table: Table, ids: readonly string[]): Promise<Map<string, Person>> {
  const distinct = [...new Set(ids)];
  const people = await Promise.all(distinct.map((id) => personOf(table, id)));
  return new Map(distinct.flatMap((id, at) => (people[at] ? [[id, people[at]] as const] : [])));
}

/** Who forwards a request, and the office by which they do. */
export interface Head {
  readonly headId: string;
  readonly headPositionId: string;
}

const exercises = ({ role }: PositionAssignment): boolean => role === 'DEFINITIVE' || role === 'PLT';

/** Whoever exercises an office on a day and is in service: the definitive holder before a Plt. */
async function exercising(
  table: Table,
  assignments: readonly PositionAssignment[],
  excluded: ReadonlySet<string>,
  day: PlainDate,
): Promise<string | null> {
  const seats = assignments
    .filter((one) => exercises(one) && isKnown(one) && inForce(one, day) && !excluded.has(one.employeeId))
    .sort((a, b) => (a.role === b.role ? 0 : a.role === 'DEFINITIVE' ? -1 : 1));
  for (const { employeeId } of seats) {
    const person = await personOf(table, employeeId);
    if (person && isActiveOn(person.employee, person.leaves, day)) return employeeId;
  }
  return null;
}

/** Levels of a government, and some more: an office that stands above itself ends the search too. */
const LEVELS = 12;

/** Whether an office leads an agency, an independent unit, or the region itself: the mayor above the secretary. */
const leads = (office: Pick<Position, 'kind' | 'isPukm'>): boolean =>
  usesLeaderForm(office) || office.kind === 'KEPALA_DAERAH';

/**
 * The head who forwards a request for an office on a day: of the offices above it the nearest that leads
 * (JPT, PUKM, the head of the region) and is exercised by somebody in service, who neither asks nor would be
 * assigned. Above the vacant office of a head it is the head above. Null where no office above leads: BKPP
 * has it at once. Refuses: REQUEST_NO_HEAD, where all that lead are vacant or concerned.
 */
export async function headAbove(
  { table }: Pick<Context, 'table'>,
  position: Pick<Position, 'superiorPositionId'>,
  excluded: ReadonlySet<string>,
  day: PlainDate,
): Promise<Result<Head | null>> {
  let led = false;
  let aboveId = position.superiorPositionId;
  for (let level = 0; aboveId !== null && level < LEVELS; level += 1) {
    const [[above], [assignments = []]] = await Promise.all([
      positionsOf(table, [aboveId]),
      holdersOf(table, [aboveId]),
    ]);
    if (!above) break;
    const isLed = leads(above.data);
    led ||= isLed;
    const headId = isLed ? await exercising(table, assignments, excluded, day) : null;
    if (headId) return ok({ headId, headPositionId: above.data.positionId });
    aboveId = above.data.superiorPositionId;
  }
  return led ? refuse('REQUEST_NO_HEAD', 'input.id') : ok(null);
}

/** The head of a drawn-up request on a day. Refuses: NOT_FOUND (the office), and as `headAbove`. */
export async function headOn(
  context: Pick<Context, 'table'>,
  request: AssignmentRequest,
  day: PlainDate,
): Promise<Result<Head | null>> {
  const [position] = await positionsOf(context.table, [request.positionId]);
  if (!position) return refuse('NOT_FOUND', 'input.id');
  return headAbove(context, position.data, new Set([...askersOf(request), request.employeeId]), day);
}

/** Who is the head of a request today; the one on whose desk it lies may have left office meanwhile. */
export async function headToday(context: Context, request: AssignmentRequest): Promise<Head | null> {
  const head = await headOn(context, request, today(context.clock));
  return head.ok ? head.value : null;
}

/** Before whom a request lies: its head or, where nobody stands above who leads, BKPP at once. */
export const laidBefore = (
  head: Head | null,
): Pick<AssignmentRequest, 'status' | 'headId' | 'headPositionId'> =>
  head ? { status: 'SUBMITTED', ...head } : { status: 'FORWARDED', headId: null, headPositionId: null };
