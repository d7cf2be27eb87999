/** What is said of evaluations, in English: a part of en.ts. */
import { enFollowing } from './enFollowing.ts';
import type { idEvaluation } from './idEvaluation.ts';

export const enEvaluation: Record<keyof typeof idEvaluation, string> = {
  ...enFollowing,
  // refusals
  EVALUATION_LINE_UNKNOWN: 'This evaluation has no such line. Name the indicator of one of its lines.',
  MONTHS_OPEN: 'The month {period} is not closed yet. The year is opened once all its months are.',
  EVALUATION_MONTH_MISSING:
    "The evaluation of {period} is not issued yet. Issue those of all of this plan's months before the year is rated.",
  EVALUATION_MONTH_AWAITED:
    'The evaluation of {period} still waits for {appraiser}, who appraised then. Rate the year once it is issued, or after {until} without it.',
  EVALUATION_EARLIER_AWAITED:
    'The evaluation of an earlier plan of this year still waits for {appraiser}. Rate once it is issued, or after {until}.',
  EVALUATION_EARLIER_UNOPENED:
    'The part of this year from {from} to {to} is not opened to be evaluated yet: its months are not closed, or nobody above is there to rate it. Rate once its evaluation is issued, or after {until}; BKPP sees why in closeYear.',
  EVALUATION_YEAR_CHANGED:
    'What this year was rated on has changed since: {changed}. Look at its months and earlier evaluations, rate again, then issue.',
  EVALUATION_WEIGHTED_REASON:
    'This rating differs from what the months come to ({rating}). Give a reason, or give that rating.',
  EVALUATION_ACADEMIC_RESULT:
    'A year of study is rated by an academic result. The employee or BKPP puts it on record first.',
  EVALUATION_NO_STUDY:
    'An academic result is put on record in the annual evaluation of somebody who was on study assignment in that year alone.',
  EVALUATION_LINE_TWICE: 'The same line or behaviour is named twice. Keep one of them.',
  EVALUATION_NO_CONTRACT:
    'A contract is recommended on in the annual evaluation of a PPPK alone. Leave this field out.',
  EVALUATION_NOT_RATED_ANEW:
    'BKPP opened this evaluation again. Rate it anew, by itself (rateEvaluation), before it is issued, be it with the same ratings.',
  EVALUATION_OWN:
    'This evaluation is your own, or you appraised it, issued it or decided an objection to it. Another person of BKPP opens it again.',
  EVALUATION_STUDY_OWN:
    'You rate this evaluation: the result of the study is put on record by who studies, or by another person of BKPP.',
  EVALUATION_STUDY_RATED:
    'This year is rated by the result that is on record. BKPP puts a different one on record.',
  EVALUATION_HELD_BACK:
    'The evaluations of {count} of this superior’s own people of the period are not issued yet ({names}). They are issued first; where the delay is not theirs, BKPP releases this one (releaseEvaluation).',
  EVALUATION_RELEASE_OWN:
    'This evaluation is your own, or you are its appraiser. Another person of BKPP releases it.',
  OBJECTION_LATE:
    'The last day of an objection was {until}. Only BKPP can open the evaluation again, with a legal reference.',
  OBJECTION_EXPLAINED: 'You have explained yourself on this objection already.',
  OBJECTION_NOT_EXPLAINED:
    'Appraiser and employee may explain themselves until {until}. Decide once both have, or after that day.',
  OBJECTION_RATINGS: 'Give both ratings where the evaluation is changed, and none where it is upheld.',
  OBJECTION_UNCHANGED: 'These are the ratings as they are. Uphold the evaluation, or give others.',
  OBJECTION_DECIDER:
    'Whoever stands above the appraiser decides this objection ({decider}, decideObjection). A decision of the appointing authority is put on record only where nobody does, or where the term is over and nobody stands above that one.',
  OBJECTION_OWN:
    'This objection is your own, or to an evaluation that you issued. Another person of BKPP puts the decision on record.',
  OBJECTION_LETTER_DATE:
    'The letter is dated {date}. It decides an objection of {from}, so that its date is from that day to today ({until}).',
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
  // explanations of a suggested rating
  EXPLAIN_SUGGEST_NO_LINES:
    'No line with a target in figures was realised: no rating of the result can be suggested.',
  EXPLAIN_SUGGEST_LINES: 'Lines with a target in figures: {value}.',
  EXPLAIN_SUGGEST_MET: 'Of these, lines that met their target: {value}.',
  EXPLAIN_SUGGEST_MEAN_CAPPED:
    'Mean achievement, each line 100 % at most: {value} %. Below 90 % a rating below expectation is suggested.',
  EXPLAIN_SUGGEST_MEAN:
    'Mean achievement, each line 120 % at most: {value} %. Where every target is met and the mean is 110 % or more, a rating above expectation is suggested.',
  EXPLAIN_SUGGEST_ACTIVITY:
    'Minutes of activity against the target: {value} %. Below 90 % no rating above expectation is suggested.',
  EXPLAIN_SUGGEST_APPRECIATION: 'Feedback of appreciation: {value}.',
  EXPLAIN_SUGGEST_IMPROVEMENT:
    'Feedback that asks for improvement: {value}. Where there is more of it than appreciation, no rating above expectation is suggested; of behaviour, two or more and more than appreciation suggest one below.',
  EXPLAIN_SUGGEST_NO_FEEDBACK:
    'There is no named feedback on behaviour yet: no rating of it can be suggested.',
};
