/**
 * How alike two plans are in the owner's own words: shingles of three words, compared by Jaccard. Which plans to
 * compare is found by MinHash: plans as alike as the policy's default meet in at least one of six bands in 99 of
 * 100 cases, plans half alike in 9. docs/domain.md 3, D07.
 */
import { sha256 } from '../../platform/commit/hash.ts';
import type { Content } from '../plan/rules.ts';

const WORDS = 3;
const BANDS = 6;
const ROWS = 6;
/** Less than this is too little text to call two plans alike. */
const FEWEST = 10;

/**
 * What the owner words: not the leader's results, nor a result that the matrix gave them, nor the stock phrases of
 * appendices.
 */
const ownTexts = ({ workResults }: Pick<Content, 'workResults'>): string[] =>
  workResults.flatMap(({ text, assignmentId, indicators }) => [
    ...(assignmentId === null ? [text] : []),
    ...indicators
      .flatMap((one) => [one.text, one.targetText, ...one.activities])
      .filter((own) => own !== null),
  ]);

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The shingles of a plan's own texts: every three words that stand side by side, and shorter texts whole. */
export function shinglesOf(content: Pick<Content, 'workResults'>): Set<string> {
  const shingles = ownTexts(content).flatMap((text) => {
    const words = wordsOf(text);
    const starts = Math.max(1, words.length - WORDS + 1);
    return Array.from({ length: starts }, (_, at) => words.slice(at, at + WORDS).join(' '));
  });
  return new Set(shingles.filter(Boolean));
}

/**
 * How much two sets have in common of all that is in either, in thousandths; nothing, where there is too little
 * text.
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size < FEWEST || other.size < FEWEST) return 0;
  const common = [...one].filter((shingle) => other.has(shingle)).length;
  return Math.floor((common * 1000) / (one.size + other.size - common));
}

/** A 32-bit hash of a text (FNV-1a). */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** One of many hashes made of one: murmur's finaliser over it and a seed. */
function mixed(hash: number, seed: number): number {
  let value = Math.imul(hash ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * The bands in which a plan is looked for: the same name of a band, the same six smallest hashes. None of too
 * little text.
 */
export function bandsOf(shingles: ReadonlySet<string>): string[] {
  if (shingles.size < FEWEST) return [];
  const hashes = [...shingles].map(hash32);
  const smallest = (seed: number): number =>
    hashes.reduce((least, hash) => Math.min(least, mixed(hash, seed)), 0xffffffff);
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = Array.from({ length: ROWS }, (_row, row) => smallest(band * ROWS + row));
    return `${band}#${sha256(rows.join(' ')).slice(0, 24)}`;
  });
}
