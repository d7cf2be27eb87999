import { afterAll, describe, expect, it } from 'vitest';
import { isBackdated, policyOfMonth } from '../../functions/evaluation/allowancePolicy/rules.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { codes } from '../support/evaluations.ts';
import { makeAllowancePolicy, openAllowances, writtenContent } from '../support/allowances.ts';

const at = await openAllowances();
const { table, house, people, as, office, payroll, clock } = at;
afterAll(() => house.stop());
const { bkpp, second, third } = people;

const SHOWS = `allowancePolicy { id version no status effectiveFrom contentHash reason note proposedBy { name }
  approvedBy { name } content { minuteTarget productivityWeight predicateFactor { predicate percent }
  penalties { code percent base months } rounding { unit } leaveCredit { type minutes } } }
  userErrors { code field message }`;
const formula = (changes: object = {}) =>
  writtenContent({
    penalties: [{ code: 'TELAT', percent: 2.5, base: 'DISCIPLINE', months: 1, legalRef: 'Pasal 9' }],
    ...changes,
  });
const act = (person: Employee, name: string, input: object) => as(person)(name, SHOWS, input);
const propose = (changes: object = {}, content: object = {}, by = bkpp) =>
  act(by, 'proposeAllowancePolicy', { effectiveFrom: '2026-12-01', content: formula(content), ...changes });
const edit = ({
  allowancePolicy: { id, version },
}: {
  allowancePolicy: { id: string; version: number };
}) => ({
  id,
  expectedVersion: version,
});
const desk = async (person: Employee, which: 'desk' | 'bkppDesk', step: string): Promise<string[]> =>
  (
    await house.as(person)(
      `{ viewer { ${which}(step: ${step}) { edges { node { subject { ... on AllowancePolicy { id } } } } } } }`,
    )
  ).data.viewer[which].edges.map(({ node }: { node: { subject: { id: string } } }) => node.subject.id);

