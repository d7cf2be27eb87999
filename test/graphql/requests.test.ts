import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MonthRef, parseMonthId } from '../../functions/execution/month/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { keys } from '../../functions/platform/keys.ts';
import { getItems } from '../../functions/platform/table.ts';
import type { Answer, Ask } from '../support/house.ts';
import { fillLargeOffice } from '../support/largeOffice.ts';
import { tapped } from '../support/table.ts';
import { openWholeOffice } from '../support/wholeOffice.ts';

let sent: string[] = [];
const { table, office, house, ids } = await openWholeOffice((plain) =>
  tapped(plain, (command) => void sent.push(command.replace('Command', ''))),
);
beforeAll(() => fillLargeOffice(table, office));
beforeEach(() => {
  sent = [];
});
afterAll(() => house.stop());

const byKind = (): Record<string, number> => {
  const kinds = [...new Set(sent)].sort((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(kinds.map((kind) => [kind, sent.filter((one) => one === kind).length]));
};

/** What a call asked of DynamoDB, by kind, and its answer: the same when it comes again (`comes` times), and is compiled. */
async function counted(ask: Ask, query: string, variables: object = {}, comes = 3) {
  const times: { data: Answer['data']; extensions: Answer['extensions']; requests: object }[] = [];
  for (let no = 0; no < comes; no += 1) {
    sent = [];
    const { data, errors, extensions } = await ask(query, variables);
    expect(errors).toBeUndefined();
    times.push({ data, extensions, requests: byKind() });
  }
  const [first, ...again] = times as [(typeof times)[number], ...typeof times];
  for (const one of again) expect(one).toEqual(first);
  return first;
}

const PERSON = 'id name nip rank { code } position { title } unit { id name }';
const CARD = `node { id name positionTitle unitName period planNo employee { ${PERSON} }
  plan { status late submittedAt results } month { status late lines filled } minutes { verified target }
  evaluation { status predicate } }`;
const PAGE = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

const TEAM = `query T($id: ID!, $first: Int!) { employee(id: $id) { name
  team(period: "2026-M10", first: $first) { edges { cursor ${CARD} } ${PAGE} } } }`;
const UNIT = `query U($id: ID!, $first: Int!) { unit(id: $id) { name
  people(period: "2026-M10", first: $first) { edges { cursor ${CARD} } ${PAGE} } } }`;
const SUBJECT = `subject { __typename id ... on Plan { planStatus: status workResults { text } employee { name } }
  ... on Month { monthStatus: status lines { text target } employee { name } }
  ... on ActivityMonth { verifiedMinutes targetMinutes pending employee { name } } }`;
const DESK = `query D($first: Int!, $step: DeskStep!) { viewer { employee { name } offices
  desk(first: $first, step: $step) { edges { cursor node { id step period planNo since dueOn count
    employee { ${PERSON} } ${SUBJECT} } } ${PAGE} } } }`;

/** The same for a page of 5 as for one of 50. */
async function bySize(rowsOf: (first: number) => Promise<{ rows: number; requests: object }>) {
  const [few, many] = [await rowsOf(5), await rowsOf(50)];
  expect([few.rows, many.rows]).toEqual([5, 50]);
  expect(many.requests).toEqual(few.requests);
  return many.requests;
}

describe('a page of fifty asks DynamoDB no more often than a page of five', () => {
  it('a team month: leader, their line twice, the index, offices and reach of the caller, and one batch each of people and units', async () => {
    const id = employeeNodeId(office.appraiser.employeeId);
    const ask = house.as(office.appraiser);
    const requests = await bySize(async (first) => {
      const { data, requests } = await counted(ask, TEAM, { id, first });
      return { rows: data.employee.team.edges.length, requests };
    });
    expect(requests).toEqual({ GetItem: 1, Query: 5, BatchGetItem: 2 });
  });

  it("a unit's period: the unit, the caller's offices, the index, and one batch each", async () => {
    const ask = house.as(office.manager);
    const requests = await bySize(async (first) => {
      const { data, requests } = await counted(ask, UNIT, { id: ids.unit, first });
      return { rows: data.unit.people.edges.length, requests };
    });
    // That the manager is in service: their profile and their leave.
    expect(requests).toEqual({ GetItem: 1, BatchGetItem: 3, Query: 3 });
  });

  it.each([
    ['PLAN_APPROVAL', { GetItem: 1, Query: 3, BatchGetItem: 3 }],
    // Until when it is to be done follows from the policies and the longer windows: two queries more.
    ['MONTH_VERIFICATION', { GetItem: 1, Query: 5, BatchGetItem: 3 }],
    ['ACTIVITY_VERIFICATION', { GetItem: 1, Query: 5, BatchGetItem: 3 }],
  ])(
    'a desk of %s: viewer, offices, desk, reach, and one batch each of people, units and subjects',
    async (step, most) => {
      const ask = house.as(office.appraiser);
      await ask(DESK, { first: 1, step }); // the calendar is read once a minute and process
      const requests = await bySize(async (first) => {
        const { data, requests } = await counted(ask, DESK, { first, step });
        const { edges } = data.viewer.desk;
        expect(edges.every(({ node }: { node: { subject: object | null } }) => node.subject)).toBe(true);
        return { rows: edges.length, requests };
      });
      expect(requests).toEqual(most);
    },
  );
});

describe('one thing costs', () => {
  it('an employee’s month, with minutes and evaluations: four reads and one of the policies', async () => {
    const query = `query M($id: ID!) { employee(id: $id) { name month(period: "2026-M10") { period
      months { id status lines { text target } employee { name } }
      activityMonth { verifiedMinutes targetMinutes missingDays days { date counted } employee { name } }
      evaluations { id status predicate employee { name } } } } }`;
    await house.as(office.owner)(query, { id: ids.employee }); // the calendar is read once a minute and process
    const { requests } = await counted(house.as(office.owner), query, { id: ids.employee });
    expect(requests).toEqual({ GetItem: 1, Query: 4, BatchGetItem: 1 });
  });

  it('the viewer: the person and the offices', async () => {
    const { requests } = await counted(
      house.as(office.owner),
      '{ viewer { employee { name nip } offices } }',
    );
    expect(requests).toEqual({ GetItem: 1, Query: 1 });
  });

  it('a plan by id: the plan and the line of the day; its owner is one read more', async () => {
    const plan = (fields: string) => `query P($id: ID!) { plan(id: $id) { ${fields} } }`;
    const ask = house.as(office.owner);
    const bare = await counted(ask, plan('status workResults { text indicators { target months } }'), {
      id: ids.plan,
    });
    // Whether they had looked is one read of their own.
    expect(bare.requests).toEqual({ GetItem: 2, Query: 1 });
    const whole = await counted(ask, plan('status employee { name nip }'), { id: ids.plan });
    expect(whole.requests).toEqual({ GetItem: 2, Query: 1, BatchGetItem: 1 });
  });

  it('the policies, the bank and a run: one each', async () => {
    const ask = house.as(office.auditor);
    expect((await counted(ask, '{ policies { key value } }')).requests).toEqual({ Query: 1 });
    const search = '{ bankItems(allFamilies: true) { edges { node { code } } } }';
    expect((await counted(ask, search, {}, 1)).requests).toEqual({ Query: 1 });
    expect((await counted(ask, search)).requests, 'remembered for a minute').toEqual({});
    const run = '{ jobRun(name: "closeMonth", period: "2026-M10") { status expected } }';
    expect((await counted(ask, run)).requests, "and the caller's offices, while in service").toEqual({
      Query: 2,
      GetItem: 2,
    });
  });

  it('whether a target is late: one batch of leave for those that still are by their windows', async () => {
    const ask = house.as(office.appraiser);
    const subjects = async (fields: string) => {
      const query = `{ viewer { desk(first: 50, step: MONTH_VERIFICATION) {
        edges { node { subject { ... on Month { id ${fields} } } } } } } }`;
      const { data, requests } = await counted(ask, query);
      const months = data.viewer.desk.edges.map(({ node }: { node: { subject: object } }) => node.subject);
      return {
        months,
        requests: requests as { Query: number },
      };
    };
    const plain = await subjects('');
    const refs: MonthRef[] = plain.months.map(({ id }: { id: string }) => parseMonthId(id));
    const mark = async (changes: object) => {
      const found = await getItems(
        table,
        refs.map(({ employeeId, month, planNo }) => keys.month(employeeId, month, planNo)),
      );
      const items = found.flatMap((item) => (item ? [item] : []));
      await bulkLoad(
        table,
        items.map((item) => ({ ...item, data: { ...(item.data as object), ...changes } })),
      );
    };
    await mark({ lateTarget: true });
    const madeUp = await subjects('lateTarget');
    await mark({ targetSubmittedAt: '2026-10-20T02:00:00.000Z' });
    const late = await subjects('lateTarget');
    const marks = [madeUp, late].map(
      ({ months }) => new Set(months.map((one: { lateTarget: boolean }) => one.lateTarget)),
    );
    expect(marks).toEqual([new Set([false]), new Set([true])]);
    expect(madeUp.requests).toEqual({ GetItem: 1, Query: plain.requests.Query + 2, BatchGetItem: 2 });
    expect(late.requests).toEqual({ ...madeUp.requests, BatchGetItem: 3 });
  });

  it('what is refused before it runs: nothing', async () => {
    await house.as(office.owner)('{ nothing }');
    expect(sent).toEqual([]);
  });
});
