/** Policies of credit points (angka kredit). docs/domain.md 1.11, 6.7. */
import * as z from 'zod';
import { functionalLevels } from '../position/rules.ts';
import { count, define } from './definition.ts';

const predicates = ['SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'] as const;
const points = () => z.int().min(0).max(1_000_000);
const carried = () => z.enum(['SURPLUS', 'ZERO']);

export const creditPolicies = {
  'credit.multipliers': define(
    () =>
      z.strictObject(
        Object.fromEntries(predicates.map((each) => [each, count(300)])) as Record<
          (typeof predicates)[number],
          z.ZodInt
        >,
      ),
    { SANGAT_BAIK: 150, BAIK: 100, BUTUH_PERBAIKAN: 75, KURANG: 50, SANGAT_KURANG: 25 },
    'Persentase koefisien angka kredit menurut predikat.',
    'Per cent of the credit coefficient by predicate.',
  ),
  'credit.coefficients': define(
    () => z.partialRecord(z.enum(functionalLevels), z.int().min(0).max(200_000)),
    {
      PEMULA: 3750,
      TERAMPIL: 5000,
      MAHIR: 12_500,
      PENYELIA: 25_000,
      AHLI_PERTAMA: 12_500,
      AHLI_MUDA: 25_000,
      AHLI_MADYA: 37_500,
      AHLI_UTAMA: 50_000,
    },
    'Koefisien angka kredit setahun menurut jenjang, dalam seperseribu.',
    'Credit points of a year by level of functional office, in thousandths.',
  ),
  'credit.thresholds': define(
    () =>
      z.partialRecord(
        z.enum(functionalLevels),
        z.strictObject({ rank: points(), level: points().nullable() }),
      ),
    {
      PEMULA: { rank: 15_000, level: 15_000 },
      TERAMPIL: { rank: 20_000, level: 60_000 },
      MAHIR: { rank: 50_000, level: 100_000 },
      PENYELIA: { rank: 100_000, level: null },
      AHLI_PERTAMA: { rank: 50_000, level: 100_000 },
      AHLI_MUDA: { rank: 100_000, level: 200_000 },
      AHLI_MADYA: { rank: 150_000, level: 450_000 },
      AHLI_UTAMA: { rank: 200_000, level: null },
    },
    'Angka kredit kumulatif untuk naik pangkat dan naik jenjang menurut jenjang, dalam seperseribu; null bila jenjang tertinggi.',
    'Cumulative credit points toward the next rank and the next level by level, in thousandths; null at the highest level.',
  ),
  'credit.promotion': define(
    () => z.strictObject({ rank: carried(), level: carried() }),
    { rank: 'SURPLUS', level: 'ZERO' },
    'Sisa angka kredit setelah naik pangkat atau jenjang: kelebihannya diperhitungkan (SURPLUS) atau mulai dari nol (ZERO).',
    'What is left of the credit points after a promotion in rank or level: the surplus counts on (SURPLUS), or it begins at nought (ZERO).',
  ),
} as const;
