/** Dialogues of every kind about one plan, side by side: what each needs, and what they leave to one another. */
import { v7 } from 'uuid';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { kinds } from '../../functions/planning/dialogue/rules.ts';
import { dialogue, talk } from '../support/dialogues.ts';
import { openDialogueHouse } from '../support/dialogueHouse.ts';
import { JANUARY } from '../support/planHouse.ts';
import { plan } from '../support/plans.ts';

const { office, house, clock, newOwner, draft, done, deskOf, codes } = await openDialogueHouse();
afterAll(() => house.stop());
afterEach(() => clock.set(JANUARY));
const { appraiser } = office;

const calling = (planId: string, kind: string, more: object = {}) => ({
  idempotencyKey: v7(),
  planId,
  kind,
  scheduledFor: '2026-01-09T02:00:00.000Z',
  ...more,
});
const call = (who: Employee, planId: string, kind: string, more: object = {}) =>
  done(who, 'scheduleDialogue', calling(planId, kind, more));
const approachOf = (kind: string) => (kind === 'PLANNING' ? 'KUANTITATIF' : null);
/** Held on 9 January and confirmed by nobody yet. */
const hold = (id: string, kind: string, more: object = {}, expectedVersion = 1) =>
  done(appraiser, 'recordDialogue', {
    id,
    expectedVersion,
    heldOn: '2026-01-09',
    content: talk({ approach: approachOf(kind), ...more }),
  });
const confirmBoth = async (owner: Employee, of: { id: string; version: number; contentHash: string }) => {
  const { id, contentHash, version } = of;
  await done(owner, 'confirmDialogue', { id, expectedVersion: version, contentHash });
  return done(appraiser, 'confirmDialogue', { id, expectedVersion: version + 1, contentHash });
};
const stepsOf = async (whose: { employeeId: string }, { name }: { name: string }) =>
  (await deskOf(whose))
    .filter(({ employee }: { employee: { name: string } }) => employee.name === name)
    .map(({ step }: { step: string }) => step);
const carriedIn = ({ carried }: { carried: { id: string }[] }) => carried.map(({ id }) => id);
const FILTERED = `query ($id: ID!, $kind: DialogueKind) { plan(id: $id) {
  dialogues(kind: $kind) { edges { node { no kind } } } } }`;

describe('a dialogue of every kind', () => {
  it.each(kinds)('%s is called, held, recorded again, confirmed by both, and locked', async (kind) => {
    const owner = await newOwner();
    const { id: planId } = await draft(owner);
    const called = await call(owner, planId, kind);
    const first = await hold(called.id, kind);
    const again = await hold(called.id, kind, { notes: 'Dilengkapi setelah dibaca bersama.' }, 2);
    expect(again).toMatchObject({ kind, state: 'HELD', confirmations: [] });
    expect(again.contentHash).not.toBe(first.contentHash);
    expect(await confirmBoth(owner, again)).toMatchObject({ kind, state: 'CLOSED' });
    const late = await dialogue(house.as(owner), 'cancelDialogue', {
      id: called.id,
      expectedVersion: 5,
      note: 'Terlambat.',
    });
    expect(codes(late)).toEqual(['STATE_INVALID']);
  });

  it.each(kinds)('%s is cancelled by either side, before it was held and after', async (kind) => {
    const owner = await newOwner();
    const { id: planId } = await draft(owner);
    const note = 'Bertepatan dengan rapat.';
    const { id } = await call(appraiser, planId, kind);
    expect(await done(owner, 'cancelDialogue', { id, expectedVersion: 1, note })).toMatchObject({
      state: 'CANCELLED',
    });
    const { id: next } = await call(owner, planId, kind);
    await hold(next, kind);
    const off = await done(appraiser, 'cancelDialogue', { id: next, expectedVersion: 2, note });
    expect(off).toMatchObject({ state: 'CANCELLED', cancelNote: note });
  });
});

