/**
 * Plans, months and activities as other systems left them (D04, D07 to D10): found by the scan, mended by the mutation
 * that the finding names, and gone at the next. docs/domain.md 3.
 */
import { v7 } from 'uuid';
import { afterAll, beforeEach, expect, it } from 'vitest';
import type { Month } from '../../../functions/execution/month/rules.ts';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { loadScanChunk, scanEmployee } from '../../../functions/monitoring/finding/actions/scanEmployee.ts';
import { type FindingCode, kindOf } from '../../../functions/monitoring/finding/kinds.ts';
import { findingId, findingsOf } from '../../../functions/monitoring/finding/store.ts';
import type { Employee } from '../../../functions/organisation/employee/rules.ts';
import { authorshipKey, authorshipKind } from '../../../functions/planning/authorship/store.ts';
import type { Plan } from '../../../functions/planning/plan/rules.ts';
import { seenItem } from '../../../functions/planning/plan/seen.ts';
import { makeItem } from '../../../functions/platform/item.ts';
import type { Instant, Period, PlainDate } from '../../../functions/platform/period.ts';
import { codesOf, entry, record } from '../../support/activities.ts';
import { openActivityHouse, type Someone } from '../../support/activityHouse.ts';
import { calendarActs } from '../../support/calendars.ts';
import { dialogue, line, linesOf, talk, threadItem } from '../../support/dialogues.ts';
import { monthNodeId } from '../../support/monthHouse.ts';
import { jobOf, makeMonth, makeMonthLine, monthItem } from '../../support/months.ts';
import { makePlatform } from '../../support/office.ts';
import { plan } from '../../support/plans.ts';
import { makePlan, month, planItem } from '../../support/setPlans.ts';

const { table, office, clock, house, newOwner } = await openActivityHouse();
afterAll(() => house.stop());

const NOVEMBER = '2026-M11' as Period;
const YEAR = '2026-Y' as Period;
const nodeIdOf = (text: string) => Buffer.from(text).toString('base64url');
/** 09:00 in Jakarta of a day. */
const on = (day: string) => clock.set(`${day}T02:00:00.000Z`);
beforeEach(() => on('2026-11-16'));

/** A full scan of a person, and the kinds of a code that stand open after it. */
async function scanned({ employeeId }: Someone, code: FindingCode): Promise<string[]> {
  const job = jobOf(makePlatform(table, clock), 'scanFindings');
  const chunk = { ...(await loadScanChunk(job)), isFull: true };
  await scanEmployee(job, { employeeId, period: NOVEMBER }, chunk);
  const open = (await findingsOf(table, { employeeId })).filter(({ data }) => data.state === 'OPEN');
  return open
    .map(({ data }) => data.kind)
    .filter((kind) => kindOf(kind).code === code)
    .toSorted();
}
const refOf = ({ employeeId }: Someone) => ({ employeeId, year: YEAR, planNo: 1 });
const planId = ({ employeeId }: Someone) => nodeIdOf(`Plan:${employeeId}:2026-Y:1`);
const novemberId = ({ employeeId }: Someone) => monthNodeId(employeeId, 1, NOVEMBER);
/** Results in the leader's wording, so that nothing is said of whose it is. */
const assigned = (owner: Employee) =>
  makePlan(owner).workResults.map((result) => ({ ...result, assignmentId: 'MPH' }));

/** Somebody with a plan that they have looked at, and a November. */
async function withPlan(
  changes: Partial<Plan> = {},
  november: Partial<Month> | null = null,
): Promise<Employee> {
  const owner = await newOwner();
  const set = makePlan(owner, { workResults: assigned(owner), ...changes });
  const of = { month: NOVEMBER, from: '2026-11-01' as PlainDate, to: '2026-11-30' as PlainDate };
  await bulkLoad(table, [
    planItem(set),
    seenItem(refOf(owner), '2026-10-25T02:00:00.000Z' as Instant),
    ...(november ? [monthItem(makeMonth(owner, { ...of, ...november }))] : []),
  ]);
  return owner;
}

