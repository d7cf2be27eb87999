/** Whoever has a day of their own for the closing, and is refused on it: tried again every night, as everybody is. */
import { expect, it } from 'vitest';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { agendaUpTo } from '../../functions/platform/agenda.ts';
import { type Instant, instantIn, type PlainDate } from '../../functions/platform/period.ts';
import { openClosing } from '../support/closing.ts';
import { itemsOf, makeLine, makePlatform, unit, ZONE } from '../support/office.ts';

const { table, office, clock, person, close, markerOf, monthsOf } = await openClosing();
await bulkLoad(table, [agencyItem({ agencyId: unit.agencyId, name: unit.agencyName })]);

/** The turn of a day, five minutes into it. */
const turn = (date: string) => {
  clock.set(instantIn(ZONE, date as PlainDate, '00:05'));
  return turnDay(makePlatform(table, clock), date as PlainDate);
};
const daysOf = async ({ employeeId }: Employee) => {
  const days: string[] = [];
  for await (const page of agendaUpTo(table, unit.agencyId, '2027-12-31' as PlainDate))
    days.push(...page.filter(({ subjectId }) => subjectId.startsWith(employeeId)).map(({ day }) => day));
  return days;
};
/** Somebody below nobody, whose target was approved so late that they may realise until 17 November. */
async function withoutSuperior() {
  clock.set('2026-11-16T17:30:00.000Z');
  const approved = { targetApprovedAt: '2026-11-12T02:00:00.000Z' as Instant, openedAt: null };
  const owner = await person({
    line: null,
    months: [{ ...approved, status: 'TARGET_APPROVED', realisedAt: null, verifiedAt: null }],
  });
  expect(await close(owner)).toEqual({ outcome: 'REFUSED', reason: 'MONTH_RUNNING' });
  expect(await daysOf(owner)).toEqual(['2026-11-19']);
  return owner;
}

it('is closed the night after somebody is above them again', async () => {
  const owner = await withoutSuperior();
  await turn('2026-11-19');
  expect(await markerOf(owner)).toMatchObject({ outcome: 'REFUSED', reason: 'NO_REVIEWER' });
  await turn('2026-11-20');
  expect(await daysOf(owner)).toEqual(['2026-11-19']);
  await bulkLoad(table, itemsOf.line(makeLine(owner, office.appraiser, office.superior)));
  await turn('2026-11-21');
  expect(await markerOf(owner)).toMatchObject({ outcome: 'DONE' });
  expect(await monthsOf(owner)).toMatchObject([{ status: 'MISSED', missedBy: 'OWNER' }]);
  expect(await daysOf(owner)).toEqual([]);
});

it('is looked at for half a year, and then no more', async () => {
  const owner = await withoutSuperior();
  await turn('2027-04-30');
  expect(await daysOf(owner)).toEqual(['2026-11-19']);
  await turn('2027-05-01');
  expect(await daysOf(owner)).toEqual([]);
});
