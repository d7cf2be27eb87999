/** What is found of rows of e-Sakip: what becomes of each, and their problems. Pure. */
import type { CellProblem } from '../../organisation/register/cells.ts';
import type { Period } from '../../platform/period.ts';
import type { AchievementField } from './row.ts';
import type { Arrival } from './rules.ts';

export type RowProblem = CellProblem<AchievementField> & { readonly row: number };

/** A row with what becomes, or became, of it; `unitId` null where no unit has the code. */
export interface AchievementOutcome {
  readonly row: number;
  readonly unitCode: string | null;
  readonly unitId: string | null;
  readonly period: Period | null;
  readonly sourceVersion: number | null;
  readonly outcome: Arrival | 'LEFT_OUT';
}

/** Problems that an answer lists; its CSV has all of them. */
export const MOST_LISTED = 500;

export interface AchievementReport {
  readonly rows: number;
  readonly good: number;
  readonly bad: number;
  readonly warned: number;
  readonly outcomes: readonly AchievementOutcome[];
  readonly problems: readonly RowProblem[];
}

/** The report of some rows. */
export function reportOf(
  outcomes: readonly AchievementOutcome[],
  problems: readonly RowProblem[],
): AchievementReport {
  const byRow = problems.toSorted((a, b) => a.row - b.row);
  const bad = new Set(byRow.filter(({ severity }) => severity === 'ERROR').map(({ row }) => row));
  const warned = new Set(byRow.filter(({ row }) => !bad.has(row)).map(({ row }) => row));
  const rows = outcomes.length;
  return { rows, good: rows - bad.size, bad: bad.size, warned: warned.size, outcomes, problems: byRow };
}
