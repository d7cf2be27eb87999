/** What is to be added to which rows since a thing was last counted. Pure. */
import { type Bucket, bucketOfPlace, countKeys, type CountPlace } from '../../platform/countKeys.ts';
import type { Key } from '../../platform/keys.ts';
import { pathsWithin } from '../../organisation/unit/rules.ts';
import { type Part, type Parts, waitKey } from './parts.ts';
import type { Counted, Head } from './store.ts';

/** Additions by row; rows of no change are left out. */
export class Additions {
  readonly #rows = new Map<string, { readonly key: Key; readonly numbers: Map<string, number> }>();

  add(key: Key, name: string, count: number): void {
    const place = `${key.PK}\n${key.SK}`;
    const row = this.#rows.get(place) ?? { key, numbers: new Map<string, number>() };
    this.#rows.set(place, row);
    row.numbers.set(name, (row.numbers.get(name) ?? 0) + count);
  }

  /** Each row with what is added to it; numbers to which nothing is are left out. */
  rows(): { readonly key: Key; readonly numbers: ReadonlyMap<string, number> }[] {
    return [...this.#rows.values()].flatMap(({ key, numbers }) => {
      const moved = new Map([...numbers].filter(([, count]) => count !== 0));
      return moved.size > 0 ? [{ key, numbers: moved }] : [];
    });
  }
}

/** Adds a part to the rows of a generation, or takes it from them (`sign` -1). */
function addPart(to: Additions, place: CountPlace, generation: number, part: Part, sign: 1 | -1): void {
  const { agencyId, unitPath } = part;
  const rows = [
    // Each unit answers for all below it with one row.
    ...pathsWithin(unitPath).map((path) => countKeys.unitCounts(place, agencyId, generation, path)),
    countKeys.agencyCounts(place, generation, agencyId),
    countKeys.cityCounts(place, generation),
  ];
  for (const [name, count] of Object.entries(part.numbers))
    for (const row of rows) to.add(row, name, sign * count);
  for (const wait of part.waits ?? []) {
    const row = countKeys.superiorCounts(place, generation, agencyId, unitPath, wait.holder);
    to.add(row, waitKey(wait), sign);
  }
}

const isSame = (one: Part, other: Part): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

const sorted = ({ agencyId, unitPath, numbers, waits = [] }: Part) => [
  agencyId,
  unitPath,
  Object.entries(numbers).sort(([a], [b]) => (a < b ? -1 : 1)),
  waits.map((wait) => `${waitKey(wait)} ${wait.holder}`).sort(),
];

/**
 * Counts a thing as it stands: adds to `to` what differs from what was counted of it, in every generation that is counted
 * in, and answers what is counted of it now; null where nothing is to be written.
 */
export function count(
  to: Additions,
  before: Counted | null,
  parts: Parts,
  headOf: (bucket: Bucket) => Head,
): Counted | null {
  const places = new Set([...Object.keys(before?.parts ?? {}), ...Object.keys(parts)]) as Set<CountPlace>;
  let isMoved = false;
  const after = [...places].flatMap((place) => {
    const [was, is] = [before?.parts[place], parts[place]];
    const { current, building } = headOf(bucketOfPlace(place));
    const newest = building ?? current;
    if (was && is && was.generation >= newest && isSame(is, was)) return [[place, was] as const];
    isMoved = true;
    for (const generation of building === null ? [current] : [current, building]) {
      if (was && was.generation >= generation) addPart(to, place, generation, was, -1);
      if (is) addPart(to, place, generation, is, 1);
    }
    return is ? [[place, { ...is, generation: newest }] as const] : [];
  });
  return isMoved ? { parts: Object.fromEntries(after) as Counted['parts'] } : null;
}
