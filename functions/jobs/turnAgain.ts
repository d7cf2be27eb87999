/** What a longer window, now over, kept from coming: a month's targets are over earlier than its agenda says. */
import { turnMonth } from '../execution/month/actions/turnMonth.ts';
import { monthId, monthKind } from '../execution/month/store.ts';
import type { AgendaItem } from '../platform/agenda.ts';
import type { Context } from '../platform/context.ts';
import { ofKind } from '../platform/item.ts';
import { lists } from '../platform/keys.ts';
import type { Period, PlainDate } from '../platform/period.ts';
import { queryAll } from '../platform/table.ts';

/**
 * Turns the months of a person in which no target came, on the day after a longer window of theirs: an item that still
 * lies on the last day that the window had finds nothing to do, and is taken off by its own day. One query.
 */
export async function turnAgain(
  context: Context,
  { agencyId }: AgendaItem,
  [employeeId, period]: readonly [string, Period],
  day: PlainDate,
): Promise<void> {
  const items = await queryAll(context.table, lists.personPeriod(employeeId, period));
  for (const { data } of ofKind(items, monthKind)) {
    if (data.status !== 'GENERATED' || data.lateTarget) continue;
    const item = { agencyId, day, step: 'MONTH_TURN', subjectId: monthId(data) } as const;
    const turned = await turnMonth(context, item, day);
    if (!turned.ok) throw new Error(turned.problems[0].code);
  }
}
