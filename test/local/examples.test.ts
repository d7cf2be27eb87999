import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Example, readExamples } from '../../functions/local/examples.ts';
import { type Role, ROLES } from '../../functions/local/token.ts';
import { demoExamples } from '../../functions/local/welcome.ts';
import { type DemoCity, openDemoCity } from '../support/demoCity.ts';
import { type Answer, stating } from '../support/house.ts';

let city: DemoCity;
beforeAll(async () => {
  city = await openDemoCity();
  await city.count();
}, 120_000);
afterAll(() => city.stop());

/** The refusals that an example documents in its first lines, in the order in which the examples run. */
const DOCUMENTED: Record<string, string[]> = {
  'appraiser/04-rate-evaluation': ['NOT_FOUND'],
  'auditor/03-may-not-change': ['NOT_ALLOWED'],
  'manager/10-reroute-item': ['ITEM_NOT_MISPLACED'],
  'superior/06-distribution-preview': ['NOT_FOUND'],
};
/** What is done once, and refused as documented when it is asked for again. */
const DONE_ONCE: Record<string, string[]> = { 'bkpp/12-waive-finding': ['VERSION_BEHIND'] };
/** What is empty at first: until October is closed, somebody has given feedback, or findings were looked for and found. */
const EMPTY_AT_FIRST = [
  'bkpp/04-close-month-run',
  'bkpp/11-signals',
  'employee/08-my-feedback',
  'employee/11-my-findings',
];
/** Tabs of a role that one still finds one's way in. */
const MOST = 15;

/** Its first two lines: what it shows, in Indonesian and in English. */
const introOf = ({ query }: Example): string => query.split('\n').slice(0, 2).join(' ');
const nameOf = ({ role, name }: Example): string => `${role}/${name}`;
const inOrder = readExamples().toSorted(
  (a, b) => ROLES.indexOf(a.role as Role) - ROLES.indexOf(b.role as Role),
);

function run(name: string): Promise<Answer> {
  const example = demoExamples(city.people).find((each) => nameOf(each) === name);
  if (!example) throw new Error(`no example ${name}`);
  const { role, query, variables } = example;
  const ask = stating(city.house.as(city.people[role as Role]));
  return ask(query, variables ? (JSON.parse(variables) as object) : {});
}

/** Every refusal in an answer, of whole requests and of their elements. */
function refusalsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refusalsIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    field === 'userErrors' ? (inner as { code: string }[]).map(({ code }) => code) : refusalsIn(inner),
  );
}

/** Whether an answer holds a row, a value or a text anywhere. */
function isTelling(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isTelling);
  if (value === null || value === '') return false;
  return typeof value === 'object' ? Object.values(value).some(isTelling) : true;
}

