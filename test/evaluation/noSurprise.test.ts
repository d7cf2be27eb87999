/** No surprise: a rating below expectation and the dialogue before it (docs/domain.md 6.7, eval.noSurpriseRule). */
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { lastTalk, marked, talkedSince } from '../../functions/evaluation/evaluation/noSurprise.ts';
import { evaluationKind } from '../../functions/evaluation/evaluation/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import { dialogueOf } from '../../functions/planning/dialogue/store.ts';
import type { Dialogue } from '../../functions/planning/dialogue/rules.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { closedDialogue, dialogueItem, heldDialogue } from '../support/dialogues.ts';
import { codes, openEvaluations } from '../support/evaluations.ts';
import { itemsOf, makeEmployee, makeLine, unit } from '../support/office.ts';
import { makePlan, planItem } from '../support/setPlans.ts';

const { table, office, house, as, rate, issue, opened, kept, cardOf } = await openEvaluations();
afterAll(() => house.stop());
const { appraiser } = office;
const day = (text: string) => text as PlainDate;

const rule = (value: 'OFF' | 'WARN' | 'BLOCK') =>
  bulkLoad(table, [
    policyItem({
      key: 'eval.noSurpriseRule',
      effectiveFrom: day('2026-10-01'),
      value,
      setBy: 'BKPP',
      setAt: '2026-09-01T00:00:00.000Z' as Instant,
      legalBasis: 'Perwali 1/2026',
    }),
  ]);
afterEach(() => rule('WARN'));
const below = { ratingResult: 'DI_BAWAH_EKSPEKTASI' };
const monitoring = (heldOn: string): Partial<Dialogue> => ({
  kind: 'MONITORING',
  heldOn: day(heldOn),
  approach: null,
});
const PRIOR = `query Q($id: ID!) { evaluation(id: $id) { withoutDialogue
  priorDialogue { since heldOn confirmed warning dialogueId } } }`;
const seenBy = async (who: { employeeId: string }, id: string) =>
  (await as(who)(PRIOR, { id })).data.evaluation;
const LISTED = `query Q($id: ID!) { unit(id: $id) { people(period: "2026-M10", first: 100, ratedWithoutDialogue: true) {
  edges { node { name evaluation { withoutDialogue } employee { id } } } } } }`;
const listed = async (who: { employeeId: string }) => {
  const { data } = await as(who)(LISTED, { id: unitId(unit) });
  return (data.unit.people?.edges ?? []).length as number;
};

describe('a rating below expectation', () => {
  it('without a dialogue before it is taken and marked, after a warning that says what to do', async () => {
    const { owner, id } = await opened();
    const before = await seenBy(appraiser, id);
    expect(before).toMatchObject({
      withoutDialogue: false,
      priorDialogue: { since: '2026-01-01', heldOn: null },
    });
    expect(before.priorDialogue.warning).toContain('2026-01-01');
    const { evaluation, userErrors } = await rate(id, 1, below);
    expect([userErrors, evaluation.status]).toEqual([[], 'RATED']);
    expect((await kept(owner)).data).toMatchObject({ withoutDialogue: true });
    expect((await kept(owner)).data.policies).toContainEqual({
      key: 'eval.noSurpriseRule',
      effectiveFrom: null,
    });
    expect(await seenBy(appraiser, id)).toMatchObject({ withoutDialogue: true });
  });

  it('that is marked is seen by its owner and by BKPP’s list once it is issued, and not before', async () => {
    const { owner, id } = await opened();
    await rate(id, 1, below);
    const before = await listed(office.bkpp);
    expect(await seenBy(owner, id)).toEqual({ withoutDialogue: null, priorDialogue: null });
    expect((await cardOf(owner)).evaluation).toEqual({
      status: 'RATED',
      predicate: null,
      waits: expect.objectContaining({ holder: appraiser.employeeId }) as object,
    });
    await issue(id, 2);
    expect(await seenBy(owner, id)).toEqual({ withoutDialogue: true, priorDialogue: null });
    expect((await cardOf(owner)).evaluation).toMatchObject({ withoutDialogue: true });
    expect(await listed(office.bkpp)).toBe(before + 1);
    expect(await listed(office.outsider)).toBe(0);
  });

  it.each([
    [
      'confirmed by both',
      (one: Parameters<typeof heldDialogue>[0]) => closedDialogue(one, appraiser, monitoring('2026-10-20')),
    ],
    [
      'recorded and not confirmed yet',
      (one: Parameters<typeof heldDialogue>[0]) => heldDialogue(one, appraiser, monitoring('2026-11-12')),
    ],
  ])('after a monitoring that was %s is no surprise', async (_, dialogue) => {
    const { owner, id } = await opened();
    await bulkLoad(table, [dialogueItem(dialogue(owner))]);
    const { priorDialogue } = await seenBy(appraiser, id);
    expect(priorDialogue).toMatchObject({ warning: null, dialogueId: expect.any(String) });
    await rate(id, 1, below);
    expect((await kept(owner)).data.withoutDialogue).toBeUndefined();
  });

  it.each([
    ['a planning dialogue', { heldOn: day('2026-10-20') }],
    ['one that was cancelled', { ...monitoring('2026-10-20'), state: 'CANCELLED' as const }],
    ['one that is only called', { ...monitoring('2026-10-20'), state: 'SCHEDULED' as const, heldOn: null }],
  ])('rests on no %s', async (_, changes) => {
    const { owner, id } = await opened();
    await bulkLoad(table, [dialogueItem(heldDialogue(owner, appraiser, changes))]);
    await rate(id, 1, below);
    expect((await kept(owner)).data.withoutDialogue).toBe(true);
  });

  it('rests on no dialogue from before the last evaluation that was issued', async () => {
    const { owner, id } = await opened();
    const september = {
      ...(await kept(owner)).data,
      period: '2026-M09' as Period,
      businessDate: day('2026-09-30'),
      status: 'ISSUED' as const,
      issuedAt: '2026-10-12T00:00:00.000Z' as Instant,
    };
    const key = keys.evaluation(owner.employeeId, september.period, 1);
    await bulkLoad(table, [
      makeItem(evaluationKind, key, september),
      dialogueItem(heldDialogue(owner, appraiser, monitoring('2026-09-30'))),
    ]);
    expect((await seenBy(appraiser, id)).priorDialogue).toMatchObject({ since: '2026-10-01', heldOn: null });
    await rate(id, 1, below);
    expect((await kept(owner)).data.withoutDialogue).toBe(true);
  });

  it('rated again as expected is marked no more, and issued after a dialogue neither', async () => {
    const { owner, id } = await opened();
    await rate(id, 1, below);
    await rate(id, 2);
    expect((await kept(owner)).data.withoutDialogue).toBeUndefined();
    await rate(id, 3, below);
    await bulkLoad(table, [dialogueItem(heldDialogue(owner, appraiser, monitoring('2026-11-13')))]);
    await issue(id, 4);
    expect((await kept(owner)).data).toMatchObject({ status: 'ISSUED' });
    expect((await kept(owner)).data.withoutDialogue).toBeUndefined();
  });
});

