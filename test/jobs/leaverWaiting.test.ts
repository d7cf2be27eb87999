/** What waits about somebody who has left, or has another office: nothing that only the former appraiser could remove. */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { placeOf } from '../../functions/planning/dialogue/desk.ts';
import type { Dialogue } from '../../functions/planning/dialogue/rules.ts';
import { contentHashOf, dialogueId, dialogueOf } from '../../functions/planning/dialogue/store.ts';
import { closeByDate } from '../../functions/planning/plan/closing.ts';
import { planId } from '../../functions/planning/plan/store.ts';
import { moveQuestions, threadKind } from '../../functions/planning/thread/store.ts';
import { readCard } from '../../functions/platform/card.ts';
import { commitAs } from '../../functions/platform/commit/commit.ts';
import { readItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { getItem } from '../../functions/platform/table.ts';
import { dialogue, dialogueItem, heldDialogue, line, linesOf, threadItem } from '../support/dialogues.ts';
import { lying } from '../support/desks.ts';
import { jobContext } from '../support/registeredCity.ts';
import { makePlan, planItem } from '../support/setPlans.ts';
import { date, openTransferHouse } from '../support/transfers.ts';

const at = await openTransferHouse(5);
const { table, clock, platform, house, person, withPlan, below, take, reline, people, deskOf } = at;
afterAll(async () => {
  await house.stop();
  at.register.close();
});

const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const retired = { kedudukan_hukum: 'Pensiun', tmt_kedudukan: '10-11-2026' };
/** The register says on 20 November what became of somebody on the 10th, and the night deals with it. */
async function register(nth: number, row: Parameters<typeof below>[1]) {
  await take('2026-11-20', below(nth, row));
  clock.set('2026-11-20T01:00:00.000Z');
  await reline();
  await turnDay(platform, date('2026-11-20'));
  await reline();
}
/** Somebody who has asked their appraiser about a line of their plan. */
async function asking(nth: number) {
  const owner = await person(nth);
  const id = planId(await withPlan(owner));
  const [first] = await linesOf(house.as(owner), id);
  const asked = await line(house.as(owner), 'askAboutLine', {
    id: first.id,
    entryId: v7(),
    text: 'Apa maksudnya?',
  });
  expect(codes(asked)).toEqual([]);
  expect(await deskOf(people.first, owner)).toEqual(['LINE_QUESTION']);
  return { owner, id, lineId: first.id as string };
}
const threadOf = async (who: Employee, id: string) =>
  (
    await house.as(who)('query ($id: ID!) { node(id: $id) { ... on PlanLine { questions unanswered } } }', {
      id,
    })
  ).data.node;

describe('a question about a line', () => {
  it('of somebody who retires leaves the desk of whoever was to answer it, and stays to be read', async () => {
    const { owner, lineId } = await asking(0);
    await register(0, retired);
    expect(await deskOf(people.first, owner)).toEqual([]);
    expect(await threadOf(people.bkpp, lineId)).toEqual({ questions: 1, unanswered: 0 });
    expect(await turnDay(platform, date('2026-11-21'))).toMatchObject({ due: 0 });
  });

  it('of somebody who has another office ends with the plan of the former one, and goes to no new appraiser', async () => {
    const { owner, lineId } = await asking(1);
    const office = { kode_jabatan: 'J.LAIN', nama_jabatan: 'Pengelola Layanan', nomor_sk: 'SK/9' };
    await register(1, { ...office, kode_jabatan_atasan: 'J.KASI2', tmt_jabatan: '10-11-2026' });
    expect([await deskOf(people.first, owner), await deskOf(people.second, owner)]).toEqual([[], []]);
    expect(await threadOf(people.second, lineId)).toEqual({ questions: 1, unanswered: 0 });
  });
});

describe('a question that was left about a plan of somebody who retires', () => {
  it('leaves the desk although the plan had ended before', async () => {
    const owner = await person(4);
    await withPlan(owner);
    const year = { year: '2025-Y' as Period, from: date('2025-01-01'), to: date('2025-12-31') };
    const last = closeByDate(makePlan(owner, year));
    const thread = threadItem({ ...last, lineId: 'appendix.consequences' }, people.first.employeeId);
    await bulkLoad(table, [planItem(last), thread]);
    const { data } = readItem(threadKind, thread);
    await commitAs(jobContext(platform), 'TEST', { writes: moveQuestions(null, data) });
    expect(await deskOf(people.first, owner)).toEqual(['LINE_QUESTION']);
    await register(4, retired);
    expect(await deskOf(people.first, owner)).toEqual([]);
  });
});

describe('a dialogue that was held before somebody retired', () => {
  const followUp = (id: string, owner: 'EMPLOYEE' | 'SUPERIOR') => ({
    id,
    text: `Tindak lanjut ${id}`,
    owner,
    due: '2026-12-20' as PlainDate,
    state: 'OPEN' as const,
    note: null,
  });
  /** One of 9 November, which its owner has confirmed, and who has then retired. */
  const left = async (nth: number) => {
    const owner = await person(nth);
    await withPlan(owner);
    const carried = [{ ...followUp('0.f1', 'SUPERIOR'), from: 1 }];
    const followUps = [followUp('f1', 'EMPLOYEE'), followUp('f2', 'SUPERIOR')];
    const of = {
      kind: 'MONITORING',
      approach: null,
      heldOn: date('2026-11-09'),
      carried,
      followUps,
    } as const;
    const held: Dialogue = heldDialogue(owner, people.first, { ...of, carried, followUps });
    const contentHash = contentHashOf(held);
    const mine = { by: owner.employeeId, contentHash, at: '2026-11-09T03:00:00.000Z' as Instant };
    const confirmed: Dialogue = { ...held, confirmations: { EMPLOYEE: mine, SUPERIOR: null } };
    const place = placeOf(confirmed, 'SUPERIOR');
    await bulkLoad(table, [dialogueItem(confirmed), ...(place ? [lying(place)] : [])]);
    await register(nth, retired);
    return { owner, held, input: { id: dialogueId(held), expectedVersion: 1 }, contentHash };
  };
  const now = async (of: Dialogue) => {
    const found = (await dialogueOf(table, of))?.data;
    return [
      found?.state,
      ...[...(found?.carried ?? []), ...(found?.followUps ?? [])].map(({ state }) => state),
    ];
  };
  const openOnCard = async ({ employeeId }: Employee) => {
    const item = await getItem(table, keys.card(employeeId, '2026-Y' as Period, 1));
    return item && readCard(item).dialogue?.open;
  };

  it('is confirmed by the superior after it, and leaves them nothing to do', async () => {
    const { owner, held, input, contentHash } = await left(2);
    const confirmed = await dialogue(house.as(people.first), 'confirmDialogue', { ...input, contentHash });
    expect(codes(confirmed)).toEqual([]);
    expect(await now(held)).toEqual(['CLOSED', 'DROPPED', 'DROPPED', 'DROPPED']);
    expect(await deskOf(people.first, owner)).toEqual([]);
    expect(await openOnCard(owner)).toBe(0);
  });

  it('is cancelled by the superior after it, and leaves them nothing to do either', async () => {
    const { owner, held, input } = await left(3);
    const note = 'Catatan tidak sesuai.';
    const cancelled = await dialogue(house.as(people.first), 'cancelDialogue', { ...input, note });
    expect(codes(cancelled)).toEqual([]);
    expect(await now(held)).toEqual(['CANCELLED', 'DROPPED', 'OPEN', 'OPEN']);
    expect(await deskOf(people.first, owner)).toEqual([]);
  });
});
