import { describe, expect, it } from 'vitest';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import {
  contradiction,
  policyDefault,
  type PolicyRevision,
} from '../../functions/organisation/policy/rules.ts';

const MONDAY = '2026-11-16T01:00:00.000Z';

describe('two keys contradict each other', () => {
  const revision = (
    key:
      | 'skp.minMainResults'
      | 'skp.maxMainResults'
      | 'activity.dailyMinMinutes'
      | 'activity.dailyMaxMinutes',
    value: number,
    from: string,
  ): PolicyRevision => ({
    key,
    value,
    effectiveFrom: from as PlainDate,
    setBy: 'test',
    setAt: MONDAY as Instant,
    legalBasis: null,
  });
  const min = (value: number, from: string) => revision('skp.minMainResults', value, from);
  const max = (value: number, from: string) => revision('skp.maxMainResults', value, from);
  const said = (all: PolicyRevision[], added: PolicyRevision) => {
    const result = contradiction(all, added);
    return result.ok ? null : result.problems[0].params?.expected;
  };

  it('when the least passes the most on the day of either', () => {
    expect(said([], min(10, '2026-12-01'))).toBeNull();
    expect(said([], min(11, '2026-12-01'))).toContain('2026-12-01');
    expect(said([], max(1, '2026-12-01'))).toContain('2026-12-01');
  });

  it('when a later revision of the other comes into force', () => {
    expect(said([max(4, '2027-02-01')], min(5, '2026-12-01'))).toContain('2027-02-01');
    expect(said([max(4, '2027-02-01'), min(2, '2027-02-01')], min(5, '2026-12-01'))).toBeNull();
  });

  it('but never on a day before', () => {
    expect(said([min(5, '2026-06-01'), min(2, '2026-09-01')], max(4, '2026-12-01'))).toBeNull();
    expect(said([max(12, '2026-12-01')], min(11, '2026-12-01'))).toBeNull();
  });

  it('of a day’s minutes too, where the least is asked at all', () => {
    const least = (value: number, from: string) => revision('activity.dailyMinMinutes', value, from);
    const most = revision('activity.dailyMaxMinutes', 300, '2026-12-01');
    expect(said([], most)).toBeNull();
    expect(said([least(330, '2026-11-20')], most)).toContain('2026-12-01');
    expect(said([most], least(300, '2026-12-01'))).toBeNull();
  });

  it('and the defaults do not', () => {
    expect(policyDefault('skp.minMainResults')).toBeLessThanOrEqual(policyDefault('skp.maxMainResults'));
  });
});
