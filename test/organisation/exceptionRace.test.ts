import { expect, it } from 'vitest';
import { grantWindowException } from '../../functions/organisation/exception/actions.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { callOf, makePlatform } from '../support/office.ts';
import { openClosing } from '../support/closing.ts';
import { gated } from '../support/gates.ts';

const { table, office, clock, person, close, monthsOf, markerOf } = await openClosing();

it('a longer window that is granted while the month is being closed keeps it open', async () => {
  const owner = await person();
  const gate = gated(table);
  const input = {
    employeeId: employeeNodeId(owner.employeeId),
    window: 'ACTIVITY',
    month: '2026-M10',
    until: '2026-11-20',
    reason: 'Dirawat di rumah sakit.',
  };
  const outcome = await gate.during(
    () => close(owner, gate.client),
    () => grantWindowException(callOf(makePlatform(table, clock), office.bkpp), input),
  );
  expect(outcome).toEqual({ outcome: 'REFUSED', reason: 'EXCEPTION_RUNNING' });
  expect(await monthsOf(owner)).toMatchObject([{ status: 'VERIFIED' }]);
  expect(await markerOf(owner)).toMatchObject({ outcome: 'REFUSED', reason: 'EXCEPTION_RUNNING' });
});

it('and once the month is closed there is nothing to grant, be it at the same moment', async () => {
  const owner = await person();
  const gate = gated(table);
  const granting = { ...makePlatform(gate.client, clock) };
  const result = await gate.during(
    () =>
      grantWindowException(callOf(granting, office.bkpp), {
        employeeId: employeeNodeId(owner.employeeId),
        window: 'ACTIVITY',
        month: '2026-M10',
        until: '2026-11-20',
        reason: 'Dirawat di rumah sakit.',
      }),
    () => close(owner),
  );
  expect(result.ok || result.problems.map(({ code }) => code)).toEqual(['PERIOD_CLOSED']);
  expect(await monthsOf(owner)).toMatchObject([{ status: 'LOCKED' }]);
});
