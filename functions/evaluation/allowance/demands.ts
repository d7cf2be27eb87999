/** What a formula asks of a month's inputs before it can be computed. Pure. */
import type { Inputs } from './inputs.ts';
import type { Judged } from './result.ts';
import type { Formula } from './rules.ts';

/** Whether nothing is paid of the month, whatever else is there of it. */
const isNought = ({ enabled }: Formula['content'], { serviceDays }: Inputs): boolean =>
  !enabled || serviceDays === 0;

/** Whether a predicate is not there yet, and may still come. */
export const isJudgementMissing = ({ predicate, unevaluated }: Judged): boolean =>
  predicate === null && !unevaluated;

/** What a formula needs that the inputs have not: it was not looked for, or is not there yet. */
export function missingFor({ content }: Formula, inputs: Inputs): ('EXTRA_MINUTES' | 'TEAM' | 'PREDICATE')[] {
  if (isNought(content, inputs)) return [];
  return [
    ...(content.extraTaskCap !== null && inputs.extraMinutes === null ? (['EXTRA_MINUTES'] as const) : []),
    ...(content.subordinateShare !== null && inputs.team === null ? (['TEAM'] as const) : []),
    ...(content.predicateFactor !== null && isJudgementMissing(inputs) ? (['PREDICATE'] as const) : []),
  ];
}

/** The first code of a penalty that the formula does not know, or null. */
export function unknownPenalty({ content }: Formula, inputs: Inputs): string | null {
  if (isNought(content, inputs)) return null;
  const isKnown = (named: string): boolean => content.penalties.some(({ code }) => code === named);
  return inputs.penalties.find(({ month, code }) => month === inputs.month && !isKnown(code))?.code ?? null;
}
