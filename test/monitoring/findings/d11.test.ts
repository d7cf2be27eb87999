/** D11: plans and targets that are not right (docs/domain.md 3). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgencyPlan, comparedPlan } from '../../../functions/monitoring/finding/agencyPlans.ts';
import { d11, median, spreadOf } from '../../../functions/monitoring/finding/detections/d11.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import { severityOf } from '../../../functions/monitoring/finding/kinds.ts';
import { personSnapshot } from '../../../functions/organisation/employee/rules.ts';
import { policyOn, type PolicyRevision } from '../../../functions/organisation/policy/rules.ts';
import type { Unit } from '../../../functions/organisation/unit/rules.ts';
import type { Indicator, Plan } from '../../../functions/planning/plan/rules.ts';
import type { Period, PlainDate } from '../../../functions/platform/period.ts';
import { setPolicy } from '../../support/findingPeople.ts';
import { kept, unitFactsOf, yearFactsOf } from '../../support/findings.ts';
import { makeEmployee } from '../../support/office.ts';
import { makeIndicator, makePlan } from '../../support/setPlans.ts';

const [owner, appraiser] = [makeEmployee('Dwi Astuti'), makeEmployee('Rudi Hartono')];
const YEAR = '2026-Y' as Period;
const policies = policyOn([], '2026-11-16' as PlainDate);
const inYear = (changes: Partial<Plan> = {}, revisions: PolicyRevision[] = []) =>
  findAll(
    d11.year ?? [],
    yearFactsOf(owner, { period: YEAR, plans: [kept(makePlan(owner, changes))], revisions }),
  );
/** A plan whose first result is an activity, which a submission refuses. */
const ofActivities = (plan = makePlan(owner)): Partial<Plan> => ({
  workResults: plan.workResults.map((result, no) =>
    no === 0 ? { ...result, text: 'Melaksanakan monitoring dan evaluasi SKP' } : result,
  ),
});

describe('a plan in force that is not right', () => {
  it('is found with the rules that say so, and never its words', () => {
    expect(inYear()).toEqual([]);
    const [found, ...others] = inYear(ofActivities());
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'PLAN_NOT_RIGHT', planNo: 1, detail: '-', facts: { errors: 1 } });
    expect(found?.facts.rules).toContain('L01');
    expect(JSON.stringify(found)).not.toContain('monitoring');
    expect(severityOf('PLAN_NOT_RIGHT', found?.facts ?? {})).toBe('MEDIUM');
  });

  it('is found by warnings alone where there are more than the limit', () => {
    const workResults = makePlan(owner).workResults.map((result, no) => ({
      ...result,
      indicators: [1, 2, 3, 4, 5].map((nth) =>
        makeIndicator(`i${no}${nth}`, 1000, { text: `Ketepatan penyampaian naskah ${no} ${nth}` }),
      ),
    }));
    const [found] = inYear({ workResults });
    expect(found?.facts).toMatchObject({ errors: 0 });
    expect(Number(found?.facts.warnings)).toBeGreaterThan(8);
    expect(severityOf('PLAN_NOT_RIGHT', found?.facts ?? {})).toBe('LOW');
    expect(inYear({ workResults }, [setPolicy('finding.lintFaults', 50)])).toEqual([]);
  });

  it('is nobody’s matter before it is set, or once it has ended', () => {
    for (const status of ['DRAFT', 'SUBMITTED', 'CLOSED'] as const)
      expect(inYear({ ...ofActivities(), status })).toEqual([]);
  });
});

const agency = { unitId: 'a', agencyId: 'a' } as Unit;
const inAgency = (plans: readonly AgencyPlan[], revisions: PolicyRevision[] = []) =>
  findAll(d11.unit ?? [], unitFactsOf(agency, { plans, revisions, period: YEAR }));
/** Somebody's plan with one indicator of a monthly target in units. */
const planWith = (monthly: number, changes: Partial<Indicator> = {}, of: Partial<Plan> = {}) => {
  const person = makeEmployee('Sari Dewi');
  const plan = makePlan(person, of);
  const workResults = plan.workResults.slice(0, 1).map((result) => ({
    ...result,
    indicators: [makeIndicator('jumlah', monthly * 1000, changes)],
  }));
  const compared = comparedPlan({ ...plan, workResults }, policies);
  if (!compared) throw new Error('a plan that is not in force');
  return compared;
};
const outliers = (plans: readonly AgencyPlan[], revisions?: PolicyRevision[]) =>
  inAgency(plans, revisions).filter(({ kind }) => kind === 'TARGET_OUTLIER');

