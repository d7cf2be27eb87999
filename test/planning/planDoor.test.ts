import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { readItem } from '../../functions/platform/item.ts';
import { lists } from '../../functions/platform/keys.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { JANUARY, openPlanHouse, YEAR } from '../support/planHouse.ts';
import { content, mainResult, plan } from '../support/plans.ts';
import { makePlan, planItem } from '../support/setPlans.ts';

const { table, office, clock, house, newPerson, newOwner, contentFor, draft, submitted, deskOf } =
  await openPlanHouse();
afterAll(() => house.stop());
/** Content whose action plan has nothing before a date's month. */
function partOfYear(owner: Employee, from: string) {
  const before = Number(from.slice(5, 7)) - 1;
  const whole = contentFor(owner);
  const workResults = whole.workResults.map((result) => ({
    ...result,
    indicators: result.indicators.map((indicator) => ({
      ...indicator,
      target: indicator.aggregation === 'SUM' ? indicator.target - before : indicator.target,
      months: indicator.months.map((target, at) => (at < before ? null : target)),
    })),
  }));
  return { ...whole, workResults };
}

describe('a plan', () => {
  it('goes from draft to set, across the desks of owner and appraiser', async () => {
    const owner = await newOwner();
    const created = await draft(owner);
    expect(created).toMatchObject({ status: 'DRAFT', version: 1, planNo: 1 });
    expect(created.workResults[0].indicators[1]).toMatchObject({ target: 85.5 });
    expect(created.behaviours).toHaveLength(7);

    const sent = await plan(house.as(owner), 'submitPlan', { id: created.id, expectedVersion: 1 });
    expect(sent).toMatchObject({ plan: { status: 'SUBMITTED', late: false }, userErrors: [] });
    expect(sent.plan.appraiserSnapshot.name).toBe(office.appraiser.name);
    expect(await deskOf(office.appraiser)).toContainEqual({
      step: 'PLAN_APPROVAL',
      period: '2026-Y',
      planNo: 1,
      employee: { name: owner.name },
      subject: { id: created.id },
    });

    const returned = await plan(house.as(office.appraiser), 'returnPlan', {
      id: created.id,
      expectedVersion: 2,
      note: 'Target mutu belum sesuai perjanjian kinerja.',
    });
    expect(returned.plan).toMatchObject({ status: 'RETURNED', returnNote: expect.stringContaining('mutu') });
    expect(await deskOf(owner)).toMatchObject([{ step: 'PLAN_RETURNED' }]);

    const edited = await plan(house.as(owner), 'editPlan', {
      id: created.id,
      expectedVersion: 3,
      content: contentFor(owner),
    });
    expect(edited.plan.status).toBe('DRAFT');
    expect(await deskOf(owner)).toEqual([]);
    await plan(house.as(owner), 'submitPlan', { id: created.id, expectedVersion: 4 });
    const set = await plan(house.as(office.appraiser), 'approvePlan', { id: created.id, expectedVersion: 5 });
    expect(set.plan).toMatchObject({ status: 'APPROVED', version: 6 });
    expect(
      (await deskOf(office.appraiser)).filter(
        (item: { subject: { id: string } }) => item.subject?.id === created.id,
      ),
    ).toEqual([]);

    const events = await queryAll(
      table,
      lists.events({ PK: `EMP#${owner.employeeId}`, SK: '2026-Y#1#PLAN' }),
    );
    expect(events.map((item) => readItem(eventKind, item).data.type)).toEqual([
      'planCreated',
      'planSubmitted',
      'planReturned',
      'planEdited',
      'planSubmitted',
      'planApproved',
    ]);
  });

  it('may be withdrawn by its owner while it waits', async () => {
    const owner = await newOwner();
    const { id, version } = await submitted(owner);
    const back = await plan(house.as(owner), 'withdrawPlan', { id, expectedVersion: version });
    expect(back.plan).toMatchObject({ status: 'DRAFT', submittedAt: null });
  });

  it('submitted after 31 January is marked late, not refused', async () => {
    clock.set('2026-01-31T17:30:00.000Z');
    const late = await submitted(await newOwner());
    clock.set('2026-01-31T16:59:00.000Z');
    const inTime = await submitted(await newOwner());
    clock.set(JANUARY);
    expect([late.late, inTime.late]).toEqual([true, false]);
  });

  it('that begins within the year is late fourteen days after it began, or after 31 January if that is later', async () => {
    const lateOn = async (from: string, day: string) => {
      const owner = await newOwner();
      const input = { idempotencyKey: v7(), from, to: '2026-12-31', content: partOfYear(owner, from) };
      const { id, version } = (await plan(house.as(owner), 'createPlan', input)).plan;
      clock.set(`${day}T02:00:00.000Z`);
      const sent = await plan(house.as(owner), 'submitPlan', { id, expectedVersion: version });
      clock.set(JANUARY);
      return sent.plan.late;
    };
    expect(await lateOn('2026-03-01', '2026-03-15')).toBe(false);
    expect(await lateOn('2026-03-01', '2026-03-16')).toBe(true);
    expect(await lateOn('2026-01-20', '2026-02-03')).toBe(false);
    expect(await lateOn('2026-01-20', '2026-02-04')).toBe(true);
    expect(await lateOn('2026-01-05', '2026-01-31')).toBe(false);
  });

  it('edited from two screens keeps the first edit and shows it to the second', async () => {
    const owner = await newOwner();
    const { id } = await draft(owner);
    const first = { ...content(), resourceSupport: ['Kendaraan dinas'] };
    await plan(house.as(owner), 'editPlan', { id, expectedVersion: 1, content: first });
    const second = await plan(house.as(owner), 'editPlan', { id, expectedVersion: 1, content: content() });
    expect(second.userErrors).toMatchObject([
      { code: 'VERSION_BEHIND', field: ['input', 'expectedVersion'] },
    ]);
    expect(second.plan.version).toBe(2);
  });

  it('created twice with one key is one plan; with other content it is refused', async () => {
    const owner = await newOwner();
    const input = { idempotencyKey: v7(), ...YEAR, content: content() };
    const first = await plan(house.as(owner), 'createPlan', input);
    const second = await plan(house.as(owner), 'createPlan', input);
    expect(second).toEqual(first);
    const other = await plan(house.as(owner), 'createPlan', { ...input, content: null });
    expect(other).toMatchObject({ plan: null, userErrors: [{ code: 'IDEMPOTENCY_CONFLICT' }] });
  });
});

