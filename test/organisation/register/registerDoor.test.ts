import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Chunk } from '../../../functions/jobs/queue.ts';
import { workImport } from '../../../functions/jobs/importer.ts';
import { folderAddresses, folderFiles } from '../../../functions/local/fileFolder.ts';
import { openFileServer } from '../../../functions/local/fileServer.ts';
import { toCloudEvent } from '../../../functions/outbox/cloudEvent.ts';
import { holderOfNip } from '../../../functions/organisation/employee/store.ts';
import { snapshotsOf } from '../../../functions/organisation/register/snapshot.ts';
import { fileNames, parseImportId } from '../../../functions/organisation/register/store.ts';
import { taskOf } from '../../../functions/organisation/register/tasks.ts';
import { eventKind } from '../../../functions/platform/commit/event.ts';
import { readItem } from '../../../functions/platform/item.ts';
import { keys, lists } from '../../../functions/platform/keys.ts';
import { queryAll } from '../../../functions/platform/table.ts';
import { openHouse } from '../../support/house.ts';
import { makeOffice, makePlatform, ZONE } from '../../support/office.ts';
import { csvOf, nipOf, office as register, staffRow } from '../../support/register.ts';
import { makeTable, tapped } from '../../support/table.ts';

const folder = mkdtempSync(join(tmpdir(), 'door-'));
const server = await openFileServer({
  folder,
  onFault: (fault) => {
    throw fault;
  },
});
const table = await makeTable();
const office = await makeOffice(table);
let requests = 0;
const counting = tapped(table, () => {
  requests += 1;
});
const platform = makePlatform(counting);
const house = await openHouse(platform, folderAddresses(folder, server.url));
const bkpp = house.as(office.bkpp);
const sisdm = house.asAgency('sisdm', ['kinerja/register.import']);
afterAll(async () => {
  await house.stop();
  await server.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  requests = 0;
});

const ERRORS = 'userErrors { code field }';
const UPLOAD = `mutation ($input: RequestRegisterUploadInput!) { requestRegisterUpload(input: $input) {
  upload { import { id state } method url headers { name value } expiresInSeconds } ${ERRORS} } }`;
const VALIDATE = `mutation ($input: ValidateRegisterInput!) { validateRegister(input: $input) {
  registerImport { id state } ${ERRORS} } }`;
const COMMIT = `mutation ($input: CommitRegisterInput!) { commitRegister(input: $input) {
  registerImport { id state } ${ERRORS} } }`;
const READ = `query ($id: ID!, $first: Int) { registerImport(id: $id) { state asOf validatedAt committedAt problemsUrl
  rejection { code message } findings { rows good bad warned problems listed }
  progress { rows read done registered changed unchanged refused }
  problems(first: $first) { edges { cursor node { row column code severity message } } pageInfo { hasNextPage } } } }`;

const announced = (text: string) => ({
  format: 'CSV',
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
});

/** Whom imports send to the workers. */
const concerned: string[] = [];
const queue = {
  send: async (chunks: readonly Chunk[]) =>
    void concerned.push(...chunks.flatMap(({ employeeIds }) => employeeIds)),
};

/** What the last event of an import asks for, as it arrives at the importer's queue. */
async function work(id: string): Promise<void> {
  const importId = parseImportId(id) ?? '';
  const events = await queryAll(table, lists.events(keys.registerImport(importId)));
  const last = events.at(-1);
  if (!last) throw new Error('no event');
  const task = taskOf(toCloudEvent(readItem(eventKind, last).data, { instance: 'kota-uji', zone: ZONE }));
  if (!task) throw new Error('nothing is asked for');
  await workImport({ ...platform, files: folderFiles(folder), queue }, task);
}

/** A row as the contract names its fields. */
const named = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value as string,
    ]),
  );

