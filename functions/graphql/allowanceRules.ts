/** The rules of the fields of allowances, their formulas, attendance and exports: a part of fieldRules.ts. */
import { by, type ObjectRules, part } from './fieldRule.ts';

export const allowanceRules: Readonly<Record<string, ObjectRules>> = {
  AllowancePolicy: by(
    'allowancePolicy.read',
    'id version no status statusSince effectiveFrom content contentHash reason proposedBy proposedAt approvedBy approvedAt',
    { note: 'allowanceProposal.read' },
  ),
  AllowanceFormula: part(
    'enabled legalBasis minuteTarget productivityWeight disciplineWeight productivityMode brackets cap leaveCredit extraTaskCap subordinateShare actingPercent partialMonth predicateFactor penalties rounding',
  ),
  ProductivityBracket: part('from productivity'),
  LeaveCredit: part('type minutes'),
  PredicateFactor: part('predicate percent'),
  AllowancePenalty: part('code percent base months legalRef'),
  AllowanceRounding: part('mode unit'),
  Attendance: by(
    'attendance.read',
    'id version employee period no discipline penalties source recordedAt former',
  ),
  AttendanceVersion: part('no discipline penalties source recordedAt'),
  AttendanceReport: by('attendance.import', 'rows created corrected unchanged leftOut outcomes'),
  AttendanceRowReport: part('row outcome code field message'),
  AllowanceAdjustments: by('adjustment.read', 'id version employee unit period entries'),
  AllowanceAdjustment: part('entryId direction percent legalRef recordedAt withdrawnAt note'),
  Allowance: by('allowance.read', 'id version employee period unit percent no computedAt current versions'),
  AllowanceVersion: part(
    'no supersedes changes percent productivity productivityPart disciplinePart policyNo policyHash inputsHash resultHash docHash trace computedAt reproduced',
  ),
  AllowanceAwaits: part('code since message todo'),
  AllowanceStep: part('rule unit value inputs source message'),
  AllowanceStepInput: part('name value'),
  AllowanceTrial: by('allowancePolicy.try', 'period summary people'),
  AllowanceTrialSummary: part('total units largest'),
  AllowanceTrialSum: part('people untried fresh before after gain lose lacking'),
  AllowanceLacking: part('lack people'),
  AllowanceTrialUnit: part('unit sum'),
  TriedAllowance: part('employee before after lacks'),
  TriedAllowanceConnection: part('edges units pageInfo'),
  TriedAllowanceEdge: part('cursor node before after lacks'),
  AllowanceExport: by(
    'allowanceExport.read',
    'id version period agency no takenAt rows total sha256 previousNo changed gone gonePart missing parts part',
  ),
  AllowanceExportPart: part('no content rows'),
  AllowanceMissing: part('code count'),
  AllowanceExportGone: part('employee previousNo previousPercent'),
  AllowanceExportRow: part('employee allowanceId no percent changed previousNo previousPercent'),
};
