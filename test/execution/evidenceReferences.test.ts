/** What refers to files of evidence: only files that were taken, so that no reference is ever broken; and who fetches them. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { evidenceFileId } from '../../functions/execution/evidence/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { codesOf, edit, entry, onDays, record, resubmit } from '../support/activities.ts';
import { decide, MONDAY } from '../support/activityHouse.ts';
import { fileItem, hashOf, pdf } from '../support/evidence.ts';
import { openEvidenceHouse } from '../support/evidenceHouse.ts';

const all = await openEvidenceHouse();
const { table, clock, house, office, newOwner, announce, bring, recorded, byAppraiser } = all;
beforeEach(() => clock.set(MONDAY));
afterAll(() => all.stop());

const FILES = `query ($id: ID!) { node(id: $id) { ... on Activity { files {
  fileName state mediaType sha256 keptUntil downloadUrl } } } }`;
const filesSeenBy = async (person: { readonly employeeId: string }, id: string) =>
  (await house.as(person)(FILES, { id })).data.node?.files ?? null;
const readyOf = (owner: { readonly employeeId: string }) =>
  evidenceFileId({ ...owner, sha256: hashOf(pdf()) });

describe('an activity', () => {
  it('refers to files beside links, whoever verifies it fetches them, and nobody who may not see it', async () => {
    const owner = await newOwner();
    const file = await bring(owner, pdf('Undangan rapat'), 'undangan.pdf');
    const [one] = await recorded(owner, [entry({ files: [file.id] })]);
    expect(one.files).toEqual([{ id: file.id, state: 'READY', fileName: 'undangan.pdf' }]);
    const [seen] = await filesSeenBy(office.appraiser, one.id);
    expect(seen).toMatchObject({ fileName: 'undangan.pdf', state: 'READY', mediaType: 'application/pdf' });
    const fetched = await fetch(seen.downloadUrl);
    expect(hashOf(Buffer.from(await fetched.arrayBuffer()))).toBe(seen.sha256);
    expect(await filesSeenBy(office.outsider, one.id)).toBeNull();
  });

  it('that refers to a file which has not arrived is refused, and the others of the call are not', async () => {
    const owner = await newOwner();
    const { upload } = await announce(owner, pdf('Belum sampai'));
    const { outcomes } = await record(house.as(owner), [entry({ files: [upload.file.id] }), entry()]);
    expect(outcomes[0]).toMatchObject({
      activity: null,
      userErrors: [{ code: 'EVIDENCE_NOT_ARRIVED', field: ['input', 'activities', '0', 'files', '0'] }],
    });
    expect(outcomes[1].userErrors).toEqual([]);
  });

  it.each([
    [
      'a file that was not taken',
      async (owner: { employeeId: string }) => (await bring(owner as never, Buffer.from('MZ program'))).id,
      'EVIDENCE_REJECTED',
    ],
    [
      'a file that was never announced',
      async (owner: { employeeId: string }) => evidenceFileId({ ...owner, sha256: 'b'.repeat(64) }),
      'EVIDENCE_UNKNOWN',
    ],
    [
      "somebody else's file",
      async () => {
        await bulkLoad(table, [fileItem(office.outsider)]);
        return readyOf({ employeeId: office.outsider.employeeId });
      },
      'EVIDENCE_UNKNOWN',
    ],
    [
      'something that is no file',
      async () => Buffer.from(`Activity:${v7()}`).toString('base64url'),
      'ID_INVALID',
    ],
  ])('cannot refer to %s', async (_, idOf, code) => {
    const owner = await newOwner();
    const id = await idOf({ employeeId: owner.employeeId });
    const { outcomes } = await record(house.as(owner), [entry({ files: [id] })]);
    expect(codesOf(outcomes[0])).toEqual([code]);
  });

  it('sent again by a client that lost the answer is the same, files and all; more than three are refused', async () => {
    const owner = await newOwner();
    const file = await bring(owner, pdf('Notula'));
    const sent = entry({ files: [file.id] });
    const [first] = await recorded(owner, [sent]);
    const { outcomes } = await record(house.as(owner), [sent, { ...sent, files: [] }]);
    expect(outcomes[0].activity).toEqual(first);
    expect(codesOf(outcomes[1])).toEqual(['IDEMPOTENCY_CONFLICT']);
    const four = await record(house.as(owner), [entry({ files: Array(4).fill(file.id) })]);
    expect(codesOf(four.outcomes[0])).toEqual(['INPUT_TOO_MANY']);
  });

  it('that was rejected is sent in again with another file, or with the ones that it has', async () => {
    const owner = await newOwner();
    const [first, second] = [await bring(owner, pdf('Konsep')), await bring(owner, pdf('Final'))];
    const [one] = await recorded(owner, [entry({ files: [first.id] })]);
    await byAppraiser(decide(one.id, 'REJECT', 'Belum ditandatangani.'));
    const ask = house.as(owner);
    const unknown = {
      id: one.id,
      expectedVersion: 2,
      files: [evidenceFileId({ employeeId: owner.employeeId, sha256: 'c'.repeat(64) })],
    };
    const refused = await resubmit(ask, unknown);
    expect(refused.userErrors).toMatchObject([{ code: 'EVIDENCE_UNKNOWN', field: ['input', 'files', '0'] }]);
    const kept = await resubmit(ask, { id: one.id, expectedVersion: 2, note: 'Sudah lengkap.' });
    expect(kept.activity).toMatchObject({ state: 'PENDING', files: [{ id: first.id }] });
    await byAppraiser(decide(one.id, 'REJECT', 'Masih konsep.'));
    const mended = await resubmit(ask, { id: one.id, expectedVersion: 4, files: [second.id] });
    expect(mended.activity).toMatchObject({ state: 'PENDING', files: [{ id: second.id }] });
  });

  it('that lies before nobody is written anew with files, none of them broken; without naming any it has none', async () => {
    const owner = await newOwner();
    const file = await bring(owner, pdf('Lampiran'));
    const ask = house.as(owner);
    const { outcomes } = await record(ask, [entry()], false);
    const { id, date: _date, ...written } = { ...entry(), id: outcomes[0].activity.id };
    const late = await announce(owner, pdf('Menyusul'));
    const broken = await edit(ask, { ...written, id, expectedVersion: 1, files: [late.upload.file.id] });
    expect(broken.userErrors).toMatchObject([
      { code: 'EVIDENCE_NOT_ARRIVED', field: ['input', 'files', '0'] },
    ]);
    const given = await edit(ask, { ...written, id, expectedVersion: 1, files: [file.id] });
    expect(given.activity).toMatchObject({ state: 'RECORDED', files: [{ id: file.id }] });
    const without = await edit(ask, { ...written, id, expectedVersion: 2 });
    expect(without.activity).toMatchObject({ files: [] });
  });

  it('copied to another day leaves its files behind: they prove nothing of that day', async () => {
    const owner = await newOwner();
    const file = await bring(owner, pdf('Daftar hadir'));
    const day = { date: '2026-11-13', files: [file.id] };
    await recorded(owner, [entry(day)]);
    const { days } = await onDays(house.as(owner), 'copyActivityDay', { from: day.date, to: ['2026-11-12'] });
    expect(days[0].outcomes[0].activity).toMatchObject({ files: [] });
  });
});

describe('a file whose time is over', () => {
  it('is still named by what refers to it, with its hash, and is fetched and referred to no more', async () => {
    const owner = await newOwner();
    await bulkLoad(table, [fileItem(owner, { keptUntil: '2027-11-16' as never })]);
    const [one] = await recorded(owner, [entry({ files: [readyOf({ employeeId: owner.employeeId })] })]);
    expect(await filesSeenBy(office.appraiser, one.id)).toMatchObject([{ state: 'READY' }]);
    clock.set('2027-11-17T01:00:00.000Z');
    expect(await filesSeenBy(office.appraiser, one.id)).toMatchObject([
      { state: 'ENDED', sha256: hashOf(pdf()), keptUntil: '2027-11-16', downloadUrl: null },
    ]);
    const later = await record(house.as(owner), [
      entry({ date: '2027-11-16', files: [readyOf({ employeeId: owner.employeeId })] }),
    ]);
    expect(codesOf(later.outcomes[0])).toEqual(['EVIDENCE_ENDED']);
  });

  it('proves nothing new in its last year, until it is brought again and kept anew', async () => {
    const owner = await newOwner();
    await bulkLoad(table, [fileItem(owner, { keptUntil: '2027-11-15' as never })]);
    const named = entry({ files: [readyOf({ employeeId: owner.employeeId })] });
    const refused = await record(house.as(owner), [named]);
    expect(codesOf(refused.outcomes[0])).toEqual(['EVIDENCE_ENDING']);
    expect(refused.outcomes[0].userErrors[0].message).toContain('2027-11-15');
    expect(await bring(owner, pdf())).toMatchObject({ state: 'READY', keptUntil: '2031-11-16' });
    expect(codesOf((await record(house.as(owner), [named])).outcomes[0])).toEqual([]);
  });

  it('may be brought again', async () => {
    const owner = await newOwner();
    await bulkLoad(table, [fileItem(owner, { keptUntil: '2026-11-15' as never })]);
    expect(await bring(owner, pdf())).toMatchObject({ state: 'READY', keptUntil: '2031-11-16' });
  });
});
