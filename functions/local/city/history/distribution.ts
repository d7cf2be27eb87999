/**
 * What leaders distribute and staff plan of it, worked out from the top down: a leader's results, what each of
 * their people takes of them, and on which days of January. docs/domain.md 1.5, 5.5.
 */
import { kindOf } from '../../../planning/plan/form.ts';
import { type DrawnCell, withLeaderResult } from '../../../planning/matrix/rules.ts';
import { assignmentId } from '../../../planning/matrix/store.ts';
import type { Content, WorkResult } from '../../../planning/plan/rules.ts';
import { addDays, type Period, type PlainDate, yearPeriod } from '../../../platform/period.ts';
import type { Employee } from '../../../organisation/employee/rules.ts';
import { arrivalDay } from '../agreements.ts';
import { type Chance, chanceOf } from '../random.ts';
import { hasPlan, lineIn, type Past } from './past.ts';
import { agreedResults, familyResults, planContent } from './planContent.ts';
import { workdayOf } from './teller.ts';

/** A person's plan as they begin it, on which day; and who distributed what it takes up, if anybody did. */
export interface Planned {
  readonly content: Content;
  readonly on: PlainDate;
  readonly from: { readonly leader: Employee; readonly answeredOn: PlainDate } | null;
}

/** The year that a city's plans are of. */
export const yearTold = ({ asOf }: Pick<Past, 'asOf'>): Period => yearPeriod(Number(asOf.slice(0, 4)));

const isMain = ({ category }: WorkResult): boolean => category === 'UTAMA';

/**
 * Whose results a person's plan takes up: of whoever appraises them and has a plan; a head's comes from the
 * agreement.
 */
function leaderOf(past: Past, employee: Employee): Employee | null {
  const leader = past.people.get(lineIn(past, employee)?.appraiserId ?? '');
  if (!leader || kindOf(employee) === 'JPT_PUKM') return null;
  return hasPlan(leader, lineIn(past, leader)) ? leader : null;
}

/** The day on which a leader publishes the matrix: the working day after the plan was begun. */
export const publishedOn = (past: Past, leader: Employee): PlainDate =>
  workdayOf(past, leader, addDays(plannedOf(past, leader).on, 1));

/** What is worked out of each person of a past once, however many ask. */
function oncePerson<T>(work: (past: Past, employee: Employee) => T) {
  const known = new WeakMap<Past, Map<string, T>>();
  return (past: Past, employee: Employee): T => {
    const all = known.get(past) ?? new Map<string, T>();
    known.set(past, all);
    const found = all.get(employee.employeeId) ?? work(past, employee);
    all.set(employee.employeeId, found);
    return found;
  };
}

/** Of a head what the unit's agreement says, of everybody else what their family does. */
function mainResults(past: Past, employee: Employee, chance: Chance): WorkResult[] {
  if (kindOf(employee) === 'JA_JF') return familyResults(employee.position.family, chance);
  const unit = past.units.get(employee.unit.unitId);
  if (!unit) throw new Error('a head of no unit');
  return agreedResults(unit, yearTold(past));
}

/** The day on which e-Sakip brought the agreements: plans are begun from the next one on. */
const agreedOn = ({ asOf }: Past): PlainDate => arrivalDay(`${asOf.slice(0, 4)}-01-01` as PlainDate);

/** What a person plans: each main result takes up one of the leader's, by the assignment that they have accepted. */
export const plannedOf = oncePerson(plan);

function plan(past: Past, employee: Employee): Planned {
  const { employeeId } = employee;
  const chance = chanceOf(`${past.seed}/${employeeId}/plan`);
  const content = planContent(mainResults(past, employee, chance), kindOf(employee), chance);
  const begun = workdayOf(past, employee, chance.date(addDays(agreedOn(past), 1), 3));
  const leader = leaderOf(past, employee);
  if (!leader) return { content, on: begun, from: null };
  const { employeeId: leaderId } = leader;
  const results = plannedOf(past, leader).content.workResults.filter(isMain);
  const place = { leaderId, year: yearTold(past), planNo: 1, kind: 'PERSON' as const, employeeId };
  const workResults = content.workResults.map((result) => {
    if (!isMain(result)) return result;
    const { id: resultId, text } = chance.pick(results);
    return { ...result, leaderResult: text, assignmentId: assignmentId({ ...place, resultId }) };
  });
  const answeredOn = workdayOf(past, employee, addDays(publishedOn(past, leader), 1));
  const after = workdayOf(past, employee, addDays(answeredOn, 1));
  return {
    content: { ...content, workResults },
    on: begun > after ? begun : after,
    from: { leader, answeredOn },
  };
}

/** Somebody whom a leader assigns something, and what. */
export interface Assigned {
  readonly employee: Employee;
  readonly cells: readonly DrawnCell[];
}

/** A leader's people whose plans take up their results, each with one cell for each result taken up. */
export const assignedBy = oncePerson(assigned);

function assigned(past: Past, leader: Employee): readonly Assigned[] {
  const results = plannedOf(past, leader).content.workResults.filter(isMain);
  const people = teamsOf(past).get(leader.employeeId) ?? [];
  const indirect = people.map((employee) => ({
    employee,
    cells: results.flatMap(({ id: resultId, text }): DrawnCell[] => {
      const own = plannedOf(past, employee).content.workResults.find((one) => one.leaderResult === text);
      if (!own) return [];
      const said = { intermediateResult: own.text, sharePermille: null, note: null };
      return [{ resultId, mode: 'INDIRECT', ...said, leaderResult: null }];
    }),
  }));
  const [first] = results;
  return first ? sharing(past, leader, indirect, first) : indirect;
}

/** Of one leader in three the first result is passed down whole: in equal shares, what is left over with the first. */
function sharing(
  past: Past,
  leader: Employee,
  people: readonly Assigned[],
  first: Pick<WorkResult, 'id' | 'text'>,
): Assigned[] {
  const chance = chanceOf(`${past.seed}/${leader.employeeId}/matrix`);
  const holders = people.filter(({ cells }) => cells.some(({ resultId }) => resultId === first.id));
  if (holders.length < 2 || !chance.is(0.33)) return [...people];
  const each = Math.floor(1000 / holders.length);
  const direct = (one: Assigned) => ({
    mode: 'DIRECT' as const,
    sharePermille: one === holders[0] ? 1000 - each * (holders.length - 1) : each,
  });
  return people.map((one) => ({
    ...one,
    cells: one.cells.map((cell) =>
      cell.resultId === first.id
        ? { ...withLeaderResult({ ...cell, intermediateResult: null }, first.text), ...direct(one) }
        : cell,
    ),
  }));
}

const teams = new WeakMap<Past, Map<string, Employee[]>>();

/** Whose plans take up whose results, by leader. */
function teamsOf(past: Past): Map<string, Employee[]> {
  const found =
    teams.get(past) ??
    Map.groupBy(
      [...past.people.values()].filter(
        (employee) => hasPlan(employee, lineIn(past, employee)) && leaderOf(past, employee) !== null,
      ),
      (employee) => leaderOf(past, employee)?.employeeId ?? '',
    );
  teams.set(past, found);
  return found;
}
