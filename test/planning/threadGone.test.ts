/** Questions about lines that a plan has no more: taken out by its owner, by an amendment, or given up with the plan. */
import { v7 } from 'uuid';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { amendmentOf } from '../../functions/planning/amendment/store.ts';
import { type Period, today } from '../../functions/platform/period.ts';
import { openAmendmentHouse } from '../support/amendmentHouse.ts';
import { amend, amendment } from '../support/amendments.ts';
import { line, linesOf } from '../support/dialogues.ts';
import { gated } from '../support/gates.ts';
import { openHouse } from '../support/house.ts';
import { makePlatform } from '../support/office.ts';
import { JANUARY } from '../support/planHouse.ts';
import { plan } from '../support/plans.ts';
import { tapped } from '../support/table.ts';

const at = await openAmendmentHouse();
const { table, office, clock, house, appraiser, contentFor, newOwner, draft, withSetPlan, talkedAgain } = at;
const { agencyId, agencyName: name } = office.owner.unit;
await bulkLoad(table, [agencyItem({ agencyId, name })]);
const gates = gated(table);
const other = await openHouse(makePlatform(gates.client, clock));
const sent: string[] = [];
const counted = await openHouse(
  makePlatform(
    tapped(table, (command) => void sent.push(command)),
    clock,
  ),
);
afterAll(() => Promise.all([house.stop(), other.stop(), counted.stop()]));
afterEach(() => clock.set(JANUARY));

const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const idOf = ({ employeeId }: Employee, lineId: string) =>
  Buffer.from(`PlanLine:${employeeId}:2026-Y:1:${lineId}`).toString('base64url');
const ask = (owner: Employee, lineId: string, by = house) =>
  line(by.as(owner), 'askAboutLine', { id: idOf(owner, lineId), entryId: v7(), text: 'Apa maksudnya?' });
const DESK = `{ viewer { desk(step: LINE_QUESTION, first: 100) { edges { node { subject { id } } } } } }`;
/** The lines of somebody's plan about which questions wait for the appraiser. */
const asked = async ({ employeeId }: Employee): Promise<string[]> =>
  (await appraiser(DESK)).data.viewer.desk.edges.flatMap(
    ({ node }: { node: { subject: { id: string } } }) => {
      const [, whose, , , lineId] = Buffer.from(node.subject.id, 'base64url').toString().split(':');
      return whose === employeeId ? [lineId] : [];
    },
  );
type Whole = ReturnType<typeof contentFor>;
/** A content without an indicator, or without a result. */
const without = <W extends { readonly workResults: object }>(whole: W, id: string) => {
  const workResults = whole.workResults as unknown as { id: string; indicators: { id: string }[] }[];
  const left = workResults.filter((result) => result.id !== id);
  return {
    ...whole,
    workResults: left.map((result) => ({
      ...result,
      indicators: result.indicators.filter((indicator) => indicator.id !== id),
    })),
  };
};
/** A content with an indicator that is new from April on. */
const withMore = (whole: Whole) => {
  const [first, ...others] = whole.workResults as unknown as { indicators: object[] }[];
  const months = Array.from({ length: 12 }, (_, no) => (no < 3 ? null : 2));
  const added = { ...first?.indicators[0], id: 'r1i3', text: 'Jumlah yang didampingi', target: 18, months };
  return {
    ...whole,
    workResults: [{ ...first, indicators: [...(first?.indicators ?? []), added] }, ...others],
  };
};
const turn = () => turnDay(makePlatform(table, clock), today(clock));

