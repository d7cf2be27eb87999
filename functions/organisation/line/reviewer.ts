/** Who is to act on what a person submits, as the line of a day says (P01, docs/domain.md 3). */
import { type Action, authorise, type Subject } from '../../platform/access.ts';
import type { Actor } from '../../platform/actor.ts';
import type { Context } from '../../platform/context.ts';
import type { Kept } from '../../platform/item.ts';
import type { PlainDate } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import type { Table } from '../../platform/table.ts';
import { type Employee, isActiveOn } from '../employee/rules.ts';
import { employeesIn, employeesOnce, type ReadEmployee } from '../employee/store.ts';
import type { Line } from './rules.ts';
import { lineOfDay, subjectOf } from './store.ts';

/** What is asked of the record about those above a person: who they are, and their own line of a day. */
export interface Above {
  readonly person: ReadEmployee;
  readonly line: (employeeId: string, date: PlainDate) => Promise<Kept<Line> | null>;
}

/** Those above from the table, each read anew. */
export const aboveIn = (table: Table): Above => ({
  person: employeesIn(table),
  line: (employeeId, date) => lineOfDay(table, employeeId, date),
});

/** Those above from the table, each person read once and those of a moment together: for a job or a bulk call. */
export const aboveOnce = (table: Table): Above => ({ ...aboveIn(table), person: employeesOnce(table) });

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

/** Whether somebody can act on a day, by the legal status alone: lines already climb past whoever is on leave that takes the office with it. */
export const inOffice = (employee: Employee | null, today: PlainDate): employee is Employee =>
  employee !== null && isActiveOn(employee, [], today);

/**
 * The first who is in office above a line's appraiser, level by level ("secara berjenjang"): their superior,
 * then whoever appraised that one on the business date, and so on; never the person themselves. A read for
 * the superior, and two for each level above.
 */
async function firstInOffice(
  above: Above,
  { employeeId, line, date, today }: Reviewing,
): Promise<Employee | null> {
  const passed = new Set([employeeId]);
  let nextId = line?.data.superiorOfAppraiserId;
  while (nextId && !passed.has(nextId)) {
    const next = await above.person(nextId);
    if (inOffice(next, today)) return next;
    passed.add(nextId);
    nextId = (await above.line(nextId, date))?.data.appraiserId;
  }
  return null;
}

/**
 * Who acts on a person's item: the appraiser that the line of its business date names or, once they are
 * no longer in office, the first above them who is (docs/domain.md 1.3, 1.9). Refuses, on `input.id`:
 * NO_REVIEWER, REVIEWER_IS_SELF, and REVIEWER_INACTIVE when nobody is.
 */
export async function reviewerOf(above: Above, asked: Reviewing): Promise<Result<Employee>> {
  const { employeeId, line, date, today } = asked;
  const appraiserId = line?.data.appraiserId;
  if (!appraiserId) return refuse(reasonOf(line?.data.reason), 'input.id', { date });
  if (appraiserId === employeeId) return refuse('REVIEWER_IS_SELF', 'input.id');
  const appraiser = await above.person(appraiserId);
  const reviewer = inOffice(appraiser, today) ? appraiser : await firstInOffice(above, asked);
  return reviewer ? ok(reviewer) : refuse('REVIEWER_INACTIVE', 'input.id');
}

/**
 * Who verifies a person's realisation or activities: whoever the appraiser's office has delegated it to on
 * the business date, while in office; else who reviews. Refuses as `reviewerOf`.
 */
export async function verifierOf(above: Above, asked: Reviewing): Promise<Result<Employee>> {
  const delegateId = asked.line?.data.verifierId;
  const delegate = delegateId && delegateId !== asked.employeeId ? await above.person(delegateId) : null;
  return inOffice(delegate, asked.today) ? ok(delegate) : reviewerOf(above, asked);
}

/**
 * What the access rules must know of a person's item for whoever acts on it: once the appraiser is no
 * longer in office, the first above who is acts, and the appraiser does not. Nothing is read for the owner,
 * an agency or a job.
 */
export async function subjectFor(above: Above, actor: Actor, asked: Reviewing): Promise<Subject> {
  const subject = subjectOf(asked.employeeId, asked.line);
  const { appraiserId } = subject;
  if (actor.kind !== 'PERSON' || actor.employeeId === asked.employeeId || !appraiserId) return subject;
  if (inOffice(await above.person(appraiserId), asked.today)) return subject;
  const acting = await firstInOffice(above, asked);
  return { ...subject, appraiserId: null, actingId: acting?.employeeId ?? null };
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
  const subject = await subjectFor(aboveIn(context.table), context.actor, asked);
  return subject.actingId ? authorise(context, action, subject) : authority;
}