it('D04: lines of a month that are not the plan’s are taken from it anew', async () => {
  const typed = { status: 'GENERATED', targetSubmittedAt: null, lines: [makeMonthLine(9)] } as const;
  const owner = await withPlan({}, { ...typed, lines: [...typed.lines] });
  on('2026-11-04');
  const missing = 'MONTH_LINE_MISSING';
  expect(await scanned(owner, 'D04')).toEqual(['MONTH_LINE_EXTRA', missing, missing]);
  const told = async (language: string) => {
    const headers = { 'accept-language': language };
    const { data } = await house.as(owner)('{ myFindings { message } }', {}, headers);
    return data.myFindings.map(({ message }: { message: string }) => message).join('\n');
  };
  const words = '“Jumlah laporan hasil monitoring dan evaluasi” (jumlah)';
  expect(await told('id')).toContain(`SKP bulanan tidak memuat baris indikator ${words}, padahal`);
  expect(await told('en')).toContain(`The month has no line for indicator ${words}, though`);
  const input = { id: novemberId(owner), expectedVersion: 1 };
  expect(codesOf(await month(house.as(owner), 'renewMonthLines', input))).toEqual([]);
  expect(await scanned(owner, 'D04')).toEqual([]);
});

it('D07: signs of another hand go with the submission that gave them, which the appraiser returns', async () => {
  const at = '2026-11-10T02:00:00.000Z' as Instant;
  const waits = { status: 'SUBMITTED', reviewerId: office.appraiser.employeeId } as const;
  const owner = await withPlan({ ...waits, approvedAt: null, submittedAt: at });
  const found = [
    { signal: { kind: 'QUICK', minutes: 1, limit: 5 }, at, others: [] },
    { signal: { kind: 'SAME_DEVICE', owners: 5, minutes: 60 }, at, others: [v7()] },
  ];
  await bulkLoad(table, [makeItem(authorshipKind, authorshipKey(refOf(owner)), { found })]);
  expect(await scanned(owner, 'D07')).toEqual(['PLAN_OF_ANOTHER_HAND']);
  const input = { id: planId(owner), expectedVersion: 3, note: 'Susun sendiri dahulu.' };
  expect(codesOf(await plan(house.as(office.appraiser), 'returnPlan', input))).toEqual([]);
  expect(await scanned(owner, 'D07')).toEqual([]);
});

it('D08: days without an activity are entered, those whose window is over once BKPP has granted longer', async () => {
  const owner = await withPlan();
  const days = [2, 3, 4, 5, 6, 9, 10];
  expect(await scanned(owner, 'D08')).toEqual(['DAYS_WITHOUT_ACTIVITY']);
  const bkpp = calendarActs(house.as(office.bkpp));
  const granted = await bkpp.act('grantWindowException', {
    employeeId: nodeIdOf(`Employee:${owner.employeeId}`),
    window: 'ACTIVITY',
    month: NOVEMBER,
    until: '2026-11-20',
    reason: 'Puskesmas pembantu tanpa jaringan.',
  });
  expect(bkpp.codes(granted)).toEqual([]);
  const entries = days.map((no) => entry({ date: `2026-11-${String(no).padStart(2, '0')}` }));
  const { outcomes } = await record(house.as(owner), entries);
  expect(outcomes.map(codesOf).flat()).toEqual([]);
  expect(await scanned(owner, 'D08')).toEqual([]);
});

it('D09: a question that nobody answered is answered', async () => {
  const owner = await withPlan();
  const ref = { ...refOf(owner), lineId: 'indicator.jumlah' };
  await bulkLoad(table, [threadItem(ref, office.appraiser.employeeId)]);
  expect(await scanned(owner, 'D09')).toEqual(['QUESTION_UNANSWERED']);
  const lines = await linesOf(house.as(office.appraiser), planId(owner));
  const asked = lines.find(({ unanswered }: { unanswered: number }) => unanswered > 0);
  const answer = { id: asked.id, questionId: asked.entries[0].id, entryId: v7(), text: 'Ya, setiap bulan.' };
  expect(codesOf(await line(house.as(office.appraiser), 'answerLineQuestion', answer))).toEqual([]);
  expect(await scanned(owner, 'D09')).toEqual([]);
});

