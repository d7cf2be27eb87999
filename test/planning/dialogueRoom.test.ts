/** How much one dialogue takes over: what fits, the oldest first; the rest waits for the next, and blocks nobody. */
import { v7 } from 'uuid';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { handedOver, leftBy } from '../../functions/planning/dialogue/points.ts';
import { dialogueId, dialogueOf } from '../../functions/planning/dialogue/store.ts';
import { cancelPlan } from '../../functions/planning/plan/closing.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { closedDialogue, dialogue, dialogueItem } from '../support/dialogues.ts';
import { openDialogueHouse } from '../support/dialogueHouse.ts';
import { JANUARY } from '../support/planHouse.ts';
import { plan } from '../support/plans.ts';
import { makePlan, planItem } from '../support/setPlans.ts';

const { table, office, house, clock, newOwner, done, codes } = await openDialogueHouse();
afterAll(() => house.stop());
afterEach(() => clock.set(JANUARY));

const many = <T>(count: number, make: (nth: number) => T): T[] =>
  Array.from({ length: count }, (_, nth) => make(nth));
const agendaOf = (count: number) =>
  many(count, (nth) => ({ id: `a${nth}`, text: `Butir ${nth}`, discussed: false }));
const followUpsOf = (count: number) =>
  many(count, (nth) => ({
    id: `f${nth}`,
    text: `Tindak lanjut ${nth}`,
    owner: 'SUPERIOR' as const,
    due: '2026-03-31' as PlainDate,
    state: 'OPEN' as const,
    note: null,
  }));
const carriedOf = (count: number) =>
  many(count, (nth) => ({
    id: `0.c${nth}`,
    from: 1,
    text: `Butir lama ${nth}`,
    owner: null,
    due: null,
    state: 'OPEN' as const,
    note: null,
  }));
const calling = (planId: string) => ({
  idempotencyKey: v7(),
  planId,
  kind: 'MONITORING',
  scheduledFor: clock.now(),
});
const call = (owner: Employee, planId: string) => done(owner, 'scheduleDialogue', calling(planId));
const giveUp = (owner: Employee, id: string) =>
  done(owner, 'cancelDialogue', { id, expectedVersion: 1, note: 'Dijadwalkan ulang.' });
const drawn = async (owner: Employee, from = '2026-01-01', to = '2026-12-31') =>
  (await plan(house.as(owner), 'createPlan', { idempotencyKey: v7(), from, to })).plan.id as string;
/** The plans from which the points of a dialogue come, and how many of each. */
const perPlan = ({ carried }: { carried: { id: string }[] }) => {
  const plans = carried.map(({ id }) => Number(id.split('.')[1]));
  return [...new Set(plans)].map((no) => [no, plans.filter((one) => one === no).length]);
};

