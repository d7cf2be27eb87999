export const idD10 = {
  // findings of D10
  FIND_TARGET_MISSING: 'Target bulan ini belum diajukan, padahal masa pengajuannya berakhir pada {dueOn}.',
  MEND_TARGET_MISSING:
    'Pegawai mengajukan target bulan ini paling lambat {until}; pejabat penilai menerimanya dengan alasan, karena terlambat.',
  FIND_TARGET_WITH_REALISATION:
    'Target dan realisasi diajukan berjarak {hours} jam, padahal paling sedikit {least} jam.',
  MEND_TARGET_WITH_REALISATION:
    'Selama belum diverifikasi, pejabat penilai mengembalikan realisasi; yang sudah terverifikasi dibicarakan dalam dialog dan dikesampingkan dengan alasan.',
  FIND_TARGET_AFTER_REALISATION: 'Target bulan ini diajukan atau disetujui {hours} jam setelah realisasinya.',
  MEND_TARGET_AFTER_REALISATION:
    'Selama belum diverifikasi, pejabat penilai mengembalikan realisasi agar diajukan lagi atas target yang disetujui; yang sudah terverifikasi dikesampingkan dengan alasan.',
  FIND_REALISATION_AS_TARGET:
    'Realisasi sama dengan target pada semua baris selama {months} bulan berturut-turut, dari {from} sampai {to}.',
  MEND_REALISATION_AS_TARGET:
    'Pejabat penilai mencocokkan realisasi dengan bukti dukungnya dan mengembalikan yang tidak sesuai; yang benar dikesampingkan dengan alasan.',
};

export const enD10: Record<keyof typeof idD10, string> = {
  FIND_TARGET_MISSING: "The month's target has not been submitted, and its window ended on {dueOn}.",
  MEND_TARGET_MISSING:
    'The employee submits the target by {until} at the latest; the appraiser accepts it with a reason, since it is late.',
  FIND_TARGET_WITH_REALISATION:
    'Target and realisation were submitted {hours} hours apart, and the least is {least}.',
  MEND_TARGET_WITH_REALISATION:
    'Until it is verified the appraiser returns the realisation; what is verified is talked over, and waived with the reason.',
  FIND_TARGET_AFTER_REALISATION:
    "The month's target was submitted or approved {hours} hours after its realisation.",
  MEND_TARGET_AFTER_REALISATION:
    'Until it is verified the appraiser returns the realisation, to be handed in against the approved target; what is verified is waived with the reason.',
  FIND_REALISATION_AS_TARGET:
    'The realisation is the target in every line for {months} months in a row, from {from} to {to}.',
  MEND_REALISATION_AS_TARGET:
    'The appraiser compares the realisation with its evidence and returns what does not agree; what is right is waived with the reason.',
};
