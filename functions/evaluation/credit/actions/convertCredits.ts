/** The job `convertCredits <year>`: each person's predicates of a year to credit points. docs/decisions/credit.md. */
import { type Employee, isActiveOn } from '../../../organisation/employee/rules.ts';
import { employeeKind } from '../../../organisation/employee/store.ts';
import { hasLineOn, type Person, personAmong } from '../../../organisation/person/store.ts';
import { type Policies, policyOn } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { type Plan, wasInForce } from '../../../planning/plan/rules.ts';
import { planKind } from '../../../planning/plan/store.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import { asRead, conflict, stillAbsent, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { type Item, type Kept, ofKind } from '../../../platform/item.ts';
import { keys, lists } from '../../../platform/keys.ts';
import type { ProblemCode } from '../../../platform/messages/codes.ts';
import {
  datesOf,
  isMonth,
  type Period,
  type PlainDate,
  today,
  yearOf,
  yearPeriod,
} from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { type Marker, markerAmong, marking, markPerson } from '../../../platform/run/marker.ts';
import type { Outcome, PersonWork } from '../../../platform/run/outcome.ts';
import { getItems, queryAll, type Table } from '../../../platform/table.ts';
import type { Evaluation } from '../../evaluation/rules.ts';
import { evaluationKind } from '../../evaluation/store.ts';
import { CONVERTING } from '../../evaluation/toConvert.ts';
import { turnsOf } from '../account.ts';
import { type Career, careerOf } from '../career.ts';
import { announceConversion } from '../events.ts';
import { standingOpening } from '../opening.ts';
import { type CreditMonth, isAnnualAwaited, partsOf } from '../parts.ts';
import { middleOf, monthsOf, type Part } from '../rules.ts';
import { conversionsOf } from '../standing.ts';
import { conversionKey, conversionKind, type Credits, creditsOf } from '../store.ts';

/** What the people of a chunk have in common: the policies of a day, of which each year takes its last day's. */
export interface ConvertShared {
  readonly policiesOn: (date: PlainDate) => Policies;
}

/** Throws on a month: points are a year's. */
export async function loadConvertShared({ table }: Context, year: Period): Promise<ConvertShared> {
  if (isMonth(year)) throw new Error(`convertCredits is of a year, such as 2026-Y, not of ${year}`);
  const all = await revisions(table);
  return { policiesOn: (date) => policyOn(all, date) };
}

interface Loaded {
  readonly person: Person;
  readonly profile: Kept<Employee>;
  readonly marker: Marker | null;
  /** Whether a plan without an annual evaluation may still get one. */
  readonly annualAwaited: boolean;
  readonly plans: readonly Plan[];
  readonly evaluations: readonly Kept<Evaluation>[];
  readonly credits: Credits;
  readonly career: Career;
}

/** The months' own evaluations of plans without an annual one: a batch, of those alone. */
async function monthlyOf(
  table: Table,
  plans: readonly Plan[],
  annual: readonly Kept<Evaluation>[],
  year: Period,
) {
  const without = plans.filter(({ planNo }) => !annual.some(({ data }) => data.planNo === planNo));
  const wanted = without.flatMap(({ employeeId, planNo }) =>
    monthsOf(year).map((month) => keys.evaluation(employeeId, month, planNo)),
  );
  const items = wanted.length > 0 ? await getItems(table, wanted) : [];
  return ofKind(
    items.filter((item): item is Item => item !== null),
    evaluationKind,
  );
}

/** Four queries, a batch of former offices, and one of months where a plan has no annual evaluation and awaits none. */
async function load(context: Context, employeeId: string, year: Period): Promise<Loaded | null> {
  const { table, clock } = context;
  const [items, own, credits] = await Promise.all([
    queryAll(table, lists.personPeriod(employeeId, year)),
    queryAll(table, lists.person(employeeId)),
    creditsOf(table, employeeId),
  ]);
  const [person, [profile]] = [personAmong(own), ofKind(own, employeeKind)];
  if (!person || !profile) return null;
  const career = await careerOf(table, person, clock.zone);
  const plans = ofKind(items, planKind)
    .map(({ data }) => data)
    .filter(wasInForce);
  const annual = ofKind(items, evaluationKind);
  const functional = monthsOf(year).some((month) => career.levelOn(middleOf(month)));
  const closed = markerAmong(items, 'closeYear')?.outcome === 'DONE';
  const annualAwaited = isAnnualAwaited({ year, today: today(clock), closed });
  const monthly = functional && !annualAwaited ? await monthlyOf(table, plans, annual, year) : [];
  const evaluations = [...annual, ...monthly];
  const marker = markerAmong(items, CONVERTING);
  return { person, profile, marker, annualAwaited, plans, evaluations, credits, career };
}

/** Whether somebody held an office on a date: not between two of them, nor behind the last. */
const isHeld = (person: Person, date: PlainDate): boolean =>
  isActiveOn(person.employee, person.leaves, date) &&
  (hasLineOn(person, date) || !person.lines.some(({ data }) => data.from <= date));

