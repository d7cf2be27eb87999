/** Everything that is held of a person as one machine-readable document with a table of contents. Pure. */
import type { Item } from '../../platform/item.ts';
import type { Instant } from '../../platform/period.ts';
import { EXPORTED, leftOut, LEFT_OUT, type Said, type Section, SECTIONS } from './sections.ts';
import { shownOf } from './shown.ts';

/** Of which form a document is: a change that a reader could trip over raises the number. */
const FORMAT = 'asn-kinerja/my-data/1';

export interface Content {
  readonly name: Section;
  readonly title: Said;
  readonly items: number;
}

export interface OwnData {
  readonly format: typeof FORMAT;
  readonly employeeId: string;
  readonly at: Instant;
  readonly contents: readonly Content[];
  readonly leftOut: readonly { readonly what: string; readonly reason: Said }[];
  readonly data: Readonly<Record<string, readonly Record<string, unknown>[]>>;
}

/** What the export is made of: the items, and whose they are. */
export interface Held {
  readonly employeeId: string;
  readonly nip: string | null;
  readonly at: Instant;
  readonly items: readonly Item[];
}

/** Types that nobody has named: their items are left out, and a fault of ours. */
export const unnamed = (items: readonly Item[]): string[] => [
  ...new Set(
    items.map(({ type }) => String(type)).filter((type) => !(type in EXPORTED) && !(type in LEFT_OUT)),
  ),
];

/** The sort key of what an event tells of: `EVT#<it>#<seq>`. */
const toldOf = ({ SK }: Item): string => SK.slice('EVT#'.length, SK.lastIndexOf('#'));

/** Makes the document; what happened is told of what is in it, and of nothing else. */
export function ownData({ employeeId, nip, at, items }: Held): OwnData {
  const shown = new Map<Item, Record<string, unknown>>();
  for (const item of items) {
    const one = String(item.type) in EXPORTED ? shownOf(item, employeeId, nip) : null;
    if (one) shown.set(item, one);
  }
  const there = new Set([...shown.keys()].map(({ SK }) => SK));
  const rows = [...shown].filter(([item]) => item.type !== 'event' || there.has(toldOf(item)));
  const bySection = Map.groupBy(rows, ([item]) => EXPORTED[String(item.type)] as Section);
  const sections = Object.entries(SECTIONS) as [Section, Said][];
  const of = (name: Section) => (bySection.get(name) ?? []).map(([, one]) => one);
  return {
    format: FORMAT,
    employeeId,
    at,
    contents: sections.map(([name, title]) => ({ name, title, items: of(name).length })),
    leftOut: leftOut(),
    data: Object.fromEntries(sections.map(([name]) => [name, of(name)])),
  };
}
