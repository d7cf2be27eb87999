import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import type { Employee } from '../../../functions/organisation/employee/rules.ts';
import { policyItem } from '../../../functions/organisation/policy/store.ts';
import { planId } from '../../../functions/planning/plan/store.ts';
import type { Instant, PlainDate } from '../../../functions/platform/period.ts';
import { openHouse } from '../../support/house.ts';
import { makeCell, matrix, shareOf, YEAR_2026 } from '../../support/matrices.ts';
import { openMatrixHouse, resultsOf } from '../../support/matrixHouse.ts';
import { makePlatform } from '../../support/office.ts';
import { JANUARY, YEAR } from '../../support/planHouse.ts';
import { content, mainResult, plan } from '../../support/plans.ts';
import { talkedItems } from '../../support/readyPlans.ts';
import { tapped } from '../../support/table.ts';

const { table, clock, house, office, team, started, verb, rowFor, published, assignmentsOf } =
  await openMatrixHouse();
let sent: string[] = [];
const counting = await openHouse(
  makePlatform(
    tapped(table, (command) => {
      sent.push(command.replace('Command', ''));
    }),
    clock,
  ),
);
afterAll(async () => {
  await house.stop();
  await counting.stop();
});

const F = 'fragment F on LintFinding { code severity path }';
const LINT = `${F} query L($id: ID!) { lintPlan(id: $id) { ...F } }`;
const TYPED = `${F} query T($input: LintPlanContentInput!) { lintPlanContent(input: $input) { ...F } }`;
interface Found {
  code: string;
  severity: string;
  path: string[];
}
const shown = (findings: Found[]) =>
  findings.map(({ code, severity, path }) => `${code} ${severity} ${path.join('.')}`);
/** What some rules find in a plan as it is kept. */
const foundBy = async (by: Employee, id: string, rules: readonly string[]) =>
  shown((await house.as(by)(LINT, { id })).data.lintPlan.filter(({ code }: Found) => rules.includes(code)));
const typedBy = async (by: Employee, id: string, workResults: unknown[], rule: string) =>
  shown(
    (
      await house.as(by)(TYPED, { input: { planId: id, content: { workResults } } })
    ).data.lintPlanContent.filter(({ code }: Found) => code === rule),
  );

/** Somebody with assignments of r1 (directly) and r2 (a part), both accepted unless told otherwise. */
async function assigned(name: string, accepted = ['r1', 'r2']) {
  const { leader, people } = await team([name]);
  const [person] = people as [Employee];
  await bulkLoad(table, talkedItems(person, leader));
  await published(leader, [rowFor(person, [shareOf('r1', 1000), makeCell('r2')])]);
  const [row] = await assignmentsOf(person);
  const seen = { id: row.id, expectedVersion: row.version, contentVersion: row.contentVersion };
  if (accepted.length > 0)
    await matrix(house.as(person), 'acceptAssignments', { ...seen, resultIds: accepted });
  const ids: string[] = row.cells.map(({ id }: { id: string }) => id);
  return { leader, person, ids };
}
/** Results of which each says its leader's word for word. */
const copies = (ids: readonly string[]) =>
  resultsOf(2).map(({ text }, no) => ({
    ...mainResult(no + 1),
    text,
    leaderResult: null,
    assignmentId: ids[no],
  }));
const drafted = async (by: Employee, workResults: unknown[]) => {
  const input = { idempotencyKey: v7(), ...YEAR, content: { ...content(), workResults } };
  return (await plan(house.as(by), 'createPlan', input)).plan;
};

/** A day of an agency that does without the matrix. */
const WITHOUT_MATRIX = '2026-03-02T02:00:00.000Z';

