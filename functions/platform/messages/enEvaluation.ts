/** What is said of evaluations, in English: a part of en.ts. */
import type { idEvaluation } from './idEvaluation.ts';

export const enEvaluation: Record<keyof typeof idEvaluation, string> = {
  // explanations of an activity result; no refusals
  EXPLAIN_WITHOUT_DIALOGUE:
    'No dialogue other than a planning one was held since {since}. Hold and record one before you rate below expectation; without it the evaluation is marked.',
  EXPLAIN_VERIFIED_MINUTES: 'Verified minutes of activity: {value}.',
  EXPLAIN_UNVERIFIED_MINUTES: 'Minutes that nobody verified by the deadline, and that count: {value}.',
  EXPLAIN_LEAVE_DAYS: 'Working days on leave: {value}.',
  EXPLAIN_LEAVE_DAYS_WORKED: 'Of these, days with activities that count, which lessen their credit: {value}.',
  EXPLAIN_LEAVE_CREDIT: 'Minutes credited for the days of leave: {value}.',
  EXPLAIN_COUNTED_MINUTES: 'Minutes that count, activities and leave together: {value}.',
  EXPLAIN_MINUTE_TARGET: "The month's target in minutes: {value}.",
  EXPLAIN_PERCENT: 'Minutes that count, divided by the target: {value} %.',
  EXPLAIN_CAPPED_PERCENT: 'The result, 100 % at most: {value} %.',
};
