import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Item } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, Period } from '../../functions/platform/period.ts';
import { markPerson } from '../../functions/platform/run/marker.ts';
import { getItem } from '../../functions/platform/table.ts';
import { creditItems } from '../support/followingItems.ts';
import { openHouse } from '../support/house.ts';
import { itemsOf, makeEmployee, makeLine, makeOffice, makePlatform, testClock } from '../support/office.ts';
import { makeTable } from '../support/table.ts';

const table = await makeTable();
const office = await makeOffice(table);
const house = await openHouse(makePlatform(table, testClock()));
afterAll(() => house.stop());

const CREDIT = `query Q($id: ID!) { employee(id: $id) { credit { on level
  towardRank { balance needed missing years steps { step value message legalReference } } towardLevel { balance missing }
  opening { version entries { number supersedes decreeNo } } conversions { year printed versions { number parts { months predicate printed } } } } } }`;
const ENTER = `mutation M($input: EnterOpeningCreditInput!) { enterOpeningCredit(input: $input) {
  openingCredit { version entries { number supersedes towardRank } } userErrors { code field } } }`;

const creditOf = async (by: { employeeId: string }, of = office.owner) =>
  (await house.as(by)(CREDIT, { id: employeeNodeId(of.employeeId) }, { 'accept-language': 'en' })).data
    .employee.credit;
const decree = {
  asOf: '2025-12-31',
  towardRank: 40.5,
  towardLevel: 60,
  decreeNo: 'PAK/821/2026',
  decreeDate: '2026-01-10',
  reason: 'Penetapan sebelum sistem ini.',
};
const enter = async (by: { employeeId: string }, of: { employeeId: string }, changes: object = {}) =>
  (await house.as(by)(ENTER, { input: { employeeId: employeeNodeId(of.employeeId), ...decree, ...changes } }))
    .data.enterOpeningCredit;

const newPerson = async () => {
  const person = makeEmployee('Dwi Astuti');
  await bulkLoad(table, [
    ...itemsOf.employee(person),
    ...itemsOf.line(makeLine(person, office.appraiser, office.superior)),
  ]);
  return person;
};

describe('credit points that somebody brought along', () => {
  it('are entered by BKPP with the decree, and corrected by a new version', async () => {
    const person = await newPerson();
    expect(await enter(office.bkpp, person)).toEqual({
      openingCredit: { version: 1, entries: [{ number: 1, supersedes: null, towardRank: 40.5 }] },
      userErrors: [],
    });
    expect((await enter(office.bkpp, person)).userErrors).toMatchObject([{ code: 'VERSION_BEHIND' }]);
    const corrected = await enter(office.bkpp, person, { expectedVersion: 1, towardRank: 45 });
    expect(corrected.openingCredit.entries[1]).toEqual({ number: 2, supersedes: 1, towardRank: 45 });
    const seen = await creditOf(person, person);
    expect(seen).toMatchObject({
      level: 'AHLI_MUDA',
      towardRank: { balance: 45, needed: 100, missing: 55, years: null },
    });
  });

  it('have every year from their day on converted again, and from the day that they are corrected to', async () => {
    const person = await newPerson();
    const years = ['2022-Y', '2023-Y', '2024-Y', '2025-Y', '2026-Y'] as Period[];
    const due = async () => {
      const found = await Promise.all(
        years.map((year) => getItem(table, keys.marker(person.employeeId, year, 'convertCredits'))),
      );
      return years.filter((_, nth) => found[nth] === null);
    };
    const dealtWith = () =>
      bulkLoad(
        table,
        years.map((year) => {
          const at = '2026-11-16T02:00:00.000Z' as Instant;
          return (markPerson('convertCredits', person.employeeId, year, at) as { put: Item }).put;
        }),
      );
    await dealtWith();
    await enter(office.bkpp, person, { asOf: '2024-12-31' });
    expect(await due()).toEqual(['2024-Y', '2025-Y', '2026-Y']);
    await dealtWith();
    await enter(office.bkpp, person, { asOf: '2023-06-30', expectedVersion: 1 });
    expect(await due()).toEqual(['2023-Y', '2024-Y', '2025-Y', '2026-Y']);
  });

  it('are never entered by whoever they are of, nor by anybody but BKPP', async () => {
    await bulkLoad(table, itemsOf.line(makeLine(office.bkpp, office.appraiser, office.superior)));
    expect((await enter(office.bkpp, office.bkpp)).userErrors).toEqual([
      { code: 'CREDIT_OWN', field: ['input', 'employeeId'] },
    ]);
    const person = await newPerson();
    for (const by of [person, office.appraiser, office.manager])
      expect((await enter(by, person)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  it('are of a day that has come, by a decree that has too', async () => {
    const person = await newPerson();
    const late = await enter(office.bkpp, person, { asOf: '2026-11-17', decreeDate: '2027-01-01' });
    expect(late.userErrors).toEqual([
      { code: 'CREDIT_DATE', field: ['input', 'asOf'] },
      { code: 'CREDIT_DATE', field: ['input', 'decreeDate'] },
    ]);
  });
});

describe('credit points', () => {
  it('are seen by their owner, those above, the manager, BKPP and the auditor, each step explained', async () => {
    await bulkLoad(table, creditItems(office));
    const seen = await creditOf(office.owner);
    expect(seen).toMatchObject({
      level: 'AHLI_MUDA',
      // 40 of the decree and 25 of 2025; another 35 at 25 a year.
      towardRank: { balance: 65, needed: 100, missing: 35, years: 1.4 },
      towardLevel: { balance: 85, missing: 115 },
      conversions: [
        {
          year: '2025-Y',
          printed: '25,00',
          versions: [{ number: 1, parts: [{ months: 12, predicate: 'BAIK' }] }],
        },
      ],
    });
    expect(seen.towardRank.steps.map(({ message }: { message: string }) => message)).toEqual([
      'Points by a decree of before this system: 40.',
      'Points of a conversion: 25; which makes 65.',
      'Cumulative points now: 65.',
      'Cumulative points that are needed: 100.',
      'Still missing: 35.',
      "Points of a year at the last conversion's pace: 25.",
      'At that pace, the years that it takes: 1.4.',
    ]);
    for (const by of [office.appraiser, office.superior, office.manager, office.bkpp, office.auditor])
      expect(await creditOf(by)).toEqual(seen);
    expect(await creditOf(office.outsider)).toBeNull();
  });

  it('are seen by an agency that may read evaluations, and by no other', async () => {
    const asked = { id: employeeNodeId(office.owner.employeeId) };
    const read = async (scopes: string[]) =>
      (await house.asAgency('bkn', ['kinerja/employees.read', ...scopes])(CREDIT, asked)).data.employee
        .credit;
    expect(await read(['kinerja/evaluations.read'])).toMatchObject({ towardRank: { balance: 65 } });
    expect(await read(['kinerja/plans.read'])).toBeNull();
  });
});
