/** How far an import is while it is committed: asked every few seconds, so that it must stay small. */
import { afterAll, expect, it } from 'vitest';
import { commitFile } from '../../../functions/organisation/register/actions/commitFile.ts';
import { concernedBy } from '../../../functions/organisation/register/actions/concerned.ts';
import { progressOf } from '../../../functions/organisation/register/actions/readImport.ts';
import { lists } from '../../../functions/platform/keys.ts';
import { queryAll } from '../../../functions/platform/table.ts';
import { makePlatform } from '../../support/office.ts';
import { csvOf, office, openRegister } from '../../support/register.ts';
import { makeTable } from '../../support/table.ts';

const table = await makeTable();
const register = openRegister(makePlatform(table));
afterAll(() => register.close());

it('is told from marks that name nobody, and whom the parts named is kept all the same', async () => {
  const importId = await register.judge(csvOf(office(148)));
  await register.askToCommit(importId);
  let times = 0;
  expect(await commitFile(register.work, importId, () => (times += 1) === 1)).toBe(false);
  const half = await progressOf(register.work, await register.stateOf(importId));
  expect(half).toEqual({
    rows: 150,
    read: 150,
    done: 100,
    outcomes: { registered: 100, changed: 0, unchanged: 0, refused: 0 },
  });
  expect(await commitFile(register.work, importId)).toBe(true);
  const marks = (await queryAll(table, lists.importParts(importId))).map((mark) => JSON.stringify(mark));
  expect(marks.map((mark) => mark.includes('"registered":'))).toEqual([true, true]);
  expect(Math.max(...marks.map(({ length }) => length))).toBeLessThan(300);
  expect(new Set(await concernedBy(register.work, importId)).size).toBe(150);
});
