/**
 * The recount of the year: the state of everything that has events, folded from its events alone, against the table,
 * in both directions. An event names each changed field before and after, of its aggregate and of every part; so the
 * whole content can be told again, but of documents whose content the aggregate has already: those by their hashes.
 */
import { type Event, eventKind, REMOVED, stateHash } from '../../../functions/platform/commit/event.ts';
import { canonical } from '../../../functions/platform/commit/hash.ts';
import { scanPages } from '../../../functions/platform/audit/scan.ts';
import { type Item, readItem, typeOf } from '../../../functions/platform/item.ts';
import type { Table } from '../../../functions/platform/table.ts';
import type { Office } from './office.ts';

type Fields = Record<string, unknown>;

/** Something as its events tell it; without `fields` by its hash alone. */
export interface Told {
  readonly hash: string;
  readonly fields: Fields | null;
}

const placeOf = (item: Pick<Item, 'PK' | 'SK'>): string => `${item.PK}|${item.SK}`;

/** Fields as they are after a change: those that are named before and not after are gone. */
function changed(fields: Fields, before: Fields, after: Fields): Fields {
  const kept = Object.entries(fields).filter(([name]) => !(name in before) || name in after);
  return { ...Object.fromEntries(kept), ...after };
}

/** One event taken up: its aggregate and its parts as they stand after it. */
function take(told: Map<string, Told>, { aggregate, states, change }: Event): void {
  const [PK = '', SK = ''] = aggregate.split('|');
  const [before, after] = [change?.before ?? {}, change?.after ?? {}];
  const ofParts = new Set(Object.keys(states).filter((name) => name !== SK));
  const own = (of: Fields) => Object.fromEntries(Object.entries(of).filter(([name]) => !ofParts.has(name)));
  for (const [name, hash] of Object.entries(states)) {
    const place = `${PK}|${name}`;
    const was = told.get(place)?.fields ?? {};
    const isOwn = name === SK;
    if (hash === REMOVED) told.delete(place);
    else if (isOwn) told.set(place, { hash, fields: changed(was, own(before), own(after)) });
    else if (name in after)
      told.set(place, { hash, fields: changed(was, (before[name] ?? {}) as Fields, after[name] as Fields) });
    else told.set(place, { hash, fields: null });
  }
}

/** Everything as the events tell it, by its key. */
export function foldEvents(events: readonly Event[]): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const [, chain] of Map.groupBy(events, ({ aggregate }) => aggregate))
    for (const event of chain.toSorted((a, b) => a.seq - b.seq)) take(told, event);
  return told;
}

/** Data as they can be compared: what is null, as what is not there. */
const comparable = (fields: unknown): string =>
  canonical(
    Object.fromEntries(Object.entries(fields as Fields).filter(([, value]) => (value ?? null) !== null)),
  );

/** A table that was read whole: its items and events. */
export interface Whole {
  readonly items: ReadonlyMap<string, Item>;
  readonly events: readonly Event[];
}

/** Reads a whole table. */
export async function readWhole(table: Table): Promise<Whole> {
  const all: Item[] = [];
  for await (const page of scanPages(table, { ConsistentRead: true })) all.push(...page);
  return wholeOf(all);
}

export function wholeOf(all: readonly Item[]): Whole {
  const [events, items] = [new Array<Event>(), new Map<string, Item>()];
  for (const item of all)
    if (item.type === eventKind.type) events.push(readItem(eventKind, item).data);
    else items.set(placeOf(item), item);
  return { items, events };
}

/** What the recount counted, by type of item; and the types that no event tells of. */
export interface Recounted {
  readonly told: Readonly<Record<string, number>>;
  readonly untold: Readonly<Record<string, number>>;
}

const countTypes = (items: Iterable<Item>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[typeOf(item)] = (counts[typeOf(item)] ?? 0) + 1;
  return counts;
};

/** Holds the fold of the events against the table; notes every difference. */
export function recount(office: Pick<Office, 'wrong'>, { items, events }: Whole): Recounted {
  const told = foldEvents(events);
  const counted: Item[] = [];
  for (const [place, { hash, fields }] of told) {
    const item = items.get(place);
    if (!item) {
      office.wrong('what the events tell', place, null);
      continue;
    }
    counted.push(item);
    if (stateHash(item) !== hash) office.wrong(`the hash of ${place}`, hash, stateHash(item));
    if (fields && comparable(fields) !== comparable(item.data))
      office.wrong(`the content of ${place}`, comparable(fields), comparable(item.data));
  }
  const types = new Set(counted.map(typeOf));
  const untold = [...items].filter(([place]) => !told.has(place)).map(([, item]) => item);
  for (const item of untold)
    if (types.has(typeOf(item)) || item.headHash) office.wrong('what no event tells', null, placeOf(item));
  return { told: countTypes(counted), untold: countTypes(untold) };
}
