import { afterAll, describe, expect, it } from 'vitest';
import { reconcileEmployee } from '../../functions/monitoring/reconciliation/actions/reconcileEmployee.ts';
import { jobs } from '../../functions/jobs/registry.ts';
import { workChunk } from '../../functions/jobs/worker.ts';
import { planKind } from '../../functions/planning/plan/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Period } from '../../functions/platform/period.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { makePlan } from '../support/setPlans.ts';
import { contentOf, tapped } from '../support/table.ts';
import { discrepancyItems, makeDiscrepancy } from '../support/discrepancies.ts';
import { openHouse } from '../support/house.ts';
import { itemsOf, makeEmployee } from '../support/office.ts';
import { openTransferHouse } from '../support/transfers.ts';

const at = await openTransferHouse(5);
const { table, clock, platform, house, person, withPlan, below, take, people } = at;
afterAll(async () => {
  await house.stop();
  at.register.close();
});

const NOVEMBER = '2026-M11' as Period;
/** The night's work on some people, as the worker does it. */
const night = (day: string, ...who: { employeeId: string }[]) => {
  clock.set(`${day}T20:00:00.000Z`);
  const employeeIds = who.map(({ employeeId }) => employeeId);
  return workChunk(platform, { job: 'reconcileHr', period: NOVEMBER, employeeIds }, jobs);
};
const ROW = `id version class severity owner state registerSays recordSays whatToDo present resolution note
  waivedUntil planNo employee { name } decidedBy { name }`;
const cityOf = async (state: string, who = people.bkpp, headers = {}) =>
  (
    await house.as(who)(
      `query Q($state: DiscrepancyState!) { discrepancies(state: $state, first: 50) { edges { node { ${ROW} } } } }`,
      { state },
      headers,
    )
  ).data.discrepancies;
interface Row {
  readonly id: string;
  readonly version: number;
  readonly employee: { readonly name: string };
}
const nodes = (list: { edges: { node: Row }[] }, of: { name: string }) =>
  list.edges.map(({ node }) => node).filter(({ employee }) => employee.name === of.name);
const mutate = async (name: string, input: object, who = people.bkpp) =>
  (
    await house.as(who)(
      `mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
        ${name}(input: $input) { discrepancy { ${ROW} } userErrors { code field message } } }`,
      { input },
    )
  ).data[name];
/** Somebody whose plan has another rank than the register, found in the night. */
async function withOldRank(nth: number) {
  const owner = await person(nth);
  await withPlan(owner);
  await take('2026-11-18', below(nth, { golongan: 'III/d' }));
  await night('2026-11-16', owner);
  return owner;
}

