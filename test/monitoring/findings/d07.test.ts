/** D07: signs of another hand (docs/domain.md 3): scored, BKPP's alone, and no proof. */
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { d07 } from '../../../functions/monitoring/finding/detections/d07.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import { isSecret, severityOf } from '../../../functions/monitoring/finding/kinds.ts';
import type { OfAuthorship } from '../../../functions/monitoring/finding/facts.ts';
import type { Signal } from '../../../functions/planning/authorship/rules.ts';
import type { Plan } from '../../../functions/planning/plan/rules.ts';
import type { Instant, Period } from '../../../functions/platform/period.ts';
import { makeAmendment } from '../../support/amendments.ts';
import { kept, yearFactsOf } from '../../support/findings.ts';
import { setPolicy } from '../../support/findingPeople.ts';
import { owner } from '../../support/recording.ts';
import { makePlan } from '../../support/setPlans.ts';

const SUBMITTED = '2026-01-12T02:00:00.000Z' as Instant;
const YEAR = '2026-Y' as Period;
const quick: Signal = { kind: 'QUICK', minutes: 2, limit: 5 };
const device: Signal = { kind: 'SAME_DEVICE', owners: 4, minutes: 60 };
const first: Signal = { kind: 'FIRST_SEEN' };
const signs = (
  signals: readonly Signal[],
  at = SUBMITTED,
  of: OfAuthorship['of'] = 'PLAN',
): OfAuthorship => ({
  planNo: 1,
  of,
  found: signals.map((signal) => ({ signal, at, others: [v7()] })),
});
const inYear = (authorship: readonly OfAuthorship[], changes: Partial<Plan> = {}, more = {}) =>
  findAll(
    d07.year ?? [],
    yearFactsOf(owner, { period: YEAR, plans: [kept(makePlan(owner, changes))], authorship, ...more }),
  );

describe('signs of another hand', () => {
  it('are a finding from a score on, with what was seen and no word of whom else', () => {
    const seen = [signs([quick, device])];
    const [found, ...others] = inYear(seen);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'PLAN_OF_ANOTHER_HAND', period: YEAR, planNo: 1, detail: 'PLAN' });
    expect(found?.facts).toEqual({
      score: 4,
      limit: 4,
      signals: 'QUICK SAME_DEVICE',
      submittedAt: SUBMITTED,
    });
    expect(JSON.stringify(found)).not.toContain(seen[0]?.found[0]?.others[0]);
  });

  it('are none where one alone was seen, or a plan was the first thing that somebody made here', () => {
    expect(inYear([])).toEqual([]);
    expect(inYear([signs([quick])])).toEqual([]);
    expect(inYear([signs([quick, first])])).toEqual([]);
    expect(inYear([signs([quick, first, device])])).toHaveLength(1);
  });

  it('count once a kind, by the limit that BKPP has set', () => {
    expect(inYear([signs([quick, quick, quick])])).toEqual([]);
    const revisions = [setPolicy('finding.handScore', 2)];
    expect(inYear([signs([quick])], {}, { revisions })).toHaveLength(1);
  });

  it('are those of the submission that stands: sent in anew by its owner, the plan has none', () => {
    const before = signs([quick, device], '2026-01-10T02:00:00.000Z' as Instant);
    expect(inYear([before])).toEqual([]);
    for (const status of ['DRAFT', 'RETURNED'] as const)
      expect(inYear([signs([quick, device])], { status })).toEqual([]);
  });

  it('at an amendment are its own', () => {
    const at = '2026-06-03T02:00:00.000Z' as Instant;
    const amendment = makeAmendment(makePlan(owner), { submittedAt: at, status: 'SUBMITTED' });
    const amendments = [kept(amendment)];
    expect(inYear([signs([quick, device], at, 'AMENDMENT')], {}, { amendments })).toMatchObject([
      { kind: 'PLAN_OF_ANOTHER_HAND', detail: 'AMENDMENT' },
    ]);
    expect(inYear([signs([quick, device], SUBMITTED, 'AMENDMENT')], {}, { amendments })).toEqual([]);
  });

  it('are BKPP’s alone to see, and weigh more from twice the limit on', () => {
    expect(isSecret('PLAN_OF_ANOTHER_HAND')).toBe(true);
    expect(severityOf('PLAN_OF_ANOTHER_HAND', { score: 7, limit: 4 })).toBe('LOW');
    expect(severityOf('PLAN_OF_ANOTHER_HAND', { score: 8, limit: 4 })).toBe('MEDIUM');
  });
});
