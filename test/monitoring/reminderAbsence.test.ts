/** A superior on leave: what falls due on their desk before they are back is not told to nobody. */
import { describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee, Leave } from '../../functions/organisation/employee/rules.ts';
import { BKPP_DESK, deskKind } from '../../functions/platform/desk.ts';
import { ofKind } from '../../functions/platform/item.ts';
import { lists } from '../../functions/platform/keys.ts';
import { instantIn, type Period } from '../../functions/platform/period.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { agencyItem, rosterItem } from '../../functions/organisation/roster/store.ts';
import { cityNight } from '../support/nights.ts';
import { itemsOf, makeLine, ZONE } from '../support/office.ts';
import { contentOf } from '../support/table.ts';
import { countsOf, date, remindingHouse } from '../support/reminding.ts';

const { at, clock, person, lay, platform, remind, toldOn } = remindingHouse();

const onLeave = ({ employeeId }: Employee, from: string, to: string, type: Leave['type'] = 'CUTI_TAHUNAN') =>
  bulkLoad(at.table, itemsOf.leave({ employeeId, type, from: date(from), to: date(to) }));
/** Of whose desks somebody, or BKPP, has what waits. */
const unattendedOn = async (holder: string, of: Employee) =>
  ofKind(await queryAll(at.table, lists.desk(holder)), deskKind)
    .map(({ data }) => data)
    .filter(({ step, employeeId }) => step === 'DESK_UNATTENDED' && employeeId === of.employeeId)
    .map(({ count, dueOn }) => ({ count, dueOn }));

/** A superior with somebody above, and activities of a month of their people's on the desk. */
async function leader(month: string) {
  const above = await person();
  const superior = await person([], {}, { appraiserId: above.employeeId });
  await lay(superior, { step: 'ACTIVITY_VERIFICATION', period: month as Period, planNo: 0, count: 4 });
  return { above, superior };
}
/** The last day on which activities of September are verified; those of October have until November. */
const DUE_SOON = '2026-10-14';
const SEPTEMBER = '2026-M09';

