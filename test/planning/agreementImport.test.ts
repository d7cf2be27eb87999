/** Agreements from e-Sakip over HTTP: validated, then committed, each as a whole. */
import { afterAll, describe, expect, it } from 'vitest';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { inputOf, openAgreementHouse, YEAR } from '../support/agreements.ts';
import type { Ask } from '../support/house.ts';
import { contentOf } from '../support/table.ts';

const { table, office, platform, house, units } = await openAgreementHouse();
afterAll(() => house.stop());
const [first, second, third] = units as [(typeof units)[0], (typeof units)[0], (typeof units)[0]];

const esakip = house.asAgency('esakip', ['kinerja/plans.read', 'kinerja/agreements.import']);
const bkpp = house.as(office.bkpp);
const HEADER = 'kode_unit;tahun;versi;kode;sasaran;indikator;target;satuan;perspektif';
const row = (unit: string, version: number, code: string, target = '78', rest = 'indeks;Penerima Layanan') =>
  `${unit};2026;${version};${code};Meningkatnya profesionalitas ASN;Indeks ${code};${target};${rest}`;
const csv = (...rows: string[]) => [HEADER, ...rows].join('\r\n');
const REPORT = `report { rows good bad warned problemsFound problemsCsv
  agreements { unitCode unit { name } year sourceVersion rows outcome agreement { number sourceVersion } }
  problems { row column code severity message } } userErrors { code field message }`;

