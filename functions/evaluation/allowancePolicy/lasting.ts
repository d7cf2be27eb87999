/** Penalties that last beyond the month in which they are named, from one formula to the next. Pure. docs/decisions/allowance.md. */
import { monthOfDate } from '../../platform/period.ts';
import { ok, refuse, type Result } from '../../platform/result.ts';
import { type AllowancePolicy, policyOfMonth } from './rules.ts';

/** The first code of a formula that may still count when another follows, and that this one does not carry on. */
const droppedBy = (
  { content: before }: AllowancePolicy,
  { content: after }: AllowancePolicy,
): string | undefined =>
  before.penalties.find(
    ({ code, percent, months }) =>
      months > 1 && percent > 0 && !after.penalties.some((one) => one.code === code && one.months >= months),
  )?.code;

/**
 * Whether no penalty that still lasts ends by silence: a formula carries on every code of the one that it follows which counts
 * for several months, and so does whatever formula follows it. With nought per cent one says that it ends, and every trace
 * shows that. Formulas that pay nothing are passed over. Refuses: ALLOWANCE_PENALTY_DROPPED with the code and both numbers.
 */
export function carriesOn(all: readonly AllowancePolicy[], policy: AllowancePolicy): Result<null> {
  if (!policy.content.enabled) return ok(null);
  const paying = all.filter(({ no, content }) => no !== policy.no && content.enabled);
  const former = policyOfMonth(paying, monthOfDate(policy.effectiveFrom));
  const nextDay = paying
    .filter(({ status, effectiveFrom }) => status === 'APPROVED' && effectiveFrom > policy.effectiveFrom)
    .map(({ effectiveFrom }) => effectiveFrom)
    .toSorted()[0];
  const next = nextDay ? policyOfMonth(paying, monthOfDate(nextDay)) : null;
  for (const [before, after] of [
    [former, policy],
    [policy, next],
  ] as const) {
    const code = before && after ? droppedBy(before, after) : undefined;
    if (before && after && code !== undefined)
      return refuse('ALLOWANCE_PENALTY_DROPPED', 'input.id', { code, former: before.no, later: after.no });
  }
  return ok(null);
}
