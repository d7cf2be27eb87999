/** What is said of somebody while their very first allowance is worked out is in it, though nothing marks them yet. */
import { afterAll, describe, expect, it } from 'vitest';
import { activityResult } from '../../functions/evaluation/evaluation/activityResult.ts';
import { open } from '../../functions/evaluation/evaluation/rules.ts';
import { evaluationKind } from '../../functions/evaluation/evaluation/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { type Employee, personSnapshot } from '../../functions/organisation/employee/rules.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { policyOn } from '../../functions/organisation/policy/rules.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { mutating, REPORT } from '../support/allowances.ts';
import { OCTOBER } from '../support/months.ts';
import { paying } from '../support/paying.ts';
import { tapped } from '../support/table.ts';
import { openTransferHouse } from '../support/transfers.ts';

const { house, table, platform, person, take, below, reline, people } = await openTransferHouse(4);
afterAll(() => house.stop());

/** Computes it, while something happens just before the result is written. */
async function computedWhile(owner: Employee, happens: () => Promise<unknown>) {
  let met = false;
  const slow = tapped(table, async (command, input) => {
    if (met || !command.startsWith('TransactWrite') || !JSON.stringify(input).includes('allowanceVersion'))
      return;
    met = true;
    await happens();
  });
  const outcome = await paying({ ...platform, table: slow }).compute(owner);
  expect(met).toBe(true);
  return outcome;
}

const pay = paying(platform);

/** Lays the evaluation with which October of somebody below the first section was opened, at half of the minutes. */
const opened = (owner: Employee) => {
  const evaluation = open({
    employeeId: owner.employeeId,
    period: OCTOBER,
    planNo: 1,
    businessDate: '2026-10-31' as PlainDate,
    appraiserId: people.first.employeeId,
    achievementUnitId: null,
    employee: personSnapshot(owner),
    appraiser: personSnapshot(people.first),
    month: { lines: 0, filled: 0, inWords: 0, met: 0 },
    activity: activityResult({
      verifiedMinutes: 3375,
      unverifiedMinutes: 0,
      leaves: [],
      workingDays: [],
      creditPerDay: policyOn([], '2026-10-31' as PlainDate).value('activity.leaveCreditMinutes'),
      doneOn: () => 0,
      target: 6750,
      sources: { target: 'a', leaveCredit: 'b', unverified: 'c' },
    }),
    openedAt: '2026-11-13T17:30:00.000Z' as Instant,
    policies: [],
  });
  return bulkLoad(table, [
    makeItem(evaluationKind, keys.evaluation(owner.employeeId, OCTOBER, 1), evaluation),
  ]);
};

describe('the first allowance of a month', () => {
  it('counts a retirement that the register tells while it is worked out', async () => {
    const owner = await person(0);
    await pay.lay(owner);
    const retires = () =>
      take('2026-11-17', below(0, { kedudukan_hukum: 'Pensiun', tmt_kedudukan: '16-10-2026' }));
    expect(await computedWhile(owner, retires)).toEqual({ outcome: 'DONE' });
    expect((await pay.inputs(owner, 1))?.serviceDays).toBe(11);
    expect(await pay.isDue(owner)).toBe(false);
  });

  it('counts a penalty that comes with the attendance of a month before while it is worked out', async () => {
    const owner = await person(3);
    const late = { code: 'TELAT', percent: 10_000, base: 'TOTAL' as const, months: 2, legalRef: 'Pasal 9' };
    await pay.lay(owner, { penalties: [late] });
    const rows = [
      { employeeId: employeeNodeId(owner.employeeId), discipline: 90, penalties: [{ code: 'TELAT' }] },
    ];
    const arrives = async () => {
      const input = { month: '2026-M09', source: 'presensi', rows };
      const { report } = await mutating(house.as(people.bkpp))('commitAttendance', REPORT, input);
      expect(report.created).toBe(1);
    };
    expect(await computedWhile(owner, arrives)).toEqual({ outcome: 'DONE' });
    expect((await pay.inputs(owner, 1))?.penalties).toEqual([{ code: 'TELAT', month: '2026-M09' }]);
  });

  it('of a leader counts whom of their people they lose while it is worked out', async () => {
    const [stays, goes] = [await person(1), await person(2)];
    for (const one of [stays, goes]) await opened(one);
    await pay.lay(people.first, { subordinateShare: 20_000 });
    const moves = async () => {
      await take(
        '2026-11-17',
        below(2, { kode_jabatan: 'J.902', kode_jabatan_atasan: 'J.KASI2', tmt_jabatan: '12-10-2026' }),
      );
      await reline();
    };
    expect(await computedWhile(people.first, moves)).toEqual({ outcome: 'DONE' });
    expect((await pay.inputs(people.first, 1))?.team).toEqual({ people: 1, percent: 50_000 });
    expect(await pay.isDue(people.first)).toBe(false);
  });
});
