/** D15: achievements of organisations and performance agreements, on which others rest. docs/domain.md 3, 1.7, 1.4 A. */
import { isAwaited } from '../../../evaluation/achievement/dueOn.ts';
import { inForceOf } from '../../../evaluation/achievement/rules.ts';
import { type Evaluation, isIssued } from '../../../evaluation/evaluation/rules.ts';
import { achievementPeriodOf } from '../../../evaluation/evaluation/year.ts';
import { policyOn } from '../../../organisation/policy/rules.ts';
import { dateIn, type Instant } from '../../../platform/period.ts';
import { nameOfAchievement } from '../elsewhere.ts';
import type { PeriodFacts, UnitFacts, YearFacts } from '../facts.ts';
import { type Detections, type Found, NO_DETAIL } from '../found.ts';
import { lineText, resultText } from '../lineText.ts';

/** Achievements that are not set though their day is over: not drawn up, or with whoever recommends or sets them. */
const unset = ({ performance, today }: UnitFacts): Found[] =>
  performance.due
    .filter(({ dueOn, achievement }) => dueOn < today && !(achievement && inForceOf(achievement)))
    .map(({ period, dueOn, achievement, people }) => ({
      kind: achievement?.content ? 'ACHIEVEMENT_NOT_SET' : 'ACHIEVEMENT_NOT_DRAWN_UP',
      period,
      planNo: 0,
      detail: NO_DETAIL,
      facts: { dueOn, people, ...(achievement?.content && { status: achievement.status }) },
    }));

/** When an evaluation was rated or issued, whichever was first: that day is to be after the achievement's. */
const firstOf = ({ ratedAt, issuedAt }: Evaluation): Instant | null =>
  [ratedAt, issuedAt].flatMap((at) => at ?? []).toSorted()[0] ?? null;

/** Whether an issued evaluation rests on no achievement, or was made before it was set; BKPP's override apart. */
function isEarly(evaluation: Evaluation, { achievedAt, revisions }: PeriodFacts | YearFacts): boolean {
  if (!isIssued(evaluation) || evaluation.withoutAchievement) return false;
  const { achievement, businessDate } = evaluation;
  if (!isAwaited(achievementPeriodOf(evaluation), policyOn(revisions, businessDate))) return false;
  if (!achievement) return true;
  const [at, setAt] = [firstOf(evaluation), achievedAt.get(nameOfAchievement(achievement))];
  return at !== null && setAt !== undefined && at < setAt;
}

/** Evaluations that were issued without the achievement of the organisation, or before it. */
const early = (facts: PeriodFacts | YearFacts): Found[] =>
  facts.evaluations
    .filter(({ data }) => isEarly(data, facts))
    .map(({ data }) => ({
      kind: 'EVALUATED_BEFORE_ACHIEVEMENT',
      period: facts.period,
      planNo: data.planNo,
      detail: NO_DETAIL,
      facts: { issuedOn: data.issuedAt ? dateIn(facts.zone, data.issuedAt) : '–' },
    }));

const units = (thousandths: number): number => thousandths / 1000;

/** A head's plan in force or put forward that does not fit the newest agreement of the unit. */
const disagreeing = ({ elsewhere, period, plans }: YearFacts): Found[] =>
  elsewhere.agreed.flatMap(({ planNo, mismatches, uncovered, targetsOff }) => {
    const of = { period, planNo };
    const plan = plans.find(({ data }) => data.planNo === planNo)?.data;
    const moved = new Set(mismatches.map(({ resultId }) => resultId));
    return [
      ...uncovered.map(
        ({ itemId, goal }): Found => ({
          ...of,
          kind: 'AGREED_ITEM_WITHOUT_RESULT',
          detail: itemId,
          facts: { itemId, text: lineText(goal) },
        }),
      ),
      ...mismatches.map(
        ({ resultId, itemId, kind, was, is }): Found => ({
          ...of,
          kind: kind === 'GONE' ? 'AGREED_ITEM_GONE' : 'AGREED_ITEM_REVISED',
          detail: resultId,
          facts: { resultId, text: lineText(resultText(plan, resultId), was?.goal, is?.goal), itemId },
        }),
      ),
      // What was revised since is told once.
      ...targetsOff
        .filter(({ resultId }) => !moved.has(resultId))
        .map(
          ({ resultId, item, planned }): Found => ({
            ...of,
            kind: 'AGREED_TARGET_DIFFERS',
            detail: resultId,
            facts: {
              resultId,
              text: lineText(resultText(plan, resultId), item.goal),
              itemId: item.itemId,
              planned: planned.map(units).join(' / '),
              agreed: units(item.target ?? 0),
            },
          }),
        ),
    ];
  });

export const d15: Detections = { month: [early], year: [early, disagreeing], unit: [unset] };
