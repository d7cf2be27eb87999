/** Two who act on a plan or its amendment at once: one wins, the other gets the state as it is then. */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { afterAll, describe, expect, it } from 'vitest';
import { lineDrift } from '../../functions/execution/month/lineDrift.ts';
import { editPlan } from '../../functions/planning/plan/actions/editPlan.ts';
import { emptyContent, type Plan } from '../../functions/planning/plan/rules.ts';
import { parsePlanId, planOf, type PlanRef } from '../../functions/planning/plan/store.ts';
import { CommitBusy } from '../../functions/platform/commit/commit.ts';
import type { Kept } from '../../functions/platform/item.ts';
import { openAmendmentHouse } from '../support/amendmentHouse.ts';
import { amend, amendment } from '../support/amendments.ts';
import { gated } from '../support/gates.ts';
import { callOf, makePlatform } from '../support/office.ts';
import { JANUARY } from '../support/planHouse.ts';
import { plan } from '../support/plans.ts';
import { tapped } from '../support/table.ts';

let gates: ReturnType<typeof gated>;
const at = await openAmendmentHouse((table) => {
  gates = gated(table);
  return gates.client;
});
const { table, clock, house, appraiser, newOwner, draft, submitted, withSetPlan, putForward, open, monthOf } =
  at;
afterAll(() => house.stop());

interface Told {
  readonly userErrors: readonly { readonly code: string }[];
  readonly plan?: { readonly status: string; readonly version: number } | null;
  readonly amendment?: { readonly status: string; readonly version: number } | null;
}
const codes = ({ userErrors }: Told) => userErrors.map(({ code }) => code);
const kept = async (id: string) => (await planOf(table, parsePlanId(id) as PlanRef)) as Kept<Plan>;

describe('an approval and a withdrawal at once', () => {
  it('of a plan: whoever comes second gets the plan as the first has left it', async () => {
    for (const first of ['approvePlan', 'withdrawPlan'] as const) {
      clock.set(JANUARY);
      const owner = await newOwner();
      const { id, version } = await submitted(owner);
      const input = { id, expectedVersion: version };
      const acts = {
        approvePlan: () => plan(appraiser, 'approvePlan', input),
        withdrawPlan: () => plan(house.as(owner), 'withdrawPlan', input),
      };
      const second = first === 'approvePlan' ? 'withdrawPlan' : 'approvePlan';
      let won: Told | undefined;
      const lost: Told = await gates.during(acts[second], async () => {
        won = await acts[first]();
      });
      expect(won && codes(won)).toEqual([]);
      expect(codes(lost)).toEqual(['VERSION_BEHIND']);
      expect(lost.plan).toMatchObject({
        version: version + 1,
        status: first === 'approvePlan' ? 'APPROVED' : 'DRAFT',
      });
    }
  });

  it('of an amendment: the plan is set anew or is not, and the other is shown which', async () => {
    for (const first of ['approveAmendment', 'withdrawAmendment'] as const) {
      clock.set(JANUARY);
      const { ask, id, one } = await putForward();
      const input = { ...one, expectedVersion: 3 };
      const acts = {
        approveAmendment: () => amendment(appraiser, 'approveAmendment', input),
        withdrawAmendment: () => amendment(ask, 'withdrawAmendment', input),
      };
      const second = first === 'approveAmendment' ? 'withdrawAmendment' : 'approveAmendment';
      const lost: Told = await gates.during(acts[second], acts[first]);
      expect(codes(lost)).toEqual(['VERSION_BEHIND']);
      expect(lost.amendment?.status).toBe(first === 'approveAmendment' ? 'APPROVED' : 'DRAFT');
      const { data } = await kept(id);
      expect([data.status, data.workResults[0]?.indicators[0]?.target]).toEqual(
        first === 'approveAmendment' ? ['APPROVED', 32_000] : ['AMENDING', 12_000],
      );
    }
  });

  it('without anybody saying who is first, exactly one of them is', async () => {
    clock.set(JANUARY);
    const owner = await newOwner();
    const { id, version } = await submitted(owner);
    const input = { id, expectedVersion: version };
    const both: Told[] = await Promise.all([
      plan(appraiser, 'approvePlan', input),
      plan(house.as(owner), 'withdrawPlan', input),
    ]);
    expect(both.map(codes).toSorted((a, b) => a.length - b.length)).toEqual([[], ['VERSION_BEHIND']]);
    expect(both.map((told) => told.plan?.version)).toEqual([version + 1, version + 1]);
  });
});

