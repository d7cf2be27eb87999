/** D12: the leader's results are not distributed as they should be (Matriks Peran Hasil). docs/domain.md 1.5, 3. */
import type { Coverage } from '../../../planning/matrix/coverage.ts';
import { deadlineOf } from '../../../planning/plan/terms.ts';
import { addDays } from '../../../platform/period.ts';
import type { Led } from '../elsewhere.ts';
import type { YearFacts } from '../facts.ts';
import { type Detections, type Found, NO_DETAIL } from '../found.ts';
import { lineText, resultText } from '../lineText.ts';

type Of = Pick<Found, 'period' | 'planNo'>;
type Wrong = Omit<Found, keyof Of>;

/** Whether a plan's people should have their assignments by now: plans are to be set on that day. */
function isDue({ plans, policies, today }: YearFacts, planNo: number): boolean {
  const plan = plans.find(({ data }) => data.planNo === planNo);
  return plan !== undefined && today > deadlineOf(plan.data, policies);
}

/** People of a leader's line without an assignment, once they are theirs for as long as a new plan may take. */
const overdue = ({ policies, today }: YearFacts, { without }: Led) =>
  without.filter(({ from }) => addDays(from, policies.value('skp.newPositionGraceDays')) < today);

type TextOf = (resultId: string) => string;

const byResult = (kind: Found['kind'], cells: Coverage['gone'], textOf: TextOf): Wrong[] =>
  [...Map.groupBy(cells, ({ resultId }) => resultId)].map(([resultId, of]) => ({
    kind,
    detail: resultId,
    facts: { resultId, text: textOf(resultId), people: of.length },
  }));

/** What is wrong within a matrix that is in force. */
const wrongIn = (
  { uncovered, sharesOff, circular, outside, gone, outdated }: Coverage,
  textOf: TextOf,
): Wrong[] => [
  ...uncovered.map(
    (resultId): Wrong => ({
      kind: 'RESULT_WITHOUT_ASSIGNEE',
      detail: resultId,
      facts: { resultId, text: textOf(resultId) },
    }),
  ),
  ...sharesOff.map(
    ({ resultId, permille }): Wrong => ({
      kind: 'SHARES_OFF',
      detail: resultId,
      facts: { resultId, text: textOf(resultId), percent: permille / 10 },
    }),
  ),
  ...circular.map(
    (employeeId): Wrong => ({
      kind: 'ASSIGNMENT_CIRCULAR',
      detail: employeeId,
      facts: { assigneeId: employeeId },
    }),
  ),
  ...outside
    .filter((employeeId) => !circular.includes(employeeId))
    .map(
      (employeeId): Wrong => ({
        kind: 'ASSIGNMENT_OUTSIDE_LINE',
        detail: employeeId,
        facts: { assigneeId: employeeId },
      }),
    ),
  ...byResult('ASSIGNED_RESULT_GONE', gone, textOf),
  ...byResult('ASSIGNED_RESULT_CHANGED', outdated, textOf),
];

/**
 * What of a leader's plan in force is not distributed as it should be. Without any publication that alone is told, where
 * an assignment is asked for (`mph.requireAssignment`), and not once more for each of their people.
 */
function distributed(facts: YearFacts): Found[] {
  const { period, policies } = facts;
  return facts.elsewhere.led.flatMap((led): Found[] => {
    const { planNo, coverage, assigned } = led;
    const of: Of = { period, planNo };
    const people = isDue(facts, planNo) ? overdue(facts, led) : [];
    const isAsked = people.length > 0 && policies.value('mph.requireAssignment');
    if (!coverage)
      return isAsked
        ? [{ ...of, kind: 'MATRIX_MISSING', detail: NO_DETAIL, facts: { people: people.length } }]
        : [];
    const without = (isAsked ? people : []).map(
      ({ employeeId, from }): Wrong => ({
        kind: 'STAFF_WITHOUT_ASSIGNMENT',
        detail: employeeId,
        facts: { staffId: employeeId, from },
      }),
    );
    const plan = facts.plans.find(({ data }) => data.planNo === planNo)?.data;
    const textOf: TextOf = (resultId) => lineText(resultText(plan, resultId), assigned.get(resultId));
    return [...wrongIn(coverage, textOf), ...without].map((wrong) => ({ ...of, ...wrong }));
  });
}

export const d12: Detections = { year: [distributed] };
