import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventBridge } from '../../functions/outbox/bus.ts';
import { sqsLetters } from '../../functions/platform/letters.ts';
import { type Outbox, sendRecords } from '../../functions/outbox/outbox.ts';
import { callLimits, LONGEST_CALL_MS } from '../../functions/platform/calls.ts';
import { LATER, planEvent, recordOfEvent } from '../support/outboxHouse.ts';
import { ORIGIN } from '../support/outwardEvents.ts';

/** A service that takes every call and never answers one. */
const silence = createServer(() => {});
let calls = 0;
let outbox: Outbox;

beforeAll(async () => {
  silence.on('request', () => (calls += 1));
  await new Promise<void>((resolve) => silence.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(silence.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  // One attempt instead of three: each ends as the last does.
  const at = { ...callLimits, maxAttempts: 1, region: 'local', endpoint, credentials };
  outbox = {
    bus: eventBridge(new EventBridgeClient(at), 'kinerja-uji'),
    letters: sqsLetters(new SQSClient(at), `${endpoint}/letters`),
    origin: ORIGIN,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    now: () => LATER,
  };
});
afterAll(() => {
  silence.closeAllConnections();
  silence.close();
});

const again = (record: ReturnType<typeof recordOfEvent>) => ({
  batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber }],
});
const people = Array.from({ length: 40 }, (_, no) => `pegawai${no}`);

describe('a service that takes calls and never answers', { timeout: LONGEST_CALL_MS + 30_000 }, () => {
  it('as the bus makes the stream come again, after one call and not one for each ten events', async () => {
    const records = people.map((who) => recordOfEvent(planEvent(who)));
    const [first] = records;
    calls = 0;
    expect(await sendRecords(outbox, records, 0)).toEqual(first && again(first));
    expect(calls).toBe(1);
  });

  it('as the queue of letters makes the stream come again from the event without a letter', async () => {
    const records = people.map((who) => recordOfEvent(planEvent(who, 1, { type: 'planSold' })));
    const [first] = records;
    calls = 0;
    expect(await sendRecords(outbox, records, 0)).toEqual(first && again(first));
    expect(calls).toBe(1);
  });
});
