/** Personal data are seen by who stands above somebody today, whatever list of whatever day names them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { monthId } from '../../functions/execution/month/store.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { keys } from '../../functions/platform/keys.ts';
import { makeItem } from '../../functions/platform/item.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { unitKind } from '../../functions/organisation/unit/store.ts';
import { isLaid } from '../support/desks.ts';
import { openHouse } from '../support/house.ts';
import { officeItems, officeOf } from '../support/directory.ts';
import { cardItem, makeUnit, waiting } from '../support/largeOffice.ts';
import { makeMonth, monthItem, OCTOBER } from '../support/months.ts';
import { itemsOf, makeAppointment, makeEmployee, makeLine, makePlatform } from '../support/office.ts';
import { holderItems, makeRequest, requestItems } from '../support/requests.ts';
import { requestId } from '../../functions/organisation/request/store.ts';
import { makeTable, tapped } from '../support/table.ts';

const day = (text: string) => text as PlainDate;
const PERSONAL = `name nip employmentStatus legalStatus rank { code } history { ranks { recordedAt } }`;
const NOTHING = { nip: null, employmentStatus: null, legalStatus: null, rank: null, history: null };
const UNTIL = day('2026-10-31');
const SINCE = day('2026-11-01');

let sent: string[] = [];
const table = await makeTable();
const platform = makePlatform(tapped(table, (command) => void sent.push(command)));
const house = await openHouse(platform);
afterAll(() => house.stop());

/** Led the team until October, and still has `stayed`; `leader` leads the others since, under `superior`. */
const former = makeEmployee('Bambang Prasetyo');
const leader = makeEmployee('Ratna Dewi');
const superior = makeEmployee('Endang Lestari');
const delegate = makeEmployee('Nur Aini');
const manager = makeEmployee('Joko Santoso');
const gone = Array.from({ length: 12 }, (_, no) => makeEmployee(`Pegawai ${String(no).padStart(2, '0')}`));
const [first] = gone as [(typeof gone)[number]];
const stayed = makeEmployee('Sri Wahyuni');
const retired = makeEmployee('Wahyu Nugroho', {
  legalStatus: 'PENSIUN',
  legalStatusFrom: SINCE,
});
const team = [...gone, stayed, retired];
const request = makeRequest(first, {
  requestedBy: manager.employeeId,
  headId: former.employeeId,
  headPositionId: former.position.positionId,
});

beforeAll(() =>
  bulkLoad(table, [
    makeItem(unitKind, keys.unit(first.unit.unitId), {
      ...makeUnit(first.unit.path, first.unit.agencyId, first.unit.name),
      unitId: first.unit.unitId,
    }),
    ...[former, leader, superior, delegate, manager, ...team].flatMap(itemsOf.employee),
    ...[former, leader].flatMap((each) => itemsOf.line(makeLine(each, superior, null))),
    ...gone.flatMap((each) => [
      ...itemsOf.line(makeLine(each, former, superior, { to: UNTIL, verifierId: delegate.employeeId })),
      ...itemsOf.line(makeLine(each, leader, superior, { from: SINCE })),
    ]),
    ...itemsOf.line(makeLine(stayed, former, superior)),
    ...itemsOf.line(makeLine(retired, former, superior, { to: UNTIL })),
    ...team.flatMap((each) => [
      monthItem(makeMonth(each, { status: 'REALISED', verifierId: former.employeeId })),
      cardItem(each, former.employeeId, OCTOBER),
      waiting(former, each, 'MONTH_VERIFICATION'),
    ]),
    ...itemsOf.appointment(makeAppointment(manager, 'MANAGER', '09/')),
    ...[former, first].flatMap((each) => officeItems({ ...officeOf(each, null), kind: 'JPT_PRATAMA' })),
    ...holderItems(former),
    ...requestItems(request),
  ]),
);

type Seen = { name: string } & typeof NOTHING;
const only = (seen: Seen[]) => seen.filter(({ nip }) => nip !== null).map(({ name }) => name);
const names = (people: readonly { name: string }[]) => people.map(({ name }) => name).toSorted();

const lists: Record<string, (first: number) => { query: string; of: (data: never) => Seen[] }> = {
  'the team of a day': () => ({
    query: `{ employee(id: "${employeeNodeId(former.employeeId)}") { subordinates(on: "2026-06-01") { ${PERSONAL} } } }`,
    of: ({ employee }: { employee: { subordinates: Seen[] } }) => employee.subordinates,
  }),
  'the team of a period': (rows) => ({
    query: `{ employee(id: "${employeeNodeId(former.employeeId)}") { team(period: "2026-M10", first: ${rows}) { edges { node { employee { ${PERSONAL} } } } } } }`,
    of: ({ employee }: { employee: { team: { edges: { node: { employee: Seen } }[] } } }) =>
      employee.team.edges.map(({ node }) => node.employee),
  }),
};
const deskOf = (rows: number) =>
  `{ viewer { desk(first: ${rows}) { edges { node { step employee { ${PERSONAL} } } } } } }`;
