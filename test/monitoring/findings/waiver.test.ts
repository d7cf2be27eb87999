/** How long BKPP may let a finding stand (`finding.waiverMaxDays`). */
import { afterAll, expect, it } from 'vitest';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { findingId } from '../../../functions/monitoring/finding/store.ts';
import { policyItem } from '../../../functions/organisation/policy/store.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { findingItems, makeFinding } from '../../support/findingItems.ts';
import { setPolicy } from '../../support/findingPeople.ts';
import { openHouse } from '../../support/house.ts';
import { itemsOf, makeEmployee, makeOffice, makePlatform, testClock } from '../../support/office.ts';
import { makeTable } from '../../support/table.ts';

const table = await makeTable();
const office = await makeOffice(table);
// Monday 16 November 2026.
const house = await openHouse(makePlatform(table, testClock()));
afterAll(() => house.stop());

/** What BKPP is told that lets a finding stand until a day. */
async function waived(until: string, headers: Record<string, string> = {}) {
  const owner = makeEmployee('Dwi Astuti');
  const finding = makeFinding(owner);
  await bulkLoad(table, [...itemsOf.employee(owner), ...findingItems(finding)]);
  const reason = 'Target disusun bersama pada awal bulan.';
  const { data } = await house.as(office.bkpp)(
    `mutation M($input: WaiveFindingInput!) { waiveFinding(input: $input) {
      userErrors { code field message } } }`,
    { input: { id: findingId(finding), expectedVersion: 1, reason, until } },
    headers,
  );
  return data.waiveFinding.userErrors as { code: string; field: string[]; message: string }[];
}
const LATER = { code: 'WAIVER_LAST_DAY', field: ['input', 'until'] };

it('a waiver lasts a year at most, and says in both languages until when it may', async () => {
  expect(await waived('2027-11-17')).toEqual([
    {
      ...LATER,
      message: 'Hari terakhir pengecualian paling lambat 2027-11-16: paling lama 365 hari sejak hari ini.',
    },
  ]);
  expect(await waived('2027-11-17', { 'accept-language': 'en' })).toEqual([
    {
      ...LATER,
      message: 'The last day of a waiver is 2027-11-16 at the latest: 365 days from today at most.',
    },
  ]);
  expect(await waived('2027-11-16')).toEqual([]);
});

it('a waiver lasts as long as BKPP has set, from the day that this is in force', async () => {
  const set = { ...setPolicy('finding.waiverMaxDays', 60), effectiveFrom: '2026-11-16' as PlainDate };
  const next = { ...setPolicy('finding.waiverMaxDays', 5), effectiveFrom: '2026-12-01' as PlainDate };
  await bulkLoad(table, [policyItem(set), policyItem(next)]);
  expect(await waived('2027-01-16')).toMatchObject([LATER]);
  expect(await waived('2027-01-15')).toEqual([]);
});
