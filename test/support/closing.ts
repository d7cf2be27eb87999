/** An office in which months are closed by the job, for tests: what stood before, and what stands after. */
import { randomUUID } from 'node:crypto';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { commit } from '../../functions/platform/commit/commit.ts';
import { type Event, eventKind } from '../../functions/platform/commit/event.ts';
import { type DeskItem, deskKind, layOnDesk } from '../../functions/platform/desk.ts';
import { type Item, readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import { markerAmong } from '../../functions/platform/run/marker.ts';
import { queryAll, type Table } from '../../functions/platform/table.ts';
import type { ActivityMonth } from '../../functions/execution/activity/rules.ts';
import type { Month } from '../../functions/execution/month/rules.ts';
import { monthKind } from '../../functions/execution/month/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { Line } from '../../functions/organisation/line/rules.ts';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { evaluationKind } from '../../functions/evaluation/evaluation/store.ts';
import { jobOf, makeMinutes, makeMonth, minutesItem, monthItem, OCTOBER } from './months.ts';
import { itemsOf, makeEmployee, makeLine, makeOffice, makePlatform, testClock } from './office.ts';
import { makeTable } from './table.ts';

/** How a person stands before the closing: null leaves the line or the minutes out. */
interface Before {
  readonly months?: readonly Partial<Month>[];
  readonly employee?: Partial<Employee>;
  readonly line?: Partial<Line> | null;
  readonly minutes?: Partial<ActivityMonth> | null;
}

/** The items of one type. */
export const ofType = (items: readonly Item[], type: string): Item[] =>
  items.filter((item) => item.type === type);

/** Of commands sent to DynamoDB those that may write. */
export const writesOf = (commands: readonly string[]): string[] =>
  commands.filter((command) => !/^(Query|BatchGet|Get)/.test(command));

/** Opens an office whose October may be closed. */
export async function openClosing() {
  const table = await makeTable();
  const office = await makeOffice(table);
  const clock = testClock('2026-11-13T17:30:00.000Z');

  /** A person below the office's appraiser, with a month verified and minutes in full unless told otherwise. */
  const person = async ({ months = [{}], employee = {}, line = {}, minutes = {} }: Before = {}) => {
    const owner = makeEmployee('Dwi Astuti', employee);
    const above = line && { ...makeLine(owner, office.appraiser, office.superior), ...line };
    await bulkLoad(table, [
      ...itemsOf.employee(owner),
      ...(above ? itemsOf.line(above) : []),
      ...months.map((changes) => monthItem(makeMonth(owner, changes))),
      ...(minutes ? [minutesItem(makeMinutes(owner, minutes))] : []),
    ]);
    return owner;
  };

  const on = (own: Table) => jobOf(makePlatform(own, clock), 'closeMonth');
  const close = async (owner: Employee, own = table) => {
    const context = on(own);
    const whose = { employeeId: owner.employeeId, period: OCTOBER };
    return closeEmployeeMonth(context, whose, await loadCloseShared(context, OCTOBER));
  };

  const october = (owner: Employee) => queryAll(table, lists.personPeriod(owner.employeeId, OCTOBER));
  const monthsOf = async (owner: Employee) =>
    ofType(await october(owner), 'month').map((item) => readItem(monthKind, item).data);
  const evaluationsOf = async (owner: Employee) =>
    ofType(await october(owner), 'evaluation').map((item) => readItem(evaluationKind, item).data);
  const markerOf = async (owner: Employee) => markerAmong(await october(owner), 'closeMonth');
  const eventsOf = async (owner: Employee): Promise<Event[]> => {
    const items = await queryAll(table, { partition: keys.person(owner.employeeId), prefix: 'EVT#' });
    return items.map((item) => readItem(eventKind, item).data);
  };
  const eventTypes = async (owner: Employee) => (await eventsOf(owner)).map(({ type }) => type).sort();

  const stepsOn = async (holder: Employee, owner: Employee) =>
    (await queryAll(table, lists.desk(holder.employeeId)))
      .map((item) => readItem(deskKind, item).data)
      .filter(({ employeeId }) => employeeId === owner.employeeId)
      .map(({ step }) => step);
  const lay = async (holder: Employee, owner: Employee, step: DeskItem['step'], planNo: number) => {
    const about = { step, employeeId: owner.employeeId, period: OCTOBER, planNo };
    const item = { ...about, holder: holder.employeeId, since: clock.now(), dueOn: null, count: null };
    await commit(table, {
      actor: { kind: 'JOB', id: 'test' },
      authority: 'TEST',
      requestId: 'test',
      at: clock.now(),
      commitId: randomUUID(),
      changes: [],
      writes: [layOnDesk(item)],
    });
  };

  const seen = { october, monthsOf, evaluationsOf, markerOf, eventsOf, eventTypes, stepsOn };
  return { table, office, clock, person, on, close, lay, ...seen };
}
