/** How long BKPP may let a finding stand (`finding.waiverMaxDays`), and what ends it before. */
import { afterAll, expect, it } from 'vitest';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { type Finding, seen } from '../../../functions/monitoring/finding/rules.ts';
import { findingId } from '../../../functions/monitoring/finding/store.ts';
import { policyItem } from '../../../functions/organisation/policy/store.ts';
import type { Instant, PlainDate } from '../../../functions/platform/period.ts';
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

/** What becomes, in a night, of something that BKPP let stand until the end of the year, and that is otherwise by then. */
function nextNight(changes: Partial<Finding>, facts: Finding['facts'], asLet = changes.facts) {
  const owner = makeEmployee('Dwi Astuti');
  const by = office.bkpp.employeeId;
  const waiver = { by, reason: 'Dirawat di rumah sakit.', until: '2026-12-31' as PlainDate, facts: asLet };
  const before = makeFinding(owner, { ...changes, state: 'WAIVED', waiver });
  const at = '2026-11-17T21:00:00.000Z' as Instant;
  const scan = { at, today: '2026-11-18' as PlainDate, newId: () => by };
  return seen(before, { ...before, facts }, before, scan);
}

it('a waiver is over before its day where what was let stand is graver by then, or of a plan sent in anew', () => {
  const plan = { kind: 'PLAN_NOT_RIGHT', facts: { errors: 0, warnings: 9, rules: 'L08' } } as const;
  expect(nextNight(plan, { ...plan.facts, errors: 1 })).toMatchObject({
    event: 'findingWaiverOver',
    after: { state: 'OPEN', waiver: null, facts: { errors: 1 } },
  });
  const signs = {
    score: 4,
    limit: 4,
    signals: 'ON_LEAVE FIRST_SEEN',
    submittedAt: '2026-01-20T02:00:00.000Z',
  };
  const again = { ...signs, submittedAt: '2026-02-03T02:00:00.000Z' };
  const hand = { kind: 'PLAN_OF_ANOTHER_HAND', facts: signs } as const;
  expect(nextNight(hand, again)).toMatchObject({ event: 'findingWaiverOver', after: { state: 'OPEN' } });
});

it('and lasts while it only goes on, as days of somebody who is ill, or becomes less', () => {
  const days = { kind: 'DAYS_WITHOUT_ACTIVITY', facts: { days: 3, open: 3 } } as const;
  expect(nextNight(days, { days: 15, open: 3 })).toMatchObject({
    event: 'findingMoved',
    after: { state: 'WAIVED', facts: { days: 15 } },
  });
  const plan = { kind: 'PLAN_NOT_RIGHT', facts: { errors: 1, warnings: 9, rules: 'L01' } } as const;
  const less = { ...plan.facts, errors: 0 };
  expect(nextNight(plan, less)).toMatchObject({ after: { state: 'WAIVED' } });
  // As grave again as when it was let stand.
  expect(nextNight({ ...plan, facts: less }, plan.facts, plan.facts)).toMatchObject({
    after: { state: 'WAIVED' },
  });
});
