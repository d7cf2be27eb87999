/**
 * A superior who does not answer a target (`month.targetSilence`), and a target that is missing once its window is
 * over: what the turn of the day does, and who may act then. docs/domain.md 6.2, 6.7.
 */
import { describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { turnMonth } from '../../functions/execution/month/actions/turnMonth.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import type { PolicyRevision } from '../../functions/organisation/policy/rules.ts';
import { agendaUpTo } from '../../functions/platform/agenda.ts';
import { type Item } from '../../functions/platform/item.ts';
import { readCard } from '../../functions/platform/card.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { getItem } from '../../functions/platform/table.ts';
import { codes, idOf, monthHouse } from '../support/monthHouse.ts';
import { jobOf, OCTOBER } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine, makePlatform } from '../support/office.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { dyingAt, Killed, steppedClient } from '../support/rosters.ts';
import { month } from '../support/setPlans.ts';
import { contentOf } from '../support/table.ts';

const { clock, at, opened, submitTarget, approve, turn, read, desk } = monthHouse();

const eventsOf = async ({ employeeId }: Employee) =>
  (await eventsIn(at.table))
    .filter(
      ({ aggregate }) => aggregate === `${keys.person(employeeId)}|${keys.month(employeeId, OCTOBER, 1).SK}`,
    )
    .map(({ type }) => type);
/** What the agenda holds of a person's October, by day. */
const agenda = async (owner: Employee): Promise<string[]> => {
  const days: string[] = [];
  for await (const page of agendaUpTo(at.table, owner.unit.agencyId, '2027-12-31' as PlainDate))
    days.push(...page.filter(({ subjectId }) => subjectId === idOf(owner)).map(({ day }) => day));
  return days;
};
const card = async (owner: Employee) =>
  readCard((await getItem(at.table, keys.card(owner.employeeId, OCTOBER, 1))) as Item).month;

describe('a target that the appraiser does not answer', () => {
  it('lies before the superior after three working days, who approves it', async () => {
    const owner = await opened();
    expect(await agenda(owner)).toEqual(['2026-10-06']);
    await submitTarget(owner, 1);
    expect(await agenda(owner)).toEqual(['2026-10-07']);
    await turn('2026-10-06');
    expect(await read(owner, idOf(owner))).toMatchObject({ version: 2, escalatedAt: null });
    await turn('2026-10-07');
    expect(await desk(at.office.appraiser, owner)).toEqual([]);
    expect(await desk(at.office.superior, owner)).toMatchObject([
      { step: 'TARGET_APPROVAL', dueOn: '2026-10-08' },
    ]);
    expect(await read(at.office.superior, idOf(owner))).toMatchObject({
      version: 3,
      status: 'TARGET_SUBMITTED',
      escalatedAt: '2026-10-06T17:05:00.000Z',
      verifier: { name: at.office.superior.name },
    });
    expect(await agenda(owner)).toEqual(['2026-10-09']);
    const done = await month(at.house.as(at.office.superior), 'approveMonthTarget', {
      id: idOf(owner),
      expectedVersion: 3,
    });
    expect(done.month).toMatchObject({ status: 'TARGET_APPROVED', targetDeemed: false });
    expect(await desk(at.office.superior, owner)).toEqual([]);
    expect(await agenda(owner)).toEqual([]);
    expect(await eventsOf(owner)).toEqual([
      'monthOpened',
      'monthTargetSubmitted',
      'monthTargetEscalated',
      'monthTargetApproved',
    ]);
  });

  it('may still be answered by the appraiser, or returned by the superior', async () => {
    const [late, back] = [await opened(), await opened()];
    for (const owner of [late, back]) await submitTarget(owner, 1);
    await turn('2026-10-07');
    expect(codes(await approve(late, 3))).toEqual([]);
    const returned = await month(at.house.as(at.office.superior), 'returnMonth', {
      id: idOf(back),
      expectedVersion: 3,
      note: 'Tandai survei yang ditunda.',
    });
    expect(returned.month).toMatchObject({ status: 'GENERATED', escalatedAt: null });
    expect(await desk(at.office.superior, back)).toEqual([]);
    expect(await desk(back, back)).toMatchObject([{ step: 'MONTH_RETURNED' }]);
  });

  it('is not the superior’s before it has climbed, nor the owner’s ever', async () => {
    const owner = await opened();
    await submitTarget(owner, 1);
    const input = { id: idOf(owner), expectedVersion: 2 };
    const soon = await month(at.house.as(at.office.superior), 'approveMonthTarget', input);
    expect(codes(soon)).toEqual(['NOT_ALLOWED']);
    await turn('2026-10-07');
    const own = await month(at.house.as(owner), 'approveMonthTarget', { ...input, expectedVersion: 3 });
    expect(codes(own)).toEqual(['NOT_ALLOWED']);
  });

  it('counts as approved after five working days, marked, and its realisation is taken', async () => {
    const owner = await opened();
    await submitTarget(owner, 1);
    await turn('2026-10-07');
    await turn('2026-10-09');
    expect(await read(owner, idOf(owner))).toMatchObject({
      version: 4,
      status: 'TARGET_APPROVED',
      targetDeemed: true,
      lateTarget: false,
      targetApprovedAt: '2026-10-08T17:05:00.000Z',
      verifier: null,
    });
    expect([...(await desk(at.office.superior, owner)), ...(await desk(at.office.appraiser, owner))]).toEqual(
      [],
    );
    expect(await agenda(owner)).toEqual([]);
    expect(codes(await approve(owner, 4))).toEqual(['STATE_INVALID']);
    expect(await eventsOf(owner)).toContain('monthTargetDeemed');
  });

  it('that was late counts as approved too, with both marks and without a reason', async () => {
    const owner = await opened();
    clock.set('2026-10-12T02:00:00.000Z');
    await submitTarget(owner, 1);
    await turn('2026-10-20');
    expect(await read(owner, idOf(owner))).toMatchObject({
      status: 'TARGET_APPROVED',
      lateTarget: true,
      lateReason: null,
      targetDeemed: true,
    });
  });

  it('stays with an appraiser above whom nobody is in office, and counts as approved', async () => {
    const owner = await opened([{}], [{ superiorOfAppraiserId: null }]);
    await submitTarget(owner, 1);
    await turn('2026-10-07');
    expect(await desk(at.office.appraiser, owner)).toMatchObject([{ step: 'TARGET_APPROVAL' }]);
    expect(await agenda(owner)).toEqual(['2026-10-09']);
    await turn('2026-10-09');
    expect(await read(owner, idOf(owner))).toMatchObject({ targetDeemed: true, escalatedAt: null });
  });

  it('passes over a superior who has left office, and is read by whoever it lies with', async () => {
    const retired = makeEmployee('Endang Purnama', {
      legalStatus: 'PENSIUN',
      legalStatusFrom: '2026-09-01' as PlainDate,
    });
    const further = makeEmployee('Ratna Dewi');
    await bulkLoad(at.table, [...itemsOf.employee(retired), ...itemsOf.employee(further)]);
    const owner = await opened([{}], [{ superiorOfAppraiserId: retired.employeeId }]);
    await bulkLoad(at.table, itemsOf.line(makeLine(retired, further, null)));
    await submitTarget(owner, 1);
    await turn('2026-10-07');
    expect(await desk(further, owner)).toMatchObject([{ step: 'TARGET_APPROVAL' }]);
    expect(await read(further, idOf(owner))).toMatchObject({ version: 3 });
    const done = await month(at.house.as(further), 'approveMonthTarget', {
      id: idOf(owner),
      expectedVersion: 3,
    });
    expect(codes(done)).toEqual([]);
  });
});

