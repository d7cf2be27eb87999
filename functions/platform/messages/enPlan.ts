/** What the form of a plan asks for before it is submitted, in English. docs/domain.md 1.4. */
import type { idPlan } from './idPlan.ts';

export const enPlan: Record<keyof typeof idPlan, string> = {
  PLAN_RESULT_LEADER_UNUSED:
    "Only main results of administrators, executors and functional posts name a leader's result. Leave it empty.",
  PLAN_RESULT_ASSIGNMENT_UNUSED:
    'The result "{result}" cannot refer to an assignment: that is for main results of administrators, executors and functional posts. Leave it empty.',
  PLAN_RESULT_AGREEMENT_UNUSED:
    'The result "{result}" cannot refer to an item of the performance agreement: that is for main results of heads (JPT and PUKM). Leave it empty.',
  PLAN_RESULT_NO_ASSIGNMENT:
    'The main result "{result}" must refer to an assignment of the appraiser\'s role-result matrix. Accepted by the plan\'s owner: {assignments}.',
  PLAN_ASSIGNMENT_NOT_ACCEPTED:
    'The assignment of the main result "{result}" is not accepted by the plan\'s owner, was withdrawn or changed, or is not of their appraiser. Accepted: {assignments}.',
  PLAN_AGREEMENT_MISSING:
    "There is no performance agreement of {unit} for {year}. A head's plan is drawn up from it: have it entered first.",
  PLAN_RESULT_NO_AGREEMENT:
    'A main result of a head must refer to an item of the unit\'s performance agreement: "{result}" refers to none.',
  PLAN_AGREEMENT_ITEM_UNKNOWN:
    'The item of the main result "{result}" is not in the unit\'s newest performance agreement. Choose one of that agreement.',
  PLAN_INDICATOR_NO_ASPECT:
    'An indicator of a quantitative plan needs an aspect: quantity, quality, time or cost.',
  PLAN_INDICATOR_NO_PERSPECTIVE:
    "An indicator of a head's plan needs a perspective: recipients of services, business process, internal strengthening or budget.",
  PLAN_INDICATOR_PERSPECTIVE_UNUSED: 'Only plans of heads have perspectives. Leave it empty.',
  PLAN_INDICATOR_NO_TARGET: 'An indicator of a quantitative plan needs an annual target in figures.',
  PLAN_INDICATOR_NO_COMPARATOR:
    'An indicator of a quantitative plan needs a comparator: at least, at most or exactly.',
  PLAN_INDICATOR_NO_UNIT: 'An indicator of a quantitative plan needs a unit of measure.',
  PLAN_INDICATOR_NO_AGGREGATION:
    'An indicator of a quantitative plan needs its aggregation: how the monthly targets make the annual one.',
  PLAN_INDICATOR_TARGET_TEXT_UNUSED:
    'Only qualitative plans have targets in words. Leave it empty, and enter the target in figures.',
  PLAN_INDICATOR_NO_TARGET_TEXT: 'An indicator of a qualitative plan needs its target in words.',
  PLAN_INDICATOR_FIGURES_UNUSED:
    'A qualitative plan has no aspect, target in figures, comparator, unit, aggregation or monthly targets. Leave it empty.',
  PLAN_NOT_REVIEWED: 'The performance manager must review this plan first.',
  PLAN_REVIEW_NOT_DEMANDED: 'The policy asks for no review of this plan. Its appraiser can set it at once.',
  ATTESTATION_REQUIRED:
    'State that you have drawn up this plan yourself. Without it no plan can be submitted.',
  ATTESTATION_MISMATCH:
    'This statement is not about the plan as it is now. Reload, look at it, then state it again.',
  PLAN_ACTIVITIES_MISSING:
    'The action plan of a qualitative plan needs something to be done in at least one month.',
  PLAN_ACTIVITIES_MONTHS: "The action plan has activities outside the plan's dates.",
  PLAN_WAS_SUBMITTED:
    'This plan was submitted once, so it can no longer be cancelled. Change its content and submit it again.',
  PLAN_COPY_NOT_SET: 'Only a plan that was set can be copied. Choose another.',
  PLAN_VERSION_UNKNOWN: 'This plan has no version {version}. Use a number from the list of its versions.',
  AMENDMENT_REASON_REQUIRED: 'Write why the plan is to be changed.',
  AMENDMENT_UNCHANGED:
    'The amendment says the same as the plan in force. Change its content, or abandon the amendment.',
  AMENDMENT_MONTH_OPENED:
    'The months {months} are open already: target, unit and activities of the indicator {indicator} in them stay as they were set. Change it from a month on that is not open yet.',
  AMENDMENT_INDICATOR_GONE:
    'The indicator {indicator} already has a target or an activity in {months}, which are open, so it cannot be removed. Leave it empty from a month on that is not open yet.',
  MONTH_LINE_IN_WORDS: 'This line is qualitative: write its realisation in words, not figures.',
  MONTH_LINE_IN_FIGURES: 'This line is quantitative: enter its realisation in figures, not words.',
  SIGNAL_SAME_DEVICE:
    '{owners} employees submitted plans from one network address and browser within {minutes} minutes.',
  SIGNAL_ON_LEAVE: 'The plan was submitted while its owner is on record as on leave, {from} to {to}.',
  SIGNAL_QUICK: 'The plan was begun and submitted within {minutes} minutes, less than {limit}.',
  SIGNAL_FIRST_SEEN: 'The owner of this plan had never made anything in this system before.',
  SIGNAL_SIMILAR_TEXT: 'This plan is {percent} % the same as plans of others in the same agency.',
  SIGNAL_PROVES_NOTHING:
    'This sign proves nothing and has no consequence by itself. A shared office computer, the same work, or a draft written elsewhere gives the same sign. Ask the employee first.',
};
