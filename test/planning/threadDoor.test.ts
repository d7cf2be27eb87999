import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { openHouse } from '../support/house.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { readItem } from '../../functions/platform/item.ts';
import { lists } from '../../functions/platform/keys.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { line, linesOf } from '../support/dialogues.ts';
import { makePlatform } from '../support/office.ts';
import { openPlanHouse } from '../support/planHouse.ts';
import { content, mainResult, plan } from '../support/plans.ts';
import { tapped } from '../support/table.ts';

const { table, office, clock, house, newOwner, draft } = await openPlanHouse();
afterAll(() => house.stop());

const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
interface Line {
  readonly id: string;
  readonly lineId: string;
  readonly text: string | null;
  readonly textHash: string;
  readonly unanswered: number;
  readonly entries: readonly { id: string; kind: string; settledAt: string | null }[];
}
type Person = { readonly employeeId: string };

/** A plan of somebody, with its lines by their id. */
async function planned() {
  const owner = await newOwner({ name: 'Lestari Wahyu' });
  const { id, version } = await draft(owner);
  const lines: Line[] = await linesOf(house.as(owner), id);
  const of = (lineId: string) => lines.find((one) => one.lineId === lineId) as Line;
  return { owner, planId: id as string, version: version as number, lines, of };
}
const ask = (who: Person, id: string, text = 'Apakah laporan dihitung per bulan?', entryId = v7()) =>
  line(house.as(who), 'askAboutLine', { id, entryId, text });
const DESK = `{ viewer { desk(step: LINE_QUESTION, first: 100) { edges { node { period planNo count employee { name }
  subject { id ... on PlanLine { text unanswered } } } } } } }`;
const questionsOn = async (who: Person, lineId: string) => {
  const { data } = await house.as(who)(DESK);
  const rows = data.viewer.desk.edges.map(({ node }: { node: object }) => node);
  return rows.filter(({ subject }: { subject: { id: string } }) => subject.id === lineId);
};