describe('a target far from those of others of the same position', () => {
  const usual = [10, 10, 11, 9, 10].map((monthly) => planWith(monthly));

  it('is found with the middle and how many were compared', () => {
    expect(outliers(usual)).toEqual([]);
    const far = planWith(100);
    expect(outliers([...usual, far])).toEqual([
      {
        kind: 'TARGET_OUTLIER',
        period: YEAR,
        planNo: 1,
        detail: `${far.employeeId}.jumlah`,
        facts: {
          employeeId: far.employeeId,
          indicatorId: 'jumlah',
          text: 'Jumlah laporan hasil monitoring dan evaluasi',
          target: 1200,
          middle: 120,
          people: 6,
        },
      },
    ]);
    expect(outliers([...usual, planWith(1)])).toHaveLength(1);
  });

  it('is far by five spreads, and a tenth of the middle is the least spread', () => {
    const same = [10, 10, 10, 10, 10].map((monthly) => planWith(monthly));
    expect(outliers([...same, planWith(15)])).toEqual([]);
    expect(outliers([...same, planWith(16)])).toHaveLength(1);
    expect(outliers([...same, planWith(15)], [setPolicy('finding.outlierSpreads', 4)])).toHaveLength(1);
  });

  it('is compared with those of the same indicator, unit, position and way of adding up alone', () => {
    expect(outliers([...usual, planWith(100, { unit: 'orang' })])).toEqual([]);
    expect(outliers([...usual, planWith(100, { text: 'Jumlah pegawai yang dilayani' })])).toEqual([]);
    expect(outliers([...usual, planWith(100, { aggregation: 'LAST', target: 100_000 })])).toEqual([]);
    const { position } = owner;
    const other = makeEmployee('Eko', { position: { ...position, title: 'Pranata Komputer Ahli Muda' } });
    expect(outliers([...usual, planWith(100, {}, { employee: personSnapshot(other) })])).toEqual([]);
  });

  it('of a part of the year is compared as of the whole', () => {
    const half = { from: '2026-07-01' as PlainDate };
    const months = Array.from({ length: 12 }, (_, at) => (at < 6 ? null : 10_000));
    expect(outliers([...usual, planWith(10, { months, target: 60_000 }, half)])).toEqual([]);
    expect(outliers([...usual, planWith(10, { months, target: 600_000 }, half)])).toHaveLength(1);
  });

  it('is compared with nobody where fewer have the indicator', () => {
    expect(outliers([...usual.slice(2), planWith(100)])).toEqual([]);
  });

  it('is never in the middle: whatever the targets, fewer than half are far', () => {
    const targets = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(targets, (all) => {
        const { middle, spread } = spreadOf(all);
        const far = all.filter((one) => Math.abs(one - middle) > 5 * spread);
        return far.length * 2 < all.length;
      }),
    );
  });

  it('has as its middle what as many lie below as above', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBe(0);
  });
});

describe('a superior who sets plans that are not right', () => {
  const setBy = (unfit: boolean) => {
    const person = makeEmployee('Sari Dewi');
    const plan = makePlan(person, { appraiser: personSnapshot(appraiser) });
    const compared = comparedPlan({ ...plan, ...(unfit && ofActivities(plan)) }, policies);
    if (!compared) throw new Error('a plan that is not in force');
    return compared;
  };

  it('is found from the third of them on', () => {
    const two = [setBy(true), setBy(true), setBy(false)];
    expect(inAgency(two)).toEqual([]);
    expect(inAgency([...two, setBy(true)])).toEqual([
      {
        kind: 'APPROVED_NOT_RIGHT',
        period: YEAR,
        planNo: 0,
        detail: appraiser.employeeId,
        facts: { superiorId: appraiser.employeeId, plans: 3, of: 4 },
      },
    ]);
  });

  it('is nobody where a plan names nobody who set it', () => {
    const nobody = [1, 2, 3].map(() => ({ ...setBy(true), setBy: null }));
    expect(inAgency(nobody)).toEqual([]);
  });
});

it('a plan that is not in force is compared with none', () => {
  expect(comparedPlan(makePlan(owner, { status: 'SUBMITTED' }), policies)).toBeNull();
  expect(comparedPlan(makePlan(owner, { status: 'CLOSED' }), policies)).toBeNull();
});
