import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { jobs } from '../../functions/jobs/registry.ts';
import { workChunk } from '../../functions/jobs/worker.ts';
import { monthKind } from '../../functions/execution/month/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { agendaUpTo } from '../../functions/platform/agenda.ts';
import { readItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { markerKind } from '../../functions/platform/run/marker.ts';
import { getItem } from '../../functions/platform/table.ts';
import { decide, openActivityHouse } from '../support/activityHouse.ts';
import { codesOf, entry, record, voidActivity } from '../support/activities.ts';
import { calendarActs } from '../support/calendars.ts';
import { makeMonth, monthItem, OCTOBER } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine, makePlatform, unit } from '../support/office.ts';

const at = await openActivityHouse();
const { table, house, office, clock } = at;
const platform = makePlatform(table, clock);
const { act, codes } = calendarActs(house.as(office.bkpp));
await bulkLoad(table, [agencyItem({ agencyId: unit.agencyId, name: unit.agencyName })]);
afterAll(() => house.stop());

/** 09:00 in Jakarta. */
const on = (date: string) => clock.set(`${date}T02:00:00.000Z`);
/** A night at 00:05 in Jakarta. */
const turn = (date: string) => {
  on(date);
  return turnDay(platform, date as PlainDate);
};
beforeEach(() => on('2026-11-13'));

const grantOf = ({ employeeId }: Pick<Employee, 'employeeId'>, changes: object = {}) => ({
  employeeId: employeeNodeId(employeeId),
  window: 'ACTIVITY',
  month: '2026-M10',
  until: '2026-11-20',
  reason: 'Dirawat di rumah sakit.',
  ...changes,
});
const triedOctober = async (owner: Employee) => {
  const { outcomes } = await record(house.as(owner), [entry({ date: '2026-10-30' })]);
  return outcomes[0];
};
const closed = (owner: Employee) =>
  workChunk(platform, { job: 'closeMonth', period: OCTOBER, employeeIds: [owner.employeeId] }, jobs);
const monthOfOctober = async (owner: Employee) => {
  const item = await getItem(table, keys.month(owner.employeeId, OCTOBER, 1));
  return item && readItem(monthKind, item).data;
};
const markerOf = async (owner: Employee) => {
  const item = await getItem(table, keys.marker(owner.employeeId, OCTOBER, 'closeMonth'));
  return item && readItem(markerKind, item).data;
};
const agendaOf = async (owner: Employee, day: string) => {
  const items = [];
  for await (const page of agendaUpTo(table, unit.agencyId, day as PlainDate)) items.push(...page);
  return items.filter(({ subjectId }) => subjectId.startsWith(owner.employeeId));
};

