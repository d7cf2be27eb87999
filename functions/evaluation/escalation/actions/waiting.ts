/** What lies on a superior's desk to be rated and issued, each with its day. */
import { windowCalendar } from '../../../execution/month/windows.ts';
import { type InstanceCalendar, workCalendarOf } from '../../../organisation/calendar/rules.ts';
import { calendarLately } from '../../../organisation/calendar/store.ts';
import type { Weeks } from '../../../organisation/employee/rules.ts';
import { employeesOnce, type ReadEmployee } from '../../../organisation/employee/store.ts';
import { policyOn, type PolicyRevision } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { batched, type ReadItem } from '../../../platform/batched.ts';
import type { Context } from '../../../platform/context.ts';
import { deskKind } from '../../../platform/desk.ts';
import { readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { type Period, type PlainDate, today } from '../../../platform/period.ts';
import { queryAll, type Table } from '../../../platform/table.ts';
import type { Achievement, AchievementRef } from '../../achievement/rules.ts';
import { achievementOf } from '../../achievement/store.ts';
import { type Evaluation, isIssued } from '../../evaluation/rules.ts';
import { achievementRefOf, type EvaluationRef, evaluationKind, keyOf } from '../../evaluation/store.ts';
import { ratableOn, ratedUntil, type RatingWaits } from '../../evaluation/terms.ts';
import { yearOn } from '../../evaluation/actions/yearWaits.ts';

/** Achievements that several people's evaluations rest on, each read once. */
export type Achievements = (ref: AchievementRef) => Promise<Achievement | null>;

export function achievementsOnce(table: Table): Achievements {
  const known = new Map<string, Promise<Achievement | null>>();
  return (ref) => {
    const name = `${ref.unitId} ${ref.period}`;
    const found = known.get(name) ?? achievementOf(table, ref).then((kept) => kept?.data ?? null);
    known.set(name, found);
    return found;
  };
}

/** What the terms of a superior's evaluations follow from. */
export interface TermsOf {
  readonly table: Table;
  readonly zone: string;
  readonly today: PlainDate;
  readonly calendar: InstanceCalendar;
  readonly revisions: readonly PolicyRevision[];
  readonly achievements: Achievements;
  readonly item: ReadItem;
  readonly people: ReadEmployee;
}

/** The same for one call, with the calendar as of a minute ago or as it is given. */
export async function ratingTerms(context: Context, calendar?: InstanceCalendar): Promise<TermsOf> {
  const { table, clock } = context;
  return {
    table,
    zone: clock.zone,
    today: today(clock),
    calendar: calendar ?? (await calendarLately(context)),
    revisions: await revisions(table),
    achievements: achievementsOnce(table),
    item: batched(table),
    people: employeesOnce(table),
  };
}

/** What lies on somebody's desk to be rated and issued, by whose and which (one strong query). */
export async function toRate(table: Table, holder: string, period?: Period): Promise<EvaluationRef[]> {
  const list = period
    ? lists.deskOfPeriod(holder, 'EVALUATION_RATING', period)
    : lists.desk(holder, 'EVALUATION_RATING');
  return (await queryAll(table, list)).map((item) => readItem(deskKind, item).data);
}

/** Those that are not issued, of what lies on a desk (a batch). */
async function unissued({ item }: TermsOf, refs: readonly EvaluationRef[]): Promise<Evaluation[]> {
  const items = await Promise.all(refs.map((ref) => item(keyOf(ref))));
  const all = items.flatMap((found) => (found ? [readItem(evaluationKind, found).data] : []));
  return all.filter((one) => !isIssued(one));
}

/** What a rating waits for: the achievement of its unit, of a year its months and earlier parts. */
async function waitsOf(evaluation: Evaluation, terms: TermsOf): Promise<RatingWaits> {
  const { calendar, people, achievements } = terms;
  const ref = achievementRefOf(evaluation);
  const reader = {
    ...terms,
    calendarOf: (person: Weeks) => workCalendarOf(calendar, person),
    employee: async (id: string) => {
      const person = await people(id);
      if (!person) throw new Error('an evaluation of nobody on record');
      return person;
    },
  };
  const [achievement, on] = await Promise.all([
    ref && achievements(ref),
    yearOn(reader, evaluation, policyOn(terms.revisions, evaluation.businessDate)),
  ]);
  return { achievement, yearOn: on };
}

/** The same evaluations with the day of each, by the calendar of whoever rates; null of what may not be rated yet. */
export async function withDays(
  refs: readonly EvaluationRef[],
  rater: Weeks,
  terms: TermsOf,
): Promise<{ readonly period: Period; readonly dueOn: PlainDate | null }[]> {
  const week = workCalendarOf(terms.calendar, rater);
  const dayOf = async (evaluation: Evaluation) => {
    const policies = policyOn(terms.revisions, evaluation.businessDate);
    const facts = { zone: terms.zone, calendar: windowCalendar(week, policies), policies };
    const dueOn = ratedUntil(evaluation, await waitsOf(evaluation, terms), facts);
    return { period: evaluation.period, dueOn };
  };
  return Promise.all((await unissued(terms, refs)).map(dayOf));
}

/** Which of what lies on a desk may be rated by now. */
export async function ratable(
  refs: readonly EvaluationRef[],
  terms: TermsOf,
): Promise<readonly Evaluation[]> {
  const all = await unissued(terms, refs);
  const days = await Promise.all(
    all.map(async (one) => {
      const policies = policyOn(terms.revisions, one.businessDate);
      return ratableOn(one, await waitsOf(one, terms), { zone: terms.zone, policies });
    }),
  );
  return all.filter((_, at) => days[at] !== null);
}
