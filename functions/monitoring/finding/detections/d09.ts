/** D09: signs that somebody does not understand their plan. docs/domain.md 3. */
import { workCalendarOf } from '../../../organisation/calendar/rules.ts';
import { leaveOn } from '../../../organisation/employee/rules.ts';
import { isInOffice } from '../../../organisation/person/store.ts';
import { isOpen } from '../../../planning/amendment/rules.ts';
import { examples } from '../../../planning/example/rules.ts';
import { hasEnded, isInForce, type Plan } from '../../../planning/plan/rules.ts';
import { seenAt } from '../../../planning/plan/seen.ts';
import { kindOfLine, linesOf } from '../../../planning/thread/lines.ts';
import { type Thread, unansweredOf } from '../../../planning/thread/rules.ts';
import { addDays, dateIn, endOfWindow, type Instant, type PlainDate } from '../../../platform/period.ts';
import type { PeriodFacts, YearFacts, YearItems } from '../facts.ts';
import { type Detections, type Found, NO_DETAIL } from '../found.ts';
import { askedLineText } from '../lineText.ts';

/** Whether a plan was talked over on the day of an instant or since. */
const talkedSince = ({ dialogues }: YearItems, planNo: number, zone: string, at: Instant): boolean =>
  dialogues.some(
    ({ data }) =>
      data.planNo === planNo && data.state !== 'CANCELLED' && (data.heldOn ?? '') >= dateIn(zone, at),
  );

/** Returned so often that it is to be talked over, and was not since. */
function isReturnedOften(
  { policies, zone }: Pick<YearFacts, 'policies' | 'zone'>,
  year: YearItems,
  planNo: number,
  returns: readonly Instant[],
): boolean {
  const last = returns.at(-1);
  const isOften = returns.length >= policies.value('finding.returns');
  return isOften && last !== undefined && !talkedSince(year, planNo, zone, last);
}

/** Plans that came back again and again. */
const plansReturned = (facts: YearFacts): Found[] =>
  facts.plans.flatMap(({ data: { planNo, returns = [], ...plan } }): Found[] => {
    if (hasEnded(plan) || !isReturnedOften(facts, facts, planNo, returns)) return [];
    const evidence = { returns: returns.length, last: dateIn(facts.zone, returns.at(-1) as Instant) };
    return [
      { kind: 'PLAN_RETURNED_OFTEN', period: facts.period, planNo, detail: NO_DETAIL, facts: evidence },
    ];
  });

/** Months whose target or realisation came back again and again; of a plan that has ended there are no more dialogues. */
const monthsReturned = (facts: PeriodFacts): Found[] =>
  facts.months.flatMap(({ data: { planNo, returns } }): Found[] => {
    if (facts.year.plans.some(({ data }) => data.planNo === planNo && hasEnded(data))) return [];
    const at = returns.map(({ returnedAt }) => returnedAt).toSorted();
    if (!isReturnedOften(facts, facts.year, planNo, at)) return [];
    const evidence = { returns: at.length, last: dateIn(facts.zone, at.at(-1) as Instant) };
    return [
      { kind: 'MONTH_RETURNED_OFTEN', period: facts.period, planNo, detail: NO_DETAIL, facts: evidence },
    ];
  });

/** Questions about lines of a plan that nobody answers. */
function unanswered(facts: YearFacts): Found[] {
  const { plans, threads, person, policies, zone, period } = facts;
  const calendar = workCalendarOf(facts.calendar, person.employee);
  const term = policies.value('finding.answerWorkingDays');
  const running = new Map(plans.filter(({ data }) => !hasEnded(data)).map(({ data }) => [data.planNo, data]));
  return threads.flatMap(({ data: thread }) =>
    unansweredOf(thread).flatMap(({ id, at }): Found[] => {
      const { planNo, lineId } = thread;
      const [plan, since] = [running.get(planNo), dateIn(zone, at)];
      if (!plan || facts.today <= endOfWindow(calendar, since, term)) return [];
      const amendment = facts.amendments.find(({ data }) => data.planNo === planNo && isOpen(data));
      const text = askedLineText(plan, amendment?.data ?? null, lineId);
      const evidence = { lineId, text, since, term };
      return [{ kind: 'QUESTION_UNANSWERED', period, planNo, detail: id, facts: evidence }];
    }),
  );
}

/** What somebody wrote about the lines of a plan, by line. */
const threadsOf = ({ threads }: YearItems, planNo: number): ReadonlyMap<string, Thread> =>
  new Map(threads.filter(({ data }) => data.planNo === planNo).map(({ data }) => [data.lineId, data]));

