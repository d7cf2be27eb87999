/**
 * What to do about a difference from the personnel register, by its class, in both languages; a finding that follows its
 * ticket says the same. docs/domain.md 3, D02 and D03.
 */
export const idDifferences = {
  // the personnel register: differences
  DIFF_POSITION_CHANGED_AFTER_START:
    'Pegawai sudah menduduki jabatan baru: tutup SKP lama pada hari terakhir jabatan lama dan susun SKP baru sejak TMT jabatan baru.',
  DIFF_WRONG_AT_START:
    'Jabatan pada SKP tidak sesuai SISDM sejak awal: pegawai memperbarui SKP agar memuat jabatan menurut SISDM; bila SISDM yang keliru, BKPP memperbaikinya di SISDM.',
  DIFF_CODE_ONLY:
    'Jabatannya sama, hanya kode, sebutan, atau unit kerjanya yang berubah sejak SKP dimulai: SKP tetap berlaku; bila SISDM yang keliru, BKPP memperbaikinya di SISDM.',
  DIFF_RANK_CHANGED:
    'Pangkat berubah: SKP tetap berlaku, dan dokumen berikutnya mencetak pangkat menurut SISDM. Pengelola kinerja memastikan TMT pangkat benar.',
  DIFF_MISSING_IN_HR:
    'Pegawai tercatat di sini tetapi tidak disebut SISDM, barisnya ditolak pada pembacaan terakhir, atau tidak aktif lagi menurut SISDM: BKPP memeriksa status kepegawaian dan masalah impor, lalu mengimpor SISDM yang benar.',
  DIFF_MISSING_HERE:
    'Jabatan menurut SISDM tidak tercatat di sini: BKPP mengimpor data SISDM terbaru untuk pegawai ini.',
  DIFF_NIP_HR_MISMATCH:
    'NIP tidak sesuai tanggal lahir, jenis kelamin, atau status kepegawaian di SISDM: BKPP memeriksa NIP dan memperbaikinya di SISDM.',
  DIFF_RANK_JENJANG_MISMATCH:
    'Menurut SISDM golongan tidak sesuai jenjang jabatan fungsional: BKPP memeriksa golongan dan jenjang, lalu memperbaikinya di SISDM.',
  DIFF_PLT_UNKNOWN:
    'SISDM menyebut Plt. yang tidak tercatat di sini: pengelola kinerja unit membuat ajuan Plt. kepada BKPP dengan surat perintahnya.',
  DIFF_JPT_UNKNOWN:
    'SISDM menempatkan pegawai ini pada jabatan pimpinan tinggi tanpa ajuan JPT: BKPP memeriksa surat keputusannya, lalu menyelesaikan perbedaan ini dengan mencatat nomornya, atau memperbaiki SISDM.',
  WAIVER_PAST: 'Hari terakhir pengecualian harus hari ini atau sesudahnya.',
  WAIVER_LAST_DAY:
    'Hari terakhir pengecualian paling lambat {latest}: paling lama {days} hari sejak hari ini.',
} as const;

export const enDifferences: Record<keyof typeof idDifferences, string> = {
  DIFF_POSITION_CHANGED_AFTER_START:
    'The employee has a new position: close the old plan on the last day in the old one, and draw up a new plan from the first day in the new.',
  DIFF_WRONG_AT_START:
    "The plan's position was never the register's: the employee edits the plan so that it takes over the register's position; if the register is wrong, BKPP corrects it there.",
  DIFF_CODE_ONLY:
    'The position is the same, only its code, name or unit has changed since the plan began: the plan stays in force; where the register is wrong, BKPP corrects it there.',
  DIFF_RANK_CHANGED:
    "The rank changed: the plan stays in force, and the next document prints the register's rank. The performance manager makes sure that its first day is right.",
  DIFF_MISSING_IN_HR:
    'The person is on record here, and the register has not named them, not taken their row at its last reading, or says that they have left: BKPP checks the employment and the problems of the import, then imports the right register.',
  DIFF_MISSING_HERE:
    "The register's position is not on record here: BKPP imports the latest register for this person.",
  DIFF_NIP_HR_MISMATCH:
    'The number does not fit the birth date, the sex or the employment in the register: BKPP checks it and corrects the register.',
  DIFF_RANK_JENJANG_MISMATCH:
    'By the register the rank does not belong to the level of the functional position: BKPP checks rank and level and corrects the register.',
  DIFF_PLT_UNKNOWN:
    "The register names a Plt that is not on record here: the unit's manager draws up a Plt request to BKPP with its letter.",
  DIFF_JPT_UNKNOWN:
    'The register has this person in a senior post for which there was no JPT request: BKPP checks the decree and resolves this difference with its number, or corrects the register.',
  WAIVER_PAST: 'The last day of a waiver must be today or later.',
  WAIVER_LAST_DAY: 'The last day of a waiver is {latest} at the latest: {days} days from today at most.',
};
