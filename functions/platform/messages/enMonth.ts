/** What is said of months (SKP bulanan), in English: a part of en.ts. */
import type { idMonth } from './idMonth.ts';

export const enMonth: Record<keyof typeof idMonth, string> = {
  // month
  MONTH_TARGET_TOO_EARLY: "This month's target can be submitted from {from}.",
  MONTH_TARGET_CLOSED:
    'A target of this month was taken until {to}: its realisation could not follow any more. BKPP can grant you a longer window of targets.',
  MONTH_NO_TARGET_LEFT:
    'At least one line keeps its target. What cannot be done this month is realised as 0, with a note.',
  MONTH_RUNNING:
    'Something in this month of the person can still be done: it is closed once the last day of that is over.',
  MONTH_WITHOUT_WORK:
    'The person has no working day in office in this month: leave, or days that are not worked, take all of it.',
  MONTH_VERIFICATION_CLOSED:
    'This month was verified until {to}. BKPP can grant a longer window of verification, as long as the month is not closed.',
  MONTH_RETURNED_ONCE:
    'It was returned after {since} before, and is returned only once from then on: approve or verify it, or leave it.',
  MONTH_LINES_FIT: "The month's lines are those of the plan: there is nothing to take anew.",
  MONTH_LATE_REASON: 'This target was submitted late. Write why it is approved all the same.',
  MONTH_TASK_UNKNOWN:
    'This additional task is not of this month, or is named more than once. Decide each task once.',
  MONTH_TASK_UNDECIDED:
    'The additional task {taskId} is not decided. Accept it, or decline it with a reason.',
  MONTH_LINE_UNKNOWN:
    'This indicator is not of this month. Lines come from the action plan and cannot be added.',
  MONTH_LINE_TWICE: 'This indicator is named more than once. Send each indicator once.',
  MONTH_TWICE: 'This month was named earlier in the same request.',
  MONTH_REALISATION_TOO_EARLY: "This month's realisation is submitted from {from} to {to}.",
  MONTH_REALISATION_CLOSED:
    "The time for this month's realisation ended on {to}. BKPP can grant you a longer window of realisation, as long as the month is not closed.",
  MONTH_GAP:
    'A realisation can be submitted {hours} hours after the target at the earliest: from {earliest}.',
  MONTH_REALISATION_MISSING:
    'Indicator {indicatorId} has a target this month. Enter its realisation, 0 if there is none; of one in words, a note why there is none.',
  MONTH_EVIDENCE_MISSING:
    'A realisation above zero, in words, or of zero that meets its target (at most, or exactly zero) needs at least one piece of evidence.',
  // signs of habit in activities
  SIGNAL_ACTIVITY_SAME_ENTRY: '{entries} activities of a day have the same item, volume and object.',
  SIGNAL_ACTIVITY_SAME_TEXT: 'The same item, object and note, word by word, were recorded on {days} days.',
  SIGNAL_ACTIVITY_AT_DAILY_MAX:
    "On {days} of {of} days with activities the minutes are exactly a day's maximum, {minutes}.",
  SIGNAL_ACTIVITY_SAME_MINUTES: 'On {days} of {of} days with activities the minutes are exactly {minutes}.',
  SIGNAL_ACTIVITY_LAST_DAY_OF_WINDOW:
    'On {days} of {of} days with activities all of them were entered on the last day of the input window.',
  SIGNAL_ACTIVITY_PROVES_NOTHING:
    'This sign proves nothing and has no consequence by itself. The same work every day, a copied day or an applied template, fixed hours at a counter, or a poor network give the same sign. Ask the employee first.',
};
