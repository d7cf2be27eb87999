/** Findings as they are kept: beside whom they are about, and the card by which lists find them. */
import { set, type Write } from '../../platform/commit/writes.ts';
import {
  findingIndex,
  findingKeys,
  findingLists,
  findingOfCard,
  type FindingSubject,
} from '../../platform/findingKeys.ts';
import { type Item, type Kept, type Kind, ofKind, readItem } from '../../platform/item.ts';
import type { Key } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { parsePeriod } from '../../platform/period.ts';
import { getItem, getItems, queryAll, type Table } from '../../platform/table.ts';
import { findingKinds, isSecret, kindOf } from './kinds.ts';
import { type Laid, laidKind } from './laid.ts';
import { type Finding, type FindingRef, findingSchema } from './rules.ts';

export const findingKind: Kind<Finding> = { type: 'finding', schemaVersion: 1, schema: findingSchema };

/** Whom a finding is about, as keys say it. */
export function subjectOf({ employeeId, unitId }: Pick<FindingRef, 'employeeId' | 'unitId'>): FindingSubject {
  if (employeeId) return { employeeId };
  if (unitId) return { unitId };
  throw new Error('a finding is about a person or a unit');
}

export const keyOf = (ref: FindingRef): Key => findingKeys.finding(subjectOf(ref), ref);

/** How an id says whom it is about. */
const PERSON = 'E';
const UNIT = 'U';

export const findingId = ({ employeeId, unitId, kind, period, planNo, detail }: FindingRef): string =>
  nodeId('Finding', employeeId ? PERSON : UNIT, employeeId ?? unitId ?? '', kind, period, planNo, detail);

/** The finding that a node id names, or null when it names something else. */
export function parseFindingId(id: string): FindingRef | null {
  const [of, subjectId, name, token, planNo, detail] = partsOf(id, 'Finding', 6);
  const kind = findingKinds.find((one) => one === name);
  const period = token ? parsePeriod(token) : null;
  if (!subjectId || !kind || !period || !planNo || !/^\d{1,2}$/.test(planNo) || !detail) return null;
  if (of !== PERSON && of !== UNIT) return null;
  return {
    employeeId: of === PERSON ? subjectId : null,
    unitId: of === UNIT ? subjectId : null,
    kind,
    period,
    planNo: Number(planNo),
    detail,
  };
}

/** One finding, or null. */
export async function findingOf(table: Table, ref: FindingRef): Promise<Kept<Finding> | null> {
  const item = await getItem(table, keyOf(ref));
  return item && readItem(findingKind, item);
}

/** What is known to be wrong with a person or a unit, and on whose desks it lies to be mended. */
export interface OnRecord {
  readonly findings: readonly Kept<Finding>[];
  readonly laid: Kept<Laid> | null;
}

/** All findings that a person, or a unit, ever had, with the desks on which they lie (one query). */
export async function findingsOnRecord(table: Table, subject: FindingSubject): Promise<OnRecord> {
  const items = await queryAll(table, findingLists.of(subject));
  return { findings: ofKind(items, findingKind), laid: ofKind(items, laidKind)[0] ?? null };
}

/** All findings that a person, or a unit, ever had (one query). */
export const findingsOf = async (table: Table, subject: FindingSubject): Promise<readonly Kept<Finding>[]> =>
  (await findingsOnRecord(table, subject)).findings;

/** The findings that rows of a list name, in their order (one batch). */
export async function findingsListed(table: Table, rows: readonly Item[]): Promise<(Kept<Finding> | null)[]> {
  const items = await getItems(table, rows.map(findingOfCard));
  return items.map((item) => item && readItem(findingKind, item));
}

/** The row by which lists find a finding: of the city by state, code and age, of an agency by state, unit and code. */
export const writeFindingCard = (finding: Finding): Write =>
  set(findingKeys.findingCard(subjectOf(finding), finding), rowOf(finding));

/** What the row says: with when it was first found and last gone, by which the trend's lists are read. */
export function rowOf(finding: Finding) {
  const { kind, foundAt, closedAt } = finding;
  const index = { ...finding, code: kindOf(kind).code, isSecret: isSecret(kind) };
  return {
    type: 'findingCard',
    schemaVersion: 1,
    foundAt,
    closedAt,
    ...findingIndex(subjectOf(finding), index),
  };
}
