/**
 * Problem 11 (docs/domain.md 3): "Penyusunan rencana kinerja dan indikator belum tepat". The complaint on naive
 * data, then what prevents it here: the lint while it is typed and at submission, and examples by position.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { openPlanHouse } from '../support/planHouse.ts';
import { content, mainResult, plan } from '../support/plans.ts';
import { makePlan, planItem } from '../support/setPlans.ts';

const { table, house, newOwner, contentFor, draft, office } = await openPlanHouse();
afterAll(() => house.stop());

/** What people write in haste: an activity, an indicator that measures nothing, a share above the whole. */
const hasty = (owner: Employee) => {
  const whole = contentFor(owner);
  const [result, other] = whole.workResults;
  const [first, ...others] = mainResult(1).indicators;
  return {
    ...whole,
    workResults: [
      {
        ...result,
        text: 'Melaksanakan tugas kepegawaian dengan baik',
        indicators: [
          { ...first, text: 'Laporan kepegawaian' },
          ...others.map((one) => ({ ...one, target: 120, months: one.months.map(() => 120) })),
        ],
      },
      other,
    ],
  };
};
const FOUND = 'query L($id: ID!) { lintPlan(id: $id) { code severity suggestion } }';

describe('the complaint, on naive data', () => {
  it('a plan of activities was set, and nobody was told', async () => {
    const owner = await newOwner();
    const set = makePlan(owner);
    const workResults = set.workResults.map((result) => ({
      ...result,
      text: 'Melaksanakan tugas kepegawaian',
    }));
    await bulkLoad(table, [planItem({ ...set, workResults })]);
    const { data } = await house.as(owner)(
      '{ viewer { employee { plans(year: 2026) { status lintFindings { code } } } } }',
    );
    expect(data.viewer.employee.plans).toEqual([{ status: 'APPROVED', lintFindings: [] }]);
  });
});

describe('it is prevented', () => {
  it('while it is typed, each fault with what would be right', async () => {
    const owner = await newOwner();
    const { id } = await draft(owner, hasty(owner));
    const { lintPlan } = (await house.as(owner)(FOUND, { id })).data;
    expect(lintPlan).toContainEqual({
      code: 'L01',
      severity: 'ERROR',
      suggestion: 'Terlaksananya tugas kepegawaian dengan baik',
    });
    expect(lintPlan).toContainEqual({
      code: 'L03',
      severity: 'WARN',
      suggestion: 'Jumlah laporan kepegawaian',
    });
    expect(lintPlan).toContainEqual({ code: 'L06', severity: 'ERROR', suggestion: '100 %, atau kurang' });
  });

  it('at submission: errors lie on no desk, and what was mended does', async () => {
    const owner = await newOwner();
    const { id } = await draft(owner, hasty(owner));
    const refused = await plan(house.as(owner), 'submitPlan', { id, expectedVersion: 1 });
    expect(
      refused.userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field.at(-1)]),
    ).toEqual([
      ['PLAN_LINT', 'text'],
      ['PLAN_LINT', 'target'],
    ]);
    const mended = { id, expectedVersion: 1, content: contentFor(owner) };
    const edited = await plan(house.as(owner), 'editPlan', mended);
    const sent = await plan(house.as(owner), 'submitPlan', { id, expectedVersion: edited.plan.version });
    expect(sent.plan.status).toBe('SUBMITTED');
  });

  it('with examples of the own position, in which nothing is found', async () => {
    const query = '{ planExamples(family: "KEPEGAWAIAN", level: "AHLI_MUDA") { edges { node { text } } } }';
    const { data } = await house.as(office.outsider)(query);
    const texts = data.planExamples.edges.map(({ node }: { node: { text: string } }) => node.text);
    expect(texts).toContain('Tersusunnya hasil monitoring dan evaluasi SKP bulanan perangkat daerah');
    const workResults = texts.map((text: string, no: number) => ({ ...mainResult(no), text }));
    const owner = await newOwner();
    const { id } = await draft(owner, { ...content(), workResults });
    const { lintPlan } = (await house.as(owner)(FOUND, { id })).data;
    expect(lintPlan.filter(({ code }: { code: string }) => code === 'L01')).toEqual([]);
  });
});
