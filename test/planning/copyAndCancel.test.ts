/** A plan begun from an earlier one, and a draft that is given up. */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { copied } from '../../functions/planning/plan/copying.ts';
import { planId } from '../../functions/planning/plan/store.ts';
import type { Plan } from '../../functions/planning/plan/rules.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { dialogue } from '../support/dialogues.ts';
import { openPlanHouse, YEAR } from '../support/planHouse.ts';
import { plan } from '../support/plans.ts';
import { makePlan, planItem } from '../support/setPlans.ts';

const { table, office, house, newOwner, contentFor, draft, submitted, deskOf } = await openPlanHouse();
afterAll(() => house.stop());
const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);
const day = (text: string) => text as PlainDate;
const LAST_YEAR = { year: '2025-Y' as Period, from: day('2025-01-01'), to: day('2025-12-31') };

/** Somebody with a plan of last year, closed at its end, whose results came from its matrix. */
async function withLastYears(changes: Partial<Plan> = {}) {
  const owner = await newOwner();
  const last = makePlan(owner, { ...LAST_YEAR, status: 'CLOSED', closedBecause: 'LAST_DAY', ...changes });
  const workResults = last.workResults.map((result) => ({
    ...result,
    assignmentId: 'last',
    agreementItemId: 'last',
  }));
  await bulkLoad(table, [planItem({ ...last, workResults })]);
  return { owner, ask: house.as(owner), source: planId(last) };
}
const copy = (id: string, dates: object = YEAR) => ({ id, idempotencyKey: v7(), ...dates });
const CONTENT = `query ($id: ID!) { plan(id: $id) { approach workResults { id leaderResult assignmentId agreementItemId
  indicators { id target months } } } }`;

describe('a plan copied from last year’s', () => {
  it('is a draft of this year with its lines and ids, of no assignment or agreement of last year', async () => {
    const { ask, source } = await withLastYears();
    const { plan: made, userErrors } = await plan(ask, 'copyPlan', copy(source));
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({ status: 'DRAFT', planNo: 1, version: 1, approvedAt: null });
    const { data } = await ask(CONTENT, { id: made.id });
    expect(data.plan).toMatchObject({
      approach: 'KUANTITATIF',
      workResults: [
        {
          id: 'r1',
          leaderResult: 'Terlaksananya pengelolaan kinerja ASN sesuai ketentuan',
          assignmentId: null,
          agreementItemId: null,
          indicators: [{ id: 'jumlah', target: 48, months: Array(12).fill(4) }, { id: 'mutu' }],
        },
        { id: 'r2' },
      ],
    });
    const sent = await plan(ask, 'submitPlan', { id: made.id, expectedVersion: 1 });
    expect(codes(sent)).toEqual(['PLAN_RESULT_NO_ASSIGNMENT', 'PLAN_RESULT_NO_ASSIGNMENT']);
  });

  it('for fewer months has those alone, and is told at submission which targets they no longer make', async () => {
    const { ask, source } = await withLastYears();
    const dates = { from: '2026-07-01', to: '2026-11-30' };
    const { plan: made } = await plan(ask, 'copyPlan', copy(source, dates));
    const { data } = await ask(CONTENT, { id: made.id });
    expect(data.plan.workResults[0].indicators[0].months).toEqual([
      ...Array(6).fill(null),
      ...Array(5).fill(4),
      null,
    ]);
    const refused = await plan(ask, 'submitPlan', { id: made.id, expectedVersion: 1 });
    expect(
      refused.userErrors.map(({ code, field }: { code: string; field: string[] }) => [
        code,
        field.slice(3).join('.'),
      ]),
    ).toEqual([
      ['PLAN_RESULT_NO_ASSIGNMENT', '0.assignmentId'],
      ['PLAN_ACTION_PLAN', '0.indicators.0.months'],
      ['PLAN_RESULT_NO_ASSIGNMENT', '1.assignmentId'],
      ['PLAN_ACTION_PLAN', '1.indicators.0.months'],
    ]);
  });

  it('sent twice with one key is one plan', async () => {
    const { ask, source } = await withLastYears();
    const input = copy(source);
    const first = await plan(ask, 'copyPlan', input);
    expect(await plan(ask, 'copyPlan', input)).toEqual(first);
    const other = await plan(ask, 'copyPlan', { ...input, to: '2026-06-30' });
    expect(codes(other)).toEqual(['IDEMPOTENCY_CONFLICT']);
  });

  it('in words takes over no figures of months before it came to be in words, nor their unit', () => {
    const words = makePlan(office.owner, { approach: 'KUALITATIF' });
    const taken = copied(words, { from: day('2026-01-01'), to: day('2026-12-31') });
    const months = taken.workResults.flatMap(({ indicators }) => indicators.flatMap((one) => one.months));
    expect(new Set(months)).toEqual(new Set([null]));
    const units = taken.workResults.flatMap(({ indicators }) => indicators.map(({ unit }) => unit));
    expect(new Set(units)).toEqual(new Set([null]));
  });

  it('is refused of a plan that was never set, and of somebody else’s', async () => {
    const { source } = await withLastYears();
    const never = await withLastYears({ approvedAt: null });
    expect(codes(await plan(never.ask, 'copyPlan', copy(never.source)))).toEqual(['PLAN_COPY_NOT_SET']);
    expect(codes(await plan(house.as(office.appraiser), 'copyPlan', copy(source)))).toEqual(['NOT_ALLOWED']);
    expect(codes(await plan(never.ask, 'copyPlan', copy(source)))).toEqual(['NOT_FOUND']);
  });

  it('is refused where a plan stands already', async () => {
    const { owner, ask, source } = await withLastYears();
    await draft(owner);
    expect(codes(await plan(ask, 'copyPlan', copy(source)))).toEqual(['PLAN_OVERLAPS']);
  });
});

