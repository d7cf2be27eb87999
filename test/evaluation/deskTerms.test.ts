/** Until when an evaluation or an objection on a desk is to be dealt with, also when an outage is registered afterwards. */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { achievementItem, makeAchievement } from '../support/achievements.ts';
import { openEvaluations } from '../support/evaluations.ts';
import { night } from '../support/nights.ts';
import { makePlatform } from '../support/office.ts';
import { outageItem } from '../support/outages.ts';

const house = await openEvaluations();
const { table, office, clock, opened, issued, received, objected, reopen, deskOf } = house;
const { appraiser, superior } = office;
afterAll(() => house.house.stop());

const dueOf = async (...asked: Parameters<typeof deskOf>) =>
  (await deskOf(...asked)).map(({ step, dueOn }) => [step, dueOn]);

describe('an evaluation that is to be rated', () => {
  it('is due five working days after it was opened, or opened again', async () => {
    const { id } = await opened();
    expect(await dueOf(appraiser, id)).toEqual([['EVALUATION_RATING', '2026-11-23']]);
    const again = await received();
    clock.set('2026-11-18T02:00:00.000Z');
    await reopen(again.id, 4);
    expect(await dueOf(appraiser, again.id)).toEqual([['EVALUATION_RATING', '2026-11-25']]);
    clock.set('2026-11-16T02:00:00.000Z');
  });

  it('counts from when its organisation’s achievement was set, and is due on no day before', async () => {
    const { id } = await opened();
    const { unitId } = office.owner.unit;
    const set = makeAchievement(unitId);
    const [first] = set.determinations;
    await bulkLoad(table, [achievementItem({ ...set, status: 'RECOMMENDED', determinations: [] })]);
    expect(await dueOf(appraiser, id)).toEqual([['EVALUATION_RATING', null]]);
    const late = { ...first, at: '2026-11-19T02:00:00.000Z' } as typeof first & object;
    await bulkLoad(table, [achievementItem({ ...set, determinations: [late] })]);
    expect(await dueOf(appraiser, id)).toEqual([['EVALUATION_RATING', '2026-11-26']]);
    await bulkLoad(table, [achievementItem(set)]);
  });
});

describe('the digest of whoever rates', () => {
  const told = async () => {
    const items = await queryAll(table, lists.events(keys.reminder(appraiser.employeeId)));
    const last = items.at(-1);
    const out = (last ? readItem(eventKind, last).data.public : {}) as {
      matters?: { kind: string; overdue: number }[];
    };
    return (out.matters ?? []).filter(({ kind }) => kind === 'RATINGS');
  };
  it('tells of what waits to be rated from the next day on, and of what is past its day', async () => {
    await opened();
    clock.set('2026-11-17T08:30:00.000Z');
    await night(makePlatform(table, clock), 'remind', appraiser);
    expect(await told()).toMatchObject([
      { kind: 'RATINGS', steps: ['EVALUATION_RATING'], overdue: 0, dueOn: '2026-11-23' },
    ]);
    clock.set('2026-11-24T08:30:00.000Z');
    await night(makePlatform(table, clock), 'remind', appraiser);
    const [matter] = await told();
    expect(matter?.overdue).toBeGreaterThan(0);
    clock.set('2026-11-16T02:00:00.000Z');
  });
});

describe('an outage that is registered afterwards', () => {
  it('moves the days of rating, receipt, explanation and decision on the desks', async () => {
    const [toRate, toReceive, disputed] = [await opened(), await issued(), await objected()];
    const terms = async () => [
      await dueOf(appraiser, toRate.id),
      await dueOf(toReceive.owner, toReceive.id),
      await dueOf(disputed.owner, disputed.objection),
      await dueOf(superior, disputed.objection),
    ];
    expect(await terms()).toEqual([
      [['EVALUATION_RATING', '2026-11-23']],
      [['EVALUATION_RECEIPT', '2026-11-23']],
      [['OBJECTION_EXPLANATION', '2026-11-21']],
      [['OBJECTION_DECISION', '2026-11-30']],
    ]);
    await bulkLoad(table, [outageItem('2026-11-18')]);
    clock.set('2026-11-18T06:00:00.000Z');
    expect(await terms()).toEqual([
      [['EVALUATION_RATING', '2026-11-24']],
      [['EVALUATION_RECEIPT', '2026-11-24']],
      [['OBJECTION_EXPLANATION', '2026-11-23']],
      [['OBJECTION_DECISION', '2026-12-01']],
    ]);
  });
});
