import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { type Item, type Kept, readItem } from '../../../platform/item.ts';
import { type Key, keys, lists } from '../../../platform/keys.ts';
import { type Page, type PageArgs, pageInMemory, pageOf, pageWith } from '../../../platform/page.ts';
import { datesOf, type Period, today, yearPeriod } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { isPerformanceOn, placeOfUnit, type Unit } from '../../../organisation/unit/rules.ts';
import { performanceUnitKind, unitsOf } from '../../../organisation/unit/store.ts';
import { overlap } from '../../../organisation/validity/rules.ts';
import { changesBetween, type ItemChange, uncovered } from '../compare.ts';
import { plansConcerned, referring } from '../concerned.ts';
import {
  type Agreement,
  type AgreementItem,
  type AgreementRef,
  newestOf,
  type VersionEntry,
} from '../rules.ts';
import {
  agreementItem,
  agreementKind,
  agreementOf,
  agreementsOf,
  itemsOfVersions,
  type OwnedItem,
  parseAgreementId,
  parseAgreementItemId,
  parseVersionId,
} from '../store.ts';

/** A version by its entry, with whose it is; its items are read when somebody asks for them. */
export type OwnedVersion = VersionEntry & AgreementRef;

type ReadItem = (key: Key) => Promise<Item | null>;

/** Whether the caller may see what is being drawn up for a unit, and what its heads' plans leave out. */
async function seesWork(
  context: Context,
  action: 'agreementDraft.read' | 'unit.read',
  unitId: string,
): Promise<boolean> {
  const [unit] = await unitsOf(context.table, [unitId]);
  const unitPath = unit ? placeOfUnit(unit.data, today(context.clock)).path : null;
  return (await authorise(context, action, { unitPath })).ok;
}

/** Whether an agreement is to be seen: published, to everybody; else to whoever sees drafts. */
async function shown(context: Context, kept: Kept<Agreement> | null, field: string) {
  const isShown =
    kept && (newestOf(kept.data) || (await seesWork(context, 'agreementDraft.read', kept.data.unitId)));
  return isShown ? ok(kept) : refuse('NOT_FOUND', field);
}

/** Reads an agreement by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readAgreement(context: Context, id: string): Promise<Result<Kept<Agreement>>> {
  const ref = parseAgreementId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'PerformanceAgreement' });
  const allowed = await authorise(context, 'agreement.read', {}, ['id']);
  return allowed.ok ? shown(context, await agreementOf(context.table, ref), 'id') : allowed;
}

/** The agreement of a unit for a year. Refuses: NOT_FOUND. */
export async function readUnitAgreement(
  context: Context,
  ref: AgreementRef,
  read: ReadItem = (key) => getItem(context.table, key),
): Promise<Result<Kept<Agreement>>> {
  const allowed = await authorise(context, 'agreement.read', {});
  if (!allowed.ok) return allowed;
  const item = await read(keys.agreement(ref.unitId, ref.year));
  return shown(context, item && readItem(agreementKind, item), 'id');
}

/** The version of a number among an agreement's. Refuses: AGREEMENT_VERSION_UNKNOWN. */
export function versionIn(agreement: Agreement, number: number, field: string): Result<OwnedVersion> {
  const { unitId, year, versions } = agreement;
  const entry = versions.find((version) => version.number === number);
  const params = { number, newest: newestOf(agreement)?.number ?? 0 };
  return entry ? ok({ ...entry, unitId, year }) : refuse('AGREEMENT_VERSION_UNKNOWN', field, params);
}

/** Reads a version by id. Refuses: ID_INVALID, NOT_FOUND. */
export async function readVersion(context: Context, id: string): Promise<Result<OwnedVersion>> {
  const ref = parseVersionId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'AgreementVersion' });
  const allowed = await authorise(context, 'agreement.read', {}, ['id']);
  if (!allowed.ok) return allowed;
  const kept = await agreementOf(context.table, ref);
  const found = kept && versionIn(kept.data, ref.number, 'id');
  return found?.ok ? found : refuse('NOT_FOUND', 'id');
}

