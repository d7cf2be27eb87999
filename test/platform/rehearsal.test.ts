import { PutCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { commit } from '../../functions/platform/commit/commit.ts';
import { rehearse } from '../../functions/platform/commit/rehearsal.ts';
import {
  atVersion,
  create,
  put,
  set,
  unchanged,
  type Write,
} from '../../functions/platform/commit/writes.ts';
import type { Item } from '../../functions/platform/item.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { ok, type Result, refuse } from '../../functions/platform/result.ts';
import { getItem, getItems, queryAll, type Table } from '../../functions/platform/table.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { contentOf, makeTable } from '../support/table.ts';

const key = { PK: 'REHEARSED', SK: 'ONE' };
const item = { ...key, type: 'desk', schemaVersion: 1, version: 3, data: {} } as unknown as Item;
const other = { ...item, SK: 'TWO' } as Item;

let table: Table;
beforeAll(async () => {
  table = await makeTable({ mayLeave: false });
  await bulkLoad(table, [item]);
});

/** A commit of writes alone, under an id of its own. */
const committing = (at: Table, writes: readonly Write[]): Promise<Result<unknown>> =>
  commit(at, {
    actor: { kind: 'JOB', id: 'test' },
    authority: 'JOB:test',
    requestId: 'test',
    at: '2026-11-16T01:00:00.000Z' as Instant,
    commitId: crypto.randomUUID(),
    changes: [],
    writes,
  });
const taken = () => ({ code: 'IDEMPOTENCY_CONFLICT' as const });
const behind = () => ({ code: 'VERSION_BEHIND' as const });
const updated: Write = { ...set(key, { note: 'x' }, ['gone']), condition: atVersion(3), onConflict: behind };

describe('a rehearsal', () => {
  it('answers that a commit would stand, and writes nothing of it', async () => {
    const before = await contentOf(table);
    const writes = [create(other, taken), updated, put({ ...item, SK: 'THREE' })];
    expect(await rehearse(table, (at) => committing(at, writes))).toEqual(ok(null));
    expect(await rehearse(table, (at) => committing(at, [put(other)]))).toEqual(ok(null));
    expect(await contentOf(table)).toEqual(before);
  });

  it('refuses what the commit refuses, by the same conditions', async () => {
    const lost: Write[][] = [
      [put(other), create(item, taken)],
      [{ ...updated, condition: atVersion(2) }],
      [put(other), unchanged(key, 1, behind), create(item, taken)],
      [{ remove: key, condition: atVersion(7), onConflict: behind }],
    ];
    const before = await contentOf(table);
    for (const writes of lost) {
      const rehearsed = await rehearse(table, (at) => committing(at, writes));
      expect(rehearsed).toEqual(await committing(table, writes));
      expect(rehearsed.ok).toBe(false);
    }
    expect(await contentOf(table)).toEqual(before);
  });

  it('goes no further than its first commit, and answers what is refused before it', async () => {
    let wentOn = false;
    const twice = async (at: Table) => {
      await committing(at, [put(other)]);
      wentOn = true;
      return ok(null);
    };
    expect(await rehearse(table, twice)).toEqual(ok(null));
    expect(wentOn).toBe(false);
    expect(await rehearse(table, async () => refuse('NOTE_REQUIRED'))).toEqual(refuse('NOTE_REQUIRED'));
  });

  it('reads as the table does', async () => {
    const read = async (at: Table) =>
      ok([await getItem(at, key), await getItems(at, [key]), await queryAll(at, { partition: key.PK })]);
    expect(await rehearse(table, read)).toEqual(ok(null));
  });

  it('cannot write by any other way', async () => {
    const before = await contentOf(table);
    const ways = [
      new PutCommand({ TableName: table.name, Item: other }),
      new UpdateCommand({
        TableName: table.name,
        Key: key,
        UpdateExpression: 'REMOVE #d',
        ExpressionAttributeNames: { '#d': 'data' },
      }),
    ];
    for (const way of ways)
      await expect(rehearse(table, async (at) => ok(await at.doc.send(way as PutCommand)))).rejects.toThrow(
        'writes nothing',
      );
    await expect(rehearse(table, async (at) => ok(await bulkLoad(at, [other])))).rejects.toThrow(
      'writes nothing',
    );
    const alone = new TransactWriteCommand({
      TransactItems: [{ Put: { TableName: table.name, Item: other } }],
    });
    expect(await rehearse(table, async (at) => ok(await at.doc.send(alone)))).toEqual(ok(null));
    expect(await contentOf(table)).toEqual(before);
  });
});
