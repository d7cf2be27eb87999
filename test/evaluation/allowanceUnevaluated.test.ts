/** A formula with the predicate pays whoever has none because nobody worked in the month; others wait for theirs. */
import { expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee, Leave } from '../../functions/organisation/employee/rules.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { runKind } from '../../functions/platform/run/run.ts';
import { openClosing } from '../support/closing.ts';
import { makeMinutes, minutesItem, OCTOBER } from '../support/months.ts';
import { itemsOf, makePlatform } from '../support/office.ts';
import { run } from '../support/oneOfEach.ts';
import { paying } from '../support/paying.ts';

const { table, clock, person, close } = await openClosing();
const pay = paying(makePlatform(table, clock));
const predicateFactor = {
  SANGAT_BAIK: 100_000,
  BAIK: 100_000,
  BUTUH_PERBAIKAN: 80_000,
  KURANG: 50_000,
  SANGAT_KURANG: 0,
};
const day = (text: string) => text as PlainDate;
const waiting = { status: 'GENERATED', realisedAt: null, verifiedAt: null } as const;
const away = ({ employeeId }: Employee, type: Leave['type']) =>
  bulkLoad(table, itemsOf.leave({ employeeId, type, from: day('2026-09-01'), to: day('2026-11-30') }));
const refused = (reason: string) => ({ outcome: 'REFUSED', reason });

it('somebody on leave all month is paid without the factor, and the trace says so', async () => {
  const owner = await person({ months: [waiting], minutes: null });
  await away(owner, 'CUTI_TAHUNAN');
  expect(await close(owner)).toEqual(refused('MONTH_WITHOUT_WORK'));
  await pay.told(owner, { predicateFactor });
  expect(await pay.compute(owner)).toEqual({ outcome: 'DONE' });
  const { inputs, result } = (await pay.version(owner, 1))!;
  expect(inputs).toMatchObject({ predicate: null, unevaluated: true });
  expect(result.trace.map(({ rule }) => rule)).toContain('UNEVALUATED');
  expect((await pay.head(owner))?.percent).toBe(100_000); // 22 days at 360 minutes of credit fill the target
  expect(await pay.compute(owner)).toEqual({ outcome: 'UNCHANGED' });
});

it('somebody whose month is evaluated waits for the predicate, and so does who has no plan', async () => {
  const [owner, planless] = [await person(), await person({ months: [] })];
  expect(await close(owner)).toEqual({ outcome: 'DONE' });
  expect(await close(planless)).toEqual(refused('PLAN_NOT_APPROVED'));
  for (const one of [owner, planless]) {
    await pay.told(one, { predicateFactor });
    expect(await pay.compute(one)).toEqual(refused('EVALUATION_NOT_ISSUED'));
  }
});

it('is computed again once it is told that nobody worked in the month', async () => {
  const owner = await person({ months: [waiting], minutes: null });
  await pay.told(owner, { predicateFactor });
  const none = { days: {}, recordedMinutes: 0, verifiedMinutes: 0, closedAt: clock.now() };
  await bulkLoad(table, [minutesItem(makeMinutes(owner, none))]);
  expect(await pay.compute(owner)).toEqual(refused('EVALUATION_NOT_ISSUED'));
  await bulkLoad(table, [
    makeItem(runKind, keys.run('computeAllowance', OCTOBER), { ...run, period: OCTOBER }),
  ]);
  await away(owner, 'CUTI_MELAHIRKAN');
  expect(await close(owner)).toEqual(refused('MONTH_WITHOUT_WORK'));
  expect(await pay.isDue(owner)).toBe(true);
  expect(await pay.compute(owner)).toEqual({ outcome: 'DONE' });
});
