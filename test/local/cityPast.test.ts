import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { holidayDates } from '../../data/holidays.ts';
import { planTexts } from '../../data/demo.ts';
import type { Month } from '../../functions/execution/month/rules.ts';
import { targetsOff, uncovered } from '../../functions/planning/agreement/compare.ts';
import { agreementItemId } from '../../functions/planning/agreement/store.ts';
import { dialogueSchema } from '../../functions/planning/dialogue/rules.ts';
import { contentHashOf } from '../../functions/planning/dialogue/store.ts';
import { lintAtSubmission } from '../../functions/planning/lint/submission.ts';
import { approaches, kinds, planSchema } from '../../functions/planning/plan/rules.ts';
import { sharesOf } from '../../functions/planning/matrix/coverage.ts';
import { answersSchema, matrixSchema, rowSchema, stateOf } from '../../functions/planning/matrix/rules.ts';
import { assignmentId, rowId } from '../../functions/planning/matrix/store.ts';
import { completeness } from '../../functions/planning/plan/completeness.ts';
import { dateIn, type Instant, isWorkingDay, type PlainDate } from '../../functions/platform/period.ts';
import { tellCity, ZONE } from '../support/toldCity.ts';

const ownerOf = (aggregate: string): string | undefined => /EMP#[\w-]{36}/.exec(aggregate)?.[0];

