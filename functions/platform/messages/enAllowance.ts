/** What is said of the allowance (TPP), its formula, attendance and exports, in English: a part of en.ts. */
import type { idAllowance } from './idAllowance.ts';

export const enAllowance: Record<keyof typeof idAllowance, string> = {
  // its formula
  ALLOWANCE_WEIGHTS:
    'The weights of productivity and discipline make {sum} %, and should make 100 %. Correct one of them.',
  ALLOWANCE_BRACKETS:
    'Brackets are for the mode BRACKETS alone, one at least, from the lowest bound to the highest, none with less productivity than the one before. Correct the list.',
  ALLOWANCE_PENALTY_TWICE: 'The code of a penalty {code} is written twice. Delete one of them.',
  ALLOWANCE_FIRST_DAY:
    'A formula of the allowance begins on the first of a month, {earliest} at the earliest. Choose another day.',
  ALLOWANCE_POLICY_SECOND:
    'A formula is approved or returned by a second person, nobody who wrote it. Ask another officer of BKPP.',
  ALLOWANCE_POLICY_WRITER: 'Only who wrote this formula can withdraw it. Return it with a note.',
  ALLOWANCE_POLICY_BACKDATED:
    'This formula counts from {from}, a month that is past, and does not say why. Return it so that the reason is written.',
  ALLOWANCE_PENALTY_DROPPED:
    'The penalty {code} of formula {former} counts for several months, and formula {later} does not list it, or lets it last shorter: it would end without a word. Return this formula so that the one that comes later lists the code for as many months at least, with 0 per cent where it is to end.',
  // attendance
  ATTENDANCE_MONTH: 'The attendance of a month is taken once the month is over, {until}.',
  ATTENDANCE_TOO_OLD:
    'Attendance is taken from {earliest} on: allowances of earlier months are not computed again (policy allowance.monthsBack).',
  ATTENDANCE_PERSON: 'Fill in employeeId or nip.',
  ATTENDANCE_TWICE: 'This employee is on row {other} too. Delete one of them.',
  ATTENDANCE_OWN: 'Nobody enters their own attendance. Ask another officer of BKPP.',
  ALLOWANCE_PENALTY_UNKNOWN:
    "Attendance names the code of a penalty that the month's formula does not know ({code}); it knows: {known}. Correct the code, or the formula.",
  // adjustments
  ADJUSTMENT_WHOSE: 'Fill in one of them: employeeId or unitId.',
  ADJUSTMENT_MONTH:
    'The month must be between {earliest} and {latest}: allowances of earlier months are not computed again (policy allowance.monthsBack).',
  ADJUSTMENT_OWN:
    'Nobody adjusts their own allowance, or adds to that of their unit. Ask another officer of BKPP.',
  // why an allowance is not computed yet
  TPP_DISABLED: 'No formula of the allowance is in force for this month. Propose and approve one.',
  MONTH_OPEN: "The month's minutes of activities are not closed yet. The allowance is computed after that.",
  ATTENDANCE_MISSING: "The month's attendance has not come yet. Send it by commitAttendance.",
  EVALUATION_NOT_ISSUED:
    "The formula takes the predicate, and the month's evaluation is not issued yet. The allowance is computed after that.",
  NOT_IN_SERVICE:
    'On no working day of this month was this employee in service and in an office of their own: there is no allowance.',
  ALLOWANCE_RUNNING: 'The allowance of this month is being computed. Look again after a while.',
  // why a month has no allowance, and what to do; no refusals
  EXPLAIN_AWAITS_MONTH_OPEN: "The month's minutes of activities are not closed yet.",
  EXPLAIN_TODO_MONTH_OPEN: 'Nothing: the allowance is computed in the night after the month is closed.',
  EXPLAIN_AWAITS_ATTENDANCE_MISSING: "The month's attendance has not come yet.",
  EXPLAIN_TODO_ATTENDANCE_MISSING:
    'BKPP or the attendance system sends it; the allowance is computed the night after. Ask BKPP.',
  EXPLAIN_AWAITS_EVALUATION_NOT_ISSUED:
    "The formula takes the predicate, and the month's evaluation is not issued yet.",
  EXPLAIN_TODO_EVALUATION_NOT_ISSUED:
    'The appraiser issues it; the allowance is computed the night after. Without a plan or an appraiser, ask that these be set.',
  EXPLAIN_AWAITS_ALLOWANCE_PENALTY_UNKNOWN:
    "The month's attendance names the code of a penalty that the formula does not know.",
  EXPLAIN_TODO_ALLOWANCE_PENALTY_UNKNOWN:
    'BKPP corrects the code in the attendance, or the formula; the allowance is computed the night after.',
  EXPLAIN_AWAITS_TPP_DISABLED: 'No formula pays an allowance of this month.',
  EXPLAIN_TODO_TPP_DISABLED: 'BKPP proposes a formula of this month, and a second person approves it.',
  EXPLAIN_AWAITS_NOT_IN_SERVICE:
    'On no working day of this month was this employee in service and in an office of their own: there is no allowance.',
  EXPLAIN_TODO_NOT_IN_SERVICE:
    "If that is wrong, ask BKPP to correct the employee's record; the allowance is computed the night after.",
  EXPLAIN_AWAITS_ALLOWANCE_RUNNING: 'The allowance of this month is being computed.',
  EXPLAIN_TODO_ALLOWANCE_RUNNING: 'Look again after a while.',
  EXPLAIN_AWAITS_ALLOWANCE_DUE:
    'The allowance of this month is not computed yet, or what it rests on has just changed.',
  EXPLAIN_TODO_ALLOWANCE_DUE: 'Nothing: the allowance is computed the next night.',
  EXPLAIN_AWAITS_ALLOWANCE_TOO_OLD:
    'This month is too far back to be computed by itself (policy allowance.monthsBack).',
  EXPLAIN_TODO_ALLOWANCE_TOO_OLD: 'Ask BKPP to have it computed by an operator.',
  // exports
  ALLOWANCE_EXPORT_TOO_LARGE:
    'This export has more than {max} employees. Take it agency by agency with agencyId.',
  ALLOWANCE_TRIAL_TOO_LARGE:
    'This agency has more than {max} people to read for this trial. Add up the sums of `people.units`, page by page.',
  // explanations of an allowance; no refusals
  EXPLAIN_TPP_DISABLED: "This month's allowance was ended by the formula in force.",
  EXPLAIN_TPP_NOT_IN_SERVICE:
    'In service on no working day of this month, as was told later: nothing is paid.',
  EXPLAIN_TPP_VERIFIED_MINUTES: 'Verified minutes of activity: {value}.',
  EXPLAIN_TPP_UNVERIFIED_MINUTES: 'Minutes that nobody verified by the deadline, and that count: {value}.',
  EXPLAIN_TPP_EXTRA_TASK_CAP: 'Minutes outside the results of the plan that count: {value}.',
  EXPLAIN_TPP_LEAVE_CREDIT: 'Minutes credited for the days of leave: {value}.',
  EXPLAIN_TPP_COUNTED_MINUTES: 'All minutes that count: {value}.',
  EXPLAIN_TPP_MINUTE_TARGET: "The month's target in minutes: {value}.",
  EXPLAIN_TPP_PARTIAL_TARGET: 'The target in minutes by the working days in service: {value}.',
  EXPLAIN_TPP_PRODUCTIVITY: 'Productivity by the formula: {value} %.',
  EXPLAIN_TPP_SUBORDINATES: "A leader's productivity with that of their people: {value} %.",
  EXPLAIN_TPP_PRODUCTIVITY_PART: 'The part for productivity by its weight: {value} %.',
  EXPLAIN_TPP_DISCIPLINE_PART: 'The part for discipline by its weight: {value} %.',
  EXPLAIN_TPP_TOTAL: 'Both parts together: {value} %.',
  EXPLAIN_TPP_PREDICATE_FACTOR: "By the month's predicate: {value} %.",
  EXPLAIN_TPP_UNEVALUATED:
    'Nobody worked in this month, and it is not evaluated: no predicate changes the allowance ({value} %).',
  EXPLAIN_TPP_ACTING: 'Added for the time as Plt: {value} %.',
  EXPLAIN_TPP_PARTIAL_MONTH: 'By the working days in service: {value} %.',
  EXPLAIN_TPP_PENALTY: 'Taken off by {source}: {value} %.',
  EXPLAIN_TPP_ADJUSTMENT: 'Adjusted by {source}: {value} %.',
  EXPLAIN_TPP_FLOOR: 'The allowance is not below nought: {value} %.',
  EXPLAIN_TPP_ROUNDED: 'The allowance after rounding: {value} %.',
};
