/** What a refusal of a policy says, in English. docs/domain.md 6.7. */
import type { idPolicy } from './idPolicy.ts';

export const enPolicy: Record<keyof typeof idPolicy, string> = {
  // policy
  POLICY_UNKNOWN: 'Unknown policy key. See the query policies for the list.',
  POLICY_INVALID: 'Invalid policy value: {expected}.',
  POLICY_NEVER_REMINDED:
    'Quiet hours may not cover {expected}, the only time at which reminders are made: from {date} on nobody would be reminded.',
  POLICY_TOO_LONG:
    'From {date} on a month may stay open for at most {expected} working days by the windows together: activities, verification, target without an answer, time to act. Shorten one of them.',
  POLICY_NOT_IN_EFFECT:
    'The policy {key} is not yet in effect: no part of the system carries it out. It keeps its default value.',
  POLICY_BACKDATED: 'A policy can take effect from {earliest} on.',
  POLICY_EXISTS:
    'There is a revision with this effective date, and it cannot be changed. Choose another date.',
};
