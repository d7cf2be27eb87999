import { describe, expect, it } from 'vitest';
import { d13 } from '../../../functions/monitoring/finding/detections/d13.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import { NOTHING_ELSEWHERE } from '../../../functions/monitoring/finding/elsewhere.ts';
import type { YearFacts } from '../../../functions/monitoring/finding/facts.ts';
import type { PolicyRevision } from '../../../functions/organisation/policy/rules.ts';
import type { Amendment } from '../../../functions/planning/amendment/rules.ts';
import type { Dialogue } from '../../../functions/planning/dialogue/rules.ts';
import type { Approach, Plan } from '../../../functions/planning/plan/rules.ts';
import type { Instant, PlainDate } from '../../../functions/platform/period.ts';
import { closedDialogue, heldDialogue } from '../../support/dialogues.ts';
import { kept, yearFactsOf } from '../../support/findings.ts';
import { makeEmployee } from '../../support/office.ts';
import { makePlan } from '../../support/setPlans.ts';

const owner = makeEmployee('Dwi Astuti');
const superior = makeEmployee('Retno Wulandari');
const talked = (changes: Partial<Dialogue> = {}) => kept(closedDialogue(owner, superior, changes));
const on = (plan: Partial<Plan>, changes: Partial<YearFacts> = {}) =>
  findAll(
    d13.year ?? [],
    yearFactsOf(owner, { plans: [kept(makePlan(owner, plan))], dialogues: [talked()], ...changes }),
  );
const said = (found: ReturnType<typeof on>) => found.map(({ kind }) => kind);

describe('an approach', () => {
  it('that both agreed on before the plan was put forward is nothing to be told', () => {
    expect(on({})).toEqual([]);
    // submitted at 23:30 in Jakarta on the day of the dialogue
    expect(on({ submittedAt: '2026-01-08T16:30:00.000Z' as Instant })).toEqual([]);
  });

  it('without any dialogue that both confirmed is told', () => {
    expect(said(on({}, { dialogues: [] }))).toEqual(['APPROACH_WITHOUT_DIALOGUE']);
    expect(said(on({}, { dialogues: [kept(heldDialogue(owner, superior))] }))).toEqual([
      'APPROACH_WITHOUT_DIALOGUE',
    ]);
  });

  it('that was chosen the day before the dialogue is told with both days', () => {
    const submittedAt = '2026-01-07T16:59:59.000Z' as Instant; // 23:59 of 7 January in Jakarta
    expect(on({ submittedAt })).toMatchObject([
      { kind: 'APPROACH_BEFORE_DIALOGUE', facts: { submittedOn: '2026-01-07', heldOn: '2026-01-08' } },
    ]);
    expect(on({ submittedAt: '2026-01-07T17:00:00.000Z' as Instant })).toEqual([]);
  });

  it('other than the one on which both agreed last is told once the plan is in force, and not while it is amended', () => {
    const dialogues = [
      talked(),
      talked({ no: 2, approach: 'KUALITATIF', heldOn: '2026-05-04' as PlainDate }),
    ];
    expect(on({}, { dialogues })).toMatchObject([
      {
        kind: 'APPROACH_NOT_AGREED',
        facts: { approach: 'KUANTITATIF', agreed: 'KUALITATIF', heldOn: '2026-05-04' },
      },
    ]);
    expect(on({ status: 'SUBMITTED' }, { dialogues })).toEqual([]);
    expect(on({ status: 'AMENDING' }, { dialogues })).toEqual([]);
    const amendment = { planNo: 1, status: 'DRAFT' } as Amendment;
    expect(on({}, { dialogues, amendments: [kept(amendment)] })).toEqual([]);
  });

  it('is nothing to be told of a draft, of what came back or has ended, and where no dialogue was asked for', () => {
    const dialogues = [] as const;
    for (const status of ['DRAFT', 'RETURNED', 'CLOSED', 'EVALUATED'] as const)
      expect(on({ status }, { dialogues })).toEqual([]);
    const revisions = [
      { key: 'skp.requireDialogueBeforeSubmit', effectiveFrom: '2026-01-12', value: false },
    ] as unknown as readonly PolicyRevision[];
    expect(on({}, { dialogues, revisions })).toEqual([]);
    expect(
      said(on({ submittedAt: '2026-01-11T16:59:00.000Z' as Instant }, { dialogues, revisions })),
    ).toEqual(['APPROACH_WITHOUT_DIALOGUE']);
  });
});

describe('the plans of one superior’s people', () => {
  const among = (approaches: readonly Approach[]) =>
    findAll(d13.year ?? [], yearFactsOf(superior, { elsewhere: { ...NOTHING_ELSEWHERE, approaches } }));

  it('may all be in one approach, and are told where they are in both', () => {
    expect(among(['KUANTITATIF', 'KUANTITATIF'])).toEqual([]);
    expect(among(['KUALITATIF'])).toEqual([]);
    expect(among(['KUANTITATIF', 'KUALITATIF', 'KUANTITATIF'])).toMatchObject([
      { kind: 'APPROACHES_MIXED', planNo: 0, facts: { inFigures: 2, inWords: 1 } },
    ]);
  });
});

describe('the form of heads', () => {
  const head = makeEmployee('Bambang Sutejo', {
    position: { ...owner.position, kind: 'JPT_PRATAMA', title: 'Kepala Badan' },
  });
  const pukm = makeEmployee('Sri Hartati', { position: { ...owner.position, isPukm: true, title: 'Camat' } });
  const of = (who: typeof owner, plan: Partial<Plan>) =>
    findAll(
      d13.year ?? [],
      yearFactsOf(who, {
        plans: [kept(makePlan(who, plan))],
        dialogues: [kept(closedDialogue(who, superior))],
      }),
    );

  it('is theirs and of heads of independent units, and of nobody else', () => {
    expect(of(head, { kind: 'JPT_PUKM' })).toEqual([]);
    expect(of(pukm, { kind: 'JPT_PUKM' })).toEqual([]);
    expect(of(owner, { kind: 'JPT_PUKM' })).toMatchObject([
      { kind: 'FORM_OF_OTHERS', facts: { form: 'JPT_PUKM', should: 'JA_JF' } },
    ]);
    expect(said(of(head, { kind: 'JA_JF' }))).toEqual(['FORM_OF_OTHERS']);
    expect(said(of(pukm, { kind: 'JA_JF' }))).toEqual(['FORM_OF_OTHERS']);
  });

  it('is not looked at in a plan of another office than its owner has by now, nor in a draft', () => {
    const former = { ...makePlan(head).employee, positionTitle: 'Sekretaris Badan' };
    expect(of(head, { kind: 'JA_JF', employee: former })).toEqual([]);
    expect(of(head, { kind: 'JA_JF', status: 'DRAFT' })).toEqual([]);
  });
});
