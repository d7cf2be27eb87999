/** Who reads whose ratings and signals is on record, by whatever route; for the person concerned and auditors. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { evaluationId } from '../../functions/evaluation/evaluation/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { readReading } from '../../functions/monitoring/reading/store.ts';
import type { Reading } from '../../functions/monitoring/reading/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { readingList } from '../../functions/platform/readingKeys.ts';
import type { Period } from '../../functions/platform/period.ts';
import { queryAll } from '../../functions/platform/table.ts';
import type { Ask } from '../support/house.ts';
import { cardItem } from '../support/largeOffice.ts';
import { objectedOf } from '../support/objections.ts';
import { itemsOf, makeEmployee } from '../support/office.ts';
import { planId } from '../../functions/planning/plan/store.ts';
import { tapped } from '../support/table.ts';
import { openWholeOffice } from '../support/wholeOffice.ts';

let fault: Error | null = null;
let transactions = 0;
const { table, office, house, ids, clock, platform } = await openWholeOffice((plain) =>
  tapped(plain, (command) => {
    if (!command.startsWith('TransactWrite')) return;
    transactions += 1;
    if (fault) throw fault;
  }),
);
const { owner, appraiser, superior, manager, bkpp, auditor } = office;
afterAll(() => house.stop());

let day = '';
let nth = 0;
/** Each test on a day of its own, so that it finds its own readings. */
beforeEach(() => {
  nth += 1;
  day = new Date(Date.UTC(2026, 10, 16 + nth)).toISOString().slice(0, 10);
  clock.set(`${day}T01:00:00.000Z`);
  fault = null;
  transactions = 0;
});

const PURPOSE = { 'x-reading-purpose': 'Pemeriksaan berkala SKP' };
const of = async ({ employeeId }: Pick<Employee, 'employeeId'>): Promise<Reading[]> =>
  (await queryAll(table, readingList(employeeId))).map(readReading).filter((one) => one.day === day);
const said = async (who: Employee = owner) =>
  (await of(who)).map(({ readerId, what, relations }) => [readerId, what, [...relations].join()]);

const ask = async (by: Ask, fields: string, id?: string, headers: Record<string, string> = {}) =>
  by(id ? `query Q($id: ID!) { ${fields} }` : `{ ${fields} }`, id ? { id } : {}, headers);

/** One that is issued. */
const issued = evaluationId(objectedOf(owner.employeeId));
/** Every route to an evaluation. */
const routes: Readonly<Record<string, readonly [fields: string, id?: string]>> = {
  'the evaluation by its id': ['evaluation(id: $id) { predicate }', issued],
  'a node': ['node(id: $id) { ... on Evaluation { predicate } }', issued],
  nodes: ['nodes(ids: [$id]) { ... on Evaluation { ratingResult } }', issued],
  'the year of a person': [
    'employee(id: $id) { year(year: 2026) { evaluations { predicate } } }',
    ids.employee,
  ],
  'a document': ['evaluation(id: $id) { document(number: 1) { predicate } }', issued],
};

