import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openHouse } from '../support/house.ts';
import { testClock, testLog } from '../support/office.ts';
import { makeTable } from '../support/table.ts';

// Apollo's own listener once killed `npm start` before it had closed its jobs and its database.
test('the graphql door leaves Ctrl-C to whoever started it', async () => {
  const listening = () => ['SIGINT', 'SIGTERM'].map((signal) => process.listenerCount(signal));
  const before = listening();
  const house = await openHouse({
    table: await makeTable(),
    clock: testClock(),
    newId: randomUUID,
    log: testLog(),
    holidays: new Map(),
  });
  const { data } = await house.as({ employeeId: randomUUID() })('{ __typename }');
  expect(data).toEqual({ __typename: 'Query' });
  expect(listening()).toEqual(before);
  await house.stop();
});
