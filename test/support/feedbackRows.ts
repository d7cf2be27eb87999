/** Reads of feedback, for the walk of every read by every role. */
import { ofEmployee, ofMonth, ofNode, type Row } from './reads.ts';

export const feedbackRows: Readonly<Record<string, Row>> = {
  'Employee.feedback': ofEmployee(
    'feedback.edges',
    'feedback(period: "2026-M10") { edges { node { text } } }',
    ['feedback.read', 'OWNER'],
  ),
  'Employee.upwardFeedback': ofEmployee('upwardFeedback', 'upwardFeedback(year: 2026) { writers }', [
    'feedback.read',
    'OWNER',
  ]),
  'Employee.feedbackStanding': ofEmployee('feedbackStanding', 'feedbackStanding', ['feedback.give', 'OWNER']),
  'Employee.feedbackResults': ofEmployee('feedbackResults', 'feedbackResults { text }', [
    'feedback.give',
    'OWNER',
  ]),
  'EmployeeMonth.feedbackCounts': ofMonth('feedbackCounts', 'feedbackCounts { count }', [
    'feedback.read',
    'OWNER',
  ]),
  'Viewer.feedbackGiven': {
    at: 'viewer.feedbackGiven',
    query: 'viewer { feedbackGiven(year: 2026) { edges { node { text } } } }',
    needs: [
      ['viewer.read', 'CALLER'],
      ['givenFeedback.read', 'CALLER'],
    ],
  },
  'node of Feedback': ofNode('feedback', ['feedback.read', 'OWNER']),
  'node of GivenFeedback': ofNode('givenFeedback', ['givenFeedback.read', 'OWNER']),
};
