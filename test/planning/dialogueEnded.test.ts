/** What dialogues about plans that have ended left open goes on to the first one called about a later plan, once. */
import { v7 } from 'uuid';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { handedOver, leftBy, unresolved } from '../../functions/planning/dialogue/points.ts';
import { readCard } from '../../functions/platform/card.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { getItem } from '../../functions/platform/table.ts';
import { closedDialogue, dialogue, heldDialogue, talk } from '../support/dialogues.ts';
import { openDialogueHouse } from '../support/dialogueHouse.ts';
import { gated } from '../support/gates.ts';
import { openHouse } from '../support/house.ts';
import { makePlatform } from '../support/office.ts';
import { JANUARY } from '../support/planHouse.ts';
import { plan } from '../support/plans.ts';
import { tapped } from '../support/table.ts';

const { table, office, house, clock, newOwner, draft, deskOf, done, held, closed, codes } =
  await openDialogueHouse();
const { agencyId, agencyName: name } = office.owner.unit;
await bulkLoad(table, [agencyItem({ agencyId, name })]);
afterAll(() => house.stop());
afterEach(() => clock.set(JANUARY));

const AGENDA = [
  { id: 'a1', text: 'Ekspektasi pimpinan', discussed: true },
  { id: 'a2', text: 'Kebutuhan pelatihan', discussed: false },
];
const LEFT = ['2026-Y.1.1.a2', '2026-Y.1.1.f1'];
const idsOf = ({ carried }: { carried: { id: string }[] }) => carried.map(({ id }) => id);
const calling = (planId: string, scheduledFor: string) => ({
  idempotencyKey: v7(),
  planId,
  kind: 'MONITORING',
  scheduledFor,
});
/** Calls a dialogue about a plan, in the year of which the clock stands. */
const called = (who: { employeeId: string }, planId: string, at = clock.now()) =>
  done(who, 'scheduleDialogue', calling(planId, at));
const anotherPlan = async (owner: Employee, from: string, to: string) =>
  (await plan(house.as(owner), 'createPlan', { idempotencyKey: v7(), from, to })).plan.id as string;
/** Steps of dialogues that lie on a desk about somebody. */
const waiting = async (whose: { employeeId: string }, { name: of }: { name: string }) =>
  (await deskOf(whose))
    .filter(
      ({ employee, step }: { employee: { name: string }; step: string }) =>
        employee.name === of && step.startsWith('DIALOGUE'),
    )
    .map(
      ({ step, period, planNo }: { step: string; period: string; planNo: number }) =>
        `${step} ${period} ${planNo}`,
    );
const READ = `query ($id: ID!) { plan(id: $id) { dialogues(last: 1) { edges { node { carriedToId followUps { id state } } } } } }`;
const lastOf = async (owner: Employee, id: string) =>
  (await house.as(owner)(READ, { id })).data.plan.dialogues.edges[0].node;

/** How many open points the card of a plan of 2026 shows. */
const openOn = async ({ employeeId }: Employee, planNo: number) => {
  const item = await getItem(table, keys.card(employeeId, '2026-Y' as Period, planNo));
  return item && readCard(item).dialogue?.open;
};

/** Somebody of a name whose draft was cancelled after a dialogue about it that left two points. */
async function cancelled(of: string) {
  const owner = await newOwner({ name: of });
  const drafted = await draft(owner);
  const { id, planId } = await closed(owner, talk({ agenda: AGENDA }), drafted);
  const gone = await plan(house.as(owner), 'cancelPlan', { id: planId, expectedVersion: 1 });
  expect(gone.userErrors).toEqual([]);
  return { owner, id: id as string, planId: planId as string };
}

