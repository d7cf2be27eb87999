/** A scan of what changed finds what a scan of everything would: over generated lives of two people, night by night. */
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import {
  findEverything,
  loadScanChunk,
  scanEmployee,
} from '../../../functions/monitoring/finding/actions/scanEmployee.ts';
import { markChanged } from '../../../functions/monitoring/finding/changes.ts';
import { findingsOf, keyOf } from '../../../functions/monitoring/finding/store.ts';
import type { Employee } from '../../../functions/organisation/employee/rules.ts';
import { addDays, type Instant, monthOfDate, type PlainDate } from '../../../functions/platform/period.ts';
import type { Table } from '../../../functions/platform/table.ts';
import { type Happened, step } from '../../support/lives.ts';
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

/** Somebody who appraises somebody else, both with a plan. */
async function makeTwo(): Promise<{ leader: Employee; member: Employee }> {
  const [leader, member] = [makeEmployee('Budi Santoso'), makeEmployee('Dwi Astuti')];
  await bulkLoad(table, [
    ...[leader, member].flatMap((one) => [...itemsOf.employee(one), planItem(makePlan(one))]),
    ...itemsOf.line(makeLine(leader, office.appraiser, office.superior)),
    ...itemsOf.line(makeLine(member, leader, office.appraiser)),
  ]);
  return { leader, member };
}

/** The night's scan of somebody by what changed: what stands afterwards, and what a look at everything finds. */
async function nightOf({ employeeId }: Employee, day: PlainDate) {
  // 04:00 of the day in Jakarta.
  const clock = testClock(`${addDays(day, -1)}T21:00:00.000Z`);
  const context = jobOf(makePlatform(table, clock), 'scanFindings');
  const chunk = { ...(await loadScanChunk(context)), isFull: false };
  await scanEmployee(context, { employeeId, period: monthOfDate(day) }, chunk);
  const all = await findEverything(context, chunk, employeeId);
  const standing = (await findingsOf(table, { employeeId })).filter(({ data }) => data.state !== 'CLOSED');
  const subject = { employeeId, unitId: null };
  return {
    stands: new Map(standing.map(({ key, data }) => [key.SK, data.facts])),
    all: new Map(all.map((one) => [keyOf({ ...subject, ...one }).SK, one.facts])),
  };
}

/** Lays what happened, and has the next scan know of it. */
async function happens({ items, told }: Happened): Promise<void> {
  await bulkLoad(table, [...items]);
  const commitId = crypto.randomUUID();
  await markChanged(
    table,
    told.map((aggregate) => ({ aggregate, commitId })),
  );
}

it('finds what others alone have changed: whoever approved a target stands above by the leader’s new line', async () => {
  const { leader, member } = await makeTwo();
  const { outsider } = office;
  const approved = makeMonth(member, {
    openedAt: null,
    targetSubmittedAt: '2026-10-02T02:00:00.000Z' as Instant,
    targetApprovedAt: '2026-10-02T04:00:00.000Z' as Instant,
    targetApprovedBy: outsider.employeeId,
  });
  await happens({ items: [monthItem(approved)], told: [`EMP#${member.employeeId}|2026-M10#1#MONTH`] });
  const decided = ({ stands }: Awaited<ReturnType<typeof nightOf>>) =>
    [...stands.keys()].filter((key) => key.includes('DECIDED_UNAUTHORISED'));
  expect(decided(await nightOf(member, '2026-11-16' as PlainDate))).toHaveLength(1);
  await happens({
    items: itemsOf.line(makeLine(leader, outsider, null)),
    told: [`EMP#${leader.employeeId}|PROFILE`],
  });
  const night = await nightOf(member, '2026-11-17' as PlainDate);
  expect(decided(night)).toEqual([]);
  expect(night.stands).toEqual(night.all);
});

it('finds the same as a scan of everything, whatever happened and whenever it is looked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8, size: 'max' }), async (steps) => {
      const { leader, member } = await makeTwo();
      let day = '2026-09-10' as PlainDate;
      for (const { what, toLeader, days } of steps) {
        const [who, by] = toLeader ? [leader, office.appraiser] : [member, leader];
        await happens(what({ who, by, others: office, day }));
        day = addDays(day, days);
        for (const one of [leader, member]) {
          const { stands, all } = await nightOf(one, day);
          expect(stands).toEqual(all);
        }
      }
    }),
    { numRuns: 12 },
  );
}, 180_000);
