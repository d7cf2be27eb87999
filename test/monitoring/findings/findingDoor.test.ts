import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { employeeNodeId } from '../../../functions/organisation/employee/store.ts';
import type { Employee } from '../../../functions/organisation/employee/rules.ts';
import { unitId } from '../../../functions/organisation/unit/store.ts';
import type { Period, PlainDate } from '../../../functions/platform/period.ts';
import type { Finding } from '../../../functions/monitoring/finding/rules.ts';
import { findingId } from '../../../functions/monitoring/finding/store.ts';
import { openHouse } from '../../support/house.ts';
import { findingItems, makeFinding } from '../../support/findingItems.ts';
import { directoryItem } from '../../support/directory.ts';
import { makeMonth, monthItem } from '../../support/months.ts';
import {
  itemsOf,
  makeEmployee,
  makeLine,
  makeOffice,
  makePlatform,
  testClock,
  unit,
} from '../../support/office.ts';
import { makeTable } from '../../support/table.ts';

const table = await makeTable();
const office = await makeOffice(table);
const clock = testClock();
const house = await openHouse(makePlatform(table, clock));
afterAll(() => house.stop());

const FIELDS = `id version code kind severity owner state message whatToDo mends period planNo detail reopened
  employee { name } unit { name } waiver { until reason by { name } } facts { name value }`;
type Who = Pick<Employee, 'employeeId'>;
const ask = (who: Who, query: string, variables: object = {}, headers = {}) =>
  house.as(who)(query, variables, headers);
const waive = async (who: Who, input: object) =>
  (
    await ask(
      who,
      `mutation M($input: WaiveFindingInput!) { waiveFinding(input: $input) {
    finding { ${FIELDS} } userErrors { code field } } }`,
      { input },
    )
  ).data.waiveFinding;
const scan = async (who: Who, input: object) =>
  (
    await ask(
      who,
      `mutation M($input: ScanUnitInput!) { scanUnit(input: $input) {
    scan { unit { name } people opened closed next } userErrors { code field } } }`,
      { input },
    )
  ).data.scanUnit;
const ofPerson = async (who: Who, about: Who) =>
  (
    await ask(who, `query Q($id: ID!) { employee(id: $id) { findings { ${FIELDS} } } }`, {
      id: employeeNodeId(about.employeeId),
    })
  ).data.employee.findings;
const byId = async (who: Who, id: string) =>
  (await ask(who, `query Q($id: ID!) { finding(id: $id) { ${FIELDS} } }`, { id })).data.finding;

/** Somebody of the office with a finding. */
async function found(changes: Partial<Finding> = {}) {
  const owner = makeEmployee('Dwi Astuti');
  const finding = makeFinding(owner, changes);
  await bulkLoad(table, [
    ...itemsOf.employee(owner),
    ...itemsOf.line(makeLine(owner, office.appraiser, office.superior)),
    ...findingItems(finding),
  ]);
  const [one] = await ofPerson(owner, owner);
  return { owner, id: one.id as string, one };
}
const reason = 'Dirawat di rumah sakit.';

describe('a finding', () => {
  it('says to whoever it is about what is wrong and what to do, in their language', async () => {
    const { owner, one } = await found();
    expect(one).toMatchObject({
      code: 'D10',
      kind: 'TARGET_MISSING',
      severity: 'MEDIUM',
      owner: 'EMPLOYEE',
      state: 'OPEN',
      period: '2026-M10',
      planNo: 1,
      detail: null,
      mends: ['submitMonthTarget'],
      employee: { name: 'Dwi Astuti' },
      unit: null,
      facts: [
        { name: 'dueOn', value: '2026-10-05' },
        { name: 'until', value: '2026-11-09' },
      ],
    });
    expect(one.message).toContain('2026-10-05');
    const english = (await ask(owner, '{ myFindings { message } }', {}, { 'accept-language': 'en' })).data
      .myFindings;
    expect(english[0].message).toMatch(/^The month's target has not been submitted/);
  });

  it('names by id and name with whom a thing lies, and tells dates and numbers as they are', async () => {
    const facts = { step: 'PLAN_APPROVAL', liesWith: office.appraiser.employeeId, since: '2026-11-02' };
    const { owner } = await found({ kind: 'PLAN_WAITING_LONG', period: '2026-Y' as Period, facts });
    const { data } = await ask(owner, '{ myFindings { facts { name value person { name } } } }');
    const told = data.myFindings[0].facts as { name: string }[];
    expect(told.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
      {
        name: 'liesWith',
        value: employeeNodeId(office.appraiser.employeeId),
        person: { name: office.appraiser.name },
      },
      { name: 'since', value: '2026-11-02', person: null },
      { name: 'step', value: 'PLAN_APPROVAL', person: null },
    ]);
  });

  it('is seen by the appraiser who can have it mended, and by nobody who stands elsewhere', async () => {
    const { owner, id } = await found();
    expect(await ofPerson(office.appraiser, owner)).toHaveLength(1);
    expect(await ofPerson(office.outsider, owner)).toBeNull();
    expect(await byId(office.manager, id)).toMatchObject({ state: 'OPEN' });
    expect(await byId(office.outsider, id)).toBeNull();
  });

  it('lies in the lists of its unit and of the city, by its code', async () => {
    const { id } = await found();
    const rows = async (who: Who, list: string) => {
      const answer = await ask(
        who,
        `query Q($id: ID!) { unit(id: $id) { findings(${list}) { edges { node { id } } } }
        findings(${list}) { edges { node { id } } } }`,
        { id: unitId({ unitId: unit.unitId }) },
      );
      const { unit: within, findings } = answer.data;
      return [within.findings, findings].map((one) =>
        one?.edges.some(({ node }: { node: { id: string } }) => node.id === id),
      );
    };
    expect(await rows(office.bkpp, 'first: 100, code: D10')).toEqual([true, true]);
    expect(await rows(office.bkpp, 'first: 100, code: D05')).toEqual([false, false]);
    expect(await rows(office.bkpp, 'first: 100, state: CLOSED')).toEqual([false, false]);
    expect(await rows(office.manager, 'first: 100')).toEqual([true, undefined]);
  });
});