describe('what a dialogue about a cancelled plan left open', () => {
  it('waits on the desk until a dialogue about the next plan is called, and stands in that alone', async () => {
    const { owner, planId } = await cancelled('Maya Lestari');
    expect(await waiting(office.appraiser, owner)).toEqual(['DIALOGUE_FOLLOW_UP 2026-Y 1']);
    const next = await anotherPlan(owner, '2026-01-01', '2026-12-31');
    const first = await called(owner, next);
    expect(first.carried).toMatchObject([
      { id: LEFT[0], from: 1, fromPlanId: planId, text: 'Kebutuhan pelatihan', owner: null, state: 'OPEN' },
      { id: LEFT[1], from: 1, fromPlanId: planId, owner: 'SUPERIOR', due: '2026-01-30', state: 'OPEN' },
    ]);
    expect(await waiting(office.appraiser, owner)).toEqual(['DIALOGUE_SCHEDULED 2026-Y 2']);
    expect(await lastOf(owner, planId)).toEqual({
      carriedToId: first.id,
      followUps: [{ id: 'f1', state: 'CARRIED' }],
    });
    expect([await openOn(owner, 1), await openOn(owner, 2)]).toEqual([0, 2]);
  });

  it('goes on from dialogue to dialogue under one id, and is settled once', async () => {
    const { owner, id } = await cancelled('Nina Astuti');
    const next = await anotherPlan(owner, '2026-01-01', '2026-12-31');
    const first = await called(owner, next);
    await done(owner, 'cancelDialogue', {
      id: first.id,
      expectedVersion: 1,
      note: 'Bertepatan dengan rapat.',
    });
    expect(await waiting(office.appraiser, owner)).toEqual(['DIALOGUE_FOLLOW_UP 2026-Y 2']);
    const second = await called(office.appraiser, next);
    expect(idsOf(second)).toEqual(LEFT);
    const point = { pointId: LEFT[1], state: 'DONE' };
    const settled = await done(office.appraiser, 'settleDialoguePoint', {
      id: second.id,
      expectedVersion: 1,
      ...point,
    });
    expect(settled.carried[1]).toMatchObject({ state: 'DONE' });
    const old = { id, expectedVersion: 5, pointId: 'f1', state: 'DONE' };
    expect(codes(await dialogue(house.as(office.appraiser), 'settleDialoguePoint', old))).toEqual([
      'STATE_INVALID',
    ]);
  });

  it('comes from a plan before the last one, where nobody talked about that', async () => {
    const { owner } = await cancelled('Oki Pratama');
    const second = await anotherPlan(owner, '2026-01-01', '2026-12-31');
    await plan(house.as(owner), 'cancelPlan', { id: second, expectedVersion: 1 });
    expect(idsOf(await called(owner, await anotherPlan(owner, '2026-01-01', '2026-12-31')))).toEqual(LEFT);
  });

  it('goes no further than to the next year', async () => {
    const { owner } = await cancelled('Putu Wirawan');
    clock.set('2028-01-10T02:00:00.000Z');
    expect(idsOf(await called(owner, await anotherPlan(owner, '2028-01-01', '2028-12-31')))).toEqual([]);
  });
});

describe('what the last dialogue of a year left open', () => {
  const newYear = () => turnDay(makePlatform(table, clock), '2027-01-01' as PlainDate);

  it('goes on to the next year: not while its plan is in force, and once that is over to the first one called', async () => {
    const owner = await newOwner({ name: 'Rina Kusuma' });
    const { planId } = await closed(owner, talk({ agenda: AGENDA }));
    clock.set('2026-12-15T02:00:00.000Z');
    const next = await anotherPlan(owner, '2027-01-01', '2027-12-31');
    const early = await called(owner, next);
    expect(idsOf(early)).toEqual([]);
    await done(owner, 'cancelDialogue', { id: early.id, expectedVersion: 1, note: 'Dijadwalkan ulang.' });
    clock.set('2026-12-31T17:05:00.000Z');
    await newYear();
    clock.set('2027-01-05T02:00:00.000Z');
    expect(await waiting(office.appraiser, owner)).toEqual(['DIALOGUE_FOLLOW_UP 2026-Y 1']);
    const first = await called(office.appraiser, next);
    expect(idsOf(first)).toEqual(LEFT);
    expect(first.carried[0]).toMatchObject({ fromPlanId: planId });
    expect(await waiting(office.appraiser, owner)).toEqual(['DIALOGUE_SCHEDULED 2027-Y 1']);
  });

  it('waits while that dialogue is still to be confirmed, which either side may do after the turn of the year', async () => {
    const owner = await newOwner({ name: 'Sari Permata' });
    const { id, contentHash } = await held(owner, talk({ agenda: AGENDA }));
    clock.set('2026-12-31T17:05:00.000Z');
    await newYear();
    clock.set('2027-01-05T02:00:00.000Z');
    const next = await anotherPlan(owner, '2027-01-01', '2027-12-31');
    const first = await called(owner, next);
    expect(idsOf(first)).toEqual([]);
    await done(owner, 'confirmDialogue', { id, expectedVersion: 2, contentHash });
    await done(office.appraiser, 'confirmDialogue', { id, expectedVersion: 3, contentHash });
    await done(owner, 'cancelDialogue', { id: first.id, expectedVersion: 1, note: 'Dijadwalkan ulang.' });
    expect(idsOf(await called(owner, next))).toEqual(LEFT);
  });
});