describe('a rating of another', () => {
  it.each(Object.entries(routes))('that a superior reads by %s is on record', async (_, [fields, id]) => {
    const answer = await ask(house.as(appraiser), fields, id);
    expect(answer.errors).toBeUndefined();
    expect(await said()).toEqual([[appraiser.employeeId, 'RATING', 'APPRAISER']]);
  });

  it('is none of one’s own', async () => {
    for (const [fields, id] of Object.values(routes)) await ask(house.as(owner), fields, id);
    expect(await of(owner)).toEqual([]);
    expect(transactions).toBe(0);
  });

  it('is not read by who asks for the state alone, nor where there is none', async () => {
    await ask(house.as(appraiser), 'evaluation(id: $id) { status issuedAt }', issued);
    await ask(house.as(office.outsider), 'evaluation(id: $id) { predicate }', issued);
    expect(await of(owner)).toEqual([]);
  });

  it('is one row a day, reader and kind, with how often, which periods and what for', async () => {
    const by = house.as(bkpp);
    await ask(by, 'evaluation(id: $id) { predicate rationale }', issued);
    clock.set(`${day}T03:00:00.000Z`);
    await ask(by, 'evaluation(id: $id) { predicate }', issued, PURPOSE);
    await ask(by, 'evaluation(id: $id) { predicate }', ids.evaluation, PURPOSE);
    const [row, ...more] = await of(owner);
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      count: 3,
      firstAt: `${day}T01:00:00.000Z`,
      lastAt: `${day}T03:00:00.000Z`,
      relations: new Set(['BKPP']),
      purposes: new Set([PURPOSE['x-reading-purpose']]),
    });
    expect([...(row?.periods ?? [])]).toContain('2026-M10');
  });

  it('is read under the scope of an agency', async () => {
    const scope = 'kinerja/evaluations.read';
    await ask(house.asAgency('bkn', [scope]), 'evaluation(id: $id) { predicate }', issued);
    expect(await said()).toEqual([['bkn', 'RATING', `SCOPE:${scope}`]]);
  });

  it.each([
    ['the appraiser', 'APPRAISER', appraiser, 'employee(id: $id) { team(period: "2026-M09")', '}'],
    ['the manager of the unit', 'MANAGER', manager, 'unit(id: $id) { people(period: "2026-M09")', '}'],
    ['the auditor', 'AUDITOR', auditor, 'unit(id: $id) { people(period: "2026-M09")', '}'],
  ])(
    'on a list is on record for each of a page, in one write, for %s',
    async (_, relation, by, list, end) => {
      const people = Array.from({ length: 60 }, (_one, no) => makeEmployee(`Pegawai ${no}`));
      const september = '2026-M09' as Period;
      await bulkLoad(
        table,
        people.flatMap((one) => [
          ...itemsOf.employee(one),
          {
            ...cardItem(one, appraiser.employeeId, september),
            evaluation: { status: 'FINAL', predicate: 'BAIK' },
          },
        ]),
      );
      const id = list.startsWith('unit') ? ids.unit : employeeNodeId(appraiser.employeeId);
      const query = (first: number) =>
        ask(
          house.as(by),
          `${list.replace(/\)$/, `, first: ${first})`)} { edges { node { employee { name } evaluation { predicate } } } } ${end}`,
          id,
        );
      const { data, errors } = await query(50);
      expect(errors).toBeUndefined();
      const { edges } = list.startsWith('unit') ? data.unit.people : data.employee.team;
      expect(edges).toHaveLength(50);
      expect(transactions).toBe(1);
      const read = (await Promise.all(people.map(of))).flat();
      expect(read.length).toBeGreaterThan(0);
      expect(read.every(({ relations }) => [...relations].join() === relation)).toBe(true);
      transactions = 0;
      await query(5);
      expect(transactions).toBe(1);
    },
  );

  it('is told by a list of those alone whose rating surprises, and by none of states', async () => {
    const surprising = makeEmployee('Rudi Hartono');
    await bulkLoad(table, [
      ...itemsOf.employee(surprising),
      {
        ...cardItem(surprising, appraiser.employeeId, '2026-M08' as Period),
        evaluation: { status: 'FINAL', predicate: 'KURANG', withoutDialogue: true },
      },
    ]);
    const list = (filter: string) =>
      `unit(id: $id) { people(period: "2026-M08"${filter}) { edges { node { name evaluation { status } } } } }`;
    await ask(house.as(manager), list(''), ids.unit);
    expect(await said(surprising)).toEqual([]);
    await ask(house.as(manager), list(', ratedWithoutDialogue: true'), ids.unit);
    expect(await said(surprising)).toEqual([[manager.employeeId, 'RATING', 'MANAGER']]);
  });

  it('is answered though it could not be recorded, and the error alarms with ids alone', async () => {
    fault = new Error('no write');
    platform.log.lines.length = 0;
    const { data } = await ask(house.as(appraiser), 'evaluation(id: $id) { predicate }', issued);
    expect(data.evaluation.predicate).not.toBeNull();
    const errors = platform.log.lines.filter(([level]) => level === 'error');
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).toContain(`RATING ${owner.employeeId}`);
    for (const { name, nip } of Object.values(office)) {
      expect(JSON.stringify(errors)).not.toContain(name);
      expect(JSON.stringify(errors)).not.toContain(String(nip));
    }
  });
});