interface Header {
  readonly name: string;
  readonly value: string;
}
async function bring(text: string, ask = bkpp, idempotencyKey = v7()): Promise<string> {
  const { data } = await ask(UPLOAD, { input: { idempotencyKey, ...announced(text) } });
  const { upload } = data.requestRegisterUpload;
  const headers = Object.fromEntries(upload.headers.map(({ name, value }: Header) => [name, value]));
  const { status } = await fetch(upload.url, { method: upload.method, headers, body: text });
  expect(status).toBe(200);
  return upload.import.id;
}

/** Has a file or rows judged and committed, as the importer is asked to. */
async function take(id: string): Promise<void> {
  await bkpp(VALIDATE, { input: { id } });
  await work(id);
  await bkpp(COMMIT, { input: { id } });
  await work(id);
}
const progressOf = async (id: string) => (await bkpp(READ, { id })).data.registerImport;

describe('a file of the register', () => {
  it('sends whoever it put on record or changed to the workers, and nobody whom it left as they were', async () => {
    concerned.length = 0;
    const rows = [...register(0), staffRow(200), staffRow(201)];
    await take(await bring(csvOf(rows)));
    const idOf = async (nth: number) => holderOfNip(table, nipOf(nth));
    expect(concerned).toEqual(expect.arrayContaining([await idOf(200), await idOf(201)]));
    concerned.length = 0;
    await take(await bring(csvOf([...rows.slice(0, 3), staffRow(201, { golongan: 'III/d' })])));
    expect(concerned).toEqual([await idOf(201)]);
  });

  it('brings a row in when it is mended in another file, once', async () => {
    const broken = staffRow(210, { tmt_jabatan: 'kemarin' });
    const first = await bring(csvOf([...register(0), broken]));
    await take(first);
    expect(await progressOf(first)).toMatchObject({ findings: { bad: 1 } });
    expect(await holderOfNip(table, nipOf(210))).toBeNull();
    const second = await bring(csvOf([...register(0), staffRow(210)]));
    await take(second);
    expect((await progressOf(second)).progress).toMatchObject({ registered: 1, refused: 0 });
    const employeeId = await holderOfNip(table, nipOf(210));
    const third = await bring(csvOf([...register(0), staffRow(210), staffRow(211)]));
    await take(third);
    expect((await progressOf(third)).progress).toMatchObject({ registered: 1, unchanged: 3 });
    expect(await holderOfNip(table, nipOf(210))).toBe(employeeId);
  });

  it('is committed beside another that was committed after it was validated: nobody twice, nothing lost', async () => {
    const rows = [...register(0), staffRow(220), staffRow(221)];
    const waiting = await bring(csvOf(rows));
    await bkpp(VALIDATE, { input: { id: waiting } });
    await work(waiting);
    const other = await bring(csvOf([...register(0), staffRow(220, { golongan: 'III/d' })]));
    await take(other);
    expect((await progressOf(other)).progress).toMatchObject({ registered: 1 });
    const employeeId = await holderOfNip(table, nipOf(220));
    await bkpp(COMMIT, { input: { id: waiting } });
    await work(waiting);
    const { state, progress } = await progressOf(waiting);
    expect([state, progress.registered, progress.changed, progress.refused]).toEqual(['COMMITTED', 1, 1, 0]);
    expect(await holderOfNip(table, nipOf(220))).toBe(employeeId);
    const snapshots = await snapshotsOf(table, String(employeeId));
    expect(snapshots.map(({ data }) => data.facts.rank?.code)).toEqual(['III/d', 'III/c']);
  });

  it('whose days are over before it is committed is rejected, and goes on when it is brought again', async () => {
    const text = csvOf([...register(0), staffRow(230)]);
    const key = v7();
    const id = await bring(text, bkpp, key);
    await bkpp(VALIDATE, { input: { id } });
    await work(id);
    rmSync(join(folder, fileNames.source(parseImportId(id) ?? '')));
    await bkpp(COMMIT, { input: { id } });
    await work(id);
    expect(await progressOf(id)).toMatchObject({ state: 'REJECTED', rejection: { code: 'FILE_MISSING' } });
    await bring(text, bkpp, key);
    await take(id);
    expect(await progressOf(id)).toMatchObject({ state: 'COMMITTED', progress: { registered: 1 } });
  });

  it('is brought to its address, validated and committed, by BKPP and by the register’s own client', async () => {
    for (const [ask, text] of [
      [bkpp, csvOf([...register(3), staffRow(8, { golongan: 'IX' })])],
      [sisdm, csvOf(register(4))],
    ] as const) {
      const id = await bring(text, ask);
      expect((await ask(VALIDATE, { input: { id } })).data.validateRegister).toMatchObject({
        registerImport: { state: 'READING' },
        userErrors: [],
      });
      await work(id);
      expect((await ask(READ, { id })).data.registerImport).toMatchObject({ state: 'VALIDATED' });
      await ask(COMMIT, { input: { id } });
      await work(id);
      const { data } = await ask(READ, { id });
      expect(data.registerImport).toMatchObject({ state: 'COMMITTED', progress: { refused: 0 } });
      expect(data.registerImport.progress.done).toBe(data.registerImport.progress.rows);
    }
  });

  it('has its problems by row in the reader’s language, and as a list to download', async () => {
    const id = await bring(csvOf([...register(1), staffRow(6, { tmt_jabatan: 'kemarin' })]));
    await bkpp(VALIDATE, { input: { id } });
    await work(id);
    const asked = await bkpp(READ, { id }, { 'accept-language': 'en' });
    const { findings, problems, problemsUrl } = asked.data.registerImport;
    expect(findings).toMatchObject({ rows: 4, good: 3, bad: 1, warned: 1, problems: 2 });
    expect(problems.edges.map(({ node }: { node: object }) => node)).toEqual([
      expect.objectContaining({ row: 2, code: 'ROW_SUPERIOR_NONE', severity: 'WARNING' }),
      {
        row: 5,
        column: 'tmt_jabatan',
        code: 'ROW_DATE',
        severity: 'ERROR',
        message: 'The date cannot be read. Write dd-mm-yyyy, such as 01-03-2026, or 2026-03-01.',
      },
    ]);
    const list = await fetch(problemsUrl);
    expect(list.headers.get('content-disposition')).toContain('problems-en.csv');
    expect((await list.text()).split('\r\n')[2]).toMatch(/^5;tmt_jabatan;ERROR;ROW_DATE;The date/);
  });

  it('is taken at its address only as it was announced, and by nobody who changed the address', async () => {
    const text = csvOf(register(1));
    const { data } = await bkpp(UPLOAD, { input: { idempotencyKey: v7(), ...announced(text) } });
    const { url } = data.requestRegisterUpload.upload;
    const put = async (to: string, body: string) => (await fetch(to, { method: 'PUT', body })).status;
    expect(await put(url, text.replace('III/c', 'IV/e '))).toBe(400);
    expect(await put(url.replace(/bytes=\d+/, 'bytes=1'), 'x')).toBe(403);
    expect(await put(url, text)).toBe(200);
  });

  it('is begun once by its key, committed once, and refused before it is validated', async () => {
    const text = csvOf(register(1));
    const input = { idempotencyKey: v7(), ...announced(text) };
    const first = (await bkpp(UPLOAD, { input })).data.requestRegisterUpload.upload.import.id;
    expect((await bkpp(UPLOAD, { input })).data.requestRegisterUpload.upload.import.id).toBe(first);
    const other = await bkpp(UPLOAD, { input: { ...input, bytes: 1 } });
    expect(other.data.requestRegisterUpload.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT' }]);
    const early = await bkpp(COMMIT, { input: { id: first } });
    expect(early.data.commitRegister.userErrors).toMatchObject([
      { code: 'REGISTER_STATE', field: ['input', 'id'] },
    ]);
    await bkpp(VALIDATE, { input: { id: first } });
    await work(first);
    const { data } = await bkpp(READ, { id: first });
    expect(data.registerImport).toMatchObject({ state: 'REJECTED', rejection: { code: 'FILE_MISSING' } });
  });

  it.each([
    ['a file of no bytes', { bytes: 0 }, 'INPUT_OUT_OF_RANGE'],
    ['a hash that is none', { sha256: 'abc' }, 'INPUT_INVALID'],
    ['a day that has not come', { asOf: '2027-01-01' }, 'ROW_DATE_AHEAD'],
  ])('is refused with %s', async (_, changes, code) => {
    const { data } = await bkpp(UPLOAD, { input: { idempotencyKey: v7(), ...announced('x'), ...changes } });
    expect(data.requestRegisterUpload.userErrors.map((error: { code: string }) => error.code)).toContain(
      code,
    );
  });

  it('is nobody’s but BKPP’s, the auditor’s to look at, and the register’s', async () => {
    const id = await bring(csvOf(register(1)));
    for (const person of [office.owner, office.manager, office.assessor]) {
      expect((await house.as(person)(READ, { id })).data.registerImport).toBeNull();
      const { data } = await house.as(person)(VALIDATE, { input: { id } });
      expect(data.validateRegister.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
    expect((await house.as(office.auditor)(READ, { id })).data.registerImport.state).toBe('AWAITING_FILE');
    const { data } = await house.as(office.auditor)(VALIDATE, { input: { id } });
    expect(data.validateRegister.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });
});

describe('rows in the request', () => {
  it('go the way of a file, once by their key', async () => {
    const input = { idempotencyKey: v7(), rows: [staffRow(50), staffRow(51, { nip: '12' })].map(named) };
    const { id } = (await sisdm(VALIDATE, { input })).data.validateRegister.registerImport;
    expect((await sisdm(VALIDATE, { input })).data.validateRegister.registerImport.id).toBe(id);
    await work(id);
    await sisdm(COMMIT, { input: { id } });
    await work(id);
    const { data } = await sisdm(READ, { id });
    expect(data.registerImport).toMatchObject({
      state: 'COMMITTED',
      findings: { rows: 2, good: 1, bad: 1 },
      progress: { registered: 1 },
    });
    expect(data.registerImport.problems.edges).toMatchObject([
      { node: { row: 2, code: 'NIP_INVALID_LENGTH' } },
    ]);
  });

  it('are refused when together they are larger than what is kept of a request', async () => {
    const long = 'x'.repeat(290);
    const row = Object.fromEntries(Object.keys(staffRow(0)).map((name) => [name, long]));
    const rows = Array.from({ length: 90 }, () => named(row));
    const { data } = await bkpp(VALIDATE, { input: { idempotencyKey: v7(), rows } });
    expect(data.validateRegister.userErrors).toMatchObject([
      { code: 'REGISTER_ROWS_TOO_LARGE', field: ['input', 'rows'] },
    ]);
  });

  it('are a hundred at most, and come alone or as a file', async () => {
    const rows = Array.from({ length: 101 }, (_, nth) => named(staffRow(nth)));
    const many = await bkpp(VALIDATE, { input: { idempotencyKey: v7(), rows } });
    expect(many.data.validateRegister.userErrors).toMatchObject([{ code: 'INPUT_TOO_MANY' }]);
    const neither = await bkpp(VALIDATE, { input: {} });
    expect(neither.data.validateRegister.userErrors).toMatchObject([{ code: 'REGISTER_ONE_SOURCE' }]);
  });
});

describe('a list of problems', () => {
  it('costs the same requests for 5 rows as for 50', async () => {
    const wrong = Array.from({ length: 60 }, (_, nth) => staffRow(nth + 100, { golongan: 'x' }));
    const id = await bring(csvOf([...register(1), ...wrong]));
    await bkpp(VALIDATE, { input: { id } });
    await work(id);
    const costs: number[] = [];
    for (const first of [5, 50]) {
      requests = 0;
      const { data } = await bkpp(READ, { id, first });
      expect(data.registerImport.problems.edges).toHaveLength(first);
      costs.push(requests);
    }
    expect(costs[0]).toBe(costs[1]);
  });
});
