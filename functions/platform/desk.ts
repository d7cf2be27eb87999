/**
 * A desk: what waits for whom. Items of the base table, read strongly, one per subject and step, put
 * and taken away in the transaction of what they are about, so that nothing waits unseen
 * (docs/domain.md 3, P01 and P05).
 */
import * as z from 'zod';
import { type Kind, makeItem } from './item.ts';
import { deskSteps, keys } from './keys.ts';
import { instantSchema, periodSchema, plainDateSchema } from './period.ts';
import { put, remove, type Write } from './commit/writes.ts';

const deskSchema = z.object({
  holder: z.string(),
  step: z.enum(deskSteps),
  employeeId: z.string(),
  period: periodSchema,
  planNo: z.int().nonnegative(),
  since: instantSchema,
  dueOn: plainDateSchema.nullable(),
  count: z.int().nullable(),
});
export type DeskItem = z.infer<typeof deskSchema>;

export const deskKind: Kind<DeskItem> = { type: 'desk', schemaVersion: 1, schema: deskSchema };

const keyOf = (item: Omit<DeskItem, 'since' | 'dueOn' | 'count'>) =>
  keys.desk(item.holder, item.step, item.period, item.employeeId, item.planNo);

/** Lays an item on a desk, or renews it. */
export const layOnDesk = (item: DeskItem): Write => put(makeItem(deskKind, keyOf(item), item));

/** Takes an item off a desk. */
export const takeOffDesk = (item: Omit<DeskItem, 'since' | 'dueOn' | 'count'>): Write => remove(keyOf(item));
