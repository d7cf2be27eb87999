/**
 * A year's conversion with the standing at its end, and the later years' whose standing follows from it. Pure.
 * docs/domain.md 1.11, docs/decisions/credit.md.
 */
import type { Policies } from '../../organisation/policy/rules.ts';
import { datesOf, type Instant, type Period, type PlainDate } from '../../platform/period.ts';
import { accountOn, type Promotion, standingOf } from './account.ts';
import type { OpeningEntry } from './opening.ts';
import {
  type Conversion,
  conversionPolicies,
  convert,
  type Level,
  type Part,
  type Standing,
  standingVersion,
} from './rules.ts';

/** What of somebody a standing follows from. */
export interface History {
  readonly employeeId: string;
  readonly conversions: readonly Conversion[];
  readonly opening: OpeningEntry | null;
  readonly promotions: readonly Promotion[];
  readonly levelOn: (date: PlainDate) => Level | null;
  readonly rankOn: (date: PlainDate) => string | null;
  readonly policiesOn: (date: PlainDate) => Policies;
}

const lastOf = (year: Period): PlainDate => datesOf(year).last;

/** How its owner stood at a year's end, by what was earned up to then. */
function standingIn(history: History, year: Period): Standing {
  const on = lastOf(year);
  const conversions = history.conversions.filter((one) => one.year <= year);
  const { opening, promotions, rankOn, levelOn, policiesOn } = history;
  const policies = policiesOn(on);
  const account = { opening, conversions, promotions, rank: rankOn(on), level: levelOn(on), policies, on };
  return standingOf(accountOn(account));
}

const nobody = {
  level: null,
  rank: null,
  towardRank: 0,
  towardLevel: 0,
  rankNeeded: null,
  levelNeeded: null,
};

/** A year's conversion of these parts as it becomes, or null where nothing is new. */
function weighed(history: History, year: Period, parts: Part[], at: Instant): Conversion | null {
  const before = history.conversions.find((one) => one.year === year) ?? null;
  const place = { employeeId: history.employeeId, year };
  const made = { parts, policies: history.policiesOn(lastOf(year)).used(...conversionPolicies) };
  // What the year itself gives is in its own standing: weighed with the parts, before there is one.
  const unweighed = convert(null, place, { ...made, standing: { on: lastOf(year), ...nobody } }, at);
  const others = history.conversions.filter((one) => one.year !== year);
  const conversions = unweighed ? [...others, unweighed] : others;
  const standing = standingIn({ ...history, conversions }, year);
  return convert(before, place, { ...made, standing }, at);
}

/**
 * The conversions that change with a year's parts: its own, and those of later years, whose standing counts on from it
 * or from a promotion or a decree in it that gives the year itself nothing new. None where nothing is new.
 */
export function conversionsOf(history: History, year: Period, parts: Part[], at: Instant): Conversion[] {
  const made = weighed(history, year, parts, at);
  const own = made ? [made] : [];
  const conversions = [...history.conversions.filter((one) => !made || one.year !== year), ...own];
  const later = history.conversions.filter((one) => one.year > year);
  const followed = later.map((one) =>
    weighed({ ...history, conversions }, one.year, standingVersion(one).parts, at),
  );
  return [...own, ...followed.filter((one) => one !== null)];
}
