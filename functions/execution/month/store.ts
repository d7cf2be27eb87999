/** Months as they are kept: one aggregate for each plan and month, and its section of the card. */
import { type Card, readCard, writeCard, writeSections } from '../../platform/card.ts';
import type { Write } from '../../platform/commit/writes.ts';
import { type Item, type Kept, type Kind, readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { nodeId, parseNodeId } from '../../platform/nodeId.ts';
import { isMonth, parsePeriod } from '../../platform/period.ts';
import { getItem, type Table } from '../../platform/table.ts';
import type { Employee } from '../../organisation/employee/rules.ts';
import type { Line } from '../../organisation/line/rules.ts';
import { whoOf } from '../../planning/plan/store.ts';
import { placeOf } from './desk.ts';
import { isDue, isFilled, type Month, monthSchema } from './rules.ts';

export const monthKind: Kind<Month> = { type: 'month', schemaVersion: 1, schema: monthSchema };

/** The key parts of a month: whose, which month, of which of the year's plans. */
export type MonthRef = Pick<Month, 'employeeId' | 'month' | 'planNo'>;

export const monthId = ({ employeeId, month, planNo }: MonthRef): string =>
  nodeId('Month', employeeId, month, planNo);

/** The month that a node id names, or null when it names something else. */
export function parseMonthId(id: string): MonthRef | null {
  const node = parseNodeId(id);
  const [employeeId, period, planNo, ...rest] = node?.type === 'Month' ? node.parts : [];
  const month = period && parsePeriod(period);
  return employeeId && month && isMonth(month) && planNo && /^[1-9]\d?$/.test(planNo) && rest.length === 0
    ? { employeeId, month, planNo: Number(planNo) }
    : null;
}

/** One month, or null. */
export async function monthRecordOf(table: Table, ref: MonthRef): Promise<Kept<Month> | null> {
  const item = await getItem(table, keys.month(ref.employeeId, ref.month, ref.planNo));
  return item && readItem(monthKind, item);
}

/** What a card shows of a month: how many lines are due, and how many of them are realised. */
export function monthSection(month: Month): NonNullable<Card['month']> {
  const { status, lateTarget, lines, onLeave } = month;
  const due = lines.filter(isDue);
  const place = placeOf(month);
  const since = status === 'REALISED' ? month.realisedAt : month.targetSubmittedAt;
  return {
    status,
    late: lateTarget,
    lines: due.length,
    filled: due.filter(isFilled).length,
    ...(onLeave && { onLeave }),
    ...(status === 'MISSED' && month.targetSubmittedAt && { handedIn: true }),
    ...(place && since && { waits: { holder: place.holder, since } }),
  };
}

/** Who a month's card is about: the person, in the unit and with the appraiser of the business date. */
export const whoOfMonth = (month: MonthRef, employee: Employee, line: Line | null): Card['who'] => ({
  ...whoOf(month, employee, month.month, line?.appraiserId ?? null),
  ...(line && { unitPath: line.unitPath, agencyId: line.agencyId }),
});

/** Whether the person has another office by now than on the days of a line: names of today are not of those days. */
const hasMoved = ({ position, unit }: Employee, line: Line | null): boolean =>
  line !== null && (line.positionId !== position.positionId || line.unitId !== unit.unitId);

/** Sections of a month's card: about the person as of its days, also once they are elsewhere. */
export const writeCardOfMonth = (
  month: MonthRef,
  employee: Employee,
  line: Line | null,
  sections: Partial<Omit<Card, 'who'>>,
): Write =>
  (hasMoved(employee, line) ? writeSections : writeCard)(whoOfMonth(month, employee, line), sections);

/**
 * The card of a month that is not there, since nobody has a day to work in it; `onLeave` says that nothing is expected
 * of them in all of the month.
 */
export const writeUnworkedCard = (
  month: MonthRef,
  employee: Employee,
  line: Line | null,
  onLeave: boolean,
): Write =>
  writeCardOfMonth(month, employee, line, {
    month: { status: 'CANCELLED', late: false, lines: 0, filled: 0, onLeave },
  });

/** The plan numbers under which a person's cards of a month say that nothing is expected of them. */
export const unexpectedAmong = (items: readonly Item[]): number[] =>
  items
    .filter(({ type }) => type === 'card')
    .map(readCard)
    .flatMap(({ who, month }) => (month?.onLeave ? [who.planNo] : []));

/** The month's section of its card. */
export const writeMonthCard = (month: Month, employee: Employee, line: Line | null): Write =>
  writeCardOfMonth(month, employee, line, { month: monthSection(month) });
