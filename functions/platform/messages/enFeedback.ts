/** Refusals about continuous feedback, in English: a part of en.ts. docs/domain.md 1.6. */
import type { idFeedback } from './idFeedback.ts';

export const enFeedback: Record<keyof typeof idFeedback, string> = {
  // feedback
  FEEDBACK_DAY: 'This activity is of {date}. Feedback on it is about that day.',
  FEEDBACK_DATE: 'This feedback is about a day between {from} and {to}. Choose one of them.',
  FEEDBACK_AUTHOR_LEFT:
    'You have left the service, and feedback is written only by those still in it. Tell somebody who still works with them.',
  FEEDBACK_TARGET_UNKNOWN:
    'This person has no such result or activity on that day. Choose one of their plan or activities, or write about a behaviour.',
  FEEDBACK_UPWARD_TARGET:
    'Feedback to a superior names nobody, and a result or an activity tells who took part in it. Write about a behaviour.',
  FEEDBACK_UPWARD_EVIDENCE:
    'Feedback to a superior names nobody, and evidence tells who writes. Send it without evidence.',
  FEEDBACK_NAMED:
    'You do not write to this person as a subordinate, and that is shown with your name. Send it with anonymous false, or do not send it.',
  FEEDBACK_ANONYMOUS:
    'You write to this person as a subordinate, and that is shown without your name. Send it with anonymous true.',
  FEEDBACK_TOO_MANY:
    'At most {max} pieces of feedback to one person in {period}. Talk over the rest in a performance dialogue.',
  FEEDBACK_FINAL: 'This feedback could be corrected or taken back until {until}; it stands from then on.',
};
