/** The personal statement at submission, over the hash of what it is about (docs/domain.md 3, P07). */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { contentHash } from '../../functions/planning/plan/attestation.ts';
import { planKind } from '../../functions/planning/plan/store.ts';
import { readItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { yearPeriod } from '../../functions/platform/period.ts';
import { getItem } from '../../functions/platform/table.ts';
import { makeEmployee } from '../support/office.ts';
import { openPlanHouse } from '../support/planHouse.ts';
import { plan } from '../support/plans.ts';
import { makePlan } from '../support/setPlans.ts';

const { table, house, newOwner, contentFor, draft, submitted } = await openPlanHouse();
afterAll(() => house.stop());

describe('a plan is submitted', () => {
  it('only with the statement that it is the owner’s own work', async () => {
    const owner = await newOwner();
    const { id, contentHash: seen } = await draft(owner);
    const submit = (statement: boolean) => {
      const attestation = { contentHash: seen, statement };
      return plan(house.as(owner), 'submitPlan', { id, expectedVersion: 1, attestation });
    };
    expect((await submit(false)).userErrors).toMatchObject([
      { code: 'ATTESTATION_REQUIRED', field: ['input', 'attestation', 'statement'] },
    ]);
    expect((await submit(true)).plan).toMatchObject({
      status: 'SUBMITTED',
      attestation: { contentHash: seen, at: expect.any(String) },
    });
  });

  it('only over what it says now, not over what was seen before', async () => {
    const owner = await newOwner();
    const { id, contentHash: before } = await draft(owner);
    const ask = house.as(owner);
    const changed = { ...contentFor(owner), resourceSupport: ['Kendaraan dinas'] };
    const edited = await plan(ask, 'editPlan', { id, expectedVersion: 1, content: changed });
    expect(edited.plan.contentHash).not.toBe(before);
    const attestation = { contentHash: before, statement: true };
    const refused = await plan(ask, 'submitPlan', { id, expectedVersion: 2, attestation });
    expect(refused).toMatchObject({
      plan: null,
      userErrors: [{ code: 'ATTESTATION_MISMATCH', field: ['input', 'attestation', 'contentHash'] }],
    });
  });

  it('and the statement is kept with it: who, when, over what, in which login, which is no address', async () => {
    const owner = await newOwner();
    const { contentHash: seen } = await submitted(owner);
    const item = await getItem(table, keys.plan(owner.employeeId, yearPeriod(2026), 1));
    const kept = item && readItem(planKind, item).data.attestation;
    expect(kept).toMatchObject({ by: owner.employeeId, contentHash: seen });
    expect(kept?.session).toMatch(/^[0-9a-f]{64}$/);
  });

  it('and loses its statement once the owner takes it back', async () => {
    const owner = await newOwner();
    const { id, version } = await submitted(owner);
    const back = await plan(house.as(owner), 'withdrawPlan', { id, expectedVersion: version });
    expect(back.plan.attestation).toBeNull();
  });
});

describe('the hash of a plan', () => {
  const whole = makePlan(makeEmployee('Dwi Astuti'));

  it('is of what its owner writes, and of nothing that others do with it', () => {
    const later = { ...whole, status: 'RETURNED', returnNote: 'Perjelas', late: true, planNo: 2 } as const;
    expect(contentHash(later)).toBe(contentHash(whole));
    expect(contentHash(whole)).toMatch(/^[0-9a-f]{64}$/);
    expect(contentHash(whole)).not.toBe(createHash('sha256').update('').digest('hex'));
  });

  it('changes with every text, figure, date and the approach', () => {
    const [first, ...rest] = whole.workResults;
    const result = { ...first, text: 'Lain' } as (typeof whole.workResults)[number];
    const changed = [
      { ...whole, workResults: [result, ...rest] },
      { ...whole, workResults: rest },
      { ...whole, approach: 'KUALITATIF' as const },
      { ...whole, to: '2026-06-30' as typeof whole.to },
      { ...whole, consequences: [] },
    ].map(contentHash);
    expect(new Set([contentHash(whole), ...changed]).size).toBe(6);
  });

  it('is the same in whatever order the fields came', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Object.keys(whole), { minLength: Object.keys(whole).length }),
        (names) => {
          const entries = names.map((name) => [name, whole[name as keyof typeof whole]]);
          expect(contentHash(Object.fromEntries(entries))).toBe(contentHash(whole));
        },
      ),
    );
  });

  it('leaves out what the server copies: the leader’s result of an assignment', () => {
    const of = (leaderResult: string) =>
      contentHash({
        ...whole,
        workResults: whole.workResults.map((result) => ({ ...result, assignmentId: 'a', leaderResult })),
      });
    expect(of('Hasil pimpinan')).toBe(of('Hasil pimpinan, disalin'));
  });
});
