/** As of which day the verifier of a month is in charge (`month.verifierAsOf`, docs/domain.md 6.7). */
import { beforeEach, describe, expect, it } from 'vitest';
import { lookAgain } from '../../functions/jobs/handOver.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import type { PolicyRevision } from '../../functions/organisation/policy/rules.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { codes, idOf, monthHouse } from '../support/monthHouse.ts';
import { jobOf } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine, makePlatform } from '../support/office.ts';
import { month } from '../support/setPlans.ts';

const { clock, at, opened, submitTarget, approve, realise, turn, read, desk } = monthHouse();
const day = (text: string) => text as PlainDate;

const setTo = (value: 'LAST_DAY_OF_MONTH' | 'DAY_OF_ACTION') =>
  bulkLoad(at.table, [
    policyItem({
      key: 'month.verifierAsOf',
      effectiveFrom: '2026-01-01',
      value,
      setBy: 'BKPP',
      setAt: '2026-01-01T00:00:00.000Z',
      legalBasis: null,
    } as PolicyRevision),
  ]);

/** Somebody whose appraiser is another from the first of November, with October realised on the third. */
async function transferred() {
  const successor = makeEmployee('Ratna Dewi');
  await bulkLoad(at.table, itemsOf.employee(successor));
  const owner = await opened([{}], [{ to: day('2026-10-31') }]);
  const later = makeLine(owner, successor, at.office.superior, { from: day('2026-11-01') });
  await bulkLoad(at.table, itemsOf.line(later));
  await submitTarget(owner, 1);
  await approve(owner, 2);
  clock.set('2026-11-03T02:00:00.000Z');
  expect(codes(await realise(owner, 3))).toEqual([]);
  return { owner, successor };
}
const verify = (by: Employee, owner: Employee, expectedVersion = 4) =>
  month(at.house.as(by), 'verifyMonth', { id: idOf(owner), expectedVersion });
const monthsSeen = async (by: Employee, owner: Employee) => {
  const id = Buffer.from(`Employee:${owner.employeeId}`).toString('base64url');
  const { data } = await at.house.as(by)(
    `query Q($id: ID!) { node(id: $id) { ... on Employee { month(period: "2026-M10") { months { status } } } } }`,
    { id },
  );
  return data.node.month?.months ?? null;
};

describe('as of the last day of the month', () => {
  beforeEach(() => setTo('LAST_DAY_OF_MONTH'));

  it('whoever appraised on the 31st verifies October, whoever it is by now', async () => {
    const { owner, successor } = await transferred();
    expect(await desk(at.office.appraiser, owner)).toMatchObject([{ step: 'MONTH_VERIFICATION' }]);
    expect(codes(await verify(successor, owner))).toEqual(['NOT_FOUND']);
    expect(codes(await verify(at.office.appraiser, owner))).toEqual([]);
  });
});

describe('by delegation', () => {
  beforeEach(() => setTo('LAST_DAY_OF_MONTH'));

  it('whoever has left office since does not verify or return October: the appraiser does', async () => {
    const left = { legalStatus: 'PENSIUN', legalStatusFrom: day('2026-11-01') } as const;
    const [delegate, gone] = [makeEmployee('Bagus Santoso'), makeEmployee('Sri Wahyuni', left)];
    await bulkLoad(at.table, [delegate, gone].flatMap(itemsOf.employee));
    const [by, byGone] = [
      await opened([{}], [{ verifierId: delegate.employeeId }]),
      await opened([{}], [{ verifierId: gone.employeeId }]),
    ];
    for (const owner of [by, byGone]) {
      await submitTarget(owner, 1);
      await approve(owner, 2);
    }
    clock.set('2026-11-03T02:00:00.000Z');
    for (const owner of [by, byGone]) expect(codes(await realise(owner, 3))).toEqual([]);
    expect(codes(await verify(delegate, by))).toEqual([]);
    expect(codes(await verify(gone, byGone))).toEqual(['NOT_FOUND']);
    expect(codes(await verify(at.office.appraiser, byGone))).toEqual([]);
  });
});

