import { afterAll, describe, expect, it } from 'vitest';
import { readItem } from '../../functions/platform/item.ts';
import { lists } from '../../functions/platform/keys.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { makeCell, matrix, shareOf } from '../support/matrices.ts';
import { codes, openMatrixHouse } from '../support/matrixHouse.ts';

const at = await openMatrixHouse();
const { table, house, team, started, verb, rowFor, published, read, draftOf, assignmentsOf, deskOf } = at;
afterAll(() => house.stop());

const states = (row: { cells: { resultId: string; state: string }[] }) =>
  Object.fromEntries(row.cells.map(({ resultId, state }) => [resultId, state]));

describe('a role-result matrix', () => {
  it('is drawn up, published, answered and revised, across the desks of leader and staff', async () => {
    const { leader, people } = await team(['Dwi Astuti', 'Eko Saputra']);
    const [dwi, eko] = people as [(typeof people)[0], (typeof people)[0]];
    const begun = await started(leader);
    expect(begun).toMatchObject({ state: 'DRAFT', published: 0, draft: 1, version: 1, rows: [] });

    const { matrix: drawn } = await verb(leader, 'editMatrix', begun, {
      rows: [rowFor(dwi, [shareOf('r1', 600), makeCell('r2')]), rowFor(eko, [shareOf('r1', 400)])],
    });
    expect(drawn).toMatchObject({ version: 2, rows: [{ cells: [] }, { cells: [] }] });
    expect(await assignmentsOf(dwi)).toEqual([]);
    expect(await deskOf(dwi)).toEqual([]);

    const done = await verb(leader, 'publishMatrix', drawn);
    expect(done).toMatchObject({ userErrors: [], matrix: { state: 'PUBLISHED', published: 1, draft: null } });
    expect(await deskOf(dwi)).toMatchObject([
      { step: 'ASSIGNMENT_ANSWER', employee: { name: leader.name }, subject: { id: expect.any(String) } },
    ]);
    const [row] = await assignmentsOf(dwi);
    expect(row).toMatchObject({ version: 0, contentVersion: 1, leader: { name: leader.name } });
    expect(row.cells).toMatchObject([
      {
        resultId: 'r1',
        leaderResult: 'Meningkatnya cakupan perekaman KTP-el di wilayah 1',
        intermediateResult: 'Meningkatnya cakupan perekaman KTP-el di wilayah 1',
        sharePermille: 600,
        state: 'OFFERED',
      },
      { resultId: 'r2', mode: 'INDIRECT', sharePermille: null, state: 'OFFERED' },
    ]);

    const seen = { id: row.id, expectedVersion: 0, contentVersion: 1 };
    const asked = await matrix(house.as(dwi), 'askAboutAssignment', {
      ...seen,
      resultId: 'r2',
      question: 'Perangkat daerah mana saja?',
    });
    expect(states(asked.row)).toEqual({ r1: 'OFFERED', r2: 'CLARIFY' });
    expect(await deskOf(leader)).toMatchObject([
      { step: 'ASSIGNMENT_QUESTION', employee: { name: dwi.name }, subject: { id: row.id } },
    ]);
    const accepted = await matrix(house.as(dwi), 'acceptAssignments', {
      ...seen,
      expectedVersion: 1,
      resultIds: ['r1'],
    });
    expect(states(accepted.row)).toEqual({ r1: 'ACCEPTED', r2: 'CLARIFY' });
    expect(await deskOf(dwi)).toEqual([]);

    const revised = await verb(leader, 'reviseMatrix', done.matrix);
    expect(revised.matrix).toMatchObject({ state: 'PUBLISHED', published: 1, draft: 2 });
    const answer = makeCell('r2', { note: 'Seluruh 52 perangkat daerah.' });
    const redrawn = await verb(leader, 'editMatrix', revised.matrix, {
      rows: [rowFor(dwi, [shareOf('r1', 600), answer])],
    });
    expect(states((await assignmentsOf(dwi))[0])).toEqual({ r1: 'ACCEPTED', r2: 'CLARIFY' });
    expect(await draftOf(leader, redrawn.matrix.id, row.id)).toEqual([
      { resultId: 'r1', state: 'ACCEPTED' },
      { resultId: 'r2', state: 'OFFERED' },
    ]);
    await verb(leader, 'publishMatrix', redrawn.matrix);
    const [again] = await assignmentsOf(dwi);
    expect(states(again)).toEqual({ r1: 'ACCEPTED', r2: 'OFFERED' });
    expect(again).toMatchObject({ contentVersion: 2, cells: [{}, { note: 'Seluruh 52 perangkat daerah.' }] });
    expect(await deskOf(leader)).toEqual([]);
    expect(await deskOf(dwi)).toMatchObject([{ step: 'ASSIGNMENT_ANSWER' }]);

    const events = await queryAll(
      table,
      lists.events({ PK: `MPH#${leader.employeeId}#2026-Y#1`, SK: 'HEAD' }),
    );
    expect(events.map((item) => readItem(eventKind, item).data.type)).toEqual([
      'matrixStarted',
      'matrixEdited',
      'matrixPublished',
      'matrixRevised',
      'matrixEdited',
      'matrixPublished',
    ]);
  });

  it('begun again is the one that stands', async () => {
    const { leader } = await team([]);
    const first = await started(leader);
    expect(await started(leader)).toEqual(first);
  });

  it('loses a cell, or a whole row, once its withdrawal is published, and what nobody changed stays accepted', async () => {
    const { leader, people } = await team(['Fajar Nugroho', 'Gita Permata']);
    const [fajar, gita] = people as [(typeof people)[0], (typeof people)[0]];
    const both = [shareOf('r1', 500), makeCell('r2')];
    const { matrix: first } = await published(leader, [rowFor(fajar, both), rowFor(gita, both)]);
    for (const person of [fajar, gita]) {
      const [row] = await assignmentsOf(person);
      const input = { id: row.id, expectedVersion: 0, contentVersion: 1, resultIds: ['r1', 'r2'] };
      await matrix(house.as(person), 'acceptAssignments', input);
    }
    const revised = (await verb(leader, 'reviseMatrix', first)).matrix;
    const idOf = (person: { name: string }) =>
      first.rows.find((row: { employee: { name: string } }) => row.employee.name === person.name).id;
    const taken = await verb(leader, 'withdrawAssignments', revised, {
      rows: [{ rowId: idOf(fajar), resultIds: ['r2'] }, { rowId: idOf(gita) }],
    });
    expect(taken.userErrors).toEqual([]);
    const refused = await verb(leader, 'publishMatrix', taken.matrix);
    expect(codes(refused)).toEqual(['input.id MATRIX_SHARES']);
    const whole = await verb(leader, 'editMatrix', taken.matrix, {
      rows: [rowFor(fajar, [shareOf('r1', 1000)])],
    });
    expect((await verb(leader, 'publishMatrix', whole.matrix)).userErrors).toEqual([]);
    expect(states((await assignmentsOf(fajar))[0])).toEqual({ r1: 'OFFERED', r2: 'WITHDRAWN' });
    expect(states((await assignmentsOf(gita))[0])).toEqual({ r1: 'WITHDRAWN', r2: 'WITHDRAWN' });
    const [mine] = await assignmentsOf(gita);
    const late = { id: mine.id, expectedVersion: 1, contentVersion: 2, resultIds: ['r1'] };
    expect(codes(await matrix(house.as(gita), 'acceptAssignments', late))).toEqual([
      'input.resultIds.0 NOT_FOUND',
    ]);
  });

  it('shows its draft to whoever reads the matrix, and to an assignee only what is in force', async () => {
    const { leader, people } = await team(['Hadi Purnomo']);
    const [hadi] = people as [(typeof people)[0]];
    const { matrix: first } = await published(leader, [rowFor(hadi, [makeCell('r1')])]);
    const { matrix: revised } = await verb(leader, 'reviseMatrix', first);
    await verb(leader, 'editMatrix', revised, { rows: [rowFor(hadi, [makeCell('r2')])] });
    const [mine] = await assignmentsOf(hadi);
    expect(await draftOf(at.office.appraiser, first.id, mine.id)).toEqual([
      { resultId: 'r2', state: 'OFFERED' },
      { resultId: 'r1', state: 'WITHDRAWN' },
    ]);
    expect(await read(hadi, first.id)).toBeNull();
    expect(await read(at.office.outsider, first.id)).toBeNull();
    expect(mine.cells.map(({ resultId }: { resultId: string }) => resultId)).toEqual(['r1']);
    const draft = `query Q($id: ID!) { node(id: $id) { ... on MatrixRow { id draft { id } } } }`;
    expect((await house.as(hadi)(draft, { id: mine.id })).data.node).toEqual({ id: mine.id, draft: null });
    const cell = `query Q($id: ID!) { node(id: $id) { ... on CascadeAssignment { state row { id } } } }`;
    const { data } = await house.as(hadi)(cell, { id: mine.cells[0].id });
    expect(data.node).toEqual({ state: 'OFFERED', row: { id: mine.id } });
    expect(await assignmentsOf(hadi, at.office.outsider)).toEqual([]);
  });
});