/** Months in office on their 15th, each of the first plan that has it and of the level held then. */
const monthsIn = ({ person, plans, career }: Loaded, year: Period): CreditMonth[] =>
  monthsOf(year).flatMap((month) => {
    const day = middleOf(month);
    const plan = plans.find(({ from, to }) => from <= day && day <= to);
    const level = career.levelOn(day);
    if (!plan || !level || !isHeld(person, day)) return [];
    return [{ month, planNo: plan.planNo, level }];
  });

const openingIn = ({ credits }: Pick<Loaded, 'credits'>) => standingOpening(credits.opening?.data ?? null);

/** The changes that the year's parts bring: its conversion, and the standing of later years. */
function changesOf(
  { person, credits, career }: Loaded,
  year: Period,
  parts: Part[],
  { policiesOn }: ConvertShared,
  { clock }: Context,
): Change[] {
  const { employeeId } = person.employee;
  const history = {
    ...career,
    employeeId,
    conversions: credits.conversions.map(({ data }) => data),
    opening: openingIn({ credits }),
    policiesOn,
  };
  return conversionsOf(history, year, parts, clock.now()).map((after) => ({
    kind: conversionKind,
    key: conversionKey(after),
    before: credits.conversions.find(({ data }) => data.year === after.year) ?? null,
    after,
    event: announceConversion(after),
    onConflict: conflict,
  }));
}

/**
 * What a conversion rests on stands as it was read: whoever changes it meanwhile takes a marker that is not there yet,
 * or would leave a standing that counts on from what was.
 */
function resting(
  { profile, evaluations, credits: { opening, conversions } }: Loaded,
  year: Period,
  changes: readonly Change[],
): Write[] {
  const { employeeId } = profile.data;
  const before = yearPeriod(yearOf(year) - 1);
  const others = conversions.filter((one) => !changes.some((change) => change.before === one));
  const isThere = conversions.some(({ data }) => data.year === before);
  return [
    ...[...evaluations, ...others].map(asRead),
    opening ? asRead(opening) : stillAbsent(keys.openingCredit(employeeId)),
    ...(isThere ? [] : [stillAbsent(keys.creditConversion(employeeId, before))]),
  ];
}

/** The parts of a year; none of whoever had no functional post in it. Refuses as `partsOf`. */
function partsIn(loaded: Loaded, year: Period, { policiesOn }: ConvertShared): Result<Part[]> {
  const months = monthsIn(loaded, year);
  if (months.length === 0) return ok([]);
  const evaluations = loaded.evaluations.map(({ data }) => data);
  const turns = turnsOf({ ...loaded.career, opening: openingIn(loaded) });
  return partsOf(months, evaluations, policiesOn(datesOf(year).last), loaded.annualAwaited, turns);
}

async function attempt(
  context: Context,
  { employeeId, period }: { employeeId: string; period: Period },
  shared: ConvertShared,
): Promise<Result<Outcome>> {
  const loaded = await load(context, employeeId, period);
  if (!loaded) return ok({ outcome: 'REFUSED', reason: 'NOT_FOUND' });
  const { marker } = loaded;
  if (marker?.outcome === 'DONE') return ok({ outcome: 'UNCHANGED' });
  const parts = partsIn(loaded, period, shared);
  const reason: ProblemCode | null = parts.ok ? null : parts.problems[0].code;
  const outcome: Outcome = reason ? { outcome: 'REFUSED', reason } : { outcome: 'DONE' };
  if (reason && marker?.reason === reason) return ok(outcome);
  // Whoever never had points of the year gets no version of none.
  const hadPoints = loaded.credits.conversions.some(({ data }) => data.year === period);
  const converts = parts.ok && (parts.value.length > 0 || hadPoints);
  const changes = converts ? changesOf(loaded, period, parts.value, shared, context) : [];
  const rests = converts ? resting(loaded, period, changes) : [];
  const mark = markPerson(CONVERTING, employeeId, period, context.clock.now(), reason);
  const committed = await commitAs(context, `JOB:${CONVERTING}`, {
    changes,
    // The record says that there is nothing to convert, too: what changes it takes away a marker that is not there yet.
    writes: [marking(mark, marker), asRead(loaded.profile), ...rests],
  });
  return committed.ok ? ok(outcome) : committed;
}

/**
 * Converts a person's year to credit points, in one commit with their marker: of functional posts alone, from final
 * evaluations (I19); whoever had none is done with nothing, and points of a year of which no such month is left are
 * superseded by none. Another version where an evaluation, an office, a policy or
 * the standing changed since; the standing of later years follows in the same commit. Refuses, so that a later run may do
 * it: CREDIT_ANNUAL_AWAITED, CREDIT_NOT_FINAL, CREDIT_NO_COEFFICIENT, NOT_FOUND. What stood before stays until then. Throws CommitBusy, or when the race is lost every time.
 */
export const convertEmployeeYear: PersonWork<ConvertShared> = async (context, whose, shared) => {
  const result = await retrying(() => attempt(context, whose, shared));
  if (result.ok) return result.value;
  throw new Error(`convertCredits of one person: ${result.problems.map(({ code }) => code).join(', ')}`);
};
