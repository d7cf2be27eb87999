/** Whom a change of a policy would touch, before BKPP makes it. docs/domain.md 6.7. */
import { workCalendar } from '../../organisation/calendar/rules.ts';
import { calendarNow } from '../../organisation/calendar/store.ts';
import { tentativePolicy } from '../../organisation/policy/actions.ts';
import { policyOn, type PolicyRevision } from '../../organisation/policy/rules.ts';
import { rostersOn } from '../../organisation/roster/store.ts';
import type { Context } from '../../platform/context.ts';
import { type PlainDate, today } from '../../platform/period.ts';
import { ok, type Result } from '../../platform/result.ts';
import { runOf } from '../../platform/run/run.ts';
import type { Table } from '../../platform/table.ts';
import { type CutOff, cutOffOf } from './cutOff.ts';
import { anyMoves, type MovedMonth, movedMonths, movesSingle } from './moved.ts';

/** What a change would do. */
export interface PolicyPreview {
  readonly key: PolicyRevision['key'];
  readonly effectiveFrom: PlainDate;
  readonly before: unknown;
  readonly after: unknown;
  /** `opened`: of how many people the month is open already, by the last count of `openMonth`. */
  readonly months: readonly (MovedMonth & {
    readonly opened: number | null;
    readonly cutOff: readonly CutOff[];
  })[];
  /** Windows of single persons move, of which `months` cannot tell: by what happens to their month. */
  readonly movesSinglePersons: boolean;
  /** Of the agencies: none where nothing moves. */
  readonly people: number;
  /** The rosters of a day to come still change. */
  readonly peopleAreEstimated: boolean;
  readonly agencies: readonly { readonly name: string; readonly people: number }[];
}

/** How many belong to each agency on a day, by the rosters alone: a page of 1 MB is about four thousand people. */
const peopleOn = async (table: Table, date: PlainDate): Promise<PolicyPreview['agencies']> =>
  (await rostersOn(table, date)).map(({ name, people }) => ({ name, people: people.length }));

/**
 * Shows what a change of a policy would move: the windows of the next months, and of whom. Nothing is written. Reads the
 * calendar, the revisions, the runs of the months that it is about and, where something moves, the rosters of the agencies
 * page by page; of a month whose window would be over at once its cards by agency; no person.
 * Refuses what `setPolicy` refuses, but for the legal basis.
 */
export async function previewPolicy(context: Context, given: unknown): Promise<Result<PolicyPreview>> {
  const tentative = await tentativePolicy(context, given);
  if (!tentative.ok) return tentative;
  const { all, added } = tentative.value;
  const { key, effectiveFrom, value } = added;
  const { table, clock } = context;
  const calendar = await calendarNow(context);
  const calendars = {
    FIVE_DAYS: workCalendar(calendar, 'FIVE_DAYS'),
    SIX_DAYS: workCalendar(calendar, 'SIX_DAYS'),
  };
  const moved = movedMonths({ all, added, calendars, today: today(clock) });
  const movesSinglePersons = movesSingle({ all, added });
  const counted = movesSinglePersons || anyMoves(moved) ? await peopleOn(table, effectiveFrom) : [];
  const months = moved.map(async (month) => {
    const run = await runOf(table, 'openMonth', month.period);
    const cutOff = await cutOffOf(table, month);
    return { ...month, opened: run?.data.counts?.done ?? null, cutOff };
  });
  return ok({
    key,
    effectiveFrom,
    before: policyOn(all, effectiveFrom).value(key),
    after: value,
    months: await Promise.all(months),
    movesSinglePersons,
    people: counted.reduce((sum, { people }) => sum + people, 0),
    peopleAreEstimated: effectiveFrom > today(clock),
    agencies: counted,
  });
}
