/** Plans of the year ahead, which are set in December: what is wrong with them is found before the year has begun. */
import { beforeAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { periodsOn } from '../../../functions/monitoring/finding/looking.ts';
import type { Employee } from '../../../functions/organisation/employee/rules.ts';
import type { Plan } from '../../../functions/planning/plan/rules.ts';
import type { Instant, Period, PlainDate } from '../../../functions/platform/period.ts';
import {
  itemsOf,
  makeEmployee,
  makeLine,
  makeOffice,
  makePlatform,
  type Office,
  testClock,
} from '../../support/office.ts';
import { scanned } from '../../support/scanning.ts';
import { makePlan, planItem } from '../../support/setPlans.ts';
import { makeTable } from '../../support/table.ts';

const table = await makeTable();
const clock = testClock('2026-12-09T21:00:00.000Z');
let office: Office;
beforeAll(async () => {
  office = await makeOffice(table);
});

/** Somebody who has sent in their plan of 2027 on 8 December, before whoever appraises them. */
async function sentIn(changes: Partial<Plan> = {}): Promise<Employee> {
  const owner = makeEmployee('Dwi Astuti');
  const ahead = makePlan(owner, {
    year: '2027-Y' as Period,
    from: '2027-01-01' as PlainDate,
    to: '2027-12-31' as PlainDate,
    status: 'SUBMITTED',
    approvedAt: null,
    submittedAt: '2026-12-08T02:00:00.000Z' as Instant,
    reviewerId: office.appraiser.employeeId,
    ...changes,
  });
  await bulkLoad(table, [
    ...itemsOf.employee(owner),
    ...itemsOf.line(makeLine(owner, office.appraiser, office.superior)),
    planItem(makePlan(owner)),
    planItem(ahead),
  ]);
  return owner;
}
const found = async (owner: Employee) =>
  (await scanned(makePlatform(table, clock), owner, 'D01')).map(({ kind, period }) => [kind, period]);

describe('a plan of the next year that waits in December', () => {
  it('is found where it lies on no desk', async () => {
    expect(await found(await sentIn())).toEqual([['PLAN_ON_NO_DESK', '2027-Y']]);
  });

  it('is not asked for before its year: nobody is late', async () => {
    expect(await found(await sentIn({ status: 'DRAFT', submittedAt: null, reviewerId: null }))).toEqual([]);
  });
});

it('the year ahead is looked at from December on, when its first month is opened', () => {
  const years = (day: string) => periodsOn(day as PlainDate).filter((period) => period.endsWith('Y'));
  expect(years('2026-11-30')).toEqual(['2025-Y', '2026-Y']);
  expect(years('2026-12-01')).toEqual(['2025-Y', '2026-Y', '2027-Y']);
});
