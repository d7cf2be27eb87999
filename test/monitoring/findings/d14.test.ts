import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../functions/evaluation/evaluation/rules.ts';
import type { FollowUp } from '../../../functions/evaluation/followUp/rules.ts';
import { d14 } from '../../../functions/monitoring/finding/detections/d14.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import { NOTHING_ELSEWHERE } from '../../../functions/monitoring/finding/elsewhere.ts';
import { isSecret } from '../../../functions/monitoring/finding/kinds.ts';
import type { YearFacts } from '../../../functions/monitoring/finding/facts.ts';
import type { PolicyRevision } from '../../../functions/organisation/policy/rules.ts';
import type { Dialogue } from '../../../functions/planning/dialogue/rules.ts';
import { yearItems } from '../../../functions/monitoring/finding/sorting.ts';
import type { Instant, Period, PlainDate } from '../../../functions/platform/period.ts';
import { issuedEvaluation } from '../../support/annual.ts';
import { closedDialogue, heldDialogue } from '../../support/dialogues.ts';
import { kept, monthFactsOf, yearFactsOf } from '../../support/findings.ts';
import { makeFollowUp } from '../../support/followingItems.ts';
import { makeEmployee, makeLine } from '../../support/office.ts';
import { makePlan } from '../../support/setPlans.ts';

const owner = makeEmployee('Dwi Astuti');
const superior = makeEmployee('Retno Wulandari');
const policy = (key: string, value: unknown) =>
  [{ key, effectiveFrom: '2026-01-01', value }] as unknown as readonly PolicyRevision[];
const person = (from = '2024-01-01', leaves: YearFacts['person']['leaves'] = []) => ({
  employee: owner,
  leaves,
  lines: [kept(makeLine(owner, superior, null, { from: from as PlainDate }))],
  exceptions: [],
  seats: [],
});
const talked = (heldOn: string, changes: Partial<Dialogue> = {}) =>
  kept(closedDialogue(owner, superior, { kind: 'MONITORING', heldOn: heldOn as PlainDate, ...changes }));
const on = (today: string, changes: Partial<YearFacts> = {}) =>
  findAll(
    d14.year ?? [],
    yearFactsOf(owner, {
      today: today as PlainDate,
      plans: [kept(makePlan(owner))],
      person: person(),
      ...changes,
    }),
  );

describe('a dialogue every three months', () => {
  const revisions = policy('dialogue.overdueMonths', 3);

  it('is overdue the day after the three months since the last one', () => {
    const dialogues = [talked('2026-08-10')];
    expect(on('2026-11-10', { revisions, dialogues })).toEqual([]);
    expect(on('2026-11-11', { revisions, dialogues })).toMatchObject([
      { kind: 'NO_DIALOGUE', planNo: 0, facts: { dueOn: '2026-11-10', months: 3, lastOn: '2026-08-10' } },
    ]);
  });

  it('is counted from the dialogue of the year before, or from when they became their superior’s', () => {
    const talkedBefore = '2025-12-01' as PlainDate;
    const elsewhere = { ...NOTHING_ELSEWHERE, talkedBefore };
    expect(on('2026-03-01', { revisions, elsewhere })).toEqual([]);
    expect(on('2026-03-02', { revisions, elsewhere })).toHaveLength(1);
    // a new superior since the 16th
    const moved = { revisions, elsewhere, person: person('2026-02-16') };
    expect(on('2026-05-16', moved)).toEqual([]);
    expect(on('2026-05-17', moved)).toMatchObject([{ facts: { dueOn: '2026-05-16' } }]);
  });

  it('is asked for by policy alone, with whom one can talk, in the year that runs', () => {
    expect(on('2026-11-16')).toEqual([]);
    expect(on('2026-11-16', { revisions })).toHaveLength(1);
    expect(on('2026-11-16', { revisions, plans: [] })).toEqual([]);
    expect(on('2027-01-04', { revisions })).toEqual([]);
    const cltn = { employeeId: owner.employeeId, type: 'CLTN', from: '2026-10-01', to: '2026-12-31' };
    const leaves = [cltn] as unknown as YearFacts['person']['leaves'];
    expect(on('2026-11-16', { revisions, person: person('2024-01-01', leaves) })).toEqual([]);
  });
});

