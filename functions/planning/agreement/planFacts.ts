/** What the actions of a head's plan must know of the agreement of its unit. docs/domain.md 1.4 A. */
import type { Write } from '../../platform/commit/writes.ts';
import { takeOffDesk } from '../../platform/desk.ts';
import { yearOf } from '../../platform/period.ts';
import type { Table } from '../../platform/table.ts';
import { agreementNotice } from '../plan/desk.ts';
import type { Plan, SourceFacts } from '../plan/rules.ts';
import { mismatches } from './compare.ts';
import { referring } from './concerned.ts';
import { newestOf } from './rules.ts';
import { agreementItemId, agreementStands, newestAgreement } from './store.ts';

/** The items that a head's main results may come from, by id; null for everybody else's plan (one read). */
export async function agreementFacts(table: Table, plan: Plan): Promise<SourceFacts['agreement']> {
  if (plan.kind !== 'JPT_PUKM') return null;
  const { unitId, unitName } = plan.employee;
  const newest = await newestAgreement(table, unitId, plan.year);
  const items = newest?.data.items.map(({ itemId }) => agreementItemId({ unitId, year: plan.year }, itemId));
  return { unitName, year: yearOf(plan.year), items: items ? new Set(items) : null };
}

/**
 * A head's plan as it was just written: by the newest version, so that what has changed before is taken as read. The
 * notice that it no longer matches goes, unless an item that it refers to is gone (one read; none for others' plans).
 */
export async function asWritten(table: Table, plan: Plan): Promise<{ plan: Plan; writes: Write[] }> {
  if (plan.kind !== 'JPT_PUKM') return { plan, writes: [] };
  const newest = await newestAgreement(table, plan.employee.unitId, plan.year);
  if (!newest) return { plan: { ...plan, agreementNumber: null }, writes: [] };
  const { data } = newest;
  const isOff = mismatches(referring(plan, data), data.items, data.items).length > 0;
  return {
    plan: { ...plan, agreementNumber: newestOf(data)?.number ?? null },
    writes: [agreementStands(newest), ...(isOff ? [] : [takeOffDesk(agreementNotice(plan))])],
  };
}
