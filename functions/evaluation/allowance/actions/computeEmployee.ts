import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import type { ProblemCode } from '../../../platform/messages/codes.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { marking, markPerson } from '../../../platform/run/marker.ts';
import type { Outcome, PersonWork } from '../../../platform/run/outcome.ts';
import { missingFor, unknownPenalty } from '../demands.ts';
import { announceAllowance } from '../events.ts';
import type { AllowanceVersion } from '../result.ts';
import { listAllowance, versionsOf, versionWrites } from '../store.ts';
import { nextVersion } from '../version.ts';
import { completeMonth, gather, type Ready } from './gather.ts';
import { load, type Loaded, type WhoseMonth } from './loadPerson.ts';
import { type AllowanceShared, JOB } from './loadShared.ts';

async function prepare(
  context: Context,
  own: WhoseMonth,
  loaded: Loaded,
  shared: AllowanceShared,
): Promise<Ready | ProblemCode> {
  const there = completeMonth(loaded, shared.formula);
  if (typeof there === 'string') return there;
  const ready = await gather(context, own, loaded, there, shared);
  if (missingFor(ready.formula, ready.inputs).length > 0) return 'EVALUATION_NOT_ISSUED';
  return unknownPenalty(ready.formula, ready.inputs) ? 'ALLOWANCE_PENALTY_UNKNOWN' : ready;
}

/** The version that stands, with what it rests on. */
async function standing(context: Context, { allowance }: Loaded): Promise<AllowanceVersion | null> {
  if (!allowance) return null;
  const [version] = await versionsOf(context.table, allowance.data, [allowance.data.no]);
  if (!version) throw new Error('an allowance without its document');
  return version;
}

/**
 * Of whoever may lead people it is marked first that their month is being computed: what comes meanwhile of one of these
 * (another superior, a month that closes late) takes that mark away, where a guard on each would not fit into a commit.
 */
async function begun(context: Context, own: WhoseMonth, shared: AllowanceShared): Promise<Result<Loaded>> {
  const loaded = await load(context.table, own, shared);
  if (loaded.marker || shared.formula?.content.subordinateShare == null) return ok(loaded);
  const { employeeId, period } = own;
  const at = context.clock.now();
  const mark = marking(markPerson(JOB, employeeId, period, at, 'ALLOWANCE_RUNNING'), null);
  const marked = await commitAs(context, `JOB:${JOB}`, { at, writes: [mark] });
  return marked.ok ? begun(context, own, shared) : marked;
}

async function attempt(context: Context, own: WhoseMonth, shared: AllowanceShared): Promise<Result<Outcome>> {
  const begin = await begun(context, own, shared);
  if (!begin.ok) return begin;
  const loaded = begin.value;
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
  const { whose, formula, inputs, judged, stands } = ready;
  const before = await standing(context, loaded);
  const version = nextVersion(whose, formula, inputs, before, at);
  if (!version && marker?.outcome === 'DONE') return ok({ outcome: 'UNCHANGED' });
  const written = version && versionWrites(version, allowance, announceAllowance(version.allowance));
  // Its row tells the predicate too, which may be new though the formula asks for none.
  const listed = [version ?? before].flatMap((one) => (one ? [listAllowance(one, judged)] : []));
  const committed = await commitAs(context, `JOB:${JOB}`, {
    at,
    changes: written ? [written.change] : [],
    writes: [...(written?.writes ?? []), ...listed, ...stands, mark(null)],
  });
  return committed.ok ? ok({ outcome: version ? 'DONE' : 'UNCHANGED' }) : committed;
}

/**
 * Computes a person's allowance of a month in one commit, with every step; run again without a change it writes nothing,
 * and after one a further version that names what it takes the place of, and why; where it is told late that nobody was in
 * service, one that comes to nought. Refuses, with a marker, so that a later run may do it: TPP_DISABLED (no formula of
 * the month pays one), NOT_IN_SERVICE (on none of its working days, and nothing was computed), MONTH_OPEN (its minutes are not closed), ATTENDANCE_MISSING, EVALUATION_NOT_ISSUED (where the formula asks for the
 * predicate), ALLOWANCE_PENALTY_UNKNOWN, NOT_FOUND. A lost race is tried again; throws CommitBusy, or when it is lost every
 * time.
 */
export const computeEmployeeAllowance: PersonWork<AllowanceShared> = async (context, own, shared) => {
  const result = await retrying(() => attempt(context, own, shared));
  if (result.ok) return result.value;
  throw new Error(`computeAllowance of one person: ${result.problems.map(({ code }) => code).join(', ')}`);
};
