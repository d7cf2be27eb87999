/** What waits for somebody who was replaced before, and then leaves: nobody's line changes that day. */
import { describe, expect, it } from 'vitest';
import { relineEmployeesWork } from '../../functions/jobs/relineEmployees.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee, LeaveType } from '../../functions/organisation/employee/rules.ts';
import { loadRelineShared } from '../../functions/organisation/line/actions/relineEmployee.ts';
import { handoverIn, noteHandover } from '../../functions/organisation/line/handover.ts';
import { lineOfDay } from '../../functions/organisation/line/store.ts';
import type { PositionAssignment } from '../../functions/organisation/position/rules.ts';
import { commit } from '../../functions/platform/commit/commit.ts';
import { BKPP_DESK, deskKind } from '../../functions/platform/desk.ts';
import { makeItem, readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { getItem, queryAll } from '../../functions/platform/table.ts';
import { NOVEMBER, openOffice, seat, seatOf } from '../support/handOverHouse.ts';
import { waiting } from '../support/largeOffice.ts';
import { makeMonth, monthItem } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine } from '../support/office.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { jobContext } from '../support/registeredCity.ts';
import { tapped } from '../support/table.ts';

const day = (text: string) => text as PlainDate;
const OCTOBERS = ['ACTIVITY_VERIFICATION 2026-M10', 'MONTH_VERIFICATION 2026-M10'];

/** The office after somebody else took over from the head on a day, as the nights have left it. */
async function openReplaced(since = '2026-11-10', last = '2026-11-09') {
  const at = await openOffice();
  const { table, seats, head, successor } = at;
  const replace = () =>
    seat(
      table,
      { ...(seats.get(head) as PositionAssignment), to: day(last) },
      seatOf(successor, head.position.positionId, { from: day(since) }),
    );
  const retire = (who: Employee, from: string) =>
    bulkLoad(table, itemsOf.employee({ ...who, legalStatus: 'PENSIUN', legalStatusFrom: day(from) }));
  const bkppDesk = async () =>
    (await queryAll(table, lists.desk(BKPP_DESK)))
      .map((item) => readItem(deskKind, item).data)
      .map(({ step, period }) => `${step} ${period}`);
  return { ...at, replace, retire, bkppDesk };
}

describe('when the head was replaced on 10 November and retires on 1 December', async () => {
  const { clock, table, head, superior, owner, replace, retire, work, deskOf } = await openReplaced();

  it('October waits for them until then', async () => {
    await work();
    await replace();
    await work();
    expect(await deskOf(head)).toEqual(OCTOBERS);
  });

  it('and climbs to the superior of October, though no line of its owner says anything new', async () => {
    clock.set('2026-12-01T01:00:00.000Z');
    await work();
    await retire(head, '2026-12-01');
    expect(await work(head)).toEqual({ outcome: 'DONE' });
    expect(await deskOf(head)).toEqual([]);
    expect(await deskOf(superior)).toEqual(expect.arrayContaining(OCTOBERS));
    expect([await work(head), await work()]).toEqual([{ outcome: 'UNCHANGED' }, { outcome: 'UNCHANGED' }]);
  });

  it('of which both are told by their ids', async () => {
    const moved = (await eventsIn(table)).filter(
      ({ type, public: told }) => type.endsWith('Rerouted') && told.period === '2026-M10',
    );
    expect(moved.map(({ type }) => type).toSorted()).toEqual(['activityMonthRerouted', 'monthRerouted']);
    for (const { public: told } of moved)
      expect(told).toMatchObject({
        employeeId: employeeNodeId(owner.employeeId),
        formerHolderId: employeeNodeId(head.employeeId),
        holderId: employeeNodeId(superior.employeeId),
      });
  });
});

describe('when the superior of that day has left as well', async () => {
  const { clock, head, superior, successor, replace, retire, work, deskOf } = await openReplaced();

  it('it is of whoever has the office by now', async () => {
    await work();
    await replace();
    await work();
    clock.set('2026-12-01T01:00:00.000Z');
    await retire(superior, '2026-11-20');
    await retire(head, '2026-12-01');
    await work(head);
    expect(await deskOf(head)).toEqual([]);
    expect(await deskOf(successor)).toEqual(expect.arrayContaining(OCTOBERS));
  });
});

describe('when the superior of that day and whoever took over have left as well', async () => {
  const opened = await openReplaced();
  const { clock, table, head, superior, successor, replace, retire, work, deskOf, bkppDesk } = opened;

  it('what nobody is left for lies on BKPP’s desk, and is told of', async () => {
    await work();
    await replace();
    await work();
    clock.set('2026-12-01T01:00:00.000Z');
    await retire(superior, '2026-11-20');
    await retire(successor, '2026-11-20');
    await retire(head, '2026-12-01');
    await work(head);
    expect(await deskOf(head)).toEqual([]);
    expect(await bkppDesk()).toEqual(OCTOBERS);
    const [told] = (await eventsIn(table)).filter(({ type }) => type === 'activityMonthRerouted');
    expect(told?.public).toMatchObject({ formerHolderId: employeeNodeId(head.employeeId), holderId: null });
  });

  it('where it stays until the register says something else', async () => {
    expect(await work(head)).toEqual({ outcome: 'UNCHANGED' });
    expect(await bkppDesk()).toEqual(OCTOBERS);
  });

  it('such as who stood above the superior on that day: then it climbs on to them', async () => {
    const mayor = makeEmployee('Agustina Wulandari', { nip: null, rank: null });
    await bulkLoad(table, [...itemsOf.employee(mayor), ...itemsOf.line(makeLine(superior, mayor, mayor))]);
    await work();
    expect((await bkppDesk()).filter((one) => OCTOBERS.includes(one))).toEqual([]);
    expect(await deskOf(mayor)).toEqual(OCTOBERS);
  });
});

