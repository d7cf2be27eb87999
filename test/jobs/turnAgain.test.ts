/** A longer window of targets that was ended early: what is missing is marked on the next day, not on the day it would have been. */
import { expect, it } from 'vitest';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { calendarActs } from '../support/calendars.ts';
import { codes, idOf, monthHouse } from '../support/monthHouse.ts';

const { clock, at, opened, turn, read } = monthHouse();
const bkpp = () => calendarActs(at.house.as(at.office.bkpp));

it('a target is late from the day after its longer window was ended, marked once, and not while that runs', async () => {
  const owner = await opened();
  const { windowException } = await bkpp().act('grantWindowException', {
    employeeId: employeeNodeId(owner.employeeId),
    window: 'TARGET',
    month: '2026-M10',
    until: '2026-10-20',
    reason: 'Dirawat di rumah sakit.',
  });
  await turn('2026-10-06');
  expect(await read(owner, idOf(owner))).toMatchObject({ version: 1, lateTarget: false });
  clock.set('2026-10-08T02:00:00.000Z');
  const end = { id: windowException.id, note: 'Sudah kembali bekerja.' };
  expect(codes(await bkpp().act('endWindowException', end))).toEqual([]);
  await turn('2026-10-09');
  expect(await read(owner, idOf(owner))).toMatchObject({ version: 2, lateTarget: true });
  await turn('2026-10-21');
  expect(await read(owner, idOf(owner))).toMatchObject({ version: 2, lateTarget: true });
});

it('a target that is still in time by the ordinary window is marked after that', async () => {
  const owner = await opened();
  const { windowException } = await bkpp().act('grantWindowException', {
    employeeId: employeeNodeId(owner.employeeId),
    window: 'TARGET',
    month: '2026-M10',
    until: '2026-10-20',
    reason: 'Dirawat di rumah sakit.',
  });
  await bkpp().act('endWindowException', { id: windowException.id, note: 'Sudah kembali bekerja.' });
  await turn('2026-10-02');
  expect(await read(owner, idOf(owner))).toMatchObject({ version: 1, lateTarget: false });
  await turn('2026-10-06');
  expect(await read(owner, idOf(owner))).toMatchObject({ version: 2, lateTarget: true });
});
