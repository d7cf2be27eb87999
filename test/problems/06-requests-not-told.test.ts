/**
 * Problem 6 (docs/domain.md 3): "Ajuan verifikator, Plt dan JPT tidak disampaikan ke BKPP". The complaint as a
 * naive system has it, then what prevents it here, then how what was missed elsewhere is found.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { foundIn, kindsOf } from '../support/looking.ts';
import { night } from '../support/nights.ts';
import { itemsOf, makeLine } from '../support/office.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { relineAll } from '../support/registeredCity.ts';
import { openRequestHouse } from '../support/requestHouse.ts';

const at = await openRequestHouse();
const { table, clock, platform, house, people, drafted, submitted, forwarded, on } = at;
afterAll(() => house.stop());
beforeAll(() => relineAll(platform, Object.values(people)));

const bkppSees = async () =>
  (
    await house.as(people.bkpp)(
      `{ viewer { bkppDesk(first: 100) { edges { node { step dueOn subject { id ... on AssignmentRequest { status overdue } } } } } } }`,
    )
  ).data.viewer.bkppDesk.edges.map(({ node }: { node: { step: string; subject: { id: string } } }) => node);

/** Whom the candidate leads on a day. */
const teamOn = async (day: string): Promise<string[]> => {
  clock.set(`${day}T02:00:00.000Z`);
  const { data } = await house.as(people.candidate)('{ viewer { employee { subordinates { name } } } }');
  return data.viewer.employee.subordinates.map(({ name }: { name: string }) => name);
};

/** A line as an agency writes it for its own Plt: no letter, no request, no last day. */
const ownLine = () =>
  makeLine(people.staff, people.candidate, people.head, { from: '2026-11-01' as PlainDate, basis: 'PLT' });

describe('the complaint, on naive data', () => {
  it('an agency appoints its own Plt: BKPP is never told, and the Plt acts on after the last day', async () => {
    await bulkLoad(table, itemsOf.line(ownLine()));
    expect(await bkppSees()).toEqual([]);
    expect(await teamOn('2026-11-16')).toEqual([people.staff.name]);
    expect(await teamOn('2026-12-15')).toEqual([people.staff.name]);
    clock.set('2026-11-16T01:00:00.000Z');
  });

  it('and the next night takes away what no assignment says', async () => {
    await night(platform, 'relineEmployees', people.staff);
    expect(await teamOn('2026-11-16')).toEqual([]);
    expect(await teamOn('2026-12-15')).toEqual([]);
    clock.set('2026-11-16T01:00:00.000Z');
  });
});

describe('it is prevented', () => {
  it('there is no way to act for an office but by a request, of which BKPP has notice from its first draft', async () => {
    const { id } = (await drafted()).assignmentRequest;
    expect((await bkppSees()).map(({ subject }: { subject: { id: string } }) => subject.id)).toContain(id);
    const { data } = await house.as(people.bkpp)('{ __schema { mutationType { fields { name } } } }');
    const names = data.__schema.mutationType.fields.map(({ name }: { name: string }) => name);
    const acting = /assign|acting|verifier|delegat|plt|plh/i;
    // Assignments of the matrix are results that a leader expects, no office that somebody acts for.
    const ofMatrix = ['acceptAssignments', 'askAboutAssignment', 'withdrawAssignments'];
    const found = names.filter((name: string) => acting.test(name) && !ofMatrix.includes(name));
    expect(found.sort()).toEqual(
      [
        'approveAssignmentRequest',
        'draftAssignmentRequest',
        'editAssignmentRequest',
        'forwardAssignmentRequest',
        'rejectAssignmentRequest',
        'returnAssignmentRequest',
        'revokeAssignment',
        'submitAssignmentRequest',
        'withdrawAssignmentRequest',
      ].sort(),
    );
  });

  it('nobody acts before BKPP has approved, nor after the last day, without anybody taking it away', async () => {
    const { assignmentRequest } = await forwarded({ from: '2026-11-16', to: '2026-11-30' });
    expect(await teamOn('2026-11-16')).toEqual([]);
    await on('bkpp', 'approveAssignmentRequest', assignmentRequest);
    expect(await teamOn('2026-11-16')).toEqual([people.staff.name]);
    expect(await teamOn('2026-11-30')).toEqual([people.staff.name]);
    expect(await teamOn('2026-12-01')).toEqual([]);
    clock.set('2026-11-16T01:00:00.000Z');
  });
});

describe('what is missed is found', () => {
  it('a request that nobody at BKPP took up shows as overdue, on the desk, in the list and as an event', async () => {
    const { id } = (await submitted({ from: '2027-01-01', to: '2027-01-31' })).assignmentRequest;
    clock.set('2026-11-24T02:00:00.000Z');
    const overdue = async (status: string) =>
      (
        await house.as(people.auditor)(
          `query Q($status: AssignmentRequestStatus!) { assignmentRequests(status: $status, overdue: true) { edges { node { id dueOn overdue } } } }`,
          { status },
        )
      ).data.assignmentRequests.edges.map(({ node }: { node: object }) => node);
    expect(await overdue('SUBMITTED')).toEqual([{ id, dueOn: '2026-11-23', overdue: true }]);
    const row = (await bkppSees()).find(({ subject }: { subject: { id: string } }) => subject.id === id);
    expect(row).toMatchObject({ dueOn: '2026-11-23', subject: { overdue: true } });
    const told = async () =>
      (await eventsIn(table)).filter(
        ({ type, public: { requestId } }) => type === 'assignmentRequestOverdue' && requestId === id,
      ).length;
    expect(await told()).toBe(0);
    await turnDay(platform, '2026-11-24' as PlainDate);
    expect(await told()).toBe(1);
    expect(await turnDay(platform, '2026-11-24' as PlainDate)).toEqual({ due: 0, changed: 0 });
    expect(await told()).toBe(1);
    const { data } = await house.as(people.auditor)(
      'query Q($id: ID!) { assignmentRequest(id: $id) { overdue status } }',
      { id },
    );
    expect(data.assignmentRequest).toEqual({ overdue: true, status: 'SUBMITTED' });
    clock.set('2026-11-16T01:00:00.000Z');
  });

  it('an office that nobody holds, under which people stand, is on the list of vacancies with who acts', async () => {
    const vacancies = async () =>
      (
        await house.as(people.bkpp)(
          `{ vacancies { edges { node { title } subordinates acting { employee { name } role } } } }`,
        )
      ).data.vacancies.edges;
    const vacant = { node: { title: 'Kepala Bidang Lalu Lintas' }, subordinates: 1 };
    const acting = [{ employee: { name: people.candidate.name }, role: 'PLT' }];
    expect(await vacancies()).toEqual([{ ...vacant, acting }]);
    const found = async () => kindsOf(await foundIn(platform, at.units.roads.unitId, 'D06'));
    expect(await found()).not.toContain('SUPERIOR_VACANT');
    clock.set('2026-12-01T02:00:00.000Z'); // the day after the Plt's last
    expect(await vacancies()).toEqual([{ ...vacant, acting: [] }]);
    expect(await found()).toContain('SUPERIOR_VACANT');
    clock.set('2026-11-16T01:00:00.000Z');
  });
});
