/** An achievement that is missing has a day, is late after it, and waits on the desks of those who owe it. */
import { afterAll, describe, expect, it } from 'vitest';
import { periodsAsked } from '../../functions/evaluation/achievement/dueOn.ts';
import { awaitedOfAll } from '../../functions/monitoring/reminder/actions/achievements.ts';
import {
  remindEmployee,
  loadRemindShared,
} from '../../functions/monitoring/reminder/actions/remindEmployee.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { listHolder } from '../../functions/organisation/appointment/store.ts';
import { instanceCalendar } from '../../functions/organisation/calendar/rules.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { openAchievementHouse } from '../support/achievementHouse.ts';
import { jobOf, OCTOBER } from '../support/months.ts';
import { makeAppointment } from '../support/office.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { itemLeft } from '../support/requests.ts';

const house = await openAchievementHouse();
const { clock, people, as, drafted, recommended, set, table, platform } = house;
afterAll(() => house.house.stop());

type Name = keyof typeof people;
const desk = async (name: Name, step: string) => {
  const query = `{ viewer { desk(step: ${step}) { edges { node { id step period count dueOn } } } } }`;
  const { edges } = (await as(name)(query)).data.viewer.desk;
  return edges.map(({ node }: { node: { period: string; count: number | null; dueOn: string } }) => [
    node.period,
    node.count,
    node.dueOn,
  ]);
};
const missing = async () => {
  const query = `{ achievements(period: "2026-M10", missing: true, first: 50) {
    edges { node { name } dueOn late } } }`;
  const { edges } = (await as('bkpp')(query)).data.achievements;
  return edges.map(({ dueOn, late }: { dueOn: string; late: boolean }) => [dueOn, late]);
};
/** The matters that somebody is told of, on a day. */
async function told(person: Employee, instant: string) {
  clock.set(instant);
  const job = jobOf(platform, 'remind');
  await remindEmployee(job, { employeeId: person.employeeId, period: OCTOBER }, await loadRemindShared(job));
  const events = (await eventsIn(table)).filter(({ type }) => type === 'personReminded');
  return JSON.stringify(events.map((event) => event.public));
}

describe('an achievement of a month that is over', () => {
  it('is due five working days after it, and late from the day after', async () => {
    clock.set('2026-11-06T02:00:00.000Z');
    expect(await missing()).toEqual(Array.from({ length: 3 }, () => ['2026-11-06', false]));
    clock.set('2026-11-09T02:00:00.000Z');
    expect(await missing()).toEqual(Array.from({ length: 3 }, () => ['2026-11-06', true]));
  });

  it('waits on the desk of its manager while it is not drawn up, and of nobody else', async () => {
    expect(await desk('manager', 'ACHIEVEMENT_DRAFTING')).toEqual([
      ['2026-M09', 1, '2026-10-07'],
      ['2026-M10', 1, '2026-11-06'],
    ]);
    for (const name of ['chief', 'head', 'assessor', 'auditor'] as const)
      expect(await desk(name, 'ACHIEVEMENT_DRAFTING')).toEqual([]);
  });

  it('waits on the desk of BKPP where the unit has no manager', async () => {
    expect(await desk('bkpp', 'ACHIEVEMENT_DRAFTING')).toEqual([
      ['2026-M09', 2, '2026-10-07'],
      ['2026-M10', 2, '2026-11-06'],
    ]);
  });

  it('then on those of the assessors, then of the leader above by the same day, and then of nobody', async () => {
    await drafted();
    expect(await desk('manager', 'ACHIEVEMENT_DRAFTING')).toEqual([['2026-M09', 1, '2026-10-07']]);
    for (const name of ['assessor', 'second'] as const)
      expect(await desk(name, 'ACHIEVEMENT_RECOMMENDING')).toEqual([['2026-M10', 1, '2026-11-06']]);
    await recommended();
    expect(await desk('assessor', 'ACHIEVEMENT_RECOMMENDING')).toEqual([]);
    expect(await desk('secretary', 'ACHIEVEMENT_SETTING')).toEqual([['2026-M10', null, '2026-11-06']]);
    await set();
    expect(await desk('secretary', 'ACHIEVEMENT_SETTING')).toEqual([]);
    expect(await missing()).toHaveLength(2);
  });

  it('is told to its manager as overdue', async () => {
    const appointed = [
      makeAppointment(people.manager, 'MANAGER'),
      makeAppointment(people.assessor, 'ASSESSOR'),
    ];
    await bulkLoad(
      table,
      appointed.map((one) => itemLeft(listHolder(one))),
    );
    expect(await told(people.manager, '2026-11-10T09:00:00.000Z')).toContain(
      'Capaian kinerja organisasi yang menunggu Anda: 1',
    );
    const all = await awaitedOfAll(platform, {
      revisions: [],
      calendar: instanceCalendar(platform.holidays, [], [], clock.zone),
    });
    expect([...all.offices.keys()].toSorted()).toEqual(
      [people.manager, people.assessor].map(({ employeeId }) => employeeId).toSorted(),
    );
  });
});

describe('the periods that are asked for', () => {
  it('are the two months before, and until June the year before', () => {
    const asked = (day: string) => periodsAsked(day as PlainDate);
    expect(asked('2026-11-16')).toEqual(['2026-M09', '2026-M10']);
    expect(asked('2027-01-04')).toEqual(['2026-M11', '2026-M12', '2026-Y']);
    expect(asked('2027-07-01')).toEqual(['2027-M05', '2027-M06']);
  });
});
