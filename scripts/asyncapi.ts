/** The document docs/asyncapi.json: every event that leaves the system, from the schemas that let them out. */
import * as z from 'zod';
import { catalogue } from '../functions/outbox/catalogue.ts';
import { cloudEventSchema, outwardName } from '../functions/outbox/cloudEvent.ts';

const DESCRIPTION = `What happens in an instance (a city, a ministry), as CloudEvents 1.0 in structured JSON on its
event bus (Amazon EventBridge: the CloudEvent is the \`detail\`, its type the \`detail-type\`, the source
\`asn.kinerja\`).

- At least once: an event may come again, with the same \`id\`. Remember the ids that you have dealt with.
- In order within a subject as they leave; a bus may still deliver them otherwise. \`sequence\` has no gaps:
  a number that is missing is on its way.
- No personal data: ids and states. Who wants more asks the GraphQL API for \`node(id: ...)\` with the scope
  that allows it.
- A type changes its version when it loses or changes a field. New fields come without one: ignore those
  that you do not know.`;

interface JsonSchema {
  [key: string]: unknown;
  properties?: Record<string, JsonSchema>;
}

/** The JSON schema (draft 7) of a type's CloudEvent; fields that are not in it are allowed to come later. */
function payloadOf(name: string): JsonSchema {
  const type = catalogue[name];
  if (!type) throw new Error(`no type ${name}`);
  const { $schema: _draft, ...schema } = z.toJSONSchema(cloudEventSchema(name, type), {
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
      if (jsonSchema.format) delete jsonSchema.pattern; // the format says it already
    },
  });
  return schema as JsonSchema;
}

const messageOf = (name: string): JsonSchema => {
  const type = catalogue[name];
  return {
    name: type && outwardName(name, type),
    title: name,
    summary: type?.summary,
    contentType: 'application/cloudevents+json',
    payload: { schemaFormat: 'application/schema+json;version=draft-07', schema: payloadOf(name) },
  };
};

/** The whole document, as AsyncAPI 3.0.0. */
export function asyncApi(): JsonSchema {
  const names = Object.keys(catalogue);
  const refer = (to: string) => Object.fromEntries(names.map((name) => [name, { $ref: `${to}/${name}` }]));
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Kinerja ASN: events',
      version: '1.0.0',
      description: DESCRIPTION,
    },
    defaultContentType: 'application/cloudevents+json',
    channels: {
      events: {
        address: 'kinerja-{instance}',
        description: 'The event bus of an instance.',
        parameters: { instance: { description: 'Name and stage, such as semarang-produksi.' } },
        messages: refer('#/components/messages'),
      },
    },
    operations: {
      sendEvents: {
        action: 'send',
        channel: { $ref: '#/channels/events' },
        summary: 'Sends what happened, at least once and in order within a subject.',
        messages: names.map((name) => ({ $ref: `#/channels/events/messages/${name}` })),
      },
    },
    components: { messages: Object.fromEntries(names.map((name) => [name, messageOf(name)])) },
  };
}

/** The document as its file holds it. */
export const asyncApiText = (): string => `${JSON.stringify(asyncApi(), null, 2)}\n`;
