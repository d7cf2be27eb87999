/** Medians and spread of repeated measurements. */

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);

export const median = (values: readonly number[]): number => {
  const [low = 0, high = low] = sorted(values).slice((values.length - 1) >> 1, (values.length >> 1) + 1);
  return (low + high) / 2;
};

/** `median (lowest to highest)`, with as many places as asked for. */
export const spread = (values: readonly number[], places = 0): string => {
  const shown = (value = 0) => value.toFixed(places);
  return `${shown(median(values))} (${shown(Math.min(...values))} to ${shown(Math.max(...values))})`;
};
