/** What a matrix is held against on a day: the leader's results, line and teams, and who assigns to the leader. */
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { type Period, type PlainDate, today } from '../../../platform/period.ts';
import type { Table } from '../../../platform/table.ts';
import { headsOfTeams, teamLeadsOf } from '../../../organisation/employee/teams.ts';
import { subordinateLines } from '../../../organisation/line/store.ts';
import type { Plan } from '../../plan/rules.ts';
import type { CoverageFacts } from '../coverage.ts';
import { inForce, type Matrix, standing } from '../rules.ts';
import { assignedIn, rowsNaming } from '../store.ts';
import type { Leading } from './leading.ts';

/** The people whom some leaders appraise on a day (a query each). */
async function peopleOf(table: Table, leaderIds: readonly string[], day: PlainDate): Promise<Set<string>> {
  const lines = await Promise.all(leaderIds.map((id) => subordinateLines(table, id, day)));
  return new Set(lines.flat().map(({ employeeId }) => employeeId));
}

/** Levels of a government, and some more: a circle that is there already ends the search too. */
const LEVELS = 12;

/**
 * Whoever assigns to a leader in a year's published matrices, and so on upwards; and the matrices that were looked
 * at.
 */
export interface Assigners {
  readonly ids: ReadonlySet<string>;
  readonly looked: readonly Kept<Matrix>[];
}

/** Looks upwards from a leader, level by level: a query a person and a batch a level. */
export async function assignersOf(table: Table, leaderId: string, year: Period): Promise<Assigners> {
  const ids = new Set<string>();
  const looked = new Map<string, Kept<Matrix>>();
  let level = [leaderId];
  for (let at = 0; at < LEVELS && level.length > 0; at += 1) {
    const named = (await Promise.all(level.map((id) => rowsNaming(table, id, year)))).flat();
    const rows = (await assignedIn(table, named)).filter((found) => found !== null);
    for (const { matrix } of rows) looked.set(matrix.key.PK, matrix);
    const assigning = rows.filter(
      ({ matrix, row }) => standing(inForce(row.data, matrix.data).cells).length > 0,
    );
    level = [...new Set(assigning.map(({ matrix }) => matrix.data.leaderId))].filter((id) => !ids.has(id));
    for (const id of level) ids.add(id);
  }
  return { ids, looked: [...looked.values()] };
}

/** What a matrix must be held against today: eight requests or so, however many rows it has. */
export async function coverageFacts(
  { table, clock }: Pick<Context, 'table' | 'clock'>,
  { leaderId, actingId }: Pick<Leading, 'leaderId' | 'actingId'>,
  plan: Plan,
): Promise<{ readonly facts: CoverageFacts; readonly assigners: Assigners }> {
  const day = today(clock);
  // The people of a leader who is not in office answer to whoever acts for them.
  const leaders = [leaderId, ...(actingId ? [actingId] : [])];
  const [line, teams, leads, assigners] = await Promise.all([
    peopleOf(table, leaders, day),
    headsOfTeams(table, leaderId, day).then((heads) => peopleOf(table, heads, day)),
    teamLeadsOf(table, leaderId, day),
    assignersOf(table, leaderId, plan.year),
  ]);
  line.delete(leaderId);
  const main = plan.workResults.filter(({ category }) => category === 'UTAMA');
  return {
    assigners,
    facts: {
      leaderId,
      results: new Map(plan.workResults.map(({ id, text }) => [id, text])),
      mainResults: main.map(({ id }) => id),
      line,
      teams,
      leads: new Set(leads),
      assigners: assigners.ids,
    },
  };
}
