/** Policies of what is on record of reading. docs/domain.md 6.7. */
import * as z from 'zod';
import { define } from './definition.ts';

export const readingPolicies = {
  'reading.retentionYears': define(
    () => z.int().min(1).max(30),
    5,
    'Lama catatan pembacaan (siapa membaca penilaian, tanda, dan temuan tentang siapa) disimpan, dalam tahun sejak hari pembacaan.',
    'Years for which it is kept who read whose ratings, signals and findings, from the day of the reading.',
  ),
} as const;
