/** What is read of organisations' achievements, for the walk of every read by every role. */
import { byId, directory, ofNode, type Row } from './reads.ts';

const everybody = ['achievement.read', 'NOBODY'] as const;
const ofDraft = ['evaluationDraft.read', 'OWNER'] as const;

export const achievementReads: Readonly<Record<string, Row>> = {
  'Query.achievement': byId(
    'achievement',
    'achievement',
    'achievement(id: $id) { version determination { predicate } }',
    everybody,
  ),
  'Query.achievements': {
    at: 'achievements.pageInfo',
    query: 'achievements(period: "2026-M10") { edges { node { name } } pageInfo { hasNextPage } }',
    needs: [['achievementDraft.read', 'NOBODY']],
  },
  'Unit.achievements': byId(
    'unit',
    'unit.achievements',
    'unit(id: $id) { achievements(year: 2026) { version } }',
    directory,
    everybody,
  ),
  'Unit.achievement': byId(
    'unit',
    'unit.achievement',
    'unit(id: $id) { achievement(period: "2026-M10") { version } }',
    directory,
    everybody,
  ),
  // Of an evaluation that is rated and not issued.
  'Evaluation.achievement': byId(
    'evaluation',
    'evaluation.achievement',
    'evaluation(id: $id) { achievement { number } }',
    ofDraft,
  ),
  'Evaluation.withoutAchievement': byId(
    'evaluation',
    'evaluation.withoutAchievement',
    'evaluation(id: $id) { withoutAchievement }',
    ofDraft,
  ),
  'Evaluation.ratingBasis': byId(
    'evaluation',
    'evaluation.ratingBasis',
    'evaluation(id: $id) { ratingBasis { required } }',
    ofDraft,
  ),
  'Evaluation.distribution': byId(
    'evaluation',
    'evaluation.distribution',
    'evaluation(id: $id) { distribution { justification } }',
    ofDraft,
  ),
  'Unit.overdueAppraisers': byId(
    'unit',
    'unit.overdueAppraisers',
    'unit(id: $id) { overdueAppraisers(period: "2026-M10", first: 5) { edges { count } } }',
    directory,
    // Of the owner's own unit: its head and the leader above see it too.
    ['overdue.read', 'OWNER'],
  ),
  'Query.distributionPreview': byId(
    'evaluation',
    'distributionPreview.preview',
    'distributionPreview(input: { ratings: [{ id: $id }] }) { preview { now { size } } userErrors { code } }',
    ['evaluation.rate', 'OWNER'],
  ),
  'Unit.distribution': byId(
    'unit',
    'unit.distribution',
    'unit(id: $id) { distribution(period: "2026-M10") { size } }',
    directory,
    ['distribution.read', 'UNIT'],
  ),
  'node of OrganisationAchievement': ofNode('achievement', everybody),
};
