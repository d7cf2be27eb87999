export const idD08 = {
  // findings of D08
  FIND_DAYS_WITHOUT_ACTIVITY:
    'Tidak ada aktivitas pada {days} hari kerja, dari {first} sampai {last}. Yang masih dapat diisi: {open} hari.',
  MEND_DAYS_WITHOUT_ACTIVITY:
    'Pegawai mengisi hari yang masih terbuka. Hari yang masa isinya lewat hanya dapat diisi bila pegawai memang berhalangan dan BKPP memberi perpanjangan sebelum bulan ditutup; cuti yang belum tercatat dicatat. Bulan yang sudah ditutup dikecualikan BKPP dengan alasan.',
  FIND_MINUTES_UNREACHABLE:
    'Target {target} menit bulan ini tidak tercapai lagi: kurang {missing} menit, sedangkan paling banyak {possible} menit masih dapat diisi (paling banyak {max} menit sehari).',
  MEND_MINUTES_UNREACHABLE:
    'Pegawai mengisi hari yang masih terbuka dan mengajukan aktivitas yang belum diajukan; bila hari-hari itu terlewat bukan karena pegawai, BKPP memberi perpanjangan masa isi.',
  FIND_SHORT_DAYS: 'Pada {days} hari kerja, dari {first} sampai {last}, aktivitas kurang dari {min} menit.',
  MEND_SHORT_DAYS:
    'Pegawai melengkapi aktivitas hari yang masih terbuka. Bulan yang sudah ditutup dikecualikan BKPP dengan alasan.',
  FIND_MINUTES_OVER_NORM:
    '{activities} aktivitas dengan butir bank {bankCode} melebihi norma waktu, seluruhnya {minutes} menit, sejak {first}.',
  MEND_MINUTES_OVER_NORM:
    'Pejabat penilai menolak aktivitas yang menunggu verifikasi; pegawai memperbaiki atau membatalkan yang belum diverifikasi. Bulan yang sudah ditutup dikecualikan BKPP dengan alasan.',
  FIND_ACTIVITIES_BY_HABIT:
    'Aktivitas bulan ini memberi tanda {signal} pada {days} hari. Tanda ini bukan bukti dan tidak menentukan apa pun.',
  MEND_ACTIVITIES_BY_HABIT:
    'BKPP melihat aktivitas yang bersangkutan dan menanyakannya kepada pemilik dan pejabat penilai; yang dapat dijelaskan dikesampingkan dengan alasan.',
  FIND_DAYS_OVER_MAX:
    'Pada {days} hari, dari {first} sampai {last}, aktivitas melebihi menit paling banyak sehari.',
  MEND_DAYS_OVER_MAX:
    'Pejabat penilai menolak aktivitas yang menunggu verifikasi; pegawai memperbaiki atau membatalkan yang belum diverifikasi. Bulan yang sudah ditutup dikecualikan BKPP dengan alasan.',
  FIND_ACTIVITIES_OVERLAP:
    'Pada {days} hari, dari {first} sampai {last}, jam dua aktivitas bertumpang tindih.',
  MEND_ACTIVITIES_OVERLAP:
    'Pejabat penilai menolak salah satunya selama menunggu verifikasi; pegawai memperbaiki atau membatalkan yang belum diverifikasi. Bulan yang sudah ditutup dikecualikan BKPP dengan alasan.',
  FIND_ACTIVITIES_WHILE_AWAY:
    'Ada aktivitas pada {days} hari cuti atau hari di luar dinas, dari {first} sampai {last}.',
  MEND_ACTIVITIES_WHILE_AWAY:
    'Pegawai membatalkan aktivitas yang belum diverifikasi, atau pejabat penilai menolaknya; bila pegawai memang bekerja pada hari itu, data cuti diperbaiki. Bulan yang sudah ditutup dikecualikan BKPP dengan alasan.',
  FIND_ACTIVITIES_ON_DAY_OFF:
    'Ada aktivitas pada {days} hari libur atau akhir pekan, dari {first} sampai {last}.',
  MEND_ACTIVITIES_ON_DAY_OFF:
    'Pegawai membatalkan aktivitas yang belum diverifikasi, atau pejabat penilai menolaknya; bila pegawai memang bertugas pada hari itu, dinas luarnya dicatat. Bulan yang sudah ditutup dikecualikan BKPP dengan alasan.',
  FIND_BANK_ITEM_OF_OTHERS:
    '{activities} aktivitas memakai butir bank {bankCode} yang bukan untuk rumpun jabatan pegawai, seluruhnya {minutes} menit, sejak {first}.',
  MEND_BANK_ITEM_OF_OTHERS:
    'Pegawai memakai butir yang sesuai jabatannya selama aktivitas belum diverifikasi, atau pejabat penilai menolaknya; bila butir itu memang untuk jabatan ini, BKPP memperbarui bank aktivitas untuk hari berikutnya dan mengecualikan temuan ini dengan alasan, demikian pula bila bulannya sudah ditutup.',
  FIND_ACTIVITIES_UNVERIFIED:
    '{activities} aktivitas menunggu verifikasi sejak {since}, padahal hari terakhirnya {until}.',
  MEND_ACTIVITIES_UNVERIFIED:
    'Pejabat penilai atau verifikator memutuskannya pada hari itu juga; bila sudah lewat, BKPP memberi perpanjangan masa verifikasi.',
};

