/** Apa yang diminta formulir SKP sebelum diajukan, dan tanda pada pengajuannya. docs/domain.md 1.4, 3. */
export const idPlan = {
  // plan: the form
  PLAN_RESULT_LEADER_UNUSED:
    'Hanya hasil kerja utama pejabat administrasi dan fungsional yang menyebut rencana hasil kerja pimpinan. Kosongkan.',
  PLAN_RESULT_ASSIGNMENT_UNUSED:
    'Hasil kerja "{result}" tidak dapat mengacu pada penugasan: itu hanya bagi hasil kerja utama pejabat administrasi dan fungsional. Kosongkan.',
  PLAN_RESULT_AGREEMENT_UNUSED:
    'Hasil kerja "{result}" tidak dapat mengacu pada butir perjanjian kinerja: itu hanya bagi hasil kerja utama JPT dan PUKM. Kosongkan.',
  PLAN_RESULT_NO_ASSIGNMENT:
    'Hasil kerja utama "{result}" harus mengacu pada penugasan dari pejabat penilai dalam matriks peran hasil. Yang sudah diterima pemilik SKP: {assignments}.',
  PLAN_ASSIGNMENT_NOT_ACCEPTED:
    'Penugasan hasil kerja utama "{result}" belum diterima pemilik SKP, sudah ditarik atau diubah, atau bukan dari pejabat penilainya. Yang sudah diterima: {assignments}.',
  PLAN_AGREEMENT_MISSING:
    'Belum ada perjanjian kinerja {unit} tahun {year}. SKP JPT dan PUKM disusun darinya: minta perjanjian kinerja dimasukkan lebih dahulu.',
  PLAN_RESULT_NO_AGREEMENT:
    'Hasil kerja utama JPT dan PUKM harus mengacu pada satu butir perjanjian kinerja unit kerja: "{result}" belum.',
  PLAN_AGREEMENT_ITEM_UNKNOWN:
    'Butir hasil kerja utama "{result}" tidak ada dalam perjanjian kinerja terbaru unit kerja. Pilih butir dari perjanjian kinerja itu.',
  PLAN_INDICATOR_NO_ASPECT:
    'Indikator SKP kuantitatif memerlukan aspek: kuantitas, kualitas, waktu, atau biaya.',
  PLAN_INDICATOR_NO_PERSPECTIVE:
    'Indikator SKP JPT dan PUKM memerlukan perspektif: penerima layanan, proses bisnis, penguatan internal, atau anggaran.',
  PLAN_INDICATOR_PERSPECTIVE_UNUSED: 'Perspektif hanya dipakai pada SKP JPT dan PUKM. Kosongkan.',
  PLAN_INDICATOR_NO_TARGET: 'Indikator SKP kuantitatif memerlukan target tahunan berupa angka.',
  PLAN_INDICATOR_NO_COMPARATOR:
    'Indikator SKP kuantitatif memerlukan pembanding: paling sedikit, paling banyak, atau tepat.',
  PLAN_INDICATOR_NO_UNIT: 'Indikator SKP kuantitatif memerlukan satuan.',
  PLAN_INDICATOR_NO_AGGREGATION:
    'Indikator SKP kuantitatif memerlukan cara agregasi: bagaimana target bulanan membentuk target tahunan.',
  PLAN_INDICATOR_TARGET_TEXT_UNUSED:
    'Target dengan kata-kata hanya dipakai pada SKP kualitatif. Kosongkan, dan tulis target berupa angka.',
  PLAN_INDICATOR_NO_TARGET_TEXT: 'Indikator SKP kualitatif memerlukan target yang ditulis dengan kata-kata.',
  PLAN_INDICATOR_FIGURES_UNUSED:
    'SKP kualitatif tidak memakai aspek, angka target, pembanding, satuan, agregasi, dan target bulanan. Kosongkan.',
  PLAN_NOT_REVIEWED: 'SKP ini harus direviu pengelola kinerja lebih dahulu.',
  PLAN_REVIEW_NOT_DEMANDED:
    'Kebijakan tidak meminta reviu pengelola kinerja atas SKP ini. Pejabat penilai dapat langsung menetapkannya.',
  ATTESTATION_REQUIRED:
    'Nyatakan bahwa SKP ini Anda susun sendiri. Tanpa pernyataan itu SKP tidak dapat diajukan.',
  ATTESTATION_MISMATCH:
    'Pernyataan ini bukan tentang isi SKP sekarang. Muat ulang, periksa isinya, lalu nyatakan lagi.',
  PLAN_ACTIVITIES_MISSING: 'Rencana aksi SKP kualitatif memerlukan kegiatan pada paling sedikit satu bulan.',
  PLAN_ACTIVITIES_MONTHS: 'Rencana aksi memuat kegiatan di luar jangka waktu SKP.',
  // plan: its year and its end
  PLAN_WAS_SUBMITTED:
    'SKP ini pernah diajukan, sehingga tidak dapat dibatalkan. Ubah isinya, lalu ajukan kembali.',
  PLAN_COPY_NOT_SET: 'Hanya SKP yang pernah ditetapkan yang dapat disalin. Pilih SKP lain.',
  PLAN_VERSION_UNKNOWN: 'SKP ini tidak memiliki versi {version}. Pakai nomor versi dari daftar versinya.',
  // amendment of a plan
  AMENDMENT_REASON_REQUIRED: 'Tuliskan alasan perubahan SKP.',
  AMENDMENT_UNCHANGED: 'Isi perubahan sama dengan SKP yang berlaku. Ubah isinya, atau batalkan perubahannya.',
  AMENDMENT_MONTH_OPENED:
    'Bulan {months} sudah dibuka: target, satuan, dan kegiatan indikator {indicator} pada bulan itu tetap seperti yang ditetapkan. Ubah mulai bulan yang belum dibuka.',
  AMENDMENT_INDICATOR_GONE:
    'Indikator {indicator} sudah memiliki target atau kegiatan pada bulan {months} yang sudah dibuka, sehingga tidak dapat dihapus. Kosongkan mulai bulan yang belum dibuka.',
  // month: the approach
  MONTH_LINE_IN_WORDS: 'Baris ini kualitatif: tulis realisasinya dengan kata-kata, bukan angka.',
  MONTH_LINE_IN_FIGURES: 'Baris ini kuantitatif: isi realisasinya dengan angka, bukan kata-kata.',
  // plan: signs of another hand
  SIGNAL_SAME_DEVICE:
    '{owners} pegawai mengajukan SKP dari satu alamat jaringan dan peramban dalam {minutes} menit.',
  SIGNAL_ON_LEAVE: 'SKP diajukan saat pemiliknya tercatat cuti, {from} sampai {to}.',
  SIGNAL_QUICK: 'SKP dibuat dan diajukan dalam {minutes} menit, kurang dari {limit} menit.',
  SIGNAL_FIRST_SEEN: 'Pemilik SKP ini belum pernah membuat apa pun dalam sistem ini sebelumnya.',
  SIGNAL_SIMILAR_TEXT:
    'Isi SKP ini {percent} % sama dengan SKP pegawai lain dalam perangkat daerah yang sama.',
  SIGNAL_PROVES_NOTHING:
    'Tanda ini tidak membuktikan apa pun dan tidak berakibat apa pun dengan sendirinya. Komputer kantor yang dipakai bersama, pekerjaan yang sama, atau konsep yang disiapkan di luar sistem menimbulkan tanda yang sama. Tanyakan lebih dahulu kepada pegawai yang bersangkutan.',
} as const;
