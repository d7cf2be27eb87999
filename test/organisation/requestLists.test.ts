import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { unitId } from '../../functions/organisation/unit/store.ts';
import type { Ask } from '../support/house.ts';
import { openRequestHouse } from '../support/requestHouse.ts';
import { tapped } from '../support/table.ts';

let sent: string[] = [];
const at = await openRequestHouse((plain) =>
  tapped(plain, (command) => void sent.push(command.replace('Command', ''))),
);
const { house, people, units, offices, drafted, submitted, forwarded, clock, on } = at;
afterAll(() => house.stop());
beforeEach(() => {
  sent = [];
});

const ROW = `cursor node { id version type status statusSince employee { id name nip unit { id name } }
  position { title } unit { id name } from to endsOn letter { number url } reason requestedBy { name }
  head { name } decidedBy { name } dueOn overdue note }`;
const PAGE = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const CITY = `query C($status: AssignmentRequestStatus!, $first: Int, $after: String, $overdue: Boolean) {
  assignmentRequests(status: $status, first: $first, after: $after, overdue: $overdue) { edges { ${ROW} } ${PAGE} } }`;
const UNIT = `query U($id: ID!, $first: Int, $status: AssignmentRequestStatus) { unit(id: $id) { name
  assignmentRequests(first: $first, status: $status) { edges { ${ROW} } ${PAGE} } } }`;
const DESK = `query D($first: Int!, $step: DeskStep) { viewer { bkppDesk(first: $first, step: $step) {
  edges { node { id step since dueOn employee { name } subject { ... on AssignmentRequest { id status } } } } ${PAGE} } } }`;

