/**
 * The plans whose last day is over: closed by themselves, whatever became of them. Months and evaluations go on:
 * they are of days on which the plan was in force. docs/domain.md 6.2.
 */
import { closeByDate, isOver } from '../planning/plan/closing.ts';
import { planKind } from '../planning/plan/store.ts';
import { actorRef } from '../platform/actor.ts';
import { type AgendaItem, takeOffAgenda } from '../platform/agenda.ts';
import { commitAs, retrying } from '../platform/commit/commit.ts';
import type { Context } from '../platform/context.ts';
import { ofKind } from '../platform/item.ts';
import { lists } from '../platform/keys.ts';
import { addDays, monthOfDate, yearOf, yearPeriod } from '../platform/period.ts';
import { ok, type Result } from '../platform/result.ts';
import { queryAll } from '../platform/table.ts';
import { afterEndings, around, planEnding } from './planEnding.ts';

async function attempt(context: Context, item: AgendaItem): Promise<Result<boolean>> {
  const year = yearPeriod(yearOf(monthOfDate(addDays(item.day, -1))));
  const items = await queryAll(context.table, lists.personPeriod(item.subjectId, year));
  const over = ofKind(items, planKind).filter(({ data }) => isOver(data, item.day));
  const here = await around(context, item, items, over);
  const endings = over.map((plan) => planEnding(here, plan, closeByDate(plan.data)));
  const committed = await commitAs(context, `JOB:${actorRef(context.actor).id}`, {
    changes: endings.flatMap(({ changes }) => changes),
    writes: [takeOffAgenda(item), ...endings.flatMap(({ writes }) => writes)],
  });
  if (!committed.ok) return committed;
  await afterEndings(context, endings);
  return ok(over.length > 0);
}

/** Closes a person's plans whose last day came before an item's, once; answers whether there was any. */
export const closeOver = (context: Context, item: AgendaItem): Promise<Result<boolean>> =>
  retrying(() => attempt(context, item));