describe('a longer window of one person', () => {
  it('lets them enter what is over for everybody else, and the activity says by which exception', async () => {
    const [owner, other] = [await at.newOwner(), await at.newOwner()];
    expect(codesOf(await triedOctober(owner))).toEqual(['ACTIVITY_WINDOW_OVER']);
    const { windowException } = await act('grantWindowException', grantOf(owner));
    expect(windowException).toMatchObject({ months: ['2026-M10'], until: '2026-11-20', endedAt: null });
    const { activity, userErrors } = await triedOctober(owner);
    expect(userErrors).toEqual([]);
    const said = await house.as(owner)(
      'query ($id: ID!) { node(id: $id) { ... on Activity { exceptionId } } }',
      { id: activity.id },
    );
    expect(said.data.node).toEqual({ exceptionId: windowException.id });
    // as after a lost answer
    const again = await act('grantWindowException', grantOf(owner));
    expect(again.windowException.id).toBe(windowException.id);
    expect(codesOf(await triedOctober(other))).toEqual(['ACTIVITY_WINDOW_OVER']);
    on('2026-11-21');
    expect(codesOf(await triedOctober(owner))).toEqual(['ACTIVITY_WINDOW_OVER']);
  });

  it('is no evidence of what was in time without it', async () => {
    const owner = await at.newOwner();
    await act('grantWindowException', grantOf(owner, { month: '2026-M11' }));
    const { outcomes } = await record(house.as(owner), [entry({ date: '2026-11-12' })]);
    const said = await house.as(owner)(
      'query ($id: ID!) { node(id: $id) { ... on Activity { exceptionId } } }',
      { id: outcomes[0].activity.id },
    );
    expect(said.data.node).toEqual({ exceptionId: null });
  });

  it('of verification is named by the month of which something is decided after its ordinary end, and by no other', async () => {
    const owner = await at.newOwner();
    const [own, late] = [
      await at.newOwner(),
      'query ($id: ID!) { node(id: $id) { ... on ActivityMonth { exceptionIds } } }',
    ];
    const month = (of: Employee) =>
      Buffer.from(`ActivityMonth:${of.employeeId}:2026-M10`).toString('base64url');
    const named = async (of: Employee, by: Employee) =>
      (await house.as(by)(late, { id: month(of) })).data.node.exceptionIds;
    on('2026-11-10');
    const first = entry({ date: '2026-10-30' });
    const [activity] = await at.recorded(owner, [first, entry({ date: '2026-10-30' })]);
    const [kept] = await at.recorded(own, [entry({ date: '2026-10-30' })]);
    on('2026-11-13');
    await at.byAppraiser(decide(kept.id, 'REJECT', 'Objek belum jelas.'));
    const { windowException } = await act('grantWindowException', grantOf(owner, { window: 'VERIFICATION' }));
    const longer = await act('grantWindowException', grantOf(own, { window: 'VERIFICATION' }));
    expect(codes(longer)).toEqual([]);
    expect(await named(owner, office.appraiser)).toEqual([]);
    on('2026-11-16');
    expect(codesOf((await at.byAppraiser({ id: activity.id, decision: 'VERIFY' })).outcomes[0])).toEqual([]);
    for (const by of [owner, office.appraiser, office.bkpp])
      expect(await named(owner, by)).toEqual([windowException.id]);
    // What the owner does to it meanwhile is no decision that rests on it.
    expect(codesOf(await voidActivity(house.as(own), kept.id))).toEqual([]);
    expect(await named(own, office.bkpp)).toEqual([]);
  });

  it('is granted by BKPP alone, never their own, with days within reach and of an open month', async () => {
    const owner = await at.newOwner();
    const by = (who: Employee) => calendarActs(house.as(who)).act('grantWindowException', grantOf(owner));
    expect(codes(await by(office.appraiser))).toEqual(['NOT_ALLOWED']);
    expect(codes(await by(office.outsider))).toEqual(['NOT_FOUND']);
    const refused = async (changes: object, whose: Employee = owner) =>
      codes(await act('grantWindowException', grantOf(whose, changes)));
    expect(await refused({}, office.bkpp)).toEqual(['EXCEPTION_OWN']);
    expect(await refused({ until: '2026-11-12' })).toEqual(['EXCEPTION_UNTIL']);
    expect(await refused({ until: '2027-02-12' })).toEqual(['EXCEPTION_UNTIL']);
    expect(await refused({ month: '2026-M06' })).toEqual(['EXCEPTION_MONTH']);
    expect(await refused({ month: '2026-Q4' })).toEqual(['INPUT_INVALID']);
    expect(await refused({ reason: ' ' })).toEqual(['INPUT_TOO_SHORT']);
  });

  it('is not granted by whoever verifies, today or in the month', async () => {
    const { bkpp, superior } = office;
    const refused = async (line: object, changes: object = {}) => {
      const owner = await at.newOwner({}, line);
      return codes(await act('grantWindowException', grantOf(owner, { window: 'VERIFICATION', ...changes })));
    };
    expect(await refused({})).toEqual([]);
    expect(await refused({ appraiserId: bkpp.employeeId })).toEqual(['EXCEPTION_OWN']);
    expect(await refused({ verifierId: bkpp.employeeId })).toEqual(['EXCEPTION_OWN']);
    for (const window of ['ACTIVITY', 'TARGET', 'REALISATION'])
      expect(await refused({ appraiserId: bkpp.employeeId }, { window })).toEqual(['EXCEPTION_OWN']);
    const gone = makeEmployee('Suharto', { legalStatus: 'PENSIUN' });
    await bulkLoad(table, itemsOf.employee(gone));
    const acting = { appraiserId: gone.employeeId, superiorOfAppraiserId: bkpp.employeeId };
    expect(await refused(acting)).toEqual(['EXCEPTION_OWN']);
    const former = async (to: string) => {
      const owner = await at.newOwner({}, { from: '2026-11-01' });
      const line = makeLine(owner, bkpp, superior, { to: to as PlainDate });
      await bulkLoad(table, itemsOf.line(line));
      return codes(await act('grantWindowException', grantOf(owner, { window: 'VERIFICATION' })));
    };
    expect(await former('2026-10-15')).toEqual(['EXCEPTION_OWN']);
    expect(await former('2026-09-30')).toEqual([]);
  });

  it('without a month is of all that are not closed, and of a closed month of none', async () => {
    const owner = await at.newOwner();
    await bulkLoad(table, [monthItem(makeMonth(owner))]);
    on('2026-11-14');
    await closed(owner);
    expect(codes(await act('grantWindowException', grantOf(owner)))).toEqual(['PERIOD_CLOSED']);
    const { windowException } = await act('grantWindowException', grantOf(owner, { month: null }));
    expect(windowException.months).not.toContain('2026-M10');
    expect(windowException.months).toContain('2026-M11');
  });

  it('is found by the person, and by BKPP among those that run, the first to end first', async () => {
    const [owner, other] = [await at.newOwner(), await at.newOwner()];
    await act('grantWindowException', grantOf(owner, { until: '2026-11-30' }));
    await act('grantWindowException', grantOf(other, { until: '2026-11-29' }));
    const own = await house.as(owner)(
      'query ($id: ID!) { employee(id: $id) { windowExceptions { until reason } } }',
      { id: employeeNodeId(owner.employeeId) },
    );
    expect(own.data.employee.windowExceptions).toEqual([
      { until: '2026-11-30', reason: 'Dirawat di rumah sakit.' },
    ]);
    const list = '{ windowExceptions(first: 100) { edges { node { until employee { id } } } } }';
    const { edges } = (await house.as(office.bkpp)(list)).data.windowExceptions;
    const days = edges.map(({ node }: { node: { until: string } }) => node.until);
    expect(days).toEqual(days.toSorted());
    expect(days).toEqual(expect.arrayContaining(['2026-11-29', '2026-11-30']));
    on('2026-12-01');
    expect((await house.as(office.bkpp)(list)).data.windowExceptions.edges).toEqual([]);
  });
});

