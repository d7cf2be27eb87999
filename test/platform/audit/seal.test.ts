import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderSigner } from '../../../functions/local/sealFolder.ts';
import { sealAudit, type Seal, signedText } from '../../../functions/platform/audit/seal.ts';
import { verifyAudit } from '../../../functions/platform/audit/verify.ts';
import { canonical } from '../../../functions/platform/commit/hash.ts';
import { type Key, keys, lists } from '../../../functions/platform/keys.ts';
import { queryAll, type Table } from '../../../functions/platform/table.ts';
import { makeTable, tapped } from '../../support/table.ts';
import { day, erase, newSeals, noteKey, overwrite, write, writeChain } from './chains.ts';

let table: Table;
let seals: ReturnType<typeof newSeals>;
let chain: Key;
let other: Key;
beforeEach(async () => {
  table = await makeTable({ mayLeave: false });
  seals = newSeals();
  chain = await writeChain(table, ['one', 'two']);
  other = await writeChain(table, ['of another person']);
});

const name = ({ PK, SK }: Key) => `${PK}|${SK}`;
const seal = (date: number) => sealAudit(table, seals.storage, seals.signer, day(date));
const verify = (of = table) => verifyAudit(of, { seals: { storage: seals.storage, verifier: seals.signer } });
const pathOf = (file: string) => join(seals.folder, file);

/** Writes a file anew, as somebody does who owns the folder. */
function rewrite(file: string, change: (text: string) => string): void {
  const text = readFileSync(pathOf(file), 'utf8');
  rmSync(pathOf(file));
  writeFileSync(pathOf(file), change(text));
}

const sealOf = (text: string) => JSON.parse(text) as Seal;

describe('a daily seal', () => {
  it('holds every head, signed and chained to the day before', async () => {
    const first = await seal(16);
    await writeChain(table, ['later']);
    const second = await seal(17);
    expect([first.leaves, second.leaves, second.no]).toEqual([2, 3, 2]);
    expect(second.prevSealHash).not.toBeNull();
    expect(await verify()).toEqual({ verified: 3, broken: [] });
  });

  it('of a table without a chain is a seal too', async () => {
    table = await makeTable({ mayLeave: false });
    expect((await seal(16)).leaves).toBe(0);
    expect(await verify()).toEqual({ verified: 0, broken: [] });
  });

  it('of the same time is made once', async () => {
    const first = await seal(16);
    expect(await seal(16)).toEqual(first);
    expect(readdirSync(seals.folder)).toHaveLength(2);
  });

  it('is written once and read-only', async () => {
    const { leavesFile } = await seal(16);
    expect(statSync(pathOf(leavesFile)).mode & 0o777).toBe(0o444);
    await expect(seals.storage.create(leavesFile, [])).rejects.toThrow('EEXIST');
  });

  it('is made after a run that was cut short while writing leaves', async () => {
    await seals.storage.create('000001.leaves.1.jsonl', ['{"aggregate":']);
    expect((await seal(16)).leavesFile).toBe('000001.leaves.2.jsonl');
    expect((await verify()).broken).toEqual([]);
  });

  it('made by two runs at once is made by one', async () => {
    const runs = await Promise.allSettled([seal(16), seal(16)]);
    expect(runs.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await verify()).broken).toEqual([]);
  });

  it('is signed by a key that the data folder keeps to its owner', async () => {
    const again = folderSigner(seals.dataDir);
    expect(again.keyId).toBe(seals.signer.keyId);
    expect(statSync(join(seals.dataDir, 'seal-key.pem')).mode & 0o777).toBe(0o600);
  });

  it('costs the audit one look per head that is new since the seal before', async () => {
    await seal(16);
    await seal(17);
    await writeChain(table, ['later']);
    await seal(18);
    let asked = 0;
    const counted = tapped(table, (command, input) => {
      if (!command.startsWith('BatchGet')) return;
      const { RequestItems } = input as { RequestItems: Record<string, { Keys: unknown[] }> };
      asked += RequestItems[table.name]?.Keys.length ?? 0;
    });
    await verify(counted);
    expect(asked).toBe(3);
  });
});

