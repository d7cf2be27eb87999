import { describe, expect, inject, it } from 'vitest';
import { endedYear } from '../../bench/endedYear.ts';
import { keptMonth } from '../../bench/keptMonth.ts';
import { paidMonth } from '../../bench/paidMonth.ts';
import { isAway, ratioOf } from '../../bench/volumes.ts';
import { workedMonth } from '../../bench/workedMonth.ts';

/** Names of what is more than a tenth away from data/cloud-volumes.json. */
const away = (measured: Readonly<Record<string, number>>): string[] =>
  Object.entries(measured).flatMap(([name, value]) =>
    isAway(ratioOf(name, value)) ? [`${name}: ${value}`] : [],
  );
const endpoint = inject('dynamoEndpoint');

/** What `npm run bench -- volumes` measures, but for what takes nights and weeks of a city. */
describe('the volumes by which a city is priced are measured', { timeout: 120_000 }, () => {
  it('of a month that is recorded, verified and closed', async () => {
    expect(away(await workedMonth(endpoint))).toEqual([]);
  });

  it('of what such a month leaves', () => {
    expect(away(keptMonth())).toEqual([]);
  });

  it('of a month that is paid, taken up again, and not evaluated in time', async () => {
    expect(away(await paidMonth(endpoint))).toEqual([]);
  });

  it('of a year that is closed and converted to credit points', async () => {
    expect(away(await endedYear(endpoint))).toEqual([]);
  });
});