describe('the closing of a month', () => {
  it('waits for an exception that runs, says so, and comes when it is over', async () => {
    const owner = await at.newOwner();
    await bulkLoad(table, [monthItem(makeMonth(owner))]);
    await act('grantWindowException', grantOf(owner));
    on('2026-11-14');
    expect(await closed(owner)).toMatchObject({ refused: 1 });
    expect(await markerOf(owner)).toMatchObject({ outcome: 'REFUSED', reason: 'EXCEPTION_RUNNING' });
    expect(await monthOfOctober(owner)).toMatchObject({ status: 'VERIFIED' });
    await turn('2026-11-20');
    expect(await monthOfOctober(owner)).toMatchObject({ status: 'VERIFIED' });
    await turn('2026-11-21');
    expect(await monthOfOctober(owner)).toMatchObject({ status: 'LOCKED' });
    expect(await markerOf(owner)).toMatchObject({ outcome: 'DONE' });
    expect(await agendaOf(owner, '2027-01-01')).toEqual([]);
  });

  it('comes the night after one that was ended early, and the window is the ordinary one at once', async () => {
    const owner = await at.newOwner();
    await bulkLoad(table, [monthItem(makeMonth(owner))]);
    const { windowException } = await act('grantWindowException', grantOf(owner));
    on('2026-11-17');
    const end = { id: windowException.id, note: 'Sudah selesai diisi.' };
    expect(codes(await act('endWindowException', end))).toEqual([]);
    expect(codes(await act('endWindowException', end))).toEqual(['EXCEPTION_ENDED']);
    expect(codesOf(await triedOctober(owner))).toEqual(['ACTIVITY_WINDOW_OVER']);
    await turn('2026-11-18');
    expect(await monthOfOctober(owner)).toMatchObject({ status: 'LOCKED' });
  });

  it('is left to the job where its own day is still to come, and counts the person as missing until then', async () => {
    const owner = await at.newOwner();
    await bulkLoad(table, [monthItem(makeMonth(owner))]);
    on('2026-11-02');
    await act('grantWindowException', grantOf(owner, { until: '2026-11-05' }));
    expect(await markerOf(owner)).toMatchObject({ reason: 'EXCEPTION_RUNNING' });
    await turn('2026-11-06');
    expect(await markerOf(owner)).toBeNull();
    expect(await monthOfOctober(owner)).toMatchObject({ status: 'VERIFIED' });
    on('2026-11-14');
    expect(await closed(owner)).toMatchObject({ done: 1 });
  });

  it('of two exceptions waits for the later one', async () => {
    const owner = await at.newOwner();
    await bulkLoad(table, [monthItem(makeMonth(owner))]);
    await act('grantWindowException', grantOf(owner, { until: '2026-11-16' }));
    await act('grantWindowException', grantOf(owner, { window: 'VERIFICATION', until: '2026-11-18' }));
    await turn('2026-11-17');
    expect(await monthOfOctober(owner)).toMatchObject({ status: 'VERIFIED' });
    await turn('2026-11-19');
    expect(await monthOfOctober(owner)).toMatchObject({ status: 'LOCKED' });
  });
});
