/** People whose year 2026 may be closed: plans that have ended, months that were closed and evaluated. */
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import {
  closeEmployeeYear,
  loadYearShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeYear.ts';
import type { Rating } from '../../functions/evaluation/evaluation/predicate.ts';
import { type Evaluation, open } from '../../functions/evaluation/evaluation/rules.ts';
import { evaluationId, evaluationKind, keyOf } from '../../functions/evaluation/evaluation/store.ts';
import { monthsIn } from '../../functions/evaluation/evaluation/yearMonths.ts';
import type { Month } from '../../functions/execution/month/rules.ts';
import { type Employee, type Leave, personSnapshot } from '../../functions/organisation/employee/rules.ts';
import type { Plan } from '../../functions/planning/plan/rules.ts';
import { planKind, planOf } from '../../functions/planning/plan/store.ts';
import { type Item, makeItem, readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import { datesOf, type Instant, type Period, type PlainDate } from '../../functions/platform/period.ts';
import { markerAmong } from '../../functions/platform/run/marker.ts';
import { getItem, queryAll, type Table } from '../../functions/platform/table.ts';
import type { Line } from '../../functions/organisation/line/rules.ts';
import { openEvaluations } from './evaluations.ts';
import type { Ask } from './house.ts';
import { jobOf, makeMonth, makeMonthLine, monthItem } from './months.ts';
import { itemsOf, makeEmployee, makeLine, makePlatform } from './office.ts';
import { makePlan } from './setPlans.ts';

export const YEAR = '2026-Y' as Period;
const at = (text: string) => text as Instant;
export const day = (text: string) => text as PlainDate;

/** How a plan of somebody's year was, and how its months were rated. */
export interface PlanBefore extends Partial<Plan> {
  readonly appraiser?: never;
  readonly by?: Employee;
  /** Ratings of both axes of every month; null: no month was evaluated. */
  readonly ratings?: readonly [Rating, Rating] | null;
  /** What is otherwise of a month, by its token. */
  readonly months?: Readonly<
    Record<string, { month?: Partial<Month>; evaluation?: Partial<Evaluation> | null }>
  >;
}

/** What the minutes of each month came to. */
export const activity = {
  verifiedMinutes: 6075,
  leaveCreditMinutes: 0,
  target: 6750,
  percent: 90_000,
  capped: false,
  trace: [],
};
const signed = (hash: string) => ({
  number: 1,
  hash,
  cause: 'FIRST' as const,
  issuedAt: at('2026-12-20T02:00:00.000Z'),
  supersedes: null,
  signatures: [],
});

/** A month of a plan, evaluated and final. */
function monthEvaluation(
  month: Month,
  owner: Employee,
  by: Employee,
  ratings: readonly [Rating, Rating],
): Evaluation {
  const opened = open({
    employeeId: owner.employeeId,
    period: month.month,
    planNo: month.planNo,
    businessDate: month.to,
    appraiserId: by.employeeId,
    employee: personSnapshot(owner),
    appraiser: personSnapshot(by),
    month: { lines: 1, filled: 1, inWords: 0, met: 1 },
    activity,
    openedAt: at('2026-12-14T17:30:00.000Z'),
    policies: [],
  });
  return {
    ...opened,
    status: 'FINAL',
    ratingResult: ratings[0],
    ratingBehaviour: ratings[1],
    rationale: 'Sesuai target.',
    ratedAt: at('2026-12-18T02:00:00.000Z'),
    issuedAt: at('2026-12-20T02:00:00.000Z'),
    receivedAt: at('2026-12-21T02:00:00.000Z'),
    finalAt: at('2026-12-22T02:00:00.000Z'),
    finalBy: 'ACCEPTED',
    docHash: `hash of ${month.month}`,
    documents: [signed(`hash of ${month.month}`)],
  };
}

/** A plan with its months and their evaluations, as items. */
function itemsOfPlan(owner: Employee, before: PlanBefore, appraiser: Employee): Item[] {
  const {
    by = appraiser,
    ratings = ['SESUAI_EKSPEKTASI', 'SESUAI_EKSPEKTASI'],
    months = {},
    ...changes
  } = before;
  const plan = makePlan(owner, { status: 'CLOSED', closedBecause: 'LAST_DAY', ...changes });
  const items = monthsIn(plan).flatMap((period) => {
    const { first, last } = datesOf(period);
    const { month: other = {}, evaluation } = months[period] ?? {};
    const month = makeMonth(owner, {
      month: period,
      planNo: plan.planNo,
      from: plan.from > first ? plan.from : first,
      to: plan.to < last ? plan.to : last,
      status: 'LOCKED',
      lockedAt: at('2026-12-14T17:30:00.000Z'),
      lines: [makeMonthLine(1, { indicatorId: 'jumlah' })],
      ...other,
    });
    if (evaluation === null || ratings === null) return [monthItem(month)];
    const evaluated = { ...monthEvaluation(month, owner, by, ratings), ...evaluation };
    return [monthItem(month), makeItem(evaluationKind, keyOf(evaluated), evaluated)];
  });
  return [makeItem(planKind, keys.plan(owner.employeeId, YEAR, plan.planNo), plan), ...items];
}

/** What somebody's year was. */
export interface YearBefore {
  readonly employee?: Partial<Employee>;
  readonly plans?: readonly PlanBefore[];
  readonly leaves?: readonly Omit<Leave, 'employeeId'>[];
  readonly lines?: readonly Partial<Line>[];
}

const FIELDS = `{ id version status planNo businessDate ratingResult ratingBehaviour predicate
  lines { line { indicatorId target realisation } } activity { verifiedMinutes target percent }
  documents { number hash }
  year { from to employment study concludes disagrees absences { type days } academicResult { institution grade }
    months { period status ratingResult predicate documentNumber percent late }
    earlier { planNo ratingResult ratingBehaviour predicate documentNumber documentHash months late appraiser { name } }
    weighted { ratingResult meanResult ratingBehaviour meanBehaviour reason } } }`;

/** An annual evaluation as somebody sees it. */
export async function yearSeenBy(ask: Ask, id: string) {
  const answer = await ask(`query Q($id: ID!) { evaluation(id: $id) ${FIELDS} }`, { id });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.evaluation;
}

/** The evaluations of a person's year in a table, by plan. */
export async function annualOf(table: Table, { employeeId }: Employee): Promise<Evaluation[]> {
  const items = await queryAll(table, lists.personPeriod(employeeId, YEAR));
  return items
    .filter(({ type }) => type === 'evaluation')
    .map((item) => readItem(evaluationKind, item).data)
    .toSorted((one, other) => one.planNo - other.planNo);
}

/** Opens an office over HTTP in January 2027, whose people's year can be closed and rated. */
export async function openYears() {
  const opened = await openEvaluations();
  const { table, office, clock } = opened;
  clock.set('2027-01-18T02:00:00.000Z');

  /** Somebody below the office's appraiser with a year in force and evaluated, unless told otherwise. */
  const person = async ({ employee = {}, plans = [{}], leaves = [], lines = [{}] }: YearBefore = {}) => {
    const owner = makeEmployee('Dwi Astuti', employee);
    await bulkLoad(table, [
      ...itemsOf.employee(owner),
      ...lines.flatMap((changes) =>
        itemsOf.line(makeLine(owner, office.appraiser, office.superior, changes)),
      ),
      ...leaves.flatMap((leave) => itemsOf.leave({ ...leave, employeeId: owner.employeeId })),
      ...plans.flatMap((plan) => itemsOfPlan(owner, plan, office.appraiser)),
    ]);
    return owner;
  };
  const jobOn = (own = table) => jobOf(makePlatform(own, clock), 'closeYear');
  const closeYear = async (owner: Employee, own = table) => {
    const context = jobOn(own);
    return closeEmployeeYear(
      context,
      { employeeId: owner.employeeId, period: YEAR },
      await loadYearShared(context),
    );
  };
  const idOf = ({ employeeId }: Employee, planNo = 1) => evaluationId({ employeeId, period: YEAR, planNo });
  const annual = (owner: Employee) => annualOf(table, owner);
  const markerOf = async ({ employeeId }: Employee) =>
    markerAmong(await queryAll(table, lists.personPeriod(employeeId, YEAR)), 'closeYear');
  const planStatus = async ({ employeeId }: Employee, planNo = 1) =>
    (await planOf(table, { employeeId, year: YEAR, planNo }))?.data.status;
  const cardOf = ({ employeeId }: Employee, planNo = 1) =>
    getItem(table, keys.card(employeeId, YEAR, planNo));
  return { ...opened, person, closeYear, jobOn, idOf, annual, markerOf, planStatus, cardOf };
}
