import { beforeAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Month } from '../../functions/execution/month/rules.ts';
import { monthKind } from '../../functions/execution/month/store.ts';
import { readCard } from '../../functions/platform/card.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { makeItem, readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { markerAmong } from '../../functions/platform/run/marker.ts';
import { queryAll, type Table } from '../../functions/platform/table.ts';
import type { Employee, Leave } from '../../functions/organisation/employee/rules.ts';
import { leaveKind } from '../../functions/organisation/employee/store.ts';
import type { Line } from '../../functions/organisation/line/rules.ts';
import type { Plan } from '../../functions/planning/plan/rules.ts';
import { jobOf, OCTOBER, openMonthOf } from '../support/months.ts';
import {
  itemsOf,
  makeEmployee,
  makeLine,
  makeOffice,
  makePlatform,
  type Office,
  testClock,
} from '../support/office.ts';
import { makePlan, planItem } from '../support/setPlans.ts';
import { makeTable, tapped } from '../support/table.ts';

let table: Table;
let office: Office;
const clock = testClock('2026-09-24T18:00:00.000Z');

beforeAll(async () => {
  table = await makeTable();
  office = await makeOffice(table);
});

const date = (text: string) => text as PlainDate;

async function person(
  plans: Partial<Plan>[] = [{}],
  employee: Partial<Employee> = {},
  lines: Partial<Line>[] = [{}],
) {
  const owner = makeEmployee('Dwi Astuti', employee);
  await bulkLoad(table, [
    ...itemsOf.employee(owner),
    ...lines.flatMap((line) => itemsOf.line({ ...makeLine(owner, office.appraiser, null), ...line })),
    ...plans.map((plan) => planItem(makePlan(owner, plan))),
  ]);
  return owner;
}

const open = (owner: Employee, own = table) =>
  openMonthOf(jobOf(makePlatform(own, clock), 'openMonth'), {
    employeeId: owner.employeeId,
    period: OCTOBER,
  });

const october = (owner: Employee) => queryAll(table, lists.personPeriod(owner.employeeId, OCTOBER));
async function monthsOf(owner: Employee): Promise<Month[]> {
  const items = await october(owner);
  return items.filter(({ type }) => type === 'month').map((item) => readItem(monthKind, item).data);
}
const markerOf = async (owner: Employee) => markerAmong(await october(owner), 'openMonth');

/** Does something once, between what the job read and what it writes. */
function meanwhile(act: () => Promise<unknown>): Table {
  let met = false;
  return tapped(table, async (command) => {
    if (met || !command.startsWith('TransactWrite')) return;
    met = true;
    await act();
  });
}

