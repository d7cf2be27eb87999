import { beforeAll, describe, expect, it } from 'vitest';
import { runScheduler } from '../../functions/local/scheduler.ts';
import type { Instant } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import { makePlatform, testClock, testLog } from '../support/office.ts';
import { makeTable } from '../support/table.ts';

let table: Table;
beforeAll(async () => {
  table = await makeTable();
});

/** Runs the schedule over some hours that the clock passed at once, until it has caught up or `act` ends it. */
async function pass(
  from: string,
  to: string,
  act: (duty: string, stop: () => void) => void | Promise<void> = () => {},
) {
  const stopping = new AbortController();
  const log = testLog();
  const done: string[] = [];
  let fired = from as Instant;
  const perform = async (duty: string) => {
    await act(duty, () => stopping.abort());
    done.push(duty);
  };
  await runScheduler(
    { ...makePlatform(table, testClock(to)), log },
    {
      people: (job, period, again) => perform(`${job} ${period}${again ? ' again' : ''}`),
      day: (job, date) => perform(`${job} ${date}`),
      night: (job, date) => perform(`${job} ${date}`),
    },
    {
      fired: () => fired,
      markFired: (at) => {
        fired = at;
        if (at === to) stopping.abort();
      },
    },
    stopping.signal,
  );
  return { done, fired, faults: log.lines.filter(([level]) => level === 'error').length };
}

const NIGHT = ['2026-11-16T17:00:00.000Z', '2026-11-16T20:00:00.000Z'] as const; // 00:00 to 03:00, the 17th

describe('the scheduler', () => {
  it('fires what the clock passed, in order: months on their days, open ones once more, and the last night', async () => {
    const { done, fired } = await pass('2026-11-16T17:00:00.000Z', '2026-12-27T05:00:00.000Z');
    expect(done).toEqual([
      'closeMonth 2026-M10',
      'openMonth 2026-M12',
      'relineEmployees 2026-M11 again',
      'reconcileHr 2026-M11 again',
      'scanFindings 2026-M11 again',
      'escalate 2026-M11 again',
      'remind 2026-M11 again',
      'openMonth 2026-M11 again',
      'closeMonth 2026-M11',
      'escalate 2026-M12 again',
      'openMonth 2027-M01',
      'remind 2026-M12 again',
      'turnDay 2026-12-27',
      'relineEmployees 2026-M12 again',
      'openMonth 2026-M12 again',
      'openMonth 2027-M01 again',
      'sealAudit 2026-12-27',
      'reconcileHr 2026-M12 again',
      'scanFindings 2026-M12 again',
      'scanUnits 2026-12-27',
      'convertCredits 2024-Y again',
      'convertCredits 2025-Y again',
    ]);
    expect(fired).toBe('2026-12-27T05:00:00.000Z');
  });

  it('fires nothing of a clock that went backwards, and then goes on from there', async () => {
    expect(await pass('2026-12-27T05:00:00.000Z', NIGHT[1])).toMatchObject({ done: [], fired: NIGHT[1] });
  });

  it('that is stopped in the midst of a duty keeps that as not fired, and what came before as fired', async () => {
    const cut = await pass(...NIGHT, (duty, stop) => {
      if (!duty.startsWith('sealAudit')) return;
      stop();
      throw new Error('stopped');
    });
    expect(cut).toMatchObject({
      done: [
        'turnDay 2026-11-17',
        'relineEmployees 2026-M11 again',
        'closeMonth 2026-M10',
        'openMonth 2026-M11 again',
      ],
      fired: '2026-11-16T18:00:00.000Z',
      faults: 0,
    });
    expect((await pass(cut.fired, NIGHT[1])).done).toEqual([
      'sealAudit 2026-11-17',
      'reconcileHr 2026-M11 again',
    ]);
  });

  it('fires a duty that failed again, and tells the fault', async () => {
    let failures = 0;
    const { done, faults } = await pass(...NIGHT, () => {
      failures += 1;
      if (failures === 1) throw new Error('table gone');
    });
    expect(done).toEqual([
      'turnDay 2026-11-17',
      'relineEmployees 2026-M11 again',
      'closeMonth 2026-M10',
      'openMonth 2026-M11 again',
      'sealAudit 2026-11-17',
      'reconcileHr 2026-M11 again',
    ]);
    expect(faults).toBe(1);
  });
});
