/** What a formula asks of a month's inputs before it can be computed. Pure. */
import type { Inputs } from './inputs.ts';
import type { Formula } from './rules.ts';

/** What a formula needs that the inputs have not: it was not looked for, or is not there yet. */
export function missingFor({ content }: Formula, inputs: Inputs): ('EXTRA_MINUTES' | 'TEAM' | 'PREDICATE')[] {
  if (!content.enabled) return [];
  return [
    ...(content.extraTaskCap !== null && inputs.extraMinutes === null ? (['EXTRA_MINUTES'] as const) : []),
    ...(content.subordinateShare !== null && inputs.team === null ? (['TEAM'] as const) : []),
    ...(content.predicateFactor !== null && inputs.predicate === null ? (['PREDICATE'] as const) : []),
  ];
}

/** The first code of a penalty that the formula does not know, or null. */
export const unknownPenalty = ({ content }: Formula, { penalties, month }: Inputs): string | null =>
  penalties.find(
    (named) => named.month === month && !content.penalties.some(({ code }) => code === named.code),
  )?.code ?? null;
