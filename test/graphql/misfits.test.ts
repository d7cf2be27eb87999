import { afterAll, describe, expect, it } from 'vitest';
import { openWholeOffice } from '../support/wholeOffice.ts';

const { office, house, ids } = await openWholeOffice();
const ask = house.as(office.owner);
afterAll(() => house.stop());

const RECORD = `mutation ($input: RecordActivitiesInput!) {
  recordActivities(input: $input) { outcomes { userErrors { code } } } }`;
const entry = {
  id: '0199b3a0-0000-7000-8000-000000000001',
  date: '2026-11-13',
  bankCode: 'ADM-001',
  volume: 1,
  object: 'Undangan rapat',
};
const record = (changes: object) => [RECORD, { input: { activities: [{ ...entry, ...changes }] } }] as const;
const PLANS = 'query ($id: ID!, $year: Int!) { employee(id: $id) { plans(year: $year) { id } } }';
const at = (name: string) => ['input', 'activities', '0', name];

const refusal = async (query: string, variables: object, language = 'id') => {
  const { errors, data, status } = await ask(query, variables, { 'accept-language': language });
  expect([status, data]).toEqual([400, undefined]);
  return errors?.map(({ message, extensions: { code, field, params } }) => ({
    message,
    code,
    field,
    expected: (params as { expected: string }).expected,
  }));
};

describe('a variable that does not fit is named with what is expected there, in both languages', () => {
  it.each<[string, readonly [string, object], string[], string, string, string]>([
    [
      'a volume of "NaN"',
      record({ volume: 'NaN' }),
      at('volume'),
      'EXPECTED_INT',
      'Nilai input.activities.0.volume tidak sah: kirim bilangan bulat dari -2147483648 sampai 2147483647.',
      'The value of input.activities.0.volume does not fit: send a whole number from -2147483648 to 2147483647.',
    ],
    [
      'a day that is none',
      record({ date: '2026-02-30' }),
      at('date'),
      'EXPECTED_DATE',
      'Nilai input.activities.0.date tidak sah: kirim tanggal, yyyy-mm-dd.',
      'The value of input.activities.0.date does not fit: send a date, yyyy-mm-dd.',
    ],
    [
      'a text that is a number',
      record({ object: 5 }),
      at('object'),
      'EXPECTED_TEXT',
      'Nilai input.activities.0.object tidak sah: kirim teks.',
      'The value of input.activities.0.object does not fit: send a text.',
    ],
    [
      'null',
      record({ object: null }),
      at('object'),
      'EXPECTED_VALUE',
      'Nilai input.activities.0.object tidak sah: kirim sebuah nilai, bukan null.',
      'The value of input.activities.0.object does not fit: send a value, not null.',
    ],
    [
      'no such field',
      record({ salary: 5 }),
      ['input', 'activities', '0'],
      'EXPECTED_KNOWN_FIELDS',
      'Nilai input.activities.0 tidak sah: kirim hanya isian yang dikenal skema.',
      'The value of input.activities.0 does not fit: send only fields that the schema knows.',
    ],
    [
      'a text for an object',
      [RECORD, { input: 'x' }],
      ['input'],
      'EXPECTED_FIELDS',
      'Nilai input tidak sah: kirim isian bernama.',
      'The value of input does not fit: send an object of fields.',
    ],
    [
      'nothing at all',
      [PLANS, { id: ids.employee }],
      ['year'],
      'EXPECTED_VALUE',
      'Nilai year tidak sah: kirim sebuah nilai, bukan null.',
      'The value of year does not fit: send a value, not null.',
    ],
    [
      'a number in the document',
      ['{ employee(id: "x") { plans(year: "NaN") { id } } }', {}],
      [],
      'EXPECTED_INT',
      'Nilai 1:35 tidak sah: kirim bilangan bulat dari -2147483648 sampai 2147483647.',
      'The value of 1:35 does not fit: send a whole number from -2147483648 to 2147483647.',
    ],
    [
      'a period in the document',
      ['{ jobRun(name: "closeMonth", period: "2026-13") { status } }', {}],
      [],
      'EXPECTED_PERIOD',
      'Nilai 1:38 tidak sah: kirim periode: 2026-M10, 2026-Q4, atau 2026-Y.',
      'The value of 1:38 does not fit: send a period: 2026-M10, 2026-Q4 or 2026-Y.',
    ],
  ])('%s', async (_, [query, variables], field, expected, id, en) => {
    const refused = {
      code: 'BAD_USER_INPUT',
      expected,
      ...(field.length > 0 ? { field } : { field: undefined }),
    };
    expect(await refusal(query, variables, 'id')).toEqual([{ ...refused, message: id }]);
    expect(await refusal(query, variables, 'en')).toEqual([{ ...refused, message: en }]);
  });

  it('a choice that is none, with the choices', async () => {
    const query = `mutation ($input: VerifyActivitiesInput!) {
      verifyActivities(input: $input) { userErrors { code } } }`;
    const decisions = [{ id: ids.activity, decision: 'MAYBE' }];
    expect(await refusal(query, { input: { decisions } })).toEqual([
      expect.objectContaining({
        field: ['input', 'decisions', '0', 'decision'],
        expected: 'REJECT, VERIFY',
      }),
    ]);
  });

  it('several at once, each of them, and ten at most', async () => {
    const faults = await refusal(...record({ volume: 'x', date: 'x', object: null }));
    expect(faults?.map(({ field }) => (field as string[]).at(-1)).toSorted()).toEqual([
      'date',
      'object',
      'volume',
    ]);
    const activities = Array.from({ length: 1000 }, () => ({ ...entry, volume: 'x' }));
    expect(await refusal(RECORD, { input: { activities } })).toHaveLength(10);
  });

  it('a field that is missing, by its name', async () => {
    const { object: _, ...rest } = entry;
    expect(await refusal(RECORD, { input: { activities: [rest] } })).toEqual([
      expect.objectContaining({ field: at('object'), expected: 'EXPECTED_VALUE' }),
    ]);
  });
});

describe('what was sent is not repeated, however long', () => {
  const long = 'rahasia'.repeat(60_000);
  it.each<[string, string, object]>([
    ['a text for a number', ...record({ volume: long })],
    ['a field of that name', ...record({ [long]: 1 })],
    ['a text in the document', `{ employee(id: "x") { plans(year: "${long}") { id } } }`, {}],
    ['a date in the document', `{ policies(on: "${long}") { key } }`, {}],
    ['a choice in the document', `{ viewer { desk(first: ${long}) { edges { cursor } } } }`, {}],
  ])('%s', async (_, query, variables) => {
    for (const language of ['id', 'en']) {
      const { errors } = await ask(query, variables, { 'accept-language': language });
      expect(JSON.stringify(errors).length).toBeLessThan(400);
      expect(JSON.stringify(errors)).not.toContain('rahasia');
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('a name of the document is cut', async () => {
    const ofVariable = `query ($${long}: Int!) { employee(id: "x") { plans(year: $${long}) { id } } }`;
    for (const query of [`{ viewer { ${long} } }`, `query { ${long}`, ofVariable]) {
      const { errors } = await ask(query);
      expect(JSON.stringify(errors).length).toBeLessThan(600);
    }
  });
});