describe('a draft', () => {
  const CLOSED = 'query ($id: ID!) { plan(id: $id) { status closedBecause } }';

  it('that never came before anybody is given up, and another is begun for its dates', async () => {
    const owner = await newOwner();
    const { id } = await draft(owner);
    const gone = await plan(house.as(owner), 'cancelPlan', { id, expectedVersion: 1 });
    expect(gone).toMatchObject({ plan: { status: 'CLOSED', version: 2 }, userErrors: [] });
    expect((await house.as(owner)(CLOSED, { id })).data.plan).toEqual({
      status: 'CLOSED',
      closedBecause: 'CANCELLED',
    });
    expect(await draft(owner)).toMatchObject({ status: 'DRAFT', planNo: 2 });
    const again = await plan(house.as(owner), 'cancelPlan', { id, expectedVersion: 2 });
    expect(codes(again)).toEqual(['STATE_INVALID']);
  });

  it('takes with it the dialogue that was called about it', async () => {
    const owner = await newOwner();
    const ask = house.as(owner);
    const { id } = await draft(owner);
    const invitation = { kind: 'PLANNING', scheduledFor: '2026-01-14T02:00:00.000Z', agenda: [] };
    const called = await dialogue(ask, 'scheduleDialogue', {
      planId: id,
      idempotencyKey: v7(),
      ...invitation,
    });
    const before = (await deskOf(office.appraiser)).length;
    expect((await plan(ask, 'cancelPlan', { id, expectedVersion: 1 })).userErrors).toEqual([]);
    expect(await deskOf(owner)).toEqual([]);
    expect(await deskOf(office.appraiser)).toHaveLength(before - 1);
    const state = 'query ($id: ID!) { node(id: $id) { ... on PerformanceDialogue { state } } }';
    expect((await ask(state, { id: called.dialogue.id })).data.node.state).toBe('CANCELLED');
  });

  it('that came before the appraiser stays, taken back or returned', async () => {
    const taken = await newOwner();
    const one = await submitted(taken);
    const waiting = await plan(house.as(taken), 'cancelPlan', { id: one.id, expectedVersion: 2 });
    expect(codes(waiting)).toEqual(['STATE_INVALID']);
    await plan(house.as(taken), 'withdrawPlan', { id: one.id, expectedVersion: 2 });
    expect(codes(await plan(house.as(taken), 'cancelPlan', { id: one.id, expectedVersion: 3 }))).toEqual([
      'PLAN_WAS_SUBMITTED',
    ]);
    const mended = await newOwner();
    const two = await submitted(mended);
    await plan(house.as(office.appraiser), 'returnPlan', {
      id: two.id,
      expectedVersion: 2,
      note: 'Lengkapi.',
    });
    await plan(house.as(mended), 'editPlan', { id: two.id, expectedVersion: 3, content: contentFor(mended) });
    expect(codes(await plan(house.as(mended), 'cancelPlan', { id: two.id, expectedVersion: 4 }))).toEqual([
      'PLAN_WAS_SUBMITTED',
    ]);
  });
});