describe('as of the day of acting', () => {
  beforeEach(() => setTo('DAY_OF_ACTION'));

  it('whoever appraises on that day verifies October, sees it, and the former appraiser does not decide', async () => {
    const { owner, successor } = await transferred();
    expect(await desk(successor, owner)).toMatchObject([{ step: 'MONTH_VERIFICATION' }]);
    expect(await read(successor, idOf(owner))).toMatchObject({ status: 'REALISED' });
    expect(await monthsSeen(successor, owner)).toEqual([{ status: 'REALISED' }]);
    expect(codes(await verify(at.office.appraiser, owner))).not.toEqual([]);
    const verified = await verify(successor, owner);
    expect(verified.month).toMatchObject({ status: 'VERIFIED' });
    expect(await read(successor, idOf(owner))).toMatchObject({ status: 'VERIFIED' });
  });

  it('several at once alike, and sent again whoever decided is answered', async () => {
    const { owner, successor } = await transferred();
    const query = `mutation V($input: VerifyMonthsInput!) { verifyMonths(input: $input) {
      outcomes { month { status version } userErrors { code } } } }`;
    const input = { decisions: [{ id: idOf(owner), decision: 'VERIFY', expectedVersion: 4 }] };
    const codesBy = async (by: Employee) =>
      codes((await at.house.as(by)(query, { input })).data.verifyMonths.outcomes[0]);
    expect(await codesBy(at.office.appraiser)).toEqual(['NOT_FOUND']);
    expect(await codesBy(successor)).toEqual([]);
    expect(await codesBy(successor)).toEqual([]);
    expect(await read(successor, idOf(owner))).toMatchObject({ status: 'VERIFIED', version: 5 });
  });

  it('the target stays with the appraiser of the last day', async () => {
    const owner = await opened();
    await submitTarget(owner, 1);
    expect(await desk(at.office.appraiser, owner)).toMatchObject([{ step: 'TARGET_APPROVAL' }]);
  });

  it('what waits moves by night to whoever is in charge by then, and is theirs to return', async () => {
    const { owner, successor } = await transferred();
    const last = makeEmployee('Sri Wahyuni');
    await bulkLoad(at.table, [
      ...itemsOf.employee(last),
      ...itemsOf.line(makeLine(owner, successor, null, { from: day('2026-11-01'), to: day('2026-11-04') })),
      ...itemsOf.line(makeLine(owner, last, null, { from: day('2026-11-05') })),
    ]);
    clock.set('2026-11-04T17:10:00.000Z');
    const job = jobOf(makePlatform(at.table, clock), 'relineEmployees');
    expect(await lookAgain(job, owner.employeeId)).toBe(1);
    expect(await desk(last, owner)).toMatchObject([{ step: 'MONTH_VERIFICATION' }]);
    expect(await lookAgain(job, owner.employeeId)).toBe(0);
    const back = await month(at.house.as(last), 'returnMonth', {
      id: idOf(owner),
      expectedVersion: 5,
      note: 'Lengkapi bukti dukung.',
    });
    expect(back.month).toMatchObject({ status: 'TARGET_APPROVED' });
  });

  it('a month that was realised before keeps the day of which it was submitted', async () => {
    await setTo('LAST_DAY_OF_MONTH');
    const { owner } = await transferred();
    await setTo('DAY_OF_ACTION');
    expect(codes(await verify(at.office.appraiser, owner))).toEqual([]);
  });
});

describe('a target that climbed', () => {
  it('stays before the superior by night, and moves only when that one leaves office', async () => {
    const superior = makeEmployee('Endang Purnama');
    const further = makeEmployee('Ratna Dewi');
    await bulkLoad(
      at.table,
      [superior, further].flatMap((one) => itemsOf.employee(one)),
    );
    await bulkLoad(at.table, itemsOf.line(makeLine(superior, further, null)));
    const owner = await opened([{}], [{ superiorOfAppraiserId: superior.employeeId }]);
    await submitTarget(owner, 1);
    await turn('2026-10-07');
    const job = jobOf(makePlatform(at.table, clock), 'relineEmployees');
    expect(await lookAgain(job, owner.employeeId)).toBe(0);
    expect(await desk(superior, owner)).toMatchObject([{ step: 'TARGET_APPROVAL' }]);
    const retired = { ...superior, legalStatus: 'PENSIUN', legalStatusFrom: day('2026-10-07') } as const;
    await bulkLoad(at.table, itemsOf.employee(retired));
    expect(await lookAgain(job, owner.employeeId)).toBe(1);
    expect(await desk(further, owner)).toMatchObject([{ step: 'TARGET_APPROVAL' }]);
  });
});
