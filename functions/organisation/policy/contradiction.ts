/** Values of several keys that cannot hold together on a day. docs/domain.md 6.7. Pure. */
import { isWithin } from '../../platform/period.ts';
import type { ProblemCode } from '../../platform/messages/codes.ts';
import { ok, refuse, type Result } from '../../platform/result.ts';
import { MONTH_OPENS_DAYS_BEFORE } from './execution.ts';
import { LONGEST_OPEN, longestOpen, reachKeys } from './reach.ts';
import { REMINDED_AT } from './reminding.ts';
import { type Policies, type PolicyKey, policyOn, type PolicyRevision } from './rules.ts';

/** What must hold between keys: null while it does, else what would be right; said by a sentence of its own under `code`. */
interface Law {
  readonly keys: readonly PolicyKey[];
  readonly broken: (policies: Policies) => string | null;
  readonly code?: ProblemCode;
}

/**
 * The earliest day of the next month on which its activities can be entered for the last time: by an office of six days,
 * in a month that ends on a Sunday, without a holiday. What is not longer than this leaves the days of verification after
 * it, in any month.
 */
const earliestEnd = (workingDays: number): number =>
  workingDays + Math.max(0, Math.floor((workingDays - 1) / 6));

const laws: readonly Law[] = [
  {
    keys: ['skp.minMainResults', 'skp.maxMainResults'],
    broken: (policies) => {
      const [low, high] = [policies.value('skp.minMainResults'), policies.value('skp.maxMainResults')];
      return low > high ? `skp.minMainResults (${low}) ≤ skp.maxMainResults (${high})` : null;
    },
  },
  {
    keys: ['activity.dailyMinMinutes', 'activity.dailyMaxMinutes'],
    broken: (policies) => {
      const [low, high] = [
        policies.value('activity.dailyMinMinutes'),
        policies.value('activity.dailyMaxMinutes'),
      ];
      return low !== null && low > high
        ? `activity.dailyMinMinutes (${low}) ≤ activity.dailyMaxMinutes (${high})`
        : null;
    },
  },
  {
    // Who verifies a realisation of the last day has their days after it, before everybody's months are closed.
    keys: ['month.realisationWindow', 'activity.inputWindowDays'],
    broken: (policies) => {
      const { nextMonthDay } = policies.value('month.realisationWindow');
      const input = policies.value('activity.inputWindowDays');
      const end = earliestEnd(input);
      return nextMonthDay > end
        ? `month.realisationWindow.nextMonthDay (${nextMonthDay}) ≤ ${end}, activity.inputWindowDays (${input})`
        : null;
    },
  },
  {
    // Quiet at the only hour at which anybody is reminded, nobody ever would be.
    keys: ['remind.quietHours'],
    broken: (policies) => {
      const quiet = policies.value('remind.quietHours');
      return quiet && isWithin(quiet, REMINDED_AT) ? REMINDED_AT : null;
    },
    code: 'POLICY_NEVER_REMINDED',
  },
  {
    // Whoever looks for months that are open looks back OPEN_MONTHS_BACK: what is open for longer nobody would find.
    keys: reachKeys,
    broken: (policies) => {
      const days = longestOpen(policies);
      return days > LONGEST_OPEN ? `${LONGEST_OPEN} (${days})` : null;
    },
    code: 'POLICY_TOO_LONG',
  },
  {
    // Of a month that is not opened nobody has a target to enter.
    keys: ['month.targetWindow'],
    broken: (policies) => {
      const { from } = policies.value('month.targetWindow');
      const earliest = -MONTH_OPENS_DAYS_BEFORE;
      return from < earliest ? `month.targetWindow.from (${from}) ≥ ${earliest}, openMonth` : null;
    },
  },
];

/**
 * Refuses POLICY_INVALID for a revision after which keys contradict each other, be it on its own date or when a later
 * revision of another comes into force; `expected` says what should hold, and when. What a formula does not say:
 * POLICY_NEVER_REMINDED, POLICY_TOO_LONG.
 */
export function contradiction(revisions: readonly PolicyRevision[], added: PolicyRevision): Result<null> {
  const all = [...revisions, added];
  const dates = new Set(
    all.map(({ effectiveFrom }) => effectiveFrom).filter((at) => at >= added.effectiveFrom),
  );
  const concerned = laws.filter(({ keys }) => keys.includes(added.key));
  for (const date of [...dates].sort()) {
    const policies = policyOn(all, date);
    for (const { broken, code } of concerned) {
      const expected = broken(policies);
      if (expected && code) return refuse(code, 'input.value', { expected, date });
      if (expected) return refuse('POLICY_INVALID', 'input.value', { expected: `${expected}, ${date}` });
    }
  }
  return ok(null);
}
