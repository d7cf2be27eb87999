/** The job remind as planner and workers do it: killed, twice at once, of a whole chunk; and what it costs. */
import { describe, expect, it } from 'vitest';
import { knownOf, meter } from '../../bench/meter.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import {
  loadRemindShared,
  remindEmployee,
} from '../../functions/monitoring/reminder/actions/remindEmployee.ts';
import { rosterItem } from '../../functions/organisation/roster/store.ts';
import type { PositionAssignment } from '../../functions/organisation/position/rules.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import { eachDate, isWorkingDay } from '../../functions/platform/period.ts';
import { holidayDates } from '../../data/holidays.ts';
import { queryAll, type Table } from '../../functions/platform/table.ts';
import { openOffice, seat, seatOf } from '../support/handOverHouse.ts';
import { jobOf, OCTOBER } from '../support/months.ts';
import { itemsOf, makeEmployee } from '../support/office.ts';
import { cityNight, night } from '../support/nights.ts';
import { countsOf, date, remindingHouse, type Told } from '../support/reminding.ts';
import { Killed, steppedClient } from '../support/rosters.ts';
import { connect } from '../support/table.ts';

const { at, clock, works, person, lay, platform, remind, digestsOf } = remindingHouse();

describe('a run that is killed half-way', () => {
  it('and goes on tells nobody twice and leaves nobody out, wherever it died', async () => {
    // Whoever records nothing has a day more to be told of every working day.
    const but = eachDate(date('2026-10-07'), date('2026-12-31'));
    const people = [await person(but), await person(but)];
    const days = but.filter((day) => isWorkingDay({ week: 'FIVE_DAYS', holidays: holidayDates() }, day));
    let [finished, told] = [false, 0];
    for (const [last, day] of days.slice(1).entries()) {
      let steps = 0;
      const dying = steppedClient(at.table, () => {
        steps += 1;
        if (steps > last) throw new Killed();
      });
      finished = await remind(day, people, '15:30', dying).then(
        () => true,
        () => false,
      );
      await remind(day, people, '15:45');
      told += 1;
      const digests = await Promise.all(people.map(digestsOf));
      expect(
        digests.map(({ length }) => length),
        `killed after ${last}`,
      ).toEqual([told, told]);
      if (finished) break;
    }
    expect(finished).toBe(true);
  });

  it('two workers on one chunk tell everybody once', async () => {
    const people = [await person(['2026-10-07']), await person(['2026-10-07']), await person(['2026-10-07'])];
    const done = await Promise.all([1, 2, 3].map(() => remind('2026-10-09', people)));
    expect(done.reduce((sum, tally) => sum + tally.done, 0)).toBe(3);
    for (const one of people) expect(await digestsOf(one)).toHaveLength(1);
  });
});

describe('a whole run', () => {
  it('counts everybody of the rosters, on the first day of a month and on the next', async () => {
    const people = [await person(['2026-10-07']), await person()];
    const { agencyId } = at.office.owner.unit;
    await bulkLoad(
      at.table,
      people.map(({ employeeId }) =>
        rosterItem({ agencyId, employeeId, from: date('2026-01-01'), to: null }),
      ),
    );
    for (const day of ['2026-10-08', '2026-10-09']) {
      clock.set(`${day}T08:30:00.000Z`);
      const run = await cityNight(platform(), 'remind');
      expect(run.people.toSorted()).toEqual(people.map(({ employeeId }) => employeeId).toSorted());
      expect(run.counts).toMatchObject({ expected: 2, done: 2, missing: 0 });
    }
    expect((await Promise.all(people.map(digestsOf))).map(({ length }) => length)).toEqual([1, 0]);
  });
});

