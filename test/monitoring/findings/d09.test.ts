/** D09: signs that somebody does not understand their plan (docs/domain.md 3). The day is 16 November 2026. */
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { emptyMonth } from '../../../functions/execution/activity/rules.ts';
import { d09 } from '../../../functions/monitoring/finding/detections/d09.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import type { YearFacts } from '../../../functions/monitoring/finding/facts.ts';
import { yearItems } from '../../../functions/monitoring/finding/sorting.ts';
import { examples } from '../../../functions/planning/example/rules.ts';
import type { Plan } from '../../../functions/planning/plan/rules.ts';
import { seenItem } from '../../../functions/planning/plan/seen.ts';
import { linesOf } from '../../../functions/planning/thread/lines.ts';
import { type Entry, emptyThread, type Thread } from '../../../functions/planning/thread/rules.ts';
import type { Instant, Period } from '../../../functions/platform/period.ts';
import { heldDialogue } from '../../support/dialogues.ts';
import { inOffice, setPolicy } from '../../support/findingPeople.ts';
import { kept, monthFactsOf, yearFactsOf } from '../../support/findings.ts';
import { makeMinutes, makeMonth, OCTOBER } from '../../support/months.ts';
import { makeEmployee } from '../../support/office.ts';
import { makePlan } from '../../support/setPlans.ts';

const [owner, appraiser] = [makeEmployee('Dwi Astuti'), makeEmployee('Rudi Hartono')];
const YEAR = '2026-Y' as Period;
const at = (day: string) => `${day}T03:00:00.000Z` as Instant;
const ref = { employeeId: owner.employeeId, year: YEAR, planNo: 1 };
/** Results that the matrix gave: their words are the leader's. */
const { workResults: written } = makePlan(owner);
const assigned = written.map((result) => ({ ...result, assignmentId: 'MPH' }));
/** A plan that its owner has looked at since it was set. */
const seen = [seenItem(ref, at('2026-01-14'))];
const inYear = (changes: Partial<Plan> = {}, more: Partial<YearFacts> = {}) =>
  findAll(
    d09.year ?? [],
    yearFactsOf(owner, {
      period: YEAR,
      person: inOffice(owner),
      plans: [kept(makePlan(owner, { workResults: assigned, ...changes }))],
      items: seen,
      ...more,
    }),
  );
const kindsOf = (...given: Parameters<typeof inYear>) => inYear(...given).map(({ kind }) => kind);
const dialogueOn = (heldOn: string, changes = {}) =>
  kept(heldDialogue(owner, appraiser, { heldOn: heldOn as never, ...changes }));
const thread = (lineId: string, changes: Partial<Thread> = {}): Thread => ({
  ...emptyThread({ ...ref, lineId }),
  ...changes,
});
const question = (day: string, changes: Partial<Entry> = {}): Entry => ({
  id: v7(),
  kind: 'QUESTION',
  by: owner.employeeId,
  at: at(day),
  text: 'Apakah laporan dihitung per bulan?',
  questionId: null,
  settledAt: null,
  settledBy: null,
  ...changes,
});

it('of a plan that its owner has looked at, without questions or returns, there is nothing to say', () => {
  expect(inYear()).toEqual([]);
});

describe('a plan that came back again and again', () => {
  const returns = ['2026-02-02', '2026-02-05', '2026-02-09'].map(at);

  it('is found from the third time on, until it is talked over', () => {
    expect(kindsOf({ returns: returns.slice(1) })).toEqual([]);
    expect(inYear({ returns })).toMatchObject([
      { kind: 'PLAN_RETURNED_OFTEN', facts: { returns: 3, last: '2026-02-09' } },
    ]);
    expect(kindsOf({ returns }, { dialogues: [dialogueOn('2026-02-08')] })).toEqual(['PLAN_RETURNED_OFTEN']);
    expect(kindsOf({ returns }, { dialogues: [dialogueOn('2026-02-09')] })).toEqual([]);
    const cancelled = dialogueOn('2026-02-10', { state: 'CANCELLED' });
    expect(kindsOf({ returns }, { dialogues: [cancelled] })).toEqual(['PLAN_RETURNED_OFTEN']);
  });

  it('is talked over in a dialogue about it, not about another plan', () => {
    const other = dialogueOn('2026-02-10', { planNo: 2 });
    expect(kindsOf({ returns }, { dialogues: [other] })).toEqual(['PLAN_RETURNED_OFTEN']);
  });

  it('is nobody’s matter once it has ended', () => {
    expect(kindsOf({ returns, status: 'CLOSED' })).toEqual([]);
  });
});