describe('two who begin an amendment at once', () => {
  it('begin one, and the second is shown the plan that is being amended', async () => {
    clock.set(JANUARY);
    const { ask, id, version } = await withSetPlan();
    const input = { id, expectedVersion: version };
    const lost = await gates.during(
      () => amend(ask, input),
      () => amend(appraiser, input),
    );
    expect(codes(lost)).toEqual(['VERSION_BEHIND']);
    expect(lost.plan).toMatchObject({ status: 'AMENDING', amendment: { version: 1 } });
  });
});

describe('an amendment that is approved while a month is opened', () => {
  it('is refused where the month came first: its lines are those of the plan as it was', async () => {
    clock.set(JANUARY);
    const { owner, id, one } = await putForward();
    const approve = () => amendment(appraiser, 'approveAmendment', { ...one, expectedVersion: 3 });
    const lost: Told = await gates.during(approve, () => open(owner, '2026-M03'));
    expect(codes(lost)).toEqual(['CONFLICT']);
    expect(codes(await approve())).toEqual(['AMENDMENT_MONTH_OPENED']);
    expect((await kept(id)).data.status).toBe('AMENDING');
  });

  it('gives the month its lines where it came first', async () => {
    clock.set(JANUARY);
    const { owner, id, one } = await putForward();
    const job = gated(table);
    const approve = () => amendment(appraiser, 'approveAmendment', { ...one, expectedVersion: 3 });
    expect(await job.during(() => open(owner, '2026-M03', job.client), approve)).toEqual({ outcome: 'DONE' });
    const march = await monthOf(owner, '2026-M03');
    expect(march?.data.lines[0]?.target).toBe(3000);
    const after = await kept(id);
    expect(march && lineDrift(after.data, march.data)).toEqual([]);
    expect(march?.data.planVersion).toBe(after.version);
  });
});

describe('fifty who edit one plan at once', () => {
  it('lose no edit, whatever transactions the database refuses for contention', async () => {
    clock.set(JANUARY);
    const owner = await newOwner();
    const { id } = await draft(owner, null);
    let sent = 0;
    const busy = () =>
      new TransactionCanceledException({
        message: 'busy',
        $metadata: {},
        CancellationReasons: [{ Code: 'TransactionConflict' }],
      });
    const client = tapped(table, (command) => {
      if (command.startsWith('Transact') && ++sent % 5 === 0) throw busy();
    });
    const call = callOf(makePlatform(client, clock), owner);
    /** Adds one to what the plan says, from the state that is known, until it is taken. */
    const add = async (no: number, known: Kept<Plan>): Promise<number> => {
      const said = Number(known.data.consequences[0] ?? 0);
      const content = { ...emptyContent(), consequences: [String(said + 1), `oleh ${no}`] };
      const edit = editPlan(call, { id, expectedVersion: known.version, content });
      const done = await edit.catch((fault: unknown) => {
        if (fault instanceof CommitBusy) return null;
        throw fault;
      });
      if (!done) return add(no, known); // told to wait a moment, and to send the same again
      if (done.ok) return said + 1;
      const [{ code, current }] = done.problems;
      expect(code).toBe('VERSION_BEHIND');
      return add(no, current as Kept<Plan>);
    };
    const first = await kept(id);
    const taken = await Promise.all(Array.from({ length: 50 }, (_, no) => add(no, first)));
    expect(taken.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, no) => no + 1));
    const last = await kept(id);
    expect([last.version, last.data.consequences[0]]).toEqual([51, '50']);
    expect(sent).toBeGreaterThan(50);
  }, 120_000);
});
