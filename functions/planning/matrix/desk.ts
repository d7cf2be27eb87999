/** Where assignments wait: on the assignee's desk for an answer, on the leader's for what an assignee asks. */
import type { DeskPlace } from '../../platform/desk.ts';
import { type Answers, assigneeIdOf } from './rules.ts';
import type { RowRef } from './store.ts';

/** What a desk calls a row: whose matrix, and for whom. */
export const rowOnDesk = ({
  leaderId,
  ...assignee
}: Pick<RowRef, 'leaderId' | 'kind' | 'employeeId'>): string => `${leaderId}/${assigneeIdOf(assignee)}`;

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
