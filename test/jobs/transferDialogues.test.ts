/** Dialogues and a transfer, or a parting for good: what was still to be done goes on with the owner, or ends. */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { moveDesks } from '../../functions/planning/dialogue/desk.ts';
import type { Dialogue } from '../../functions/planning/dialogue/rules.ts';
import { dialogueId, dialogueOf } from '../../functions/planning/dialogue/store.ts';
import { closeByDate } from '../../functions/planning/plan/closing.ts';
import { planId } from '../../functions/planning/plan/store.ts';
import { commitAs } from '../../functions/platform/commit/commit.ts';
import { type Period, type PlainDate } from '../../functions/platform/period.ts';
import { closedDialogue, dialogue, dialogueItem } from '../support/dialogues.ts';
import { plan } from '../support/plans.ts';
import { jobContext } from '../support/registeredCity.ts';
import { makePlan, planItem } from '../support/setPlans.ts';
import { date, openTransferHouse } from '../support/transfers.ts';

const at = await openTransferHouse(4);
const { table, clock, platform, house, person, withPlan, below, take, reline, people } = at;
afterAll(async () => {
  await house.stop();
  at.register.close();
});

const followUp = (id: string, owner: 'EMPLOYEE' | 'SUPERIOR') => ({
  id,
  text: `Tindak lanjut ${id}`,
  owner,
  due: '2026-12-01' as PlainDate,
  state: 'OPEN' as const,
  note: null,
});
/** A dialogue about somebody's plan that left something to do to both sides, on whose desks that lies. */
async function leaving(owner: Employee, changes: Partial<Dialogue> = {}) {
  const last = closedDialogue(owner, people.first, {
    agenda: [{ id: 'a1', text: 'Kebutuhan pelatihan', discussed: false }],
    followUps: [followUp('f1', 'EMPLOYEE'), followUp('f2', 'SUPERIOR')],
    ...changes,
  });
  await bulkLoad(table, [dialogueItem(last)]);
  await commitAs(jobContext(platform), 'TEST', { writes: moveDesks(null, last, clock.zone) });
  return last;
}
const DESK = `{ viewer { desk(step: DIALOGUE_FOLLOW_UP, first: 50) { edges { node { period planNo subject { id } } } } } }`;
/** Follow-ups on a desk that a dialogue left. */
const owed = async (who: Employee, of: Dialogue) =>
  (await house.as(who)(DESK)).data.viewer.desk.edges.filter(
    ({ node }: { node: { subject: { id: string } | null } }) => node.subject?.id === dialogueId(of),
  ).length;
const owedToBoth = async (owner: Employee, superior: Employee, of: Dialogue) => [
  await owed(owner, of),
  await owed(superior, of),
];
const turn = () => turnDay(platform, date('2026-11-21'));
const statesOf = async (of: Dialogue) => {
  const now = (await dialogueOf(table, of))?.data;
  return now && [...now.carried, ...now.followUps].map(({ id, state }) => `${id} ${state}`);
};

describe('a transfer', async () => {
  const owner = await person(0);
  const former = await withPlan(owner);
  const last = await leaving(owner);

  it('leaves what was agreed on to be done, on the desk of whoever appraises by now', async () => {
    const office = { nama_jabatan: 'Pranata Komputer Ahli Muda', kode_jabatan: 'J.NEW.0' };
    const moved = { ...office, kode_jabatan_atasan: 'J.KASI2', nomor_sk: '821.2/99/2026' };
    await take('2026-11-20', below(0, { ...moved, tmt_jabatan: '16-11-2026' }));
    clock.set('2026-11-20T17:05:00.000Z');
    expect(await turn()).toEqual({ due: 1, changed: 1 });
    await reline();
    expect(await statesOf(last)).toEqual(['f1 OPEN', 'f2 OPEN']);
    expect(await owedToBoth(owner, people.second, last)).toEqual([1, 1]);
    expect(await owed(people.first, last)).toBe(0);
  });

  it('hands it on with the first dialogue about the plan of the new office, once', async () => {
    const ask = house.as(owner);
    const call = async (id: string, scheduledFor: string) =>
      (
        await dialogue(ask, 'scheduleDialogue', {
          idempotencyKey: v7(),
          planId: id,
          kind: 'PLANNING',
          scheduledFor,
        })
      ).dialogue;
    const drawn = async (from: string, to: string) =>
      (await plan(ask, 'createPlan', { idempotencyKey: v7(), from, to })).plan.id as string;
    const next = await drawn('2026-11-16', '2026-12-31');
    const first = await call(next, '2026-11-23T02:00:00.000Z');
    expect(first.carried).toMatchObject(
      ['a1', 'f1', 'f2'].map((id) => ({
        id: `2026-Y.1.1.${id}`,
        from: 1,
        fromPlanId: planId(former),
        state: 'OPEN',
      })),
    );
    expect(await statesOf(last)).toEqual(['f1 CARRIED', 'f2 CARRIED']);
    expect(await owedToBoth(owner, people.second, last)).toEqual([0, 0]);

    const later = await call(await drawn('2027-01-01', '2027-12-31'), '2026-12-14T02:00:00.000Z');
    expect(later.carried).toEqual([]);
  });
});

describe('who leaves the service', () => {
  const retires = (nth: number) =>
    take('2026-11-20', below(nth, { kedudukan_hukum: 'Pensiun', tmt_kedudukan: '16-11-2026' }));

  it('leaves nobody anything to do: what was agreed on is dropped, and off the desks', async () => {
    const owner = await person(1);
    await withPlan(owner);
    const last = await leaving(owner);
    await retires(1);
    await turn();
    expect(await statesOf(last)).toEqual(['f1 DROPPED', 'f2 DROPPED']);
    expect(await owedToBoth(owner, people.first, last)).toEqual([0, 0]);
  });

  it('nor what a dialogue was to take up that does not take place any more', async () => {
    const owner = await person(2);
    await withPlan(owner);
    const before = await leaving(owner);
    const carried = [{ ...followUp('1.f2', 'SUPERIOR'), from: 1 }];
    const called = await leaving(owner, { no: 2, state: 'SCHEDULED', heldOn: null, followUps: [], carried });
    await retires(2);
    await turn();
    expect((await dialogueOf(table, called))?.data.state).toBe('CANCELLED');
    expect(await statesOf(called)).toEqual(['1.f2 DROPPED']);
    expect(await owedToBoth(owner, people.first, called)).toEqual([0, 0]);
    expect((await dialogueOf(table, before))?.data.state).toBe('CLOSED');
  });

  it('nor what the year before left', async () => {
    const owner = await person(3);
    await withPlan(owner);
    const year = { year: '2025-Y' as Period, from: date('2025-01-01'), to: date('2025-12-31') };
    await bulkLoad(table, [planItem(closeByDate(makePlan(owner, year)))]);
    const last = await leaving(owner, { year: year.year, heldOn: date('2025-11-03') });
    await retires(3);
    await turn();
    expect(await statesOf(last)).toEqual(['f1 DROPPED', 'f2 DROPPED']);
    expect(await owedToBoth(owner, people.first, last)).toEqual([0, 0]);
  });
});