describe('a plan is refused', () => {
  const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

  it('when it overlaps another of the same person', async () => {
    const owner = await newOwner();
    await draft(owner);
    const again = await plan(house.as(owner), 'createPlan', { idempotencyKey: v7(), ...YEAR });
    expect(codes(again)).toEqual(['PLAN_OVERLAPS']);
  });

  it('but not when the other was closed before it was ever set', async () => {
    const owner = await newOwner();
    await bulkLoad(table, [planItem(makePlan(owner, { status: 'CLOSED', approvedAt: null }))]);
    expect(await draft(owner)).toMatchObject({ status: 'DRAFT', planNo: 2 });
    const again = await plan(house.as(owner), 'createPlan', { idempotencyKey: v7(), ...YEAR });
    expect(codes(again)).toEqual(['PLAN_OVERLAPS']);
  });

  it('when its dates are no part of one year', async () => {
    const owner = await newOwner();
    const bad = { idempotencyKey: v7(), from: '2026-06-01', to: '2027-01-31' };
    expect(codes(await plan(house.as(owner), 'createPlan', bad))).toEqual(['PLAN_DATES']);
  });

  it.each([1900, 2021, 2100, 9999])('when it is for the year %d', async (year) => {
    const owner = await newOwner();
    const dates = { from: `${year}-01-01`, to: `${year}-12-31` };
    const { userErrors } = await plan(house.as(owner), 'createPlan', { idempotencyKey: v7(), ...dates });
    expect(userErrors).toMatchObject([{ code: 'PLAN_YEAR', field: ['input', 'from'] }]);
  });

  it('at submission with every reason at once, each with its field', async () => {
    const owner = await newPerson();
    const months = Array.from({ length: 12 }, (_, at) => (at === 0 ? null : 1));
    const result = mainResult(1);
    const body = {
      workResults: [
        { ...result, indicators: [{ ...result.indicators[0], months }] },
        { ...mainResult(3), category: 'TAMBAHAN', indicators: [] },
      ],
    };
    const { id } = await draft(owner, body);
    const refused = await plan(house.as(owner), 'submitPlan', { id, expectedVersion: 1 });
    expect(refused.plan).toBeNull();
    expect(
      refused.userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field.join('.')]),
    ).toEqual([
      ['PLAN_MAIN_RESULTS', 'input.content.workResults'],
      ['PLAN_RESULT_NO_ASSIGNMENT', 'input.content.workResults.0.assignmentId'],
      ['PLAN_ACTION_PLAN', 'input.content.workResults.0.indicators.0.months'],
      ['PLAN_RESULT_LEADER_UNUSED', 'input.content.workResults.1.leaderResult'],
      ['PLAN_RESULT_NO_SOURCE', 'input.content.workResults.1.assignedBy'],
      ['PLAN_RESULT_NO_INDICATOR', 'input.content.workResults.1.indicators'],
      ['PLAN_APPENDIX_MISSING', 'input.content.resourceSupport'],
      ['PLAN_APPENDIX_MISSING', 'input.content.accountabilityScheme'],
      ['PLAN_APPENDIX_MISSING', 'input.content.consequences'],
      ['PLAN_DIALOGUE_MISSING', 'input.id'],
    ]);
    expect(refused.userErrors[2].message).toContain('11');
  });

  it('at submission without consequences, which it names, and no other appendix', async () => {
    const owner = await newOwner();
    const { id } = await draft(owner, { ...contentFor(owner), consequences: [] });
    const refused = await plan(house.as(owner), 'submitPlan', { id, expectedVersion: 1 });
    expect(refused.userErrors).toMatchObject([
      { code: 'PLAN_APPENDIX_MISSING', field: ['input', 'content', 'consequences'] },
    ]);
    expect(refused.userErrors).toHaveLength(1);
  });

  it.each([
    ['nobody is above', { appraiserId: null, basis: null, reason: 'NO_REVIEWER' }, 'NO_REVIEWER'],
    ['the line has ended', { to: '2026-01-05' }, 'NO_REVIEWER'],
  ])('when %s', async (_, line, code) => {
    const owner = await newOwner({}, line);
    const { id } = await draft(owner);
    expect(codes(await plan(house.as(owner), 'submitPlan', { id, expectedVersion: 1 }))).toEqual([code]);
  });

  it('after its year has ended', async () => {
    const owner = await newOwner();
    const { id } = await draft(owner);
    clock.set('2026-12-31T17:00:00.000Z');
    expect(codes(await plan(house.as(owner), 'submitPlan', { id, expectedVersion: 1 }))).toEqual([
      'PERIOD_CLOSED',
    ]);
    clock.set(JANUARY);
  });

  it('when its state does not allow the step, and says which would', async () => {
    const owner = await newOwner();
    const { id } = await draft(owner);
    const early = await plan(house.as(office.appraiser), 'approvePlan', { id, expectedVersion: 1 });
    expect(early.userErrors).toMatchObject([
      { code: 'STATE_INVALID', message: expect.stringContaining('SUBMITTED') },
    ]);
  });

  it('when it is returned without a note', async () => {
    const owner = await newOwner();
    const { id, version } = await submitted(owner);
    const bare = await plan(house.as(office.appraiser), 'returnPlan', {
      id,
      expectedVersion: version,
      note: '  ',
    });
    expect(codes(bare)).toEqual(['NOTE_REQUIRED']);
  });

  it('to its own owner as approver, and to a stranger as if it were not there', async () => {
    const owner = await newOwner();
    const { id, version } = await submitted(owner);
    const own = await plan(house.as(owner), 'approvePlan', { id, expectedVersion: version });
    expect(codes(own)).toEqual(['NOT_ALLOWED']);
    const stranger = await plan(house.as(office.outsider), 'approvePlan', { id, expectedVersion: version });
    expect(codes(stranger)).toEqual(['NOT_FOUND']);
    const ghost = Buffer.from(`Plan:${v7()}:2026-Y:1`).toString('base64url');
    const absent = await plan(house.as(office.outsider), 'approvePlan', {
      id: ghost,
      expectedVersion: version,
    });
    expect(absent.userErrors[0].message).toBe(stranger.userErrors[0].message);
  });

  it('under an id of another type', async () => {
    const employee = Buffer.from(`Employee:${office.owner.employeeId}`).toString('base64url');
    expect(
      codes(await plan(house.as(office.owner), 'submitPlan', { id: employee, expectedVersion: 1 })),
    ).toEqual(['ID_INVALID']);
  });

  it('to a head of region, who draws up none', async () => {
    const head = await newOwner({
      position: { ...office.owner.position, kind: 'KEPALA_DAERAH', jenjang: null, eselon: null },
    });
    expect(codes(await plan(house.as(head), 'createPlan', { idempotencyKey: v7(), ...YEAR }))).toEqual([
      'PLAN_FORM',
    ]);
  });

  it('in English for whoever prefers it', async () => {
    const answer = await house.as(office.owner)(
      `mutation { submitPlan(input: { id: "x", expectedVersion: 1, attestation: { contentHash: "", statement: true } }) { userErrors { message } } }`,
      {},
      { 'accept-language': 'en-GB,en;q=0.9,id;q=0.1' },
    );
    expect(answer.data.submitPlan.userErrors[0].message).toMatch(/^Unknown id/);
  });
});
