/** Reminders over the edges of days, months and years, and in quiet hours. docs/domain.md 6.7. */
import { describe, expect, it } from 'vitest';
import { monthKind, monthRecordOf } from '../../functions/execution/month/store.ts';
import { dueMonths } from '../../functions/jobs/due.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import {
  loadRemindShared,
  remindEmployee,
} from '../../functions/monitoring/reminder/actions/remindEmployee.ts';
import { workCalendar } from '../../functions/organisation/calendar/rules.ts';
import { calendarNow, declarationKind } from '../../functions/organisation/calendar/store.ts';
import { policyOn } from '../../functions/organisation/policy/rules.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { jobOf, OCTOBER } from '../support/months.ts';
import { itemsOf } from '../support/office.ts';
import { countsOf, date, remindingHouse } from '../support/reminding.ts';

const { at, clock, opened, works, person, lay, platform, remind, digestsOf, toldOn, setPolicy } =
  remindingHouse();

const due = async (on: PlainDate) =>
  dueMonths(
    'remind',
    on,
    (day) => policyOn([], day),
    workCalendar(await calendarNow(platform()), 'FIVE_DAYS'),
  );

describe('in the quiet hours', () => {
  it('nobody is told, from six in the evening until six in the morning, and the next run tells what then stands', async () => {
    const owner = await person(['2026-10-07', '2026-10-08']);
    expect(await toldOn('2026-10-09', owner, '18:00')).toBeNull();
    expect(await toldOn('2026-10-09', owner, '23:59')).toBeNull();
    expect(await toldOn('2026-10-12', owner, '05:59')).toBeNull();
    await works(owner, ['2026-M10'], ['2026-10-08']);
    expect(countsOf(await toldOn('2026-10-12', owner, '15:30'))).toEqual({ ACTIVITY_GAPS: 1 });
  });

  it('a run that is late is on time until they begin, and from when they end', async () => {
    const [late, early] = [await person(['2026-10-07']), await person(['2026-10-07'])];
    expect(await toldOn('2026-10-09', late, '17:59')).not.toBeNull();
    expect(await toldOn('2026-10-09', early, '06:00')).not.toBeNull();
  });

  it('that begin while a chunk is worked, whoever is left is told by the next run', async () => {
    const owners = [await person(['2026-10-07']), await person(['2026-10-07'])];
    let reads = 0;
    const slow = {
      ...clock,
      now: (): Instant =>
        ((reads += 1) > 12 ? '2026-10-09T11:00:00.000Z' : '2026-10-09T10:59:00.000Z') as Instant,
    };
    const context = jobOf({ ...platform(), clock: slow }, 'remind');
    const shared = await loadRemindShared(context);
    for (const { employeeId } of owners)
      await remindEmployee(context, { employeeId, period: OCTOBER }, shared);
    const told = await Promise.all(owners.map(digestsOf));
    expect(told.map(({ length }) => length)).toEqual([1, 0]);
    await remind('2026-10-12', owners);
    expect((await digestsOf(owners[1] ?? at.office.owner)).map(({ on }) => on)).toEqual(['2026-10-12']);
  });
});

describe('midnight in Jakarta', () => {
  it('parts two days, each with a digest of its own, where no hours are quiet', async () => {
    await setPolicy('remind.quietHours', null);
    const owner = await person(['2026-10-07', '2026-10-08']);
    await remind('2026-10-08', [owner], '23:59');
    await remind('2026-10-09', [owner], '00:00');
    await remind('2026-10-09', [owner], '00:01');
    expect((await digestsOf(owner)).map(({ on, matters }) => [on, matters[0]?.count])).toEqual([
      ['2026-10-08', 1],
      ['2026-10-09', 2],
    ]);
    await setPolicy('remind.quietHours', { from: '18:00', to: '06:00' });
  });
});

