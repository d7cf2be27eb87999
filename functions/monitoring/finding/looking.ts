/**
 * What a scan of a person looks at: all of two years, or what changed, whose day has come, and the running month; and when
 * each period must be looked at again though nothing changes. Pure.
 */
import * as z from 'zod';
import {
  addDays,
  datesOf,
  type Instant,
  isMonth,
  monthOfDate,
  monthPeriod,
  monthsThrough,
  type Period,
  type PlainDate,
  plainDateSchema,
  shiftMonth,
  toInstant,
  yearOf,
  yearPeriod,
} from '../../platform/period.ts';
import type { Policies } from '../../organisation/policy/rules.ts';
import type { Mark } from './changes.ts';
import { restsOnOthers } from './decisions.ts';
import type { Elsewhere } from './elsewhere.ts';
import { type Common, policiesOf, type YearFacts } from './facts.ts';
import type { Found, Rule } from './found.ts';
import type { FindingKind } from './kinds.ts';
import type { Finding } from './rules.ts';

/** From which day on time alone may change what is found: on every, on one, or (null) on none. */
const lookOnSchema = z.union([z.literal('DAILY'), plainDateSchema]).nullable();
export type LookOn = z.infer<typeof lookOnSchema>;

/** What is left of a person's last scan. */
export const lastScanSchema = z.object({
  /** What everybody's findings rested on: another by now, and everything is looked at. */
  basis: z.string().nullable(),
  /** Of each period that was looked at, when it must be again. */
  periods: z.record(z.string(), lookOnSchema),
});
export type LastScan = z.infer<typeof lastScanSchema>;

/**
 * The periods of a person that are ever looked at: the year before, and this one until the month after the running one; in
 * December that is one of the year ahead, whose plans are sent in by then.
 */
export function periodsOn(today: PlainDate): Period[] {
  const running = monthOfDate(today);
  const months = monthsThrough(monthPeriod(yearOf(running) - 1, 1), shiftMonth(running, 1));
  return [...months, ...[...new Set(months.map(yearOf))].map(yearPeriod)];
}

/** What a scan looks at: whole years, each with all of its months; years by themselves; and single months. */
export interface Look {
  readonly years: readonly Period[];
  readonly alone: readonly Period[];
  readonly months: readonly Period[];
}

/** What a scan knows before it reads any period. */
export interface Known {
  readonly today: PlainDate;
  readonly basis: string | null;
  readonly last: LastScan | null;
  readonly marks: readonly Mark[];
  readonly findings: readonly Finding[];
}

const yearTokenOf = (period: Period): Period => yearPeriod(yearOf(period));

/** Whether a period's day has come, or nobody ever looked at it. */
const isDue = (last: LastScan, period: Period, today: PlainDate): boolean => {
  const lookOn = last.periods[period];
  if (lookOn === undefined) return true;
  return lookOn === 'DAILY' || (lookOn !== null && lookOn <= today);
};

/** Kinds that a look alone mends, of which no event tells: as long as one is open or waived, its period is looked at. */
const UNTOLD: ReadonlySet<FindingKind> = new Set<FindingKind>(['PLAN_NOT_LOOKED_AT']);

/**
 * What is looked at in a scan. Everything in a full one: of whoever was never scanned, when a rule that many rest on has
 * changed, and on the first of each month, so that nothing that was missed is missed for long. Else the running month,
 * and each period that is marked, due, or has a waiver whose last day is over. A year that is marked is looked at with its
 * months, since whatever of it changed may be of one; one that is only due by itself: its months have days of their own.
 */
export function lookOf({ today, basis, last, marks, findings }: Known, isFull: boolean): Look {
  const all = periodsOn(today);
  const years = all.filter((period) => !isMonth(period));
  const isWhole = isFull || last?.basis !== basis || marks.some(({ scope }) => scope === 'ALL');
  if (isWhole || !last) return { years, alone: [], months: [] };
  const asks = ({ waiver, kind, state }: Finding) =>
    (waiver && waiver.until < today) || (state !== 'CLOSED' && UNTOLD.has(kind));
  const over = findings.filter(asks).map(({ period }) => period);
  const asked = new Set<string>([...marks.map(({ scope }) => scope), ...over, monthOfDate(today)]);
  const wanted = all.filter((period) => asked.has(period) || isDue(last, period, today));
  const whole = years.filter((year) => marks.some(({ scope }) => scope === year));
  return {
    years: whole,
    alone: years.filter((year) => wanted.includes(year) && !whole.includes(year)),
    months: wanted.filter((one) => isMonth(one) && !whole.includes(yearTokenOf(one))),
  };
}