describe('while a superior is on leave', () => {
  it('what falls due before they are back lies before whoever is above them, who is told', async () => {
    const { above, superior } = await leader(SEPTEMBER);
    await onLeave(superior, '2026-10-12', '2026-10-16');
    expect(await toldOn('2026-10-13', superior)).toBeNull();
    expect(await unattendedOn(above.employeeId, superior)).toEqual([{ count: 1, dueOn: DUE_SOON }]);
    expect(countsOf(await toldOn('2026-10-13', above))).toEqual({ UNATTENDED: 1 });
    const { data } = await at.house.as(above)(
      '{ viewer { desk(step: DESK_UNATTENDED) { edges { node { count subject { ... on Employee { name nip } } } } } } }',
    );
    expect(data.viewer.desk.edges).toEqual([
      { node: { count: 1, subject: { name: superior.name, nip: null } } },
    ]);
  });

  it('it is off that desk on the day that they are back, and they are told themselves', async () => {
    const { above, superior } = await leader(SEPTEMBER);
    await onLeave(superior, '2026-10-12', '2026-10-16');
    await remind('2026-10-12', [superior]);
    await remind('2026-10-17', [superior]); // a Saturday: nobody is back yet
    expect(await unattendedOn(above.employeeId, superior)).toHaveLength(1);
    expect(countsOf(await toldOn('2026-10-19', superior))).toEqual({ VERIFICATIONS: 1 });
    expect(await unattendedOn(above.employeeId, superior)).toEqual([]);
    expect(await toldOn('2026-10-19', above)).toBeNull();
  });

  it('what can wait until they are back is nobody else’s, nor is what is their own', async () => {
    const { above, superior } = await leader('2026-M10');
    await lay(superior, { step: 'PLAN_DUE', employeeId: superior.employeeId, dueOn: date('2026-10-13') });
    await onLeave(superior, '2026-10-12', '2026-10-16');
    await remind('2026-10-13', [superior]);
    expect(await unattendedOn(above.employeeId, superior)).toEqual([]);
  });

  it('a second look on the same day writes nothing', async () => {
    const { superior } = await leader(SEPTEMBER);
    await onLeave(superior, '2026-10-12', '2026-10-16');
    await remind('2026-10-12', [superior]);
    const before = await contentOf(at.table);
    await remind('2026-10-12', [superior], '16:00');
    expect(await contentOf(at.table)).toEqual(before);
  });

  it('it lies before BKPP where nobody is above them', async () => {
    const superior = await person(
      [],
      {},
      { appraiserId: null, superiorOfAppraiserId: null, reason: 'NO_REVIEWER' },
    );
    await lay(superior, { step: 'ACTIVITY_VERIFICATION', period: SEPTEMBER as Period, planNo: 0, count: 4 });
    await onLeave(superior, '2026-10-12', '2026-10-16');
    await remind('2026-10-12', [superior]);
    expect(await unattendedOn(BKPP_DESK, superior)).toEqual([{ count: 1, dueOn: DUE_SOON }]);
  });

  it('it is off that desk once they have gone from leave into retirement, though the register tells it late', async () => {
    const above = await person();
    const retiring = { legalStatus: 'PENSIUN', legalStatusFrom: date('2026-11-01') } as const;
    const superior = await person([], retiring, { appraiserId: above.employeeId });
    await lay(superior, { step: 'ACTIVITY_VERIFICATION', period: SEPTEMBER as Period, planNo: 0, count: 4 });
    await onLeave(superior, '2026-10-05', '2027-01-31', 'CUTI_BESAR');
    await remind('2026-10-13', [superior]);
    expect(await unattendedOn(above.employeeId, superior)).toHaveLength(1);
    const { agencyId } = superior.unit;
    const { employeeId } = superior;
    await bulkLoad(at.table, [
      agencyItem({ agencyId, name: 'Dinas' }),
      rosterItem({ agencyId, employeeId, from: date('2020-01-01'), to: date('2026-10-31') }),
    ]);
    clock.set(instantIn(ZONE, date('2027-01-11'), '15:30'));
    expect((await cityNight(platform(), 'remind')).people).toContain(employeeId);
    expect(await unattendedOn(above.employeeId, superior)).toEqual([]);
  });

  it('it lies there and is told on the working day before the leave, for what falls due on its first day', async () => {
    const { above, superior } = await leader(SEPTEMBER);
    await onLeave(superior, DUE_SOON, '2026-10-16');
    await remind('2026-10-12', [superior]);
    expect(await unattendedOn(above.employeeId, superior)).toEqual([]);
    await remind('2026-10-13', [superior]);
    expect(countsOf(await toldOn('2026-10-13', above))).toEqual({ UNATTENDED: 1 });
    await remind(DUE_SOON, [superior]);
    expect(await unattendedOn(above.employeeId, superior)).toEqual([{ count: 1, dueOn: DUE_SOON }]);
  });

  it('it passes over those above who are on leave too, to BKPP where all are', async () => {
    const alone = { appraiserId: null, superiorOfAppraiserId: null, reason: 'NO_REVIEWER' } as const;
    const top = await person([], {}, alone);
    const above = await person([], {}, { appraiserId: top.employeeId, superiorOfAppraiserId: null });
    const line = { appraiserId: above.employeeId, superiorOfAppraiserId: top.employeeId };
    const superior = await person([], {}, line);
    await lay(superior, { step: 'ACTIVITY_VERIFICATION', period: SEPTEMBER as Period, planNo: 0, count: 4 });
    for (const one of [superior, above]) await onLeave(one, '2026-10-12', '2026-10-16');
    await remind('2026-10-12', [superior]);
    expect(await unattendedOn(above.employeeId, superior)).toEqual([]);
    expect(await unattendedOn(top.employeeId, superior)).toHaveLength(1);
    await onLeave(top, '2026-10-13', '2026-10-16');
    await remind('2026-10-13', [superior]);
    expect(await unattendedOn(top.employeeId, superior)).toEqual([]);
    expect(await unattendedOn(BKPP_DESK, superior)).toHaveLength(1);
  });

  it('it moves with whoever is above them', async () => {
    const { above, superior } = await leader(SEPTEMBER);
    const next = await person();
    await onLeave(superior, '2026-10-12', '2026-10-16');
    await remind('2026-10-12', [superior]);
    await bulkLoad(at.table, itemsOf.line({ ...makeLine(superior, next, null), from: date('2026-10-13') }));
    await remind('2026-10-13', [superior]);
    expect(await unattendedOn(above.employeeId, superior)).toEqual([]);
    expect(await unattendedOn(next.employeeId, superior)).toHaveLength(1);
  });

  /** What whoever is above them is told on some days, each looked at after the superior's desk: the next deadline. */
  async function toldAbove(days: readonly string[], above: Employee, superior: Employee) {
    const told: [string, string | null | undefined][] = [];
    for (const day of days) {
      await remind(day, [superior]);
      const digest = await toldOn(day, above);
      if (digest) told.push([day.slice(8), digest.matters[0]?.dueOn]);
    }
    return told;
  }
  const plansDue = (superior: Employee, ...days: string[]) =>
    Promise.all(
      days.map((day, no) => lay(superior, { step: 'PLAN_APPROVAL', planNo: no + 1, dueOn: date(day) })),
    );
  async function underAbove() {
    const above = await person();
    return { above, superior: await person([], {}, { appraiserId: above.employeeId }) };
  }

  it('each day on which something falls due is told on that day and once the one before is past', async () => {
    const { above, superior } = await underAbove();
    await plansDue(superior, '2026-10-13', '2026-10-15');
    await onLeave(superior, '2026-10-12', '2026-10-16');
    const days = ['09', '12', '13', '14', '15', '16'].map((day) => `2026-10-${day}`);
    expect(await toldAbove(days, above, superior)).toEqual([
      ['09', '2026-10-13'],
      ['13', '2026-10-13'],
      ['14', '2026-10-15'],
      ['15', '2026-10-15'],
      ['16', null],
    ]);
  });

  it('one leave after another is one absence: what falls due in the second is told before the first', async () => {
    const { above, superior } = await underAbove();
    await plansDue(superior, '2026-10-14');
    await onLeave(superior, '2026-10-08', '2026-10-13');
    await onLeave(superior, '2026-10-14', '2026-10-20', 'CUTI_SAKIT');
    expect(await toldAbove(['2026-10-07', '2026-10-09', '2026-10-14'], above, superior)).toEqual([
      ['07', '2026-10-14'],
      ['14', '2026-10-14'],
    ]);
  });

  it('what falls due on the Saturday after it lies there too, and is told on the Friday', async () => {
    const { above, superior } = await underAbove();
    await plansDue(superior, '2026-10-17');
    await onLeave(superior, '2026-10-12', '2026-10-16');
    expect(await toldAbove(['2026-10-12', '2026-10-15', '2026-10-16'], above, superior)).toEqual([
      ['12', '2026-10-17'],
      ['16', '2026-10-17'],
    ]);
  });

  it('what was due while they were still at work is theirs until the leave has begun, and not left to nobody after', async () => {
    const { above, superior } = await underAbove();
    await plansDue(superior, '2026-10-12', '2026-10-13');
    await onLeave(superior, '2026-10-14', '2026-10-14');
    expect(await toldAbove(['2026-10-13', '2026-10-14'], above, superior)).toEqual([['14', null]]);
    expect(await unattendedOn(above.employeeId, superior)).toEqual([{ count: 2, dueOn: '2026-10-13' }]);
  });

  it('what is overdue when they fall ill is told on the first day of it', async () => {
    const { above, superior } = await underAbove();
    await plansDue(superior, '2026-10-09');
    await onLeave(superior, '2026-10-12', '2026-11-06', 'CUTI_SAKIT');
    const days = ['2026-10-12', '2026-10-13', '2026-10-14'];
    expect((await toldAbove(days, above, superior))[0]).toEqual(['12', null]);
    expect(await unattendedOn(above.employeeId, superior)).toEqual([{ count: 1, dueOn: '2026-10-09' }]);
  });
});
