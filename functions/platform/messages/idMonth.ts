/** What is said of months (SKP bulanan), in Indonesian: a part of id.ts. */
export const idMonth = {
  // month
  MONTH_TARGET_TOO_EARLY: 'Target bulan ini baru dapat diajukan mulai {from}.',
  MONTH_TARGET_CLOSED:
    'Target bulan ini diterima sampai {to}: realisasinya tidak dapat menyusul lagi. BKPP dapat memberi perpanjangan masa target.',
  MONTH_NO_TARGET_LEFT:
    'Paling sedikit satu baris tetap bertarget. Yang tidak dapat dikerjakan bulan ini direalisasikan 0 dengan catatan.',
  MONTH_RUNNING:
    'Bulan pegawai ini masih dapat dikerjakan atau diverifikasi: ditutup setelah hari terakhirnya lewat.',
  MONTH_WITHOUT_WORK:
    'Pegawai tidak memiliki hari kerja pada bulan ini: seluruhnya cuti atau bukan hari kerja.',
  MONTH_VERIFICATION_CLOSED:
    'Bulan ini diverifikasi sampai {to}. BKPP dapat memberi perpanjangan masa verifikasi selama bulan ini belum ditutup.',
  MONTH_RETURNED_ONCE:
    'Setelah {since} sudah pernah dikembalikan, dan sejak itu hanya sekali: setujui atau verifikasi, atau biarkan.',
  MONTH_LINES_FIT: 'Baris bulan ini sudah sama dengan SKP; tidak ada yang perlu disusun ulang.',
  MONTH_LATE_REASON: 'Target ini diajukan terlambat. Tuliskan alasan mengapa tetap disetujui.',
  MONTH_TASK_UNKNOWN:
    'Tugas tambahan ini bukan dari bulan ini, atau disebut lebih dari sekali. Putuskan setiap tugas satu kali.',
  MONTH_TASK_UNDECIDED: 'Tugas tambahan {taskId} belum diputuskan. Terima, atau tolak dengan alasan.',
  MONTH_LINE_UNKNOWN:
    'Indikator ini bukan bagian SKP bulan ini. Baris berasal dari rencana aksi dan tidak dapat ditambah.',
  MONTH_LINE_TWICE: 'Indikator ini disebut lebih dari sekali. Kirim setiap indikator satu kali.',
  MONTH_TWICE: 'SKP bulanan ini sudah disebut lebih awal dalam permintaan yang sama.',
  MONTH_REALISATION_TOO_EARLY: 'Realisasi bulan ini diajukan mulai {from} sampai {to}.',
  MONTH_REALISATION_CLOSED:
    'Masa pengajuan realisasi bulan ini berakhir pada {to}. BKPP dapat memberi perpanjangan masa realisasi selama bulan ini belum ditutup.',
  MONTH_GAP: 'Realisasi diajukan paling cepat {hours} jam setelah target, yaitu mulai {earliest}.',
  MONTH_REALISATION_MISSING:
    'Indikator {indicatorId} memiliki target bulan ini. Isi realisasinya, 0 bila tidak ada.',
  MONTH_EVIDENCE_MISSING:
    'Realisasi lebih dari nol, dengan kata-kata, atau nol yang memenuhi target (paling banyak, atau tepat nol) memerlukan paling sedikit satu bukti dukung.',
  // signs of habit in activities
  SIGNAL_ACTIVITY_SAME_ENTRY: '{entries} aktivitas sehari memuat butir, volume, dan objek yang sama.',
  SIGNAL_ACTIVITY_SAME_TEXT: 'Butir, objek, dan catatan yang sama kata demi kata dicatat pada {days} hari.',
  SIGNAL_ACTIVITY_AT_DAILY_MAX:
    'Pada {days} dari {of} hari beraktivitas menitnya tepat batas maksimum sehari, {minutes} menit.',
  SIGNAL_ACTIVITY_SAME_MINUTES: 'Pada {days} dari {of} hari beraktivitas menitnya tepat {minutes}.',
  SIGNAL_ACTIVITY_LAST_DAY_OF_WINDOW:
    'Pada {days} dari {of} hari beraktivitas semuanya diisi pada hari terakhir masa isi.',
  SIGNAL_ACTIVITY_PROVES_NOTHING:
    'Tanda ini tidak membuktikan apa pun dan tidak berakibat apa pun dengan sendirinya. Pekerjaan yang sama setiap hari, hari yang disalin atau templat yang dipakai, jam layanan yang tetap, atau jaringan yang sulit menimbulkan tanda yang sama. Tanyakan lebih dahulu kepada pegawai yang bersangkutan.',
} as const;
