import { type Above, aboveOnce, reviewerOf } from '../../../organisation/line/reviewer.ts';
import { lineStands } from '../../../organisation/line/store.ts';
import { type Person, personOf } from '../../../organisation/person/store.ts';
import { performanceUnitOf, type ReadUnit, unitsOnce } from '../../../organisation/unit/performance.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import { conflict, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { layOnDesk } from '../../../platform/desk.ts';
import type { ProblemCode } from '../../../platform/messages/codes.ts';
import { datesOf, today } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { marking, markPerson } from '../../../platform/run/marker.ts';
import type { Outcome, PersonWork } from '../../../platform/run/outcome.ts';
import { announceEvaluation } from '../events.ts';
import type { Evaluation } from '../rules.ts';
import { evaluationKind, groupWrites, keyOf, ratingItem, writeEvaluationCard } from '../store.ts';
import { askForResult } from '../studyDesk.ts';
import { type Asked, askedOf, type Opened, openYear, partsOf, reasonOfNone } from '../yearOpening.ts';
import type { MonthSeen } from '../yearMonths.ts';
import { monthsOfParts, seen, type YearRead, yearRead } from './yearRead.ts';

/** The job, in markers and authorities. */
const JOB = 'closeYear';

/** What the people of a chunk have in common: their appraisers and units, read once. */
export interface YearShared {
  readonly above: Above;
  readonly units: ReadUnit;
}

/** Loads what a chunk shares, as it is asked for. */
export const loadYearShared = async ({ table }: Pick<Context, 'table'>): Promise<YearShared> => ({
  above: aboveOnce(table),
  units: unitsOnce(table),
});

type Whose = Parameters<PersonWork<YearShared>>[1];

/** An evaluation that is opened, and the line that names its appraiser. */
type Opening = { readonly asked: Asked; readonly evaluation: Evaluation };

async function openOne(
  context: Context,
  { period }: Whose,
  person: Person,
  part: Opened,
  months: readonly MonthSeen[],
  { above, units }: YearShared,
): Promise<Result<Opening>> {
  const asked = askedOf(person, part);
  if (!asked.ok) return asked;
  const { date, line } = asked.value;
  const { employeeId, unit } = person.employee;
  const [reviewer, achievementUnitId] = await Promise.all([
    reviewerOf(above, { employeeId, line, date, today: today(context.clock) }),
    performanceUnitOf(units, line?.data.unitId ?? unit.unitId, date),
  ]);
  const at = context.clock.now();
  const opened = openYear(asked.value, { period, person, months, reviewer, achievementUnitId, at });
  return opened.ok ? ok({ asked: asked.value, evaluation: opened.value }) : opened;
}

const changeOf = ({ evaluation }: Opening): Change => ({
  kind: evaluationKind,
  key: keyOf(evaluation),
  before: null,
  after: evaluation,
  event: announceEvaluation('evaluationOpened', evaluation),
  onConflict: conflict,
});

/** Desk, group and card of what is opened, and the lines that name the appraisers. */
function besides(openings: readonly Opening[], { employee }: Person): Write[] {
  const lines = new Map(
    openings.flatMap(({ asked: { line } }) => (line ? [[line.key.SK, line] as const] : [])),
  );
  return [
    ...openings.flatMap(({ asked, evaluation }) => [
      layOnDesk({ ...ratingItem(evaluation), since: evaluation.openedAt }),
      ...askForResult(evaluation),
      ...groupWrites(null, evaluation),
      writeEvaluationCard(evaluation, employee, asked.line?.data ?? null),
    ]),
    ...[...lines.values()].map(lineStands),
  ];
}

/** What a person's year comes to: what is opened now, and why something is not, or null. */
interface Night {
  readonly openings: readonly Opening[];
  readonly reason: ProblemCode | null;
}

