/**
 * The bank searched as one types, in Indonesian: the exact word before the beginning of one, before another form of
 * it, before another word for the same; each within the name before the output and category. Pure,
 * in memory. docs/decisions/activity-bank.md.
 */
import { bankSearch } from '../../../data/bankSearch.ts';
import { wordsOf } from '../../planning/lint/rules/words.ts';
import { type BankItem, fitsFamily, isOfFamily } from './rules.ts';
import { rootsOf } from './stem.ts';

/** How a word of a search was found, the best first. */
export const matches = ['EXACT', 'PREFIX', 'STEM', 'SYNONYM'] as const;
export type Match = (typeof matches)[number];
const WORTH: Record<Match, number> = { EXACT: 8, PREFIX: 6, STEM: 5, SYNONYM: 3 };

/** A text as it is searched: lower case, without accents. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The text in which an item is found by parts of words. */
export const searchText = ({ name, output, category }: BankItem): string =>
  folded(`${name} ${output} ${category}`);

/** The words of a search, each of which must occur somewhere. */
export const searchWords = (search: string): string[] => folded(search).split(/\s+/).filter(Boolean);

/** The words of a text, `e-Sakip` as a whole and in its parts. */
const tokens = (text: string): string[] =>
  wordsOf(folded(text)).flatMap((word) => {
    const parts = word.split(/[-/.,]+/).filter(Boolean);
    return parts.length > 1 ? [word, ...parts] : [word];
  });

/** Where items have a word: in the name it counts more. */
type Places = Map<number, number>;

/** Items made ready for searching: where each word stands, and the words of each root. */
export interface BankIndex<T extends BankItem> {
  readonly items: readonly T[];
  readonly places: ReadonlyMap<string, Places>;
  readonly byRoot: ReadonlyMap<string, readonly string[]>;
}

/** Makes items ready for searching. */
export function indexOf<T extends BankItem>(items: readonly T[]): BankIndex<T> {
  const places = new Map<string, Places>();
  const note = (word: string, no: number, weight: number) => {
    const at = places.get(word) ?? new Map<number, number>();
    at.set(no, Math.max(weight, at.get(no) ?? 0));
    places.set(word, at);
  };
  for (const [no, { name, output, category }] of items.entries()) {
    for (const word of tokens(name)) note(word, no, 1);
    for (const word of tokens(`${output} ${category}`)) note(word, no, 0.5);
  }
  const byRoot = new Map<string, string[]>();
  for (const word of places.keys())
    for (const root of rootsOf(word)) byRoot.set(root, [...(byRoot.get(root) ?? []), word]);
  return { items, places, byRoot };
}

/** The best that an item was found by, and what it is worth. */
interface Found {
  readonly match: Match;
  readonly worth: number;
}
type Scores = Map<number, Found>;

function better(scores: Scores, places: Places | undefined, match: Match): void {
  for (const [no, weight] of places ?? []) {
    const worth = WORTH[match] * weight;
    if (worth > (scores.get(no)?.worth ?? 0)) scores.set(no, { match, worth });
  }
}

type Index = BankIndex<BankItem>;

/** Items with a word: as it is, in another form, and where it is still being typed by what begins so. */
function byWord({ places, byRoot }: Index, word: string, isTyped: boolean): Scores {
  const scores: Scores = new Map();
  better(scores, places.get(word), 'EXACT');
  const beginning = (text: string) => isTyped && text !== word && text.startsWith(word);
  if (isTyped) for (const [other, at] of places) if (beginning(other)) better(scores, at, 'PREFIX');
  const roots = new Set(rootsOf(word));
  for (const root of roots)
    for (const other of byRoot.get(root) ?? []) better(scores, places.get(other), 'STEM');
  if (isTyped && word.length > 2)
    for (const [root, others] of byRoot)
      if (beginning(root)) for (const other of others) better(scores, places.get(other), 'STEM');
  return scores;
}

/** Items that have every word of another way to say it, in whatever form. */
function byPhrase(index: Index, phrase: string): Set<number> {
  const each = wordsOf(phrase).map((word) => new Set(byWord(index, word, false).keys()));
  return each.reduce((left, right) => new Set([...left].filter((no) => right.has(no))));
}

/** A part of a search: words that stand together as something that has other names, or one word. */
interface Part {
  readonly words: readonly string[];
  readonly others: readonly string[];
  readonly isTyped: boolean;
}

const LONGEST_PHRASE = 5;

/** Every other way to say a word or phrase. */
const otherNames = (phrase: string): string[] =>
  bankSearch()
    .synonyms.filter((group) => group.includes(phrase))
    .flatMap((group) => group.filter((other) => other !== phrase));

