export const idD11 = {
  // findings of D11
  FIND_PLAN_NOT_RIGHT:
    'SKP yang berlaku memiliki {errors} kesalahan dan {warnings} peringatan penyusunan menurut aturan {rules}.',
  MEND_PLAN_NOT_RIGHT: 'Pegawai memeriksa SKP-nya dengan pemeriksaan penyusunan dan mengubahnya.',
  FIND_TARGET_OUTLIER:
    'Target setahun indikator “{text}” ({indicatorId}) sebesar {target} jauh dari nilai tengah {middle} pada {people} pegawai sejabatan.',
  MEND_TARGET_OUTLIER:
    'Pengelola kinerja menanyakannya pada butir SKP; bila keliru, pegawai atau pejabat penilai mengubah SKP, bila benar, BKPP mengecualikan temuan ini dengan alasan.',
  FIND_APPROVED_NOT_RIGHT: '{plans} dari {of} SKP yang ditetapkan atasan ini belum tepat penyusunannya.',
  MEND_APPROVED_NOT_RIGHT:
    'Pengelola kinerja membicarakannya dengan atasan itu dan memberi catatan pada butir SKP; SKP yang belum tepat diubah oleh pemiliknya, atau BKPP mengecualikan temuan ini dengan alasan.',
};

export const enD11: Record<keyof typeof idD11, string> = {
  FIND_PLAN_NOT_RIGHT: 'The plan in force has {errors} errors and {warnings} warnings by the rules {rules}.',
  MEND_PLAN_NOT_RIGHT: 'The employee lints the plan and amends it.',
  FIND_TARGET_OUTLIER:
    'The annual target of indicator “{text}” ({indicatorId}), {target}, is far from the median of {middle} of {people} people of the same position.',
  MEND_TARGET_OUTLIER:
    'The performance manager asks at the line of the plan; a wrong one is amended by the employee or the appraiser, and BKPP waives the finding of a right one with the reason.',
  FIND_APPROVED_NOT_RIGHT: '{plans} of {of} plans that this superior set are not right.',
  MEND_APPROVED_NOT_RIGHT:
    'The performance manager talks it over with the superior and comments on the lines; plans that are not right are amended by their owners, or BKPP waives the finding with the reason.',
};
