import type { Context } from '../../../platform/context.ts';
import { type Item, type Kept, ofKind, readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { authorise } from '../../../platform/access.ts';
import { type Filter, type Page, type PageArgs, pageInMemory, pageOf } from '../../../platform/page.ts';
import { datesOf, isMonth, type Period, today, yearOf } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { queryAll } from '../../../platform/table.ts';
import { authoriseReadingOn } from '../../../organisation/line/reviewer.ts';
import { policyOn } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { type About, type Feedback, type Given } from '../rules.ts';
import {
  entriesOf,
  feedbackKind,
  feedbackOfMonth,
  feedbackOfRef,
  givenKind,
  givenOf,
  parseFeedbackId,
  parseGivenId,
} from '../store.ts';
import { type Entry, type Group, groupsOf } from '../upward.ts';

/** Authorises the reading of a person's feedback: by today's line, or by that of the month's last day. */
async function reading(context: Context, employeeId: string, period: Period): Promise<Result<string>> {
  const now = today(context.clock);
  const byNow = await authoriseReadingOn(context, 'feedback.read', employeeId, now);
  const { last } = datesOf(period);
  if (byNow.ok || last >= now) return byNow;
  return authoriseReadingOn(context, 'feedback.read', employeeId, last);
}

/**
 * A page of the named feedback of a person's month that was not taken back, by its days, so that pages may be short;
 * on one kind of thing or on all. Refuses: NOT_FOUND, INPUT_INVALID for a period that is no month, PAGE_SIZE,
 * PAGE_BOTH_WAYS, CURSOR_INVALID.
 */
export async function readFeedbackOf(
  context: Context,
  employeeId: string,
  period: Period,
  { about, ...args }: PageArgs & { readonly about?: About | null | undefined },
): Promise<Result<Page<Kept<Feedback>>>> {
  if (!isMonth(period)) return refuse('INPUT_INVALID', 'period', { expected: '2026-M10' });
  const authority = await reading(context, employeeId, period);
  if (!authority.ok) return authority;
  const filter: Filter<Kept<Feedback>> = {
    name: about ?? 'GIVEN',
    keep: ({ data }) => data.state === 'GIVEN' && (!about || data.target.about === about),
  };
  const read = (item: Item) => readItem(feedbackKind, item);
  return pageOf(context.table, lists.feedback(employeeId, period), args, read, filter);
}

/** Reads named feedback by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent, taken back or not to be seen. */
export async function readFeedback(context: Context, id: string): Promise<Result<Kept<Feedback>>> {
  const ref = parseFeedbackId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'Feedback' });
  const feedback = await feedbackOfRef(context.table, ref);
  if (!feedback || feedback.data.state !== 'GIVEN') return refuse('NOT_FOUND', 'id');
  const authority = await reading(context, ref.employeeId, feedback.data.month);
  return authority.ok ? ok(feedback) : authority;
}

/** The groups of upward feedback of a year that may be shown today, for whoever may read the person's feedback. */
async function groupsShown(context: Context, employeeId: string, year: number): Promise<Group[]> {
  const { table, clock } = context;
  const [entries, all] = await Promise.all([entriesOf(table, employeeId, year), revisions(table)]);
  const least = (month: Period) => policyOn(all, datesOf(month).last).value('feedback.minUpwardGroup');
  return groupsOf(year, entries, least, today(clock));
}

/** The same, as a reader asks for them. Refuses: NOT_FOUND. */
export async function readUpward(
  context: Context,
  employeeId: string,
  year: number,
): Promise<Result<Group[]>> {
  const authority = await authoriseReadingOn(context, 'feedback.read', employeeId, today(context.clock));
  return authority.ok ? ok(await groupsShown(context, employeeId, year)) : authority;
}

/** A page of a group's entries, in the order of their random ids. Refuses: PAGE_SIZE, PAGE_BOTH_WAYS, CURSOR_INVALID. */
export const pageOfGroup = ({ employeeId, from, to, entries }: Group, args: PageArgs): Result<Page<Entry>> =>
  pageInMemory({ list: 'upwardFeedback', employeeId, from, to }, entries, args, ({ entryId }) => entryId);

/** What a person's month holds for whoever evaluates it. */
export interface FeedbackOfPeriod {
  readonly named: readonly Feedback[];
  /** The group of upward feedback whose last month it is, once it may be shown. */
  readonly upward: Group | null;
}

/**
 * All feedback of a person's month, for what is decided or counted about it: three queries, however much there is.
 * Refuses: NOT_FOUND for whoever may not read it.
 */
export async function feedbackOfPeriod(
  context: Context,
  employeeId: string,
  period: Period,
): Promise<Result<FeedbackOfPeriod>> {
  const authority = await reading(context, employeeId, period);
  if (!authority.ok) return authority;
  const [all, groups] = await Promise.all([
    feedbackOfMonth(context.table, employeeId, period),
    groupsShown(context, employeeId, yearOf(period)),
  ]);
  const named = all.filter(({ state }) => state === 'GIVEN');
  return ok({ named, upward: groups.find(({ to }) => to === period) ?? null });
}

/** A page of what the caller has written in a year, in the order in which they did. Refuses as every page. */
export const readGiven = (
  context: Context,
  authorId: string,
  year: number,
  args: PageArgs,
): Promise<Result<Page<Kept<Given>>>> =>
  pageOf(context.table, lists.given(authorId, year), args, (item) => readItem(givenKind, item));

/** Reads what the caller has written. Refuses: ID_INVALID, and NOT_FOUND to everybody else. */
export async function readGivenFeedback(context: Context, id: string): Promise<Result<Kept<Given>>> {
  const ref = parseGivenId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'GivenFeedback' });
  const authority = await authorise(context, 'givenFeedback.read', { ownerId: ref.authorId }, ['id']);
  if (!authority.ok) return authority;
  const given = await givenOf(context.table, ref);
  return given ? ok(given) : refuse('NOT_FOUND', 'id');
}

/** All named feedback of a person's month for whoever may read it, by its days (a query); nothing for everybody else. */
export async function namedFeedbackOf(
  context: Context,
  employeeId: string,
  period: Period,
): Promise<Kept<Feedback>[]> {
  const authority = await reading(context, employeeId, period);
  if (!authority.ok) return [];
  const items = await queryAll(context.table, lists.feedback(employeeId, period));
  return ofKind(items, feedbackKind).filter(({ data }) => data.state === 'GIVEN');
}
