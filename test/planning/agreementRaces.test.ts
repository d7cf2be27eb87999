/** Agreements and what happens to heads' plans at the same moment; agreements larger than any. */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { agreementId } from '../../functions/planning/agreement/store.ts';
import { planKind, planOf } from '../../functions/planning/plan/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { yearPeriod } from '../../functions/platform/period.ts';
import { inputOf, openAgreementHouse, YEAR } from '../support/agreements.ts';
import { openHouse } from '../support/house.ts';
import type { Ask } from '../support/house.ts';
import { makePlatform } from '../support/office.ts';
import { contentOf, plan } from '../support/plans.ts';
import { tapped } from '../support/table.ts';

const { table, office, clock, house, units, head } = await openAgreementHouse();
afterAll(() => house.stop());
const [first, second] = units as [(typeof units)[0], (typeof units)[0]];
const bkpp = house.as(office.bkpp);

const act = async (ask: Ask, name: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const shown = name.endsWith('Agreements')
    ? 'report { agreements { outcome } problems { row column code message } }'
    : 'agreement { version number }';
  const query = `mutation M($input: ${type}!) { ${name}(input: $input) { ${shown} userErrors { code field } } }`;
  const { data, errors } = await ask(query, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
};
const HEADER = 'kode_unit;tahun;versi;kode;sasaran;indikator;target;satuan;perspektif';
/** A version of the second unit's agreement of so many items, each of 1,500 letters. */
const file = (version: number, count: number, letter = 'a') => ({
  format: 'CSV',
  content: [
    HEADER,
    ...Array.from(
      { length: count },
      (_, no) =>
        `${second.esakipCode};2026;${version};I${no};${letter.repeat(1000)};${letter.repeat(500)};90;%;Penerima Layanan`,
    ),
  ].join('\n'),
});

describe('a version published at the moment at which a head writes their plan', () => {
  it('is published all the same: it rests on the agreement that was seen, not on the plan', async () => {
    const drawn = await act(bkpp, 'draftAgreement', {
      unitId: unitId(first),
      year: 2026,
      items: [inputOf('PK-1')],
    });
    const input = { idempotencyKey: v7(), from: '2026-01-01', to: '2026-12-31' };
    const content = contentOf('JPT_PUKM', 'KUANTITATIF', head.unit.unitId);
    await plan(house.as(head), 'createPlan', { ...input, content });
    let written = false;
    const slow = tapped(table, async (command) => {
      if (!command.startsWith('TransactWrite') || written) return;
      written = true;
      const kept = await planOf(table, { employeeId: head.employeeId, year: yearPeriod(2026), planNo: 1 });
      if (!kept) throw new Error('no plan');
      const after = { ...kept.data, resourceSupport: ['Komputer'] };
      await bulkLoad(table, [makeItem(planKind, kept.key, after, { version: kept.version + 1 })]);
    });
    const other = await openHouse(makePlatform(slow, clock));
    const published = await act(other.as(office.bkpp), 'publishAgreement', {
      id: agreementId({ unitId: first.unitId, year: YEAR }),
      expectedVersion: drawn.agreement.version,
    });
    await other.stop();
    expect(published).toMatchObject({ userErrors: [], agreement: { number: 1 } });
  });
});

describe('an agreement of e-Sakip', () => {
  it('of more items than an agreement may have is left out when it is validated, not only when it is committed', async () => {
    const said = async (name: string) => (await act(bkpp, name, file(1, 101))).report;
    const validated = await said('validateAgreements');
    expect(validated).toMatchObject({
      agreements: [{ outcome: 'LEFT_OUT' }],
      problems: [{ code: 'INPUT_TOO_MANY' }],
    });
    expect(await said('commitAgreements')).toEqual(validated);
  });

  it('of the most and the longest items is taken, and superseded by another such', async () => {
    const outcome = async (version: number, letter: string) =>
      (await act(bkpp, 'commitAgreements', file(version, 100, letter))).report;
    expect(await outcome(1, 'a')).toMatchObject({ agreements: [{ outcome: 'NEW' }], problems: [] });
    expect(await outcome(2, 'b')).toMatchObject({ agreements: [{ outcome: 'REVISION' }], problems: [] });
  });
});
