import { beforeAll, describe, expect, it } from 'vitest';
import { plan, type Planning } from '../../functions/jobs/planner.ts';
import { reconcile } from '../../functions/jobs/reconciler.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { runOf } from '../../functions/platform/run/run.ts';
import type { Table } from '../../functions/platform/table.ts';
import { makePlatform, testClock } from '../support/office.ts';
import {
  agencyOf,
  dyingAt,
  freshMonths,
  Killed,
  loadAgencies,
  planningOn,
  steppedClient,
} from '../support/rosters.ts';
import { makeTable } from '../support/table.ts';

const JOB = 'closeMonth';
// Cut by pages of 25: within, at the end, just past it; one agency with nobody; three strides in all.
const SIZES = [60, 0, 25, 1, 26, 240, 240];
const months = freshMonths();
const nextMonth = () => months.next().value;

let table: Table;
let everybody: string[];
let small: Table; // of two strides
let few: string[];
beforeAll(async () => {
  table = await makeTable();
  everybody = await loadAgencies(table, SIZES);
  small = await makeTable();
  few = await loadAgencies(small, [30, 0, 25, 200]);
});

const on = (own: Table = table, onSend?: (no: number) => void | Promise<void>) =>
  planningOn(makePlatform(own, testClock()), onSend);
const statusOf = async (period: ReturnType<typeof nextMonth>) =>
  (await runOf(table, JOB, period))?.data.status;
const distinct = (ids: readonly string[]) => [...new Set(ids)].sort();

describe('a planner', () => {
  it('sends everybody once, in chunks that a worker finishes, whatever the sizes of the agencies', async () => {
    const { planning, sent, people } = on();
    const run = await plan(planning, JOB, nextMonth());
    expect(people().sort()).toEqual(everybody);
    expect(Math.max(...sent.map(({ employeeIds }) => employeeIds.length))).toBe(25);
    expect(run.data).toMatchObject({ status: 'RUNNING', chunks: sent.length });
  });

  it('of a city without agencies sends nothing', async () => {
    const { planning, sent } = on(await makeTable());
    expect((await plan(planning, JOB, nextMonth())).data).toMatchObject({ status: 'RUNNING', chunks: 0 });
    expect(sent).toEqual([]);
  });

  it('sends whoever belonged to an agency on any day of the period, and nobody who left before or joins after', async () => {
    const own = await makeTable();
    const day = (text: string) => text as PlainDate;
    const { items, ids } = agencyOf([
      { to: day('2026-09-30') },
      { to: day('2026-10-01') },
      { from: day('2026-10-31') },
      { from: day('2026-11-01') },
      {},
    ]);
    await bulkLoad(own, items);
    const { planning, people } = on(own);
    await plan(planning, JOB, '2026-M10' as ReturnType<typeof nextMonth>);
    expect(people()).toEqual([1, 2, 4].map((no) => ids[no])); // in order of their ids, as they were made
  });

  it('plans once what a schedule fires twice, and once more when told again', async () => {
    const [first, second, third, month] = [on(), on(), on(), nextMonth()];
    const run = await plan(first.planning, JOB, month);
    expect(await plan(second.planning, JOB, month)).toEqual(run);
    expect(second.sent).toEqual([]);
    const again = await plan(third.planning, JOB, month, true);
    expect(third.people().sort()).toEqual(everybody);
    expect(again.data).toMatchObject({ status: 'RUNNING', startedAt: run.data.startedAt });
  });

  it('leaves a complete run as it is, unless told again', async () => {
    const own = await makeTable(); // nobody: complete at once
    const { planning } = on(own);
    const month = nextMonth();
    await plan(planning, JOB, month);
    await reconcile(planning, JOB, month);
    expect((await plan(planning, JOB, month)).data.status).toBe('COMPLETE');
    expect((await plan(planning, JOB, month, true)).data).toMatchObject({
      status: 'RUNNING',
      completedAt: null,
    });
  });
});

