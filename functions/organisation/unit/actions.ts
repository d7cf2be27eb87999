import { authorise } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { readItem } from '../../platform/item.ts';
import { lists, rowSegment } from '../../platform/keys.ts';
import { type Page, type PageArgs, pageOf, pageWith } from '../../platform/page.ts';
import { type PlainDate, today } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type DirectoryCard, readDirectoryCard } from '../employee/directory.ts';
import type { EmploymentStatus, LegalStatus } from '../employee/rules.ts';
import { placeOfPosition, type Position } from '../position/rules.ts';
import { positionsOf, unitOfficeKind } from '../position/store.ts';
import { isValidOn } from '../validity/rules.ts';
import { placeOfUnit, segmentOf, type Unit } from './rules.ts';
import { parseUnitId, subUnitKind, unitsOf } from './store.ts';

/** Reads a unit by id. Refuses: ID_INVALID, NOT_FOUND. */
export async function readUnit(context: Context, id: string): Promise<Result<Unit>> {
  const unitId = parseUnitId(id);
  if (!unitId) return refuse('ID_INVALID', 'id', { type: 'Unit' });
  const listed = await authorise(context, 'directory.read', {});
  if (!listed.ok) return listed;
  const [unit] = await unitsOf(context.table, [unitId]);
  return unit ? ok(unit.data) : refuse('NOT_FOUND', 'id');
}

/**
 * A level of the tree: the units directly below one on a date, or the top (`parentId` null), in one query
 * and one batch. Refuses: NOT_FOUND, PAGE_SIZE, PAGE_BOTH_WAYS, CURSOR_INVALID.
 */
export async function readLevel(
  context: Context,
  parentId: string | null,
  on: PlainDate,
  args: PageArgs,
): Promise<Result<Page<Unit>>> {
  const listed = await authorise(context, 'directory.read', {});
  if (!listed.ok) return listed;
  const rows = await pageOf(context.table, lists.subUnits(parentId), args, (item) => ({
    segment: rowSegment(item),
    ...readItem(subUnitKind, item).data,
  }));
  if (!rows.ok) return rows;
  return ok(
    await pageWith(rows.value, async (wanted) => {
      const ids = wanted.map(({ unitId }) => unitId);
      const units = (await unitsOf(context.table, ids)).map((kept) => kept?.data ?? null);
      // A unit that moved has a row wherever it stood: the date says which one counts.
      const stands = (unit: Unit, segment?: string) => {
        const place = placeOfUnit(unit, on);
        return place.parentId === parentId && segmentOf(place.path) === segment && isValidOn(unit, on);
      };
      return units.map((unit, at) => (unit && stands(unit, wanted[at]?.segment) ? unit : null));
    }),
  );
}

/** The offices of a unit on a date, in one query and one batch. Refuses as `readLevel`. */
export async function readUnitPositions(
  context: Context,
  unit: Unit,
  on: PlainDate,
  args: PageArgs,
): Promise<Result<Page<Position>>> {
  const listed = await authorise(context, 'directory.read', {});
  if (!listed.ok) return listed;
  const rows = await pageOf(
    context.table,
    lists.unitOffices(unit.unitId),
    args,
    (item) => readItem(unitOfficeKind, item).data.positionId,
  );
  if (!rows.ok) return rows;
  return ok(
    await pageWith(rows.value, async (ids) =>
      (await positionsOf(context.table, ids)).map((kept) => {
        const stands =
          kept && placeOfPosition(kept.data, on).unitId === unit.unitId && isValidOn(kept.data, on);
        return stands ? kept.data : null;
      }),
    ),
  );
}

/** What a list of people is narrowed by; `name` is a part of it, in any case. */
export interface PeopleFilter {
  readonly name?: string | null;
  readonly employmentStatus?: EmploymentStatus | null;
  readonly legalStatus?: LegalStatus | null;
  readonly kind?: string | null;
}

/** Whether a person is one of those asked for. */
const isAskedFor = (card: DirectoryCard, filter: PeopleFilter): boolean =>
  (!filter.name || card.name.toLowerCase().includes(filter.name.toLowerCase())) &&
  (!filter.employmentStatus || card.employmentStatus === filter.employmentStatus) &&
  (!filter.legalStatus || card.legalStatus === filter.legalStatus) &&
  (!filter.kind || card.kind === filter.kind);

/**
 * The people of a unit and of those below it today, by unit and name, in one query of the index. Refuses:
 * NOT_FOUND for whoever may not see them, PAGE_SIZE, PAGE_BOTH_WAYS, CURSOR_INVALID.
 */
export async function readPeople(
  context: Context,
  unit: Unit,
  filter: PeopleFilter,
  args: PageArgs,
): Promise<Result<Page<DirectoryCard>>> {
  const { agencyId, path } = placeOfUnit(unit, today(context.clock));
  const authority = await authorise(context, 'people.read', { unitPath: path });
  if (!authority.ok) return authority;
  const narrowed = Object.values(filter).some(Boolean);
  return pageOf(context.table, lists.people(agencyId, path), args, readDirectoryCard, {
    name: narrowed ? JSON.stringify(filter) : '',
    keep: (card) => isAskedFor(card, filter),
  });
}
