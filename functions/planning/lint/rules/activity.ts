/** With what a text begins: an activity or a result (L01). */
import { lintActivities } from '../../../../data/lint.ts';
import {
  goingOn,
  isActiveForm,
  isActivityForm,
  isResultForm,
  phraseAtStart,
  withoutStart,
  wordsOf,
} from './words.ts';

/** How a text begins that names an activity: the word, and the result that it leads to. */
export interface ActivityStart {
  readonly word: string;
  /** The first words of the result, such as `Terlaksananya`; null where no list knows them. */
  readonly start: string | null;
  /** What follows them. */
  readonly rest: string;
  /** Whether it is certain: a known active verb, and nothing before it. */
  readonly certain: boolean;
}

/** Numbers and letters of a list, and signs before the first word: `1.`, `a)`, `-`. */
const LIST_MARK = /^[^\p{L}]*(?:(?:\p{L}|[ivx]{1,4})[.)]\s+)?/iu;

/** As many fillers as a sentence begins with; more are no sentence. */
const MOST_FILLERS = 3;

/** A text without what may stand before its verb: `dalam rangka`, `turut serta`. */
function withoutFillers(text: string): string {
  const fillers = new Set(lintActivities().fillers);
  let rest = text;
  for (let times = 0; times < MOST_FILLERS; times += 1) {
    const filler = phraseAtStart(wordsOf(rest), fillers);
    if (filler === null) break;
    rest = withoutStart(rest, filler);
  }
  return rest;
}

/** Whether a sentence that begins with the name of an activity says what has become of it. */
function saysResult(words: readonly string[]): boolean {
  const { verbs, predicates } = lintActivities();
  const forms = new Set([
    ...predicates,
    ...Object.values(verbs).map((start) => (start.split(' ')[0] ?? '').toLowerCase().replace(/nya$/, '')),
  ]);
  return words.slice(1).some((word) => forms.has(word) || isResultForm(word));
}

function nounStart(body: string, words: readonly string[]): ActivityStart | null {
  const { replacedNouns, keptNouns } = lintActivities();
  const [first = ''] = words;
  if (saysResult(words)) return null;
  const replaced = phraseAtStart(words, new Set(Object.keys(replacedNouns)));
  if (replaced) {
    const start = replacedNouns[replaced] ?? null;
    return { word: replaced, start, rest: goingOn(withoutStart(body, replaced)), certain: false };
  }
  const kept = phraseAtStart(words, new Set(keptNouns)) ?? (isActivityForm(first) ? first : null);
  return kept ? { word: kept, start: 'Terlaksananya', rest: goingOn(body), certain: false } : null;
}

/** A text whose first verb is gone, with a second one that was joined to it as its result too. */
function restOf(body: string, verb: string): string {
  const { verbs } = lintActivities();
  const rest = withoutStart(body, verb);
  const [conjunction = '', second = ''] = wordsOf(rest);
  if (!['dan', 'serta'].includes(conjunction) || !isActiveForm(second)) return goingOn(rest);
  const after = goingOn(withoutStart(rest, `${conjunction} ${second}`));
  const start = verbs[second];
  return start ? `${conjunction} ${start.toLowerCase()} ${after}` : after;
}

/** How a text begins with an activity, or null when it does not, or nobody can tell. */
export function activityStart(text: string): ActivityStart | null {
  const written = text.trim().replace(LIST_MARK, '');
  const body = withoutFillers(written);
  const words = wordsOf(body);
  const { verbs } = lintActivities();
  const verb = phraseAtStart(words, new Set(Object.keys(verbs)));
  if (verb) {
    const certain = body === written && !verb.startsWith('di');
    return { word: verb, start: verbs[verb] ?? null, rest: restOf(body, verb), certain };
  }
  const [first = ''] = words;
  if (isActiveForm(first)) return { word: first, start: null, rest: '', certain: false };
  return nounStart(body, words);
}