describe('a line of a plan', () => {
  it('is each result, indicator, behaviour and appendix, in the order in which the plan prints them', async () => {
    const { lines } = await planned();
    expect(lines.map(({ lineId }) => lineId)).toEqual([
      'result.r1',
      'indicator.r1i1',
      'indicator.r1i2',
      'result.r2',
      'indicator.r2i1',
      'indicator.r2i2',
      'behaviour.BERORIENTASI_PELAYANAN',
      'behaviour.AKUNTABEL',
      'behaviour.KOMPETEN',
      'behaviour.HARMONIS',
      'behaviour.LOYAL',
      'behaviour.ADAPTIF',
      'behaviour.KOLABORATIF',
      'appendix.resourceSupport',
      'appendix.accountabilityScheme',
      'appendix.consequences',
    ]);
  });

  it('is asked about by the owner, answered by the appraiser, and waits no longer', async () => {
    const { owner, planId, of } = await planned();
    const { id } = of('indicator.r1i1');
    const asked = await ask(owner, id);
    expect(asked.line).toMatchObject({ questions: 1, unanswered: 1, entries: [{ kind: 'QUESTION' }] });
    await ask(owner, id, 'Siapa yang memverifikasi?');
    expect(await questionsOn(office.appraiser, id)).toEqual([
      {
        period: '2026-Y',
        planNo: 1,
        count: 2,
        employee: { name: owner.name },
        subject: { id, text: 'Jumlah laporan hasil monitoring dan evaluasi', unanswered: 2 },
      },
    ]);
    const questionId = asked.line.entries[0].id;
    const answered = await line(house.as(office.appraiser), 'answerLineQuestion', {
      id,
      questionId,
      entryId: v7(),
      text: 'Ya, satu laporan setiap bulan.',
    });
    expect(answered.line).toMatchObject({ questions: 2, unanswered: 1 });
    expect(answered.line.entries[2]).toMatchObject({
      kind: 'ANSWER',
      questionId,
      by: { name: office.appraiser.name },
    });
    expect(await questionsOn(office.appraiser, id)).toMatchObject([{ count: 1 }]);
    const settled = await line(house.as(owner), 'settleLineQuestion', {
      id,
      questionId: answered.line.entries[1].id,
    });
    expect(settled.line.unanswered).toBe(0);
    expect(await questionsOn(office.appraiser, id)).toEqual([]);
    const [, summary] = await linesOf(house.as(office.appraiser), planId);
    expect(summary).toMatchObject({ lineId: 'indicator.r1i1', questions: 2, unanswered: 0 });

    const events = await queryAll(
      table,
      lists.events({ PK: `EMP#${owner.employeeId}`, SK: '2026-Y#1#THREAD#indicator.r1i1' }),
    );
    const told = events.map((item) => readItem(eventKind, item).data);
    expect(told.map(({ type }) => type)).toEqual([
      'lineQuestionAsked',
      'lineQuestionAsked',
      'lineQuestionAnswered',
      'lineQuestionSettled',
    ]);
    expect(JSON.stringify(told.map((event) => event.public))).not.toMatch(/laporan|Lestari/);
  });

  it('is commented on by whoever reads the plan by a relation of the office; only the owner asks', async () => {
    const { owner, of } = await planned();
    const { id } = of('result.r1');
    const say = (who: Person) =>
      line(house.as(who), 'commentOnLine', { id, entryId: v7(), text: 'Lihat rencana strategis bab empat.' });
    for (const who of [owner, office.appraiser, office.superior, office.manager, office.bkpp])
      expect(codes(await say(who))).toEqual([]);
    expect(codes(await say(office.auditor))).toEqual(['NOT_ALLOWED']);
    expect(codes(await say(office.assessor))).toEqual(['NOT_ALLOWED']);
    expect(codes(await say(office.outsider))).toEqual(['NOT_FOUND']);
    expect(codes(await ask(office.appraiser, id))).toEqual(['NOT_ALLOWED']);
    const { line: seen } = await ask(owner, id);
    const questionId = seen.entries.at(-1).id;
    const answer = { id, questionId, entryId: v7(), text: 'Sudah jelas dari rencana strategis.' };
    expect(codes(await line(house.as(office.manager), 'answerLineQuestion', answer))).toEqual([
      'NOT_ALLOWED',
    ]);
  });

  it('asked about twice under one id has one question; under the same id other words are refused', async () => {
    const { owner, of } = await planned();
    const { id } = of('result.r1');
    const entryId = v7();
    await ask(owner, id, 'Apakah ini termasuk UPTD?', entryId);
    const again = await ask(owner, id, 'Apakah ini termasuk UPTD?', entryId);
    expect(again).toMatchObject({ line: { questions: 1 }, userErrors: [] });
    const other = await ask(owner, id, 'Sampai kapan?', entryId);
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT', field: ['input', 'entryId'] }]);
  });

  it('written about by many at once keeps every word', async () => {
    const { owner, of } = await planned();
    const { id } = of('result.r1');
    const writers = [owner, office.appraiser, office.superior, office.manager, office.bkpp];
    const all = await Promise.all(
      writers.map((who, no) =>
        line(house.as(who), 'commentOnLine', {
          id,
          entryId: v7(),
          text: `Catatan nomor ${no} tentang butir ini.`,
        }),
      ),
    );
    expect(all.flatMap(codes)).toEqual([]);
    const [first] = await linesOf(
      house.as(owner),
      Buffer.from(`Plan:${owner.employeeId}:2026-Y:1`).toString('base64url'),
    );
    expect(first.entries).toHaveLength(5);
  });

  it('takes forty entries, of which each question keeps one for its answer, and says where to talk on', async () => {
    const { owner, of } = await planned();
    const { id } = of('result.r1');
    const asked: string[] = [];
    for (let no = 0; no < 20; no += 1)
      asked.push((await ask(owner, id, `Pertanyaan nomor ${no}?`)).line.entries.at(-1).id);
    const full = await ask(owner, id, 'Satu lagi?');
    expect(full.userErrors).toMatchObject([
      { code: 'THREAD_FULL', field: ['input', 'id'], message: expect.stringContaining('dialog kinerja') },
    ]);
    const say = (name: string, more: object) =>
      line(house.as(office.appraiser), name, {
        id,
        entryId: v7(),
        text: 'Sesuai rencana strategis.',
        ...more,
      });
    expect(codes(await say('commentOnLine', {}))).toEqual(['THREAD_FULL']);
    for (const questionId of asked)
      expect(codes(await say('answerLineQuestion', { questionId }))).toEqual([]);
    const [questionId] = asked;
    expect(codes(await say('answerLineQuestion', { questionId }))).toEqual(['THREAD_FULL']);
    expect(await questionsOn(office.appraiser, id)).toEqual([]);
  });

  it('that the plan has not, is asked about by nobody', async () => {
    const { owner } = await planned();
    const id = Buffer.from(`PlanLine:${owner.employeeId}:2026-Y:1:result.r9`).toString('base64url');
    expect((await ask(owner, id)).userErrors).toMatchObject([
      { code: 'THREAD_LINE_UNKNOWN', params: [{ name: 'line', value: 'result.r9' }] },
    ]);
    const odd = Buffer.from(`PlanLine:${owner.employeeId}:2026-Y:1:gaji.r1`).toString('base64url');
    expect(codes(await ask(owner, odd))).toEqual(['ID_INVALID']);
  });

  it('that has gone from the plan is still shown with what was asked, last and without text', async () => {
    const { owner, planId, version, of } = await planned();
    await ask(owner, of('result.r2').id);
    const body = { ...content(), workResults: [mainResult(1), mainResult(3)] };
    await plan(house.as(owner), 'editPlan', { id: planId, expectedVersion: version, content: body });
    const lines = await linesOf(house.as(office.appraiser), planId);
    expect(lines.at(-1)).toMatchObject({
      lineId: 'result.r2',
      text: null,
      textHash: null,
      questions: 1,
      unanswered: 0,
    });
    expect(codes(await ask(owner, of('result.r2').id))).toEqual(['THREAD_LINE_UNKNOWN']);
  });
});

