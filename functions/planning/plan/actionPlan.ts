/**
 * The action plan (rencana aksi): how twelve monthly targets make the annual one (I6, D04,
 * docs/domain.md 6.8). Quantities are integer thousandths.
 */
export const aggregations = ['SUM', 'AVERAGE', 'LAST', 'MAX', 'MIN', 'MILESTONE'] as const;
export type Aggregation = (typeof aggregations)[number];

/** What the months come to, in thousandths, or null when there is no target in any. */
export function aggregate(aggregation: Aggregation, months: readonly (number | null)[]): number | null {
  const targets = months.filter((target) => target !== null);
  if (targets.length === 0) return null;
  const sum = targets.reduce((total, target) => total + target, 0);
  switch (aggregation) {
    case 'SUM':
      return sum;
    case 'AVERAGE':
      return Math.round(sum / targets.length);
    case 'MAX':
      return Math.max(...targets);
    case 'MIN':
      return Math.min(...targets);
    case 'LAST':
    case 'MILESTONE':
      return targets.at(-1) ?? null;
  }
}

/** Why the months do not make the annual target (values for the message, in units), or null. */
export function actionPlanFault(
  aggregation: Aggregation,
  target: number,
  months: readonly (number | null)[],
): { aggregation: string; found: number | string; target: number } | null {
  const due = months.filter((month) => month !== null).length;
  const found = aggregate(aggregation, months);
  const oneDue = aggregation !== 'MILESTONE' || due === 1;
  if (found === target && oneDue) return null;
  const shown = found === null ? '–' : oneDue ? found / 1000 : `${due} bulan`;
  return { aggregation, found: shown, target: target / 1000 };
}
