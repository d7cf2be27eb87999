/** What is found of the rows of an import of attendance: what comes of each, and why one is left out. Pure. */
import type { Problem } from '../../platform/result.ts';
import type { Arrival, Attendance } from './rules.ts';
import type { Kept } from '../../platform/item.ts';

/** What comes, or came, of a row. */
export type RowOutcome = Arrival | 'LEFT_OUT';

/** A row as it was judged: `row` from 1 on, in the order of the request. */
export interface JudgedRow {
  readonly row: number;
  readonly employeeId: string | null;
  readonly outcome: RowOutcome;
  readonly problem: Problem | null;
  readonly before: Kept<Attendance> | null;
  readonly after: Attendance | null;
}

export interface AttendanceReport {
  readonly rows: readonly JudgedRow[];
}

/** How many rows came to something. */
export const countOf = ({ rows }: AttendanceReport, outcome: RowOutcome): number =>
  rows.filter((row) => row.outcome === outcome).length;
