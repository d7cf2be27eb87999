/**
 * The organisation around some people, read out of the table: the offices above them up to the top, who
 * holds those, and these people's other offices. It is all that a line can depend on, so that a line
 * costs the same in a city of 13,000 as in one of 200. docs/decisions/organisation.md.
 */
import { type Item, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import type { PlainDate } from '../../platform/period.ts';
import { getItems, queryAll, type Table } from '../../platform/table.ts';
import { assignmentKind, holdersIn } from '../assignment/store.ts';
import { employeeKind, leaveKind } from '../employee/store.ts';
import type { Position, PositionAssignment } from '../position/rules.ts';
import { positionKind } from '../position/store.ts';
import { unitsOf } from '../unit/store.ts';
import { isKnown, lasts } from '../validity/rules.ts';
import type { OrganisationParts } from './organisation.ts';

/** A person as lines depend on them. */
interface Somebody {
  readonly employee: OrganisationParts['employees'][number];
  readonly assignments: readonly PositionAssignment[];
  readonly leaves: OrganisationParts['leaves'];
}

/** An office with everybody who was ever assigned to it. */
interface Office {
  readonly position: Position | null;
  readonly holders: readonly PositionAssignment[];
}

/** Where the parts of an organisation are read, each once: those of a chunk of people share what is above them. */
export interface Surroundings {
  /** The offices of some ids: one batched read for those that were not asked for before. */
  offices(ids: readonly string[]): Promise<(readonly [string, Office])[]>;
  /** The people of some ids, without those who are not on record: a query for each not asked for before, side by side. */
  people(ids: readonly string[]): Promise<(readonly [string, Somebody])[]>;
  units(ids: readonly string[]): Promise<OrganisationParts['units']>;
}

function somebodyOf(items: readonly Item[]): Somebody | null {
  const profile = items.find(({ type }) => type === employeeKind.type);
  if (!profile) return null;
  const of = (type: string) => items.filter((item) => item.type === type);
  return {
    employee: readItem(employeeKind, profile).data,
    assignments: of(assignmentKind.type).map((item) => readItem(assignmentKind, item).data),
    leaves: of(leaveKind.type).map((item) => readItem(leaveKind, item).data),
  };
}

/** Reads surroundings from the table, each office and person once. */
export function surroundingsIn(table: Table): Surroundings {
  const offices = new Map<string, Promise<Office>>();
  const people = new Map<string, Promise<Somebody | null>>();
  const readOffices = (ids: readonly string[]) => {
    const items = getItems(
      table,
      ids.flatMap((id) => [keys.position(id), keys.holders(id)]),
    );
    ids.forEach((id, at) =>
      offices.set(
        id,
        items.then((found) => {
          const [position, holders] = [found[2 * at] ?? null, found[2 * at + 1] ?? null];
          return {
            position: position && readItem(positionKind, position).data,
            holders: holdersIn(holders),
          };
        }),
      ),
    );
  };
  const readPerson = async (id: string) => somebodyOf(await queryAll(table, lists.personInOffice(id)));
  return {
    offices: async (ids) => {
      const unread = ids.filter((id) => !offices.has(id));
      if (unread.length > 0) readOffices(unread);
      return Promise.all(ids.map(async (id) => [id, await (offices.get(id) as Promise<Office>)] as const));
    },
    people: async (ids) => {
      for (const id of ids) if (!people.has(id)) people.set(id, readPerson(id));
      const found = await Promise.all(ids.map(async (id) => [id, await people.get(id)] as const));
      return found.flatMap(([id, somebody]) => (somebody ? [[id, somebody] as const] : []));
    },
    units: async (ids) => (await unitsOf(table, ids)).flatMap((kept) => kept?.data ?? []),
  };
}

/** The offices that ever decided over one: its overrides, and those that it stood below. */
const officesOver = (position: Position): string[] =>
  (position.places ?? [position])
    .map(({ appraiserOverrideId, superiorPositionId }) => appraiserOverrideId ?? superiorPositionId)
    .filter((id) => id !== null);

/** Why an office is read: as one that somebody holds, or because whoever holds it may appraise them. */
const HELD = 0;
const ABOVE = 1;
type Reason = typeof HELD | typeof ABOVE;

/** Notes a reason for reading an office, unless it was read for as good a one. */
function want(
  open: Map<string, Reason>,
  done: ReadonlyMap<string, Reason>,
  id: string,
  reason: Reason,
): void {
  if (Math.max(done.get(id) ?? -1, open.get(id) ?? -1) < reason) open.set(id, reason);
}

/**
 * The organisation around some people: `appraiserOf` and `materialiseLines` say the same of them in it as
 * in the whole, for days from `since` on. Reads level by level, upwards: a batch for the offices of a
 * level, and a query for each person who holds one, side by side.
 */
export async function organisationAround(
  surroundings: Surroundings,
  employeeIds: readonly string[],
  since: PlainDate,
): Promise<OrganisationParts> {
  const positions = new Map<string, Position>();
  const people = new Map<string, Somebody>();
  const done = new Map<string, Reason>();
  const meet = async (ids: readonly string[], open: Map<string, Reason>) => {
    const strangers = [...new Set(ids)].filter((id) => !people.has(id));
    for (const [id, somebody] of await surroundings.people(strangers)) {
      people.set(id, somebody);
      for (const each of somebody.assignments)
        if (isKnown(each) && lasts(each, since)) want(open, done, each.positionId, HELD);
    }
  };
  let open = new Map<string, Reason>();
  await meet(employeeIds, open);
  while (open.size > 0) {
    const level = open;
    open = new Map();
    for (const [id, reason] of level) done.set(id, reason);
    const holders: string[] = [];
    for (const [id, office] of await surroundings.offices([...level.keys()])) {
      if (office.position) positions.set(id, office.position);
      for (const over of office.position ? officesOver(office.position) : []) want(open, done, over, ABOVE);
      if (level.get(id) === ABOVE)
        holders.push(...office.holders.filter((each) => lasts(each, since)).map((each) => each.employeeId));
    }
    await meet(holders, open);
  }
  return partsOf(positions, people, surroundings);
}

async function partsOf(
  positions: ReadonlyMap<string, Position>,
  people: ReadonlyMap<string, Somebody>,
  surroundings: Surroundings,
): Promise<OrganisationParts> {
  const offices = [...positions.values()];
  const units = new Set(offices.flatMap((office) => (office.places ?? [office]).map(({ unitId }) => unitId)));
  const everybody = [...people.values()];
  return {
    units: await surroundings.units([...units]),
    positions: offices,
    employees: everybody.map(({ employee }) => employee),
    assignments: everybody.flatMap(({ assignments }) => assignments),
    leaves: everybody.flatMap(({ leaves }) => leaves),
  };
}
