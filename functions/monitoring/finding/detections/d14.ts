/** D14: dialogues that are missing, what was agreed in them, and what follows from evaluations. docs/domain.md 3, 1.10. */
import { belowIn, lastTalk } from '../../../evaluation/evaluation/noSurprise.ts';
import { type Evaluation, isIssued } from '../../../evaluation/evaluation/rules.ts';
import { isOpen as followUpIsOpen } from '../../../evaluation/followUp/rules.ts';
import { isInOffice, lineOfPerson } from '../../../organisation/person/store.ts';
import type { Side } from '../../../planning/dialogue/rules.ts';
import { owedBy } from '../../../planning/dialogue/points.ts';
import { lastHeldOn } from '../../../planning/dialogue/store.ts';
import { hasEnded } from '../../../planning/plan/rules.ts';
import {
  dateIn,
  datesOf,
  monthOfDate,
  type PlainDate,
  yearOf,
  yearPeriod,
} from '../../../platform/period.ts';
import { talkDueOn } from '../../reminder/dialogueOverdue.ts';
import type { PeriodFacts, YearFacts } from '../facts.ts';
import { type Detections, type Found, NO_DETAIL } from '../found.ts';

type Looked = Pick<PeriodFacts, 'period' | 'zone' | 'revisions' | 'evaluations'>;

const yearOfDate = (date: PlainDate) => yearPeriod(yearOf(monthOfDate(date)));

/** With whom no dialogue was held for `dialogue.overdueMonths`, since they are their superior's; where that is asked for. */
function untalked(facts: YearFacts): Found[] {
  const { person, plans, dialogues, period, policies, elsewhere } = facts;
  const months = policies.value('dialogue.overdueMonths');
  // The day is asked for last: what needs none is not looked at again by it.
  if (months === null || plans.every(({ data }) => hasEnded(data))) return [];
  const { today } = facts;
  const line = lineOfPerson(person, today)?.data;
  if (period !== yearOfDate(today) || !line?.appraiserId) return [];
  const heldOn = lastHeldOn(dialogues.map(({ data }) => data)) ?? elsewhere.talkedBefore;
  const dueOn = talkDueOn(heldOn, line.from, months);
  if (dueOn >= today || !isInOffice(person, today)) return [];
  const evidence = { dueOn, months, ...(heldOn && { lastOn: heldOn }) };
  return [{ kind: 'NO_DIALOGUE', period, planNo: 0, detail: NO_DETAIL, facts: evidence }];
}

const POINTS = {
  EMPLOYEE: 'EMPLOYEE_POINTS_OVERDUE',
  SUPERIOR: 'SUPERIOR_POINTS_OVERDUE',
} as const satisfies Record<Side, Found['kind']>;

/** What both agreed on in the dialogues of a plan and one side has not done until its day; one finding a plan and side. */
function agreedAndOpen(facts: YearFacts): Found[] {
  const { dialogues, period } = facts;
  const byPlan = Map.groupBy(dialogues, ({ data }) => data.planNo);
  return [...byPlan].flatMap(([planNo, of]) =>
    (['EMPLOYEE', 'SUPERIOR'] as const).flatMap((side): Found[] => {
      const due = of.flatMap(({ data }) => owedBy(data, side)).flatMap((point) => point.due ?? []);
      const late = due.filter((one) => one < facts.today).toSorted();
      const [oldestOn] = late;
      if (!oldestOn) return [];
      return [
        { kind: POINTS[side], period, planNo, detail: NO_DETAIL, facts: { count: late.length, oldestOn } },
      ];
    }),
  );
}

/** Whether the rule was on when it was rated or issued: then the mark says what was so. */
const wasLookedAt = ({ policies }: Evaluation, { revisions }: Looked): boolean =>
  policies.some(
    ({ key, effectiveFrom }) =>
      key === 'eval.noSurpriseRule' &&
      revisions.find((one) => one.key === key && one.effectiveFrom === effectiveFrom)?.value !== 'OFF',
  );

/**
 * Whether an issued rating below expectation came without a dialogue before it: by its mark or, where the rule was off or
 * the evaluation came from elsewhere, where none was held in the year up to the rating. One that was rated after its year
 * is not looked at without a mark: what counts of it may be about the next year's plan.
 */
function surprises(evaluation: Evaluation, facts: Looked, dialogues: YearFacts['dialogues']): boolean {
  if (!isIssued(evaluation) || belowIn(evaluation).length === 0) return false;
  if (evaluation.withoutDialogue) return true;
  if (wasLookedAt(evaluation, facts)) return false;
  const { first, last } = datesOf(yearPeriod(yearOf(evaluation.period)));
  const ratedOn = dateIn(facts.zone, evaluation.ratedAt ?? evaluation.issuedAt ?? evaluation.openedAt);
  const before = dialogues.filter(
    ({ data }) => data.planNo >= evaluation.planNo && data.heldOn !== null && data.heldOn <= ratedOn,
  );
  return ratedOn <= last && lastTalk(before, first) === null;
}

/** Issued evaluations below expectation of which nobody had been told before, by the dialogues of the year. */
const ratedInSilence = (facts: Looked, dialogues: YearFacts['dialogues']): Found[] =>
  facts.evaluations
    .filter(({ data }) => surprises(data, facts, dialogues))
    .map(({ data }) => ({
      kind: 'RATED_WITHOUT_DIALOGUE',
      period: facts.period,
      planNo: data.planNo,
      detail: NO_DETAIL,
      facts: { issuedOn: data.issuedAt ? dateIn(facts.zone, data.issuedAt) : '–' },
    }));

/** What follows from an evaluation and is past its day: still to be decided, or to be carried out; in the year of its day. */
const followUps = (facts: YearFacts): Found[] =>
  facts.elsewhere.followUps
    .filter((one) => followUpIsOpen(one) && yearOfDate(one.dueOn) === facts.period && one.dueOn < facts.today)
    .map(({ id, kind, status, dueOn, ground }) => ({
      kind: 'FOLLOW_UP_OVERDUE',
      period: facts.period,
      planNo: ground.planNo,
      detail: id,
      facts: { followUp: kind, status, dueOn },
    }));

export const d14: Detections = {
  month: [(facts) => ratedInSilence(facts, facts.year.dialogues)],
  year: [untalked, agreedAndOpen, (facts) => ratedInSilence(facts, facts.dialogues), followUps],
};
