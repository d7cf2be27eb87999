import { v7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { commit } from '../../functions/platform/commit/commit.ts';
import type { Write } from '../../functions/platform/commit/writes.ts';
import { deskKind, type DeskItem, layOnDesk, takeOffDesk } from '../../functions/platform/desk.ts';
import { readItem } from '../../functions/platform/item.ts';
import { deskSteps, lists } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { queryAll, type Table } from '../../functions/platform/table.ts';
import { makeTable } from '../support/table.ts';

let table: Table;
beforeAll(async () => {
  table = await makeTable();
});

const item = (changes: Partial<DeskItem> = {}): DeskItem => ({
  holder: v7(),
  step: 'PLAN_APPROVAL',
  employeeId: v7(),
  period: '2026-Y' as Period,
  planNo: 1,
  since: '2026-11-16T01:00:00.000Z' as Instant,
  dueOn: '2026-11-20' as PlainDate,
  count: null,
  ...changes,
});

async function write(...writes: Write[]): Promise<void> {
  const result = await commit(table, {
    actor: { kind: 'PERSON', id: 'p' },
    authority: 'SELF',
    requestId: 'r',
    at: '2026-11-16T01:00:00.000Z' as Instant,
    commitId: v7(),
    changes: [],
    writes,
  });
  expect(result.ok).toBe(true);
}

const deskOf = async (...desk: Parameters<typeof lists.desk>) =>
  (await queryAll(table, lists.desk(...desk))).map((found) => readItem(deskKind, found).data);

describe('a desk', () => {
  it('shows what was laid on it, until it is taken off', async () => {
    const laid = item();
    await write(layOnDesk(laid));
    expect(await deskOf(laid.holder)).toEqual([laid]);
    await write(takeOffDesk(laid));
    expect(await deskOf(laid.holder)).toEqual([]);
  });

  it('has one item per subject and step: laid again it is renewed', async () => {
    const laid = item({ step: 'ACTIVITY_VERIFICATION', count: 3 });
    await write(layOnDesk(laid));
    await write(layOnDesk({ ...laid, count: 4 }));
    expect(await deskOf(laid.holder)).toEqual([{ ...laid, count: 4 }]);
  });

  it('keeps apart steps, people, periods and plans', async () => {
    const laid = item();
    const others = [
      { ...laid, step: 'EVALUATION_RATING' as const },
      { ...laid, employeeId: v7() },
      { ...laid, period: '2026-M10' as Period },
      { ...laid, planNo: 2 },
    ];
    for (const one of [laid, ...others]) await write(layOnDesk(one));
    expect(await deskOf(laid.holder)).toHaveLength(5);
    await write(takeOffDesk(laid));
    const left = await deskOf(laid.holder);
    expect(left).toHaveLength(4);
    expect(left).toEqual(expect.arrayContaining(others));
  });

  it('is not seen from another', async () => {
    const laid = item();
    await write(layOnDesk(laid));
    expect(await deskOf(v7())).toEqual([]);
  });

  it('can be asked for one step, also where names begin alike', async () => {
    const holder = v7();
    for (const step of deskSteps) await write(layOnDesk(item({ holder, step })));
    for (const step of deskSteps) {
      expect((await deskOf(holder, step)).map((found) => found.step)).toEqual([step]);
    }
  });

  it('lets go of what is not there', async () => {
    await write(takeOffDesk(item()));
  });
});
