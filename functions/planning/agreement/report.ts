/** What is found of a file of e-Sakip: its agreements each with what comes of it, and its rows' problems. Pure. */
import type { Arrival } from './rules.ts';
import type { RowProblem, Telling } from './tellings.ts';

/** What comes, or came, of an agreement of the file. */
export type Outcome = Arrival | 'LEFT_OUT';

/** An agreement of the file; `unitId` null where no unit has the code. */
export interface AgreementOutcome {
  readonly telling: Telling;
  readonly unitId: string | null;
  readonly outcome: Outcome;
}

/** Problems that an answer lists; its CSV has all of them. */
export const MOST_LISTED = 500;

export interface AgreementReport {
  readonly rows: number;
  readonly good: number;
  readonly bad: number;
  readonly warned: number;
  readonly agreements: readonly AgreementOutcome[];
  /** All of them, by row. */
  readonly problems: readonly RowProblem[];
}

/** The report of a file of so many rows; rows of an agreement that is left out are not bad by that. */
export function reportOf(
  rows: number,
  agreements: readonly AgreementOutcome[],
  problems: readonly RowProblem[],
): AgreementReport {
  const byRow = problems.toSorted((a, b) => a.row - b.row);
  const bad = new Set(byRow.filter(({ severity }) => severity === 'ERROR').map(({ row }) => row));
  const warned = new Set(byRow.filter(({ row }) => !bad.has(row)).map(({ row }) => row));
  const good = rows - bad.size;
  return { rows, good, bad: bad.size, warned: warned.size, agreements, problems: byRow };
}

/** A warning where a version of e-Sakip takes over what was written by hand. */
export const takeover = (telling: Telling): RowProblem => ({
  row: telling.row,
  column: null,
  code: 'ROW_AGREEMENT_TAKES_OVER',
  severity: 'WARNING',
});
