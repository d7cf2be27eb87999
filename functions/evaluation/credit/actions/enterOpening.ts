import { officeStands } from '../../../organisation/appointment/store.ts';
import { creditMarks } from '../../../organisation/employee/creditDue.ts';
import { employeeOf, parseEmployeeId } from '../../../organisation/employee/store.ts';
import { lineOfDay, subjectOf } from '../../../organisation/line/store.ts';
import { authorise } from '../../../platform/access.ts';
import { actorRef } from '../../../platform/actor.ts';
import { commitAs } from '../../../platform/commit/commit.ts';
import { conflict, remove, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { type Instant, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { lostTo, unseen } from '../../../platform/versions.ts';
import { announceOpening } from '../events.ts';
import { enter, type Opening, openingInputSchema } from '../opening.ts';
import { openingKind } from '../store.ts';

/** What a client names beside the balance: whose, and which version they saw of one that stands. */
export interface OpeningEdit {
  readonly employeeId: string;
  readonly expectedVersion?: number | null | undefined;
}

/** The years that count on from the balance, as it was and as it is, are converted again: the running one, and five back. */
function convertedAgain({ employeeId, versions }: Opening, at: Instant): Write[] {
  const [from] = versions
    .slice(-2)
    .map(({ asOf }) => asOf)
    .toSorted();
  return from ? creditMarks(employeeId, { from, to: null }, at).map(remove) : [];
}

/**
 * Enters the credit points that somebody brought along, as of a day, from a decree (PAK); or corrects them by a new
 * version. What was earned and consumed up to that day is in it. Refuses: INPUT_*, ID_INVALID, NOT_FOUND, CREDIT_OWN
 * (nobody their own), CREDIT_DATE, VERSION_BEHIND, NOT_ALLOWED for anyone but BKPP.
 */
export async function enterOpeningCredit(
  context: Context,
  given: OpeningEdit & object,
): Promise<Result<Kept<Opening>>> {
  const input = parseInput(openingInputSchema, given, ['input']);
  if (!input.ok) return input;
  const employeeId = parseEmployeeId(given.employeeId);
  if (!employeeId) return refuse('ID_INVALID', 'input.employeeId', { type: 'Employee' });
  const { table, clock, actor } = context;
  const day = today(clock);
  const [person, item, line] = await Promise.all([
    employeeOf(table, employeeId),
    getItem(table, keys.openingCredit(employeeId)),
    lineOfDay(table, employeeId, day),
  ]);
  const field = ['input', 'employeeId'];
  const authority = await authorise(context, 'credit.enter', subjectOf(employeeId, line), field);
  if (!authority.ok) return authority;
  if (!person) return refuse('NOT_FOUND', 'input.employeeId');
  const { id: by } = actorRef(actor);
  if (by === employeeId) return refuse('CREDIT_OWN', 'input.employeeId');
  const before: Kept<Opening> | null = item && readItem(openingKind, item);
  if ((before?.version ?? null) !== (given.expectedVersion ?? null))
    return before ? unseen(before) : refuse('NOT_FOUND', 'input.expectedVersion');
  const entered = enter(before?.data ?? null, employeeId, input.value, { by, at: clock.now(), today: day });
  return entered.ok ? keep(context, authority.value, before, entered.value) : entered;
}

/** Keeps it, and has the standings that rest on it worked out again. */
async function keep(
  context: Context,
  authority: string,
  before: Kept<Opening> | null,
  after: Opening,
): Promise<Result<Kept<Opening>>> {
  const { employeeId } = after;
  const change = {
    kind: openingKind,
    key: keys.openingCredit(employeeId),
    before,
    after,
    event: announceOpening(after),
    onConflict: before ? lostTo(openingKind) : conflict,
  };
  const committed = await commitAs(context, authority, {
    changes: [change],
    writes: [...convertedAgain(after, context.clock.now()), ...(await officeStands(context, 'BKPP'))],
  });
  return committed.ok ? ok(committed.value[0] as Kept<Opening>) : committed;
}
