/** What waits before superiors, by kind and age: of rows that say since which day. Pure. */
import { readSuperiorKey } from '../../platform/countKeys.ts';
import { eachDate, type Period, type PlainDate } from '../../platform/period.ts';
import { type WaitingName, waitingNames } from './numbers.ts';
import { readWaitKey } from './parts.ts';
import type { Row } from './store.ts';

/** A row of a superior, and the period in which it waits. */
export interface WaitingRow extends Row {
  readonly period: Period;
}

/** What waits of one kind, by its age in calendar days. */
export interface WaitingAge {
  readonly kind: WaitingName;
  readonly count: number;
  readonly upTo3: number;
  readonly upTo7: number;
  readonly upTo14: number;
  readonly longer: number;
  readonly oldestOn: PlainDate;
}

interface WaitingPlace {
  readonly period: Period;
  readonly agencyId: string;
  readonly unitPath: string;
}

/** A superior for whom something waits. */
export interface WaitingSuperior {
  readonly holder: string;
  readonly ages: readonly WaitingAge[];
  readonly oldestOn: PlainDate;
  /** Where those of whom it waits are: periods, agencies and paths of units. */
  readonly places: readonly WaitingPlace[];
}

interface Wait {
  readonly name: string;
  readonly since: PlainDate;
  readonly count: number;
}

const waitsIn = (rows: readonly Row[]): Wait[] =>
  rows.flatMap(({ numbers }) => [...numbers].map(([key, count]) => ({ ...readWaitKey(key), count })));

const daysSince = (since: PlainDate, today: PlainDate): number => eachDate(since, today).length - 1;

/** Ages of what waits, in calendar days. */
export const bands = {
  UP_TO_3: [-Infinity, 3],
  UP_TO_7: [4, 7],
  UP_TO_14: [8, 14],
  LONGER: [15, Infinity],
} as const;
export type Band = keyof typeof bands;

/** Whether what waits since a day is of an age. */
export function isOfAge(since: PlainDate, band: Band, today: PlainDate): boolean {
  const [from, to] = bands[band];
  const days = daysSince(since, today);
  return days >= from && days <= to;
}

const sumOf = (waits: readonly Wait[]): number => waits.reduce((sum, { count }) => sum + count, 0);

function ageOf(kind: WaitingName, waits: readonly Wait[], today: PlainDate): WaitingAge[] {
  const [oldestOn] = waits.map(({ since }) => since).sort();
  if (!oldestOn) return [];
  const within = (band: Band) => sumOf(waits.filter(({ since }) => isOfAge(since, band, today)));
  const [upTo3, upTo7, upTo14] = [within('UP_TO_3'), within('UP_TO_7'), within('UP_TO_14')];
  return [{ kind, count: sumOf(waits), upTo3, upTo7, upTo14, longer: within('LONGER'), oldestOn }];
}

/** What waits, by kind and age; kinds of which nothing does are left out. */
export function agesOf(rows: readonly Row[], today: PlainDate): WaitingAge[] {
  const waits = Map.groupBy(waitsIn(rows), ({ name }) => name);
  return waitingNames.flatMap((kind) => ageOf(kind, waits.get(kind) ?? [], today));
}

/** Of which superior a row is, and where those stand of whom it waits. */
function placeOfRow({ key, period }: WaitingRow): WaitingPlace & { readonly holder: string } {
  const { agencyId, unitPath, holder } = readSuperiorKey(key);
  return { period, agencyId, unitPath, holder };
}

/** Where a superior stands in a list of them: whoever keeps somebody waiting longest comes first. */
export const placeOfSuperior = ({ oldestOn, holder }: WaitingSuperior): string => `${oldestOn}#${holder}`;

/** The superiors for whom something waits, the longest first. */
export function superiorsOf(rows: readonly WaitingRow[], today: PlainDate): WaitingSuperior[] {
  const theirs = [...Map.groupBy(rows, (row) => placeOfRow(row).holder)];
  const superiors = theirs.flatMap(([holder, own]) => {
    const ages = agesOf(own, today);
    const [oldestOn] = ages.map((age) => age.oldestOn).sort();
    const places = own
      .map(placeOfRow)
      .map(({ period, agencyId, unitPath }) => ({ period, agencyId, unitPath }));
    return oldestOn ? [{ holder, ages, oldestOn, places }] : [];
  });
  return superiors.sort((one, other) => (placeOfSuperior(one) < placeOfSuperior(other) ? -1 : 1));
}
