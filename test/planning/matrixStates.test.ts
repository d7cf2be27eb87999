/** Every step of a matrix and of an assignment from every state, by the state tables of docs/domain.md 6.2. */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import {
  type Answers,
  assignmentStates,
  type AssignmentStep,
  assignmentSteps,
  type Matrix,
  matrixStates,
  type MatrixStep,
  matrixSteps,
} from '../../functions/planning/matrix/rules.ts';
import { answersKind, matrixId, rowId } from '../../functions/planning/matrix/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { makeCell, makeMatrix, makeRow, matrix, matrixItems, redraw } from '../support/matrices.ts';
import { codes, openMatrixHouse, resultsOf } from '../support/matrixHouse.ts';
import { makePlan, planItem } from '../support/setPlans.ts';

const at = await openMatrixHouse();
const { table, house, team, verb, rowFor } = at;
afterAll(() => house.stop());

/** The heads of the five situations: each state, and the published one with a version that is being drawn up. */
const situations: readonly (readonly [string, Partial<Matrix>])[] = [
  ['DRAFT', { state: 'DRAFT', published: 0, publishedAt: null, draft: 1 }],
  ['PUBLISHED', {}],
  ['PUBLISHED with a draft', { draft: 2 }],
  ['CLOSED', { state: 'CLOSED' }],
  ['CANCELLED', { state: 'CANCELLED' }],
];
const ended = ({ state }: Partial<Matrix>) => state === 'CLOSED' || state === 'CANCELLED';

/** What a step is refused with in a situation, by the table; none where it may be taken. */
function expected(step: MatrixStep, head: Partial<Matrix>): string[] {
  if (ended(head)) return ['input.id MATRIX_PLAN_CLOSED'];
  const hasDraft = (head.draft ?? null) !== null;
  if (matrixSteps[step] === 'draft') return hasDraft ? [] : ['input.id MATRIX_NO_DRAFT'];
  return hasDraft ? ['input.id MATRIX_DRAFT_OPEN'] : [];
}

const VERBS: Record<MatrixStep, string> = {
  edit: 'editMatrix',
  withdraw: 'withdrawAssignments',
  publish: 'publishMatrix',
  revise: 'reviseMatrix',
};

/** A leader with a person whose row stands in a matrix as it is told. */
async function laid(head: Partial<Matrix>) {
  const { leader, people } = await team(['Dwi Astuti']);
  const [person] = people as [Employee];
  const told = makeMatrix(leader, head);
  const first = makeRow(told, person, [makeCell('r1'), makeCell('r2')]);
  const row = head.draft === 2 ? redraw(first, [makeCell('r1'), makeCell('r2')]) : first;
  const closed = { status: 'CLOSED', to: '2026-01-10' as PlainDate, workResults: resultsOf(2) } as const;
  await bulkLoad(table, [
    ...matrixItems(told, [row]),
    ...(ended(head) ? [planItem(makePlan(leader, closed))] : []),
  ]);
  return { leader, person, row, id: matrixId(told) };
}

describe('a matrix', () => {
  it('is tried in every state that there is', () => {
    const tried = new Set(situations.map(([, { state = 'PUBLISHED' }]) => state));
    expect([...tried].toSorted()).toEqual([...matrixStates].toSorted());
  });

  const all = situations.flatMap(([name, head]) =>
    (Object.keys(matrixSteps) as MatrixStep[]).map((step) => [step, name, head] as const),
  );
  it.each(all)('%s, when it is %s, does what the table says', async (step, _, head) => {
    const { leader, person, row, id } = await laid(head);
    const more = {
      edit: { rows: [rowFor(person, [makeCell('r1')])] },
      withdraw: { rows: [{ rowId: rowId(row), resultIds: ['r2'] }] },
      publish: {},
      revise: {},
    }[step];
    expect(codes(await verb(leader, VERBS[step], { id, version: 1 }, more))).toEqual(expected(step, head));
  });
});

describe('an assignment', () => {
  /** The state of r1: what was answered, or that it was withdrawn. */
  const answersIn = (state: (typeof assignmentStates)[number]): Answers['answers'] =>
    state === 'ACCEPTED' || state === 'CLARIFY'
      ? [{ resultId: 'r1', since: 1, state, question: null, at: '2026-01-09T02:00:00.000Z' as Instant }]
      : [];
  const all = assignmentStates.flatMap((state) =>
    (Object.keys(assignmentSteps) as AssignmentStep[]).map((step) => [step, state] as const),
  );
  it.each(all)('%s, when it is %s, does what the table says', async (step, state) => {
    const { leader, people } = await team(['Eko Saputra']);
    const [person] = people as [Employee];
    const told = makeMatrix(leader);
    const made = makeRow(told, person, [makeCell('r1'), makeCell('r2')]);
    const draft = made.draft.map((cell) => ({
      ...cell,
      withdrawn: state === 'WITHDRAWN' && cell.resultId === 'r1',
    }));
    const row = { ...made, draft };
    const { leaderId, year, planNo, kind, employeeId } = row;
    const answers = { leaderId, year, planNo, kind, employeeId, answers: answersIn(state), askedOf: null };
    await bulkLoad(table, [
      ...matrixItems(told, [row]),
      makeItem(answersKind, keys.matrixAnswers(told, employeeId), answers),
    ]);
    const seen = { id: rowId(row), expectedVersion: 1, contentVersion: 1 };
    const done =
      step === 'accept'
        ? await matrix(house.as(person), 'acceptAssignments', { ...seen, resultIds: ['r1'] })
        : await matrix(house.as(person), 'askAboutAssignment', {
            ...seen,
            resultId: 'r1',
            question: 'Kapan?',
          });
    const field = step === 'accept' ? 'input.resultIds.0' : 'input.resultId';
    const may = (assignmentSteps[step].from as readonly string[]).includes(state);
    const code = state === 'WITHDRAWN' ? 'NOT_FOUND' : 'STATE_INVALID';
    expect(codes(done)).toEqual(may ? [] : [`${field} ${code}`]);
  });
});
