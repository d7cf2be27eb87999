/** A month in which its owner does not work, by the leave on record by now: nobody is asked for it, or late with it. */
import { describe, expect, it } from 'vitest';
import { agendaUpTo } from '../../functions/platform/agenda.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { itemsOf } from '../support/office.ts';
import { codes, idOf } from '../support/monthHouse.ts';
import { countsOf, date, remindingHouse } from '../support/reminding.ts';

const { at, clock, opened, approved, realise, works, turn, read, desk, submitTarget, approve, toldOn } =
  remindingHouse();

/** Sick leave from 1 October, put on record now; again with an earlier day, it is the same leave, ended early. */
const onLeave = ({ employeeId }: Employee, to: string) =>
  bulkLoad(
    at.table,
    itemsOf.onlyLeave({ employeeId, type: 'CUTI_SAKIT', from: date('2026-10-01'), to: date(to) }),
  );
const agendaOf = async (owner: Employee) => {
  const days: string[] = [];
  for await (const items of agendaUpTo(at.table, owner.unit.agencyId, date('2026-12-31')))
    days.push(...items.filter(({ subjectId }) => subjectId === idOf(owner)).map(({ day }) => day));
  return days;
};

describe('a month that was opened before its owner’s leave over all of it was put on record', () => {
  it('lies on no desk as one to be handed in, and is in no digest', async () => {
    const owner = await opened();
    await works(owner, ['2026-M09', '2026-M11']);
    await onLeave(owner, '2026-10-31');
    clock.set('2026-11-02T02:00:00.000Z');
    expect(await desk(owner, owner)).toEqual([]);
    expect(await toldOn('2026-11-02', owner)).toBeNull();
  });

  it('is asked for all the same where activities were recorded in it: it is closed as any other', async () => {
    const owner = await opened();
    await works(owner, ['2026-M09', '2026-M10', '2026-M11']);
    await onLeave(owner, '2026-10-31');
    expect(countsOf(await toldOn('2026-11-02', owner))).toEqual({ TARGETS: 1 });
  });

  it('is late no more, though it was marked, and again once the leave is ended early', async () => {
    const owner = await opened();
    await turn('2026-10-06');
    expect(await read(owner, idOf(owner))).toMatchObject({ lateTarget: true });
    await onLeave(owner, '2026-10-31');
    expect(await read(owner, idOf(owner))).toMatchObject({ lateTarget: false });
    await onLeave(owner, '2026-10-02');
    expect(await read(owner, idOf(owner))).toMatchObject({ lateTarget: true });
  });

  it('handed in from home after the window is not late, and needs no reason to be approved', async () => {
    const owner = await opened();
    await onLeave(owner, '2026-10-31');
    clock.set('2026-10-08T02:00:00.000Z');
    expect((await submitTarget(owner, 1)).month).toMatchObject({ lateTarget: false });
    expect(codes(await approve(owner, 2))).toEqual([]);
  });

  it('has no realisation handed in afterwards: it is cancelled when it is closed', async () => {
    const owner = await approved();
    await onLeave(owner, '2026-10-31');
    expect((await realise(owner, 3)).userErrors).toMatchObject([
      { code: 'MONTH_WITHOUT_WORK', field: ['input', 'id'] },
    ]);
    await onLeave(owner, '2026-10-02');
    expect(codes(await realise(owner, 3))).toEqual([]);
  });

  it('has it handed in all the same where activities were recorded in it', async () => {
    const owner = await approved();
    await works(owner, ['2026-M10']);
    await onLeave(owner, '2026-10-31');
    expect(codes(await realise(owner, 3))).toEqual([]);
  });

  it('is marked late by the night after the leave was ended early, and until then looked at every night', async () => {
    const owner = await opened();
    await onLeave(owner, '2026-10-31');
    await turn('2026-10-06');
    expect(await read(owner, idOf(owner))).toMatchObject({ version: 1, lateTarget: false });
    expect(await agendaOf(owner)).toEqual(['2026-10-07']);
    await turn('2026-10-07');
    expect(await agendaOf(owner)).toEqual(['2026-10-08']);
    await onLeave(owner, '2026-10-02');
    await turn('2026-10-08');
    expect(await read(owner, idOf(owner))).toMatchObject({ version: 2, lateTarget: true });
    expect(await agendaOf(owner)).toEqual([]);
  });

  it('is off the agenda once no target is taken of it', async () => {
    const owner = await opened();
    await onLeave(owner, '2026-10-31');
    await turn('2026-11-03');
    expect(await agendaOf(owner)).toEqual(['2026-11-04']);
    await turn('2026-11-04');
    expect(await agendaOf(owner)).toEqual([]);
    expect(await read(owner, idOf(owner))).toMatchObject({ version: 1, lateTarget: false });
  });
});
