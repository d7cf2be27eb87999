/** What a table's events are outside, held against the document that receivers read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { staysInside } from '../../functions/outbox/catalogue.ts';
import { type CloudEvent, toCloudEvent } from '../../functions/outbox/cloudEvent.ts';
import { scanPages } from '../../functions/platform/audit/scan.ts';
import { type Event, eventKind } from '../../functions/platform/commit/event.ts';
import { readItem } from '../../functions/platform/item.ts';
import type { Table } from '../../functions/platform/table.ts';

/** Where the events of tests leave from. */
export const ORIGIN = { instance: 'semarang-uji', zone: 'Asia/Jakarta' };

const document = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/asyncapi.json'), 'utf8'));
const ajv = new Ajv();
formats.default(ajv);
const validators = new Map<string, ValidateFunction>(
  Object.values<{ name: string; payload: { schema: object } }>(document.components.messages).map(
    ({ name, payload }) => [name, ajv.compile(payload.schema)],
  ),
);

/** What of an event is not as the document says; empty when all of it is. */
export function faultsOf(event: CloudEvent): string[] {
  const validate = validators.get(event.type);
  if (!validate) return [`no message ${event.type}`];
  return validate(event)
    ? []
    : (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`);
}

/** Every event of a table, in the order of its keys. */
export async function eventsIn(table: Table): Promise<Event[]> {
  const events: Event[] = [];
  for await (const items of scanPages(table, { ConsistentRead: true })) {
    for (const item of items) if (item.type === eventKind.type) events.push(readItem(eventKind, item).data);
  }
  return events;
}

/**
 * Throws when a receiver could not put events in order: one subject of two aggregates (each counts from 1),
 * one aggregate under two subjects (each would have gaps), or a sequence that comes twice.
 */
export function eachSubjectIsOneChain(
  pairs: readonly { readonly aggregate: string; readonly event: CloudEvent }[],
): void {
  const [aggregateOf, subjectOf] = [new Map<string, string>(), new Map<string, string>()];
  const places = new Set<string>();
  for (const { aggregate, event } of pairs) {
    const { subject, sequence, type } = event;
    const known = aggregateOf.get(subject) ?? aggregate;
    if (known !== aggregate) throw new Error(`${type}: ${subject} is ${known} and ${aggregate}`);
    const named = subjectOf.get(aggregate) ?? subject;
    if (named !== subject) throw new Error(`${type}: ${aggregate} is ${named} and ${subject}`);
    const place = `${subject} ${sequence}`;
    if (places.has(place)) throw new Error(`${type}: ${place} comes twice`);
    aggregateOf.set(subject, aggregate);
    subjectOf.set(aggregate, subject);
    places.add(place);
  }
}

/** Makes the CloudEvent of every event of a table that leaves; throws when one is not as the document says. */
export async function everyEventMayLeave(table: Table): Promise<CloudEvent[]> {
  const leaving = (await eventsIn(table)).filter((event) => !staysInside(event));
  const pairs = leaving.map((event) => ({
    aggregate: event.aggregate,
    event: toCloudEvent(event, ORIGIN),
  }));
  for (const { event } of pairs) {
    const faults = faultsOf(event);
    if (faults.length > 0) throw new Error(`${event.type}: ${faults.join('; ')}`);
  }
  eachSubjectIsOneChain(pairs);
  return pairs.map(({ event }) => event);
}
