/** Agreements as they are kept: one item a unit and year with the newest version, and a document a version. */
import { hashOf } from '../../platform/commit/hash.ts';
import type { Part } from '../../platform/commit/plan.ts';
import { asRead, conflict, type Write } from '../../platform/commit/writes.ts';
import { type Item, type Kept, type Kind, readItem } from '../../platform/item.ts';
import { type Key, keys } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { parsePeriod, type Period, yearOf, yearPeriod } from '../../platform/period.ts';
import { getItem, getItems, type Table } from '../../platform/table.ts';
import {
  type Agreement,
  type AgreementItem,
  type AgreementRef,
  agreementSchema,
  type AgreementVersion,
  documentOf,
  newestOf,
  versionSchema,
} from './rules.ts';

export const agreementKind: Kind<Agreement> = {
  type: 'agreement',
  schemaVersion: 1,
  schema: agreementSchema,
};
export const versionKind: Kind<AgreementVersion> = {
  type: 'agreementVersion',
  schemaVersion: 1,
  schema: versionSchema,
};

export const agreementKey = ({ unitId, year }: AgreementRef): Key => keys.agreement(unitId, year);

/** What tells the same content again, in whatever order its items come. */
export const contentHashOf = (items: readonly AgreementItem[]): string =>
  hashOf(items.toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1)));

/** One agreement, published or being drawn up, or null. */
export async function agreementOf(table: Table, ref: AgreementRef): Promise<Kept<Agreement> | null> {
  const item = await getItem(table, agreementKey(ref));
  return item && readItem(agreementKind, item);
}

/** Many agreements, in the order asked; null where there is none (one batched read a hundred). */
export async function agreementsOf(
  table: Table,
  refs: readonly AgreementRef[],
): Promise<(Kept<Agreement> | null)[]> {
  const items = await getItems(table, refs.map(agreementKey));
  return items.map((item) => item && readItem(agreementKind, item));
}

/** An agreement of which something is published, from its item; else null. */
export const publishedIn = (item: Item | null): Kept<Agreement> | null => {
  const kept = item && readItem(agreementKind, item);
  return kept && newestOf(kept.data) ? kept : null;
};

/** The newest version of a unit's agreement for a year, or null where none is published (one read). */
export const newestAgreement = async (
  table: Table,
  unitId: string,
  year: Period,
): Promise<Kept<Agreement> | null> => publishedIn(await getItem(table, keys.agreement(unitId, year)));

/** Demands, in the commit of what rests on an agreement, that it is still the newest. */
export const agreementStands = (agreement: Kept<Agreement>): Write => asRead(agreement);

/** Items of some versions of an agreement, by number; a version that there never was has none (one batched read). */
export async function itemsOfVersions(
  table: Table,
  { unitId, year }: AgreementRef,
  numbers: readonly number[],
): Promise<Map<number, readonly AgreementItem[]>> {
  const found = await getItems(
    table,
    numbers.map((number) => keys.agreementVersion(unitId, year, number)),
  );
  return new Map(numbers.map((number, at) => [number, documentIn(found[at] ?? null)?.items ?? []]));
}

/** A version's document from its item, or null. */
export const documentIn = (item: Item | null): AgreementVersion | null =>
  item && readItem(versionKind, item).data;

/** The newest version as it is published: a document that never changes (I10). */
export const asPublished = (agreement: Agreement): Part => {
  const document = documentOf(agreement);
  return {
    kind: versionKind,
    key: keys.agreementVersion(document.unitId, document.year, document.number),
    before: null,
    after: document,
    hashOnly: true,
    onConflict: conflict,
  };
};

export const agreementId = ({ unitId, year }: AgreementRef): string =>
  nodeId('PerformanceAgreement', unitId, year);

export const versionId = ({ unitId, year }: AgreementRef, number: number): string =>
  nodeId('AgreementVersion', unitId, year, number);

/** The id by which a plan's result names the item that it comes from. */
export const agreementItemId = ({ unitId, year }: AgreementRef, itemId: string): string =>
  nodeId('AgreementItem', unitId, year, itemId);

/** The unit and year of an id's first two parts, or null. */
function refOf([unitId, token]: readonly string[]): AgreementRef | null {
  const year = token ? parsePeriod(token) : null;
  return unitId && year && year === yearPeriod(yearOf(year)) ? { unitId, year } : null;
}

/** The agreement that a node id names, or null when it names something else. */
export const parseAgreementId = (id: string): AgreementRef | null =>
  refOf(partsOf(id, 'PerformanceAgreement', 2));

/** The version that a node id names, or null when it names something else. */
export function parseVersionId(id: string): (AgreementRef & { readonly number: number }) | null {
  const parts = partsOf(id, 'AgreementVersion', 3);
  const ref = refOf(parts);
  return ref && /^[1-9]\d{0,5}$/.test(parts[2] ?? '') ? { ...ref, number: Number(parts[2]) } : null;
}

/** The item that a node id names, or null when it names something else. */
export function parseAgreementItemId(id: string): (AgreementRef & { readonly itemId: string }) | null {
  const parts = partsOf(id, 'AgreementItem', 3);
  const [ref, itemId] = [refOf(parts), parts[2]];
  return ref && itemId ? { ...ref, itemId } : null;
}

/** An item with whose it is. */
export type OwnedItem = AgreementItem & AgreementRef;

/** The item of the newest version that a node id names, or null when it has no such item (one read). */
export async function agreementItem(table: Table, id: string): Promise<OwnedItem | null> {
  const ref = parseAgreementItemId(id);
  if (!ref) return null;
  const newest = await newestAgreement(table, ref.unitId, ref.year);
  const item = newest?.data.items.find(({ itemId }) => itemId === ref.itemId);
  return item ? { ...item, unitId: ref.unitId, year: ref.year } : null;
}
