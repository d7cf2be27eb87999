/** The same file for several people, or for many activities: seen by BKPP alone, and refused to nobody. Malware. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { entry } from '../support/activities.ts';
import { decide, MONDAY, type Someone } from '../support/activityHouse.ts';
import { hashOf, pdf } from '../support/evidence.ts';
import { stating } from '../support/house.ts';
import { openEvidenceHouse } from '../support/evidenceHouse.ts';

const all = await openEvidenceHouse();
const { clock, house, office, newOwner, bring, recorded, byAppraiser } = all;
beforeEach(() => clock.set(MONDAY));
afterAll(() => all.stop());

const OTHERS = 'query ($id: ID!) { evidenceFile(id: $id) { alsoBroughtBy { id } } }';
const othersSeenBy = async (reader: Someone, id: string) =>
  (await stating(house.as(reader))(OTHERS, { id })).data.evidenceFile?.alsoBroughtBy ?? null;
const idOf = ({ employeeId }: Someone) => Buffer.from(`Employee:${employeeId}`).toString('base64url');
const LIST = `{ sharedFiles(first: 100) { edges {
  at node { sha256 } owner { id } others { id } } pageInfo { hasNextPage } } }`;

describe('a file that others brought before', () => {
  it('is taken all the same, and BKPP sees of whom it is too, in the file and in the list', async () => {
    const [one, two, three] = [await newOwner(), await newOwner(), await newOwner()];
    const content = pdf('Foto kegiatan yang sama');
    const [first, second] = [await bring(one, content), await bring(two, content)];
    await bring(three, content);
    expect([first.state, second.state]).toEqual(['READY', 'READY']);
    const others = await othersSeenBy(office.bkpp, first.id);
    expect(others.map(({ id }: { id: string }) => id).toSorted()).toEqual(
      [idOf(two), idOf(three)].toSorted(),
    );
    const { edges } = (await stating(house.as(office.bkpp))(LIST)).data.sharedFiles;
    const rows = edges.filter(({ node }: { node: { sha256: string } }) => node.sha256 === hashOf(content));
    expect(rows).toMatchObject([
      { at: MONDAY, owner: { id: idOf(two) }, others: [{ id: idOf(one) }] },
      { owner: { id: idOf(three) } },
    ]);
    expect(rows[1].others).toHaveLength(2);
  });

  it('tells its owner and their appraiser nothing', async () => {
    const [one, two] = [await newOwner(), await newOwner()];
    await bring(one, pdf('Sama'));
    const file = await bring(two, pdf('Sama'));
    expect(await othersSeenBy(two, file.id)).toBeNull();
    const [activity] = await recorded(two, [entry({ files: [file.id] })]);
    const seen = await house.as(office.appraiser)(
      'query ($id: ID!) { node(id: $id) { ... on Activity { files { id alsoBroughtBy { id } } } } }',
      { id: activity.id },
    );
    expect(seen.data.node.files).toEqual([{ id: file.id, alsoBroughtBy: null }]);
    const asked = await house.as(office.appraiser)(LIST);
    expect(asked.errors).toHaveLength(1);
  });

  it('of an officer of BKPP themselves is for another officer to look at', async () => {
    await bring(await newOwner(), pdf('Punya petugas'));
    const file = await bring(office.bkpp, pdf('Punya petugas'));
    expect(await othersSeenBy(office.bkpp, file.id)).toBeNull();
  });
});

const REPEATED = `query ($id: ID!) { node(id: $id) { ... on ActivityMonth {
  repeatedFiles { file { id } activities { id } } } } }`;
const repeatedSeenBy = async (reader: Someone, owner: Someone) => {
  const id = Buffer.from(`ActivityMonth:${owner.employeeId}:2026-M11`).toString('base64url');
  return (await stating(house.as(reader))(REPEATED, { id })).data.node.repeatedFiles;
};

describe('a file that many activities refer to', () => {
  it('is a sign from the fifth on, without what was rejected, for BKPP alone', async () => {
    const owner = await newOwner();
    const [file, other] = [await bring(owner, pdf('Berulang')), await bring(owner, pdf('Lain'))];
    const entries = Array.from({ length: 6 }, () =>
      entry({ bankCode: 'ADM-002', files: [file.id, other.id] }),
    );
    const [first, second, ...rest] = await recorded(owner, entries.slice(0, 5));
    expect(await repeatedSeenBy(office.bkpp, owner)).toHaveLength(2);
    await byAppraiser(decide(first.id, 'REJECT', 'Tidak sesuai.'));
    expect(await repeatedSeenBy(office.bkpp, owner)).toEqual([]);
    const [sixth] = await recorded(owner, [entry({ bankCode: 'ADM-002', files: [file.id, file.id] })]);
    const [repeated, ...none] = await repeatedSeenBy(office.bkpp, owner);
    expect(none).toEqual([]);
    expect(repeated.file).toEqual({ id: file.id });
    expect(repeated.activities.map(({ id }: { id: string }) => id).toSorted()).toEqual(
      [second, ...rest, sixth].map(({ id }: { id: string }) => id).toSorted(),
    );
    expect(await repeatedSeenBy(owner, owner)).toBeNull();
    expect(await repeatedSeenBy(office.appraiser, owner)).toBeNull();
  });
});

describe('a file with malware', () => {
  const test = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

  it('is found wherever it lies in the file, is not taken, and nothing can refer to it', async () => {
    const owner = await newOwner();
    const file = await bring(owner, pdf(test));
    expect(file).toMatchObject({
      state: 'REJECTED',
      rejection: { code: 'EVIDENCE_INFECTED' },
      downloadUrl: null,
    });
  });

  it('is not told of others who brought the same', async () => {
    const [one, two] = [await newOwner(), await newOwner()];
    await bring(one, pdf(`${test} dua`));
    const file = await bring(two, pdf(`${test} dua`));
    expect(await othersSeenBy(office.bkpp, file.id)).toEqual([]);
  });
});
