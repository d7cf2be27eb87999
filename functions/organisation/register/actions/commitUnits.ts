/** The units that a register's file names put on record, or renamed: one commit each, parents first. */
import { actorRef } from '../../../platform/actor.ts';
import { commit, retrying } from '../../../platform/commit/commit.ts';
import { canonical } from '../../../platform/commit/hash.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { queryAll } from '../../../platform/table.ts';
import { changeUnit } from '../../unit/change.ts';
import { freeSegment, type Unit } from '../../unit/rules.ts';
import { unitsOf } from '../../unit/store.ts';
import { idsOfCodes } from '../code.ts';
import { idOfCode } from '../ids.ts';
import type { RegisterImport } from '../rules.ts';
import { unitsNamed } from '../store.ts';
import { type UnitEntry, unitKindOf } from '../units.ts';
import { AUTHORITY } from './judgeFile.ts';

/** The place of a new unit below its parent: an agency where that is the city, or where there is none. */
async function placeBelow(context: Context, parent: Unit | null, unitId: string, kind: Unit['kind']) {
  if (kind === 'KOTA') return { parentId: null, agencyId: unitId, path: '' };
  const parentId = parent?.unitId ?? null;
  const rows = await queryAll(context.table, lists.subUnits(parentId));
  const segment = freeSegment(rows.map(({ SK }) => SK.split('#')[1] ?? ''));
  const isAgency = parent === null || parent.kind === 'KOTA';
  return {
    parentId,
    agencyId: isAgency ? unitId : parent.agencyId,
    path: `${parent?.path ?? ''}${segment}/`,
  };
}

async function unitOf(
  context: Context,
  entry: UnitEntry,
  before: Unit | null,
  parent: Unit | null,
  of: RegisterImport,
): Promise<Unit> {
  const { code, kind, workWeek } = entry;
  const name = entry.name ?? before?.name ?? code;
  if (before) return { ...before, name, kind: kind ?? before.kind, workWeek: workWeek ?? before.workWeek };
  const unitId = idOfCode('UNIT', code);
  const place = await placeBelow(context, parent, unitId, unitKindOf(entry));
  return {
    unitId,
    code,
    ...place,
    name,
    kind: unitKindOf(entry),
    isPerformanceUnit: place.agencyId === unitId,
    workWeek: workWeek ?? parent?.workWeek ?? 'FIVE_DAYS',
    validFrom: `${of.asOf.slice(0, 4)}-01-01` as Unit['validFrom'],
    validTo: null,
  };
}

async function commitUnit(context: Context, entry: UnitEntry, of: RegisterImport): Promise<Result<null>> {
  const codes = [entry.code, entry.parentCode ?? entry.code];
  const ids = await idsOfCodes(context.table, 'UNIT', codes);
  const [kept = null, parent = null] = await unitsOf(
    context.table,
    ids.map((id) => id ?? ''),
  );
  const before: Kept<Unit> | null = ids[0] ? kept : null;
  const above = entry.parentCode !== null && ids[1] ? (parent?.data ?? null) : null;
  const after = await unitOf(context, entry, before?.data ?? null, above, of);
  if (before && canonical(before.data) === canonical(after)) return ok(null);
  const { change, writes } = changeUnit(before, after);
  const committed = await commit(context.table, {
    actor: actorRef(context.actor),
    authority: AUTHORITY,
    requestId: context.requestId,
    at: context.clock.now(),
    commitId: context.newId(),
    changes: [change],
    writes,
  });
  return committed.ok ? ok(null) : committed;
}

/** Puts the units of an import's file on record; those that are there already as it says stay untouched. */
export async function commitUnits(context: Context, of: RegisterImport): Promise<void> {
  for (const entry of await unitsNamed(context.table, of.importId)) {
    const done = await retrying(() => commitUnit(context, entry, of));
    if (!done.ok) throw new Error(`a unit of an import refused: ${done.problems[0].code}`);
  }
}
