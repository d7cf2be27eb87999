/**
 * When the owner of a plan first looked at it since it was set: a small item beside the plan, of which nothing is decided
 * and no event tells. Reading it again writes nothing. docs/domain.md 3 (D09).
 */
import * as z from 'zod';
import type { Context } from '../../platform/context.ts';
import { commitAs } from '../../platform/commit/commit.ts';
import { put } from '../../platform/commit/writes.ts';
import { type Item, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { type Key, keys } from '../../platform/keys.ts';
import { type Instant, instantSchema } from '../../platform/period.ts';
import type { Plan } from './rules.ts';
import type { PlanRef } from './store.ts';

const seenKind: Kind<{ at: Instant }> = {
  type: 'planSeen',
  schemaVersion: 1,
  schema: z.object({ at: instantSchema }),
};

export const seenKey = ({ employeeId, year, planNo }: PlanRef): Key =>
  keys.planSeen(employeeId, year, planNo);

/** That a plan was looked at. */
export const seenItem = (plan: PlanRef, at: Instant): Item => makeItem(seenKind, seenKey(plan), { at });

/** When a plan was looked at, by items of its year; null where it never was. */
export function seenAt(items: readonly (Item | null)[], plan: PlanRef): Instant | null {
  const { SK } = seenKey(plan);
  const item = items.find((one) => one?.SK === SK);
  return item ? readItem(seenKind, item).data.at : null;
}

/** Whether a plan was set and not looked at since. */
const isNews = (plan: Plan, seen: Instant | null): boolean =>
  plan.approvedAt !== null && (seen ?? '') < plan.approvedAt;

/**
 * Keeps that the caller has looked at their own plan since it was set (one write a setting). It is no part of what is
 * read: where it cannot be written, that is logged, and the next look keeps it.
 */
export async function keepSeen(context: Context, plan: Plan, items: readonly (Item | null)[]): Promise<void> {
  const { actor, clock, log } = context;
  const isOwn = actor.kind === 'PERSON' && actor.employeeId === plan.employeeId;
  if (!isOwn || !isNews(plan, seenAt(items, plan))) return;
  try {
    await commitAs(context, 'SEEN', { writes: [put(seenItem(plan, clock.now()))] });
  } catch (fault) {
    log.warn('a look at a plan was not kept', { fault });
  }
}
