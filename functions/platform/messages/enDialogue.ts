/** Refusals about dialogues and the threads of questions per line of a plan, in English. docs/domain.md 1.6, 3 (P09). */
import type { idDialogue } from './idDialogue.ts';

export const enDialogue: Record<keyof typeof idDialogue, string> = {
  // dialogues and threads
  PLAN_APPROACH_NOT_AGREED:
    'The planning dialogue agreed on the approach {agreed}; this plan uses {approach}. Change the approach of the plan, or hold another planning dialogue.',
  DIALOGUE_OPEN:
    'Dialogue number {no}, of the same kind, is not finished. Confirm or cancel it before you schedule the next.',
  DIALOGUE_TOO_MANY: 'A plan has at most {max} dialogues.',
  DIALOGUE_DATE: 'A dialogue about this plan is held between {from} and {to}.',
  DIALOGUE_DUE: 'A follow-up is due on the day of the dialogue ({from}) or after it.',
  DIALOGUE_IDS: 'Ids of agenda points and follow-ups must be unique within a dialogue.',
  DIALOGUE_APPROACH:
    'A planning dialogue records the approach that was chosen (KUANTITATIF or KUALITATIF); no other dialogue does.',
  DIALOGUE_CONTENT_CHANGED:
    'The content of the dialogue is not what you read. Reload it, read it, then confirm with its contentHash as it is now.',
  DIALOGUE_POINT_UNKNOWN: 'This dialogue has no point {id} that could be settled.',
  DIALOGUE_POINTS_TOO_MANY:
    '{count} points are still open; at most {max} can be carried to the next dialogue. Settle some first.',
  THREAD_LINE_UNKNOWN: 'This plan has no line {line}.',
  THREAD_FULL:
    'The thread of this line already has {max} entries. Talk over what is left in a performance dialogue.',
  THREAD_QUESTION_UNKNOWN: 'This thread has no such question.',
  LINE_CHANGED:
    'The line has changed since you read it. Reload it, read it, then write again how you understand it.',
  ACKNOWLEDGEMENT_TOO_SHORT: 'Explain this line in your own words, with {min} words at least.',
  ACKNOWLEDGEMENT_COPIED: 'This is the text of the line itself. Write it in your own words.',
};
