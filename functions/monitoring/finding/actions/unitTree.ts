/** The tree of units: all of it by level, or what is below one unit, some at a time. */
import { segmentOf, type Unit } from '../../../organisation/unit/rules.ts';
import { subUnitKind, unitsOf } from '../../../organisation/unit/store.ts';
import { type Item, type Kept, readItem } from '../../../platform/item.ts';
import { keys, lists } from '../../../platform/keys.ts';
import { queryAll, queryPages, type Table } from '../../../platform/table.ts';

const idIn = (row: Item): string => readItem(subUnitKind, row).data.unitId;

/** The units directly below some, or the top: a query each and a batch. */
async function below(table: Table, parents: readonly (string | null)[]): Promise<Unit[]> {
  const rows = await Promise.all(parents.map((parent) => queryAll(table, lists.subUnits(parent))));
  const units = await unitsOf(table, [...new Set(rows.flat().map(idIn))]);
  return units.flatMap((kept: Kept<Unit> | null) => (kept ? [kept.data] : []));
}

/** Every unit of the tree, a level after another. */
export async function* unitLevels(table: Table): AsyncGenerator<Unit[]> {
  const passed = new Set<string>();
  for (let level = await below(table, [null]); level.length > 0; ) {
    yield level;
    for (const { unitId } of level) passed.add(unitId);
    const next: Unit[] = [];
    for (let at = 0; at < level.length; at += 8)
      next.push(
        ...(await below(
          table,
          level.slice(at, at + 8).map(({ unitId }) => unitId),
        )),
      );
    // A unit that moved has a row wherever it stood.
    level = next.filter(({ unitId }) => !passed.has(unitId));
  }
}

/** Rows of a query: of hundreds of schools below one office only some are read at a time. */
const ROWS = 25;

/** The units directly below one, from behind one of them on, in the order of their rows. */
async function* children(table: Table, parentId: string, behind: Unit | null): AsyncGenerator<Unit> {
  const after = behind && { ...keys.subUnit(parentId, segmentOf(behind.path), behind.unitId) };
  const pages = queryPages(table, lists.subUnits(parentId), { limit: ROWS, ...(after && { after }) });
  for await (const rows of pages) {
    const units = await unitsOf(table, rows.map(idIn));
    for (const [at, kept] of units.entries()) {
      // A unit that moved has a row wherever it stood.
      const row = kept && keys.subUnit(kept.data.parentId, segmentOf(kept.data.path), kept.data.unitId);
      if (kept && row?.PK === rows[at]?.PK && row?.SK === rows[at]?.SK) yield kept.data;
    }
  }
}

async function* downFrom(table: Table, unit: Unit, behind: Unit | null): AsyncGenerator<Unit> {
  for await (const child of children(table, unit.unitId, behind)) {
    yield child;
    yield* downFrom(table, child, null);
  }
}

/** A unit with those above it up to another, itself first; null where it is not below that one any more. */
async function wayUp(table: Table, unitId: string, root: Unit): Promise<Unit[] | null> {
  const way: Unit[] = [];
  for (let id: string | null = unitId; id !== root.unitId; ) {
    const [kept]: (Kept<Unit> | null)[] = id ? await unitsOf(table, [id]) : [];
    if (!kept || !kept.data.path.startsWith(root.path)) return null;
    way.push(kept.data);
    id = kept.data.parentId;
  }
  return [...way, root];
}

/** The units of a way up that stand behind it: below its first, then beside each of them. */
async function* behindWay(table: Table, way: readonly Unit[]): AsyncGenerator<Unit> {
  for (const [at, unit] of way.entries()) yield* downFrom(table, unit, way[at - 1] ?? null);
}

/**
 * The next units below one, each followed by those below it, from behind another on (the unit itself: from the first), and
 * whether there are more; null where that other is not below it any more. A query a unit and one a level.
 */
export async function unitsBehind(
  table: Table,
  root: Unit,
  unitId: string,
  most: number,
): Promise<{ readonly units: readonly Unit[]; readonly isMore: boolean } | null> {
  const way = await wayUp(table, unitId, root);
  if (!way) return null;
  const units: Unit[] = [];
  for await (const unit of behindWay(table, way)) {
    if (units.length === most) return { units, isMore: true };
    units.push(unit);
  }
  return { units, isMore: false };
}
