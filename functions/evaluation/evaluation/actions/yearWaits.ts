/** What a year waits for, read for many at once: since when it may be rated, for whoever asks who is late. */
import type { Employee } from '../../../organisation/employee/rules.ts';
import { leavesOf } from '../../../organisation/employee/store.ts';
import { memo } from '../../../organisation/line/tree.ts';
import { isEnded } from '../../../execution/month/rules.ts';
import { monthKind } from '../../../execution/month/store.ts';
import { windowCalendar } from '../../../execution/month/windows.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import { planKind } from '../../../planning/plan/store.ts';
import type { ReadItem } from '../../../platform/batched.ts';
import { readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { datesOf, isMonth, type PlainDate, type WorkCalendar } from '../../../platform/period.ts';
import { markerKind } from '../../../platform/run/marker.ts';
import type { Table } from '../../../platform/table.ts';
import { type Awaited, awaitedMonths, awaitedUntil, isOfAnother, yearRatableOn } from '../ratable.ts';
import type { Evaluation } from '../rules.ts';
import { evaluationKind } from '../store.ts';
import type { TermFacts } from '../terms.ts';
import {
  concludes,
  type EarlierPart,
  earlierParts,
  unopenedBefore,
  type YearOfPerson,
} from '../transferred.ts';
import { type MonthRead, monthsIn } from '../yearMonths.ts';
import { type YearRead, yearRead } from './yearRead.ts';

/** Of an evaluation whether it concludes its year, and what comes before it. */
export interface Standing {
  readonly concludes: boolean;
  readonly earlier: readonly EarlierPart[];
}

type Shared = Pick<YearsReader, 'table' | 'today'>;

/** The same of a year as it was read; one query of the owner's leave where an earlier plan has no evaluation. */
async function standingIn(
  read: YearOfPerson,
  evaluation: Evaluation,
  owner: Employee,
  { table, today }: Shared,
): Promise<Standing> {
  const isAsked = unopenedBefore(evaluation, read).length > 0;
  const leaves = isAsked ? await leavesOf(table, evaluation.employeeId) : [];
  return {
    concludes: concludes(evaluation, read.plans, owner, today),
    earlier: earlierParts(evaluation, read, { employee: owner, leaves }),
  };
}

/** Reads it: a query, and one of the owner's leave where an earlier plan has no evaluation; with the evaluations. */
export async function standingInYear(
  evaluation: Evaluation,
  owner: Employee,
  shared: Shared,
): Promise<Standing & Pick<YearRead, 'evaluations'>> {
  const kept = await yearRead(shared.table, evaluation.employeeId, evaluation.period);
  const read = {
    plans: kept.plans.map(({ data }) => data),
    evaluations: kept.evaluations.map(({ data }) => data),
  };
  return { ...(await standingIn(read, evaluation, owner, shared)), evaluations: kept.evaluations };
}

/** How what years wait for is read: items in batches, people and calendars as whoever asks has them. */
export interface YearsReader {
  readonly table: Table;
  readonly zone: string;
  readonly today: PlainDate;
  readonly item: ReadItem;
  readonly employee: (employeeId: string) => Promise<Employee>;
  readonly calendarOf: (person: Employee) => WorkCalendar | Promise<WorkCalendar>;
}

/** A year's months: their evaluations and, of those without one, the month itself and what the closing left of it. */
function monthsOf({ item }: YearsReader, { employeeId, planNo, year }: Evaluation): Promise<MonthRead[]> {
  return Promise.all(
    (year ? monthsIn(year) : []).map(async (period): Promise<MonthRead> => {
      const found = await item(keys.evaluation(employeeId, period, planNo));
      const evaluation = found ? readItem(evaluationKind, found).data : null;
      const kept = evaluation ? null : await item(keys.month(employeeId, period, planNo));
      const month = kept ? readItem(monthKind, kept).data : null;
      const isAsked = month !== null && !isEnded(month.status);
      const left = isAsked ? await item(keys.marker(employeeId, period, 'closeMonth')) : null;
      return { period, month, evaluation, marker: left && readItem(markerKind, left).data };
    }),
  );
}

/** A person's plans of a year with their evaluations, by their numbers from the first on, in batches with those of others. */
async function byNumbers(
  { item }: YearsReader,
  { employeeId, period, planNo }: Evaluation,
): Promise<YearOfPerson> {
  const read = async (no: number) => {
    const [plan, evaluation] = await Promise.all([
      item(keys.plan(employeeId, period, no)),
      item(keys.evaluation(employeeId, period, no)),
    ]);
    return {
      plan: plan && readItem(planKind, plan).data,
      evaluation: evaluation && readItem(evaluationKind, evaluation).data,
    };
  };
  const all = await Promise.all(Array.from({ length: planNo + 1 }, (_, at) => read(at + 1)));
  // A plan that came later has the next number.
  while (all.at(-1)?.plan) all.push(await read(all.length + 1));
  return {
    plans: all.flatMap(({ plan }) => plan ?? []),
    evaluations: all.flatMap(({ evaluation }) => evaluation ?? []),
  };
}

/** The earlier parts that a year waits for; nothing is read of whoever's plan began with the year, as nearly all do. */
async function earlierOf(
  reader: YearsReader,
  evaluation: Evaluation,
  terms: () => Promise<OwnTerms>,
): Promise<Awaited[]> {
  const { period, year } = evaluation;
  if (!year || year.from === datesOf(period).first) return [];
  const [read, { owner, facts }] = await Promise.all([byNumbers(reader, evaluation), terms()]);
  const standing = await standingIn(read, evaluation, owner, reader);
  if (!standing.concludes) return [];
  return standing.earlier.map((part) => ({ ...part, until: awaitedUntil(part, evaluation, facts) }));
}

/** A year's owner, and the terms by their calendar. */
interface OwnTerms {
  readonly owner: Employee;
  readonly facts: TermFacts;
}

/**
 * Since which day a year may be rated by what it waits for of its own; null while it may not, and of a month. All is read
 * in batches with what others wait for; of an earlier plan without an evaluation a query of its owner's leave more.
 */
export async function yearOn(
  reader: YearsReader,
  evaluation: Evaluation,
  policies: Policies,
): Promise<PlainDate | null> {
  if (isMonth(evaluation.period)) return null;
  const terms = memo(async (employeeId: string): Promise<OwnTerms> => {
    const owner = await reader.employee(employeeId);
    const calendar = windowCalendar(await reader.calendarOf(owner), policies);
    return { owner, facts: { zone: reader.zone, calendar, policies } };
  });
  const own = () => terms(evaluation.employeeId);
  const [read, earlier] = await Promise.all([
    monthsOf(reader, evaluation),
    earlierOf(reader, evaluation, own),
  ]);
  const isAsked = read.some((month) => isOfAnother(month, evaluation));
  const months = isAsked
    ? awaitedMonths(read, evaluation, (await own()).facts)
    : read.map((month) => ({ ...month, until: null }));
  return yearRatableOn(evaluation, { months, earlier }, reader);
}
