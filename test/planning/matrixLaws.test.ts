import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CoverageFacts,
  type CoveredRow,
  coverageOf,
  publicationProblems,
  sharesOf,
} from '../../functions/planning/matrix/coverage.ts';
import {
  type Answers,
  answered,
  type Cell,
  type CellContent,
  drawnUp,
  expectedOf,
  inForce,
  type Matrix,
  redrawn,
  type Row,
  standing,
  stateOf,
} from '../../functions/planning/matrix/rules.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { asDrawn, makeCell, shareOf, stands, YEAR_2026 } from '../support/matrices.ts';

const LEADER = 'leader';
const who = { leaderId: LEADER, year: YEAR_2026, planNo: 1, kind: 'PERSON' as const, employeeId: 'e1' };
const results = ['r1', 'r2', 'r3'];
const people = ['e1', 'e2', 'e3', 'e4'];
const textOf = (resultId: string) => `Meningkatnya hasil ${resultId}`;

const facts = (changes: Partial<CoverageFacts> = {}): CoverageFacts => ({
  leaderId: LEADER,
  results: new Map(results.map((id) => [id, textOf(id)])),
  mainResults: results,
  line: new Set(people),
  teams: new Set(),
  leads: new Set(),
  assigners: new Set(),
  ...changes,
});
const rowOf = (employeeId: string, cells: readonly CellContent[], text?: string): CoveredRow => ({
  kind: 'PERSON',
  employeeId,
  cells: asDrawn(cells, text).map((cell): Cell => ({ ...cell, withdrawn: false, since: 1 })),
});
const problemsOf = (rows: readonly CoveredRow[], held = facts()) =>
  publicationProblems(rows, coverageOf(rows, held), (id) => id).map(({ code, params }) => [code, params]);
const codesOf = (rows: readonly CoveredRow[], held = facts()) => problemsOf(rows, held).map(([code]) => code);

const anyCell = fc.record({
  resultId: fc.constantFrom(...results),
  share: fc.option(fc.constantFrom(100, 250, 400, 500, 600, 750, 1000), { nil: null }),
});
const anyRows = fc.uniqueArray(
  fc.record({
    employeeId: fc.constantFrom(...people),
    cells: fc.uniqueArray(anyCell, { selector: ({ resultId }) => resultId, maxLength: 3 }),
  }),
  { selector: ({ employeeId }) => employeeId, maxLength: 4 },
);
interface Written {
  readonly employeeId: string;
  readonly cells: readonly { readonly resultId: string; readonly share: number | null }[];
}
const made = (rows: readonly Written[]) =>
  rows.map(({ employeeId, cells }) =>
    rowOf(
      employeeId,
      cells.map(({ resultId, share }) => (share === null ? makeCell(resultId) : shareOf(resultId, share))),
    ),
  );

