/**
 * Which office leads a unit on a day, who exercises it, and who stands above: the leader who sets the unit's
 * achievement. docs/domain.md 1.7, 6.3; docs/architecture.md 7.
 */
import { readItem } from '../../platform/item.ts';
import { lists } from '../../platform/keys.ts';
import type { PlainDate } from '../../platform/period.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import { isActiveOn } from '../employee/rules.ts';
import {
  hasOneHolder,
  placeOfPosition,
  type Position,
  type PositionAssignment,
  positionKinds,
} from '../position/rules.ts';
import { positionsOf, unitOfficeKind } from '../position/store.ts';
import { inForce, isKnown, isValidOn } from '../validity/rules.ts';
import { type Surroundings, surroundingsIn } from './around.ts';

/** Who leads a unit, and who is above them. */
export interface Leadership {
  /** The office that leads the unit; null where it has none. */
  readonly headOffice: Position | null;
  /** Whoever exercises that office on the day: its holder, and who acts in it. */
  readonly headIds: readonly string[];
  /** The office right above that one, whoever holds it; null at the top. */
  readonly officeAbove: Position | null;
  /** The first above who exercises an office on the day and is in office on the day of the action; null without any. */
  readonly leader: { readonly employeeId: string; readonly positionId: string } | null;
}

/** The business date, the day of the action, and whether a Plh may act for the holder. */
export interface Asked {
  readonly date: PlainDate;
  readonly today: PlainDate;
  readonly plhMayAppraise: boolean;
}

/** Levels of a government, and some more: an office that stands above itself ends the search too. */
const LEVELS = 12;

/**
 * Of a unit's offices the one that leads it on a date: an office of leaders (or of an independent unit) that stands
 * below none of the same unit; of several the highest kind. Null where the unit has none.
 */
export function leadingOffice(
  offices: readonly Position[],
  unitId: string,
  date: PlainDate,
): Position | null {
  const here = offices.filter((one) => placeOfPosition(one, date).unitId === unitId && isValidOn(one, date));
  const ids = new Set(here.map(({ positionId }) => positionId));
  const tops = here.filter((one) => {
    const { superiorPositionId } = placeOfPosition(one, date);
    const isTop = superiorPositionId === null || !ids.has(superiorPositionId);
    return isTop && (hasOneHolder(one.kind) || one.isPukm);
  });
  const order = (one: Position) => [positionKinds.indexOf(one.kind), one.positionId] as const;
  const compare = (a: Position, b: Position) => {
    const [[kind, id], [otherKind, otherId]] = [order(a), order(b)];
    return kind - otherKind || (id < otherId ? -1 : 1);
  };
  return tops.toSorted(compare)[0] ?? null;
}

/** The office that leads a unit on a date, or null (a query and a batch). */
export async function officeLeading(table: Table, unitId: string, date: PlainDate): Promise<Position | null> {
  const rows = await queryAll(table, lists.unitOffices(unitId));
  const ids = rows.map((item) => readItem(unitOfficeKind, item).data.positionId);
  const offices = (await positionsOf(table, ids)).flatMap((kept) => kept?.data ?? []);
  return leadingOffice(offices, unitId, date);
}

const seatOrder = { DEFINITIVE: 0, PLT: 1, PLH: 2 } as const;
type Seated = PositionAssignment & { readonly role: keyof typeof seatOrder };

/** Who exercises an office on a date: definitive, then Plt, then Plh. */
const seatsOn = (holders: readonly PositionAssignment[], date: PlainDate): Seated[] =>
  holders
    .filter((one): one is Seated => one.role in seatOrder && isKnown(one) && inForce(one, date))
    .toSorted((a, b) => seatOrder[a.role] - seatOrder[b.role]);

/** The first of some seats whose holder is none of the excluded, and in office on the day of the action. */
async function firstOf(
  around: Surroundings,
  seats: readonly Seated[],
  excluded: readonly string[],
  { today, plhMayAppraise }: Asked,
): Promise<string | null> {
  const counted = seats.filter((seat) => seat.role !== 'PLH' || plhMayAppraise);
  const ids = counted.map(({ employeeId }) => employeeId).filter((id) => !excluded.includes(id));
  const people = await around.people(ids);
  return people.find(([, { employee, leaves }]) => isActiveOn(employee, leaves, today))?.[0] ?? null;
}

/** Looks at the offices above one, nearest first, as lines are climbed; the first of them is told as well. */
async function climb(around: Surroundings, headOffice: Position, headIds: readonly string[], asked: Asked) {
  let officeAbove: Position | null = null;
  let office: Position = headOffice;
  for (let level = 0; level < LEVELS; level += 1) {
    const { appraiserOverrideId, superiorPositionId } = placeOfPosition(office, asked.date);
    const aboveId = appraiserOverrideId ?? superiorPositionId;
    const [[, above] = []] = aboveId ? await around.offices([aboveId]) : [];
    if (!above?.position) break;
    office = above.position;
    officeAbove ??= office;
    const employeeId = await firstOf(around, seatsOn(above.holders, asked.date), headIds, asked);
    if (employeeId) return { officeAbove, leader: { employeeId, positionId: office.positionId } };
  }
  return { officeAbove, leader: null };
}

/**
 * Who leads a unit on a date and who stands above: the definitive holder of the office above the head's, else its Plt,
 * else (where policy allows) its Plh, else the next office above; never whoever heads the unit. A query, two batches,
 * and for each level above a batch and a query for each holder. `around` shares what several calls read.
 */
export async function leadershipOf(
  table: Table,
  unitId: string,
  asked: Asked,
  around: Surroundings = surroundingsIn(table),
): Promise<Leadership> {
  const headOffice = await officeLeading(table, unitId, asked.date);
  if (!headOffice) return { headOffice, headIds: [], officeAbove: null, leader: null };
  const [[, head] = []] = await around.offices([headOffice.positionId]);
  const headIds = seatsOn(head?.holders ?? [], asked.date).map(({ employeeId }) => employeeId);
  return { headOffice, headIds, ...(await climb(around, headOffice, headIds, asked)) };
}
