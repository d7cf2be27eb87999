/**
 * From when until when something holds: both days included, an open end is null.
 * docs/architecture.md 7.
 */
import {
  addDays,
  type Instant,
  instantSchema,
  type PlainDate,
  plainDateSchema,
} from '../../platform/period.ts';

/** Something that holds from a day to a day, both included; `to` null has no end yet. */
export interface Validity {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** Before anything that is known: from when something holds of which nobody says since when. */
export const BEGINNING = '1900-01-01' as PlainDate;

/** Whether it has not ended before a date; it may be yet to begin. */
export const lasts = ({ to }: Pick<Validity, 'to'>, date: PlainDate): boolean => to === null || to >= date;

/** Whether it holds on a date. */
export const inForce = (validity: Validity, date: PlainDate): boolean =>
  validity.from <= date && lasts(validity, date);

/** Whether a unit or an office stands on a date. */
export const isValidOn = (
  { validFrom, validTo }: { readonly validFrom: PlainDate; readonly validTo: PlainDate | null },
  date: PlainDate,
): boolean => inForce({ from: validFrom, to: validTo }, date);

/** Whether a unit or an office is over on a date: from then on nobody is placed in it. */
export const isOver = ({ validTo }: { readonly validTo: PlainDate | null }, date: PlainDate): boolean =>
  validTo !== null && validTo < date;

/** Whether two validities share a day. */
export const overlap = (a: Validity, b: Validity): boolean => lasts(b, a.from) && lasts(a, b.from);

/** The days of a validity that none of some others has, in order, each stretch by itself. */
export function without({ from, to }: Validity, others: readonly Validity[]): Validity[] {
  const left: Validity[] = [];
  let next: PlainDate | null = from;
  const between = others.filter((other) => overlap(other, { from, to }));
  for (const other of between.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (next === null) break;
    const eve = addDays(other.from, -1);
    if (next <= eve) left.push({ from: next, to: eve });
    next = other.to === null ? null : laterOf(next, addDays(other.to, 1));
  }
  if (next !== null) left.push({ from: next, to });
  return left.filter((each) => lasts(each, each.from));
}

const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** The days on which what holds changes: the first day, and the day after the last. */
export const turningDays = ({ from, to }: Validity): PlainDate[] =>
  to === null ? [from] : [from, addDays(to, 1)];

/** When something was known: from its recording until something else was recorded in its stead. */
export interface OnRecord {
  readonly recordedAt: Instant;
  readonly supersededAt: Instant | null;
}

/** Whether something was on record at an instant; without one, whether it is on record still. */
export const isKnown = (known: OnRecord, knownAt?: Instant): boolean =>
  knownAt === undefined
    ? known.supersededAt === null
    : known.recordedAt <= knownAt && (known.supersededAt === null || knownAt < known.supersededAt);

/** What every dated place says beside the place itself: since when it holds, and when that was known. */
export const placedShape = {
  from: plainDateSchema,
  recordedAt: instantSchema,
  supersededAt: instantSchema.nullable(),
};
export type Placed<P> = P & OnRecord & { readonly from: PlainDate };

/** Something whose place in the tree may change: its place now, and all the places it ever had, if it moved. */
export type Movable<P> = P & {
  readonly validFrom: PlainDate;
  readonly places?: readonly Placed<P>[] | undefined;
};

/**
 * Where it stands on a date: by the last place that began until then, before its first place there.
 * `knownAt` asks by what was on record then.
 */
export function placeOn<P extends object>(thing: Movable<P>, date: PlainDate, knownAt?: Instant): P {
  const known = (thing.places ?? []).filter((place) => isKnown(place, knownAt));
  const inOrder = known.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return inOrder.findLast((place) => place.from <= date) ?? inOrder[0] ?? thing;
}

/** On record before anything was kept here: the place that a thing had when it was first known. */
export const ALWAYS = '1970-01-01T00:00:00.000Z' as Instant;

/**
 * Moves something from a date on, be it backdated: places that would have begun later no longer hold,
 * and all stay on record. `placeNow` is the place that it had until now.
 */
export function movedTo<P extends object, T extends Movable<P>>(
  thing: T,
  [placeNow, place]: readonly [P, P],
  from: PlainDate,
  at: Instant,
): T {
  const before = thing.places ?? [
    { ...placeNow, from: thing.validFrom, recordedAt: ALWAYS, supersededAt: null },
  ];
  const kept = before.map((each) =>
    each.supersededAt === null && each.from >= from ? { ...each, supersededAt: at } : each,
  );
  return { ...thing, ...place, places: [...kept, { ...place, from, recordedAt: at, supersededAt: null }] };
}
