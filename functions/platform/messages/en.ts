/** What a refusal says, in English. A test compares its keys with the Indonesian catalogue. */
import type { MessageKey } from './codes.ts';
import { enMatrix } from './enMatrix.ts';
import { enPlan } from './enPlan.ts';
import { enAchievement } from './enAchievement.ts';
import { enAgreement } from './enAgreement.ts';
import { enAllowance } from './enAllowance.ts';
import { enBank } from './enBank.ts';
import { enEvaluation } from './enEvaluation.ts';
import { enEvidence } from './enEvidence.ts';
import { enLint } from './enLint.ts';
import { enCalendar } from './enCalendar.ts';
import { enDialogue } from './enDialogue.ts';
import { enFeedback } from './enFeedback.ts';
import { enMonth } from './enMonth.ts';
import { enReconciliation } from './enReconciliation.ts';
import { enPolicy } from './enPolicy.ts';
import { enRegister } from './enRegister.ts';

export const en: Record<MessageKey, string> = {
  // the graphql door
  INTERNAL_SERVER_ERROR: 'Something failed. Try again; if it happens again, give this request id to BKPP.',
  BUSY: 'The system is busy. Try again in a moment; the same request is never written twice.',
  DEPTH_LIMIT: 'The request is nested too deeply: at most {max} levels.',
  ALIAS_LIMIT: 'The request uses too many aliases: at most {max}.',
  TOKEN_LIMIT: 'The document of the request is too long: at most {max} tokens.',
  COST_LIMIT: 'The request costs {cost}; at most {max} is allowed. Ask for fewer rows or parts.',
  BAD_USER_INPUT: 'The value of {place} does not fit: send {expected}.',
  BAD_REQUEST: 'Send one JSON object with query and variables.',
  BODY_TOO_LARGE: 'The body is too large: at most {max} bytes.',
  METHOD_NOT_ALLOWED: 'Send the request by POST; no address holds a query.',
  MEDIA_TYPE: 'Send the body with content-type: application/json.',
  // requests
  NOT_FOUND: 'No such data, or you may not see it. Check the id that you sent.',
  NOT_ALLOWED: 'You may see this, but you may not do this to it.',
  ID_INVALID: 'Unknown id. Send an id of type {type} that this API gave you.',
  INPUT_REQUIRED: 'This field must be filled in.',
  INPUT_INVALID: 'Invalid value: {expected}.',
  INPUT_TOO_LONG: 'The text is too long: {max} characters at most.',
  INPUT_TOO_SHORT: 'The text is too short: {min} characters at least.',
  INPUT_TOO_MANY: 'Too many entries: {max} at most.',
  INPUT_TOO_FEW: 'Too few entries: {min} at least.',
  INPUT_CHARACTERS: 'The text holds control characters or marks that turn its direction. Remove them.',
  INPUT_OUT_OF_RANGE: 'The value is out of range: {range}.',
  TOO_LARGE: '{bytes} bytes are more than the limit of {limit}. Shorten the content.',
  PAGE_SIZE: 'A page has {min} to {max} rows.',
  PAGE_BOTH_WAYS: 'Use first/after or last/before, not both.',
  CURSOR_INVALID: 'The cursor is not of this list. Use one from the list with the same filter.',
  VERSION_BEHIND: 'Somebody changed this meanwhile (version {found}). Reload, then make your change again.',
  CONFLICT: 'The data changed at the same moment. Reload and try again.',
  IDEMPOTENCY_CONFLICT: 'This key was used for other content. Use a new key for new content.',
  STATE_INVALID: 'This cannot be done in state {status}; it takes state {needed}.',
  NOTE_REQUIRED: 'Write the reason, so that the employee knows what to mend.',
  // personnel numbers
  NIP_INVALID_LENGTH: 'A NIP has 18 digits.',
  NIP_INVALID_BIRTH_DATE: 'The first eight digits of a NIP are a real birth date (YYYYMMDD, from 1940).',
  NIP_INVALID_MONTH: 'Digits 13 and 14 of a NIP are 01–12 (PNS), or 20 and above (PPPK).',
  NIP_INVALID_SEX: 'Digit 15 of a NIP is 1 (male) or 2 (female).',
  NIP_IN_FUTURE: 'The NIP holds a date in the future.',
  NIP_INVALID_SEQUENCE: 'The last three digits of a NIP are not 000.',
  NIP_TAKEN: 'Another person has this NIP.',
  // units and offices
  REGISTER_CODE_TAKEN: 'Another unit or office has this code of the personnel register.',
  ESAKIP_CODE_TAKEN:
    'Another unit has this code of e-Sakip. Check the code, or take it from that unit first.',
  // reviewers and lines
  NO_REVIEWER: 'There is no appraiser on {date}. Ask BKPP to appoint a superior or an acting one (Plt).',
  REVIEWER_INACTIVE:
    'Neither the appraiser nor anybody above them is in office. Ask BKPP to appoint an acting or another appraiser.',
  REVIEWER_IS_SELF: 'Nobody appraises themselves. Ask BKPP to mend the reporting line.',
  UNIT_MISMATCH:
    'The unit in the plan differs from the personnel register. Renew the personal data in the plan.',
  POSITION_MISMATCH:
    'The position in the plan differs from the HR data. Edit the plan so that it takes over the position of the register; if the register is wrong, ask BKPP to correct it.',
  REGISTER_STALE:
    'The personnel register last named this employee {hours} hours ago; {max} at most are allowed. Ask BKPP to import the latest register, or to see why this row was not taken, then submit again.',
  PERIOD_CLOSED: 'Period {period} is over or closed.',
  EMPLOYEE_INACTIVE: 'The employee is not in active service for this period.',
  // plan
  PLAN_OVERLAPS: 'There is another plan for these dates. Edit or close that one first.',
  PLAN_DATES: 'The first and last day of a plan must be in order and within {year}.',
  PLAN_YEAR: 'A plan is made for a year from {min} to {max}.',
  PLAN_FORM: 'A head of region draws up no plan (SKP).',
  PLAN_MAIN_RESULTS: 'A plan has {min} to {max} main results; this one has {count}.',
  PLAN_RESULT_NO_LEADER: "A main result names the leader's result that it contributes to.",
  PLAN_RESULT_NO_SOURCE: 'An additional result names who assigned it.',
  PLAN_RESULT_NO_INDICATOR: 'Every result needs at least one indicator.',
  PLAN_ACTION_PLAN:
    'The 12-month action plan does not meet the annual target: {aggregation} gives {found}, target {target}.',
  PLAN_ACTION_PLAN_MONTHS: "The action plan has targets outside the plan's dates.",
  PLAN_APPENDIX_MISSING: 'The appendices must name resource support, accountability scheme and consequences.',
  PLAN_BEHAVIOURS: 'The BerAKHLAK behaviours must be exactly seven, in order.',
  PLAN_DIALOGUE_MISSING:
    'Before the plan is submitted, a planning dialogue must be on record that employee and appraiser have confirmed.',
  PLAN_IDS: 'Ids of results and indicators must be unique within a plan.',
  PLAN_NOT_APPROVED: 'There is no approved plan for {period}.',
  // action plans
  SPLIT_NOT_WHOLE: 'This unit is counted whole, but its target is no whole number. Write a whole target.',
  SPLIT_MILESTONE:
    'A MILESTONE is due in one month. Choose the method MILESTONE and the month in which it is due.',
  SPLIT_DUE_MONTH: 'The month in which it is due lies within the plan: month {first} to {last}.',
  SPLIT_WEIGHTS: 'Give a weight above 0 to at least one month of the plan: month {first} to {last}.',
  SPLIT_TOO_LARGE: 'By these weights the target of a month is too large. Make the weights less different.',
  // activities and the bank
  ACTIVITY_IN_FUTURE: '{date} is still to come. Record an activity after it was done.',
  ACTIVITY_NOT_WORKING_DAY: '{date} is no working day of your office.',
  ACTIVITY_WINDOW_OVER: 'Entries for {date} were accepted until {until}.',
  ACTIVITY_VERIFICATION_OVER:
    'The activities of {period} were verified until {until}. BKPP may grant a longer window (grantWindowException) before the month is closed.',
  ACTIVITY_ON_LEAVE: 'You were on leave or study leave on {date} ({type}).',
  ACTIVITY_BEFORE_OFFICE:
    'You held no office on {date}. Record from {from} on, when your reporting line begins.',
  ACTIVITY_DAY_FULL: '{left} of {max} minutes are left on {date}; this takes {minutes}. Lower the volume.',
  ACTIVITY_TIMES:
    'Give both a start and an end, the end after the start; or neither. What goes on past midnight is two activities: one until 24:00, one of the next day from 00:00.',
  ACTIVITY_HOURS:
    '{start} to {end} are {between} minutes, and the activity counts {minutes}. Give the hours that it took, lower the volume, or leave the hours out.',
  ACTIVITY_OVERLAPS: '{start}–{end} runs into another activity of that day.',
  ACTIVITY_NORM: 'The minutes for one unit must be {min} to {max}, the norm of the activity bank.',
  ACTIVITY_PLAN_UNKNOWN: 'Your months have no such plan or result. Leave it empty when there is none.',
  ACTIVITY_PLAN_OTHER_DAYS:
    'Of this month the plan has {from} to {to}, and {date} is none of them. Name the plan of that day, or leave it empty.',
  ACTIVITY_COPY_ITSELF: '{date} is the day that is copied. Name other days.',
  ACTIVITY_DAY_EMPTY: 'On {date} you have no activity that counts. Choose another day.',
  ACTIVITY_TEMPLATES_FULL: 'You have {max} template days, which is the most. Remove one first.',
  ACTIVITY_TEMPLATE_NAME: 'You have a template day named {name} already. Choose another name.',
  ACTIVITY_TEMPLATE_SOURCE: 'Give lines or a day to take them from, not both.',
  ACTIVITY_TEMPLATE_UNKNOWN: 'You have no such template day. See viewer.activityTemplates for yours.',
  ACTIVITY_NOT_AMONG:
    'This activity is of another employee, month or day than the request. Nothing was verified.',
  ACTIVITY_TWICE: 'This activity was named earlier in the same request.',
  ...enPolicy,
  // founding
  ALREADY_FOUNDED:
    'This instance was founded before, once and for all: appoint further people by the first administrator.',
  // requests to BKPP
  REQUEST_DATES: 'The last day may not come before the first. Correct one of the dates.',
  REQUEST_END_MISSING:
    'A Plt, a Plh, a verifier and a delegation need a last day. Only a senior post (JPT) may be without one.',
  REQUEST_OTHER_UNIT: 'That office is in another unit. Draw up a new request for that unit.',
  REQUEST_NO_HEAD:
    'Above this office nobody leads an agency who could forward the request. Ask BKPP to look at the offices above.',
  REQUEST_NOT_JPT:
    'A JPT request is for a senior leadership post. For another office choose another kind of request.',
  REQUEST_POST_OCCUPIED:
    'The office is held definitively on {date}. Choose days after it is vacant; for an absent holder ask for a Plh.',
  REQUEST_POST_VACANT: 'The office is vacant on {date}. A Plh stands in for an absent holder; ask for a Plt.',
  REQUEST_HOLDER_PRESENT:
    'The definitive holder is not absent on {date}. Choose only the days of the absence.',
  REQUEST_HOLDER_SELF: 'This employee holds that office already. Choose another.',
  REQUEST_OVERLAPS:
    'There is such an assignment in this office from {from} to {to}. Choose other days, or ask BKPP to revoke it.',
  REQUEST_POST_NOT_YET: 'The office exists from {date} on. Choose days from then on.',
  REQUEST_POST_CLOSED: 'The office ends on {date}. Choose days until then.',
  REQUEST_OWN:
    'You asked for this, forwarded it, or would be assigned by it. Another person of BKPP decides on it.',
  REQUEST_NOT_ASKER:
    'Another manager has submitted this request. Only who asked for it withdraws it; or ask BKPP to return it.',
  REQUEST_LAST_DAY: 'The last day is {earliest} at the earliest, and before {before}.',
  REQUEST_FORMER_HELD:
    'The office that the employee left for this one is held by somebody else from {date}. Have the personnel register give the employee an office first.',
  // appointments
  APPOINTMENT_OWN: 'This appointment is about yourself. Another person of BKPP does this.',
  APPOINTMENT_SECOND: 'You proposed this. Another person of BKPP confirms it.',
  APPOINTMENT_BACKDATED: 'An appointment begins on {earliest} at the earliest.',
  APPOINTMENT_DATES: 'The last day may not come before the first. Correct one of the dates.',
  APPOINTMENT_UNIT:
    "A unit's performance manager is appointed with the unit, BKPP for the whole city without one. Correct the unit.",
  APPOINTMENT_OVERLAPS: 'The employee has such an appointment from {from} to {to}. Choose a day after it.',
  APPOINTMENT_LAST_DAY: 'The last day is {earliest} to {latest}.',
  APPOINTMENT_OVER: 'The last day of this proposal, {to}, is past. Decline it and propose it anew.',
  APPOINTMENT_PAST: 'This appointment is over by itself since its last day, {to}. There is nothing to end.',
  APPOINTMENT_END_PROPOSED:
    'The end of this appointment is proposed already. Confirm it, or decline it and propose another.',
  APPOINTMENT_NO_END: 'Nobody has proposed to end this appointment. Propose it first.',
  APPOINTMENT_TWO_STAND:
    'Two people of BKPP hold their office. They propose and confirm further appointments themselves.',
  // the structure
  OVERRIDE_BACKDATED: 'The position was placed anew on {earliest}. Choose that day or a later one.',
  OVERRIDE_CIRCLE:
    'That position stands below this one, or is it: nobody appraises themselves. Choose another.',
  OVERRIDE_OWN: 'You hold one of these positions. Another person of BKPP sets who appraises.',
  POSITION_CLOSED: 'The position does not stand on {date}. Choose another one, or another day.',
  CLOSE_LAST_DAY: 'The last day is {earliest} at the earliest, and before {before}.',
  CLOSE_HELD:
    'Somebody is assigned to the position after that day, until {to}. End or move the assignment first.',
  CLOSE_BELOW:
    'Positions stand below this one, or are appraised by it, after that day. Move or end them first.',
  CLOSE_WITHIN: 'Positions or units stand in this unit after that day. Move or end them first.',
  // evaluation
  EVALUATION_ORG_ACHIEVEMENT:
    'The achievement of {unit} for {period} is not set yet. The evaluation waits until {setter} sets it.',
  EVALUATION_WITHOUT_DIALOGUE:
    'A rating below expectation needs a dialogue before it, other than a planning one, held since {since}. Hold and record it, then rate again.',
  ...enEvaluation,
  ...enAchievement,
  ...enPlan,
  ...enAgreement,
  ...enAllowance,
  ...enBank,
  ...enEvidence,
  ...enMatrix,
  ...enLint,
  ...enCalendar,
  ...enDialogue,
  ...enFeedback,
  ...enMonth,
  ...enReconciliation,
  ...enRegister,
};