describe('where the rule blocks', () => {
  it('a rating below expectation is refused on its field until a dialogue is on record, and others are taken', async () => {
    await rule('BLOCK');
    const { owner, id } = await opened();
    const refused = await rate(id, 1, { ratingBehaviour: 'DI_BAWAH_EKSPEKTASI' });
    expect(codes(refused)).toEqual([['EVALUATION_WITHOUT_DIALOGUE', 'input.ratingBehaviour']]);
    expect(refused.userErrors[0].params).toEqual([{ name: 'since', value: '2026-01-01' }]);
    expect((await kept(owner)).version).toBe(1);
    await rate(id, 1);
    await bulkLoad(table, [dialogueItem(heldDialogue(owner, appraiser, monitoring('2026-10-30')))]);
    expect(codes(await rate(id, 2, below))).toEqual([]);
  });

  it('a dialogue about the owner’s next plan counts, since none is called about a plan that has ended', async () => {
    await rule('BLOCK');
    const { owner, id } = await opened();
    const [ended, next] = [
      makePlan(owner, { status: 'CLOSED', to: day('2026-10-31') }),
      makePlan(owner, { planNo: 2, from: day('2026-11-01'), status: 'DRAFT' }),
    ];
    await bulkLoad(table, [planItem(ended), planItem(next)]);
    expect(codes(await rate(id, 1, below))).toEqual([['EVALUATION_WITHOUT_DIALOGUE', 'input.ratingResult']]);
    const dialogue = heldDialogue(owner, appraiser, { planNo: 2, ...monitoring('2026-11-09') });
    await bulkLoad(table, [dialogueItem(dialogue)]);
    expect(await seenBy(appraiser, id)).toMatchObject({
      priorDialogue: { heldOn: '2026-11-09', warning: null },
    });
    expect(codes(await rate(id, 1, below))).toEqual([]);
    expect((await kept(owner)).data.withoutDialogue).toBeUndefined();
  });

  it('a dialogue about the plan of the next year counts for December, and one about an earlier plan for nothing', async () => {
    await rule('BLOCK');
    const { owner, id } = await opened();
    const [first, later] = [makePlan(owner), makePlan(owner, { year: '2027-Y' as Period, status: 'DRAFT' })];
    await bulkLoad(table, [
      planItem({ ...first, status: 'CLOSED' }),
      planItem(later),
      dialogueItem(heldDialogue(owner, appraiser, { year: '2025-Y' as Period, ...monitoring('2026-10-20') })),
    ]);
    expect(codes(await rate(id, 1, below))).toHaveLength(1);
    const talk = { year: '2027-Y' as Period, ...monitoring('2026-11-13') };
    await bulkLoad(table, [dialogueItem(heldDialogue(owner, appraiser, talk))]);
    expect(codes(await rate(id, 1, below))).toEqual([]);
  });

  it('a rating whose plan has ended, with none after it, is taken and marked: no dialogue can be called any more', async () => {
    await rule('BLOCK');
    const { owner, id } = await opened();
    await bulkLoad(table, [planItem(makePlan(owner, { status: 'CLOSED' }))]);
    expect((await seenBy(appraiser, id)).priorDialogue.warning).toContain('tanda');
    expect(codes(await rate(id, 1, below))).toEqual([]);
    expect((await kept(owner)).data.withoutDialogue).toBe(true);
  });

  it('whoever appraised before a transfer rates with a mark: the owner’s dialogues are with the next superior now', async () => {
    await rule('BLOCK');
    const { owner, id } = await opened();
    const next = makeEmployee('Atasan Baru');
    const before = makeLine(owner, appraiser, office.superior);
    await bulkLoad(table, [
      ...itemsOf.employee(next),
      ...itemsOf.line({ ...before, to: day('2026-10-31') }),
      ...itemsOf.line({ ...makeLine(owner, next, office.superior), from: day('2026-11-01') }),
      planItem(makePlan(owner, { status: 'CLOSED', to: day('2026-10-31') })),
      planItem(makePlan(owner, { planNo: 2, from: day('2026-11-01') })),
    ]);
    expect((await seenBy(appraiser, id)).priorDialogue.warning).toContain('tanda');
    expect(codes(await rate(id, 1, below))).toEqual([]);
    expect((await kept(owner)).data.withoutDialogue).toBe(true);
  });

  it('one whose dialogue was cancelled since is not issued', async () => {
    await rule('BLOCK');
    const { owner, id } = await opened();
    const dialogue = heldDialogue(owner, appraiser, monitoring('2026-10-30'));
    await bulkLoad(table, [dialogueItem(dialogue)]);
    await rate(id, 1, below);
    await bulkLoad(table, [dialogueItem({ ...dialogue, state: 'CANCELLED' })]);
    expect(codes(await issue(id, 2))).toEqual([['EVALUATION_WITHOUT_DIALOGUE', 'input.id']]);
  });

  it('a rating and the cancelling of its dialogue at once: where both come about, it is not issued', async () => {
    await rule('BLOCK');
    const { owner, id } = await opened();
    await bulkLoad(table, [dialogueItem(heldDialogue(owner, appraiser, monitoring('2026-10-30')))]);
    const dialogueId = (await seenBy(appraiser, id)).priorDialogue.dialogueId;
    const cancel = `mutation M($input: CancelDialogueInput!) { cancelDialogue(input: $input) { userErrors { code } } }`;
    const input = { id: dialogueId, expectedVersion: 1, note: 'Tidak sesuai.' };
    await Promise.all([rate(id, 1, below), as(owner)(cancel, { input })]);
    const ref = { employeeId: owner.employeeId, year: '2026-Y' as Period, planNo: 1, no: 1 };
    const state = (await dialogueOf(table, ref))?.data.state;
    const { status } = (await kept(owner)).data;
    const both = state === 'CANCELLED' && status === 'RATED';
    const refusals = both ? codes(await issue(id, 2)) : [['EVALUATION_WITHOUT_DIALOGUE', 'input.id']];
    expect(refusals).toEqual([['EVALUATION_WITHOUT_DIALOGUE', 'input.id']]);
  });
});

