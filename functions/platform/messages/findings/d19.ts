export const idD19 = {
  // findings of D19
  FIND_PLAN_MONTHS_EMPTY:
    'Rencana aksi tidak memuat apa pun pada {count} bulan ({months}), sehingga bulan itu tidak dapat dievaluasi.',
  MEND_PLAN_MONTHS_EMPTY:
    'Pegawai mengubah SKP dan membagi target ke bulan yang belum dimulai. Bulan yang sudah dimulai tetap seperti adanya: BKPP mengecualikan temuan ini dengan alasan.',
  FIND_PLAN_BACK_LOADED:
    '{percent} % target indikator “{text}” ({indicatorId}) baru dikerjakan pada triwulan terakhir (batas {limit} %).',
  MEND_PLAN_BACK_LOADED:
    'Pegawai mengubah SKP dan memajukan target ke bulan yang belum dimulai, atau BKPP mengecualikan temuan ini bila pekerjaannya memang musiman.',
};

export const enD19: Record<keyof typeof idD19, string> = {
  FIND_PLAN_MONTHS_EMPTY:
    'The action plan has nothing in {count} months ({months}), of which there is nothing to evaluate.',
  MEND_PLAN_MONTHS_EMPTY:
    'The employee amends the plan and shares targets out to months that have not begun. Those that have begun stay as they are: BKPP waives the finding with a reason.',
  FIND_PLAN_BACK_LOADED:
    '{percent} % of indicator “{text}” ({indicatorId}) is left for the last quarter (the limit is {limit} %).',
  MEND_PLAN_BACK_LOADED:
    'The employee amends the plan and moves targets to earlier months that have not begun, or BKPP waives the finding where the work is seasonal.',
};
