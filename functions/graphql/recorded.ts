/**
 * Fields by which somebody reads another's ratings or signals, with whom they are about. The record hangs on the field
 * and on no route: by whatever way an object was reached, it is noted where it is answered. A test walks the contract
 * and fails on what can be read without a record. docs/decisions/readings.md.
 */
import type * as Nodes from './nodes.ts';
import { all, type ByField } from './recordedField.ts';
import { recordedLists } from './recordedLists.ts';

interface Owned {
  readonly data: { readonly employeeId: string };
}
const owner = ({ data }: Owned): string => data.employeeId;
const itself = ({ employeeId }: { readonly employeeId: string }): string => employeeId;
type InPeriod = { readonly evaluation: { readonly employeeId: string; readonly period: string } };
const evaluated = ({ evaluation }: InPeriod): string => evaluation.employeeId;
const inPeriod = ({ evaluation }: InPeriod): string => evaluation.period;

const ratings: Readonly<Record<string, ByField>> = {
  Evaluation: all<Nodes.EvaluationNode>(
    'ratingResult ratingBehaviour predicate rationale recommendation withoutDialogue ratingBasis distribution contract suggestions document',
    'RATING',
    owner,
    ({ data }) => data.period,
  ),
  EvaluationLine: all<Nodes.EvaluationLineNode>('feedback feedbackEvidence', 'RATING', evaluated, inPeriod),
  EvaluationBehaviour: all<Nodes.EvaluationBehaviourNode>('feedback hint', 'RATING', evaluated, inPeriod),
  EvaluatedYear: all<Nodes.EvaluatedYearNode>(
    'months earlier weighted disagrees academicResult',
    'RATING',
    evaluated,
    inPeriod,
  ),
  EvaluationReopening: all<Nodes.EvaluationReopeningNode>(
    'distribution',
    'RATING',
    ({ of }) => of.employeeId,
    ({ of }) => of.period,
  ),
  EvaluationSummary: all<Nodes.EvaluationSummaryNode>(
    'predicate withoutDialogue',
    'RATING',
    ({ who }) => who.employeeId,
    ({ who }) => who.period,
  ),
  EligibilityEdge: all<Nodes.EligibilityEdgeNode>(
    'node eligible reasons missing',
    'RATING',
    ({ node }) => node.employeeId,
  ),
  Objection: {
    ...all<Nodes.ObjectionNode>('document ratingResult ratingBehaviour', 'RATING', ({ objection }) =>
      owner(objection),
    ),
    ...all<Nodes.ObjectionNode>(
      'status reasons evidence files appraiserExplanation employeeExplanation outcome decisionReason outside',
      'OBJECTION',
      ({ objection }) => owner(objection),
      ({ objection }) => objection.data.period,
    ),
  },
};

const following: Readonly<Record<string, ByField>> = {
  EvaluationFollowUp: {
    ...all<Nodes.FollowUpNode>('employee kind status text decisionNote steps endNote', 'FOLLOW_UP', owner),
    ...all<Nodes.FollowUpNode>('predicate', 'RATING', owner, ({ data }) => data.ground.period),
  },
  Employee: all<Nodes.EmployeeNode>('credit', 'CREDIT', ({ employee }) => employee.employeeId),
  CreditConversion: all<Nodes.CreditConversionNode>('value printed standing versions', 'CREDIT', owner),
  OpeningCredit: all<Nodes.OpeningCreditNode>('entries', 'CREDIT', owner),
  Allowance: all<Nodes.AllowanceNode>(
    'percent current versions',
    'ALLOWANCE',
    owner,
    ({ data }) => data.month,
  ),
  Attendance: all<Nodes.AttendanceNode>(
    'discipline penalties former',
    'ALLOWANCE',
    owner,
    ({ data }) => data.month,
  ),
  AllowanceAdjustments: all<Nodes.AllowanceAdjustmentsNode>(
    'entries',
    'ALLOWANCE',
    ({ data }) => data.employeeId,
    ({ data }) => data.month,
  ),
  AllowanceExportPart: all<Nodes.AllowanceExportPartNode>(
    'content',
    'ALLOWANCE',
    ({ rows }) => rows.map(itself),
    ({ month }) => month,
  ),
  AllowanceExportRow: all<Nodes.AllowanceExportRowNode>(
    'percent previousPercent',
    'ALLOWANCE',
    itself,
    ({ month }) => month,
  ),
  AllowanceExportGone: all<Nodes.AllowanceExportGoneNode>('previousPercent', 'ALLOWANCE', itself),
  TriedAllowance: all<Nodes.TriedAllowanceNode>('before after lacks', 'ALLOWANCE', itself),
  TriedAllowanceEdge: all<Nodes.TriedAllowanceEdgeNode>('before after lacks', 'ALLOWANCE', ({ node }) =>
    itself(node),
  ),
};

/** A look is on record whatever it found, so that the record tells nothing of what there was. */
const signals: Readonly<Record<string, ByField>> = {
  Plan: all<Nodes.PlanNode>('authorshipSignals', 'SIGNAL', owner, ({ data }) => data.year),
  AuthorshipSignal: all<Nodes.AuthorshipSignalNode>('others', 'SIGNAL', ({ others }) => others),
  ActivityMonth: all<Nodes.ActivityMonthNode>(
    'signals repeatedFiles',
    'SIGNAL',
    ({ month }) => month.employeeId,
    ({ month }) => month.month,
  ),
  EvidenceFile: {
    alsoBroughtBy: {
      what: 'SIGNAL',
      of: (file: Nodes.EvidenceFileNode, others: readonly Nodes.EmployeeNode[]) => [
        file.employeeId,
        ...others.map(({ employee }) => employee.employeeId),
      ],
    },
  },
  SharedFileEdge: {
    ...all<Nodes.SharedFileEdgeNode>('node owner', 'SIGNAL', ({ node }) => node.employeeId),
    ...all<Nodes.SharedFileEdgeNode>('others', 'SIGNAL', ({ node }) => node.others),
  },
};

/** Maps as one: of a type that several of them name the fields of each. */
function merged(maps: readonly Readonly<Record<string, ByField>>[]): Readonly<Record<string, ByField>> {
  const all: Record<string, ByField> = {};
  for (const [type, fields] of maps.flatMap((map) => Object.entries(map)))
    all[type] = { ...all[type], ...fields };
  return all;
}

/** Every field whose reading is recorded, by type. */
export const recordedFields = merged([ratings, following, signals, recordedLists]);
