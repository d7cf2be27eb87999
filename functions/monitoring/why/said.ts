/** What a check says, with the kinds of standing in words. */
import type { Relation } from '../../platform/relations.ts';
import { type Language, render } from '../../platform/messages/render.ts';
import type { Check } from './checks.ts';

/** The facts that list kinds of standing. */
const RELATIONS: ReadonlySet<string> = new Set(['needed', 'has', 'as']);

const inWords = (listed: string, language: Language): string =>
  listed
    .split(' / ')
    .map((relation) => render(`EXPLAIN_RELATION_${relation as Relation}`, language))
    .join(', ');

/** The sentence of a check: of a refusal as the action says it. */
export function said({ key, refusal, facts }: Check, language: Language): string {
  if (refusal) return render(key, language, facts);
  const words = Object.entries(facts).map(([name, value]) => [
    name,
    RELATIONS.has(name) ? inWords(String(value), language) : value,
  ]);
  return render(key, language, Object.fromEntries(words));
}
