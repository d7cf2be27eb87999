/** Files of evidence of a month's realisation and of its additional tasks. */
import { describe, expect, it } from 'vitest';
import { evidenceFileId } from '../../functions/execution/evidence/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { CONTENT_HASH, fileItem } from '../support/evidence.ts';
import { codes, idOf, monthHouse, realisations } from '../support/monthHouse.ts';

const { at, approved, realise, read } = monthHouse();

const line = (files: readonly string[]) => [
  { indicatorId: 'jumlah', realisation: 5, files },
  ...realisations().slice(1),
];
const task = (files: readonly string[]) => [
  { text: 'Panitia HUT kota', assignedBy: 'Sekretaris Daerah', realisation: 'Selesai', files },
];

describe('a realisation', () => {
  it('is proven by a file alone, which whoever verifies it sees', async () => {
    const owner = await approved();
    await bulkLoad(at.table, [fileItem(owner)]);
    const id = evidenceFileId({ ...owner, sha256: CONTENT_HASH });
    expect(codes(await realise(owner, 3, line([id]), task([id])))).toEqual([]);
    const seen = await read(at.office.appraiser, idOf(owner));
    expect(
      seen.lines.find(({ indicatorId }: { indicatorId: string }) => indicatorId === 'jumlah'),
    ).toMatchObject({
      evidence: [],
      files: [{ id }],
    });
    expect(seen.tasks).toMatchObject([{ evidence: [], files: [{ id }] }]);
  });

  it('without any evidence is refused as before, and so is one by a file that did not arrive, by field', async () => {
    const owner = await approved();
    expect(codes(await realise(owner, 3, line([]), task([])))).toEqual([
      'MONTH_EVIDENCE_MISSING',
      'MONTH_EVIDENCE_MISSING',
    ]);
    const id = evidenceFileId({ ...owner, sha256: 'd'.repeat(64) });
    const refused = await realise(owner, 3, line([id]), task([id]));
    expect(refused.userErrors).toMatchObject([
      { code: 'EVIDENCE_UNKNOWN', field: ['input', 'lines', '0', 'files', '0'] },
      { code: 'EVIDENCE_UNKNOWN', field: ['input', 'tasks', '0', 'files', '0'] },
    ]);
  });
});
