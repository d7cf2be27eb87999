/** Files of evidence over HTTP, from the announcement to what refers to them. docs/decisions/evidence.md. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { keyOfFile, objectNames } from '../../functions/execution/evidence/store.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { readItem } from '../../functions/platform/item.ts';
import { lists } from '../../functions/platform/keys.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { MONDAY } from '../support/activityHouse.ts';
import { docx, hashOf, pdf, png } from '../support/evidence.ts';
import { openEvidenceHouse, PAGE, send } from '../support/evidenceHouse.ts';

const house = await openEvidenceHouse();
const { table, clock, office, newOwner, announce, bring, read, folder } = house;
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());

const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const eventsOf = async (employeeId: string, content: Uint8Array) => {
  const events = await queryAll(table, lists.events(keyOfFile({ employeeId, sha256: hashOf(content) })));
  return events.map((item) => readItem(eventKind, item).data);
};

describe('a file of evidence', () => {
  it('is announced, sent, taken by what it is, and fetched with its own bytes', async () => {
    const owner = await newOwner();
    const content = pdf('Laporan rapat');
    const { upload } = await announce(owner, content, 'Laporan rapat 13–11.pdf');
    expect(upload.file).toMatchObject({ state: 'EXPECTED', type: null, downloadUrl: null, broughtAt: null });
    expect(await read(owner, upload.file.id)).toEqual(upload.file);
    expect(await send(upload.address, content)).toBe(200);
    const file = await read(owner, upload.file.id);
    expect(file).toMatchObject({
      fileName: 'Laporan rapat 13–11.pdf',
      state: 'READY',
      type: 'PDF',
      mediaType: 'application/pdf',
      rejection: null,
      broughtAt: MONDAY,
      keptUntil: '2031-11-16',
    });
    const fetched = await fetch(file.downloadUrl);
    expect(Buffer.from(await fetched.arrayBuffer())).toEqual(content);
    expect(fetched.headers.get('content-type')).toBe('application/pdf');
    expect(fetched.headers.get('content-disposition')).toBe(
      `attachment; filename="Laporan_rapat_13_11.pdf"; filename*=UTF-8''Laporan%20rapat%2013%E2%80%9311.pdf`,
    );
    expect(await eventsOf(owner.employeeId, content)).toMatchObject([
      { type: 'evidenceBrought', authority: 'JOB:evidence', public: { state: 'READY', rejection: null } },
    ]);
  });

  it('is brought and fetched by a frontend’s page of an allowed origin, and by no other page', async () => {
    const owner = await newOwner();
    const { upload } = await announce(owner, pdf('Dari peramban'));
    const preflight = (origin: string) => {
      const headers = { origin, 'access-control-request-method': 'PUT' };
      return fetch(upload.address.url, { method: 'OPTIONS', headers });
    };
    const allowed = await preflight(PAGE);
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([204, PAGE]);
    expect(allowed.headers.get('access-control-allow-methods')).toContain('PUT');
    expect(allowed.headers.get('access-control-allow-headers')).toContain('x-amz-checksum-sha256');
    const other = await preflight('https://evil.example');
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    await send(upload.address, pdf('Dari peramban'));
    const file = await read(owner, upload.file.id);
    const fetched = await fetch(file.downloadUrl, { headers: { origin: PAGE } });
    expect(fetched.headers.get('access-control-allow-origin')).toBe(PAGE);
  });

  it('is fetched under the ending of what it is, whatever its owner called it', async () => {
    const owner = await newOwner();
    const file = await bring(owner, pdf('Undangan'), 'undangan.exe');
    expect(new URL(file.downloadUrl).searchParams.get('as')).toBe('undangan.exe.pdf');
  });

  it.each([
    ['a program that calls itself a PDF', Buffer.from('MZ\x90\0program'), 'EVIDENCE_TYPE'],
    ['a page', Buffer.from('<html><script>alert(1)</script></html>'), 'EVIDENCE_TYPE'],
    ['a letter with macros', docx('word/vbaProject.bin'), 'EVIDENCE_MACROS'],
  ])('%s is not taken, says why, and can be fetched by nobody', async (_, content, code) => {
    const owner = await newOwner();
    const file = await bring(owner, content, 'laporan.pdf');
    expect(file).toMatchObject({ state: 'REJECTED', type: null, rejection: { code }, downloadUrl: null });
    expect(file.rejection.message).toMatch(/\p{L}/u);
    const ref = { employeeId: owner.employeeId, sha256: hashOf(content) };
    expect(existsSync(join(folder, objectNames.taken(ref)))).toBe(false);
    expect(await eventsOf(owner.employeeId, content)).toMatchObject([
      { type: 'evidenceRejected', public: { state: 'REJECTED', rejection: code } },
    ]);
  });

  it('too large by the policy of the day is refused before it is sent', async () => {
    const owner = await newOwner();
    const refused = await announce(owner, Buffer.alloc(5 * 1_048_576 + 1));
    expect(refused.upload).toBeNull();
    expect(refused.userErrors).toMatchObject([{ code: 'EVIDENCE_TOO_LARGE', field: ['input', 'bytes'] }]);
  });

  it('with a path for a name, or a hash that is none, is refused by field', async () => {
    const ask = house.house.as(await newOwner());
    const input = { fileName: '../../etc/passwd', bytes: 0, sha256: 'A'.repeat(64) };
    const { data } = await ask(
      `mutation ($input: RequestEvidenceUploadInput!) { requestEvidenceUpload(input: $input) { userErrors { field } } }`,
      { input },
    );
    const fields = data.requestEvidenceUpload.userErrors.map(({ field }: { field: string[] }) => field[1]);
    expect(fields.toSorted()).toEqual(['bytes', 'fileName', 'sha256']);
  });
});

describe('on a bad network', () => {
  it('whoever lost the answer asks again, and it is the same file', async () => {
    const owner = await newOwner();
    const [first, second] = [await announce(owner, pdf('Notulen')), await announce(owner, pdf('Notulen'))];
    expect(second.upload.file.id).toBe(first.upload.file.id);
    await send(second.upload.address, pdf('Notulen'));
    await send(first.upload.address, pdf('Notulen'));
    expect(await read(owner, first.upload.file.id)).toMatchObject({ state: 'READY' });
    expect(await eventsOf(owner.employeeId, pdf('Notulen'))).toHaveLength(1);
  });

  it('a file that was cut, or is another one, does not arrive', async () => {
    const owner = await newOwner();
    const content = pdf('Berita acara');
    const { upload } = await announce(owner, content);
    const other = Buffer.from(content.toString().replace('Berita', 'berita'));
    expect(await send(upload.address, other)).toBe(400);
    expect(await read(owner, upload.file.id)).toMatchObject({ state: 'EXPECTED' });
    expect(await send(upload.address, content)).toBe(200);
    expect(await read(owner, upload.file.id)).toMatchObject({ state: 'READY' });
  });

  it('an arrival that is told of many times, also at once, is taken once', async () => {
    const owner = await newOwner();
    const content = png();
    const { upload } = await announce(owner, content, 'foto.png');
    house.arrival.tell = async () => {};
    await send(upload.address, content);
    expect(await read(owner, upload.file.id)).toMatchObject({ state: 'EXPECTED' });
    const name = objectNames.incoming({ employeeId: owner.employeeId, sha256: hashOf(content) });
    await Promise.all([house.take(name), house.take(name), house.take(name)]);
    await house.take(name);
    house.arrival.tell = house.take;
    expect(await read(owner, upload.file.id)).toMatchObject({ state: 'READY' });
    expect(await eventsOf(owner.employeeId, content)).toHaveLength(1);
  });

  it('what nobody announced, or is no file of evidence, is left to end by itself', async () => {
    await house.take(objectNames.incoming({ employeeId: office.owner.employeeId, sha256: 'a'.repeat(64) }));
    await house.take('register/1/source');
    expect(await eventsOf(office.owner.employeeId, pdf())).toEqual([]);
  });
});

describe('the same content', () => {
  it('of the same owner is the same file: nothing is sent again', async () => {
    const owner = await newOwner();
    const first = await bring(owner, pdf('Daftar hadir'), 'daftar-hadir.pdf');
    const { upload } = await announce(owner, pdf('Daftar hadir'), 'salinan.pdf');
    expect(upload.address).toBeNull();
    expect({ ...upload.file, downloadUrl: null }).toEqual({ ...first, downloadUrl: null });
  });

  it('that was not taken may be sent anew, and is judged anew', async () => {
    const owner = await newOwner();
    const content = Buffer.from('bukan PDF');
    await bring(owner, content);
    const { upload, userErrors } = await announce(owner, content);
    expect([codes({ userErrors }), upload.file.state]).toEqual([[], 'EXPECTED']);
    await send(upload.address, content);
    expect(await read(owner, upload.file.id)).toMatchObject({ state: 'REJECTED' });
    expect(await eventsOf(owner.employeeId, content)).toHaveLength(2);
  });

  it('of another owner is another file, which neither sees of the other', async () => {
    const [one, other] = [await newOwner(), await newOwner()];
    const [hers, his] = [await bring(one, pdf('Foto')), await bring(other, pdf('Foto'))];
    expect(hers.id).not.toBe(his.id);
    expect(await read(one, his.id)).toBeNull();
    expect(await read(office.appraiser, his.id)).toBeNull();
  });
});
