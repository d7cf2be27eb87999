/** The job `convertCredits <year>`: each person's predicates of a year to credit points. docs/decisions/credit.md. */
import { isActiveOn } from '../../../organisation/employee/rules.ts';
import { type Person, personOf } from '../../../organisation/person/store.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import { policiesOn } from '../../../organisation/policy/store.ts';
import { isInForce, type Plan } from '../../../planning/plan/rules.ts';
import { planKind } from '../../../planning/plan/store.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import { asRead, conflict } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { type Item, type Kept, ofKind } from '../../../platform/item.ts';
import { keys, lists } from '../../../platform/keys.ts';
import type { ProblemCode } from '../../../platform/messages/codes.ts';
import { datesOf, isMonth, type Period } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { type Marker, markerAmong, marking, markPerson } from '../../../platform/run/marker.ts';
import type { Outcome, PersonWork } from '../../../platform/run/outcome.ts';
import { getItems, queryAll, type Table } from '../../../platform/table.ts';
import type { Evaluation } from '../../evaluation/rules.ts';
import { evaluationKind } from '../../evaluation/store.ts';
import { CONVERTING } from '../../evaluation/toConvert.ts';
import { accountOn, standingOf } from '../account.ts';
import { type Career, careerOf } from '../career.ts';
import { announceConversion } from '../events.ts';
import { standingOpening } from '../opening.ts';
import {
  conversionPolicies,
  convert,
  type CreditMonth,
  middleOf,
  monthsOf,
  type Part,
  partsOf,
} from '../rules.ts';
import { conversionKey, conversionKind, type Credits, creditsOf } from '../store.ts';

/** What the people of a chunk have in common: the policies of the year's last day. */
export interface ConvertShared {
  readonly policies: Policies;
}

/** Throws on a month: points are a year's. */
export async function loadConvertShared({ table }: Context, year: Period): Promise<ConvertShared> {
  if (isMonth(year)) throw new Error(`convertCredits is of a year, such as 2026-Y, not of ${year}`);
  return { policies: await policiesOn(table, datesOf(year).last) };
}

interface Loaded {
  readonly person: Person;
  readonly marker: Marker | null;
  readonly plans: readonly Plan[];
  readonly evaluations: readonly Kept<Evaluation>[];
  readonly credits: Credits;
  readonly career: Career;
}

const wasSet = (plan: Plan): boolean => isInForce(plan) || plan.approvedAt !== null;

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

/** Four queries, a batch of former offices, and one of months where a plan has no annual evaluation. */
async function load(context: Context, employeeId: string, year: Period): Promise<Loaded | null> {
  const { table, clock } = context;
  const [items, person, credits] = await Promise.all([
    queryAll(table, lists.personPeriod(employeeId, year)),
    personOf(table, employeeId),
    creditsOf(table, employeeId),
  ]);
  if (!person) return null;
  const career = await careerOf(table, person, clock.zone);
  const plans = ofKind(items, planKind)
    .map(({ data }) => data)
    .filter(wasSet);
  const annual = ofKind(items, evaluationKind);
  const functional = monthsOf(year).some((month) => career.levelOn(middleOf(month)));
  const monthly = functional ? await monthlyOf(table, plans, annual, year) : [];
  const evaluations = [...annual, ...monthly];
  return { person, marker: markerAmong(items, CONVERTING), plans, evaluations, credits, career };
}

/** Months in office on their 15th, each of the first plan that has it and of the level held then. */
const monthsIn = ({ person, plans, career }: Loaded, year: Period): CreditMonth[] =>
  monthsOf(year).flatMap((month) => {
    const day = middleOf(month);
    const plan = plans.find(({ from, to }) => from <= day && day <= to);
    const level = career.levelOn(day);
    if (!plan || !level || !isActiveOn(person.employee, person.leaves, day)) return [];
    return [{ month, planNo: plan.planNo, level }];
  });

/** The year's conversion as it becomes, or null where nothing is new. */
function changeOf(
  { person, credits, career }: Loaded,
  year: Period,
  parts: Part[],
  policies: Policies,
  context: Context,
): Change | null {
  const { employeeId } = person.employee;
  const before = credits.conversions.find(({ data }) => data.year === year) ?? null;
  const earlier = credits.conversions.map(({ data }) => data).filter((one) => one.year < year);
  const at = context.clock.now();
  const made = { parts, policies: policies.used(...conversionPolicies) };
  const on = datesOf(year).last;
  const unweighed = {
    on,
    level: null,
    rank: null,
    towardRank: 0,
    towardLevel: 0,
    rankNeeded: null,
    levelNeeded: null,
  };
  const now = convert(null, { employeeId, year }, { ...made, standing: unweighed }, at);
  const account = accountOn({
    opening: standingOpening(credits.opening?.data ?? null),
    conversions: now ? [...earlier, now] : earlier,
    promotions: career.promotions,
    rank: career.rankOn(on),
    level: career.levelOn(on),
    policies,
    on,
  });
  const standing = standingOf(account);
  const after = convert(before?.data ?? null, { employeeId, year }, { ...made, standing }, at);
  if (!after) return null;
  const event = announceConversion(after);
  return { kind: conversionKind, key: conversionKey(after), before, after, event, onConflict: conflict };
}

async function attempt(
  context: Context,
  { employeeId, period }: { employeeId: string; period: Period },
  { policies }: ConvertShared,
): Promise<Result<Outcome>> {
  const loaded = await load(context, employeeId, period);
  if (!loaded) return ok({ outcome: 'REFUSED', reason: 'NOT_FOUND' });
  const { marker } = loaded;
  if (marker?.outcome === 'DONE') return ok({ outcome: 'UNCHANGED' });
  const months = monthsIn(loaded, period);
  const parts =
    months.length > 0
      ? partsOf(
          months,
          loaded.evaluations.map(({ data }) => data),
          policies,
        )
      : ok([]);
  const reason: ProblemCode | null = parts.ok ? null : parts.problems[0].code;
  const outcome: Outcome = reason ? { outcome: 'REFUSED', reason } : { outcome: 'DONE' };
  if (reason && marker?.reason === reason) return ok(outcome);
  const change =
    parts.ok && parts.value.length > 0 ? changeOf(loaded, period, parts.value, policies, context) : null;
  const mark = markPerson(CONVERTING, employeeId, period, context.clock.now(), reason);
  const committed = await commitAs(context, `JOB:${CONVERTING}`, {
    changes: change ? [change] : [],
    // What it rests on stands as it was read: whoever changes it meanwhile takes a marker that is not there yet.
    writes: [marking(mark, marker), ...(reason || months.length === 0 ? [] : loaded.evaluations.map(asRead))],
  });
  return committed.ok ? ok(outcome) : committed;
}

/**
 * Converts a person's year to credit points, in one commit with their marker: of functional posts alone, from final
 * evaluations (I19); whoever had none is done with nothing. Another version where an evaluation, an office, a policy or
 * the standing changed since. Refuses, so that a later run may do it: CREDIT_NOT_FINAL, CREDIT_NO_COEFFICIENT,
 * NOT_FOUND. What stood before stays until then. Throws CommitBusy, or when the race is lost every time.
 */
export const convertEmployeeYear: PersonWork<ConvertShared> = async (context, whose, shared) => {
  const result = await retrying(() => attempt(context, whose, shared));
  if (result.ok) return result.value;
  throw new Error(`convertCredits of one person: ${result.problems.map(({ code }) => code).join(', ')}`);
};