it('D09: a plan that nobody looked at is looked at, and that closes it on a night that has heard of nothing', async () => {
  const owner = await withPlan({ approvedAt: '2026-10-16T02:00:00.000Z' as Instant });
  await bulkLoad(table, [seenItem(refOf(owner), '2026-02-02T02:00:00.000Z' as Instant)]);
  expect(await scanned(owner, 'D09')).toEqual(['PLAN_NOT_LOOKED_AT']);
  await house.as(owner)('query ($id: ID!) { plan(id: $id) { status } }', { id: planId(owner) });
  on('2026-11-17');
  const job = jobOf(makePlatform(table, clock), 'scanFindings');
  await scanEmployee(job, { employeeId: owner.employeeId, period: NOVEMBER }, await loadScanChunk(job));
  const [looked] = (await findingsOf(table, owner)).filter(({ data }) => data.kind === 'PLAN_NOT_LOOKED_AT');
  expect(looked?.data).toMatchObject({ state: 'CLOSED', closedBecause: 'VANISHED' });
});

it('D09: one that BKPP let stand is closed by the look as well, on a night that has heard of nothing', async () => {
  const owner = await withPlan({ approvedAt: '2026-10-16T02:00:00.000Z' as Instant });
  await bulkLoad(table, [seenItem(refOf(owner), '2026-02-02T02:00:00.000Z' as Instant)]);
  expect(await scanned(owner, 'D09')).toEqual(['PLAN_NOT_LOOKED_AT']);
  const unseen = async () =>
    (await findingsOf(table, owner)).find(({ data }) => data.kind === 'PLAN_NOT_LOOKED_AT')?.data;
  const found = await unseen();
  if (!found) throw new Error('nothing was found');
  const input = {
    id: findingId(found),
    expectedVersion: 1,
    reason: 'Dirawat di rumah sakit.',
    until: '2026-12-31',
  };
  const { data } = await house.as(office.bkpp)(
    'mutation M($input: WaiveFindingInput!) { waiveFinding(input: $input) { userErrors { code } } }',
    { input },
  );
  expect(data.waiveFinding.userErrors).toEqual([]);
  await house.as(owner)('query ($id: ID!) { plan(id: $id) { status } }', { id: planId(owner) });
  on('2026-11-17');
  const job = jobOf(makePlatform(table, clock), 'scanFindings');
  await scanEmployee(job, { employeeId: owner.employeeId, period: NOVEMBER }, await loadScanChunk(job));
  expect(await unseen()).toMatchObject({ state: 'CLOSED', closedBecause: 'VANISHED' });
});

it('D09: a plan that came back again and again is talked over', async () => {
  const returns = ['2026-11-02', '2026-11-03', '2026-11-04'].map((day) => `${day}T02:00:00.000Z` as Instant);
  const owner = await withPlan({ returns });
  expect(await scanned(owner, 'D09')).toEqual(['PLAN_RETURNED_OFTEN']);
  const call = { planId: planId(owner), idempotencyKey: v7(), kind: 'FEEDBACK', agenda: [] };
  const invited = { ...call, scheduledFor: '2026-11-16T01:00:00.000Z' };
  const appraiser = house.as(office.appraiser);
  const { dialogue: scheduled, userErrors } = await dialogue(appraiser, 'scheduleDialogue', invited);
  expect(userErrors).toEqual([]);
  const content = talk({ approach: null, followUps: [] });
  const held = { id: scheduled.id, expectedVersion: 1, heldOn: '2026-11-16', content };
  expect(codesOf(await dialogue(appraiser, 'recordDialogue', held))).toEqual([]);
  expect(await scanned(owner, 'D09')).toEqual([]);
});

it('D10: a target typed with its realisation is given back by the appraiser, to be realised in its time', async () => {
  const at = (time: string) => `2026-11-13T${time}:00.000Z` as Instant;
  const owner = await withPlan(
    {},
    {
      status: 'REALISED',
      targetSubmittedAt: at('02:00'),
      targetApprovedAt: at('02:01'),
      realisedAt: at('02:05'),
      verifierId: office.appraiser.employeeId,
    },
  );
  expect(await scanned(owner, 'D10')).toEqual(['TARGET_WITH_REALISATION']);
  const input = { id: novemberId(owner), expectedVersion: 1, note: 'Realisasi diajukan pada akhir bulan.' };
  expect(codesOf(await month(house.as(office.appraiser), 'returnMonth', input))).toEqual([]);
  expect(await scanned(owner, 'D10')).toEqual([]);
});
