import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { makeCell, matrix, shareOf } from '../support/matrices.ts';
import { codes, openMatrixHouse, resultsOf } from '../support/matrixHouse.ts';
import { makePlan, planItem } from '../support/setPlans.ts';

const at = await openMatrixHouse();
const { table, house, office, team, started, verb, rowFor, published, assignmentsOf } = at;
afterAll(() => house.stop());

type Row = { readonly assigneeId: string; readonly cells: readonly object[] };

describe('an edit of a matrix is refused, each fault with its cell', () => {
  it('of shares where there are none, results that are not there, and whoever is named twice', async () => {
    const { leader, people } = await team(['Dwi Astuti', 'Eko Saputra']);
    const [dwi, eko] = people as [(typeof people)[0], (typeof people)[0]];
    const rows = [
      rowFor(dwi, [makeCell('r1', { mode: 'DIRECT' }), makeCell('r2', { sharePermille: 5 })]),
      rowFor(eko, [makeCell('r1', { intermediateResult: null }), makeCell('r9'), makeCell('r1')]),
      rowFor(dwi, []),
      { assigneeId: employeeNodeId(v7()), cells: [] },
      { assigneeId: 'tiada', cells: [] },
    ];
    const refused = await verb(leader, 'editMatrix', await started(leader), { rows });
    expect(refused.matrix).toBeNull();
    expect(codes(refused)).toEqual([
      'input.rows.3.assigneeId NOT_FOUND',
      'input.rows.4.assigneeId ID_INVALID',
      'input.rows.2.assigneeId MATRIX_ROW_TWICE',
      'input.rows.0.cells.0.sharePermille MATRIX_SHARE_MISSING',
      'input.rows.0.cells.1.sharePermille MATRIX_SHARE_INDIRECT',
      'input.rows.1.cells.2.resultId MATRIX_CELL_TWICE',
      'input.rows.1.cells.0.intermediateResult MATRIX_RESULT_MISSING',
      'input.rows.1.cells.1.resultId MATRIX_RESULT_UNKNOWN',
    ]);
  });

  it.each([
    ['a share of nothing', (row: Row) => ({ ...row, cells: [shareOf('r1', 0)] }), 'INPUT_OUT_OF_RANGE'],
    [
      'a share of more than all',
      (row: Row) => ({ ...row, cells: [shareOf('r1', 1001)] }),
      'INPUT_OUT_OF_RANGE',
    ],
    [
      'a text without end',
      (row: Row) => ({ ...row, cells: [makeCell('r1', { intermediateResult: 'a'.repeat(1001) })] }),
      'INPUT_TOO_LONG',
    ],
    [
      'a text that reads backwards',
      (row: Row) => ({ ...row, cells: [makeCell('r1', { note: '\u202Ekamuflase' })] }),
      'INPUT_CHARACTERS',
    ],
  ])('of %s', async (_, change, code) => {
    const { leader, people } = await team(['Fajar Nugroho']);
    const rows = people.map((person) => change(rowFor(person, [])));
    expect(codes(await verb(leader, 'editMatrix', await started(leader), { rows }))).toEqual([
      expect.stringMatching(new RegExp(`^input.rows.0.cells.0.* ${code}$`)),
    ]);
  });

  it('of 41 rows, and of more than one event holds', async () => {
    const { leader, people } = await team(Array.from({ length: 41 }, (_, no) => `Pegawai ${no}`));
    const begun = await started(leader);
    const all = people.map((person) => rowFor(person, []));
    expect(codes(await verb(leader, 'editMatrix', begun, { rows: all }))).toEqual([
      'input.rows INPUT_TOO_MANY',
    ]);
    const long = makeCell('r1', { intermediateResult: 'a'.repeat(1000), note: 'b'.repeat(1000) });
    const twice = [long, { ...long, resultId: 'r2' }];
    const large = people.slice(1).map((person) => rowFor(person, twice));
    expect((await verb(leader, 'editMatrix', begun, { rows: large })).userErrors).toEqual([]);
    const again = await verb(leader, 'editMatrix', { ...begun, version: 2 }, { rows: large });
    expect(codes(again)).toEqual(['input.rows TOO_LARGE']);
    const fewer = { rows: large.slice(0, 20) };
    expect((await verb(leader, 'editMatrix', { ...begun, version: 2 }, fewer)).userErrors).toEqual([]);
  });

  it('when nothing is being drawn up, and a revision when something is', async () => {
    const { leader, people } = await team(['Gita Permata']);
    const rows = people.map((person) => rowFor(person, [makeCell('r1')]));
    const begun = await started(leader);
    expect(codes(await verb(leader, 'reviseMatrix', begun))).toEqual(['input.id MATRIX_DRAFT_OPEN']);
    expect(codes(await verb(leader, 'publishMatrix', begun))).toEqual(['input.id MATRIX_EMPTY']);
    const edited = (await verb(leader, 'editMatrix', begun, { rows })).matrix;
    const done = (await verb(leader, 'publishMatrix', edited)).matrix;
    for (const [name, more] of [
      ['editMatrix', { rows }],
      ['withdrawAssignments', { rows: [{ rowId: done.rows[0].id }] }],
      ['publishMatrix', {}],
    ] as const)
      expect(codes(await verb(leader, name, done, more))).toEqual(['input.id MATRIX_NO_DRAFT']);
  });

  it('once the plan that it belongs to is closed', async () => {
    const { leader, people } = await team(['Hadi Purnomo']);
    const [hadi] = people as [(typeof people)[0]];
    const { matrix: done } = await published(leader, [rowFor(hadi, [makeCell('r1')])]);
    const closed = makePlan(leader, {
      status: 'CLOSED',
      to: '2026-01-10' as never,
      workResults: resultsOf(2),
    });
    await bulkLoad(table, [planItem(closed, 4)]);
    expect(codes(await verb(leader, 'reviseMatrix', done))).toEqual(['input.id MATRIX_PLAN_CLOSED']);
    const other = await team([], { status: 'CLOSED' });
    expect(await started(other.leader)).toBeNull();
  });
});

