/** A house in January 2026 in which a leader has a plan of some results and people to distribute them to. */
import { v7 } from 'uuid';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { assignmentWrites } from '../../functions/organisation/assignment/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { AssignmentRole } from '../../functions/organisation/position/rules.ts';
import type { Plan, WorkResult } from '../../functions/planning/plan/rules.ts';
import { planId } from '../../functions/planning/plan/store.ts';
import type { Item } from '../../functions/platform/item.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { MATRIX, matrix, ROW, YEAR_2026 } from './matrices.ts';
import { itemsOf, makeEmployee, makeLine } from './office.ts';
import { openPlanHouse } from './planHouse.ts';
import { itemLeft } from './requests.ts';
import { makePlan, planItem } from './setPlans.ts';

/** The results of a leader's plan, `r1` and on. */
export const resultsOf = (count: number): WorkResult[] =>
  Array.from({ length: count }, (_, at) => ({
    ...(makePlan(makeEmployee('')).workResults[0] as WorkResult),
    id: `r${at + 1}`,
    text: `Meningkatnya cakupan perekaman KTP-el di wilayah ${at + 1}`,
  }));

/** That somebody exercises an office, or leads a team of it, from January on: with the person, and beside the office. */
export function seatItems(
  employeeId: string,
  positionId: string,
  role: AssignmentRole,
  to: string | null = null,
  requestId: string | null = null,
) {
  const seat = {
    assignmentId: v7(),
    employeeId,
    positionId,
    role,
    from: '2026-01-01' as PlainDate,
    to: to as PlainDate | null,
    letterNo: '800/1/2026',
    requestId,
    recordedAt: '2026-01-01T00:00:00.000Z' as Instant,
    supersededAt: null,
  };
  const { parts, writes } = assignmentWrites([{ before: null, after: seat }]);
  const [part] = parts;
  return {
    /** Beside the office: one item an office, so that a later one takes its place. */
    office: writes.map(itemLeft),
    person: part
      ? [{ ...part.key, type: part.kind.type, schemaVersion: 1, version: 1, data: part.after } as Item]
      : [],
    seat,
  };
}

export async function openMatrixHouse(results = 2) {
  const at = await openPlanHouse();
  const { table, house } = at;

  /** Somebody with a plan of some results, and a person for each name of their line. */
  const team = async (names: readonly string[], plan: Partial<Plan> = {}) => {
    const leader = await at.newPerson({ name: 'Retno Wulandari, S.Sos.' });
    const people = names.map((name) => makeEmployee(name));
    await bulkLoad(table, [
      planItem(makePlan(leader, { workResults: resultsOf(results), ...plan })),
      ...people.flatMap((person) => [
        ...itemsOf.employee(person),
        ...itemsOf.line(makeLine(person, leader, at.office.appraiser)),
      ]),
    ]);
    return { leader, people };
  };
  const started = async (leader: Employee) => {
    const input = { planId: planId({ employeeId: leader.employeeId, year: YEAR_2026, planNo: 1 }) };
    return (await matrix(house.as(leader), 'startMatrix', input)).matrix;
  };
  /** One verb upon a matrix as it stands, by somebody. */
  const verb = (
    by: Employee,
    name: string,
    { id, version }: { id: string; version: number },
    more: object = {},
  ) => matrix(house.as(by), name, { id, expectedVersion: version, ...more });
  const rowFor = (person: Employee, cells: readonly object[], more: object = {}) => ({
    assigneeId: employeeNodeId(person.employeeId),
    cells,
    ...more,
  });
  /** A matrix with some rows, published. */
  const published = async (leader: Employee, rows: readonly object[]) => {
    const edited = await verb(leader, 'editMatrix', await started(leader), { rows });
    if (edited.userErrors.length > 0) throw new Error(JSON.stringify(edited.userErrors));
    return verb(leader, 'publishMatrix', edited.matrix);
  };
  const read = async (by: Employee, id: string) =>
    (await house.as(by)(`${MATRIX} query Q($id: ID!) { matrix(id: $id) { ...M } }`, { id })).data.matrix;
  /** What is being drawn up, by the id of the row; null where a row is not, undefined where the matrix is not seen. */
  const draftOf = async (by: Employee, id: string, rowId: string) => {
    const query = `query Q($id: ID!) { matrix(id: $id) { rows { id draft { resultId state } } } }`;
    const { data } = await house.as(by)(query, { id });
    return data.matrix?.rows.find((row: { id: string }) => row.id === rowId)?.draft;
  };
  const assignmentsOf = async (person: Employee, by = person) => {
    const query = `${ROW} query Q($id: ID!) {
      employee(id: $id) { assignments(year: 2026) { ...R leader { name } } } }`;
    const { data } = await house.as(by)(query, { id: employeeNodeId(person.employeeId) });
    return data.employee.assignments;
  };
  return { ...at, team, started, verb, rowFor, published, read, draftOf, assignmentsOf };
}

export const codes = ({ userErrors }: { userErrors: { code: string; field: string[] }[] }) =>
  userErrors.map(({ code, field }) => `${(field ?? []).join('.')} ${code}`);
