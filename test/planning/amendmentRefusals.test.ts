/** When an amendment is refused, and what two versions of a plan tell. */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { openAmendmentHouse, raised } from '../support/amendmentHouse.ts';
import { amend, amendment } from '../support/amendments.ts';
import { JANUARY } from '../support/planHouse.ts';

const at = await openAmendmentHouse();
const { office, clock, house, newOwner, contentFor, submitted, appraiser } = at;
const { withSetPlan, putForward, read, open } = at;
afterAll(() => house.stop());
const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

describe('an amendment is refused', () => {
  it('without a reason, of a plan that is not in force, and twice at a time', async () => {
    const { ask, id, version } = await withSetPlan();
    const bare = await amend(ask, { id, expectedVersion: version, reason: ' ' });
    expect(bare.userErrors).toMatchObject([
      { code: 'AMENDMENT_REASON_REQUIRED', field: ['input', 'reason'] },
    ]);
    const { plan: begun } = await amend(ask, { id, expectedVersion: version });
    const again = await amend(ask, { id, expectedVersion: begun.version });
    expect(codes(again)).toEqual(['STATE_INVALID']);
    const other = await newOwner();
    const waiting = await submitted(other);
    const early = await amend(house.as(other), { id: waiting.id, expectedVersion: waiting.version });
    expect(early.userErrors).toMatchObject([
      { code: 'STATE_INVALID', message: expect.stringContaining('APPROVED') },
    ]);
  });

  it('that says what the plan says', async () => {
    const { sent } = await putForward((whole) => whole);
    expect(codes(sent)).toEqual(['AMENDMENT_UNCHANGED']);
  });

  it('without the owner’s statement over what it says now', async () => {
    const { ask, one } = await putForward((whole) => whole);
    const attestation = { contentHash: 'of another', statement: true };
    const wrong = await amendment(ask, 'submitAmendment', {
      ...one,
      expectedVersion: 2,
      attestation,
    });
    expect(codes(wrong)).toEqual(['ATTESTATION_MISMATCH', 'AMENDMENT_UNCHANGED']);
  });

  it('where it touches an open month, while it is written and again when a month was opened since', async () => {
    const { owner, ask, one } = await putForward();
    const early = await amendment(ask, 'withdrawAmendment', { ...one, expectedVersion: 3 });
    const touched = await amendment(ask, 'editAmendment', {
      ...one,
      expectedVersion: early.amendment.version,
      content: raised(contentFor(owner), 2),
    });
    expect(touched.userErrors).toMatchObject([
      {
        code: 'AMENDMENT_MONTH_OPENED',
        field: ['input', 'content', 'workResults', '0', 'indicators', '0', 'months'],
        message: expect.stringContaining('2026-M02'),
      },
    ]);
    await amendment(ask, 'submitAmendment', { ...one, expectedVersion: 4 });
    clock.set('2026-02-25T02:00:00.000Z');
    await open(owner, '2026-M03');
    const late = await amendment(appraiser, 'approveAmendment', { ...one, expectedVersion: 5 });
    expect(late.userErrors).toMatchObject([
      { code: 'AMENDMENT_MONTH_OPENED', message: expect.stringContaining('2026-M03') },
    ]);
  });

  it('to its own owner as approver, and to a stranger as if it were not there', async () => {
    const { ask, one } = await putForward();
    expect(codes(await amendment(ask, 'approveAmendment', { ...one, expectedVersion: 3 }))).toEqual([
      'NOT_ALLOWED',
    ]);
    const outsider = house.as(office.outsider);
    expect(codes(await amendment(outsider, 'approveAmendment', { ...one, expectedVersion: 3 }))).toEqual([
      'NOT_FOUND',
    ]);
    const never = Buffer.from(`Amendment:${v7()}:2026-Y:1`).toString('base64url');
    expect(codes(await amendment(appraiser, 'approveAmendment', { id: never, expectedVersion: 3 }))).toEqual([
      'NOT_FOUND',
    ]);
  });
});

describe('versions of a plan', () => {
  it('are compared line by line and field by field, with who asked and why', async () => {
    const { owner, id, one } = await putForward();
    await amendment(appraiser, 'approveAmendment', { ...one, expectedVersion: 3 });
    const [first, second] = (await read(owner, id)).versions;
    const compare = `query ($id: ID!, $from: Int!, $to: Int!) { comparePlanVersions(id: $id, from: $from, to: $to) {
      to { reason requestedBy { name } } changes { kind path before after } } }`;
    const { data } = await appraiser(compare, { id, from: first.version, to: second.version });
    expect(data.comparePlanVersions).toMatchObject({
      to: { reason: expect.stringContaining('Target berubah'), requestedBy: { name: owner.name } },
    });
    const { changes } = data.comparePlanVersions;
    expect(changes).toHaveLength(11);
    expect(changes[0]).toEqual({
      kind: 'CHANGED',
      path: ['workResults', 'r1', 'indicators', 'r1i1', 'target'],
      before: '12',
      after: '32',
    });
    expect(changes[1]).toMatchObject({
      path: ['workResults', 'r1', 'indicators', 'r1i1', 'months', '2'],
      before: '1',
      after: '3',
    });
    const same = await appraiser(compare, { id, from: first.version, to: first.version });
    expect(same.data.comparePlanVersions.changes).toEqual([]);
    const none = await appraiser(compare, { id, from: 1, to: first.version });
    expect(none.errors?.[0]?.extensions?.code).toBe('PLAN_VERSION_UNKNOWN');
    const stranger = await house.as(office.outsider)(compare, {
      id,
      from: first.version,
      to: second.version,
    });
    expect(stranger.data.comparePlanVersions).toBeNull();
    clock.set(JANUARY);
  });
});
