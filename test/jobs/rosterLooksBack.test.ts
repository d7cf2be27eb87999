/** Until when somebody who left the service is looked at by the runs of months after it. */
import { expect, it } from 'vitest';
import { rosterPages } from '../../functions/jobs/roster.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { agencyItem, rosterItem } from '../../functions/organisation/roster/store.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { itemsOf, makeEmployee, unit } from '../support/office.ts';
import { makeTable } from '../support/table.ts';

it('whoever left in January is scanned until findings of that year close as past, two Januaries later', async () => {
  const table = await makeTable();
  const left = makeEmployee('Dwi Astuti');
  const { agencyId, agencyName: name } = unit;
  const entry = { from: '2020-01-01' as PlainDate, to: '2026-01-15' as PlainDate };
  await bulkLoad(table, [
    agencyItem({ agencyId, name }),
    ...itemsOf.employee(left),
    rosterItem({ agencyId, employeeId: left.employeeId, ...entry }),
  ]);
  const isScanned = async (period: string) => {
    const found: string[] = [];
    for await (const page of rosterPages(table, { job: 'scanFindings', period: period as Period }, 25))
      found.push(...page.employeeIds);
    return found.includes(left.employeeId);
  };
  expect(await isScanned('2028-M01')).toBe(true);
  expect(await isScanned('2028-M02')).toBe(false);
});
