/**
 * What is counted: an open list. A source says which items of the table it counts, where a rebuild finds all of them, and
 * what one contributes to. Whatever the table's stream tells of such an item, it is read again and counted as it stands.
 */
import { agencies } from '../../organisation/roster/store.ts';
import { type Card, readCard } from '../../platform/card.ts';
import type { Bucket } from '../../platform/countKeys.ts';
import { type Item, readItem, typeOf, UnreadableItem } from '../../platform/item.ts';
import { discrepancyOfCard, type Key, type List, lists } from '../../platform/keys.ts';
import { findingLists, findingOfCard } from '../../platform/findingKeys.ts';
import { dateIn, monthOfDate } from '../../platform/period.ts';
import type { Table } from '../../platform/table.ts';
import { discrepancyKind } from '../reconciliation/store.ts';
import { isSecret } from '../finding/kinds.ts';
import { type Finding, states as findingStates } from '../finding/rules.ts';
import { findingKind } from '../finding/store.ts';
import { numbersOfFinding, trendOfFinding, yearOfTrend } from './findingNumbers.ts';
import { numbersOfCard, numbersOfDiscrepancy, waitsOfCard } from './numbers.ts';
import type { Part, Parts } from './parts.ts';

export interface Source {
  /** The type of its items. */
  readonly type: string;
  /** What an item contributes to. Throws on one that its schema refuses. */
  readonly partsOf: (item: Item, zone: string) => Parts;
  /** The lists, of an index, of an agency's items that may contribute to a bucket; each of a partition of its own. */
  readonly listsOf: (bucket: Bucket, agencyId: string) => readonly List[];
  /** The item that a row of those lists is, or names. */
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
  listsOf: (bucket, agencyId) => (bucket === 'ALWAYS' ? [] : [lists.unitPeriod(agencyId, bucket, '')]),
  keyOf: ({ PK, SK }) => ({ PK, SK }),
};

const discrepancies: Source = {
  type: discrepancyKind.type,
  partsOf: (item) => {
    const { data } = readItem(discrepancyKind, item);
    const { agencyId, unitPath } = data;
    return { ALWAYS: { agencyId, unitPath, numbers: { ...numbersOfDiscrepancy(data) } } };
  },
  listsOf: (bucket, agencyId) => (bucket === 'ALWAYS' ? [lists.unitDiscrepancies(agencyId, '')] : []),
  keyOf: discrepancyOfCard,
};

/** Where a finding is counted: of its period by code and state, and in the months in which it was found and was gone. */
function findingParts(finding: Finding, zone: string): Parts {
  const { agencyId, unitPath, period, foundAt, closedAt } = finding;
  const trend = trendOfFinding({
    ...finding,
    foundIn: monthOfDate(dateIn(zone, foundAt)),
    closedIn: closedAt && monthOfDate(dateIn(zone, closedAt)),
  });
  const years = [...Map.groupBy(Object.entries(trend), ([name]) => yearOfTrend(name))].map(
    ([year, numbers]) =>
      [`ALWAYS@${year}`, { agencyId, unitPath, numbers: Object.fromEntries(numbers) }] as const,
  );
  const numbers = { ...numbersOfFinding(finding) };
  return {
    ...Object.fromEntries(years),
    ...(Object.keys(numbers).length > 0 && { [period]: { agencyId, unitPath, numbers } }),
  };
}

/** Findings but the secret ones: of a small unit a number would tell whom one is about. */
const findings: Source = {
  type: findingKind.type,
  partsOf: (item, zone) => {
    const { data } = readItem(findingKind, item);
    return isSecret(data.kind) ? {} : findingParts(data, zone);
  },
  listsOf: (_, agencyId) => findingStates.map((state) => findingLists.ofUnit(agencyId, '', state)),
  keyOf: findingOfCard,
};

/** All that is counted. */
export const sources: readonly Source[] = [cards, discrepancies, findings];

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
    sources.flatMap(({ listsOf: ofSource, keyOf }) =>
      ofSource(bucket, agencyId).map((list) => ({ list, keyOf })),
    ),
  );
}
