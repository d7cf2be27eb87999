/**
 * The words of a line of a plan for a finding's evidence: people know their indicators and results by what they say, not
 * by their ids. Pure.
 */
import { behaviours } from '../../../data/behaviours.ts';
import type { Content, Plan } from '../../planning/plan/rules.ts';
import { linesOf } from '../../planning/thread/lines.ts';

/** As much of a line as a sentence takes, with the sign that says that it goes on. */
const MOST = 80;
/** In place of words that nobody has. */
const NO_WORDS = '–';

/** Some words cut at a word, or within one that is longer than all; a string of its own, so that the whole is not kept in memory. */
function cut(text: string): string {
  const letters = Array.from(text);
  if (letters.length <= MOST) return text;
  const room = letters.slice(0, MOST).join('');
  const words = room.includes(' ')
    ? room.slice(0, room.lastIndexOf(' '))
    : letters.slice(0, MOST - 1).join('');
  return `${words.replace(/[\s,;:.–-]+$/u, '')}…`;
}

/** The first of some texts that says anything, on one line and of at most 80 characters; a dash where none does. */
export function lineText(...texts: readonly (string | null | undefined)[]): string {
  const said = texts.map((text) => (text ?? '').replaceAll(/\s+/gu, ' ').trim());
  return cut(said.find((text) => text !== '') ?? NO_WORDS);
}

type Results = Pick<Plan, 'workResults'>;

/** What a result of a plan says; none where the plan has no such result. */
export const resultText = (plan: Results | undefined, resultId: string): string | undefined =>
  plan?.workResults.find(({ id }) => id === resultId)?.text;

/** What an indicator of a plan says; none where the plan has no such indicator. */
export const indicatorText = ({ workResults }: Results, indicatorId: string): string | undefined =>
  workResults.flatMap(({ indicators }) => indicators).find(({ id }) => id === indicatorId)?.text;

/**
 * The words of any line that one can ask about: as the plan has it, as its open amendment would; of a behaviour without
 * an expectation its name.
 */
export function askedLineText(plan: Content, amendment: Content | null, lineId: string): string {
  const line = linesOf(plan, amendment).find((one) => one.lineId === lineId);
  const behaviour = behaviours().find(({ code }) => lineId === `behaviour.${code}`);
  return lineText(line?.standing?.text, line?.proposal?.text?.text, behaviour?.name);
}