describe('what both agreed on', () => {
  const point = { id: 'f1', text: 'Menyiapkan akses data', due: '2026-01-30' as PlainDate, note: null };
  const agreed = (state: 'OPEN' | 'DONE' | 'CARRIED', side: 'EMPLOYEE' | 'SUPERIOR' = 'SUPERIOR') => [
    talked('2026-01-08', { followUps: [{ ...point, owner: side, state }] }),
  ];

  it('is overdue the day after its day, and told to whoever is to do it', () => {
    expect(on('2026-01-30', { dialogues: agreed('OPEN') })).toEqual([]);
    expect(on('2026-01-31', { dialogues: agreed('OPEN') })).toMatchObject([
      { kind: 'SUPERIOR_POINTS_OVERDUE', planNo: 1, facts: { count: 1, oldestOn: '2026-01-30' } },
    ]);
    expect(on('2026-01-31', { dialogues: agreed('OPEN', 'EMPLOYEE') })).toMatchObject([
      { kind: 'EMPLOYEE_POINTS_OVERDUE' },
    ]);
  });

  it('is nothing to be told once it is done or has gone on, or before both have confirmed it', () => {
    for (const state of ['DONE', 'CARRIED'] as const)
      expect(on('2026-03-02', { dialogues: agreed(state) })).toEqual([]);
    const followUps: Dialogue['followUps'] = [{ ...point, owner: 'SUPERIOR', state: 'OPEN' }];
    const dialogues = [kept(heldDialogue(owner, superior, { followUps }))];
    expect(on('2026-03-02', { dialogues })).toEqual([]);
  });
});

describe('a rating below expectation', () => {
  const rated = (
    changes: Partial<Evaluation> = {},
    predicate: 'BAIK' | 'BUTUH_PERBAIKAN' = 'BUTUH_PERBAIKAN',
  ) => ({
    ...issuedEvaluation({ owner, appraiser: superior }, { period: '2026-M10' as Period, predicate }).data,
    ratedAt: '2026-11-09T02:00:00.000Z' as Instant,
    issuedAt: '2026-11-10T02:00:00.000Z' as Instant,
    ...changes,
  });
  const ofMonth = (
    evaluation: Evaluation,
    dialogues: YearFacts['dialogues'] = [],
    revisions = policy('x', 0),
  ) =>
    findAll(
      d14.month ?? [],
      monthFactsOf(owner, {
        period: '2026-M10' as Period,
        evaluations: [kept(evaluation)],
        year: { ...yearItems('2026-Y' as Period, []), dialogues },
        revisions,
      }),
    );
  const looked = [{ key: 'eval.noSurpriseRule', effectiveFrom: null }] as Evaluation['policies'];

  it('that was marked as a surprise is told once it is issued, with its day', () => {
    const marked = rated({ withoutDialogue: true });
    expect(ofMonth(marked)).toMatchObject([
      { kind: 'RATED_WITHOUT_DIALOGUE', period: '2026-M10', planNo: 1, facts: { issuedOn: '2026-11-10' } },
    ]);
    expect(ofMonth({ ...marked, status: 'RATED' })).toEqual([]);
  });

  it('that was looked at and not marked surprises nobody', () => {
    expect(ofMonth(rated({ policies: looked }))).toEqual([]);
  });

  it('that nobody looked at (the rule was off, or it came from elsewhere) is told without any dialogue before it', () => {
    expect(ofMonth(rated())).toHaveLength(1);
    expect(ofMonth(rated({ policies: looked }), [], policy('eval.noSurpriseRule', 'OFF'))).toEqual([]);
    const off = [{ key: 'eval.noSurpriseRule', effectiveFrom: '2026-01-01' }] as Evaluation['policies'];
    expect(ofMonth(rated({ policies: off }), [], policy('eval.noSurpriseRule', 'OFF'))).toHaveLength(1);
    expect(ofMonth(rated(), [talked('2026-11-09')])).toEqual([]);
    expect(ofMonth(rated(), [talked('2026-11-10')])).toHaveLength(1);
    expect(ofMonth(rated(), [talked('2026-01-08', { kind: 'PLANNING' })])).toHaveLength(1);
  });

  it('is not guessed at where it was given after the year, nor where nothing is below', () => {
    expect(ofMonth(rated({ ratedAt: '2027-01-04T02:00:00.000Z' as Instant }))).toEqual([]);
    expect(ofMonth(rated({}, 'BAIK'))).toEqual([]);
  });
});

describe('what follows from an evaluation', () => {
  const told = (today: string, changes: Partial<FollowUp> = {}) => {
    const followUp = makeFollowUp(
      { owner, appraiser: superior },
      { dueOn: '2026-11-15' as PlainDate, ...changes },
    );
    return on(today, { elsewhere: { ...NOTHING_ELSEWHERE, followUps: [followUp] } });
  };

  it('is overdue the day after its day, in the year of that day, until it is at its end', () => {
    expect(told('2026-11-15')).toEqual([]);
    expect(told('2026-11-16')).toMatchObject([
      {
        kind: 'FOLLOW_UP_OVERDUE',
        detail: expect.stringMatching(/^[0-9a-f-]{36}$/),
        facts: { followUp: 'REWARD', status: 'ACCEPTED', dueOn: '2026-11-15' },
      },
    ]);
    expect(told('2026-11-16', { status: 'DONE' })).toEqual([]);
    expect(told('2026-11-16', { dueOn: '2025-12-31' as PlainDate })).toEqual([]);
  });

  it('is BKPP’s to see alone: no manager sees a sanction, and no person one that is not accepted', () => {
    expect(isSecret('FOLLOW_UP_OVERDUE')).toBe(true);
  });
});
