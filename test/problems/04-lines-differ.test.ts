/**
 * Problem 4 (docs/domain.md 3): "Jumlah butir SKP bulanan berbeda dengan SKP tahunan". The complaint on naive data,
 * then what prevents it here, then how a month that came from elsewhere is told from its plan.
 */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { lineDrift } from '../../functions/execution/month/lineDrift.ts';
import { generateMonth, type Month } from '../../functions/execution/month/rules.ts';
import { monthKind } from '../../functions/execution/month/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { aggregate } from '../../functions/planning/plan/actionPlan.ts';
import { planOf } from '../../functions/planning/plan/store.ts';
import { readItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { monthPeriod, yearPeriod } from '../../functions/platform/period.ts';
import { getItem } from '../../functions/platform/table.ts';
import { codes, monthNodeId } from '../support/monthHouse.ts';
import { jobOf, makeMonthLine, monthItem, openMonthOf } from '../support/months.ts';
import { makePlatform } from '../support/office.ts';
import { openPlanHouse, YEAR } from '../support/planHouse.ts';
import { plan } from '../support/plans.ts';
import { makePlan, month, planItem } from '../support/setPlans.ts';

const { table, office, clock, house, newOwner, contentFor, submitted } = await openPlanHouse();
afterAll(() => house.stop());

const OCTOBER = monthPeriod(2026, 10);
const set = async ({ employeeId }: Employee) => {
  const kept = await planOf(table, { employeeId, year: yearPeriod(2026), planNo: 1 });
  if (!kept) throw new Error('no plan');
  return kept.data;
};
const monthOf = async ({ employeeId }: Employee, no: number): Promise<Month> => {
  const item = await getItem(table, keys.month(employeeId, monthPeriod(2026, no), 1));
  if (!item) throw new Error(`no month ${no}`);
  return readItem(monthKind, item).data;
};
const opens = (owner: Employee, no: number) =>
  openMonthOf(jobOf(makePlatform(table, clock), 'openMonth'), {
    employeeId: owner.employeeId,
    period: monthPeriod(2026, no),
  });
const inputsOf = async (type: string): Promise<string[]> => {
  const { data } = await house.as(office.bkpp)(`{ __type(name: "${type}") { inputFields { name } } }`);
  return data.__type.inputFields.map(({ name }: { name: string }) => name);
};

/** A plan of three indicators, and an October as a system keeps it in which people type the month anew. */
async function typedByHand() {
  const owner = await newOwner();
  const year = makePlan(owner);
  const october = generateMonth({ version: 3, data: year }, OCTOBER);
  const [first, second] = october.lines;
  if (!first || !second) throw new Error('a plan of fewer lines');
  const typed = { ...october, lines: [{ ...first, target: 1000 }, first, makeMonthLine(9)] };
  await bulkLoad(table, [planItem(year), monthItem(typed)]);
  return { owner, missing: second.indicatorId };
}

describe('the complaint, on naive data', () => {
  it('the month has other lines than the plan, and nobody is told', async () => {
    const { owner } = await typedByHand();
    const { data } = await house.as(owner)(`{ viewer { employee {
      plans(year: 2026) { workResults { indicators { id } } }
      month(period: "2026-M10") { months { status lines { indicatorId } } } } } }`);
    const { plans, month: october } = data.viewer.employee;
    const annual = plans[0].workResults.flatMap(({ indicators }: { indicators: { id: string }[] }) =>
      indicators.map(({ id }) => id),
    );
    const monthly = october.months[0].lines.map(({ indicatorId }: { indicatorId: string }) => indicatorId);
    expect(annual).toEqual(['jumlah', 'mutu', 'laporan']);
    expect(monthly).toEqual(['jumlah', 'jumlah', 'r9i1']);
  });
});

describe('it is prevented', () => {
  it('every month is made of the plan, and the twelve come to the annual target', async () => {
    const owner = await newOwner();
    const { id, version } = await submitted(owner);
    await plan(house.as(office.appraiser), 'approvePlan', { id, expectedVersion: version });
    const year = await set(owner);
    const months: Month[] = [];
    for (let no = 1; no <= 12; no += 1) {
      await opens(owner, no);
      months.push(await monthOf(owner, no));
    }
    const indicators = year.workResults.flatMap((result) => result.indicators);
    const active = indicators.map((indicator) => indicator.id);
    for (const one of months) {
      expect(one.lines.map(({ indicatorId }) => indicatorId)).toEqual(active);
      expect(lineDrift(year, one)).toEqual([]);
    }
    for (const { id: indicatorId, aggregation, target } of indicators) {
      const targets = months.map(
        ({ lines }) => lines.find((line) => line.indicatorId === indicatorId)?.target ?? null,
      );
      expect(aggregation && aggregate(aggregation, targets)).toBe(target);
    }
  });

  it('a plan whose months do not come to its annual target is not submitted, with what they come to', async () => {
    const owner = await newOwner();
    const whole = contentFor(owner);
    const [result, second] = whole.workResults;
    const [first, ...others] = result?.indicators ?? [];
    const short = { ...first, months: [2, ...Array.from({ length: 11 }, () => 1)] };
    const workResults = [{ ...result, indicators: [short, ...others] }, second];
    const input = { idempotencyKey: v7(), ...YEAR, content: { ...whole, workResults } };
    const drafted = (await plan(house.as(owner), 'createPlan', input)).plan;
    const refused = await plan(house.as(owner), 'submitPlan', { id: drafted.id, expectedVersion: 1 });
    expect(refused.userErrors).toMatchObject([
      { code: 'PLAN_ACTION_PLAN', message: expect.stringContaining('13') },
    ]);
  });

  it('nobody types lines or targets of a month: a line is marked as none this month, with the reason, and stays', async () => {
    expect((await inputsOf('SubmitMonthTargetInput')).sort()).toEqual(['expectedVersion', 'id', 'noTargets']);
    expect((await inputsOf('NoTargetInput')).sort()).toEqual(['indicatorId', 'reason']);
    expect(await inputsOf('MonthRealisationInput')).not.toContain('target');
    const owner = await newOwner();
    const year = makePlan(owner);
    await bulkLoad(table, [planItem(year)]);
    await opens(owner, 1);
    const id = monthNodeId(owner.employeeId, 1, '2026-M01');
    const submit = (noTargets: object[]) =>
      month(house.as(owner), 'submitMonthTarget', { id, expectedVersion: 1, noTargets });
    const postponed = { indicatorId: 'mutu', reason: 'Survei ditunda.' };
    expect(codes(await submit([{ ...postponed, indicatorId: 'lain' }]))).toEqual(['MONTH_LINE_UNKNOWN']);
    expect(codes(await submit([postponed, postponed]))).toEqual(['MONTH_LINE_TWICE']);
    const sent = await submit([postponed]);
    expect(sent.month.lines).toMatchObject([
      { indicatorId: 'jumlah', target: 4, noTargetReason: null },
      { indicatorId: 'mutu', target: 85.5, noTargetReason: 'Survei ditunda.' },
      { indicatorId: 'laporan', target: null },
    ]);
    expect(lineDrift(year, await monthOf(owner, 1))).toEqual([]);
  });
});

describe('what is missed is found', () => {
  it('a month typed elsewhere, line by line: missing, twice, too many', async () => {
    const { owner, missing } = await typedByHand();
    expect(lineDrift(await set(owner), await monthOf(owner, 10))).toEqual([
      { fault: 'DUPLICATE', indicatorId: 'jumlah', planned: 4000, found: 1000 },
      { fault: 'MISSING', indicatorId: missing, planned: 85_500, found: null },
      { fault: 'EXTRA', indicatorId: 'r9i1', planned: null, found: 10_000 },
    ]);
  });

  it('a target that was changed behind the plan, with what the plan has', async () => {
    const owner = await newOwner();
    const year = makePlan(owner);
    const october = generateMonth({ version: 3, data: year }, OCTOBER);
    const lines = october.lines.map((line) => ({ ...line, target: line.target && line.target / 2 }));
    await bulkLoad(table, [planItem(year), monthItem({ ...october, lines })]);
    expect(lineDrift(await set(owner), await monthOf(owner, 10))).toEqual([
      { fault: 'TARGET_DRIFT', indicatorId: 'jumlah', planned: 4000, found: 2000 },
      { fault: 'TARGET_DRIFT', indicatorId: 'mutu', planned: 85_500, found: 42_750 },
    ]);
  });
});
