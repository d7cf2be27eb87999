/** What BKPP does about appointments over the door, for the tests of a house. */
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { RequestHouse } from './requestHouse.ts';

export const FIELDS = `id version status role from to inForce employee { name } unit { name } proposedBy { name }
  confirmedBy { name } ending { proposedBy { name } lastDay note } note`;

/** The acts of a house's people. */
export function appointing({ house, people: { bkpp } }: Pick<RequestHouse, 'house' | 'people'>) {
  const act = async (person: Employee, name: string, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await house.as(person)(
      `mutation M($input: ${type}!) { ${name}(input: $input) { appointment { ${FIELDS} } userErrors { code field message } } }`,
      { input },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data[name];
  };
  const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
  const propose = (person: Employee, changes: object = {}, by = bkpp) =>
    act(by, 'proposeAppointment', {
      employeeId: employeeNodeId(person.employeeId),
      role: 'AUDITOR',
      from: '2026-11-16',
      ...changes,
    });
  const edit = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
  const officesOf = async (person: Employee) =>
    (
      await house.as(person)(
        `{ viewer { offices appointments { role status inForce from to unit { name } } } }`,
      )
    ).data.viewer;
  const bkppDesk = async (person: Employee) =>
    (
      await house.as(person)(
        `{ viewer { bkppDesk(step: APPOINTMENT_CONFIRMATION) { edges { node { id subject { ... on Appointment { id status } } } } } } }`,
      )
    ).data.viewer.bkppDesk?.edges.map(({ node }: { node: { subject: { id: string } } }) => node.subject.id);
  return { act, codes, propose, edit, officesOf, bkppDesk };
}
