import { expect, it } from 'vitest';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { makePlatform } from '../support/office.ts';
import { makeTable } from '../support/table.ts';

const platform = makePlatform(await makeTable());
const warned = async (day: string) => {
  platform.log.lines.length = 0;
  await turnDay(platform, day as PlainDate);
  return platform.log.lines;
};

it('the turn of the day warns from October on that the next year has no list of national holidays', async () => {
  expect(await warned('2027-09-30')).toEqual([]);
  const said = 'no national holidays of a year in data/holidays.json';
  expect(await warned('2027-10-01')).toEqual([['warn', said, { year: 2028 }]]);
  expect(await warned('2028-02-29')).toEqual([['warn', said, { year: 2028 }]]);
});
