/** How long a month stays open by the policies of its windows. docs/domain.md 6.7. Pure. */
import type { Policies, PolicyKey } from './rules.ts';

/** The policies by which a month stays open. */
export const reachKeys = [
  'activity.inputWindowDays',
  'activity.resubmitWorkingDays',
  'month.verifyWorkingDays',
  'month.actWorkingDays',
  'month.targetSilence',
  'month.minGapTargetRealisationHours',
] as const satisfies readonly PolicyKey[];

/**
 * Working days after the ordinary last day of verification within which a month of somebody, or their activities, are
 * verified at the latest.
 */
export function longestAfter(policies: Policies): number {
  const { approveWorkingDays } = policies.value('month.targetSilence');
  const gapDays = Math.ceil(policies.value('month.minGapTargetRealisationHours') / 24);
  const act = 4 * policies.value('month.actWorkingDays');
  const verify = policies.value('month.verifyWorkingDays');
  const answered = approveWorkingDays + Math.max(approveWorkingDays, gapDays);
  const ofMonth = act + answered + 2 * verify;
  return Math.max(ofMonth, policies.value('activity.resubmitWorkingDays') + verify);
}

/** Working days after a month within which everything of it is verified, by the policies alone. */
export const longestOpen = (policies: Policies): number =>
  policies.value('activity.inputWindowDays') +
  policies.value('month.verifyWorkingDays') +
  longestAfter(policies);

/**
 * The most that those may be: fewer than any `OPEN_MONTHS_BACK` months have, with their holidays, joint leave and a week
 * of outages. Whoever looks for open months looks back so many.
 */
export const LONGEST_OPEN = 66;
