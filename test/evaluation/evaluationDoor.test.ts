import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { canonical, sha256 } from '../../functions/platform/commit/hash.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { readCard } from '../../functions/platform/card.ts';
import { makeItem, readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { getItem, queryAll, type Table } from '../../functions/platform/table.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeKind, employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { documentOf } from '../../functions/evaluation/evaluation/rules.ts';
import { evaluationId, evaluationKind, issuedKind } from '../../functions/evaluation/evaluation/store.ts';
import { typeDefs } from '../../functions/graphql/generated/typeDefs.ts';
import { evaluate, evaluationSeenBy } from '../support/evaluations.ts';
import { type House, openHouse } from '../support/house.ts';
import { jobOf, makeMinutes, makeMonth, minutesItem, monthItem, OCTOBER } from '../support/months.ts';
import {
  itemsOf,
  makeEmployee,
  makeLine,
  makeOffice,
  makePlatform,
  type Office,
  testClock,
} from '../support/office.ts';
import { makeTable } from '../support/table.ts';

let table: Table;
let office: Office;
let house: House;
const NOW = '2026-11-16T02:00:00.000Z';
const clock = testClock(NOW);

beforeAll(async () => {
  table = await makeTable();
  office = await makeOffice(table);
  house = await openHouse(makePlatform(table, clock));
});
afterAll(() => house.stop());

const close = async (owner: Employee, period: Period) => {
  const context = jobOf(makePlatform(table, clock), 'closeMonth');
  return closeEmployeeMonth(
    context,
    { employeeId: owner.employeeId, period },
    await loadCloseShared(context, period),
  );
};

/** A person whose October is closed: their evaluation waits at the appraiser's. */
async function opened(changes: Partial<Employee> = {}) {
  const owner = makeEmployee('Dwi Astuti', changes);
  await bulkLoad(table, [
    ...itemsOf.employee(owner),
    ...itemsOf.line(makeLine(owner, office.appraiser, office.superior)),
    monthItem(makeMonth(owner)),
    minutesItem(makeMinutes(owner, { verifiedMinutes: 5400 })),
  ]);
  await close(owner, OCTOBER);
  return { owner, id: evaluationId({ employeeId: owner.employeeId, period: OCTOBER, planNo: 1 }) };
}

const good = {
  ratingResult: 'DI_ATAS_EKSPEKTASI',
  ratingBehaviour: 'DI_ATAS_EKSPEKTASI',
  rationale: 'Seluruh laporan selesai sebelum batas waktu dan rekomendasinya dipakai.',
  recommendation: 'Diusulkan mengikuti pelatihan analisis data.',
};
const as = (person: { employeeId: string }) => house.as(person);
const rate = (id: string, version: number, changes: object = {}, by: Employee = office.appraiser) =>
  evaluate(as(by), 'rateEvaluation', { id, expectedVersion: version, ...good, ...changes });
const issue = (id: string, version: number, by: Employee = office.appraiser) =>
  evaluate(as(by), 'issueEvaluation', { id, expectedVersion: version });
const receive = (id: string, version: number, by: Employee) =>
  evaluate(as(by), 'receiveEvaluation', { id, expectedVersion: version });
async function rated(changes: object = {}) {
  const one = await opened();
  await rate(one.id, 1, changes);
  return one;
}
async function issued() {
  const one = await rated();
  await issue(one.id, 2);
  return one;
}

const codes = (payload: { userErrors: { code: string; field: string[] | null }[] }) =>
  payload.userErrors.map(({ code, field }) => [code, field?.join('.') ?? null]);

const DESK = `{ viewer { desk(first: 100) { edges { node { step dueOn subject { id } } } } } }`;
const deskOf = async (person: Employee, id: string) =>
  (await as(person)(DESK)).data.viewer.desk.edges
    .map(({ node }: { node: { subject: { id: string } | null } }) => node)
    .filter((node: { subject: { id: string } | null }) => node.subject?.id === id);

const keyOf = (owner: Employee) => keys.evaluation(owner.employeeId, OCTOBER, 1);
const kept = async (owner: Employee) => readItem(evaluationKind, (await getItem(table, keyOf(owner)))!);
const cardOf = async (owner: Employee) =>
  readCard((await getItem(table, keys.card(owner.employeeId, OCTOBER, 1)))!);

const MONTH = `query Q($id: ID!, $period: Period!) { employee(id: $id) { month(period: $period) {
  evaluations { id status predicate ratingResult rationale } } } }`;
const monthSeenBy = async (ask: ReturnType<House['as']>, owner: Employee, period = OCTOBER) =>
  (await ask(MONTH, { id: employeeNodeId(owner.employeeId), period })).data.employee?.month?.evaluations;

describe('an evaluation', () => {
  it('goes from open to received, across the desks of appraiser and employee', async () => {
    const { owner, id } = await opened();
    expect(await deskOf(office.appraiser, id)).toMatchObject([{ step: 'EVALUATION_RATING' }]);

    const first = await rate(id, 1);
    expect(first).toMatchObject({
      evaluation: { status: 'RATED', version: 2, predicate: 'SANGAT_BAIK', ratedAt: NOW, docHash: null },
      userErrors: [],
    });
    const again = await rate(id, 2, { ratingBehaviour: 'DI_BAWAH_EKSPEKTASI', recommendation: null });
    expect(again.evaluation).toMatchObject({ status: 'RATED', predicate: 'KURANG', recommendation: null });
    expect(await cardOf(owner)).toMatchObject({ evaluation: { status: 'RATED', predicate: null } });

    const sent = await issue(id, 3);
    expect(sent.evaluation).toMatchObject({
      status: 'ISSUED',
      issuedAt: NOW,
      docHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await deskOf(office.appraiser, id)).toEqual([]);
    expect(await deskOf(owner, id)).toMatchObject([{ step: 'EVALUATION_RECEIPT', dueOn: '2026-11-23' }]);
    expect(await cardOf(owner)).toMatchObject({
      evaluation: { status: 'ISSUED', predicate: 'KURANG' },
      month: { status: 'LOCKED' },
    });

    const seen = await receive(id, 4, owner);
    expect(seen.evaluation).toMatchObject({ status: 'RECEIVED', receivedAt: NOW, predicate: 'KURANG' });
    expect(await deskOf(owner, id)).toEqual([]);
    expect(await cardOf(owner)).toMatchObject({ evaluation: { status: 'RECEIVED' } });

    const events = (await queryAll(table, lists.events(keyOf(owner)))).map(
      (item) => readItem(eventKind, item).data,
    );
    expect(events.map(({ type }) => type)).toEqual([
      'evaluationOpened',
      'evaluationRated',
      'evaluationRated',
      'evaluationIssued',
      'evaluationReceived',
    ]);
    expect(events.map((event) => event.public)).toEqual(
      ['OPEN', 'RATED', 'RATED', 'ISSUED', 'RECEIVED'].map((status) => ({ evaluationId: id, status })),
    );
    expect(events.map(({ authority }) => authority)).toEqual([
      'JOB:closeMonth',
      'APPRAISER',
      'APPRAISER',
      'APPRAISER',
      'SELF',
    ]);
  });

  it('shows its activity result step by step, in the language asked for', async () => {
    const { owner, id } = await opened();
    const english = await evaluationSeenBy(as(owner), id, 'en');
    expect(english.month).toEqual({ lines: 4, filled: 4, met: 4 });
    expect(english.activity).toMatchObject({ verifiedMinutes: 5400, percent: 80, capped: false });
    expect(english.activity.explanation).toEqual([
      {
        step: 'VERIFIED_MINUTES',
        value: 5400,
        rule: 'docs/domain.md 6.4 I8',
        message: 'Verified minutes of activity: 5,400.',
      },
      {
        step: 'COUNTED_MINUTES',
        value: 5400,
        rule: 'docs/domain.md 2',
        message: 'Minutes that count, activities and leave together: 5,400.',
      },
      {
        step: 'MINUTE_TARGET',
        value: 6750,
        rule: 'activity.monthlyMinuteTarget@default',
        message: "The month's target in minutes: 6,750.",
      },
      {
        step: 'PERCENT',
        value: 80,
        rule: 'docs/domain.md 2',
        message: 'Minutes that count, divided by the target: 80 %.',
      },
      {
        step: 'CAPPED_PERCENT',
        value: 80,
        rule: 'docs/domain.md 6.8',
        message: 'The result, 100 % at most: 80 %.',
      },
    ]);
    const indonesian = await evaluationSeenBy(as(owner), id);
    expect(indonesian.activity.explanation[0].message).toBe(
      'Menit aktivitas yang telah diverifikasi: 5.400.',
    );
  });

  it('before it is issued shows the employee its state, and nothing of the draft, whichever way they ask', async () => {
    const { owner, id } = await rated();
    const hidden = { status: 'RATED', ratingResult: null, predicate: null, rationale: null };
    expect(await evaluationSeenBy(as(owner), id)).toMatchObject({
      ...hidden,
      ratingBehaviour: null,
      recommendation: null,
    });
    expect(await monthSeenBy(as(owner), owner)).toEqual([{ id, ...hidden }]);
    const node = await as(owner)(
      `query($id: ID!) { node(id: $id) { ... on Evaluation { predicate rationale } } }`,
      { id },
    );
    expect(node.data.node).toEqual({ predicate: null, rationale: null });
    const early = await receive(id, 1, owner);
    expect(early.evaluation).toMatchObject(hidden);
    expect(await monthSeenBy(as(office.appraiser), owner)).toMatchObject([{ predicate: 'SANGAT_BAIK' }]);
    await issue(id, 2);
    expect(await evaluationSeenBy(as(owner), id)).toMatchObject({
      predicate: 'SANGAT_BAIK',
      rationale: good.rationale,
    });
  });

  it('before it is issued shows an agency no draft, and to one without the scope no evaluation', async () => {
    const { owner, id } = await rated();
    const reads = ['kinerja/employees.read', 'kinerja/months.read'];
    expect(await monthSeenBy(house.asAgency('payroll', reads), owner)).toEqual([]);
    const granted = house.asAgency('payroll', [...reads, 'kinerja/evaluations.read']);
    expect(await monthSeenBy(granted, owner)).toMatchObject([{ status: 'RATED', predicate: null }]);
    await issue(id, 2);
    expect(await monthSeenBy(granted, owner)).toMatchObject([{ status: 'ISSUED', predicate: 'SANGAT_BAIK' }]);
  });

  it('is seen by those above and those who oversee, and is not there for anyone else', async () => {
    const { id } = await rated();
    const { superior, manager, bkpp, assessor, auditor, outsider } = office;
    for (const reader of [superior, manager, bkpp, assessor, auditor])
      expect(await evaluationSeenBy(as(reader), id)).toMatchObject({ status: 'RATED' });
    expect(await evaluationSeenBy(as(outsider), id)).toBeNull();
    const ghost = evaluationId({ employeeId: v7(), period: OCTOBER, planNo: 1 });
    expect(await evaluationSeenBy(as(outsider), ghost)).toBeNull();
  });

  it('of a month that is not closed yet is none', async () => {
    const owner = makeEmployee('Tri Handoko');
    await bulkLoad(table, [
      ...itemsOf.employee(owner),
      ...itemsOf.line(makeLine(owner, office.appraiser, null)),
      monthItem(makeMonth(owner)),
    ]);
    expect(await monthSeenBy(as(owner), owner)).toEqual([]);
  });

  it('issued after midnight in Jakarta waits a day longer', async () => {
    const { owner, id } = await rated();
    clock.set('2026-11-16T17:30:00.000Z');
    await issue(id, 2);
    clock.set(NOW);
    expect(await deskOf(owner, id)).toMatchObject([{ dueOn: '2026-11-24' }]);
  });
});

describe('an issued evaluation', () => {
  const refresh = (owner: Employee, code: string) =>
    bulkLoad(table, [
      makeItem(employeeKind, keys.employee(owner.employeeId), {
        ...owner,
        rank: { code, name: null },
        hrVersion: owner.hrVersion + 1,
      }),
    ]);

  it('prints the people as they were when it was issued', async () => {
    const { owner, id } = await rated();
    await refresh(owner, 'III/d');
    const sent = await issue(id, 2);
    await refresh(owner, 'IV/a');
    const seen = await receive(id, 3, owner);
    expect([sent, seen].map(({ evaluation }) => evaluation.employeeSnapshot.rankCode)).toEqual([
      'III/d',
      'III/d',
    ]);
  });

  it('is kept as bytes whose hash it names, received or not', async () => {
    const { owner, id } = await issued();
    const item = await getItem(table, keys.evaluationAsIssued(owner.employeeId, OCTOBER, 1));
    const { document, docHash } = readItem(issuedKind, item!).data;
    expect(sha256(document)).toBe(docHash);
    expect(JSON.parse(document)).toMatchObject({
      predicate: 'SANGAT_BAIK',
      employee: { name: owner.name },
      activity: { percent: 80_000 },
    });
    await receive(id, 3, owner);
    const { data } = await kept(owner);
    expect(data.docHash).toBe(docHash);
    expect(canonical(documentOf(data))).toBe(document);
  });

  it.each([
    ['rated', (id: string) => rate(id, 3, { ratingResult: 'DI_BAWAH_EKSPEKTASI' }), 'OPEN / RATED'],
    ['issued again', (id: string) => issue(id, 3), 'RATED'],
  ])('cannot be %s', async (_, act, needed) => {
    const { owner, id } = await issued();
    const before = await kept(owner);
    const refused = await act(id);
    expect(codes(refused)).toEqual([['STATE_INVALID', 'input.id']]);
    expect(refused.userErrors[0].message).toContain(needed);
    expect(await kept(owner)).toEqual(before);
  });

  it('is received once', async () => {
    const { owner, id } = await issued();
    await receive(id, 3, owner);
    expect(codes(await receive(id, 4, owner))).toEqual([['STATE_INVALID', 'input.id']]);
  });
});

describe('an evaluation is refused', () => {
  it('to be issued before it is rated, and to be received before it is issued', async () => {
    const { owner, id } = await opened();
    expect(codes(await issue(id, 1))).toEqual([['STATE_INVALID', 'input.id']]);
    expect(codes(await receive(id, 1, owner))).toEqual([['STATE_INVALID', 'input.id']]);
  });

  it.each([
    ['no rationale', { rationale: '' }, 'INPUT_REQUIRED', 'input.rationale'],
    ['a blank rationale', { rationale: ' \n\t ' }, 'INPUT_REQUIRED', 'input.rationale'],
    ['a rationale without end', { rationale: 'x'.repeat(4001) }, 'INPUT_TOO_LONG', 'input.rationale'],
    [
      'a recommendation without end',
      { recommendation: 'x'.repeat(2001) },
      'INPUT_TOO_LONG',
      'input.recommendation',
    ],
  ])('with %s', async (_, changes, code, field) => {
    const { owner, id } = await opened();
    expect(codes(await rate(id, 1, changes))).toEqual([[code, field]]);
    expect((await kept(owner)).version).toBe(1);
  });

  it('to whoever rates themselves', async () => {
    const { owner, id } = await opened();
    expect(codes(await rate(id, 1, {}, owner))).toEqual([['NOT_ALLOWED', null]]);
    await rate(id, 1);
    expect(codes(await issue(id, 2, owner))).toEqual([['NOT_ALLOWED', null]]);
  });

  it('to those who may only read, and to a stranger as if it were not there', async () => {
    const { id } = await issued();
    for (const reader of [office.superior, office.manager, office.bkpp, office.assessor, office.auditor])
      expect(codes(await rate(id, 3, {}, reader))).toEqual([['NOT_ALLOWED', null]]);
    expect(codes(await receive(id, 3, office.appraiser))).toEqual([['NOT_ALLOWED', null]]);
    const stranger = await issue(id, 3, office.outsider);
    const ghost = evaluationId({ employeeId: v7(), period: OCTOBER, planNo: 1 });
    const absent = await issue(ghost, 3, office.outsider);
    expect([stranger, absent].map(({ userErrors }) => userErrors[0].code)).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    expect(absent.userErrors[0].message).toBe(stranger.userErrors[0].message);
  });

  it('under an id of another type, another period, or none', async () => {
    const { owner } = await opened();
    const bad = [
      'x',
      employeeNodeId(owner.employeeId),
      Buffer.from(`Evaluation:${owner.employeeId}:2026-13:1`).toString('base64url'),
      'A'.repeat(400),
    ];
    for (const id of bad) expect(codes(await rate(id, 1))).toEqual([['ID_INVALID', 'input.id']]);
  });

  it('to the slower of two screens, who is shown how it stands', async () => {
    const { id } = await rated();
    const late = await rate(id, 1, { ratingResult: 'DI_BAWAH_EKSPEKTASI' });
    expect(codes(late)).toEqual([['VERSION_BEHIND', 'input.expectedVersion']]);
    expect(late.evaluation).toMatchObject({ version: 2, predicate: 'SANGAT_BAIK' });
  });

  it('to one of two who rate at the same moment', async () => {
    const { owner, id } = await opened();
    const both = await Promise.all([rate(id, 1), rate(id, 1, { ratingResult: 'SESUAI_EKSPEKTASI' })]);
    expect(both.flatMap(codes).map(([code]) => code)).toEqual(['VERSION_BEHIND']);
    expect((await queryAll(table, lists.events(keyOf(owner)))).length).toBe(2);
  });

  it("while the organisation's achievement must come first on its business date", async () => {
    const november = '2026-M11' as Period;
    await bulkLoad(table, [
      policyItem({
        key: 'eval.orgAchievementRequired',
        effectiveFrom: '2026-11-01' as PlainDate,
        value: { annual: false, month: true },
        setBy: office.bkpp.employeeId,
        setAt: NOW as Instant,
        legalBasis: null,
      }),
    ]);
    const { owner, id } = await opened();
    await bulkLoad(table, [
      monthItem(
        makeMonth(owner, { month: november, from: '2026-11-01' as PlainDate, to: '2026-11-30' as PlainDate }),
      ),
    ]);
    await close(owner, november);
    const later = evaluationId({ employeeId: owner.employeeId, period: november, planNo: 1 });
    expect(codes(await rate(later, 1))).toEqual([['EVALUATION_ORG_ACHIEVEMENT', 'input.id']]);
    expect((await rate(id, 1)).userErrors).toEqual([]);
  });
});

describe('who evaluates', () => {
  it('is the appraiser of the last day of the month, whoever came after', async () => {
    const { owner, id } = await opened();
    const first = { ...makeLine(owner, office.appraiser, office.superior), to: '2026-10-31' as PlainDate };
    const next = makeLine(owner, office.manager, office.superior, { from: '2026-11-01' as PlainDate });
    await bulkLoad(table, [...itemsOf.line(first), ...itemsOf.line(next)]);
    expect(codes(await rate(id, 1, {}, office.manager))).toEqual([['NOT_ALLOWED', null]]);
    expect((await rate(id, 1)).evaluation).toMatchObject({ status: 'RATED' });
  });

  it('is another when the line of that day is corrected, and the desk follows', async () => {
    const { owner, id } = await opened();
    await bulkLoad(table, itemsOf.line(makeLine(owner, office.superior, null)));
    expect(codes(await rate(id, 1))).toEqual([['NOT_FOUND', null]]);
    expect((await rate(id, 1, {}, office.superior)).evaluation).toMatchObject({ status: 'RATED' });
    expect(await deskOf(office.appraiser, id)).toEqual([]);
    expect(await deskOf(office.superior, id)).toMatchObject([{ step: 'EVALUATION_RATING' }]);
    const sent = await issue(id, 2, office.superior);
    expect(sent.evaluation.appraiserSnapshot.name).toBe(office.superior.name);
    expect(await deskOf(office.superior, id)).toEqual([]);
  });
});

describe('the predicate', () => {
  it('is an input of nothing in the whole contract', () => {
    const inputs = typeDefs.definitions.flatMap((definition) =>
      definition.kind === 'InputObjectTypeDefinition' ? (definition.fields ?? []) : [],
    );
    const args = typeDefs.definitions.flatMap((definition) =>
      'fields' in definition && definition.kind !== 'InputObjectTypeDefinition'
        ? (definition.fields ?? []).flatMap((field) => ('arguments' in field ? (field.arguments ?? []) : []))
        : [],
    );
    expect(Math.min(inputs.length, args.length)).toBeGreaterThan(20);
    expect([...inputs, ...args].filter(({ name }) => /predi[ck]/i.test(name.value))).toEqual([]);
  });

  it('sent along with a rating is a malformed request', async () => {
    const { owner, id } = await opened();
    const answer = await as(office.appraiser)(
      `mutation($input: RateEvaluationInput!) { rateEvaluation(input: $input) { userErrors { code } } }`,
      { input: { id, expectedVersion: 1, ...good, predicate: 'SANGAT_BAIK' } },
    );
    expect(answer.errors?.length).toBe(1);
    expect((await kept(owner)).version).toBe(1);
  });

  it('written into a stored evaluation behind the office is not read', async () => {
    const { owner, id } = await issued();
    const item = (await getItem(table, keyOf(owner)))!;
    await bulkLoad(table, [{ ...item, data: { ...(item.data as object), predicate: 'SANGAT_KURANG' } }]);
    expect(await evaluationSeenBy(as(owner), id)).toMatchObject({ predicate: 'SANGAT_BAIK' });
    expect((await kept(owner)).data).not.toHaveProperty('predicate');
  });
});