/** Reads an item of the newest version by id. Refuses: ID_INVALID, NOT_FOUND, also of one that is gone from it. */
export async function readAgreementItem(context: Context, id: string): Promise<Result<OwnedItem>> {
  if (!parseAgreementItemId(id)) return refuse('ID_INVALID', 'id', { type: 'AgreementItem' });
  const allowed = await authorise(context, 'agreement.read', {}, ['id']);
  if (!allowed.ok) return allowed;
  const item = await agreementItem(context.table, id);
  return item ? ok(item) : refuse('NOT_FOUND', 'id');
}

/** A page of an agreement's versions, the first of them first. Refuses a bad size or cursor. */
export const readVersions = (
  { unitId, year, versions }: Agreement,
  args: PageArgs,
): Result<Page<OwnedVersion>> =>
  pageInMemory(
    { list: 'agreementVersions', unitId, year },
    versions.map((entry) => ({ ...entry, unitId, year })),
    args,
    ({ number }) => String(number).padStart(6, '0'),
  );

/** What differs between two versions, in one batched read. Refuses: AGREEMENT_VERSION_UNKNOWN. */
export async function readChanges(
  { table }: Context,
  agreement: Agreement,
  from: number,
  to: number,
): Promise<Result<ItemChange[]>> {
  for (const [number, field] of [[from, 'from'] as const, [to, 'to'] as const]) {
    const known = versionIn(agreement, number, field);
    if (!known.ok) return known;
  }
  const items = await itemsOfVersions(table, agreement, [...new Set([from, to])]);
  return ok(changesBetween(items.get(from) ?? [], items.get(to) ?? []));
}

/**
 * The items from which no result of the heads' plans comes. Refuses: NOT_FOUND for whoever may not see the plans of the
 * unit.
 */
export async function readUncovered(
  context: Context,
  agreement: Agreement,
): Promise<Result<AgreementItem[]>> {
  if (!(await seesWork(context, 'unit.read', agreement.unitId))) return refuse('NOT_FOUND', 'id');
  const plans = await plansConcerned(context.table, agreement);
  return ok(
    uncovered(
      plans.flatMap(({ data }) => referring(data, agreement)),
      agreement.items,
    ),
  );
}

/** Whether the caller may see an agreement's draft. */
export const seesDraft = (context: Context, { unitId }: Agreement): Promise<boolean> =>
  seesWork(context, 'agreementDraft.read', unitId);

/** A unit of the city's list, with its agreement where one is published. */
export interface UnitAgreement {
  readonly unit: Unit;
  readonly agreement: Kept<Agreement> | null;
}

/** Whether a unit stands some day of a year, and has an agreement or is to have one. */
function isListed({ unit, agreement }: UnitAgreement, year: Period): boolean {
  const { first, last } = datesOf(year);
  const stands = overlap({ from: unit.validFrom, to: unit.validTo }, { from: first, to: last });
  return stands && (isPerformanceOn(unit, last) || agreement !== null);
}

/**
 * The city's performance units with their agreements for a year, in one query and two batches a page; `missing`: only
 * those without one, and pages may be short. Refuses: NOT_FOUND, PAGE_SIZE, PAGE_BOTH_WAYS, CURSOR_INVALID.
 */
export async function readCityAgreements(
  context: Context,
  { year: number, missing, ...args }: PageArgs & { readonly year: number; readonly missing?: boolean | null },
): Promise<Result<Page<UnitAgreement>>> {
  const allowed = await authorise(context, 'agreement.read', {});
  if (!allowed.ok) return allowed;
  const year = yearPeriod(number);
  const name = `${year}${missing ? ' missing' : ''}`;
  const read = (item: Item) => readItem(performanceUnitKind, item).data.unitId;
  const rows = await pageOf(context.table, lists.performanceUnits(), args, read, { name, keep: () => true });
  if (!rows.ok) return rows;
  return ok(
    await pageWith(rows.value, async (ids) => {
      const [units, agreements] = await Promise.all([
        unitsOf(context.table, ids),
        agreementsOf(
          context.table,
          ids.map((unitId) => ({ unitId, year })),
        ),
      ]);
      return units.map((unit, at): UnitAgreement | null => {
        const kept = agreements[at] ?? null;
        const agreement = kept && newestOf(kept.data) ? kept : null;
        const row = unit && { unit: unit.data, agreement };
        return row && isListed(row, year) && !(missing && agreement) ? row : null;
      });
    }),
  );
}
