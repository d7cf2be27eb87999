/** Entry of the rebuild of overviews, called by an operator: `{period}`, a month, a year or ALWAYS. docs/operations.md. */
import type { Context as LambdaContext } from 'aws-lambda';
import * as z from 'zod';
import { type Rebuilt, rebuildOverviews } from '../monitoring/counting/actions/rebuild.ts';
import { readEnv } from '../platform/env.ts';
import { periodSchema } from '../platform/period.ts';
import { observerPlatform, rebuildEnv } from './environment.ts';

const eventSchema = z.object({ period: z.union([periodSchema, z.literal('ALWAYS')]) });
const platform = observerPlatform(readEnv(rebuildEnv, process.env));
/** A page of things is counted well within this, in milliseconds. */
const A_PAGE_MS = 60_000;

/** Rebuilds as far as its time allows; answers how many things were counted, and whether it came to the end. */
export async function handler(given: unknown, context: LambdaContext): Promise<Rebuilt> {
  const { period } = eventSchema.parse(given);
  return rebuildOverviews(platform, period, () => context.getRemainingTimeInMillis() > A_PAGE_MS);
}