describe('dialogues of different kinds about one plan', () => {
  it('stand side by side: a counselling is held while a monitoring is called and a feedback waits for its confirmation', async () => {
    const owner = await newOwner({ name: 'Hesti Purwanti' });
    const { id: planId } = await draft(owner);
    const feedback = await call(appraiser, planId, 'FEEDBACK');
    await hold(feedback.id, 'FEEDBACK');
    const monitoring = await call(owner, planId, 'MONITORING', { scheduledFor: '2026-03-30T02:00:00.000Z' });
    const counselling = await call(appraiser, planId, 'COUNSELLING');
    await confirmBoth(owner, await hold(counselling.id, 'COUNSELLING'));
    expect([feedback.no, monitoring.no, counselling.no]).toEqual([1, 2, 3]);
    expect((await stepsOf(appraiser, owner)).sort()).toEqual([
      'DIALOGUE_CONFIRMATION',
      'DIALOGUE_FOLLOW_UP',
      'DIALOGUE_SCHEDULED',
    ]);
    const second = await dialogue(house.as(owner), 'scheduleDialogue', calling(planId, 'MONITORING'));
    expect(second.userErrors).toMatchObject([
      { code: 'DIALOGUE_OPEN', params: [{ name: 'no', value: '2' }] },
    ]);
  });

  it('called at the same moment both stand, each under its own number', async () => {
    const owner = await newOwner();
    const { id: planId } = await draft(owner);
    const both = await Promise.all([
      call(owner, planId, 'MONITORING'),
      call(appraiser, planId, 'COUNSELLING'),
    ]);
    expect(new Set(both.map(({ no }) => no))).toEqual(new Set([1, 2]));
  });

  it('leave what is open to the next that is called, each point once, whichever finished first', async () => {
    const owner = await newOwner({ name: 'Indah Kartika' });
    const { id: planId } = await draft(owner);
    const agenda = [{ id: 'a1', text: 'Beban kerja', discussed: false }];
    const monitoring = await call(owner, planId, 'MONITORING');
    const coaching = await call(appraiser, planId, 'COACHING');
    expect(carriedIn(coaching)).toEqual([]);
    await confirmBoth(owner, await hold(coaching.id, 'COACHING', { agenda }));
    const feedback = await call(appraiser, planId, 'FEEDBACK');
    expect(carriedIn(feedback)).toEqual(['2.a1', '2.f1']);
    await confirmBoth(owner, await hold(monitoring.id, 'MONITORING', { agenda }));
    expect(await stepsOf(appraiser, owner)).toEqual(['DIALOGUE_FOLLOW_UP', 'DIALOGUE_SCHEDULED']);
    const counselling = await call(appraiser, planId, 'COUNSELLING');
    expect(carriedIn(counselling)).toEqual(['1.a1', '1.f1']);
    await done(owner, 'cancelDialogue', { id: feedback.id, expectedVersion: 1, note: 'Digabung.' });
    await done(owner, 'cancelDialogue', { id: counselling.id, expectedVersion: 1, note: 'Digabung.' });
    const next = await call(appraiser, planId, 'MONITORING');
    expect(carriedIn(next)).toEqual(['2.a1', '2.f1', '1.a1', '1.f1']);
    expect(await stepsOf(appraiser, owner)).toEqual(['DIALOGUE_SCHEDULED']);
  });

  it('do not take place when the plan is given up, and leave their agendas to the first about the next plan', async () => {
    const owner = await newOwner({ name: 'Joni Saputra' });
    const { id: planId } = await draft(owner);
    const agenda = (text: string) => ({ agenda: [{ id: 'a1', text }] });
    await call(owner, planId, 'PLANNING', agenda('Ekspektasi pimpinan'));
    await call(owner, planId, 'COACHING', agenda('Pelatihan'));
    await plan(house.as(owner), 'cancelPlan', { id: planId, expectedVersion: 1 });
    expect(await stepsOf(owner, owner)).toEqual([]);
    const { id: later } = await draft(owner);
    const first = await call(owner, later, 'PLANNING');
    expect(carriedIn(first)).toEqual(['2026-Y.1.1.a1', '2026-Y.1.2.a1']);
    const second = await call(owner, later, 'COACHING');
    expect(carriedIn(second)).toEqual([]);
  });

  it('are listed by their kind', async () => {
    const owner = await newOwner();
    const { id: planId } = await draft(owner);
    for (const kind of ['MONITORING', 'COACHING', 'COUNSELLING']) await call(owner, planId, kind);
    const list = async (kind: string | null) => {
      const { data } = await house.as(owner)(FILTERED, { id: planId, kind });
      return data.plan.dialogues.edges.map(({ node }: { node: { no: number } }) => node.no);
    };
    expect([await list(null), await list('COACHING'), await list('FEEDBACK')]).toEqual([[1, 2, 3], [2], []]);
  });
});

const WITHOUT = `query ($id: ID!, $since: Date!, $after: String) { employee(id: $id) {
  withoutDialogue(since: $since, first: 100, after: $after) { edges { heldOn node { name } } } } }`;

describe('with whom nobody has talked since a day', () => {
  const namesSince = async (who: Employee, since: string) => {
    const { data, errors } = await house.as(who)(WITHOUT, {
      id: employeeNodeId(appraiser.employeeId),
      since,
    });
    if (errors) return errors.map(({ extensions }) => extensions.code);
    const rows = data.employee.withoutDialogue?.edges ?? null;
    return (
      rows?.map(({ heldOn, node }: { heldOn: string; node: { name: string } }) => [node.name, heldOn]) ?? null
    );
  };

  it('the leader sees whoever was never talked with first, and then by the day of the last dialogue', async () => {
    const talked = await newOwner({ name: 'Kurnia Dewi' });
    const never = await newOwner({ name: 'Lukman Hakim' });
    const { id: planId } = await draft(talked);
    await draft(never);
    const { id } = await call(talked, planId, 'COUNSELLING');
    await hold(id, 'COUNSELLING');
    const seen = await namesSince(appraiser, '2026-01-10');
    expect(seen).toContainEqual(['Kurnia Dewi', '2026-01-09']);
    expect(seen).toContainEqual(['Lukman Hakim', null]);
    const days = seen.map(([, heldOn]: [string, string | null]) => heldOn ?? '');
    expect(days).toEqual(days.toSorted());
    expect(await namesSince(appraiser, '2026-01-09')).not.toContainEqual(['Kurnia Dewi', '2026-01-09']);
  });

  it('a record that was cancelled is of no dialogue', async () => {
    const owner = await newOwner({ name: 'Mawar Indriani' });
    const { id: planId } = await draft(owner);
    const { id } = await call(owner, planId, 'MONITORING');
    await hold(id, 'MONITORING');
    await done(owner, 'cancelDialogue', { id, expectedVersion: 2, note: 'Tidak sesuai.' });
    expect(await namesSince(appraiser, '2026-01-09')).toContainEqual(['Mawar Indriani', null]);
  });

  it('is nobody else’s to see, and of no day before the last year', async () => {
    expect(await namesSince(office.outsider, '2026-01-09')).toBeNull();
    expect(await namesSince(appraiser, '2024-12-31')).toEqual(['INPUT_OUT_OF_RANGE']);
  });
});
