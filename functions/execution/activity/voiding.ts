/** Taking an activity out again. docs/domain.md 6.2 (DailyActivity). Pure. */
import { ok, refuse, type Result } from '../../platform/result.ts';
import { type InputFacts, writtenUntil } from './inputDays.ts';
import { counting } from './minutes.ts';
import type { Recorded } from './recording.ts';
import { type Activity, type ActivityMonth, step } from './rules.ts';

/**
 * The activity taken out, on the days on which it may be written; null: it was before (a call sent again). Refuses on
 * `field`: STATE_INVALID, PERIOD_CLOSED, ACTIVITY_WINDOW_OVER.
 */
export function voided(
  month: ActivityMonth,
  activity: Activity,
  input: InputFacts,
  field: readonly string[],
): Result<Recorded | null> {
  if (activity.state === 'VOIDED') return ok(null);
  const state = step(activity, 'void', field);
  if (!state.ok) return state;
  if (month.closedAt) return refuse('PERIOD_CLOSED', field, { period: month.month });
  const { date } = activity;
  const { to: until } = writtenUntil(date, activity, input);
  if (input.today > until) return refuse('ACTIVITY_WINDOW_OVER', field, { date, until });
  const after: Activity = { ...activity, state: state.value };
  return ok({ activity: after, month: counting(month, activity, after) });
}
