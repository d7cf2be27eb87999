/** Who is to act on what a person submits, as the line of a day says (P01, docs/domain.md 3). */
import { type Action, authorise, type Subject } from '../../platform/access.ts';
import type { Actor } from '../../platform/actor.ts';
import type { Context } from '../../platform/context.ts';
import type { Kept } from '../../platform/item.ts';
import { type PlainDate, today } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import type { Table } from '../../platform/table.ts';
import { type Employee, isActiveOn, leaveOn } from '../employee/rules.ts';
import { employeesOnce, leavesOf } from '../employee/store.ts';
import { type Person, personOf } from '../person/store.ts';
import type { Line } from './rules.ts';
import { lineOfDay, subjectOf } from './store.ts';
import { type Surroundings, surroundingsIn } from './around.ts';
import { type Succession, successorIn } from './successor.ts';
import { memo } from './tree.ts';

/** What is asked of the record about those above a person: who of them can act, and their own line of a day. */
export interface Above {
  /** Somebody who is in office on a day, by legal status and by leave that takes the office with it; else null. */
  readonly inOffice: (employeeId: string, day: PlainDate) => Promise<Employee | null>;
  readonly line: (employeeId: string, date: PlainDate) => Promise<Kept<Line> | null>;
  /** Who has a line's appraiser's office by now, where nobody above is left. */
  readonly successor: (succession: Succession) => Promise<string | null>;
}

type ReadPerson = (employeeId: string) => Promise<Pick<Person, 'employee' | 'leaves'> | null>;

const inOfficeBy =
  (read: ReadPerson): Above['inOffice'] =>
  async (employeeId, day) => {
    const person = await read(employeeId);
    return person && isActiveOn(person.employee, person.leaves, day) ? person.employee : null;
  };

/** A person and their leave, each read once, the people of a moment together. */
function readOnce(table: Table): ReadPerson {
  const employees = employeesOnce(table);
  const leaves = memo((employeeId: string) => leavesOf(table, employeeId));
  return async (employeeId) => {
    const employee = await employees(employeeId);
    return employee && { employee, leaves: await leaves(employeeId) };
  };
}

const aboveBy = (table: Table, read: ReadPerson, around?: Surroundings): Above => ({
  inOffice: inOfficeBy(read),
  line: (employeeId, date) => lineOfDay(table, employeeId, date),
  successor: (succession) => successorIn(table, succession, around),
});

/** Those above from the table, each read anew: one query a person. */
export const aboveIn = (table: Table): Above => aboveBy(table, (employeeId) => personOf(table, employeeId));

/**
 * Those above as `aboveIn`, but for whoever is on leave on the day: who is to look after something while its holder is
 * away must be there.
 */
export const atDeskIn = (table: Table): Above => ({
  ...aboveIn(table),
  inOffice: async (employeeId, day) => {
    const person = await personOf(table, employeeId);
    const isThere = person && isActiveOn(person.employee, person.leaves, day) && !leaveOn(person.leaves, day);
    return isThere ? person.employee : null;
  },
});

/** Those above from the table, each read once and the people of a moment together: for a job or a bulk call. */
export const aboveOnce = (table: Table): Above => aboveBy(table, readOnce(table), surroundingsIn(table));

/** Whose reviewer is asked for, and when. */
export interface Reviewing {
  readonly employeeId: string;
  readonly line: Kept<Line> | null;
  /** The business date, of which the line is; a refusal names it. */
  readonly date: PlainDate;
  /** The day of the action, on which the reviewer must be in office. */
  readonly today: PlainDate;
}

/** Why a line names nobody, as the owner is told. */
const reasonOf = (reason: Line['reason'] | undefined) =>
  reason === 'REVIEWER_INACTIVE' || reason === 'REVIEWER_IS_SELF' ? reason : 'NO_REVIEWER';

/** Who acts on a person's item, and in whose place: as the appraiser, as one above them, or in their office since. */
export interface Acting {
  readonly employee: Employee;
  readonly as: 'APPRAISER' | 'SUPERIOR' | 'SUCCESSOR';
}

/**
 * Who acts for a line's appraiser who is not in office: the first above who is, level by level ("secara berjenjang"),
 * their superior, then whoever appraised that one on the business date, and so on; where nobody above is, whoever has
 * the appraiser's office today. Never the person themselves. One read for the superior, two for each level above, and
 * then as `successorIn`.
 */
async function actingFor(above: Above, asked: Reviewing): Promise<Acting | null> {
  const { line, date, today } = asked;
  const superior = await climbFrom(above, asked, line?.data.superiorOfAppraiserId);
  if (superior) return { employee: superior, as: 'SUPERIOR' };
  const successorId = line && (await above.successor({ line: line.data, date, today }));
  const successor = successorId ? await above.inOffice(successorId, today) : null;
  return successor && { employee: successor, as: 'SUCCESSOR' };
}