/** What follows from ratings: what is asked for, under which kind it is kept. */
const following: readonly (readonly [string, Employee, string, string, string])[] = [
  ['an objection', superior, 'objection(id: $id) { reasons }', ids.objection, 'OBJECTION'],
  ['credit points', appraiser, 'employee(id: $id) { credit { on } }', ids.employee, 'CREDIT'],
  ['an allowance', bkpp, 'allowance(id: $id) { percent }', ids.allowance, 'ALLOWANCE'],
  [
    'how it came about',
    bkpp,
    'allowance(id: $id) { current { trace { rule } } }',
    ids.allowance,
    'ALLOWANCE',
  ],
  ['a follow-up', bkpp, 'followUp(id: $id) { kind }', ids.followUp, 'FOLLOW_UP'],
];
describe('what follows from ratings', () => {
  it.each(following)('is on record: %s', async (_, by, fields, id, what) => {
    const { errors } = await ask(house.as(by), fields, id);
    expect(errors).toBeUndefined();
    expect((await of(owner)).map((one) => one.what)).toEqual([what]);
  });

  it('on a list of who may be considered is on record for who stands on it', async () => {
    const fields = 'eligibility(kind: COACHING, unit: $id, year: "2025-Y") { edges { node { name } } }';
    const { data } = await ask(house.as(manager), fields, ids.unit);
    const rows = await said();
    expect(rows).toEqual(
      data.eligibility.edges.length > 0 ? [[manager.employeeId, 'RATING', 'MANAGER']] : [],
    );
  });
});

const signs: readonly (readonly [string, string, string])[] = [
  ['a plan’s', 'plan(id: $id) { authorshipSignals { kind } }', ids.plan],
  ['a plan’s by a node', 'node(id: $id) { ... on Plan { authorshipSignals { kind } } }', ids.plan],
  ['of habit', 'node(id: $id) { ... on ActivityMonth { signals { kind } } }', ids.activityMonth],
  [
    'of a repeated file',
    'node(id: $id) { ... on ActivityMonth { repeatedFiles { file { id } } } }',
    ids.activityMonth,
  ],
  ['of a shared file', 'evidenceFile(id: $id) { alsoBroughtBy { name } }', ids.evidenceFile],
  [
    'of files that several brought',
    'nodes(ids: [$id]) { id } sharedFiles { edges { owner { name } } }',
    ids.plan,
  ],
];
describe('a sign about another', () => {
  it.each(signs)('is shown to nobody who does not say what for: %s', async (_, fields, id) => {
    const { errors } = await ask(house.as(bkpp), fields, id, { 'accept-language': 'en' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'READING_PURPOSE', field: ['x-reading-purpose'] });
    expect(errors?.[0]?.message).toContain('10 to 300');
    expect(await Promise.all(Object.values(office).map(of))).toEqual(Object.values(office).map(() => []));
  });

  it.each(signs)('is on record with what for: %s', async (_, fields, id) => {
    const { errors } = await ask(house.as(bkpp), fields, id, PURPOSE);
    expect(errors).toBeUndefined();
    const read = (await Promise.all(Object.values(office).map(of))).flat();
    expect(read.length).toBeGreaterThan(0);
    for (const row of read)
      expect(row).toMatchObject({
        readerId: bkpp.employeeId,
        what: 'SIGNAL',
        relations: new Set(['BKPP']),
        purposes: new Set([PURPOSE['x-reading-purpose']]),
      });
  });

  it('is refused where the look could not be recorded', async () => {
    fault = new Error('no write');
    const { status, data, errors } = await ask(house.as(bkpp), signs[0]?.[1] ?? '', ids.plan, PURPOSE);
    expect([status, data, errors?.[0]?.extensions.code]).toEqual([503, undefined, 'READING_NOT_RECORDED']);
  });

  it('answers others as what does not exist, whatever they state', async () => {
    const fields = signs[0]?.[1] ?? '';
    for (const by of [appraiser, manager, owner])
      expect((await ask(house.as(by), fields, ids.plan)).data).toEqual(
        (await ask(house.as(by), fields, ids.plan, PURPOSE)).data,
      );
    expect(await of(owner)).toEqual([]);
  });

  it('is looked for also where there is none, so that the record tells nothing', async () => {
    const plan = planId({ employeeId: appraiser.employeeId, year: '2026-Y' as Period, planNo: 1 });
    const { data } = await ask(house.as(bkpp), signs[0]?.[1] ?? '', plan, PURPOSE);
    expect(data.plan.authorshipSignals).toEqual([]);
    expect(await said(appraiser)).toEqual([[bkpp.employeeId, 'SIGNAL', 'BKPP']]);
  });
});

