/**
 * Looks at a submission for signs of another hand. It refuses nothing and holds nothing up: what is found goes with
 * the submission's own transaction, and what later submissions are compared with is written after it.
 */
import type { Part } from '../../platform/commit/plan.ts';
import { commitAs } from '../../platform/commit/commit.ts';
import { conflict, type Write } from '../../platform/commit/writes.ts';
import type { Context } from '../../platform/context.ts';
import type { Item } from '../../platform/item.ts';
import { type Key, keys } from '../../platform/keys.ts';
import { today } from '../../platform/period.ts';
import { getItem, getItems } from '../../platform/table.ts';
import type { Employee } from '../../organisation/employee/rules.ts';
import { leavesOf } from '../../organisation/employee/store.ts';
import type { Policies } from '../../organisation/policy/rules.ts';
import type { Plan } from '../plan/rules.ts';
import { planKeyOf, type PlanRef, readPlanIn } from '../plan/store.ts';
import { signalsOf, withFound } from './rules.ts';
import { bandsOf, likeness, shinglesOf } from './shingles.ts';
import {
  amendmentAuthorshipKey,
  authorshipKey,
  authorshipKind,
  deviceKey,
  isFirstCreation,
  newSalt,
  plansIn,
  readAuthorship,
  saltIn,
  usesIn,
  writeBand,
  writeUses,
} from './store.ts';

/** As many plans of others are compared word by word. */
const COMPARED = 5;

/** What a look at a submission gives: what goes with it, and what is kept for the next ones once it stands. */
export interface Watched {
  readonly parts: readonly Part[];
  readonly keep: readonly Write[];
}

/** The policies that decide what is a sign. */
const limitsOf = (policies: Policies) => ({
  owners: policies.value('fraud.sameDeviceOwners'),
  windowMinutes: policies.value('fraud.windowMinutes'),
  quickMinutes: policies.value('fraud.quickSubmissionMinutes'),
  similarity: policies.value('fraud.similarity'),
});

/** Others' plans that stand in the bands of one, the latest first. */
function candidates(bands: readonly (Item | null)[], { employeeId }: PlanRef): Key[] {
  const refs = bands.flatMap((item) => plansIn(item).toReversed());
  const others = refs.filter((ref) => ref.employeeId !== employeeId).map(planKeyOf);
  return [...new Map(others.map((key) => [`${key.PK} ${key.SK}`, key])).values()].slice(0, COMPARED);
}

/**
 * Looks at a submitted plan, before it is written. Four reads more than without it: at once a batch of findings, key
 * and bands, the owner's leave and their creations; then a batch of the device and up to five plans. The first
 * submission of a day makes the key besides, in a write of its own.
 */
export async function watch(
  context: Context,
  plan: Plan,
  { unit: { agencyId } }: Employee,
  policies: Policies,
  isAmendment = false,
): Promise<Watched> {
  const { table, clock, origin } = context;
  const [at, date] = [clock.now(), today(clock)];
  const own = isAmendment ? amendmentAuthorshipKey(plan) : authorshipKey(plan);
  const shingles = shinglesOf(plan);
  const bandKeys = bandsOf(shingles).map((band) => keys.textBand(agencyId, plan.year, band));
  const [[found = null, salted = null, ...bands], leaves, isFirst] = await Promise.all([
    getItems(table, [own, keys.watchSalt(date), ...bandKeys]),
    leavesOf(table, plan.employeeId),
    // Who amends a plan has begun it before.
    isAmendment ? false : isFirstCreation(table, plan.employeeId),
  ]);
  const salt = origin ? (saltIn(salted) ?? (await makeSalt(context))) : null;
  const device = origin && salt ? deviceKey(date, salt, origin.device) : null;
  const near = candidates(bands, plan);
  const read = await getItems(table, [...near, ...(device ? [device] : [])]);
  const uses = device ? usesIn(read.at(-1) ?? null) : [];
  const alike = read.slice(0, near.length).flatMap((item) => {
    const other = item && readPlanIn(item);
    return other ? [{ employeeId: other.employeeId, similarity: likeness(shingles, shinglesOf(other)) }] : [];
  });
  const { employeeId, createdAt } = plan;
  const evidence = { employeeId, at, today: date, createdAt, leaves };
  const signals = signalsOf({ ...evidence, isFirst, uses, alike, limits: limitsOf(policies) });
  const before = readAuthorship(found);
  return {
    parts: signals.length === 0 ? [] : [findings(own, before, withFound(before?.data ?? null, signals))],
    keep: [
      ...bandKeys.map((key, no) => writeBand(key, plansIn(bands[no] ?? null), refOf(plan), at)),
      ...(device ? [writeUses(device, uses, { employeeId, at })] : []),
    ],
  };
}

const refOf = ({ employeeId, year, planNo }: Plan): PlanRef => ({ employeeId, year, planNo });

const findings = (key: Key, before: ReturnType<typeof readAuthorship>, after: object): Part => ({
  kind: authorshipKind,
  key,
  before,
  after,
  onConflict: conflict,
});

/**
 * Writes what watches, none of which is on record: a sign may be missed without it, and nothing else. Whether it
 * stands.
 */
async function keepPassing(context: Context, writes: readonly Write[]): Promise<boolean> {
  try {
    return (await commitAs(context, 'WATCH', { writes })).ok;
  } catch (fault) {
    context.log.warn('what watches submissions was not kept', { fault });
    return false;
  }
}

/** The key of today's device hashes, made now, or by whoever was faster; null when it could not be. */
async function makeSalt(context: Context): Promise<string | null> {
  const date = today(context.clock);
  const { salt, write } = newSalt(date, context.clock.now());
  if (await keepPassing(context, [write])) return salt;
  return saltIn(await getItem(context.table, keys.watchSalt(date)));
}

/** Keeps what later submissions are compared with, once a submission stands. */
export const keepWatch = async (context: Context, keep: readonly Write[]): Promise<void> =>
  void (keep.length > 0 && (await keepPassing(context, keep)));
