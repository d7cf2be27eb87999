import { afterAll, describe, expect, it } from 'vitest';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { Position } from '../../functions/organisation/position/rules.ts';
import { positionNodeId } from '../../functions/organisation/position/store.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import type { Ask } from '../support/house.ts';
import { testClock } from '../support/office.ts';
import { relineAll } from '../support/registeredCity.ts';
import { openRequestHouse } from '../support/requestHouse.ts';

const at = await openRequestHouse();
const { table, clock, platform, house, people, offices, units, submitted } = at;
afterAll(() => house.stop());

const bkpp = house.as(people.bkpp);
const letterNo = '060/12/2026';
const act = async (name: string, input: object, ask: Ask = bkpp) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const what = name === 'closeUnit' ? 'unit { name validTo }' : 'position { title validTo }';
  const { data, errors } = await ask(
    `mutation M($input: ${type}!) { ${name}(input: $input) { ${what} userErrors { code field message } } }`,
    { input: { letterNo, ...input } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
};
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const id = ({ positionId }: Position) => positionNodeId(positionId);
const january = { ...platform, clock: testClock('2026-01-02T00:00:00.000Z') };
const reline = (...who: Employee[]) => relineAll(january, who);
const appraiserOn = async ({ employeeId }: Employee, date: string) => {
  const query = `query Q($id: ID!, $date: Date) { employee(id: $id) { appraiserOn(date: $date) {
    basis appraiser { name } superior { name } } } }`;
  return (await bkpp(query, { id: employeeNodeId(employeeId), date })).data.employee.appraiserOn;
};

describe('who appraises by override', () => {
  it('is set from a day on and taken back: the lines of the holder and of their people follow at once', async () => {
    const assistant = await at.addOffice('Asisten Ekonomi', 'JPT_PRATAMA', units.agency, offices.secretary);
    const person = await at.enrol('Hadi Wijaya', [[assistant, 'DEFINITIVE', '2024-01-01', null]]);
    await reline(person, people.head, people.holder, people.staff);
    expect(await appraiserOn(people.head, '2026-12-01')).toMatchObject({
      appraiser: { name: people.secretary.name },
    });
    const override = { positionId: id(offices.head), appraiserPositionId: id(assistant), from: '2026-12-01' };
    expect(codes(await act('setAppraiserOverride', override))).toEqual([]);
    expect(await appraiserOn(people.head, '2026-11-30')).toMatchObject({ basis: 'DEFINITIVE' });
    expect(await appraiserOn(people.head, '2026-12-01')).toMatchObject({
      basis: 'OVERRIDE',
      appraiser: { name: person.name },
    });
    expect(await appraiserOn(people.holder, '2026-12-01')).toMatchObject({
      appraiser: { name: people.head.name },
      superior: { name: person.name },
    });
    clock.set('2026-11-16T02:00:00.000Z');
    const early = await act('setAppraiserOverride', { positionId: id(offices.head), from: '2026-11-20' });
    expect(early.userErrors).toMatchObject([{ code: 'OVERRIDE_BACKDATED', field: ['input', 'from'] }]);
    await act('setAppraiserOverride', { positionId: id(offices.head), from: '2027-01-01' });
    expect(await appraiserOn(people.head, '2026-12-31')).toMatchObject({ basis: 'OVERRIDE' });
    expect(await appraiserOn(people.head, '2027-01-01')).toMatchObject({
      appraiser: { name: people.secretary.name },
    });
  });

  it('is refused in a circle, to whoever holds the office, and to anyone but BKPP', async () => {
    const from = '2027-02-01';
    const circle = { positionId: id(offices.head), appraiserPositionId: id(offices.staff), from };
    const refused = await act('setAppraiserOverride', circle);
    expect(refused.userErrors).toMatchObject([
      { code: 'OVERRIDE_CIRCLE', field: ['input', 'appraiserPositionId'] },
    ]);
    const itself = { ...circle, appraiserPositionId: id(offices.head) };
    expect(codes(await act('setAppraiserOverride', itself))).toEqual(['OVERRIDE_CIRCLE']);
    await at.appoint(people.holder, 'BKPP');
    const own = { positionId: id(offices.held), appraiserPositionId: id(offices.secretary), from };
    const asHolder = house.as(people.holder);
    expect(codes(await act('setAppraiserOverride', own, asHolder))).toEqual(['OVERRIDE_OWN']);
    expect(codes(await act('setAppraiserOverride', own, house.as(people.manager)))).toEqual(['NOT_ALLOWED']);
  });
});

describe('an office or a unit that ends', () => {
  const levelOf = async (unit: { unitId: string }, on: string) => {
    const query = `query U($id: ID!, $on: Date) { unit(id: $id) {
      children(on: $on, first: 50) { edges { node { name } } }
      positions(on: $on, first: 50) { edges { node { title } } } } }`;
    const { data } = await bkpp(query, { id: unitId(unit), on });
    const edges = (list: { edges: { node: { name?: string; title?: string } }[] }) =>
      list.edges.map(({ node }) => node.name ?? node.title);
    return { children: edges(data.unit.children), positions: edges(data.unit.positions) };
  };

  it('is shown until its last day, and in no tree or list of later days', async () => {
    const end = { positionId: id(offices.held), lastDay: '2026-12-31' };
    expect(codes(await act('closePosition', end))).toEqual(['CLOSE_HELD']);
    const title = 'Analis Angkutan';
    const empty = await at.addOffice(title, 'PELAKSANA', units.transport, offices.held);
    const closed = await act('closePosition', { ...end, positionId: id(empty) });
    expect(closed).toEqual({ position: { title, validTo: '2026-12-31' }, userErrors: [] });
    expect((await levelOf(units.transport, '2026-12-31')).positions).toContain(title);
    expect((await levelOf(units.transport, '2027-01-01')).positions).not.toContain(title);
    const again = await act('closePosition', { ...end, positionId: id(empty) });
    expect(again.userErrors).toMatchObject([{ code: 'CLOSE_LAST_DAY', field: ['input', 'lastDay'] }]);
    const late = await submitted({ office: empty, from: '2026-12-01', to: '2027-01-31' });
    expect(late.userErrors).toMatchObject([{ code: 'REQUEST_POST_CLOSED', field: ['input', 'id'] }]);
    expect(codes(await submitted({ office: empty, from: '2026-12-01', to: '2026-12-31' }))).toEqual([]);
  });

  it('waits until nothing stands below it', async () => {
    const lastDay = '2026-12-31';
    const upper = await at.addOffice('Kepala Seksi Rambu', 'PENGAWAS', units.roads, offices.vacant);
    const lower = await at.addOffice('Teknisi Rambu', 'PELAKSANA', units.roads, upper);
    const below = await act('closePosition', { positionId: id(upper), lastDay });
    expect(below.userErrors).toMatchObject([{ code: 'CLOSE_BELOW', field: ['input', 'positionId'] }]);
    expect(codes(await act('closePosition', { positionId: id(lower), lastDay }))).toEqual([]);
    expect(codes(await act('closePosition', { positionId: id(upper), lastDay }))).toEqual([]);
    const within = await act('closeUnit', { unitId: unitId(units.roads), lastDay });
    expect(within.userErrors).toMatchObject([{ code: 'CLOSE_WITHIN', field: ['input', 'unitId'] }]);
    expect(codes(await act('closeUnit', { unitId: unitId(units.agency), lastDay }))).toEqual([
      'CLOSE_WITHIN',
    ]);
  });

  it('and a unit too, once its last office has', async () => {
    const unit = await at.addUnit('Bidang Perparkiran', '21/03/', units.agency.unitId);
    const office = await at.addOffice('Kepala Bidang Perparkiran', 'ADMINISTRATOR', unit, offices.head);
    await act('closePosition', { positionId: id(office), lastDay: '2026-11-30' });
    const closed = await act('closeUnit', { unitId: unitId(unit), lastDay: '2026-11-30' });
    expect(closed).toEqual({ unit: { name: unit.name, validTo: '2026-11-30' }, userErrors: [] });
    expect((await levelOf(units.agency, '2026-11-30')).children).toContain(unit.name);
    expect((await levelOf(units.agency, '2026-12-01')).children).not.toContain(unit.name);
  });

  it('is ended by BKPP and nobody else', async () => {
    const end = { positionId: id(offices.vacant), lastDay: '2026-12-31' };
    expect(codes(await act('closePosition', end, house.as(people.manager)))).toEqual(['NOT_ALLOWED']);
  });
});

it('the audit finds every chain whole', async () => {
  expect((await verifyAudit(table)).broken).toEqual([]);
});
