/** What the register says last of a rank is what a balance goes by (docs/domain.md 1.11). */
import { describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { finalEvaluation } from '../support/annual.ts';
import { openConversions, YEAR } from '../support/converting.ts';

const { table, person, convert, standing, told } = await openConversions();

const formerly = { on: '2026-01-05', code: 'III/c', from: '2022-10-01' };
const raised = { on: '2026-10-05', code: 'III/d', from: '2026-10-01' };

/** How somebody with a good year stands at its end, by what the register said one after the other. */
async function after(...said: Parameters<typeof told>[1][]) {
  const { owner, people } = await person();
  await told(owner, ...said);
  await bulkLoad(table, finalEvaluation(people).items);
  await convert(owner, YEAR);
  const { rank, towardRank } = (await standing(owner))?.standing ?? {};
  return [rank, towardRank];
}

describe('a rank of the register', () => {
  it('that was told wrongly and corrected consumes nothing', async () => {
    const corrected = { ...formerly, on: '2026-11-02' };
    expect(await after(formerly, raised, corrected)).toEqual(['III/c', 25_000]);
  });

  it('that took the place of a wrong one of the same day is the only promotion', async () => {
    const wrong = { ...raised, code: 'IV/a' };
    expect(await after(formerly, wrong, { ...raised, on: '2026-11-02' })).toEqual(['III/d', 6250]);
  });

  it.each([
    ['later', '2026-10-01', '2026-07-01', 12_500],
    ['earlier', '2026-07-01', '2026-10-01', 6250],
  ])('counts from its corrected first day, not from the %s one of before', async (_how, was, is, left) => {
    const first = { ...raised, from: was };
    expect(await after(formerly, first, { ...raised, on: '2026-11-02', from: is })).toEqual(['III/d', left]);
  });

  it('that follows one without a first day is a promotion, however late it is told', async () => {
    const unknown = { ...formerly, from: null };
    const late = { ...raised, on: '2027-01-20' };
    expect(await after({ ...unknown, on: '2026-12-01' }, late)).toEqual(['III/d', 6250]);
  });

  it('that is told again without a first day keeps the one that was known', async () => {
    const again = { ...raised, on: '2026-12-01', from: null };
    expect(await after(formerly, raised, again)).toEqual(['III/d', 6250]);
  });
});
