/** A plan held against the newest agreement of its owner's unit: on reading, so that no plan is ever out of date. */
import type { Item } from '../../../platform/item.ts';
import { type Key, keys } from '../../../platform/keys.ts';
import { datesOf } from '../../../platform/period.ts';
import type { Plan } from '../../plan/rules.ts';
import { type Mismatch, mismatches, type TargetOff, targetsOff, uncovered } from '../compare.ts';
import { referring } from '../concerned.ts';
import { newestOf } from '../rules.ts';
import { documentIn, type OwnedItem, publishedIn } from '../store.ts';

type ReadItem = (key: Key) => Promise<Item | null>;
type Of = Pick<Plan, 'kind' | 'year' | 'from' | 'to' | 'workResults' | 'agreementNumber'> & {
  readonly employee: Pick<Plan['employee'], 'unitId'>;
};

const refOf = ({ employee, year }: Of) => ({ unitId: employee.unitId, year });

/** The agreement that a head's plan rests on; null for everybody else's, and where none is published. */
async function agreementOfPlan(plan: Of, read: ReadItem) {
  if (plan.kind !== 'JPT_PUKM') return null;
  const { unitId, year } = refOf(plan);
  return publishedIn(await read(keys.agreement(unitId, year)))?.data ?? null;
}

/**
 * The results of a head's plan whose items have changed or gone since they were written (docs/domain.md 1.4 A): one
 * read where nothing was published since, else two.
 */
export async function planMismatches(plan: Of, read: ReadItem): Promise<Mismatch[]> {
  const agreement = await agreementOfPlan(plan, read);
  if (!agreement) return [];
  const { agreementNumber: number = null } = plan;
  const isNewest = newestOf(agreement)?.number === number;
  const { unitId, year } = refOf(plan);
  const known =
    number === null || isNewest ? null : documentIn(await read(keys.agreementVersion(unitId, year, number)));
  const items = isNewest ? agreement.items : (known?.items ?? []);
  return mismatches(referring(plan, agreement), items, agreement.items);
}

/** The items of the newest agreement from which no result of a head's plan comes (one read). */
export async function planUncovered(plan: Of, read: ReadItem): Promise<OwnedItem[]> {
  const agreement = await agreementOfPlan(plan, read);
  if (!agreement) return [];
  const { unitId, year, items } = agreement;
  return uncovered(referring(plan, agreement), items).map((item) => ({ ...item, unitId, year }));
}

/** The results of a head's plan of a whole year that aim elsewhere than was agreed (docs/domain.md 3; one read). */
export async function planTargetsOff(
  plan: Of,
  read: ReadItem,
): Promise<(Omit<TargetOff, 'item'> & { readonly item: OwnedItem })[]> {
  const { first, last } = datesOf(plan.year);
  if (plan.from > first || plan.to < last) return []; // a part of the year has a part of the target
  const agreement = await agreementOfPlan(plan, read);
  if (!agreement) return [];
  const { unitId, year, items } = agreement;
  const results = referring(plan, agreement).map((one, at) => ({
    ...one,
    indicators: plan.workResults[at]?.indicators ?? [],
  }));
  return targetsOff(results, items).map((off) => ({ ...off, item: { ...off.item, unitId, year } }));
}
