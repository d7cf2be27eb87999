import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import type { Employee } from '../../../functions/organisation/employee/rules.ts';
import type { Approach } from '../../../functions/planning/plan/rules.ts';
import { amend, amendment } from '../../support/amendments.ts';
import { openPlanHouse, YEAR } from '../../support/planHouse.ts';
import { content, inWords, mainResult, plan } from '../../support/plans.ts';
import { talkedAgainItems } from '../../support/readyPlans.ts';
import { makePlan, planItem } from '../../support/setPlans.ts';

const { table, office, clock, house, newOwner, contentFor, draft } = await openPlanHouse();
afterAll(() => house.stop());

const FINDING = 'fragment F on LintFinding { code severity path messageId messageEn suggestion }';
const LINT = `${FINDING} query L($id: ID!) { lintPlan(id: $id) { ...F } }`;
const TYPED = `${FINDING} query T($input: LintPlanContentInput!) { lintPlanContent(input: $input) { ...F } }`;
const KEPT = `${FINDING} query K($id: ID!) { plan(id: $id) { version status lintFindings { ...F } } }`;

/** A content whose first result has another text. */
const worded = (owner: Employee, text: string) => {
  const good = contentFor(owner);
  return {
    ...good,
    workResults: good.workResults.map((result, at) => (at === 0 ? { ...result, text } : result)),
  };
};
const codes = (findings: { code: string; severity: string }[]) =>
  findings.map(({ code, severity }) => `${code} ${severity}`);
const typedAs = (owner: { employeeId: string }, planId: string, workResults: unknown[]) =>
  house.as(owner)(TYPED, { input: { planId, content: { workResults } } });
const submit = (owner: { employeeId: string }, { id, version }: { id: string; version: number }) =>
  plan(house.as(owner), 'submitPlan', { id, expectedVersion: version });

describe('a draft is linted', () => {
  it('as it is kept, with what is wrong in both languages and what would be right', async () => {
    const owner = await newOwner();
    const { id } = await draft(owner, worded(owner, 'Melaksanakan pelayanan administrasi kepegawaian'));
    const { data } = await house.as(owner)(LINT, { id });
    expect(data.lintPlan[0]).toEqual({
      code: 'L01',
      severity: 'ERROR',
      path: ['workResults', '0', 'text'],
      messageId: expect.stringContaining('"Melaksanakan" menyebut kegiatan'),
      messageEn: expect.stringContaining('"Melaksanakan" names an activity'),
      suggestion: 'Terlaksananya pelayanan administrasi kepegawaian',
    });
  });

  it('while it is typed, however little of it is there, without a write', async () => {
    const owner = await newOwner();
    const { id } = await draft(owner, null);
    const [only] = contentFor(owner).workResults;
    const bare = { id: 'x', category: 'UTAMA', text: '', indicators: [] };
    const typed = async (workResults: unknown[]) =>
      (await house.as(owner)(TYPED, { input: { planId: id, content: { workResults } } })).data
        .lintPlanContent;
    expect(codes(await typed([]))).toEqual(['L10 ERROR']);
    expect(codes(await typed([bare]))).toEqual(['L08 WARN', 'L10 ERROR', 'L16 ERROR']);
    expect(codes(await typed([only, { ...bare, text: 'Menyusun laporan' }]))).toEqual([
      'L01 ERROR',
      'L08 WARN',
      'L16 ERROR',
    ]);
    expect((await house.as(owner)(KEPT, { id })).data.plan).toMatchObject({ version: 1, lintFindings: [] });
  });

  it('no larger than a plan can be', async () => {
    const owner = await newOwner();
    const { id } = await draft(owner, null);
    const refused = async (workResults: unknown[]) =>
      (await typedAs(owner, id, workResults)).errors?.[0]?.extensions;
    expect(await refused(Array.from({ length: 21 }, (_, no) => mainResult(no)))).toMatchObject({
      code: 'INPUT_TOO_MANY',
    });
    expect(await refused([{ ...mainResult(1), text: 'a'.repeat(2001) }])).toMatchObject({
      code: 'INPUT_TOO_LONG',
    });
    expect(
      (
        await typedAs(
          owner,
          id,
          Array.from({ length: 20 }, (_, no) => mainResult(no)),
        )
      ).errors,
    ).toBe(undefined);
  });

  it('by whoever may read it, and for others is not there', async () => {
    const owner = office.owner;
    await bulkLoad(table, [planItem(makePlan(owner, { status: 'DRAFT' }))]);
    const [{ id }] = (await house.as(owner)(`{ viewer { employee { plans(year: 2026) { id } } } }`)).data
      .viewer.employee.plans;
    const asked = async (who: { employeeId: string }) => {
      const ask = house.as(who);
      const kept = (await ask(LINT, { id })).data.lintPlan;
      const typed = (await ask(TYPED, { input: { planId: id, content: { workResults: [] } } })).data
        .lintPlanContent;
      return [kept !== null, typed !== null];
    };
    expect(await asked(owner)).toEqual([true, true]);
    expect(await asked(office.appraiser)).toEqual([true, true]);
    expect(await asked(office.outsider)).toEqual([false, false]);
  });
});