describe('somebody else who is in charge in between', async () => {
  const { table, clock: day, platform: own, seats, head, successor, work } = await openOffice();
  const told = async (who: { employeeId: string }) =>
    (await queryAll(table, lists.events(keys.reminder(who.employeeId)))).map(
      (item) => readItem(eventKind, item).data.public as unknown as Told,
    );
  const tell = (on: string, who: { employeeId: string }) => {
    day.set(`${on}T08:30:00.000Z`);
    return night(own, 'remind', who);
  };
  const verifications = (digest: Told | undefined) => countsOf(digest ?? null).VERIFICATIONS;

  it('is told of what has come to their desk, however long it waits; the former one of what stayed', async () => {
    await tell('2026-11-12', head);
    expect(verifications((await told(head))[0])).toBe(3);
    await seat(
      table,
      { ...(seats.get(head) as PositionAssignment), to: date('2026-11-09') },
      seatOf(successor, head.position.positionId, { from: date('2026-11-10') }),
    );
    await work();
    await tell('2026-11-13', successor);
    await tell('2026-11-19', head);
    expect(verifications((await told(successor))[0])).toBe(1);
    expect((await told(head)).map(verifications)).toEqual([3, 2]);
  });
});

describe('what it costs', () => {
  /** What a chunk reads once: policies, the calendar, longer windows, performance units, managers, BKPP and assessors. */
  const COMMON = 7;
  /** Requests and capacity units of a chunk of people, a person; requests without what a chunk has in common. */
  async function costOf(people: readonly { employeeId: string }[], on: string) {
    const watched: Table = connect(at.table.name);
    const count = meter(watched, knownOf([]));
    clock.set(`${on}T08:30:00.000Z`);
    await night(platform(watched), 'remind', ...people);
    return {
      requests: (count.requests - COMMON) / people.length,
      readUnits: count.readUnits / people.length,
      writeUnits: count.writeUnits / people.length,
    };
  }
  const chunk = (count: number, but: string[] = []) =>
    Promise.all(Array.from({ length: count }, () => person(but)));

  it('a person costs five or six reads, two or three of them of months that may still be open, and one transaction when they are told; two reads on a day off', async () => {
    const [few, many] = [await chunk(5, ['2026-10-22']), await chunk(25, ['2026-10-22'])];
    const told = await costOf(few, '2026-10-23');
    expect(told.requests).toBe(5 + 1);
    expect((await costOf(many, '2026-10-23')).requests).toBe(told.requests);
    // The next day there is nothing new to tell, and nothing is written.
    const silent = await costOf(many, '2026-10-26');
    expect(silent.requests).toBe(6); // November is open by then
    expect(silent.writeUnits).toBe(0);
    expect((await costOf(many, '2026-10-31')).requests).toBe(2); // a Saturday
  });

  it('a superior of sixty whose activities wait is one request more, and a unit for each of them', async () => {
    const superior = await person();
    const staff = Array.from({ length: 60 }, () => makeEmployee('Dwi Astuti'));
    await bulkLoad(at.table, staff.flatMap(itemsOf.employee));
    for (const { employeeId } of staff)
      await lay(superior, {
        step: 'ACTIVITY_VERIFICATION',
        employeeId,
        period: OCTOBER,
        planNo: 0,
        count: 5,
      });
    const one = await costOf([superior], '2026-10-23');
    expect(one.requests).toBe(5 + 1 + 1);
    expect(one.readUnits).toBeLessThan(90);
    expect(one.writeUnits).toBeLessThan(20);
    expect(countsOf((await digestsOf(superior))[0] ?? null)).toEqual({ VERIFICATIONS: 60 });
  });

  it('somebody with years of activities costs no more than a newcomer', async () => {
    const old = await person(['2026-10-22']);
    const years = [2023, 2024, 2025].flatMap((year) =>
      Array.from({ length: 12 }, (_, at) => `${year}-M${String(at + 1).padStart(2, '0')}`),
    );
    await works(old, years);
    const [cost] = [await costOf([old], '2026-10-23')];
    expect(cost).toEqual(await costOf([await person(['2026-10-22'])], '2026-10-23'));
  });
});

it('a person whom the record does not know fails by name, and not in silence', async () => {
  const context = jobOf(platform(), 'remind');
  const shared = await loadRemindShared(context);
  const nobody = { employeeId: '01941f29-7c07-77fc-b196-eef148690000', period: OCTOBER };
  await expect(remindEmployee(context, nobody, shared)).rejects.toThrow('not on record');
});
