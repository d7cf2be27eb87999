/** Which office leads a unit on a day, who exercises it, and who stands above. docs/domain.md 1.7, 6.3; docs/architecture.md 7. */
import { readItem } from '../../platform/item.ts';
import { lists } from '../../platform/keys.ts';
import { addDays, type PlainDate } from '../../platform/period.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import { isActiveOn } from '../employee/rules.ts';
import {
  hasOneHolder,
  placeOfPosition,
  type Position,
  type PositionAssignment,
  positionKinds,
} from '../position/rules.ts';
import { unitOfficeKind } from '../position/store.ts';
import { inForce, isKnown, isValidOn, overlap, turningDays } from '../validity/rules.ts';
import { type Surroundings, surroundingsIn } from './around.ts';

/** Who leads a unit, and who is above them. */
export interface Leadership {
  /** The office that leads the unit; null where it has none. */
  readonly headOffice: Position | null;
  /** Whoever exercises that office on the day, its holder and who acts in it; then whoever led the unit on a day from `since` on. */
  readonly headIds: readonly string[];
  /** The office right above that one, whoever holds it; null at the top. */
  readonly officeAbove: Position | null;
  /** The first above who exercises an office on the day and is in office on the day of the action; null without any. */
  readonly leader: { readonly employeeId: string; readonly positionId: string } | null;
}

/** The business date, the day of the action, and whether a Plh may act for the holder: asked only where there is one. */
export interface Asked {
  readonly date: PlainDate;
  /** From when on whoever led the unit counts among its heads; left out, those of the day alone do. */
  readonly since?: PlainDate;
  readonly today: PlainDate;
  readonly plhMayAppraise: boolean | (() => Promise<boolean>);
}

/** Levels of a government, and some more: an office that stands above itself ends the search too. */
export const LEVELS = 12;

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

/** Every office that a unit has or had, with its holders (a query and a batch). */
async function officesOfUnit(table: Table, unitId: string, around: Surroundings): Promise<Position[]> {
  const rows = await queryAll(table, lists.unitOffices(unitId));
  const ids = rows.map((item) => readItem(unitOfficeKind, item).data.positionId);
  return (await around.offices(ids)).flatMap(([, { position }]) => position ?? []);
}

/** The office that leads a unit on a date, or null (a query and a batch). */
export const officeLeading = async (
  table: Table,
  unitId: string,
  date: PlainDate,
): Promise<Position | null> =>
  leadingOffice(await officesOfUnit(table, unitId, surroundingsIn(table)), unitId, date);

const seatOrder = { DEFINITIVE: 0, PLT: 1, PLH: 2 } as const;
type Seated = PositionAssignment & { readonly role: keyof typeof seatOrder };

/** Who exercises an office on a date: definitive, then Plt, then Plh. */
export const seatsOn = (holders: readonly PositionAssignment[], date: PlainDate): Seated[] =>
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
  const isThere = seats.some(({ role }) => role === 'PLH');
  const plhCounts =
    isThere && (typeof plhMayAppraise === 'boolean' ? plhMayAppraise : await plhMayAppraise());
  const counted = seats.filter((seat) => seat.role !== 'PLH' || plhCounts);
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

/** The days of a stretch on which another office may begin to lead: its first, and those on which one begins, moves or ends. */
function turnsOf(
  offices: readonly Position[],
  { from, to }: { from: PlainDate; to: PlainDate },
): PlainDate[] {
  const turns = offices.flatMap(({ validFrom, validTo, places }) => [
    ...turningDays({ from: validFrom, to: validTo }),
    ...(places ?? []).map((place) => place.from),
  ]);
  return [...new Set([from, ...turns])].filter((day) => from <= day && day <= to).toSorted();
}

/** Whoever led a unit on any day of a stretch: each office that did, by those who sat in it meanwhile (a batch). */
async function headsDuring(
  around: Surroundings,
  offices: readonly Position[],
  unitId: string,
  stretch: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<string[]> {
  const turns = turnsOf(offices, stretch);
  const led = turns.flatMap((from, at) => {
    const office = leadingOffice(offices, unitId, from);
    const next = turns[at + 1];
    return office ? [{ positionId: office.positionId, from, to: next ? addDays(next, -1) : stretch.to }] : [];
  });
  const seats = new Map(await around.offices([...new Set(led.map(({ positionId }) => positionId))]));
  return led.flatMap(({ positionId, from, to }) =>
    (seats.get(positionId)?.holders ?? [])
      .filter((one) => one.role in seatOrder && isKnown(one) && overlap(one, { from, to }))
      .map(({ employeeId }) => employeeId),
  );
}

/** Whoever led a unit on any day of a stretch, by whatever title they exercised its office (a query and a batch). */
export async function headsOf(
  table: Table,
  unitId: string,
  stretch: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<string[]> {
  const around = surroundingsIn(table);
  return headsDuring(around, await officesOfUnit(table, unitId, around), unitId, stretch);
}

type Headship = Pick<Leadership, 'headOffice' | 'headIds'>;

/** The office that leads a unit on a date, and whose it is (a query and a batch). */
export async function headshipOf(
  table: Table,
  unitId: string,
  { date, since }: Pick<Asked, 'date' | 'since'>,
  around: Surroundings,
): Promise<Headship> {
  const offices = await officesOfUnit(table, unitId, around);
  const headOffice = leadingOffice(offices, unitId, date);
  const before = since ? await headsDuring(around, offices, unitId, { from: since, to: date }) : [];
  const [[, head] = []] = headOffice ? await around.offices([headOffice.positionId]) : [];
  const now = seatsOn(head?.holders ?? [], date).map(({ employeeId }) => employeeId);
  return { headOffice, headIds: [...new Set([...now, ...before])] };
}

/**
 * Who stands above whoever leads a unit: the definitive holder of the office above, else its Plt, else (where policy allows)
 * its Plh, else the next above; never whoever heads the unit, nor did since `since`. A level: a batch, a query a holder.
 */
export const leaderOver = async (around: Surroundings, { headOffice, headIds }: Headship, asked: Asked) =>
  headOffice ? climb(around, headOffice, headIds, asked) : { officeAbove: null, leader: null };

/** Who leads a unit on a date and who stands above: `headshipOf` and `leaderOver`. `around` shares what several calls read. */
export async function leadershipOf(
  table: Table,
  unitId: string,
  asked: Asked,
  around: Surroundings = surroundingsIn(table),
): Promise<Leadership> {
  const headship = await headshipOf(table, unitId, asked, around);
  return { ...headship, ...(await leaderOver(around, headship, asked)) };
}