describe('a formula of the allowance', () => {
  it('is proposed by one of BKPP and approved by another; per cents come out as they went in', async () => {
    const proposed = await propose();
    expect(proposed.userErrors).toEqual([]);
    expect(proposed.allowancePolicy).toMatchObject({
      status: 'PROPOSED',
      proposedBy: { name: bkpp.name },
      content: {
        minuteTarget: null,
        productivityWeight: 60,
        predicateFactor: null,
        leaveCredit: null,
        penalties: [{ code: 'TELAT', percent: 2.5, base: 'DISCIPLINE', months: 1 }],
        rounding: { unit: 0.01 },
      },
    });
    const { id } = proposed.allowancePolicy;
    expect(await desk(second, 'bkppDesk', 'ALLOWANCE_POLICY_APPROVAL')).toContain(id);
    const approved = await act(second, 'approveAllowancePolicy', edit(proposed));
    expect(approved.allowancePolicy).toMatchObject({ status: 'APPROVED', approvedBy: { name: second.name } });
    expect(await desk(second, 'bkppDesk', 'ALLOWANCE_POLICY_APPROVAL')).not.toContain(id);
  });

  it('is approved and returned by nobody who ever wrote it', async () => {
    const proposed = await propose();
    expect(codes(await act(bkpp, 'approveAllowancePolicy', edit(proposed)))).toEqual([
      ['ALLOWANCE_POLICY_SECOND', 'input.id'],
    ]);
    expect(codes(await act(bkpp, 'returnAllowancePolicy', { ...edit(proposed), note: 'Ubah.' }))).toEqual([
      ['ALLOWANCE_POLICY_SECOND', 'input.id'],
    ]);
    const again = await act(second, 'editAllowancePolicy', {
      ...edit(proposed),
      effectiveFrom: '2027-01-01',
      content: formula(),
    });
    for (const writer of [bkpp, second])
      expect(codes(await act(writer, 'approveAllowancePolicy', edit(again)))).toEqual([
        ['ALLOWANCE_POLICY_SECOND', 'input.id'],
      ]);
    expect((await act(third, 'approveAllowancePolicy', edit(again))).userErrors).toEqual([]);
  });

  it('that was returned lies on the desk of who wrote it, who may write it anew or withdraw it', async () => {
    const proposed = await propose();
    const returned = await act(second, 'returnAllowancePolicy', {
      ...edit(proposed),
      note: 'Bobotnya keliru.',
    });
    expect(returned.allowancePolicy).toMatchObject({ status: 'RETURNED', note: 'Bobotnya keliru.' });
    const { id } = returned.allowancePolicy;
    expect(await desk(bkpp, 'desk', 'ALLOWANCE_POLICY_RETURNED')).toContain(id);
    expect(
      codes(await act(second, 'withdrawAllowancePolicy', { ...edit(returned), note: 'Batal.' })),
    ).toEqual([['ALLOWANCE_POLICY_WRITER', 'input.id']]);
    const withdrawn = await act(bkpp, 'withdrawAllowancePolicy', { ...edit(returned), note: 'Batal.' });
    expect(withdrawn.allowancePolicy).toMatchObject({ status: 'WITHDRAWN' });
    expect(await desk(bkpp, 'desk', 'ALLOWANCE_POLICY_RETURNED')).not.toContain(id);
  });

  it('is refused with what is wrong in it', async () => {
    expect(codes(await propose({}, { disciplineWeight: 30 }))).toEqual([
      ['ALLOWANCE_WEIGHTS', 'input.content.disciplineWeight'],
    ]);
    expect(codes(await propose({}, { productivityMode: 'BRACKETS' }))).toEqual([
      ['ALLOWANCE_BRACKETS', 'input.content.brackets'],
    ]);
    const falling = [
      { from: 50, productivity: 80 },
      { from: 80, productivity: 60 },
    ];
    expect(codes(await propose({}, { productivityMode: 'BRACKETS', brackets: falling }))).toEqual([
      ['ALLOWANCE_BRACKETS', 'input.content.brackets'],
    ]);
    const twice = [...formula().penalties, ...formula().penalties];
    expect(codes(await propose({}, { penalties: twice }))).toEqual([
      ['ALLOWANCE_PENALTY_TWICE', 'input.content.penalties'],
    ]);
    expect(codes(await propose({ effectiveFrom: '2026-12-02' }))).toEqual([
      ['ALLOWANCE_FIRST_DAY', 'input.effectiveFrom'],
    ]);
    expect(codes(await propose({ effectiveFrom: '2025-10-01', reason: 'Koreksi.' }))).toEqual([
      ['ALLOWANCE_FIRST_DAY', 'input.effectiveFrom'],
    ]);
    expect(codes(await propose({}, { rounding: { mode: 'UP', unit: 0.5 } }))).toEqual([
      ['INPUT_INVALID', 'input.content.rounding.unit'],
    ]);
    const half = { predicateFactor: [{ predicate: 'BAIK', percent: 100 }] };
    expect((await propose({}, half)).userErrors.length).toBeGreaterThan(0);
  });

  it('counts from a month that is past only with a reason, also where the month passed while it waited', async () => {
    expect(codes(await propose({ effectiveFrom: '2026-10-01' }))).toEqual([
      ['NOTE_REQUIRED', 'input.reason'],
    ]);
    const backdated = await propose({ effectiveFrom: '2026-10-01', reason: 'Peraturan berlaku surut.' });
    expect(backdated.userErrors).toEqual([]);
    const waits = await propose();
    clock.set('2027-01-05T01:00:00.000Z');
    expect(codes(await act(second, 'approveAllowancePolicy', edit(waits)))).toEqual([
      ['ALLOWANCE_POLICY_BACKDATED', 'input.id'],
    ]);
    clock.set('2026-11-16T01:00:00.000Z');
  });

  it("is everybody's to read once it is approved, and BKPP's and the auditor's before", async () => {
    const { allowancePolicy } = await propose();
    const ask = '{ allowancePolicies { id status } }';
    const seen = async (answer: Promise<{ data: { allowancePolicies: { id: string; status: string }[] } }>) =>
      (await answer).data.allowancePolicies;
    for (const reader of [house.as(office.owner), payroll])
      expect((await seen(reader(ask))).every(({ status }) => status === 'APPROVED')).toBe(true);
    for (const reader of [bkpp, office.auditor])
      expect((await seen(house.as(reader)(ask))).map(({ id }) => id)).toContain(allowancePolicy.id);
  });

  it('leaves a chain of events that holds', async () => {
    expect((await verifyAudit(table)).broken).toEqual([]);
  });
});

describe('the formula of a month', () => {
  const policy = (no: number, from: string, approvedAt: string | null, enabled = true) =>
    makeAllowancePolicy({
      no,
      effectiveFrom: from as PlainDate,
      status: approvedAt ? 'APPROVED' : 'PROPOSED',
      approvedAt: approvedAt as Instant | null,
      content: { ...makeAllowancePolicy().content, enabled },
    });
  const all = [
    policy(1, '2026-01-01', '2026-01-02T02:00:00.000Z'),
    policy(2, '2026-06-01', '2026-05-20T02:00:00.000Z'),
    policy(3, '2026-01-01', '2026-07-20T02:00:00.000Z'),
    policy(4, '2026-03-01', null),
  ];
  it('is the last approved one that begins by its first day; approved later for the same day takes its place', () => {
    const of = (month: string) => policyOfMonth(all, month as Period)?.no ?? null;
    expect([of('2025-M12'), of('2026-M01'), of('2026-M05'), of('2026-M06'), of('2026-M12')]).toEqual([
      null,
      3,
      3,
      2,
      2,
    ]);
  });
  it('is backdated from the month before the running one on', () => {
    const day = '2026-11-16' as PlainDate;
    expect(isBackdated({ effectiveFrom: '2026-11-01' as PlainDate }, day)).toBe(false);
    expect(isBackdated({ effectiveFrom: '2026-10-01' as PlainDate }, day)).toBe(true);
  });
});
