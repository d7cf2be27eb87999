/** Reminders: what people are told, and when they are not. docs/domain.md 3 (P08, P10), docs/decisions/reminders.md. */
import { describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { itemsOf } from '../support/office.ts';
import { idOf } from '../support/monthHouse.ts';
import { month } from '../support/setPlans.ts';
import { contentOf } from '../support/table.ts';
import { countsOf, date, remindingHouse } from '../support/reminding.ts';

const { at, clock, opened, submitTarget, works, person, lay, remind, digestsOf, toldOn } = remindingHouse();

const MONTHS = ['2026-M09', '2026-M10', '2026-M11'];

/** What was rejected on Friday 9 October of activities of the first, with when. */
const REJECTED = {
  since: '2026-10-09T03:00:00.000Z' as Instant,
  left: [{ date: date('2026-10-01'), decidedOn: date('2026-10-09'), count: 2 }],
};

describe('a person is told', () => {
  it('of working days without an activity that can still be entered, not of those whose window is over', async () => {
    const owner = await person(['2026-09-29', '2026-10-06', '2026-10-07', '2026-10-10', '2026-10-12']);
    const told = await toldOn('2026-10-12', owner);
    expect(told?.matters).toEqual([
      {
        kind: 'ACTIVITY_GAPS',
        steps: ['ACTIVITY_GAP'],
        count: 2,
        overdue: 0,
        oldestOn: '2026-10-06',
        dueOn: '2026-10-15',
        text: {
          id: 'Hari kerja tanpa aktivitas: 2, sejak 6 Oktober 2026; batas terdekat 15 Oktober 2026.',
          en: 'Working days without an activity: 2, since 6 October 2026; next deadline 15 October 2026.',
        },
      },
    ]);
    expect(told?.text.id).toBe(`Pengingat kinerja, 12 Oktober 2026.\n${told?.matters[0]?.text.id}`);
  });

  it('of a monthly target that is not set: once, on the last day of its window, and once it is late', async () => {
    const owner = await opened();
    await works(owner, MONTHS);
    expect(await toldOn('2026-10-01', owner)).toMatchObject({
      matters: [{ kind: 'TARGETS', count: 1, overdue: 0, oldestOn: '2026-09-26', dueOn: '2026-10-05' }],
    });
    expect(await toldOn('2026-10-02', owner)).toBeNull();
    expect(await toldOn('2026-10-05', owner)).toMatchObject({ matters: [{ overdue: 0 }] });
    expect(await toldOn('2026-10-06', owner)).toMatchObject({ matters: [{ overdue: 1, dueOn: null }] });
    expect(await toldOn('2026-10-07', owner)).toBeNull();
  });

  it('of a target no more once it is submitted, and its appraiser from the next day on', async () => {
    const appraiser = await person();
    const owner = await opened([{}], [{ appraiserId: appraiser.employeeId }]);
    await works(owner, MONTHS);
    await submitTarget(owner, 1);
    expect(await toldOn('2026-10-01', owner)).toBeNull();
    expect(await toldOn('2026-10-01', appraiser)).toBeNull();
    expect(await toldOn('2026-10-02', appraiser)).toMatchObject({
      matters: [{ kind: 'VERIFICATIONS', steps: ['TARGET_APPROVAL'], count: 1, oldestOn: '2026-10-01' }],
    });
  });

  it('of targets, realisations and activities that wait for them, each an item of their desk', async () => {
    const superior = await person();
    const since = '2026-10-08T03:00:00.000Z' as Instant;
    for (const month of ['2026-M08', '2026-M09'])
      await lay(superior, {
        step: 'ACTIVITY_VERIFICATION',
        period: month as Period,
        planNo: 0,
        since,
        count: 12,
      });
    await lay(superior, { step: 'MONTH_VERIFICATION', since });
    await lay(superior, { step: 'TARGET_APPROVAL', planNo: 2, since });
    // Activities of August were to be verified by 14 September, those of September by 14 October.
    expect(await toldOn('2026-10-12', superior)).toMatchObject({
      matters: [{ kind: 'VERIFICATIONS', count: 4, overdue: 1, dueOn: '2026-10-14', oldestOn: '2026-10-08' }],
    });
  });

  it('of what was returned to them or rejected, as long as it waits to be mended', async () => {
    const owner = await opened();
    await submitTarget(owner, 1);
    const returned = { id: idOf(owner), expectedVersion: 2, note: 'Target survei belum terisi.' };
    await month(at.house.as(at.office.appraiser), 'returnMonth', returned);
    await works(owner, MONTHS);
    await works(owner, ['2026-M10'], [], { mending: REJECTED });
    expect(await toldOn('2026-10-12', owner)).toMatchObject({
      matters: [{ kind: 'RETURNED', count: 2, overdue: 1, dueOn: '2026-10-14' }],
    });
    expect(await toldOn('2026-10-14', owner)).toMatchObject({
      matters: [{ steps: ['ACTIVITY_REJECTED', 'MONTH_RETURNED'] }],
    });
    expect(await toldOn('2026-10-19', owner)).toBeNull();
    expect(await toldOn('2026-10-21', owner)).toMatchObject({ matters: [{ steps: ['MONTH_RETURNED'] }] });
    for (const day of ['2026-11-12', '2026-11-19', '2026-11-26'])
      expect((await toldOn(day, owner))?.matters.flatMap(({ steps }) => steps) ?? []).not.toContain(
        'MONTH_RETURNED',
      );
  });

  it('of what is rejected day after day: of none later than the working day after it', async () => {
    const owner = await person();
    const left: { date: PlainDate; decidedOn: PlainDate; count: number }[] = [];
    const told = [];
    for (const day of ['2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09', '2026-10-12']) {
      left.push({ date: date('2026-10-05'), decidedOn: date(day), count: 1 });
      const since = `${day}T03:00:00.000Z` as Instant;
      await works(owner, ['2026-M10'], [], { mending: { since, left } });
      const digest = await toldOn(day, owner);
      if (digest) told.push([day, digest.matters[0]?.oldestOn]);
    }
    // What was rejected on the 7th is in the digest of that day.
    expect(told).toEqual([
      ['2026-10-07', '2026-10-06'],
      ['2026-10-09', '2026-10-06'],
    ]);
    expect(await toldOn('2026-10-13', owner)).toMatchObject({ matters: [{ dueOn: '2026-10-14' }] });
  });

  it('of activities that they recorded and did not send in, as long as they can be, and once more by its last day', async () => {
    const owner = await person();
    const days = {
      '06': { counted: 90, verified: 0, times: [] },
      '07': { counted: 50, verified: 50, times: [] },
    };
    await works(owner, ['2026-M08', '2026-M09']);
    await works(owner, ['2026-M10'], [], {
      days: { ...days, '08': { counted: 60, verified: 0, pending: 60, times: [] } },
    });
    const told = async (day: string) =>
      (await toldOn(day, owner))?.matters.filter(({ kind }) => kind === 'UNSUBMITTED') ?? [];
    expect(await told('2026-10-07')).toMatchObject([
      { steps: ['ACTIVITY_UNSUBMITTED'], count: 1, overdue: 0, oldestOn: '2026-10-06', dueOn: '2026-11-10' },
    ]);
    expect(await told('2026-11-11')).toMatchObject([{ overdue: 1, dueOn: null }]);
    expect(await told('2026-11-16')).toEqual([]);
  });

  it('of each day that is not sent in, and of one that was rejected and edited as rejected alone', async () => {
    const owner = await person();
    const recorded = { counted: 90, verified: 0, times: [] };
    await works(owner, ['2026-M09', '2026-M11']);
    await works(owner, ['2026-M10'], [], {
      days: { '01': recorded, '02': recorded, '05': recorded },
      mending: REJECTED,
    });
    const matters = (await toldOn('2026-10-12', owner))?.matters ?? [];
    expect(matters.filter(({ kind }) => kind !== 'ACTIVITY_GAPS')).toMatchObject([
      { kind: 'UNSUBMITTED', count: 2, oldestOn: '2026-10-02' },
      { kind: 'RETURNED', steps: ['ACTIVITY_REJECTED'] },
    ]);
  });

  it('of dialogues and follow-ups past their day, and of nothing that is still to come', async () => {
    const owner = await person();
    const follow = { step: 'DIALOGUE_FOLLOW_UP', dueOn: date('2026-10-14'), count: 2 } as const;
    await lay(owner, { ...follow, subjectId: 'a/1' });
    await lay(owner, { step: 'DIALOGUE_SCHEDULED', subjectId: 'a/2', dueOn: date('2026-10-12') });
    await lay(owner, {
      step: 'DIALOGUE_CONFIRMATION',
      subjectId: 'a/3',
      since: '2026-10-07T02:00:00.000Z' as Instant,
    });
    expect(await toldOn('2026-10-12', owner)).toBeNull();
    expect(countsOf(await toldOn('2026-10-13', owner))).toEqual({ DIALOGUES: 1 });
    expect(countsOf(await toldOn('2026-10-15', owner))).toEqual({ DIALOGUES: 3 });
  });

  it('of whatever else lies on their desk past its day, or for five working days where it has none', async () => {
    const owner = await person();
    await lay(owner, { step: 'PLAN_DUE', dueOn: date('2026-10-09') });
    await lay(owner, { step: 'PLAN_RETURNED', since: '2026-10-06T02:00:00.000Z' as Instant });
    expect(await toldOn('2026-10-12', owner)).toMatchObject({
      matters: [{ kind: 'OTHERS', steps: ['PLAN_DUE'], count: 1, overdue: 1 }],
    });
    expect(countsOf(await toldOn('2026-10-13', owner))).toEqual({});
    expect(countsOf(await toldOn('2026-10-14', owner))).toEqual({ OTHERS: 2 });
  });

  it('of everything in one digest, numbered in the order of the days, without a word about anybody else', async () => {
    const owner = await opened();
    await works(owner, MONTHS, ['2026-10-01']);
    await lay(owner, { step: 'PLAN_RETURNED', since: '2026-09-01T02:00:00.000Z' as Instant });
    expect(countsOf(await toldOn('2026-10-02', owner))).toEqual({ ACTIVITY_GAPS: 1, TARGETS: 1, OTHERS: 1 });
    const [digest] = await digestsOf(owner);
    const text = JSON.stringify(digest);
    for (const { name, nip } of Object.values(at.office))
      for (const other of [name, nip ?? name]) expect(text).not.toContain(other);
    expect(text).not.toContain(at.office.owner.employeeId);
  });
});

describe('a person is not told', () => {
  it('of nothing: no event, and no write but the marker of the month', async () => {
    const owner = await person();
    expect(await remind('2026-10-12', [owner])).toEqual({ done: 0, unchanged: 1, refused: 0 });
    const before = await contentOf(at.table);
    expect(await remind('2026-10-13', [owner])).toEqual({ done: 0, unchanged: 1, refused: 0 });
    expect(await contentOf(at.table)).toEqual(before);
  });

  it('twice on one day, whatever is new by then', async () => {
    const owner = await person(['2026-10-08']);
    expect(await remind('2026-10-12', [owner])).toMatchObject({ done: 1 });
    await lay(owner, { step: 'PLAN_DUE', dueOn: date('2026-10-01') });
    expect(await remind('2026-10-12', [owner], '16:30')).toMatchObject({ done: 0 });
    expect(countsOf(await toldOn('2026-10-13', owner))).toEqual({ ACTIVITY_GAPS: 1, OTHERS: 1 });
  });

  it('of the same again before five working days are over, and then once more', async () => {
    const owner = await person();
    await lay(owner, { step: 'PLAN_DUE', dueOn: date('2026-10-01') });
    const told = [];
    for (let day = 5; day <= 20; day += 1) {
      const on = `2026-10-${String(day).padStart(2, '0')}`;
      if (await toldOn(on, owner)) told.push(on);
    }
    expect(told).toEqual(['2026-10-05', '2026-10-12', '2026-10-19']);
  });

  it('of what was done meanwhile, and of the rest not again', async () => {
    const owner = await person(['2026-10-07', '2026-10-08']);
    expect(countsOf(await toldOn('2026-10-09', owner))).toEqual({ ACTIVITY_GAPS: 2 });
    await works(owner, ['2026-M10'], ['2026-10-08']);
    expect(await toldOn('2026-10-12', owner)).toBeNull();
    await works(owner, ['2026-M10'], ['2026-10-08', '2026-10-12']);
    expect(countsOf(await toldOn('2026-10-13', owner))).toEqual({ ACTIVITY_GAPS: 2 });
    await works(owner, ['2026-M10']);
    expect(await toldOn('2026-10-20', owner)).toBeNull();
  });

  it('on leave, and is on the first day back; on duty travel they are', async () => {
    const [away, travelling] = [await person(['2026-10-07']), await person(['2026-10-07'])];
    const days = { from: date('2026-10-08'), to: date('2026-10-09') };
    await bulkLoad(at.table, [
      ...itemsOf.leave({ employeeId: away.employeeId, type: 'CUTI_TAHUNAN', ...days }),
      ...itemsOf.leave({ employeeId: travelling.employeeId, type: 'DINAS_LUAR', ...days }),
    ]);
    expect(await toldOn('2026-10-09', away)).toBeNull();
    expect(countsOf(await toldOn('2026-10-12', away))).toEqual({ ACTIVITY_GAPS: 1 });
    expect(countsOf(await toldOn('2026-10-09', travelling))).toEqual({ ACTIVITY_GAPS: 1 });
  });

  it('who has left, or who is not in office', async () => {
    const gone = await person(['2026-10-07'], {
      legalStatus: 'PENSIUN',
      legalStatusFrom: date('2026-10-10'),
    });
    const away = await person(['2026-10-07'], {
      legalStatus: 'TUGAS_BELAJAR',
      legalStatusFrom: date('2026-10-10'),
    });
    expect(await remind('2026-10-12', [gone, away])).toEqual({ done: 0, unchanged: 2, refused: 0 });
  });

  it('on a Saturday in an office of five days, and is in one of six', async () => {
    const five = await person(['2026-10-07']);
    const six = await person(['2026-10-07'], { workWeek: 'SIX_DAYS' });
    await lay(five, { step: 'PLAN_DUE', dueOn: date('2026-10-09') });
    expect(await toldOn('2026-10-10', five)).toBeNull();
    expect(await toldOn('2026-10-10', six)).not.toBeNull();
    expect(await toldOn('2026-10-11', six)).toBeNull();
  });

  it('a head of region of activities, which they have none of', async () => {
    const { position } = at.office.owner;
    const mayor = await person(['2026-10-07'], { position: { ...position, kind: 'KEPALA_DAERAH' } });
    expect(await toldOn('2026-10-12', mayor)).toBeNull();
  });
});

it('every digest is in the chain of its person, and the chains hold', async () => {
  clock.set('2026-10-30T08:30:00.000Z');
  expect((await verifyAudit(at.table)).broken).toEqual([]);
});
