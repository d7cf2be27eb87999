/** The executable schema: the contract's document with every noun's resolvers. */
import { achievementResolvers } from '../evaluation/achievement/resolvers.ts';
import { creditResolvers } from '../evaluation/credit/resolvers.ts';
import { escalationResolvers } from '../evaluation/escalation/resolvers.ts';
import { distributionResolvers } from '../evaluation/distribution/resolvers.ts';
import { adjustmentResolvers } from '../evaluation/adjustment/resolvers.ts';
import { allowanceResolvers } from '../evaluation/allowance/resolvers.ts';
import { allowanceExportResolvers } from '../evaluation/allowanceExport/resolvers.ts';
import { allowancePolicyResolvers } from '../evaluation/allowancePolicy/resolvers.ts';
import { attendanceResolvers } from '../evaluation/attendance/resolvers.ts';
import { eligibilityResolvers } from '../evaluation/eligibility/resolvers.ts';
import { evaluationResolvers } from '../evaluation/evaluation/resolvers.ts';
import { evaluationDocumentResolvers } from '../evaluation/evaluation/resolvers/document.ts';
import { evaluationYearResolvers } from '../evaluation/evaluation/resolvers/year.ts';
import { evaluationWorkResolvers } from '../evaluation/evaluation/resolvers/work.ts';
import { followUpResolvers } from '../evaluation/followUp/resolvers.ts';
import { objectionResolvers } from '../evaluation/objection/resolvers.ts';
import { activityResolvers } from '../execution/activity/resolvers.ts';
import { evidenceResolvers } from '../execution/evidence/resolvers.ts';
import { bankResolvers } from '../execution/bank/resolvers.ts';
import { feedbackResolvers } from '../execution/feedback/resolvers.ts';
import { templateResolvers } from '../execution/template/resolvers.ts';
import { employeeResolvers } from '../organisation/employee/resolvers.ts';
import { leaveResolvers } from '../organisation/leave/resolvers.ts';
import { calendarResolvers } from '../organisation/calendar/resolvers.ts';
import { exceptionResolvers } from '../organisation/exception/resolvers.ts';
import { structureResolvers } from '../organisation/structure/resolvers.ts';
import { historyResolvers } from '../organisation/history/resolvers.ts';
import { receiptResolvers } from '../monitoring/receipts/resolvers.ts';
import { policyPreviewResolvers } from '../monitoring/policyPreview/resolvers.ts';
import { countingResolvers } from '../monitoring/counting/resolvers.ts';
import { reportResolvers } from '../monitoring/report/resolvers.ts';
import { overviewResolvers } from '../monitoring/overview/resolvers.ts';
import { registerResolvers } from '../organisation/register/resolvers.ts';
import { policyResolvers } from '../organisation/policy/resolvers.ts';
import { appointmentResolvers } from '../organisation/appointment/resolvers.ts';
import { ownDataResolvers } from '../monitoring/ownData/resolvers.ts';
import { readingResolvers } from '../monitoring/reading/resolvers.ts';
import { findingResolvers } from '../monitoring/finding/resolvers.ts';
import { placementResolvers } from '../monitoring/placement/resolvers.ts';
import { reconciliationResolvers } from '../monitoring/reconciliation/resolvers.ts';
import { whyResolvers } from '../monitoring/why/resolvers.ts';
import { requestResolvers } from '../organisation/request/resolvers.ts';
import { positionResolvers } from '../organisation/position/resolvers.ts';
import { unitResolvers } from '../organisation/unit/resolvers.ts';
import { monthResolvers } from '../execution/month/resolvers.ts';
import { agreementResolvers } from '../planning/agreement/resolvers.ts';
import { matrixResolvers } from '../planning/matrix/resolvers.ts';
import { actionPlanResolvers } from '../planning/actionPlan/resolvers.ts';
import { exampleResolvers } from '../planning/example/resolvers.ts';
import { lintResolvers } from '../planning/lint/resolvers.ts';
import { dialogueResolvers } from '../planning/dialogue/resolvers.ts';
import { threadResolvers } from '../planning/thread/resolvers.ts';
import { authorshipResolvers } from '../planning/authorship/resolvers.ts';
import { amendmentResolvers } from '../planning/amendment/resolvers.ts';
import { versionResolvers } from '../planning/version/resolvers.ts';
import { planResolvers } from '../planning/plan/resolvers.ts';
import { withReadings } from './readings.ts';
import { executableSchema } from './executable.ts';
import { contract } from './generated/contract.ts';
import type { Resolvers } from './generated/types.ts';
import { nodeOf, nodesOf } from './nodeOf.ts';
import { runResolvers } from './runResolvers.ts';
import { scalars } from './scalars.ts';
import { viewerResolvers } from './viewer.ts';

const nodeResolvers: Resolvers = {
  Query: {
    node: (_, { id }, request) => nodeOf(request, id),
    nodes: (_, { ids }, request) => nodesOf(request, ids),
  },
};

/** Every noun's. */
const resolvers: readonly Resolvers[] = [
  scalars,
  nodeResolvers,
  viewerResolvers,
  employeeResolvers,
  unitResolvers,
  positionResolvers,
  historyResolvers,
  leaveResolvers,
  structureResolvers,
  planResolvers,
  agreementResolvers,
  matrixResolvers,
  lintResolvers,
  actionPlanResolvers,
  exampleResolvers,
  dialogueResolvers,
  threadResolvers,
  authorshipResolvers,
  versionResolvers,
  amendmentResolvers,
  monthResolvers,
  activityResolvers,
  evidenceResolvers,
  bankResolvers,
  templateResolvers,
  feedbackResolvers,
  achievementResolvers,
  distributionResolvers,
  escalationResolvers,
  evaluationResolvers,
  evaluationWorkResolvers,
  evaluationDocumentResolvers,
  evaluationYearResolvers,
  objectionResolvers,
  allowancePolicyResolvers,
  attendanceResolvers,
  adjustmentResolvers,
  allowanceResolvers,
  allowanceExportResolvers,
  creditResolvers,
  followUpResolvers,
  eligibilityResolvers,
  policyResolvers,
  calendarResolvers,
  exceptionResolvers,
  policyPreviewResolvers,
  overviewResolvers,
  countingResolvers,
  reportResolvers,
  receiptResolvers,
  requestResolvers,
  findingResolvers,
  reconciliationResolvers,
  readingResolvers,
  ownDataResolvers,
  placementResolvers,
  whyResolvers,
  appointmentResolvers,
  runResolvers,
  registerResolvers,
];

/** Builds the schema; fails at once on a resolver that the contract does not know. */
export const makeSchema = () => executableSchema(contract, withReadings(resolvers));
