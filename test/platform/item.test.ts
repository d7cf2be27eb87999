import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  type Item,
  type Kind,
  makeItem,
  readItem,
  typeOf,
  UnreadableItem,
} from '../../functions/platform/item.ts';

const memoSchema = z.object({
  title: z.string(),
  lines: z.array(z.object({ text: z.string() })),
  from: z.object({ name: z.string() }).nullable(),
});
type Memo = z.infer<typeof memoSchema>;

/** The third version of a memo; the first had one text, the second no sender. */
const memoKind: Kind<Memo> = {
  type: 'memo',
  schemaVersion: 3,
  schema: memoSchema,
  upgrade: (data, from) => {
    const old = data as { title: string; text?: string; lines?: unknown };
    return { title: old.title, lines: from === 1 ? [{ text: old.text }] : old.lines, from: null };
  },
};
const key = { PK: 'EMP#1', SK: 'MEMO' };
const memo: Memo = { title: 'a', lines: [{ text: 'b' }], from: null };
const stored = (schemaVersion: number, data: unknown): Item => ({
  ...key,
  type: 'memo',
  schemaVersion,
  version: 4,
  data,
});

describe('an item', () => {
  it('is read as it was made', () => {
    expect(readItem(memoKind, makeItem(memoKind, key, memo))).toEqual({
      key,
      version: 1,
      seq: 0,
      headHash: null,
      data: memo,
    });
    const head = { version: 7, seq: 6, headHash: 'h' };
    expect(readItem(memoKind, makeItem(memoKind, key, memo, head))).toEqual({ key, ...head, data: memo });
    expect(typeOf(makeItem(memoKind, key, memo))).toBe('memo');
  });

  it('of an older schema becomes current', () => {
    expect(readItem(memoKind, stored(1, { title: 'a', text: 'b' })).data).toEqual(memo);
    expect(readItem(memoKind, stored(2, { title: 'a', lines: [{ text: 'b' }] })).data).toEqual(memo);
  });

  it('of an older schema is not upgraded twice', () => {
    expect(readItem(memoKind, stored(3, { ...memo, text: 'left over' })).data).toEqual(memo);
  });

  it('of the next schema keeps the fields that it added, however deep', () => {
    const newer = {
      title: 'a',
      lines: [{ text: 'b', weight: 2 }, { text: 'c' }],
      from: { name: 'd', unit: { path: '07/' } },
      colour: 'red',
    };
    expect(readItem(memoKind, stored(4, newer)).data).toEqual(newer);
    expect(readItem(memoKind, stored(4, { ...memo, colour: 'red' })).data).toEqual({
      ...memo,
      colour: 'red',
    });
  });

  it('of the next schema is still checked', () => {
    expect(() => readItem(memoKind, stored(4, { ...memo, title: 1 }))).toThrow(UnreadableItem);
  });

  it('of a schema two ahead is refused', () => {
    expect(() => readItem(memoKind, stored(5, memo))).toThrow(UnreadableItem);
  });

  it.each([
    ['data of another shape', stored(3, { title: 'a' })],
    ['no data', stored(3, undefined)],
    ['another type', { ...stored(3, memo), type: 'letter' }],
    ['no version', { ...stored(3, memo), version: undefined }],
    ['a version below zero', { ...stored(3, memo), version: -1 }],
    ['a version that is text', { ...stored(3, memo), version: '4' }],
    ['schema version 0', stored(0, memo)],
    ['no schema version', { ...stored(3, memo), schemaVersion: undefined }],
    ['a sequence that is no number', { ...stored(3, memo), seq: 'x' }],
  ])('with %s is an error that alarms, with its cause', (_, item) => {
    const read = () => readItem(memoKind, item);
    expect(read).toThrow(UnreadableItem);
    expect(read).toThrow(
      expect.objectContaining({ message: 'unreadable memo item', cause: expect.any(Error) }),
    );
  });

  it('whose upgrade fails is unreadable too', () => {
    const kind: Kind<Memo> = { ...memoKind, upgrade: (data) => (data as { none: { at: unknown } }).none.at };
    expect(() => readItem(kind, stored(1, {}))).toThrow(UnreadableItem);
  });

  it('is read alike, and refused alike, while its schema is interpreted and once it is made into code', () => {
    const schema = z.object(memoSchema.shape);
    const jitless: unknown[] = [];
    const parse = schema.parse.bind(schema);
    schema.parse = (value, params) => {
      jitless.push(params?.jitless);
      return parse(value, params);
    };
    const kind: Kind<Memo> = { ...memoKind, schema };
    const items = [
      stored(3, memo),
      stored(1, { title: 'a', text: 'b' }),
      stored(4, { ...memo, lines: [{ text: 'b', weight: 2 }], colour: 'red' }),
      stored(3, { ...memo, colour: 'red' }),
      stored(3, { ...memo, title: 1, lines: [{ text: 'b' }, {}] }),
      stored(3, { ...memo, from: {} }),
      stored(3, undefined),
    ];
    const read = (item: Item) => {
      try {
        return readItem(kind, item);
      } catch (fault) {
        const { message, cause } = fault as UnreadableItem;
        return { message, issues: (cause as z.ZodError).issues };
      }
    };
    const first = items.map(read);
    while (jitless.length < 100) read(stored(3, memo));
    expect(jitless).toEqual(Array(100).fill(true));
    expect(items.map(read)).toEqual(first);
    expect(jitless.slice(100)).toEqual(items.map(() => undefined));
  });
});