/** Opens each part of a year that has no evaluation yet; of some that are refused the others are opened all the same. */
async function decide(
  context: Context,
  whose: Whose,
  person: Person,
  { plans, evaluations }: YearRead,
  shared: YearShared,
  isMeant: (part: Opened) => boolean,
): Promise<Night> {
  const parts = partsOf(
    person,
    whose.period,
    plans.map(({ data }) => data),
  );
  if (parts.length === 0) return { openings: [], reason: reasonOfNone(person, whose.period) };
  const evaluated = new Set(evaluations.map(({ data }) => data.planNo));
  const left = parts.filter((part) => !evaluated.has(part.planNo) && isMeant(part));
  const months = await monthsOfParts(context.table, whose.employeeId, left, seen);
  const results = await Promise.all(
    left.map((part) => openOne(context, whose, person, part, months.get(part.planNo) ?? [], shared)),
  );
  const openings = results.flatMap((result) => (result.ok ? [result.value] : []));
  const reasons = results.flatMap((result) => (result.ok ? [] : [result.problems[0].code]));
  // A part on no day of which they were in office holds up none of the others, and asks for nothing.
  const waiting = reasons.find((reason) => reason !== 'EMPLOYEE_INACTIVE');
  const isNone = openings.length === 0 && evaluated.size === 0;
  return { openings, reason: waiting ?? (isNone ? (reasons[0] ?? null) : null) };
}

async function attempt(context: Context, whose: Whose, shared: YearShared): Promise<Result<Outcome>> {
  const { employeeId, period } = whose;
  const { table, clock } = context;
  const [person, read] = await Promise.all([
    personOf(table, employeeId),
    yearRead(table, employeeId, period),
  ]);
  const { marker } = read;
  const night: Night = person
    ? await decide(context, whose, person, read, shared, () => true)
    : { openings: [], reason: 'NOT_FOUND' };
  const { openings, reason } = night;
  const outcome: Outcome = reason ? { outcome: 'REFUSED', reason } : { outcome: 'DONE' };
  if (openings.length === 0 && marker && marker.reason === reason)
    return ok(reason ? outcome : { outcome: 'UNCHANGED' });
  const mark = marking(markPerson(JOB, employeeId, period, clock.now(), reason), marker);
  const committed = await commitAs(context, `JOB:${JOB}`, {
    changes: openings.map(changeOf),
    writes: [...(person ? besides(openings, person) : []), mark],
  });
  return committed.ok ? ok(outcome) : committed;
}

/**
 * Closes a person's year, in one commit with a marker: an evaluation on the desk of whoever appraised on the last day of
 * each plan that was in force or, once they have left office, of their superior; of whoever studied without a plan, of
 * the year itself (docs/domain.md 1.9, docs/decisions/close-year.md). Run again it writes nothing. Refuses, so that a
 * later run may do what is left, with whatever can be opened opened: MONTHS_OPEN, NO_REVIEWER, REVIEWER_INACTIVE,
 * REVIEWER_IS_SELF; with nothing opened: PLAN_NOT_APPROVED, EMPLOYEE_INACTIVE (unpaid leave on all days), NOT_FOUND.
 * A lost race is tried again; throws CommitBusy, or when the race is lost every time.
 */
export const closeEmployeeYear: PersonWork<YearShared> = async (context, whose, shared) => {
  const result = await retrying(() => attempt(context, whose, shared));
  if (result.ok) return result.value;
  throw new Error(`closeYear of one person: ${result.problems.map(({ code }) => code).join(', ')}`);
};

async function attemptEnded(context: Context, whose: Whose): Promise<Result<Night>> {
  const { employeeId, period } = whose;
  const [person, read, shared] = await Promise.all([
    personOf(context.table, employeeId),
    yearRead(context.table, employeeId, period),
    loadYearShared(context),
  ]);
  if (!person) return ok({ openings: [], reason: null });
  const { last } = datesOf(period);
  const day = today(context.clock);
  const night = await decide(context, whose, person, read, shared, ({ to }) => to < last && to < day);
  if (night.openings.length === 0) return ok(night);
  const committed = await commitAs(context, `JOB:${JOB}`, {
    changes: night.openings.map(changeOf),
    writes: besides(night.openings, person),
  });
  return committed.ok ? ok(night) : committed;
}

/**
 * Opens the evaluations of a person's plans that ended within the year, as soon as their months are closed, so that the
 * former appraiser rates within weeks. Answers how many were opened, and whether another must wait: for its months, or
 * for somebody above. No marker: the year's own run counts the person when the year is over.
 */
export async function openEndedPlans(
  context: Context,
  whose: Whose,
): Promise<Result<{ readonly opened: number; readonly waits: boolean }>> {
  const night = await retrying(() => attemptEnded(context, whose));
  if (!night.ok) return night;
  const { openings, reason } = night.value;
  const waits = reason !== null && reason !== 'PLAN_NOT_APPROVED' && reason !== 'EMPLOYEE_INACTIVE';
  return ok({ opened: openings.length, waits });
}
