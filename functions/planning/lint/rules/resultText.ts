/** Rules of how a result is worded: L01, L02, L12, L13. docs/domain.md 3, docs/decisions/lint.md. */
import { lintCompounds, lintVague } from '../../../../data/lint.ts';
import { activityStart } from './activity.ts';
import { finding, type LintFinding } from './finding.ts';
import { isMeasured } from './measures.ts';
import {
  type LintIndicator,
  type LintPlan,
  placedIndicators,
  type PlacedIndicator,
  placedResults,
} from './plan.ts';
import { beginning, isActiveForm, isResultForm, phraseIn, sameText, wordsOf } from './words.ts';

/** L01: a result that begins with an activity (Melaksanakan) instead of a result (Terlaksananya). */
export const activityInsteadOfResult = (plan: LintPlan): LintFinding[] =>
  placedResults(plan).flatMap(({ result, path }) => {
    const found = activityStart(result.text);
    if (!found) return [];
    const start = found.start ?? 'Terlaksananya / Tersusunnya / Meningkatnya';
    return finding(
      found.certain ? 'ERROR' : 'WARN',
      found.certain ? 'L01' : 'L01_MAYBE',
      [...path, 'text'],
      `${start} ${found.rest || '…'}`,
      { word: beginning(found.word), start },
    );
  });

/** L02: a result that is the leader's word for word, though not passed on directly. */
export const copyOfLeader = (plan: LintPlan): LintFinding[] =>
  placedResults(plan).flatMap(({ result, path }) => {
    const { text, leaderResult, leaderMode } = result;
    if (!leaderResult || leaderMode === 'DIRECT' || sameText(text) === '') return [];
    if (sameText(text) !== sameText(leaderResult)) return [];
    const known = leaderMode === 'INDIRECT';
    const suggestion = `Tulis hasil antara milik jabatan Anda yang menyumbang pada "${leaderResult.trim()}", misalnya "Tersusunnya …" atau "Terlaksananya …".`;
    return finding(known ? 'ERROR' : 'WARN', known ? 'L02' : 'L02_MAYBE', [...path, 'text'], suggestion);
  });

/** The vague word of a text, or null when it has none, or says when it is met. */
function vagueWord(text: string): string | null {
  const { words, fixedTerms, criteria } = lintVague();
  if (/\d/.test(text) || phraseIn(text, criteria)) return null;
  const plain = fixedTerms.reduce((left, term) => left.replaceAll(` ${term} `, ' '), ` ${sameText(text)} `);
  // `baik … maupun …` is a conjunction.
  return phraseIn(plain.includes(' maupun ') ? plain.replace(' baik ', ' ') : plain, words);
}

const withoutVague = (text: string, word: string): string =>
  `${text.trim()}: ganti "${word}" dengan ukurannya, misalnya "sesuai SOP", "paling lambat …", atau angka.`;

/** What is done in the months of a qualitative plan, where it is its target: each text where it first stands. */
const monthlyTargets = ({ indicator, path }: PlacedIndicator) =>
  indicator.activities.flatMap((text, at, all) =>
    text !== null && all.indexOf(text) === at ? [{ text, path: [...path, 'activities', String(at)] }] : [],
  );

/** Whether a target in words says when it is met. */
const isDefinite = ({ targetText }: LintIndicator): boolean =>
  targetText !== null && sameText(targetText) !== '' && vagueWord(targetText) === null;

/** L12: vague words (baik, optimal, lancar) in a result, an indicator or a target, without a criterion. */
export function vagueWithoutCriterion(plan: LintPlan): LintFinding[] {
  const ofResults = placedResults(plan)
    .filter(({ result }) => !result.indicators.some((one) => isMeasured(one) || isDefinite(one)))
    .map(({ result, path }) => ({ text: result.text, path: [...path, 'text'], severity: 'INFO' as const }));
  const ofIndicators = placedIndicators(plan).flatMap(({ indicator, path }) => [
    { text: indicator.text, path: [...path, 'text'], severity: 'INFO' as const },
    { text: indicator.targetText ?? '', path: [...path, 'targetText'], severity: 'WARN' as const },
  ]);
  const ofMonths = (plan.approach === 'KUALITATIF' ? placedIndicators(plan) : [])
    .flatMap(monthlyTargets)
    .map((one) => ({ ...one, severity: 'INFO' as const }));
  return [...ofResults, ...ofIndicators, ...ofMonths].flatMap(({ text, path, severity }) => {
    const word = vagueWord(text);
    return word ? finding(severity, 'L12', path, withoutVague(text, word), { word }) : [];
  });
}

/** A result in two, with how sure that is. */
interface Halves {
  readonly severity: 'WARN' | 'INFO';
  readonly first: string;
  readonly second: string;
}

/** Whether a word names an activity with an object of its own to follow: pemeliharaan, pengawasan, pelayanan. */
const isActivityNoun = (word: string): boolean => /^pe[lmnr]\p{L}{3,}an$/u.test(word);

/**
 * How sure it is that two results are joined before the word at `at`, which follows a conjunction; null: they are
 * not.
 */
function joinedAt(words: readonly string[], at: number): Halves['severity'] | null {
  const [first = ''] = words;
  const before = words[at - 2] ?? '';
  const after = words[at] ?? '';
  const alone = at >= 3; // the first of the two has words of its own
  if (alone && isResultForm(first) && isResultForm(after) && !isResultForm(before)) return 'WARN';
  if (alone && isActiveForm(first) && isActiveForm(after) && !isActiveForm(before)) return 'WARN';
  const twoNouns =
    isActivityNoun(words[1] ?? '') && isActivityNoun(after) && !isActivityNoun(before) && at >= 4;
  return isResultForm(first) && twoNouns && words.length > at + 1 ? 'INFO' : null;
}

const COMMA_BEFORE_RESULT = /[,;]\s+(?=(?:ter|me|ber|di)\p{L}+nya\b)/giu;

/** Words as a sentence again. */
const sentence = (words: readonly string[]): string => beginning(words.join(' ').replaceAll('_', ' '));

/** The two results that a text joins, or null. Pairs that name one thing (sarana dan prasarana) are one. */
function halves(text: string): Halves | null {
  const { conjunctions, pairs } = lintCompounds();
  const plain = sameText(text.replace(COMMA_BEFORE_RESULT, ' dan '));
  const paired = pairs.filter((pair) => ` ${plain} `.includes(` ${pair} `));
  const joined = paired.reduce((left, pair) => left.replaceAll(pair, pair.replaceAll(' ', '_')), plain);
  const words = joined.split(' ');
  for (const [at, word] of words.entries()) {
    const severity = conjunctions.includes(word) ? joinedAt(words, at + 1) : null;
    if (severity)
      return { severity, first: sentence(words.slice(0, at)), second: sentence(words.slice(at + 1)) };
  }
  return null;
}

/** L13: a result that joins two by `dan` or `serta`. */
export const compoundResult = (plan: LintPlan): LintFinding[] =>
  placedResults(plan).flatMap(({ result, path }) => {
    const found = halves(result.text);
    if (!found) return [];
    const second = isResultForm(wordsOf(found.second)[0] ?? '')
      ? found.second
      : `Terlaksananya ${found.second.toLowerCase()}`;
    return finding(found.severity, 'L13', [...path, 'text'], `"${found.first}" dan "${second}"`);
  });
