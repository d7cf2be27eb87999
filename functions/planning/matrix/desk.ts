/** Where assignments wait: on the assignee's desk for an answer, on the leader's for what an assignee asks. */
import type { AgendaItem } from '../../platform/agenda.ts';
import type { DeskItem, DeskPlace } from '../../platform/desk.ts';
import type { PlainDate } from '../../platform/period.ts';
import { type Answers, assigneeIdOf, assigneeOf, hasEnded, type Matrix } from './rules.ts';
import type { RowRef } from './store.ts';

/** What a desk calls a row: whose matrix, and for whom. */
export const rowOnDesk = ({
  leaderId,
  ...assignee
}: Pick<RowRef, 'leaderId' | 'kind' | 'employeeId'>): string => `${leaderId}/${assigneeIdOf(assignee)}`;

/** The row that an item of a desk is about. */
export function rowOnItem({ subjectId, period: year, planNo }: DeskItem): RowRef {
  const [leaderId = '', assigneeId = ''] = (subjectId ?? '').split('/');
  return { leaderId, year, planNo, ...assigneeOf(assigneeId) };
}

/** The assignee's item, of all that a leader offers them; the person concerned is the leader. */
export const answerItem = (row: RowRef): DeskPlace => ({
  holder: row.employeeId,
  step: 'ASSIGNMENT_ANSWER',
  employeeId: row.leaderId,
  subjectId: rowOnDesk(row),
  period: row.year,
  planNo: row.planNo,
});

/** The leader's item of an assignee's questions, or that of whoever acts for the leader. */
export const questionItem = (row: RowRef, holder: string): DeskPlace => ({
  holder,
  step: 'ASSIGNMENT_QUESTION',
  employeeId: row.employeeId,
  subjectId: rowOnDesk(row),
  period: row.year,
  planNo: row.planNo,
});

/** The item of questions that lie on a desk, or none. */
export const questionOf = (answers: Answers | null): DeskPlace[] =>
  answers?.askedOf ? [questionItem(answers, answers.askedOf)] : [];

/** On the agenda: that the assignments of a publication are to be laid on desks, or with their matrix taken off them. */
export const offersDue = (
  { leaderId, year, planNo, published, state, agencyId }: Matrix,
  day: PlainDate,
): AgendaItem => ({
  agencyId,
  day,
  step: 'MATRIX_OFFERS',
  // What is laid again by its end is another item than what its last publication has still to lay.
  subjectId: [leaderId, year, planNo, published, ...(hasEnded({ state }) ? [state] : [])].join('/'),
});
