/**
 * The wire of EventBridge and SQS on this machine: what the SDK sends is received as AWS would, kept,
 * and answered, with faults where a test asks for them.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { CloudEvent } from '../../functions/outbox/cloudEvent.ts';

/** How a call is answered: as usual, with the whole call failing, or each event with a code or null. */
export type Mood = 'WELL' | 'DOWN' | ((event: CloudEvent) => string | null);

export interface PlayedBus {
  readonly endpoint: string;
  /** Events that were kept, in the order in which they came. */
  readonly kept: CloudEvent[];
  /** Bodies of the letters. */
  readonly letters: string[];
  /** Bodies of the messages that came in batches: chunks of people. */
  readonly chunks: string[];
  /** Entries as they came over the wire, refused ones too. */
  readonly entries: Record<string, unknown>[];
  mood: Mood;
  stop(): Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly body: object;
}

const down: Reply = { status: 500, body: { __type: 'InternalFailure', message: 'down' } };

function putEvents(bus: PlayedBus, { Entries }: { Entries: Record<string, string>[] }): Reply {
  const { mood } = bus;
  bus.entries.push(...Entries);
  if (mood === 'DOWN') return down;
  const answers = Entries.map(({ Detail = '' }) => {
    const event = JSON.parse(Detail) as CloudEvent;
    const code = mood === 'WELL' ? null : mood(event);
    if (!code) bus.kept.push(event);
    return code ? { ErrorCode: code, ErrorMessage: 'refused' } : { EventId: event.id };
  });
  const failed = answers.filter((answer) => 'ErrorCode' in answer).length;
  return { status: 200, body: { FailedEntryCount: failed, Entries: answers } };
}

/** What SQS answers of a message: the SDK compares the sum. */
const received = (body: string, no: number) => ({
  MessageId: String(no),
  MD5OfMessageBody: createHash('md5').update(body).digest('hex'),
});

function sendMessage({ letters }: PlayedBus, { MessageBody }: { MessageBody: string }): Reply {
  return { status: 200, body: received(MessageBody, letters.push(MessageBody)) };
}

function sendMessageBatch(
  { chunks }: PlayedBus,
  { Entries }: { Entries: { Id: string; MessageBody: string }[] },
): Reply {
  const Successful = Entries.map(({ Id, MessageBody }) => ({
    Id,
    ...received(MessageBody, chunks.push(MessageBody)),
  }));
  return { status: 200, body: { Successful, Failed: [] } };
}

async function replyTo(bus: PlayedBus, request: IncomingMessage): Promise<Reply> {
  const target = String(request.headers['x-amz-target']);
  const body = JSON.parse(await text(request));
  if (target === 'AWSEvents.PutEvents') return putEvents(bus, body);
  if (target === 'AmazonSQS.SendMessage') return sendMessage(bus, body);
  if (target === 'AmazonSQS.SendMessageBatch') return sendMessageBatch(bus, body);
  return { status: 400, body: { __type: 'UnknownOperationException', message: target } };
}

/** Opens it on a free port. */
export async function playBus(): Promise<PlayedBus> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { status, body } = await replyTo(bus, request);
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(body));
  };
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bus: PlayedBus = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kept: [],
    letters: [],
    chunks: [],
    entries: [],
    mood: 'WELL',
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return bus;
}