describe('points that ended plans left, more than a dialogue takes over', () => {
  it('go on with it as far as they fit, the oldest first, and the rest with the next one', async () => {
    const owner = await newOwner();
    const quarters = [
      ['2026-01-01', '2026-03-31'],
      ['2026-04-01', '2026-06-30'],
      ['2026-07-01', '2026-09-30'],
      ['2026-10-01', '2026-12-31'],
    ] as const;
    const agenda = agendaOf(16).map(({ id, text }) => ({ id, text }));
    for (const [from, to] of quarters) {
      const id = await drawn(owner, from, to);
      await done(owner, 'scheduleDialogue', { ...calling(id), agenda });
      await plan(house.as(owner), 'cancelPlan', { id, expectedVersion: 1 });
    }
    const next = await drawn(owner);
    const first = await call(owner, next);
    expect(perPlan(first)).toEqual([1, 2, 3].map((no) => [no, 16]));
    for (const nth of many(4, (one) => one)) {
      const point = { pointId: first.carried[nth].id, state: 'DONE' };
      await done(owner, 'settleDialoguePoint', { id: first.id, expectedVersion: 1 + nth, ...point });
    }
    await done(owner, 'cancelDialogue', { id: first.id, expectedVersion: 5, note: 'Dijadwalkan ulang.' });
    const second = await call(owner, next);
    expect(second.carried).toHaveLength(60);
    expect(second.carried.filter(({ fromPlanId }: { fromPlanId: string }) => fromPlanId)).toHaveLength(60);
    await giveUp(owner, second.id);
    expect((await call(owner, next)).carried).toHaveLength(60);
  });

  it('go on in part where those of one dialogue do not fit, and its agenda with the last of them', async () => {
    const owner = await newOwner();
    const ended = cancelPlan(makePlan(owner), 'CANCELLED');
    const content = { carried: carriedOf(50), agenda: agendaOf(5), followUps: followUpsOf(20) };
    const last = closedDialogue(owner, office.appraiser, content);
    await bulkLoad(table, [planItem(ended), dialogueItem(last)]);
    const next = await drawn(owner);
    const first = await call(owner, next);
    expect(first.carried).toHaveLength(60);
    const left = async () => {
      const now = (await dialogueOf(table, last))?.data;
      const open = [...(now?.carried ?? []), ...(now?.followUps ?? [])].filter(
        ({ state }) => state === 'OPEN',
      );
      return [open.map(({ id }) => id), now?.carriedTo ?? null];
    };
    expect(await left()).toEqual([many(10, (nth) => `f${nth + 10}`), null]);
    // What is left lies on the desk still, and can be settled there.
    const settled = { id: dialogueId(last), expectedVersion: 2, pointId: 'f10', state: 'DONE' };
    await done(office.appraiser, 'settleDialoguePoint', settled);
    for (const nth of many(14, (one) => one)) {
      const point = { pointId: first.carried[nth].id, state: 'DONE' };
      await done(owner, 'settleDialoguePoint', { id: first.id, expectedVersion: 1 + nth, ...point });
    }
    await done(owner, 'cancelDialogue', { id: first.id, expectedVersion: 15, note: 'Dijadwalkan ulang.' });
    const second = await call(owner, next);
    expect(second.carried).toHaveLength(60);
    expect(await left()).toEqual([[], { year: '2026-Y', planNo: 2, no: 2 }]);
  });
});

describe('points of one plan, more than its next dialogue takes over', () => {
  it('are refused until some are settled where they stand, which either side can do', async () => {
    const owner = await newOwner();
    const id = await drawn(owner);
    const content = { carried: carriedOf(50), agenda: agendaOf(12) };
    await bulkLoad(table, [dialogueItem(closedDialogue(owner, office.appraiser, content))]);
    const refused = await dialogue(house.as(owner), 'scheduleDialogue', calling(id));
    expect(codes(refused)).toEqual(['DIALOGUE_POINTS_TOO_MANY']);
    const last = dialogueId({ employeeId: owner.employeeId, year: '2026-Y' as Period, planNo: 1, no: 1 });
    for (const [nth, who] of [owner, office.appraiser].entries()) {
      const point = { pointId: `0.c${nth}`, state: 'DROPPED', note: 'Tidak perlu lagi.' };
      await done(who, 'settleDialoguePoint', { id: last, expectedVersion: 1 + nth, ...point });
    }
    const next = await done(owner, 'scheduleDialogue', calling(id));
    expect(next.carried).toHaveLength(60);
  });
});

describe('the last dialogue of an ended plan that has more than there is room for', () => {
  const [owner, superior] = [{ employeeId: 'pegawai' }, { employeeId: 'penilai' }];
  const last = closedDialogue(owner, superior, {
    carried: carriedOf(2),
    agenda: agendaOf(2),
    followUps: followUpsOf(2),
  });
  const ids = (room?: number) => leftBy(last, room).map(({ id }) => id.split('.').at(-1));

  it('leaves what has a state first, and all of it where it fits', () => {
    expect(ids()).toEqual(['c0', 'c1', 'a0', 'a1', 'f0', 'f1']);
    expect([ids(6), ids(5), ids(3), ids(0)]).toEqual([
      ['c0', 'c1', 'a0', 'a1', 'f0', 'f1'],
      ['c0', 'c1', 'f0', 'f1'],
      ['c0', 'c1', 'f0'],
      [],
    ]);
  });

  it('leaves the rest, and each point once, to those that come after', () => {
    let now = last;
    const taken: string[] = [];
    for (const [nth, room] of [3, 2, 2].entries()) {
      const points = leftBy(now, room);
      taken.push(...points.map(({ id }) => id));
      now = handedOver(now, { year: '2027-Y' as Period, planNo: 1, no: nth + 1 }, points);
    }
    expect(taken.toSorted()).toEqual(
      leftBy(last)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect([leftBy(now), now.carriedTo?.no]).toEqual([[], 3]);
  });
});
