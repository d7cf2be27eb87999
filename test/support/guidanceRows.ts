/** The lint and the guidance of plans: their rows in the table of reads (test/graphql/readAccess.test.ts). */
const needs = [['guidance.read', 'NOBODY']] as const;
const YEAR = 'from: "2026-01-01", to: "2026-12-31"';
const ONE_MONTH = `[1, ${Array.from({ length: 11 }, () => 'null').join(', ')}]`;

const ofPlan = { id: 'plan', needs: [['plan.read', 'OWNER']] } as const;

export const guidanceRows = {
  'Query.lintPlan': { ...ofPlan, at: 'lintPlan', query: 'lintPlan(id: $id) { code }' },
  'Query.lintPlanContent': {
    ...ofPlan,
    at: 'lintPlanContent',
    query: 'lintPlanContent(input: { planId: $id, content: { workResults: [] } }) { code }',
  },
  'Query.splitTarget': {
    at: 'splitTarget.months',
    query: `splitTarget(input: { target: 12, aggregation: SUM, method: EVEN, ${YEAR} }) { months }`,
    needs,
  },
  'Query.checkActionPlan': {
    at: 'checkActionPlan',
    query: `checkActionPlan(input: { target: 12, aggregation: SUM, months: ${ONE_MONTH}, ${YEAR} }) { code }`,
    needs,
  },
  'Query.planExamples': {
    at: 'planExamples.edges',
    query: 'planExamples(family: "GURU") { edges { node { code } } }',
    needs,
  },
};