describe('a target that is missing', () => {
  it('is marked on the card once the window is over, and what comes then is late', async () => {
    const owner = await opened();
    await turn('2026-10-06');
    expect(await read(owner, idOf(owner))).toMatchObject({ status: 'GENERATED', lateTarget: true });
    expect(await card(owner)).toMatchObject({ status: 'GENERATED', late: true });
    expect(await agenda(owner)).toEqual([]);
    expect((await submitTarget(owner, 2)).month).toMatchObject({ lateTarget: true });
    expect(codes(await approve(owner, 3))).toEqual(['MONTH_LATE_REASON']);
    expect(await eventsOf(owner)).toEqual(['monthOpened', 'monthTargetOverdue', 'monthTargetSubmitted']);
  });

  it('of a plan that begins on the sixteenth is waited for in its own days', async () => {
    const owner = await opened([{ from: '2026-10-16' as PlainDate }]);
    await turn('2026-10-20');
    expect(await read(owner, idOf(owner))).toMatchObject({ lateTarget: false });
    await turn('2026-10-21');
    expect(await read(owner, idOf(owner))).toMatchObject({ lateTarget: true });
  });

  it('is waited for as long as the window is by now', async () => {
    const owner = await opened();
    const longer = {
      key: 'month.targetWindow',
      effectiveFrom: '2026-10-31',
      value: { from: -5, to: 9 },
      setBy: 'BKPP',
      setAt: '2026-10-05T02:00:00.000Z',
      legalBasis: null,
    } as PolicyRevision;
    await bulkLoad(at.table, [policyItem(longer)]);
    await turn('2026-10-06');
    expect(await read(owner, idOf(owner))).toMatchObject({ version: 1, lateTarget: false });
    expect(await agenda(owner)).toEqual(['2026-10-10']);
    await turn('2026-10-10');
    expect(await read(owner, idOf(owner))).toMatchObject({ version: 2, lateTarget: true });
    const before = { ...longer, value: { from: -5, to: 5 } } as PolicyRevision;
    await bulkLoad(at.table, [policyItem(before)]);
  });
});

describe('the turn of a month', () => {
  it('is done once: again, it changes nothing', async () => {
    const owner = await opened();
    await submitTarget(owner, 1);
    await turn('2026-10-09');
    const content = await contentOf(at.table);
    expect(await turn('2026-10-09')).toEqual({ due: 0, changed: 0 });
    expect(await contentOf(at.table)).toEqual(content);
  });

  it('is done once when the process dies at every request, and comes again', async () => {
    const owner = await opened();
    await submitTarget(owner, 1);
    for (let step = 1; ; step += 1) {
      const death = dyingAt(step);
      const survived = await turn('2026-10-09', steppedClient(at.table, death.step)).then(
        () => true,
        (error: unknown) => {
          if (error instanceof Killed || error instanceof AggregateError) return false;
          throw error;
        },
      );
      if (survived) break;
    }
    const types = await eventsOf(owner);
    expect(types.filter((type) => type === 'monthTargetDeemed')).toHaveLength(1);
    expect(await read(owner, idOf(owner))).toMatchObject({ version: 3, targetDeemed: true });
  });

  it('of an item whose month has moved on takes it off the agenda, and nothing else', async () => {
    const owner = await opened();
    await submitTarget(owner, 1);
    await approve(owner, 2);
    const { agencyId } = owner.unit;
    const item = {
      agencyId,
      day: '2026-10-06' as PlainDate,
      step: 'MONTH_TURN',
      subjectId: idOf(owner),
    } as const;
    const turned = await turnMonth(jobOf(makePlatform(at.table, clock), 'turnDay'), item, item.day);
    expect(turned).toEqual({ ok: true, value: false });
    expect(await read(owner, idOf(owner))).toMatchObject({ version: 3, status: 'TARGET_APPROVED' });
  });
});
