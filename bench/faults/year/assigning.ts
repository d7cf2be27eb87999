/** What leaders assign to those below them in their matrices, and what those accept. */
import { employeeNodeId } from '../../../functions/organisation/employee/store.ts';
import { makeCell, matrix } from '../../../test/support/matrices.ts';
import type { Office } from './office.ts';
import { type Person, stintOn, type Town } from './town.ts';

/** What a unit is to the door. */
export interface UnitIds {
  /** The global id, and that within keys. */
  readonly id: string;
  readonly unitId: string;
}
/** What is known of everybody's plans. */
export interface Planned {
  /** Of each person, the ids of their plans in order. */
  readonly plans: Map<Person, string[]>;
  /** Of each plan of a leader, its matrix once it is drawn up. */
  readonly matrices: Map<string, string>;
  readonly units: Map<string, UnitIds>;
}
export const nothingPlanned = (): Planned => ({ plans: new Map(), matrices: new Map(), units: new Map() });

/** What was answered; a refusal is a difference. */
export function must<T extends { userErrors: readonly object[] }>(
  office: Office,
  what: string,
  payload: T,
): T {
  if (payload.userErrors.length > 0) office.wrong(what, [], payload.userErrors);
  return payload;
}

const ROWS = 'query ($id: ID!) { matrix(id: $id) { version rows { id employee { id } } } }';

/** A leader begins a new version of a matrix, and withdraws from it whoever is not below them any more. */
async function revise(
  office: Office,
  town: Town,
  leader: Person,
  id: string,
): Promise<{ id: string; version: number }> {
  const ask = office.as(leader);
  const { version, rows } = (await office.read(leader, ROWS, { id })).matrix;
  const revised = must(
    office,
    'reviseMatrix',
    await matrix(ask, 'reviseMatrix', { id, expectedVersion: version }),
  );
  const today = office.today();
  const below = town.people.filter((one) => stintOn(one, today)?.above === stintOn(leader, today)?.office);
  const theirs = new Set(below.map(({ employeeId }) => employeeNodeId(employeeId)));
  const gone = (rows as { id: string; employee: { id: string } }[]).filter(
    ({ employee }) => !theirs.has(employee.id),
  );
  if (gone.length === 0) return revised.matrix;
  const withdrawn = {
    id,
    expectedVersion: revised.matrix.version,
    rows: gone.map((row) => ({ rowId: row.id })),
  };
  return must(office, 'withdrawAssignments', await matrix(ask, 'withdrawAssignments', withdrawn)).matrix;
}

/** A leader puts people into the matrix of a plan, beside those who are in it, and publishes it. */
export async function assign(
  office: Office,
  { matrices }: Planned,
  town: Town,
  leader: Person,
  planId: string,
  people: readonly Person[],
): Promise<void> {
  const ask = office.as(leader);
  const known = matrices.get(planId);
  const begun = known
    ? await revise(office, town, leader, known)
    : (await matrix(ask, 'startMatrix', { planId })).matrix;
  const { id } = begun;
  const rows = people.map(({ employeeId }) => ({
    assigneeId: employeeNodeId(employeeId),
    cells: ['r1', 'r2'].map((result, at) =>
      makeCell(result, { intermediateResult: `Tersusunnya laporan monitoring SKP, bagian ${at + 1}` }),
    ),
  }));
  const edited = must(
    office,
    'edit a matrix',
    await matrix(ask, 'editMatrix', { id, expectedVersion: begun.version, rows }),
  );
  const seen = { id, expectedVersion: edited.matrix.version };
  must(office, 'publish a matrix', await matrix(ask, 'publishMatrix', seen));
  matrices.set(planId, id);
}

const ASSIGNED = `{ viewer { employee { assignments(year: 2026) { id version contentVersion leader { id }
  cells { id resultId state } } } } }`;

/** Somebody accepts what a leader assigned to them; the ids of the assignments by the leader's results. */
export async function accept(office: Office, one: Person, leader: Person): Promise<Record<string, string>> {
  const { assignments } = (await office.read(one, ASSIGNED)).viewer.employee;
  const theirs = employeeNodeId(leader.employeeId);
  const row = assignments.find((each: { leader: { id: string } }) => each.leader.id === theirs);
  if (!row) return {};
  const cells = row.cells as { id: string; resultId: string; state: string }[];
  const { id, contentVersion, version: expectedVersion } = row;
  const resultIds = cells.filter(({ state }) => state === 'OFFERED').map(({ resultId }) => resultId);
  const input = { id, contentVersion, expectedVersion, resultIds };
  must(office, 'acceptAssignments', await matrix(office.as(one), 'acceptAssignments', input));
  return Object.fromEntries(cells.map((cell) => [cell.resultId, cell.id]));
}
