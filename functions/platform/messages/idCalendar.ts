/** What a refusal of the calendar, of outages and of longer windows says, in Indonesian. docs/domain.md 6.7. */
export const idCalendar = {
  // leave, duty travel and training
  LEAVE_OWN: 'Tidak seorang pun mencatat cutinya sendiri. Minta pejabat BKPP yang lain melakukannya.',
  LEAVE_DATES: 'Hari terakhir tidak boleh mendahului hari pertama. Perbaiki salah satu tanggal.',
  LEAVE_OVERLAPS:
    'Pegawai ini sudah cuti dari {from} sampai {to}. Pilih tanggal lain, atau akhiri cuti itu dahulu.',
  LEAVE_NONE: 'Tidak ada cuti pegawai ini yang dimulai {from}. Tulis hari pertama cuti yang tercatat.',
  LEAVE_LAST_DAY: 'Hari terakhir paling awal {earliest} dan sebelum {before}.',
  // the calendar, outages and longer windows
  CALENDAR_DATES: 'Hari terakhir tidak boleh mendahului hari pertama. Perbaiki salah satu tanggal.',
  CALENDAR_TOO_LONG: 'Satu penetapan paling lama {max} hari. Bagi menjadi beberapa penetapan.',
  CALENDAR_OVERLAPS:
    'Tanggal ini sudah ditetapkan: {name}, {from} sampai {to}. Cabut dahulu, atau pilih tanggal lain.',
  CALENDAR_NO_HOLIDAY:
    '{date} bukan hari libur nasional atau cuti bersama, jadi tidak perlu ditetapkan sebagai hari kerja. Penetapan lain dicabut, bukan ditimpa.',
  CALENDAR_WITHDRAWN: 'Penetapan ini sudah dicabut. Tetapkan lagi bila perlu.',
  OUTAGE_TIMES: 'Akhir gangguan harus sesudah awalnya. Perbaiki salah satu waktu.',
  OUTAGE_TOO_LONG: 'Satu gangguan paling lama {max} hari. Catat sebagai beberapa gangguan.',
  OUTAGE_OVERLAPS:
    'Gangguan {from} sampai {to} sudah tercatat. Catat hanya waktu di luarnya, atau perbaiki yang tercatat.',
  OUTAGE_WITHDRAWN: 'Gangguan ini sudah dicabut. Catat lagi bila memang terjadi.',
  OUTAGE_IN_EFFECT:
    'Gangguan ini sudah memperpanjang masa isi; dapat diubah sampai {until}. Gangguan lain dicatat tersendiri.',
  EXCEPTION_OWN:
    'Tidak seorang pun memberi dirinya sendiri perpanjangan, juga bukan perpanjangan atas bulan yang diverifikasinya sendiri. Minta pejabat BKPP yang lain melakukannya.',
  EXCEPTION_UNTIL: 'Hari terakhir perpanjangan paling awal {earliest} dan paling lambat {latest}.',
  EXCEPTION_MONTH: 'Perpanjangan ini hanya untuk bulan {from} sampai {to}. Pilih salah satunya.',
  EXCEPTION_ENDED:
    'Perpanjangan ini sudah berakhir. Perpanjangan baru dapat diberikan selama bulannya belum ditutup.',
  EXCEPTION_RUNNING:
    'Perpanjangan masa isi pegawai ini masih berjalan: bulannya ditutup setelah perpanjangan itu berakhir.',
} as const;
