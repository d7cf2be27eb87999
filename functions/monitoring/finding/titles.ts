/** What the codes of findings are about, in a few words. docs/domain.md 3. */
import type { FindingCode } from './kinds/kind.ts';

export const titles: Readonly<Record<FindingCode, { readonly id: string; readonly en: string }>> = {
  D01: {
    id: 'SKP tahunan tidak tampil pada penilai',
    en: 'Annual plans that do not come before whoever sets them',
  },
  D02: { id: 'Jabatan berbeda dari SISDM', en: "Positions other than the register's" },
  D03: { id: 'Pangkat berbeda dari SISDM', en: "Ranks other than the register's" },
  D04: { id: 'Rincian SKP bulanan tidak sama dengan tahunan', en: "Monthly lines other than the year's" },
  D05: { id: 'SKP bulanan tidak tampil pada atasan', en: 'Months that do not come before the superior' },
  D06: {
    id: 'Verifikator, Plt, atau JPT belum diajukan',
    en: 'Verifiers, Plt or JPT that BKPP was not told of',
  },
  D07: { id: 'SKP dibuatkan orang lain', en: 'Plans made by somebody else' },
  D08: { id: 'Aktivitas harian tidak dibuat', en: 'Daily activities not made' },
  D09: { id: 'Isi SKP belum dipahami', en: 'Plans that are not understood' },
  D10: { id: 'Target bulanan tidak di awal bulan', en: 'Monthly targets not set at the start' },
  D11: { id: 'Rencana dan indikator belum tepat', en: 'Plans and indicators that are not right' },
  D12: { id: 'Matriks peran hasil', en: 'Role-result matrix' },
  D13: { id: 'Bentuk dan pendekatan SKP', en: 'Form and approach of plans' },
  D14: { id: 'Dialog kinerja', en: 'Performance dialogue' },
  D15: { id: 'Capaian kinerja organisasi', en: 'Achievement of the organisation' },
  D16: { id: 'Sebaran predikat', en: 'Distribution of predicates' },
  D17: { id: 'Atasan belum mengevaluasi', en: 'Superiors who have not evaluated' },
  D18: { id: 'Evaluasi tahunan terhadap bulanan', en: 'The year against its months' },
  D19: { id: 'Rencana aksi', en: 'Action plan' },
};
