/**
 * An event as other agencies receive it: CloudEvents 1.0, structured JSON, versioned types. Its id is
 * the hash that closes the event in the audit chain: the same however often it is sent, so that a
 * receiver knows a repeat, and can hold what it received against the chain.
 */
import * as z from 'zod';
import type { Event } from '../platform/commit/event.ts';
import { localInstant, parseInstant } from '../platform/period.ts';
import type { OutwardType, OutwardTypes } from '../platform/outward.ts';
import { catalogue } from './catalogue.ts';

const PREFIX = 'asn.kinerja';

/** An event that cannot leave: of no declared type, or with more or less to tell than its type says. */
export class NotOutward extends Error {
  override readonly name = 'NotOutward';
}

/** The name of a type outside: `asn.kinerja.planSubmitted.v1`. */
export const outwardName = (name: string, { version }: OutwardType): string =>
  `${PREFIX}.${name}.v${version}`;

/** The schema of the whole CloudEvent of a type. */
export const cloudEventSchema = (name: string, type: OutwardType) =>
  z.strictObject({
    specversion: z.literal('1.0'),
    id: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('The event’s hash in the audit chain; the same at every repeat.'),
    source: z
      .string()
      .regex(/^\/kinerja\/[a-z0-9-]+$/)
      .describe('The instance that it happened in.'),
    type: z.literal(outwardName(name, type)),
    subject: z.string().min(1).describe(`What it happened to: the ${type.subject} of the data.`),
    time: z.iso.datetime({ offset: true }).describe('When, with the offset of the instance’s zone.'),
    datacontenttype: z.literal('application/json'),
    sequence: z
      .string()
      .regex(/^\d{8}$/)
      .describe('The place among the events of the same subject, from 00000001 on, without gaps.'),
    partitionkey: z.string().min(1).describe('The subject: events of one key arrive in their order.'),
    data: type.data.extend({
      changed: z.array(z.string()).describe('Names of the fields that changed; empty where it is all new.'),
    }),
  });

/** Schemas by catalogue and type: making one takes longer than checking hundreds of events by it. */
const made = new WeakMap<OutwardTypes, Map<string, ReturnType<typeof cloudEventSchema>>>();

/** The schema of a type of a catalogue, made once. */
function schemaOf(types: OutwardTypes, name: string, type: OutwardType) {
  const schemas = made.get(types) ?? new Map<string, ReturnType<typeof cloudEventSchema>>();
  made.set(types, schemas);
  const schema = schemas.get(name) ?? cloudEventSchema(name, type);
  schemas.set(name, schema);
  return schema;
}

export type CloudEvent = z.infer<ReturnType<typeof cloudEventSchema>>;

/** Where events leave from, and how its people read the time. */
export interface Origin {
  /** The instance and its stage, such as `semarang-produksi`. */
  readonly instance: string;
  /** An IANA zone. */
  readonly zone: string;
}

/** The CloudEvent of an event. Throws NotOutward, which names fields and never their content. */
export function toCloudEvent(event: Event, origin: Origin, types: OutwardTypes = catalogue): CloudEvent {
  const type = Object.hasOwn(types, event.type) ? types[event.type] : undefined;
  if (!type) throw new NotOutward(`no type ${event.type} is declared`);
  const at = parseInstant(event.at);
  const subject = event.public[type.subject];
  const parsed = schemaOf(types, event.type, type).safeParse({
    specversion: '1.0',
    id: event.hash,
    source: `/kinerja/${origin.instance}`,
    type: outwardName(event.type, type),
    subject,
    time: at && localInstant(origin.zone, at),
    datacontenttype: 'application/json',
    sequence: String(event.seq).padStart(8, '0'),
    partitionkey: subject,
    data: event.public,
  });
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, code }) => `${path.join('.') || 'the event'}: ${code}`);
  throw new NotOutward(`${event.type}: ${faults.join('; ')}`);
}
