/** What is said of months (SKP bulanan), in Indonesian: a part of id.ts. */
export const idMonth = {
  // month
  MONTH_TARGET_TOO_EARLY: 'Target bulan ini baru dapat diajukan mulai {from}.',
  MONTH_LATE_REASON: 'Target ini diajukan terlambat. Tuliskan alasan mengapa tetap disetujui.',
  MONTH_TASK_UNKNOWN:
    'Tugas tambahan ini bukan dari bulan ini, atau disebut lebih dari sekali. Putuskan setiap tugas satu kali.',
  MONTH_TASK_UNDECIDED: 'Tugas tambahan {taskId} belum diputuskan. Terima, atau tolak dengan alasan.',
  MONTH_LINE_UNKNOWN:
    'Indikator ini bukan bagian SKP bulan ini. Baris berasal dari rencana aksi dan tidak dapat ditambah.',
  MONTH_LINE_TWICE: 'Indikator ini disebut lebih dari sekali. Kirim setiap indikator satu kali.',
  MONTH_REALISATION_TOO_EARLY: 'Realisasi bulan ini diajukan mulai {from} sampai {to}.',
  MONTH_REALISATION_CLOSED: 'Masa pengajuan realisasi bulan ini berakhir pada {to}.',
  MONTH_GAP: 'Realisasi diajukan paling cepat {hours} jam setelah target, yaitu mulai {earliest}.',
  MONTH_REALISATION_MISSING:
    'Indikator {indicatorId} memiliki target bulan ini. Isi realisasinya, 0 bila tidak ada.',
  MONTH_EVIDENCE_MISSING:
    'Realisasi lebih dari nol, atau dengan kata-kata, memerlukan paling sedikit satu bukti dukung.',
} as const;