describe('a waiver', () => {
  it('is BKPP’s, with a reason and a last day, and is told', async () => {
    const { id } = await found();
    const { finding, userErrors } = await waive(office.bkpp, {
      id,
      expectedVersion: 1,
      reason,
      until: '2026-12-31',
    });
    expect(userErrors).toEqual([]);
    expect(finding).toMatchObject({
      state: 'WAIVED',
      version: 2,
      waiver: { until: '2026-12-31', reason, by: { name: office.bkpp.name } },
    });
  });

  it('is refused without a reason that says something, for a day that is past, and of what was changed since', async () => {
    const { id } = await found();
    const codes = async (input: object) =>
      (await waive(office.bkpp, { id, expectedVersion: 1, reason, until: '2026-12-31', ...input }))
        .userErrors;
    expect(await codes({ reason: 'sakit' })).toEqual([
      { code: 'INPUT_TOO_SHORT', field: ['input', 'reason'] },
    ]);
    expect(await codes({ until: '2026-11-15' })).toEqual([
      { code: 'WAIVER_PAST', field: ['input', 'until'] },
    ]);
    expect(await codes({ expectedVersion: 7 })).toMatchObject([{ code: 'VERSION_BEHIND' }]);
  });

  it('is nobody’s of their own, be they of BKPP, and no manager’s', async () => {
    await bulkLoad(table, findingItems(makeFinding(office.bkpp)));
    const [own] = await ofPerson(office.bkpp, office.bkpp);
    const input = { id: own.id, expectedVersion: 1, reason, until: '2026-12-31' };
    expect((await waive(office.bkpp, input)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await waive(office.manager, input)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  it('is nobody’s of what they are found to have done themselves', async () => {
    const [by, to] = [office.bkpp.employeeId, { expectedVersion: 1, reason, until: '2026-12-31' }];
    const decided = { kind: 'MONTH_DECIDED_UNAUTHORISED', detail: `TARGET.${by}` } as const;
    const owner = makeEmployee('Dwi Astuti');
    const finding = makeFinding(owner, { ...decided, facts: { what: 'TARGET', by } });
    await bulkLoad(table, [...itemsOf.employee(owner), ...findingItems(finding)]);
    const { userErrors } = await waive(office.bkpp, { id: findingId(finding), ...to });
    expect(userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  it('is refused of what has closed', async () => {
    const owner = makeEmployee('Dwi Astuti');
    await bulkLoad(table, [
      ...itemsOf.employee(owner),
      ...findingItems(makeFinding(owner, { state: 'CLOSED' })),
    ]);
    const { findings } = (
      await ask(
        office.bkpp,
        '{ findings(state: CLOSED, first: 100) { edges { node { id employee { name } } } } }',
      )
    ).data;
    const { id } = findings.edges[0].node;
    const { userErrors } = await waive(office.bkpp, { id, expectedVersion: 1, reason, until: '2026-12-31' });
    expect(userErrors).toMatchObject([{ code: 'STATE_INVALID' }]);
  });
});

const READINGS = '{ myReadings { edges { what purposes } } }';

describe('signs about people', () => {
  it('are shown for a purpose alone, and that they were looked at is on record', async () => {
    await bulkLoad(table, findingItems(makeFinding(office.owner, { kind: 'ACTIVITIES_BY_HABIT' })));
    const QUERY = '{ signals { edges { node { id kind } } } }';
    const signals = (who: Who, purpose: string) => ask(who, QUERY, {}, { 'x-reading-purpose': purpose });
    const purpose = 'Menindaklanjuti laporan pengawas.';
    expect((await signals(office.bkpp, purpose)).data.signals.edges).toHaveLength(1);
    const readings = (await ask(office.owner, READINGS)).data.myReadings.edges;
    expect(readings).toMatchObject([{ what: 'SIGNAL', purposes: [purpose] }]);
    expect((await signals(office.bkpp, 'lihat')).errors?.[0]?.extensions?.code).toBe('READING_PURPOSE');
    for (const who of [office.manager, office.owner])
      expect((await signals(who, purpose)).data.signals).toBeNull();
  });

  it('of habit are shown to auditors too, and those of another hand to BKPP alone', async () => {
    await bulkLoad(table, findingItems(makeFinding(office.owner, { kind: 'PLAN_OF_ANOTHER_HAND' })));
    const QUERY =
      'query Q($code: FindingCode) { signals(code: $code) { edges { node { id version kind } } } }';
    const purpose = { 'x-reading-purpose': 'Audit pengisian aktivitas harian.' };
    const signals = async (who: Who, code?: string) => {
      const { data, errors } = await ask(who, QUERY, { code }, purpose);
      expect(errors).toBeUndefined();
      const edges: { node: { id: string; version: number; kind: string } }[] | null = data.signals?.edges;
      return edges?.map(({ node }) => node) ?? null;
    };
    const kinds = async (who: Who, code?: string) => (await signals(who, code))?.map(({ kind }) => kind);
    expect(await kinds(office.bkpp)).toEqual(['PLAN_OF_ANOTHER_HAND', 'ACTIVITIES_BY_HABIT']);
    expect(await kinds(office.auditor)).toEqual(['ACTIVITIES_BY_HABIT']);
    expect(await kinds(office.auditor, 'D08')).toEqual(['ACTIVITIES_BY_HABIT']);
    expect(await signals(office.auditor, 'D07')).toBeNull();
    expect((await ask(office.auditor, QUERY, {})).errors?.[0]?.extensions?.code).toBe('READING_PURPOSE');
    const [{ edges: readings }] = [(await ask(office.owner, READINGS)).data.myReadings];
    expect(readings.flatMap(({ purposes }: { purposes: string[] }) => purposes)).toContain(
      purpose['x-reading-purpose'],
    );
    // They look, and let nothing stand; of what they do not see there is nothing.
    const [hand, habit] = (await signals(office.bkpp)) ?? [];
    const refused = async (sign: { id: string; version: number } | undefined) => {
      const input = { id: sign?.id, expectedVersion: sign?.version, reason, until: '2026-12-31' };
      const query = `mutation M($input: WaiveFindingInput!) { waiveFinding(input: $input) { userErrors { code } } }`;
      return (await ask(office.auditor, query, { input }, purpose)).data.waiveFinding.userErrors;
    };
    expect(await refused(habit)).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect(await refused(hand)).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('the list of signs', () => {
  it('puts on record whose signs were looked for, also where nothing of them but a name is asked for', async () => {
    const sign = { kind: 'FOLLOW_UP_OVERDUE', detail: 'x', facts: {} } as const;
    await bulkLoad(table, findingItems(makeFinding(office.superior, sign)));
    const headers = { 'x-reading-purpose': 'Menindaklanjuti laporan pengawas.' };
    const { data } = await ask(
      office.bkpp,
      '{ signals { edges { node { employee { name } } } } }',
      {},
      headers,
    );
    const names = data.signals.edges.map(({ node }: { node: { employee: Who } }) => node.employee);
    expect(names).toContainEqual({ name: office.superior.name });
    const readings = (await ask(office.superior, READINGS)).data.myReadings.edges;
    expect(readings).toMatchObject([{ what: 'SIGNAL' }]);
  });
});

describe('a unit that is looked at on demand', () => {
  it('has its people looked at, 25 a call, and says what was found', async () => {
    const place = { ...unit, unitId: unit.unitId, path: '07/02/' };
    const people = Array.from({ length: 26 }, (_, at) => makeEmployee(`Pegawai ${at + 10}`, { unit: place }));
    const late = {
      status: 'GENERATED',
      targetSubmittedAt: null,
      openedAt: null,
      month: '2026-M09',
      from: '2026-09-01' as PlainDate,
      to: '2026-09-30' as PlainDate,
    } as Parameters<typeof makeMonth>[1];
    const items = people.flatMap((one) => [
      ...itemsOf.employee(one),
      ...itemsOf.line(makeLine(one, office.appraiser, office.superior)),
      directoryItem(one),
      monthItem(makeMonth(one, late)),
    ]);
    await bulkLoad(table, items);
    const first = await scan(office.manager, { unitId: unitId(unit) });
    expect(first.userErrors).toEqual([]);
    expect(first.scan).toMatchObject({ people: 25, unit: { name: unit.name } });
    expect(first.scan.opened).toBeGreaterThanOrEqual(25);
    const second = await scan(office.bkpp, { unitId: unitId(unit), after: first.scan.next });
    expect(second.scan).toMatchObject({ people: 1, next: null });
    const again = await scan(office.bkpp, { unitId: unitId(unit) });
    expect(again.scan).toMatchObject({ people: 25, opened: 0, closed: 0 });
    expect(await ofPerson(people[0] as Employee, people[0] as Employee)).not.toEqual([]);
  });

  it('is so by its manager and BKPP alone', async () => {
    for (const who of [office.owner, office.auditor])
      expect((await scan(who, { unitId: unitId(unit) })).userErrors).not.toEqual([]);
  });
});
