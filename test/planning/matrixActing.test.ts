import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { AssignmentRole } from '../../functions/organisation/position/rules.ts';
import { publishMatrix } from '../../functions/planning/matrix/actions/publishMatrix.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { makeCell, matrix } from '../support/matrices.ts';
import { codes, openMatrixHouse, resultsOf, seatItems } from '../support/matrixHouse.ts';
import { makeRequest, requestItems } from '../support/requests.ts';
import { callOf, itemsOf, makeLine, makePlatform } from '../support/office.ts';
import { makePlan, planItem } from '../support/setPlans.ts';
import { tapped } from '../support/table.ts';

const at = await openMatrixHouse();
const { table, house, office, team, started, verb, rowFor, published, read, assignmentsOf, deskOf } = at;
afterAll(() => house.stop());

/** Has somebody exercise an office, or lead a team of it; each office's item is written once. */
const seat = async (office: string, ...seats: readonly (readonly [Employee, AssignmentRole])[]) => {
  const made = seats.map(([{ employeeId }, role]) => seatItems(employeeId, office, role));
  const [beside] = made.map(({ office: items }) => items[0]);
  const together = made.reduce((all, { office: items }) => ({ ...all, ...items[0] }), { ...beside });
  await bulkLoad(table, [together as never, ...made.flatMap(({ person }) => person)]);
};
const onUnpaidLeave = ({ employeeId }: Employee) =>
  bulkLoad(
    table,
    itemsOf.leave({
      employeeId,
      type: 'CLTN',
      from: '2026-01-01' as PlainDate,
      to: '2026-12-31' as PlainDate,
    }),
  );

describe('while the leader is in office', () => {
  it('nobody else writes: not the superior, not a Plt of another office, not the staff', async () => {
    const { leader, people } = await team(['Dwi Astuti']);
    const [dwi] = people as [Employee];
    const begun = await started(leader);
    const rows = [rowFor(dwi, [makeCell('r1')])];
    for (const [by, code] of [
      [office.appraiser, ' NOT_ALLOWED'],
      [office.superior, ' NOT_ALLOWED'],
      [office.bkpp, ' NOT_ALLOWED'],
      [dwi, 'input.id NOT_FOUND'],
      [office.outsider, 'input.id NOT_FOUND'],
    ] as const)
      expect(codes(await verb(by, 'editMatrix', begun, { rows }))).toEqual([code]);
  });
});

describe('by a delegation', () => {
  it('whoever the leader has handed the office on to writes and publishes; who only verifies for it does not', async () => {
    const { leader, people } = await team(['Galih Pratama']);
    const [galih] = people as [Employee];
    const begun = await started(leader);
    const rows = [rowFor(galih, [makeCell('r1')])];
    const [delegate, verifier] = [
      await at.newOwner({ name: 'Hesti Rahayu, S.H.' }),
      await at.newOwner({ name: 'Imam Santosa, S.T.' }),
    ];
    const asked = { requestedBy: leader.employeeId, headId: leader.employeeId };
    const requests = (
      [
        ['DELEGATION', delegate],
        ['VERIFIER', verifier],
      ] as const
    ).map(([type, { employeeId }]) => ({
      ...makeRequest(leader, { ...asked, headPositionId: leader.position.positionId }),
      type,
      employeeId,
      status: 'ACTIVE' as const,
    }));
    await bulkLoad(table, requests.flatMap(requestItems));
    const made = requests.map((request) =>
      seatItems(request.employeeId, leader.position.positionId, 'DELEGATE_VERIFIER', null, request.requestId),
    );
    const together = made.reduce((all, { office: items }) => ({ ...all, ...items[0] }), {});
    await bulkLoad(table, [together as never, ...made.flatMap((one) => one.person)]);

    expect(codes(await verb(verifier, 'editMatrix', begun, { rows }))).toEqual(['input.id NOT_FOUND']);
    const drawn = await verb(delegate, 'editMatrix', begun, { rows });
    expect(drawn.userErrors).toEqual([]);
    expect((await verb(delegate, 'publishMatrix', drawn.matrix)).userErrors).toEqual([]);
    expect(await read(delegate, begun.id)).toMatchObject({ published: 1 });
    expect(await assignmentsOf(galih)).toHaveLength(1);
  });
});

