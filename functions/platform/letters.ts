/** Where ends what a consumer of the table's stream cannot deal with: a letter with its place, never with its content. */
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Instant } from './period.ts';

export interface Letter {
  /** Why: names of types and fields, or the bus's code. */
  readonly reason: string;
  /** Where the event stands in the table. */
  readonly key: { readonly PK: string; readonly SK: string };
  /** Its place in the stream, while the stream still holds it; two letters of one place are one. */
  readonly sequenceNumber: string;
  /** When the stream took it, to the second, just after it happened; null of a record that does not say. */
  readonly happenedAt: Instant | null;
  readonly laidAsideAt: Instant;
}

export interface Letters {
  /** Keeps a letter; throws when it cannot. */
  put(letter: Letter): Promise<void>;
}

/** Letters in a queue of SQS. */
export const sqsLetters = (client: SQSClient, url: string): Letters => ({
  put: async (letter) => {
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(letter) }));
  },
});