/** The months that a look at a year looks at. */
export const monthsOfYear = (year: Period, today: PlainDate): Period[] =>
  periodsOn(today).filter((period) => isMonth(period) && yearTokenOf(period) === year);

/** Days ahead for which rules are asked what they would say if nothing changed. */
const DAYS_AHEAD = 31;

type Dated = Common & { readonly period: Period; readonly policies: Policies };

/** The same facts on a later day. */
function onDay<Facts extends Dated>(facts: Facts, today: PlainDate): Facts {
  const days = Date.parse(today) - Date.parse(facts.today);
  const now: Instant = toInstant(Date.parse(facts.now) + days);
  // Of a period that is over they are those of its last day.
  const isOver = facts.today > datesOf(facts.period).last;
  const policies = isOver ? facts.policies : policiesOf(facts.revisions, facts.period, today);
  return { ...facts, today, now, policies };
}

/** What is found, whether a period may be found otherwise by time alone, and the rules that may find otherwise, with what they find. */
export interface Watched<Facts> {
  readonly found: readonly Found[];
  readonly isDated: boolean;
  readonly dated: readonly (readonly [Rule<Facts>, readonly Found[]])[];
}

/**
 * What is found, and by which rules that asked for the day, or for the policies of a period that is not over: they are all
 * that differs on a later day, so what asks for neither says the same for good.
 */
export function findWatched<Facts extends Dated>(
  rules: readonly Rule<Facts>[],
  facts: Facts,
): Watched<Facts> {
  const isRunning = facts.today <= datesOf(facts.period).last;
  let asked = false;
  const names = ['today', 'now', ...(isRunning ? (['policies'] as const) : [])] as const;
  const getters = names.map((name) => {
    const get = () => {
      asked = true;
      return facts[name as keyof Facts];
    };
    return [name, { enumerable: true, get }] as const;
  });
  const watched = Object.defineProperties({ ...facts }, Object.fromEntries(getters));
  const all = rules.map((rule) => {
    asked = false;
    const found = rule(watched);
    return { rule, found, asked };
  });
  const dated = all.filter((one) => one.asked).map(({ rule, found }) => [rule, found] as const);
  return { found: all.flatMap(({ found }) => found), isDated: isRunning || dated.length > 0, dated };
}

type OnRoles = Pick<YearFacts, 'period' | 'today' | 'person' | 'decided'> & {
  readonly actingSeats?: YearFacts['actingSeats'];
};

/**
 * Whether anything that is said of a period's decisions, or of whoever acts for the appraiser of today, rests on others'
 * roles and lines: that a role is over, or there, is an event of whoever has it.
 */
const restsOnRoles = (
  { period, today, person, decided, actingSeats = [] }: OnRoles,
  found: readonly Found[],
): boolean => {
  const { employeeId } = person.employee;
  const lines = { lines: person.lines.map(({ data }) => data), former: decided.former };
  const isActedFor = actingSeats.length > 0 && yearTokenOf(period) === yearTokenOf(monthOfDate(today));
  return (
    isActedFor ||
    decided.decisions.some((one) => restsOnOthers(employeeId, lines, one)) ||
    found.some(({ kind }) => kind === 'ACTING_PAST_END')
  );
};

const sameFound = (one: readonly Found[], other: readonly Found[]): boolean =>
  (one.length === 0 && other.length === 0) || JSON.stringify(one) === JSON.stringify(other);

/**
 * When a period must be looked at again though nothing of it changes. What waits for somebody is looked at daily, since
 * others may leave, and so is what rests on others' records (a leader's people, a head's agreement, the roles and lines by
 * which somebody else decided); the running month is
 * by itself, and once more when it is over. Else the first of the next 31 days on which a rule that asked for the day would
 * say otherwise; never where none did.
 */
export function nextLook<
  Facts extends Dated & {
    readonly waiting: readonly unknown[];
    readonly elsewhere?: Pick<Elsewhere, 'restsOnOthers'>;
  } & OnRoles,
>(facts: Facts, { found, isDated, dated }: Watched<Facts>): LookOn {
  const { period, today } = facts;
  if (facts.waiting.length > 0 || facts.elsewhere?.restsOnOthers) return 'DAILY';
  if (restsOnRoles(facts, found)) return 'DAILY';
  if (period === monthOfDate(today)) return addDays(datesOf(period).last, 1);
  if (!isDated) return null;
  for (let ahead = 1; ahead < DAYS_AHEAD; ahead += 1) {
    const day = addDays(today, ahead);
    const then = onDay(facts, day);
    if (dated.some(([rule, found]) => !sameFound(rule(then), found))) return day;
  }
  return addDays(today, DAYS_AHEAD);
}
