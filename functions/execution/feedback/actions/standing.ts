/** How somebody who writes feedback stands to whom it is about, on the day that it is about. */
import { authorise, type Subject } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { type PlainDate, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import type { Table } from '../../../platform/table.ts';
import { hasLeft } from '../../../organisation/employee/rules.ts';
import { employeeOf } from '../../../organisation/employee/store.ts';
import { headsOfTeams } from '../../../organisation/employee/teams.ts';
import { aboveIn, subjectFor } from '../../../organisation/line/reviewer.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import { lineOfDay } from '../../../organisation/line/store.ts';
import { daysFor, type Standing } from '../rules.ts';

/** How the caller stands on which day, by what right, and the lines that say it: a commit demands that they stand. */
export interface Standings {
  readonly date: PlainDate;
  readonly standing: Standing;
  readonly authority: string;
  readonly lines: readonly Kept<Line>[];
}

/** A line of an author, and the day of which it is. */
interface OwnLine {
  readonly line: Kept<Line>;
  readonly day: PlainDate;
}

/** Whether a person stands below another: appraised by them, or by somebody whom they appraise. */
const isNextBelow = ({ appraiserId, superiorOfAppraiserId }: Line, employeeId: string): boolean =>
  appraiserId === employeeId || superiorOfAppraiserId === employeeId;

/** Whether a person stands anywhere below another on a day: up their line, a query a level, each person once. */
async function isBelow(table: Table, { line, day }: OwnLine, employeeId: string): Promise<boolean> {
  const passed = new Set<string>();
  let at: Line | undefined = line.data;
  while (at && !passed.has(at.employeeId)) {
    if (isNextBelow(at, employeeId)) return true;
    passed.add(at.employeeId);
    at = at.appraiserId ? (await lineOfDay(table, at.appraiserId, day))?.data : undefined;
  }
  return false;
}

/**
 * Whether an author stands below on one of the days. Who has nothing else to do with somebody does two levels up, so
 * that a leader of hundreds is not written to by all; who would be named as a colleague, verifier or team lead, at any.
 */
async function standsBelow(table: Table, own: readonly OwnLine[], employeeId: string, wouldBeNamed: boolean) {
  if (own.some(({ line }) => isNextBelow(line.data, employeeId))) return true;
  if (!wouldBeNamed) return false;
  const all = await Promise.all(own.map((one) => isBelow(table, one, employeeId)));
  return all.includes(true);
}

/** Whether two people are colleagues: of the same unit, or appraised by the same person. */
const areColleagues = (one: Line, other: Line): boolean =>
  one.unitId === other.unitId || (one.appraiserId !== null && one.appraiserId === other.appraiserId);

/** Those whose team leads the caller is among, if the appraiser's office has such teams (a query, and a batch). */
async function leadsTeamOf(context: Context, authorId: string, line: Line | undefined, on: PlainDate) {
  if (!line?.appraiserId) return false;
  return (await headsOfTeams(context.table, authorId, on)).includes(line.appraiserId);
}

/** An author's line of a day, and of today: who has come to stand below since writes as that. */
async function ownLines({ table, clock }: Context, authorId: string, on: PlainDate): Promise<OwnLine[]> {
  const days = [...new Set([on, today(clock)])];
  const lines = await Promise.all(days.map((day) => lineOfDay(table, authorId, day)));
  return lines.flatMap((line, at) => (line ? [{ line, day: days[at] ?? on }] : []));
}

/** What the access rules must know of an author and a person on a day. */
async function subjectOf(
  context: Context,
  authorId: string,
  asked: { readonly employeeId: string; readonly line: Kept<Line> | null; readonly date: PlainDate },
  own: readonly OwnLine[],
): Promise<Subject> {
  const { table, actor, clock } = context;
  const { employeeId, line, date } = asked;
  const [subject, leads] = await Promise.all([
    subjectFor(aboveIn(table), actor, { ...asked, today: today(clock) }),
    leadsTeamOf(context, authorId, line?.data, date),
  ]);
  const ofDay = own.find(({ day }) => day === date)?.line.data;
  const isPeer = ofDay && line && areColleagues(ofDay, line.data);
  const wouldBeNamed = isPeer || leads || subject.verifierId === authorId;
  const below = await standsBelow(table, own, employeeId, wouldBeNamed);
  return {
    ...subject,
    teamLeadIds: leads ? [authorId] : [],
    subordinateId: below ? authorId : null,
    peerId: isPeer ? authorId : null,
  };
}

/** The day by whose lines somebody stands to another: the one named, if feedback can be about it. */
function dayOf(on: PlainDate | null, now: PlainDate): PlainDate {
  const { from, to } = daysFor('PEER', now);
  return on && from <= on && on <= to ? on : now;
}

/** The standing that an authority tells: `APPRAISER LINE#2026-01-01` is a superior's. */
function standingBy(authority: string): Standing {
  const [relation] = authority.split(' ');
  return relation === 'TEAM_LEAD' || relation === 'PEER' || relation === 'SUBORDINATE'
    ? relation
    : 'SUPERIOR';
}

/**
 * How the caller would write about a person and a day, today if none: three queries and a read, what `subjectFor` reads, that of
 * the teams, and for whoever would be named a query a level above them. Refuses: NOT_FOUND, NOT_ALLOWED for
 * oneself, FEEDBACK_AUTHOR_LEFT for an author who has left the service.
 */
export async function standingTo(
  context: Context,
  employeeId: string,
  on: PlainDate | null,
): Promise<Result<Standings>> {
  const { table, actor, clock } = context;
  const field = ['input', 'employeeId'];
  if (actor.kind !== 'PERSON') return refuse('NOT_FOUND', field);
  const date = dayOf(on, today(clock));
  const [line, own, author] = await Promise.all([
    lineOfDay(table, employeeId, date),
    ownLines(context, actor.employeeId, date),
    employeeOf(table, actor.employeeId),
  ]);
  const subject = await subjectOf(context, actor.employeeId, { employeeId, line, date }, own);
  const authority = await authorise(context, 'feedback.give', subject, field);
  if (!authority.ok) return authority;
  // A line of the days before is not enough: whoever has left works with nobody any more.
  if (!author || hasLeft(author.data, today(clock))) return refuse('FEEDBACK_AUTHOR_LEFT');
  const all = [...(line ? [line] : []), ...own.map((one) => one.line)];
  const lines = [...new Map(all.map((one) => [`${one.key.PK} ${one.key.SK}`, one])).values()];
  return ok({ date, standing: standingBy(authority.value), authority: authority.value, lines });
}
