/** The whole state table of a plan (docs/domain.md 6.2): every step from every state, taken or refused with its reason. */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import {
  isInForce,
  type Plan,
  type Status,
  statuses,
  step,
  type Step,
  transitions,
} from '../../functions/planning/plan/rules.ts';
import { planId } from '../../functions/planning/plan/store.ts';
import { makeEmployee } from '../support/office.ts';
import { openPlanHouse } from '../support/planHouse.ts';
import { content, plan } from '../support/plans.ts';
import { assigned } from '../support/readyPlans.ts';
import { makePlan, planItem } from '../support/setPlans.ts';

const { table, office, house, newOwner } = await openPlanHouse();
afterAll(() => house.stop());

/** As the regulation's table has it, by the state: which steps lead where. */
const TABLE: Record<Status, Partial<Record<Step, Status>>> = {
  DRAFT: { edit: 'DRAFT', submit: 'SUBMITTED', cancel: 'CLOSED', close: 'CLOSED' },
  SUBMITTED: {
    withdraw: 'DRAFT',
    review: 'REVIEWED',
    return: 'RETURNED',
    approve: 'APPROVED',
    close: 'CLOSED',
  },
  REVIEWED: { return: 'RETURNED', approve: 'APPROVED', close: 'CLOSED' },
  RETURNED: { edit: 'DRAFT', submit: 'SUBMITTED', close: 'CLOSED' },
  APPROVED: { amend: 'AMENDING', close: 'CLOSED' },
  AMENDING: { settle: 'APPROVED', close: 'CLOSED' },
  CLOSED: { evaluate: 'EVALUATED' },
  EVALUATED: { reopen: 'CLOSED' },
};
const steps = Object.keys(transitions) as Step[];
const sorted = (list: readonly string[]) => [...list].toSorted();

describe('the state table of a plan', () => {
  it('is that of docs/domain.md 6.2', () => {
    const built = statuses.map((status) => [
      status,
      Object.fromEntries(
        steps.flatMap((name) =>
          (transitions[name].from as readonly Status[]).includes(status)
            ? [[name, transitions[name].to]]
            : [],
        ),
      ),
    ]);
    expect(Object.fromEntries(built)).toEqual(TABLE);
  });

  it('has a plan in force while it is set, also while it is amended, and never else', () => {
    expect(statuses.filter((status) => isInForce({ status }))).toEqual(['APPROVED', 'AMENDING']);
  });

  it('sends no plan past a review that is asked for, and none into one that is not', () => {
    const sent = (reviewRequired: boolean) =>
      makePlan(makeEmployee('Dwi'), { status: 'SUBMITTED', reviewRequired });
    expect(step(sent(true), 'approve')).toMatchObject({ problems: [{ code: 'PLAN_NOT_REVIEWED' }] });
    expect(step(sent(false), 'review')).toMatchObject({ problems: [{ code: 'PLAN_REVIEW_NOT_DEMANDED' }] });
    expect(step(sent(true), 'review')).toEqual({ ok: true, value: 'REVIEWED' });
    expect(step(sent(false), 'approve')).toEqual({ ok: true, value: 'APPROVED' });
  });
});

/** Who takes a step, by which mutation and with what; closing comes by itself, settling with an amendment, the rest with the year's evaluation. */
const ACTS: Record<
  Exclude<Step, 'close' | 'settle' | 'evaluate' | 'reopen'>,
  [mutation: string, who: 'owner' | 'appraiser' | 'bkpp', more: object]
> = {
  edit: ['editPlan', 'owner', { content: content() }],
  submit: ['submitPlan', 'owner', {}],
  withdraw: ['withdrawPlan', 'owner', {}],
  review: ['reviewPlan', 'bkpp', {}],
  return: ['returnPlan', 'appraiser', { note: 'Perjelas indikator.' }],
  approve: ['approvePlan', 'appraiser', {}],
  amend: ['amendPlan', 'owner', { reason: 'Target berubah menurut perjanjian kinerja.' }],
  cancel: ['cancelPlan', 'owner', {}],
};
const acted = Object.keys(ACTS) as (keyof typeof ACTS)[];

async function take(status: Status, name: keyof typeof ACTS) {
  const owner = await newOwner();
  const reviewed = name === 'review' || status === 'REVIEWED';
  const isSent = status === 'SUBMITTED' || status === 'REVIEWED';
  const written = makePlan(owner);
  // A submission copies the leader's result from the assignment.
  const workResults = assigned(written, owner, office.appraiser).workResults.map((result, no) => ({
    ...result,
    leaderResult: isSent ? (written.workResults[no]?.leaderResult ?? null) : null,
  }));
  const data: Plan = makePlan(owner, {
    workResults,
    status,
    reviewRequired: reviewed,
    ...(name === 'cancel' && { firstSubmittedAt: null }),
    reviewerId: isSent && !(name === 'review') ? office.appraiser.employeeId : null,
  });
  await bulkLoad(table, [planItem(data)]);
  const [mutation, who, more] = ACTS[name];
  const caller = who === 'owner' ? owner : office[who];
  return plan(house.as(caller), mutation, { id: planId(data), expectedVersion: 3, ...more });
}

describe('every step from every state, over HTTP', () => {
  const all = statuses.flatMap((status) => acted.map((name) => [status, name] as const));
  const legal = all.filter(([status, name]) => TABLE[status][name]);
  const illegal = all.filter(([status, name]) => !TABLE[status][name]);

  it.each(legal)('%s: %s is done', async (status, name) => {
    const done = await take(status, name);
    expect(done).toMatchObject({ plan: { status: TABLE[status][name] }, userErrors: [] });
  });

  it.each(illegal)('%s: %s is refused, with the state and those that would do', async (status, name) => {
    const refused = await take(status, name);
    expect(refused.plan).toBeNull();
    const params = [
      { name: 'status', value: status },
      { name: 'needed', value: transitions[name].from.join(' / ') },
    ];
    expect(refused.userErrors).toMatchObject([{ code: 'STATE_INVALID', field: ['input', 'id'], params }]);
  });

  it('are all there are', () => {
    expect(legal.length + illegal.length).toBe(statuses.length * 8);
    const byItself: readonly Step[] = ['close', 'settle', 'evaluate', 'reopen'];
    expect(sorted(acted)).toEqual(sorted(steps.filter((name) => !byItself.includes(name))));
  });
});