export const enD08: Record<keyof typeof idD08, string> = {
  FIND_DAYS_WITHOUT_ACTIVITY:
    'There is no activity on {days} working days, from {first} to {last}. Days that can still be entered: {open}.',
  MEND_DAYS_WITHOUT_ACTIVITY:
    'The employee enters the days that are open. A day whose window is over is entered only where something kept them from it and BKPP grants longer before the month is closed; leave that is not on record is put there. Of a month that is closed BKPP waives it with a reason.',
  FIND_MINUTES_UNREACHABLE:
    "The month's target of {target} minutes is out of reach: {missing} are missing, and {possible} at most can still be entered ({max} a day at most).",
  MEND_MINUTES_UNREACHABLE:
    'The employee enters the open days and sends in what is not sent in; where days were missed through no fault of theirs, BKPP grants longer.',
  FIND_SHORT_DAYS:
    'On {days} working days, from {first} to {last}, there are fewer than {min} minutes of activities.',
  MEND_SHORT_DAYS:
    'The employee completes the days that are open. Of a month that is closed BKPP waives it with a reason.',
  FIND_MINUTES_OVER_NORM:
    '{activities} activities of bank item {bankCode} take more than its norm, by {minutes} minutes in all, since {first}.',
  MEND_MINUTES_OVER_NORM:
    'The appraiser rejects those that wait for verification; the employee corrects or voids what is not verified. Of a month that is closed BKPP waives it with a reason.',
  FIND_ACTIVITIES_BY_HABIT:
    "The month's activities gave the sign {signal} on {days} days. It proves nothing and decides nothing.",
  MEND_ACTIVITIES_BY_HABIT:
    'BKPP looks at the activities and asks their owner and the appraiser; what can be explained is waived with the reason.',
  FIND_DAYS_OVER_MAX:
    'On {days} days, from {first} to {last}, activities take more minutes than a day may have.',
  MEND_DAYS_OVER_MAX:
    'The appraiser rejects those that wait for verification; the employee corrects or voids what is not verified. Of a month that is closed BKPP waives it with a reason.',
  FIND_ACTIVITIES_OVERLAP: 'On {days} days, from {first} to {last}, two activities claim the same hours.',
  MEND_ACTIVITIES_OVERLAP:
    'The appraiser rejects one of them while it waits for verification; the employee corrects or voids what is not verified. Of a month that is closed BKPP waives it with a reason.',
  FIND_ACTIVITIES_WHILE_AWAY:
    'There are activities on {days} days of leave or out of office, from {first} to {last}.',
  MEND_ACTIVITIES_WHILE_AWAY:
    'The employee voids what is not verified, or the appraiser rejects it; where they did work on that day, the leave on record is corrected. Of a month that is closed BKPP waives it with a reason.',
  FIND_ACTIVITIES_ON_DAY_OFF:
    'There are activities on {days} days of a weekend or a holiday, from {first} to {last}.',
  MEND_ACTIVITIES_ON_DAY_OFF:
    'The employee voids what is not verified, or the appraiser rejects it; where they were on duty on that day, the duty is put on record. Of a month that is closed BKPP waives it with a reason.',
  FIND_BANK_ITEM_OF_OTHERS:
    "{activities} activities are of bank item {bankCode}, which is not for the employee's family of positions, {minutes} minutes in all, since {first}.",
  MEND_BANK_ITEM_OF_OTHERS:
    'The employee takes an item of their position while it is not verified, or the appraiser rejects it; where the item is for this position too, BKPP renews the bank for the days to come and waives this finding with a reason, as it does of a month that is closed.',
  FIND_ACTIVITIES_UNVERIFIED:
    '{activities} activities have waited for verification since {since}, and its last day is {until}.',
  MEND_ACTIVITIES_UNVERIFIED:
    'The appraiser or the verifier decides on them that day; where it is over, BKPP grants a longer window of verification.',
};