/** Results of a plan in force that its owner has not explained as they stand, where that is asked for. */
function notAcknowledged(facts: YearFacts): Found[] {
  const days = facts.policies.value('finding.acknowledgeDays');
  if (days === null) return [];
  const { plans, today, zone, period } = facts;
  return plans.flatMap(({ data: plan }): Found[] => {
    if (!isInForce(plan) || !plan.approvedAt || today <= addDays(dateIn(zone, plan.approvedAt), days))
      return [];
    const threads = threadsOf(facts, plan.planNo);
    const results = linesOf(plan, null).filter(({ lineId }) => kindOfLine(lineId) === 'RESULT');
    const open = results.filter(
      ({ lineId, standing }) => threads.get(lineId)?.acknowledgement?.lineHash !== standing?.hash,
    );
    if (open.length === 0) return [];
    const evidence = { lines: open.length, of: results.length, days };
    return [
      { kind: 'LINES_NOT_ACKNOWLEDGED', period, planNo: plan.planNo, detail: NO_DETAIL, facts: evidence },
    ];
  });
}

const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
let known: ReadonlySet<string> | undefined;
/** The texts of every example, as they are compared. */
const exampleTexts = (): ReadonlySet<string> => {
  known ??= new Set(examples().map(({ text }) => plain(text)));
  return known;
};

/** Main results in the words of an example that their owner has not explained; what the matrix gave is the leader's wording. */
function copiedOf(plan: Plan, threads: ReadonlyMap<string, Thread>) {
  const own = plan.workResults.filter(
    ({ category, assignmentId }) => category === 'UTAMA' && assignmentId === null,
  );
  const copied = own.filter(
    ({ id, text }) => exampleTexts().has(plain(text)) && !threads.get(`result.${id}`)?.acknowledgement,
  );
  return { own: own.length, copied: copied.length };
}

/** Plans in force whose results are those of the examples, word by word. */
const ofExamples = (facts: YearFacts): Found[] =>
  facts.plans.flatMap(({ data: plan }): Found[] => {
    if (!isInForce(plan)) return [];
    const { own, copied } = copiedOf(plan, threadsOf(facts, plan.planNo));
    if (copied === 0 || copied * 100 < facts.policies.value('finding.examplePercent') * own) return [];
    const evidence = { results: copied, of: own };
    const { planNo } = plan;
    return [{ kind: 'TEXT_OF_EXAMPLE', period: facts.period, planNo, detail: NO_DETAIL, facts: evidence }];
  });

/** The last time that somebody looked at their plan or worked by it: what they wrote about it, and their targets. */
function lastWorkedBy(facts: YearFacts, plan: Plan): Instant | null {
  const { planNo } = plan;
  const written = [...threadsOf(facts, planNo).values()].flatMap(({ entries, acknowledgement }) => [
    ...entries.flatMap(({ by, at }) => (by === plan.employeeId ? [at] : [])),
    acknowledgement?.at,
  ]);
  const targets = facts.ofMonths.flatMap(({ months }) =>
    months.flatMap(({ data }) => (data.planNo === planNo ? [data.targetSubmittedAt, data.realisedAt] : [])),
  );
  const all = [seenAt(facts.items, plan), ...written, ...targets].filter((at) => at != null);
  return all.toSorted().at(-1) ?? null;
}

/** Whether more days than so many have passed since one on which they were there to look: leave does not count. */
function hadDays({ person, today }: YearFacts, since: PlainDate, days: number): boolean {
  let left = days;
  for (let date = addDays(since, 1); date < today && left > 0; date = addDays(date, 1))
    if (!leaveOn(person.leaves, date) && isInOffice(person, date)) left -= 1;
  return left === 0;
}

/** Plans in force that nobody of whom they are has looked at since they were set, for so many days that they were there. */
const notLookedAt = (facts: YearFacts): Found[] =>
  facts.plans.flatMap(({ data: plan }): Found[] => {
    const { policies, zone, period } = facts;
    const days = policies.value('finding.unseenPlanDays');
    if (!isInForce(plan) || !plan.approvedAt) return [];
    const approvedOn = dateIn(zone, plan.approvedAt);
    if ((lastWorkedBy(facts, plan) ?? '') >= plan.approvedAt) return [];
    if (!hadDays(facts, approvedOn, days)) return [];
    const { planNo } = plan;
    return [{ kind: 'PLAN_NOT_LOOKED_AT', period, planNo, detail: NO_DETAIL, facts: { approvedOn, days } }];
  });

/** A quarter of the month's target: of less nothing can be said. */
const ENOUGH = 4;

/** Minutes that serve no result, where the month has a plan whose results they could serve. */
function unlinked(facts: PeriodFacts): Found[] {
  const { minutes, months, policies } = facts;
  if (!minutes || months.length === 0) return [];
  const target = policies.value('activity.monthlyMinuteTarget');
  const { days, recordedMinutes: recorded } = minutes.data;
  const linked = Object.values(days).reduce((sum, day) => sum + (day.linked ?? 0), 0);
  const loose = recorded - linked;
  const limit = policies.value('finding.unlinkedPercent');
  if (recorded * ENOUGH < target || loose * 100 <= limit * recorded) return [];
  const evidence = { minutes: loose, of: recorded, percent: Math.floor((loose * 100) / recorded), limit };
  return [
    { kind: 'ACTIVITIES_UNLINKED', period: facts.period, planNo: 0, detail: NO_DETAIL, facts: evidence },
  ];
}

export const d09: Detections = {
  month: [monthsReturned, unlinked],
  year: [plansReturned, unanswered, notAcknowledged, ofExamples, notLookedAt],
};
