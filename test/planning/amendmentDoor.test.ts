/** A plan in force is amended through the door: who may what, across desks, and what stays in force meanwhile. */
import { afterAll, describe, expect, it } from 'vitest';
import { lineDrift } from '../../functions/execution/month/lineDrift.ts';
import type { Month } from '../../functions/execution/month/rules.ts';
import type { Plan } from '../../functions/planning/plan/rules.ts';
import { parsePlanId, planOf, type PlanRef } from '../../functions/planning/plan/store.ts';
import { openAmendmentHouse, raised } from '../support/amendmentHouse.ts';
import { amend, amendment } from '../support/amendments.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { inWords, plan } from '../support/plans.ts';

const at = await openAmendmentHouse();
const { table, office, clock, house, appraiser, contentFor, withSetPlan, talkedAgain, putForward } = at;
const { read, stepsOf, open, monthOf } = at;
afterAll(() => house.stop());
const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

describe('an amendment', () => {
  it('goes from its reason to the plan set anew, across the desks of owner and appraiser', async () => {
    const { owner, ask, id, one, sent } = await putForward();
    expect(sent.userErrors).toEqual([]);
    expect(sent.amendment).toMatchObject({ status: 'SUBMITTED', no: 1 });
    expect(await stepsOf(office.appraiser, one.id)).toEqual(['AMENDMENT_APPROVAL']);
    const back = await amendment(appraiser, 'returnAmendment', {
      ...one,
      expectedVersion: 3,
      note: 'Sebutkan dasarnya.',
    });
    expect(back.amendment).toMatchObject({ status: 'RETURNED', returnNote: 'Sebutkan dasarnya.' });
    expect(await stepsOf(owner, one.id)).toEqual(['AMENDMENT_RETURNED']);
    expect(await stepsOf(office.appraiser, one.id)).toEqual([]);
    await amendment(ask, 'editAmendment', {
      ...one,
      expectedVersion: 4,
      content: raised(contentFor(owner), 3),
    });
    expect(await stepsOf(owner, one.id)).toEqual([]);
    await amendment(ask, 'submitAmendment', { ...one, expectedVersion: 5 });
    const set = await amendment(appraiser, 'approveAmendment', { ...one, expectedVersion: 6 });
    expect(set).toMatchObject({
      amendment: { status: 'APPROVED', plan: { id, status: 'APPROVED' } },
      userErrors: [],
    });
    expect(await stepsOf(office.appraiser, one.id)).toEqual([]);
    const now = await read(owner, id);
    expect(now.workResults[0].indicators[0]).toMatchObject({
      target: 32,
      months: [1, 1, ...Array(10).fill(3)],
    });
    expect(now.versions).toMatchObject([
      {
        no: 1,
        reason: null,
        requestedBy: null,
        setBy: { name: office.appraiser.name },
        workResults: [{ indicators: [{ target: 12 }, {}] }, {}],
      },
      {
        no: 2,
        version: now.version,
        reason: expect.stringContaining('perjanjian kinerja'),
        requestedBy: { name: owner.name },
        workResults: [{ indicators: [{ target: 32 }, {}] }, {}],
      },
    ]);
    const told = (await eventsIn(table)).filter(({ aggregate }) =>
      aggregate.startsWith(`EMP#${owner.employeeId}|`),
    );
    const types = (room: string) =>
      told.filter(({ aggregate }) => aggregate.endsWith(room)).map(({ type }) => type);
    expect(types('#PLAN')).toEqual([
      'planCreated',
      'planSubmitted',
      'planApproved',
      'planAmendmentBegun',
      'planAmended',
    ]);
    expect(types('#AMEND')).toEqual([
      'amendmentBegun',
      'amendmentEdited',
      'amendmentSubmitted',
      'amendmentReturned',
      'amendmentEdited',
      'amendmentSubmitted',
      'amendmentApproved',
    ]);
  });

  it('leaves the plan in force as it was set until it is approved, and months are opened from that', async () => {
    const { owner, id, one } = await putForward();
    expect(await read(owner, id)).toMatchObject({
      status: 'AMENDING',
      workResults: [{ indicators: [{ target: 12 }, {}] }, {}],
    });
    expect(await open(owner, '2026-M02')).toEqual({ outcome: 'DONE' });
    const february = await monthOf(owner, '2026-M02');
    await amendment(appraiser, 'approveAmendment', { ...one, expectedVersion: 3 });
    clock.set('2026-02-25T02:00:00.000Z');
    expect(await open(owner, '2026-M03')).toEqual({ outcome: 'DONE' });
    const march = await monthOf(owner, '2026-M03');
    expect([february?.data.lines[0]?.target, march?.data.lines[0]?.target]).toEqual([1000, 3000]);
    const after = await planOf(table, parsePlanId(id) as PlanRef);
    expect(march?.data.planVersion).toBe(after?.version);
    expect(await monthOf(owner, '2026-M02')).toEqual(february);
    for (const month of [february, march])
      expect(lineDrift(after?.data as Plan, month?.data as Month)).toEqual([]);
  });

  it('is asked for by the appraiser too, and then waits on the owner’s desk to be written', async () => {
    const { owner, ask, id, version } = await withSetPlan();
    const begun = (
      await amend(appraiser, { id, expectedVersion: version, reason: 'Prioritas pimpinan berubah.' })
    ).plan;
    expect(begun).toMatchObject({ status: 'AMENDING', amendment: { status: 'DRAFT', version: 1 } });
    const one = { id: begun.amendment.id };
    expect(await stepsOf(owner, one.id)).toEqual(['AMENDMENT_DUE']);
    const foreign = await amendment(appraiser, 'editAmendment', {
      ...one,
      expectedVersion: 1,
      content: raised(contentFor(owner), 3),
    });
    expect(codes(foreign)).toEqual(['NOT_ALLOWED']);
    await amendment(ask, 'editAmendment', {
      ...one,
      expectedVersion: 1,
      content: raised(contentFor(owner), 3),
    });
    expect(await stepsOf(owner, one.id)).toEqual(['AMENDMENT_DUE']);
    await talkedAgain(owner);
    await amendment(ask, 'submitAmendment', { ...one, expectedVersion: 2 });
    expect(await stepsOf(owner, one.id)).toEqual([]);
    await amendment(ask, 'withdrawAmendment', { ...one, expectedVersion: 3 });
    expect(await stepsOf(owner, one.id)).toEqual(['AMENDMENT_DUE']);
    expect((await read(owner, id)).amendment.requestedBy.name).toBe(office.appraiser.name);
  });

  it('given up leaves the plan as it was set; the next one is the second, in its place', async () => {
    const { owner, ask, id, version } = await withSetPlan();
    const { plan: begun } = await amend(ask, { id, expectedVersion: version });
    const one = { id: begun.amendment.id };
    expect(
      codes(await amendment(ask, 'abandonAmendment', { ...one, expectedVersion: 1, note: ' ' })),
    ).toEqual(['NOTE_REQUIRED']);
    const gone = await amendment(ask, 'abandonAmendment', {
      ...one,
      expectedVersion: 1,
      note: 'Tidak jadi berubah.',
    });
    expect(gone.amendment).toMatchObject({
      status: 'ABANDONED',
      abandonNote: 'Tidak jadi berubah.',
      plan: { status: 'APPROVED' },
    });
    const next = await amend(ask, { id, expectedVersion: gone.amendment.plan.version });
    expect(next.plan.amendment).toEqual({ id: one.id, version: 3, status: 'DRAFT' });
    expect((await read(owner, id)).amendment.no).toBe(2);
  });

  it('changes the approach, which nothing else does once a plan is set; the figures of open months stay', async () => {
    const { owner, ask, id, one } = await putForward();
    const whole = contentFor(owner);
    const words = whole.workResults.map((result) => inWords(result));
    const kept = words.map((result, at) => ({
      ...result,
      indicators: result.indicators.map((one, no) => {
        const was = whole.workResults[at]?.indicators[no]?.months ?? [];
        const activities = Array.from({ length: 12 }, (_, month) => (month === 11 ? 'Menilai hasil' : null));
        const { unit } = whole.workResults[at]?.indicators[no] ?? {};
        return { ...one, unit, months: was.map((figure, month) => (month < 2 ? figure : null)), activities };
      }),
    }));
    await talkedAgain(owner, { no: 3, approach: 'KUALITATIF' });
    const edit = (expectedVersion: number, workResults: object) =>
      amendment(ask, 'editAmendment', {
        ...one,
        expectedVersion,
        approach: 'KUALITATIF',
        content: { ...whole, workResults },
      });
    await amendment(ask, 'withdrawAmendment', { ...one, expectedVersion: 3 });
    expect(codes(await edit(4, words))).toContain('AMENDMENT_MONTH_OPENED');
    expect(codes(await edit(4, kept))).toEqual([]);
    expect(codes(await amendment(ask, 'submitAmendment', { ...one, expectedVersion: 5 }))).toEqual([]);
    await amendment(appraiser, 'approveAmendment', { ...one, expectedVersion: 6 });
    expect(await read(owner, id)).toMatchObject({ approach: 'KUALITATIF', status: 'APPROVED' });
    const locked = await plan(ask, 'editPlan', {
      id,
      expectedVersion: 5,
      approach: 'KUANTITATIF',
      content: whole,
    });
    expect(codes(locked)).toEqual(['STATE_INVALID']);
  });
});
