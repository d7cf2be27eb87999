/** The rules of the fields of what belongs to evaluations: a part of fieldRules.ts. */
import { by, type ObjectRules, part } from './fieldRule.ts';

export const evaluationRules: Readonly<Record<string, ObjectRules>> = {
  EvaluationLine: by('evaluation.read', 'leaderResult line', {
    // Once it is issued, whoever may read the evaluation sees these too.
    feedback: 'evaluationDraft.read',
    feedbackEvidence: 'evaluationDraft.read',
    continuous: 'feedback.read',
  }),
  EvaluationBehaviour: by('evaluation.read', 'value expectation', {
    feedback: 'evaluationDraft.read',
    hint: 'evaluationDraft.read',
    continuous: 'feedback.read',
  }),
  EvaluatedYear: by(
    'evaluation.read',
    'from to employment absences study academicResult months earlier concludes',
    // Once it is issued, whoever may read it sees what the months come to; that they contradict it, those above alone.
    { weighted: 'evaluationDraft.read', disagrees: 'evaluationDraft.read' },
  ),
  YearAbsence: part('type days'),
  AcademicResult: part('institution term grade evidence at'),
  MonthOfYear: part('period status ratingResult ratingBehaviour predicate documentNumber percent late'),
  EarlierEvaluation: part(
    'planNo appraiser ratingResult ratingBehaviour predicate documentNumber documentHash months late',
  ),
  WeightedRating: part('ratingResult meanResult ratingBehaviour meanBehaviour reason'),
  EmployeeYear: by('evaluation.read', 'period evaluations concluding'),
  ContractRecommendation: part('decision notes'),
  RatingSuggestion: part('axis rating explanation'),
  SuggestionExplanation: part('step value rule message'),
  DocumentRecord: part('number hash cause issuedAt supersedes signatures'),
  DocumentSignature: part('as employee at'),
  DocumentSubstitution: part('as appraiser'),
  DocumentAchievement: part('unitId period predicate number'),
  DocumentResult: part('leaderResult line feedback evidence'),
  DocumentBehaviour: part('value expectation feedback hint'),
  DocumentObjection: part(
    'filedAt reasons evidence files appraiserExplanation employeeExplanation outcome reason decidedBy outside recordedBy decidedAt predicateBefore',
  ),
  EvaluationDocument: part(
    'record json period employee appraiser superior inPlaceOf achievement results tasks ratingResult behaviours ratingBehaviour predicate rationale recommendation contract reopeningLegalBasis objection regulationVersion',
  ),
  EvaluationReopening: part('by at legalBasis reason documentNumber distribution'),
  EvaluationRelease: part('by at reason'),
  OverdueAppraiserEdge: part('cursor node period count oldestOn round roundAt holder'),
  Objection: by(
    'objection.read',
    'id version evaluation employee documentNumber documentHash document status reasons evidence files filedAt appraiser decider explainUntil decideUntil escalatedAt appraiserExplanation employeeExplanation outcome decisionReason decidedBy outside recordedBy decidedAt ratingResult ratingBehaviour withdrawnAt',
  ),
  ObjectionExplanation: part('by at text evidence'),
  OutsideDecision: part('official legalBasis letter'),
  EvaluationFollowUp: by(
    'followUp.read',
    'id version employee kind status text evaluationId documentHash predicate groundFell proposedBy proposedAt holder dueOn decisionNote decidedBy decidedAt steps endNote endedAt',
  ),
  EligibilityEdge: part('cursor node eligible reasons missing'),
  EligibilityReason: part('rule period predicate evaluationId contract has needs message'),
  FollowUpStep: part('text dialogueId by at'),
  Credit: by('credit.read', 'on level towardRank towardLevel opening conversions'),
  CreditCounter: part('balance needed missing years steps'),
  CreditConversion: by('credit.read', 'id version employee year value printed standing versions'),
  CreditVersion: part('number supersedes cause value printed parts standing steps convertedAt'),
  CreditPart: part(
    'level first last months basis predicate multiplier coefficient value printed evaluations',
  ),
  CreditGround: part('evaluationId documentNumber documentHash'),
  CreditStanding: part('on level towardRank towardLevel rankNeeded levelNeeded'),
  CreditStep: part('step on value balance inputs rule legalReference message'),
  CreditInput: part('name value'),
  OpeningCredit: by('credit.read', 'id version employee entries'),
  OpeningCreditEntry: part('number supersedes asOf towardRank towardLevel decreeNo decreeDate reason by at'),
};
