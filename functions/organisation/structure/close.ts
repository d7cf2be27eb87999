/**
 * The ends of offices and units: from the day after, neither tree nor lists show them; earlier days stay as they
 * were.
 */
import * as z from 'zod';
import type { Context } from '../../platform/context.ts';
import { parseInput } from '../../platform/input.ts';
import { readItem } from '../../platform/item.ts';
import { lists } from '../../platform/keys.ts';
import { addDays, type PlainDate, plainDateSchema } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import { holdersOf } from '../assignment/store.ts';
import { changePosition } from '../position/change.ts';
import { placeOfPosition, type Position, type PositionPlace } from '../position/rules.ts';
import { officesBelow, positionsOf, unitOfficeKind } from '../position/store.ts';
import { markEnd } from '../register/atRecord.ts';
import { seatGuard } from '../request/store.ts';
import { changeUnit } from '../unit/change.ts';
import { placeOfUnit, type Unit } from '../unit/rules.ts';
import { subUnitKind, unitsOf } from '../unit/store.ts';
import { isKnown } from '../validity/rules.ts';
import { commitStructure, mayStructure, positionNamed, unitNamed } from './door.ts';

const endSchema = z.object({ lastDay: plainDateSchema, letterNo: z.string().trim().min(1).max(100) });
const positionSchema = endSchema.extend({ positionId: z.string() });
const unitSchema = endSchema.extend({ unitId: z.string() });

interface Standing {
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
}

/** Whether something stands on some day after a last one. */
const standsAfter = ({ validTo }: Standing, lastDay: PlainDate): boolean =>
  validTo === null || validTo > lastDay;

/** Refuses: CLOSE_LAST_DAY, where it does not stand on that day, or ends then already. */
function mayEnd({ validFrom, validTo }: Standing, lastDay: PlainDate): Result<null> {
  if (lastDay >= validFrom && (validTo === null || lastDay < validTo)) return ok(null);
  return refuse('CLOSE_LAST_DAY', 'input.lastDay', { earliest: validFrom, before: validTo ?? '…' });
}

/** Where an office stands after a day: on the next one, and wherever it is to move. */
const placesAfter = (position: Position, lastDay: PlainDate): PositionPlace[] => [
  placeOfPosition(position, addDays(lastDay, 1)),
  ...(position.places ?? []).filter((place) => isKnown(place) && place.from > lastDay),
];

const officesIn = async (table: Table, ids: readonly string[], lastDay: PlainDate): Promise<Position[]> =>
  (await positionsOf(table, ids)).flatMap((kept) =>
    kept && standsAfter(kept.data, lastDay) ? [kept.data] : [],
  );

/** Whether an office stands below another, or is appraised by it, after a day. */
async function hasBelow(table: Table, positionId: string, lastDay: PlainDate): Promise<boolean> {
  const below = await officesIn(table, await officesBelow(table, positionId), lastDay);
  return below.some((office) =>
    placesAfter(office, lastDay).some(
      (place) => place.superiorPositionId === positionId || place.appraiserOverrideId === positionId,
    ),
  );
}

/**
 * Ends an office after a last day. Refuses: INPUT_*, ID_INVALID, NOT_FOUND, CLOSE_LAST_DAY, CLOSE_HELD
 * (somebody is assigned to it after that day), CLOSE_BELOW (an office stands below it), CONFLICT, NOT_ALLOWED
 * for anyone but BKPP.
 */
export async function closePosition(context: Context, given: unknown): Promise<Result<Position>> {
  const authority = await mayStructure(context);
  if (!authority.ok) return authority;
  const input = parseInput(positionSchema, given, ['input']);
  if (!input.ok) return input;
  const { lastDay, letterNo } = input.value;
  const before = await positionNamed(context, input.value.positionId, 'input.positionId');
  if (!before.ok) return before;
  const { data: position } = before.value;
  const ends = mayEnd(position, lastDay);
  if (!ends.ok) return ends;
  const { positionId } = position;
  const guard = await seatGuard(context.table, positionId); // before its holders are read
  const [seats = []] = await holdersOf(context.table, [positionId]);
  const held = seats.find((one) => isKnown(one) && (one.to === null || one.to > lastDay));
  if (held) return refuse('CLOSE_HELD', 'input.positionId', { to: held.to ?? '…' });
  if (await hasBelow(context.table, positionId, lastDay)) return refuse('CLOSE_BELOW', 'input.positionId');
  const after: Position = { ...position, validTo: lastDay, letterNo };
  const { change, writes } = changePosition(before.value, after);
  const others = [guard, markEnd(context.clock.now())];
  return commitStructure(context, authority.value, after, { change, writes: [...others, ...writes] });
}

/** Whether an office stands in a unit, or a unit below it, after a day. */
async function hasWithin(table: Table, unitId: string, lastDay: PlainDate): Promise<boolean> {
  const [offices, units] = await Promise.all([
    queryAll(table, lists.unitOffices(unitId)),
    queryAll(table, lists.subUnits(unitId)),
  ]);
  const ids = offices.map((item) => readItem(unitOfficeKind, item).data.positionId);
  const standing = await officesIn(table, ids, lastDay);
  if (standing.some((one) => placesAfter(one, lastDay).some((place) => place.unitId === unitId))) return true;
  const below = await unitsOf(
    table,
    units.map((item) => readItem(subUnitKind, item).data.unitId),
  );
  const next = addDays(lastDay, 1);
  return below.some(
    (kept) => kept && standsAfter(kept.data, lastDay) && placeOfUnit(kept.data, next).parentId === unitId,
  );
}

/**
 * Ends a unit after a last day. Refuses: INPUT_*, ID_INVALID, NOT_FOUND, CLOSE_LAST_DAY, CLOSE_WITHIN (an
 * office or a unit stands in it after that day), CONFLICT, NOT_ALLOWED for anyone but BKPP.
 */
export async function closeUnit(context: Context, given: unknown): Promise<Result<Unit>> {
  const authority = await mayStructure(context);
  if (!authority.ok) return authority;
  const input = parseInput(unitSchema, given, ['input']);
  if (!input.ok) return input;
  const { lastDay, letterNo } = input.value;
  const before = await unitNamed(context, input.value.unitId);
  if (!before.ok) return before;
  const { data: unit } = before.value;
  const ends = mayEnd(unit, lastDay);
  if (!ends.ok) return ends;
  if (await hasWithin(context.table, unit.unitId, lastDay)) return refuse('CLOSE_WITHIN', 'input.unitId');
  const after: Unit = { ...unit, validTo: lastDay, letterNo };
  const { change, writes } = changeUnit(before.value, after);
  const mark = markEnd(context.clock.now());
  return commitStructure(context, authority.value, after, { change, writes: [mark, ...writes] });
}
