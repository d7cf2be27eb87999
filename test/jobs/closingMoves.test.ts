import { beforeEach, describe, expect, it } from 'vitest';
import { closingDay } from '../../functions/execution/month/windows.ts';
import { duePeriods } from '../../functions/jobs/due.ts';
import { answerSchedule } from '../../functions/jobs/scheduledCall.ts';
import { dutiesOf, type Duties } from '../../functions/local/scheduler.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import {
  declareCalendarDays,
  withdrawCalendarDays,
} from '../../functions/organisation/calendar/actions/declare.ts';
import { registerOutage } from '../../functions/organisation/calendar/actions/outages.ts';
import { workCalendar } from '../../functions/organisation/calendar/rules.ts';
import { calendarNow, declarationId } from '../../functions/organisation/calendar/store.ts';
import { policyOn } from '../../functions/organisation/policy/rules.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { type Instant, instantIn, type Period, type PlainDate } from '../../functions/platform/period.ts';
import { runKind, runOf } from '../../functions/platform/run/run.ts';
import { callOf, makeOffice, makePlatform, testClock, ZONE } from '../support/office.ts';
import { loadAgencies, planningOn } from '../support/rosters.ts';
import { makeTable } from '../support/table.ts';

const OCTOBER = '2026-M10' as Period;
const day = (text: string) => text as PlainDate;

async function openCity() {
  const table = await makeTable();
  const office = await makeOffice(table);
  await loadAgencies(table, [1]);
  const clock = testClock('2026-11-12T02:00:00.000Z');
  const platform = makePlatform(table, clock);
  await bulkLoad(table, [
    makeItem(runKind, keys.run('openMonth', OCTOBER), {
      job: 'openMonth',
      period: OCTOBER,
      status: 'COMPLETE',
      startedAt: '2026-09-24T18:00:00.000Z',
      plannedAt: '2026-09-24T18:00:00.000Z',
      completedAt: '2026-09-24T18:10:00.000Z',
      checkpoint: null,
      chunks: 1,
      counts: null,
    }),
  ]);
  /** The schedule of closeMonth on a date: whether it began to close October. */
  const night = async (date: string) => {
    clock.set(instantIn(ZONE, day(date), '00:30'));
    const { planning } = planningOn(platform);
    await answerSchedule(planning, { job: 'closeMonth', scheduledAt: clock.now() });
    return (await runOf(table, 'closeMonth', OCTOBER)) !== null;
  };
  return { table, clock, platform, night, bkpp: () => callOf(platform, office.bkpp) };
}
let city: Awaited<ReturnType<typeof openCity>>;
beforeEach(async () => {
  city = await openCity();
});

const closes = async () => {
  const calendar = workCalendar(await calendarNow(city.platform), 'FIVE_DAYS');
  return closingDay(OCTOBER, policyOn([], day('2026-10-31')), calendar);
};
const outage = (date: string) => ({
  from: `${date}T02:00:00.000Z`,
  to: `${date}T04:00:00.000Z`,
  reason: 'Jaringan pusat data terputus.',
});
const holiday = {
  kind: 'LIBUR_LOKAL',
  name: 'Libur karena banjir',
  from: '2026-11-13',
  to: '2026-11-13',
  decreeNo: '100.3/12/2026',
};

describe('the day on which a month is closed', () => {
  it('comes later by a working day for every day of entering and verifying that an outage touched', async () => {
    expect(await closes()).toBe('2026-11-17');
    await registerOutage(city.bkpp(), outage('2026-11-10'));
    expect(await closes()).toBe('2026-11-18');
    await registerOutage(city.bkpp(), outage('2026-11-16'));
    expect(await closes()).toBe('2026-11-19');
    await registerOutage(city.bkpp(), outage('2026-11-19'));
    expect(await closes()).toBe('2026-11-19');
  });

  it('stays where outages do not extend windows, by policy', async () => {
    await registerOutage(city.bkpp(), outage('2026-11-10'));
    const calendar = workCalendar(await calendarNow(city.platform), 'FIVE_DAYS');
    const off = policyOn(
      [
        {
          key: 'activity.outageExtendsWindow',
          effectiveFrom: day('2026-01-01'),
          value: false,
          setBy: 'bkpp',
          setAt: '2025-12-01T02:00:00.000Z' as Instant,
          legalBasis: null,
        },
      ],
      day('2026-10-31'),
    );
    expect(closingDay(OCTOBER, off, calendar)).toBe('2026-11-17');
    expect(duePeriods('closeMonth', day('2026-11-17'), () => off, calendar)).toEqual([OCTOBER]);
  });
});

describe('the job that closes', () => {
  it('sees what was registered a second before, and closes on the day that follows from it', async () => {
    await calendarNow(city.platform); // the process remembers the calendar of a minute ago
    const other = makePlatform(city.table, testClock('2026-11-12T02:00:00.000Z'));
    await registerOutage({ ...city.bkpp(), ...other, table: { ...city.table } }, outage('2026-11-12'));
    expect(await city.night('2026-11-17')).toBe(false);
    expect(await city.night('2026-11-18')).toBe(true);
  });

  it('closes the next night what a withdrawn holiday had put off, in the cloud and on one machine', async () => {
    const declared = await declareCalendarDays(city.bkpp(), holiday);
    if (!declared.ok) throw new Error('refused');
    expect(await closes()).toBe('2026-11-18');
    expect(await city.night('2026-11-17')).toBe(false);
    city.clock.set('2026-11-17T02:00:00.000Z');
    const { version, data } = declared.value;
    await withdrawCalendarDays(city.bkpp(), {
      id: declarationId(data),
      expectedVersion: version,
      decreeNo: '100.3/13/2026',
    });
    expect(await closes()).toBe('2026-11-17');
    const asked: string[] = [];
    const duties: Duties = {
      people: async (job, period) => void asked.push(`${job} ${period}`),
      day: async () => {},
      night: async () => {},
    };
    const firing = {
      job: 'closeMonth',
      date: day('2026-11-19'),
      at: instantIn(ZONE, day('2026-11-19'), '00:30'),
    } as const;
    for (const { act } of await dutiesOf(city.platform, duties, [firing])) await act();
    expect(asked).toEqual(['closeMonth 2026-M10']);
    expect(await city.night('2026-11-19')).toBe(true);
  });
});
