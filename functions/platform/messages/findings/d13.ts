export const idD13 = {
  // findings of D13
  FIND_APPROACHES_MIXED:
    'Bawahan pegawai ini memakai dua pendekatan: {inFigures} SKP kuantitatif dan {inWords} SKP kualitatif.',
  MEND_APPROACHES_MIXED:
    'Atasan membahas pendekatan dalam dialog kinerja; yang menyesuaikan mengubah SKP-nya. Bila memang perlu berbeda, BKPP mengecualikan temuan ini dengan alasan.',
  FIND_APPROACH_WITHOUT_DIALOGUE:
    'SKP diajukan pada {submittedOn} tanpa dialog kinerja perencanaan yang dikonfirmasi kedua pihak.',
  MEND_APPROACH_WITHOUT_DIALOGUE:
    'Pegawai dan atasan mengadakan dialog kinerja perencanaan, mencatat pendekatan yang disepakati, dan keduanya mengonfirmasi. Dialog sesudah pengajuan tetap ditandai sampai SKP diubah atas dasarnya.',
  FIND_APPROACH_BEFORE_DIALOGUE:
    'Pendekatan SKP dipilih sebelum dialog: SKP diajukan pada {submittedOn}, dialog perencanaan pertama diadakan pada {heldOn}.',
  MEND_APPROACH_BEFORE_DIALOGUE:
    'Pegawai mengubah SKP atas dasar dialog kinerja, atau BKPP mengecualikan temuan ini dengan alasan.',
  FIND_APPROACH_NOT_AGREED:
    'SKP berlaku dengan pendekatan {approach}, sedangkan dialog pada {heldOn} menyepakati {agreed}.',
  MEND_APPROACH_NOT_AGREED:
    'Pegawai mengubah SKP menurut kesepakatan, atau keduanya mengadakan dialog perencanaan yang menyepakati pendekatan yang berlaku.',
  FIND_FORM_OF_OTHERS: 'SKP memakai formulir {form}, padahal jabatan ini memakai formulir {should}.',
  MEND_FORM_OF_OTHERS:
    'SKP yang menunggu dikembalikan pejabat penilai dan disunting pegawai; SKP yang berlaku diubah pegawai: penyuntingan memakai formulir menurut jabatannya.',
};

export const enD13: Record<keyof typeof idD13, string> = {
  FIND_APPROACHES_MIXED:
    'Their people have plans in both approaches: {inFigures} quantitative and {inWords} qualitative ones.',
  MEND_APPROACHES_MIXED:
    'The superior talks the approach over, and whoever adapts amends the plan; where both are meant, BKPP waives the finding with a reason.',
  FIND_APPROACH_WITHOUT_DIALOGUE:
    'The plan was submitted on {submittedOn} without a planning dialogue that both have confirmed.',
  MEND_APPROACH_WITHOUT_DIALOGUE:
    'Employee and superior hold a planning dialogue, record the approach they agree on, and both confirm it. One held after the submission stays marked until the plan is amended on it.',
  FIND_APPROACH_BEFORE_DIALOGUE:
    'The approach was chosen before the dialogue: the plan was submitted on {submittedOn}, and the first planning dialogue was held on {heldOn}.',
  MEND_APPROACH_BEFORE_DIALOGUE:
    'The employee amends the plan on a dialogue, or BKPP waives the finding with a reason.',
  FIND_APPROACH_NOT_AGREED:
    'The plan is in force in approach {approach}, and the dialogue of {heldOn} agreed on {agreed}.',
  MEND_APPROACH_NOT_AGREED:
    'The employee amends the plan as was agreed, or both hold a planning dialogue that agrees on the approach in force.',
  FIND_FORM_OF_OTHERS: 'The plan is in the form {form}, and the office asks for {should}.',
  MEND_FORM_OF_OTHERS:
    'A plan that waits is returned by the appraiser and edited; one in force is amended by its owner: editing takes the form of the office.',
};
