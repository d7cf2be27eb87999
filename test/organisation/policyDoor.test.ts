import { v7 } from 'uuid';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { setPolicy } from '../../functions/organisation/policy/actions.ts';
import { policyKeys } from '../../functions/organisation/policy/rules.ts';
import { type Ask, openHouse } from '../support/house.ts';
import {
  callOf,
  itemsOf,
  makeEmployee,
  makeLine,
  makeOffice,
  makePlatform,
  testClock,
} from '../support/office.ts';
import { plan } from '../support/plans.ts';
import { contentUnder, readyItems } from '../support/readyPlans.ts';
import { contentOf, makeTable, tapped } from '../support/table.ts';

/** 08:00 in Jakarta on Monday 16 November 2026. */
const MONDAY = '2026-11-16T01:00:00.000Z';
const table = await makeTable();
const office = await makeOffice(table);
const clock = testClock(MONDAY);
const house = await openHouse(makePlatform(table, clock));
const bkpp = house.as(office.bkpp);
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());

const SET = `mutation ($input: SetPolicyInput!) { setPolicy(input: $input) {
  policy { key value defaultValue effectiveFrom legalBasis description } userErrors { code field message params { name value } } } }`;
async function set(ask: Ask, input: object) {
  const { data, errors } = await ask(SET, { input: { legalBasis: 'Perwali 12/2026', ...input } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.setPolicy;
}
const codes = ({ userErrors }: { userErrors: { code: string; field: string[] | null }[] }) =>
  userErrors.map(({ code, field }) => `${field?.join('.')} ${code}`);

/** A policy as anybody finds it on a date. */
async function onDate(key: string, on?: string) {
  const query = 'query ($on: Date) { policies(on: $on) { key value defaultValue effectiveFrom legalBasis } }';
  const { data } = await house.as(office.outsider)(query, { on });
  return data.policies.find((one: { key: string }) => one.key === key);
}

describe('a policy is set', () => {
  it('by BKPP, from today on, and its event says who, by which appointment, and on what basis', async () => {
    const input = { key: 'activity.inputWindowDays', effectiveFrom: '2026-11-16', value: 5 };
    const answered = await set(bkpp, input);
    expect(answered).toMatchObject({
      policy: { ...input, defaultValue: 7, legalBasis: 'Perwali 12/2026' },
      userErrors: [],
    });
    const events = await queryAll(
      table,
      lists.events(keys.policy(input.key, input.effectiveFrom as PlainDate)),
    );
    expect(events.map((item) => readItem(eventKind, item).data)).toMatchObject([
      {
        type: 'policySet',
        actor: { kind: 'PERSON', id: office.bkpp.employeeId },
        authority: 'BKPP APPT#BKPP#2026-01-01',
        public: { key: input.key, effectiveFrom: input.effectiveFrom },
      },
    ]);
    expect(await onDate(input.key)).toMatchObject({ value: 5, effectiveFrom: '2026-11-16' });
    expect(await onDate(input.key, '2026-11-15')).toMatchObject({
      value: 7,
      effectiveFrom: null,
      legalBasis: null,
    });
  });

  it.each(['owner', 'appraiser', 'superior', 'outsider', 'manager', 'assessor', 'auditor'] as const)(
    'by nobody else: not the %s',
    async (role) => {
      const before = await contentOf(table);
      const input = { key: 'activity.dailyMaxMinutes', effectiveFrom: '2026-12-01', value: 600 };
      expect(codes(await set(house.as(office[role]), input))).toEqual(['undefined NOT_ALLOWED']);
      expect(await contentOf(table)).toEqual(before);
    },
  );

  it('for a later day, and holds before and after as it was set', async () => {
    const key = 'activity.monthlyMinuteTarget';
    await set(bkpp, { key, effectiveFrom: '2027-01-01', value: 7000 });
    await set(bkpp, { key, effectiveFrom: '2026-12-01', value: 6500 });
    const values = await Promise.all(
      ['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01', '2030-01-01'].map(async (on) => [
        on,
        (await onDate(key, on)).value,
      ]),
    );
    expect(values).toEqual([
      ['2026-11-30', 6750],
      ['2026-12-01', 6500],
      ['2026-12-31', 6500],
      ['2027-01-01', 7000],
      ['2030-01-01', 7000],
    ]);
  });

  it('today until midnight in Jakarta, and from then on for tomorrow', async () => {
    const input = { key: 'activity.normTolerance', effectiveFrom: '2026-11-16', value: 1.2 };
    clock.set('2026-11-16T17:00:00.000Z');
    const late = await set(bkpp, input);
    expect(codes(late)).toEqual(['input.effectiveFrom POLICY_BACKDATED']);
    expect(late.userErrors[0].params).toEqual([{ name: 'earliest', value: '2026-11-17' }]);
    clock.set('2026-11-16T16:59:59.999Z');
    expect(codes(await set(bkpp, input))).toEqual([]);
    expect((await onDate(input.key)).value).toBe(1.2);
  });
});

describe('a revision', () => {
  const input = { key: 'month.minGapTargetRealisationHours', effectiveFrom: '2026-12-01', value: 30 };

  it('sent twice is one, with the same answer, even after its day has come', async () => {
    const first = await set(bkpp, input);
    const before = await contentOf(table);
    expect(await set(bkpp, input)).toEqual(first);
    clock.set('2026-12-24T01:00:00.000Z');
    expect(await set(bkpp, input)).toEqual(first);
    expect(await contentOf(table)).toEqual(before);
  });

  it('cannot be changed: other content for its day is refused, with the revision that stands', async () => {
    await set(bkpp, input);
    const before = await contentOf(table);
    for (const change of [{ value: 45 }, { legalBasis: 'Perwali 13/2026' }]) {
      const refused = await set(bkpp, { ...input, ...change });
      expect(codes(refused)).toEqual(['input.effectiveFrom POLICY_EXISTS']);
      expect(refused.policy).toMatchObject({ ...input, legalBasis: 'Perwali 12/2026' });
    }
    expect(await contentOf(table)).toEqual(before);
  });

  it('set by two at once is the one’s who was first', async () => {
    const by = (value: number) =>
      set(bkpp, { key: 'eval.deemedReceivedDays', effectiveFrom: '2026-12-01', value });
    const answers = await Promise.all([by(4), by(5)]);
    const kept = await onDate('eval.deemedReceivedDays', '2026-12-01');
    expect(answers.map(codes).flat()).toEqual(['input.effectiveFrom POLICY_EXISTS']);
    expect(answers.map(({ policy }) => policy.value)).toEqual([kept.value, kept.value]);
  });

  it('that would contradict what another sets at the same moment is refused', async () => {
    const from = '2027-03-01';
    let met = false;
    const between = tapped(table, async (command) => {
      if (met || !command.startsWith('TransactWrite')) return;
      met = true;
      expect(codes(await set(bkpp, { key: 'skp.maxMainResults', effectiveFrom: from, value: 4 }))).toEqual(
        [],
      );
    });
    const context = callOf(makePlatform(between, clock), office.bkpp);
    const given = { key: 'skp.minMainResults', effectiveFrom: from, value: 5, legalBasis: 'Perwali 12/2026' };
    expect(await setPolicy(context, given)).toMatchObject({
      ok: false,
      problems: [{ code: 'POLICY_INVALID' }],
    });
    const [least, most] = [
      await onDate('skp.minMainResults', from),
      await onDate('skp.maxMainResults', from),
    ];
    expect(least.value).toBeLessThanOrEqual(most.value);
  });

  it('set twice at once by an impatient hand is one, and neither is refused', async () => {
    const once = () =>
      set(bkpp, { key: 'activity.dailyMaxMinutes', effectiveFrom: '2026-12-01', value: 600 });
    const [one, other] = await Promise.all([once(), once()]);
    expect([codes(one), codes(other)]).toEqual([[], []]);
    expect(one).toEqual(other);
  });
});

describe('a value is refused', () => {
  it.each([
    ['of no key', { key: 'skp.colour', value: 1 }, 'input.key POLICY_UNKNOWN'],
    ['of a key that objects have by birth', { key: '__proto__', value: 1 }, 'input.key POLICY_UNKNOWN'],
    ['of the wrong type', { key: 'skp.minMainResults', value: 'two' }, 'input.value POLICY_INVALID'],
    ['beyond its bounds', { key: 'activity.dailyMaxMinutes', value: 1441 }, 'input.value POLICY_INVALID'],
    [
      'with a bad part',
      { key: 'month.targetWindow', value: { from: 'x', to: 5 } },
      'input.value.from POLICY_INVALID',
    ],
    [
      'with a part too many',
      { key: 'skp.setDeadline', value: { month: 1, day: 31, hour: 1 } },
      'input.value POLICY_INVALID',
    ],
    [
      'of yesterday',
      { key: 'skp.minMainResults', value: 3, effectiveFrom: '2026-11-15' },
      'input.effectiveFrom POLICY_BACKDATED',
    ],
    [
      'without a basis',
      { key: 'skp.minMainResults', value: 3, legalBasis: ' ' },
      'input.legalBasis INPUT_TOO_SHORT',
    ],
    [
      'on an endless basis',
      { key: 'skp.minMainResults', value: 3, legalBasis: 'a'.repeat(301) },
      'input.legalBasis INPUT_TOO_LONG',
    ],
  ])('%s', async (_, input, refused) => {
    const before = await contentOf(table);
    expect(codes(await set(bkpp, { effectiveFrom: '2026-12-01', ...input }))).toEqual([refused]);
    expect(await contentOf(table)).toEqual(before);
  });

  it.each([
    ['of a guard', 'mph.allowStaffProposal', true],
    ['of a period', 'eval.period', 'QUARTER'],
  ])('%s that nothing carries out yet: %s', async (_, key, value) => {
    const before = await contentOf(table);
    const input = { key, effectiveFrom: '2026-12-01' };
    const refused = await set(bkpp, { ...input, value });
    expect(codes(refused)).toEqual(['input.value POLICY_NOT_IN_EFFECT']);
    expect(refused.userErrors[0].params).toEqual([{ name: 'key', value: key }]);
    expect(await contentOf(table)).toEqual(before);
    const { defaultValue } = await onDate(key);
    expect(codes(await set(bkpp, { ...input, value: defaultValue }))).toEqual([]);
  });

  it('that contradicts another key, and says on which day', async () => {
    const before = await contentOf(table);
    const refused = await set(bkpp, { key: 'skp.minMainResults', effectiveFrom: '2026-12-01', value: 11 });
    expect(codes(refused)).toEqual(['input.value POLICY_INVALID']);
    expect(refused.userErrors[0].params).toEqual([
      { name: 'expected', value: 'skp.minMainResults (11) ≤ skp.maxMainResults (10), 2026-12-01' },
    ]);
    expect(await contentOf(table)).toEqual(before);
  });
});

describe('a plan is submitted under the policy of its day', () => {
  const draftOf = async () => {
    const owner = makeEmployee('Dwi Astuti');
    const line = makeLine(owner, office.appraiser, office.superior);
    await bulkLoad(table, [
      ...itemsOf.employee(owner),
      ...itemsOf.line(line),
      ...readyItems(owner, office.appraiser),
    ]);
    const ask = house.as(owner);
    const year = { from: '2026-01-01', to: '2026-12-31' };
    const { plan: draft } = await plan(ask, 'createPlan', {
      idempotencyKey: v7(),
      ...year,
      content: contentUnder(office.appraiser, owner),
    });
    return () => plan(ask, 'submitPlan', { id: draft.id, expectedVersion: 1 });
  };

  it('with two main results until midnight, and with three from then on', async () => {
    await set(bkpp, { key: 'skp.minMainResults', effectiveFrom: '2026-11-20', value: 3 });
    const [onTime, late] = [await draftOf(), await draftOf()];
    clock.set('2026-11-19T16:59:59.999Z');
    expect(codes(await onTime())).toEqual([]);
    clock.set('2026-11-19T17:00:00.000Z');
    const refused = await late();
    expect(refused.userErrors).toMatchObject([
      { code: 'PLAN_MAIN_RESULTS', params: expect.arrayContaining([{ name: 'min', value: '3' }]) },
    ]);
  });
});

describe('the list of policies', () => {
  it('has every key once, with its value, its default and a sentence in the reader’s language', async () => {
    const query =
      '{ policies(on: "2020-01-01") { key value defaultValue description effectiveFrom inEffect } }';
    const ask = house.as(office.outsider);
    const { data } = await ask(query);
    const english = await ask(query, {}, { 'accept-language': 'en' });
    expect(data.policies.map(({ key }: { key: string }) => key)).toEqual(policyKeys);
    for (const [at, policy] of data.policies.entries()) {
      expect(policy.value).toEqual(policy.defaultValue);
      expect(policy.effectiveFrom).toBeNull();
      expect(policy.description).not.toBe(english.data.policies[at].description);
    }
    const [carriedOut, later] = ['activity.dailyMinMinutes', 'eval.period'].map((key) =>
      data.policies.find((one: { key: string }) => one.key === key),
    );
    expect([carriedOut.inEffect, later.inEffect]).toEqual([true, false]);
    expect(later.description).toContain('Belum berlaku');
    expect(carriedOut.description).not.toContain('Belum berlaku');
  });
});
