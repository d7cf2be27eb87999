/**
 * What is counted: an open list. A source says which items of the table it counts, where a rebuild finds all of them, and
 * what one contributes to. Whatever the table's stream tells of such an item, it is read again and counted as it stands.
 */
import { agencies } from '../../organisation/roster/store.ts';
import { type Card, readCard } from '../../platform/card.ts';
import type { Bucket } from '../../platform/countKeys.ts';
import { type Item, readItem, typeOf, UnreadableItem } from '../../platform/item.ts';
import { discrepancyOfCard, type Key, type List, lists } from '../../platform/keys.ts';
import { dateIn } from '../../platform/period.ts';
import type { Table } from '../../platform/table.ts';
import { discrepancyKind } from '../reconciliation/store.ts';
import { numbersOfCard, numbersOfDiscrepancy, waitsOfCard } from './numbers.ts';
import type { Part, Parts } from './parts.ts';

export interface Source {
  /** The type of its items. */
  readonly type: string;
  /** What an item contributes to. Throws on one that its schema refuses. */
  readonly partsOf: (item: Item, zone: string) => Parts;
  /** The list, of an index, of an agency's items that may contribute to a bucket; null where none can. */
  readonly listOf: (bucket: Bucket, agencyId: string) => List | null;
  /** The item that a row of that list is, or names. */
  readonly keyOf: (row: Key) => Key;
}

function cardPart(card: Card, zone: string): Part {
  const { agencyId, unitPath } = card.who;
  const waits = waitsOfCard(card).map(({ since, ...wait }) => ({ ...wait, since: dateIn(zone, since) }));
  return { agencyId, unitPath, numbers: { ...numbersOfCard(card) }, ...(waits.length > 0 && { waits }) };
}

const cards: Source = {
  type: 'card',
  partsOf: (item, zone) => {
    const card = readCard(item);
    return { [card.who.period]: cardPart(card, zone) };
  },
  listOf: (bucket, agencyId) => (bucket === 'ALWAYS' ? null : lists.unitPeriod(agencyId, bucket, '')),
  keyOf: ({ PK, SK }) => ({ PK, SK }),
};

const discrepancies: Source = {
  type: discrepancyKind.type,
  partsOf: (item) => {
    const { data } = readItem(discrepancyKind, item);
    const { agencyId, unitPath } = data;
    return { ALWAYS: { agencyId, unitPath, numbers: { ...numbersOfDiscrepancy(data) } } };
  },
  listOf: (bucket, agencyId) => (bucket === 'ALWAYS' ? lists.unitDiscrepancies(agencyId, '') : null),
  keyOf: discrepancyOfCard,
};

/** All that is counted. */
export const sources: readonly Source[] = [cards, discrepancies];

/** Types of the items that are counted, by which the stream is filtered. */
export const countedTypes: readonly string[] = sources.map(({ type }) => type);

/** What an item contributes to; nothing of one that is not there, or is of no source. Throws UnreadableItem. */
export function partsOf(item: Item | null, zone: string): Parts {
  const source = item && sources.find(({ type }) => type === item.type);
  if (!source) return {};
  try {
    return source.partsOf(item, zone);
  } catch (cause) {
    throw cause instanceof UnreadableItem ? cause : new UnreadableItem(typeOf(item), cause);
  }
}

/** The lists in which a rebuild of a bucket finds everything that contributes to it, agency by agency. */
export async function listsOf(
  table: Table,
  bucket: Bucket,
): Promise<{ readonly list: List; readonly keyOf: Source['keyOf'] }[]> {
  const all = await agencies(table);
  return all.flatMap(({ agencyId }) =>
    sources.flatMap(({ listOf, keyOf }) => {
      const list = listOf(bucket, agencyId);
      return list ? [{ list, keyOf }] : [];
    }),
  );
}
