/** D17: a superior has not evaluated their people in time, as the escalation has it. docs/domain.md 3, 6.7. */
import { yearOf } from '../../../platform/period.ts';
import type { YearFacts } from '../facts.ts';
import type { Detections, Found } from '../found.ts';

/** A finding a period of the year that is past its day, by the rows of the last look: they go with the last issue. */
const late = ({ overdue, period }: YearFacts): Found[] =>
  overdue
    .filter((row) => yearOf(row.period) === yearOf(period))
    .map(({ period: of, count, oldestOn, round }) => ({
      kind: 'EVALUATIONS_OVERDUE',
      period,
      planNo: 0,
      detail: of,
      facts: { of, count, oldestOn, round },
    }));

export const d17: Detections = { year: [late] };
