/** What e-Sakip brings of an invented organisation's month, and how the assessment team scores it. */
import type { Content, OrgPredicate, Sheet } from '../../../evaluation/achievement/rules.ts';

const told: Readonly<Record<OrgPredicate, { readonly grounds: string; readonly percent: number }>> = {
  ISTIMEWA: {
    grounds: 'Seluruh rencana aksi bulan ini selesai dan dua target berkala terlampaui.',
    percent: 108_500,
  },
  BAIK: { grounds: 'Rencana aksi bulan ini berjalan sesuai target yang disepakati.', percent: 97_500 },
  BUTUH_PERBAIKAN: {
    grounds: 'Sebagian rencana aksi bulan ini bergeser ke bulan berikutnya.',
    percent: 78_000,
  },
  KURANG: { grounds: 'Sebagian besar rencana aksi bulan ini belum selesai.', percent: 52_000 },
  SANGAT_KURANG: {
    grounds: 'Sebagian besar rencana aksi bulan ini belum menunjukkan kemajuan.',
    percent: 21_000,
  },
};

/** A month's content and scoring sheet that come to a predicate. */
export function scored(
  predicate: OrgPredicate,
  assessor: string,
): { readonly content: Content; readonly sheet: Sheet } {
  const { grounds, percent } = told[predicate];
  const score = Math.min(percent, 100_000);
  return {
    content: { grounds, agreementPart: null, expectationPart: null, percent, predicate, evidence: [] },
    sheet: {
      members: [assessor],
      criteria: [
        { name: 'Capaian rencana aksi', weight: 60_000, score },
        { name: 'Capaian target berkala', weight: 40_000, score: score - 1_500 },
      ],
      predicate,
      note: null,
    },
  };
}
