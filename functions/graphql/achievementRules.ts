/** The rules of the fields of organisations' achievements: a part of fieldRules.ts. */
import { by, type ObjectRules, part } from './fieldRule.ts';

export const achievementRules: Readonly<Record<string, ObjectRules>> = {
  OrganisationAchievement: by(
    'achievement.read',
    'id version unit period status content recommendation determination determinations publishedAt override',
  ),
  AchievementContent: part(
    'grounds agreementPart expectationPart percent predicate evidence source sourceVersion savedAt',
  ),
  AchievementRecommendation: part('members criteria total predicate note by at'),
  AchievementCriterion: part('name weight score'),
  AchievementDetermination: part(
    'number predicate reason legalReference supersedes recommended by office at',
  ),
  AchievementOverride: part('reason legalReference by at'),
  UnitAchievementEdge: part('cursor node achievement waitsFor holder dueOn late'),
  EvaluatedAchievement: part('unit period predicate number'),
  RatingBasis: part('achievement required overridden leaderResult enforced'),
  AchievementOutcome: part('row unitCode unit period sourceVersion outcome'),
  Distribution: part('unit period organisation size open counts mode minGroup checked guide broken'),
  DistributionPreview: part('now withRatings brokenByRatings'),
  DistributionClause: part('kind predicates percent message'),
  PredicateCount: part('predicate count'),
  EvaluationDistribution: part('clauses justification'),
  EvaluationOutcome: part('index evaluation evaluationId userErrors'),
  AchievementReport: by(
    'achievement.import',
    'rows good bad warned outcomes problemsFound problems problemsCsv',
  ),
};
