/** The end of the year as BKPP sees it over the door, held against the notebook: person by person, month by month. */
import { evaluationId } from '../../../functions/evaluation/evaluation/store.ts';
import { employeeNodeId } from '../../../functions/organisation/employee/store.ts';
import type { Period } from '../../../functions/platform/period.ts';
import { firstOf, isWorked, lastOf, later, MONTHS, tokenOf } from './calendar.ts';
import { MINUTES } from './happenings.ts';
import { type Notebook, predicateBy } from './notebook.ts';
import type { Office } from './office.ts';
import { type Person, plansOf } from './town.ts';

interface Shown {
  readonly planNo: number;
  readonly status: string;
  readonly predicate: string | null;
  readonly finalBy: string | null;
  readonly documents: readonly object[];
  readonly activity: { readonly verifiedMinutes: number; readonly target: number };
}
interface ShownMonth {
  readonly planNo: number;
  readonly status: string;
  readonly lateTarget: boolean;
}

const EVALUATION = 'planNo status predicate finalBy documents { number } activity { verifiedMinutes target }';
const MONTH = `query P($id: ID!, $period: Period!) { employee(id: $id) { month(period: $period) {
  months { planNo status lateTarget } evaluations { ${EVALUATION} } } } }`;
const YEAR = `query Y($id: ID!) { evaluation(id: $id) { ${EVALUATION} } }`;

type ShownPeriod = { readonly months: readonly ShownMonth[]; readonly evaluations: readonly Shown[] };

/** What BKPP is shown of somebody's month. */
async function monthOf(
  office: Office,
  { town }: Notebook,
  one: Person,
  period: string,
): Promise<ShownPeriod> {
  const input = { id: employeeNodeId(one.employeeId), period };
  return (await office.read(town.officers.bkpp, MONTH, input)).employee.month;
}

/** The part of a month that a plan has, with its days that are worked at all and those that are not leave. */
function partOf(notebook: Notebook, one: Person, plan: { from: string; to: string }, month: number) {
  const from = plan.from > firstOf(month) ? plan.from : firstOf(month);
  const to = plan.to < lastOf(month) ? plan.to : lastOf(month);
  let worked = 0;
  for (let date = from; date <= to; date = later(date, 1))
    if (isWorked(date) && notebook.worksOn(one, date)) worked += 1;
  return { isThere: from <= to, worked, to };
}

/** What must be there of somebody's month and plan: none, cancelled or none, or closed with an evaluation. */
function checkMonth(office: Office, notebook: Notebook, one: Person, month: number, shown: ShownPeriod) {
  const period = tokenOf(month);
  const what = (of: string, planNo: number) => `${of} of ${one.no} (${one.fate}) ${period} plan ${planNo}`;
  let count = 0;
  for (const [at, plan] of plansOf(one).entries()) {
    const planNo = at + 1;
    const { isThere, worked } = partOf(notebook, one, plan, month);
    if (!isThere) continue;
    count += 1;
    const found = shown.months.find((each) => each.planNo === planNo);
    const evaluation = shown.evaluations.find((each) => each.planNo === planNo);
    if (worked === 0) {
      office.same(what('month', planNo), true, !found || found.status === 'CANCELLED');
      office.same(what('evaluation', planNo), undefined, evaluation);
      continue;
    }
    const status = notebook.isRealised(one, period, planNo) ? 'LOCKED' : 'MISSED';
    office.same(what('month', planNo), { planNo, status, lateTarget: false }, found);
    checkEvaluation(office, notebook, one, { period, planNo }, evaluation);
    const target = period < `2026-M06` ? MINUTES.before : MINUTES.since;
    office.same(what('target', planNo), target, evaluation?.activity.target);
    office.same(
      what('minutes', planNo),
      notebook.minutes(one, period).verified,
      evaluation?.activity.verifiedMinutes,
    );
  }
  // What was opened before a change was known is cancelled, and stays.
  const standing = shown.months.filter(({ status }) => status !== 'CANCELLED');
  office.same(`months of ${one.no} ${period}`, true, standing.length <= count);
}