describe('once the leader has left office', () => {
  it('the Plt of the office writes and publishes, on whose desk the questions lie', async () => {
    const { leader, people } = await team(['Eko Saputra']);
    const [eko] = people as [Employee];
    const { matrix: first } = await published(leader, [rowFor(eko, [makeCell('r1')])]);
    const plt = await at.newPerson({ name: 'Slamet Riyadi, S.E.' });
    await seat(leader.position.positionId, [leader, 'DEFINITIVE'], [plt, 'PLT']);
    expect(codes(await verb(plt, 'reviseMatrix', first))).toEqual(['input.id NOT_FOUND']);
    await onUnpaidLeave(leader);
    await bulkLoad(table, itemsOf.line(makeLine(eko, plt, office.appraiser)));

    const [row] = await assignmentsOf(eko);
    const seen = { id: row.id, expectedVersion: 0, contentVersion: 1 };
    await matrix(house.as(eko), 'askAboutAssignment', { ...seen, resultId: 'r1', question: 'Sampai kapan?' });
    expect(await deskOf(plt)).toMatchObject([{ step: 'ASSIGNMENT_QUESTION', subject: { id: row.id } }]);
    expect(await deskOf(leader)).toEqual([]);

    expect(codes(await verb(leader, 'reviseMatrix', first))).toEqual(['input.id EMPLOYEE_INACTIVE']);
    const revised = await verb(plt, 'reviseMatrix', first);
    expect(revised.userErrors).toEqual([]);
    const rows = [rowFor(eko, [makeCell('r1', { note: 'Sampai akhir Juni.' })])];
    const drawn = await verb(plt, 'editMatrix', revised.matrix, { rows });
    expect((await verb(plt, 'publishMatrix', drawn.matrix)).userErrors).toEqual([]);
    expect(await deskOf(plt)).toEqual([]);
    expect(await read(plt, first.id)).toMatchObject({ published: 2, version: 6 });
    expect(codes(await verb(office.appraiser, 'reviseMatrix', { ...first, version: 6 }))).toEqual([
      ' NOT_ALLOWED',
    ]);
  });

  it('without a Plt the first in office above writes, for the people who answer to them now', async () => {
    const { leader, people } = await team(['Fajar Nugroho']);
    const [fajar] = people as [Employee];
    const { matrix: first } = await published(leader, [rowFor(fajar, [makeCell('r1')])]);
    await onUnpaidLeave(leader);
    await bulkLoad(table, itemsOf.line(makeLine(fajar, office.appraiser, office.superior)));
    const revised = await verb(office.appraiser, 'reviseMatrix', first);
    expect(revised.userErrors).toEqual([]);
    const rows = [rowFor(fajar, [makeCell('r2')])];
    const drawn = await verb(office.appraiser, 'editMatrix', revised.matrix, { rows });
    expect((await verb(office.appraiser, 'publishMatrix', drawn.matrix)).userErrors).toEqual([]);
  });
});

