/** How many have not acted yet whose window a change would end at once, by the cards of the months. */
import type { MonthStatus } from '../../execution/month/rules.ts';
import type { WindowKind } from '../../organisation/exception/rules.ts';
import { agencies } from '../../organisation/roster/store.ts';
import { readCard } from '../../platform/card.ts';
import { lists } from '../../platform/keys.ts';
import type { Period } from '../../platform/period.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import type { MovedMonth } from './moved.ts';

/** In which states of a month a window is still to be used: nobody's card tells who has activities to enter. */
const WAITING: Readonly<Partial<Record<WindowKind, readonly MonthStatus[]>>> = {
  TARGET: ['GENERATED'],
  REALISATION: ['GENERATED', 'TARGET_SUBMITTED', 'TARGET_APPROVED'],
  VERIFICATION: ['TARGET_SUBMITTED', 'REALISED'],
};

/** Of a window that would be over at once: how many months it is still open for, by agency. */
export interface CutOff {
  readonly window: WindowKind;
  readonly months: number;
  readonly agencies: readonly { readonly name: string; readonly months: number }[];
}

/** The windows of a month that would be over at once in some office and that cards can count. */
const endedAtOnce = ({ windows }: Pick<MovedMonth, 'windows'>): WindowKind[] => [
  ...new Set(
    windows.filter(({ overAtOnce, window }) => overAtOnce && WAITING[window]).map((one) => one.window),
  ),
];

/** The states of a month's cards of each agency: a query for each thousand. */
async function statesOf(table: Table, month: Period) {
  const all = await agencies(table);
  return Promise.all(
    all.map(async ({ agencyId, name }) => {
      const items = await queryAll(table, lists.unitPeriod(agencyId, month, ''));
      return { name, states: items.flatMap((item) => readCard(item).month?.status ?? []) };
    }),
  );
}

/**
 * Whom a month's windows would be over for at once though they have not acted: of activities nothing, and of every other
 * as many months as wait in a state before it, whatever the office's week. Reads nothing where no window ends.
 */
export async function cutOffOf(table: Table, month: MovedMonth): Promise<CutOff[]> {
  const ended = endedAtOnce(month);
  if (ended.length === 0) return [];
  const found = await statesOf(table, month.period);
  return ended.map((window) => {
    const waiting: readonly string[] = WAITING[window] ?? [];
    const counted = found
      .map(({ name, states }) => ({ name, months: states.filter((state) => waiting.includes(state)).length }))
      .filter(({ months }) => months > 0);
    return { window, months: counted.reduce((sum, { months }) => sum + months, 0), agencies: counted };
  });
}
