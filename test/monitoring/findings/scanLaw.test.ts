/** A scan of what changed finds what a scan of everything would: over generated lives of a person, night by night. */
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import {
  findEverything,
  loadScanChunk,
  scanEmployee,
} from '../../../functions/monitoring/finding/actions/scanEmployee.ts';
import { markChanged } from '../../../functions/monitoring/finding/changes.ts';
import { keyOf, findingsOf } from '../../../functions/monitoring/finding/store.ts';
import { type Month, statuses } from '../../../functions/execution/month/rules.ts';
import type { Plan } from '../../../functions/planning/plan/rules.ts';
import {
  addDays,
  datesOf,
  type Instant,
  monthOfDate,
  monthPeriod,
  type PlainDate,
} from '../../../functions/platform/period.ts';
import type { Table } from '../../../functions/platform/table.ts';
import { jobOf, makeMonth, monthItem } from '../../support/months.ts';
import {
  itemsOf,
  makeEmployee,
  makeLine,
  makeOffice,
  makePlatform,
  type Office,
  testClock,
} from '../../support/office.ts';
import { makePlan, planItem } from '../../support/setPlans.ts';
import { makeTable } from '../../support/table.ts';

let table: Table;
let office: Office;
beforeAll(async () => {
  table = await makeTable();
  office = await makeOffice(table);
});

/** What somebody does: a month or the plan stands otherwise; then some days pass. */
const step = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  status: fc.constantFrom(...statuses),
  plan: fc.constantFrom<Plan['status'] | null>(null, null, 'SUBMITTED', 'APPROVED', 'RETURNED', 'CLOSED'),
  returnedDaysAgo: fc.option(fc.integer({ min: 0, max: 10 })),
  isHeld: fc.boolean(),
  days: fc.integer({ min: 0, max: 40 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const instant = (day: PlainDate) => `${day}T02:00:00.000Z` as Instant;

function monthOf(
  owner: ReturnType<typeof makeEmployee>,
  { month, status, returnedDaysAgo, isHeld }: Step,
  day: PlainDate,
): Month {
  const period = monthPeriod(2026, month);
  const { first, last } = datesOf(period);
  const isIn = status !== 'GENERATED';
  const returnedAt = returnedDaysAgo === null ? null : instant(addDays(day, -returnedDaysAgo));
  return makeMonth(owner, {
    month: period,
    from: first,
    to: last,
    status,
    openedAt: null,
    targetSubmittedAt: isIn ? instant(first) : null,
    verifierId: isHeld ? office.appraiser.employeeId : office.superior.employeeId,
    returns: returnedAt ? [{ of: 'TARGET', submittedAt: instant(first), returnedAt }] : [],
  });
}

it('finds the same as a scan of everything, whatever happened and whenever it is looked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const owner = makeEmployee('Dwi Astuti');
      await bulkLoad(table, [
        ...itemsOf.employee(owner),
        ...itemsOf.line(makeLine(owner, office.appraiser, office.superior)),
        planItem(makePlan(owner)),
      ]);
      let day = '2026-09-10' as PlainDate;
      for (const one of steps) {
        const month = monthOf(owner, one, day);
        const plan =
          one.plan && makePlan(owner, { status: one.plan, reviewerId: office.appraiser.employeeId });
        await bulkLoad(table, [monthItem(month), ...(plan ? [planItem(plan)] : [])]);
        const commitId = crypto.randomUUID();
        const tell = (room: string) => ({ aggregate: `EMP#${owner.employeeId}|${room}`, commitId });
        await markChanged(table, [tell(`${month.month}#1#MONTH`), ...(plan ? [tell('2026-Y#1#PLAN')] : [])]);
        day = addDays(day, one.days);
        // 04:00 of the day in Jakarta.
        const clock = testClock(`${addDays(day, -1)}T21:00:00.000Z`);
        const context = jobOf(makePlatform(table, clock), 'scanFindings');
        const chunk = { ...(await loadScanChunk(context)), isFull: false };
        await scanEmployee(context, { employeeId: owner.employeeId, period: monthOfDate(day) }, chunk);
        const all = await findEverything(context, chunk, owner.employeeId);
        const standing = (await findingsOf(table, owner)).filter(({ data }) => data.state !== 'CLOSED');
        const stands = standing.map(({ key, data }) => [key.SK, data.facts] as const);
        const subject = { employeeId: owner.employeeId, unitId: null };
        expect(new Map(stands)).toEqual(
          new Map(all.map((one) => [keyOf({ ...subject, ...one }).SK, one.facts])),
        );
      }
    }),
    { numRuns: 25 },
  );
}, 180_000);