describe('against the seals is found', () => {
  it('an aggregate deleted with all its events', async () => {
    await seal(16);
    for (const key of [other, keys.event(other, 1)]) await erase(table, key);
    expect((await verifyAudit(table)).broken).toEqual([]);
    expect((await verify()).broken).toEqual([
      { aggregate: name(other), fault: 'event 1, which seal 1 holds, is gone' },
    ]);
  });

  it('a chain rewritten as a whole, though it is consistent', async () => {
    await seal(16);
    const items = await queryAll(table, lists.events(chain));
    for (const { PK, SK } of [...items, chain]) await erase(table, { PK, SK });
    await writeChain(table, ['one', 'a better two'], chain);
    expect((await verifyAudit(table)).broken).toEqual([]);
    expect((await verify()).broken).toEqual([
      { aggregate: name(chain), fault: 'event 2 is not the one that seal 1 holds' },
    ]);
  });

  it('a chain rewritten between two seals, by the first', async () => {
    await seal(16);
    for (const key of [chain, keys.event(chain, 1), keys.event(chain, 2)]) await erase(table, key);
    await writeChain(table, ['one', 'a better two', 'three'], chain);
    await seal(17);
    expect((await verify()).broken).toEqual([
      { aggregate: name(chain), fault: 'event 2 is not the one that seal 1 holds' },
    ]);
  });

  it('one deleted after several seals, once', async () => {
    await seal(16);
    await seal(17);
    for (const key of [other, keys.event(other, 1)]) await erase(table, key);
    await seal(18);
    expect((await verify()).broken.map(({ aggregate }) => aggregate)).toEqual([name(other)]);
  });

  it('a table put back to the day before', async () => {
    const backup = await queryAll(table, { partition: chain.PK });
    const kept = backup.find(({ SK }) => SK === chain.SK);
    await write(
      table,
      chain,
      { key: chain, version: 2, seq: 2, headHash: String(kept?.headHash), data: { text: 'two' } },
      'three',
    );
    await seal(16);
    await erase(table, keys.event(chain, 3));
    for (const item of backup) await overwrite(table, item);
    expect((await verifyAudit(table)).broken).toEqual([]);
    expect((await verify()).broken).toEqual([
      { aggregate: name(chain), fault: 'event 3, which seal 1 holds, is gone' },
    ]);
  });

  it('among more heads than one look takes, each that is lost', async () => {
    const many = Array.from({ length: 230 }, () => noteKey());
    for (const key of many) await writeChain(table, ['x'], key);
    await seal(16);
    const lost = [many[0], many[111], many[229]].filter((key) => key !== undefined);
    for (const key of lost) for (const item of [key, keys.event(key, 1)]) await erase(table, item);
    const { verified, broken } = await verify();
    expect([verified, broken.map(({ aggregate }) => aggregate).sort()]).toEqual([229, lost.map(name).sort()]);
  });
});

describe('a seal that was tampered with is found:', () => {
  beforeEach(async () => {
    await seal(16);
    await writeChain(table, ['later']);
    await seal(17);
    await seal(18);
  });

  const found = async () => (await verify()).broken.map(({ aggregate, fault }) => `${aggregate}: ${fault}`);

  it('its time', async () => {
    rewrite('000002.seal.json', (text) => canonical({ ...sealOf(text), at: day(12) }));
    expect(await found()).toEqual([
      '000002.seal.json: its signature is not valid',
      '000003.seal.json: it does not follow the seal before it',
    ]);
  });

  it('its signature', async () => {
    rewrite('000003.seal.json', (text) =>
      canonical({ ...sealOf(text), signature: Buffer.alloc(64).toString('base64') }),
    );
    expect(await found()).toEqual(['000003.seal.json: its signature is not valid']);
  });

  it('signed anew by another key', async () => {
    const stranger = newSeals().signer;
    const text = readFileSync(pathOf('000003.seal.json'), 'utf8');
    const open = { ...sealOf(text), at: day(19), keyId: stranger.keyId };
    const forged = { ...open, signature: await stranger.sign(signedText(open)) };
    rewrite('000003.seal.json', () => canonical(forged));
    expect(await found()).toEqual(['000003.seal.json: its signature is not valid']);
  });

  it('a leaf changed, added or taken away', async () => {
    const changes = [
      (text: string) => text.replace('"seq":1', '"seq":2'),
      (text: string) => `${text}{"aggregate":"EMP#x|Y","headHash":"h","seq":1}\n`,
      (text: string) => text.slice(text.indexOf('\n') + 1),
      () => 'no leaf at all\n',
    ];
    const sealed = readFileSync(pathOf('000002.leaves.1.jsonl'), 'utf8');
    for (const change of changes) {
      rewrite('000002.leaves.1.jsonl', () => change(sealed));
      expect(await found()).toEqual(['000002.seal.json: its leaves are not those that were sealed']);
    }
  });

  it('its leaves deleted', async () => {
    rmSync(pathOf('000001.leaves.1.jsonl'));
    expect(await found()).toEqual(['000001.seal.json: its leaves are not those that were sealed']);
  });

  it('a seal deleted between two others', async () => {
    rmSync(pathOf('000002.seal.json'));
    expect(await found()).toEqual([
      '000002.seal.json: it cannot be read (Error)',
      '000003.seal.json: it does not follow the seal before it',
    ]);
  });

  it('a seal that is no JSON, and the loss that it would hide', async () => {
    chmodSync(pathOf('000003.seal.json'), 0o644);
    writeFileSync(pathOf('000003.seal.json'), '{');
    for (const key of [other, keys.event(other, 1)]) await erase(table, key);
    expect(await found()).toEqual([
      `${name(other)}: event 1, which seal 1 holds, is gone`,
      '000003.seal.json: it cannot be read (SyntaxError)',
    ]);
  });
});
