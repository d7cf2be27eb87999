import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { planId } from '../../functions/planning/plan/store.ts';
import { openHouse } from '../support/house.ts';
import { makeCell, shareOf, YEAR_2026 } from '../support/matrices.ts';
import { resultsOf } from '../support/matrixHouse.ts';
import { itemsOf, makeEmployee, makeLine, makeOffice, makePlatform, testClock } from '../support/office.ts';
import { JANUARY } from '../support/planHouse.ts';
import { makePlan, planItem } from '../support/setPlans.ts';
import { makeTable, tapped } from '../support/table.ts';

/** A leader with 200 people and 20 results: 4,000 cells. */
const PEOPLE = 200;
const RESULTS = 20;

let sent: { command: string; writes: number }[] = [];
const table = await makeTable();
const office = await makeOffice(table);
const house = await openHouse(
  makePlatform(
    tapped(table, (command, input) => {
      const writes = 'TransactItems' in input ? (input.TransactItems as unknown[]).length : 0;
      sent.push({ command: command.replace('Command', ''), writes });
    }),
    testClock(JANUARY),
  ),
);
afterAll(() => house.stop());

const leader = office.appraiser;
const people = Array.from({ length: PEOPLE }, (_, no) => makeEmployee(`Operator ${no}`));
beforeAll(() =>
  bulkLoad(table, [
    planItem(makePlan(leader, { workResults: resultsOf(RESULTS) })),
    ...people.flatMap((person) => [
      ...itemsOf.employee(person),
      ...itemsOf.line(makeLine(person, leader, office.superior)),
    ]),
  ]),
);

async function counted(query: string, variables: object) {
  sent = [];
  const answer = await house.as(leader)(query, variables);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  const reads = (name: string) => sent.filter(({ command }) => command === name).length;
  const transactions = sent
    .filter(({ command }) => command === 'TransactWriteItems')
    .map(({ writes }) => writes);
  return {
    ...answer,
    reads: { Get: reads('GetItem'), Query: reads('Query'), Batch: reads('BatchGetItem') },
    transactions,
  };
}

const HEAD = 'matrix { id version published draft } userErrors { code params { name value } }';
const SHARE = 1000 / PEOPLE;
/** Half of the results are shared by everybody in equal parts, of the others each has a part of their own. */
const cells = Array.from({ length: RESULTS }, (_, at) =>
  at % 2 === 0 ? shareOf(`r${at + 1}`, SHARE) : makeCell(`r${at + 1}`),
);

describe('a leader with 200 people and 20 results', () => {
  it('draws the matrix up in five calls, publishes it in one transaction, and reads all of it in one request', async () => {
    const start = `mutation S($input: StartMatrixInput!) { startMatrix(input: $input) { ${HEAD} } }`;
    const plan = planId({ employeeId: leader.employeeId, year: YEAR_2026, planNo: 1 });
    let { matrix } = (await counted(start, { input: { planId: plan } })).data.startMatrix;
    for (let at = 0; at < PEOPLE; at += 40) {
      const rows = people
        .slice(at, at + 40)
        .map(({ employeeId }) => ({ assigneeId: employeeNodeId(employeeId), cells }));
      const edit = `mutation E($input: EditMatrixInput!) { editMatrix(input: $input) { ${HEAD} } }`;
      const edited = await counted(edit, { input: { id: matrix.id, expectedVersion: matrix.version, rows } });
      expect(edited.data.editMatrix.userErrors).toEqual([]);
      // Forty rows and what is noted beside their people, the head and its event.
      expect(edited.transactions).toEqual([82]);
      matrix = edited.data.editMatrix.matrix;
    }

    const publish = `mutation P($input: PublishMatrixInput!) { publishMatrix(input: $input) { ${HEAD} } }`;
    const done = await counted(publish, { input: { id: matrix.id, expectedVersion: matrix.version } });
    expect(done.data.publishMatrix).toMatchObject({ matrix: { published: 1, draft: null }, userErrors: [] });
    const [publication, ...desks] = done.transactions;
    // The head, its event, the plan as it was read, and what is on the agenda; then the desks, thirty a time.
    expect(publication).toBe(5);
    expect(desks).toEqual([49, 49, 49, 49, 49, 49, 49, 49, 17, 1]);
    expect(done.reads.Get + done.reads.Query + done.reads.Batch).toBeLessThan(35);

    const whole = await counted(
      `query W($id: ID!) { matrix(id: $id) { state published leader { name } results { id text }
        rows { id version contentVersion employee { name } cells { id resultId mode intermediateResult sharePermille note state } }
        coverage { uncoveredResultIds sharesOff { resultId } gone { resultId } circular { name } outsideLine { name } } } }`,
      { id: matrix.id },
    );
    const { rows, coverage } = whole.data.matrix;
    const shown = rows.flatMap((row: { cells: { state: string }[] }) => row.cells);
    expect([rows.length, shown.length]).toEqual([PEOPLE, PEOPLE * RESULTS]);
    expect(new Set(rows.map(({ employee }: { employee: { name: string } }) => employee.name)).size).toBe(
      PEOPLE,
    );
    expect(shown.every(({ state }: { state: string }) => state === 'OFFERED')).toBe(true);
    expect(coverage).toEqual({
      uncoveredResultIds: [],
      sharesOff: [],
      gone: [],
      circular: [],
      outsideLine: [],
    });
    expect(whole.extensions?.cost).toMatchObject({ requestedQueryCost: 4412, maximumQueryCost: 5000 });
    expect(whole.extensions?.cost?.actualQueryCost).toBeGreaterThan(PEOPLE * RESULTS);
    // The head, plan and leader; lines, rows, teams and whoever is above; then names, answers and what they share, a hundred a batch.
    expect(whole.reads).toEqual({ Get: 2, Query: 8, Batch: 7 });
  });
});