/** An evaluation as it must have ended. */
function checkEvaluation(
  office: Office,
  notebook: Notebook,
  one: Person,
  { period, planNo }: { readonly period: string; readonly planNo: number },
  found: Shown | undefined,
): void {
  const noted = notebook.noted(one, period, planNo);
  const wanted = noted && {
    status: 'FINAL',
    predicate: predicateBy(noted.result, noted.behaviour),
    finalBy: noted.finalBy,
    documents: noted.documents,
  };
  const is = found && {
    status: found.status,
    predicate: found.predicate,
    finalBy: found.finalBy,
    documents: found.documents.length,
  };
  office.same(
    `evaluation of ${one.no} (${one.fate}) ${period} plan ${planNo}`,
    wanted ?? 'some',
    is ?? 'none',
  );
}

/** Per cent of the coefficient by predicate: docs/domain.md 1.11. */
const CREDIT: Readonly<Record<string, number>> = {
  SANGAT_BAIK: 150,
  BAIK: 100,
  BUTUH_PERBAIKAN: 75,
  KURANG: 50,
  SANGAT_KURANG: 25,
};
const AHLI_MUDA = 25;
const OUT_OF_OFFICE = new Set(['CLTN', 'TUGAS_BELAJAR']);

/** Credit points of a year: of each month in office on its 15th, by the predicate of its plan's year. */
function creditOf(notebook: Notebook, one: Person): number {
  const parts = plansOf(one).map(({ from, to }, at) => {
    const months = MONTHS.filter((month) => {
      const day = later(firstOf(month), 14);
      const away = (notebook.leaves.get(one) ?? []).some(
        (leave) => OUT_OF_OFFICE.has(leave.type) && leave.from <= day && day <= leave.to,
      );
      return from <= day && day <= to && !away;
    });
    const noted = notebook.noted(one, '2026-Y', at + 1);
    return noted
      ? (AHLI_MUDA * (CREDIT[predicateBy(noted.result, noted.behaviour)] ?? 0) * months.length * 10) / 12
      : 0;
  });
  return parts.reduce((sum, part) => sum + Math.round(part), 0);
}

const CREDITS = 'query C($id: ID!) { employee(id: $id) { credit { conversions { year value } } } }';

/** The years of somebody's plans, an evaluation each, and no more. */
async function checkYears(office: Office, notebook: Notebook, one: Person): Promise<void> {
  const plans = plansOf(one).length;
  for (let planNo = 1; planNo <= plans + 1; planNo += 1) {
    const id = evaluationId({ employeeId: one.employeeId, period: '2026-Y' as Period, planNo });
    const { evaluation } = await office.read(notebook.town.officers.bkpp, YEAR, { id });
    if (planNo <= plans)
      checkEvaluation(office, notebook, one, { period: '2026-Y', planNo }, evaluation ?? undefined);
    else office.same(`years of ${one.no}`, null, evaluation);
  }
}

/** Holds one person's year against the notebook; how many months and evaluations were compared. */
export async function checkPerson(office: Office, notebook: Notebook, one: Person): Promise<number> {
  let compared = plansOf(one).length;
  for (const month of MONTHS) {
    const shown = await monthOf(office, notebook, one, tokenOf(month));
    checkMonth(office, notebook, one, month, shown);
    compared += shown.months.length + shown.evaluations.length;
  }
  await checkYears(office, notebook, one);
  if (one.level !== 'STAFF') return compared;
  const id = employeeNodeId(one.employeeId);
  const { employee } = await office.read(notebook.town.officers.bkpp, CREDITS, { id });
  const conversion = employee.credit?.conversions?.find(({ year }: { year: string }) => year === '2026-Y');
  office.same(`credit points of ${one.no} (${one.fate})`, creditOf(notebook, one) / 1000, conversion?.value);
  return compared + 1;
}
