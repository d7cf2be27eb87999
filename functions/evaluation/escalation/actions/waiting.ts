/** What lies on a superior's desk to be rated and issued, each with its day. */
import { windowCalendar } from '../../../execution/month/windows.ts';
import { type InstanceCalendar, workCalendarOf } from '../../../organisation/calendar/rules.ts';
import type { Weeks } from '../../../organisation/employee/rules.ts';
import { policyOn, type PolicyRevision } from '../../../organisation/policy/rules.ts';
import { deskKind } from '../../../platform/desk.ts';
import { readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import type { Period, PlainDate } from '../../../platform/period.ts';
import { getItems, queryAll, type Table } from '../../../platform/table.ts';
import type { Achievement, AchievementRef } from '../../achievement/rules.ts';
import { achievementOf } from '../../achievement/store.ts';
import { type Evaluation, isIssued } from '../../evaluation/rules.ts';
import { achievementRefOf, type EvaluationRef, evaluationKind, keyOf } from '../../evaluation/store.ts';
import { ratedUntil } from '../../evaluation/terms.ts';

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
  readonly zone: string;
  readonly calendar: InstanceCalendar;
  readonly revisions: readonly PolicyRevision[];
  readonly achievements: Achievements;
}

/** What lies on somebody's desk to be rated and issued, by whose and which (one strong query). */
export async function toRate(table: Table, holder: string, period?: Period): Promise<EvaluationRef[]> {
  const list = period
    ? lists.deskOfPeriod(holder, 'EVALUATION_RATING', period)
    : lists.desk(holder, 'EVALUATION_RATING');
  return (await queryAll(table, list)).map((item) => readItem(deskKind, item).data);
}

/** The same evaluations with the day of each, by the calendar of whoever rates (a batch, and what they rest on). */
export async function withDays(
  table: Table,
  refs: readonly EvaluationRef[],
  rater: Weeks,
  { zone, calendar, revisions, achievements }: TermsOf,
): Promise<{ readonly period: Period; readonly dueOn: PlainDate | null }[]> {
  const items = await getItems(table, refs.map(keyOf));
  const week = workCalendarOf(calendar, rater);
  const dayOf = async (evaluation: Evaluation) => {
    const policies = policyOn(revisions, evaluation.businessDate);
    const ref = achievementRefOf(evaluation);
    const achievement = ref && (await achievements(ref));
    const facts = { zone, calendar: windowCalendar(week, policies), policies };
    return { period: evaluation.period, dueOn: ratedUntil(evaluation, achievement, facts) };
  };
  const all = items.flatMap((item) => (item ? [readItem(evaluationKind, item).data] : []));
  return Promise.all(all.filter((one) => !isIssued(one)).map(dayOf));
}
