/** Amendments as they are kept: one aggregate beside each plan that was ever amended. */
import { type Kept, type Kind, readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { monthPeriod, yearOf } from '../../platform/period.ts';
import { getItem, getItems, type Table } from '../../platform/table.ts';
import type { Plan } from '../plan/rules.ts';
import { type PlanRef, planRefIn } from '../plan/store.ts';
import type { MonthNo } from './opened.ts';
import { type Amendment, amendmentSchema, isOpen } from './rules.ts';

export const amendmentKind: Kind<Amendment> = {
  type: 'amendment',
  schemaVersion: 1,
  schema: amendmentSchema,
};

export const amendmentKey = ({ employeeId, year, planNo }: PlanRef) =>
  keys.amendment(employeeId, year, planNo);

export const amendmentId = ({ employeeId, year, planNo }: PlanRef): string =>
  nodeId('Amendment', employeeId, year, planNo);

/** The plan whose amendment a node id names, or null when it names something else. */
export const parseAmendmentId = (id: string): PlanRef | null => planRefIn(...partsOf(id, 'Amendment', 3));

/** A plan's amendment, open or the last that there was; null when it was never amended. */
export async function amendmentOf(table: Table, plan: PlanRef): Promise<Kept<Amendment> | null> {
  const item = await getItem(table, amendmentKey(plan));
  return item && readItem(amendmentKind, item);
}

/** The amendment of a plan that is being written or decided; null without one, which its plan tells. */
export async function openAmendmentOf(
  table: Table,
  plan: PlanRef & Pick<Plan, 'status'>,
): Promise<Kept<Amendment> | null> {
  const amendment = plan.status === 'AMENDING' ? await amendmentOf(table, plan) : null;
  return amendment && isOpen(amendment.data) ? amendment : null;
}

/** Where a plan's month lies, which openMonth makes. */
export const monthKeyOf = ({ employeeId, year, planNo }: PlanRef, month: MonthNo) =>
  keys.month(employeeId, monthPeriod(yearOf(year), month), planNo);

/** Those of some months of a plan that are on record already. */
export async function monthsOnRecord(
  table: Table,
  plan: PlanRef,
  months: readonly MonthNo[],
): Promise<MonthNo[]> {
  const items = await getItems(
    table,
    months.map((month) => monthKeyOf(plan, month)),
  );
  return months.filter((_, at) => items[at] !== null);
}
