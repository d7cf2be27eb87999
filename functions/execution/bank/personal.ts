/**
 * What a person has of the bank for themselves: favourites, and what they recorded last. An item beside the person
 * with an attribute for each code, so that recording adds to it in its own transaction without reading it first.
 */
import { set, type Write } from '../../platform/commit/writes.ts';
import type { Item } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import type { Instant } from '../../platform/period.ts';
import { getItem, type Table } from '../../platform/table.ts';

/** As many are shown of what was recorded last. */
export const MOST_RECENT = 20;
/** As many favourites are kept. */
export const MOST_FAVOURITES = 50;

const FAVOURITE = 'f#';
const RECENT = 'r#';

/** Codes with the time of each, in milliseconds: the newest first. */
interface Codes {
  readonly favourites: readonly string[];
  readonly recent: readonly string[];
  /** What was recorded before the last twenty, and is only in the way. */
  readonly faded: readonly string[];
}

function among(item: Item | null, prefix: string): string[] {
  const entries = Object.entries(item ?? {}).filter(([name]) => name.startsWith(prefix));
  const byTime = entries.toSorted(([a, x], [b, y]) => Number(y) - Number(x) || (a < b ? -1 : 1));
  return byTime.map(([name]) => name.slice(prefix.length));
}

/** The codes that a person has for themselves (one read); none where they never recorded or chose any. */
export async function bankOfPerson(table: Table, employeeId: string): Promise<Codes> {
  const item = await getItem(table, keys.personalBank(employeeId));
  const used = among(item, RECENT);
  return {
    favourites: among(item, FAVOURITE),
    recent: used.slice(0, MOST_RECENT),
    faded: used.slice(MOST_RECENT),
  };
}

const label = { type: 'personalBank', schemaVersion: 1 } as const;
const at = (time: Instant): number => Date.parse(time);

/** Notes what a person has just recorded: goes into the recording's own transaction. */
export const noteRecorded = (employeeId: string, codes: Iterable<string>, time: Instant): Write => {
  const entries = [...new Set(codes)].map((code) => [`${RECENT}${code}`, at(time)]);
  return set(keys.personalBank(employeeId), { ...label, ...Object.fromEntries(entries) });
};

/** Makes a code a favourite, or takes it from them; what has faded goes with it. */
export function markFavourite(
  employeeId: string,
  code: string,
  isFavourite: boolean,
  { faded }: Codes,
  time: Instant,
): Write {
  const name = `${FAVOURITE}${code}`;
  const gone = [...(isFavourite ? [] : [name]), ...faded.map((each) => `${RECENT}${each}`)];
  return set(keys.personalBank(employeeId), { ...label, ...(isFavourite && { [name]: at(time) }) }, gone);
}