describe('the examples', () => {
  test('every role has two to fifteen, and each says in both languages what it shows', () => {
    for (const role of ROLES) {
      const own = inOrder.filter((example) => example.role === role);
      expect(own.length, role).toBeGreaterThanOrEqual(2);
      expect(own.length, role).toBeLessThanOrEqual(MOST);
    }
    expect(inOrder).toHaveLength(new Set(inOrder.map(nameOf)).size);
    for (const { query, name } of inOrder) expect(query, name).toMatch(/^# .+\.\n# .+\.\n(query|mutation) /);
  });

  describe('clicked once, and once more', () => {
    for (const example of inOrder) {
      const name = nameOf(example);
      test(name, async () => {
        const first = await run(name);
        expect(first.errors).toBeUndefined();
        expect([...new Set(refusalsIn(first.data))]).toEqual(DOCUMENTED[name] ?? []);
        for (const code of DOCUMENTED[name] ?? []) expect(introOf(example)).toContain(code);
        if (!EMPTY_AT_FIRST.includes(name)) expect(isTelling(first.data), name).toBe(true);
        const again = await run(name);
        expect(again.errors).toBeUndefined();
        expect(refusalsIn(again.data)).toEqual(DONE_ONCE[name] ?? refusalsIn(first.data));
        for (const code of DONE_ONCE[name] ?? []) expect(introOf(example)).toContain(code);
      });
    }
  });
});

describe('what the examples show', () => {
  test("an employee's activities stay three, are submitted, and verified or rejected", async () => {
    const { data } = await run('employee/04-record-activities');
    const { outcomes } = data.recordActivities;
    expect(outcomes.map(({ activity }: { activity: { state: string } }) => activity.state)).toEqual([
      'VERIFIED',
      'VERIFIED',
      'REJECTED',
    ]);
  });

  test('October has lines, minutes and a whole team; September has predicates', async () => {
    const { data: own } = await run('employee/01-my-month');
    const { october, september } = own.viewer.employee;
    expect(october.months[0].status).toBe('VERIFIED');
    expect(october.months[0].lines.length).toBeGreaterThan(3);
    expect(october.activityMonth.verifiedMinutes).toBeGreaterThan(5000);
    expect(september.evaluations[0].predicate).not.toBeNull();
    for (const [name, root] of [
      ['appraiser/02-team-october', 'viewer'],
      ['manager/01-unit-october', 'unit'],
      ['bkpp/03-agency-october', 'unit'],
    ] as const) {
      const { data } = await run(name);
      const rows = root === 'viewer' ? data.viewer.employee.team : data.unit.people;
      expect(rows.edges.length, name).toBeGreaterThan(5);
    }
  });

  test('an assessor reads a plan, and sees no team', async () => {
    const { data } = await run('assessor/02-plan-of-an-employee');
    expect(data.employee.plans[0].workResults.length).toBeGreaterThan(1);
    expect(data.leader.team).toBeNull();
  });

  test('a plan is in words, another was amended, and an amendment lies on the desk of the appraiser', async () => {
    const { data: words } = await run('manager/03-my-plan-in-words');
    const [plan] = words.viewer.employee.plans;
    expect(plan).toMatchObject({ approach: 'KUALITATIF', status: 'APPROVED' });
    expect(plan.workResults[0].indicators[0].targetText).toMatch(/^Paling /);
    const lines: { targetText: string | null; realisationText: string | null }[] =
      words.viewer.employee.october.months[0].lines;
    const due = lines.filter(({ targetText }) => targetText !== null);
    expect(due.length).toBeGreaterThan(0);
    expect(due.filter(({ realisationText }) => realisationText === null)).toEqual([]);

    const { data: audited } = await run('auditor/04-versions-of-a-plan');
    const { status, versions } = audited.plan;
    expect(status).toBe('APPROVED');
    expect(versions).toMatchObject([
      { no: 1, reason: null },
      { no: 2, reason: expect.any(String) },
    ]);
    expect(versions[0].workResults).not.toEqual(versions[1].workResults);

    const { data: waiting } = await run('appraiser/07-amendment-of-a-plan');
    const [edge] = waiting.viewer.desk.edges;
    expect(edge.node.subject).toMatchObject({ status: 'SUBMITTED', plan: { status: 'AMENDING' } });
    expect(edge.node.subject.workResults).not.toEqual(edge.node.subject.plan.workResults);
    const { id, version } = edge.node.subject;
    const approve = `mutation M($input: ApproveAmendmentInput!) {
      approveAmendment(input: $input) { amendment { plan { status versions { no } } } userErrors { code } } }`;
    const ask = city.house.as(city.people.appraiser);
    const { data: set } = await ask(approve, { input: { id, expectedVersion: version } });
    expect(set.approveAmendment).toEqual({
      amendment: { plan: { status: 'APPROVED', versions: [{ no: 1 }, { no: 2 }] } },
      userErrors: [],
    });
  });

  test('a manager finds what is wrong in their unit, BKPP lets it stand, and an overview counts the rest', async () => {
    const { data: found } = await run('manager/08-findings-of-my-unit');
    const kinds = found.unit.findings.edges.map(({ node }: { node: { kind: string } }) => node.kind);
    expect(kinds).toEqual(expect.arrayContaining(['PLAN_WAITING_LONG', 'RATED_WITHOUT_DIALOGUE']));
    const { data: audited } = await run('auditor/10-findings-of-the-city');
    expect(audited.waived.edges).toMatchObject([{ node: { kind: 'RESULT_WITHOUT_ASSIGNEE' } }]);
    await city.count();
    const { data: head } = await run('superior/07-overview-of-my-agency');
    expect(head.unit.november.findings).toMatchObject([
      { code: 'D01', openOfYear: 1 },
      { code: 'D12', openOfYear: 0, waivedOfYear: 1 },
    ]);
    const { data: list } = await run('bkpp/14-list-behind-a-number');
    const { value, cards } = list.september.number;
    expect(cards.edges).toHaveLength(Math.min(value, 10));
  });

  test('why something is not on a desk, or cannot be done, names the check that fails', async () => {
    const { data: unseen } = await run('employee/12-why-not-on-their-desk');
    expect(unseen.whyNotVisible).toMatchObject({ visible: true, failing: { check: 'IN_CHARGE' } });
    const { data: plan } = await run('employee/13-why-cannot-edit');
    const { failing } = plan.editing;
    expect(failing).toMatchObject({
      check: 'STATE',
      mends: [{ mutations: expect.arrayContaining(['amendPlan']) }],
    });
    expect(plan.amending).toMatchObject({ allowed: true, failing: null });
    const { data: month } = await run('appraiser/10-why-cannot-verify');
    expect(month.whyCannot.failing.mends).toMatchObject([{ mutations: ['submitMonthRealisation'] }]);
  });

  test('once October is closed the run is complete, and the appraiser rates', async () => {
    const result = await city.job('closeMonth', '2026-M10');
    expect(result).toMatchObject({ expected: 199, missing: 0 });
    const { data: run1 } = await run('bkpp/04-close-month-run');
    expect(run1.jobRun).toMatchObject({ status: 'COMPLETE', missing: 0, done: result.done });
    const { data: desk } = await run('appraiser/01-my-desk');
    const steps = desk.viewer.desk.edges.map(({ node }: { node: { step: string } }) => node.step);
    expect(steps).toContain('EVALUATION_RATING');
    const { data: previewed } = await run('superior/06-distribution-preview');
    const { preview, userErrors } = previewed.distributionPreview;
    expect(userErrors).toEqual([]);
    expect(preview.withRatings.open).toBe(preview.now.open - 1);
    const { data: rated } = await run('appraiser/04-rate-evaluation');
    expect(rated.rateEvaluation.userErrors).toEqual([]);
    expect(rated.rateEvaluation.evaluation).toMatchObject({ version: 2, status: 'RATED', predicate: 'BAIK' });
    const { data: twice } = await run('appraiser/04-rate-evaluation');
    expect(refusalsIn(twice)).toEqual(['VERSION_BEHIND']);
  }, 60_000);
});
