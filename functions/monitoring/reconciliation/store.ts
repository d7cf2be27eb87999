/** Discrepancies as they are kept: the ticket with its person, and the card by which lists find it. */
import { hashOf } from '../../platform/commit/hash.ts';
import { set, type Write } from '../../platform/commit/writes.ts';
import { type Item, type Kept, type Kind, readItem } from '../../platform/item.ts';
import { discrepancyIndex, discrepancyOfCard, keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { parsePeriod } from '../../platform/period.ts';
import { getItem, getItems, queryAll, type Table } from '../../platform/table.ts';
import { classes } from './differences.ts';
import { type Discrepancy, discrepancySchema } from './rules.ts';

export const discrepancyKind: Kind<Discrepancy> = {
  type: 'discrepancy',
  schemaVersion: 1,
  schema: discrepancySchema,
};

/** In an id, of a discrepancy that is of no plan: it is the same one next year. */
const NO_YEAR = '-';

/** The key parts of a discrepancy: whose, of which class, of which plan (0, without a year: of none). */
export type DiscrepancyRef = Pick<Discrepancy, 'employeeId' | 'kind' | 'year' | 'planNo'>;

export const keyOf = ({ employeeId, kind, year, planNo }: DiscrepancyRef) =>
  keys.discrepancy(employeeId, kind, year, planNo);

export const discrepancyId = ({ employeeId, kind, year, planNo }: DiscrepancyRef): string =>
  nodeId('Discrepancy', employeeId, kind, year ?? NO_YEAR, planNo);

/** The discrepancy that a node id names, or null when it names something else. */
export function parseDiscrepancyId(id: string): DiscrepancyRef | null {
  const [employeeId, name, period, planNo] = partsOf(id, 'Discrepancy', 4);
  const kind = classes.find((one) => one === name);
  const year = period && period !== NO_YEAR ? parsePeriod(period) : null;
  const isWhole = year !== null || period === NO_YEAR;
  return employeeId && kind && isWhole && planNo && /^\d{1,2}$/.test(planNo)
    ? { employeeId, kind, year, planNo: Number(planNo) }
    : null;
}

/** One discrepancy, or null. */
export async function discrepancyOf(table: Table, ref: DiscrepancyRef): Promise<Kept<Discrepancy> | null> {
  const item = await getItem(table, keyOf(ref));
  return item && readItem(discrepancyKind, item);
}

/** All discrepancies that a person ever had (one query). */
export async function discrepanciesOf(table: Table, employeeId: string): Promise<Kept<Discrepancy>[]> {
  const items = await queryAll(table, lists.discrepanciesOf(employeeId));
  return items.map((item) => readItem(discrepancyKind, item));
}

/** The discrepancies that rows of a list name, in their order (one batch). */
export async function discrepanciesListed(
  table: Table,
  rows: readonly Item[],
): Promise<(Kept<Discrepancy> | null)[]> {
  const items = await getItems(table, rows.map(discrepancyOfCard));
  return items.map((item) => item && readItem(discrepancyKind, item));
}

/**
 * The mark of what is not shown. A whole hash would give numbers away, of which there are few enough to try them
 * all; sixteen bits tell one mismatch from the next, and fit some hundred thousand numbers.
 */
export const markOf = (hidden: string | null): string | null => hidden && hashOf(hidden).slice(0, 4);

/** The row by which lists find a discrepancy: of the city by state and age, of an agency by unit and class. */
export function writeDiscrepancyCard(discrepancy: Discrepancy): Write {
  const { employeeId, kind, year, planNo } = discrepancy;
  return set(keys.discrepancyCard(employeeId, kind, year, planNo), {
    type: 'discrepancyCard',
    schemaVersion: 1,
    ...discrepancyIndex(discrepancy),
  });
}