it('a month that came back again and again is found the same way', () => {
  const returns = ['2026-10-05', '2026-10-07', '2026-10-30'].map((day) => ({
    of: 'TARGET' as const,
    submittedAt: at(day),
    returnedAt: at(day),
  }));
  const inMonth = (dialogues: YearFacts['dialogues'], plans: YearFacts['plans'] = []) =>
    findAll(
      d09.month ?? [],
      monthFactsOf(owner, {
        period: OCTOBER,
        months: [kept(makeMonth(owner, { returns }))],
        year: { ...yearItems(YEAR, []), dialogues, plans },
      }),
    );
  expect(inMonth([])).toMatchObject([
    { kind: 'MONTH_RETURNED_OFTEN', facts: { returns: 3, last: '2026-10-30' } },
  ]);
  expect(inMonth([dialogueOn('2026-11-02')])).toEqual([]);
  const ended = [kept(makePlan(owner, { status: 'CLOSED' }))];
  expect(inMonth([], ended)).toEqual([]); // of it no dialogue is called any more
});

describe('a question that nobody answers', () => {
  const asked = (day: string, changes: Partial<Entry> = {}) => [
    kept(thread('result.r1', { entries: [question(day, changes)] })),
  ];

  it('is found on the working day after the fifth, with its line and never the words of the question', () => {
    expect(inYear({}, { threads: asked('2026-11-09') })).toEqual([]);
    const threads = asked('2026-11-06');
    const [found] = inYear({}, { threads });
    expect(found).toMatchObject({
      kind: 'QUESTION_UNANSWERED',
      detail: threads[0]?.data.entries[0]?.id,
      facts: { lineId: 'result.r1', text: assigned[0]?.text, since: '2026-11-06', term: 5 },
    });
    expect(JSON.stringify(found)).not.toContain('Apakah');
  });

  it('is counted in the days of Jakarta: asked on a Sunday until midnight, it is of the week before', () => {
    const before = asked('2026-11-08', { at: '2026-11-08T16:59:59.999Z' as Instant });
    const after = asked('2026-11-08', { at: '2026-11-08T17:00:00.000Z' as Instant });
    expect(kindsOf({}, { threads: before })).toEqual(['QUESTION_UNANSWERED']);
    expect(kindsOf({}, { threads: after })).toEqual([]);
  });

  it('waits for nobody once it is settled or its plan has ended', () => {
    const settledAt = at('2026-11-10');
    expect(kindsOf({}, { threads: asked('2026-10-06', { settledAt }) })).toEqual([]);
    expect(kindsOf({ status: 'CLOSED' }, { threads: asked('2026-10-06') })).toEqual([]);
  });
});

describe('results that their owner has not explained', () => {
  const revisions = [setPolicy('finding.acknowledgeDays', 30)];
  const explained = (lineHash: string | undefined, lineId = 'result.r1') =>
    kept(
      thread(lineId, {
        acknowledgement: {
          text: 'Saya menyusun hasil pemantauan.',
          lineHash: lineHash ?? '',
          at: at('2026-02-02'),
        },
      }),
    );
  const hashOf = (lineId: string) =>
    linesOf(makePlan(owner, { workResults: assigned }), null).find((one) => one.lineId === lineId)?.standing
      ?.hash;

  it('are found where BKPP asks for it, and nowhere else', () => {
    expect(kindsOf()).toEqual([]);
    expect(inYear({}, { revisions })).toMatchObject([
      { kind: 'LINES_NOT_ACKNOWLEDGED', facts: { lines: 2, of: 2, days: 30 } },
    ]);
  });

  it('are those whose text stands as it was explained, and not one that says something else by now', () => {
    const threads = [explained(hashOf('result.r1')), explained('another', 'result.r2')];
    expect(inYear({}, { revisions, threads })).toMatchObject([{ facts: { lines: 1, of: 2 } }]);
    const both = ['result.r1', 'result.r2'].map((lineId) => explained(hashOf(lineId), lineId));
    expect(inYear({}, { revisions, threads: both })).toEqual([]);
  });

  it('are none while the days after the setting run', () => {
    const approvedAt = at('2026-10-17');
    const items = [seenItem(ref, at('2026-10-18'))];
    expect(kindsOf({ approvedAt }, { revisions, items })).toEqual([]);
    expect(kindsOf({ approvedAt: at('2026-10-16') }, { revisions, items })).toEqual([
      'LINES_NOT_ACKNOWLEDGED',
    ]);
  });
});