const ask = async (who: Parameters<typeof house.as>[0], query: string) => {
  sent = [];
  const { data, errors } = await house.as(who)(query);
  expect(errors).toBeUndefined();
  return data;
};

describe('whoever led a team and leads it no longer', () => {
  it.each(Object.keys(lists))(
    'sees in %s the names of all, and personal data of those who stayed',
    async (list) => {
      const { query, of } = (lists[list] as (typeof lists)[string])(50);
      const seen = of((await ask(former, query)) as never);
      expect(names(seen)).toEqual(names(team));
      expect(only(seen)).toEqual([stayed.name]);
      for (const { name: _name, ...personal } of seen.filter(({ name }) => name !== stayed.name))
        expect(personal).toEqual(NOTHING);
      expect(seen.find(({ name }) => name === stayed.name)).toMatchObject({
        nip: stayed.nip,
        employmentStatus: 'PNS',
        legalStatus: 'AKTIF',
        rank: { code: 'III/c' },
        history: { ranks: [{}] },
      });
    },
  );

  it('sees on their desk the names of whose October still waits there', async () => {
    const { viewer } = await ask(former, deskOf(50));
    const rows = viewer.desk.edges.filter(isLaid);
    const seen = rows.map(({ node }: { node: { employee: Seen } }) => node.employee);
    expect(seen).toHaveLength(team.length);
    expect(only(seen)).toEqual([stayed.name]);
  });

  it('reads the month that they decided on, and of its owner the name', async () => {
    const id = monthId({ employeeId: first.employeeId, month: OCTOBER, planNo: 1 });
    const { month } = await ask(former, `{ month(id: "${id}") { status employee { ${PERSONAL} } } }`);
    expect(month).toEqual({ status: 'REALISED', employee: { name: first.name, ...NOTHING } });
  });

  it('is refused the same by the id of the person', async () => {
    const { employee } = await ask(
      former,
      `{ employee(id: "${employeeNodeId(first.employeeId)}") { ${PERSONAL} } }`,
    );
    expect(employee).toEqual({ name: first.name, ...NOTHING });
  });
});

describe('whoever stands above them today', () => {
  it.each(Object.keys(lists))('as superior of both leaders sees in %s all but the retired', async (list) => {
    const { query, of } = (lists[list] as (typeof lists)[string])(50);
    expect(only(of((await ask(superior, query)) as never)).toSorted()).toEqual(names([...gone, stayed]));
  });

  it('as their leader sees personal data in a month of before', async () => {
    const id = monthId({ employeeId: first.employeeId, month: OCTOBER, planNo: 1 });
    const { employee } = await ask(
      leader,
      `{ employee(id: "${employeeNodeId(first.employeeId)}") { ${PERSONAL} } }`,
    );
    expect(employee.nip).toBe(first.nip);
    expect((await ask(leader, `{ month(id: "${id}") { status } }`)).month).toBeNull();
  });
});

describe('whoever reads something of a person by another right than to the person', () => {
  it('as the delegate who verified sees the name', async () => {
    const id = monthId({ employeeId: first.employeeId, month: OCTOBER, planNo: 1 });
    const { month } = await ask(delegate, `{ month(id: "${id}") { employee { ${PERSONAL} } } }`);
    expect(month.employee).toEqual({ name: first.name, ...NOTHING });
  });

  it('as head of a request sees the name of whom it would assign', async () => {
    const { assignmentRequest } = await ask(
      former,
      `{ assignmentRequest(id: "${requestId(request)}") { employee { ${PERSONAL} } } }`,
    );
    expect(assignmentRequest.employee).toEqual({ name: first.name, ...NOTHING });
  });
});

it('costs the same for twelve as for one, and nothing where only names are asked', async () => {
  const cost = async (who: typeof former, query: string) => {
    await ask(who, query);
    return sent.toSorted();
  };
  const page = (rows: number) => (lists['the team of a period'] as (typeof lists)[string])(rows).query;
  const bare = (query: string) => query.replace(PERSONAL, 'name');
  // History is four reads of the person's own, and asked of few.
  const light = (query: string) => query.replace(/history \{.*?\} \}/, '');
  for (const who of [former, superior])
    expect(await cost(who, light(page(12)))).toEqual(await cost(who, light(page(1))));
  const [named, whole] = [await cost(former, bare(page(12))), await cost(former, light(page(12)))];
  expect(whole.length - named.length).toBeLessThanOrEqual(2);
});
