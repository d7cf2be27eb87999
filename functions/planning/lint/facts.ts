/** What the lint must know beside a plan's content, and what is read for it. */
import type { Employee } from '../../organisation/employee/rules.ts';
import type { Policies } from '../../organisation/policy/rules.ts';
import type { Table } from '../../platform/table.ts';
import type { CoveredRow } from '../matrix/coverage.ts';
import { drawnUp } from '../matrix/rules.ts';
import { matrixOf, rowsOf } from '../matrix/store.ts';
import type { Plan } from '../plan/rules.ts';
import type { LintFacts } from './ofPlan.ts';

/**
 * The rows of the matrix of a plan as it is drawn up (a read; with a matrix a query for each megabyte too); null:
 * it has none.
 */
async function ownRows(table: Table, { employeeId, year, planNo }: Plan): Promise<CoveredRow[] | null> {
  const matrix = await matrixOf(table, { leaderId: employeeId, year, planNo });
  if (!matrix) return null;
  const rows = await rowsOf(table, matrix.data);
  return rows.map(({ data }) => ({ ...data, cells: drawnUp(data, matrix.data) }));
}

/** The facts of a plan and its owner under the policies of a day, with the accepted assignments that it refers to. */
export const factsOf = async (
  table: Table,
  plan: Plan,
  { position }: Pick<Employee, 'position'>,
  policies: Policies,
  assignments: LintFacts['assignments'],
): Promise<LintFacts> => ({
  level: position.jenjang ?? position.kind,
  limits: { min: policies.value('skp.minMainResults'), max: policies.value('skp.maxMainResults') },
  requireAssignment: policies.value('mph.requireAssignment'),
  assignments,
  rows: await ownRows(table, plan),
});
