/** What the lint finds in a plan, in Indonesian: a part of id.ts. docs/domain.md 3 (L01 to L16). */
export const idLint = {
  // the lint of plans
  PLAN_LINT: '{finding} Perbaiki dahulu: aturan {rule} menolak pengajuan.',
  // the lint of plans: findings
  LINT_L01:
    '"{word}" menyebut kegiatan, bukan hasil. Mulailah rencana hasil kerja dengan hasilnya, misalnya "{start} …".',
  LINT_L01_MAYBE:
    '"{word}" tampaknya menyebut kegiatan. Tulis hasil yang ada sesudahnya, misalnya "{start} …".',
  LINT_L02:
    'Rencana hasil kerja ini sama kata demi kata dengan milik pimpinan, padahal pembagiannya tidak langsung. Tulis hasil antara yang Anda sumbangkan.',
  LINT_L02_MAYBE:
    'Rencana hasil kerja ini sama kata demi kata dengan milik pimpinan. Bila tidak dibagi langsung kepada Anda, tulis hasil antara yang Anda sumbangkan.',
  LINT_L03:
    'Indikator ini tidak dimulai dengan ukuran. Mulailah dengan Persentase, Jumlah, Nilai, Indeks, Rata-rata, Jangka waktu, atau Tingkat.',
  LINT_L04_TARGET: 'Target belum berisi angka. Tulis angka yang hendak dicapai.',
  LINT_L04_UNIT: 'Satuan target belum ada. Tulis satuannya, misalnya laporan, orang, %, hari, atau Rp.',
  LINT_L04_NOT_UNIT:
    '"{unit}" bukan satuan. Tulis apa yang dihitung, misalnya laporan, orang, %, hari, atau Rp.',
  LINT_L04_TEXT: 'Target kualitatif belum ditulis. Tulis keadaan yang dicapai dan kapan.',
  LINT_L05_TIME:
    'Aspek WAKTU diukur dengan satuan yang bukan waktu. Pakai hari, jam, menit, atau %, atau sebut batas waktunya.',
  LINT_L05_COST: 'Aspek BIAYA diukur dengan satuan yang bukan uang. Pakai Rp atau %, atau aspek lain.',
  LINT_L05_QUANTITY: 'Indikator ini mengukur waktu, tetapi aspeknya KUANTITAS. Pakai aspek WAKTU.',
  LINT_L06_OVER: 'Target bagian dari keseluruhan tidak mungkin lebih dari 100 %. Tulis 100 % atau kurang.',
  LINT_L06_OVER_MAYBE:
    'Target lebih dari 100 %. Periksa: hanya perbandingan dengan tahun atau target lain yang dapat melebihi 100 %.',
  LINT_L06_ZERO:
    'Target paling sedikit 0 % tercapai tanpa bekerja. Tulis lebih dari 0 %, atau pembanding paling banyak.',
  LINT_L06_ZERO_MAYBE:
    'Target paling sedikit 0 % tercapai tanpa bekerja, kecuali nilainya dapat turun di bawah 0. Tulis lebih dari 0 %, atau pembanding paling banyak.',
  LINT_L07_LEADER:
    'Hasil pimpinan ini hanya diukur dengan dokumen atau kegiatan. Ukur manfaatnya, misalnya dengan indeks, persentase, atau nilai.',
  LINT_L07_STAFF:
    '"{word}" adalah dampak perangkat daerah atau kota, di luar kendali jabatan ini. Ukur keluaran yang dikerjakan sendiri.',
  LINT_L08: 'Hasil kerja ini belum punya indikator kuantitas, kualitas, atau waktu. Tambahkan salah satunya.',
  LINT_L09_RESULT: 'Rencana hasil kerja ini sudah ada dalam SKP ini. Gabungkan, atau tulis apa bedanya.',
  LINT_L09_INDICATOR: 'Indikator ini sudah ada dalam SKP ini. Hapus salah satunya, atau sebut objeknya.',
  LINT_L10: 'Jumlah hasil kerja utama {count}; yang wajar {min} sampai {max}. Tambahkan atau gabungkan.',
  LINT_L11: 'Bagian langsung pada matriks peran hasil belum berjumlah 100 %. Bagi habis hasil kerja ini.',
  LINT_L12:
    '"{word}" tidak dapat diukur tanpa kriteria. Sebut ukurannya, misalnya sesuai SOP, batas waktu, atau angka.',
  LINT_L13:
    'Rencana hasil kerja ini menggabungkan dua hasil. Pisahkan agar masing-masing punya indikator sendiri.',
  LINT_L14:
    'Indikator MILESTONE jatuh tempo pada satu bulan, tetapi {count} bulan bertarget sama. Isi bulan jatuh temponya saja.',
  LINT_L15: 'Belum ada pegawai yang mendapat bagian dari hasil kerja ini. Tetapkan pada matriks peran hasil.',
  LINT_L16:
    'Hasil kerja utama ini tidak terhubung dengan hasil kerja pimpinan. Pilih hasil pimpinan yang diintervensi.',
  LINT_L16_MAYBE:
    'Hasil kerja pimpinan diketik sendiri, bukan dari penugasan yang diterima. Pilih penugasan dari matriks peran hasil.',
} as const;
