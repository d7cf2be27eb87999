/** Questions about lines that an amendment adds or changes, while it is open, once it is set, and when it comes to nothing. */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { settleGone } from '../../functions/planning/thread/actions/settleGone.ts';
import { linesGone } from '../../functions/planning/thread/closing.ts';
import { linesOf as linesIn } from '../../functions/planning/thread/lines.ts';
import { type Period, type PlainDate, today } from '../../functions/platform/period.ts';
import { openAmendmentHouse } from '../support/amendmentHouse.ts';
import { amend, amendment } from '../support/amendments.ts';
import { line, linesOf } from '../support/dialogues.ts';
import { gated } from '../support/gates.ts';
import { openHouse } from '../support/house.ts';
import { jobOf } from '../support/months.ts';
import { makeEmployee, makePlatform } from '../support/office.ts';
import { makeIndicator, makePlan } from '../support/setPlans.ts';
import { tapped } from '../support/table.ts';

const at = await openAmendmentHouse();
const { table, office, clock, house, appraiser, contentFor, withSetPlan, talkedAgain } = at;
const { agencyId, agencyName: name } = office.owner.unit;
await bulkLoad(table, [agencyItem({ agencyId, name })]);
const gates = gated(table);
const other = await openHouse(makePlatform(gates.client, clock));
afterAll(() => Promise.all([house.stop(), other.stop()]));

type Person = { readonly employeeId: string };
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const TEXT = 'Jumlah laporan hasil monitoring, evaluasi, dan tindak lanjutnya';
const NEW = 'Jumlah perangkat daerah yang didampingi';

/** The owner's content with an indicator said otherwise, and one that is new from April on. */
const changed = (whole: ReturnType<typeof contentFor>) => {
  const [first, ...others] = whole.workResults as [
    (typeof whole.workResults)[0],
    ...typeof whole.workResults,
  ];
  const [reports, quality] = first.indicators as [object, object];
  const months = Array.from({ length: 12 }, (_, no) => (no < 3 ? null : 2));
  const added = { ...reports, id: 'r1i3', text: NEW, target: 18, months };
  return {
    ...whole,
    workResults: [{ ...first, indicators: [{ ...reports, text: TEXT }, quality, added] }, ...others],
  };
};

/** A plan that is being amended since 10 February: its owner has written a changed line and a new one. */
async function amending() {
  clock.set('2026-01-12T02:00:00.000Z');
  const own = await withSetPlan();
  clock.set('2026-02-10T02:00:00.000Z');
  const begun = (await amend(own.ask, { id: own.id, expectedVersion: own.version })).plan;
  await talkedAgain(own.owner);
  const one = { id: begun.amendment.id as string };
  await amendment(own.ask, 'editAmendment', {
    ...one,
    expectedVersion: 1,
    content: changed(contentFor(own.owner)),
  });
  const idOf = (lineId: string) =>
    Buffer.from(`PlanLine:${own.owner.employeeId}:2026-Y:1:${lineId}`).toString('base64url');
  const seen = async (lineId: string, who: Person = office.appraiser) =>
    (await linesOf(house.as(who), own.id)).find((found: { lineId: string }) => found.lineId === lineId);
  const setIt = async () => {
    await amendment(own.ask, 'submitAmendment', { ...one, expectedVersion: 2 });
    return codes(await amendment(appraiser, 'approveAmendment', { ...one, expectedVersion: 3 }));
  };
  const giveUp = (by = own.ask) =>
    amendment(by, 'abandonAmendment', { ...one, expectedVersion: 2, note: 'Tidak jadi diubah.' });
  return { ...own, one, idOf, seen, setIt, giveUp };
}
const ask = (who: Person, id: string, at = house) =>
  line(at.as(who), 'askAboutLine', {
    id,
    entryId: v7(),
    text: 'Perangkat daerah mana saja yang didampingi?',
  });
const DESK = `{ viewer { desk(step: LINE_QUESTION, first: 100) { edges { node { count
  subject { id ... on PlanLine { text proposal { kind text } } } } } } } }`;
const questionsOn = async (lineId: string) =>
  (await appraiser(DESK)).data.viewer.desk.edges.flatMap(({ node }: { node: { subject: { id: string } } }) =>
    node.subject.id === lineId ? [node] : [],
  );

