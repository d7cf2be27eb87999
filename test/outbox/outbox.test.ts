import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outbox } from '../../functions/outbox/outbox.ts';
import { sendRecords } from '../../functions/outbox/outbox.ts';
import type { CloudEvent } from '../../functions/outbox/cloudEvent.ts';
import { eventItem, LATER, openOutbox, planEvent, recordOf, recordOfEvent } from '../support/outboxHouse.ts';
import type { PlayedBus } from '../support/playedBus.ts';

let outbox: Outbox;
let bus: PlayedBus;

beforeAll(async () => {
  ({ outbox, bus } = await openOutbox());
});
afterAll(() => bus.stop());
beforeEach(() => {
  bus.mood = 'WELL';
  for (const list of [bus.kept, bus.letters, bus.entries]) list.length = 0;
});

const AT_ONCE = 0;
const send = (records: Parameters<typeof sendRecords>[1], patienceMs = AT_ONCE) =>
  sendRecords(outbox, records, patienceMs);
const sequencesOf = (events: readonly CloudEvent[], who: string) =>
  events
    .filter(({ data }) => data.planId === planEvent(who).public.planId)
    .map(({ sequence }) => Number(sequence));
const ALL_SENT = { batchItemFailures: [] };
type Records = Parameters<typeof sendRecords>[1];
const comingAgainFrom = (record?: Records[number]) => ({
  batchItemFailures: [{ itemIdentifier: record?.dynamodb?.SequenceNumber }],
});
/** Places in the stream: of what letters tell, and of some of a batch's records. */
const placesOf = (letters: readonly string[]) =>
  letters.map((letter) => (JSON.parse(letter) as { sequenceNumber: string }).sequenceNumber);
const placesIn = (records: Records, ...at: number[]) => at.map((no) => records[no]?.dynamodb?.SequenceNumber);

/** Events of people by turns: A1 B1 C1 A2 B2 C2 ... */
const byTurns = (people: readonly string[], each: number) =>
  Array.from({ length: each }, (_, at) => people.map((who) => planEvent(who, at + 1))).flat();

