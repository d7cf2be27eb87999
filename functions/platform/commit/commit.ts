/**
 * The only writer. One TransactWriteItems holds the new state, its cards, guards, desk items, the
 * condition on the authority, and one event per changed aggregate: all of it, or nothing.
 * docs/architecture.md 5.
 */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { setTimeout as sleep } from 'node:timers/promises';
import { actorRef } from '../actor.ts';
import type { Context } from '../context.ts';
import type { Item, Kept } from '../item.ts';
import type { Instant } from '../period.ts';
import { ok, type Problem, type Refused, type Result } from '../result.ts';
import { type Table, TableBusy, throttlings } from '../table.ts';
import { onceItem } from './once.ts';
import { type CommitInput, planCommit, type PlannedCommit } from './plan.ts';
import { toTransactItem, type Write } from './writes.ts';

/** AWS limit of TransactWriteItems: 100 items, 4 MB. */
export const MAX_WRITES = 100;
/** Size of the largest aggregate that is accepted, in bytes of JSON: DynamoDB refuses 400 KB. */
export const MAX_AGGREGATE_BYTES = 300_000;

/** The database stayed busy through every try; the caller may try the whole action again later. */
export class CommitBusy extends TableBusy {
  override readonly name = 'CommitBusy';

  constructor(reasons: readonly string[]) {
    super(`commit refused for capacity or contention: ${reasons.join(', ')}`);
  }
}

const TRIES = 6;
/** Cancellation reasons and error names that pass by waiting; each leaves nothing written. */
const BUSY = new Set<string>(['TransactionConflict', 'TransactionInProgressException', ...throttlings]);

/** Time to wait before try `attempt`: full jitter up to 25 ms doubled each time. */
const backoff = (attempt: number) => sleep(Math.random() * 25 * 2 ** attempt);

const cancellations = (error: unknown) =>
  error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : [];

function busyReasons(error: unknown): string[] {
  const names = [...cancellations(error).map(({ Code }) => Code), error instanceof Error ? error.name : ''];
  return [...new Set(names.filter((name) => name !== undefined && BUSY.has(name)))] as string[];
}

/** Problems, each said once: of one thing several conditions may fail. */
const once = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((one) => [JSON.stringify([one.code, one.field, one.params]), one])).values(),
];

/** What the failed conditions mean; a write that names no problem fails only along with one that does. */
function refusal(writes: readonly Write[], error: unknown): Refused | null {
  const failed = cancellations(error).map(({ Code, Item }, at) => ({ Code, Item, write: writes[at] }));
  const conditions = failed.filter(({ Code, write }) => Code === 'ConditionalCheckFailed' && write);
  if (conditions.length === 0) return null;
  const named = conditions.flatMap(({ Item, write }) =>
    write?.onConflict ? [write.onConflict(Item ? (unmarshall(Item) as Item) : null)] : [],
  );
  const [first = { code: 'CONFLICT' } satisfies Problem, ...rest] = once(named);
  return { ok: false, problems: [first, ...rest] };
}

/**
 * Sends a planned commit. A failed condition becomes the problem that its write named, with the item
 * as it stands; contention and throttling are tried again, and then thrown as CommitBusy. The commit's
 * id is the request token: a repeat by the SDK within ten minutes changes nothing twice.
 */
export async function send(table: Table, commit: PlannedCommit): Promise<Result<readonly Kept<object>[]>> {
  if (commit.writes.length > MAX_WRITES) throw new Error(`a commit of ${commit.writes.length} writes`);
  const command = {
    TransactItems: commit.writes.map((write) => toTransactItem(table.name, write)),
    ClientRequestToken: commit.commitId,
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      await table.doc.send(new TransactWriteCommand(command));
      return ok(commit.kept);
    } catch (error) {
      const refused = refusal(commit.writes, error);
      if (refused) return refused;
      const busy = busyReasons(error);
      if (busy.length === 0) throw error;
      if (attempt === TRIES) throw new CommitBusy(busy);
      await backoff(attempt);
    }
  }
}

/** Works out a commit and sends it; refuses an aggregate past 300 KB. */
export async function commit(table: Table, input: CommitInput): Promise<Result<readonly Kept<object>[]>> {
  for (const change of input.changes) {
    const bytes = Buffer.byteLength(JSON.stringify(change.after));
    if (bytes > MAX_AGGREGATE_BYTES) {
      return { ok: false, problems: [{ code: 'TOO_LARGE', params: { bytes, limit: MAX_AGGREGATE_BYTES } }] };
    }
  }
  return send(table, planCommit(input, input.once?.map(onceItem)));
}

/** What a commit changes and writes; at the moment of its sending unless told when. */
type Work = Pick<CommitInput, 'once' | 'writes'> & {
  readonly at?: Instant;
  readonly changes?: CommitInput['changes'];
};

/** Commits what a call of the office or a job does: who, by which request and when are the context's. */
export const commitAs = (
  context: Context,
  authority: string,
  { at = context.clock.now(), changes = [], ...work }: Work,
): Promise<Result<readonly Kept<object>[]>> =>
  commit(context.table, {
    actor: actorRef(context.actor),
    authority,
    requestId: context.requestId,
    at,
    commitId: context.newId(),
    changes,
    ...work,
  });

/** The codes that say that somebody else was faster, not that the request is wrong. */
const LOST_RACE = new Set<string>(['CONFLICT', 'VERSION_BEHIND']);

/**
 * Loads, decides and commits again after a lost race, for what does not rest on what a person saw on
 * a screen (adding an activity, a job's write). Never for edits: there the person gets the state.
 */
export async function retrying<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await work();
    if (result.ok || attempt === TRIES || !result.problems.every(({ code }) => LOST_RACE.has(code)))
      return result;
    await backoff(attempt);
  }
}