describe('the lines of a plan that is being amended', () => {
  it('say what the plan says, and beside it what the amendment would make of it; what only that has comes last', async () => {
    const { owner, id, seen } = await amending();
    expect(await seen('indicator.r1i1')).toMatchObject({
      text: 'Jumlah laporan hasil monitoring dan evaluasi',
      proposal: { kind: 'CHANGED', text: TEXT, acknowledged: false },
    });
    const lines = await linesOf(house.as(owner), id);
    expect(lines.at(-1)).toMatchObject({
      lineId: 'indicator.r1i3',
      text: null,
      textHash: null,
      proposal: { kind: 'ADDED', text: NEW },
    });
    const others = lines.filter(({ proposal }: { proposal: object | null }) => proposal === null);
    expect(others).toHaveLength(lines.length - 2);
  });

  it('are asked about and commented on; the thread goes on under its id once the amendment is set', async () => {
    const { owner, idOf, seen, setIt } = await amending();
    const [added, other] = [idOf('indicator.r1i3'), idOf('indicator.r1i1')];
    const asked = await ask(owner, added);
    expect(asked).toMatchObject({
      userErrors: [],
      line: { text: null, unanswered: 1, proposal: { text: NEW } },
    });
    expect(await questionsOn(added)).toEqual([
      { count: 1, subject: { id: added, text: null, proposal: { kind: 'ADDED', text: NEW } } },
    ]);
    const comment = { id: other, entryId: v7(), text: 'Sebutkan juga tenggat tindak lanjutnya.' };
    expect(codes(await line(appraiser, 'commentOnLine', comment))).toEqual([]);

    expect(await setIt()).toEqual([]);
    expect(await questionsOn(added)).toMatchObject([{ subject: { text: NEW, proposal: null } }]);
    const answered = await line(appraiser, 'answerLineQuestion', {
      id: added,
      questionId: asked.line.entries[0].id,
      entryId: v7(),
      text: 'Semua perangkat daerah di kota ini.',
    });
    expect(answered.line).toMatchObject({
      text: NEW,
      unanswered: 0,
      entries: [{ kind: 'QUESTION' }, { kind: 'ANSWER' }],
    });
    expect(await seen('indicator.r1i1')).toMatchObject({
      text: TEXT,
      proposal: null,
      entries: [{ kind: 'COMMENT' }],
    });
  });

  it('are explained by the owner by what they read, in force or proposed, and the last of it counts', async () => {
    const { owner, seen, setIt, idOf } = await amending();
    const before = await seen('indicator.r1i1');
    const explain = (textHash: string) =>
      line(house.as(owner), 'acknowledgeLine', {
        id: idOf('indicator.r1i1'),
        textHash,
        text: 'Setiap bulan saya menyusun satu laporan untuk atasan saya.',
      });
    const inForce = await explain(before.textHash);
    expect(inForce.line).toMatchObject({ acknowledged: true, proposal: { acknowledged: false } });
    const proposed = await explain(before.proposal.textHash);
    expect(proposed.line).toMatchObject({
      acknowledged: false,
      acknowledgement: { current: false },
      proposal: { acknowledged: true },
    });
    expect(codes(await explain('of another line'))).toEqual(['LINE_CHANGED']);
    await setIt();
    expect(await seen('indicator.r1i1')).toMatchObject({
      acknowledged: true,
      acknowledgement: { current: true },
    });
  });

  it('are read by id too, one that only the amendment has as long as there is one, and by nobody else', async () => {
    const { ask: own, idOf, giveUp } = await amending();
    const id = idOf('indicator.r1i3');
    const node = 'query ($id: ID!) { node(id: $id) { ... on PlanLine { lineId proposal { text } } } }';
    expect((await own(node, { id })).data.node).toEqual({
      lineId: 'indicator.r1i3',
      proposal: { text: NEW },
    });
    expect((await house.as(office.outsider)(node, { id })).data.node).toBeNull();
    await giveUp();
    expect((await own(node, { id })).data.node).toBeNull();
  });
});