describe('where the rule is off', () => {
  it('nothing is asked for, warned of or marked', async () => {
    await rule('OFF');
    const { owner, id } = await opened();
    expect((await seenBy(appraiser, id)).priorDialogue).toMatchObject({ warning: null });
    await rate(id, 1, below);
    expect((await kept(owner)).data.withoutDialogue).toBeUndefined();
  });
});

describe('the rule by itself', () => {
  const owner = makeEmployee('Dwi Astuti');
  const talks = (...all: Partial<Dialogue>[]) =>
    all.map((one) => ({ data: heldDialogue(owner, appraiser, one) }));

  it('counts from the day after the last issued evaluation, whatever of the months between was not evaluated', () => {
    const about = { period: '2026-M10' as Period };
    const issued = (date: string, at: string | null) => ({
      businessDate: day(date),
      issuedAt: at as Instant | null,
    });
    expect(talkedSince(about, [])).toBe('2026-01-01');
    expect(talkedSince(about, [issued('2026-06-30', 'x'), issued('2026-09-30', null)])).toBe('2026-07-01');
    expect(talkedSince(about, [issued('2026-09-15', 'x'), issued('2026-08-31', 'x')])).toBe('2026-09-16');
  });

  it('names the last dialogue of those that count', () => {
    const found = lastTalk(
      talks(monitoring('2026-10-03'), monitoring('2026-10-20'), { heldOn: day('2026-10-25') }),
      day('2026-10-01'),
    );
    expect(found?.data.heldOn).toBe('2026-10-20');
    expect(lastTalk(talks(monitoring('2026-09-30')), day('2026-10-01'))).toBeNull();
  });

  it('takes a mark away where nothing speaks for it', () => {
    const evaluation = { withoutDialogue: true } as Parameters<typeof marked>[0];
    expect(marked(evaluation, null)).toEqual({ ok: true, value: {} });
  });
});