describe('results in the words of the examples', () => {
  const [one, two] = examples();
  const worded = (texts: (string | undefined)[], changes = {}): Partial<Plan> => ({
    workResults: written.map((result, no) => ({
      ...result,
      text: texts[no] ?? `Tersusunnya naskah ${no}`,
      ...changes,
    })),
  });

  it('are found from half of those on that the owner worded, whatever the case and the dots', () => {
    expect(inYear(worded([`  ${one?.text.toUpperCase()}.`]))).toMatchObject([
      { kind: 'TEXT_OF_EXAMPLE', facts: { results: 1, of: 2 } },
    ]);
    const revisions = [setPolicy('finding.examplePercent', 51)];
    expect(kindsOf(worded([one?.text]), { revisions })).toEqual([]);
    expect(kindsOf(worded([one?.text, two?.text]), { revisions })).toEqual(['TEXT_OF_EXAMPLE']);
  });

  it('are none where the matrix gave them, or where they were explained in own words', () => {
    expect(kindsOf(worded([one?.text, two?.text], { assignmentId: 'MPH' }))).toEqual([]);
    const acknowledgement = { text: 'Saya menyusun laporan.', lineHash: 'x', at: at('2026-02-02') };
    const threads = ['result.r1', 'result.r2'].map((lineId) => kept(thread(lineId, { acknowledgement })));
    expect(kindsOf(worded([one?.text, two?.text]), { threads })).toEqual([]);
  });
});

describe('a plan that its owner has not looked at since it was set', () => {
  it('is found a month later, and not where they saw it or worked by it', () => {
    expect(inYear({}, { items: [] })).toMatchObject([
      { kind: 'PLAN_NOT_LOOKED_AT', facts: { approvedOn: '2026-01-13', days: 30 } },
    ]);
    const month = kept(makeMonth(owner));
    const worked = { period: OCTOBER, months: [month] };
    expect(kindsOf({}, { items: [], ofMonths: [worked as never] })).toEqual([]);
    const threads = [kept(thread('result.r1', { entries: [question('2026-11-16')] }))];
    expect(kindsOf({}, { items: [], threads })).toEqual([]);
  });

  it('is not found of whoever was on leave since, before they had a month to look at it', () => {
    const leave = { employeeId: owner.employeeId, type: 'CUTI_MELAHIRKAN' as const };
    const away = (from: string, to: string) => ({
      items: [],
      person: inOffice(owner, { leaves: [{ ...leave, from: from as never, to: to as never }] }),
    });
    const set = { approvedAt: at('2026-08-10') };
    expect(kindsOf(set, away('2026-08-11', '2026-11-10'))).toEqual([]);
    expect(kindsOf(set, away('2026-08-11', '2026-10-16'))).toEqual(['PLAN_NOT_LOOKED_AT']);
    expect(kindsOf(set, away('2026-08-11', '2026-10-17'))).toEqual([]);
  });

  it('is looked at again once it was set anew, and has a month for that', () => {
    expect(kindsOf({ approvedAt: at('2026-06-02') })).toEqual(['PLAN_NOT_LOOKED_AT']);
    expect(kindsOf({ approvedAt: at('2026-10-17') })).toEqual([]);
    expect(kindsOf({ approvedAt: at('2026-10-16') })).toEqual(['PLAN_NOT_LOOKED_AT']);
  });

  it('is nobody’s matter before it is set, nor when another has asked about it', () => {
    expect(kindsOf({ status: 'SUBMITTED', approvedAt: null }, { items: [] })).toEqual([]);
    const threads = [
      kept(thread('result.r1', { entries: [question('2026-11-16', { by: appraiser.employeeId })] })),
    ];
    expect(kindsOf({}, { items: [], threads })).toEqual(['PLAN_NOT_LOOKED_AT']);
  });
});

describe('activities that serve no result', () => {
  const inMonth = (linked: number, changes = {}) => {
    const days = { '01': { counted: 3000, verified: 0, times: [], ...(linked > 0 && { linked }) } };
    const minutes = makeMinutes(owner, { days, recordedMinutes: 3000, verifiedMinutes: 0, ...changes });
    return findAll(
      d09.month ?? [],
      monthFactsOf(owner, { period: OCTOBER, months: [kept(makeMonth(owner))], minutes: kept(minutes) }),
    );
  };

  it('are found where more than the limit of the minutes serves none', () => {
    expect(inMonth(1200)).toEqual([]);
    expect(inMonth(1199)).toMatchObject([
      { kind: 'ACTIVITIES_UNLINKED', facts: { minutes: 1801, of: 3000, percent: 60, limit: 60 } },
    ]);
  });

  it('are none while little is recorded, and where there is no month whose results they could serve', () => {
    expect(inMonth(0, { recordedMinutes: 1600 })).toEqual([]);
    const minutes = kept({ ...emptyMonth(owner.employeeId, OCTOBER), recordedMinutes: 3000 });
    expect(findAll(d09.month ?? [], monthFactsOf(owner, { period: OCTOBER, minutes }))).toEqual([]);
  });
});
