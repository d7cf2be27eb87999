/**
 * Who decided about what of a person (set a plan, approved a target, verified, evaluated, decided an objection), and
 * whether they might: by the line of the business date as it was known then, or as it is known now. Whoever acted rightly
 * on what was known is not accused. docs/architecture.md 7, docs/domain.md 3 (D06). Pure.
 */
import { type FormerLine, type Line, lineKnownOn, lineOn } from '../../organisation/line/rules.ts';
import type { PositionAssignment } from '../../organisation/position/rules.ts';
import { inForce, isKnown } from '../../organisation/validity/rules.ts';
import { datesOf, type Instant, type Period, type PlainDate } from '../../platform/period.ts';

/** What somebody decided about. */
export const decidedThings = [
  'PLAN',
  'TARGET',
  'REALISATION',
  'ACTIVITIES',
  'EVALUATION',
  'OBJECTION',
] as const;
export type DecidedThing = (typeof decidedThings)[number];

/** A decision as it was made: by whom, when, of which business dates it may be. */
export interface Made {
  readonly what: DecidedThing;
  readonly planNo: number;
  readonly by: string;
  readonly at: Instant;
  /** The business date, and what it was before where a plan's part of a month became shorter since. */
  readonly dates: readonly [PlainDate, ...PlainDate[]];
  /** Whom nobody asks twice: who issued what an objection is to. */
  readonly notBy?: string;
}

/** A decision with what only some of them need: read of those alone whom the owner's own lines do not explain. */
export interface Decision extends Made {
  /** Whether they stand above whoever the lines name, on that day, or have that one's office by now. */
  readonly isAbove: boolean;
  /** Their offices, where they act in one or by a delegation, or nothing explains them. */
  readonly seats: readonly PositionAssignment[];
}

/** The lines of a person, and what was known of them before. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly former: readonly FormerLine[];
}

/** The lines by which a decision may have been right: of each business date as known then, and as known now. */
export function linesFor({ lines, former }: Lines, { dates, at }: Made): Line[] {
  const found = dates.flatMap((date) => [
    lineKnownOn(lines, former, date, at) ?? [],
    lineOn(lines, date) ?? [],
  ]);
  return [...new Set(found.flat())];
}

const DELEGABLE: ReadonlySet<DecidedThing> = new Set<DecidedThing>(['REALISATION', 'ACTIVITIES']);
const ACTING: ReadonlySet<string> = new Set(['PLT', 'PLH']);

/** As what a line names somebody who decides; null where it does not. */
export function namedAs(
  line: Line,
  { what, by }: Pick<Made, 'what' | 'by'>,
): 'HOLDER' | 'ACTING' | 'DELEGATE' | 'ABOVE' | null {
  if (line.appraiserId === by && what !== 'OBJECTION')
    return line.basis && ACTING.has(line.basis) ? 'ACTING' : 'HOLDER';
  if (line.verifierId === by && DELEGABLE.has(what)) return 'DELEGATE';
  return line.superiorOfAppraiserId === by ? 'ABOVE' : null;
}

/** Whether a decision needs more than the owner's lines to be explained: who acts, verifies by delegation, or nobody knows. */
export const needsMore = (lines: Lines, made: Made): boolean =>
  made.by === made.notBy ||
  !linesFor(lines, made).some((line) => ['HOLDER', 'ABOVE'].includes(namedAs(line, made) ?? ''));

const ROLES: Readonly<Record<'ACTING' | 'DELEGATE', ReadonlySet<string>>> = {
  ACTING,
  DELEGATE: new Set(['DELEGATE_VERIFIER']),
};

/** Whether somebody has a role on a day of those given, as is known now or was when they decided. */
function hasRole({ seats, dates, at }: Decision, roles: ReadonlySet<string>): boolean {
  return seats.some(
    (seat) =>
      roles.has(seat.role) &&
      dates.some((date) => inForce(seat, date)) &&
      (isKnown(seat) || isKnown(seat, at)),
  );
}

/** Why somebody was not to decide; `until`: the last day of what they acted in or by before, where there was anything. */
export interface Unauthorised {
  readonly until: PlainDate | null;
}

/** The last day of any role that somebody acted in before a day. */
function actedUntil({ seats, dates }: Decision): PlainDate | null {
  const over = seats.flatMap(({ role, to }) =>
    role !== 'DEFINITIVE' && role !== 'TEAM_LEAD' && to !== null && to < dates[0] ? [to] : [],
  );
  return over.toSorted().at(-1) ?? null;
}

/** Whether it is of days before the owner's first line: who was in charge then is on no record, so nobody is accused. */
const isBeforeRecord = ({ lines, former }: Lines, { dates }: Made): boolean =>
  [...lines, ...former].every(({ from }) => dates.every((date) => date < from));

/** Null where whoever decided might, by what was known then or is known now. Nobody might about their own. */
export function unauthorised(owner: string, lines: Lines, decision: Decision): Unauthorised | null {
  const { by, notBy } = decision;
  const mayNever = by === owner || by === notBy;
  const isNamed = linesFor(lines, decision).some((line) => {
    const as = namedAs(line, decision);
    return as === 'ACTING' || as === 'DELEGATE' ? hasRole(decision, ROLES[as]) : as !== null;
  });
  if (!mayNever && (isNamed || decision.isAbove || isBeforeRecord(lines, decision))) return null;
  return { until: mayNever ? null : actedUntil(decision) };
}

/**
 * Whether what is said of a decision rests on the records of others, which may still change: of those alone that neither
 * the owner's own lines nor a role as it was known then explain. Nobody may ever decide about their own.
 */
export function restsOnOthers(owner: string, lines: Lines, decision: Decision): boolean {
  const { by, notBy, at, seats } = decision;
  if (by === owner || by === notBy || isBeforeRecord(lines, decision)) return false;
  const then = { ...decision, seats: seats.filter((seat) => isKnown(seat, at)) };
  return !linesFor(lines, decision).some((line) => {
    const as = namedAs(line, decision);
    return as === 'ACTING' || as === 'DELEGATE' ? hasRole(then, ROLES[as]) : as !== null;
  });
}

/** The person's last day of a month by their lines: the business date of its activities. */
export function lastDayIn(lines: readonly Line[], month: Period): PlainDate {
  const { first, last } = datesOf(month);
  const line = lines.findLast(({ from, to }) => from <= last && (to === null || to >= first));
  return line?.to && line.to < last ? line.to : last;
}