async function counted(ask: Ask, query: string, variables: object) {
  sent = [];
  const { data, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return {
    data,
    requests: Object.fromEntries(
      Object.entries(Object.groupBy(sent, (one) => one)).map(([kind, all]) => [kind, all?.length]),
    ),
  };
}
const bkpp = house.as(people.bkpp);
const waitingIn = async (status: string, more: object = {}) =>
  (await bkpp(CITY, { status, first: 100, ...more })).data.assignmentRequests.edges.map(
    ({ node }: { node: { id: string } }) => node.id,
  );

describe('requests of the city', () => {
  it('are listed by state, the one that has waited longest first, and page by page', async () => {
    const ids: string[] = [];
    for (const hour of ['01', '02', '03']) {
      clock.set(`2026-11-16T${hour}:00:00.000Z`);
      ids.push((await forwarded()).assignmentRequest.id);
    }
    expect(await waitingIn('FORWARDED')).toEqual(ids);
    const first = (await bkpp(CITY, { status: 'FORWARDED', first: 2 })).data.assignmentRequests;
    expect(first.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(ids.slice(0, 2));
    const { endCursor: after } = first.pageInfo;
    const rest = (await bkpp(CITY, { status: 'FORWARDED', first: 2, after })).data.assignmentRequests;
    expect(rest.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(ids.slice(2));
    expect(Buffer.from(after, 'base64url').toString()).not.toContain(people.candidate.name);
  });

  it('that are past their term are found alone', async () => {
    clock.set('2026-11-20T01:00:00.000Z');
    const later = (await forwarded()).assignmentRequest.id;
    clock.set('2026-11-24T01:00:00.000Z');
    const overdue = await waitingIn('FORWARDED', { overdue: true });
    expect(overdue).toHaveLength(3);
    expect(overdue).not.toContain(later);
    expect(await waitingIn('FORWARDED')).toContain(later);
    clock.set('2026-11-16T01:00:00.000Z');
  });

  it('are nobody else’s to list: neither a manager’s, a head’s nor an employee’s', async () => {
    for (const person of [people.manager, people.head, people.candidate, people.outsider]) {
      const { data, errors } = await house.as(person)(CITY, { status: 'FORWARDED' });
      expect([errors, data.assignmentRequests]).toEqual([undefined, null]);
    }
    expect(
      (await house.as(people.auditor)(CITY, { status: 'FORWARDED' })).data.assignmentRequests.edges.length,
    ).toBeGreaterThan(0);
  });

  it('leave the list of a state with it', async () => {
    const request = (await submitted()).assignmentRequest;
    expect(await waitingIn('SUBMITTED')).toContain(request.id);
    await on('head', 'returnAssignmentRequest', request, { note: 'Perbaiki.' });
    expect(await waitingIn('SUBMITTED')).not.toContain(request.id);
    expect(await waitingIn('RETURNED')).toContain(request.id);
  });
});

describe('requests of a unit', () => {
  it('are those for its own offices and those below it, seen by its manager', async () => {
    const other = (await drafted({ office: offices.held, type: 'VERIFIER' })).assignmentRequest.id;
    const idsIn = async (unit: { unitId: string }, status?: string) =>
      (
        await house.as(people.manager)(UNIT, { id: unitId(unit), first: 100, status })
      ).data.unit.assignmentRequests.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(await idsIn(units.transport)).toEqual([other]);
    expect(await idsIn(units.agency)).toContain(other);
    expect(await idsIn(units.roads)).not.toContain(other);
    expect(await idsIn(units.agency, 'DRAFT')).toEqual([other]);
  });

  it('are null to whoever is not its manager, BKPP or auditor', async () => {
    const { data } = await house.as(people.candidate)(UNIT, { id: unitId(units.roads), first: 5 });
    expect(data.unit).toEqual({ name: units.roads.name, assignmentRequests: null });
  });
});

describe('one request', () => {
  it('is read by whom it names or who decides on it, and by nobody else', async () => {
    const { id } = (await forwarded()).assignmentRequest;
    const seenBy = async (person: { employeeId: string }) =>
      (await house.as(person)(`query Q($id: ID!) { node(id: $id) { id } }`, { id })).data.node !== null;
    const { candidate, manager, head, bkpp, auditor } = people;
    for (const person of [candidate, manager, head, bkpp, auditor])
      expect([person.name, await seenBy(person)]).toEqual([person.name, true]);
    for (const person of [people.outsider, people.holder, people.other])
      expect([person.name, await seenBy(person)]).toEqual([person.name, false]);
  });
});

describe('a page of fifty asks DynamoDB no more often than a page of five', () => {
  it('of the city, of a unit, and of BKPP’s desk', async () => {
    for (let no = 0; no < 51; no += 1) {
      const employee = await at.enrol(`Pegawai Uji ${no}`);
      await drafted({ employee });
    }
    const sizes = async (
      ask: Ask,
      query: string,
      more: object,
      rowsOf: (data: ReturnType<JSON['parse']>) => unknown[],
    ) => {
      const [few, many] = [
        await counted(ask, query, { first: 5, ...more }),
        await counted(ask, query, { first: 50, ...more }),
      ];
      expect([rowsOf(few.data).length, rowsOf(many.data).length]).toEqual([5, 50]);
      expect(many.requests).toEqual(few.requests);
      return many.requests;
    };
    const city = await sizes(bkpp, CITY, { status: 'DRAFT' }, (data) => data.assignmentRequests.edges);
    // who asks: appointments, and whether they are in service; the index; the requests, then people, offices and units, each in one batch
    expect(city).toEqual({ GetItem: 1, Query: 3, BatchGetItem: 4 });
    const unit = await sizes(
      house.as(people.manager),
      UNIT,
      { id: unitId(units.agency) },
      (data) => data.unit.assignmentRequests.edges,
    );
    expect(unit).toEqual({ GetItem: 1, Query: 3, BatchGetItem: 5 });
    const desk = await sizes(bkpp, DESK, { step: 'REQUEST_NOTICE' }, (data) => data.viewer.bkppDesk.edges);
    expect(desk).toEqual({ GetItem: 2, Query: 3, BatchGetItem: 2 });
  });
});
