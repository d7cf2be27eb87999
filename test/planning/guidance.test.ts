import { afterAll, describe, expect, it } from 'vitest';
import { planExamples } from '../../data/planExamples.ts';
import { positionFamilies } from '../../data/reference.ts';
import { openPlanHouse, YEAR } from '../support/planHouse.ts';

const { house, newOwner, office } = await openPlanHouse();
afterAll(() => house.stop());

describe('the wizard', () => {
  const SPLIT = `query S($input: SplitTargetInput!) { splitTarget(input: $input) { months userErrors { code field message } } }`;
  const CHECK = `query C($input: CheckActionPlanInput!) { checkActionPlan(input: $input) { code field message } }`;
  const base = { target: 18, aggregation: 'SUM', ...YEAR };

  it('splits a target in units, as a plan takes it', async () => {
    const input = { ...base, method: 'EVEN', unitIsWhole: true };
    const { months, userErrors } = (await house.as(office.outsider)(SPLIT, { input })).data.splitTarget;
    expect(userErrors).toEqual([]);
    expect(months).toEqual([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2]);
    const by = (await house.as(office.outsider)(CHECK, { input: { ...base, months } })).data;
    expect(by.checkActionPlan).toEqual([]);
  });

  it('says what cannot be split, and what would be right', async () => {
    const input = { ...base, method: 'MILESTONE', dueMonth: 2, from: '2026-03-01' };
    const { data } = await house.as(office.outsider)(SPLIT, { input });
    expect(data.splitTarget).toMatchObject({
      months: null,
      userErrors: [
        {
          code: 'SPLIT_DUE_MONTH',
          field: ['input', 'dueMonth'],
          message: expect.stringContaining('3 sampai 12'),
        },
      ],
    });
    const short = { ...base, method: 'SEASONAL', weights: [1, 2] };
    expect(
      (await house.as(office.outsider)(SPLIT, { input: short })).data.splitTarget.userErrors,
    ).toMatchObject([{ code: 'INPUT_TOO_FEW', field: ['input', 'weights'] }]);
  });

  it('tells the fault of months that are filled in by hand', async () => {
    const months = Array.from({ length: 12 }, () => 1);
    const { data } = await house.as(office.outsider)(CHECK, { input: { ...base, months } });
    expect(data.checkActionPlan).toMatchObject([
      { code: 'PLAN_ACTION_PLAN', field: ['input', 'months'], message: expect.stringContaining('12') },
    ]);
  });
});

describe('examples by position', () => {
  const EXAMPLES = `query E($family: String, $level: String, $first: Int, $after: String) {
    planExamples(family: $family, level: $level, first: $first, after: $after) {
      edges { node { id code family levels text leaderResult indicators { aspect text target comparator unit aggregation } } }
      pageInfo { hasNextPage endCursor } } }`;
  const ofFamily = async (owner: { employeeId: string }, variables: object = {}) =>
    (await house.as(owner)(EXAMPLES, variables)).data.planExamples.edges.map(
      ({ node }: { node: { code: string } }) => node.code,
    );
  const operator = {
    title: 'Operator Layanan Operasional',
    kind: 'PELAKSANA',
    jenjang: 'OPERATOR',
    family: 'DUKCAPIL',
  };
  const newOperator = async () => {
    const { position } = await newOwner();
    return newOwner({ position: { ...position, ...operator } as typeof position });
  };

  it('are those of the own position and level, and everybody’s', async () => {
    expect(await ofFamily(await newOperator())).toEqual(['DUKCAPIL-02', 'UMUM-01', 'UMUM-02']);
  });

  it('may be asked of another family or level, page by page', async () => {
    const owner = await newOperator();
    expect(await ofFamily(owner, { family: 'GURU' })).toEqual(['GURU-01', 'GURU-02', 'UMUM-01', 'UMUM-02']);
    expect(await ofFamily(owner, { family: 'TI', level: 'AHLI_MUDA' })).toEqual(['TI-01', 'UMUM-01']);
    expect(await ofFamily(owner, { level: 'AHLI_MUDA' })).toEqual(['DUKCAPIL-01', 'UMUM-01']);
    const page = (await house.as(owner)(EXAMPLES, { family: 'GURU', first: 1 })).data.planExamples;
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(await ofFamily(owner, { family: 'GURU', first: 1, after: page.pageInfo.endCursor })).toEqual([
      'GURU-02',
    ]);
    const other = await house.as(owner)(EXAMPLES, { family: 'TI', after: page.pageInfo.endCursor });
    expect(other.errors).toMatchObject([{ extensions: { code: 'CURSOR_INVALID' } }]);
  });

  it('have a global id, and targets in units', async () => {
    const owner = await newOperator();
    const { node } = (await house.as(owner)(EXAMPLES, {})).data.planExamples.edges[0];
    expect(node.indicators[0]).toMatchObject({ target: 18_000, unit: 'orang', comparator: 'GTE' });
    const again = await house.as(owner)(
      'query N($id: ID!) { node(id: $id) { ... on PlanExample { code text } } }',
      { id: node.id },
    );
    expect(again.data.node).toEqual({ code: node.code, text: node.text });
  });

  it('are there for every family of positions but the mayor’s, each code once', () => {
    const families = new Set(planExamples().map(({ family }) => family));
    const without = positionFamilies().filter(({ code }) => !families.has(code));
    expect(without.map(({ code }) => code)).toEqual(['KEPALA_DAERAH']);
    const codes = planExamples().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(planExamples().filter(({ code, family }) => !code.startsWith(`${family}-`))).toEqual([]);
  });
});