describe('a question about a draft', () => {
  const drawn = async (lineId = 'indicator.r1i2') => {
    const owner = await newOwner();
    const { id, version } = await draft(owner);
    const content = contentFor(owner);
    const edit = (body: object, expectedVersion: number, by = house) =>
      plan(by.as(owner), 'editPlan', { id, expectedVersion, content: body });
    const written = await edit(content, version);
    expect(codes(written)).toEqual([]);
    expect(codes(await ask(owner, lineId))).toEqual([]);
    return { owner, id: id as string, version: written.plan.version as number, content, edit };
  };

  it('leaves the desk when the owner gives the draft up; it stays to be read', async () => {
    const { owner, id, version } = await drawn();
    expect(await asked(owner)).toEqual(['indicator.r1i2']);
    const gone = await plan(house.as(owner), 'cancelPlan', { id, expectedVersion: version });
    expect(codes(gone)).toEqual([]);
    expect(await asked(owner)).toEqual([]);
    const lines = await linesOf(house.as(office.appraiser), id);
    expect(lines.filter(({ questions }: { questions: number }) => questions > 0)).toMatchObject([
      {
        lineId: 'indicator.r1i2',
        unanswered: 0,
        entries: [{ kind: 'QUESTION', settledAt: expect.any(String) }],
      },
    ]);
    expect(await turn()).toMatchObject({ due: 0 });
  });

  it('leaves it when the owner takes the line out, and no other does', async () => {
    const { owner, version, content, edit } = await drawn();
    await ask(owner, 'indicator.r1i1');
    const next = await edit(content, version);
    expect((await asked(owner)).toSorted()).toEqual(['indicator.r1i1', 'indicator.r1i2']);
    expect(codes(await edit(without(content, 'r1i2'), next.plan.version))).toEqual([]);
    expect(await asked(owner)).toEqual(['indicator.r1i1']);
    expect(await turn()).toMatchObject({ due: 0 });
  });

  it('is not asked at the moment at which the line is taken out', async () => {
    const { owner, version, content, edit } = await drawn();
    const late = await gates.during(
      () => ask(owner, 'indicator.r1i1', other),
      () => edit(without(content, 'r1i1'), version),
    );
    expect(codes(late)).toEqual(['THREAD_LINE_UNKNOWN']);
    expect(await asked(owner)).toEqual(['indicator.r1i2']);
  });

  it('that was asked at that moment leaves the desk too', async () => {
    const { owner, version, content, edit } = await drawn();
    const done = await gates.during(
      () => edit(without(content, 'r1i1'), version, other),
      () => ask(owner, 'indicator.r1i1'),
    );
    expect(codes(done)).toEqual([]);
    expect(await asked(owner)).toEqual(['indicator.r1i2']);
  });

  it('costs an edit that takes no line out no request', async () => {
    const { version, content, edit } = await drawn();
    const requests = async (body: object, expected: number) => {
      sent.length = 0;
      const { plan: after } = await edit(body, expected, counted);
      return { version: after.version as number, sent: [...sent] };
    };
    const whole = await requests(content, version);
    const shorter = await requests(without(content, 'r1i2'), whole.version);
    expect(shorter.sent.slice(0, whole.sent.length)).toEqual(whole.sent);
    // Plan and threads, the thread once more, what settles it, and the agenda.
    expect(shorter.sent.slice(whole.sent.length).toSorted()).toEqual([
      'GetItemCommand',
      'GetItemCommand',
      'QueryCommand',
      'TransactWriteItemsCommand',
      'TransactWriteItemsCommand',
    ]);
  });
});

describe('a question about a plan that is being amended', () => {
  const amending = async () => {
    clock.set('2026-01-12T02:00:00.000Z');
    const own = await withSetPlan();
    clock.set('2026-02-10T02:00:00.000Z');
    const begun = (await amend(own.ask, { id: own.id, expectedVersion: own.version })).plan;
    await talkedAgain(own.owner);
    const one = { id: begun.amendment.id as string };
    const edit = (content: object, expectedVersion: number) =>
      amendment(own.ask, 'editAmendment', { ...one, expectedVersion, content });
    const setIt = async (version: number) => {
      const put = await amendment(own.ask, 'submitAmendment', { ...one, expectedVersion: version });
      expect(codes(put)).toEqual([]);
      sent.length = 0;
      const by = counted.as(office.appraiser);
      expect(
        codes(await amendment(by, 'approveAmendment', { ...one, expectedVersion: version + 1 })),
      ).toEqual([]);
      return [...sent];
    };
    return { ...own, edit, setIt, content: contentFor(own.owner) };
  };

  it('leaves the desk when the amendment, that alone had the line, takes it out again', async () => {
    const { owner, edit, setIt, content } = await amending();
    expect(codes(await edit(withMore(content), 1))).toEqual([]);
    await ask(owner, 'indicator.r1i3');
    await ask(owner, 'indicator.r1i1');
    const whole = withMore(content);
    expect(codes(await edit({ ...without(whole, 'r1i3'), resourceSupport: ['Anggaran'] }, 2))).toEqual([]);
    expect(await asked(owner)).toEqual(['indicator.r1i1']);
    await setIt(3);
    expect(await asked(owner)).toEqual(['indicator.r1i1']);
    expect(await turn()).toMatchObject({ due: 0 });
  });

  it('stays while the plan has the line, and leaves the desk when the amendment is set without it', async () => {
    const { owner, ask: own, id, edit, setIt, content } = await amending();
    await edit(withMore(content), 1);
    const more = await setIt(2);
    const { version } = (await at.read(owner, id)) as { version: number };
    expect(codes(await amend(own, { id, expectedVersion: version }))).toEqual([]);
    await talkedAgain(owner, { no: 3 });
    const begun = await amendmentOf(table, {
      employeeId: owner.employeeId,
      year: '2026-Y' as Period,
      planNo: 1,
    });
    const from = begun?.version as number;
    expect(codes(await edit({ ...content, resourceSupport: ['Anggaran'] }, from))).toEqual([]);
    await ask(owner, 'indicator.r1i3');
    await ask(owner, 'indicator.r1i1');
    expect((await asked(owner)).toSorted()).toEqual(['indicator.r1i1', 'indicator.r1i3']);
    const less = await setIt(from + 1);
    expect(await asked(owner)).toEqual(['indicator.r1i1']);
    expect(await turn()).toMatchObject({ due: 0 });
    // Setting one with every line costs as before; without one, what finds its question, settles it, and the agenda.
    expect(less.slice(0, more.length)).toEqual(more);
    expect(less.length - more.length).toBe(5);
  });
});