/** Plans until it dies at a step; how many steps it made. */
async function dieAt(step: number, month: ReturnType<typeof nextMonth>, again: boolean) {
  const life = dyingAt(step);
  const { planning, sent } = on(
    steppedClient(small, () => life.step()),
    () => life.step(),
  );
  const ended = await plan(planning, JOB, month, again).then(
    () => true,
    (fault: unknown) => {
      if (fault instanceof Killed) return false;
      throw fault;
    },
  );
  return { ended, sent };
}

describe('a planner that was killed', () => {
  it.each([
    ['the first time', false],
    ['told again', true],
  ])(
    'at any step is taken up by the next one, and nobody is lost: %s',
    async (_, again) => {
      for (let step = 1; ; step += 1) {
        const month = nextMonth();
        if (again) await plan(on(small).planning, JOB, month);
        const { ended, sent } = await dieAt(step, month, again);
        const heir = on(small);
        const run = await plan(heir.planning, JOB, month, again);
        const people = [...sent.flatMap(({ employeeIds }) => employeeIds), ...heir.people()];
        expect([step, run.data.status, distinct(people)]).toEqual([step, 'RUNNING', few]);
        if (ended) return expect(step).toBeGreaterThan(20);
      }
    },
    120_000,
  );

  it('is taken up at its last checkpoint, not from the beginning', async () => {
    const month = nextMonth();
    const dying = on(table, (no) => {
      if (no === 3) throw new Killed();
    });
    await expect(plan(dying.planning, JOB, month)).rejects.toThrow(Killed);
    const heir = on();
    await plan(heir.planning, JOB, month);
    expect([...dying.people(), ...heir.people()].sort()).toEqual(everybody);
  });
});

describe('planners at once', () => {
  it('miss nobody', async () => {
    const month = nextMonth();
    const planners = [on(), on(), on()];
    const runs = await Promise.all(planners.map(({ planning }) => plan(planning, JOB, month)));
    expect(runs.map(({ data }) => data.status)).toEqual(['RUNNING', 'RUNNING', 'RUNNING']);
    expect(distinct(planners.flatMap(({ people }) => people()))).toEqual(everybody);
  });

  /** A planner that is slow to send its second stride: meanwhile something else happens. */
  const slow = (meanwhile: () => Promise<unknown>) =>
    on(table, async (no) => void (no === 2 && (await meanwhile())));

  it('both end when the faster one had planned all', async () => {
    const month = nextMonth();
    const faster = on();
    const slower = slow(() => plan(faster.planning, JOB, month));
    await plan(slower.planning, JOB, month);
    expect(distinct([...faster.people(), ...slower.people()])).toEqual(everybody);
    expect(await statusOf(month)).toBe('RUNNING');
  });

  it('the slower goes on when the faster dies after taking its place', async () => {
    const month = nextMonth();
    const faster = on(table, (no) => {
      if (no === 2) throw new Killed();
    });
    const slower = slow(() => plan(faster.planning, JOB, month).catch((fault: Error) => fault));
    await plan(slower.planning, JOB, month);
    expect(distinct([...faster.people(), ...slower.people()])).toEqual(everybody);
    expect(await statusOf(month)).toBe('RUNNING');
  });

  it('the slower goes on when somebody begins the run again', async () => {
    const month = nextMonth();
    const restart = on(table, (no) => {
      if (no === 1) throw new Killed();
    });
    const faster = on();
    const slower = slow(async () => {
      await plan(faster.planning, JOB, month);
      await plan(restart.planning, JOB, month, true).catch((fault: Error) => fault);
    });
    await plan(slower.planning, JOB, month);
    expect(await statusOf(month)).toBe('RUNNING');
    // Begun again after everybody was sent: the slower then sends everybody again.
    expect(distinct(slower.people())).toEqual(everybody);
  });

  it('are not stopped by a count while they plan', async () => {
    const month = nextMonth();
    let counted: unknown;
    const counting: Planning = on().planning;
    const planner = slow(async () => (counted = await reconcile(counting, JOB, month)));
    const run = await plan(planner.planning, JOB, month);
    expect(counted).toMatchObject({ expected: everybody.length, missing: everybody.length });
    expect(run.data.status).toBe('RUNNING');
    expect(planner.people().sort()).toEqual(everybody);
  });
});
