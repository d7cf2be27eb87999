/** Whoever lists people of whom there is something has read of each, also where nothing of a row is asked for but its place. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { findingId } from '../../functions/monitoring/finding/store.ts';
import { readReading } from '../../functions/monitoring/reading/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { readingList } from '../../functions/platform/readingKeys.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { findingItems, makeFinding } from '../support/findingItems.ts';
import { openWholeOffice } from '../support/wholeOffice.ts';

const { table, office, house, ids, clock } = await openWholeOffice();
const { owner, appraiser, bkpp, outsider } = office;
await bulkLoad(table, [
  ...findingItems(makeFinding(owner)),
  ...findingItems(makeFinding(owner, { kind: 'ACTIVITIES_BY_HABIT' })),
]);
afterAll(() => house.stop());

let day = 16;
/** Each test on a day of its own. */
beforeEach(() => {
  day += 1;
  clock.set(`2026-11-${day}T01:00:00.000Z`);
});
const PURPOSE = { 'x-reading-purpose': 'Pemeriksaan berkala SKP' };
const kindsRead = async () => {
  const read = await Promise.all(
    Object.values(office).map(({ employeeId }) => queryAll(table, readingList(employeeId))),
  );
  const today = read
    .flat()
    .map(readReading)
    .filter((one) => one.day === `2026-11-${day}`);
  return [...new Set(today.map(({ what }) => what))];
};
const ask = (by: Employee, fields: string, headers: Record<string, string> = {}) =>
  house.as(by)(`query Q($id: ID!) { employee(id: $id) { name } ${fields} }`, { id: ids.employee }, headers);

const CURSORS = 'edges { cursor }';
const lists: readonly (readonly [string, string, string])[] = [
  ['the city’s follow-ups', `followUps { ${CURSORS} }`, 'FOLLOW_UP'],
  ['a person’s follow-ups', 'of: employee(id: $id) { followUps { __typename } }', 'FOLLOW_UP'],
  ['a person’s findings', 'of: employee(id: $id) { findings { __typename } }', 'FINDING'],
  ['one finding', `finding(id: "${findingId(makeFinding(owner))}") { __typename }`, 'FINDING'],
];

describe('a list of people of whom there is something', () => {
  it.each(lists)('tells it of each by a place alone: %s', async (_, fields, what) => {
    expect((await ask(bkpp, fields)).errors).toBeUndefined();
    expect(await kindsRead()).toEqual([what]);
  });

  it('of shared files is shown for a purpose alone, whatever of it is asked for', async () => {
    for (const what of [CURSORS, 'edges { at }', 'pageInfo { endCursor }']) {
      const { errors } = await ask(bkpp, `sharedFiles { ${what} }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'READING_PURPOSE' });
    }
    expect(await kindsRead()).toEqual([]);
    expect((await ask(bkpp, `sharedFiles { ${CURSORS} }`, PURPOSE)).errors).toBeUndefined();
    expect(await kindsRead()).toEqual(['SIGNAL']);
  });

  it('and whether there is a sign to let stand is told for a purpose alone', async () => {
    const sign = makeFinding(owner, { kind: 'ACTIVITIES_BY_HABIT' });
    const query =
      'mutation M($input: WaiveFindingInput!) { waiveFinding(input: $input) { userErrors { code } } }';
    const rest = { expectedVersion: 9, reason: 'Sudah diperiksa bersama atasan.', until: '2026-12-20' };
    const codesOf = async (detail: string, headers = {}) => {
      const input = { id: findingId({ ...sign, detail }), ...rest };
      const { data } = await house.as(bkpp)(query, { input }, headers);
      return data.waiveFinding.userErrors.map(({ code }: { code: string }) => code);
    };
    for (const detail of [sign.detail, 'none']) expect(await codesOf(detail)).toEqual(['READING_PURPOSE']);
    expect(await codesOf('none', PURPOSE)).toEqual(['NOT_FOUND']);
    expect(await codesOf(sign.detail, PURPOSE)).toEqual(['VERSION_BEHIND']);
  });

  it('is none of whoever may not see it, and of nobody on it', async () => {
    for (const by of [outsider, appraiser]) await ask(by, `followUps { ${CURSORS} }`);
    await ask(outsider, 'of: employee(id: $id) { findings { __typename } followUps { __typename } }');
    await ask(owner, 'of: employee(id: $id) { findings { __typename } followUps { __typename } }');
    expect(await kindsRead()).toEqual([]);
  });
});
