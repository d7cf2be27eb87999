/** Examples of results by position (docs/domain.md 3, P09), of data/. Targets in thousandths. */
import { planExamples } from '../../../data/planExamples.ts';

type Written = ReturnType<typeof planExamples>[number];
export type PlanExample = Omit<Written, 'indicators'> & {
  readonly indicators: readonly Written['indicators'][number][];
};

/** What every position does, whatever its family. */
const EVERYBODY = 'UMUM';

/** Every example, in the order of their codes. */
export const examples = (): PlanExample[] =>
  planExamples()
    .map((example) => ({
      ...example,
      indicators: example.indicators.map((one) => ({ ...one, target: Math.round(one.target * 1000) })),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));

/** Whether an example fits a position of a family and a level; null: of any. */
export const fitsPosition = (example: PlanExample, family: string, level: string | null): boolean =>
  (example.family === family || example.family === EVERYBODY) &&
  (level === null || (example.levels as readonly string[]).includes(level));
