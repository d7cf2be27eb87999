/** The plans that an agreement concerns: those of the heads of its unit. docs/domain.md 1.4 A. */
import { holdersOf } from '../../organisation/assignment/store.ts';
import { usesLeaderForm } from '../../organisation/position/rules.ts';
import { positionsOf, unitOfficeKind } from '../../organisation/position/store.ts';
import { isKnown, overlap } from '../../organisation/validity/rules.ts';
import { layOnDesk, takeOffDesk } from '../../platform/desk.ts';
import { type Kept, readItem } from '../../platform/item.ts';
import { lists } from '../../platform/keys.ts';
import { datesOf, type Instant } from '../../platform/period.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import { asRead, type Write } from '../../platform/commit/writes.ts';
import { agreementNotice } from '../plan/desk.ts';
import { hasEnded, type Plan } from '../plan/rules.ts';
import { plansOfYear } from '../plan/store.ts';
import { mismatches, type Referring } from './compare.ts';
import type { Agreement, AgreementRef } from './rules.ts';
import { itemsOfVersions, parseAgreementItemId } from './store.ts';

/** Roles whose holder plans for the office: its own holder, and whoever acts in it for months. */
const PLANNING = new Set<string>(['DEFINITIVE', 'PLT']);

/**
 * Whoever held an office of the unit that uses the form of heads, some day of the year (three requests, however
 * many).
 */
async function headsOf(table: Table, { unitId, year }: AgreementRef): Promise<string[]> {
  const rows = await queryAll(table, lists.unitOffices(unitId));
  const ids = rows.map((item) => readItem(unitOfficeKind, item).data.positionId);
  const offices = (await positionsOf(table, ids)).flatMap((kept) =>
    kept && usesLeaderForm(kept.data) ? [kept.data.positionId] : [],
  );
  const { first, last } = datesOf(year);
  const held = (await holdersOf(table, offices))
    .flat()
    .filter((one) => isKnown(one) && PLANNING.has(one.role) && overlap(one, { from: first, to: last }));
  return [...new Set(held.map(({ employeeId }) => employeeId))];
}

/** The heads' plans of a unit and year that are not closed: a query for each head, of whom there are one or two. */
export async function plansConcerned(table: Table, ref: AgreementRef): Promise<Kept<Plan>[]> {
  const heads = await headsOf(table, ref);
  const plans = await Promise.all(heads.map((employeeId) => plansOfYear(table, employeeId, ref.year)));
  return plans.flat().filter(({ data }) => !hasEnded(data) && data.employee.unitId === ref.unitId);
}

/** The results of a plan by the items of an agreement that they come from. */
export const referring = (plan: Pick<Plan, 'workResults'>, of: AgreementRef): Referring[] =>
  plan.workResults.map(({ id, agreementItemId }) => {
    const item = agreementItemId ? parseAgreementItemId(agreementItemId) : null;
    const isOf = item?.unitId === of.unitId && item.year === of.year;
    return { resultId: id, itemId: isOf ? item.itemId : null };
  });

/**
 * What a new version lays on the desks of heads whose plans no longer match it, and takes off those of the others; on
 * condition that the plans stay as they were read.
 */
export async function noticesOf(table: Table, agreement: Agreement, at: Instant): Promise<Write[]> {
  const plans = await plansConcerned(table, agreement);
  const numbers = plans.flatMap(({ data }) => data.agreementNumber ?? []);
  const known = await itemsOfVersions(table, agreement, [...new Set(numbers)]);
  return plans.flatMap((plan) => {
    const { data } = plan;
    const items = known.get(data.agreementNumber ?? 0) ?? [];
    const isOff = mismatches(referring(data, agreement), items, agreement.items).length > 0;
    const place = agreementNotice(data);
    return [asRead(plan), isOff ? layOnDesk({ ...place, since: at }) : takeOffDesk(place)];
  });
}
