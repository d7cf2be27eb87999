/** What is said of reading others' ratings and signals, in English: a part of enReconciliation.ts. */
import type { idReading } from './idReading.ts';

export const enReading: Record<keyof typeof idReading, string> = {
  READING_PURPOSE:
    'State what you read for in the header X-Reading-Purpose: {min} to {max} characters; letters beyond ASCII in per cent. It is shown to the person concerned and to auditors.',
  READING_NOT_RECORDED:
    'This reading could not be recorded, so that its answer is not given. Try again in a moment.',
};
