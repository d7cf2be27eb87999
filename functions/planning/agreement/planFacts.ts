/** What the actions of a head's plan must know of the agreement of its unit. docs/domain.md 1.4 A. */
import type { Write } from '../../platform/commit/writes.ts';
import { layOnDesk, takeOffDesk } from '../../platform/desk.ts';
import type { Kept } from '../../platform/item.ts';
import { type Instant, yearOf } from '../../platform/period.ts';
import type { Table } from '../../platform/table.ts';
import { agreementNotice } from '../plan/desk.ts';
import type { Plan, SourceFacts } from '../plan/rules.ts';
import { type Mismatch, mismatches } from './compare.ts';
import { referring } from './concerned.ts';
import { type Agreement, newestOf } from './rules.ts';
import { agreementItemId, agreementStands, itemsOfVersions, newestAgreement } from './store.ts';

/**
 * The items that a head's main results may come from, by id, with the agreement that has them; null for everybody
 * else's plan (one read).
 */
export async function agreementFacts(
  table: Table,
  plan: Plan,
): Promise<{ agreement: SourceFacts['agreement']; newest: Kept<Agreement> | null }> {
  if (plan.kind !== 'JPT_PUKM') return { agreement: null, newest: null };
  const { unitId, unitName } = plan.employee;
  const newest = await newestAgreement(table, unitId, plan.year);
  const items = newest?.data.items.map(({ itemId }) => agreementItemId({ unitId, year: plan.year }, itemId));
  return { agreement: { unitName, year: yearOf(plan.year), items: items ? new Set(items) : null }, newest };
}

/** A head's plan by the newest version of the unit's agreement, and that (one read); null for others' plans. */
async function byNewest(table: Table, plan: Plan) {
  if (plan.kind !== 'JPT_PUKM') return null;
  const newest = await newestAgreement(table, plan.employee.unitId, plan.year);
  const agreementNumber = newest ? (newestOf(newest.data)?.number ?? null) : null;
  return { plan: { ...plan, agreementNumber }, newest };
}

/**
 * A head's plan as it is written now, by the newest version, and that this is still the newest (one read; none for
 * others' plans). What lies on a desk stays: what is written may not be in force yet.
 */
export async function writtenNow(table: Table, plan: Plan): Promise<{ plan: Plan; writes: Write[] }> {
  const found = await byNewest(table, plan);
  if (!found) return { plan, writes: [] };
  return { plan: found.plan, writes: found.newest ? [agreementStands(found.newest)] : [] };
}

/**
 * The results of a head's plan that do not match the newest version, by the one under which they were written (a
 * read, if it is another).
 */
async function mismatchesNow(table: Table, plan: Plan, { data }: Kept<Agreement>): Promise<Mismatch[]> {
  const { agreementNumber: number } = plan;
  const isNewest = newestOf(data)?.number === number;
  const known = isNewest || !number ? null : await itemsOfVersions(table, data, [number]);
  const items = isNewest ? data.items : (known?.get(number ?? 0) ?? []);
  return mismatches(referring(plan, data), items, data.items);
}

/**
 * What the desk of a head is to hold when their plan is in force as it was written, by whatever version: the notice
 * that it no longer matches, or none (two reads at most; none for others' plans). That the newest version stands is
 * demanded by whoever sets the plan.
 */
export async function noticeOf(table: Table, plan: Plan, since: Instant): Promise<Write[]> {
  if (plan.kind !== 'JPT_PUKM') return [];
  const newest = await newestAgreement(table, plan.employee.unitId, plan.year);
  if (!newest) return [];
  const isOff = (await mismatchesNow(table, plan, newest)).length > 0;
  const place = agreementNotice(plan);
  return [isOff ? layOnDesk({ ...place, since }) : takeOffDesk(place)];
}

/**
 * A head's plan as it was just written: by the newest version, so that what has changed before is taken as read. The
 * notice that it no longer matches goes, unless an item that it refers to is gone (one read; none for others' plans).
 */
export async function asWritten(table: Table, plan: Plan): Promise<{ plan: Plan; writes: Write[] }> {
  const found = await byNewest(table, plan);
  if (!found?.newest) return { plan: found?.plan ?? plan, writes: [] };
  const { data } = found.newest;
  const isOff = mismatches(referring(plan, data), data.items, data.items).length > 0;
  const gone = isOff ? [] : [takeOffDesk(agreementNotice(plan))];
  return { plan: found.plan, writes: [agreementStands(found.newest), ...gone] };
}
