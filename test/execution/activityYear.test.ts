/** A year of one person holds 3,000 activities: whoever looks at it asks the table no more often than of a few. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { counting } from '../../functions/execution/activity/minutes.ts';
import { type Activity, emptyMonth } from '../../functions/execution/activity/rules.ts';
import { activityKind, activityMonthKind } from '../../functions/execution/activity/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { type Instant, monthPeriod, type Period, type PlainDate } from '../../functions/platform/period.ts';
import { MONDAY, openActivityHouse, type Someone } from '../support/activityHouse.ts';
import { tapped } from '../support/table.ts';

let requests = 0;
const { table, office, clock, house, newOwner } = await openActivityHouse((plain) =>
  tapped(plain, () => void (requests += 1)),
);
beforeEach(() => clock.set('2026-12-31T01:00:00.000Z'));
afterAll(() => house.stop());

const A_DAY = 10;
const DAYS = 25;
const at = MONDAY as Instant;

const activity = (employeeId: string, month: Period, date: PlainDate): Activity => ({
  id: v7(),
  employeeId,
  month,
  date,
  bankCode: 'ADM-001',
  bankVersion: 1,
  bankName: 'Menyusun surat dinas',
  unit: 'dokumen',
  volume: 1,
  minutesPerUnit: 27,
  minutes: 27,
  start: null,
  end: null,
  planNo: null,
  resultId: null,
  object: 'Undangan rapat koordinasi',
  note: null,
  evidence: [],
  state: 'VERIFIED',
  reason: null,
  recordedAt: at,
  decidedAt: at,
  decidedBy: office.appraiser.employeeId,
});

/** A month of somebody's with so many activities a day, and what it comes to, as the rules count it. */
function monthOf({ employeeId }: Someone, no: number, aDay: number): Item[] {
  const month = monthPeriod(2026, no);
  const dates = Array.from({ length: DAYS }, (_, day) => String(day + 1).padStart(2, '0'));
  const all = dates.flatMap((day) =>
    Array.from({ length: aDay }, () =>
      activity(employeeId, month, `2026-${String(no).padStart(2, '0')}-${day}` as PlainDate),
    ),
  );
  const sum = all.reduce((so, each) => counting(so, null, each), emptyMonth(employeeId, month));
  return [
    makeItem(activityMonthKind, keys.activityMonth(employeeId, month), sum),
    ...all.map((each) => makeItem(activityKind, keys.activity(employeeId, month, each.date, each.id), each)),
  ];
}

/** What the appraiser is answered of a person, and how often the table was asked for it. */
async function asked({ employeeId }: Someone, fields: string) {
  const id = Buffer.from(`Employee:${employeeId}`).toString('base64url');
  const ask = house.as(office.appraiser);
  const query = `query ($id: ID!) { employee(id: $id) { ${fields} } }`;
  await ask(query, { id });
  requests = 0;
  const { data, errors } = await ask(query, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return { of: data.employee, requests };
}
const LIST = (args: string) => `month(period: "2026-M11") { activityMonth { activities(${args}) {
  edges { node { date minutes decidedBy { name } } } pageInfo { hasNextPage endCursor } } } }`;
const rowsOf = (of: { month: { activityMonth: { activities: { edges: unknown[] } } } }) =>
  of.month.activityMonth.activities.edges.length;

describe('a year of 3,000 activities', () => {
  const people: Record<string, Someone> = {};
  beforeAll(async () => {
    const [busy, quiet] = [await newOwner(), await newOwner()];
    Object.assign(people, { busy, quiet });
    const year = Array.from({ length: 12 }, (_, no) => monthOf(busy, no + 1, A_DAY)).flat();
    expect(year.length).toBe(3000 + 12);
    await bulkLoad(table, [...year, ...monthOf(quiet, 11, 1)]);
  });

  it('is listed a page at a time, by as many requests as a year of 25', async () => {
    const [busy, quiet] = [
      await asked(people.busy as Someone, LIST('first: 25')),
      await asked(people.quiet as Someone, LIST('first: 25')),
    ];
    expect([rowsOf(busy.of), rowsOf(quiet.of)]).toEqual([25, 25]);
    expect(busy.requests).toBe(quiet.requests);
    expect(busy.of.month.activityMonth.activities.pageInfo.hasNextPage).toBe(true);
  });

  it('is listed by the day, of which nothing else is read', async () => {
    const { of } = await asked(people.busy as Someone, LIST('first: 100, on: "2026-11-13"'));
    expect(of.month.activityMonth.activities.edges.map(({ node }: { node: object }) => node)).toEqual(
      Array.from({ length: A_DAY }, () => ({
        date: '2026-11-13',
        minutes: 27,
        decidedBy: { name: office.appraiser.name },
      })),
    );
  });

  it('of another month a day is refused, with what would be right', async () => {
    const id = Buffer.from(`Employee:${people.busy?.employeeId}`).toString('base64url');
    const { errors } = await house.as(office.appraiser)(
      `query ($id: ID!) { employee(id: $id) { ${LIST('on: "2026-10-13"')} } }`,
      { id },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'INPUT_INVALID' } }]);
  });

  it('comes to its totals month by month without a single activity read, by as many requests as one month', async () => {
    const TOTALS =
      'activityMonths(year: 2026) { period verifiedMinutes recordedMinutes pending targetMinutes }';
    const [busy, quiet] = [
      await asked(people.busy as Someone, TOTALS),
      await asked(people.quiet as Someone, TOTALS),
    ];
    const expected = Array.from({ length: 12 }, (_, no) => ({
      period: monthPeriod(2026, no + 1),
      verifiedMinutes: 27 * A_DAY * DAYS,
      recordedMinutes: 27 * A_DAY * DAYS,
      pending: 0,
      targetMinutes: 6750,
    }));
    expect(busy.of.activityMonths).toEqual(expected);
    expect(quiet.of.activityMonths.map(({ period }: { period: string }) => period)).toEqual(['2026-M11']);
    expect(busy.requests).toBe(quiet.requests);
  });

  it('of somebody else shows nothing', async () => {
    const id = Buffer.from(`Employee:${people.busy?.employeeId}`).toString('base64url');
    const { data } = await house.as(office.outsider)(
      'query ($id: ID!) { employee(id: $id) { activityMonths(year: 2026) { period } } }',
      { id },
    );
    expect(data.employee.activityMonths).toEqual([]);
  });
});
