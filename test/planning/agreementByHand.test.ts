/** Agreements written by hand over HTTP, where the source is not e-Sakip; versions, and what differs between them. */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { agreementId } from '../../functions/planning/agreement/store.ts';
import { inputOf, openAgreementHouse, unitItems, YEAR } from '../support/agreements.ts';
import type { Ask } from '../support/house.ts';
import type { PlainDate } from '../../functions/platform/period.ts';

const { table, office, house, units } = await openAgreementHouse();
afterAll(() => house.stop());
const [first, second, third] = units as [(typeof units)[0], (typeof units)[0], (typeof units)[0]];
/** Of the agency in which the first unit lies. */
const manager = house.as(office.manager);
const bkpp = house.as(office.bkpp);

const ERRORS = 'userErrors { code field message }';
const SHOWN = `id version number source draft { items { itemId target targetText } } items { itemId target }`;
const act = async (name: string, input: object, ask: Ask = manager) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation M($input: ${type}!) { ${name}(input: $input) { agreement { ${SHOWN} } ${ERRORS} } }`;
  const { data, errors } = await ask(query, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
};
const draft = (items: object[], more: object = {}, ask?: Ask) =>
  act('draftAgreement', { unitId: unitId(first), year: 2026, items, ...more }, ask);
const publish = (expectedVersion: number, ask?: Ask) =>
  act('publishAgreement', { id: agreementId({ ...first, year: YEAR }), expectedVersion }, ask);
const faults = ({ userErrors }: { userErrors: { code: string; field: string[] | null }[] }) =>
  userErrors.map(({ code, field }) => `${field?.join('.')} ${code}`);

describe('an agreement by hand', () => {
  it('is drawn up by the unit’s manager, seen by nobody else, and in force once it is published', async () => {
    const drawn = await draft([inputOf('1')]);
    expect(drawn).toMatchObject({
      agreement: {
        version: 1,
        number: null,
        source: null,
        items: [],
        draft: { items: [{ itemId: '1', target: 90 }] },
      },
      userErrors: [],
    });
    const { id } = drawn.agreement;
    const query = `query Q($id: ID!) { agreement(id: $id) { number draft { savedAt } items { itemId } } }`;
    expect((await house.as(office.owner)(query, { id })).data.agreement).toBeNull();
    const published = await publish(1);
    expect(published).toMatchObject({
      agreement: { version: 2, number: 1, source: 'MANUAL', draft: null, items: [{ itemId: '1' }] },
    });
    expect((await house.as(office.owner)(query, { id })).data.agreement).toMatchObject({ number: 1 });
  });

  it('is changed by a draft beside the version in force, which a second version supersedes', async () => {
    const words = inputOf('2', { target: null, targetText: 'WTP', unit: null });
    const drawn = await draft([inputOf('1', { target: 95 }), words], { expectedVersion: 2 });
    expect(drawn.agreement).toMatchObject({ version: 3, items: [{ itemId: '1', target: 90 }] });
    const owner = await house.as(office.owner)(
      `query Q($id: ID!) { agreement(id: $id) { draft { savedAt } uncovered { itemId } } }`,
      { id: drawn.agreement.id },
    );
    expect(owner.data.agreement).toEqual({ draft: null, uncovered: null });
    expect((await publish(3)).agreement).toMatchObject({
      number: 2,
      items: [{ target: 95 }, { target: null }],
    });
  });

  it('keeps every version readable and comparable', async () => {
    const query = `query Q($id: ID!) { agreement(id: $id) {
      versions(first: 1) { edges { node { id number items { itemId target } } } pageInfo { hasNextPage endCursor } }
      versionOf(number: 1) { number items { itemId target unit } }
      changes(from: 1, to: 2) { itemId kind was { target } is { target targetText } } } }`;
    const { data } = await bkpp(query, { id: agreementId({ ...first, year: YEAR }) });
    expect(data.agreement).toMatchObject({
      versions: {
        edges: [{ node: { number: 1, items: [{ itemId: '1', target: 90 }] } }],
        pageInfo: { hasNextPage: true },
      },
      versionOf: { items: [{ itemId: '1', target: 90, unit: '%' }] },
      changes: [
        { itemId: '1', kind: 'CHANGED', was: { target: 90 }, is: { target: 95 } },
        { itemId: '2', kind: 'ADDED', was: null, is: { target: null, targetText: 'WTP' } },
      ],
    });
    const [version] = data.agreement.versions.edges;
    const node = `query N($id: ID!) { node(id: $id) { ... on AgreementVersion { number items { itemId } } } }`;
    expect((await bkpp(node, { id: version.node.id })).data.node).toEqual({
      number: 1,
      items: [{ itemId: '1' }],
    });
    const none = await bkpp(
      `query Q($id: ID!) { agreement(id: $id) { changes(from: 1, to: 7) { itemId } } }`,
      {
        id: agreementId({ ...first, year: YEAR }),
      },
    );
    expect(none.errors?.[0]?.extensions).toMatchObject({ code: 'AGREEMENT_VERSION_UNKNOWN', field: ['to'] });
  });

  it('is refused with the reason and its place', async () => {
    const at = { expectedVersion: 4 };
    expect(faults(await draft([inputOf('1'), inputOf('1')], at))).toEqual([
      'input.items.1.itemId AGREEMENT_ITEM_TWICE',
    ]);
    expect(faults(await draft([inputOf('1', { targetText: 'WTP' })], at))).toEqual([
      'input.items.0.target AGREEMENT_TARGET',
    ]);
    expect(faults(await draft([inputOf('1', { unit: null })], at))).toEqual([
      'input.items.0.unit AGREEMENT_TARGET_UNIT',
    ]);
    expect(faults(await draft([], at))).toEqual(['input.items INPUT_TOO_FEW']);
    expect(faults(await draft([inputOf('1')], { year: 2030 }))).toEqual(['input.year INPUT_OUT_OF_RANGE']);
    expect(faults(await publish(4))).toEqual(['input.id AGREEMENT_NO_DRAFT']);
    const ended = {
      ...third,
      unitId: '019a7c11-2000-4000-8000-000000000009',
      code: null,
      esakipCode: null,
      path: '19/',
    };
    await bulkLoad(table, unitItems({ ...ended, validTo: '2025-12-31' as PlainDate }));
    expect(faults(await draft([inputOf('1')], { unitId: unitId(ended) }, bkpp))).toEqual([
      'input.unitId AGREEMENT_UNIT_ENDED',
    ]);
  });

  it('is not another unit’s manager’s, nor the head’s own', async () => {
    expect(faults(await draft([inputOf('1')], { unitId: unitId(second) }))).toEqual([
      'undefined NOT_ALLOWED',
    ]);
    expect(faults(await draft([inputOf('1')], {}, house.as(office.superior)))).toEqual([
      'undefined NOT_ALLOWED',
    ]);
    expect(faults(await draft([inputOf('1')], { unitId: unitId(second) }, bkpp))).toEqual([]);
  });

  it('drawn up by two at once is the first’s, and the second gets it as it stands', async () => {
    const both = await Promise.all(
      [manager, bkpp].map((ask, at) => draft([inputOf(`9${at}`)], { expectedVersion: 4 }, ask)),
    );
    expect(both.flatMap(faults)).toEqual(['input.expectedVersion VERSION_BEHIND']);
    expect(both.map(({ agreement }) => agreement.version)).toEqual([5, 5]);
    const [one, other] = both.map(({ agreement }) => agreement.draft.items[0].itemId);
    expect(one).toBe(other);
  });

  it('is refused once the unit’s agreement of that year comes from e-Sakip', async () => {
    const content = `kode_unit;tahun;versi;sasaran;indikator;target;satuan;perspektif
K.01;2026;1;Meningkatnya IKM;Indeks Kepuasan Masyarakat;88;indeks;Penerima Layanan`;
    await bkpp(
      'mutation M($input: CommitAgreementsInput!) { commitAgreements(input: $input) { userErrors { code } } }',
      {
        input: { format: 'CSV', content },
      },
    );
    expect(faults(await draft([inputOf('1')], { expectedVersion: 6 }))).toEqual([
      'input.unitId AGREEMENT_FROM_ESAKIP',
    ]);
    expect(faults(await publish(6))).toEqual(['input.id AGREEMENT_FROM_ESAKIP']);
    expect(faults(await draft([inputOf('1')], { year: 2027 }))).toEqual([]);
  });
});
