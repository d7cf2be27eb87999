/** A month of a year lies with who appraised then, and they do not rate it; and what the desk asks to know of it. */
import { afterAll, describe, expect, it } from 'vitest';
import { ratable, ratingTerms } from '../../functions/evaluation/escalation/actions/waiting.ts';
import { issueEvaluation } from '../../functions/evaluation/evaluation/actions/issueEvaluation.ts';
import type { Evaluation } from '../../functions/evaluation/evaluation/rules.ts';
import {
  evaluationKind,
  evaluationOf,
  keyOf,
  ratingItem,
} from '../../functions/evaluation/evaluation/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { deskKind, keyOfPlace } from '../../functions/platform/desk.ts';
import { makeItem } from '../../functions/platform/item.ts';
import type { Instant, Period } from '../../functions/platform/period.ts';
import { codes, documentSeenBy } from '../support/evaluations.ts';
import { openHouse } from '../support/house.ts';
import { jobOf, makeMonth, monthItem } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine, makePlatform } from '../support/office.ts';
import { tapped } from '../support/table.ts';
import { day, openYears, YEAR, yearSeenBy } from '../support/years.ts';

const years = await openYears();
const { table, office, house, as, rate, issue, person, closeYear, idOf, clock, deskOf } = years;
afterAll(() => house.stop());
const { appraiser, superior } = office;
const JANUARY = '2027-01-18T02:00:00.000Z';
const MARCH = '2026-M03' as Period;
const asExpected = { ratingResult: 'SESUAI_EKSPEKTASI', ratingBehaviour: 'SESUAI_EKSPEKTASI' };

/** Somebody whose March was opened on 11 January and lies with who appraised in March. */
async function withSilentMarch(holder: Employee = superior) {
  const evaluation = {
    status: 'OPEN' as const,
    appraiserId: holder.employeeId,
    openedAt: '2027-01-11T02:00:00.000Z' as Instant,
    ratingResult: null,
    ratingBehaviour: null,
    ratedAt: null,
    issuedAt: null,
    docHash: null,
    documents: [],
  };
  const owner = await person({ plans: [{ months: { [MARCH]: { evaluation } } }] });
  await closeYear(owner);
  return { owner, id: idOf(owner) };
}
/** Their March is issued. */
async function issueMarch({ employeeId }: Employee) {
  const kept = await evaluationOf(table, { employeeId, period: MARCH, planNo: 1 });
  const issuedAt = clock.now();
  const document = { number: 1, hash: 'h', cause: 'FIRST' as const, supersedes: null, signatures: [] };
  const issued: Evaluation = {
    ...kept!.data,
    ...({ ratingResult: 'SESUAI_EKSPEKTASI', ratingBehaviour: 'SESUAI_EKSPEKTASI' } as const),
    status: 'ISSUED',
    issuedAt,
    documents: [{ ...document, issuedAt }],
  };
  await bulkLoad(table, [
    makeItem(evaluationKind, keyOf(issued), issued, { version: (kept?.version ?? 0) + 1 }),
  ]);
}
const dueOf = async (id: string) => (await deskOf(appraiser, id)).map(({ dueOn }) => dueOn);
const march = async (id: string) =>
  (await yearSeenBy(as(appraiser), id)).year.months.find(
    ({ period }: { period: string }) => period === MARCH,
  );

describe('a year one of whose months waits for who appraised then', () => {
  it('is not rated while that one has ten working days, and says who is waited for and until when', async () => {
    const { id } = await withSilentMarch();
    const refused = await rate(id, 1, asExpected);
    expect(codes(refused)).toEqual([['EVALUATION_MONTH_AWAITED', 'input.id']]);
    const params = Object.fromEntries(
      refused.userErrors[0].params.map(({ name, value }: { name: string; value: string }) => [name, value]),
    );
    expect(params).toEqual({ period: MARCH, appraiser: superior.name, until: '2027-01-25' });
    expect(await dueOf(id)).toEqual([null]);
  });

  it('is rated without it after that, and shows and prints which month is missing', async () => {
    const { owner, id } = await withSilentMarch();
    clock.set('2027-01-26T02:00:00.000Z');
    expect(await dueOf(id)).toEqual(['2027-02-02']);
    expect(await march(id)).toMatchObject({ late: true, predicate: null });
    expect(codes(await rate(id, 1, asExpected))).toEqual([]);
    expect(codes(await issue(id, 2))).toEqual([]);
    const { json } = await documentSeenBy(as(owner), id, 1);
    const months: { period: string; late?: true }[] = JSON.parse(json).evaluation.year.months;
    expect(months.filter(({ late }) => late).map(({ period }) => period)).toEqual([MARCH]);
    clock.set(JANUARY);
  });

  it('is rated again where the month is issued after all before the year is', async () => {
    const { owner, id } = await withSilentMarch();
    clock.set('2027-01-26T02:00:00.000Z');
    await rate(id, 1, asExpected);
    await issueMarch(owner);
    expect(codes(await issue(id, 2))).toEqual([['EVALUATION_YEAR_CHANGED', 'input.id']]);
    expect(codes(await rate(id, 2, asExpected))).toEqual([]);
    expect(await march(id)).toMatchObject({ late: false, documentNumber: 1 });
    clock.set(JANUARY);
  });

  it('waits for ever for a month that whoever rates it could issue themselves', async () => {
    const { id } = await withSilentMarch(appraiser);
    clock.set('2027-09-01T02:00:00.000Z');
    expect(codes(await rate(id, 1, asExpected))).toEqual([['EVALUATION_MONTH_MISSING', 'input.id']]);
    expect(await dueOf(id)).toEqual([null]);
    clock.set(JANUARY);
  });
});

