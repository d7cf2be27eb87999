/** Any object by its global id: which noun reads it follows from the id's type. */
import { parseNodeId } from '../platform/nodeId.ts';
import { BadArguments, foundOrNull } from '../platform/payload.ts';
import type { Result } from '../platform/result.ts';
import { readAchievement } from '../evaluation/achievement/actions/readAchievements.ts';
import { readAdjustments } from '../evaluation/adjustment/actions/readAdjustments.ts';
import { readAllowance } from '../evaluation/allowance/actions/readAllowances.ts';
import { readExport } from '../evaluation/allowanceExport/actions/readExports.ts';
import { readAllowancePolicy } from '../evaluation/allowancePolicy/actions/readPolicies.ts';
import { readAttendance } from '../evaluation/attendance/actions/readAttendance.ts';
import { readConversion, readOpening } from '../evaluation/credit/actions/readCredit.ts';
import { readEvaluation } from '../evaluation/evaluation/actions/readEvaluation.ts';
import { readFollowUp } from '../evaluation/followUp/actions/readFollowUps.ts';
import { readObjection } from '../evaluation/objection/actions/readObjections.ts';
import { readEmployee } from '../organisation/employee/actions.ts';
import { readDeclaration, readOutage } from '../organisation/calendar/actions/readCalendar.ts';
import { readException } from '../organisation/exception/reading.ts';
import { readAppointment } from '../organisation/appointment/actions/readAppointments.ts';
import { readRequest } from '../organisation/request/actions/readRequests.ts';
import { readPosition } from '../organisation/position/actions.ts';
import { readUnit } from '../organisation/unit/actions.ts';
import { readActivity, readActivityMonth } from '../execution/activity/actions/readActivities.ts';
import { readEvidenceFile } from '../execution/evidence/actions/readFiles.ts';
import { readFeedback, readGivenFeedback } from '../execution/feedback/actions/readFeedback.ts';
import { readBankItem } from '../execution/bank/actions/readBank.ts';
import { readProposal } from '../execution/bank/actions/readProposals.ts';
import { readMonth } from '../execution/month/actions/readMonth.ts';
import { readImport, readRegisterProblem } from '../organisation/register/actions/readImport.ts';
import {
  readAgreement,
  readAgreementItem,
  readVersion,
} from '../planning/agreement/actions/readAgreements.ts';
import { readExample } from '../planning/example/actions.ts';
import { readDialogue } from '../planning/dialogue/actions/readDialogues.ts';
import { readLine } from '../planning/thread/actions/readLines.ts';
import { readAmendment } from '../planning/amendment/actions/readAmendment.ts';
import { lookAtPlan } from '../planning/plan/actions/readPlan.ts';
import { readAssignment, readMatrix, readRow } from '../planning/matrix/actions/readMatrix.ts';
import { readFinding } from '../monitoring/finding/actions/readFindings.ts';
import { readDiscrepancy } from '../monitoring/reconciliation/actions/readDiscrepancies.ts';
import { readPeriodCard } from '../monitoring/overview/actions.ts';
import { readDeskItem } from './deskItem.ts';
import type { ResolversTypes } from './generated/types.ts';
import type { Request } from './request.ts';

const READERS: Record<string, (request: Request, id: string) => Promise<Result<object>>> = {
  Employee: readEmployee,
  Unit: readUnit,
  Position: readPosition,
  Plan: lookAtPlan,
  Amendment: readAmendment,
  RoleResultMatrix: readMatrix,
  MatrixRow: readRow,
  CascadeAssignment: readAssignment,
  PeriodCard: readPeriodCard,
  DeskItem: readDeskItem,
  PerformanceDialogue: readDialogue,
  PlanLine: readLine,
  OrganisationAchievement: readAchievement,
  Evaluation: readEvaluation,
  Objection: readObjection,
  EvaluationFollowUp: readFollowUp,
  CreditConversion: readConversion,
  OpeningCredit: readOpening,
  Month: readMonth,
  Activity: readActivity,
  ActivityMonth: readActivityMonth,
  EvidenceFile: readEvidenceFile,
  Feedback: readFeedback,
  GivenFeedback: readGivenFeedback,
  AllowancePolicy: readAllowancePolicy,
  Attendance: readAttendance,
  AllowanceAdjustments: readAdjustments,
  Allowance: readAllowance,
  AllowanceExport: readExport,
  BankItem: readBankItem,
  BankProposal: readProposal,
  CalendarDeclaration: readDeclaration,
  Outage: readOutage,
  WindowException: readException,
  PlanExample: readExample,
  RegisterImport: readImport,
  RegisterProblem: readRegisterProblem,
  AssignmentRequest: readRequest,
  Appointment: readAppointment,
  Discrepancy: readDiscrepancy,
  Finding: readFinding,
  PerformanceAgreement: readAgreement,
  AgreementVersion: readVersion,
  AgreementItem: readAgreementItem,
};

/** An object of any type that has a global id. */
export type AnyNode = Awaited<ResolversTypes['Node']>;

/** Reads a node; null when absent or not to be seen. Throws BadArguments on an id that is none of ours. */
export async function nodeOf(request: Request, id: string): Promise<AnyNode | null> {
  const type = parseNodeId(id)?.type ?? '';
  const read = READERS[type];
  if (!read)
    throw new BadArguments({
      code: 'ID_INVALID',
      field: ['id'],
      params: { type: Object.keys(READERS).join(', ') },
    });
  const node = foundOrNull(await read(request, id));
  return node && ({ ...node, __typename: type } as unknown as AnyNode);
}

/** Most ids of one `nodes` query: each is a read of its own. */
const MOST_NODES = 50;

/** Reads many nodes, in the ids' order. Throws BadArguments on too many or malformed ids. */
export function nodesOf(request: Request, ids: readonly string[]): Promise<(AnyNode | null)[]> {
  if (ids.length > MOST_NODES) {
    throw new BadArguments({ code: 'INPUT_TOO_MANY', field: ['ids'], params: { max: MOST_NODES } });
  }
  return Promise.all(ids.map((id) => nodeOf(request, id)));
}
