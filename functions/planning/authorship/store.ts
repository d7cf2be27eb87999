/**
 * What is kept to see signs of another hand: the findings of a plan, beside it and vouched for by its event; and,
 * until they vanish by themselves, who submitted from a device, and which plans of an agency are worded alike.
 * A device is a keyed hash whose key vanishes after two days: nobody can tell from it an address or a browser.
 */
import { createHmac, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { type Item, type Kept, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { type Key, keys } from '../../platform/keys.ts';
import { epochSeconds, type Instant, periodSchema, type PlainDate } from '../../platform/period.ts';
import { conflict, create, put, type Write } from '../../platform/commit/writes.ts';
import { queryPage, type Table } from '../../platform/table.ts';
import { type PlanRef } from '../plan/store.ts';
import { type Authorship, authorshipSchema, type Use, useSchema } from './rules.ts';

export const authorshipKind: Kind<Authorship> = {
  type: 'authorship',
  schemaVersion: 1,
  schema: authorshipSchema,
};

const DAY_SECONDS = 24 * 3600;
/** Days after which what watches a device vanishes, and what finds plans worded alike. */
const DEVICE_DAYS = 2;
const TEXT_DAYS = 400;

/** Where the findings of a plan are. */
export const authorshipKey = ({ employeeId, year, planNo }: PlanRef): Key =>
  keys.authorship(employeeId, year, planNo);

/** Where the findings of its amendments are: each item is vouched for by one aggregate alone. */
export const amendmentAuthorshipKey = ({ employeeId, year, planNo }: PlanRef): Key =>
  keys.amendmentAuthorship(employeeId, year, planNo);

/** The findings of a plan, or null. */
export const readAuthorship = (item: Item | null): Kept<Authorship> | null =>
  item && readItem(authorshipKind, item);

const saltSchema = z.object({ salt: z.string() });
const saltKind: Kind<z.infer<typeof saltSchema>> = {
  type: 'watchSalt',
  schemaVersion: 1,
  schema: saltSchema,
};

/** As many of the latest submissions are kept of a device, and plans of a band. */
const USES = 100;
const PLANS = 20;
const usesSchema = z.object({ uses: z.array(useSchema).max(USES) });
const usesKind: Kind<z.infer<typeof usesSchema>> = {
  type: 'deviceUses',
  schemaVersion: 1,
  schema: usesSchema,
};

const refSchema = z.object({ employeeId: z.string(), year: periodSchema, planNo: z.int().positive() });
const bandSchema = z.object({ plans: z.array(refSchema).max(PLANS) });
const bandKind: Kind<z.infer<typeof bandSchema>> = { type: 'textBand', schemaVersion: 1, schema: bandSchema };

/** An item that vanishes by itself some days after an instant. */
const passing = (kind: Kind<object>, key: Key, data: object, at: Instant, days: number): Item => ({
  ...makeItem(kind, key, data),
  expiresAt: epochSeconds(at) + days * DAY_SECONDS,
});

/** The key of a day's device hashes, out of its item; null before the first submission of the day. */
export const saltIn = (item: Item | null): string | null => item && readItem(saltKind, item).data.salt;

/** A new key for a day's device hashes, and its write; whoever is first has made it. */
export function newSalt(day: PlainDate, at: Instant): { salt: string; write: Write } {
  const salt = randomBytes(32).toString('hex');
  const item = passing(saltKind, keys.watchSalt(day), { salt }, at, DEVICE_DAYS);
  return { salt, write: create(item, conflict) };
}

/** Where the uses of a device on a day are. */
export const deviceKey = (day: PlainDate, salt: string, device: string): Key =>
  keys.watchedDevice(day, createHmac('sha256', salt).update(device).digest('hex'));

/** The submissions from a device, oldest first. */
export const usesIn = (item: Item | null): readonly Use[] => (item ? readItem(usesKind, item).data.uses : []);

/** Keeps one more submission from a device. */
export const writeUses = (key: Key, uses: readonly Use[], use: Use): Write =>
  put(passing(usesKind, key, { uses: [...uses, use].slice(-USES) }, use.at, DEVICE_DAYS));

/** The plans of a band. */
export const plansIn = (item: Item | null): readonly PlanRef[] =>
  item ? readItem(bandKind, item).data.plans : [];

const same = (one: PlanRef, other: PlanRef): boolean =>
  one.employeeId === other.employeeId && one.planNo === other.planNo;

/** Keeps a plan in a band, as its latest. */
export const writeBand = (key: Key, plans: readonly PlanRef[], ref: PlanRef, at: Instant): Write => {
  const others = plans.filter((plan) => !same(plan, ref));
  return put(passing(bandKind, key, { plans: [...others, ref].slice(-PLANS) }, at, TEXT_DAYS));
};

/** Whether somebody has made no more than one thing here (one query of two rows). */
export async function isFirstCreation(table: Table, employeeId: string): Promise<boolean> {
  const { items } = await queryPage(table, { partition: keys.once(employeeId, '').PK }, { limit: 2 });
  return items.length < 2;
}
