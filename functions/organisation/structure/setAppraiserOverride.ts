import * as z from 'zod';
import { actorRef } from '../../platform/actor.ts';
import type { Context } from '../../platform/context.ts';
import { parseInput } from '../../platform/input.ts';
import type { Kept } from '../../platform/item.ts';
import { type PlainDate, plainDateSchema } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import type { Table } from '../../platform/table.ts';
import { holdersOf } from '../assignment/store.ts';
import { changePosition } from '../position/change.ts';
import { movePosition, placeOfPosition, type Position } from '../position/rules.ts';
import { positionsOf } from '../position/store.ts';
import { relineNow } from '../reline/concerned.ts';
import { inForce, isKnown, isValidOn } from '../validity/rules.ts';
import { commitStructure, mayStructure, positionNamed } from './door.ts';

const inputSchema = z.object({
  positionId: z.string(),
  appraiserPositionId: z.string().nullish(),
  from: plainDateSchema,
  letterNo: z.string().trim().min(1).max(100),
});

const APPRAISER = 'input.appraiserPositionId';
/** More levels than any government has: a longer way up comes back to itself. */
const LEVELS = 24;

/** Whether the way up from an office on a day comes to another one, or never ends. */
async function leadsTo(table: Table, from: string, to: string, day: PlainDate): Promise<boolean> {
  let at: string | null = from;
  for (let level = 0; at !== null; level += 1) {
    if (at === to || level > LEVELS) return true;
    const [office]: (Kept<Position> | null)[] = await positionsOf(table, [at]);
    const place = office && placeOfPosition(office.data, day);
    at = place ? (place.appraiserOverrideId ?? place.superiorPositionId) : null;
  }
  return false;
}

/** Whether somebody holds one of some offices on a day: nobody chooses who appraises them, or whom they appraise. */
async function holdsOne(table: Table, offices: readonly string[], by: string, day: PlainDate) {
  const seats = (await holdersOf(table, offices)).flat();
  return seats.some((one) => one.employeeId === by && isKnown(one) && inForce(one, day));
}

/** Why the office cannot be appraised so. Refuses: OVERRIDE_BACKDATED, OVERRIDE_CIRCLE, OVERRIDE_OWN, POSITION_CLOSED. */
async function sound(
  context: Context,
  { data: position }: Kept<Position>,
  appraiser: Position | null,
  from: PlainDate,
): Promise<Result<null>> {
  const { table, actor } = context;
  const { positionId } = position;
  const places = (position.places ?? []).filter((place) => isKnown(place)).map((place) => place.from);
  const earliest = [position.validFrom, ...places].toSorted().at(-1) ?? position.validFrom;
  if (from < earliest) return refuse('OVERRIDE_BACKDATED', 'input.from', { earliest });
  if (!isValidOn(position, from)) return refuse('POSITION_CLOSED', 'input.positionId', { date: from });
  if (appraiser && !isValidOn(appraiser, from)) return refuse('POSITION_CLOSED', APPRAISER, { date: from });
  if (appraiser && (await leadsTo(table, appraiser.positionId, positionId, from)))
    return refuse('OVERRIDE_CIRCLE', APPRAISER);
  const offices = [positionId, ...(appraiser ? [appraiser.positionId] : [])];
  const own = await holdsOne(table, offices, actorRef(actor).id, from);
  return own ? refuse('OVERRIDE_OWN', 'input.positionId') : ok(null);
}

/**
 * Says which office's holder appraises whoever holds an office, instead of the one above, from a day on; none
 * gives it back to the one above (docs/domain.md 1.3, who appraises heads of agencies). The lines around it
 * are worked out at once. Refuses: INPUT_*, ID_INVALID, NOT_FOUND, OVERRIDE_* (BACKDATED, CIRCLE, OWN),
 * POSITION_CLOSED, CONFLICT, NOT_ALLOWED for anyone but BKPP.
 */
export async function setAppraiserOverride(context: Context, given: unknown): Promise<Result<Position>> {
  const authority = await mayStructure(context);
  if (!authority.ok) return authority;
  const input = parseInput(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const { from, letterNo, appraiserPositionId } = input.value;
  const before = await positionNamed(context, input.value.positionId, 'input.positionId');
  if (!before.ok) return before;
  const appraiser = appraiserPositionId
    ? await positionNamed(context, appraiserPositionId, APPRAISER)
    : ok(null);
  if (!appraiser.ok) return appraiser;
  const { data: position } = before.value;
  const problem = await sound(context, before.value, appraiser.value?.data ?? null, from);
  if (!problem.ok) return problem;
  const was = placeOfPosition(position, from);
  const place = {
    unitId: was.unitId,
    superiorPositionId: was.superiorPositionId,
    appraiserOverrideId: appraiser.value?.data.positionId ?? null,
  };
  const after = { ...movePosition(position, place, from, context.clock.now()), letterNo };
  const set = await commitStructure(context, authority.value, after, changePosition(before.value, after));
  if (!set.ok) return set;
  const { positionId } = position;
  const offices = [positionId, place.appraiserOverrideId, was.appraiserOverrideId, was.superiorPositionId];
  const around = new Set(offices.filter((id) => id !== null));
  await relineNow(context, { offices: around, employeeIds: [], from }, { positionId });
  return set;
}
