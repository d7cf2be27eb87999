/** What the card of a month shows of what was done in it. */
import type { ActivityMonth } from '../../../execution/activity/rules.ts';
import { activitiesSection } from '../../../execution/activity/store.ts';
import { policyDefault } from '../../../organisation/policy/rules.ts';
import { whoOf } from '../../../planning/plan/store.ts';
import { writeCard } from '../../../platform/card.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Teller } from './teller.ts';

/** The plan of everybody's year, and the default of `activity.monthlyMinuteTarget`. */
const PLAN_NO = 1;
const MINUTE_TARGET = policyDefault('activity.monthlyMinuteTarget');

/** What waits for its verifier, and once something was decided the minutes. */
export function activityCard(
  { employee, appraiser }: Teller,
  after: ActivityMonth,
  isDecided: boolean,
): Write {
  const { month, verifiedMinutes } = after;
  const plan = { employeeId: employee.employeeId, planNo: PLAN_NO };
  const who = whoOf(plan, employee, month, appraiser.employeeId);
  return writeCard(who, {
    activities: activitiesSection(after),
    ...(isDecided && { minutes: { verified: verifiedMinutes, target: MINUTE_TARGET } }),
  });
}
