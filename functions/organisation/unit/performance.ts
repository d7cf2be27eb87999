/** The unit whose achievement counts for another: itself, or the nearest above that is marked. docs/domain.md 6.4, I9. */
import type { PlainDate } from '../../platform/period.ts';
import type { Table } from '../../platform/table.ts';
import { isPerformanceOn, placeOfUnit, type Unit } from './rules.ts';
import { unitsOf } from './store.ts';

/** Reads a unit by its id; null when it is not on record. */
export type ReadUnit = (unitId: string) => Promise<Unit | null>;

/** Units from the table, each read once however often it is asked for: for a chunk of people, or one call. */
export function unitsOnce(table: Table): ReadUnit {
  const known = new Map<string, Promise<Unit | null>>();
  return (unitId) => {
    const found = known.get(unitId) ?? unitsOf(table, [unitId]).then(([kept]) => kept?.data ?? null);
    known.set(unitId, found);
    return found;
  };
}

/**
 * The unit whose achievement counts for a unit's people on a date: the unit itself or its nearest ancestor that is
 * marked on the date; where none is the topmost, so that there always is one.
 */
export async function performanceUnitOf(read: ReadUnit, unitId: string, date: PlainDate): Promise<string> {
  const passed = new Set<string>();
  let at = unitId;
  for (let unit = await read(at); unit && !isPerformanceOn(unit, date); unit = await read(at)) {
    passed.add(at);
    const { parentId } = placeOfUnit(unit, date);
    if (parentId === null || passed.has(parentId)) break;
    at = parentId;
  }
  return at;
}
