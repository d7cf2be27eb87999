import { afterAll, describe, expect, it } from 'vitest';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { positionNodeId } from '../../functions/organisation/position/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { relineAll } from '../support/registeredCity.ts';
import { openRequestHouse } from '../support/requestHouse.ts';

const at = await openRequestHouse();
const { clock, platform, house, people, offices, units, approved, submitted } = at;
afterAll(() => house.stop());

const desk = await at.addOffice('Pengelola Angkutan', 'PELAKSANA', units.transport, offices.held);
const clerk = await at.enrol('Ninik Wahyuni', [[desk, 'DEFINITIVE', '2024-01-01', null]]);
await relineAll(platform, [clerk, people.holder]);

const TEAM = `query Q($id: ID!) { employee(id: $id) { subordinates { name } } }`;
const teamAsSeenBy = async (person: Employee) =>
  (await house.as(person)(TEAM, { id: employeeNodeId(people.holder.employeeId) })).data.employee.subordinates;
const lead = { type: 'TEAM_LEAD', office: offices.held, from: '2026-11-16', to: '2026-12-31' };

describe('the lead of a work team', () => {
  it("is given by a request, sees the office's people on those days, and decides nothing about them", async () => {
    expect(await teamAsSeenBy(people.candidate)).toBeNull();
    const { assignmentRequest } = await approved(lead);
    expect(assignmentRequest).toMatchObject({ type: 'TEAM_LEAD', status: 'ACTIVE' });
    expect(await teamAsSeenBy(people.candidate)).toEqual([{ name: clerk.name }]);
    expect(await teamAsSeenBy(people.other)).toBeNull();
    const line = `query Q($id: ID!) { employee(id: $id) { appraiserOn { appraiser { name } verifier { name } } } }`;
    const { data } = await house.as(people.bkpp)(line, { id: employeeNodeId(clerk.employeeId) });
    expect(data.employee.appraiserOn).toEqual({ appraiser: { name: people.holder.name }, verifier: null });
    const holders = `query Q($id: ID!) { position(id: $id) { holders { role employee { name } } } }`;
    const office = await house.as(clerk)(holders, { id: positionNodeId(offices.held.positionId) });
    expect(office.data.position.holders).toContainEqual({
      role: 'TEAM_LEAD',
      employee: { name: people.candidate.name },
    });
    clock.set('2027-01-01T01:00:00.000Z');
    expect(await teamAsSeenBy(people.candidate)).toBeNull();
    clock.set('2026-11-16T01:00:00.000Z');
  });

  it('is one of several of an office, and the same person once', async () => {
    expect((await submitted(lead)).userErrors).toMatchObject([{ code: 'REQUEST_OVERLAPS' }]);
    expect((await submitted({ ...lead, employee: people.other })).userErrors).toEqual([]);
  });
});