describe('at submission', () => {
  it('an error refuses, with its rule, its text and its sentence in the language of the caller', async () => {
    const owner = await newOwner();
    const bad = worded(owner, 'Menyusun laporan bulanan');
    const { id } = await draft(owner, bad);
    const says = async (language: string) =>
      (
        await plan(
          (query, variables) => house.as(owner)(query, variables, { 'accept-language': language }),
          'submitPlan',
          {
            id,
            expectedVersion: 1,
          },
        )
      ).userErrors;
    expect(await says('id')).toMatchObject([
      {
        code: 'PLAN_LINT',
        field: ['input', 'content', 'workResults', '0', 'text'],
        message: expect.stringMatching(/"Menyusun" menyebut kegiatan.*"Tersusunnya …".*aturan L01/),
      },
    ]);
    const [english] = await says('en');
    expect(english.message).toMatch(/"Menyusun" names an activity.*rule L01/);
    expect(english.params).toContainEqual({ name: 'rule', value: 'L01' });
    const edited = await plan(house.as(owner), 'editPlan', {
      id,
      expectedVersion: 1,
      content: contentFor(owner),
    });
    expect((await submit(owner, edited.plan)).plan).toMatchObject({ status: 'SUBMITTED' });
  });

  it('what a submission refuses by itself is told once', async () => {
    const owner = await newOwner();
    const months = Array.from({ length: 12 }, () => 1);
    const result = { ...mainResult(1), leaderResult: null };
    const { id } = await draft(owner, {
      ...content(),
      workResults: [
        { ...result, indicators: [{ ...result.indicators[0], aggregation: 'MILESTONE', target: 1, months }] },
      ],
    });
    const { userErrors } = await submit(owner, { id, version: 1 });
    expect(userErrors.map(({ code }: { code: string }) => code)).toEqual([
      'PLAN_MAIN_RESULTS',
      'PLAN_RESULT_NO_ASSIGNMENT',
      'PLAN_ACTION_PLAN',
    ]);
  });

  it('what is not there at all is asked for by the form alone, what is there without meaning by the lint', async () => {
    const said = async (approach: Approach, changes: object) => {
      const owner = await newOwner({}, {}, approach);
      const whole = contentFor(owner, approach);
      const [base, second] = whole.workResults;
      const [first, ...others] = base?.indicators ?? [];
      const workResults = [{ ...base, indicators: [{ ...first, ...changes }, ...others] }, second];
      const input = { idempotencyKey: v7(), ...YEAR, approach, content: { ...whole, workResults } };
      const { userErrors } = await submit(owner, (await plan(house.as(owner), 'createPlan', input)).plan);
      return userErrors.map(
        ({ code, field }: { code: string; field: string[] }) => `${code} ${field.at(-1)}`,
      );
    };
    expect(await said('KUANTITATIF', { target: null, comparator: 'GTE' })).toEqual([
      'PLAN_INDICATOR_NO_TARGET target',
    ]);
    expect(await said('KUANTITATIF', { unit: null })).toEqual(['PLAN_INDICATOR_NO_UNIT unit']);
    expect(await said('KUANTITATIF', { unit: '12' })).toEqual(['PLAN_LINT unit']);
    expect(await said('KUALITATIF', { targetText: null })).toEqual([
      'PLAN_INDICATOR_NO_TARGET_TEXT targetText',
    ]);
    expect(await said('KUALITATIF', { targetText: '…' })).toEqual(['PLAN_LINT targetText']);
  });

  it('warnings go with the plan to its reviewer, until its owner edits it', async () => {
    const owner = await newOwner();
    const { id, version } = await draft(owner, worded(owner, 'Penyusunan laporan bulanan'));
    const sent = (await submit(owner, { id, version })).plan;
    const seen = async () => (await house.as(office.appraiser)(KEPT, { id })).data.plan;
    const { status, lintFindings } = await seen();
    expect(status).toBe('SUBMITTED');
    expect(codes(lintFindings)).toEqual(['L01 WARN', 'L09 WARN', 'L09 WARN']);
    expect(lintFindings[0]).toMatchObject({ suggestion: 'Tersusunnya laporan bulanan' });
    const back = await plan(house.as(office.appraiser), 'returnPlan', {
      id,
      expectedVersion: sent.version,
      note: 'Tulis hasilnya.',
    });
    expect(codes((await seen()).lintFindings)).toContain('L01 WARN');
    await plan(house.as(owner), 'editPlan', {
      id,
      expectedVersion: back.plan.version,
      content: contentFor(owner),
    });
    expect((await seen()).lintFindings).toEqual([]);
  });
});

