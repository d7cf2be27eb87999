import { retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import type { Period } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { queryAll } from '../../../platform/table.ts';
import { aboveOnce } from '../../../organisation/line/reviewer.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { type Asked, type Batch, decidePending, type Excepted } from '../pending.ts';
import type { ActivityMonth } from '../rules.ts';
import { activityKind } from '../store.ts';
import { eachGroup } from '../../../platform/bulk.ts';
import type { ActivityOutcome } from './outcome.ts';
import { changeMonth, deadlineIn, loadMonth } from './month.ts';
import { readPendingRequest } from './pendingRequest.ts';
import type { SeenActivityMonth } from './readActivities.ts';
import { mayVerify, MOST_DECISIONS, type Shared } from './verifying.ts';

/** Of one person in one call: no gateway waits longer. What is left is done when it is sent again. */
const MOST_TRANSACTIONS = 5;

/** What became of one person's: how many were decided, how many of what was asked for still wait, and their month. */
export interface PendingOutcome {
  readonly index: number;
  readonly result: Result<SeenActivityMonth & Pick<Batch, 'verified' | 'rejected' | 'left'>>;
}
/** What became of the people, and of each activity that was excepted. */
export interface VerifiedPending {
  readonly outcomes: readonly PendingOutcome[];
  readonly exceptions: readonly ActivityOutcome[];
}

/** What is asked of one person. */
interface PersonAsked extends Asked {
  readonly employeeId: string;
  readonly field: readonly string[];
}

type Done = SeenActivityMonth & Omit<Batch, 'parts' | 'month'>;

/** Decides once, in one transaction, what of a person's month waits and was asked for. */
async function verifySome(
  context: Context,
  verifierId: string,
  month: Period,
  asked: PersonAsked,
  shared: Shared,
): Promise<Result<Done>> {
  const { employeeId, field, days } = asked;
  const [day] = days?.size === 1 ? days : [];
  const list = day ? lists.activitiesOn(employeeId, day) : lists.activities(employeeId, month);
  const [loaded, items] = await Promise.all([
    loadMonth(context, employeeId, month, shared.policies),
    queryAll(context.table, list),
  ]);
  if (!loaded) return refuse('NOT_FOUND', field);
  const authority = await mayVerify(context, loaded, shared.above, field);
  if (!authority.ok) return authority;
  const activities = items.map((item) => readItem(activityKind, item));
  const by = {
    employeeId: verifierId,
    at: context.clock.now(),
    deadline: deadlineIn(context, loaded),
    most: MOST_DECISIONS,
  };
  const decided = decidePending(loaded.month, activities, asked, by);
  if (!decided.ok) return decided;
  const { parts, month: after, ...done } = decided.value;
  const seen = (stands: ActivityMonth): Done => ({ month: stands, person: loaded.person, ...done });
  if (parts.length === 0) return ok(seen(loaded.month));
  const change = {
    authority: authority.value,
    event: 'activitiesVerified',
    parts,
    month: after,
  } as const;
  const written = await changeMonth(context, loaded, change);
  return written.ok ? ok(seen(after)) : written;
}

/** Decides what was asked of a person, a transaction after the other; each reads what stands before it. */
async function verifyPerson(
  context: Context,
  verifierId: string,
  month: Period,
  asked: PersonAsked,
  shared: Shared,
): Promise<Result<Done>> {
  const sum = { verified: 0, rejected: 0 };
  for (let no = 1; ; no += 1) {
    const done = await retrying(() => verifySome(context, verifierId, month, asked, shared));
    if (!done.ok) return done;
    sum.verified += done.value.verified;
    sum.rejected += done.value.rejected;
    if (done.value.left === 0 || no === MOST_TRANSACTIONS) return ok({ ...done.value, ...sum });
  }
}

/**
 * Verifies everything that waits of 1 to 60 people's month, or of some of its days, but what is excepted: that is
 * rejected where a reason is given, else left waiting. 90 a transaction, five transactions a person and call; an outcome
 * for each person, with how many of what was asked for are left. Sent again it does the rest, and nothing twice. With
 * `submittedUntil` only what was put before the appraiser by then, so that nothing is verified or rejected that nobody has
 * seen: an exception of later, or of another version than it names, is refused (VERSION_BEHIND) and goes on waiting.
 * Refuses as a whole: NOT_ALLOWED for who is no person, INPUT_*, of an exception ID_INVALID, ACTIVITY_NOT_AMONG,
 * ACTIVITY_TWICE; of a person ID_INVALID, NOT_FOUND, NOT_ALLOWED as `verifyActivities`, PERIOD_CLOSED, ACTIVITY_VERIFICATION_OVER, CONFLICT.
 */
export async function verifyPendingActivities(
  context: Context,
  given: unknown,
): Promise<Result<VerifiedPending>> {
  const { actor, table } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_ALLOWED');
  const read = readPendingRequest(given);
  if (!read.ok) return read;
  const { month, days, submittedUntil: until, ids, first, excepted } = read.value;
  const shared = { policies: await revisions(table), above: aboveOnce(table) };
  const done = await eachGroup(first.keys(), (employeeId) => {
    const field = ['input', 'employees', String(first.get(employeeId))];
    const own = excepted.get(employeeId) ?? [];
    const asked = { employeeId, field, days: days && new Set(days), until, excepted: own };
    return verifyPerson(context, actor.employeeId, month, asked, shared);
  });
  return ok({ outcomes: outcomesOf(ids, done), exceptions: exceptionsOf(excepted, done) });
}

type DoneBy = ReadonlyMap<string, Result<Done>>;

const outcomesOf = (ids: readonly (string | null)[], done: DoneBy): PendingOutcome[] =>
  ids.map((id, index) => {
    const invalid = refuse('ID_INVALID', ['input', 'employees', String(index)], { type: 'Employee' });
    return { index, result: id ? (done.get(id) ?? refuse('CONFLICT')) : invalid };
  });

const exceptionsOf = (excepted: ReadonlyMap<string, readonly Excepted[]>, done: DoneBy): ActivityOutcome[] =>
  [...excepted]
    .flatMap(([employeeId, own]) =>
      own.map(({ index }): ActivityOutcome => {
        const of = done.get(employeeId) ?? refuse('CONFLICT');
        return { index, result: of.ok ? (of.value.exceptions.get(index) ?? refuse('CONFLICT')) : of };
      }),
    )
    .toSorted((one, other) => one.index - other.index);
