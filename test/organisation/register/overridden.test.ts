/** An office that the register moves before the first day of what BKPP said of its appraiser. */
import { afterAll, describe, expect, it } from 'vitest';
import {
  type Position,
  type PositionPlace,
  placeOfPosition,
} from '../../../functions/organisation/position/rules.ts';
import { positionNodeId, positionsOf } from '../../../functions/organisation/position/store.ts';
import { idsOfCodes } from '../../../functions/organisation/register/code.ts';
import { setAppraiserOverride } from '../../../functions/organisation/structure/setAppraiserOverride.ts';
import type { Instant, PlainDate } from '../../../functions/platform/period.ts';
import { placeOn } from '../../../functions/organisation/validity/rules.ts';
import { makePlatform, testClock } from '../../support/office.ts';
import { csvOf, heads, openRegister, staffRow } from '../../support/register.ts';
import { makeTable } from '../../support/table.ts';

const table = await makeTable();
const clock = testClock();
const register = openRegister(makePlatform(table, clock));
afterAll(() => register.close());

const take = (asOf: string, ...rows: Parameters<typeof csvOf>[0]) => {
  clock.set(`${asOf}T01:00:00.000Z`);
  return register.take(csvOf(rows), { asOf: asOf as PlainDate });
};
const section = staffRow(1);
const [given, taken] = [staffRow(2), staffRow(3)];
await take('2026-10-01', ...heads, section, given, taken);

const idOf = async (code: string) => String((await idsOfCodes(table, 'POSITION', [code]))[0]);
const officeOf = async (code: string) => (await positionsOf(table, [await idOf(code)]))[0]?.data as Position;
const [SEKDA, KADIN, SECTION] = [await idOf('J.SEKDA'), await idOf('J.KADIN'), await idOf('J.1')];
const setFrom = async (code: string, from: string, appraiser?: string) => {
  const appraiserPositionId = appraiser && positionNodeId(appraiser);
  const positionId = positionNodeId(await idOf(code));
  const set = { positionId, appraiserPositionId, from, letterNo: '821.2/9/2026' };
  clock.set('2026-11-16T01:00:00.000Z');
  expect(await setAppraiserOverride(register.work, set)).toMatchObject({ ok: true });
};
const on = async (code: string, date: string) => {
  const { superiorPositionId, appraiserOverrideId } = placeOfPosition(
    await officeOf(code),
    date as PlainDate,
  );
  return [superiorPositionId, appraiserOverrideId];
};

describe('an office that the register puts below another in November', async () => {
  await setFrom('J.2', '2027-01-01', SEKDA);
  await setFrom('J.3', '2026-11-01', SEKDA);
  await setFrom('J.3', '2027-01-01');
  const below = { kode_jabatan_atasan: 'J.1' };
  await take('2026-11-17', { ...given, ...below }, { ...taken, ...below });

  it('is appraised by the one named from January on from January, not before', async () => {
    expect(await on('J.2', '2026-11-16')).toEqual([KADIN, null]);
    expect(await on('J.2', '2026-12-15')).toEqual([SECTION, null]);
    expect(await on('J.2', '2027-01-01')).toEqual([SECTION, SEKDA]);
  });

  it('is appraised by the one named until December through December', async () => {
    expect(await on('J.3', '2026-11-16')).toEqual([KADIN, SEKDA]);
    expect(await on('J.3', '2026-12-31')).toEqual([SECTION, SEKDA]);
    expect(await on('J.3', '2027-01-01')).toEqual([SECTION, null]);
  });

  it('is known to have stood below the first before the register told it', async () => {
    const office = await officeOf('J.2');
    const knownAt = '2026-11-16T02:00:00.000Z' as Instant;
    const [december, january] = ['2026-12-15', '2027-01-01'].map((date) =>
      placeOn<PositionPlace>(office, date as PlainDate, knownAt),
    );
    expect(december).toMatchObject({ superiorPositionId: KADIN, appraiserOverrideId: null });
    expect(january).toMatchObject({ superiorPositionId: KADIN, appraiserOverrideId: SEKDA });
  });

  it('stays where it is when the same file comes again, or another of before January', async () => {
    const before = (await officeOf('J.2')).places;
    await take('2026-11-17', { ...given, kode_jabatan_atasan: 'J.1' });
    await take('2026-12-15', { ...given, kode_jabatan_atasan: 'J.1' });
    expect((await officeOf('J.2')).places).toEqual(before);
  });
});
