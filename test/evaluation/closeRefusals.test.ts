import { describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import type { Line } from '../../functions/organisation/line/rules.ts';
import { openClosing, writesOf } from '../support/closing.ts';
import { makeMonth, monthItem } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine } from '../support/office.ts';
import { tapped } from '../support/table.ts';

const { table, office, person, close, monthsOf, evaluationsOf, markerOf, eventTypes, stepsOn } =
  await openClosing();

describe('closing the month is refused, with a marker and nothing closed but the minutes', () => {
  it('while there is no month, and done by a later run', async () => {
    const owner = await person({ months: [] });
    expect(await close(owner)).toEqual({ outcome: 'REFUSED', reason: 'PLAN_NOT_APPROVED' });
    expect(await markerOf(owner)).toMatchObject({ outcome: 'REFUSED', reason: 'PLAN_NOT_APPROVED' });
    expect(await eventTypes(owner)).toEqual(['activityMonthClosed']);
    await bulkLoad(table, [monthItem(makeMonth(owner))]);
    expect(await close(owner)).toEqual({ outcome: 'DONE' });
    expect(await markerOf(owner)).toMatchObject({ outcome: 'DONE', reason: null });
  });

  it('and, refused again for the same reason, writes nothing', async () => {
    const owner = await person({ months: [] });
    await close(owner);
    const seen: string[] = [];
    const again = await close(
      owner,
      tapped(table, (command) => void seen.push(command)),
    );
    expect(again).toEqual({ outcome: 'REFUSED', reason: 'PLAN_NOT_APPROVED' });
    expect(writesOf(seen)).toEqual([]);
  });

  it.each<[string, Partial<Line> | null, string]>([
    ['nobody is above', { appraiserId: null, basis: null, reason: 'NO_REVIEWER' }, 'NO_REVIEWER'],
    ['no line covers the last day', { to: '2026-10-30' as PlainDate }, 'NO_REVIEWER'],
    ['there is no line', null, 'NO_REVIEWER'],
  ])('when %s', async (_, line, reason) => {
    const owner = await person({ line });
    expect(await close(owner)).toEqual({ outcome: 'REFUSED', reason });
    expect(await monthsOf(owner)).toMatchObject([{ status: 'VERIFIED' }]);
    expect(await evaluationsOf(owner)).toEqual([]);
    expect(await markerOf(owner)).toMatchObject({ outcome: 'REFUSED', reason });
  });

  it('when both the appraiser and their superior have retired, or the appraiser is the person', async () => {
    const [retired, also] = [1, 2].map(() => makeEmployee('Suparman', { legalStatus: 'PENSIUN' }));
    await bulkLoad(table, [...itemsOf.employee(retired!), ...itemsOf.employee(also!)]);
    const line = { appraiserId: retired!.employeeId };
    for (const superiorOfAppraiserId of [also!.employeeId, null]) {
      const below = await person({ line: { ...line, superiorOfAppraiserId } });
      expect(await close(below)).toEqual({ outcome: 'REFUSED', reason: 'REVIEWER_INACTIVE' });
    }
    const self = await person({ line: null });
    await bulkLoad(table, itemsOf.line(makeLine(self, self, office.superior)));
    expect(await close(self)).toEqual({ outcome: 'REFUSED', reason: 'REVIEWER_IS_SELF' });
  });

  it('for whoever is on unpaid leave or retired, with or without a month', async () => {
    const away = { legalStatus: 'CLTN' as const };
    expect(await close(await person({ employee: away }))).toEqual({
      outcome: 'REFUSED',
      reason: 'EMPLOYEE_INACTIVE',
    });
    expect(await close(await person({ months: [], employee: away }))).toEqual({
      outcome: 'REFUSED',
      reason: 'EMPLOYEE_INACTIVE',
    });
  });

  it('but not when only the appraiser has: the superior rates', async () => {
    const retired = makeEmployee('Suparman', { legalStatus: 'PENSIUN' });
    await bulkLoad(table, itemsOf.employee(retired));
    const below = await person({ line: { appraiserId: retired.employeeId } });
    expect(await close(below)).toEqual({ outcome: 'DONE' });
    const { employeeId: appraiserId, name } = office.superior;
    expect(await evaluationsOf(below)).toMatchObject([{ appraiserId, appraiser: { name } }]);
    expect(await stepsOn(office.superior, below)).toEqual(['EVALUATION_RATING']);
    expect(await stepsOn(retired, below)).toEqual([]);
  });

  it('but not while the appraiser is still in office, who retires later', async () => {
    const retiring = makeEmployee('Suparman', {
      legalStatus: 'PENSIUN',
      legalStatusFrom: '2027-02-01' as PlainDate,
    });
    await bulkLoad(table, itemsOf.employee(retiring));
    const below = await person({ line: { appraiserId: retiring.employeeId } });
    expect(await close(below)).toEqual({ outcome: 'DONE' });
    expect(await evaluationsOf(below)).toMatchObject([{ appraiserId: retiring.employeeId }]);
  });

  it('but not for whoever retired after the month', async () => {
    const later = { legalStatus: 'PENSIUN' as const, legalStatusFrom: '2026-11-01' as PlainDate };
    expect(await close(await person({ employee: later }))).toEqual({ outcome: 'DONE' });
  });
});

