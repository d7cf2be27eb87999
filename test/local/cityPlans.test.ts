/** Plans in words and amended plans in the past of an invented city (docs/domain.md 1.4, 6.2). */
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { lineDrift } from '../../functions/execution/month/lineDrift.ts';
import { isDue } from '../../functions/execution/month/rules.ts';
import { openedProblems } from '../../functions/planning/amendment/opened.ts';
import { amendmentSchema, proposed } from '../../functions/planning/amendment/rules.ts';
import { dialogueSchema } from '../../functions/planning/dialogue/rules.ts';
import { type Plan, planSchema } from '../../functions/planning/plan/rules.ts';
import { changesBetween } from '../../functions/planning/version/comparison.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { tellCity } from '../support/toldCity.ts';

describe('the past of a city', () => {
  const { items, months } = tellCity('2026-11-16' as PlainDate);

  it('has months in words where the plan is, realised in words with evidence', () => {
    const inWords = months.filter(({ lines }) => lines.every(({ comparator }) => comparator === null));
    const due = inWords.flatMap((month) => month.lines.filter(isDue).map((line) => [month, line] as const));
    const done = due.filter(([{ status }]) => status === 'VERIFIED');
    expect(done.length).toBeGreaterThan(10);
    expect(
      done.filter(([, { realisationText, evidence }]) => !realisationText || evidence.length === 0),
    ).toEqual([]);
    expect(due.flatMap(([, { target, realisation }]) => [target, realisation]).some(Number)).toBe(false);
  });

  it('has a plan that was amended and one whose amendment waits, neither for a month that was open', () => {
    const of = <T>(type: string, schema: z.ZodType<T>) =>
      items.filter((item) => item.type === type).map((item) => schema.parse(item.data));
    const amendments = of('amendment', amendmentSchema);
    expect(amendments.map(({ status }) => status).toSorted()).toEqual(['APPROVED', 'SUBMITTED']);
    const plans = new Map(of('plan', planSchema).map((plan) => [plan.employeeId, plan]));
    for (const amendment of amendments) {
      const { employeeId, status, reason, requestedAt, reviewerId } = amendment;
      const plan = plans.get(employeeId) as Plan;
      const documents = items.filter(
        ({ type, data }) => type === 'planAsSet' && (data as Plan).employeeId === employeeId,
      );
      const [first, last] = documents.map(({ data }) => planSchema.parse(data));
      const isSet = status === 'APPROVED';
      expect(documents).toHaveLength(isSet ? 2 : 1);
      expect(plan.status).toBe(isSet ? 'APPROVED' : 'AMENDING');
      expect(plan.amended?.reason).toBe(isSet ? reason : undefined);
      const opened = isSet ? 10 : 11;
      const open = Array.from({ length: opened }, (_, at) => at + 1);
      expect(openedProblems(first as Plan, proposed(amendment), open)).toEqual([]);
      expect(changesBetween(first as Plan, proposed(amendment)).length).toBeGreaterThan(0);
      expect(changesBetween(plan, isSet ? (last as Plan) : (first as Plan))).toEqual([]);
      const own = months.filter((month) => month.employeeId === employeeId);
      expect(own.length).toBeGreaterThan(1);
      expect(own.flatMap((month) => lineDrift(plan, month))).toEqual([]);
      const talk = of('dialogue', dialogueSchema).find(
        (one) => one.employeeId === employeeId && one.no === 2,
      );
      expect((talk?.closedAt ?? '') > requestedAt).toBe(true);
      const desk = items.filter(({ PK, SK }) => PK === `DESK#${reviewerId}` && SK.includes(employeeId));
      expect(desk.map(({ data }) => (data as { step: string }).step)).toEqual(
        isSet ? [] : expect.arrayContaining(['AMENDMENT_APPROVAL']),
      );
    }
  });
});
