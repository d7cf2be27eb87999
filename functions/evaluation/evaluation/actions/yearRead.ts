/** What of a person's year is read: everything that lies under it, and of its plans the months with their evaluations. */
import { monthKind } from '../../../execution/month/store.ts';
import { planKind } from '../../../planning/plan/store.ts';
import type { Plan } from '../../../planning/plan/rules.ts';
import { type Item, type Kept, type Kind, ofKind, readItem } from '../../../platform/item.ts';
import { type Key, keys, lists } from '../../../platform/keys.ts';
import type { Period } from '../../../platform/period.ts';
import { type Marker, markerAmong, markerKind } from '../../../platform/run/marker.ts';
import { getItems, queryAll, type Table } from '../../../platform/table.ts';
import { isEnded, type Month, monthSchema } from '../../../execution/month/rules.ts';
import { type Evaluation, evaluationSchema } from '../rules.ts';
import { evaluationKind } from '../store.ts';
import type { Opened } from '../yearOpening.ts';
import { type MonthRead, monthsIn } from '../yearMonths.ts';

/** A person's year: its plans, their annual evaluations, and what `closeYear` left. */
export interface YearRead {
  readonly plans: readonly Kept<Plan>[];
  readonly evaluations: readonly Kept<Evaluation>[];
  readonly marker: Marker | null;
}

/** Reads it in one query. */
export async function yearRead(table: Table, employeeId: string, period: Period): Promise<YearRead> {
  const items = await queryAll(table, lists.personPeriod(employeeId, period));
  return {
    plans: ofKind(items, planKind),
    evaluations: ofKind(items, evaluationKind),
    marker: markerAmong(items, 'closeYear'),
  };
}

type Place = readonly [planNo: number, month: Period];

/** As which kinds the months of a year and their evaluations are read. */
export interface Seen<M extends object, E extends object> {
  readonly month: Kind<M>;
  readonly evaluation: Kind<E>;
}

/** All of them, as whoever rates a year needs them. */
export const whole: Seen<Month, Evaluation> = { month: monthKind, evaluation: evaluationKind };

/** No more of them than opening a year looks at: of 24 documents a person, parsing all was most of the job's own time. */
export const seen: Seen<Pick<Month, 'status'>, Pick<Evaluation, 'activity'>> = {
  month: { ...monthKind, schema: monthSchema.pick({ status: true }) },
  evaluation: { ...evaluationKind, schema: evaluationSchema.pick({ activity: true }) },
};

/** A month's evaluation, and the version at which it was read. */
function evaluationIn<E extends object>(kind: Kind<E>, item: Item | null | undefined) {
  const kept = item ? readItem(kind, item) : null;
  return kept ? { evaluation: kept.data, version: kept.version } : { evaluation: null };
}

/** What the closing left of months that stand open without an evaluation (one batch, of few). */
async function markersOf(table: Table, employeeId: string, months: readonly Period[]) {
  if (months.length === 0) return new Map<Period, Marker | null>();
  const items = await getItems(
    table,
    months.map((month) => keys.marker(employeeId, month, 'closeMonth')),
  );
  return new Map(
    months.map((month, at) => {
      const item = items[at];
      return [month, item ? readItem(markerKind, item).data : null] as const;
    }),
  );
}

/** The months of some parts of a year with their evaluations, by plan number: one batch, strongly read. */
export async function monthsOfParts<M extends Pick<Month, 'status'>, E extends object>(
  table: Table,
  employeeId: string,
  parts: readonly Opened[],
  kinds: Seen<M, E>,
): Promise<ReadonlyMap<number, readonly MonthRead<M, E>[]>> {
  const places = parts.flatMap((part) => monthsIn(part).map((month): Place => [part.planNo, month]));
  const wanted = places.flatMap(([planNo, month]): Key[] => [
    keys.month(employeeId, month, planNo),
    keys.evaluation(employeeId, month, planNo),
  ]);
  const items = await getItems(table, wanted);
  const found = places.map(([planNo, period], at) => {
    const item = items[at * 2];
    const month = item ? readItem(kinds.month, item).data : null;
    return { planNo, period, month, ...evaluationIn(kinds.evaluation, items[at * 2 + 1]) };
  });
  const open = found.filter(({ month, evaluation }) => month && !evaluation && !isEnded(month.status));
  const markers = await markersOf(table, employeeId, [...new Set(open.map(({ period }) => period))]);
  const months = found.map((one) => ({ ...one, marker: markers.get(one.period) ?? null }));
  return Map.groupBy(months, ({ planNo }) => planNo);
}