describe('a month that is issued in the moment in which the year is', () => {
  it('has the year refused: it would rest on what stands no more', async () => {
    const { owner, id } = await withSilentMarch();
    clock.set('2027-01-26T02:00:00.000Z');
    await rate(id, 1, asExpected);
    let raced = false;
    const slow = tapped(table, async (command) => {
      if (!command.startsWith('TransactWrite') || raced) return;
      raced = true;
      await issueMarch(owner);
    });
    const context = {
      ...jobOf(makePlatform(slow, clock), 'issue'),
      actor: { kind: 'PERSON', employeeId: appraiser.employeeId } as const,
    };
    const done = await issueEvaluation(context, { id, expectedVersion: 2 });
    expect([raced, done.ok || done.problems.map(({ code }) => code)]).toEqual([true, ['CONFLICT']]);
    clock.set(JANUARY);
  });
});

describe('a month that is opened after the year was', () => {
  it('makes nobody late while it keeps the year from being rated', async () => {
    const DECEMBER = '2026-M12' as Period;
    const leader = await person();
    const owner = await person({
      plans: [
        {
          by: leader,
          to: day('2026-12-31'),
          months: { [DECEMBER]: { evaluation: null, month: { status: 'CANCELLED' } } },
        },
      ],
      lines: [{ appraiserId: leader.employeeId, superiorOfAppraiserId: appraiser.employeeId }],
    });
    await closeYear(owner);
    const kept = await evaluationOf(table, { employeeId: owner.employeeId, period: YEAR, planNo: 1 });
    const mayRate = async () =>
      (await ratable([kept!.data], await ratingTerms(jobOf(makePlatform(table, clock), 'escalate')))).length;
    expect(await mayRate()).toBe(1);
    const dates = { month: DECEMBER, from: day('2026-12-01'), to: day('2026-12-31') };
    await bulkLoad(table, [monthItem(makeMonth(owner, { ...dates, status: 'REALISED' }))]);
    expect(codes(await rate(idOf(owner), 1, asExpected, leader))).toEqual([
      ['EVALUATION_MONTH_MISSING', 'input.id'],
    ]);
    expect(await mayRate()).toBe(0);
  });
});

describe('a desk of years of plans that began within the year', () => {
  it('asks DynamoDB no more often for fifty of them than for three', async () => {
    const member = await person({
      plans: [
        { to: day('2026-06-30'), closedBecause: 'PARTING' },
        { planNo: 2, from: day('2026-07-01') },
      ],
    });
    await closeYear(member);
    const kept = await evaluationOf(table, { employeeId: member.employeeId, period: YEAR, planNo: 2 });
    const rater = makeEmployee('Sri Wahyuni');
    const fifty = Array.from({ length: 50 }, () => makeEmployee('Dwi Astuti'));
    await bulkLoad(table, [
      ...itemsOf.employee(rater),
      ...itemsOf.line(makeLine(rater, superior, null)),
      ...fifty.flatMap((owner) => {
        const one = { ...kept!.data, employeeId: owner.employeeId, appraiserId: rater.employeeId };
        const place = { ...ratingItem(one), since: one.openedAt, dueOn: null, count: null };
        return [
          ...itemsOf.employee(owner),
          ...itemsOf.line(makeLine(owner, rater, superior)),
          makeItem(evaluationKind, keyOf(one), one),
          makeItem(deskKind, keyOfPlace(place), place),
        ];
      }),
    ]);
    const sent: string[] = [];
    const own = await openHouse(
      makePlatform(
        tapped(table, (command) => void sent.push(command)),
        clock,
      ),
    );
    const queries = async (first: number) => {
      sent.length = 0;
      const query = `{ viewer { desk(first: ${first}, step: EVALUATION_RATING) { edges { node { step dueOn } } } } }`;
      const answer = await own.as(rater)(query);
      expect(answer.data.viewer.desk.edges.length).toBe(first);
      return sent.filter((command) => command.startsWith('Query')).length;
    };
    await queries(1); // the calendar is read once a minute and process
    const [few, many] = [await queries(3), await queries(50)];
    expect(many).toBe(few);
    await own.stop();
  });
});
