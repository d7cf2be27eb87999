/** A person found by their number: by whom, at what cost, and that the number gets nowhere. */
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { formatNip } from '../../functions/organisation/employee/nip.ts';
import { openLog } from '../../functions/platform/log.ts';
import { AGENCIES } from '../../functions/platform/scopes.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { type Ask, openHouse } from '../support/house.ts';
import { itemsOf, makeAppointment, makeEmployee, makeOffice, makePlatform } from '../support/office.ts';
import { contentOf, makeTable, tapped } from '../support/table.ts';

interface Sent {
  readonly command: string;
  readonly input: object;
}
let sent: Sent[] = [];
let failsOn: string | null = null;
const table = await makeTable();
const office = await makeOffice(table);
const { owner, appraiser, superior, manager, bkpp, auditor, assessor, outsider } = office;
const elsewhere = makeEmployee('Hendra Gunawan, S.T.');
await bulkLoad(table, [
  ...itemsOf.number(owner),
  ...itemsOf.employee(elsewhere),
  ...itemsOf.appointment(makeAppointment(elsewhere, 'MANAGER', '09/')),
]);
const through = tapped(table, (command, input) => {
  sent.push({ command, input });
  if (failsOn && JSON.stringify(input).includes(failsOn)) throw new Error(`unread: ${JSON.stringify(input)}`);
});
const platform = { ...makePlatform(through), log: openLog('graphql') };
const house = await openHouse(platform);
afterAll(() => house.stop());

const NIP = owner.nip ?? '';
/** Invented, and of nobody. */
const NOBODYS = '199001012015011001';
const FIND = 'query Find($nip: String!) { employeeByNip(nip: $nip) { id name nip rank { code } } }';
const find = (ask: Ask, nip: string) => ask(FIND, { nip });
const agency = (client: string) =>
  house.asAgency(client, AGENCIES.find((each) => each.client === client)?.scopes ?? []);

describe('a person is found by their number', () => {
  it('by whom it is shown to: themself, who leads them, who manages their unit, BKPP, assessor and auditor', async () => {
    for (const who of [owner, appraiser, superior, manager, bkpp, assessor, auditor]) {
      const { data } = await find(house.as(who), NIP);
      expect([who.name, data.employeeByNip]).toEqual([
        who.name,
        { id: employeeNodeId(owner.employeeId), name: owner.name, nip: NIP, rank: { code: 'III/c' } },
      ]);
    }
  });

  it('by agencies that are given employees, payroll and the register among them; written with spaces as well', async () => {
    for (const client of ['payroll', 'sisdm', 'bkn'])
      expect((await find(agency(client), formatNip(NIP))).data.employeeByNip).toMatchObject({
        id: employeeNodeId(owner.employeeId),
        nip: NIP,
      });
  });

  it('by nobody else, who is told the same, to the letter, as of a number that nobody has', async () => {
    const others = [house.as(outsider), house.as(elsewhere), agency('esakip')];
    for (const ask of others) {
      const unseen = await find(ask, NIP);
      expect(unseen).toEqual(await find(ask, NOBODYS));
      expect(unseen).toMatchObject({ status: 200, data: { employeeByNip: null } });
      expect(unseen.errors).toBeUndefined();
    }
  });

  it('and not by what is no number, whose refusal does not repeat it', async () => {
    const { data, errors } = await find(house.as(bkpp), '19850131201001100');
    expect(data).toEqual({ employeeByNip: null });
    expect(errors).toMatchObject([{ extensions: { code: 'NIP_INVALID_LENGTH', field: ['nip'] } }]);
    expect(JSON.stringify(errors)).not.toContain('198501');
  });

  it('in one read of the number, one of the person and one of their line', async () => {
    sent = [];
    await find(agency('sisdm'), NIP);
    expect(sent.map(({ command }) => command).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'GetItemCommand',
      'GetItemCommand',
      'QueryCommand',
    ]);
    const byNumber = sent.filter(({ input }) => JSON.stringify(input).includes(`NIP#${NIP}`));
    expect(byNumber.map(({ command }) => command)).toEqual(['GetItemCommand']);
  });
});

describe('the number', () => {
  const lines: string[] = [];
  const listen = () => {
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  };
  afterEach(() => {
    vi.restoreAllMocks();
    failsOn = null;
    lines.length = 0;
  });

  it('is in no line of the log and in no answer, be the read lost, the document wrong or the number written into it', async () => {
    const ask = house.as(bkpp);
    const literal = (rest = '{ name }') => `{ employeeByNip(nip: "${NIP}") ${rest} }`;
    listen();
    await find(ask, NIP);
    await ask(literal());
    await ask(literal('{ salary }'));
    await ask(`{ employeeByNip(nip: ${NIP}) { name } }`);
    await ask(FIND, { nip: Number(NIP) });
    failsOn = `NIP#${NIP}`;
    const lost = [await find(ask, NIP), await ask(literal())];
    vi.restoreAllMocks();
    expect(lost.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      'INTERNAL_SERVER_ERROR',
      'INTERNAL_SERVER_ERROR',
    ]);
    expect(JSON.stringify(lost)).not.toContain(NIP);
    expect(lines.filter((line) => line.includes('unread: ')).length).toBeGreaterThanOrEqual(2);
    expect(lines.join('\n')).toContain('NIP#[nip]');
    expect(lines.join('\n')).not.toContain(NIP);
  });

  it('is written nowhere by the asking: nothing is, and so no event', async () => {
    const before = await contentOf(table);
    await find(house.as(bkpp), NIP);
    expect(await contentOf(table)).toEqual(before);
  });

  it('is taken out of no address: a GET is refused before it is read, with what would be right', async () => {
    sent = [];
    const query = `{ employeeByNip(nip: "${NIP}") { name } }`;
    const response = await fetch(`${house.url}/graphql?${new URLSearchParams({ query }).toString()}`, {
      headers: {
        authorization: `Bearer ${await house.tokenOf(bkpp)}`,
        'apollo-require-preflight': '1',
        'accept-language': 'en',
      },
    });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('by POST'), extensions: { code: 'METHOD_NOT_ALLOWED' } }],
    });
    expect(sent).toEqual([]);
  });
});
