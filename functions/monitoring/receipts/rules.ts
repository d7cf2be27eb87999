/**
 * What superiors are to receive of a month and what they have: "expected against received" (docs/domain.md 3, D05).
 * Pure: of cards and lines that were read.
 */
import { type MonthStatus, statuses } from '../../execution/month/rules.ts';
import type { Period } from '../../platform/period.ts';

/** What a card tells of a month: whose, in whose team and unit, and how far it is. */
export interface CardOfMonth {
  readonly who: {
    readonly employeeId: string;
    readonly planNo: number;
    readonly appraiserId: string | null;
    readonly unitPath: string;
  };
  readonly month?:
    | { readonly status: string; readonly late: boolean; readonly onLeave?: boolean | undefined }
    | undefined;
}

/** How many months are in a state. */
export interface StateCount {
  readonly status: MonthStatus;
  readonly count: number;
}

/** A subordinate in a month: of one plan, or without any month (`status` null). */
export interface SubordinateMonth {
  readonly employeeId: string;
  readonly planNo: number | null;
  readonly status: MonthStatus | null;
  readonly late: boolean;
}

/** Months by their states, and how many of them have a late target. */
export interface Received {
  readonly states: readonly StateCount[];
  readonly late: number;
}

/** A superior's month: whom of the team something is expected of, and how far each is. */
export interface TeamMonth extends Received {
  readonly period: Period;
  readonly expected: number;
  readonly subordinates: readonly SubordinateMonth[];
}

/** What one superior has of a unit's people. */
export interface MonthReceipt extends Received {
  readonly appraiserId: string | null;
  /** The first unit, by its place, in which one of those people stands. */
  readonly unitPath: string;
  /** The months that were opened, and the people of whom one is due and none is there. */
  readonly expected: number;
  readonly opened: number;
}

const isStatus = (text: string): text is MonthStatus => (statuses as readonly string[]).includes(text);

/** A card's month as one of a subordinate; none of one without a month, or whose month was cancelled with its plan. */
function monthIn({ who, month }: CardOfMonth): SubordinateMonth[] {
  if (!month || !isStatus(month.status) || month.status === 'CANCELLED') return [];
  const { employeeId, planNo } = who;
  return [{ employeeId, planNo, status: month.status, late: month.late }];
}

/** Of whom no further month is expected by some cards: it is there, or was cancelled since they had no day to work in it. */
export const settledIn = (cards: readonly CardOfMonth[]): ReadonlySet<string> =>
  new Set(
    cards
      .filter((card) => card.month?.onLeave === true || monthIn(card).length > 0)
      .map(({ who }) => who.employeeId),
  );

/** The states that occur, in the order of a month's way. */
function received(months: readonly SubordinateMonth[]): Received {
  const states = statuses.map((status) => ({
    status,
    count: months.filter((month) => month.status === status).length,
  }));
  return {
    states: states.filter(({ count }) => count > 0),
    late: months.filter(({ late }) => late).length,
  };
}

/** A superior's month: the cards of the team, and those of the team who have no month in it and should. */
export function teamMonth(period: Period, team: readonly string[], cards: readonly CardOfMonth[]): TeamMonth {
  const months = cards.flatMap(monthIn);
  const settled = settledIn(cards);
  const without = team
    .filter((employeeId) => !settled.has(employeeId))
    .map((employeeId) => ({ employeeId, planNo: null, status: null, late: false }));
  const subordinates = [...months, ...without];
  return { period, expected: subordinates.length, subordinates, ...received(months) };
}

/** Where a superior stands in a list of them. */
export const placeOf = ({ unitPath, appraiserId }: Pick<MonthReceipt, 'unitPath' | 'appraiserId'>): string =>
  `${unitPath}#${appraiserId ?? '~'}`;

/** Somebody without a month of whom one is due, and before whom it is to come. */
export type Lacking = Pick<CardOfMonth['who'], 'employeeId' | 'appraiserId' | 'unitPath'>;

/** The months of a unit's people by who is to receive them, in the order of the units; last those of nobody's team. */
export function receiptsOf(cards: readonly CardOfMonth[], lacking: readonly Lacking[] = []): MonthReceipt[] {
  const theirs = cards.filter((card) => monthIn(card).length > 0);
  const due = [...theirs.map(({ who }) => who), ...lacking];
  const receipts = [...Map.groupBy(due, ({ appraiserId }) => appraiserId)].map(([appraiserId, whose]) => {
    const months = theirs.filter(({ who }) => who.appraiserId === appraiserId).flatMap(monthIn);
    return {
      appraiserId,
      unitPath: whose.map(({ unitPath }) => unitPath).sort()[0] ?? '',
      expected: whose.length,
      opened: months.length,
      ...received(months),
    };
  });
  return receipts.sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}
