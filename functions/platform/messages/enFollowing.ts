/** What is said of credit points and follow-ups, in English: a part of enEvaluation.ts. */
import type { idFollowing } from './idFollowing.ts';

export const enFollowing: Record<keyof typeof idFollowing, string> = {
  // what follows from evaluations, credit points
  FOLLOW_UP_NOT_FINAL: 'This evaluation is not final. Propose what follows once it is.',
  FOLLOW_UP_OWN: 'What follows for oneself is proposed and decided by others.',
  FOLLOW_UP_PROPOSED: 'You proposed it. Another person of BKPP decides it.',
  FOLLOW_UP_NOT_YOURS: 'Only whoever proposed it takes it back.',
  FOLLOW_UP_GROUND_REOPENED:
    'The evaluation that it rests on was opened again. Reject or withdraw a proposal, let lapse what was accepted, and propose anew once it is final.',
  FOLLOW_UP_GROUND_SUPERSEDED:
    'The evaluation that it rests on is final under another document. Reject or withdraw a proposal, let lapse what was accepted, and propose anew on the one that stands.',
  FOLLOW_UP_GROUND_STANDS:
    'The evaluation that it rests on stands as it was. Finish what was accepted; only what lost its ground lapses, or what is of somebody who has left or is appraised by nobody.',
  FOLLOW_UP_DUE: 'Give a day after today ({today}).',
  FOLLOW_UP_PPPK:
    'Renewal is for PPPK alone, from an annual evaluation with a recommendation on the contract.',
  FOLLOW_UP_DIALOGUE:
    'This is no dialogue of that person of the same kind ({kind}). Name the one of coaching or counselling.',
  CREDIT_NOT_FINAL:
    'The annual evaluation, or the monthly ones for part of a year, are not final yet. They are converted once they are.',
  CREDIT_ANNUAL_AWAITED:
    'The annual evaluation of this plan is still to come. The months alone are converted of a running year, or once no annual one comes any more.',
  CREDIT_NO_COEFFICIENT: 'The policy credit.coefficients has no level {level}. BKPP adds it first.',
  CREDIT_OWN: 'Nobody enters their own credit points. Another person of BKPP does.',
  CREDIT_DATE: 'This date is after today ({today}). Give a day that has come, today at the latest.',
  // explanations of eligibility and of credit points; no refusals
  EXPLAIN_ELIGIBLE_AT_LEAST_MET: '{period}: {predicate}, which is enough.',
  EXPLAIN_ELIGIBLE_AT_LEAST_MISSING: '{period}: {predicate}, which is not enough.',
  EXPLAIN_ELIGIBLE_AT_MOST_MET: '{period}: {predicate}.',
  EXPLAIN_ELIGIBLE_AT_MOST_MISSING: '{period}: {predicate}, above the bound.',
  EXPLAIN_ELIGIBLE_MONTHS_MET: 'Month {period}: {predicate}.',
  EXPLAIN_ELIGIBLE_MONTHS_MISSING: 'Month {period}: {predicate}, above the bound.',
  EXPLAIN_ELIGIBLE_CONTRACT_MET: 'The evaluation of {period} recommends to renew the contract.',
  EXPLAIN_ELIGIBLE_CONTRACT_MISSING: 'The evaluation of {period} recommends to end the contract.',
  EXPLAIN_ELIGIBLE_CREDIT_MET: 'Credit points: {has} of the {needs} that it takes, which is enough.',
  EXPLAIN_ELIGIBLE_CREDIT_MISSING: 'Credit points: {has} of the {needs} that it takes, which is not enough.',
  EXPLAIN_ELIGIBLE_CREDIT_NONE:
    'No credit points are on record: the next rank of a functional post takes them.',
  EXPLAIN_ELIGIBLE_FINAL_MET: 'The evaluation of {period} is final.',
  EXPLAIN_ELIGIBLE_FINAL_MISSING: 'The evaluation of {period} is not final yet.',
  EXPLAIN_ELIGIBLE_WHOLE_YEAR_MET: 'All twelve months of {period} were evaluated.',
  EXPLAIN_ELIGIBLE_WHOLE_YEAR_MISSING:
    'Of {period} only {months} of 12 months were evaluated: part of a year does not stand for it.',
  EXPLAIN_ELIGIBLE_EMPLOYMENT_MET: 'Employment status {employment}: a rank may rise.',
  EXPLAIN_ELIGIBLE_EMPLOYMENT_MISSING: 'Employment status {employment}: a rank rises for a PNS alone.',
  EXPLAIN_ELIGIBLE_IN_SERVICE_MET: 'Still in the service of this government.',
  EXPLAIN_ELIGIBLE_IN_SERVICE_MISSING: 'Has left the service of this government.',
  EXPLAIN_ELIGIBLE_NO_SANCTION_MET: 'No proposal of a sanction is running.',
  EXPLAIN_ELIGIBLE_NO_SANCTION_MISSING: 'A proposal of a sanction was accepted and is still running.',
  EXPLAIN_CREDIT_COEFFICIENT: "The level's coefficient for a year: {value}.",
  EXPLAIN_CREDIT_MULTIPLIER: 'Per cent by the predicate: {value} %.',
  EXPLAIN_CREDIT_MONTHS: 'Months that count, of 12: {value}.',
  EXPLAIN_CREDIT_POINTS: 'Points of this part: coefficient x per cent x months / 12 = {value}.',
  EXPLAIN_CREDIT_TOTAL: 'Points of the year: {value}.',
  EXPLAIN_CREDIT_OPENING: 'Points by a decree of before this system: {value}.',
  EXPLAIN_CREDIT_EARNED: 'Points of a conversion: {value}; which makes {balance}.',
  EXPLAIN_CREDIT_PROMOTED: 'Consumed by the promotion of this day: {value}; {balance} are left.',
  EXPLAIN_CREDIT_BALANCE: 'Cumulative points now: {value}.',
  EXPLAIN_CREDIT_NEEDED: 'Cumulative points that are needed: {value}.',
  EXPLAIN_CREDIT_MISSING: 'Still missing: {value}.',
  EXPLAIN_CREDIT_PACE: "Points of a year at the last conversion's pace: {value}.",
  EXPLAIN_CREDIT_YEARS: 'At that pace, the years that it takes: {value}.',
};
