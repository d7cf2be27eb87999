/** What people do in a month over the door: targets, activities, realisations, and what those above do with them. */
import { v7 } from 'uuid';
import { isWorked, later, workedUpTo } from './calendar.ts';
import type { Notebook } from './notebook.ts';
import type { Office } from './office.ts';
import type { Person } from './town.ts';

interface ShownMonth {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly planNo: number;
  readonly lines: readonly { readonly indicatorId: string; readonly target: number | null }[];
}
interface DeskRow {
  readonly step: string;
  readonly period: string;
  readonly employee: { readonly id: string };
  readonly subject: { readonly id: string; readonly version: number; readonly status?: string } | null;
}

const MINE = `query M($period: Period!) { viewer { employee { month(period: $period) { months {
  id version status planNo lines { indicatorId target } } } } } }`;
const DESK = `query D($step: DeskStep!) { viewer { desk(first: 100, step: $step) { edges { node { step period employee { id }
  subject { id ... on Month { version } ... on Evaluation { version } ... on Objection { version status } } } } } } }`;

/** What lies on somebody's desk of a step; a hundred at most, as a page is. */
export async function deskOf(office: Office, who: Person, step: string): Promise<DeskRow[]> {
  const { edges } = (await office.read(who, DESK, { step })).viewer.desk;
  return edges.map(({ node }: { node: DeskRow }) => node);
}

const monthsOf = async (office: Office, one: Person, period: string): Promise<ShownMonth[]> =>
  (await office.read(one, MINE, { period })).viewer.employee?.month?.months ?? [];

/** Somebody submits the targets of a month that wait for it. */
export async function submitTargets(office: Office, one: Person, period: string): Promise<void> {
  for (const { id, version, status } of await monthsOf(office, one, period)) {
    if (status !== 'GENERATED') continue;
    await office.act(one, 'submitMonthTarget', 'month { status }', {
      id,
      expectedVersion: version,
      noTargets: [],
    });
  }
}

/** A superior approves what targets lie before them. */
export async function approveTargets(office: Office, superior: Person): Promise<void> {
  for (const { subject } of await deskOf(office, superior, 'TARGET_APPROVAL')) {
    const input = { id: subject?.id, expectedVersion: subject?.version };
    await office.act(superior, 'approveMonthTarget', 'month { status }', input);
  }
}

/** Somebody says what came of a month; the notebook keeps that they did. */
export async function realise(
  office: Office,
  notebook: Notebook,
  one: Person,
  period: string,
): Promise<void> {
  for (const { id, version, status, planNo, lines } of await monthsOf(office, one, period)) {
    if (status !== 'TARGET_APPROVED') continue;
    const evidence = [{ title: 'Laporan', url: 'https://arsip.example.go.id/laporan' }];
    const filled = lines
      .filter(({ target }) => target !== null)
      .map(({ indicatorId, target }) => ({ indicatorId, realisation: target, evidence }));
    const input = { id, expectedVersion: version, lines: filled };
    await office.act(one, 'submitMonthRealisation', 'month { status }', input);
    notebook.realised(one, period, planNo);
  }
}

/** Minutes of one unit by the bank. */
const NORM = 45;

/** Somebody records what they did on the last working days up to a day, in one request. */
export async function recordDays(
  office: Office,
  notebook: Notebook,
  one: Person,
  { from, to, days }: { readonly from: string; readonly to: string; readonly days: number },
): Promise<void> {
  const dates: string[] = [];
  for (let date = workedUpTo(to); date >= from && dates.length < days; date = workedUpTo(later(date, -1)))
    if (notebook.worksOn(one, date) && isWorked(date)) dates.push(date);
  if (dates.length === 0) return;
  const activities = dates.map((date) => ({
    id: v7(),
    date,
    bankCode: 'ADM-001',
    volume: notebook.chanceOf(one, date).int(4, 14),
    object: `Surat dinas ${date}`,
  }));
  const outcome = 'outcomes { activity { id } userErrors { code } }';
  const { outcomes } = await office.act(one, 'recordActivities', outcome, { activities, submit: true });
  for (const [at, { activity, userErrors }] of outcomes.entries()) {
    const { date = '', volume = 0 } = activities[at] ?? {};
    if (activity) notebook.recorded(one, date, volume * NORM);
    else office.wrong(`an activity of ${one.no} on ${date}`, [], userErrors);
  }
}

/** A superior verifies all activities and realisations that wait before them. */
export async function verifyAll(office: Office, notebook: Notebook, superior: Person): Promise<void> {
  const rows = await deskOf(office, superior, 'ACTIVITY_VERIFICATION');
  for (const [month, of] of Map.groupBy(rows, ({ period }) => period)) {
    const employees = of.map(({ employee }) => employee.id);
    const entity = 'outcomes { verified left userErrors { code } }';
    const { outcomes } = await office.act(superior, 'verifyPendingActivities', entity, { employees, month });
    for (const [at, { left, userErrors }] of outcomes.entries()) {
      if (left > 0 || userErrors.length > 0) office.wrong('verified at once', [], [left, userErrors]);
      else notebook.verified(employees[at] ?? '', month);
    }
  }
  const months = await deskOf(office, superior, 'MONTH_VERIFICATION');
  const decisions = months.map(({ subject }) => ({ id: subject?.id, decision: 'VERIFY' }));
  if (decisions.length === 0) return;
  const entity = 'outcomes { month { status } userErrors { code } }';
  for (let at = 0; at < decisions.length; at += 50) {
    const { outcomes } = await office.act(superior, 'verifyMonths', entity, {
      decisions: decisions.slice(at, at + 50),
    });
    for (const { userErrors } of outcomes) office.same('a month that is verified', [], userErrors);
  }
}
