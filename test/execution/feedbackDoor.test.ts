/** Named feedback over HTTP: who gives it, who reads it, and what becomes of it (docs/domain.md 1.6). */
import { v7 } from 'uuid';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { feedbackOfPeriod } from '../../functions/execution/feedback/actions/readFeedback.ts';
import { activityId, activityKind } from '../../functions/execution/activity/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { assignmentWrites } from '../../functions/organisation/assignment/store.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { planId } from '../../functions/planning/plan/store.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { makeItem, ofKind } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { queryAll } from '../../functions/platform/table.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { openFeedbackHouse, OCTOBER_14 } from '../support/feedbackHouse.ts';
import { callOf, makeEmployee, makeLine, itemsOf } from '../support/office.ts';
import { voided } from '../support/oneOfEach.ts';
import { makePlan, planItem } from '../support/setPlans.ts';

const { table, office, clock, platform, house, newPerson, give, given, change, named, own, codes } =
  await openFeedbackHouse();
afterAll(() => house.stop());
afterEach(() => clock.set(OCTOBER_14));
const { owner, appraiser, superior, outsider } = office;
const YEAR = '2026-Y' as Period;
const plan = planId({ employeeId: owner.employeeId, year: YEAR, planNo: 1 });

describe('feedback is given', () => {
  it('by the appraiser on a result of the plan, with evidence, and read with who wrote it', async () => {
    const colleague = await newPerson('Nanda Pratama');
    const written = await given(appraiser, owner, {
      target: { result: { planId: plan, resultId: 'r1' } },
      evidence: [{ title: 'Laporan', url: 'https://arsip.example.go.id/laporan/9' }],
      text: '  Laporan bulan ini lengkap.  ',
    });
    expect(written).toMatchObject({
      version: 1,
      standing: 'SUPERIOR',
      anonymous: false,
      period: '2026-M10',
      on: '2026-10-14',
      text: 'Laporan bulan ini lengkap.',
      state: 'GIVEN',
      changeableUntil: '2026-10-21',
      target: { about: 'RESULT', resultId: 'r1' },
    });
    const [seen] = (await named(owner, owner, { about: 'RESULT' })) ?? [];
    expect(seen).toMatchObject({
      text: written.text,
      standing: 'SUPERIOR',
      author: { name: appraiser.name },
    });
    expect(await named(colleague, owner)).toBeNull();
  });

  it('by each as they stand on that day: superior, verifier, team lead, colleague of the unit or of the same superior', async () => {
    const verifier = await newPerson('Oki Setiawan', { unitId: v7() });
    const person = await newPerson('Putri Maharani', { verifierId: verifier.employeeId });
    const lead = await newPerson('Rina Marlina', { appraiserId: outsider.employeeId, unitId: v7() });
    const [office1, seat] = [
      v7(),
      (who: string, role: 'DEFINITIVE' | 'TEAM_LEAD') => ({
        assignmentId: v7(),
        employeeId: who,
        positionId: office1,
        role,
        from: '2026-01-01' as PlainDate,
        to: null,
        letterNo: '1/2026',
        requestId: null,
        recordedAt: '2026-01-01T00:00:00.000Z',
        supersededAt: null,
      }),
    ];
    const seats = [seat(appraiser.employeeId, 'DEFINITIVE'), seat(lead.employeeId, 'TEAM_LEAD')];
    const { parts, writes } = assignmentWrites(
      seats.map((after) => ({ before: null, after: after as never })),
    );
    await bulkLoad(table, [
      ...parts.map(({ kind, key, after }) => makeItem(kind, key, after)),
      ...writes.flatMap((write) => ('set' in write ? [{ ...write.set, ...write.attributes }] : [])),
    ]);
    const sameUnit = await newPerson('Santi Wijaya', { appraiserId: outsider.employeeId });
    const sameSuperior = await newPerson('Taufik Akbar', { unitId: v7() });
    for (const who of [appraiser, superior, verifier, lead, sameUnit, sameSuperior]) await given(who, person);
    const standings = new Map(
      ((await named(person, person)) ?? []).map(({ author, standing }) => [author.name, standing]),
    );
    expect(standings).toEqual(
      new Map([
        [appraiser.name, 'SUPERIOR'],
        [superior.name, 'SUPERIOR'],
        [verifier.name, 'SUPERIOR'],
        [lead.name, 'TEAM_LEAD'],
        [sameUnit.name, 'PEER'],
        [sameSuperior.name, 'PEER'],
      ]),
    );
  });

  it('on a result that a colleague finds by its words, though they see nothing else of the plan', async () => {
    const colleague = await newPerson('Rekan Seunit');
    const below = await newPerson('Staf Bawahan', { appraiserId: owner.employeeId, unitId: v7() });
    const query = `query Q($id: ID!) { employee(id: $id) { plans(year: 2026) { id }
      feedbackResults { planId resultId text } } }`;
    const seenBy = async (who: { employeeId: string }) =>
      (await house.as(who)(query, { id: employeeNodeId(owner.employeeId) })).data.employee;
    const { plans, feedbackResults } = await seenBy(colleague);
    expect([plans, feedbackResults.length]).toEqual([[], 2]);
    const { text, ...result } = feedbackResults[0];
    expect(text.length).toBeGreaterThan(0);
    expect((await given(colleague, owner, { target: { result } })).target.resultId).toBe(result.resultId);
    expect((await seenBy(below)).feedbackResults).toEqual([]);
    expect((await seenBy(outsider)).feedbackResults).toBeNull();
  });

  it('on no result of a draft that was closed before anybody set it: no colleague is shown it', async () => {
    const [person, colleague] = [await newPerson('Penyusun Draf'), await newPerson('Rekan Penyusun')];
    const draft = makePlan(person, { status: 'CLOSED', approvedAt: null, closedBecause: 'LAST_DAY' });
    await bulkLoad(table, [planItem(draft)]);
    const query = `query Q($id: ID!) { employee(id: $id) { feedbackResults { text } } }`;
    const { data } = await house.as(colleague)(query, { id: employeeNodeId(person.employeeId) });
    expect(data.employee.feedbackResults).toEqual([]);
    const result = { planId: planId(draft), resultId: draft.workResults[0]?.id };
    expect(codes(await give(colleague, person, { target: { result } }))).toEqual(['FEEDBACK_TARGET_UNKNOWN']);
  });

  it('on an activity of theirs, and on none that was taken back or is another’s', async () => {
    const gone = {
      ...voided(owner.employeeId),
      date: '2026-10-13' as PlainDate,
      month: '2026-M10' as Period,
    };
    const activity = { ...gone, id: v7(), state: 'RECORDED' as const };
    const item = (one: typeof gone) =>
      makeItem(activityKind, keys.activity(owner.employeeId, one.month, one.date, one.id), one);
    await bulkLoad(table, [item(activity), item(gone)]);
    const about = (id: string) => ({ target: { activityId: id } });
    const { on, target } = await given(appraiser, owner, about(activityId(activity)));
    expect([on, target.about]).toEqual([activity.date, 'ACTIVITY']);
    const other = await give(appraiser, owner, { ...about(activityId(activity)), on: '2026-10-09' });
    expect(other.userErrors).toMatchObject([{ code: 'FEEDBACK_DAY', field: ['input', 'on'] }]);
    expect(other.userErrors[0].message).toContain(activity.date);
    for (const one of [gone, { ...activity, id: v7() }, { ...activity, employeeId: outsider.employeeId }])
      expect(codes(await give(appraiser, owner, about(activityId(one))))).toEqual([
        'FEEDBACK_TARGET_UNKNOWN',
      ]);
  });

  it('to nobody by whoever has nothing to do with them, and never to oneself', async () => {
    const stranger = await give(outsider, owner);
    const nobody = await give(outsider, { employeeId: v7() });
    expect([codes(stranger), codes(nobody)]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
    expect(stranger.userErrors).toEqual(nobody.userErrors);
    expect(codes(await give(owner, owner))).toEqual(['NOT_ALLOWED']);
  });

  it('with words, on exactly one thing that is there, about a day of the last month', async () => {
    const all = [
      await give(appraiser, owner, { text: ' \n ' }),
      await give(appraiser, owner, { target: {} }),
      await give(appraiser, owner, { target: { behaviour: 'LOYAL', activityId: 'x' } }),
      await give(appraiser, owner, { target: { result: { planId: plan, resultId: 'r99' } } }),
      await give(appraiser, owner, { on: '2026-09-12' }),
      await give(appraiser, owner, { on: '2026-10-15' }),
    ];
    expect(all.map(codes)).toEqual([
      ['INPUT_REQUIRED'],
      ['INPUT_INVALID'],
      ['INPUT_INVALID'],
      ['FEEDBACK_TARGET_UNKNOWN'],
      ['FEEDBACK_DATE'],
      ['FEEDBACK_DATE'],
    ]);
    const late = await given(appraiser, owner, { on: '2026-09-13' });
    expect(late).toMatchObject({ period: '2026-M09', on: '2026-09-13' });
  });

  it('by whoever appraised on its day, though another does now; both read it', async () => {
    const before = await newPerson('Umar Faruq');
    const person = makeEmployee('Vina Lestari');
    const line = { to: '2026-10-10' as PlainDate };
    const next = { from: '2026-10-11' as PlainDate };
    await bulkLoad(table, [
      ...itemsOf.employee(person),
      ...itemsOf.line(makeLine(person, before, null, { ...line, unitId: v7() })),
      ...itemsOf.line(makeLine(person, appraiser, superior, { ...next, unitId: v7() })),
    ]);
    const { text } = await given(before, person, { on: '2026-10-08', text: 'Awal bulan sangat baik.' });
    expect((await named(appraiser, person))?.map((one) => one.text)).toEqual([text]);
    expect(await named(before, person)).toBeNull();
    expect((await own(before)).map((one: { text: string }) => one.text)).toEqual([text]);
  });
});

describe('the same feedback', () => {
  it('sent twice is one, and with other words under its key is refused', async () => {
    const person = await newPerson('Wulan Sari');
    const once = { idempotencyKey: v7() };
    const first = await give(appraiser, person, once);
    expect(await give(appraiser, person, once)).toEqual(first);
    expect(codes(await give(appraiser, person, { ...once, text: 'Lain.' }))).toEqual([
      'IDEMPOTENCY_CONFLICT',
    ]);
    expect(await named(person, person)).toHaveLength(1);
  });

  it('by one author many times at once stands as often as it was written, and no more than twenty a month', async () => {
    const person = await newPerson('Yoga Pranata');
    const all = await Promise.all(Array.from({ length: 4 }, () => give(appraiser, person)));
    expect(all.flatMap(codes)).toEqual([]);
    for (let nth = 4; nth < 20; nth += 1) await given(appraiser, person);
    expect(codes(await give(appraiser, person))).toEqual(['FEEDBACK_TOO_MANY']);
    expect(await named(person, person)).toHaveLength(20);
  });
});

describe('what was written', () => {
  it('is corrected and taken back by its author for a week, and then stands', async () => {
    const person = await newPerson('Zahra Amalia');
    const { id } = await given(appraiser, person);
    const words = { tone: 'IMPROVEMENT', text: 'Laporan perlu lebih awal.' };
    const { feedback } = await change(appraiser, 'correctFeedback', { id, expectedVersion: 1, ...words });
    expect(feedback).toMatchObject({ version: 2, ...words });
    expect(await named(person, person)).toMatchObject([words]);
    const behind = await change(appraiser, 'withdrawFeedback', { id, expectedVersion: 1 });
    expect([codes(behind), behind.feedback.version]).toEqual([['VERSION_BEHIND'], 2]);
    const gone = await change(appraiser, 'withdrawFeedback', { id, expectedVersion: 2 });
    expect(gone.feedback).toMatchObject({ state: 'WITHDRAWN', version: 3 });
    expect(await named(person, person)).toEqual([]);
    const again = await change(appraiser, 'correctFeedback', { id, expectedVersion: 3, ...words });
    expect(codes(again)).toEqual(['STATE_INVALID']);
    const other = await given(appraiser, person);
    clock.set('2026-10-22T02:00:00.000Z');
    const late = await change(appraiser, 'withdrawFeedback', { id: other.id, expectedVersion: 1 });
    expect(late.userErrors).toMatchObject([{ code: 'FEEDBACK_FINAL', params: [{ value: '2026-10-21' }] }]);
  });

  it('corrected and taken back at once, one of the two stands', async () => {
    const person = await newPerson('Adit Nugraha');
    const { id } = await given(appraiser, person);
    const edit = { id, expectedVersion: 1 };
    const both = await Promise.all([
      change(appraiser, 'correctFeedback', { ...edit, tone: 'NEUTRAL', text: 'Cukup.' }),
      change(appraiser, 'withdrawFeedback', edit),
    ]);
    expect(both.flatMap(codes)).toEqual(['VERSION_BEHIND']);
  });

  it('is told outside without words and without its author', async () => {
    const person = await newPerson('Bayu Saputra');
    const { id } = await given(appraiser, person, { text: 'Rahasia dapur.' });
    await change(appraiser, 'correctFeedback', { id, expectedVersion: 1, tone: 'NEUTRAL', text: 'Rahasia.' });
    await change(appraiser, 'withdrawFeedback', { id, expectedVersion: 2 });
    const list = { partition: keys.person(person.employeeId), prefix: 'EVT#2026-M10#FEED#' };
    const events = ofKind(await queryAll(table, list), eventKind);
    expect(events.map(({ data }) => data.type)).toEqual([
      'feedbackGiven',
      'feedbackCorrected',
      'feedbackWithdrawn',
    ]);
    const told = JSON.stringify(events.map(({ data }) => data.public));
    for (const secret of ['Rahasia', appraiser.employeeId, employeeNodeId(appraiser.employeeId)])
      expect(told).not.toContain(secret);
  });
});

describe('for the evaluation', () => {
  it('a month is counted by what it is about and its tone, what was taken back not', async () => {
    const person = await newPerson('Citra Kirana');
    await given(appraiser, person);
    await given(superior, person);
    await given(appraiser, person, { tone: 'IMPROVEMENT' });
    const { id } = await given(appraiser, person, { target: { behaviour: 'LOYAL' } });
    await change(appraiser, 'withdrawFeedback', { id, expectedVersion: 1 });
    const seen = await feedbackOfPeriod(callOf(platform, appraiser), person.employeeId, '2026-M10' as Period);
    expect(seen.ok && seen.value.named.map(({ tone }) => tone).toSorted()).toEqual([
      'APPRECIATION',
      'APPRECIATION',
      'IMPROVEMENT',
    ]);
    const refused = await feedbackOfPeriod(
      callOf(platform, outsider),
      person.employeeId,
      '2026-M10' as Period,
    );
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'NOT_FOUND' }] });
  });
});
