import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { holidayDates } from '../../data/holidays.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { type Period, workingDaysOf } from '../../functions/platform/period.ts';
import { keys } from '../../functions/platform/keys.ts';
import { runKind } from '../../functions/platform/run/run.ts';
import { openHouse } from '../support/house.ts';
import { cardItem } from '../support/largeOffice.ts';
import { makeEmployee, makeOffice, makePlatform, testClock, unit } from '../support/office.ts';
import { agencyOf } from '../support/rosters.ts';
import { contentOf, makeTable, tapped } from '../support/table.ts';

/** 08:00 in Jakarta on Monday 16 November 2026. */
const MONDAY = '2026-11-16T01:00:00.000Z';
const table = await makeTable();
const office = await makeOffice(table);
const clock = testClock(MONDAY);
const commands: string[] = [];
const house = await openHouse(
  makePlatform(
    tapped(table, (command) => void commands.push(command)),
    clock,
  ),
);
const agency = agencyOf(3);
await bulkLoad(table, [
  ...agency.items,
  ...agencyOf([{}, { to: '2026-11-30' as never }]).items,
  makeItem(runKind, keys.run('openMonth', '2026-M12'), {
    job: 'openMonth',
    period: '2026-M12',
    status: 'COMPLETE',
    startedAt: MONDAY,
    plannedAt: MONDAY,
    completedAt: MONDAY,
    checkpoint: null,
    chunks: 1,
    counts: { expected: 5, done: 4, refused: 1, missing: 0, refusedBy: {}, missingIds: [] },
  }),
]);
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());

const PREVIEW = `query ($input: PolicyPreviewInput!) { policyPreview(input: $input) {
  preview { key before after movesSinglePersons people peopleAreEstimated agencies { people } months { period opened activityDays partsFrom partsTo cutOff { window months agencies { name months } }
    windows { week window date before { from to } after { from to } days overAtOnce } } }
  userErrors { code field } } }`;
