import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { catalogue } from '../../functions/outbox/catalogue.ts';
import { toCloudEvent } from '../../functions/outbox/cloudEvent.ts';
import { asyncApiText } from '../../scripts/asyncapi.ts';
import { emittedBy } from '../support/emittedBy.ts';
import { eachSubjectIsOneChain, faultsOf, ORIGIN } from '../support/outwardEvents.ts';
import { planEvent } from '../support/outboxHouse.ts';

const text = readFileSync(join(import.meta.dirname, '../../docs/asyncapi.json'), 'utf8');
const document = JSON.parse(text);

test('docs/asyncapi.json is up to date (`npm run docs` writes it)', () => {
  expect(text).toBe(asyncApiText());
});

test('it is an AsyncAPI 3 document by the specification’s own schema', () => {
  const schema = createRequire(import.meta.url)('@asyncapi/specs/schemas/3.0.0.json');
  const ajv = new Ajv({ strict: false, meta: false, validateSchema: false }); // it brings its own draft 7
  formats.default(ajv);
  const validate = ajv.compile(schema);
  expect(validate(document), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
  expect(validate({ ...document, channels: [] })).toBe(false);
});

test('it has a message for every type that may leave, with what happened in a sentence', () => {
  const messages = Object.entries<{ summary: string }>(document.components.messages);
  expect(messages.map(([name]) => name)).toEqual(Object.keys(catalogue));
  for (const [name, { summary }] of messages) expect(summary, name).toMatch(/^[A-Z].+\.$/);
});

/** Every source file of functions/ but those that declare types. */
const sources = globSync('functions/**/*.ts').filter((file) => !file.endsWith('/events.ts'));

test('every type is told in a test file, whose events are held against the document when it ends', () => {
  expect(Object.keys(emittedBy).toSorted()).toEqual(Object.keys(catalogue).toSorted());
  const text = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
  for (const [type, by] of Object.entries(emittedBy)) {
    if (by === null) expect(text, `${type} is told now: name its test`).not.toMatch(new RegExp(`'${type}'`));
    else expect(existsSync(join('test', by)), by).toBe(true);
  }
});

test('no field of it holds personal data', () => {
  const fields = new Set<string>();
  JSON.stringify(document, (name, value) => {
    if (name === 'properties') for (const field of Object.keys(value)) fields.add(field);
    return value;
  });
  expect([...fields].filter((field) => /nip|name|rank|rating|predicate|note|rationale/i.test(field))).toEqual(
    [],
  );
});

test('the events of the integrators’ guide are as the document says', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/integrators.md'), 'utf8');
  const events = [...guide.matchAll(/^```json event\n([\s\S]*?)^```$/gm)];
  expect(events).toHaveLength(2);
  for (const [, event = ''] of events) expect(faultsOf(JSON.parse(event))).toEqual([]);
});

test('a receiver could put events in order: what setup.ts asks of every table finds what it could not', () => {
  const [first, second] = [planEvent('ani'), planEvent('ani', 2)];
  const { aggregate } = first;
  const [one, two] = [first, second].map((event) => toCloudEvent(event, ORIGIN));
  if (!one || !two) throw new Error('no events');
  const check = (...events: (readonly [string, typeof one])[]) =>
    eachSubjectIsOneChain(events.map(([of, event]) => ({ aggregate: of, event })));
  check([aggregate, one], [aggregate, two]);
  expect(() => check([aggregate, one], ['CITY|FOUNDING', two])).toThrow('CITY|FOUNDING');
  expect(() => check([aggregate, one], [aggregate, { ...two, subject: 'budi' }])).toThrow('budi');
  expect(() => check([aggregate, one], [aggregate, { ...two, sequence: one.sequence }])).toThrow('twice');
});
