/** The names of what waits on desks and of what is on the agenda: parts of sort keys of keys.ts. */

/** What can wait on a desk. */
export const deskSteps = [
  'PLAN_APPROVAL',
  'PLAN_REVIEW',
  'PLAN_RETURNED',
  'TARGET_APPROVAL',
  'MONTH_RETURNED',
  'MONTH_VERIFICATION',
  'ACTIVITY_VERIFICATION',
  'ACTIVITY_REJECTED',
  'EVALUATION_RATING',
  'EVALUATION_RECEIPT',
  // a year of study may not be rated before its result is on record
  'ACADEMIC_RESULT',
  // somebody objected to their evaluation: both sides explain, the appraiser's superior decides
  'OBJECTION_EXPLANATION',
  'OBJECTION_DECISION',
  // what follows from an evaluation waits for its decision, or is carried out
  'FOLLOW_UP',
  // of requests to BKPP, and of appointments
  'REQUEST_NOTICE',
  'REQUEST_FORWARDING',
  'REQUEST_DECISION',
  'REQUEST_RETURNED',
  'APPOINTMENT_CONFIRMATION',
  // a new office asks for a plan of its own
  'PLAN_DUE',
  // a head's plan no longer matches the agreement of the unit
  'PLAN_AGREEMENT',
  // an assignment of a matrix waits for the assignee's answer; an assignee asks the leader what is meant
  'ASSIGNMENT_ANSWER',
  'ASSIGNMENT_QUESTION',
  // of dialogues, and a question about a line of a plan
  'DIALOGUE_SCHEDULED',
  'DIALOGUE_CONFIRMATION',
  'DIALOGUE_FOLLOW_UP',
  'LINE_QUESTION',
  // of a plan in force that is being amended
  'AMENDMENT_APPROVAL',
  'AMENDMENT_REVIEW',
  'AMENDMENT_RETURNED',
  'AMENDMENT_DUE',
  // a unit proposes something for the activity bank; BKPP gave a proposal back
  'BANK_PROPOSAL',
  'BANK_PROPOSAL_RETURNED',
  // a unit's achievement was recommended: the leader above sets it
  'ACHIEVEMENT_SETTING',
  // a formula of the allowance waits for its second person; it was given back
  'ALLOWANCE_POLICY_APPROVAL',
  'ALLOWANCE_POLICY_RETURNED',
  // findings about a person, or about a unit, that whoever has the desk can mend; laid by the scan
  'FINDINGS',
  'UNIT_FINDINGS',
  // somebody below is on leave, and something on their desk falls due before they are back
  'DESK_UNATTENDED',
  // somebody below has evaluations of their people that are past their day
  'EVALUATIONS_OVERDUE',
  // worked out when a desk is read, and kept nowhere: working days without an activity, days of which something was
  // recorded and not sent in, a month's target or realisation that is due
  'ACTIVITY_GAP',
  'ACTIVITY_UNSUBMITTED',
  'TARGET_DUE',
  'REALISATION_DUE',
  // and those of one's people with whom no dialogue was held for too long
  'DIALOGUE_OVERDUE',
  // achievements of units that are over and not drawn up by their manager, or not recommended by the assessors
  'ACHIEVEMENT_DRAFTING',
  'ACHIEVEMENT_RECOMMENDING',
] as const;
export type DeskStep = (typeof deskSteps)[number];

/** What can be on the agenda: it happens by itself once its day has come. */
export const agendaSteps = [
  'REQUEST_OVERDUE',
  'REQUEST_END',
  'REQUEST_LINES',
  // somebody has another office, or has left: their plan for the former one ends
  'PLAN_END',
  // a matrix was published: its assignments are laid on the desks of the assignees
  'MATRIX_OFFERS',
  // a plan has lines no more, or has ended: questions about them wait for nobody
  'LINES_GONE',
  // the last day of somebody's plan is over
  'PLAN_OVER',
  // a month's window of targets is over, or nobody answers a target
  'MONTH_TURN',
  // what a person's month was kept open for is over: it is closed
  'MONTH_CLOSING',
  // a plan that ended within its year is evaluated, once its months are closed
  'YEAR_CLOSING',
  // an evaluation was not received in time, or the days of an objection are over
  'EVALUATION_TURN',
  // the term of a decision on an objection is over
  'OBJECTION_TURN',
] as const;
export type AgendaStep = (typeof agendaSteps)[number];