async function climbFrom(
  above: Above,
  { employeeId, date, today }: Reviewing,
  firstId: string | null | undefined,
): Promise<Employee | null> {
  const passed = new Set([employeeId]);
  let nextId = firstId;
  while (nextId && !passed.has(nextId)) {
    const next = await above.inOffice(nextId, today);
    if (next) return next;
    passed.add(nextId);
    nextId = (await above.line(nextId, date))?.data.appraiserId;
  }
  return null;
}

/**
 * Who acts on a person's item: the appraiser that the line of its business date names or, once they are
 * no longer in office, the first above them who is, else whoever has their office by now (docs/domain.md 1.3, 1.9).
 * Refuses, on `input.id`: NO_REVIEWER, REVIEWER_IS_SELF, and REVIEWER_INACTIVE when nobody does.
 */
export async function actingOn(above: Above, asked: Reviewing): Promise<Result<Acting>> {
  const { employeeId, line, date, today } = asked;
  const appraiserId = line?.data.appraiserId;
  if (!appraiserId) return refuse(reasonOf(line?.data.reason), 'input.id', { date });
  if (appraiserId === employeeId) return refuse('REVIEWER_IS_SELF', 'input.id');
  const appraiser = await above.inOffice(appraiserId, today);
  if (appraiser) return ok({ employee: appraiser, as: 'APPRAISER' });
  const acting = await actingFor(above, asked);
  return acting ? ok(acting) : refuse('REVIEWER_INACTIVE', 'input.id');
}

/** The same of whoever it is, without as what they act. */
export async function reviewerOf(above: Above, asked: Reviewing): Promise<Result<Employee>> {
  const acting = await actingOn(above, asked);
  return acting.ok ? ok(acting.value.employee) : acting;
}

/**
 * Who is asked when whoever a person's item lies with does not answer: the first in office above that one, level by
 * level, never the person themselves; or null. As many reads as `reviewerOf`, and one more for another than the appraiser.
 */
export async function aboveHolder(
  above: Above,
  asked: Reviewing,
  holderId: string,
): Promise<Employee | null> {
  const { appraiserId, superiorOfAppraiserId } = asked.line?.data ?? {};
  if (holderId === appraiserId) return climbFrom(above, asked, superiorOfAppraiserId);
  return climbFrom(above, asked, (await above.line(holderId, asked.date))?.data.appraiserId);
}

/**
 * Who verifies a person's realisation or activities: whoever the appraiser's office has delegated it to on
 * the business date, while in office; else who reviews. Refuses as `reviewerOf`.
 */
export async function verifierOf(above: Above, asked: Reviewing): Promise<Result<Employee>> {
  const delegateId = asked.line?.data.verifierId;
  const isOther = delegateId && delegateId !== asked.employeeId;
  const delegate = isOther ? await above.inOffice(delegateId, asked.today) : null;
  return delegate ? ok(delegate) : reviewerOf(above, asked);
}

/**
 * What the access rules must know of a person's item for whoever acts on it: once the appraiser is no
 * longer in office, the first above who is acts, or whoever has their office by now, and the appraiser does not; nor does whoever verifies by
 * delegation, once they are not (looked up for that one alone). Nothing is read for the owner, an agency or a job.
 */
export async function subjectFor(above: Above, actor: Actor, asked: Reviewing): Promise<Subject> {
  const named = subjectOf(asked.employeeId, asked.line);
  const { appraiserId } = named;
  if (actor.kind !== 'PERSON' || actor.employeeId === asked.employeeId || !appraiserId) return named;
  const isDelegate = named.verifierId === actor.employeeId;
  const hasLeft = isDelegate && !(await above.inOffice(actor.employeeId, asked.today));
  const subject = hasLeft ? { ...named, verifierId: null } : named;
  if (await above.inOffice(appraiserId, asked.today)) return subject;
  const acting = await actingFor(above, asked);
  return { ...subject, appraiserId: null, actingId: acting?.employee.employeeId ?? null };
}

/** Those above as a call has read them for what it shows: fifty drafts of one appraiser read that one once. */
const readFor = new WeakMap<Context, Above>();

function aboveFor(context: Context): Above {
  const above = readFor.get(context) ?? aboveOnce(context.table);
  readFor.set(context, above);
  return above;
}

/**
 * Authorises the reading of a person's item as `authorise` does, by the line of its business date; those above
 * are read only for somebody whom that refuses: whoever acts since others left reads what they act on.
 */
export async function authoriseReading(
  context: Context,
  action: Action,
  asked: Reviewing,
): Promise<Result<string>> {
  const authority = await authorise(context, action, subjectOf(asked.employeeId, asked.line));
  if (authority.ok) return authority;
  const subject = await subjectFor(aboveFor(context), context.actor, asked);
  return subject.actingId ? authorise(context, action, subject) : authority;
}

/** Authorises the reading of a person's item by their line of a day (one read), as `authoriseReading` does. */
export async function authoriseReadingOn(
  context: Context,
  action: Action,
  employeeId: string,
  date: PlainDate,
): Promise<Result<string>> {
  const line = await lineOfDay(context.table, employeeId, date);
  return authoriseReading(context, action, { employeeId, line, date, today: today(context.clock) });
}
