export const idD08 = {
  // findings of D08
  FIND_DAYS_WITHOUT_ACTIVITY:
    'Tidak ada aktivitas pada {days} hari kerja, dari {first} sampai {last}. Yang masih dapat diisi: {open} hari.',
  MEND_DAYS_WITHOUT_ACTIVITY:
    'Pegawai mengisi hari yang masih terbuka. Hari yang masa isinya lewat hanya dapat diisi bila pegawai memang berhalangan dan BKPP memberi perpanjangan sebelum bulan ditutup; cuti yang belum tercatat dicatat.',
  FIND_MINUTES_UNREACHABLE:
    'Target {target} menit bulan ini tidak tercapai lagi: kurang {missing} menit, sedangkan paling banyak {possible} menit masih dapat diisi (paling banyak {max} menit sehari).',
  MEND_MINUTES_UNREACHABLE:
    'Pegawai mengisi hari yang masih terbuka dan mengajukan aktivitas yang belum diajukan; bila hari-hari itu terlewat bukan karena pegawai, BKPP memberi perpanjangan masa isi.',
  FIND_SHORT_DAYS: 'Pada {days} hari kerja, dari {first} sampai {last}, aktivitas kurang dari {min} menit.',
  MEND_SHORT_DAYS: 'Pegawai melengkapi aktivitas hari yang masih terbuka.',
  FIND_MINUTES_OVER_NORM:
    '{activities} aktivitas dengan butir bank {bankCode} melebihi norma waktu, seluruhnya {minutes} menit, sejak {first}.',
  MEND_MINUTES_OVER_NORM:
    'Pejabat penilai menolak aktivitas yang menunggu verifikasi; pegawai memperbaiki atau membatalkan yang belum diverifikasi.',
  FIND_ACTIVITIES_BY_HABIT:
    'Aktivitas bulan ini memberi tanda {signal} pada {days} hari. Tanda ini bukan bukti dan tidak menentukan apa pun.',
  MEND_ACTIVITIES_BY_HABIT:
    'BKPP melihat aktivitas yang bersangkutan dan menanyakannya kepada pemilik dan pejabat penilai; yang dapat dijelaskan dikesampingkan dengan alasan.',
};

export const enD08: Record<keyof typeof idD08, string> = {
  FIND_DAYS_WITHOUT_ACTIVITY:
    'There is no activity on {days} working days, from {first} to {last}. Days that can still be entered: {open}.',
  MEND_DAYS_WITHOUT_ACTIVITY:
    'The employee enters the days that are open. A day whose window is over is entered only where something kept them from it and BKPP grants longer before the month is closed; leave that is not on record is put there.',
  FIND_MINUTES_UNREACHABLE:
    "The month's target of {target} minutes is out of reach: {missing} are missing, and {possible} at most can still be entered ({max} a day at most).",
  MEND_MINUTES_UNREACHABLE:
    'The employee enters the open days and sends in what is not sent in; where days were missed through no fault of theirs, BKPP grants longer.',
  FIND_SHORT_DAYS:
    'On {days} working days, from {first} to {last}, there are fewer than {min} minutes of activities.',
  MEND_SHORT_DAYS: 'The employee completes the days that are open.',
  FIND_MINUTES_OVER_NORM:
    '{activities} activities of bank item {bankCode} take more than its norm, by {minutes} minutes in all, since {first}.',
  MEND_MINUTES_OVER_NORM:
    'The appraiser rejects those that wait for verification; the employee corrects or voids what is not verified.',
  FIND_ACTIVITIES_BY_HABIT:
    "The month's activities gave the sign {signal} on {days} days. It proves nothing and decides nothing.",
  MEND_ACTIVITIES_BY_HABIT:
    'BKPP looks at the activities and asks their owner and the appraiser; what can be explained is waived with the reason.',
};
