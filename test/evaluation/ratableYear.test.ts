/** Nobody is late with a year that they may not rate yet: whoever it waits for has that on their own desk. */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { ratable, ratingTerms } from '../../functions/evaluation/escalation/actions/waiting.ts';
import type { Evaluation } from '../../functions/evaluation/evaluation/rules.ts';
import { evaluationKind, evaluationOf, keyOf } from '../../functions/evaluation/evaluation/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { makeItem, readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import type { Instant, Period } from '../../functions/platform/period.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { overdueOnDesk } from '../support/escalating.ts';
import { codes } from '../support/evaluations.ts';
import { night } from '../support/nights.ts';
import { jobOf } from '../support/months.ts';
import { makePlatform } from '../support/office.ts';
import { tapped } from '../support/table.ts';
import { day, openYears, YEAR, type YearBefore } from '../support/years.ts';

const { table, office, house, as, rate, issue, person, closeYear, idOf, clock, deskOf } = await openYears();
afterAll(() => house.stop());
const { appraiser, superior, bkpp } = office;
const JANUARY = '2027-01-18T02:00:00.000Z';
const DECEMBER = '2026-M12' as Period;
const asExpected = { ratingResult: 'SESUAI_EKSPEKTASI', ratingBehaviour: 'SESUAI_EKSPEKTASI' };
const notIssued = { status: 'RATED' as const, issuedAt: null, documents: [] };

/** A superior below the office's appraiser, and one of theirs whose year is closed. */
async function team(before: YearBefore = {}) {
  const leader = await person();
  const lines = [{ appraiserId: leader.employeeId, superiorOfAppraiserId: appraiser.employeeId }];
  const plans = [{ by: leader, months: { [DECEMBER]: { evaluation: notIssued } } }];
  const member = await person({ lines, plans, ...before });
  await closeYear(member);
  return { leader, member, id: idOf(member) };
}
/** Their December is issued on a day. */
async function issueDecember({ employeeId }: Employee, at: string) {
  const kept = await evaluationOf(table, { employeeId, period: DECEMBER, planNo: 1 });
  const document = { number: 1, hash: 'h', cause: 'FIRST' as const, supersedes: null, signatures: [] };
  const issuedAt = `${at}T02:00:00.000Z` as Instant;
  const issued: Evaluation = {
    ...kept!.data,
    status: 'ISSUED',
    issuedAt,
    documents: [{ ...document, issuedAt }],
  };
  await bulkLoad(table, [makeItem(evaluationKind, keyOf(issued), issued)]);
}
const dueOf = async (who: Employee, id: string) => (await deskOf(who, id)).map(({ dueOn }) => dueOn);
const escalateOn = async (date: string, leader: Employee) => {
  clock.set(`${date}T00:00:00.000Z`);
  await night(makePlatform(table, clock), 'escalate', leader);
  const all = await overdueOnDesk(table, appraiser);
  return all.filter(({ employeeId }) => employeeId === leader.employeeId).map(({ count }) => count);
};

describe('a year that may not be rated yet, since a month is not issued', () => {
  it('is due on no day, and five working days after the last of its months is', async () => {
    const { leader, member, id } = await team();
    expect(codes(await rate(id, 1, asExpected, leader))).toEqual([['EVALUATION_MONTH_MISSING', 'input.id']]);
    expect(await dueOf(leader, id)).toEqual([null]);
    await issueDecember(member, '2027-01-25');
    clock.set('2027-01-25T03:00:00.000Z');
    expect(await dueOf(leader, id)).toEqual(['2027-02-01']);
    clock.set(JANUARY);
  });

  it('makes nobody late, and is escalated from its own day on', async () => {
    const { leader, member } = await team();
    expect(await escalateOn('2027-02-15', leader)).toEqual([]);
    await issueDecember(member, '2027-02-15');
    expect(await escalateOn('2027-02-22', leader)).toEqual([]);
    expect(await escalateOn('2027-03-01', leader)).toEqual([1]);
    clock.set(JANUARY);
  });

  it('is nothing that its appraiser is reminded of, however long it lies there', async () => {
    const told = async ({ employeeId }: Employee) => {
      const items = await queryAll(table, lists.events(keys.reminder(employeeId)));
      return items.flatMap((item) =>
        (readItem(eventKind, item).data.public as { matters: { kind: string }[] }).matters
          .map(({ kind }) => kind)
          .filter((kind) => kind === 'RATINGS'),
      );
    };
    const { leader, member } = await team();
    clock.set('2027-02-15T08:30:00.000Z');
    await night(makePlatform(table, clock), 'remind', leader);
    expect(await told(leader)).toEqual([]);
    await issueDecember(member, '2027-02-15');
    clock.set('2027-02-16T08:30:00.000Z');
    await night(makePlatform(table, clock), 'remind', leader);
    expect(await told(leader)).toEqual(['RATINGS']);
    clock.set(JANUARY);
  });

  it('holds back no evaluation of its appraiser, and does once it may be rated', async () => {
    const { leader, member } = await team();
    await bulkLoad(table, [
      policyItem({
        key: 'eval.holdBackSuperior',
        effectiveFrom: day('2026-01-01'),
        value: 'BLOCK',
        setBy: bkpp.employeeId,
        setAt: '2026-01-01T00:00:00.000Z' as Instant,
        legalBasis: null,
      }),
    ]);
    await closeYear(leader);
    expect(codes(await rate(idOf(leader), 1, asExpected))).toEqual([]);
    await issueDecember(member, '2027-01-18');
    expect(codes(await issue(idOf(leader), 2))).toEqual([['EVALUATION_HELD_BACK', 'input.id']]);
    const other = await team();
    await closeYear(other.leader);
    await rate(idOf(other.leader), 1, asExpected);
    const sent = await issue(idOf(other.leader), 2);
    expect(codes(sent)).toEqual([]);
  });

  it('keeps nobody late who has issued all that they may', async () => {
    const { leader, id } = await team({ plans: [{}] });
    const lines = [{ appraiserId: leader.employeeId, superiorOfAppraiserId: appraiser.employeeId }];
    const waits = await person({
      lines,
      plans: [{ by: leader, months: { [DECEMBER]: { evaluation: notIssued } } }],
    });
    await closeYear(waits);
    expect(await escalateOn('2027-02-15', leader)).toEqual([1]);
    clock.set('2027-02-15T02:00:00.000Z');
    await rate(id, 1, asExpected, leader);
    expect(codes(await issue(id, 2, leader))).toEqual([]);
    const left = await overdueOnDesk(table, appraiser);
    expect(left.map(({ employeeId }) => employeeId)).not.toContain(leader.employeeId);
    clock.set(JANUARY);
  });
});

