/** Every type of event that leaves the system, and those that never do: what each noun declares of its own. */
import { achievementEvents } from '../evaluation/achievement/events.ts';
import { adjustmentEvents } from '../evaluation/adjustment/events.ts';
import { allowanceEvents } from '../evaluation/allowance/events.ts';
import { allowanceExportEvents } from '../evaluation/allowanceExport/events.ts';
import { allowancePolicyEvents } from '../evaluation/allowancePolicy/events.ts';
import { attendanceEvents } from '../evaluation/attendance/events.ts';
import { escalationEvents } from '../evaluation/escalation/events.ts';
import { evaluationEvents } from '../evaluation/evaluation/events.ts';
import { creditEvents } from '../evaluation/credit/events.ts';
import { followUpEvents } from '../evaluation/followUp/events.ts';
import { objectionEvents } from '../evaluation/objection/events.ts';
import { activityEvents } from '../execution/activity/events.ts';
import { feedbackEvents } from '../execution/feedback/events.ts';
import { bankItemEvents, bankProposalEvents } from '../execution/bank/events.ts';
import { evidenceEvents } from '../execution/evidence/events.ts';
import { monthEvents } from '../execution/month/events.ts';
import { calendarEvents } from '../organisation/calendar/events.ts';
import { employeeEvents } from '../organisation/employee/events.ts';
import { foundingEvents } from '../organisation/founding/events.ts';
import { lineEvents } from '../organisation/line/events.ts';
import { appointmentEvents } from '../organisation/appointment/events.ts';
import { findingEvents, signalEvents } from '../monitoring/finding/events.ts';
import { discrepancyEvents } from '../monitoring/reconciliation/events.ts';
import { reminderEvents } from '../monitoring/reminder/events.ts';
import { requestEvents } from '../organisation/request/events.ts';
import { policyEvents } from '../organisation/policy/events.ts';
import { positionEvents } from '../organisation/position/events.ts';
import { unitEvents } from '../organisation/unit/events.ts';
import { registerEvents } from '../organisation/register/events.ts';
import { agreementEvents } from '../planning/agreement/events.ts';
import { matrixEvents } from '../planning/matrix/events.ts';
import { dialogueEvents } from '../planning/dialogue/events.ts';
import { threadEvents } from '../planning/thread/events.ts';
import { amendmentEvents } from '../planning/amendment/events.ts';
import { planEvents } from '../planning/plan/events.ts';
import type { OutwardTypes } from '../platform/outward.ts';

export const catalogue: OutwardTypes = {
  ...appointmentEvents,
  ...requestEvents,
  ...discrepancyEvents,
  ...findingEvents,
  ...foundingEvents,
  ...unitEvents,
  ...positionEvents,
  ...employeeEvents,
  ...lineEvents,
  ...policyEvents,
  ...calendarEvents,
  ...registerEvents,
  ...planEvents,
  ...agreementEvents,
  ...matrixEvents,
  ...dialogueEvents,
  ...threadEvents,
  ...amendmentEvents,
  ...monthEvents,
  ...activityEvents,
  ...evidenceEvents,
  ...feedbackEvents,
  ...bankItemEvents,
  ...bankProposalEvents,
  ...achievementEvents,
  ...escalationEvents,
  ...evaluationEvents,
  ...objectionEvents,
  ...allowancePolicyEvents,
  ...attendanceEvents,
  ...adjustmentEvents,
  ...allowanceEvents,
  ...allowanceExportEvents,
  ...creditEvents,
  ...followUpEvents,
  ...reminderEvents,
};

/** Types that are told to the audit chain alone: no letter, no replay, nothing of them is sent. */
const inside: ReadonlySet<string> = new Set(signalEvents);

/** Whether an event is for the chain alone. */
export const staysInside = ({ type }: { readonly type: string }): boolean => inside.has(type);