describe('two workers on one person at once', () => {
  /** Both wait at their transaction until the other has read too. */
  function meeting() {
    let arrived = 0;
    let go: () => void;
    const both = new Promise<void>((resolve) => {
      go = resolve;
    });
    return async (command: string) => {
      if (!command.startsWith('TransactWrite')) return;
      arrived += 1;
      if (arrived === 2) go();
      await both;
    };
  }

  it('close the month once: one is done, the other finds it unchanged', async () => {
    const owner = await person();
    const meet = meeting();
    const outcomes = await Promise.all([
      close(owner, tapped(table, meet)),
      close(owner, tapped(table, meet)),
    ]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['DONE', 'UNCHANGED']);
    expect(await evaluationsOf(owner)).toHaveLength(1);
    expect(await eventTypes(owner)).toEqual(['activityMonthClosed', 'evaluationOpened', 'monthLocked']);
  });

  it('never leave a refusal where the month was closed meanwhile', async () => {
    const owner = await person({ months: [] });
    let met = false;
    const slow = tapped(table, async (command) => {
      if (met || !command.startsWith('TransactWrite')) return;
      met = true;
      await bulkLoad(table, [monthItem(makeMonth(owner))]);
      await close(owner);
    });
    expect(await close(owner, slow)).toEqual({ outcome: 'UNCHANGED' });
    expect(await markerOf(owner)).toMatchObject({ outcome: 'DONE' });
  });

  it('close a month that its appraiser verifies at the same moment, as it then stands', async () => {
    const owner = await person({ months: [{ status: 'REALISED', verifiedAt: null }] });
    let met = false;
    const slow = tapped(table, async (command) => {
      if (met || !command.startsWith('TransactWrite')) return;
      met = true;
      await bulkLoad(table, [{ ...monthItem(makeMonth(owner)), version: 2 }]);
    });
    expect(await close(owner, slow)).toEqual({ outcome: 'DONE' });
    expect(await monthsOf(owner)).toMatchObject([{ status: 'LOCKED' }]);
  });

  it('leave the evaluation to the new appraiser when the line changes at that moment', async () => {
    const owner = await person();
    let met = false;
    const slow = tapped(table, async (command) => {
      if (met || !command.startsWith('TransactWrite')) return;
      met = true;
      const [line] = itemsOf.line(makeLine(owner, office.superior, null));
      await bulkLoad(table, [{ ...line!, version: 2 }]);
    });
    expect(await close(owner, slow)).toEqual({ outcome: 'DONE' });
    expect(await evaluationsOf(owner)).toMatchObject([{ appraiserId: office.superior.employeeId }]);
  });
});
