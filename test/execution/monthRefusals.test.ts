import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { codes, evidence, idOf, monthHouse, monthNodeId } from '../support/monthHouse.ts';
import { itemsOf, makeEmployee, makeLine } from '../support/office.ts';
import { month } from '../support/setPlans.ts';

const { at, opened, approved, realised, submitTarget, approve, realise, read, desk } = monthHouse();

describe('a month is refused', () => {
  it('in every state but the step’s own, naming the state needed', async () => {
    const owner = await opened();
    const id = idOf(owner);
    const by = at.house.as(at.office.appraiser);
    const state = async (
      payload: Promise<{ userErrors: { code: string; message: string }[] }>,
      needed: string,
    ) =>
      expect((await payload).userErrors).toMatchObject([
        { code: 'STATE_INVALID', field: ['input', 'id'], message: expect.stringContaining(needed) },
      ]);
    await state(approve(owner, 1), 'TARGET_SUBMITTED');
    await state(realise(owner, 1), 'TARGET_APPROVED');
    await state(month(by, 'verifyMonth', { id, expectedVersion: 1 }), 'REALISED');
    await state(
      month(by, 'returnMonth', { id, expectedVersion: 1, note: 'x' }),
      'TARGET_SUBMITTED / REALISED',
    );
    await submitTarget(owner, 1);
    await state(submitTarget(owner, 2), 'GENERATED');
    await state(realise(owner, 2), 'TARGET_APPROVED');
  });

  it('with lines that are not its own, twice named, or without a reason', async () => {
    const owner = await opened();
    const line = (indicatorId: string, reason = 'Cuti') => ({ indicatorId, reason });
    const refused = await submitTarget(owner, 1, [line('jumlah'), line('lain'), line('jumlah')]);
    expect(refused.userErrors).toMatchObject([
      { code: 'MONTH_LINE_UNKNOWN', field: ['input', 'noTargets', '1', 'indicatorId'] },
      { code: 'MONTH_LINE_TWICE', field: ['input', 'noTargets', '2', 'indicatorId'] },
    ]);
    const blank = await submitTarget(owner, 1, [line('jumlah', '   ')]);
    expect(blank.userErrors).toMatchObject([
      { code: 'INPUT_REQUIRED', field: ['input', 'noTargets', '0', 'reason'] },
    ]);
    const long = await submitTarget(owner, 1, [line('jumlah', 'x'.repeat(501))]);
    expect(codes(long)).toEqual(['INPUT_TOO_LONG']);
    const many = await submitTarget(
      owner,
      1,
      Array.from({ length: 401 }, () => line('jumlah')),
    );
    expect(codes(many)).toEqual(['INPUT_TOO_MANY']);
  });

  it('with realisations that are missing, without evidence, or with links that are not safe', async () => {
    const owner = await approved();
    const bare = await realise(owner, 3, [{ indicatorId: 'mutu', realisation: 1 }]);
    expect(bare.userErrors).toMatchObject([
      {
        code: 'MONTH_REALISATION_MISSING',
        field: ['input', 'lines'],
        message: expect.stringContaining('jumlah'),
      },
      { code: 'MONTH_EVIDENCE_MISSING', field: ['input', 'lines', '0', 'evidence'] },
    ]);
    for (const url of ['http://arsip.example.go.id', 'javascript:alert(1)', 'https://a:b@c.example/']) {
      const lines = [{ indicatorId: 'jumlah', realisation: 1, evidence: [{ title: 'x', url }] }];
      expect((await realise(owner, 3, lines)).userErrors).toMatchObject([
        { code: 'INPUT_INVALID', field: ['input', 'lines', '0', 'evidence', '0', 'url'] },
      ]);
    }
    const heap = [
      { indicatorId: 'jumlah', realisation: 1, evidence: Array.from({ length: 11 }, () => evidence[0]) },
    ];
    expect(codes(await realise(owner, 3, heap))).toEqual(['INPUT_TOO_MANY']);
    expect((await read(owner, idOf(owner)))?.version).toBe(3);
  });

  it.each([-1, 1e13, 0.0001, 'NaN'])(
    'with a realisation of %s, before it reaches the office',
    async (realisation) => {
      const owner = makeEmployee('Dwi Astuti');
      await expect(realise(owner, 1, [{ indicatorId: 'jumlah', realisation }])).rejects.toThrow(
        'BAD_USER_INPUT',
      );
    },
  );

  it('when it is returned without a note, or with a book', async () => {
    const owner = await realised();
    const back = (note: string) =>
      month(at.house.as(at.office.appraiser), 'returnMonth', { id: idOf(owner), expectedVersion: 4, note });
    expect((await back('  ')).userErrors).toMatchObject([
      { code: 'NOTE_REQUIRED', field: ['input', 'note'] },
    ]);
    expect(codes(await back('x'.repeat(2001)))).toEqual(['INPUT_TOO_LONG']);
  });

  it.each([
    ['nobody appraises', { appraiserId: null, basis: null, reason: 'NO_REVIEWER' as const }, 'NO_REVIEWER'],
    ['the line ends within the month', { to: '2026-10-15' as PlainDate }, 'NO_REVIEWER'],
  ])('when %s on its last day', async (_, line, code) => {
    const owner = await opened([{}], [line]);
    expect(codes(await submitTarget(owner, 1))).toEqual([code]);
  });

  it('when appraiser and superior have retired, and when the line names the owner', async () => {
    const retired = makeEmployee('Suparman', { legalStatus: 'PENSIUN' });
    await bulkLoad(at.table, itemsOf.employee(retired));
    const line = { appraiserId: retired.employeeId, superiorOfAppraiserId: retired.employeeId };
    const owner = await opened([{}], [line]);
    expect(codes(await submitTarget(owner, 1))).toEqual(['REVIEWER_INACTIVE']);
    const self = await opened();
    await bulkLoad(at.table, itemsOf.line(makeLine(self, self, at.office.superior)));
    expect(codes(await submitTarget(self, 1))).toEqual(['REVIEWER_IS_SELF']);
  });

  it('but not while the appraiser is still in office, who retires later', async () => {
    const legalStatusFrom = '2027-02-01' as PlainDate;
    const retiring = makeEmployee('Suparman', { legalStatus: 'PENSIUN', legalStatusFrom });
    await bulkLoad(at.table, itemsOf.employee(retiring));
    const owner = await opened([{}], [{ appraiserId: retiring.employeeId }]);
    expect(codes(await submitTarget(owner, 1))).toEqual([]);
    expect(await desk(retiring, owner)).toMatchObject([{ step: 'TARGET_APPROVAL' }]);
  });

  it('but not when only the appraiser has retired: it goes to the superior, who approves it', async () => {
    const retired = makeEmployee('Suparman', { legalStatus: 'PENSIUN' });
    await bulkLoad(at.table, itemsOf.employee(retired));
    const owner = await opened([{}], [{ appraiserId: retired.employeeId }]);
    expect(codes(await submitTarget(owner, 1))).toEqual([]);
    const { superior } = at.office;
    expect(await desk(superior, owner)).toMatchObject([{ step: 'TARGET_APPROVAL' }]);
    expect(await desk(retired, owner)).toEqual([]);
    const input = { id: idOf(owner), expectedVersion: 2 };
    expect(codes(await month(at.house.as(retired), 'approveMonthTarget', input))).toEqual(['NOT_FOUND']);
    expect(codes(await month(at.house.as(superior), 'approveMonthTarget', input))).toEqual([]);
    expect(await desk(superior, owner)).toEqual([]);
  });

  it.each(['CLTN', 'TUGAS_BELAJAR'] as const)(
    'but not when the appraiser is on leave (%s) that takes the office with it: the superior approves it, and they do not',
    async (type) => {
      const away = makeEmployee('Suparman');
      const days = { from: '2026-10-01' as PlainDate, to: '2028-09-30' as PlainDate };
      const leave = { employeeId: away.employeeId, type, ...days };
      const owner = await opened([{}], [{ appraiserId: away.employeeId }]);
      await bulkLoad(at.table, [...itemsOf.employee(away), ...itemsOf.leave(leave)]);
      expect(codes(await submitTarget(owner, 1))).toEqual([]);
      const { superior } = at.office;
      expect(await desk(superior, owner)).toMatchObject([{ step: 'TARGET_APPROVAL' }]);
      const input = { id: idOf(owner), expectedVersion: 2 };
      expect(codes(await month(at.house.as(away), 'approveMonthTarget', input))).toEqual(['NOT_FOUND']);
      expect(codes(await month(at.house.as(superior), 'approveMonthTarget', input))).toEqual([]);
    },
  );

  it('but not when the superior has retired as well: it climbs on to whoever is above them, who reads and approves it', async () => {
    const [retired, second, third] = ['Suparman', 'Sugeng', 'Slamet'].map((name) =>
      makeEmployee(name, { legalStatus: 'PENSIUN' }),
    ) as [Employee, Employee, Employee];
    const top = makeEmployee('Endah Purwanti');
    const lines = [makeLine(second, third, top), makeLine(third, top, top)];
    const laid = [...[retired, second, third, top].map(itemsOf.employee), ...lines.map(itemsOf.line)];
    await bulkLoad(at.table, laid.flat());
    const line = { appraiserId: retired.employeeId, superiorOfAppraiserId: second.employeeId };
    const owner = await opened([{}], [line]);
    const read = async (who: Employee) =>
      (await at.house.as(who)('query($id: ID!) { month(id: $id) { id } }', { id: idOf(owner) })).data?.month;
    expect(codes(await submitTarget(owner, 1))).toEqual([]);
    expect(await desk(top, owner)).toMatchObject([{ step: 'TARGET_APPROVAL' }]);
    expect([await read(top), await read(at.office.outsider)]).toEqual([{ id: idOf(owner) }, null]);
    const input = { id: idOf(owner), expectedVersion: 2 };
    for (const gone of [retired, third])
      expect(codes(await month(at.house.as(gone), 'approveMonthTarget', input))).toEqual(['NOT_FOUND']);
    expect(codes(await month(at.house.as(top), 'approveMonthTarget', input))).toEqual([]);
  });

  it('when all above them have retired, in a circle too', async () => {
    const [retired, second] = ['Suparman', 'Sugeng'].map((name) =>
      makeEmployee(name, { legalStatus: 'PENSIUN' }),
    ) as [Employee, Employee];
    const circle = [makeLine(second, retired, second), makeLine(retired, second, retired)];
    await bulkLoad(
      at.table,
      [...[retired, second].map(itemsOf.employee), ...circle.map(itemsOf.line)].flat(),
    );
    const line = { appraiserId: retired.employeeId, superiorOfAppraiserId: second.employeeId };
    const owner = await opened([{}], [line]);
    expect(codes(await submitTarget(owner, 1))).toEqual(['REVIEWER_INACTIVE']);
  });

  it('to its own owner as verifier, to readers as not theirs to decide, and to strangers as if it were not there', async () => {
    const owner = await realised();
    const input = { id: idOf(owner), expectedVersion: 4 };
    const { superior, manager, bkpp, auditor, outsider } = at.office;
    for (const reader of [owner, superior, manager, bkpp, auditor])
      expect(codes(await month(at.house.as(reader), 'verifyMonth', input))).toEqual(['NOT_ALLOWED']);
    const stranger = await month(at.house.as(outsider), 'verifyMonth', input);
    const absent = await month(at.house.as(outsider), 'verifyMonth', { ...input, id: monthNodeId(v7()) });
    expect([codes(stranger), codes(absent)]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
    expect(stranger.userErrors[0].message).toBe(absent.userErrors[0].message);
    const agency = at.house.asAgency('payroll', ['kinerja/months.read']);
    expect(codes(await month(agency, 'verifyMonth', input))).toEqual(['NOT_ALLOWED']);
    const others = at.house.as(at.office.appraiser);
    expect(codes(await month(others, 'submitMonthRealisation', { ...input, lines: [] }))).toEqual([
      'NOT_ALLOWED',
    ]);
  });

  it.each([
    ['an employee', Buffer.from('Employee:x').toString('base64url')],
    ['a year', monthNodeId(v7(), 1, '2026-Y')],
    ['plan nought', monthNodeId(v7(), 0)],
    ['more than a month', Buffer.from(`Month:${v7()}:2026-M10:1:2`).toString('base64url')],
    ['nothing', '%%%'],
  ])('under the id of %s', async (_, id) => {
    const refused = await month(at.house.as(at.office.owner), 'verifyMonth', { id, expectedVersion: 1 });
    expect(refused.userErrors).toMatchObject([{ code: 'ID_INVALID', field: ['input', 'id'] }]);
  });
});
