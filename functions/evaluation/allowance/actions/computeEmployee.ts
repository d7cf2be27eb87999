import type { ActivityMonth } from '../../../execution/activity/rules.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import { asRead, stillAbsent, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import type { ProblemCode } from '../../../platform/messages/codes.ts';
import type { PlainDate } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { marking, markPerson } from '../../../platform/run/marker.ts';
import type { Outcome, PersonWork } from '../../../platform/run/outcome.ts';
import type { Attendance } from '../../attendance/rules.ts';
import { missingFor, unknownPenalty } from '../demands.ts';
import { announceAllowance } from '../events.ts';
import type { Predicate } from '../../evaluation/predicate.ts';
import { inputsOf, issuedPredicate, type Serving } from '../gathering.ts';
import type { Inputs } from '../inputs.ts';
import type { AllowanceVersion } from '../result.ts';
import type { Formula } from '../rules.ts';
import { listAllowance, versionsOf, versionWrites } from '../store.ts';
import { nextVersion, type Whose } from '../version.ts';
import {
  earlierAttendance,
  load,
  type Loaded,
  loadExtraMinutes,
  loadTeam,
  placeOf,
  type WhoseMonth,
} from './loadPerson.ts';
import { type AllowanceShared, JOB } from './loadShared.ts';

/** What an allowance is computed of, or why it cannot be. */
interface Ready {
  readonly formula: Formula;
  readonly whose: Whose;
  readonly inputs: Inputs;
  readonly predicate: Predicate | null;
  /** That what it rests on stands as it was read. */
  readonly stands: readonly Write[];
}

/** What is there of a month that can be computed. */
interface Complete {
  readonly person: Serving;
  readonly formula: Formula;
  readonly activities: ActivityMonth;
  readonly attendance: Kept<Attendance>;
  /** The last day in service of the month. */
  readonly day: PlainDate;
}

/** A month with everything that there must be, whatever the formula asks for; or why not. */
function complete(loaded: Loaded, formula: Formula | null): Complete | ProblemCode {
  const { person, serviceDays, activities, attendance, allowance } = loaded;
  const day = serviceDays.at(-1);
  if (!person) return 'NOT_FOUND';
  if (!formula || (!formula.content.enabled && !allowance)) return 'TPP_DISABLED';
  if (!day) return 'EMPLOYEE_INACTIVE';
  if (!activities?.closedAt) return 'MONTH_OPEN';
  return attendance ? { person, formula, activities, attendance, day } : 'ATTENDANCE_MISSING';
}

/** Reads what the formula asks for beside the month itself, and puts the inputs together. */
async function gather(
  { table }: Context,
  own: WhoseMonth,
  loaded: Loaded,
  { formula, person, activities, attendance, day }: Complete,
  shared: AllowanceShared,
): Promise<Ready> {
  const [earlier, extraMinutes, team] = await Promise.all([
    earlierAttendance(table, own, shared),
    loadExtraMinutes(table, own, shared, activities),
    loadTeam(table, own, shared, day),
  ]);
  const { adjustments, evaluation, workingDays, serviceDays } = loaded;
  const { employeeId, period: month } = own;
  const place = placeOf(person, day);
  const ofUnits = shared.adjustments.filter(
    ({ unitPath }) => unitPath !== null && place.unitPath.startsWith(unitPath),
  );
  const predicate = issuedPredicate(evaluation);
  const inputs = inputsOf({
    month,
    person,
    activities,
    extraMinutes,
    team,
    workingDays,
    serviceDays,
    attendance: attendance.data,
    earlier: earlier.map(({ data }) => data),
    predicate: formula.content.predicateFactor ? predicate : null,
    adjustments: [...(adjustments ? [adjustments.data] : []), ...ofUnits],
    policies: shared.policies,
  });
  const stands = [
    ...[attendance, ...earlier, ...(evaluation ? [evaluation] : [])].map(asRead),
    adjustments ? asRead(adjustments) : stillAbsent(keys.personAdjustments(employeeId, month)),
  ];
  return { formula, whose: { employeeId, month, ...place }, inputs, predicate, stands };
}

async function prepare(
  context: Context,
  own: WhoseMonth,
  loaded: Loaded,
  shared: AllowanceShared,
): Promise<Ready | ProblemCode> {
  const there = complete(loaded, shared.formula);
  if (typeof there === 'string') return there;
  const ready = await gather(context, own, loaded, there, shared);
  if (missingFor(ready.formula, ready.inputs).length > 0) return 'EVALUATION_NOT_ISSUED';
  const isPaid = ready.formula.content.enabled;
  return isPaid && unknownPenalty(ready.formula, ready.inputs) ? 'ALLOWANCE_PENALTY_UNKNOWN' : ready;
}

/** The version that stands, with what it rests on. */
async function standing(context: Context, { allowance }: Loaded): Promise<AllowanceVersion | null> {
  if (!allowance) return null;
  const [version] = await versionsOf(context.table, allowance.data, [allowance.data.no]);
  if (!version) throw new Error('an allowance without its document');
  return version;
}

async function attempt(context: Context, own: WhoseMonth, shared: AllowanceShared): Promise<Result<Outcome>> {
  const loaded = await load(context.table, own, shared);
  const { marker, allowance } = loaded;
  const { employeeId, period } = own;
  const at = context.clock.now();
  const mark = (reason: ProblemCode | null) =>
    marking(markPerson(JOB, employeeId, period, at, reason), marker);
  const ready = await prepare(context, own, loaded, shared);
  if (typeof ready === 'string') {
    const outcome: Outcome = { outcome: 'REFUSED', reason: ready };
    if (marker?.reason === ready) return ok(outcome);
    const marked = await commitAs(context, `JOB:${JOB}`, { at, writes: [mark(ready)] });
    return marked.ok ? ok(outcome) : marked;
  }
  const { whose, formula, inputs, predicate, stands } = ready;
  const before = await standing(context, loaded);
  const version = nextVersion(whose, formula, inputs, before, at);
  if (!version && marker?.outcome === 'DONE') return ok({ outcome: 'UNCHANGED' });
  const written = version && versionWrites(version, allowance, announceAllowance(version.allowance));
  // Its row tells the predicate too, which may be new though the formula asks for none.
  const listed = [version ?? before].flatMap((one) => (one ? [listAllowance(one, predicate)] : []));
  const committed = await commitAs(context, `JOB:${JOB}`, {
    at,
    changes: written ? [written.change] : [],
    writes: [...(written?.writes ?? []), ...listed, ...stands, mark(null)],
  });
  return committed.ok ? ok({ outcome: version ? 'DONE' : 'UNCHANGED' }) : committed;
}

/**
 * Computes a person's allowance of a month in one commit, with every step; run again without a change it writes nothing,
 * and after one a further version that names what it takes the place of, and why. Refuses, with a marker, so that a later
 * run may do it: TPP_DISABLED (no formula of the month pays one), EMPLOYEE_INACTIVE (in service on none of its working
 * days), MONTH_OPEN (its minutes are not closed), ATTENDANCE_MISSING, EVALUATION_NOT_ISSUED (where the formula asks for the
 * predicate), ALLOWANCE_PENALTY_UNKNOWN, NOT_FOUND. A lost race is tried again; throws CommitBusy, or when it is lost every
 * time.
 */
export const computeEmployeeAllowance: PersonWork<AllowanceShared> = async (context, own, shared) => {
  const result = await retrying(() => attempt(context, own, shared));
  if (result.ok) return result.value;
  throw new Error(`computeAllowance of one person: ${result.problems.map(({ code }) => code).join(', ')}`);
};
