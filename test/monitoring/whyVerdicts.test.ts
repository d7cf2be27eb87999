/**
 * Why it is not there, and why it cannot be done, against what really comes of it: of one of everything in an office,
 * and of generated plans and months. Nothing that is asked writes anything.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { actionsOn, rehearsals } from '../../functions/monitoring/why/rehearsals/rehearsals.ts';
import { whyNotVisible as asked } from '../../functions/monitoring/why/actions/whyNotVisible.ts';
import { locate } from '../../functions/monitoring/placement/items.ts';
import { contentOf } from '../support/table.ts';
import { whyNotVisible } from '../support/whyAsked.ts';
import { callOf, copyOf, reallyDone, reallyRead, saidOf, shownTo } from '../support/whyVerdicts.ts';
import { openWholeOffice } from '../support/wholeOffice.ts';

const { table, office, house, platform, ids } = await openWholeOffice();
afterAll(() => house.stop());

const { owner, appraiser, superior, outsider, manager, bkpp, assessor, auditor } = office;
const people = { owner, appraiser, superior, outsider, manager, bkpp, assessor, auditor };
/** One of everything that can be asked about. */
const items = [...new Set(Object.values(ids))].filter((id) => locate(id) !== null);
const before = await contentOf(table);

describe('what somebody sees of one of everything', () => {
  it.each(Object.entries(people))('%s is answered as the door shows it', async (_, person) => {
    // An activity waits with its month, which is the one on the desk.
    const shown = await shownTo(house.as(person), items);
    const said = await Promise.all(
      items.map(async (id) => {
        const answer = await whyNotVisible(house.as(person), id);
        return { id, visible: answer.visible, onDesk: answer.onDesk };
      }),
    );
    const isOwn = ({ id }: { id: string }) => locate(id)?.type !== 'Activity';
    expect(said.filter(isOwn)).toEqual(shown.filter(isOwn));
    expect(said.map(({ visible }) => visible)).toEqual(shown.map(({ visible }) => visible));
  });

  it('whoever reads an item is told the same of another as that one is told', async () => {
    for (const id of items) {
      const aboutOther = await asked(callOf(platform, bkpp), { id, viewerId: ids.employee });
      const own = await asked(callOf(platform, owner), { id });
      if (!own.ok) throw new Error('of oneself one asks');
      expect(aboutOther.ok).toBe(await reallyRead(callOf(platform, bkpp), id));
      if (!aboutOther.ok) continue;
      expect(aboutOther.value.visible).toBe(own.value.visible);
      expect(aboutOther.value.onDesk).toBe(own.value.onDesk);
    }
  });
});

describe('what somebody may do to one of everything', () => {
  const actors = { owner, appraiser, superior, manager, bkpp };
  const cases = items.flatMap((id) => actionsOn(locate(id)?.type ?? '').map((action) => ({ id, action })));

  it('every action is asked about', () => {
    expect(new Set(cases.map(({ action }) => action))).toEqual(new Set(Object.keys(rehearsals)));
  });

  it.each(Object.entries(actors))('%s is answered as the action itself does', async (_, person) => {
    let copy = await copyOf(table);
    for (const { id, action } of cases) {
      const said = await saidOf(callOf(platform, person), action, id);
      const done = await reallyDone(callOf({ ...platform, table: copy }, person), action, id);
      // What they may not even see is refused all the same; of it they are told no more.
      const isSeen = await reallyRead(callOf(platform, person), id);
      const outcome = isSeen ? done : done === true || ['NO_RIGHT'];
      expect({ action, id, outcome: said }).toEqual({ action, id, outcome });
      if (done === true) copy = await copyOf(table);
    }
  });

  it('and nothing of all that was asked has been written', async () => {
    expect(await contentOf(table)).toEqual(before);
  });
});
