import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../functions/organisation/policy/catalogue.ts';
import {
  isInEffect,
  policyDefault,
  policyDescription,
  policyKeys,
  policyOn,
  type PolicyRevision,
  policyRevisionSchema,
  validatePolicy,
} from '../../functions/organisation/policy/rules.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';

const date = (text: string) => text as PlainDate;
const target = (from: string, value: number, setAt = '2026-01-01T00:00:00.000Z'): PolicyRevision => ({
  key: 'activity.monthlyMinuteTarget',
  effectiveFrom: date(from),
  value,
  setBy: '0192f0c1-0000-7000-8000-000000000001',
  setAt: setAt as Instant,
  legalBasis: 'Perwal 1/2026',
});

describe('a policy', () => {
  it('has a default that its own schema accepts, and a sentence in both languages', () => {
    for (const key of policyKeys) {
      expect(validatePolicy(key, policyDefault(key)), key).toEqual({
        ok: true,
        value: catalogue[key].default,
      });
      expect(policyDescription(key).id, key).toMatch(/\.$/);
      expect(policyDescription(key).en, key).toMatch(/\.$/);
    }
  });

  it('that nobody has set has its default', () => {
    const policies = policyOn([], date('2026-10-31'));
    expect(policies.value('activity.monthlyMinuteTarget')).toBe(6750);
    expect(policies.value('month.targetWindow')).toEqual({ from: -5, to: 5 });
    expect(policies.used('skp.setDeadline')).toEqual([{ key: 'skp.setDeadline', effectiveFrom: null }]);
  });

  it('has on a business date the value set for it, whatever was set for later', () => {
    const revisions = [target('2026-11-01', 7000), target('2026-03-01', 6500)];
    const on = (day: string) => policyOn(revisions, date(day));
    expect(on('2026-02-28').value('activity.monthlyMinuteTarget')).toBe(6750);
    expect(on('2026-03-01').value('activity.monthlyMinuteTarget')).toBe(6500);
    expect(on('2026-10-31').value('activity.monthlyMinuteTarget')).toBe(6500);
    expect(on('2026-11-01').value('activity.monthlyMinuteTarget')).toBe(7000);
    expect(on('2026-10-31').used('activity.monthlyMinuteTarget', 'eval.period')).toEqual([
      { key: 'activity.monthlyMinuteTarget', effectiveFrom: '2026-03-01' },
      { key: 'eval.period', effectiveFrom: null },
    ]);
  });

  it('is refused with what is wrong', () => {
    const refused = (key: string, value: unknown) => {
      const result = validatePolicy(key, value);
      return result.ok ? null : result.problems[0];
    };
    expect(refused('activity.colour', 1)?.code).toBe('POLICY_UNKNOWN');
    expect(refused('__proto__', 1)?.code).toBe('POLICY_UNKNOWN');
    expect(refused('activity.dailyMaxMinutes', 1441)?.code).toBe('POLICY_INVALID');
    expect(refused('activity.dailyMaxMinutes', Number.NaN)?.code).toBe('POLICY_INVALID');
    expect(refused('month.targetWindow', { from: 5, to: -5 })?.code).toBe('POLICY_INVALID');
    expect(refused('skp.setDeadline', { month: 2, day: 30 })?.code).toBe('POLICY_INVALID');
    expect(refused('skp.setDeadline', { month: 1, day: 31, hour: 1 })?.code).toBe('POLICY_INVALID');
    expect(refused('eval.orgAchievementRequired', { annual: true, month: 'no' })?.field).toEqual([
      'input',
      'value',
      'month',
    ]);
  });

  it('is kept only as its schema reads it', () => {
    expect(policyRevisionSchema.parse(target('2026-03-01', 6500))).toEqual(target('2026-03-01', 6500));
    expect(policyRevisionSchema.safeParse(target('2026-03-01', -1)).success).toBe(false);
    expect(
      policyRevisionSchema.safeParse({ ...target('2026-03-01', 1), key: 'activity.colour' }).success,
    ).toBe(false);
  });

  it('whose noun is not built yet guards nothing', () => {
    expect(policyDefault('mph.allowStaffProposal')).toBe(false);
  });
});

describe('a policy is in effect', () => {
  const own = join('functions', 'organisation', 'policy');
  const code = readdirSync('functions', { recursive: true, encoding: 'utf8' })
    .map((file) => join('functions', file))
    .filter((file) => file.endsWith('.ts') && !file.startsWith(own) && !file.includes('local/'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const isRead = (key: string) => code.includes(`'${key}'`);

  it('only when some rule takes its value', () => {
    expect(policyKeys.filter((key) => isInEffect(key) && !isRead(key))).toEqual([]);
  });

  it('unless its guard would let nobody pass', () => {
    expect(policyKeys.filter((key) => !isInEffect(key) && isRead(key))).toEqual([]);
  });
});
