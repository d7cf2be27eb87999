/** What the reconciling with the personnel register says, in Indonesian; with it what findings say. docs/domain.md 3. */
import { idDifferences } from './differences.ts';
import { idReading } from './idReading.ts';
import { idFindings } from './idFindings.ts';
import { idWhy } from './idWhy.ts';

export const idReconciliation = {
  ...idDifferences,
  ...idReading,
  ...idFindings,
  ...idWhy,
} as const;
