/** What comes of a row of a file beside the bank of now. Pure. docs/decisions/activity-bank.md. */
import type { Instant, PlainDate } from '../../platform/period.ts';
import { check, ok, type Problem, refuse, type Result } from '../../platform/result.ts';
import { type BankRow, problemOfRow, type RowProblem } from './row.ts';
import {
  contentProblems,
  type BankContent,
  type BankRecord,
  newestOf,
  sameContent,
  withLastDay,
  withVersion,
} from './rules.ts';

export const arrivals = ['NEW', 'REVISION', 'RETIRED', 'UNCHANGED', 'LEFT_OUT'] as const;
export type Arrival = (typeof arrivals)[number];

/** A row with what comes of it: the item as it becomes, null where nothing changes. */
export interface Judged {
  readonly row: BankRow;
  readonly arrival: Arrival;
  readonly after: BankRecord | null;
  readonly problems: readonly RowProblem[];
}

/** Who brings a file, and when. */
export interface Bringing {
  readonly at: Instant;
  readonly today: PlainDate;
  readonly by: string | null;
}

type Good = BankRow & { readonly code: string; readonly content: BankContent };
interface Becoming {
  readonly arrival: Arrival;
  readonly record: BankRecord;
}

/**
 * The item with the row's content; what it says already may be of families that are no more. Refuses: BANK_FAMILY,
 * BANK_NORM, and as `withVersion`.
 */
function withContent(row: Good, before: BankRecord | null, { at, today, by }: Bringing): Result<Becoming> {
  if (before && sameContent(newestOf(before), row.content))
    return ok({ arrival: 'UNCHANGED', record: before });
  const sound = check(contentProblems(row.content, []), null);
  if (!sound.ok) return sound;
  const begins = { from: row.from, today, by: { approvedAt: at, approvedBy: by, proposalId: null } };
  const after = withVersion(row.code, before, row.content, begins);
  return after.ok ? ok({ arrival: before ? 'REVISION' : 'NEW', record: after.value }) : after;
}

/** The item with the row's last day; a new one may have had its last day long ago. Refuses: as `withLastDay`. */
function withEnd(row: Good, { arrival, record }: Becoming, today: PlainDate): Result<Becoming> {
  const { lastDay } = row;
  if (lastDay === null || lastDay === record.lastDay) return ok({ arrival, record });
  const { from } = newestOf(record);
  if (lastDay < from && arrival === 'NEW')
    return refuse('BANK_LAST_DAY', undefined, { earliest: from, latest: '…' });
  if (lastDay < today && arrival === 'NEW') return ok({ arrival, record: { ...record, lastDay } });
  const after = withLastDay(record, lastDay, null, today);
  if (!after.ok) return after;
  return ok({ arrival: arrival === 'UNCHANGED' ? 'RETIRED' : arrival, record: after.value });
}

/** What is odd about a row that is taken all the same. */
function oddities(row: Good, before: BankRecord | null, arrival: Arrival): Problem[] {
  if (!before) return [];
  const { from } = newestOf(before);
  const isKept = arrival !== 'REVISION' && row.from !== null && row.from !== from;
  const isOver = before.lastDay !== null && row.lastDay === null;
  return [
    ...(isKept ? [{ code: 'ROW_BANK_FROM_KEPT', params: { from } } as const] : []),
    ...(isOver ? [{ code: 'ROW_BANK_STAYS_ENDED', params: { date: before.lastDay ?? '' } } as const] : []),
  ];
}

const isGood = (row: BankRow): row is Good =>
  row.code !== null && row.content !== null && row.problems.every(({ severity }) => severity === 'WARNING');

/** Judges a row beside the item of now. */
export function judgeRow(row: BankRow, before: BankRecord | null, bringing: Bringing): Judged {
  const leftOut = (problems: readonly RowProblem[]): Judged => ({
    row,
    arrival: 'LEFT_OUT',
    after: null,
    problems: [...row.problems, ...problems],
  });
  if (!isGood(row)) return leftOut([]);
  const became = withContent(row, before, bringing);
  const ended = became.ok ? withEnd(row, became.value, bringing.today) : became;
  if (!ended.ok) return leftOut(ended.problems.map((problem) => problemOfRow(row.no, problem)));
  const { arrival, record } = ended.value;
  const warnings = oddities(row, before, arrival).map(
    (problem): RowProblem => ({ ...problemOfRow(row.no, problem), severity: 'WARNING' }),
  );
  return {
    row,
    arrival,
    after: arrival === 'UNCHANGED' ? null : record,
    problems: [...row.problems, ...warnings],
  };
}

/** Rows whose code stands above already: an error on each of them. */
export function withoutTwice(rows: readonly BankRow[]): BankRow[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const other = row.code === null ? undefined : first.get(row.code);
    if (row.code !== null) first.set(row.code, other ?? row.no);
    if (other === undefined) return row;
    const twice = problemOfRow(row.no, { code: 'ROW_BANK_CODE_TWICE', params: { other } });
    return { ...row, problems: [...row.problems, twice] };
  });
}

export interface BankReport {
  readonly rows: number;
  readonly good: number;
  readonly bad: number;
  readonly warned: number;
  readonly judged: readonly Judged[];
  /** All of them, by row. */
  readonly problems: readonly RowProblem[];
}

/** The report of a file. */
export function reportOf(judged: readonly Judged[]): BankReport {
  const problems = judged.flatMap((one) => one.problems).toSorted((a, b) => a.row - b.row);
  const bad = new Set(problems.filter(({ severity }) => severity === 'ERROR').map(({ row }) => row)).size;
  const warned = judged.filter((one) => one.arrival !== 'LEFT_OUT' && one.problems.length > 0).length;
  return { rows: judged.length, good: judged.length - bad, bad, warned, judged, problems };
}