describe('the night that compares with the register', () => {
  it('finds nothing of whom nothing happened to, and leaves its marker alone', async () => {
    const owner = await person(0);
    await withPlan(owner);
    expect(await night('2026-11-16', owner)).toEqual({ done: 0, unchanged: 1, refused: 0 });
    const before = await contentOf(table);
    expect(await night('2026-11-17', owner)).toEqual({ done: 0, unchanged: 1, refused: 0 });
    expect(await contentOf(table)).toEqual(before);
    expect(nodes(await cityOf('OPEN'), owner)).toEqual([]);
  });

  it('opens one ticket a difference, however often it comes, that says what to do in both languages', async () => {
    const owner = await withOldRank(1);
    const before = await contentOf(table);
    expect(await night('2026-11-17', owner)).toMatchObject({ done: 0, unchanged: 1 });
    expect(await contentOf(table)).toEqual(before);
    expect(nodes(await cityOf('OPEN'), owner)).toMatchObject([
      {
        class: 'RANK_CHANGED',
        severity: 'LOW',
        owner: 'UNIT',
        registerSays: 'III/d',
        recordSays: 'III/c',
        planNo: 1,
        whatToDo: expect.stringContaining('SKP tetap berlaku'),
      },
    ]);
    const english = await cityOf('OPEN', people.bkpp, { 'accept-language': 'en' });
    expect(nodes(english, owner)).toMatchObject([{ whatToDo: expect.stringContaining('stays in force') }]);
  });

  it('tells the outside that there is a difference, never what either side says', async () => {
    const [event] = (await eventsIn(table)).filter(({ type }) => type === 'discrepancyFound');
    expect(Object.keys(event?.public ?? {}).sort()).toEqual([
      'changed',
      'class',
      'discrepancyId',
      'employeeId',
      'state',
    ]);
    expect(event?.authority).toBe('JOB:reconcileHr');
  });

  it('closes the ticket once the difference is gone, with the reason, and opens it again when it returns', async () => {
    const owner = await person(1);
    const plan = makePlan(await person(1));
    await bulkLoad(table, [
      makeItem(planKind, keys.plan(owner.employeeId, plan.year, 1), plan, { version: 4 }),
    ]);
    await night('2026-11-18', owner);
    expect(nodes(await cityOf('OPEN'), owner)).toEqual([]);
    expect(nodes(await cityOf('RESOLVED'), owner)).toMatchObject([
      { resolution: 'VANISHED', present: false },
    ]);
    await take('2026-11-18', below(1, { golongan: 'III/c' }));
    await night('2026-11-18', owner);
    expect(nodes(await cityOf('OPEN'), owner)).toMatchObject([
      { registerSays: 'III/c', recordSays: 'III/d' },
    ]);
  });

  it('by two workers at once opens one ticket', async () => {
    const owner = await person(2);
    await withPlan(owner);
    await take('2026-11-18', below(2, { golongan: 'III/d' }));
    await Promise.all([night('2026-11-18', owner), night('2026-11-18', owner)]);
    const found = (await eventsIn(table)).filter(
      ({ type, aggregate }) => type === 'discrepancyFound' && aggregate.includes(owner.employeeId),
    );
    expect(found).toHaveLength(1);
  });

  it('asks DynamoDB the same few questions of everybody', async () => {
    const owner = await person(0);
    const asked: string[] = [];
    const counting = { ...platform, table: tapped(table, (command) => void asked.push(command)) };
    const job = {
      ...counting,
      actor: { kind: 'JOB', name: 'reconcileHr' },
      offices: async () => [],
      requestId: 'x',
    };
    await reconcileEmployee(job as Parameters<typeof reconcileEmployee>[0], {
      employeeId: owner.employeeId,
      period: NOVEMBER,
    });
    expect(asked.toSorted()).toEqual([
      'BatchGetItemCommand',
      'GetItemCommand',
      'QueryCommand',
      'QueryCommand',
      'QueryCommand',
      'QueryCommand',
    ]);
  });
});

