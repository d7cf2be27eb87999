/** What the planner hands to the workers: chunks of people, at least once, in any order. */
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { periodSchema } from '../platform/period.ts';

export const chunkSchema = z.object({
  job: z.string(),
  period: periodSchema,
  employeeIds: z.array(z.string()).min(1).max(100),
});
export type Chunk = z.infer<typeof chunkSchema>;

export interface Queue {
  /** Sends chunks; resolves when all of them are safely kept. */
  send(chunks: readonly Chunk[]): Promise<void>;
}

/** AWS limit of SendMessageBatch. */
const BATCH = 10;

/** The queue in the cloud; throws when SQS keeps refusing a message. */
export const sqsQueue = (client: SQSClient, url: string): Queue => ({
  send: async (chunks) => {
    for (let at = 0; at < chunks.length; at += BATCH) {
      const entries = chunks
        .slice(at, at + BATCH)
        .map((chunk, no) => ({ Id: String(no), MessageBody: JSON.stringify(chunk) }));
      const { Failed = [] } = await client.send(
        new SendMessageBatchCommand({ QueueUrl: url, Entries: entries }),
      );
      // What was sent twice is done once: the planner starts again from its checkpoint.
      if (Failed.length > 0) throw new Error(`SQS refused ${Failed.length} chunks: ${Failed[0]?.Code}`);
    }
  },
});
