/** When a year is closed, of whom early, and what becomes of it when the night is cut short. */
import { afterAll, describe, expect, it } from 'vitest';
import { holidayDates } from '../../data/holidays.ts';
import { closingDay } from '../../functions/execution/month/windows.ts';
import { dueMonths, duePeriods } from '../../functions/jobs/due.ts';
import { passedOver } from '../../functions/jobs/passedOver.ts';
import { plan } from '../../functions/jobs/planner.ts';
import { workChunk } from '../../functions/jobs/worker.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { agencyItem, rosterItem } from '../../functions/organisation/roster/store.ts';
import { policyOn } from '../../functions/organisation/policy/rules.ts';
import { overOn } from '../../functions/planning/plan/store.ts';
import { commitAs } from '../../functions/platform/commit/commit.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import { eachDate, type Period } from '../../functions/platform/period.ts';
import { queryAll } from '../../functions/platform/table.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { makePlatform } from '../support/office.ts';
import { dyingAt, planningOn, steppedClient } from '../support/rosters.ts';
import { makeMonth, makeMonthLine, monthItem } from '../support/months.ts';
import { day, openYears, type PlanBefore, YEAR } from '../support/years.ts';

const { table, office, house, clock, person, annual, turn, jobOn, markerOf } = await openYears();
afterAll(() => house.stop());
const calendar = { week: 'FIVE_DAYS', holidays: holidayDates() } as const;
const policies = () => policyOn([], day('2026-12-31'));
const DECEMBER = '2026-M12' as Period;
const closed = closingDay(DECEMBER, policies(), calendar);

describe('closeYear is due', () => {
  it('once for a year, in the night in which its December is closed, late in December never', () => {
    const days = eachDate(day('2026-12-01'), day('2027-11-30'));
    const found = days.flatMap((date) =>
      duePeriods('closeYear', date, policies, calendar).map((period) => [period, date]),
    );
    expect(found).toEqual([[YEAR, closed]]);
    expect(dueMonths('closeYear', closed, policies, calendar)).toEqual([{ period: YEAR, again: false }]);
    expect(closed > '2027-01-10').toBe(true);
  });

  it('again every night of half a year while anybody is missing, of a year whose December was closed', async () => {
    const again = (date: string) => passedOver({ table }, 'closeYear', day(date), policies, calendar);
    expect(await again('2027-02-01')).toEqual([]);
    const { planning } = planningOn(makePlatform(table, clock));
    await plan(planning, 'closeMonth', DECEMBER);
    expect(await again('2027-02-01')).toEqual([YEAR]);
    expect(await again('2027-06-30')).toEqual([YEAR]);
    expect(await again('2027-07-01')).toEqual([]);
    expect(await again('2027-01-05')).toEqual([]);
  });
});

/** Somebody whose plan ended on 15 June, and what is on the agenda of it. */
async function leftInJune(before: PlanBefore = {}) {
  const owner = await person({
    employee: { legalStatus: 'PENSIUN', legalStatusFrom: day('2026-06-16') },
    plans: [{ to: day('2026-06-15'), status: 'APPROVED', closedBecause: null, ...before }],
  });
  const { agencyId } = owner.unit;
  await commitAs(jobOn(), 'TEST', {
    writes: [overOn({ employeeId: owner.employeeId, to: day('2026-06-15') }, agencyId)],
  });
  return owner;
}
const onAgenda = async (owner: Employee) => {
  const items = await queryAll(table, lists.agendaUpTo(owner.unit.agencyId, day('2027-12-31')));
  return items.map(({ SK }) => SK).filter((SK) => SK.includes(owner.employeeId));
};

describe('whoever left in June', () => {
  it('is evaluated as soon as June is closed, before their former appraiser, and concludes the year', async () => {
    const JUNE = '2026-M06' as Period;
    const open = { month: { status: 'REALISED' as const, lockedAt: null }, evaluation: null };
    const owner = await leftInJune({ months: { [JUNE]: open } });
    await turn('2026-06-16');
    expect(await onAgenda(owner)).toEqual([`2026-07-01#YEAR_CLOSING#${owner.employeeId}/${YEAR}`]);
    await turn('2026-07-02');
    expect(await annual(owner)).toEqual([]);
    expect(await onAgenda(owner)).toHaveLength(1);
    // The closing of June locks the month.
    const locked = makeMonth(owner, {
      month: JUNE,
      to: day('2026-06-15'),
      status: 'LOCKED',
      lines: [makeMonthLine(1)],
    });
    await bulkLoad(table, [monthItem(locked)]);
    await turn('2026-07-15');
    expect(await annual(owner)).toMatchObject([
      {
        status: 'OPEN',
        businessDate: '2026-06-15',
        appraiserId: office.appraiser.employeeId,
        year: { to: '2026-06-15' },
      },
    ]);
    expect(await onAgenda(owner)).toEqual([]);
    expect(await markerOf(owner)).toBeNull();
  });
});

describe('a night that is cut short', () => {
  it('between any two requests loses and doubles nobody', async () => {
    clock.set('2027-01-18T02:00:00.000Z');
    const owners = [await person(), await person(), await person()];
    const employeeIds = owners.map(({ employeeId }) => employeeId);
    const chunk = { job: 'closeYear', period: YEAR, employeeIds };
    let step = 1;
    for (;;) {
      const killer = dyingAt(step);
      const own = makePlatform(steppedClient(table, killer.step), clock);
      const done = await workChunk(own, chunk).then(
        () => true,
        () => false,
      );
      if (done && killer.steps() < step) break;
      step += 7;
    }
    for (const owner of owners) {
      expect(await annual(owner)).toHaveLength(1);
      const events = await queryAll(table, {
        partition: keys.person(owner.employeeId),
        prefix: `EVT#${YEAR}#`,
      });
      expect(events).toHaveLength(1);
      expect(await markerOf(owner)).toMatchObject({ outcome: 'DONE' });
    }
  });

  it('counts everybody of the year, leavers too', async () => {
    const { agencyId, agencyName: name } = office.owner.unit;
    const owner = await person();
    const entry = { agencyId, employeeId: owner.employeeId, from: day('2020-01-01'), to: day('2026-06-30') };
    await bulkLoad(table, [agencyItem({ agencyId, name }), rosterItem(entry)]);
    const { planning, sent } = planningOn(makePlatform(table, clock));
    await plan(planning, 'closeYear', YEAR);
    expect(sent.flatMap(({ employeeIds }) => employeeIds)).toContain(owner.employeeId);
  });
});