describe('a purpose', () => {
  it.each(['', 'singkat', 'x'.repeat(301), '%E0%A4%A'])('is refused where it is none: %s', async (stated) => {
    const answer = await ask(house.as(bkpp), 'viewer { offices }', undefined, {
      'x-reading-purpose': stated,
    });
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'READING_PURPOSE']);
  });

  it('may hold any letters, in per cent, and no personal number', async () => {
    const stated = encodeURIComponent(`Aduan — atas SKP ${owner.nip}`);
    await ask(house.as(bkpp), 'evaluation(id: $id) { predicate }', issued, {
      'x-reading-purpose': stated,
    });
    expect([...((await of(owner))[0]?.purposes ?? [])]).toEqual(['Aduan — atas SKP [nip]']);
  });
});

describe('the record of reading', () => {
  const FIELDS =
    'edges { node { name } client day what relations periods purposes count } pageInfo { hasNextPage endCursor }';
  it('is read by the person concerned and by auditors, the newest day first, and by nobody else', async () => {
    await ask(house.as(appraiser), 'evaluation(id: $id) { predicate }', issued);
    const own = await ask(house.as(owner), `myReadings(first: 2) { ${FIELDS} }`);
    const [first] = own.data.myReadings.edges;
    expect(first).toMatchObject({
      node: { name: appraiser.name },
      client: null,
      day,
      what: 'RATING',
      relations: ['APPRAISER'],
      purposes: [],
      count: 1,
    });
    const page = `employee(id: $id) { readings(first: 2) { ${FIELDS} } }`;
    const audited = await ask(house.as(auditor), page, ids.employee);
    expect(audited.data.employee.readings).toEqual(own.data.myReadings);
    for (const by of [appraiser, superior, manager, bkpp, office.outsider])
      expect((await ask(house.as(by), page, ids.employee)).data.employee.readings).toBeNull();
    const { endCursor } = own.data.myReadings.pageInfo;
    const next = await ask(house.as(owner), `myReadings(first: 50, after: "${endCursor}") { ${FIELDS} }`);
    const days = [...own.data.myReadings.edges, ...next.data.myReadings.edges].map(
      ({ day: on }: { day: string }) => on,
    );
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it('is kept for the years of the policy', async () => {
    await ask(house.as(appraiser), 'evaluation(id: $id) { predicate }', issued);
    const [item] = await queryAll(table, readingList(owner.employeeId));
    const days = (Number(item?.expiresAt) * 1000 - Date.parse(clock.now())) / 86_400_000;
    expect(days).toBe(5 * 366);
  });
});