describe('a year that may not be rated yet, since its study has no result', () => {
  const study = [{ type: 'TUGAS_BELAJAR' as const, from: day('2026-01-01'), to: day('2027-12-31') }];
  const asked = async (who: Employee, id: string, which: 'desk' | 'bkppDesk') => {
    const list = `${which}(first: 100, step: ACADEMIC_RESULT)`;
    const { data } = await as(who)(
      `{ viewer { ${list} { edges { node { step subject { ... on Evaluation { id } } } } } } }`,
    );
    const edges: { node: { subject: { id: string } } }[] = data.viewer[which].edges;
    return edges.filter(({ node }) => node.subject.id === id).length;
  };

  it('lies before who studies and BKPP, who put the result on record, and is due from then on', async () => {
    const { leader, member, id } = await team({ plans: [], leaves: study });
    expect(await dueOf(leader, id)).toEqual([null]);
    expect([await asked(member, id, 'desk'), await asked(bkpp, id, 'bkppDesk')]).toEqual([1, 1]);
    clock.set('2027-01-25T02:00:00.000Z');
    const evidence = [{ title: 'Transkrip nilai', url: 'https://arsip.example.go.id/transkrip/1' }];
    const result = { institution: 'Universitas Diponegoro', term: '2026/2027 gasal', grade: 3.5, evidence };
    const answer = await as(member)(
      `mutation M($input: RecordAcademicResultInput!) { recordAcademicResult(input: $input) {
        userErrors { code field } } }`,
      { input: { id, expectedVersion: 1, ...result } },
    );
    expect(answer.data.recordAcademicResult.userErrors).toEqual([]);
    expect(await dueOf(leader, id)).toEqual(['2027-02-01']);
    expect([await asked(member, id, 'desk'), await asked(bkpp, id, 'bkppDesk')]).toEqual([0, 0]);
    clock.set(JANUARY);
  });
});

describe('a year that may not be rated yet, since an earlier part of it is not issued', () => {
  const moved = (leader: Employee): YearBefore => ({
    plans: [
      { to: day('2026-06-30'), closedBecause: 'PARTING' },
      { planNo: 2, from: day('2026-07-01') },
    ],
    lines: [
      { to: day('2026-06-30'), appraiserId: superior.employeeId, superiorOfAppraiserId: null },
      {
        from: day('2026-07-01'),
        appraiserId: leader.employeeId,
        superiorOfAppraiserId: appraiser.employeeId,
      },
    ],
  });

  it('is due on no day while that one is waited for, and after it was waited for in vain', async () => {
    const leader = await person();
    const member = await person(moved(leader));
    await closeYear(member);
    const [first, last] = [idOf(member, 1), idOf(member, 2)];
    expect(await dueOf(superior, first)).toEqual(['2027-01-25']);
    expect(await dueOf(leader, last)).toEqual([null]);
    // Ten working days after it was opened it is waited for in vain; five more to rate.
    expect(await escalateOn('2027-02-02', leader)).toEqual([]);
    expect(await dueOf(leader, last)).toEqual(['2027-02-09']);
    expect(await escalateOn('2027-02-09', leader)).toEqual([]);
    expect(await escalateOn('2027-02-10', leader)).toEqual([1]);
    clock.set(JANUARY);
  });

  it('is due five working days after that one is issued', async () => {
    const leader = await person();
    const member = await person(moved(leader));
    await closeYear(member);
    clock.set('2027-01-20T02:00:00.000Z');
    await rate(idOf(member, 1), 1, asExpected, superior);
    expect(codes(await issue(idOf(member, 1), 2, superior))).toEqual([]);
    expect(await dueOf(leader, idOf(member, 2))).toEqual(['2027-01-27']);
    clock.set(JANUARY);
  });
});

describe('fifty years on one desk', () => {
  it('are looked at in batches of a hundred items, and none of them in a query of its own', async () => {
    const { member } = await team();
    const kept = await evaluationOf(table, { employeeId: member.employeeId, period: YEAR, planNo: 1 });
    const fifty = Array.from({ length: 50 }, () => ({ ...kept!.data, employeeId: v7() }));
    await bulkLoad(
      table,
      fifty.map((one) => makeItem(evaluationKind, keyOf(one), one)),
    );
    const sent: string[] = [];
    const watched = tapped(table, (command) => void sent.push(command));
    const terms = await ratingTerms(jobOf(makePlatform(watched, clock), 'escalate'));
    sent.length = 0;
    expect(await ratable(fifty, terms)).toHaveLength(50);
    // The fifty, the evaluations of their six hundred months, these since they have none, and the achievement of the one unit.
    expect(sent.toSorted()).toEqual([...Array<string>(13).fill('BatchGetItemCommand'), 'GetItemCommand']);
  });
});
