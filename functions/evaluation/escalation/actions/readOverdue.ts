import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { lists } from '../../../platform/keys.ts';
import { type Page, type PageArgs, pageOf } from '../../../platform/page.ts';
import { type Period, today } from '../../../platform/period.ts';
import type { Result } from '../../../platform/result.ts';
import { surroundingsIn } from '../../../organisation/line/around.ts';
import { headshipOf, leaderOver } from '../../../organisation/line/leadership.ts';
import { policyOn } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { placeOfUnit, type Unit } from '../../../organisation/unit/rules.ts';
import type { OverdueRow } from '../rules.ts';
import { readRow } from '../store.ts';

/**
 * Whether the caller may see something of a unit: by an office or, read only then, as its head or the leader above (a query
 * and a batch; of the leader a batch and a query a level more, and the policies where a Plh is there).
 */
export async function authoriseUnit(
  context: Context,
  action: 'overdue.read' | 'overview.read',
  unit: Unit,
): Promise<Result<string>> {
  const { table, clock, actor } = context;
  const date = today(clock);
  const unitPath = placeOfUnit(unit, date).path;
  const byOffice = await authorise(context, action, { unitPath });
  if (byOffice.ok || actor.kind !== 'PERSON') return byOffice;
  const around = surroundingsIn(table);
  const headship = await headshipOf(table, unit.unitId, { date }, around);
  const { headIds, headOffice } = headship;
  if (headIds.includes(actor.employeeId)) {
    const headPositionId = headOffice?.positionId ?? null;
    return authorise(context, action, { unitPath, headId: actor.employeeId, headPositionId });
  }
  const plhMayAppraise = async () => policyOn(await revisions(table), date).value('org.plhMayAppraise');
  const { leader } = await leaderOver(around, headship, { date, today: date, plhMayAppraise });
  const [headId, headPositionId] = [leader?.employeeId ?? null, leader?.positionId ?? null];
  return authorise(context, action, { unitPath, headId, headPositionId });
}

/**
 * Superiors of a unit and of those below it whose evaluations of a period are past their day, as the last look found them:
 * a row each in one query of the index. Refuses: NOT_FOUND for whoever may not see it, PAGE_SIZE, PAGE_BOTH_WAYS,
 * CURSOR_INVALID.
 */
export async function readOverdue(
  context: Context,
  unit: Unit,
  period: Period,
  args: PageArgs,
): Promise<Result<Page<OverdueRow>>> {
  const authority = await authoriseUnit(context, 'overdue.read', unit);
  if (!authority.ok) return authority;
  return pageOf(context.table, lists.overdue(unit.agencyId, period, unit.path), args, readRow);
}
