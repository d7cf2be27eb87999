import { authorise } from '../../platform/access.ts';
import { type Card, readCard } from '../../platform/card.ts';
import type { Context } from '../../platform/context.ts';
import { keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { type Page, type PageArgs, pageOf } from '../../platform/page.ts';
import { parsePeriod, type Period, today } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { getItem } from '../../platform/table.ts';
import { lineOfDay, subjectOf } from '../../organisation/line/store.ts';
import type { Unit } from '../../organisation/unit/rules.ts';

/**
 * A superior's team in a period: a card each, by name, in one query of the index. Refuses: NOT_FOUND
 * for whoever may not see it, PAGE_SIZE, PAGE_BOTH_WAYS, CURSOR_INVALID.
 */
export async function readTeam(
  context: Context,
  leaderId: string,
  period: Period,
  args: PageArgs,
): Promise<Result<Page<Card>>> {
  const line = await lineOfDay(context.table, leaderId, today(context.clock));
  const authority = await authorise(context, 'team.read', subjectOf(leaderId, line));
  if (!authority.ok) return authority;
  return pageOf(context.table, lists.teamPeriod(leaderId, period), args, readCard);
}

/** The people of a unit and of those below it in a period: a card each, in one query of the index. Refuses as `readTeam`. */
export async function readUnitPeriod(
  context: Context,
  unit: Unit,
  period: Period,
  args: PageArgs,
): Promise<Result<Page<Card>>> {
  const authority = await authorise(context, 'unit.read', { unitPath: unit.path });
  if (!authority.ok) return authority;
  return pageOf(context.table, lists.unitPeriod(unit.agencyId, period, unit.path), args, readCard);
}

/** The card's id: it names whose, of which period and plan. */
export const cardId = ({ who }: Card): string => nodeId('PeriodCard', who.employeeId, who.period, who.planNo);

/** Reads one card. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readPeriodCard(context: Context, id: string): Promise<Result<Card>> {
  const [employeeId, token, planNo] = partsOf(id, 'PeriodCard', 3);
  const period = token && parsePeriod(token);
  if (!employeeId || !period || !/^[1-9]\d?$/.test(planNo ?? ''))
    return refuse('ID_INVALID', 'id', { type: 'PeriodCard' });
  const [item, line] = await Promise.all([
    getItem(context.table, keys.card(employeeId, period, Number(planNo))),
    lineOfDay(context.table, employeeId, today(context.clock)),
  ]);
  const authority = await authorise(context, 'month.read', subjectOf(employeeId, line));
  if (!authority.ok) return authority;
  return item ? ok(readCard(item)) : refuse('NOT_FOUND', 'id');
}
