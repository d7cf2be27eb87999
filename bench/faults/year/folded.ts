/** Reading of what the events tell, and of the table beside it. */
import type { Item } from '../../../functions/platform/item.ts';
import type { Office } from './office.ts';
import type { Told, Whole } from './recount.ts';

export type Fields = ReturnType<JSON['parse']>;
type State = readonly [place: string, fields: Fields];

/** States of a kind, by their places. A finding's place ends as that of what it is about does. */
export const statesOf = (told: ReadonlyMap<string, Told>, place: RegExp): State[] =>
  [...told].flatMap(([name, { fields }]): State[] =>
    fields && place.test(name) && !name.includes('|FIND#') ? [[name, fields]] : [],
  );

/** Lists of texts that must be the same, whatever their order: what is in one alone is told. */
export function compare(
  office: Office,
  what: string,
  wanted: readonly string[],
  found: readonly string[],
): number {
  const [there, sought] = [new Set(found), new Set(wanted)];
  for (const one of sought) if (!there.has(one)) office.wrong(what, one, null);
  for (const one of there) if (!sought.has(one)) office.wrong(what, null, one);
  return sought.size;
}

export const ofType = ({ items }: Whole, type: string): Item[] =>
  [...items.values()].filter((item) => item.type === type);
export const dataOf = (item: Item): Fields => item.data;
