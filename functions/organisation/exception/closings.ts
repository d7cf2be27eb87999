/** What the closing has left of a person's months: of which a longer window would still open anything. */
import * as z from 'zod';
import { type Kind, readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { instantSchema, type Period } from '../../platform/period.ts';
import { type Marker, markerKind } from '../../platform/run/marker.ts';
import { getItems, type Table } from '../../platform/table.ts';
import type { WindowKind } from './rules.ts';

/** The job that closes months. */
export const CLOSING = 'closeMonth';

/** All that is asked here of a person's minutes, which are of a floor above: whether they are closed. */
const minutesKind: Kind<{ readonly closedAt: string | null }> = {
  type: 'activityMonth',
  schemaVersion: 1,
  schema: z.object({ closedAt: instantSchema.nullable() }),
};

/** A month of a person: the marker that `closeMonth` has left with it, and whether its minutes are closed. */
export interface ClosingOf {
  readonly month: Period;
  readonly marker: Marker | null;
  readonly minutesClosed: boolean;
}

/** The closings of some months of a person: one batch. */
export async function closingsOf(
  table: Table,
  employeeId: string,
  months: readonly Period[],
): Promise<ClosingOf[]> {
  const items = await getItems(table, [
    ...months.map((month) => keys.marker(employeeId, month, CLOSING)),
    ...months.map((month) => keys.activityMonth(employeeId, month)),
  ]);
  return months.map((month, no) => {
    const [marker, minutes] = [items[no], items[months.length + no]];
    return {
      month,
      marker: marker ? readItem(markerKind, marker).data : null,
      minutesClosed: minutes ? readItem(minutesKind, minutes).data.closedAt !== null : false,
    };
  });
}

/** Why the closing of a person found no month of a plan. */
const withoutMonth = new Set<string | null>(['PLAN_NOT_APPROVED', 'MONTH_WITHOUT_WORK', 'EMPLOYEE_INACTIVE']);

/**
 * Whether a longer window of a kind opens anything of a month: not where it is closed; where the minutes are, though the
 * month was refused, not of activities, and of nothing where there is no month beside them, which none is opened for any
 * more.
 */
export function isOpenTo({ marker, minutesClosed }: ClosingOf, window: WindowKind): boolean {
  if (marker?.outcome === 'DONE') return false;
  return !(minutesClosed && (window === 'ACTIVITY' || withoutMonth.has(marker?.reason ?? null)));
}
