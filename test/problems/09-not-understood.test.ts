/**
 * Problem 9 (docs/domain.md 3): "Banyak pegawai belum memahami SKP". The complaint on naive data, then what prevents
 * it here: questions that lie on a desk until somebody answers, each line in the owner's own words, examples; then
 * what shows the appraiser who has not understood.
 */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { bankItems, entry, record } from '../support/activities.ts';
import { dialogue, line, linesOf, talk } from '../support/dialogues.ts';
import { openDialogueHouse } from '../support/dialogueHouse.ts';
import { monthNodeId } from '../support/monthHouse.ts';
import { makeMonth, monthItem } from '../support/months.ts';
import { content, mainResult, plan } from '../support/plans.ts';
import { makePlan, planItem } from '../support/setPlans.ts';

const { table, office, house, newOwner, draft, done, scheduled, codes } = await openDialogueHouse();
await bulkLoad(table, bankItems());
afterAll(() => house.stop());
const day = (text: string) => text as PlainDate;

interface Line {
  readonly id: string;
  readonly lineId: string;
  readonly text: string;
  readonly textHash: string;
  readonly acknowledged: boolean;
  readonly unanswered: number;
}
const WORDS = 'Setiap bulan saya menyusun satu laporan dan melaporkannya kepada atasan.';
const seenBy = (who: Employee, planId: string): Promise<Line[]> => linesOf(house.as(who), planId);
const one = async (who: Employee, planId: string, lineId = 'indicator.r1i1') =>
  (await seenBy(who, planId)).find((found) => found.lineId === lineId) as Line;
const asks = (who: Employee, id: string) =>
  line(house.as(who), 'askAboutLine', { id, entryId: v7(), text: 'Apakah laporan UPTD ikut dihitung?' });
const explains = (who: Employee, { id, textHash }: Line, text = WORDS) =>
  line(house.as(who), 'acknowledgeLine', { id, textHash, text });
/** The day on which the house stands, a Friday. */
const today = { date: '2026-01-09' };
/** Somebody with a plan in force and its January. */
const working = async () => {
  const owner = await newOwner();
  const january = { month: '2026-M01' as Period, from: day('2026-01-01'), to: day('2026-01-31') };
  await bulkLoad(table, [planItem(makePlan(owner)), monthItem(makeMonth(owner, january))]);
  return owner;
};
const questionsOf = async (who: Employee): Promise<string[]> =>
  (
    await house.as(who)(
      '{ viewer { desk(step: LINE_QUESTION, first: 100) { edges { node { subject { id } } } } } }',
    )
  ).data.viewer.desk.edges.map(({ node }: { node: { subject: { id: string } } }) => node.subject.id);

describe('the complaint, on naive data', () => {
  it('a plan is set, and nobody knows whether its owner understands a line of it', async () => {
    const owner = await newOwner();
    await bulkLoad(table, [planItem(makePlan(owner))]);
    const [{ id, status }] = (
      await house.as(owner)('{ viewer { employee { plans(year: 2026) { id status } } } }')
    ).data.viewer.employee.plans;
    expect(status).toBe('APPROVED');
    const lines = await seenBy(office.appraiser, id);
    expect(lines.filter(({ acknowledged, unanswered }) => acknowledged || unanswered > 0)).toEqual([]);
    expect(await questionsOf(office.appraiser)).toEqual([]);
  });
});