describe('a work team', () => {
  it('is a row by its lead, who answers for it; without a lead of the office it cannot be published', async () => {
    const { leader } = await team(['Gita Permata']);
    const lead = await at.newPerson({ name: 'Hadi Purnomo, S.Kom.' });
    const rows = [rowFor(lead, [makeCell('r1')], { kind: 'TEAM' })];
    const drawn = await verb(leader, 'editMatrix', await started(leader), { rows });
    expect(codes(await verb(leader, 'publishMatrix', drawn.matrix))).toEqual(['input.id MATRIX_OUTSIDE']);
    await seat(leader.position.positionId, [leader, 'DEFINITIVE'], [lead, 'TEAM_LEAD']);
    expect((await verb(leader, 'publishMatrix', drawn.matrix)).userErrors).toEqual([]);
    const [row] = await assignmentsOf(lead);
    expect(row).toMatchObject({ kind: 'TEAM', employee: { name: lead.name } });
    const seen = { id: row.id, expectedVersion: 0, contentVersion: 1, resultIds: ['r1'] };
    const accepted = await matrix(house.as(lead), 'acceptAssignments', seen);
    expect(accepted).toMatchObject({ userErrors: [], row: { cells: [{ state: 'ACCEPTED' }] } });
  });

  it("hands its lead's results on to the people of the team; and two leads never assign to each other", async () => {
    const { leader, people } = await team(['Indah Lestari', 'Joko Susilo', 'Kartika Sari']);
    const [indah, joko, kartika] = people as [Employee, Employee, Employee];
    const leads = [indah, joko] as const;
    await seat(
      leader.position.positionId,
      [leader, 'DEFINITIVE'],
      ...leads.map((one) => [one, 'TEAM_LEAD'] as const),
    );
    await bulkLoad(
      table,
      leads.map((lead) => planItem(makePlan(lead, { workResults: resultsOf(1) }))),
    );
    expect(
      (await published(indah, [rowFor(joko, [makeCell('r1')]), rowFor(kartika, [makeCell('r1')])]))
        .userErrors,
    ).toEqual([]);
    const circular = await published(joko, [rowFor(indah, [makeCell('r1')])]);
    expect(codes(circular)).toEqual(['input.id MATRIX_CIRCULAR']);
    expect((await published(leader, [rowFor(indah, [makeCell('r1')])])).userErrors).toEqual([]);
  });

  it('of which two leads publish to each other at once: at most one of them does', async () => {
    const { leader, people } = await team(['Lukman Hakim', 'Maya Sari']);
    const leads = people as [Employee, Employee];
    await seat(
      leader.position.positionId,
      [leader, 'DEFINITIVE'],
      ...leads.map((one) => [one, 'TEAM_LEAD'] as const),
    );
    await bulkLoad(
      table,
      leads.map((lead) => planItem(makePlan(lead, { workResults: resultsOf(1) }))),
    );
    const [lukman, maya] = leads;
    const drawnBy = async (lead: Employee, other: Employee) =>
      (await verb(lead, 'editMatrix', await started(lead), { rows: [rowFor(other, [makeCell('r1')])] }))
        .matrix;
    const [own, other] = [await drawnBy(lukman, maya), await drawnBy(maya, lukman)];
    let landed: { userErrors: object[] } | null = null;
    // Lukman has looked and found no circle; then Maya publishes, before Lukman's transaction is sent.
    const late = tapped(table, async (command) => {
      if (command.startsWith('Transact')) landed ??= await verb(maya, 'publishMatrix', other);
    });
    const context = callOf(makePlatform(late, at.clock), lukman);
    const outcome = await publishMatrix(context, { id: own.id, expectedVersion: own.version });
    expect(landed).toMatchObject({ userErrors: [] });
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'CONFLICT' }] });
    expect(codes(await verb(lukman, 'publishMatrix', own))).toEqual(['input.id MATRIX_CIRCULAR']);
  });

  it('of which one has not even begun when the other looks: at most one of them publishes', async () => {
    const { leader, people } = await team(['Nanik Sri Handayani', 'Oky Prasetya']);
    const leads = people as [Employee, Employee];
    await seat(
      leader.position.positionId,
      [leader, 'DEFINITIVE'],
      ...leads.map((one) => [one, 'TEAM_LEAD'] as const),
    );
    await bulkLoad(
      table,
      leads.map((lead) => planItem(makePlan(lead, { workResults: resultsOf(1) }))),
    );
    const [nanik, oky] = leads;
    const rows = [rowFor(oky, [makeCell('r1')])];
    const own = (await verb(nanik, 'editMatrix', await started(nanik), { rows })).matrix;
    const landed: Promise<object>[] = [];
    const late = tapped(table, async (command) => {
      if (!command.startsWith('Transact')) return;
      if (landed.length === 0) landed.push(published(oky, [rowFor(nanik, [makeCell('r1')])]));
      await landed[0];
    });
    const context = callOf(makePlatform(late, at.clock), nanik);
    const outcome = await publishMatrix(context, { id: own.id, expectedVersion: own.version });
    expect(await landed[0]).toMatchObject({ userErrors: [] });
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'CONFLICT' }] });
    expect(codes(await verb(nanik, 'publishMatrix', own))).toEqual(['input.id MATRIX_CIRCULAR']);
  });
});
