/**
 * Whether an office and a person allow what a request asks for: a Plt acts in an office that nobody
 * holds, a Plh for a holder who is away, and only one at a time. docs/domain.md 1.3, 1.9.
 */
import { type Statuses, statusOn, statusTurns } from '../employee/status.ts';
import type { PlainDate } from '../../platform/period.ts';
import type { Problem } from '../../platform/result.ts';
import { absenceOn, type Employee, isActiveOn, type Leave } from '../employee/rules.ts';
import type { Position, PositionAssignment } from '../position/rules.ts';
import { inForce, isKnown, overlap, turningDays, type Validity } from '../validity/rules.ts';
import { roleOf, type RequestContent } from './rules.ts';

/** A person as far as being in office goes. */
export interface Person {
  readonly employee: Statuses & Pick<Employee, 'employeeId'>;
  readonly leaves: readonly Leave[];
}

/** The office that a request is about, who has sat in it, and who is to be assigned. */
export interface Post {
  readonly position: Pick<Position, 'positionId' | 'kind'>;
  readonly seats: readonly { readonly assignment: PositionAssignment; readonly holder: Person }[];
  readonly person: Person;
}

type Asked = Pick<RequestContent, 'type' | 'employeeId' | 'from' | 'to'>;

/** A request is submitted and approved by its id: that is what the caller named, the sentence says the rest. */
const at = (code: Problem['code'], params?: Problem['params']): Problem => ({
  code,
  field: ['input', 'id'],
  ...(params && { params }),
});

/** The days on which whether a person is in office, or there, changes. */
const turnsOf = ({ employee, leaves }: Person): PlainDate[] => [
  ...leaves.flatMap(turningDays),
  ...statusTurns(employee),
];

/** The first day of a span, and those within it of some others. */
function firstAnd(span: Validity, turns: readonly PlainDate[]): PlainDate[] {
  const within = turns.filter((day) => day > span.from && inForce(span, day));
  return [span.from, ...new Set(within.toSorted())];
}

/** The days of a span on which something about the office's holders changes, its first day first. */
const daysOf = (span: Validity, post: Post): PlainDate[] =>
  firstAnd(
    span,
    post.seats.flatMap(({ assignment, holder }) => [...turningDays(assignment), ...turnsOf(holder)]),
  );

const holdersOn = (post: Post, day: PlainDate): Person[] =>
  post.seats
    .filter(({ assignment }) => assignment.role === 'DEFINITIVE' && isKnown(assignment))
    .filter(
      ({ assignment, holder }) => inForce(assignment, day) && isActiveOn(holder.employee, holder.leaves, day),
    )
    .map(({ holder }) => holder);

/** Statuses in which a person keeps the office and is not there. */
const AWAY: ReadonlySet<Employee['legalStatus']> = new Set(['CUTI', 'DIPEKERJAKAN']);

/**
 * Whether a holder is at their desk on a day: not on leave, duty travel or training, by its days, nor away by their
 * legal status.
 */
export function isPresent({ employee, leaves }: Person, day: PlainDate): boolean {
  return !AWAY.has(statusOn(employee, day)) && absenceOn(leaves, day) === null;
}

/** A Plt or a new holder of a senior post: on none of the days may anybody hold the office. */
function vacancyProblems(asked: Asked, post: Post): Problem[] {
  const date = daysOf(asked, post).find((day) => holdersOn(post, day).length > 0);
  return date ? [at('REQUEST_POST_OCCUPIED', { date })] : [];
}

/** A Plh: on each of the days the office has a holder, and the holder is away. */
function absenceProblems(asked: Asked, post: Post): Problem[] {
  for (const date of daysOf(asked, post)) {
    const holders = holdersOn(post, date);
    if (holders.length === 0) return [at('REQUEST_POST_VACANT', { date })];
    if (holders.some((holder) => isPresent(holder, date))) return [at('REQUEST_HOLDER_PRESENT', { date })];
  }
  return [];
}

/** Somebody who has the same role in the office on some of the days, by whatever request. */
function sameRoleProblems(asked: Asked, post: Post): Problem[] {
  const role = roleOf[asked.type];
  if (role === 'DEFINITIVE') return [];
  // An office may have several teams, each with its lead; nobody leads twice.
  const contends = ({ employeeId }: PositionAssignment) =>
    role !== 'TEAM_LEAD' || employeeId === asked.employeeId;
  const other = post.seats.find(
    ({ assignment }) =>
      assignment.role === role && isKnown(assignment) && overlap(assignment, asked) && contends(assignment),
  );
  if (!other) return [];
  const { from, to } = other.assignment;
  return [at('REQUEST_OVERLAPS', { from, to: to ?? '…' })];
}

/**
 * The person: in office on all the days, and not the holder of the same office. Of a senior post, which has no
 * last day, only the first counts.
 */
function personProblems(asked: Asked, post: Post): Problem[] {
  const { employee, leaves } = post.person;
  const days = asked.to === null ? [asked.from] : firstAnd(asked, turnsOf(post.person));
  const inactive = days.some((day) => !isActiveOn(employee, leaves, day));
  const own = daysOf(asked, post).some((day) =>
    holdersOn(post, day).some((holder) => holder.employee.employeeId === asked.employeeId),
  );
  return [...(inactive ? [at('EMPLOYEE_INACTIVE')] : []), ...(own ? [at('REQUEST_HOLDER_SELF')] : [])];
}

/**
 * Every reason why an office and a person do not allow a request: EMPLOYEE_INACTIVE, REQUEST_HOLDER_SELF,
 * REQUEST_NOT_JPT, REQUEST_POST_OCCUPIED (Plt, JPT), REQUEST_POST_VACANT and REQUEST_HOLDER_PRESENT
 * (Plh), REQUEST_OVERLAPS (a second one in the same role); each names the first day for which it holds.
 */
export function postProblems(asked: Asked, post: Post): Problem[] {
  const person = personProblems(asked, post);
  if (person.length > 0) return person;
  if (asked.type === 'JPT' && !post.position.kind.startsWith('JPT_')) return [at('REQUEST_NOT_JPT')];
  const needsVacancy = asked.type === 'PLT' || asked.type === 'JPT';
  return [
    ...(needsVacancy ? vacancyProblems(asked, post) : []),
    ...(asked.type === 'PLH' ? absenceProblems(asked, post) : []),
    ...sameRoleProblems(asked, post),
  ];
}