describe('when the head goes on leave on 10 November', async () => {
  const { clock, table, head, superior, work, deskOf } = await openReplaced();
  const days = { employeeId: head.employeeId, from: day('2026-11-10'), to: day('2028-11-09') };
  const take = (type: LeaveType, to = days.to) => bulkLoad(table, itemsOf.leave({ ...days, type, to }));
  const on = (date: string) => clock.set(`${date}T01:00:00.000Z`);

  it('a long one leaves them in office, and what waits for them waits on', async () => {
    await work();
    await work(head);
    await take('CUTI_BESAR');
    expect(await work(head)).toEqual({ outcome: 'UNCHANGED' });
    expect(await deskOf(head)).toEqual(expect.arrayContaining(OCTOBERS));
  });

  it('unpaid leave takes the office with it: October climbs to the superior of October', async () => {
    on('2026-11-17');
    await take('CLTN');
    expect(await work(head)).toEqual({ outcome: 'DONE' });
    expect(await deskOf(head)).toEqual([]);
    expect(await deskOf(superior)).toEqual(expect.arrayContaining(OCTOBERS));
    await work();
    expect([await work(head), await work()]).toEqual([{ outcome: 'UNCHANGED' }, { outcome: 'UNCHANGED' }]);
  });

  it('and comes back to them once it has ended, until they go to study', async () => {
    await take('CLTN', day('2026-11-17'));
    on('2026-11-18');
    await work();
    expect(await deskOf(head)).toEqual(expect.arrayContaining(OCTOBERS));
    await take('TUGAS_BELAJAR');
    on('2026-11-19');
    await work();
    expect(await deskOf(head)).toEqual([]);
    expect(await deskOf(superior)).toEqual(expect.arrayContaining(OCTOBERS));
  });
});

describe('a decree of December that the register tells on 5 January', async () => {
  const { clock, table, head, successor, owner, replace, work, deskOf } = await openReplaced(
    '2026-12-01',
    '2026-11-30',
  );
  const december = '2026-M12' as Period;

  it('moves December, which is open until mid-January, to the new head, and leaves November', async () => {
    await bulkLoad(table, [
      monthItem({
        ...makeMonth(owner, { status: 'REALISED', verifierId: head.employeeId }),
        month: december,
        from: day('2026-12-01'),
        to: day('2026-12-31'),
      }),
      makeItem(deskKind, keys.desk(head.employeeId, 'MONTH_VERIFICATION', december, owner.employeeId, 1), {
        ...readItem(deskKind, waiting(head, owner, 'MONTH_VERIFICATION')).data,
        period: december,
      }),
    ]);
    clock.set('2027-01-05T01:00:00.000Z');
    await work();
    expect(await deskOf(head)).toContain('MONTH_VERIFICATION 2026-M12');
    await replace();
    expect(await work()).toEqual({ outcome: 'DONE' });
    expect(await deskOf(successor)).toContain('MONTH_VERIFICATION 2026-M12');
    expect(await deskOf(head)).toEqual(expect.arrayContaining([...OCTOBERS, `TARGET_APPROVAL ${NOVEMBER}`]));
  });

  it('and the line of the last day of the year names them', async () => {
    const on = async (date: string) =>
      (await lineOfDay(table, owner.employeeId, day(date)))?.data.appraiserId;
    expect(await on('2026-12-31')).toBe(successor.employeeId);
    expect(await on('2026-12-01')).toBe(successor.employeeId);
    expect(await on('2026-11-30')).toBe(head.employeeId);
  });
});

describe('a change that is noted while the night hands over', async () => {
  const { table, platform, owner, replace, work } = await openReplaced();
  const noteOf = async () => handoverIn(await getItem(table, keys.handover(owner.employeeId)));

  it('keeps its note: the night takes away only the one that it read', async () => {
    await work();
    await replace();
    let met = 0;
    const late = { employeeId: owner.employeeId, since: day('2026-10-01'), noteId: 'of the decision' };
    const meanwhile = tapped(table, async (command, input) => {
      if (
        !command.startsWith('TransactWrite') ||
        !/"Delete":\{[^{}]*"Key":\{[^{}]*"HANDOVER"/.test(JSON.stringify(input))
      )
        return;
      met += 1;
      const context = jobContext(platform);
      await commit(table, {
        actor: { kind: 'JOB', id: 'turnDay' },
        authority: 'REGISTER',
        requestId: 'decision',
        at: '2026-11-16T01:00:00.000Z' as Instant,
        commitId: context.newId(),
        changes: [],
        writes: [noteHandover(late)],
      });
    });
    const context = { ...jobContext(platform), table: meanwhile };
    const whose = { employeeId: owner.employeeId, period: NOVEMBER };
    expect(await relineEmployeesWork(context, whose, await loadRelineShared(context))).toEqual({
      outcome: 'DONE',
    });
    expect(met).toBe(1);
    expect(await noteOf()).toEqual(late);
  });

  it('and the next night does it, and takes it away', async () => {
    await work();
    expect(await noteOf()).toBeNull();
  });
});