describe('points that an ended plan left, and two who are after them at once', () => {
  it('go to one dialogue, of whichever later plan', async () => {
    const { owner } = await cancelled('Tono Raharjo');
    clock.set('2026-12-15T02:00:00.000Z');
    const plans = [
      await anotherPlan(owner, '2026-12-20', '2026-12-31'),
      await anotherPlan(owner, '2027-01-01', '2027-12-31'),
    ];
    const both = await Promise.all(plans.map((id) => called(owner, id)));
    expect(both.flatMap((one) => idsOf(one))).toEqual(LEFT);
  });

  it('are not taken over when they were settled at the same moment', async () => {
    const { owner, id } = await cancelled('Umi Hasanah');
    const next = await anotherPlan(owner, '2026-01-01', '2026-12-31');
    const gates = gated(table);
    const other = await openHouse(makePlatform(gates.client, clock));
    const { dialogue: first } = await gates.during(
      () => dialogue(other.as(owner), 'scheduleDialogue', calling(next, '2026-02-02T02:00:00.000Z')),
      () =>
        done(office.appraiser, 'settleDialoguePoint', {
          id,
          expectedVersion: 4,
          pointId: 'f1',
          state: 'DONE',
        }),
    );
    await other.stop();
    expect(idsOf(first)).toEqual(LEFT.slice(0, 1));
  });

  it('are found with no request more than where there are none', async () => {
    const cost = async (owner: Employee, planId: string) => {
      const sent: string[] = [];
      const counting = await openHouse(
        makePlatform(
          tapped(table, (command) => void sent.push(command)),
          clock,
        ),
      );
      const input = calling(planId, '2026-02-02T02:00:00.000Z');
      const { dialogue: first } = await dialogue(counting.as(owner), 'scheduleDialogue', input);
      await counting.stop();
      const before = sent.slice(
        0,
        sent.findIndex((command) => command.startsWith('Transact')),
      );
      return { carried: idsOf(first).length, before: before.toSorted() };
    };
    const { owner } = await cancelled('Vina Maharani');
    const other = await newOwner();
    const none = await cost(other, (await draft(other)).id);
    const some = await cost(owner, await anotherPlan(owner, '2026-01-01', '2026-12-31'));
    expect([none.carried, some.carried]).toEqual([0, 2]);
    expect(some.before).toEqual(none.before);
    // The plan's year and the year before, the owner, and who appraises them.
    expect(none.before.filter((command) => command === 'QueryCommand')).toHaveLength(4);
  });
});

describe('the last dialogue of an ended plan', () => {
  const [owner, superior] = [{ employeeId: 'pegawai' }, { employeeId: 'penilai' }];
  const followUp = {
    id: 'f1',
    text: 'Menyiapkan data',
    owner: 'EMPLOYEE' as const,
    due: '2026-02-01' as PlainDate,
    state: 'OPEN' as const,
    note: null,
  };
  const before = {
    id: '1.f9',
    from: 1,
    text: 'Akses data',
    owner: null,
    due: null,
    state: 'OPEN' as const,
    note: null,
  };
  const last = closedDialogue(owner, superior, {
    no: 2,
    agenda: AGENDA,
    followUps: [followUp],
    carried: [before],
  });

  it('leaves its points under ids that tell of which plan they are, whatever the next plan numbers', () => {
    expect(leftBy(last).map(({ id, plan: of }) => [id, of?.planNo])).toEqual([
      ['2026-Y.1.1.f9', 1],
      ['2026-Y.1.2.a2', 1],
      ['2026-Y.1.2.f1', 1],
    ]);
    const next = closedDialogue(owner, superior, { planNo: 2, carried: leftBy(last) });
    expect(leftBy(next)).toEqual(leftBy(last));
  });

  it('leaves nothing once a later one has taken it over, points of the agenda neither', () => {
    const over = handedOver(last, { ...last, planNo: 2, no: 1 });
    expect(over.carriedTo).toEqual({ year: '2026-Y', planNo: 2, no: 1 });
    expect([unresolved(over), leftBy(over)]).toEqual([[], []]);
  });

  it('leaves nothing yet while both are still to confirm it', () => {
    expect(leftBy(heldDialogue(owner, superior, { agenda: AGENDA }))).toEqual([]);
  });
});
