/** The rules of the fields of activities, of their months and of template days: a part of fieldRules.ts. */
import { by, type ObjectRules, part } from './fieldRule.ts';

export const activityRules: Readonly<Record<string, ObjectRules>> = {
  ActivityMonth: by(
    'activity.read',
    'id employee period days recordedMinutes verifiedMinutes targetMinutes pending missingDays progress closedAt exceptionIds unverified activities',
    { repeatedFiles: 'evidence.compare', signals: 'activitySignals.read' },
  ),
  ActivitySignal: part('kind dates message caution activity'),
  ActivityDay: part('date counted verified'),
  Activity: by(
    'activity.read',
    'id version employee date bankCode bankName bankVersion unit volume minutesPerUnit minutes start end planNo resultId object note evidence files state reason duty exceptionId recordedAt submittedAt decidedAt decidedBy',
  ),
  ActivityProgress: part(
    'recordedMinutes pendingMinutes verifiedMinutes rejectedMinutes targetMinutes leaveCreditMinutes leaveDaysWorked linkedMinutes missingMinutes workingDaysLeft minutesPerDay possibleMinutes reachable dailyMinMinutes shortDays days',
  ),
  DayProgress: part('date kind recorded pending verified rejected open short'),
  ActivityOutcome: part('index activity unlinked userErrors'),
  UnverifiedActivities: part('count minutes counted countedMinutes by'),
  PendingOutcome: part('index activityMonth verified rejected left userErrors'),
  RecordedDay: part('date userErrors outcomes'),
  ActivityTemplate: part('templateId name savedAt lines'),
  ActivityTemplateLine: part('bankCode item volume minutesPerUnit start end planNo resultId object note'),
};
