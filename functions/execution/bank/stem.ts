/**
 * Roots of Indonesian words without a dictionary: a word has several that it may come from (`mengajar`: ajar, or
 * kajar), and two words belong together when they share one. Pure. docs/decisions/activity-bank.md.
 */
import { bankSearch } from '../../../data/bankSearch.ts';

const SHORTEST_ROOT = 4;

/** Prefixes, and what stood before what follows: meny- where s was, and so on. */
const PREFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:me|pe)ny(?=[aiueo])/, ['s', 'ny']],
  [/^(?:me|pe)ng(?=[aiueo])/, ['', 'k']],
  [/^(?:me|pe)ng(?=[ghk])/, ['']],
  [/^(?:me|pe)ng(?=[bcdfjlmnprstvwz])/, ['']],
  [/^(?:me|pe)nge(?=[a-z]{3,}$)/, ['']],
  [/^(?:me|pe)n(?=[aiueo])/, ['t', 'n']],
  [/^(?:me|pe)n(?=[cdjstz])/, ['']],
  [/^(?:me|pe)m(?=[aiueo])/, ['p', 'm']],
  [/^(?:me|pe)m(?=[bfpv])/, ['']],
  [/^memper/, ['']],
  [/^diper/, ['']],
  [/^(?:me|pe)(?=[lrwymn])/, ['']],
  [/^(?:ber|ter|per)/, ['']],
  [/^(?:be|te|pe)(?=r?[a-z]*er)/, ['']],
  [/^(?:bel|pel)(?=ajar)/, ['']],
  [/^(?:di|ke|se)/, ['']],
  [/^pe/, ['']],
];

const SUFFIXES: readonly RegExp[] = [/(?:nya|lah|kah)$/, /kan$/, /an$/, /i$/];

/** The word, and what is left when suffixes are taken off, at most two of them. */
function withoutSuffixes(word: string): string[] {
  const once = SUFFIXES.map((suffix) => word.replace(suffix, '')).filter((base) => base !== word);
  const twice = once.flatMap((base) => SUFFIXES.map((suffix) => base.replace(suffix, '')));
  return [word, ...once, ...twice];
}

const withoutPrefix = (word: string): string[] =>
  PREFIXES.flatMap(([prefix, before]) =>
    prefix.test(word) ? before.map((letter) => word.replace(prefix, letter)) : [],
  );

const remembered = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 20_000;

function worked(word: string): readonly string[] {
  const { notAffixed, shortRoots } = bankSearch();
  const whole = new Set(notAffixed);
  if (whole.has(word) || !/^[a-z]{4,}$/.test(word)) return [word];
  const bases = withoutSuffixes(word);
  const bare = bases.flatMap((base) => [base, ...withoutPrefix(base)]);
  const barer = bare.flatMap((base) => (whole.has(base) ? [base] : [base, ...withoutPrefix(base)]));
  const short = new Set(shortRoots);
  return [...new Set([word, ...barer])].filter((root) => root.length >= SHORTEST_ROOT || short.has(root));
}

/** The roots that a word may come from, itself among them; the same word is worked out once. */
export function rootsOf(word: string): readonly string[] {
  const known = remembered.get(word);
  if (known) return known;
  const roots = worked(word);
  if (remembered.size < MOST_REMEMBERED) remembered.set(word, roots);
  return roots;
}
