/** Renders the message of a problem in the reader's language: Indonesian unless English is preferred. */
import type { Params } from '../result.ts';
import type { MessageKey } from './codes.ts';
import { en } from './en.ts';
import { expectations, isExpectation } from './expected.ts';
import { id } from './id.ts';

export type Language = 'id' | 'en';

const CATALOGUE: Record<Language, Record<MessageKey, string>> = { id, en };

/** The sentence of a key, with its values filled in; the code of an expectation as its phrase. */
export const render = (key: MessageKey, language: Language, params: Params = {}): string =>
  CATALOGUE[language][key].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? '–';
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
