/** What the outbox's functions are given, and what they send through. */
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import * as z from 'zod';
import { callLimits } from '../platform/calls.ts';
import { baseEnv, doorEnv } from '../platform/env.ts';
import { type Bus, eventBridge } from './bus.ts';
import type { Origin } from './cloudEvent.ts';

const sending = { INSTANCE: z.string().regex(/^[a-z0-9-]+$/), BUS_NAME: z.string().min(1) };

/** Variables of the function that the stream calls. */
export const outboxEnv = doorEnv.extend({ ...sending, LETTERS_URL: z.url() });
/** Variables of the replay, which reads the table. */
export const replayEnv = baseEnv.extend(sending);

/** The bus and the origin that an environment names. */
export const busOf = (env: {
  readonly INSTANCE: string;
  readonly BUS_NAME: string;
  readonly TIME_ZONE: string;
}): { readonly bus: Bus; readonly origin: Origin } => ({
  bus: eventBridge(new EventBridgeClient(callLimits), env.BUS_NAME),
  origin: { instance: env.INSTANCE, zone: env.TIME_ZONE },
});