describe('an amendment that comes to nothing', () => {
  it('takes questions about what only it had off the desk; what was written stays to be read', async () => {
    const { owner, idOf, seen, giveUp } = await amending();
    const [added, standing] = [idOf('indicator.r1i3'), idOf('indicator.r1i1')];
    await ask(owner, added);
    await ask(owner, standing);
    expect(codes(await giveUp(appraiser))).toEqual([]);
    expect(await questionsOn(added)).toEqual([]);
    expect(await questionsOn(standing)).toMatchObject([{ count: 1 }]);
    expect(await seen('indicator.r1i3')).toMatchObject({
      text: null,
      proposal: null,
      questions: 1,
      unanswered: 0,
      entries: [{ kind: 'QUESTION', settledAt: expect.any(String) }],
    });
    expect(codes(await ask(owner, added))).toEqual(['THREAD_LINE_UNKNOWN']);
    expect(await turnDay(makePlatform(table, clock), today(clock))).toMatchObject({ due: 0 });
  });

  it('at the moment at which one asks about what only it has leaves no question waiting', async () => {
    const { owner, idOf, giveUp } = await amending();
    const added = idOf('indicator.r1i3');
    const late = await gates.during(() => ask(owner, added, other), giveUp);
    expect(codes(late)).toEqual(['THREAD_LINE_UNKNOWN']);
    expect(await questionsOn(added)).toEqual([]);
  });

  it('while one has just asked takes that question off the desk too', async () => {
    const { owner, idOf, giveUp } = await amending();
    const added = idOf('indicator.r1i3');
    const done = await gates.during(
      () => giveUp(other.as(owner)),
      () => ask(owner, added),
    );
    expect(codes(done)).toEqual([]);
    expect(await questionsOn(added)).toEqual([]);
  });

  it('by a call that dies right after it has the turn of the day take the questions off', async () => {
    const { owner, idOf, giveUp } = await amending();
    const added = idOf('indicator.r1i3');
    await ask(owner, added);
    let isDone = false;
    const dying = tapped(table, (command) => {
      if (isDone && command.startsWith('Query')) throw new Error('the call dies');
      isDone ||= command.startsWith('Transact');
    });
    const third = await openHouse(makePlatform(dying, clock));
    expect(codes(await giveUp(third.as(owner)))).toEqual([]);
    await third.stop();
    expect(await questionsOn(added)).toHaveLength(1);
    const turn = () => turnDay(makePlatform(table, clock), today(clock));
    expect(await turn()).toEqual({ due: 1, changed: 1 });
    expect(await questionsOn(added)).toEqual([]);
    expect(await turn()).toEqual({ due: 0, changed: 0 });
  });

  it('and is approved in the middle of that leaves the questions: its lines are the plan’s by then', async () => {
    const { owner, idOf, seen, setIt } = await amending();
    const added = idOf('indicator.r1i3');
    await ask(owner, added);
    let approved: string[] | null = null;
    // The plan was read as it was amended; before its amendment is read, that is set.
    const late = tapped(table, async (command, input) => {
      if (approved || !command.startsWith('Get') || !JSON.stringify(input).includes('#AMEND')) return;
      approved = [];
      approved = await setIt();
    });
    const ref = { employeeId: owner.employeeId, year: '2026-Y' as Period, planNo: 1 };
    const item = linesGone(ref, agencyId, today(clock));
    const settled = await settleGone(jobOf(makePlatform(late, clock), 'turnDay'), item);
    expect([settled, approved]).toEqual([{ ok: true, value: false }, []]);
    expect(await questionsOn(added)).toHaveLength(1);
    expect(await seen('indicator.r1i3')).toMatchObject({ text: NEW, unanswered: 1 });
  });

  it('with its plan, whose last day is over, takes them off as well, and what was asked of the plan with them', async () => {
    const { owner, idOf, seen } = await amending();
    const [added, standing] = [idOf('indicator.r1i3'), idOf('indicator.r1i1')];
    await ask(owner, added);
    await ask(owner, standing);
    await turnDay(makePlatform(table, clock), '2027-01-01' as PlainDate);
    expect([await questionsOn(added), await questionsOn(standing)]).toEqual([[], []]);
    expect(await seen('indicator.r1i3')).toMatchObject({ proposal: null, questions: 1, unanswered: 0 });
    expect(codes(await ask(owner, standing))).toEqual(['PERIOD_CLOSED']);
  });
});

describe('a line of a plan and of its amendment', () => {
  const plan = makePlan(makeEmployee('Dwi Astuti'));
  const [first, second] = plan.workResults as [(typeof plan.workResults)[0], (typeof plan.workResults)[0]];
  const [jumlah] = first.indicators as [(typeof first.indicators)[0]];
  const proposals = (workResults: typeof plan.workResults) =>
    linesIn(plan, { ...plan, workResults }).flatMap(({ lineId, standing, proposal }) =>
      proposal ? [[lineId, standing === null, proposal.kind, proposal.text?.text ?? null]] : [],
    );

  it('is the same by its id, whatever result it stands under', () => {
    const moved = [
      { ...first, indicators: first.indicators.filter(({ id }) => id !== 'jumlah') },
      { ...second, indicators: [...second.indicators, jumlah] },
    ];
    expect(proposals(moved)).toEqual([]);
  });

  it('is changed by all that it demands but the months, gone, or new', () => {
    const months = jumlah.months.map(() => 1);
    expect(
      proposals([{ ...first, indicators: [{ ...jumlah, months }, ...first.indicators.slice(1)] }, second]),
    ).toEqual([]);
    const next = [{ ...first, indicators: [{ ...jumlah, target: 1 }, makeIndicator('baru', 1)] }, second];
    expect(proposals(next)).toEqual([
      ['indicator.jumlah', false, 'CHANGED', jumlah.text],
      ['indicator.mutu', false, 'GONE', null],
      ['indicator.baru', true, 'ADDED', jumlah.text],
    ]);
  });

  it('has no proposal while nobody amends the plan', () => {
    expect(
      linesIn(plan, null).every(({ proposal, standing }) => proposal === null && standing !== null),
    ).toBe(true);
  });
});