describe('the past of a city', () => {
  const { items, events, activities, months, people, agreements } = tellCity('2026-11-16' as PlainDate);
  const holidays = holidayDates();
  const atWork = (id: string | null, at: Instant | string | null): boolean => {
    const week = people.get(id ?? '')?.workWeek;
    if (!week || !at) throw new Error(`nobody: ${id}`);
    return isWorkingDay({ week, holidays }, dateIn(ZONE, at as Instant));
  };

  it('is long enough to be looked at', () => {
    expect(activities.length).toBeGreaterThan(3000);
    expect(new Set(events.map(({ type }) => type)).size).toBeGreaterThanOrEqual(12);
  });

  it('has plans of heads and of everybody else, each as its form asks for', () => {
    const plans = items.filter(({ type }) => type === 'plan').map(({ data }) => planSchema.parse(data));
    const forms = plans.map(({ kind, approach }) => `${kind} ${approach}`);
    expect(new Set(forms)).toEqual(new Set(kinds.flatMap((kind) => approaches.map((by) => `${kind} ${by}`))));
    // In figures, as nearly all of them are.
    expect(forms.filter((form) => form.endsWith('KUANTITATIF')).length / forms.length).toBeGreaterThan(0.8);
    const named = plans.flatMap(({ workResults }) => workResults.flatMap((one) => one.assignmentId ?? []));
    const passed = { mode: 'INDIRECT', leaderResult: 'Hasil kerja pimpinan' } as const;
    const assignments = new Map(named.map((id) => [id, passed] as const));
    const sources = { requireAssignment: false, assignments, agreement: null };
    expect(plans.flatMap((plan) => completeness(plan, { min: 2, max: 10 }, sources))).toEqual([]);
  });

  it('has every head’s results come from the agreement of their unit, all of it and as it was agreed', () => {
    const plans = items.filter(({ type }) => type === 'plan').map(({ data }) => planSchema.parse(data));
    const heads = plans.filter(({ kind }) => kind === 'JPT_PUKM');
    expect(heads.length).toBeGreaterThan(5);
    const wrong = heads.flatMap((plan) => {
      const { unitId, unitName } = plan.employee;
      const agreed = agreements.get(unitId);
      if (!agreed) return [`${unitName} has none`];
      const results = plan.workResults.map(({ id, agreementItemId: item, indicators }) => ({
        resultId: id,
        itemId: agreed.items.find(({ itemId }) => agreementItemId(agreed, itemId) === item)?.itemId ?? null,
        indicators,
      }));
      const ids = new Set(agreed.items.map(({ itemId }) => agreementItemId(agreed, itemId)));
      const facts = { unitName, year: 2026, items: ids };
      const sources = { requireAssignment: true, assignments: new Map(), agreement: facts };
      const { number, publishedAt } = agreed.versions[0] ?? {};
      const begun = events.find(
        ({ type, aggregate }) => type === 'planCreated' && ownerOf(aggregate) === `EMP#${plan.employeeId}`,
      );
      return [
        ...completeness(plan, { min: 2, max: 10 }, sources),
        ...uncovered(results, agreed.items),
        ...targetsOff(results, agreed.items),
        ...(plan.agreementNumber === number && (publishedAt ?? '9') < (begun?.at ?? '') ? [] : ['too early']),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('has every leader’s results distributed before their people plan: whatever is demanded of a plan holds', () => {
    const of = <T>(type: string, schema: z.ZodType<T>) =>
      items.filter((item) => item.type === type).map((item) => schema.parse(item.data));
    const matrices = of('matrix', matrixSchema);
    const rows = of('matrixRow', rowSchema);
    const answers = new Map(of('matrixAnswers', answersSchema).map((one) => [rowId(one), one]));
    const plans = of('plan', planSchema);
    const resultsOf = (id: string) => plans.find(({ employeeId }) => employeeId === id)?.workResults ?? [];
    const assignments = new Map(
      rows.flatMap((row) =>
        row.draft
          .filter((cell) => stateOf(cell, answers.get(rowId(row)) ?? null) === 'ACCEPTED')
          .map(({ resultId, mode }) => {
            const leaderResult = resultsOf(row.leaderId).find(({ id }) => id === resultId)?.text ?? '';
            return [assignmentId({ ...row, resultId }), { leaderResult, mode }] as const;
          }),
      ),
    );
    expect(matrices.length).toBeGreaterThan(10);
    expect(rows.length).toBeGreaterThan(60);
    for (const matrix of matrices) {
      const own = rows.filter(({ leaderId }) => leaderId === matrix.leaderId);
      expect(own).toHaveLength(matrix.rows);
      const shares = sharesOf(own.map((row) => ({ ...row, cells: row.draft })));
      expect([...shares.values()].filter((sum) => sum !== 1000)).toEqual([]);
    }
    expect(rows.some(({ draft }) => draft.some(({ mode }) => mode === 'DIRECT'))).toBe(true);
    const sources = { requireAssignment: true, assignments, agreement: null };
    const wrong = plans.flatMap((plan) => completeness(plan, { min: 2, max: 10 }, sources));
    expect(wrong).toEqual([]);
    const refused = plans.flatMap((plan) => {
      const { position } = people.get(plan.employeeId) ?? {};
      const level = position?.jenjang ?? position?.kind ?? null;
      const facts = { level, limits: { min: 2, max: 10 }, requireAssignment: true, rows: null };
      return lintAtSubmission(plan, { ...facts, assignments }).problems;
    });
    expect(refused).toEqual([]);
    const taken = plans.flatMap(({ workResults }) =>
      workResults.filter(({ assignmentId: id }) => id !== null),
    );
    expect(
      taken.filter((one) => assignments.get(one.assignmentId ?? '')?.leaderResult !== one.leaderResult),
    ).toEqual([]);
  });

  it('has nobody act on a day on which their office is closed', () => {
    const acts = events.filter(({ actor }) => actor.kind === 'PERSON');
    expect(acts.filter(({ actor, at }) => !atWork(actor.id, at)).map(({ type, at }) => [type, at])).toEqual(
      [],
    );
  });

  it('has no activity recorded or decided on such a day', () => {
    const decided = activities.filter(({ decidedAt }) => decidedAt);
    expect(decided.length).toBeGreaterThan(2000);
    expect(decided.filter(({ decidedBy, decidedAt }) => !atWork(decidedBy, decidedAt))).toEqual([]);
    expect(activities.filter(({ employeeId, recordedAt }) => !atWork(employeeId, recordedAt))).toEqual([]);
  });

  it('goes forward in time: no event of a thing is before the one it follows', () => {
    const backwards = [...Map.groupBy(events, ({ aggregate }) => aggregate).values()].flatMap((story) => {
      const inOrder = story.toSorted((a, b) => a.seq - b.seq);
      return inOrder.filter((event, index) => event.at < (inOrder[index - 1]?.at ?? ''));
    });
    expect(backwards.map(({ type, at }) => [type, at])).toEqual([]);
  });

  it('says of no realisation what its number does not', () => {
    const { above, below, reached } = planTexts().realisationNotes;
    const wrong = months
      .flatMap(({ lines }) => lines)
      .filter(({ note }) => note !== null)
      .filter(({ note, comparator, target, realisation }) => {
        const more = Math.sign((realisation ?? 0) - (target ?? 0)) * (comparator === 'LTE' ? -1 : 1);
        const fitting = more === 0 ? reached : more > 0 && comparator !== 'EQ' ? above : below;
        return !fitting.includes(note ?? '');
      });
    expect(months.flatMap(({ lines }) => lines.flatMap(({ note }) => note ?? [])).length).toBeGreaterThan(
      100,
    );
    expect(
      wrong.map(({ note, comparator, target, realisation }) => [note, comparator, target, realisation]),
    ).toEqual([]);
  });

  it('has the whole of the running month, so that no day of it is missing for want of a story', () => {
    const days = new Set(activities.filter(({ month }) => month === '2026-M11').map(({ date }) => date));
    const worked = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13].map((day) => `2026-11-${String(day).padStart(2, '0')}`);
    expect(worked.filter((day) => !days.has(day as PlainDate))).toEqual([]);
  });

  it('has a planning dialogue behind every plan, which both confirmed before it was submitted, its follow-ups done', () => {
    const plans = items.filter(({ type }) => type === 'plan');
    const dialogues = new Map(
      items
        .filter(({ type }) => type === 'dialogue')
        .map(({ data }) => dialogueSchema.parse(data))
        .filter(({ no }) => no === 1)
        .map((dialogue) => [dialogue.employeeId, dialogue]),
    );
    expect(plans.length).toBeGreaterThan(80);
    const without = plans.filter(({ data }) => {
      const { employeeId, approach } = planSchema.parse(data);
      const dialogue = dialogues.get(employeeId);
      const submitted = events.find(
        ({ type, aggregate }) => type === 'planSubmitted' && ownerOf(aggregate) === `EMP#${employeeId}`,
      );
      const { state, closedAt, kind, confirmations } = dialogue ?? {};
      const agreed = kind === 'PLANNING' && state === 'CLOSED' && dialogue?.approach === approach;
      const both = confirmations?.EMPLOYEE?.contentHash === (dialogue && contentHashOf(dialogue));
      return !(agreed && both && closedAt && submitted && closedAt < submitted.at);
    });
    expect(without).toEqual([]);
    expect(
      [...dialogues.values()].flatMap(({ followUps }) => followUps.map(({ state }) => state)),
    ).not.toContain('OPEN');
  });

  it('has every plan set by the deadline, and every month entered within its days', () => {
    const last = (type: string, month: string) =>
      events
        .filter((event) => event.type === type && event.aggregate.includes(month))
        .reduce((latest, { at }) => (at > latest ? at : latest), '');
    expect(last('planApproved', '2026-Y') < '2026-02-01').toBe(true);
    expect(last('monthTargetSubmitted', '2026-M10') < '2026-10-06').toBe(true);
    expect(last('monthRealised', '2026-M09') < '2026-10-04').toBe(true);
    expect(last('monthRealised', '2026-M10') < '2026-11-04').toBe(true);
  });
});

describe.each([
  ['on the first working days of the year', '2026-01-07', 2],
  ['in the middle of January', '2026-01-14', 2],
  ['while January runs', '2026-02-03', 2],
  ['after January', '2026-03-02', 2],
  ['before the Eid holidays', '2026-03-17', 3],
  ['on the first working day of a month', '2026-11-02', 2],
  ['in the second week of a month', '2026-11-09', 2],
  ['at the end of the year', '2026-12-31', 11],
])('a city that stands %s', (_, day, months) => {
  const told = tellCity(day as PlainDate, months);

  it('has no event, and nothing said to be done, on that day or after it', () => {
    expect(told.events.length).toBeGreaterThan(0);
    expect(told.events.filter(({ at }) => dateIn(ZONE, at as Instant) >= day)).toEqual([]);
    const instants = told.items.flatMap(
      (item) => JSON.stringify(item).match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g) ?? [],
    );
    expect(instants.filter((at) => dateIn(ZONE, at as Instant) >= day)).toEqual([]);
  });

  it('has what waits on the desk of whom it waits for', () => {
    const waiting = [
      ...told.items.filter(({ type }) => type === 'plan').map(({ data }) => data as object),
      ...told.months,
    ].filter(
      (entity) =>
        ((entity as { reviewerId?: string | null }).reviewerId ??
          (entity as Partial<Month>).verifierId ??
          null) !== null,
    );
    const steps = ['PLAN_APPROVAL', 'TARGET_APPROVAL', 'MONTH_VERIFICATION'];
    const desks = told.items.filter(
      ({ type, data }) => type === 'desk' && steps.includes((data as { step: string }).step),
    );
    expect(desks).toHaveLength(waiting.length);
  });

  it('has no month before its plan was set, and none before it was opened', () => {
    const setOn = new Map<string | undefined, string>(
      told.events.flatMap(({ type, aggregate, at }) =>
        type === 'planApproved' ? [[ownerOf(aggregate), at] as const] : [],
      ),
    );
    const opened = told.events.filter(({ type }) => type === 'monthOpened');
    expect(opened.filter(({ aggregate, at }) => at <= (setOn.get(ownerOf(aggregate)) ?? '9'))).toEqual([]);
  });
});
