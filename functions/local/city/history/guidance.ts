/**
 * What appraisers of the invented city are held to as they rate: whoever strays from the guide says why, and who is rated
 * below expectation without a dialogue is marked so. docs/domain.md 1.7, 6.7.
 */
import { brokenByRating, ruleOf, type Seen } from '../../../evaluation/distribution/guide.ts';
import { type GroupRow, place } from '../../../evaluation/distribution/store.ts';
import { justified } from '../../../evaluation/evaluation/actions/guided.ts';
import { belowIn, marked, talkedSince } from '../../../evaluation/evaluation/noSurprise.ts';
import { type Evaluation, predicateOfEvaluation } from '../../../evaluation/evaluation/rules.ts';
import type { Employee } from '../../../organisation/employee/rules.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import type { Period } from '../../../platform/period.ts';
import { restedIn } from './achievementStory.ts';
import { hasPlan, lineIn, monthsTold, type Past } from './past.ts';
import { must } from './teller.ts';

/** A group as it is told: rated in the order in which people are. */
type Filling = Seen & { readonly members: Map<string, GroupRow>; readonly fixed: Set<string> };
const nobody = (): Filling => ({ members: new Map(), fixed: new Set() });

const known = new WeakMap<Past, Map<string, Filling>>();
const nameOf = (unitId: string, period: Period): string => `${unitId} ${period}`;

/** Who has a plan and an appraiser, of whom a past is told. */
const isTold = (past: Past, employee: Employee): boolean => {
  const line = lineIn(past, employee);
  return hasPlan(employee, line) && past.people.has(line.appraiserId ?? '');
};

/** Begins the groups: the first `worked` of those who have a plan, and nobody of them rated yet. */
export function beginGroups(past: Past, employees: readonly Employee[], worked: number): void {
  const groups = new Map<string, Filling>();
  known.set(past, groups);
  for (const employee of employees.filter((one) => isTold(past, one)).slice(0, worked)) {
    const line = lineIn(past, employee);
    if (!line) continue;
    for (const period of monthsTold(past)) {
      const { achievementUnitId, resultMustBe } = restedIn(past, line, period);
      const name = nameOf(achievementUnitId, period);
      const group = groups.get(name) ?? nobody();
      groups.set(name, group);
      const { employeeId } = employee;
      group.members.set(employeeId, { employeeId, planNo: 1, predicate: null });
      if (resultMustBe !== null) group.fixed.add(employeeId);
    }
  }
}

/** The group of a unit and month. */
export const groupTold = (past: Past, unitId: string, period: Period): Filling =>
  known.get(past)?.get(nameOf(unitId, period)) ?? nobody();

const WHY =
  'Capaian setiap pegawai sudah dibandingkan dengan targetnya; sebaran ini sesuai dengan bukti yang terverifikasi.';

/** An evaluation with the mark that it surprises where it is below expectation: the city talks over plans alone. */
export const surprising = (evaluation: Evaluation): Evaluation => {
  const talk = { rule: 'WARN', since: talkedSince(evaluation, []), talked: false } as const;
  return must(marked(evaluation, belowIn(evaluation).length > 0 ? talk : null));
};

/** A rating as it is kept: with why it strays from the guide, unless it follows from the achievement; counted from then on. */
export function heldToGuide(
  rated: Evaluation,
  isForced: boolean,
  group: Filling,
  policies: Policies,
): Evaluation {
  const { employeeId, planNo, achievement } = rated;
  const predicate = predicateOfEvaluation(rated);
  if (!predicate) return rated;
  const row = { employeeId, planNo, predicate };
  const clauses = isForced
    ? []
    : brokenByRating(ruleOf(policies, achievement?.predicate ?? null), group, row);
  place(group.members, row);
  return must(justified(surprising(rated), clauses, policies, WHY));
}
