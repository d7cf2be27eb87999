/** What leaves the system about role-result matrices and the answers of assignees. */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { type betweenDesks, deskShape } from '../../organisation/line/events.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { periodText } from '../../platform/period.ts';
import { type Answers, type Matrix, matrixStates } from './rules.ts';
import { matrixId, rowId } from './store.ts';

const aboutMatrix = () =>
  z.strictObject({
    matrixId: idSchema,
    employeeId: idSchema.describe('The leader.'),
    period: periodText.describe('The year, such as 2026-Y.'),
    status: z.enum(matrixStates),
    version: z.int().describe('The version in force; 0: none yet.'),
  });

const aboutAnswers = () =>
  z.strictObject({
    rowId: idSchema.describe('The assignments of one assignee in one matrix.'),
    employeeId: idSchema.describe('The assignee, or the lead of the team.'),
    leaderId: idSchema,
    period: periodText.describe('The year, such as 2026-Y.'),
  });

const ofMatrix = outward(aboutMatrix, 'matrixId', {
  matrixStarted:
    "A leader began the role-result matrix (MPH) of a plan, or whoever acts in the leader's place.",
  matrixEdited: 'Rows of the version that is being drawn up were written.',
  matrixPublished: 'A version of a matrix is in force: its assignments are offered to the assignees.',
  matrixRevised:
    'A new version of a published matrix is being drawn up; the one in force stays until it is published.',
  matrixClosed:
    "The leader's plan ended, and its matrix with it: CLOSED, what was accepted stands; CANCELLED, nothing of it does.",
});
const whileTheyWait = outward(() => aboutAnswers().extend(deskShape()), 'rowId', {
  assignmentQuestionsRerouted:
    'What an assignee asked lies on the desk of whoever acts for the leader, who is not in office.',
});
const ofAnswers = outward(aboutAnswers, 'rowId', {
  assignmentsAccepted: 'An assignee accepted assignments.',
  assignmentQuestioned: 'An assignee asked what an assignment means.',
});
export const matrixEvents = { ...ofMatrix, ...whileTheyWait, ...ofAnswers };
export type MatrixEvent = keyof typeof ofMatrix;
export type AnswerEvent = keyof typeof ofAnswers | keyof typeof whileTheyWait;

/** Announces what happened to a matrix. */
export const announceMatrix = (type: MatrixEvent, matrix: Matrix): Announcement => ({
  type,
  public: {
    matrixId: matrixId(matrix),
    employeeId: employeeNodeId(matrix.leaderId),
    period: matrix.year,
    status: matrix.state,
    version: matrix.published,
  },
});

/** Announces what an assignee answered, or between whose desks their questions moved. */
export const announceAnswers = (
  type: AnswerEvent,
  answers: Answers,
  desks?: ReturnType<typeof betweenDesks>,
): Announcement => ({
  type,
  public: {
    rowId: rowId(answers),
    employeeId: employeeNodeId(answers.employeeId),
    leaderId: employeeNodeId(answers.leaderId),
    period: answers.year,
    ...desks,
  },
});
