export const idD10 = {
  // findings of D10
  FIND_TARGET_MISSING: 'Target bulan ini belum diajukan, padahal masa pengajuannya berakhir pada {dueOn}.',
  MEND_TARGET_MISSING:
    'Pegawai mengajukan target bulan ini paling lambat {until}; pejabat penilai menerimanya dengan alasan, karena terlambat.',
};

export const enD10: Record<keyof typeof idD10, string> = {
  FIND_TARGET_MISSING: "The month's target has not been submitted, and its window ended on {dueOn}.",
  MEND_TARGET_MISSING:
    'The employee submits the target by {until} at the latest; the appraiser accepts it with a reason, since it is late.',
};
