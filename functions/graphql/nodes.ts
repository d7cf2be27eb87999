/** What resolvers hand on: the domain's objects behind the types of the schema. */
import type { Card } from '../platform/card.ts';
import type { Upload } from '../organisation/register/actions/beginImport.ts';
import type { Progress } from '../organisation/register/actions/readImport.ts';
import type { ListedProblem, RegisterImport } from '../organisation/register/rules.ts';
import type { PolicyInForce } from '../organisation/policy/actions.ts';
import type { Page } from '../platform/page.ts';
import type { Run } from '../platform/run/run.ts';
import type { Kept } from '../platform/item.ts';
import type { Office } from '../platform/access.ts';
import type { DeskItem } from '../platform/desk.ts';
import type { ActivityResult, ExplanationStep } from '../evaluation/evaluation/activityResult.ts';
import type { Evaluation } from '../evaluation/evaluation/rules.ts';
import type { Employee, Leave, PersonSnapshot } from '../organisation/employee/rules.ts';
import type { History } from '../organisation/history/actions.ts';
import type { FormerLine, Line } from '../organisation/line/rules.ts';
import type { Vacancy } from '../organisation/position/actions.ts';
import type { PositionAssignment } from '../organisation/position/rules.ts';
import type { SeenActivityMonth } from '../execution/activity/actions/readActivities.ts';
import type { Activity } from '../execution/activity/rules.ts';
import type { BankItem } from '../execution/bank/rules.ts';
import type { Appointment } from '../organisation/appointment/rules.ts';
import type { AssignmentRequest } from '../organisation/request/rules.ts';
import type { Discrepancy } from '../monitoring/reconciliation/rules.ts';
import type { Unit } from '../organisation/unit/rules.ts';
import type { OwnedVersion, UnitAgreement } from '../planning/agreement/actions/readAgreements.ts';
import type { AgreementOutcome, AgreementReport } from '../planning/agreement/report.ts';
import type { Agreement, AgreementItem } from '../planning/agreement/rules.ts';
import type { OwnedItem } from '../planning/agreement/store.ts';
import type { RowProblem } from '../planning/agreement/tellings.ts';
import type { PlanExample } from '../planning/example/rules.ts';
import type { LintFinding } from '../planning/lint/rules/finding.ts';
import type { Content, Indicator, Plan, WorkResult } from '../planning/plan/rules.ts';
import type { SeenCell, SeenRow } from '../planning/matrix/actions/readMatrix.ts';
import type { CellPlace, Coverage } from '../planning/matrix/coverage.ts';
import type { Matrix } from '../planning/matrix/rules.ts';
import type { Month, MonthLine } from '../execution/month/rules.ts';
import type { PersonMonth } from '../execution/personMonth.ts';

/**
 * A person; `granted` says whether the caller may see personal data of them (`employee.read`). It is asked only
 * when a field needs it: names alone cost nothing.
 */
export interface EmployeeNode {
  readonly employee: Employee;
  readonly granted: boolean | (() => Promise<boolean>);
}
export type UnitNode = Unit;
export type PositionNode = Employee['position'];
export type PositionHolderNode = PositionAssignment;
export type VacancyEdgeNode = Page<Vacancy>['edges'][number];
export type EmployeeHistoryNode = History;
export type LeaveNode = Leave;
export type AssignmentRecordNode = PositionAssignment;
export type LineRecordNode = Line | FormerLine;
export type RankNode = NonNullable<Employee['rank']>;
export type PlanNode = Kept<Plan>;
export type LintFindingNode = LintFinding;
export type PlanExampleNode = PlanExample;
export type MonthNode = Kept<Month>;
export type MonthLineNode = MonthLine;
export type EmployeeMonthNode = PersonMonth;
export type PolicyNode = PolicyInForce;
export type PeriodCardNode = Card;
export type PlanSummaryNode = NonNullable<Card['plan']>;
export type MonthSummaryNode = NonNullable<Card['month']>;
export type EvaluationSummaryNode = NonNullable<Card['evaluation']>;
export type RunNode = Run;
export type EvaluationNode = Kept<Evaluation>;
export type ActivityResultNode = ActivityResult;
export type ActivityExplanationNode = ExplanationStep;
export type ActivityNode = Kept<Activity>;
export type ActivityMonthNode = SeenActivityMonth;
export type BankItemNode = BankItem;
export type MatrixNode = Kept<Matrix>;
export type MatrixRowNode = SeenRow;
export type CascadeAssignmentNode = SeenCell;
export type MatrixCoverageNode = Coverage;
export type MatrixPlaceNode = CellPlace;
export type WorkResultNode = WorkResult;
export type IndicatorNode = Indicator;
export type PersonSnapshotNode = PersonSnapshot;
export type LineNode = Line;
export type DeskItemNode = DeskItem;
export type BehaviourNode = Content['behaviours'][number];
export type RegisterImportNode = Kept<RegisterImport>;
export type RegisterUploadNode = Upload;
export type RegisterProgressNode = Progress;
export type RegisterProblemNode = ListedProblem;
export type RegisterRejectionNode = NonNullable<RegisterImport['rejection']>;
export type AssignmentRequestNode = Kept<AssignmentRequest>;
export type AppointmentNode = Kept<Appointment>;
export type DiscrepancyNode = Kept<Discrepancy>;
export type PerformanceAgreementNode = Kept<Agreement>;
export type AgreementVersionNode = OwnedVersion;
export type AgreementItemNode = OwnedItem;
export type AgreementItemContentNode = AgreementItem;
export type UnitAgreementEdgeNode = Page<UnitAgreement>['edges'][number];
export type AgreementReportNode = AgreementReport;
export type AgreementOutcomeNode = AgreementOutcome;
export type AgreementProblemNode = RowProblem;
export interface ViewerNode {
  readonly employee: Employee;
  readonly offices: readonly Office[];
}
export type { UserErrorNode } from '../platform/payload.ts';
