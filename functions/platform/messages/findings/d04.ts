export const idD04 = {
  // findings of D04
  FIND_MONTH_LINE_MISSING:
    'SKP bulanan tidak memuat baris indikator “{text}” ({indicatorId}), padahal SKP memiliki target {planned} untuk bulan ini.',
  MEND_MONTH_LINE_MISSING:
    'Selama realisasi belum diajukan, pegawai atau BKPP menyusun ulang baris bulan ini dari SKP, lalu target diajukan lagi; realisasi yang sudah diajukan dikembalikan dahulu oleh pejabat penilai. Bulan yang sudah ditutup dikecualikan BKPP dengan alasan.',
  FIND_MONTH_LINE_EXTRA:
    'SKP bulanan memuat baris indikator “{text}” ({indicatorId}) dengan target {found} yang tidak ada pada SKP.',
  MEND_MONTH_LINE_EXTRA:
    'Selama realisasi belum diajukan, pegawai atau BKPP menyusun ulang baris bulan ini dari SKP; pekerjaan di luar SKP dicatat sebagai tugas tambahan pada realisasi. Bulan yang sudah ditutup dikecualikan BKPP dengan alasan.',
  FIND_MONTH_LINE_TWICE: 'SKP bulanan memuat baris indikator “{text}” ({indicatorId}) lebih dari sekali.',
  MEND_MONTH_LINE_TWICE:
    'Selama realisasi belum diajukan, pegawai atau BKPP menyusun ulang baris bulan ini dari SKP. Bulan yang sudah ditutup dikecualikan BKPP dengan alasan.',
  FIND_MONTH_TARGET_DRIFT:
    'Target indikator “{text}” ({indicatorId}) bulan ini {found}, sedangkan SKP menetapkan {planned}.',
  MEND_MONTH_TARGET_DRIFT:
    'Selama realisasi belum diajukan, pegawai atau BKPP menyusun ulang baris bulan ini dari SKP; bila target yang benar berbeda, SKP diubah melalui perubahan SKP. Bulan yang sudah ditutup dikecualikan BKPP dengan alasan.',
  FIND_PLAN_AGGREGATION:
    'Target bulanan indikator “{text}” ({indicatorId}) menjadi {found} menurut {aggregation}, bukan target tahunan {target}.',
  MEND_PLAN_AGGREGATION:
    'Pegawai mengubah SKP sehingga dua belas target bulanan sama dengan target tahunannya.',
};

export const enD04: Record<keyof typeof idD04, string> = {
  FIND_MONTH_LINE_MISSING:
    'The month has no line for indicator “{text}” ({indicatorId}), though the plan has a target of {planned} for it.',
  MEND_MONTH_LINE_MISSING:
    'Until a realisation is handed in, the employee or BKPP takes the lines from the plan anew, and the target is submitted again; a realisation that is handed in is first returned by the appraiser. Of a month that is closed BKPP waives it with a reason.',
  FIND_MONTH_LINE_EXTRA:
    'The month has a line of indicator “{text}” ({indicatorId}) with a target of {found} that the plan does not have.',
  MEND_MONTH_LINE_EXTRA:
    'Until a realisation is handed in, the employee or BKPP takes the lines from the plan anew; what is done beside the plan is entered as an additional task of the realisation. Of a month that is closed BKPP waives it with a reason.',
  FIND_MONTH_LINE_TWICE: 'The month has the line of indicator “{text}” ({indicatorId}) more than once.',
  MEND_MONTH_LINE_TWICE:
    'Until a realisation is handed in, the employee or BKPP takes the lines from the plan anew. Of a month that is closed BKPP waives it with a reason.',
  FIND_MONTH_TARGET_DRIFT:
    "The month's target of indicator “{text}” ({indicatorId}) is {found}, and the plan says {planned}.",
  MEND_MONTH_TARGET_DRIFT:
    'Until a realisation is handed in, the employee or BKPP takes the lines from the plan anew; where another target is right, the plan is amended. Of a month that is closed BKPP waives it with a reason.',
  FIND_PLAN_AGGREGATION:
    'The months of indicator “{text}” ({indicatorId}) come to {found} by {aggregation}, not to the annual target of {target}.',
  MEND_PLAN_AGGREGATION: 'The employee amends the plan, so that the twelve months make the annual target.',
};
