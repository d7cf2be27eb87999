/**
 * The tree of offices and units on every day: what stands above what, where each moved, and how deep it
 * lies. docs/decisions/organisation.md.
 */
import type { Instant, PlainDate } from '../../platform/period.ts';
import type { Position, PositionPlace } from '../position/rules.ts';
import type { Unit, UnitPlace } from '../unit/rules.ts';
import { isKnown, type Movable, placeOn } from '../validity/rules.ts';

/** A unit as it stood on a date. */
export type UnitOn = UnitPlace & Pick<Unit, 'unitId'>;

export interface Tree {
  /** The office above one on a date: that of its override, else the one it stands below; null at the top. */
  aboveOn(positionId: string, date: PlainDate): string | null;
  /** Whether an override names who appraises the holder of an office on a date. */
  isOverridden(positionId: string, date: PlainDate): boolean;
  /** The unit of an office on a date, where it then stood in the tree; null when it is not on record. */
  unitOn(positionId: string, date: PlainDate): UnitOn | null;
  /** How many offices are above one on a date; offices in a circle lie below all others. */
  depth(positionId: string, date: PlainDate): number;
  /** Every office that stands above one on any day, in no order. */
  everAbove(positionId: string): readonly string[];
  /** The days on which any office or unit moves. */
  readonly moves: readonly PlainDate[];
}

/** The office that decides over a place: its override, else the one above. */
const decidingOver = (place: PositionPlace): string | null =>
  place.appraiserOverrideId ?? place.superiorPositionId;

/** Computes once for each key. */
export function memo<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = compute(key)));
    return value;
  };
}

/** The days, in order, on which something moves, by what was on record. */
function movesOf(things: Iterable<Movable<object>>, knownAt?: Instant): PlainDate[] {
  const days = new Set<PlainDate>();
  for (const { places = [] } of things)
    for (const place of places) if (isKnown(place, knownAt)) days.add(place.from);
  return [...days].sort();
}

/** Every office that can be reached upwards by any place that was on record. */
function reachAbove(
  positions: ReadonlyMap<string, Position>,
  positionId: string,
  knownAt?: Instant,
): string[] {
  const seen = new Set<string>();
  const open = [positionId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const position = positions.get(id);
    const places =
      position?.places?.filter((place) => isKnown(place, knownAt)) ?? (position ? [position] : []);
    for (const above of places.map(decidingOver)) {
      if (above === null || seen.has(above)) continue;
      seen.add(above);
      open.push(above);
    }
  }
  return [...seen];
}

/** How many offices are above one; without end in a circle. */
function depthOf(positionId: string, above: (positionId: string) => string | null): number {
  const seen = new Set([positionId]);
  for (let next = above(positionId); next !== null; next = above(next)) {
    if (seen.has(next)) return Number.POSITIVE_INFINITY;
    seen.add(next);
  }
  return seen.size - 1;
}

/** Indexes the tree of some offices and units; `knownAt` by what was on record then. */
export function indexTree(
  parts: { readonly units: readonly Unit[]; readonly positions: readonly Position[] },
  knownAt?: Instant,
): Tree {
  const units = new Map(parts.units.map((unit) => [unit.unitId, unit]));
  const positions = new Map(parts.positions.map((position) => [position.positionId, position]));
  const officeMoves = movesOf(parts.positions, knownAt);
  const placeOf = (positionId: string, date: PlainDate): PositionPlace | null => {
    const position = positions.get(positionId);
    return position ? placeOn<PositionPlace>(position, date, knownAt) : null;
  };
  const aboveOn = (positionId: string, date: PlainDate): string | null => {
    const place = placeOf(positionId, date);
    return place && decidingOver(place);
  };
  // Between two moves the tree stands still: a depth holds for all days between them.
  const since = memo((date: PlainDate) => officeMoves.findLast((day) => day <= date) ?? '');
  const depths = memo((_since: string) => new Map<string, number>());
  return {
    aboveOn,
    isOverridden: (positionId, date) => Boolean(placeOf(positionId, date)?.appraiserOverrideId),
    unitOn: (positionId, date) => {
      const unit = units.get(placeOf(positionId, date)?.unitId ?? '');
      return unit ? { ...placeOn<UnitPlace>(unit, date, knownAt), unitId: unit.unitId } : null;
    },
    depth: (positionId, date) => {
      const known = depths(since(date));
      const depth = known.get(positionId) ?? depthOf(positionId, (id) => aboveOn(id, date));
      known.set(positionId, depth);
      return depth;
    },
    everAbove: memo((positionId: string) => reachAbove(positions, positionId, knownAt)),
    moves: [...new Set([...officeMoves, ...movesOf(parts.units, knownAt)])].sort(),
  };
}
