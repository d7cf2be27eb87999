/** Renders the message of a problem in the reader's language: Indonesian unless English is preferred. */
import type { Params } from '../result.ts';
import type { MessageKey } from './codes.ts';
import { en } from './en.ts';
import { expectations, isExpectation } from './expected.ts';
import { id } from './id.ts';
import { idLint } from './idLint.ts';

export type Language = 'id' | 'en';

const CATALOGUE: Record<Language, Record<MessageKey, string>> = { id, en };

/** Whether a value is the key of a sentence about a finding of the lint. */
const isFinding = (value: unknown): value is keyof typeof idLint & `LINT_${string}` =>
  typeof value === 'string' && value.startsWith('LINT_') && Object.hasOwn(idLint, value);

/**
 * The sentence of a key, with its values filled in; the code of an expectation as its phrase, the key that a
 * refusal names as its `finding` as that sentence, of the same values.
 */
export const render = (key: MessageKey, language: Language, params: Params = {}): string =>
  CATALOGUE[language][key].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? '–';
    if (name === 'finding' && isFinding(value)) return render(value, language, params);
    return isExpectation(value) ? expectations[value][language] : String(value);
  });

/** The language that an `Accept-Language` header prefers among ours (RFC 9110 12.5.4). */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const weight = rest.find((parameter) => parameter.trim().startsWith('q='));
      return { tag: tag.trim().split('-')[0], weight: weight ? Number(weight.trim().slice(2)) : 1 };
    })
    .filter(({ tag, weight }) => (tag === 'id' || tag === 'en') && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted[0]?.tag === 'en' ? 'en' : 'id';
}
