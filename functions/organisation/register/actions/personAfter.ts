/** The person of a register's row as they become: what it says of them, and where it has them. */
import { ranks } from '../../../../data/reference.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { instantIn, type PlainDate } from '../../../platform/period.ts';
import type { Employee } from '../../employee/rules.ts';
import { tellStatus } from '../../employee/status.ts';
import { tellWeek } from '../../employee/week.ts';
import type { Position, PositionAssignment } from '../../position/rules.ts';
import type { Unit } from '../../unit/rules.ts';
import { isKnown } from '../../validity/rules.ts';
import { idOfRow } from '../ids.ts';
import type { PersonOfRow } from '../row.ts';
import type { RegisterImport } from '../rules.ts';

/** What a row becomes: the person's facts, and what they refer to as it is on record. */
export interface PersonRow {
  readonly no: number;
  readonly person: PersonOfRow;
  readonly position: Position;
  /** The title under which the person only acts in that office; null where it is theirs. */
  readonly actingTitle: string | null;
  readonly unit: Unit;
  readonly agencyName: string;
}

/** The person as they are on record, who holds the row's office, and of which day the register last named the person. */
export interface Found {
  readonly before: Kept<Employee> | null;
  readonly holders: readonly PositionAssignment[];
  readonly namedOn: PlainDate | null;
}

type Place = Pick<Employee, 'position' | 'unit' | 'workWeek' | 'workWeeks' | 'actingIn'>;

/** Where a row has a person; whoever only acts in its office stays where they are known to be. */
function placeAfter(row: PersonRow, { before: kept, holders }: Found, asOf: PlainDate): Place {
  const { position, actingTitle, unit, agencyName, person } = row;
  const before = kept?.data ?? null;
  const { positionId, title, kind, jenjang, eselon, grade, isPukm, family } = position;
  const { unitId, path, agencyId } = unit;
  if (before && actingTitle !== null) {
    const { position, unit, workWeek, workWeeks } = before;
    return {
      position,
      unit,
      workWeek,
      ...(workWeeks && { workWeeks }),
      actingIn: { positionId, title: actingTitle },
    };
  }
  const seat = holders.findLast(
    (each) => each.employeeId === before?.employeeId && each.role === 'DEFINITIVE' && isKnown(each),
  );
  const told = { week: unit.workWeek, from: person.from, knownFrom: seat?.from ?? null, asOf };
  return {
    position: { positionId, title, kind, jenjang, eselon, grade, isPukm, family },
    unit: { unitId, name: unit.name, path, agencyId, agencyName },
    ...tellWeek(before, told),
  };
}

/** The person of a row after it. */
export function employeeAfter(context: Context, of: RegisterImport, row: PersonRow, found: Found): Employee {
  const { person } = row;
  const { nip, name, employmentStatus, rankCode, rankFrom } = person;
  const rankName = ranks().find(({ code }) => code === rankCode)?.name ?? null;
  return {
    employeeId: found.before?.data.employeeId ?? idOfRow(of, row.no),
    nip,
    name,
    employmentStatus,
    ...tellStatus(found.before?.data ?? null, person, { asOf: of.asOf, at: context.clock.now() }),
    rank: rankCode === null ? null : { code: rankCode, name: rankName, from: rankFrom },
    ...placeAfter(row, found, of.asOf),
    hrVersion: (found.before?.data.hrVersion ?? 0) + 1,
    hrAsOf: instantIn(context.clock.zone, of.asOf),
  };
}
