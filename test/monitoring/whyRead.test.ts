/** Whoever asks why an objection or a follow-up of another waits has read of it: that is on record, too. */
import { afterAll, beforeEach, expect, it } from 'vitest';
import { readReading } from '../../functions/monitoring/reading/store.ts';
import { readingList } from '../../functions/platform/readingKeys.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { openWholeOffice } from '../support/wholeOffice.ts';

const { table, office, house, ids, absent, clock } = await openWholeOffice();
const { owner, superior, bkpp, outsider } = office;
afterAll(() => house.stop());

let day = 16;
/** Each test on a day of its own. */
beforeEach(() => {
  day += 1;
  clock.set(`2026-11-${day}T01:00:00.000Z`);
});
const kindsRead = async () =>
  (await queryAll(table, readingList(owner.employeeId)))
    .map(readReading)
    .filter((one) => one.day === `2026-11-${day}`)
    .map(({ what }) => what);
const ask = (by: { employeeId: string }, fields: string, id: string) =>
  house.as(by)(`query Q($id: ID!) { ${fields} }`, { id });

const VISIBLE = 'whyNotVisible(id: $id) { places { step } failing { check } }';
const CANNOT = 'whyCannot(id: $id, action: "explainObjection") { checks { check } }';
const rows: readonly (readonly [string, { employeeId: string }, string, string, readonly string[]])[] = [
  ['a follow-up', bkpp, VISIBLE, ids.followUp, ['FOLLOW_UP']],
  ['an objection', superior, VISIBLE, ids.objection, ['OBJECTION']],
  ['an objection that is to be explained', superior, CANNOT, ids.objection, ['OBJECTION']],
  ['a plan, of which nothing is rated', superior, VISIBLE, ids.plan, []],
  ['an objection that they may not see', outsider, VISIBLE, ids.objection, []],
  ['an objection of nobody', outsider, VISIBLE, absent.objection, []],
  ['one’s own objection', owner, VISIBLE, ids.objection, []],
];
it.each(rows)('of %s', async (_, by, fields, id, expected) => {
  expect((await ask(by, fields, id)).errors).toBeUndefined();
  expect(await kindsRead()).toEqual(expected);
});