const bring = async (
  step: 'validate' | 'commit',
  content: string,
  ask: Ask = esakip,
  format = 'CSV',
  language = 'id',
) => {
  const name = `${step}Agreements`;
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await ask(
    `mutation M($input: ${type}!) { ${name}(input: $input) { ${REPORT} } }`,
    { input: { format, content } },
    { 'accept-language': language },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
};
interface Told {
  readonly report: {
    readonly agreements: { unitCode: string; sourceVersion: number; outcome: string }[];
    readonly problems: { row: number; column: string | null; code: string }[];
  };
}
const outcomes = ({ report }: Told) =>
  report.agreements.map(({ unitCode, sourceVersion, outcome }) => `${unitCode} v${sourceVersion} ${outcome}`);
const problems = ({ report }: Told) =>
  report.problems.map(({ row: no, column, code }) => `${no} ${column} ${code}`);

describe('a file of e-Sakip', () => {
  it('is validated without a trace, then committed; the same again changes nothing', async () => {
    const file = csv(
      row('K.01', 1, 'IKU-1'),
      row('K.01', 1, 'IKU-2'),
      row('K.02', 1, 'IKU-1', '99,5', '%;Anggaran'),
    );
    const before = await contentOf(table);
    const validated = await bring('validate', file);
    expect(await contentOf(table)).toEqual(before);
    expect(validated).toMatchObject({
      report: {
        rows: 3,
        good: 3,
        agreements: [
          { unit: { name: first.name }, year: 2026, rows: 2, outcome: 'NEW', agreement: null },
          { unit: { name: second.name }, rows: 1, outcome: 'NEW' },
        ],
        problems: [],
      },
      userErrors: [],
    });
    const committed = await bring('commit', file);
    expect(outcomes(committed)).toEqual(outcomes(validated));
    expect(committed.report.agreements[0].agreement).toEqual({ number: 1, sourceVersion: 1 });
    const after = await contentOf(table);
    expect(outcomes(await bring('commit', file))).toEqual(['K.01 v1 UNCHANGED', 'K.02 v1 UNCHANGED']);
    expect(await contentOf(table)).toEqual(after);
    const query = `query Q($id: ID!) { unit(id: $id) { agreement(year: 2026) { number source items { itemId target unit perspective } } } }`;
    expect((await bkpp(query, { id: unitId(second) })).data.unit.agreement).toEqual({
      number: 1,
      source: 'ESAKIP',
      items: [{ itemId: 'IKU-1', target: 99.5, unit: '%', perspective: 'ANGGARAN' }],
    });
  });

  it('brings a revision, and refuses a lower version and the same with other content', async () => {
    const revised = await bring('commit', csv(row('K.01', 3, 'IKU-1', '80')));
    expect(outcomes(revised)).toEqual(['K.01 v3 REVISION']);
    const refused = csv(row('K.01', 2, 'IKU-1'), row('K.02', 1, 'IKU-1', '90'));
    const before = await contentOf(table);
    for (const step of ['validate', 'commit'] as const) {
      const told = await bring(step, refused);
      expect(outcomes(told)).toEqual(['K.01 v2 LEFT_OUT', 'K.02 v1 LEFT_OUT']);
      expect(problems(told)).toEqual(['2 versi ROW_AGREEMENT_LOWER', '3 versi ROW_AGREEMENT_DIFFERS']);
    }
    expect(await contentOf(table)).toEqual(before);
  });

  it('has every bad row named, and agreements with one are left while the others are taken', async () => {
    const file = csv(
      row('K.09', 1, 'IKU-1'),
      row('K.02', 2, 'IKU-1', ''),
      row('K.02', 2, 'IKU-2', '5', 'indeks;Sosial'),
      row('K.03', 1, 'IKU-1'),
    );
    const told = await bring('commit', file, esakip, 'CSV', 'en');
    expect(outcomes(told)).toEqual(['K.09 v1 LEFT_OUT', 'K.02 v2 LEFT_OUT', 'K.03 v1 NEW']);
    expect(problems(told)).toEqual([
      '2 kode_unit ROW_ESAKIP_UNIT_UNKNOWN',
      '3 target INPUT_REQUIRED',
      '4 perspektif INPUT_INVALID',
    ]);
    expect(told.report).toMatchObject({ rows: 4, good: 1, bad: 3, problemsFound: 3 });
    const [, ...lines] = told.report.problemsCsv.trimEnd().split('\r\n');
    expect(lines).toEqual([
      "2;kode_unit;ERROR;ROW_ESAKIP_UNIT_UNKNOWN;No unit has the e-Sakip code K.09. Correct the code, or ask BKPP to set the unit's code of e-Sakip.",
      expect.stringMatching(/^3;target;ERROR;INPUT_REQUIRED;/),
      expect.stringMatching(/^4;perspektif;ERROR;INPUT_INVALID;.*Penerima Layanan, Proses Bisnis/),
    ]);
    const inIndonesian = await bring('validate', file);
    expect(inIndonesian.report.problemsCsv).toMatch(/^\uFEFFbaris;kolom;tingkat;kode;yang benar\r\n/);
  });

  it('takes over what was written by hand, with a warning', async () => {
    const drafted = await bkpp(
      'mutation M($input: DraftAgreementInput!) { draftAgreement(input: $input) { agreement { id } } }',
      { input: { unitId: unitId(third), year: 2027, items: [inputOf('1')] } },
    );
    const { id } = drafted.data.draftAgreement.agreement;
    await bkpp(
      'mutation M($input: PublishAgreementInput!) { publishAgreement(input: $input) { userErrors { code } } }',
      { input: { id, expectedVersion: 1 } },
    );
    const file = csv(row('K.03', 1, 'IKU-1').replace('2026', '2027'));
    const validated = await bring('validate', file);
    expect(problems(validated)).toEqual(['2 null ROW_AGREEMENT_TAKES_OVER']);
    expect(validated.report).toMatchObject({ good: 1, warned: 1 });
    expect(outcomes(await bring('commit', file))).toEqual(['K.03 v1 TAKEOVER']);
    const query = `query Q($id: ID!) { unit(id: $id) { agreement(year: 2027) {
      number source versions { edges { node { number source sourceVersion } } } } } }`;
    expect((await bkpp(query, { id: unitId(third) })).data.unit.agreement).toMatchObject({
      number: 2,
      source: 'ESAKIP',
      versions: { edges: [{ node: { source: 'MANUAL' } }, { node: { source: 'ESAKIP', sourceVersion: 1 } }] },
    });
  });

  it('may be JSON, and may bring several versions, the lower first', async () => {
    const item = {
      kode: 'IKU-1',
      sasaran: 'Meningkatnya IKM',
      indikator: 'IKM',
      satuan: 'indeks',
      perspektif: 'Penerima Layanan',
    };
    const of = { kode_unit: 'K.02', tahun: 2027, ...item };
    const told = await bring(
      'commit',
      JSON.stringify([
        { ...of, versi: 2, target: 88.5 },
        { ...of, versi: 1, target: 88 },
      ]),
      bkpp,
      'JSON',
    );
    expect(outcomes(told)).toEqual(['K.02 v1 NEW', 'K.02 v2 REVISION']);
  });

  it('that cannot be read at all, or is too large, is refused as a whole with its code', async () => {
    const codes = async (content: string, format = 'CSV') => {
      const { report, userErrors } = await bring('commit', content, esakip, format);
      expect(report).toBeNull();
      return userErrors.map(
        ({ code, field }: { code: string; field: string[] }) => `${field.join('.')} ${code}`,
      );
    };
    expect(await codes('tahun;versi\n2026;1')).toEqual(['input.content FILE_COLUMNS_MISSING']);
    expect(await codes(HEADER)).toEqual(['input.content FILE_EMPTY']);
    expect(await codes('{"kode_unit": ', 'JSON')).toEqual(['input.content FILE_JSON']);
    expect(await codes(`${HEADER}${'x'.repeat(400_000)}`)).toEqual([
      'input.content AGREEMENT_FILE_TOO_LARGE',
    ]);
    const many = Array.from({ length: 1001 }, (_, at) => row('K.01', 9, `I${at}`));
    expect(await codes(csv(...many))).toEqual(['input.content FILE_TOO_MANY_ROWS']);
    const wide = Array.from({ length: 201 }, (_, at) => row(`Z.${at}`, 1, 'IKU-1'));
    expect(await codes(csv(...wide))).toEqual(['input.content AGREEMENT_TOO_MANY']);
  });

  it('committed by two at once is on record once', async () => {
    const file = csv(row('K.01', 4, 'IKU-1', '81'), row('K.03', 2, 'IKU-1', '79'));
    const told = await Promise.all(Array.from({ length: 6 }, () => bring('commit', file)));
    const all = told.flatMap(outcomes);
    expect(all.filter((one) => one.endsWith('REVISION')).toSorted()).toEqual([
      'K.01 v4 REVISION',
      'K.03 v2 REVISION',
    ]);
    expect(all.filter((one) => one.endsWith('UNCHANGED'))).toHaveLength(10);
    const events = await queryAll(table, lists.events(keys.agreement(first.unitId, YEAR)));
    const published = events.map((item) => readItem(eventKind, item).data.public.sourceVersion);
    expect(published).toEqual([1, 3, 4]);
  });

  it('is brought by BKPP and by e-Sakip alone, and the audit vouches for all that it left', async () => {
    const content = csv(row('K.01', 9, 'IKU-1'));
    const code = async (ask: Ask) => (await bring('commit', content, ask)).userErrors[0].code;
    expect(await code(house.as(office.manager))).toBe('NOT_ALLOWED');
    expect(await code(house.asAgency('esakip', ['kinerja/plans.read']))).toBe('NOT_ALLOWED');
    expect(await code(house.asAgency('payroll', ['kinerja/months.read']))).toBe('NOT_FOUND');
    const audit = await verifyAudit(platform.table);
    expect(audit.broken.filter(({ aggregate }) => aggregate.includes('AGREEMENT#'))).toEqual([]);
  });
});

describe('the code by which e-Sakip names a unit', () => {
  const set = async (unit: { unitId: string }, code: string | null, ask: Ask = bkpp) => {
    const { data } = await ask(
      'mutation M($input: SetEsakipCodeInput!) { setEsakipCode(input: $input) { unit { esakipCode } userErrors { code field } } }',
      { input: { unitId: unitId(unit), code } },
    );
    return data.setEsakipCode;
  };

  it('is set by BKPP, is one unit’s at a time, and its agreements find the unit by it', async () => {
    expect((await set(office.owner.unit, 'K.02')).userErrors).toMatchObject([{ code: 'ESAKIP_CODE_TAKEN' }]);
    expect(await set(office.owner.unit, 'B.07')).toEqual({ unit: { esakipCode: 'B.07' }, userErrors: [] });
    expect(outcomes(await bring('validate', csv(row('b.07', 1, 'IKU-1'))))).toEqual(['B.07 v1 NEW']);
    expect((await set(office.owner.unit, null)).unit).toEqual({ esakipCode: null });
    expect(problems(await bring('validate', csv(row('B.07', 1, 'IKU-1'))))).toEqual([
      '2 kode_unit ROW_ESAKIP_UNIT_UNKNOWN',
    ]);
    expect((await set(office.owner.unit, 'B.07', house.as(office.manager))).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
  });
});