describe('the job that opens a month', () => {
  it('makes it from the plan in force, with event, card and marker', async () => {
    const owner = await person();
    expect(await open(owner)).toEqual({ outcome: 'DONE' });
    const items = await october(owner);
    expect(await monthsOf(owner)).toMatchObject([
      { status: 'GENERATED', planVersion: 3, lines: [{}, {}, {}] },
    ]);
    const card = readCard(items.find(({ type }) => type === 'card')!);
    expect(card).toMatchObject({
      who: { appraiserId: office.appraiser.employeeId, name: owner.name, planNo: 1 },
      month: { status: 'GENERATED', late: false, lines: 2, filled: 0 },
    });
    expect(await markerOf(owner)).toMatchObject({ outcome: 'DONE', reason: null, at: clock.now() });
    const events = await queryAll(table, lists.events(keys.month(owner.employeeId, OCTOBER, 1)));
    expect(events.map((item) => readItem(eventKind, item).data)).toMatchObject([
      { type: 'monthOpened', authority: 'JOB:openMonth', actor: { kind: 'JOB', id: 'openMonth' } },
    ]);
  });

  it('run again, or twice at once, changes nothing', async () => {
    const owner = await person();
    await open(owner);
    const before = await october(owner);
    expect(await open(owner)).toEqual({ outcome: 'UNCHANGED' });
    expect(await october(owner)).toEqual(before);
    const other = await person();
    const late = await open(
      other,
      meanwhile(() => open(other)),
    );
    expect(late).toEqual({ outcome: 'UNCHANGED' });
    const both = await person();
    const outcomes = await Promise.all([open(both), open(both)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['DONE', 'UNCHANGED']);
    const events = await queryAll(table, lists.events(keys.month(both.employeeId, OCTOBER, 1)));
    expect(events).toHaveLength(1);
  });

  it('opens both plans of a transfer in one go, each with the appraiser of its last day', async () => {
    const owner = await person([{ to: date('2026-10-15') }, { planNo: 2, from: date('2026-10-16') }], {}, [
      { to: date('2026-10-15') },
      { from: date('2026-10-16'), appraiserId: office.superior.employeeId, unitPath: '09/01/' },
    ]);
    expect(await open(owner)).toEqual({ outcome: 'DONE' });
    const cards = (await october(owner)).filter(({ type }) => type === 'card').map(readCard);
    expect(cards.map(({ who }) => [who.appraiserId, who.unitPath])).toEqual([
      [office.appraiser.employeeId, owner.unit.path],
      [office.superior.employeeId, '09/01/'],
    ]);
  });

  it('adds the month of a plan that is set later, and leaves the first as it is', async () => {
    const owner = await person([{ to: date('2026-10-15') }]);
    await open(owner);
    await bulkLoad(table, [planItem(makePlan(owner, { planNo: 2, from: date('2026-10-16') }))]);
    expect(await open(owner)).toEqual({ outcome: 'DONE' });
    expect((await monthsOf(owner)).map(({ planNo }) => planNo)).toEqual([1, 2]);
    expect(await open(owner)).toEqual({ outcome: 'UNCHANGED' });
  });

  it.each([
    ['no plan', []],
    ['a plan that still waits', [{ status: 'SUBMITTED' as const }]],
    ['a plan of other months', [{ to: date('2026-09-30') }]],
  ])('refuses a person with %s, once, and opens when the plan is set', async (_, plans) => {
    const owner = await person(plans);
    const refusal = { outcome: 'REFUSED', reason: 'PLAN_NOT_APPROVED' };
    expect(await open(owner)).toEqual(refusal);
    const before = await october(owner);
    expect(await open(owner)).toEqual(refusal);
    expect(await october(owner)).toEqual(before);
    expect(await markerOf(owner)).toMatchObject({ outcome: 'REFUSED', reason: 'PLAN_NOT_APPROVED' });
    await bulkLoad(table, [planItem(makePlan(owner))]);
    expect(await open(owner)).toEqual({ outcome: 'DONE' });
    expect(await markerOf(owner)).toMatchObject({ outcome: 'DONE', reason: null });
  });

  it('never leaves a refusal over what another run has done meanwhile', async () => {
    const owner = await person([]);
    const late = await open(
      owner,
      meanwhile(async () => {
        await bulkLoad(table, [planItem(makePlan(owner))]);
        await open(owner);
      }),
    );
    expect(late).toEqual({ outcome: 'UNCHANGED' });
    expect(await markerOf(owner)).toMatchObject({ outcome: 'DONE' });
  });

  it('refuses who is away from office all month, and opens for who retires within it', async () => {
    const retired = await person([{}], { legalStatus: 'PENSIUN', legalStatusFrom: date('2026-10-01') });
    expect(await open(retired)).toEqual({ outcome: 'REFUSED', reason: 'EMPLOYEE_INACTIVE' });
    const retiring = await person([{}], { legalStatus: 'PENSIUN', legalStatusFrom: date('2026-10-11') });
    expect(await open(retiring)).toEqual({ outcome: 'DONE' });
    const away = await person();
    const leave: Leave = {
      employeeId: away.employeeId,
      type: 'CLTN',
      from: date('2026-09-01'),
      to: date('2027-08-31'),
    };
    await bulkLoad(table, [makeItem(leaveKind, keys.leave(away.employeeId, leave.from), leave)]);
    expect(await open(away)).toEqual({ outcome: 'REFUSED', reason: 'EMPLOYEE_INACTIVE' });
  });

  it('expects nothing of the days before somebody’s first: their part of a plan begins with their line', async () => {
    const later = await person([{}], {}, [{ from: date('2026-11-01') }]);
    expect(await open(later)).toEqual({ outcome: 'REFUSED', reason: 'MONTH_WITHOUT_WORK' });
    const card = (await october(later)).find(({ type }) => type === 'card');
    expect(card && readCard(card)).toMatchObject({ month: { onLeave: true } });
    const last = await person([{}], {}, [{ from: date('2026-10-30') }]);
    expect(await open(last)).toEqual({ outcome: 'DONE' });
  });

  it('opens for a person whom nobody appraises, so that the owner can see it', async () => {
    const owner = await person([{}], {}, [{ appraiserId: null, basis: null, reason: 'NO_REVIEWER' }]);
    expect(await open(owner)).toEqual({ outcome: 'DONE' });
    const card = readCard((await october(owner)).find(({ type }) => type === 'card')!);
    expect(card.who.appraiserId).toBeNull();
  });

  it('names the new appraiser when the line changes at that moment', async () => {
    const owner = await person();
    const [line] = itemsOf.line(makeLine(owner, office.superior, null));
    await open(
      owner,
      meanwhile(() => bulkLoad(table, [{ ...line!, version: 2 }])),
    );
    const card = readCard((await october(owner)).find(({ type }) => type === 'card')!);
    expect(card.who.appraiserId).toBe(office.superior.employeeId);
  });

  it('needs five queries and one transaction for a person, those of policies and calendar shared by a chunk', async () => {
    const owner = await person();
    const seen: string[] = [];
    await open(
      owner,
      tapped(table, (command) => void seen.push(command)),
    );
    expect(seen.map((command) => command.replace('Command', ''))).toEqual([
      'Query',
      'Query',
      'Query',
      'Query',
      'Query',
      expect.stringMatching(/^TransactWrite/),
    ]);
  });

  it('stops at a roster that names nobody', async () => {
    await expect(open(makeEmployee('Tidak Ada'))).rejects.toThrow('not on record');
  });
});
