/** Whoever has left the service is in no unit, and in no list of its people. */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { directoryItem } from '../support/directory.ts';
import { type Ask, openHouse } from '../support/house.ts';
import { itemsOf, makeAppointment } from '../support/office.ts';
import { openRegisteredCity } from '../support/registeredCity.ts';

const { city, platform } = await openRegisteredCity(260);
const house = await openHouse(platform);
afterAll(() => house.stop());

const person = (employeeId: string) => {
  const found = city.employees.find((each) => each.employeeId === employeeId);
  if (!found) throw new Error('nobody of that id');
  return found;
};
const asBkpp = house.as(person(city.cast.bkpp[0]));
const PEOPLE = `query P($id: ID!, $legal: LegalStatus) { unit(id: $id) {
  employees(first: 100, legalStatus: $legal) { edges { node { id nip } } } } }`;

describe('somebody of a unit who retires', () => {
  const { employeeId, unit } = person(city.cast.employee);
  const listed = async (ask: Ask, filter: object = {}) => {
    const { data } = await ask(PEOPLE, { id: unitId(unit), ...filter });
    const nodes = data.unit.employees.edges.map(({ node }: { node: { id: string } }) => node);
    return nodes.find(({ id }: { id: string }) => id === employeeNodeId(employeeId));
  };
  const retires = async (from: string) => {
    const status = { legalStatus: 'PENSIUN' as const, legalStatusFrom: from as PlainDate };
    const after = { ...person(employeeId), ...status };
    await bulkLoad(platform.table, [...itemsOf.employee(after), directoryItem(after)]);
  };
  const manager = person(city.cast.manager);
  const ofUnit = makeAppointment(manager, 'MANAGER', unit.path);

  it('is listed to its manager with personal data until then, and by the date on not at all', async () => {
    await bulkLoad(platform.table, itemsOf.appointment(ofUnit));
    const { nip } = person(employeeId);
    await retires('2026-11-17');
    expect(await listed(house.as(manager))).toMatchObject({ nip });
    await retires('2026-11-16');
    expect(await listed(house.as(manager))).toBeUndefined();
    expect(await listed(house.as(manager), { legal: 'PENSIUN' })).toBeUndefined();
  });

  it('is listed to BKPP all the same, who sees them by their id as well', async () => {
    const { nip } = person(employeeId);
    expect(await listed(asBkpp, { legal: 'PENSIUN' })).toMatchObject({ nip });
    const back = person(employeeId);
    await bulkLoad(platform.table, [...itemsOf.employee(back), directoryItem(back)]);
    expect(await listed(house.as(manager))).toMatchObject({ nip });
  });

  it('and gone without a row that says how, is not listed either', async () => {
    const gone = { ...person(employeeId), goneFrom: '2026-11-16' as PlainDate };
    await bulkLoad(platform.table, itemsOf.employee(gone));
    expect(await listed(house.as(manager))).toBeUndefined();
  });
});
