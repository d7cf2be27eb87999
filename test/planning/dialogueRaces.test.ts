/** Dialogues and what happens to their plan, or to whoever called them, at the same moment or soon after. */
import { v7 } from 'uuid';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { closePlan } from '../../functions/planning/plan/closing.ts';
import { planKind, planOf } from '../../functions/planning/plan/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { type PlainDate, yearPeriod } from '../../functions/platform/period.ts';
import { dialogue, talk } from '../support/dialogues.ts';
import { openDialogueHouse } from '../support/dialogueHouse.ts';
import { openHouse } from '../support/house.ts';
import { itemsOf, makeLine, makePlatform } from '../support/office.ts';
import { JANUARY } from '../support/planHouse.ts';
import { tapped } from '../support/table.ts';

const { table, office, house, clock, newOwner, draft, done, codes } = await openDialogueHouse();
afterAll(() => house.stop());
afterEach(() => clock.set(JANUARY));

const date = (text: string) => text as PlainDate;
const invitation = (planId: string, more: object = {}) => ({
  idempotencyKey: v7(),
  planId,
  kind: 'PLANNING',
  scheduledFor: '2026-01-14T02:00:00.000Z',
  agenda: [{ id: 'a1', text: 'Ekspektasi pimpinan atas hasil kerja' }],
  ...more,
});
const record = (id: string, heldOn: string, expectedVersion = 1) => ({
  id,
  expectedVersion,
  heldOn,
  content: talk({ followUps: [] }),
});

describe('a dialogue called at the moment at which its plan ends', () => {
  it('is not called: it would wait on both desks for ever', async () => {
    const owner = await newOwner();
    const { id: planId } = await draft(owner);
    const ref = { employeeId: owner.employeeId, year: yearPeriod(2026), planNo: 1 };
    let ended = false;
    const slow = tapped(table, async (command) => {
      if (!command.startsWith('TransactWrite') || ended) return;
      ended = true;
      const kept = await planOf(table, ref);
      if (!kept) throw new Error('no plan');
      const closed = closePlan(kept.data, date('2026-01-12'));
      await bulkLoad(table, [makeItem(planKind, kept.key, closed, { version: kept.version + 1 })]);
    });
    const other = await openHouse(makePlatform(slow, clock));
    const refused = await dialogue(other.as(owner), 'scheduleDialogue', invitation(planId));
    await other.stop();
    expect(codes(refused)).toEqual(['STATE_INVALID']);
    const desk = '{ viewer { desk(step: DIALOGUE_SCHEDULED, first: 100) { edges { node { step } } } } }';
    expect((await house.as(owner)(desk)).data.viewer.desk.edges).toEqual([]);
  });
});

describe('what is said in a dialogue', () => {
  /** An owner whose appraiser changes on the twelfth of January. */
  const changing = async (before = '2026-01-01') => {
    const owner = await newOwner({}, { from: before, to: '2026-01-11' });
    const next = makeLine(owner, office.manager, office.superior, { from: date('2026-01-12') });
    await bulkLoad(table, itemsOf.line(next));
    return owner;
  };

  it('is not told to a former appraiser who sends the invitation once more', async () => {
    const owner = await changing();
    const { id: planId } = await draft(owner);
    clock.set('2026-01-09T02:00:00.000Z');
    const input = invitation(planId);
    const { id } = await done(office.appraiser, 'scheduleDialogue', input);
    clock.set(JANUARY);
    await done(owner, 'recordDialogue', record(id, '2026-01-12'));
    const again = await dialogue(house.as(office.appraiser), 'scheduleDialogue', input);
    expect(again.dialogue).toBeNull();
    expect(codes(again)).toEqual(['NOT_FOUND']);
  });

  it('is still answered to whoever called it and sends the invitation once more', async () => {
    const owner = await changing();
    const { id: planId } = await draft(owner);
    const input = invitation(planId);
    const called = await done(office.manager, 'scheduleDialogue', input);
    expect((await dialogue(house.as(office.manager), 'scheduleDialogue', input)).dialogue.id).toBe(called.id);
  });

  it.each([
    ['years ago', '2024-05-02'],
    ['before the year was talked over', '2025-06-30'],
  ])('is not told to whoever appraised %s and names that day', async (_, heldOn) => {
    const owner = await changing('2024-01-01');
    const { id: planId } = await draft(owner);
    const { id } = await done(office.manager, 'scheduleDialogue', invitation(planId));
    const recording = (who: Employee, version: number) =>
      dialogue(house.as(who), 'recordDialogue', record(id, heldOn, version));
    const probing = await recording(office.appraiser, 7);
    expect(probing).toMatchObject({ dialogue: null, userErrors: [{ code: 'NOT_FOUND' }] });
    // Whoever may see it is told which day would be right.
    expect(codes(await recording(office.manager, 1))).toEqual(['DIALOGUE_DATE']);
    expect(codes(await recording(owner, 1))).toEqual(['DIALOGUE_DATE']);
  });
});
