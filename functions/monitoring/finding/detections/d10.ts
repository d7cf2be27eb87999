/** D10: the target of a month was not set at its start. docs/domain.md 3. */
import { isDue, isInWords, type Month, type MonthLine } from '../../../execution/month/rules.ts';
import { windowsIn } from '../../../execution/month/personWindows.ts';
import { policyOn } from '../../../organisation/policy/rules.ts';
import { hoursBetween, monthOf, type Period } from '../../../platform/period.ts';
import type { PeriodFacts, YearFacts } from '../facts.ts';
import { type Detections, type Found, NO_DETAIL } from '../found.ts';

/**
 * A month whose target is still to come though its window is over, by the windows as outages and longer windows leave
 * them. Nobody is late with a month in which they have no day to work.
 */
function targetMissing(facts: PeriodFacts): Found[] {
  return facts.months.flatMap(({ data: month }) => {
    if (month.status !== 'GENERATED') return [];
    const { targetDue, targetUntil } = windowsIn(facts, month);
    const dueOn = targetDue.at(-1);
    if (!dueOn || facts.today <= dueOn) return [];
    return [
      {
        kind: 'TARGET_MISSING',
        period: facts.period,
        planNo: month.planNo,
        detail: NO_DETAIL,
        facts: { dueOn, until: targetUntil },
      },
    ];
  });
}

/** What is wrong with the moments of a month's target and realisation: too close, or the wrong way round. */
function moments({ revisions, period }: PeriodFacts, month: Month): Found[] {
  const { targetSubmittedAt: target, targetApprovedAt: approved, realisedAt: realised, planNo } = month;
  if (!target || !realised) return [];
  const found = { period, planNo, detail: NO_DETAIL };
  if (target > realised || (approved ?? target) > realised) {
    const hours = Math.max(hoursBetween(realised, target), hoursBetween(realised, approved ?? target));
    return [{ kind: 'TARGET_AFTER_REALISATION', ...found, facts: { hours, status: month.status } }];
  }
  const hours = hoursBetween(target, realised);
  const least = policyOn(revisions, month.to).value('month.minGapTargetRealisationHours');
  if (hours >= least) return [];
  return [{ kind: 'TARGET_WITH_REALISATION', ...found, facts: { hours, least, status: month.status } }];
}

/** Months whose target was typed together with the realisation, or after it. */
const typedTogether = (facts: PeriodFacts): Found[] =>
  facts.months.flatMap(({ data }) => (data.status === 'CANCELLED' ? [] : moments(facts, data)));

/** From so many units on (in thousandths), hitting a target to the unit is no matter of course. */
const TELLING = 10_000;
/** A whole that is reached is reached to the point. */
const WHOLE = 100_000;

/** Whether it says something of a line that exactly its target was realised. */
const isTelling = ({ target, unit }: MonthLine): boolean =>
  target !== null && target >= TELLING && !(unit === '%' && target === WHOLE);

/**
 * Whether a month's realisation is its target in every line in figures, where it is told of two lines at least that this
 * is no matter of course.
 */
function isAsTarget({ lines, realisedAt }: Month): boolean {
  const due = lines.filter((line) => isDue(line) && !isInWords(line));
  const same = due.every(({ target, realisation }) => target === realisation);
  return realisedAt !== null && same && due.filter(isTelling).length >= 2;
}

/** The longest run of months of a plan that end with the last of some in a row, ended where one breaks off. */
function runsOf(months: readonly Month[]): Month[][] {
  const inOrder = months.toSorted((one, other) => (one.month < other.month ? -1 : 1));
  return inOrder.reduce<Month[][]>((runs, month) => {
    const last = runs.at(-1);
    const follows = last && monthOf(month.month) === monthOf(last.at(-1)?.month as Period) + 1;
    if (!isAsTarget(month)) return runs;
    return follows ? [...runs.slice(0, -1), [...last, month]] : [...runs, [month]];
  }, []);
}

/** Months in a row whose realisation was the target, in every line. */
function asTarget(facts: YearFacts): Found[] {
  const limit = facts.policies.value('finding.sameMonths');
  const months = facts.ofMonths.flatMap((of) => of.months.map(({ data }) => data));
  return [...Map.groupBy(months, ({ planNo }) => planNo)].flatMap(([planNo, ofPlan]) =>
    runsOf(ofPlan)
      .filter((run) => run.length >= limit)
      .map((run): Found => {
        const [from, to] = [run[0]?.month as Period, run.at(-1)?.month as Period];
        const evidence = { months: run.length, from, to };
        return { kind: 'REALISATION_AS_TARGET', period: facts.period, planNo, detail: from, facts: evidence };
      }),
  );
}

export const d10: Detections = { month: [targetMissing, typedTogether], year: [asTarget] };
