/** The days of the year on which somebody does something, and what: the order in which a year of an office goes. */
import {
  closedOn,
  firstOf,
  isWorked,
  lastOf,
  later,
  MONTHS,
  tokenOf,
  workedAfter,
  workedFrom,
  workedUpTo,
} from './calendar.ts';
import { type Evaluating, rateDesk, setAchievements } from './evaluating.ts';
import { approveTargets, realise, recordDays, submitTargets, verifyAll } from './months.ts';
import type { Notebook } from './notebook.ts';
import { type Office, together } from './office.ts';
import { recordStudies, reopenSome } from './byBkpp.ts';
import { attend, circular, correct, enact, followUp } from './paying.ts';
import { CIRCULAR } from './paid.ts';
import { decideAll, explainAll, receiveAll } from './receiving.ts';
import { type Person, stintOn } from './town.ts';

/** One thing that is done on a day. */
export interface Act {
  readonly on: string;
  /** That the night before computes allowances. */
  readonly isPaid?: true;
  readonly act: () => Promise<void>;
}

interface Year {
  readonly office: Office;
  readonly notebook: Notebook;
  readonly evaluating: Evaluating;
}

/** Those in office on a day. */
const inOffice = ({ office, notebook: { town } }: Year): Person[] =>
  town.people.filter((one) => one.joins <= office.today() && stintOn(one, office.today()));

/** Those who are at work on a day: whoever is on leave hands in nothing. */
const atWork = (year: Year): Person[] =>
  inOffice(year).filter((one) => year.notebook.worksOn(one, year.office.today()));

/** Those whom somebody stands below: the secretary, heads, heads of section. */
const superiors = (year: Year): Person[] => [
  year.notebook.town.top,
  ...inOffice(year).filter(({ level }) => level !== 'STAFF'),
];

/** Everybody's targets of a month, and those above; `late` ones come with the second round. */
const targets = (year: Year, month: number, round: 'FIRST' | 'ALL') => async () => {
  const who = atWork(year).filter(({ no }) => round === 'ALL' || no % 2 === 0);
  await together(who, (one) => submitTargets(year.office, one, tokenOf(month)));
  await together(superiors(year), (one) => approveTargets(year.office, one));
};

const records = (year: Year, from: string, days: number) => () =>
  together(inOffice(year), (one) =>
    recordDays(year.office, year.notebook, one, { from, to: year.office.today(), days }),
  );

const realises = (year: Year, month: number) => () =>
  together(
    atWork(year).filter(({ fate }) => !(fate === 'MISSES_JULY' && month === 7)),
    (one) => realise(year.office, year.notebook, one, tokenOf(month)),
  );

const verifies = (year: Year) => () =>
  together(superiors(year), (one) => verifyAll(year.office, year.notebook, one));

/** The superior who evaluates April in July alone. */
const LATE = { period: '2026-M04', until: '2026-07-14' };

const rates = (year: Year) => () =>
  together(superiors(year), (one) =>
    rateDesk(
      year.evaluating,
      one,
      (period) => one.fate === 'SWAPS_LATE' && period === LATE.period && year.office.today() < LATE.until,
    ),
  );

const receives = (year: Year) => () => together(inOffice(year), (one) => receiveAll(year.evaluating, one));
/** Who objected first, then whom it is about: they write into the same objection. */
const explains = (year: Year) => async () => {
  const people = inOffice(year);
  await together(
    people.filter(({ level }) => level === 'STAFF'),
    (one) => explainAll(year.evaluating, one),
  );
  await together(superiors(year), (one) => explainAll(year.evaluating, one));
};
const decides = (year: Year) => () => together(superiors(year), (one) => decideAll(year.evaluating, one));

/** The acts of one month, from its targets to the end of what is said of it. */
function ofMonth(year: Year, month: number): Act[] {
  const [first, last] = [firstOf(month), lastOf(month)];
  const end = workedUpTo(last);
  const window = later(first, month < 6 ? 4 : 6);
  const begins =
    month === 1 ? ['2026-01-14', '2026-01-15'] : [workedFrom(later(first, 1)), workedUpTo(window)];
  const middle = workedUpTo(later(first, 13));
  const closed = workedFrom(closedOn(month));
  return [
    { on: begins[0] ?? '', act: targets(year, month, 'FIRST') },
    { on: begins[1] ?? '', act: targets(year, month, 'ALL') },
    { on: middle, act: records(year, first, 5) },
    { on: middle, act: verifies(year) },
    { on: end, act: records(year, later(middle, 1), 5) },
    { on: end, act: realises(year, month) },
    { on: workedAfter(last, 2), act: verifies(year) },
    { on: workedAfter(last, 5), act: () => setAchievements(year.evaluating, tokenOf(month)) },
    { on: workedAfter(last, 4), act: () => attend(year.evaluating, month) },
    { on: closed, act: rates(year) },
    { on: workedAfter(closed, 2), isPaid: true, act: receives(year) },
    { on: workedAfter(closed, 3), act: explains(year) },
    { on: workedAfter(closed, 3), act: () => correct(year.evaluating, month) },
    { on: workedAfter(closed, 4), act: decides(year) },
  ];
}

/** What is done of the year once its December is closed: study first, then by those who wait for nobody. */
function ofTheYear(year: Year): Act[] {
  const closed = workedFrom(closedOn(12));
  return [
    { on: workedAfter('2026-12-31', 6), act: () => setAchievements(year.evaluating, '2026-Y') },
    { on: workedAfter(closed, 3), act: () => recordStudies(year.evaluating) },
    ...[3, 6, 9, 16].flatMap((days) => [
      { on: workedAfter(closed, days), act: rates(year) },
      { on: workedAfter(closed, days + 2), act: receives(year) },
    ]),
    { on: workedAfter(closed, 35), act: () => followUp(year.evaluating) },
  ];
}

/** Targets of those who have a plan within a month, some days after each change of the register. */
const lateTargets = (year: Year, on: string): Act => ({
  on: workedAfter(on, 4),
  act: targets(year, Number(on.slice(5, 7)), 'ALL'),
});

/** All acts in the order of their days. */
export function daysOf(year: Year, changes: readonly string[]): Act[] {
  const acts = [
    ...MONTHS.flatMap((month) => ofMonth(year, month)),
    ...ofTheYear(year),
    { on: workedFrom('2026-01-13'), act: () => enact(year.evaluating, 0) },
    { on: workedFrom('2026-05-21'), act: () => enact(year.evaluating, 1) },
    { on: workedFrom('2026-05-06'), act: () => reopenSome(year.evaluating) },
    {
      on: workedAfter(workedFrom(closedOn(CIRCULAR.month)), 3),
      act: () => circular(year.evaluating),
    },
    ...changes.filter((on) => on > '2026-01-31').map((on) => lateTargets(year, on)),
  ];
  const odd = acts.find(({ on }) => !isWorked(on));
  if (odd) throw new Error(`nobody works on ${odd.on}`);
  return acts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
