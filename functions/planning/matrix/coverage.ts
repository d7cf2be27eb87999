/**
 * What is right or missing in a matrix as a whole: who and what is left out, shares that make no whole,
 * circles, and assignments to nobody's team (docs/domain.md 3 and 6.4: I3 to I5, L11, L15).
 */
import type { Problem } from '../../platform/result.ts';
import { type AssigneeKind, type Cell, standing, WHOLE } from './rules.ts';

/** A row as it is looked at: in force, or as it would be. */
export interface CoveredRow {
  readonly kind: AssigneeKind;
  readonly employeeId: string;
  readonly cells: readonly Cell[];
}

/** What the matrix must be held against on the day. */
export interface CoverageFacts {
  readonly leaderId: string;
  /** The texts of the leader's results by their ids, all of them, and the main ones among them. */
  readonly results: ReadonlyMap<string, string>;
  readonly mainResults: readonly string[];
  /** The people of the leader's line, and of the teams that the leader leads. */
  readonly line: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
  /** Leads of the work teams of the leader's office. */
  readonly leads: ReadonlySet<string>;
  /** Everybody above the leader in the year's published matrices: whoever assigns to them, and so on. */
  readonly assigners: ReadonlySet<string>;
}

/** A cell by its place. */
export interface CellPlace {
  readonly employeeId: string;
  readonly resultId: string;
}

export interface Coverage {
  /** Main results of the leader that nobody is assigned. */
  readonly uncovered: readonly string[];
  /** People of the line without any assignment. */
  readonly without: readonly string[];
  /** Results passed down directly whose shares are no whole, with what they come to. */
  readonly sharesOff: readonly { readonly resultId: string; readonly permille: number }[];
  /** Assignees who assign to the leader themselves, be it through others. */
  readonly circular: readonly string[];
  /** Assignees who are neither of the line nor of a team on the day. */
  readonly outside: readonly string[];
  /** Cells of results that are in the leader's plan no more. */
  readonly gone: readonly CellPlace[];
  /** Direct cells of results that read otherwise in the leader's plan by now: they say what was accepted. */
  readonly outdated: readonly CellPlace[];
}

/** The sum of the direct shares of each result that has any, in thousandths. */
export function sharesOf(rows: readonly CoveredRow[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { cells } of rows)
    for (const { resultId, mode, sharePermille } of standing(cells))
      if (mode === 'DIRECT') sums.set(resultId, (sums.get(resultId) ?? 0) + (sharePermille ?? 0));
  return sums;
}

/** What of the leader's results is left over: main ones that nobody is assigned, and direct shares that are no whole. */
export function leftOver(
  rows: readonly CoveredRow[],
  mainResults: readonly string[],
): Pick<Coverage, 'uncovered' | 'sharesOff'> {
  const covered = new Set(rows.flatMap(({ cells }) => standing(cells).map(({ resultId }) => resultId)));
  return {
    uncovered: mainResults.filter((resultId) => !covered.has(resultId)),
    sharesOff: [...sharesOf(rows)]
      .filter(([, permille]) => permille !== WHOLE)
      .map(([resultId, permille]) => ({ resultId, permille })),
  };
}

/** Whether an assignee belongs to the leader on the day: a team by its lead. */
const belongs = ({ kind, employeeId }: CoveredRow, facts: CoverageFacts): boolean =>
  kind === 'TEAM' ? facts.leads.has(employeeId) : facts.line.has(employeeId) || facts.teams.has(employeeId);

/** The cells that stand of some rows, of which something holds, by their places. */
const places = (rows: readonly CoveredRow[], holds: (cell: Cell) => boolean): CellPlace[] =>
  rows.flatMap(({ employeeId, cells }) =>
    standing(cells)
      .filter(holds)
      .map(({ resultId }) => ({ employeeId, resultId })),
  );

/** Looks a matrix over. */
export function coverageOf(rows: readonly CoveredRow[], facts: CoverageFacts): Coverage {
  const assigned = rows.filter(({ cells }) => standing(cells).length > 0);
  const people = new Set(assigned.map(({ employeeId }) => employeeId));
  return {
    ...leftOver(rows, facts.mainResults),
    without: [...facts.line].filter((employeeId) => !people.has(employeeId)),
    circular: [...people].filter((id) => id === facts.leaderId || facts.assigners.has(id)),
    outside: assigned.filter((row) => !belongs(row, facts)).map(({ employeeId }) => employeeId),
    gone: places(assigned, ({ resultId }) => !facts.results.has(resultId)),
    outdated: places(assigned, ({ resultId, leaderResult }) => {
      const text = facts.results.get(resultId);
      return leaderResult !== null && text !== undefined && text !== leaderResult;
    }),
  };
}

/** As many reasons a refusal names: a matrix of 4,000 cells may have 4,000. */
const MOST_REASONS = 50;

/**
 * Every reason why a matrix cannot be published, each with the cell that it is about; people or results that
 * are left out are told by the coverage, and hinder nothing. `idOf` makes a person's global id.
 */
export function publicationProblems(
  rows: readonly CoveredRow[],
  { sharesOff, circular, outside, gone }: Coverage,
  idOf: (employeeId: string) => string,
): Problem[] {
  const at = (code: Problem['code'], params: NonNullable<Problem['params']> = {}): Problem => ({
    code,
    field: ['input', 'id'],
    params,
  });
  const empty = rows.every(({ cells }) => standing(cells).length === 0);
  const problems = [
    ...(empty ? [at('MATRIX_EMPTY')] : []),
    ...gone.map(({ employeeId, resultId }) =>
      at('MATRIX_RESULT_GONE', { employeeId: idOf(employeeId), resultId }),
    ),
    ...sharesOff.map(({ resultId, permille }) =>
      at('MATRIX_SHARES', { resultId, found: permille, whole: WHOLE }),
    ),
    ...circular.map((employeeId) => at('MATRIX_CIRCULAR', { employeeId: idOf(employeeId) })),
    ...outside
      .filter((employeeId) => !circular.includes(employeeId))
      .map((employeeId) => at('MATRIX_OUTSIDE', { employeeId: idOf(employeeId) })),
  ];
  return problems.slice(0, MOST_REASONS);
}
