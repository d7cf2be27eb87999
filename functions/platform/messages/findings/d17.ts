export const idD17 = {
  // findings of D17
  FIND_EVALUATIONS_OVERDUE:
    '{count} evaluasi bawahan untuk periode {of} melewati waktunya, yang terlama {oldestOn}; eskalasi tahap {round}.',
  MEND_EVALUATIONS_OVERDUE: 'Pejabat penilai menilai dan menerbitkan evaluasi bawahannya.',
  FIND_EVALUATION_NOT_OPENED:
    'Bulan ini seharusnya ditutup pada {closedOn}, tetapi evaluasinya belum dibuka bagi pejabat penilai mana pun.',
  MEND_EVALUATION_NOT_OPENED:
    'Bila tidak ada pejabat penilai, BKPP menetapkannya untuk jabatan itu, atau unit mengajukan Plt., berlaku pada hari kerja terakhir pegawai dalam bulan itu; malam berikutnya evaluasi dibuka, hingga enam bulan kemudian. Bila tidak dapat lagi, BKPP membiarkannya dengan alasan.',
};

export const enD17: Record<keyof typeof idD17, string> = {
  FIND_EVALUATIONS_OVERDUE:
    '{count} evaluations of their people for {of} are past their day, the oldest {oldestOn}; escalated to round {round}.',
  MEND_EVALUATIONS_OVERDUE: 'The appraiser rates and issues the evaluations of their people.',
  FIND_EVALUATION_NOT_OPENED:
    'The month was to be closed on {closedOn}, and no evaluation of it was opened for any appraiser.',
  MEND_EVALUATION_NOT_OPENED:
    "Where nobody appraises, BKPP says who appraises the office, or the unit asks for a Plt, as of the person's last day in office of the month; the next night opens the evaluation, up to six months later. Where none can come any more, BKPP waives it with a reason.",
};
