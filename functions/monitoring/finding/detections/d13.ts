/** D13: the form and the approach of plans. docs/domain.md 3, 1.4. */
import { isOpen } from '../../../planning/amendment/rules.ts';
import type { Dialogue } from '../../../planning/dialogue/rules.ts';
import { dialogueProblem } from '../../../planning/dialogue/guard.ts';
import { agreedPlanning } from '../../../planning/dialogue/store.ts';
import { kindOf } from '../../../planning/plan/form.ts';
import { placeProblems } from '../../../planning/plan/place.ts';
import { isInForce, type Plan } from '../../../planning/plan/rules.ts';
import { policyOn } from '../../../organisation/policy/rules.ts';
import { dateIn } from '../../../platform/period.ts';
import type { YearFacts } from '../facts.ts';
import { type Detections, type Found, NO_DETAIL } from '../found.ts';

/** A plan that was put forward, and neither ended nor came back. */
const isForward = (plan: Plan): boolean =>
  plan.status === 'SUBMITTED' || plan.status === 'REVIEWED' || isInForce(plan);

/** The people of one superior have plans in both approaches, and their results are looked at side by side. */
function mixed({ period, elsewhere: { approaches } }: YearFacts): Found[] {
  const inWords = approaches.filter((one) => one === 'KUALITATIF').length;
  const inFigures = approaches.length - inWords;
  if (inWords === 0 || inFigures === 0) return [];
  return [{ kind: 'APPROACHES_MIXED', period, planNo: 0, detail: NO_DETAIL, facts: { inWords, inFigures } }];
}

/** What is wrong with the dialogue behind a plan that was put forward on a day on which one was asked for, or null. */
function wrongBehind(
  { zone, revisions }: YearFacts,
  plan: Plan,
  dialogues: readonly Dialogue[],
  isBeingAmended: boolean,
): Pick<Found, 'kind' | 'facts'> | null {
  const submittedOn = plan.submittedAt && dateIn(zone, plan.submittedAt);
  if (!submittedOn || !policyOn(revisions, submittedOn).value('skp.requireDialogueBeforeSubmit')) return null;
  const agreed = agreedPlanning(dialogues);
  const problem = dialogueProblem(agreed, plan);
  if (problem?.code === 'PLAN_DIALOGUE_MISSING')
    return { kind: 'APPROACH_WITHOUT_DIALOGUE', facts: { submittedOn } };
  const held = dialogues.flatMap(({ kind, state, heldOn }) =>
    kind === 'PLANNING' && state === 'CLOSED' && heldOn !== null ? [heldOn] : [],
  );
  const [first] = held.toSorted();
  if (first && first > submittedOn)
    return { kind: 'APPROACH_BEFORE_DIALOGUE', facts: { submittedOn, heldOn: first } };
  // What waits is returned by its reviewer; what is being amended may have another approach from then on.
  if (!problem || plan.status !== 'APPROVED' || isBeingAmended) return null;
  return {
    kind: 'APPROACH_NOT_AGREED',
    facts: { approach: plan.approach, agreed: agreed?.approach ?? '–', heldOn: agreed?.heldOn ?? '–' },
  };
}

/** Plans whose approach was not chosen in a dialogue before they were put forward. */
function chosenAlone(facts: YearFacts): Found[] {
  const { plans, dialogues, amendments, period } = facts;
  return plans
    .filter(({ data }) => isForward(data))
    .flatMap(({ data: plan }): Found[] => {
      const { planNo } = plan;
      const of = dialogues.map(({ data }) => data).filter((one) => one.planNo === planNo);
      const isBeingAmended = amendments.some(({ data }) => data.planNo === planNo && isOpen(data));
      const wrong = wrongBehind(facts, plan, of, isBeingAmended);
      return wrong ? [{ ...wrong, period, planNo, detail: NO_DETAIL }] : [];
    });
}

/**
 * A plan in the form of heads of whoever is none, or the other way round, by the office that it was drawn up for and that
 * its owner has. Of another office D02 tells.
 */
function ofOthers({ plans, person: { employee }, period }: YearFacts): Found[] {
  const here = { unitId: employee.unit.unitId, positionTitle: employee.position.title };
  const should = kindOf(employee);
  return plans
    .filter(({ data }) => isForward(data) && data.kind !== should && placeProblems(data, here).length === 0)
    .map(({ data: { planNo, kind } }) => ({
      kind: 'FORM_OF_OTHERS',
      period,
      planNo,
      detail: NO_DETAIL,
      facts: { form: kind, should },
    }));
}

export const d13: Detections = { year: [mixed, chosenAlone, ofOthers] };
