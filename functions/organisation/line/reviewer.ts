/** Who is to act on what a person submits, as the line of a day says (P01, docs/domain.md 3). */
import type { Subject } from '../../platform/access.ts';
import type { Actor } from '../../platform/actor.ts';
import type { Kept } from '../../platform/item.ts';
import type { PlainDate } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type Employee, isActiveOn } from '../employee/rules.ts';
import type { ReadEmployee } from '../employee/store.ts';
import type { Line } from './rules.ts';
import { subjectOf } from './store.ts';

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

/** The superior of a line's appraiser, if they are in office: never the person themselves. */
async function superiorInOffice(
  read: ReadEmployee,
  { employeeId, line, today }: Pick<Reviewing, 'employeeId' | 'line' | 'today'>,
): Promise<Employee | null> {
  const superiorId = line?.data.superiorOfAppraiserId;
  const superior = superiorId && superiorId !== employeeId ? await read(superiorId) : null;
  return inOffice(superior, today) ? superior : null;
}

/**
 * Who acts on a person's item: the appraiser that the line of its business date names or, once they are
 * no longer in office, their superior (docs/domain.md 1.9). Refuses, on `input.id`: NO_REVIEWER,
 * REVIEWER_IS_SELF, and REVIEWER_INACTIVE when neither is.
 */
export async function reviewerOf(read: ReadEmployee, asked: Reviewing): Promise<Result<Employee>> {
  const { employeeId, line, date, today } = asked;
  const appraiserId = line?.data.appraiserId;
  if (!appraiserId) return refuse(reasonOf(line?.data.reason), 'input.id', { date });
  if (appraiserId === employeeId) return refuse('REVIEWER_IS_SELF', 'input.id');
  const appraiser = await read(appraiserId);
  const reviewer = inOffice(appraiser, today) ? appraiser : await superiorInOffice(read, asked);
  return reviewer ? ok(reviewer) : refuse('REVIEWER_INACTIVE', 'input.id');
}

/**
 * Who verifies a person's realisation or activities: whoever the appraiser's office has delegated it to on
 * the business date, while in office; else who reviews. Refuses as `reviewerOf`.
 */
export async function verifierOf(read: ReadEmployee, asked: Reviewing): Promise<Result<Employee>> {
  const delegateId = asked.line?.data.verifierId;
  const delegate = delegateId && delegateId !== asked.employeeId ? await read(delegateId) : null;
  return inOffice(delegate, asked.today) ? ok(delegate) : reviewerOf(read, asked);
}

/**
 * What the access rules must know of a person's item for whoever acts on it: once the appraiser is no
 * longer in office, the superior acts and the appraiser does not. Read only for these two; for
 * everybody else it is as the line says.
 */
export async function subjectFor(
  read: ReadEmployee,
  actor: Actor,
  asked: Pick<Reviewing, 'employeeId' | 'line' | 'today'>,
): Promise<Subject> {
  const subject = subjectOf(asked.employeeId, asked.line);
  const { appraiserId, superiorId } = subject;
  const concerned = actor.kind === 'PERSON' && [appraiserId, superiorId].includes(actor.employeeId);
  if (!concerned || !appraiserId || inOffice(await read(appraiserId), asked.today)) return subject;
  const acting = await superiorInOffice(read, asked);
  return { ...subject, appraiserId: null, actingId: acting?.employeeId ?? null };
}
