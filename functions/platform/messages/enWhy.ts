/** Why something is not there or cannot be done, and what mends it, in English: a part of en.ts. */
import type { idWhy } from './idWhy.ts';

export const enWhy: Record<keyof typeof idWhy, string> = {
  // where things lie
  ITEM_WAITS_FOR_NOBODY:
    'This waits for nobody. Look at its state: what waits for its own owner is not moved.',
  ITEM_NOT_MISPLACED:
    'This lies on the right desk. If the appraiser is wrong, mend the register or ask for an assignment; it then moves by itself.',
  WHY_ACTION_UNKNOWN: 'This action is not known for {type}. Choose one of: {expected}.',
  // explanations of why something is not seen or cannot be done; no refusals
  EXPLAIN_WHY_READING_MET: 'May see it as {as}.',
  EXPLAIN_WHY_READING_MISSING:
    'May not see it, or there is none: those who may are {needed}; this person stands to it as: {has}.',
  EXPLAIN_WHY_SHOWN_MET: 'Its ratings and what is said of it are shown too.',
  EXPLAIN_WHY_SHOWN_MISSING:
    'Its ratings, predicate and what is said of it are not shown yet: it is {status}, and before it is issued they are shown to {needed} alone.',
  EXPLAIN_WHY_WAITING_MET: 'It waits: {step}.',
  EXPLAIN_WHY_WAITING_MISSING: 'It waits for nobody: it is {status}.',
  EXPLAIN_WHY_IN_CHARGE_MET: 'It waits for this person.',
  EXPLAIN_WHY_IN_CHARGE_MISSING:
    'It waits for somebody else, by the reporting line or the office that counts.',
  EXPLAIN_WHY_ON_DESK_MET: "It lies on this person's desk.",
  EXPLAIN_WHY_ON_DESK_MISSING:
    "It does not lie on this person's desk: it is said to lie on another, or on this one and is not there.",
  EXPLAIN_WHY_STANDING_MET: 'May do it as {as}.',
  EXPLAIN_WHY_STANDING_MISSING:
    'May not do it: those who may are {needed}; this person stands to it as: {has}.',
  EXPLAIN_WHY_STATE_MET: 'Its state allows it: {status}.',
  EXPLAIN_WHY_RULES_MET: 'No rule stands against it.',
  EXPLAIN_MEND_REROUTE:
    "The unit's manager or BKPP moves it to the right desk; if nobody does, it moves by itself tonight.",
  EXPLAIN_MEND_LINE:
    'If the appraiser is wrong: BKPP imports the right register or sets another appraiser, or the unit asks for a Plt, a Plh or a verifier.',
  EXPLAIN_MEND_OFFICE: 'The right of an office is given by an appointment of BKPP.',
  EXPLAIN_MEND_ISSUE: 'The appraiser issues the evaluation.',
  EXPLAIN_MEND_STEP: 'The step that leads to the state that is needed.',
  EXPLAIN_MEND_NEXT: 'The step that sends it in.',
  EXPLAIN_MEND_WINDOW: 'BKPP can grant a longer window, or register an outage.',
  EXPLAIN_MEND_AMEND: 'A plan in force is changed by an amendment.',
  EXPLAIN_MEND_OWNER: 'Its owner mends what it says, and sends it in again.',
  EXPLAIN_MEND_DIALOGUE: 'Both sides hold a performance dialogue, and confirm it.',
  EXPLAIN_MEND_SOURCES: 'The leader distributes the results, and the employee accepts what is assigned.',
  EXPLAIN_MEND_ACHIEVEMENT:
    "The unit's achievement is set first, or BKPP overrides it with a legal reference.",
  EXPLAIN_MEND_SUBORDINATES:
    'The appraiser issues the evaluations of all their people, or BKPP releases this one.',
  // kinds of standing, as these explanations name them
  EXPLAIN_RELATION_ANYONE: 'anybody',
  EXPLAIN_RELATION_SELF: 'its owner',
  EXPLAIN_RELATION_APPRAISER: 'the appraiser',
  EXPLAIN_RELATION_SUPERIOR: "the appraiser's superior",
  EXPLAIN_RELATION_ACTING_SUPERIOR: "whoever acts in the appraiser's place",
  EXPLAIN_RELATION_ACTING_HOLDER: "whoever acts in the leader's office",
  EXPLAIN_RELATION_DELEGATE: 'whoever has the delegation',
  EXPLAIN_RELATION_HEAD: "the unit's head",
  EXPLAIN_RELATION_VERIFIER: 'the verifier',
  EXPLAIN_RELATION_TEAM_LEAD: 'the lead of the work team',
  EXPLAIN_RELATION_SUBORDINATE: 'somebody below',
  EXPLAIN_RELATION_PEER: 'a colleague',
  EXPLAIN_RELATION_MANAGER: "the unit's manager",
  EXPLAIN_RELATION_BKPP: 'BKPP',
  EXPLAIN_RELATION_ASSESSOR: "the organisation's assessors",
  EXPLAIN_RELATION_AUDITOR: 'the auditor',
};
