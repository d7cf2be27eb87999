/** What whoever leads people has distributed, and how their people's plans are made. */
import type { Above } from '../../../organisation/line/reviewer.ts';
import { subordinateLines } from '../../../organisation/line/store.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import { isInOffice } from '../../../organisation/person/store.ts';
import { usesLeaderForm } from '../../../organisation/position/rules.ts';
import { positionsOf } from '../../../organisation/position/store.ts';
import { coverageFacts } from '../../../planning/matrix/actions/facts.ts';
import { leadingOf } from '../../../planning/matrix/actions/leading.ts';
import { type CoveredRow, coverageOf } from '../../../planning/matrix/coverage.ts';
import { expectedOf, inForce, type Matrix, standing } from '../../../planning/matrix/rules.ts';
import { matricesOf, rowsOf } from '../../../planning/matrix/store.ts';
import { type Approach, isInForce, type Plan } from '../../../planning/plan/rules.ts';
import { readCard } from '../../../platform/card.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import type { Period, PlainDate } from '../../../platform/period.ts';
import { queryAll, type Table } from '../../../platform/table.ts';
import type { Elsewhere, Led, StaffMember } from '../elsewhere.ts';
import type { WholePerson } from '../facts.ts';

/** Whose year is looked at, and on which day. */
export interface Asked {
  readonly person: WholePerson;
  readonly year: Period;
  readonly plans: readonly Kept<Plan>[];
  readonly today: PlainDate;
}

/** Of a team those whose main results come from an assignment, and who are in office (a batch, and those above as read). */
async function staffAmong(
  table: Table,
  above: Above,
  team: readonly Line[],
  today: PlainDate,
): Promise<StaffMember[]> {
  const ids = [...new Set(team.map(({ positionId }) => positionId))];
  const offices = new Map((await positionsOf(table, ids)).map((office, at) => [ids[at], office?.data]));
  const staff = team.filter(({ positionId }) => {
    const office = offices.get(positionId);
    return !office || !usesLeaderForm(office);
  });
  const there = await Promise.all(staff.map(({ employeeId }) => above.inOffice(employeeId, today)));
  return staff.filter((_, at) => there[at] !== null).map(({ employeeId, from }) => ({ employeeId, from }));
}

/** By result what a matrix says of it: the leader's own words where a cell has them, else what is expected of an assignee. */
function assignedIn(rows: readonly CoveredRow[]): Map<string, string> {
  const cells = rows.flatMap((row) => standing(row.cells));
  const inLeadersWords = cells.filter(({ leaderResult }) => leaderResult !== null);
  return new Map([...cells, ...inLeadersWords].map((cell) => [cell.resultId, expectedOf(cell) ?? '']));
}

/** A matrix in force as of today: its rows, and what it is held against. */
async function coverageNow(
  context: Context,
  { person, today }: Asked,
  plan: Plan,
  matrix: Matrix,
): Promise<Pick<Led, 'coverage' | 'assigned'>> {
  const { employeeId: leaderId } = person.employee;
  const leading = isInOffice(person, today) ? { leaderId, actingId: null } : await leadingOf(context, matrix);
  const [kept, { facts }] = await Promise.all([
    rowsOf(context.table, matrix),
    coverageFacts(context, leading, plan),
  ]);
  const rows = kept.map(({ data }) => ({ ...data, cells: inForce(data, matrix).cells }));
  return { coverage: coverageOf(rows, facts), assigned: assignedIn(rows) };
}

/** A plan in force of whoever leads a team: what was distributed of it, and who of the team goes without. */
async function ledBy(
  context: Context,
  above: Above,
  asked: Asked,
  [plan, matrix, team]: readonly [Plan, Matrix | null, readonly Line[]],
): Promise<Led> {
  const isPublished = matrix !== null && matrix.published > 0;
  const { coverage, assigned } = isPublished
    ? await coverageNow(context, asked, plan, matrix)
    : { coverage: null, assigned: new Map<string, string>() };
  const missing = coverage && new Set(coverage.without);
  const without = team.filter(({ employeeId }) => missing?.has(employeeId) ?? true);
  const staff = without.length > 0 ? await staffAmong(context.table, above, without, asked.today) : [];
  return { planNo: plan.planNo, coverage, assigned, without: staff };
}

/** The approaches of the plans in force of a team: a query of the index, which lags a moment. */
async function approachesOf(table: Table, leaderId: string, year: Period): Promise<Approach[]> {
  const cards = (await queryAll(table, lists.teamPeriod(leaderId, year))).map(readCard);
  return cards.flatMap(({ plan }) =>
    plan && isInForce({ status: plan.status as Plan['status'] }) ? [plan.approach as Approach] : [],
  );
}

/**
 * What somebody leads today: a query, and a batch where a plan is in force; where they lead nobody no more. For a leader
 * some twelve requests, however many people they have, and one for each of these who goes without; of one without a plan,
 * as a mayor, the approaches of the team alone.
 */
export async function loadLed(
  context: Context,
  above: Above,
  asked: Asked,
): Promise<Pick<Elsewhere, 'led' | 'approaches'> & { readonly leads: boolean }> {
  const { table } = context;
  const { person, year, today } = asked;
  const plans = asked.plans.map(({ data }) => data).filter((plan) => isInForce(plan) && plan.from <= today);
  const { employeeId: leaderId } = person.employee;
  const refs = plans.map(({ planNo }) => ({ leaderId, year, planNo }));
  const [team, matrices] = await Promise.all([
    subordinateLines(table, leaderId, today),
    matricesOf(table, refs),
  ]);
  if (team.length === 0 && matrices.length === 0) return { led: [], approaches: [], leads: false };
  const [approaches, led] = await Promise.all([
    approachesOf(table, leaderId, year),
    Promise.all(
      plans.map((plan) => {
        const matrix = matrices.find(({ data }) => data.planNo === plan.planNo)?.data ?? null;
        return ledBy(context, above, asked, [plan, matrix, team]);
      }),
    ),
  ]);
  return { led, approaches, leads: true };
}
