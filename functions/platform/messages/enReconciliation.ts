/** What the reconciling with the personnel register says, in English; with it what findings say. docs/domain.md 3. */
import { enDifferences } from './differences.ts';
import { enReading } from './enReading.ts';
import { enFindings } from './enFindings.ts';
import { enWhy } from './enWhy.ts';
import type { idReconciliation } from './idReconciliation.ts';

export const enReconciliation: Record<keyof typeof idReconciliation, string> = {
  ...enDifferences,
  ...enReading,
  ...enFindings,
  ...enWhy,
};