describe('it is prevented', () => {
  it('whoever does not understand a line asks there, and it waits on the appraiser’s desk until it is answered', async () => {
    const owner = await newOwner();
    const { id: planId } = await draft(owner);
    const { id } = await one(owner, planId);
    const asked = await asks(owner, id);
    expect(await questionsOf(office.appraiser)).toContain(id);
    const answer = { id, questionId: asked.line.entries[0].id, entryId: v7(), text: 'Ya, termasuk UPTD.' };
    expect(codes(await line(house.as(office.appraiser), 'answerLineQuestion', answer))).toEqual([]);
    expect(await questionsOf(office.appraiser)).not.toContain(id);
    expect((await linesOf(house.as(owner), planId)).find((of: Line) => of.id === id)).toMatchObject({
      unanswered: 0,
      entries: [{ kind: 'QUESTION' }, { kind: 'ANSWER', text: 'Ya, termasuk UPTD.' }],
    });
  });

  it('understood is what its owner says in their own words, not the line read back, nor a mere yes', async () => {
    const owner = await newOwner();
    const { id: planId } = await draft(owner);
    const result = await one(owner, planId, 'result.r1');
    expect(codes(await explains(owner, result, `  ${result.text.toUpperCase()}!`))).toEqual([
      'ACKNOWLEDGEMENT_COPIED',
    ]);
    expect(codes(await explains(owner, result, 'Sudah saya pahami.'))).toEqual(['ACKNOWLEDGEMENT_TOO_SHORT']);
    expect((await explains(owner, result)).line).toMatchObject({ acknowledged: true });
    expect(await one(office.appraiser, planId, 'result.r1')).toMatchObject({ acknowledged: true });
  });

  it('expectations are talked over before: a dialogue in which the appraiser and the owner both agree on them', async () => {
    const owner = await newOwner();
    const { id } = await scheduled(owner);
    const record = { id, expectedVersion: 1, heldOn: '2026-01-09', content: talk() };
    const { contentHash } = await done(office.appraiser, 'recordDialogue', record);
    const confirms = (who: Employee, expectedVersion: number) =>
      dialogue(house.as(who), 'confirmDialogue', { id, expectedVersion, contentHash });
    expect((await confirms(office.appraiser, 2)).dialogue.state).toBe('HELD');
    expect((await confirms(owner, 3)).dialogue.state).toBe('CLOSED');
  });

  it('with examples of the own position to begin from', async () => {
    const owner = await newOwner();
    const query = '{ planExamples(family: "KEPEGAWAIAN", level: "AHLI_MUDA") { edges { node { text } } } }';
    const { data } = await house.as(owner)(query);
    expect(data.planExamples.edges.length).toBeGreaterThan(0);
  });
});

describe('it is prevented: the work of a day is tied to what is expected', () => {
  it('the month’s SKP is the plan’s own lines, and an activity names the result that it serves, of that month and no other', async () => {
    const owner = await working();
    const ask = house.as(owner);
    const { data } = await ask('query ($id: ID!) { month(id: $id) { lines { resultId resultText } } }', {
      id: monthNodeId(owner.employeeId, 1, '2026-M01'),
    });
    const [{ resultId }] = data.month.lines;
    const { outcomes } = await record(ask, [
      entry({ ...today, planNo: 1, resultId }),
      entry({ ...today, planNo: 1, resultId: 'r99' }),
    ]);
    expect(outcomes.map(codes)).toEqual([[], ['ACTIVITY_PLAN_UNKNOWN']]);
  });
});

describe('what is missed is found', () => {
  it('the appraiser sees which activities of the month serve no result of the plan', async () => {
    const owner = await working();
    await record(house.as(owner), [
      entry({ ...today, planNo: 1, resultId: 'r1' }),
      entry({ ...today, object: 'Rapat' }),
    ]);
    const id = Buffer.from(`ActivityMonth:${owner.employeeId}:2026-M01`).toString('base64url');
    const query = `query($id: ID!) { node(id: $id) { ... on ActivityMonth { activities { edges { node { object resultId } } } } } }`;
    const { data } = await house.as(office.appraiser)(query, { id });
    const activities = data.node.activities.edges.map(({ node }: { node: object }) => node);
    expect(activities.filter(({ resultId }: { resultId: string | null }) => resultId === null)).toEqual([
      { object: 'Rapat', resultId: null },
    ]);
  });

  it('the appraiser sees, line by line, what is not answered and what nobody has explained', async () => {
    const owner = await newOwner();
    const { id: planId } = await draft(owner);
    await asks(owner, (await one(owner, planId, 'result.r2')).id);
    await explains(owner, await one(owner, planId, 'result.r1'));
    const results = (await seenBy(office.appraiser, planId)).filter(({ lineId }) =>
      lineId.startsWith('result.'),
    );
    expect(results).toMatchObject([
      { lineId: 'result.r1', acknowledged: true, unanswered: 0 },
      { lineId: 'result.r2', acknowledged: false, unanswered: 1 },
    ]);
  });

  it('what was understood once is not, when another target stands there now', async () => {
    const owner = await newOwner();
    const { id: planId, version } = await draft(owner);
    await explains(owner, await one(owner, planId));
    const [first, ...others] = mainResult(1).indicators;
    const doubled = { ...first, target: 24, months: Array.from({ length: 12 }, () => 2) };
    const workResults = [{ ...mainResult(1), indicators: [doubled, ...others] }, mainResult(2)];
    await plan(house.as(owner), 'editPlan', {
      id: planId,
      expectedVersion: version,
      content: { ...content(), workResults },
    });
    expect(await one(office.appraiser, planId)).toMatchObject({
      acknowledged: false,
      acknowledgement: { text: WORDS, current: false },
    });
  });
});
