/** What feedback costs in requests: constant, however much of it there is (docs/architecture.md 6). */
import { afterAll, describe, expect, it } from 'vitest';
import { feedbackOfPeriod } from '../../functions/execution/feedback/actions/readFeedback.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Period } from '../../functions/platform/period.ts';
import { entryItems, givenItems, makeGiven } from '../support/feedback.ts';
import { openFeedbackHouse } from '../support/feedbackHouse.ts';
import { callOf } from '../support/office.ts';
import { tapped } from '../support/table.ts';

const sent: string[] = [];
const { table, office, platform, house, newPerson, given, named, upward, own } = await openFeedbackHouse(
  (through) => tapped(through, (command) => void sent.push(command)),
);
afterAll(() => house.stop());
const { appraiser } = office;

async function counted(work: () => Promise<unknown>): Promise<number> {
  sent.length = 0;
  await work();
  return sent.length;
}

describe('as many requests for forty as for one', () => {
  it('to read a month’s feedback, its groups, what one has written, and all that an evaluation needs', async () => {
    const [few, many] = [await newPerson('Sedikit'), await newPerson('Banyak')];
    const [author, other] = [await newPerson('Penulis'), await newPerson('Penulis Lain')];
    await bulkLoad(table, [
      ...givenItems(makeGiven(author, few)),
      ...entryItems(few, '2026-M09', 5),
      ...Array.from({ length: 40 }, () => givenItems(makeGiven(other, many))).flat(),
      ...entryItems(many, '2026-M09', 80),
    ]);
    const period = '2026-M09' as Period;
    for (const read of [
      (who: typeof few) => named(appraiser, who),
      (who: typeof few) => upward(who, who),
      (who: typeof few) => feedbackOfPeriod(callOf(platform, appraiser), who.employeeId, period),
    ])
      expect(await counted(() => read(many))).toBe(await counted(() => read(few)));
    expect(await counted(() => own(other))).toBe(await counted(() => own(author)));
  });

  it('to give feedback, after none as after many', async () => {
    const [first, next] = [await newPerson('Pertama'), await newPerson('Berikut')];
    await given(appraiser, next);
    await given(appraiser, next);
    const again = await counted(() => given(appraiser, next));
    expect(await counted(() => given(appraiser, first))).toBe(again);
    expect(again).toBeLessThanOrEqual(14);
    expect(sent.filter((name) => name.startsWith('TransactWrite'))).toHaveLength(1);
  });
});
