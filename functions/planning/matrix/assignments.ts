/**
 * Assignments as what a plan's main results come from (docs/domain.md 6.4 I3): those of the owner's appraiser, or of
 * whoever acts for them; while the office above is vacant also of whoever held it in the year, whose matrix stands.
 */
import { datesOf, type Period } from '../../platform/period.ts';
import type { Table } from '../../platform/table.ts';
import { holdersOf } from '../../organisation/assignment/store.ts';
import { aboveIn, reviewerOf, type Reviewing } from '../../organisation/line/reviewer.ts';
import { isKnown, overlap } from '../../organisation/validity/rules.ts';
import type { Passed } from '../plan/rules.ts';
import { planOf } from '../plan/store.ts';
import { type AssignmentState, type CascadeMode, inForce, stateOf } from './rules.ts';
import { assignedIn, assignmentId, type CellRef, parseAssignmentId, rowId, rowsNaming } from './store.ts';

/** An assignment as a plan refers to it. */
export interface Source {
  readonly assignmentId: string;
  readonly ownerId: string;
  readonly leaderId: string;
  readonly state: AssignmentState;
  /** Whether the leader's result is passed on as it is, or a part of it with a result of its own. */
  readonly mode: CascadeMode;
  /**
   * The leader's result that it comes from, as it read when it was passed down as it is; null when it is in the
   * leader's plan no more.
   */
  readonly leaderResult: string | null;
}

/** Some rows' cells in force as sources, with the leaders' results (a batch, and a read a matrix). */
async function sourcesIn(table: Table, rows: readonly Omit<CellRef, 'resultId'>[]): Promise<Source[]> {
  const found = (await assignedIn(table, rows)).filter((assigned) => assigned !== null);
  const plans = await Promise.all(
    found.map(({ matrix: { data } }) => planOf(table, { ...data, employeeId: data.leaderId })),
  );
  return found.flatMap(({ matrix, row, answers }, at) =>
    inForce(row.data, matrix.data).cells.map((cell) => {
      const result = plans[at]?.data.workResults.find(({ id }) => id === cell.resultId);
      return {
        assignmentId: assignmentId({ ...row.data, resultId: cell.resultId }),
        ownerId: row.data.employeeId,
        leaderId: row.data.leaderId,
        state: stateOf(cell, answers?.data ?? null),
        mode: cell.mode,
        leaderResult: result ? (cell.leaderResult ?? result.text) : null,
      };
    }),
  );
}

/** What some leaders have published for somebody in a year, in whatever state (a query, a batch, a read a leader). */
export async function assignmentsFor(
  table: Table,
  ownerId: string,
  leaderIds: ReadonlySet<string>,
  year: Period,
): Promise<Source[]> {
  const rows = await rowsNaming(table, ownerId, year);
  return sourcesIn(
    table,
    rows.filter(({ leaderId }) => leaderIds.has(leaderId)),
  );
}

/** Of assignments those that are accepted and still in the leader's plan, by id. */
export const passedOn = (sources: readonly Source[]): Map<string, Passed> =>
  new Map(
    sources.flatMap(({ assignmentId: id, state, mode, leaderResult }) =>
      state === 'ACCEPTED' && leaderResult !== null ? [[id, { mode, leaderResult }] as const] : [],
    ),
  );

/**
 * Of the assignments that some ids name, those that an owner has accepted, by id (no read, or a batch and a read a
 * leader).
 */
export async function acceptedAmong(
  table: Table,
  ownerId: string,
  ids: readonly string[],
): Promise<Map<string, Passed>> {
  const refs = ids.flatMap((id) => parseAssignmentId(id) ?? []).filter((ref) => ref.employeeId === ownerId);
  const rows = new Map(refs.map((ref) => [rowId(ref), ref]));
  if (rows.size === 0) return new Map();
  const sources = await sourcesIn(table, [...rows.values()]);
  return passedOn(sources.filter(({ assignmentId: id }) => ids.includes(id)));
}

/** Whoever held an office on some day of a year, by what is on record. */
async function holdersIn(table: Table, positionId: string, year: Period): Promise<string[]> {
  const { first, last } = datesOf(year);
  const [seats = []] = await holdersOf(table, [positionId]);
  return seats
    .filter((seat) => seat.role === 'DEFINITIVE' && isKnown(seat) && overlap(seat, { from: first, to: last }))
    .map(({ employeeId }) => employeeId);
}

/** Whose assignments an owner's main results of a year may refer to on a day: by the line of that day. */
export async function assigningLeaders(
  table: Table,
  { employeeId, line, date, year }: Omit<Reviewing, 'today'> & { readonly year: Period },
): Promise<Set<string>> {
  if (!line?.data.appraiserId) return new Set();
  const reviewer = await reviewerOf(aboveIn(table), { employeeId, line, date, today: date });
  const { appraiserId, vacantPositionId } = line.data;
  const former = vacantPositionId ? await holdersIn(table, vacantPositionId, year) : [];
  const acting = reviewer.ok ? [reviewer.value.employeeId] : [];
  return new Set([appraiserId, ...acting, ...former].filter((id) => id !== employeeId));
}
