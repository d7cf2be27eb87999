/** What is said of evaluations (evaluasi kinerja), in Indonesian: a part of id.ts. */
export const idEvaluation = {
  // explanations of an activity result; no refusals
  EXPLAIN_WITHOUT_DIALOGUE:
    'Sejak {since} belum ada dialog kinerja selain dialog perencanaan. Adakan dan catat dialog itu sebelum memberi rating di bawah ekspektasi; tanpa itu evaluasi diberi tanda.',
  EXPLAIN_UNVERIFIED_MINUTES: 'Menit yang sampai batas waktu tidak diverifikasi dan tetap dihitung: {value}.',
  EXPLAIN_VERIFIED_MINUTES: 'Menit aktivitas yang telah diverifikasi: {value}.',
  EXPLAIN_LEAVE_DAYS: 'Hari kerja selama cuti: {value}.',
  EXPLAIN_LEAVE_DAYS_WORKED:
    'Di antaranya hari dengan aktivitas yang dihitung, yang mengurangi perhitungan cutinya: {value}.',
  EXPLAIN_LEAVE_CREDIT: 'Menit yang diperhitungkan untuk hari cuti: {value}.',
  EXPLAIN_COUNTED_MINUTES: 'Menit yang dihitung, aktivitas ditambah cuti: {value}.',
  EXPLAIN_MINUTE_TARGET: 'Target menit sebulan: {value}.',
  EXPLAIN_PERCENT: 'Menit yang dihitung dibagi target: {value} %.',
  EXPLAIN_CAPPED_PERCENT: 'Capaian, paling banyak 100 %: {value} %.',
} as const;
