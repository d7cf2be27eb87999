import { beforeAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { readCard } from '../../functions/platform/card.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { deskKind, layOnDesk } from '../../functions/platform/desk.ts';
import { type Item, readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { markerAmong } from '../../functions/platform/run/marker.ts';
import { queryAll, type Table } from '../../functions/platform/table.ts';
import { commit } from '../../functions/platform/commit/commit.ts';
import type { Month } from '../../functions/execution/month/rules.ts';
import { monthKind } from '../../functions/execution/month/store.ts';
import { activityMonthKind } from '../../functions/execution/activity/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { leaveKind } from '../../functions/organisation/employee/store.ts';
import type { Line } from '../../functions/organisation/line/rules.ts';
import { makeItem } from '../../functions/platform/item.ts';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { evaluationKind } from '../../functions/evaluation/evaluation/store.ts';
import {
  itemsOf,
  makeEmployee,
  makeLine,
  makeOffice,
  makePlatform,
  type Office,
  testClock,
} from '../support/office.ts';
import {
  jobOf,
  makeMinutes,
  makeMonth,
  makeMonthLine,
  minutesItem,
  monthItem,
  OCTOBER,
} from '../support/months.ts';
import { makeTable, tapped } from '../support/table.ts';

let table: Table;
let office: Office;
const clock = testClock('2026-11-13T17:30:00.000Z');

beforeAll(async () => {
  table = await makeTable();
  office = await makeOffice(table);
});

/** A person of the office with the months and minutes given. */
async function person(
  months: (owner: Employee) => Partial<Month>[] = () => [{}],
  { employee = {}, line = {}, minutes = {} as object | null } = {},
) {
  const owner = makeEmployee('Dwi Astuti', employee);
  const lines = line
    ? itemsOf.line({ ...makeLine(owner, office.appraiser, office.superior), ...(line as Partial<Line>) })
    : [];
  await bulkLoad(table, [
    ...itemsOf.employee(owner),
    ...lines,
    ...months(owner).map((changes) => monthItem(makeMonth(owner, changes))),
    ...(minutes ? [minutesItem(makeMinutes(owner, minutes))] : []),
  ]);
  return owner;
}

const on = (own: Table) => jobOf(makePlatform(own, clock), 'closeMonth');
async function close(owner: Employee, own = table, period: Period = OCTOBER) {
  const context = on(own);
  return closeEmployeeMonth(
    context,
    { employeeId: owner.employeeId, period },
    await loadCloseShared(context, period),
  );
}

const of = (items: Item[], type: string) => items.filter((item) => item.type === type);
const october = (owner: Employee) => queryAll(table, lists.personPeriod(owner.employeeId, OCTOBER));
const monthsOf = async (owner: Employee) =>
  of(await october(owner), 'month').map((item) => readItem(monthKind, item).data);
const evaluationsOf = async (owner: Employee) =>
  of(await october(owner), 'evaluation').map((item) => readItem(evaluationKind, item).data);
const markerOf = async (owner: Employee) => markerAmong(await october(owner), 'closeMonth');
const desk = async (holder: Employee, owner: Employee) =>
  (await queryAll(table, lists.desk(holder.employeeId)))
    .map((item) => readItem(deskKind, item).data)
    .filter(({ employeeId }) => employeeId === owner.employeeId);
const eventTypes = async (owner: Employee) =>
  (await queryAll(table, { partition: keys.person(owner.employeeId), prefix: 'EVT#' })).map(
    (item) => readItem(eventKind, item).data.type,
  );
const writesOf = (seen: string[]) => seen.filter((command) => !/^(Query|BatchGet|Get)/.test(command));

describe('closing the month of a person', () => {
  it('locks what was verified, closes the minutes, and lays an evaluation before the appraiser', async () => {
    const owner = await person();
    expect(await close(owner)).toEqual({ outcome: 'DONE' });

    expect(await monthsOf(owner)).toMatchObject([{ status: 'LOCKED', lockedAt: clock.now() }]);
    const [minutes] = of(await october(owner), 'activityMonth');
    expect(readItem(activityMonthKind, minutes!).data.closedAt).toBe(clock.now());
    expect(await evaluationsOf(owner)).toMatchObject([
      {
        status: 'OPEN',
        businessDate: '2026-10-31',
        appraiserId: office.appraiser.employeeId,
        employee: { name: owner.name },
        appraiser: { name: office.appraiser.name },
        ratingResult: null,
        month: { lines: 4, filled: 4, met: 4 },
        activity: { verifiedMinutes: 6750, percent: 100_000, capped: false },
        policies: [
          { key: 'activity.monthlyMinuteTarget', effectiveFrom: null },
          { key: 'activity.leaveCreditMinutes', effectiveFrom: null },
        ],
        docHash: null,
      },
    ]);
    expect(await desk(office.appraiser, owner)).toMatchObject([
      { step: 'EVALUATION_RATING', period: OCTOBER, planNo: 1 },
    ]);
    const [card] = of(await october(owner), 'card');
    expect(readCard(card!)).toMatchObject({
      who: { appraiserId: office.appraiser.employeeId, period: OCTOBER },
      month: { status: 'LOCKED', lines: 4, filled: 4 },
      minutes: { verified: 6750, target: 6750 },
      evaluation: { status: 'OPEN', predicate: null },
    });
    expect(await markerOf(owner)).toMatchObject({ outcome: 'DONE', reason: null });
    expect((await eventTypes(owner)).sort()).toEqual([
      'activityMonthClosed',
      'evaluationOpened',
      'monthLocked',
    ]);
  });

  it('tells the outside only ids and states', async () => {
    const owner = await person();
    await close(owner);
    const events = await queryAll(table, { partition: keys.person(owner.employeeId), prefix: 'EVT#' });
    const told = events.map((item) => Object.keys(readItem(eventKind, item).data.public).sort());
    expect(told).toEqual(
      expect.arrayContaining([['evaluationId', 'status'], ['monthId', 'status'], ['activityMonthId']]),
    );
  });

  it('run again, writes nothing at all', async () => {
    const owner = await person();
    await close(owner);
    const before = await october(owner);
    const seen: string[] = [];
    const tap = tapped(table, (command) => void seen.push(command));
    expect(await close(owner, tap)).toEqual({ outcome: 'UNCHANGED' });
    expect(writesOf(seen)).toEqual([]);
    expect(await october(owner)).toEqual(before);
  });

  it('takes two queries, one transaction, and the appraisers of a chunk in one read', async () => {
    const owners = await Promise.all([1, 2, 3].map(() => person()));
    const seen: string[] = [];
    const tap = tapped(table, (command) => void seen.push(command));
    const context = on(tap);
    const shared = await loadCloseShared(context, OCTOBER);
    seen.length = 0;
    await Promise.all(
      owners.map(({ employeeId }) => closeEmployeeMonth(context, { employeeId, period: OCTOBER }, shared)),
    );
    expect(seen.filter((command) => command === 'QueryCommand')).toHaveLength(6);
    expect(
      seen.filter((command) => command === 'BatchGetItemCommand' || command === 'BatchGetCommand'),
    ).toHaveLength(1);
    expect(writesOf(seen)).toHaveLength(3);
  });

  it.each([
    ['GENERATED', 'OWNER'],
    ['TARGET_SUBMITTED', 'APPRAISER'],
    ['TARGET_APPROVED', 'OWNER'],
    ['REALISED', 'APPRAISER'],
  ] as const)(
    'marks a month that stands at %s as missed by the %s, and evaluates it all the same',
    async (status, missedBy) => {
      const owner = await person(() => [
        { status, verifiedAt: null, lines: [makeMonthLine(1, { realisation: null }), makeMonthLine(2)] },
      ]);
      expect(await close(owner)).toEqual({ outcome: 'DONE' });
      expect(await monthsOf(owner)).toMatchObject([{ status: 'MISSED', missedBy }]);
      expect(await evaluationsOf(owner)).toMatchObject([
        { status: 'OPEN', month: { lines: 2, filled: 1, met: 1 } },
      ]);
      expect(await eventTypes(owner)).toContain('monthMissed');
    },
  );

  it.each([
    ['TARGET_SUBMITTED', 'TARGET_APPROVAL', 'appraiser'],
    ['REALISED', 'MONTH_VERIFICATION', 'appraiser'],
    ['TARGET_APPROVED', 'MONTH_RETURNED', 'owner'],
  ] as const)('takes what waits of a month at %s off the desk', async (status, step, whose) => {
    const owner = await person(() => [
      {
        status,
        verifierId: whose === 'appraiser' ? office.appraiser.employeeId : null,
        returnNote: 'Lengkapi bukti.',
      },
    ]);
    const holder = whose === 'owner' ? owner : office.appraiser;
    await lay(holder, owner, step, 1);
    await close(owner);
    expect((await desk(holder, owner)).map((item) => item.step)).toEqual(
      whose === 'owner' ? [] : ['EVALUATION_RATING'],
    );
  });

  it('takes activities that nobody verified off the desk, and counts none of them', async () => {
    const owner = await person(() => [{}], {
      minutes: {
        pending: 4,
        verifiedMinutes: 5400,
        verifierId: office.appraiser.employeeId,
        pendingSince: clock.now(),
      },
    });
    await lay(office.appraiser, owner, 'ACTIVITY_VERIFICATION', 0);
    await close(owner);
    expect((await desk(office.appraiser, owner)).map(({ step }) => step)).toEqual(['EVALUATION_RATING']);
    expect(await evaluationsOf(owner)).toMatchObject([
      { activity: { verifiedMinutes: 5400, percent: 80_000 } },
    ]);
  });

  it('of somebody without activities opens an evaluation with none', async () => {
    const owner = await person(() => [{ lines: [] }], { minutes: null });
    expect(await close(owner)).toEqual({ outcome: 'DONE' });
    expect(await evaluationsOf(owner)).toMatchObject([
      { month: { lines: 0, filled: 0, met: 0 }, activity: { percent: 0 } },
    ]);
    expect((await eventTypes(owner)).sort()).toEqual(['evaluationOpened', 'monthLocked']);
  });

  it('of somebody who was transferred opens two evaluations, each at the appraiser of its last day', async () => {
    const owner = await person(
      () => [
        { planNo: 1, to: '2026-10-15' as PlainDate },
        { planNo: 2, from: '2026-10-16' as PlainDate },
      ],
      { line: { to: '2026-10-15' } },
    );
    await bulkLoad(
      table,
      itemsOf.line(makeLine(owner, office.superior, null, { from: '2026-10-16' as PlainDate })),
    );
    expect(await close(owner)).toEqual({ outcome: 'DONE' });
    expect(await evaluationsOf(owner)).toMatchObject([
      { planNo: 1, businessDate: '2026-10-15', appraiserId: office.appraiser.employeeId },
      { planNo: 2, businessDate: '2026-10-31', appraiserId: office.superior.employeeId },
    ]);
    expect((await eventTypes(owner)).filter((type) => type === 'activityMonthClosed')).toHaveLength(1);
  });

  it('credits leave as the policy of the month says', async () => {
    const owner = await person();
    const leave = {
      employeeId: owner.employeeId,
      type: 'CUTI_TAHUNAN' as const,
      from: '2026-10-05' as PlainDate,
      to: '2026-10-06' as PlainDate,
    };
    await bulkLoad(table, [makeItem(leaveKind, keys.leave(owner.employeeId, leave.from), leave)]);
    await close(owner);
    const [evaluation] = await evaluationsOf(owner);
    expect(evaluation?.activity.trace).toContainEqual({
      step: 'LEAVE_DAYS',
      value: 2,
      rule: expect.any(String),
    });
    expect(evaluation?.activity.trace).toContainEqual({
      step: 'LEAVE_CREDIT',
      value: 0,
      rule: 'activity.leaveCreditMinutes@default',
    });
  });
});

describe('closing the month is refused, with a marker and nothing closed', () => {
  it('while there is no month, and done by a later run', async () => {
    const owner = await person(() => []);
    expect(await close(owner)).toEqual({ outcome: 'REFUSED', reason: 'PLAN_NOT_APPROVED' });
    expect(await markerOf(owner)).toMatchObject({ outcome: 'REFUSED', reason: 'PLAN_NOT_APPROVED' });
    expect(await eventTypes(owner)).toEqual([]);
    await bulkLoad(table, [monthItem(makeMonth(owner))]);
    expect(await close(owner)).toEqual({ outcome: 'DONE' });
    expect(await markerOf(owner)).toMatchObject({ outcome: 'DONE', reason: null });
  });

  it('and, refused again for the same reason, writes nothing', async () => {
    const owner = await person(() => []);
    await close(owner);
    const seen: string[] = [];
    const again = await close(
      owner,
      tapped(table, (command) => void seen.push(command)),
    );
    expect(again).toEqual({ outcome: 'REFUSED', reason: 'PLAN_NOT_APPROVED' });
    expect(writesOf(seen)).toEqual([]);
  });

  it.each<[string, object | null, string]>([
    ['nobody is above', { appraiserId: null, basis: null, reason: 'NO_REVIEWER' }, 'NO_REVIEWER'],
    ['no line covers the last day', { to: '2026-10-30' }, 'NO_REVIEWER'],
    ['there is no line', null, 'NO_REVIEWER'],
  ])('when %s', async (_, line, reason) => {
    const owner = await person(() => [{}], { line: line as object });
    expect(await close(owner)).toEqual({ outcome: 'REFUSED', reason });
    expect(await monthsOf(owner)).toMatchObject([{ status: 'VERIFIED' }]);
    expect(await evaluationsOf(owner)).toEqual([]);
    expect(await markerOf(owner)).toMatchObject({ outcome: 'REFUSED', reason });
  });

  it('when the appraiser has retired, or is the person', async () => {
    const retired = makeEmployee('Suparman', { legalStatus: 'PENSIUN' });
    await bulkLoad(table, itemsOf.employee(retired));
    const below = await person(() => [{}], { line: { appraiserId: retired.employeeId } });
    expect(await close(below)).toEqual({ outcome: 'REFUSED', reason: 'REVIEWER_INACTIVE' });
    const self = await person(() => [{}], { line: null as unknown as object });
    await bulkLoad(table, itemsOf.line(makeLine(self, self, office.superior)));
    expect(await close(self)).toEqual({ outcome: 'REFUSED', reason: 'REVIEWER_IS_SELF' });
  });

  it('for whoever is on unpaid leave or retired, with or without a month', async () => {
    const away = { legalStatus: 'CLTN' as const };
    expect(await close(await person(() => [{}], { employee: away }))).toEqual({
      outcome: 'REFUSED',
      reason: 'EMPLOYEE_INACTIVE',
    });
    expect(await close(await person(() => [], { employee: away }))).toEqual({
      outcome: 'REFUSED',
      reason: 'EMPLOYEE_INACTIVE',
    });
  });

  it('but not for whoever retired after the month', async () => {
    const later = { legalStatus: 'PENSIUN' as const, legalStatusFrom: '2026-11-01' as PlainDate };
    expect(await close(await person(() => [{}], { employee: later }))).toEqual({ outcome: 'DONE' });
  });
});

describe('two workers on one person at once', () => {
  /** Both wait at their transaction until the other has read too. */
  function meeting() {
    let arrived = 0;
    let go: () => void;
    const both = new Promise<void>((resolve) => {
      go = resolve;
    });
    return async (command: string) => {
      if (!command.startsWith('TransactWrite')) return;
      arrived += 1;
      if (arrived === 2) go();
      await both;
    };
  }

  it('close the month once: one is done, the other finds it unchanged', async () => {
    const owner = await person();
    const meet = meeting();
    const outcomes = await Promise.all([
      close(owner, tapped(table, meet)),
      close(owner, tapped(table, meet)),
    ]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['DONE', 'UNCHANGED']);
    expect(await evaluationsOf(owner)).toHaveLength(1);
    expect((await eventTypes(owner)).sort()).toEqual([
      'activityMonthClosed',
      'evaluationOpened',
      'monthLocked',
    ]);
  });

  it('never leave a refusal where the month was closed meanwhile', async () => {
    const owner = await person(() => []);
    let met = false;
    const slow = tapped(table, async (command) => {
      if (met || !command.startsWith('TransactWrite')) return;
      met = true;
      await bulkLoad(table, [monthItem(makeMonth(owner))]);
      await close(owner);
    });
    expect(await close(owner, slow)).toEqual({ outcome: 'UNCHANGED' });
    expect(await markerOf(owner)).toMatchObject({ outcome: 'DONE' });
  });

  it('close a month that its appraiser verifies at the same moment, as it then stands', async () => {
    const owner = await person(() => [{ status: 'REALISED', verifiedAt: null }]);
    let met = false;
    const slow = tapped(table, async (command) => {
      if (met || !command.startsWith('TransactWrite')) return;
      met = true;
      await bulkLoad(table, [{ ...monthItem(makeMonth(owner)), version: 2 }]);
    });
    expect(await close(owner, slow)).toEqual({ outcome: 'DONE' });
    expect(await monthsOf(owner)).toMatchObject([{ status: 'LOCKED' }]);
  });

  it('leave the evaluation to the new appraiser when the line changes at that moment', async () => {
    const owner = await person();
    let met = false;
    const slow = tapped(table, async (command) => {
      if (met || !command.startsWith('TransactWrite')) return;
      met = true;
      const [line] = itemsOf.line(makeLine(owner, office.superior, null));
      await bulkLoad(table, [{ ...line!, version: 2 }]);
    });
    expect(await close(owner, slow)).toEqual({ outcome: 'DONE' });
    expect(await evaluationsOf(owner)).toMatchObject([{ appraiserId: office.superior.employeeId }]);
  });
});

async function lay(
  holder: Employee,
  owner: Employee,
  step: Parameters<typeof layOnDesk>[0]['step'],
  planNo: number,
) {
  const item = {
    holder: holder.employeeId,
    step,
    employeeId: owner.employeeId,
    period: OCTOBER,
    planNo,
    since: '2026-11-02T00:00:00.000Z' as Instant,
    dueOn: null,
    count: null,
  };
  await commit(table, {
    actor: { kind: 'JOB', id: 'test' },
    authority: 'TEST',
    requestId: 'r',
    at: item.since,
    commitId: crypto.randomUUID(),
    changes: [],
    writes: [layOnDesk(item)],
  });
}
