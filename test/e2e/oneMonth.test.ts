/**
 * One month of one office, over HTTP with the signed tokens of five people and the two jobs: from a
 * draft in January to the evaluation received in November. Run on the table as it is, and with index
 * queries answered from two seconds ago.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { agencyItem, rosterItem } from '../../functions/organisation/roster/store.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import type { Platform } from '../../functions/platform/context.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import { isLaid } from '../support/desks.ts';
import { bankItems, record, verify } from '../support/activities.ts';
import { acceptAll, distribute, talkOver } from '../support/distributing.ts';
import { type Ask, type House, openHouse } from '../support/house.ts';
import { laggingIndex } from '../support/laggingIndex.ts';
import { makeCell } from '../support/matrices.ts';
import { achievementsSet } from '../support/achievements.ts';
import { makeOffice, makePlatform, type Office, testClock } from '../support/office.ts';
import { content as anybodys, plan } from '../support/plans.ts';
import { contentUnder } from '../support/readyPlans.ts';
import { runToEnd } from '../support/rosters.ts';
import { makeTable } from '../support/table.ts';

const OCTOBER = '2026-M10' as Period;

const mutate = async (ask: Ask, name: string, entity: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const answer = await ask(
    `mutation M($input: ${type}!) { ${name}(input: $input) {
       ${entity} { id version status } userErrors { code field } } }`,
    { input },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
};
const month = (ask: Ask, name: string, input: object) => mutate(ask, name, 'month', input);
const evaluation = (ask: Ask, name: string, input: object) => mutate(ask, name, 'evaluation', input);
const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

const MY_MONTH = `query Q($period: Period!) { viewer { employee { month(period: $period) {
  months { id version status lines { indicatorId target } }
  activityMonth { verifiedMinutes pending activities(first: 50) { edges { node { id state } } } }
  evaluations { id version status predicate rationale activity { percent verifiedMinutes } } } } } }`;
const TEAM = `query Q($period: Period!) { viewer { employee { team(period: $period, first: 50) {
  edges { node { employee { name } month { status } minutes { verified } evaluation { status predicate } } } } } } }`;
const DESK = `{ viewer { desk(first: 50) { edges { node { step employee { name } count } } } } }`;

describe.each([
  ['on the table as it is', async (table: Table) => table],
  ['with indexes two seconds behind', laggingIndex],
])('a month from draft to evaluation, %s', (_, through) => {
  let table: Table;
  let office: Office;
  let house: House;
  let platform: Platform;
  let owner: Ask;
  let appraiser: Ask;
  let superior: Ask;
  let bkpp: Ask;
  let outsider: Ask;
  const clock = testClock('2026-01-08T02:00:00.000Z');

  beforeAll(async () => {
    const made = await makeTable();
    office = await makeOffice(made);
    const { agencyId, agencyName } = office.owner.unit;
    const roster = [office.owner, office.appraiser].map(({ employeeId }) =>
      rosterItem({ agencyId, employeeId, from: '2026-01-01' as PlainDate, to: null }),
    );
    await bulkLoad(made, achievementsSet(office.owner.unit.unitId));
    await bulkLoad(made, [agencyItem({ agencyId, name: agencyName }), ...roster, ...bankItems()]);
    table = await through(made);
    platform = makePlatform(table, clock);
    house = await openHouse(platform);
    owner = house.as(office.owner);
    appraiser = house.as(office.appraiser);
    superior = house.as(office.superior);
    bkpp = house.as(office.bkpp);
    outsider = house.as(office.outsider);
  });
  afterAll(() => house.stop());

  const stepsOf = async (ask: Ask) =>
    (await ask(DESK)).data.viewer.desk.edges
      .filter(isLaid)
      .map(({ node }: { node: { step: string } }) => node.step);
  const myMonth = async () => (await owner(MY_MONTH, { period: OCTOBER })).data.viewer.employee.month;
  /** A list follows what was written within a few seconds. */
  const eventually = async <T>(look: () => Promise<T>, right: (seen: T) => boolean): Promise<T> => {
    for (let tries = 0; ; tries += 1) {
      const seen = await look();
      if (right(seen) || tries === 20) return seen;
      await pause(250);
    }
  };
  const teamOf = async (ask: Ask) =>
    (await ask(TEAM, { period: OCTOBER })).data.viewer.employee.team.edges.map(
      ({ node }: { node: object }) => node,
    );

  it('the appraiser distributes their results, and the owner accepts', async () => {
    const whole = anybodys();
    const workResults = whole.workResults.map((result, at) => ({
      ...result,
      text: `Terlaksananya pengelolaan kinerja ASN sesuai ketentuan, bagian ${at + 1}`,
    }));
    const leading = { ...whole, workResults };
    const draft = { idempotencyKey: v7(), from: '2026-01-01', to: '2026-12-31', content: leading };
    const { id } = (await plan(appraiser, 'createPlan', draft)).plan;
    const cells = ['r1', 'r2'].map((result) => makeCell(result));
    await distribute(house, office.appraiser, id, [[office.owner, cells]]);
    expect(await stepsOf(owner)).toEqual(['ASSIGNMENT_ANSWER']);
    expect(Object.keys(await acceptAll(house, office.owner))).toEqual(['r1', 'r2']);
  });

  it('the plan is drafted once, talked over, edited against a conflict, returned, mended and set', async () => {
    const content = () => contentUnder(office.appraiser, office.owner);
    const draft = { idempotencyKey: v7(), from: '2026-01-01', to: '2026-12-31', content: content() };
    const created = await plan(owner, 'createPlan', draft);
    expect(await plan(owner, 'createPlan', draft)).toEqual(created);
    const { id } = created.plan;
    expect(codes(await plan(owner, 'createPlan', { ...draft, content: null }))).toEqual([
      'IDEMPOTENCY_CONFLICT',
    ]);

    await talkOver(house, [office.owner, office.appraiser], id);
    const more = { ...content(), resourceSupport: ['Kendaraan dinas'] };
    await plan(owner, 'editPlan', { id, expectedVersion: 1, content: more });
    const late = await plan(owner, 'editPlan', { id, expectedVersion: 1, content: content() });
    expect(late).toMatchObject({ plan: { version: 2 }, userErrors: [{ code: 'VERSION_BEHIND' }] });

    await plan(owner, 'submitPlan', { id, expectedVersion: 2 });
    expect(await stepsOf(appraiser)).toEqual(['PLAN_APPROVAL']);
    expect(codes(await plan(owner, 'approvePlan', { id, expectedVersion: 3 }))).toEqual(['NOT_ALLOWED']);
    expect(codes(await plan(superior, 'approvePlan', { id, expectedVersion: 3 }))).toEqual(['NOT_ALLOWED']);
    expect(codes(await plan(outsider, 'approvePlan', { id, expectedVersion: 3 }))).toEqual(['NOT_FOUND']);

    const note = 'Perjelas indikator kedua.';
    await plan(appraiser, 'returnPlan', { id, expectedVersion: 3, note });
    expect(await stepsOf(owner)).toEqual(['PLAN_RETURNED']);
    await plan(owner, 'submitPlan', { id, expectedVersion: 4 });
    const set = await plan(appraiser, 'approvePlan', { id, expectedVersion: 5 });
    expect(set).toMatchObject({ plan: { status: 'APPROVED', late: false }, userErrors: [] });
    expect(await stepsOf(appraiser)).toEqual([]);
  });

  it('October is opened by the job, once, for whoever has a plan', async () => {
    clock.set('2026-09-24T18:00:00.000Z');
    expect(await runToEnd(platform, 'openMonth', OCTOBER)).toMatchObject({
      expected: 2,
      done: 1,
      refused: 1,
      missing: 0,
      changed: 1,
    });
    expect(await runToEnd(platform, 'openMonth', OCTOBER)).toMatchObject({ changed: 0, missing: 0 });
    const { months } = await myMonth();
    expect(months).toMatchObject([
      { status: 'GENERATED', lines: [{ target: 1 }, { target: 85.5 }, { target: 1 }, { target: 85.5 }] },
    ]);
  });

  it('the target comes before the work, and the realisation not before the target', async () => {
    const [{ id }] = (await myMonth()).months;
    const lines = (await myMonth()).months[0].lines.map(({ indicatorId }: { indicatorId: string }) => ({
      indicatorId,
      realisation: 86,
      evidence: [{ title: 'Laporan', url: 'https://berkas.example.go.id/laporan.pdf' }],
    }));
    clock.set('2026-10-01T02:00:00.000Z');
    const early = await month(owner, 'submitMonthRealisation', { id, expectedVersion: 1, lines });
    expect(codes(early)).toEqual(['STATE_INVALID']);
    await month(owner, 'submitMonthTarget', { id, expectedVersion: 1, noTargets: [] });
    expect(await stepsOf(appraiser)).toEqual(['TARGET_APPROVAL']);
    await month(appraiser, 'approveMonthTarget', { id, expectedVersion: 2 });
    clock.set('2026-10-30T02:00:00.000Z');
    const done = await month(owner, 'submitMonthRealisation', { id, expectedVersion: 3, lines });
    expect(done).toMatchObject({ month: { status: 'REALISED' }, userErrors: [] });
    expect(codes(await month(owner, 'verifyMonth', { id, expectedVersion: 4 }))).toEqual(['NOT_ALLOWED']);
    expect(await month(appraiser, 'verifyMonth', { id, expectedVersion: 4 })).toMatchObject({
      month: { status: 'VERIFIED' },
    });
  });

  it('activities are recorded once, verified in bulk and counted', async () => {
    clock.set('2026-10-30T09:00:00.000Z');
    const days = ['2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29', '2026-10-30'];
    const activities = days.map((date) => ({
      id: v7(),
      date,
      bankCode: 'ADM-001',
      volume: 8,
      object: 'Surat undangan',
    }));
    const recorded = await record(owner, activities);
    expect(await record(owner, activities)).toEqual(recorded);
    const holiday = await record(owner, [{ ...activities[0], id: v7(), date: '2026-10-25' }]);
    expect(codes(holiday.outcomes[0])).toHaveLength(1);
    const ids = recorded.outcomes.map(({ activity }: { activity: { id: string } }) => activity.id);
    const decisions = ids.map((id: string, at: number) =>
      at === 4
        ? { id, decision: 'REJECT', reason: 'Volume melebihi yang dikerjakan.' }
        : { id, decision: 'VERIFY' },
    );
    const strangers = await verify(outsider, decisions);
    expect(
      strangers.outcomes.every((one: { userErrors: { code: string }[] }) => codes(one)[0] === 'NOT_FOUND'),
    ).toBe(true);
    await verify(appraiser, decisions);
    expect((await myMonth()).activityMonth).toMatchObject({ verifiedMinutes: 4 * 8 * 45, pending: 0 });
  });

  it('the month is closed by the job, once, and waits for the appraiser', async () => {
    clock.set('2026-11-13T17:30:00.000Z');
    expect(await runToEnd(platform, 'closeMonth', OCTOBER)).toMatchObject({
      expected: 2,
      done: 1,
      refused: 1,
      missing: 0,
      changed: 1,
    });
    expect(await runToEnd(platform, 'closeMonth', OCTOBER)).toMatchObject({ changed: 0, missing: 0 });
    expect(await stepsOf(appraiser)).toEqual(['EVALUATION_RATING']);
    const { months, evaluations } = await myMonth();
    expect(months).toMatchObject([{ status: 'LOCKED' }]);
    expect(evaluations).toMatchObject([
      { status: 'OPEN', activity: { verifiedMinutes: 1440, percent: 21.333 } },
    ]);
    const run = (
      await bkpp(`{ jobRun(name: "closeMonth", period: "2026-M10") { status done refused missing } }`)
    ).data.jobRun;
    expect(run).toEqual({ status: 'COMPLETE', done: 1, refused: 1, missing: 0 });
    const afterwards = await record(owner, [
      { id: v7(), date: '2026-10-30', bankCode: 'ADM-001', volume: 1, object: 'Surat' },
    ]);
    expect(codes(afterwards.outcomes[0])).toContain('PERIOD_CLOSED');
  });

  it('the evaluation is rated by the appraiser alone, issued, and received', async () => {
    clock.set('2026-11-16T02:00:00.000Z');
    const [{ id }] = (await myMonth()).evaluations;
    const rating = {
      ratingResult: 'SESUAI_EKSPEKTASI',
      ratingBehaviour: 'DI_ATAS_EKSPEKTASI',
      rationale: 'Target tercapai dengan bukti dukung lengkap.',
    };
    const own = await evaluation(owner, 'rateEvaluation', { id, expectedVersion: 1, ...rating });
    expect(codes(own)).toEqual(['NOT_ALLOWED']);
    await evaluation(appraiser, 'rateEvaluation', { id, expectedVersion: 1, ...rating });
    expect((await myMonth()).evaluations).toMatchObject([
      { status: 'RATED', predicate: null, rationale: null },
    ]);
    await evaluation(appraiser, 'issueEvaluation', { id, expectedVersion: 2 });
    expect(await stepsOf(owner)).toContain('EVALUATION_RECEIPT');
    await evaluation(owner, 'receiveEvaluation', { id, expectedVersion: 3 });
    expect((await myMonth()).evaluations).toMatchObject([
      { status: 'RECEIVED', predicate: 'BAIK', rationale: rating.rationale },
    ]);
    expect([await stepsOf(owner), await stepsOf(appraiser)]).toEqual([[], []]);
  });

  it('the superior sees the team as it stands, the stranger sees nobody', async () => {
    const done = (team: { evaluation?: { status: string } }[]) => team[0]?.evaluation?.status === 'RECEIVED';
    expect(await eventually(() => teamOf(appraiser), done)).toEqual([
      {
        employee: { name: office.owner.name },
        month: { status: 'LOCKED' },
        minutes: { verified: 1440 },
        evaluation: { status: 'RECEIVED', predicate: 'BAIK' },
      },
    ]);
    expect(await teamOf(outsider)).toEqual([]);
  });

  it('every step is on record, and the record verifies', async () => {
    expect(await verifyAudit(table)).toMatchObject({ broken: [] });
  });
});