describe("a copy of the leader's result", () => {
  beforeAll(() =>
    bulkLoad(table, [
      policyItem({
        key: 'mph.requireAssignment',
        effectiveFrom: '2026-03-01' as PlainDate,
        value: false,
        setBy: 'BKPP',
        setAt: '2026-01-01T00:00:00.000Z' as Instant,
        legalBasis: null,
      }),
    ]),
  );

  it('is right where it is passed on as it is, and refused where a part of it is asked for', async () => {
    const { person, ids } = await assigned('Dwi Astuti');
    const draft = await drafted(person, copies(ids));
    const only = ['L02 ERROR workResults.1.text'];
    expect(await foundBy(person, draft.id, ['L02', 'L16'])).toEqual(only);
    expect(await typedBy(person, draft.id, copies(ids), 'L02')).toEqual(only);
    const { userErrors } = await plan(house.as(person), 'submitPlan', {
      id: draft.id,
      expectedVersion: draft.version,
    });
    expect(userErrors).toMatchObject([
      { code: 'PLAN_LINT', field: ['input', 'content', 'workResults', '1', 'text'] },
    ]);
  });

  it('by hand, where nobody knows how it is passed on, stays a warning that goes to the reviewer', async () => {
    const { leader, person } = await assigned('Eko Saputra', []);
    clock.set(WITHOUT_MATRIX);
    const [text = ''] = resultsOf(1).map((result) => result.text);
    const byHand = [{ ...mainResult(1), text, leaderResult: text }, mainResult(2)];
    const { id, version } = await drafted(person, byHand);
    const sent = await plan(house.as(person), 'submitPlan', { id, expectedVersion: version });
    expect(sent.plan.status).toBe('SUBMITTED');
    const query = `${F} query K($id: ID!) { plan(id: $id) { lintFindings { ...F } } }`;
    const { data } = await house.as(leader)(query, { id });
    clock.set(JANUARY);
    expect(shown(data.plan.lintFindings)).toContain('L02 WARN workResults.0.text');
  });

  it('is not linked by an assignment that was not accepted, nor by that of somebody else', async () => {
    const { person, ids } = await assigned('Fajar Nugroho', ['r1']);
    const other = await assigned('Gita Permata');
    const { id } = await drafted(person, copies(ids));
    expect(await foundBy(person, id, ['L16'])).toEqual(['L16 ERROR workResults.1']);
    // How another's assignment is passed on is not to be learned from the lint.
    expect(await typedBy(person, id, copies(other.ids), 'L02')).toEqual([]);
    expect(await typedBy(person, id, copies(['x', '']), 'L02')).toEqual([]);
  });
});

describe("the owner's own matrix", () => {
  const ofMatrix = ['L11', 'L15'];

  it('says nothing before there is one', async () => {
    const { leader } = await team(['Hadi Purnomo']);
    const id = planId({ employeeId: leader.employeeId, year: YEAR_2026, planNo: 1 });
    expect(await foundBy(leader, id, ofMatrix)).toEqual([]);
  });

  it('says which results nobody has, and whose shares are no whole, as it is being drawn up', async () => {
    const { leader, people } = await team(['Indah Lestari']);
    const [indah] = people as [Employee];
    const id = planId({ employeeId: leader.employeeId, year: YEAR_2026, planNo: 1 });
    const begun = await started(leader);
    expect(await foundBy(leader, id, ofMatrix)).toEqual([
      'L15 WARN workResults.0.text',
      'L15 WARN workResults.1.text',
    ]);
    const rows = (cells: object[]) => ({ rows: [rowFor(indah, cells)] });
    const half = await verb(leader, 'editMatrix', begun, rows([shareOf('r1', 400)]));
    expect(await foundBy(leader, id, ofMatrix)).toEqual([
      'L11 WARN workResults.0.text',
      'L15 WARN workResults.1.text',
    ]);
    expect(await foundBy(office.appraiser, id, ofMatrix)).toHaveLength(2);
    await verb(leader, 'editMatrix', half.matrix, rows([shareOf('r1', 1000), makeCell('r2')]));
    expect(await foundBy(leader, id, ofMatrix)).toEqual([]);
    // What is typed has one more main result, and one that is no main result.
    const more = [...resultsOf(3), { ...mainResult(9), category: 'TAMBAHAN' }].map((result) => ({
      ...mainResult(1),
      id: result.id,
      category: result.category,
    }));
    expect(await typedBy(leader, id, more, 'L15')).toEqual(['L15 WARN workResults.2.text']);
  });
});

describe('what the lint reads', () => {
  const requests = async (by: Employee, query: string, variables: object) => {
    sent = [];
    const answer = await counting.as(by)(query, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return [...sent].sort();
  };

  it('is one read more than without a matrix, and a batch and a read more where assignments are referred to', async () => {
    const { leader, person, ids } = await assigned('Joko Susilo');
    const { id } = await drafted(person, copies(ids));
    const typed = (workResults: unknown[]) => ({ input: { planId: id, content: { workResults } } });
    const bare = await requests(person, TYPED, typed([mainResult(1)]));
    const referring = await requests(person, TYPED, typed(copies(ids)));
    expect(referring.filter((one) => one === 'BatchGetItem')).toHaveLength(
      bare.filter((one) => one === 'BatchGetItem').length + 1,
    );
    expect(referring).toHaveLength(bare.length + 2);
    const leads = planId({ employeeId: leader.employeeId, year: YEAR_2026, planNo: 1 });
    const leading = await requests(leader, LINT, { id: leads });
    expect(leading).toHaveLength((await requests(person, LINT, { id })).length - 2 + 1);
  });
});
