/** A unit put on record or changed: what a commit holds of it. */
import type { Change } from '../../platform/commit/plan.ts';
import { conflict, put, type Write } from '../../platform/commit/writes.ts';
import { type Kept, makeItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { codeWrites } from '../register/code.ts';
import { agencyItem } from '../roster/store.ts';
import { announceUnit, type UnitEvent } from './events.ts';
import { segmentOf, type Unit, type UnitPlace } from './rules.ts';
import { listPerformanceUnit, subUnitKind, unitKind } from './store.ts';

/** The unit's row among those below a parent, for every parent that it ever had: a date decides which counts. */
const rowsOf = (unit: Unit): Write[] => {
  const places: readonly UnitPlace[] = unit.places ?? [unit];
  return places.map(({ parentId, path }) =>
    put(makeItem(subUnitKind, keys.subUnit(parentId, segmentOf(path), unit.unitId), { unitId: unit.unitId })),
  );
};

/**
 * A unit as it becomes, with the guards of its codes, its rows in the tree and, of an agency or a performance
 * unit, its row among those. Fails with REGISTER_CODE_TAKEN or ESAKIP_CODE_TAKEN when another unit has the
 * code, CONFLICT when somebody was faster.
 */
export function changeUnit(
  before: Kept<Unit> | null,
  after: Unit,
  event: UnitEvent = before ? 'unitChanged' : 'unitRegistered',
): { change: Change; writes: Write[] } {
  const { unitId, agencyId, name } = after;
  return {
    change: {
      kind: unitKind,
      key: keys.unit(unitId),
      before,
      after,
      event: announceUnit(event, after),
      onConflict: conflict,
    },
    writes: [
      ...codeWrites('UNIT', unitId, before?.data.code ?? null, after.code),
      ...codeWrites('ESAKIP', unitId, before?.data.esakipCode ?? null, after.esakipCode ?? null),
      ...rowsOf(after),
      ...(after.isPerformanceUnit ? [listPerformanceUnit(unitId)] : []),
      ...(unitId === agencyId ? [put(agencyItem({ agencyId, name }))] : []),
    ],
  };
}
