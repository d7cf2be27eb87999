import { authorise } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { lists } from '../../platform/keys.ts';
import { type Page, type PageArgs, pageInMemory } from '../../platform/page.ts';
import { today } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { queryAll } from '../../platform/table.ts';
import { readDirectoryCard } from '../employee/directory.ts';
import { placeOfUnit, type UnitPlace } from '../unit/rules.ts';
import { parseUnitId, unitsOf } from '../unit/store.ts';
import type { Position } from './rules.ts';
import { parsePositionId, positionsOf } from './store.ts';

/** Reads an office by id. Refuses: ID_INVALID, NOT_FOUND. */
export async function readPosition(context: Context, id: string): Promise<Result<Position>> {
  const positionId = parsePositionId(id);
  if (!positionId) return refuse('ID_INVALID', 'id', { type: 'Position' });
  const listed = await authorise(context, 'directory.read', {});
  if (!listed.ok) return listed;
  const [position] = await positionsOf(context.table, [positionId]);
  return position ? ok(position.data) : refuse('NOT_FOUND', 'id');
}

/** An office that nobody in office holds definitively, and how many people stand directly below it. */
export interface Vacancy {
  readonly positionId: string;
  readonly subordinates: number;
}

/** The place of the unit that a list is about today; null is the whole city. */
async function placeAsked(context: Context, unit: string | null): Promise<Result<UnitPlace | null>> {
  if (unit === null) return ok(null);
  const unitId = parseUnitId(unit);
  if (!unitId) return refuse('ID_INVALID', 'unit', { type: 'Unit' });
  const [kept] = await unitsOf(context.table, [unitId]);
  return kept ? ok(placeOfUnit(kept.data, today(context.clock))) : refuse('NOT_FOUND', 'unit');
}

/**
 * The vacant offices with people below them, of a unit and those below it or of the city, from the
 * directory cards of those people: one query of the index for them all, since there are few. Refuses:
 * NOT_FOUND for whoever may not see them, ID_INVALID, PAGE_SIZE, CURSOR_INVALID.
 */
export async function readVacancies(
  context: Context,
  unit: string | null,
  args: PageArgs,
): Promise<Result<Page<Vacancy>>> {
  const place = await placeAsked(context, unit);
  if (!place.ok) return place;
  const path = place.value?.path ?? '';
  const authority = await authorise(context, 'people.read', { unitPath: path });
  if (!authority.ok) return authority;
  const agencyId = path === '' ? undefined : place.value?.agencyId;
  const items = await queryAll(context.table, lists.belowVacancies(agencyId));
  const cards = items.map(readDirectoryCard).filter(({ unitPath }) => unitPath.startsWith(path));
  const byOffice = Map.groupBy(cards, ({ vacantAbove }) => vacantAbove ?? '');
  const rows = [...byOffice].map(([positionId, below]) => ({ positionId, subordinates: below.length }));
  const inOrder = rows.toSorted((a, b) => (a.positionId < b.positionId ? -1 : 1));
  return pageInMemory({ list: 'vacancies', unit }, inOrder, args, ({ positionId }) => positionId);
}
