/** People of whom findings are looked for without a table, and values that BKPP has set. */
import type { WholePerson } from '../../functions/monitoring/finding/facts.ts';
import type { Employee, Leave } from '../../functions/organisation/employee/rules.ts';
import type { Line } from '../../functions/organisation/line/rules.ts';
import { lineKind } from '../../functions/organisation/line/store.ts';
import type { PolicyKey, PolicyRevision, PolicyValues } from '../../functions/organisation/policy/rules.ts';
import { ofKind } from '../../functions/platform/item.ts';
import { itemsOf, makeLine } from './office.ts';

/** Somebody in office from a day of 2026 on, the first unless told otherwise, without an appraiser. */
export const inOffice = (
  employee: Employee,
  { leaves = [], ...line }: Partial<Line> & { readonly leaves?: readonly Leave[] } = {},
): WholePerson => ({
  employee,
  leaves,
  lines: ofKind(itemsOf.line(makeLine(employee, null, null, line)), lineKind),
  exceptions: [],
  seats: [],
});

/** A value set from the beginning of 2026 on. */
export const setPolicy = <K extends PolicyKey>(key: K, value: PolicyValues[K]): PolicyRevision =>
  ({
    key,
    value,
    effectiveFrom: '2026-01-01',
    setBy: 'BKPP',
    setAt: '2026-01-01T00:00:00.000Z',
    legalBasis: null,
  }) as never;
