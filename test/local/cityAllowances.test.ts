import { describe, expect, it } from 'vitest';
import { versionSchema } from '../../functions/evaluation/allowance/result.ts';
import { isReproduced } from '../../functions/evaluation/allowance/version.ts';
import { attendanceSchema } from '../../functions/evaluation/attendance/rules.ts';
import { cityPolicy } from '../../functions/local/city/allowancePolicy.ts';
import { makeCity } from '../../functions/local/city/people.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { tellCity, ZONE } from '../support/toldCity.ts';

const AS_OF = '2026-11-16' as PlainDate;
const city = makeCity({ employees: 120, seed: '1', asOf: AS_OF, zone: ZONE });
const { policy, items } = cityPolicy(city, '2026-01-01' as PlainDate);
const told = tellCity(AS_OF).items;
const versions = told
  .filter(({ type }) => type === 'allowanceVersion')
  .map(({ data }) => versionSchema.parse(JSON.parse((data as { document: string }).document)));

describe("the invented city's allowance", () => {
  it('follows a formula that two of its BKPP made, and that says it is an example', () => {
    expect(policy).toMatchObject({ status: 'APPROVED', effectiveFrom: '2026-01-01' });
    expect(policy.writtenBy).not.toContain(policy.approvedBy);
    expect(policy.content.legalBasis).toContain('contoh');
    expect(Map.groupBy(items, ({ type }) => type).get('event')).toHaveLength(2);
  });

  it('of every closed month is computed from attendance, and comes about again to the byte', () => {
    const closed = told.filter(
      ({ type, data }) => type === 'attendance' && attendanceSchema.safeParse(data).success,
    );
    expect(versions.length).toBeGreaterThan(30);
    expect(closed.length).toBeGreaterThanOrEqual(versions.length);
    for (const version of versions) expect(isReproduced(version, policy)).toBe(true);
    expect(new Set(versions.map(({ allowance }) => allowance.month))).toEqual(new Set(['2026-M09']));
    expect(new Set(versions.map(({ result }) => result.percent)).size).toBeGreaterThan(5);
  });
});
