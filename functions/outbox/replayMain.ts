/** Entry of the replay, called by an operator: `{from, until}`, and `after` to go on. docs/operations.md. */
import type { Context as LambdaContext } from 'aws-lambda';
import * as z from 'zod';
import { placeSchema } from '../platform/audit/scan.ts';
import { readEnv } from '../platform/env.ts';
import { openLog } from '../platform/log.ts';
import { type Instant, parseInstant } from '../platform/period.ts';
import { openTable } from '../platform/table.ts';
import { busOf, replayEnv } from './environment.ts';
import { type Replayed, replayPages } from './replay.ts';

const instant = z
  .string()
  .refine((text) => parseInstant(text) !== null, 'a time with its offset, such as 2026-11-01T00:00:00+07:00')
  .transform((text) => parseInstant(text) as Instant);

const eventSchema = z.object({
  from: instant,
  until: instant,
  after: placeSchema.nullish(),
});

const env = readEnv(replayEnv, process.env);
const replaying = {
  ...busOf(env),
  table: openTable(env.TABLE_NAME, env.DYNAMODB_ENDPOINT ? { endpoint: env.DYNAMODB_ENDPOINT } : {}),
  log: openLog('replay', env.LOG_LEVEL),
};
/** A page of 1 MB is read and sent well within this, in milliseconds. */
const A_PAGE_MS = 60_000;

/**
 * Replays as far as its time allows; answers what was sent, `after` for the next call, null at the end, and
 * `failed` with a code where a page could not be done. docs/operations.md, "Replay events".
 */
export async function handler(given: unknown, context: LambdaContext): Promise<Replayed> {
  const { from, until, after } = eventSchema.parse(given);
  const mayGoOn = () => context.getRemainingTimeInMillis() > A_PAGE_MS;
  return replayPages(replaying, { from, until }, after ?? null, { patienceMs: A_PAGE_MS / 2, mayGoOn });
}
