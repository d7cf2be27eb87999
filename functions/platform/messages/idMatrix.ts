/** What a refusal of the role-result matrix says, in Indonesian. docs/domain.md 1.5, 6.4 I3 to I5. */
export const idMatrix = {
  // the role-result matrix
  MATRIX_NO_DRAFT: 'Tidak ada versi matriks yang sedang disusun. Mulai revisi dahulu.',
  MATRIX_DRAFT_OPEN: 'Versi baru matriks ini sudah sedang disusun. Lanjutkan atau terbitkan versi itu.',
  MATRIX_PLAN_CLOSED:
    'SKP pimpinan (sampai {date}) sudah ditutup; matriksnya tidak dapat diubah atau dijawab lagi. Mintalah penugasan kepada pejabat yang sekarang memimpin.',
  MATRIX_ROWS: 'Satu matriks memuat paling banyak {max} baris.',
  MATRIX_ROW_TWICE: 'Penerima ini disebut lebih dari sekali. Kirim setiap baris satu kali.',
  MATRIX_CELL_TWICE:
    'Hasil kerja ini disebut lebih dari sekali dalam baris yang sama. Kirim setiap sel satu kali.',
  MATRIX_RESULT_UNKNOWN:
    'Hasil kerja ini tidak ada dalam SKP pimpinan. Pilih salah satu hasil kerja SKP itu.',
  MATRIX_SHARE_MISSING: 'Penurunan langsung memerlukan bagian 1 sampai 1000 perseribu.',
  MATRIX_SHARE_INDIRECT: 'Penurunan tidak langsung tidak memiliki bagian. Kosongkan bagiannya.',
  MATRIX_RESULT_MISSING: 'Penurunan tidak langsung memerlukan hasil antara yang diharapkan.',
  MATRIX_EMPTY: 'Matriks belum memuat satu pun penugasan.',
  MATRIX_SHARES: 'Bagian hasil kerja {resultId} berjumlah {found} perseribu; seharusnya {whole}.',
  MATRIX_RESULT_GONE:
    'Penugasan hasil kerja {resultId} kepada pegawai {employeeId} tidak berlaku lagi: hasil itu tidak ada dalam SKP pimpinan. Tarik penugasan itu.',
  MATRIX_OUTSIDE:
    'Pegawai {employeeId} tidak berada pada garis atau tim pimpinan hari ini. Tarik barisnya, atau ajukan ketua tim kepada BKPP.',
  MATRIX_CIRCULAR:
    'Pegawai {employeeId} menugasi pimpinan ini, langsung atau melalui orang lain: penugasan tidak boleh berputar. Tarik barisnya.',
  MATRIX_CHANGED: 'Penugasan ini berubah pada terbitan {found}. Muat ulang dan baca isinya sebelum menjawab.',
} as const;
