import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { plan } from '../../functions/jobs/planner.ts';
import { reconcile } from '../../functions/jobs/reconciler.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { markerKind } from '../../functions/platform/run/marker.ts';
import { runOf } from '../../functions/platform/run/run.ts';
import type { Table } from '../../functions/platform/table.ts';
import { makePlatform, testClock } from '../support/office.ts';
import { agencyOf, freshMonths, loadAgencies, planningOn } from '../support/rosters.ts';
import { makeTable, tapped } from '../support/table.ts';

const JOB = 'closeMonth';
const months = freshMonths();
let table: Table;
let everybody: string[];
let month: Period;
beforeAll(async () => {
  table = await makeTable();
  everybody = await loadAgencies(table, [130, 0, 101]);
});
beforeEach(async () => {
  month = months.next().value;
  await plan(on().planning, JOB, month);
});

const on = (own = table) => planningOn(makePlatform(own, testClock()));
const count = (own = table) => reconcile(on(own).planning, JOB, month);
const run = async () => (await runOf(table, JOB, month))?.data;
const at = '2026-11-14T01:00:00.000Z' as Instant;

/** What workers leave with people. */
const mark = (ids: readonly string[], reason: string | null = null) =>
  bulkLoad(
    table,
    ids.map((employeeId) =>
      makeItem(markerKind, keys.marker(employeeId, month, JOB), {
        job: JOB,
        employeeId,
        period: month,
        outcome: reason ? ('REFUSED' as const) : ('DONE' as const),
        reason,
        at,
      }),
    ),
  );

describe('a count', () => {
  it('expects everybody of the rosters, though nothing reached a worker, and names a hundred missing', async () => {
    const counts = await count();
    expect(counts).toMatchObject({ expected: 231, done: 0, refused: 0, missing: 231, refusedBy: {} });
    expect(new Set(counts?.missingIds).size).toBe(100);
    expect(everybody).toEqual(expect.arrayContaining(counts?.missingIds ?? []));
    expect(await run()).toMatchObject({ status: 'RUNNING', completedAt: null, counts });
  });

  it('tells done from refused, and refused by their reasons', async () => {
    await mark(everybody.slice(0, 200));
    await mark(everybody.slice(200, 220), 'PLAN_NOT_APPROVED');
    await mark(everybody.slice(220, 225), 'NO_REVIEWER');
    expect(await count()).toEqual({
      expected: 231,
      done: 200,
      refused: 25,
      missing: 6,
      refusedBy: { PLAN_NOT_APPROVED: 20, NO_REVIEWER: 5 },
      missingIds: expect.arrayContaining(everybody.slice(225)),
    });
    expect((await run())?.status).toBe('RUNNING');
  });

  it('completes a run when nobody is missing, refused or not; counted again it stays as it was', async () => {
    await mark(everybody.slice(1));
    await mark(everybody.slice(0, 1), 'EMPLOYEE_INACTIVE');
    await count();
    const complete = await run();
    expect(complete).toMatchObject({ status: 'COMPLETE', completedAt: expect.any(String) });
    await count();
    expect(await run()).toEqual(complete);
  });

  it('takes a completion back when somebody was entered with effect from before', async () => {
    const own = await makeTable();
    const first = agencyOf(1);
    await bulkLoad(own, first.items);
    const { planning } = on(own);
    await plan(planning, JOB, month);
    const marker = { job: JOB, employeeId: first.ids[0] ?? '', period: month, reason: null, at };
    await bulkLoad(own, [
      makeItem(markerKind, keys.marker(marker.employeeId, month, JOB), {
        ...marker,
        outcome: 'DONE' as const,
      }),
    ]);
    await reconcile(planning, JOB, month);
    expect((await runOf(own, JOB, month))?.data.status).toBe('COMPLETE');

    const late = agencyOf([{ from: '2025-12-01' as PlainDate }]);
    await bulkLoad(own, late.items);
    expect(await reconcile(planning, JOB, month)).toMatchObject({ missing: 1, missingIds: late.ids });
    expect((await runOf(own, JOB, month))?.data).toMatchObject({ status: 'RUNNING', completedAt: null });
  });

  it('sends the missing to the workers, and nobody else', async () => {
    await mark(everybody.slice(0, 150));
    const { planning, sent, people } = on();
    await reconcile(planning, JOB, month, { requeue: true });
    expect(people().sort()).toEqual(everybody.slice(150));
    expect(Math.max(...sent.map(({ employeeIds }) => employeeIds.length))).toBeLessThanOrEqual(25);
    expect(sent.every((chunk) => chunk.job === JOB && chunk.period === month)).toBe(true);
  });

  it('sends nobody unless asked', async () => {
    const { planning, sent } = on();
    await reconcile(planning, JOB, month);
    expect(sent).toEqual([]);
  });

  it('that was slower than a newer one does not replace it', async () => {
    await mark(everybody.slice(1));
    let newer: unknown;
    const slow = tapped(table, async (command) => {
      if (newer || !command.startsWith('TransactWrite')) return;
      newer = {};
      await mark(everybody.slice(0, 1));
      newer = await count();
    });
    expect(await count(slow)).toMatchObject({ missing: 0 });
    expect(newer).toMatchObject({ missing: 0 });
    expect(await run()).toMatchObject({ status: 'COMPLETE', counts: { missing: 0 } });
  });

  it('of a run that is being planned changes nothing of it', async () => {
    const dying = planningOn(makePlatform(table, testClock()), () => {
      throw new Error('killed');
    });
    await mark(everybody);
    await expect(plan(dying.planning, JOB, month, true)).rejects.toThrow('killed');
    const before = await run();
    expect(await count()).toMatchObject({ missing: 0 });
    expect(before?.status).toBe('PLANNING');
    expect(await run()).toEqual(before);
  });

  it('of a run that never began is none', async () => {
    month = months.next().value;
    expect(await count()).toBeNull();
  });
});
