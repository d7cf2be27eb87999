import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, parse } from 'graphql';
import { describe, expect, it, test } from 'vitest';
import { mutationRules } from '../../functions/graphql/fieldRules.ts';
import { codes, findingKinds, kindOf, type Owner } from '../../functions/monitoring/finding/kinds.ts';
import { ACCESS, type Action, type Relation } from '../../functions/platform/access.ts';
import { en } from '../../functions/platform/messages/en.ts';
import { id } from '../../functions/platform/messages/id.ts';
import { findingsPage } from '../../scripts/findingsPage.ts';

const root = join(import.meta.dirname, '../..');
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

test('docs/findings.md is up to date (`npm run docs` writes it)', () => {
  expect(textOf('docs/findings.md')).toBe(findingsPage());
});

test('a finding is said in both languages, of the kinds that there are and of no others', () => {
  const said = (catalogue: object, prefix: string) =>
    Object.keys(catalogue)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length))
      .toSorted();
  for (const catalogue of [id, en])
    for (const prefix of ['FIND_', 'MEND_'])
      expect(said(catalogue, prefix)).toEqual([...findingKinds].toSorted());
});

test('a finding that names a line of a plan says its words before its id, in both languages', () => {
  const naming = /\{(?:indicatorId|resultId|lineId)\}/g;
  const told = /“\{text\}” \(\{(?:indicatorId|resultId|lineId)\}\)/g;
  for (const catalogue of [id, en])
    for (const kind of findingKinds) {
      const sentence = catalogue[`FIND_${kind}`];
      expect(sentence.match(told)?.length, sentence).toBe(sentence.match(naming)?.length);
    }
});

const mutations = new Set(
  Object.keys(
    buildASTSchema(parse(textOf('docs/schema.graphql')))
      .getMutationType()
      ?.getFields() ?? {},
  ),
);
const detections = new Map(
  codes.map((code) => [code, textOf(`functions/monitoring/finding/detections/${code.toLowerCase()}.ts`)]),
);

/** How whoever can mend a finding stands to whom it is about. */
const RELATION = {
  EMPLOYEE: 'SELF',
  APPRAISER: 'APPRAISER',
  UNIT: 'MANAGER',
  BKPP: 'BKPP',
} as const satisfies Record<Owner, Relation>;
const relationsOf = (mutation: string): readonly Relation[] =>
  ACCESS[(mutationRules as Record<string, Action>)[mutation] as Action].relations;

describe.each(findingKinds)('findings of kind %s', (kind) => {
  const row = kindOf(kind);

  it('are found by the rules of their code', () => {
    expect(detections.get(row.code)).toContain(kind);
  });

  it('name mutations of the schema by which they are mended', () => {
    for (const name of row.mends) expect(mutations, name).toContain(name);
  });

  it('name something that whoever is to mend them may do, by the access table', () => {
    // Whoever is late with their people's evaluations is who rates them.
    const relation = row.code === 'D17' && row.owner === 'EMPLOYEE' ? 'APPRAISER' : RELATION[row.owner];
    const may = row.mends.filter((name) => relationsOf(name).includes(relation));
    expect(may).not.toEqual([]);
  });

  it('name the waiver where what is to be done says so, and nowhere else', () => {
    expect(row.mends.includes('waiveFinding')).toBe(/\bwaive/.test(en[`MEND_${kind}`]));
  });

  it('are shown to whoever can mend them: a sign about a person is BKPP’s', () => {
    if (row.secret) expect(row.owner).toBe('BKPP');
  });
});

test('every code has its room among the rules', () => {
  const files = readdirSync(join(root, 'functions/monitoring/finding/detections')).toSorted();
  expect(files).toEqual([...codes.map((code) => `${code.toLowerCase()}.ts`), 'registry.ts']);
});
