/** An office put on record or changed: what a commit holds of it. */
import type { Change } from '../../platform/commit/plan.ts';
import { conflict, put, type Write } from '../../platform/commit/writes.ts';
import { type Kept, makeItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { codeWrites } from '../register/code.ts';
import { announcePosition } from './events.ts';
import type { Position, PositionPlace } from './rules.ts';
import { officeBelowKind, positionKind, unitOfficeKind } from './store.ts';

/** The office's rows in every unit and below every office where it ever stood: a date decides which counts. */
function rowsOf(position: Position): Write[] {
  const { positionId } = position;
  const places: readonly PositionPlace[] = position.places ?? [position];
  const units = new Set(places.map(({ unitId }) => unitId));
  const above = new Set(
    places
      .flatMap(({ superiorPositionId, appraiserOverrideId }) => [
        superiorPositionId ?? [],
        appraiserOverrideId ?? [],
      ])
      .flat(),
  );
  return [
    ...[...units].map((id) => put(makeItem(unitOfficeKind, keys.unitOffice(id, positionId), { positionId }))),
    ...[...above].map((id) =>
      put(makeItem(officeBelowKind, keys.officeBelow(id, positionId), { positionId })),
    ),
  ];
}

/**
 * An office as it becomes, with the guard of its code and its rows in its units. Fails with
 * REGISTER_CODE_TAKEN when another office has the code, CONFLICT when somebody was faster.
 */
export const changePosition = (
  before: Kept<Position> | null,
  after: Position,
): { change: Change; writes: Write[] } => ({
  change: {
    kind: positionKind,
    key: keys.position(after.positionId),
    before,
    after,
    event: announcePosition(before ? 'positionChanged' : 'positionRegistered', after),
    onConflict: conflict,
  },
  writes: [
    ...codeWrites('POSITION', after.positionId, before?.data.code ?? null, after.code),
    ...rowsOf(after),
  ],
});