describe('the end of a month', () => {
  it('keeps the gaps of the old month beside those of the new, as long as they can be entered', async () => {
    const owner = await person(['2026-10-29', '2026-10-30', '2026-11-02']);
    const told = await toldOn('2026-11-03', owner);
    expect(told?.matters).toMatchObject([
      { kind: 'ACTIVITY_GAPS', count: 3, oldestOn: '2026-10-29', dueOn: '2026-11-09' },
    ]);
    expect(await toldOn('2026-11-11', owner)).toMatchObject({
      matters: [{ count: 1, oldestOn: '2026-11-02', dueOn: '2026-11-11' }],
    });
  });

  it('tells of next month’s target from the day after its window opened, and of a realisation from its own on', async () => {
    const owner = await opened();
    await works(owner, ['2026-M09', '2026-M10', '2026-M11']);
    const approved = { status: 'TARGET_APPROVED', targetSubmittedAt: '2026-10-02T02:00:00.000Z' } as const;
    const ref = { employeeId: owner.employeeId, month: OCTOBER, planNo: 1 };
    const kept = await monthRecordOf(at.table, ref);
    await bulkLoad(at.table, [
      makeItem(monthKind, keys.month(ref.employeeId, ref.month, 1), { ...kept?.data, ...approved }),
    ]);
    expect(await toldOn('2026-10-28', owner)).toBeNull();
    expect(await toldOn('2026-10-29', owner)).toMatchObject({
      matters: [{ kind: 'REALISATIONS', count: 1, dueOn: '2026-11-03', oldestOn: '2026-10-28' }],
    });
    // Its window is over: nothing can be done any more.
    expect(await toldOn('2026-11-04', owner)).toBeNull();
  });
});

describe('the night of New Year', () => {
  it('goes by in quiet, its holiday too, and December’s gaps are told of in January', async () => {
    const owner = await person(['2026-12-30', '2026-12-31']);
    expect(countsOf(await toldOn('2026-12-31', owner))).toEqual({ ACTIVITY_GAPS: 1 });
    expect(await due(date('2026-12-31'))).toEqual([{ period: '2026-M12', again: 'EVERYBODY' }]);
    expect(await due(date('2027-01-01'))).toEqual([]);
    expect(await toldOn('2027-01-01', owner)).toBeNull();
    expect(await toldOn('2027-01-04', owner)).toMatchObject({
      on: '2027-01-04',
      matters: [{ count: 2, oldestOn: '2026-12-30' }],
    });
  });
});

describe('a holiday that is declared on the day', () => {
  it('is not one on which anybody is told, and is no gap afterwards', async () => {
    const owner = await person(['2026-10-14', '2026-10-15']);
    const day = date('2026-10-15');
    expect(await due(day)).toHaveLength(1);
    const id = '01941f29-7c07-77fc-b196-eef14869c07c';
    await bulkLoad(at.table, [
      makeItem(declarationKind, keys.calendarEntry(day, id), {
        id,
        kind: 'LIBUR_LOKAL',
        name: 'Pemilihan kepala daerah',
        from: day,
        to: day,
        decreeNo: '001/2026',
        declaredAt: '2026-10-15T07:00:00.000Z',
        withdrawnAt: null,
        withdrawnBy: null,
      }),
    ]);
    expect(await toldOn('2026-10-15', owner)).toBeNull();
    expect(await due(day)).toEqual([]);
    expect(countsOf(await toldOn('2026-10-16', owner))).toEqual({ ACTIVITY_GAPS: 1 });
  });
});

describe('29 February', () => {
  it('is a day like another', async () => {
    const owner = await person([], {}, { from: date('2020-01-01') });
    await works(owner, ['2028-M02', '2028-M03'], ['2028-02-29']);
    expect(await toldOn('2028-03-01', owner)).toMatchObject({ matters: [{ oldestOn: '2028-02-29' }] });
  });
});

describe('leave that begins in the midst of a matter', () => {
  it('lets a deadline be told before it and after it, never in it', async () => {
    const owner = await person();
    await lay(owner, { step: 'PLAN_DUE', dueOn: date('2026-10-14') });
    const leave = { type: 'CUTI_TAHUNAN', from: date('2026-10-15'), to: date('2026-10-16') } as const;
    await bulkLoad(at.table, itemsOf.leave({ employeeId: owner.employeeId, ...leave }));
    const told = [];
    for (const day of ['14', '15', '16', '19', '20'])
      if (await toldOn(`2026-10-${day}`, owner)) told.push(day);
    expect(told).toEqual(['19']);
  });
});
