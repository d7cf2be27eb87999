export const idD09 = {
  // findings of D09
  FIND_PLAN_RETURNED_OFTEN:
    'SKP dikembalikan {returns} kali, terakhir pada {last}, dan sejak itu belum dibicarakan dalam dialog.',
  MEND_PLAN_RETURNED_OFTEN:
    'Pejabat penilai mengadakan dialog kinerja dengan pegawai tentang SKP ini dan mencatatnya.',
  FIND_MONTH_RETURNED_OFTEN:
    'SKP bulanan dikembalikan {returns} kali, terakhir pada {last}, dan sejak itu belum dibicarakan dalam dialog.',
  MEND_MONTH_RETURNED_OFTEN:
    'Pejabat penilai mengadakan dialog kinerja dengan pegawai tentang SKP ini dan mencatatnya.',
  FIND_QUESTION_UNANSWERED:
    'Pertanyaan tentang baris “{text}” ({lineId}) sejak {since} belum dijawab dalam {term} hari kerja.',
  MEND_QUESTION_UNANSWERED: 'Pejabat penilai menjawab pertanyaan itu.',
  FIND_LINES_NOT_ACKNOWLEDGED:
    '{lines} dari {of} hasil kerja belum dijelaskan pemiliknya dengan kata sendiri {days} hari setelah SKP ditetapkan.',
  MEND_LINES_NOT_ACKNOWLEDGED:
    'Pegawai menjelaskan setiap hasil kerja dengan kata sendiri, atau menanyakan yang belum dipahami.',
  FIND_TEXT_OF_EXAMPLE:
    '{results} dari {of} hasil kerja utama yang disusun sendiri sama bunyinya dengan contoh.',
  MEND_TEXT_OF_EXAMPLE:
    'Pegawai menjelaskan hasil kerja itu dengan kata sendiri, atau mengubah SKP sehingga sesuai pekerjaannya.',
  FIND_PLAN_NOT_LOOKED_AT:
    'Pemilik belum membuka SKP atau bekerja menurut SKP {days} hari setelah ditetapkan pada {approvedOn}.',
  MEND_PLAN_NOT_LOOKED_AT:
    'Pegawai membuka SKP-nya, mengajukan target bulanan, dan menjelaskan hasil kerjanya; pejabat penilai mengingatkan.',
  FIND_ACTIVITIES_UNLINKED:
    '{minutes} dari {of} menit aktivitas bulan ini ({percent} persen) tidak mendukung hasil kerja SKP mana pun; batasnya {limit} persen.',
  MEND_ACTIVITIES_UNLINKED:
    'Pegawai mengaitkan aktivitas yang belum diverifikasi dengan hasil kerja yang didukungnya. Bila bulannya sudah ditutup, BKPP mengecualikan temuan ini dengan alasan.',
};

export const enD09: Record<keyof typeof idD09, string> = {
  FIND_PLAN_RETURNED_OFTEN:
    'The plan was returned {returns} times, last on {last}, and has not been talked over since.',
  MEND_PLAN_RETURNED_OFTEN:
    'The appraiser holds a performance dialogue with the employee about the plan, and puts it on record.',
  FIND_MONTH_RETURNED_OFTEN:
    'The month was returned {returns} times, last on {last}, and has not been talked over since.',
  MEND_MONTH_RETURNED_OFTEN:
    'The appraiser holds a performance dialogue with the employee about the plan, and puts it on record.',
  FIND_QUESTION_UNANSWERED:
    'A question about line “{text}” ({lineId}) has waited for an answer since {since}, for more than {term} working days.',
  MEND_QUESTION_UNANSWERED: 'The appraiser answers it.',
  FIND_LINES_NOT_ACKNOWLEDGED:
    '{lines} of {of} results have not been explained by their owner in their own words {days} days after the plan was set.',
  MEND_LINES_NOT_ACKNOWLEDGED:
    'The employee explains each result in their own words, or asks about what is not understood.',
  FIND_TEXT_OF_EXAMPLE:
    '{results} of {of} main results that the owner worded are those of the examples, word by word.',
  MEND_TEXT_OF_EXAMPLE:
    'The employee explains them in their own words, or amends the plan to say what their work is.',
  FIND_PLAN_NOT_LOOKED_AT:
    'The owner has neither looked at the plan nor worked by it {days} days after it was set on {approvedOn}.',
  MEND_PLAN_NOT_LOOKED_AT:
    "The employee reads the plan, submits the month's target and explains the results; the appraiser reminds them.",
  FIND_ACTIVITIES_UNLINKED:
    '{minutes} of {of} minutes of the month ({percent} per cent) serve no result of the plan; the limit is {limit} per cent.',
  MEND_ACTIVITIES_UNLINKED:
    'The employee ties activities that are not verified to the results that they serve. Of a month that is closed, BKPP waives this finding with the reason.',
};
