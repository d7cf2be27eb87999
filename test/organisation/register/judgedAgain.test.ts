/** An import that is judged again, as after it was rejected because its file was gone. */
import { afterAll, expect, it } from 'vitest';
import { judgeFile } from '../../../functions/organisation/register/actions/judgeFile.ts';
import {
  fileNames,
  importKind,
  importOf,
  readProblem,
} from '../../../functions/organisation/register/store.ts';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { makeItem } from '../../../functions/platform/item.ts';
import { keys, lists } from '../../../functions/platform/keys.ts';
import { queryAll } from '../../../functions/platform/table.ts';
import { makePlatform } from '../../support/office.ts';
import { csvOf, heads, openRegister, staffRow } from '../../support/register.ts';
import { makeTable } from '../../support/table.ts';

const table = await makeTable();
const register = openRegister(makePlatform(table));
afterAll(() => register.close());

it('lists nothing of the earlier judging that is not so any more, and all that still is', async () => {
  const waiting = Array.from({ length: 120 }, (_, nth) => staffRow(nth, { kode_jabatan_atasan: 'J.LAIN' }));
  const importId = await register.judge(csvOf([...heads, ...waiting, staffRow(500, { golongan: 'IX' })]));
  const kept = await importOf(table, importId);
  expect(kept?.data.findings).toMatchObject({ bad: 121 });

  await register.take(csvOf([...heads, staffRow(900, { kode_jabatan: 'J.LAIN' })]));
  const again = { ...kept?.data, state: 'READING' as const, findings: null };
  await bulkLoad(table, [
    makeItem(importKind, keys.registerImport(importId), again, {
      version: kept?.version ?? 0,
      seq: kept?.seq ?? 0,
      headHash: kept?.headHash ?? '',
    }),
  ]);
  await judgeFile(register.work, importId);
  expect((await register.stateOf(importId)).findings).toMatchObject({ bad: 1 });
  const problems = (await queryAll(table, lists.importProblems(importId))).map(readProblem);
  expect(problems.map(({ row, code }) => [row, code])).toEqual([
    [2, 'ROW_SUPERIOR_NONE'],
    [124, 'ROW_RANK_UNFIT'],
  ]);
  let list = '';
  for await (const chunk of (await register.work.files.read(fileNames.problems(importId, 'en'))) ?? [])
    list += Buffer.from(chunk).toString('utf8');
  expect(list.match(/;ERROR;/g)).toHaveLength(1);
});