describe('a line explained by its owner in their own words', () => {
  const words = 'Setiap bulan saya menyusun satu laporan dan melaporkannya kepada atasan.';
  const explain = (who: Person, { id, textHash }: Line, text = words) =>
    line(house.as(who), 'acknowledgeLine', { id, text, textHash });

  it('is understood, as the appraiser sees, until the line changes', async () => {
    const { owner, planId, version, of } = await planned();
    const said = await explain(owner, of('indicator.r1i1'));
    expect(said.line).toMatchObject({ acknowledged: true, acknowledgement: { text: words, current: true } });
    const seen = async () =>
      (await linesOf(house.as(office.appraiser), planId)).find(
        (one: Line) => one.lineId === 'indicator.r1i1',
      );
    expect(await seen()).toMatchObject({
      acknowledged: true,
      acknowledgement: { text: words, current: true },
    });
    const [first, second] = content().workResults as [ReturnType<typeof mainResult>, object];
    const [indicator, other] = first.indicators;
    const harder = { ...indicator, target: 24, months: Array.from({ length: 12 }, () => 2) };
    const body = { ...content(), workResults: [{ ...first, indicators: [harder, other] }, second] };
    await plan(house.as(owner), 'editPlan', { id: planId, expectedVersion: version, content: body });
    expect(await seen()).toMatchObject({
      acknowledged: false,
      acknowledgement: { text: words, current: false },
    });
    expect(codes(await explain(owner, of('indicator.r1i1')))).toEqual(['LINE_CHANGED']);
  });

  it('stays understood when only the months are shared out anew', async () => {
    const { owner, planId, version, of } = await planned();
    await explain(owner, of('indicator.r1i1'));
    const [first, second] = content().workResults as [ReturnType<typeof mainResult>, object];
    const [indicator, other] = first.indicators;
    const seasonal = { ...indicator, months: [2, 0, ...Array.from({ length: 10 }, () => 1)] };
    const body = { ...content(), workResults: [{ ...first, indicators: [seasonal, other] }, second] };
    await plan(house.as(owner), 'editPlan', { id: planId, expectedVersion: version, content: body });
    const lines: Line[] = await linesOf(house.as(owner), planId);
    expect(lines[1]).toMatchObject({ acknowledged: true });
  });

  it.each([
    ['too few words', 'Sudah paham semua.', 'ACKNOWLEDGEMENT_TOO_SHORT'],
    ['one word again and again', 'paham paham paham paham paham paham', 'ACKNOWLEDGEMENT_TOO_SHORT'],
    ['the line itself', 'JUMLAH laporan, hasil monitoring dan evaluasi.', 'ACKNOWLEDGEMENT_COPIED'],
  ])('is not understood by %s', async (_, text, code) => {
    const { owner, of } = await planned();
    const refused = await explain(owner, of('indicator.r1i1'), text);
    expect(refused.userErrors).toMatchObject([{ code, field: ['input', 'text'] }]);
  });

  it('is nobody else’s to explain', async () => {
    const { of } = await planned();
    expect(codes(await explain(office.appraiser, of('result.r1')))).toEqual(['NOT_ALLOWED']);
  });
});

describe('the lines of a plan with all that was written', () => {
  it('cost one query more than the plan', async () => {
    const { owner, planId, lines } = await planned();
    for (const { id } of lines.slice(0, 6)) await ask(owner, id);
    const sent: string[] = [];
    const counting = await openHouse(
      makePlatform(
        tapped(table, (command) => void sent.push(command)),
        clock,
      ),
    );
    await linesOf(counting.as(office.appraiser), planId);
    await counting.stop();
    // The plan and its line; the line and the threads; the people named, and whom the caller appraises.
    expect(sent.filter((one) => one === 'QueryCommand').length).toBeLessThanOrEqual(4);
    expect(sent.length).toBeLessThanOrEqual(7);
  });
});
