import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agendaUpTo } from '../../functions/platform/agenda.ts';
import { assignmentsOf, holdersOf } from '../../functions/organisation/assignment/store.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Position } from '../../functions/organisation/position/rules.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { testClock } from '../support/office.ts';
import { relineAll } from '../support/registeredCity.ts';
import { openRequestHouse } from '../support/requestHouse.ts';

const at = await openRequestHouse();
const { table, clock, platform, house, people, offices, units, approved, forwarded, on } = at;
afterAll(() => house.stop());

const day = (text: string) => text as PlainDate;
/** The lines of everybody, as they were worked out in January. */
const january = { ...platform, clock: testClock('2026-01-02T00:00:00.000Z') };
const reline = (...who: Employee[]) => relineAll(january, who);
beforeAll(() => reline(...Object.values(people)));

const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
/** The offices on record of a person by now: role, first and last day. */
const standing = async ({ employeeId }: Employee) =>
  (await assignmentsOf(table, employeeId))
    .filter(({ data }) => data.supersededAt === null)
    .map(({ data: { positionId, role, from, to } }) => [positionId, role, from, to]);
const requestNow = async (id: string) =>
  (
    await house.as(people.bkpp)(
      `query Q($id: ID!) { assignmentRequest(id: $id) { status version endsOn } }`,
      { id },
    )
  ).data.assignmentRequest;
const appraiserOf = async (person: Employee, date: string) =>
  (
    await house.as(people.bkpp)(
      `query Q($id: ID!, $date: Date) { employee(id: $id) { appraiserOn(date: $date) { appraiser { name } } } }`,
      { id: employeeNodeId(person.employeeId), date },
    )
  ).data.employee.appraiserOn?.appraiser?.name;

/** A senior post that is vacant, and a division whose head, over one clerk, is to get it. */
async function promotion(no: number) {
  const post = await at.addOffice(`Asisten ${no}`, 'JPT_PRATAMA', units.agency, offices.secretary);
  const former = await at.addOffice(`Kepala Bidang ${no}`, 'ADMINISTRATOR', units.roads, offices.head);
  const desk = await at.addOffice(`Pengelola ${no}`, 'PELAKSANA', units.roads, former);
  const since = (office: Position) => [[office, 'DEFINITIVE', '2024-01-01', null] as const];
  const person = await at.enrol(`Kabid Nomor ${no}, S.E.`, since(former));
  const clerk = await at.enrol(`Staf Nomor ${no}`, since(desk));
  await reline(person, clerk);
  const jpt = { type: 'JPT', office: post, employee: person, from: '2026-12-01', to: null };
  return { post, former, person, clerk, jpt };
}
const NOTE = { note: 'Pelantikan dibatalkan.' };

