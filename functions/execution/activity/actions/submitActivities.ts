import { authorise } from '../../../platform/access.ts';
import { retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { isMonth, type Period } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { queryAll } from '../../../platform/table.ts';
import { subjectOf } from '../../../organisation/line/store.ts';
import type { PolicyRevision } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { stillVerified } from '../deadline.ts';
import { counting } from '../minutes.ts';
import type { Activity, ActivityMonth } from '../rules.ts';
import { activityKind } from '../store.ts';
import { changeMonth, deadlineIn, loadMonth } from './month.ts';
import { verifiable } from './recordMonth.ts';
import { readActivityMonthOf, type SeenActivityMonth } from './readActivities.ts';

/** Each takes one of a transaction's 100 writes. */
const AT_ONCE = 90;

/** Submits up to 90 of what is recorded; answers how many are left. */
async function submitSome(
  context: Context,
  employeeId: string,
  month: Period,
  policies: readonly PolicyRevision[],
): Promise<Result<number>> {
  const [loaded, items] = await Promise.all([
    loadMonth(context, employeeId, month, policies),
    queryAll(context.table, lists.activities(employeeId, month)),
  ]);
  if (!loaded) return refuse('NOT_FOUND');
  const authority = await authorise(context, 'activity.submit', subjectOf(employeeId, loaded.line));
  if (!authority.ok) return authority;
  const recorded = items
    .map((item) => readItem(activityKind, item))
    .filter(({ data }) => data.state === 'RECORDED');
  if (recorded.length === 0) return ok(0);
  const open = stillVerified(loaded.month, deadlineIn(context, loaded), ['input', 'month']);
  if (!open.ok) return open;
  const verifier = await verifiable(context, loaded);
  if (!verifier.ok) return verifier;
  const submittedAt = context.clock.now();
  const parts = recorded.slice(0, AT_ONCE).map((before) => {
    const { mendedFrom: _mended, ...data } = before.data;
    const after: Activity = { ...data, state: 'PENDING', submittedAt };
    return { before, after };
  });
  const counted = parts.reduce<ActivityMonth>(
    (sum, { before, after }) => counting(sum, before.data, after),
    loaded.month,
  );
  const written = await changeMonth(context, loaded, {
    authority: authority.value,
    event: 'activitiesSubmitted',
    month: counted,
    parts,
    verifierId: verifier.value,
  });
  return written.ok ? ok(recorded.length - parts.length) : written;
}

/**
 * Submits all that the caller recorded in a month and did not submit yet; again, it changes nothing.
 * Refuses: INPUT_INVALID for what is no month, NOT_ALLOWED for who is no person, PERIOD_CLOSED,
 * ACTIVITY_VERIFICATION_OVER (nobody could verify them any more), NO_REVIEWER, REVIEWER_INACTIVE, REVIEWER_IS_SELF.
 */
export async function submitActivities(
  context: Context,
  { month }: { readonly month: Period },
): Promise<Result<SeenActivityMonth>> {
  const { actor } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_ALLOWED');
  if (!isMonth(month)) return refuse('INPUT_INVALID', 'input.month', { expected: '2026-M10' });
  const policies = await revisions(context.table);
  for (let left = 1; left > 0; ) {
    const done = await retrying(() => submitSome(context, actor.employeeId, month, policies));
    if (!done.ok) return done;
    left = done.value;
  }
  return readActivityMonthOf(context, { employeeId: actor.employeeId, month });
}