describe('a publication is refused', () => {
  it('with every cell that hinders it: shares, results that are gone, people of nobody', async () => {
    const { leader, people } = await team(['Indah Lestari', 'Joko Susilo']);
    const [indah, joko] = people as [(typeof people)[0], (typeof people)[0]];
    const rows = [
      rowFor(indah, [shareOf('r1', 700), makeCell('r2')]),
      rowFor(joko, [shareOf('r1', 200)]),
      rowFor(office.outsider, [makeCell('r1')]),
      rowFor(leader, [makeCell('r1')]),
    ];
    const { matrix: drawn } = await verb(leader, 'editMatrix', await started(leader), { rows });
    await bulkLoad(table, [planItem(makePlan(leader, { workResults: resultsOf(1) }), 4)]);
    const refused = await verb(leader, 'publishMatrix', drawn);
    const paramsOf = ({ params }: { params: { name: string; value: string }[] }) =>
      Object.fromEntries(params.map(({ name, value }) => [name, value]));
    const named = refused.userErrors.map((error: { code: string; params: never }) => [
      error.code,
      paramsOf(error),
    ]);
    expect(named).toEqual([
      ['MATRIX_RESULT_GONE', { employeeId: employeeNodeId(indah.employeeId), resultId: 'r2' }],
      ['MATRIX_SHARES', { resultId: 'r1', found: '900', whole: '1000' }],
      ['MATRIX_CIRCULAR', { employeeId: employeeNodeId(leader.employeeId) }],
      ['MATRIX_OUTSIDE', { employeeId: employeeNodeId(office.outsider.employeeId) }],
    ]);
    const query = `query Q($id: ID!) { matrix(id: $id) { coverage(view: DRAFT) { uncoveredResultIds
      withoutAssignment { name } sharesOff { resultId permille } circular { name } outsideLine { name }
      gone { resultId employee { name } } } } }`;
    const { data } = await house.as(leader)(query, { id: drawn.id });
    expect(data.matrix.coverage).toEqual({
      uncoveredResultIds: [],
      withoutAssignment: [],
      sharesOff: [{ resultId: 'r1', permille: 900 }],
      circular: [{ name: leader.name }],
      outsideLine: [{ name: office.outsider.name }, { name: leader.name }],
      gone: [{ resultId: 'r2', employee: { name: indah.name } }],
    });
  });
});

describe('an answer is refused', () => {
  it('to what the leader has changed meanwhile, to what was answered, and without a question', async () => {
    const { leader, people } = await team(['Kartika Sari']);
    const [kartika] = people as [(typeof people)[0]];
    const { matrix: first } = await published(leader, [rowFor(kartika, [makeCell('r1')])]);
    const [row] = await assignmentsOf(kartika);
    const ask = house.as(kartika);
    const seen = { id: row.id, expectedVersion: 0, contentVersion: 1 };
    const accept = (more: object) =>
      matrix(ask, 'acceptAssignments', { ...seen, resultIds: ['r1'], ...more });
    const question = (more: object) =>
      matrix(ask, 'askAboutAssignment', { ...seen, resultId: 'r1', question: 'Sampai kapan?', ...more });
    expect(codes(await accept({ contentVersion: 0 }))).toEqual(['input.contentVersion MATRIX_CHANGED']);
    expect(codes(await accept({ expectedVersion: 7 }))).toEqual(['input.expectedVersion VERSION_BEHIND']);
    expect(codes(await accept({ resultIds: ['r1', 'r2'] }))).toEqual(['input.resultIds.1 NOT_FOUND']);
    expect(codes(await accept({ resultIds: [] }))).toEqual(['input.resultIds INPUT_TOO_FEW']);
    expect(codes(await question({ question: '  ' }))).toEqual(['input.question NOTE_REQUIRED']);
    expect(codes(await accept({}))).toEqual([]);
    expect(codes(await accept({ expectedVersion: 1 }))).toEqual(['input.resultIds.0 STATE_INVALID']);
    expect(codes(await question({ expectedVersion: 1 }))).toEqual([]);
    expect(codes(await question({ expectedVersion: 2 }))).toEqual(['input.resultId STATE_INVALID']);
    const other = { ...seen, resultIds: ['r1'] };
    expect(codes(await matrix(house.as(leader), 'acceptAssignments', other))).toEqual([' NOT_ALLOWED']);
    expect(codes(await verb(kartika, 'reviseMatrix', first))).toEqual(['input.id NOT_FOUND']);
  });
});
