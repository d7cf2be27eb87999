/** Units, offices and people as lists find them, laid in a table without the acts that led there. */
import { subUnitKind } from '../../functions/organisation/unit/store.ts';
import { segmentOf, type Unit } from '../../functions/organisation/unit/rules.ts';
import { directoryCardOf, writeDirectoryCard } from '../../functions/organisation/employee/directory.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { Line } from '../../functions/organisation/line/rules.ts';
import { teamMemberKind } from '../../functions/organisation/line/store.ts';
import type { Position } from '../../functions/organisation/position/rules.ts';
import { positionKind, unitOfficeKind } from '../../functions/organisation/position/store.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';

/** The office that a person has by their profile, below another one. */
export const officeOf = (employee: Employee, superior: Employee | null): Position => ({
  ...employee.position,
  code: null,
  unitId: employee.unit.unitId,
  superiorPositionId: superior?.position.positionId ?? null,
  appraiserOverrideId: null,
  validFrom: '2020-01-01' as PlainDate,
  validTo: null,
});

/** An office with its row in its unit. */
export const officeItems = (office: Position): Item[] => [
  makeItem(positionKind, keys.position(office.positionId), office),
  makeItem(unitOfficeKind, keys.unitOffice(office.unitId, office.positionId), {
    positionId: office.positionId,
  }),
];

/** A unit's row below its parent, or at the top. */
export const rowOfUnit = ({ unitId, parentId, path }: Pick<Unit, 'unitId' | 'parentId' | 'path'>): Item =>
  makeItem(subUnitKind, keys.subUnit(parentId, segmentOf(path), unitId), { unitId });

/** A person's directory card; `vacantAbove` is an office above them that nobody holds. */
export function directoryItem(employee: Employee, vacantAbove: string | null = null): Item {
  const write = writeDirectoryCard(directoryCardOf(employee, vacantAbove));
  if (!('set' in write)) throw new Error('a directory card is set');
  return { ...write.attributes, ...write.set };
}

/** A line's row in its appraiser's team. */
export const teamItem = (line: Line): Item =>
  makeItem(teamMemberKind, keys.teamMember(line.appraiserId ?? '', line), line);