/** The other names of a word in whatever form, as far as its groups have it by that root. */
const otherNamesOfForms = (word: string): string[] => {
  const roots = new Set(rootsOf(word));
  const isForm = (other: string) => !other.includes(' ') && rootsOf(other).some((root) => roots.has(root));
  return bankSearch().synonyms.flatMap((group) =>
    group.some(isForm) ? group.filter((other) => !isForm(other)) : [],
  );
};

/** A search in parts: the longest phrases that have other names first, without words that say nothing. */
function partsOf(words: readonly string[], isOpen: boolean): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const lengths = Array.from({ length: LONGEST_PHRASE }, (_, no) => LONGEST_PHRASE - no);
    const length =
      lengths.find((n) => n > 1 && otherNames(words.slice(at, at + n).join(' ')).length > 0) ?? 1;
    const taken = words.slice(at, at + length);
    const [word = ''] = taken;
    const others = length > 1 ? otherNames(taken.join(' ')) : otherNamesOfForms(word);
    at += length;
    parts.push({ words: taken, others, isTyped: isOpen && at >= words.length });
  }
  return parts;
}

/** Items with all words of a part, or with another name of it. */
function byPart(index: Index, { words, others, isTyped }: Part): Scores {
  const last = words.length - 1;
  const each = words.map((word, no) => byWord(index, word, isTyped && no === last));
  const [first = new Map<number, Found>()] = each;
  const scores: Scores = new Map();
  for (const no of first.keys()) {
    const found = each.map((one) => one.get(no));
    if (!found.every((one) => one !== undefined)) continue;
    const least = found.reduce((a, b) => (a.worth <= b.worth ? a : b));
    scores.set(no, { match: least.match, worth: found.reduce((sum, { worth }) => sum + worth, 0) });
  }
  for (const other of others)
    for (const no of byPhrase(index, other))
      if (!scores.has(no)) scores.set(no, { match: 'SYNONYM', worth: WORTH.SYNONYM * words.length });
  return scores;
}

/** The words of a search that say something; of verbs that any activity has only where nothing else is said. */
function tellingWords(text: string): string[] {
  const { stopWords, genericVerbs } = bankSearch();
  const said = wordsOf(folded(text));
  const words = said.filter((word) => !stopWords.includes(word));
  const telling = words.filter((word) => !genericVerbs.includes(word));
  return [telling, words, said].find(({ length }) => length > 0) ?? [];
}

/** An item that a search found; `match` is the weakest by which one of its words was. */
export interface Hit<T extends BankItem> {
  readonly item: T;
  readonly match: Match;
  readonly isOwn: boolean;
}
interface Ranked<T extends BankItem> extends Hit<T> {
  readonly fits: boolean;
  readonly count: number;
  readonly worth: number;
}

/** What a position may record before the rest; then by worth, its family's own before everybody's, then by code. */
const byRank = (a: Ranked<BankItem>, b: Ranked<BankItem>): number =>
  Number(b.fits) - Number(a.fits) ||
  b.worth - a.worth ||
  Number(b.isOwn) - Number(a.isOwn) ||
  (a.item.code < b.item.code ? -1 : 1);

/**
 * The items that a text finds, the best first: those that have all of its words, else those with the most of them,
 * and at least half. The last word is taken as still being typed, unless a blank follows it.
 */
export function searchIn<T extends BankItem>(
  index: BankIndex<T>,
  text: string,
  family: string | null,
  most: number,
): Hit<T>[] {
  const parts = partsOf(tellingWords(text), !/\s$/.test(text));
  const scores = parts.map((part) => byPart(index, part));
  const numbers = new Set(scores.flatMap((one) => [...one.keys()]));
  const ranked = [...numbers].flatMap((no): Ranked<T>[] => {
    const item = index.items[no];
    if (!item) return [];
    const found = scores.flatMap((one) => one.get(no) ?? []);
    const weakest = found.reduce((a, b) => (matches.indexOf(a.match) >= matches.indexOf(b.match) ? a : b));
    const worth = found.reduce((sum, one) => sum + one.worth, 0);
    const fits = family === null || fitsFamily(item, family);
    return [
      { item, match: weakest.match, isOwn: isOfFamily(item, family), fits, count: found.length, worth },
    ];
  });
  const count = ranked.reduce((top, one) => Math.max(top, one.count), 0);
  if (count * 2 < parts.length) return [];
  const hits = ranked.filter((one) => one.count === count).toSorted(byRank);
  return hits.slice(0, most).map(({ item, match, isOwn }) => ({ item, match, isOwn }));
}