it('the plan of a new year is created whatever the lint finds: only submitting asks it', async () => {
  const owner = await newOwner();
  const input = { idempotencyKey: v7(), ...YEAR, content: worded(owner, 'Membuat laporan') };
  expect((await plan(house.as(owner), 'createPlan', input)).userErrors).toEqual([]);
});

describe('an amendment is linted', () => {
  it('while it is typed, in another approach than the plan in force', async () => {
    const owner = await newOwner();
    const { id } = await draft(owner);
    const workResults = [inWords(mainResult(1)), inWords(mainResult(2))];
    const typed = async (more: object) => {
      const input = { planId: id, content: { workResults }, ...more };
      const answer = await house.as(owner)(TYPED, { input });
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return codes(answer.data.lintPlanContent);
    };
    expect(await typed({})).toContain('L04 ERROR');
    expect(await typed({ approach: 'KUALITATIF' })).not.toContain('L04 ERROR');
  });

  it('at its submission, and whoever sets it reads the warnings', async () => {
    const owner = await newOwner();
    const ask = house.as(owner);
    const made = await draft(owner);
    await submit(owner, made);
    await plan(house.as(office.appraiser), 'approvePlan', { id: made.id, expectedVersion: 2 });
    const { id } = (await amend(ask, { id: made.id, expectedVersion: 3 })).plan.amendment;
    const body = worded(owner, 'Terlaksananya pelayanan administrasi kepegawaian dengan baik');
    await bulkLoad(table, talkedAgainItems(clock, owner, office.appraiser));
    await amendment(ask, 'editAmendment', { id, expectedVersion: 1, content: body });
    expect((await amendment(ask, 'submitAmendment', { id, expectedVersion: 2 })).userErrors).toEqual([]);
    const read = `${FINDING} query ($id: ID!) { node(id: $id) { ... on Amendment { lintFindings { ...F } } } }`;
    const { data } = await house.as(office.appraiser)(read, { id });
    expect(codes(data.node.lintFindings)).toContain('L09 WARN');
  });
});
