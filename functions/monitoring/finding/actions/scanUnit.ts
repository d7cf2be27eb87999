/** Units are looked at: each of them every night, and one with its people on demand. */
import { readDirectoryCard } from '../../../organisation/employee/directory.ts';
import { parseUnitId, subUnitKind, unitsOf } from '../../../organisation/unit/store.ts';
import type { Unit } from '../../../organisation/unit/rules.ts';
import { authorise } from '../../../platform/access.ts';
import { eachGroup } from '../../../platform/bulk.ts';
import { retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { pageOf } from '../../../platform/page.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { queryAll, type Table } from '../../../platform/table.ts';
import { became, type Pair } from '../becoming.ts';
import { findAll, unitRules } from '../detections/registry.ts';
import { isSecret } from '../kinds.ts';
import type { Finding } from '../rules.ts';
import { findingsOf } from '../store.ts';
import { commitFindings } from './commitFindings.ts';
import { unitFacts } from './loadFacts.ts';
import { loadScanChunk, scanOnDemand, type ScanChunk } from './scanEmployee.ts';

/** Looks at a unit by itself, without its people: everything that is wrong with it is looked at. Refuses: CONFLICT. */
export async function scanOneUnit(
  context: Context,
  chunk: ScanChunk,
  unit: Unit,
  authority: string,
): Promise<Result<readonly Pair[]>> {
  const { unitId, agencyId, path } = unit;
  return retrying(async () => {
    const [facts, known] = await Promise.all([
      unitFacts(context, chunk, unit),
      findingsOf(context.table, { unitId }),
    ]);
    const scan = {
      subject: { employeeId: null, unitId },
      place: { agencyId, unitPath: path },
      looked: new Set([facts.period, ...known.map(({ data }) => data.period)]),
      isPast: () => false,
      at: chunk.now,
      today: chunk.today,
      newId: context.newId,
    };
    const pairs = became(scan, known, findAll(unitRules, facts));
    const committed = await commitFindings(context, authority, pairs, []);
    return committed.ok ? ok(pairs) : committed;
  });
}

/** The units directly below some, or the top: a query each and a batch. */
async function below(table: Table, parents: readonly (string | null)[]): Promise<Unit[]> {
  const rows = await Promise.all(parents.map((parent) => queryAll(table, lists.subUnits(parent))));
  const ids = rows.flat().map((row) => readItem(subUnitKind, row).data.unitId);
  const units = await unitsOf(table, [...new Set(ids)]);
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

/** What a scan on demand came to so far. */
export interface UnitScan {
  readonly unit: Unit;
  /** People who were looked at in this call. */
  readonly people: number;
  readonly opened: number;
  readonly closed: number;
  /** Where to go on; null where all of them were looked at. */
  readonly next: string | null;
}

/** How many came to a state; no signs about people, of which a number would tell a manager whom one is about. */
const stepsTo = (pairs: readonly Pair[], state: Finding['state']): number =>
  pairs.filter(
    ({ before, after }) => after.state === state && before?.data.state !== state && !isSecret(after.kind),
  ).length;

/** People of a call: it answers well within the door's time. */
const AT_ONCE = 25;

/**
 * Looks at a unit, and at its people and those of the units below it, 25 of them a call: `next` says where the next call
 * goes on. By BKPP or the unit's manager. Refuses: ID_INVALID, NOT_FOUND, NOT_ALLOWED, CURSOR_INVALID, CONFLICT.
 */
export async function scanUnit(
  context: Context,
  { unitId: id, after }: { readonly unitId: string; readonly after?: string | null },
): Promise<Result<UnitScan>> {
  const unitId = parseUnitId(id);
  if (!unitId) return refuse('ID_INVALID', 'input.unitId', { type: 'Unit' });
  const [kept] = await unitsOf(context.table, [unitId]);
  if (!kept) return refuse('NOT_FOUND', 'input.unitId');
  const unit = kept.data;
  const authority = await authorise(context, 'finding.scan', { unitPath: unit.path }, ['input', 'unitId']);
  if (!authority.ok) return authority;
  const list = lists.people(unit.agencyId, unit.path);
  const page = await pageOf(context.table, list, { first: AT_ONCE, after: after ?? null }, readDirectoryCard);
  if (!page.ok) return page;
  const chunk = await loadScanChunk(context);
  const people = page.value.edges.map(({ node }) => node.employeeId);
  const scanned = await eachGroup(people, (employeeId) =>
    scanOnDemand(context, chunk, employeeId, authority.value),
  );
  const own = after ? ok([]) : await scanOneUnit(context, chunk, unit, authority.value);
  const pairs: Pair[] = [];
  for (const result of [...scanned.values(), own]) {
    if (!result.ok) return result;
    pairs.push(...result.value);
  }
  const { hasNextPage, endCursor } = page.value.pageInfo;
  const next = hasNextPage ? (endCursor ?? null) : null;
  return ok({
    unit,
    people: people.length,
    opened: stepsTo(pairs, 'OPEN'),
    closed: stepsTo(pairs, 'CLOSED'),
    next,
  });
}
