/**
 * The days of which a person's record says something else after a change: where they sit and act, their leave, whether
 * they are in service, their week, and where and under whom their lines place them. What was worked out of those days is
 * due again. Pure. docs/decisions/allowance.md.
 */
import type { Part } from '../../platform/commit/plan.ts';
import { addDays, type PlainDate } from '../../platform/period.ts';
import { assignmentKind } from '../assignment/store.ts';
import type { Line } from '../line/rules.ts';
import { lineKind } from '../line/store.ts';
import type { PositionAssignment } from '../position/rules.ts';
import { inForce, isKnown, turningDays, type Validity } from '../validity/rules.ts';
import type { Employee, Leave } from './rules.ts';
import { statusSpans } from './status.ts';
import { leaveKind } from './store.ts';
import { weekSpans } from './week.ts';

/** Something that a record says of some days. */
export interface Said extends Validity {
  readonly says: string;
}

/** From the first to the last day on which two records do not say the same; null where there is none. */
function differingDays(was: readonly Said[], is: readonly Said[]): Validity | null {
  const at = (said: readonly Said[], day: PlainDate): string =>
    said
      .filter((one) => inForce(one, day))
      .map(({ says }) => says)
      .toSorted()
      .join();
  const turns = [...new Set([...was, ...is].flatMap(turningDays))].toSorted();
  const differing = turns.map((day) => at(was, day) !== at(is, day));
  const [first, last] = [differing.indexOf(true), differing.lastIndexOf(true)];
  const from = turns[first];
  if (!from) return null;
  const next = turns[last + 1];
  return { from, to: next ? addDays(next, -1) : null };
}

const seatSaid = (data: unknown): Said[] => {
  const { from, to, role, positionId, ...known } = data as PositionAssignment;
  return isKnown(known) ? [{ from, to, says: `seat ${role} ${positionId}` }] : [];
};
const leaveSaid = (data: unknown): Said[] => {
  const { from, to, type } = data as Leave;
  return [{ from, to, says: `leave ${type}` }];
};
const lineSaid = (data: unknown): Said[] => {
  const { from, to, appraiserId, agencyId, unitId, unitPath } = data as Line;
  return [{ from, to, says: `line ${appraiserId} ${agencyId} ${unitId} ${unitPath}` }];
};
/** What a part of a record says, where an allowance rests on it. */
function saidBy(type: string, data: unknown): Said[] {
  if (type === assignmentKind.type) return seatSaid(data);
  if (type === leaveKind.type) return leaveSaid(data);
  return type === lineKind.type ? lineSaid(data) : [];
}

/** What the profile says itself: the status of each day, and the week. */
const profileSaid = (employee: Employee): Said[] => [
  ...statusSpans(employee).map(({ legalStatus, from, to }) => ({ from, to, says: `status ${legalStatus}` })),
  ...(employee.goneFrom ? [{ from: employee.goneFrom, to: null, says: 'gone' }] : []),
  ...weekSpans(employee).map(({ week, ...days }) => ({ ...days, says: `week ${week}` })),
];

/** What a profile and the parts of a record say, as far as something rests on it. */
export interface SaidBy {
  readonly profile: (employee: Employee) => Said[];
  readonly part: (type: string, data: unknown) => Said[];
}

/** The days of which a changed record says something else, of what is asked for; null where of none. */
export function daysChanged(
  { profile, part: saidOf }: SaidBy,
  before: Employee,
  after: Employee,
  parts: readonly Part[],
): Validity | null {
  const said = (of: (part: Part) => unknown): Said[] =>
    parts.flatMap((part) => {
      const data = of(part);
      return data ? saidOf(part.kind.type, data) : [];
    });
  return differingDays(
    [...profile(before), ...said((part) => part.before?.data)],
    [...profile(after), ...said((part) => part.after)],
  );
}

/** The days of which a changed record says something else that an allowance rests on; null where of none. */
export const recordSpan = (before: Employee, after: Employee, parts: readonly Part[]): Validity | null =>
  daysChanged({ profile: profileSaid, part: saidBy }, before, after, parts);

/** Of a change of lines the appraisers of those who lose or gain the person, each with the days of their own lines alone. */
export const appraisersAmong = (parts: readonly Part[]): (Validity & { appraiserId: string })[] => {
  const lines = parts
    .filter(({ kind }) => kind.type === lineKind.type)
    .flatMap(({ before, after }) => [before?.data, after].flatMap((line) => line ?? []) as Line[]);
  return lines.flatMap(({ appraiserId, from, to }) => (appraiserId ? [{ appraiserId, from, to }] : []));
};
