/** A superior who was late and has left: what lay before others about them is over. */
import { afterAll, expect, it } from 'vitest';
import { evaluationKind, keyOf, ratingItem } from '../../functions/evaluation/evaluation/store.ts';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { deskKind, keyOfPlace } from '../../functions/platform/desk.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { achievementsSet } from '../support/achievements.ts';
import { overdueOnDesk, toldOf } from '../support/escalating.ts';
import { cityNight } from '../support/nights.ts';
import { openEvaluation } from '../support/objections.ts';
import { date, openTransferHouse, sections } from '../support/transfers.ts';

const { table, clock, platform, register, house, person, reline, people, take } = await openTransferHouse(2);
const { sekda, head, first } = people;
afterAll(async () => {
  await house.stop();
  register.close();
});

it('a superior who retires is named before nobody any more, and what they owed is the next one’s', async () => {
  const owner = await person(0);
  const data = { ...openEvaluation({ owner, appraiser: first }), achievementUnitId: owner.unit.unitId };
  const place = { ...ratingItem(data), since: data.openedAt, dueOn: null, count: null };
  await bulkLoad(table, [
    ...achievementsSet(owner.unit.unitId),
    makeItem(evaluationKind, keyOf(data), data, { version: 1 }),
    makeItem(deskKind, keyOfPlace(place), place),
  ]);
  clock.set('2026-11-23T00:00:00.000Z');
  expect((await cityNight(platform, 'escalate')).people).toContain(first.employeeId);
  expect(await overdueOnDesk(table, head)).toMatchObject([{ employeeId: first.employeeId, count: 1 }]);

  await take('2026-11-25', { ...sections[0], kedudukan_hukum: 'Pensiun', tmt_kedudukan: '24-11-2026' });
  clock.set('2026-11-25T01:00:00.000Z');
  await reline();
  await turnDay(platform, date('2026-11-25'));
  clock.set('2026-12-07T00:00:00.000Z');
  const { people: looked, counts } = await cityNight(platform, 'escalate');
  expect(looked).toContain(first.employeeId);
  expect(counts).toMatchObject({ missing: 0 });
  expect((await toldOf(table, first)).at(-1)).toEqual(['escalationEnded', 1, 0]);
  // What the one who left owed waits for the head of the agency now, by whose delay it lies before the next above.
  expect(await overdueOnDesk(table, head)).toEqual([]);
  expect(await overdueOnDesk(table, sekda)).toMatchObject([{ employeeId: head.employeeId, count: 1 }]);
});
