/**
 * What to do about a difference from the personnel register, by its class, in Indonesian. docs/domain.md 3, D02 and
 * D03.
 */
import { idReading } from './idReading.ts';
import { idFindings } from './idFindings.ts';

export const idReconciliation = {
  ...idReading,
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
  ...idFindings,
} as const;
