/** A finding of somebody, as the scan found it, with the row by which lists find it. */
import { findingKeys } from '../../functions/platform/findingKeys.ts';
import type { Finding } from '../../functions/monitoring/finding/rules.ts';
import { findingId, findingKind, keyOf, rowOf, subjectOf } from '../../functions/monitoring/finding/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import type { Instant, Period } from '../../functions/platform/period.ts';

const AT = '2026-10-06T21:00:00.000Z' as Instant;

/** October's target is missing, unless told otherwise. */
export const makeFinding = (
  { employeeId, unit }: Pick<Employee, 'employeeId' | 'unit'>,
  changes: Partial<Finding> = {},
): Finding => ({
  employeeId,
  unitId: null,
  kind: 'TARGET_MISSING',
  period: '2026-M10' as Period,
  planNo: 1,
  detail: '-',
  agencyId: unit.agencyId,
  unitPath: unit.path,
  facts: { dueOn: '2026-10-05', until: '2026-11-09' },
  signalId: null,
  state: 'OPEN',
  since: AT,
  foundAt: AT,
  closedAt: null,
  closedBecause: null,
  reopened: 0,
  waiver: null,
  ...changes,
});

/** A finding with its card. */
export const findingItems = (finding: Finding): [Item, Item] => [
  makeItem(findingKind, keyOf(finding), finding),
  { ...findingKeys.findingCard(subjectOf(finding), finding), ...rowOf(finding) },
];

/** The owner's: one that they see, and one in the list of signs. */
export const findingsOfOwner = (owner: Employee): Item[] => [
  ...findingItems(makeFinding(owner)),
  ...findingItems(makeFinding(owner, { kind: 'ACTIVITIES_BY_HABIT' })),
];
export const findingIds = (employeeId: string) => ({
  finding: findingId(makeFinding({ employeeId, unit: { agencyId: '', path: '' } as Employee['unit'] })),
});