async function preview(input: object, who: Employee = office.bkpp) {
  const { data, errors } = await house.as(who)(PREVIEW, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.policyPreview;
}
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const shorter = { key: 'activity.inputWindowDays', effectiveFrom: '2026-12-01', value: 5 };

describe('a preview of a policy', () => {
  it('shows the windows that would move, in offices of five and six days, and whom', async () => {
    const before = await contentOf(table);
    const { preview: shown, userErrors } = await preview(shorter);
    expect(userErrors).toEqual([]);
    expect(shown).toMatchObject({ before: 7, after: 5, people: 4, peopleAreEstimated: true });
    expect(shown.agencies.map(({ people }: { people: number }) => people).toSorted()).toEqual([1, 3]);
    expect(shown.months).toHaveLength(12);
    const [december, january] = shown.months;
    expect(december).toMatchObject({ period: '2026-M12', opened: 4 });
    expect(january).toMatchObject({ period: '2027-M01', opened: null });
    const five = december.windows.filter(({ week }: { week: string }) => week === 'FIVE_DAYS');
    expect(five).toEqual([
      {
        week: 'FIVE_DAYS',
        window: 'ACTIVITY',
        date: '2026-12-31',
        before: { from: '2026-12-31', to: '2027-01-13' },
        after: { from: '2026-12-31', to: '2027-01-11' },
        days: -2,
        overAtOnce: false,
      },
      {
        week: 'FIVE_DAYS',
        window: 'VERIFICATION',
        date: null,
        before: { from: null, to: '2027-01-18' },
        after: { from: null, to: '2027-01-14' },
        days: -4,
        overAtOnce: false,
      },
    ]);
    const sixDays = { week: 'SIX_DAYS', holidays: holidayDates() } as const;
    expect(december.activityDays).toBe(workingDaysOf(sixDays, '2026-M12' as Period).length);
    expect(await contentOf(table)).toEqual(before);
  });

  it('says which windows would be over at once, and that the people of today are counted', async () => {
    const month = { from: -5, to: -4 };
    clock.set('2026-11-30T02:00:00.000Z');
    const { preview: shown } = await preview({
      key: 'month.targetWindow',
      effectiveFrom: '2026-11-30',
      value: month,
    });
    expect(shown).toMatchObject({ people: 5, peopleAreEstimated: false });
    const december = shown.months.find(({ period }: { period: string }) => period === '2026-M12');
    expect(december.windows).toMatchObject([
      { week: 'FIVE_DAYS', window: 'TARGET', overAtOnce: true, after: { to: '2026-11-27' } },
      { week: 'SIX_DAYS', window: 'TARGET', overAtOnce: true },
    ]);
  });

  it('says how many have not acted yet whose window would be over at once, by agency', async () => {
    clock.set('2026-11-30T02:00:00.000Z');
    const { agencyId } = agency;
    const card = (status: string) => ({
      ...cardItem(makeEmployee('Dwi', { unit: { ...unit, agencyId } }), null, '2026-M12' as Period),
      month: { status, late: false, lines: 1, filled: 0 },
    });
    const statuses = ['GENERATED', 'GENERATED', 'TARGET_SUBMITTED', 'CANCELLED'];
    await bulkLoad(table, statuses.map(card));
    const of = async (key: string, value: object | number) =>
      (await preview({ key, effectiveFrom: '2026-11-30', value })).preview.months;
    const [november, december] = await of('month.targetWindow', { from: -5, to: -4 });
    expect(november.cutOff).toEqual([]);
    expect(december.cutOff).toEqual([
      { window: 'TARGET', months: 2, agencies: [{ name: 'Dinas', months: 2 }] },
    ]);
  });

  it('says that windows of single persons move, which no month shows, and counts whose they may be', async () => {
    clock.set('2026-11-30T02:00:00.000Z');
    for (const [key, value, same] of [
      ['month.actWorkingDays', 10, 3],
      [
        'month.targetSilence',
        { escalateWorkingDays: 1, approveWorkingDays: 2 },
        { escalateWorkingDays: 3, approveWorkingDays: 5 },
      ],
      ['month.minGapTargetRealisationHours', 24, 72],
      ['activity.resubmitWorkingDays', 1, 3],
      ['month.verifyWorkingDays', 5, 3],
    ] as const) {
      const of = async (changed: unknown) =>
        (await preview({ key, effectiveFrom: '2026-11-30', value: changed })).preview;
      expect(await of(value)).toMatchObject({ movesSinglePersons: true, people: 5 });
      expect(await of(same)).toMatchObject({ movesSinglePersons: false, people: 0 });
    }
    expect((await preview(shorter)).preview).toMatchObject({ movesSinglePersons: false });
  });

  it('of a day within a month is about the parts that end from then on, and until the next value', async () => {
    const target = { key: 'month.targetWindow', value: { from: -5, to: 4 } };
    const set = 'mutation ($input: SetPolicyInput!) { setPolicy(input: $input) { userErrors { code } } }';
    const later = { ...target, effectiveFrom: '2027-01-20', legalBasis: 'Perwali 12/2026' };
    await house.as(office.bkpp)(set, { input: later });
    const { preview: shown } = await preview({
      ...target,
      effectiveFrom: '2026-11-20',
      value: { from: -5, to: 3 },
    });
    const parts = shown.months.map(({ partsFrom, partsTo }: Record<string, string>) => [partsFrom, partsTo]);
    expect(parts).toEqual([
      ['2026-11-20', '2026-11-30'],
      ['2026-12-01', '2026-12-31'],
      ['2027-01-01', '2027-01-19'],
    ]);
    const windows = shown.months[2].windows.map(({ window }: { window: string }) => window);
    expect(windows).toEqual(['TARGET', 'TARGET']);
  });

  it('of a value that moves no window shows none, and the months until the next value of its key', async () => {
    const { preview: shown } = await preview({
      key: 'activity.monthlyMinuteTarget',
      effectiveFrom: '2026-12-01',
      value: 6000,
    });
    expect(shown.months.flatMap(({ windows }: { windows: object[] }) => windows)).toEqual([]);
    expect(shown).toMatchObject({ people: 0, agencies: [] });
    const set = 'mutation ($input: SetPolicyInput!) { setPolicy(input: $input) { userErrors { code } } }';
    const input = {
      key: 'activity.monthlyMinuteTarget',
      effectiveFrom: '2027-03-01',
      value: 7000,
      legalBasis: 'Perwali 12/2026',
    };
    expect((await house.as(office.bkpp)(set, { input })).data.setPolicy.userErrors).toEqual([]);
    const until = await preview({
      key: 'activity.monthlyMinuteTarget',
      effectiveFrom: '2026-12-01',
      value: 6000,
    });
    expect(until.preview.months.map(({ period }: { period: string }) => period)).toEqual([
      '2026-M12',
      '2027-M01',
      '2027-M02',
    ]);
  });

  it('refuses what setPolicy refuses', async () => {
    const refused = async (changes: object) => codes(await preview({ ...shorter, ...changes }));
    expect(await refused({ key: 'activity.colour' })).toEqual(['POLICY_UNKNOWN']);
    expect(await refused({ value: 99 })).toEqual(['POLICY_INVALID']);
    expect(await refused({ key: 'eval.period', value: 'QUARTER' })).toEqual(['POLICY_NOT_IN_EFFECT']);
    expect(await refused({ effectiveFrom: '2026-11-15' })).toEqual(['POLICY_BACKDATED']);
    expect(await refused({ key: 'skp.minMainResults', value: 20 })).toEqual(['POLICY_INVALID']);
    const march = { key: 'activity.monthlyMinuteTarget', effectiveFrom: '2027-03-01' };
    expect(await refused({ ...march, value: 6000 })).toEqual(['POLICY_EXISTS']);
    expect(codes(await preview(shorter, office.manager))).toEqual(['NOT_ALLOWED']);
  });

  it('reads no person: agencies, their rosters, the calendar, the revisions and twelve runs', async () => {
    await preview(shorter);
    commands.length = 0;
    await preview(shorter);
    const [queries, gets] = ['Query', 'Get'].map(
      (name) => commands.filter((command) => command.startsWith(name)).length,
    );
    // of the caller: a query and a read; then the agencies, two rosters, the calendar and the revisions, and the runs
    expect(queries).toBe(7);
    expect(gets).toBe(13);
  });
});