describe('the outbox', () => {
  it('sends an event as one CloudEvent, whole in the detail of an entry', async () => {
    const event = planEvent('sari');
    expect(await send([recordOfEvent(event)])).toEqual(ALL_SENT);
    expect(bus.entries).toEqual([
      {
        EventBusName: 'kinerja-uji',
        Source: 'asn.kinerja',
        DetailType: 'asn.kinerja.planEdited.v1',
        Time: expect.anything(),
        Detail: expect.any(String),
      },
    ]);
    expect(bus.kept).toEqual([
      {
        specversion: '1.0',
        id: event.hash,
        source: '/kinerja/semarang-uji',
        type: 'asn.kinerja.planEdited.v1',
        subject: event.public.planId,
        time: '2026-11-16T08:00:00+07:00',
        datacontenttype: 'application/json',
        sequence: '00000001',
        partitionkey: event.public.planId,
        data: event.public,
      },
    ]);
  });

  it('sends hundreds, each once, every subject in its order', async () => {
    const people = ['ani', 'budi', 'citra', 'dewi', 'eko', 'fitri', 'gita'];
    const events = byTurns(people, 20);
    expect(await send(events.map(recordOfEvent))).toEqual(ALL_SENT);
    expect(bus.kept).toHaveLength(140);
    for (const who of people)
      expect(sequencesOf(bus.kept, who)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it('holds back the later events of a subject whose event was not kept, and no others', async () => {
    const refused = planEvent('ani', 2);
    bus.mood = ({ id }) => (id === refused.hash ? 'ThrottlingException' : null);
    const records = byTurns(['ani', 'budi'], 4).map(recordOfEvent);
    const failed = records[2]?.dynamodb?.SequenceNumber;
    expect(await send(records)).toEqual({ batchItemFailures: [{ itemIdentifier: failed }] });
    expect(sequencesOf(bus.kept, 'ani')).toEqual([1]);
    expect(sequencesOf(bus.kept, 'budi')).toEqual([1, 2, 3, 4]);

    bus.mood = 'WELL';
    expect(await send(records.slice(2))).toEqual(ALL_SENT);
    expect(sequencesOf(bus.kept, 'ani')).toEqual([1, 2, 3, 4]);
  });

  it('keeps trying while it has time, without the stream coming again', async () => {
    let calls = 0;
    bus.mood = () => (++calls <= 3 ? 'InternalFailure' : null);
    expect(await send(byTurns(['ani'], 2).map(recordOfEvent), 20_000)).toEqual(ALL_SENT);
    expect(sequencesOf(bus.kept, 'ani')).toEqual([1, 2]);
  });

  it('loses nothing while the bus is down, and tells the stream to come again from the first', async () => {
    bus.mood = 'DOWN';
    const records = byTurns(['ani', 'budi'], 2).map(recordOfEvent);
    const first = records[0]?.dynamodb?.SequenceNumber;
    expect(await send(records)).toEqual({ batchItemFailures: [{ itemIdentifier: first }] });
    expect(bus.kept).toEqual([]);
    expect(bus.letters).toEqual([]);
    bus.mood = 'WELL';
    expect(await send(records)).toEqual(ALL_SENT);
    expect(bus.kept).toHaveLength(4);
  });

  it('delivered twice by the stream sends the same ids again, by which a receiver knows them', async () => {
    const records = byTurns(['ani'], 3).map(recordOfEvent);
    await send(records);
    await send(records);
    expect(bus.kept).toHaveLength(6);
    expect(new Set(bus.kept.map(({ id }) => id)).size).toBe(3);
  });
});

describe('an event that is for the chain alone', () => {
  it('is neither sent nor in a letter: by its instant a sign could be held against a finding of the same commit', async () => {
    const at = '2026-11-16T01:00:00.123Z';
    const signal = planEvent('ani', 1, { type: 'signalMoved', at, public: { signalId: 'one', changed: [] } });
    const other = planEvent('budi', 1, { at });
    expect(await send([signal, other].map((event) => recordOfEvent(event)))).toEqual(ALL_SENT);
    expect(bus.kept.map(({ type }) => type)).toEqual(['asn.kinerja.planEdited.v1']);
    expect(bus.letters).toEqual([]);
  });
});

describe('an event that can never leave', () => {
  const good = planEvent('budi');

  it.each([
    ['of a type that nobody declared', { type: 'planSold' }, 'no type planSold is declared'],
    [
      'that would tell more than its type says',
      { public: { ...planEvent('ani').public, name: 'Ani Lestari' } },
      'planEdited: data: unrecognized_keys',
    ],
    ['that tells too little', { public: { planId: 'x', changed: [] } }, 'planEdited: data.employeeId'],
  ])('%s becomes a letter and holds nobody back', async (_, changes, reason) => {
    const bad = planEvent('ani', 1, changes);
    const records = [recordOfEvent(bad), recordOfEvent(good)];
    expect(await send(records)).toEqual(ALL_SENT);
    expect(bus.kept.map(({ id }) => id)).toEqual([good.hash]);
    const letter = JSON.parse(bus.letters[0] ?? '');
    expect(letter).toEqual({
      reason: expect.stringContaining(reason),
      key: { PK: eventItem(bad).PK, SK: eventItem(bad).SK },
      sequenceNumber: records[0]?.dynamodb?.SequenceNumber,
      happenedAt: '2026-11-16T01:00:00.000Z',
      laidAsideAt: LATER,
    });
    expect(bus.letters).toHaveLength(1);
  });

  it('has no content in its letter', async () => {
    await send([recordOfEvent(planEvent('ani', 1, { public: { name: 'Ani Lestari', note: 'rahasia' } }))]);
    expect(bus.letters.join()).not.toMatch(/Lestari|rahasia|secret/);
  });

  it('may be a record that is no event at all', async () => {
    const broken = recordOf({ PK: 'EMP#x', SK: 'EVT#y#00000001', type: 'event', data: 7 });
    const empty = { eventName: 'INSERT', dynamodb: { SequenceNumber: '1' } } as typeof broken;
    expect(await send([broken, empty, recordOfEvent(good)])).toEqual(ALL_SENT);
    expect(bus.letters).toHaveLength(2);
    expect(bus.kept).toHaveLength(1);
  });

  it('may be one that the bus refuses for good', async () => {
    const bad = planEvent('ani');
    bus.mood = ({ id }) => (id === bad.hash ? 'MalformedDetail' : null);
    expect(await send([bad, planEvent('ani', 2), good].map(recordOfEvent))).toEqual(ALL_SENT);
    expect(sequencesOf(bus.kept, 'ani')).toEqual([2]);
    expect(bus.letters).toHaveLength(1);
  });

  it('has one letter, however often the stream comes again from an event before it', async () => {
    const bad = planEvent('ani', 1, { type: 'planSold' });
    const refused = planEvent('citra');
    const records = [bad, planEvent('budi'), bad, refused].map(recordOfEvent);
    const held = comingAgainFrom(records[1]);
    bus.mood = ({ subject, id }) => {
      if (id === refused.hash) return 'MalformedDetail';
      return subject === good.public.planId ? 'ThrottlingException' : null;
    };
    expect(await send(records)).toEqual(held);
    expect(await send(records.slice(1))).toEqual(held);
    expect(await send(records.slice(1))).toEqual(held);
    expect(placesOf(bus.letters)).toEqual(placesIn(records, 0));

    bus.mood = ({ id }) => (id === refused.hash ? 'MalformedDetail' : null);
    expect(await send(records.slice(1))).toEqual(ALL_SENT);
    expect(placesOf(bus.letters)).toEqual(placesIn(records, 0, 2, 3));
  });

  it('is not lost when its letter cannot be kept: the stream comes again from it, and not from before', async () => {
    let letters = 0;
    const put = async (letter: object) => {
      letters += 1;
      if (letters === 2) throw new Error('no queue');
      bus.letters.push(JSON.stringify(letter));
    };
    const records = ['ani', 'budi', 'citra'].map((who) =>
      recordOfEvent(planEvent(who, 1, { type: 'planSold' })),
    );
    const failing = { ...outbox, letters: { put } };
    expect(await sendRecords(failing, records, AT_ONCE)).toEqual(comingAgainFrom(records[1]));
    expect(await sendRecords(failing, records.slice(1), AT_ONCE)).toEqual(ALL_SENT);
    expect(placesOf(bus.letters)).toEqual(placesIn(records, 0, 1, 2));
  });

  it('says in its letter when the stream took it, or that it does not know', async () => {
    const record = recordOfEvent(planEvent('ani', 1, { type: 'planSold' }));
    const timeless = { ...record, dynamodb: { ...record.dynamodb, ApproximateCreationDateTime: undefined } };
    await send([record, timeless]);
    expect(bus.letters.map((letter) => (JSON.parse(letter) as { happenedAt: unknown }).happenedAt)).toEqual([
      '2026-11-16T01:00:00.000Z',
      null,
    ]);
  });
});
