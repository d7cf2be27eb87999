/** Indonesian texts as the rules compare them: words, phrases, and the forms of verbs. */
import { lintActivities } from '../../../../data/lint.ts';

const EDGES = /^[^\p{L}\p{N}%‰&]+|[^\p{L}\p{N}%‰&]+$/gu;

/** The words of a text in lower case, without punctuation round them; `e-Government` and `Rp/km` stay whole. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replaceAll(EDGES, ''))
    .filter(Boolean);

/** A text that is the same for two that differ only in case, spaces and punctuation. */
export const sameText = (text: string): string => wordsOf(text).join(' ');

/** The first of the phrases that stands in a text as whole words, or null. */
export function phraseIn(text: string, phrases: readonly string[]): string | null {
  const padded = ` ${sameText(text)} `;
  return phrases.find((phrase) => padded.includes(` ${phrase} `)) ?? null;
}

/** The longest of the phrases, of up to four words, with which words begin, or null. */
export function phraseAtStart(words: readonly string[], phrases: ReadonlySet<string>): string | null {
  for (const length of [4, 3, 2, 1]) {
    const start = words.slice(0, length).join(' ');
    if (words.length >= length && phrases.has(start)) return start;
  }
  return null;
}

/** A text, in its own case, without as many of its first words as a phrase has. */
export function withoutStart(text: string, phrase: string): string {
  const parts = text.trim().split(/\s+/);
  let left = phrase.split(' ').length;
  while (parts.length > 0 && left > 0) if (wordsOf(parts.shift() ?? '').length > 0) left -= 1;
  return parts.join(' ');
}

/**
 * A text that goes on a sentence: its first letter small, unless it begins an abbreviation; capitals only of a
 * shouted one.
 */
export function goingOn(text: string): string {
  if (isShouted(text)) return text.toLowerCase();
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A text that begins a sentence. */
export const beginning = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether a text is written in capitals throughout: more than an abbreviation or two. */
const isShouted = (text: string): boolean =>
  text === text.toUpperCase() && text.split(/\s+/).filter((word) => /\p{Lu}{4}/u.test(word)).length > 1;

const RESULT_FORM = /^(?:ter|me|ber|di)\p{L}{2,}nya$/u;

/** Whether a word is the form of a result: terlaksananya, meningkatnya, berkurangnya, diterimanya. */
export function isResultForm(word: string): boolean {
  const { otherResultForms, notResultForms } = lintActivities();
  return (RESULT_FORM.test(word) && !notResultForms.includes(word)) || otherResultForms.includes(word);
}

/**
 * The prefix me- by what follows it: mem- before b, f, v and where p was; men- before c, d, j, z and where t
 * was; meng- before g, h, vowels and where k was; meny- where s was; me- before l, r, w, y.
 */
const ACTIVE_FORM = /^me(?:m[bpfvaeiou]|n[cdjstzaeiou]|ng[aeioughk]|ny[aeiou]|[lrwy][aeiou])\p{L}{2,}$/u;

/** Whether a word looks like an active verb: melaksanakan, memverifikasi; a noun such as media does not. */
export const isActiveForm = (word: string): boolean =>
  ACTIVE_FORM.test(word) && !word.endsWith('nya') && !lintActivities().notVerbs.includes(word);

/** The name of an activity made of a verb: pengetikan, pembersihan, penyapuan. */
const ACTIVITY_NOUN = /^pe(?:m[bpfvaeiou]|n[cdjstzaeiou]|ng[aeioughk]|ny[aeiou])\p{L}{2,}an$/u;

/** Whether a word looks like the name of an activity; `pendapatan` and its like do not. */
export const isActivityForm = (word: string): boolean =>
  ACTIVITY_NOUN.test(word) && !lintActivities().notActivityNouns.includes(word);