describe('a senior post (JPT) that is revoked', () => {
  it('before its first day gives back the office that the person was to leave, and their people', async () => {
    const { post, former, person, clerk, jpt } = await promotion(1);
    const { assignmentRequest } = await approved(jpt, 'secretary');
    expect(await standing(person)).toEqual([
      [former.positionId, 'DEFINITIVE', '2024-01-01', '2026-11-30'],
      [post.positionId, 'DEFINITIVE', '2026-12-01', null],
    ]);
    expect(await appraiserOf(clerk, '2026-12-01')).toBe(people.head.name);
    clock.set('2026-11-16T02:00:00.000Z');
    const revoked = await on('bkpp', 'revokeAssignment', assignmentRequest, NOTE);
    expect(revoked.assignmentRequest.status).toBe('REVOKED');
    expect(await standing(person)).toEqual([[former.positionId, 'DEFINITIVE', '2024-01-01', null]]);
    const [seats = []] = await holdersOf(table, [former.positionId]);
    expect(seats.filter(({ supersededAt }) => supersededAt === null)).toMatchObject([{ to: null }]);
    expect(await appraiserOf(clerk, '2026-12-01')).toBe(person.name);
  });

  it('after its first day gives it back from the day after its last one', async () => {
    const { post, former, person, clerk, jpt } = await promotion(2);
    const { assignmentRequest } = await approved({ ...jpt, from: '2026-11-02' }, 'secretary');
    await on('bkpp', 'revokeAssignment', assignmentRequest, { ...NOTE, lastDay: '2026-11-20' });
    expect(await standing(person)).toEqual([
      [former.positionId, 'DEFINITIVE', '2024-01-01', '2026-11-01'],
      [post.positionId, 'DEFINITIVE', '2026-11-02', '2026-11-20'],
      [former.positionId, 'DEFINITIVE', '2026-11-21', null],
    ]);
    expect(await appraiserOf(clerk, '2026-11-20')).toBe(people.head.name);
    expect(await appraiserOf(clerk, '2026-11-21')).toBe(person.name);
    // The register has not followed: their plan is that of the office to which they return.
    const due = [];
    for await (const page of agendaUpTo(table, units.agency.unitId, day('2099-12-31'))) due.push(...page);
    expect(due.filter(({ step }) => step === 'PLAN_END')).toEqual([]);
  });

  it('is refused while somebody else holds the office that the person left', async () => {
    const { former, jpt } = await promotion(3);
    const { assignmentRequest } = await approved(jpt, 'secretary');
    await at.enrol('Penggantinya, S.E.', [[former, 'DEFINITIVE', '2026-12-05', null]]);
    const refused = await on('bkpp', 'revokeAssignment', assignmentRequest, NOTE);
    expect(refused.userErrors).toMatchObject([{ code: 'REQUEST_FORMER_HELD', field: ['input', 'id'] }]);
    expect(refused.userErrors[0].message).toContain('2026-12-05');
  });

  it('ends who acts in the office to which the person returns', async () => {
    const { former, person, jpt } = await promotion(4);
    const { assignmentRequest } = await approved(jpt, 'secretary');
    const plt = { office: former, from: '2026-12-01', to: '2027-02-28', employee: people.other };
    const acting = (await approved(plt)).assignmentRequest;
    await on('bkpp', 'revokeAssignment', assignmentRequest, NOTE);
    expect(await standing(person)).toEqual([[former.positionId, 'DEFINITIVE', '2024-01-01', null]]);
    expect(await standing(people.other)).toEqual([]);
    expect(await requestNow(acting.id)).toMatchObject({ status: 'ENDED' });
  });
});

describe('a Plt of a senior post', () => {
  it('ends on the eve of its new holder, with its request; and runs on when the holder does not come', async () => {
    const { post, jpt } = await promotion(5);
    const plt = { office: post, from: '2026-11-10', to: '2027-01-31', employee: people.candidate };
    const acting = (await approved(plt, 'secretary')).assignmentRequest;
    const { assignmentRequest } = await approved(jpt, 'secretary');
    expect(await standing(people.candidate)).toEqual([[post.positionId, 'PLT', '2026-11-10', '2026-11-30']]);
    expect(await requestNow(acting.id)).toMatchObject({ status: 'ACTIVE', endsOn: '2026-11-30' });
    await on('bkpp', 'revokeAssignment', assignmentRequest, NOTE);
    expect(await standing(people.candidate)).toEqual([[post.positionId, 'PLT', '2026-11-10', '2027-01-31']]);
    expect(await requestNow(acting.id)).toMatchObject({ status: 'ACTIVE', endsOn: '2027-01-31' });
  });

  it('who becomes its holder acts until the eve; backdated, the request is ended at once', async () => {
    const { post, person, former, jpt } = await promotion(6);
    const plt = { office: post, from: '2026-10-01', to: '2027-01-31', employee: person };
    const acting = (await approved(plt, 'secretary')).assignmentRequest;
    expect(codes(await approved({ ...jpt, from: '2026-11-02' }, 'secretary'))).toEqual([]);
    expect(await standing(person)).toEqual([
      [former.positionId, 'DEFINITIVE', '2024-01-01', '2026-11-01'],
      [post.positionId, 'PLT', '2026-10-01', '2026-11-01'],
      [post.positionId, 'DEFINITIVE', '2026-11-02', null],
    ]);
    expect(await requestNow(acting.id)).toMatchObject({ status: 'ENDED', endsOn: '2026-11-01' });
  });
});

it('what stands in the way of an approval is said of the request that was named', async () => {
  const { post, person, jpt } = await promotion(7);
  const { assignmentRequest } = await forwarded(jpt, 'secretary');
  await at.enrol('Pejabat Baru, S.H.', [[post, 'DEFINITIVE', '2026-11-16', null]]);
  const refused = await on('bkpp', 'approveAssignmentRequest', assignmentRequest);
  expect(refused.userErrors).toMatchObject([{ code: 'REQUEST_POST_OCCUPIED', field: ['input', 'id'] }]);
  expect(await standing(person)).toHaveLength(1);
});

it('the audit finds every chain whole', async () => {
  clock.set('2026-11-16T01:00:00.000Z');
  expect((await verifyAudit(table)).broken).toEqual([]);
});