describe('shares of a result that is passed down directly (I4)', () => {
  it.each([
    [[400, 350, 250], true],
    [[400, 350, 200], false],
    [[400, 350, 251], false],
    [[1000], true],
  ])('%j: published is %s', (shares, published) => {
    const rows = shares.map((share, at) => rowOf(`e${at + 1}`, [shareOf('r1', share)]));
    expect(codesOf(rows)).toEqual(published ? [] : ['MATRIX_SHARES']);
  });

  it('make a whole for each result if and only if the matrix may be published', () => {
    fc.assert(
      fc.property(anyRows, (given) => {
        const rows = made(given);
        const wrong = results.filter((id) => {
          const shares = given.flatMap(({ cells }) =>
            cells.flatMap(({ resultId, share }) => (resultId === id && share !== null ? [share] : [])),
          );
          return shares.length > 0 && shares.reduce((sum, share) => sum + share, 0) !== 1000;
        });
        const empty = given.every(({ cells }) => cells.length === 0);
        expect(codesOf(rows)).toEqual(empty ? ['MATRIX_EMPTY'] : wrong.map(() => 'MATRIX_SHARES'));
        expect([...sharesOf(rows).keys()].every((id) => results.includes(id))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the graph of assignments (I5)', () => {
  /** Matrices as a graph: whose leader assigns to whom. */
  type Graph = Map<string, Set<string>>;
  const above = (graph: Graph, id: string, found = new Set<string>()): Set<string> => {
    for (const [leader, assignees] of graph)
      if (assignees.has(id) && !found.has(leader)) {
        found.add(leader);
        above(graph, leader, found);
      }
    return found;
  };
  const runsInACircle = (graph: Graph): boolean => [...graph.keys()].some((id) => above(graph, id).has(id));

  it('never runs in a circle, whoever publishes in whatever order; and what makes none is published', () => {
    const anyone = fc.constantFrom(...people);
    const publications = fc.array(fc.tuple(anyone, fc.uniqueArray(anyone, { maxLength: 3, minLength: 1 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(publications, (given) => {
        const graph: Graph = new Map();
        for (const [leaderId, assignees] of given) {
          const rows = assignees.map((id) => rowOf(id, [makeCell('r1')]));
          // Whoever revises takes the place of what they published before.
          const others: Graph = new Map([...graph].filter(([id]) => id !== leaderId));
          const held = facts({ leaderId, assigners: above(others, leaderId) });
          const next: Graph = new Map([...others, [leaderId, new Set(assignees)]]);
          expect(codesOf(rows, held).length === 0).toBe(!runsInACircle(next));
          if (codesOf(rows, held).length === 0) graph.set(leaderId, new Set(assignees));
        }
        expect(runsInACircle(graph)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a matrix that cannot be published names each cell', () => {
  it('of a result that is gone, of somebody outside, of a team without its lead', () => {
    const team: CoveredRow = { ...rowOf('e2', [makeCell('r1')]), kind: 'TEAM' };
    const rows = [rowOf('e1', [makeCell('r9')]), team, rowOf('e9', [makeCell('r1')])];
    expect(problemsOf(rows)).toEqual([
      ['MATRIX_RESULT_GONE', { employeeId: 'e1', resultId: 'r9' }],
      ['MATRIX_OUTSIDE', { employeeId: 'e2' }],
      ['MATRIX_OUTSIDE', { employeeId: 'e9' }],
    ]);
    const held = facts({
      leads: new Set(['e2']),
      teams: new Set(['e9']),
      results: new Map([...results, 'r9'].map((id) => [id, textOf(id)])),
    });
    expect(codesOf(rows, held)).toEqual([]);
  });

  it('but not of a direct cell that says what the result of the leader read before, which the coverage tells', () => {
    const rows = [rowOf('e1', [shareOf('r1', 1000), makeCell('r2')])];
    expect(codesOf(rows)).toEqual([]);
    expect(coverageOf(rows, facts()).outdated).toEqual([{ employeeId: 'e1', resultId: 'r1' }]);
    expect(coverageOf([rowOf('e1', [shareOf('r1', 1000)], textOf('r1'))], facts()).outdated).toEqual([]);
  });

  it('and what or who is left out hinders nothing, and is told by the coverage', () => {
    const rows = [rowOf('e1', [makeCell('r1')])];
    expect(codesOf(rows)).toEqual([]);
    expect(coverageOf(rows, facts())).toMatchObject({ uncovered: ['r2', 'r3'], without: ['e2', 'e3', 'e4'] });
  });
});

describe('a row in its two buffers', () => {
  const inPublication = (published: number) => ({ state: 'PUBLISHED' as const, published });
  const at = (version: number) => ({ ...inPublication(version - 1), draft: version });

  it('shows what is in force until the draft is published, and keeps since when each cell says it', () => {
    const first = redrawn(null, who, asDrawn([makeCell('r1'), shareOf('r2', 500)]), at(1));
    expect(inForce(first, inPublication(0))).toEqual({ cells: [], version: 0 });
    expect(stands(inForce(first, inPublication(1)).cells)).toEqual(['r1 since 1', 'r2 since 1']);
    const second = redrawn(first, who, asDrawn([makeCell('r1'), shareOf('r3', 500)]), at(2));
    expect(stands(inForce(second, inPublication(1)).cells)).toEqual(['r1 since 1', 'r2 since 1']);
    expect(stands(drawnUp(second, at(2)))).toEqual(['r1 since 1', 'r3 since 2', 'r2 withdrawn since 2']);
    expect(stands(inForce(second, inPublication(2)).cells)).toEqual([
      'r1 since 1',
      'r3 since 2',
      'r2 withdrawn since 2',
    ]);
    const again = redrawn(second, who, asDrawn([makeCell('r1'), shareOf('r2', 500)]), at(3));
    expect(stands(inForce(again, inPublication(3)).cells)).toEqual([
      'r1 since 1',
      'r2 since 3',
      'r3 withdrawn since 3',
    ]);
  });

  it('offers a direct cell again when it is written anew after the result of the leader reads otherwise', () => {
    const [was, is] = ['Meningkatnya kualitas layanan', 'Meningkatnya kualitas dan kecepatan layanan'];
    const first = redrawn(null, who, asDrawn([shareOf('r1', 1000), makeCell('r2')], was), at(1));
    const [told] = inForce(first, inPublication(1)).cells;
    expect(told && expectedOf(told)).toBe(was);
    const same = redrawn(first, who, asDrawn([shareOf('r1', 1000), makeCell('r2')], was), at(2));
    expect(stands(inForce(same, inPublication(2)).cells)).toEqual(['r1 since 1', 'r2 since 1']);
    const anew = redrawn(same, who, asDrawn([shareOf('r1', 1000), makeCell('r2')], is), at(3));
    expect(stands(inForce(anew, inPublication(3)).cells)).toEqual(['r1 since 3', 'r2 since 1']);
  });

  it('stands by nothing of a matrix that was cancelled, and by all that was accepted of one that was closed', () => {
    const row = redrawn(null, who, asDrawn([makeCell('r1')]), at(1));
    const cellsOf = (state: Matrix['state']) => stands(inForce(row, { state, published: 1 }).cells);
    expect(cellsOf('CLOSED')).toEqual(['r1 since 1']);
    expect(cellsOf('CANCELLED')).toEqual(['r1 withdrawn since 1']);
  });

  const anyContent = fc.uniqueArray(
    fc.record({ resultId: fc.constantFrom(...results), note: fc.constantFrom(null, 'a', 'b') }),
    { selector: ({ resultId }) => resultId, maxLength: 3 },
  );

  it('however it is edited and published, an answer counts for as long as the cell says the same, and no longer', () => {
    const steps = fc.array(fc.record({ content: anyContent, publish: fc.boolean() }), { maxLength: 10 });
    fc.assert(
      fc.property(steps, (given) => {
        let row: Row | null = null;
        let published = 0;
        let answers: Answers = { ...who, answers: [], askedOf: null };
        const accepted = new Map<string, string | null>();
        for (const { content, publish } of given) {
          row = redrawn(
            row,
            who,
            asDrawn(content.map(({ resultId, note }) => makeCell(resultId, { note }))),
            at(published + 1),
          );
          if (publish) published += 1;
          const cells = standing(inForce(row, inPublication(published)).cells);
          for (const [resultId, note] of accepted)
            if (!cells.some((cell) => cell.resultId === resultId && cell.note === note))
              accepted.delete(resultId);
          for (const cell of cells) {
            expect(stateOf(cell, answers)).toBe(accepted.has(cell.resultId) ? 'ACCEPTED' : 'OFFERED');
            const at = '2026-01-12T02:00:00.000Z' as Instant;
            const { resultId, since, note } = cell;
            answers = answered(answers, { resultId, since, state: 'ACCEPTED', question: null, at });
            accepted.set(resultId, note);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
