/** What is on record of the codes that a register's file names, in batched reads: a level of superiors at a time. */
import type { PlainDate } from '../../platform/period.ts';
import type { Table } from '../../platform/table.ts';
import { holdersOf } from '../assignment/store.ts';
import { isActiveOn } from '../employee/rules.ts';
import { employeesOf } from '../employee/store.ts';
import type { Position } from '../position/rules.ts';
import { positionsOf } from '../position/store.ts';
import { unitsOf } from '../unit/store.ts';
import { inForce, isKnown, isOver } from '../validity/rules.ts';
import { idsOfCodes, unitsOfCodes } from './code.ts';
import type { KnownUnit } from './units.ts';
import type { KnownOffice } from './offices.ts';
import type { Known } from './whole.ts';

const present = <T>(all: readonly (T | null)[]): T[] => all.filter((one) => one !== null);

async function knownUnits(
  table: Table,
  codes: readonly string[],
  date: PlainDate,
): Promise<Map<string, KnownUnit>> {
  const units = present(await unitsOfCodes(table, codes)).map(({ data }) => data);
  const parents = present(await unitsOf(table, present(units.map(({ parentId }) => parentId))));
  const codeOf = new Map(parents.map(({ data }) => [data.unitId, data.code]));
  return new Map(
    units.map((unit) => [
      unit.code ?? '',
      {
        name: unit.name,
        parentCode: (unit.parentId && codeOf.get(unit.parentId)) ?? null,
        endedOn: isOver(unit, date) ? unit.validTo : null,
      },
    ]),
  );
}

/** An office that the register has not named goes by its id, which is no code of anything. */
const nameOf = ({ code, positionId }: Position): string => code ?? positionId;

/** These offices and all above them, by id. */
async function climb(table: Table, ids: readonly string[]): Promise<Map<string, Position>> {
  const found = new Map<string, Position>();
  let level = [...ids];
  while (level.length > 0) {
    const positions = present(await positionsOf(table, level)).map(({ data }) => data);
    for (const position of positions) found.set(position.positionId, position);
    const above = new Set(present(positions.map(({ superiorPositionId }) => superiorPositionId)));
    level = [...above].filter((id) => !found.has(id));
  }
  return found;
}

/** Whether each of some offices has a definitive holder who is in office on a date. */
async function holding(
  table: Table,
  ids: readonly string[],
  date: PlainDate,
): Promise<Map<string, KnownOffice['holder']>> {
  const held = (await holdersOf(table, ids)).map((all) =>
    all.find((each) => each.role === 'DEFINITIVE' && isKnown(each) && inForce(each, date)),
  );
  const people = await employeesOf(
    table,
    held.map((one) => one?.employeeId ?? ''),
  );
  return new Map(
    ids.map((id, at) => {
      const employee = people[at]?.data;
      if (!employee) return [id, 'NONE'] as const;
      return [id, isActiveOn(employee, [], date) ? 'ACTIVE' : 'LEFT'] as const;
    }),
  );
}

async function knownOffices(
  table: Table,
  codes: readonly string[],
  date: PlainDate,
): Promise<Map<string, KnownOffice>> {
  const ids = present(await idsOfCodes(table, 'POSITION', codes));
  const [positions, holders] = await Promise.all([climb(table, ids), holding(table, ids, date)]);
  return new Map(
    [...positions.values()].map((position) => {
      const above = positions.get(position.superiorPositionId ?? '');
      const superiorCode = above ? nameOf(above) : null;
      const holder = holders.get(position.positionId) ?? 'NONE';
      const endedOn = isOver(position, date) ? position.validTo : null;
      return [nameOf(position), { title: position.title, superiorCode, holder, endedOn }] as const;
    }),
  );
}

/** What is on record of the codes asked for, as of the register's day. */
export async function knownOf(
  table: Table,
  asked: { readonly units: readonly string[]; readonly offices: readonly string[] },
  date: PlainDate,
): Promise<Known> {
  const [units, offices] = await Promise.all([
    knownUnits(table, asked.units, date),
    knownOffices(table, asked.offices, date),
  ]);
  return { units, offices };
}