describe('a discrepancy', () => {
  it('is taken up and resolved by the manager of the unit, and stays resolved the next night', async () => {
    const owner = await withOldRank(3);
    const [{ id, version } = { id: '', version: 0 }] = nodes(await cityOf('OPEN'), owner);
    const taken = await mutate('acknowledgeDiscrepancy', { id, expectedVersion: version }, people.manager);
    expect(taken).toMatchObject({ discrepancy: { state: 'ACKNOWLEDGED' }, userErrors: [] });
    const done = { id, expectedVersion: version + 1, note: 'SK pangkat sudah diarsipkan.' };
    const resolved = await mutate('resolveDiscrepancy', done, people.manager);
    expect(resolved.discrepancy).toMatchObject({
      state: 'RESOLVED',
      resolution: 'ANSWERED',
      decidedBy: { name: people.manager.name },
    });
    expect(await night('2026-11-19', owner)).toMatchObject({ unchanged: 1 });
    expect(nodes(await cityOf('RESOLVED'), owner)).toHaveLength(1);
  });

  it('is waived by BKPP alone, with a reason and a last day that is not past; then it opens again', async () => {
    const owner = await withOldRank(4);
    const [{ id, version } = { id: '', version: 0 }] = nodes(await cityOf('OPEN'), owner);
    const waive = (more: object, who = people.bkpp) =>
      mutate(
        'waiveDiscrepancy',
        { id, expectedVersion: version, note: 'Menunggu SK.', until: '2026-11-20', ...more },
        who,
      );
    expect(await waive({}, people.manager)).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED' }] });
    expect(await waive({ note: ' ' })).toMatchObject({ userErrors: [{ code: 'NOTE_REQUIRED' }] });
    expect(await waive({ until: '2026-11-01' })).toMatchObject({
      userErrors: [{ code: 'WAIVER_PAST', field: ['input', 'until'] }],
    });
    expect(await waive({})).toMatchObject({ discrepancy: { state: 'WAIVED', waivedUntil: '2026-11-20' } });
    await night('2026-11-19', owner);
    expect(nodes(await cityOf('WAIVED'), owner)).toHaveLength(1);
    await night('2026-11-21', owner);
    expect(nodes(await cityOf('OPEN'), owner)).toMatchObject([{ note: null, waivedUntil: null }]);
  });

  it('is answered for by nobody whose own it is', async () => {
    const manager = people.manager;
    await bulkLoad(table, discrepancyItems(makeDiscrepancy(manager, { kind: 'CODE_ONLY' })));
    const [own] = nodes(await cityOf('OPEN'), manager);
    const refused = await mutate('acknowledgeDiscrepancy', { id: own?.id, expectedVersion: 1 }, manager);
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  it('is listed for the unit to its manager, and to nobody else but BKPP and the auditor', async () => {
    const list = async (who: { employeeId: string }) =>
      (
        await house.as(who)(
          'query Q($id: ID!) { unit(id: $id) { discrepancies(class: RANK_CHANGED) { edges { node { class } } } } }',
          { id: unitId(people.head.unit) },
        )
      ).data.unit.discrepancies;
    const edges = (await list(people.manager)).edges;
    expect(edges.length).toBeGreaterThan(0);
    expect(edges).toEqual((await list(people.auditor)).edges);
    expect(await list(people.first)).toBeNull();
  });
});

describe('a page of fifty asks DynamoDB no more often than a page of five', () => {
  it('of the city and of a unit', async () => {
    const { unit } = people.head;
    const crowd = Array.from({ length: 51 }, (_, no) => makeEmployee(`Pegawai Uji ${no}`, { unit }));
    await bulkLoad(table, crowd.flatMap(itemsOf.employee));
    const known = { kind: 'NIP_HR_MISMATCH', year: null, planNo: 0, state: 'ACKNOWLEDGED' } as const;
    const items = crowd.flatMap((one) => discrepancyItems(makeDiscrepancy(one, known)));
    await bulkLoad(table, items);
    let asked: Record<string, number> = {};
    const count = (command: string) => void (asked[command] = (asked[command] ?? 0) + 1);
    const counted = await openHouse({ ...platform, table: tapped(table, count) });
    const sizes = async (query: string, rows: (data: ReturnType<JSON['parse']>) => object[]) => {
      const requests = [];
      for (const first of [5, 50]) {
        asked = {};
        const { data } = await counted.as(people.bkpp)(query, { first, id: unitId(unit) });
        expect(rows(data)).toHaveLength(first);
        requests.push(asked);
      }
      expect(requests[1]).toEqual(requests[0]);
    };
    await sizes(
      `query Q($first: Int) { discrepancies(state: ACKNOWLEDGED, first: $first) { edges { node { ${ROW} } } } }`,
      ({ discrepancies }) => discrepancies.edges,
    );
    await sizes(
      `query Q($first: Int, $id: ID!) { unit(id: $id) { discrepancies(first: $first) { edges { node { ${ROW} } } } } }`,
      (data) => data.unit.discrepancies.edges,
    );
    await counted.stop();
  });
});
