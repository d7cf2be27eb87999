/** The units that a register's file names put on record, or renamed: one commit each, parents first. */
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import { canonical } from '../../../platform/commit/hash.ts';
import type { Context } from '../../../platform/context.ts';
import { lists, rowSegment } from '../../../platform/keys.ts';
import { ok, type Result } from '../../../platform/result.ts';
import type { PlainDate } from '../../../platform/period.ts';
import { queryAll } from '../../../platform/table.ts';
import { changeUnit } from '../../unit/change.ts';
import { freeSegment, type Unit } from '../../unit/rules.ts';
import { unitsOfCodes } from '../code.ts';
import { idOfCode } from '../ids.ts';
import { type Committing, laterThan } from '../newest.ts';
import type { RegisterImport } from '../rules.ts';
import { unitsNamed } from '../store.ts';
import { type UnitEntry, unitKindOf } from '../units.ts';
import { AUTHORITY } from './judgeFile.ts';
import { asLostRace } from './lostRace.ts';

/** The place of a new unit below its parent: an agency where that is the city, or where there is none. */
async function placeBelow(context: Context, parent: Unit | null, unitId: string, kind: Unit['kind']) {
  if (kind === 'KOTA') return { parentId: null, agencyId: unitId, path: '' };
  const parentId = parent?.unitId ?? null;
  const rows = await queryAll(context.table, lists.subUnits(parentId));
  const segment = freeSegment(rows.map(rowSegment));
  const isAgency = parent === null || parent.kind === 'KOTA';
  return {
    parentId,
    agencyId: isAgency ? unitId : parent.agencyId,
    path: `${parent?.path ?? ''}${segment}/`,
  };
}

/** A unit on record as an entry has it. What the register does not say of it stays as it was. */
const renamed = (before: Unit, { name, kind, workWeek }: UnitEntry): Unit => ({
  ...before,
  name: name ?? before.name,
  kind: kind ?? before.kind,
  workWeek: workWeek ?? before.workWeek,
});

async function newUnit(
  context: Context,
  entry: UnitEntry,
  parent: Unit | null,
  of: RegisterImport,
): Promise<Unit> {
  const { code, workWeek } = entry;
  const unitId = idOfCode('UNIT', code);
  const place = await placeBelow(context, parent, unitId, unitKindOf(entry));
  return {
    unitId,
    code,
    ...place,
    name: entry.name ?? code,
    kind: unitKindOf(entry),
    isPerformanceUnit: place.agencyId === unitId,
    workWeek: workWeek ?? parent?.workWeek ?? 'FIVE_DAYS',
    validFrom: `${of.asOf.slice(0, 4)}-01-01` as Unit['validFrom'],
    validTo: null,
  };
}

async function commitUnit(context: Context, entry: UnitEntry, committing: Committing): Promise<Result<null>> {
  const { of } = committing;
  const [before = null, parent = null] = await unitsOfCodes(context.table, [
    entry.code,
    entry.parentCode ?? entry.code,
  ]);
  const above = entry.parentCode === null ? null : (parent?.data ?? null);
  const said = before ? renamed(before.data, entry) : await newUnit(context, entry, above, of);
  const isThere = before && canonical(before.data) === canonical(said);
  // A later file that was faster is on record by the next try.
  if (isThere || (before && laterThan(committing, before.data.asOf ?? null))) return ok(null);
  const { change, writes } = changeUnit(before, { ...said, asOf: of.asOf });
  const committed = await commitAs(context, AUTHORITY, {
    changes: [change],
    writes,
  });
  return committed.ok ? ok(null) : committed;
}

/** What of some units is new: those to be put on record or renamed, and those of which a later day is on record. */
async function news(context: Context, entries: readonly UnitEntry[], committing: Committing) {
  const found = await unitsOfCodes(
    context.table,
    entries.map(({ code }) => code),
  );
  const changed: UnitEntry[] = [];
  const left: Left[] = [];
  for (const [at, entry] of entries.entries()) {
    const before = found[at]?.data;
    if (before && canonical(before) === canonical(renamed(before, entry))) continue;
    const asOf = before && laterThan(committing, before.asOf ?? null);
    if (asOf) left.push({ entry, asOf });
    else changed.push(entry);
  }
  return { changed, left };
}

/** Units looked at in one batched read, and committed before the time is looked at. */
const AT_ONCE = 25;

/** A unit that the file tells otherwise, and the later day of which it is on record. */
interface Left {
  readonly entry: UnitEntry;
  readonly asOf: PlainDate;
}

/**
 * Puts the units of an import's file on record; those that are there already as it says stay untouched, and so
 * do those of which a later day is on record, which are answered. Null when its time was up: begun again, what
 * is done costs a batched read.
 */
export async function commitUnits(
  context: Context,
  committing: Committing,
  hasTime: () => boolean,
): Promise<Left[] | null> {
  const entries = await unitsNamed(context.table, committing.of.importId);
  const all: Left[] = [];
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    if (at > 0 && !hasTime()) return null;
    const { changed, left } = await news(context, entries.slice(at, at + AT_ONCE), committing);
    all.push(...left);
    for (const entry of changed) {
      const done = await retrying(async () => asLostRace(await commitUnit(context, entry, committing)));
      if (!done.ok) throw new Error(`a unit of an import refused: ${done.problems[0].code}`);
    }
  }
  return all;
}
