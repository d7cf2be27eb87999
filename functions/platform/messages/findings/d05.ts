export const idD05 = {
  // findings of D05
  FIND_MONTH_ON_NO_DESK:
    'SKP bulanan, aktivitas, atau evaluasinya ({step}) menunggu, tetapi tidak ada di meja kerja siapa pun.',
  MEND_MONTH_ON_NO_DESK:
    'Pengelola kinerja unit atau BKPP memindahkannya sekarang ke meja kerja yang berwenang (rerouteItem); tanpa itu sistem meletakkannya di sana malam berikutnya.',
  FIND_MONTH_WITH_ANOTHER:
    'SKP bulanan, aktivitas, atau evaluasinya ({step}) menunggu sejak {since} di meja kerja orang yang bukan yang berwenang pada {businessDate}.',
  MEND_MONTH_WITH_ANOTHER:
    'Pengelola kinerja unit atau BKPP memindahkannya sekarang ke meja kerja yang berwenang (rerouteItem); tanpa itu sistem memindahkannya malam berikutnya.',
  FIND_MONTH_WITH_NOBODY:
    'SKP bulanan, aktivitas, atau evaluasinya ({step}) menunggu, tetapi tidak ada pejabat yang berwenang menanganinya.',
  MEND_MONTH_WITH_NOBODY:
    'BKPP menetapkan pejabat penilai untuk jabatan itu, atau unit mengajukan Plt. untuk jabatan atasan yang lowong.',
  FIND_MONTH_NOT_OPENED:
    'SKP bulanan untuk {from} sampai {to} belum dibuka, padahal SKP sudah ditetapkan pada {setOn}.',
  MEND_MONTH_NOT_OPENED:
    'Bulan dibuka pada malam berikutnya; bila tetap tidak ada, BKPP memeriksa hasil pekerjaan openMonth dan memberi perpanjangan waktu bila masanya sudah lewat.',
  FIND_REALISATION_NOT_RECEIVED:
    'Realisasi bulan ini belum diajukan, padahal masa pengajuannya berakhir pada {dueOn}.',
  MEND_REALISATION_NOT_RECEIVED:
    'Pegawai mengajukan realisasinya sebelum bulan ditutup; bila terhalang, BKPP memberi perpanjangan waktu dengan alasan.',
};

export const enD05: Record<keyof typeof idD05, string> = {
  FIND_MONTH_ON_NO_DESK:
    "A month, its activities or its evaluation ({step}) waits, and lies on nobody's desk.",
  MEND_MONTH_ON_NO_DESK:
    "The unit's performance manager or BKPP moves it now to the desk of whoever is in charge (rerouteItem); else the system lays it there in the next night.",
  FIND_MONTH_WITH_ANOTHER:
    'A month, its activities or its evaluation ({step}) has waited since {since} on the desk of somebody who is not in charge as of {businessDate}.',
  MEND_MONTH_WITH_ANOTHER:
    "The unit's performance manager or BKPP moves it now to the desk of whoever is in charge (rerouteItem); else the system moves it in the next night.",
  FIND_MONTH_WITH_NOBODY:
    'A month, its activities or its evaluation ({step}) waits, and nobody is in charge of it.',
  MEND_MONTH_WITH_NOBODY:
    'BKPP says who appraises the office, or the unit asks for a Plt in the vacant office above.',
  FIND_MONTH_NOT_OPENED: 'The month of {from} to {to} is not open, and its plan was set on {setOn}.',
  MEND_MONTH_NOT_OPENED:
    'It is opened in the next night; where it still is not there, BKPP looks at the run of openMonth and grants a longer window if its days are over.',
  FIND_REALISATION_NOT_RECEIVED: "The month's realisation has not come, and its window ended on {dueOn}.",
  MEND_REALISATION_NOT_RECEIVED:
    'The employee hands it in before the month is closed; where something keeps them from it, BKPP grants a longer window with a reason.',
};
