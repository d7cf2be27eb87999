export const idD01 = {
  // findings of D01
  FIND_PLAN_ON_NO_DESK:
    'SKP, perubahannya, atau dialog dan pertanyaan tentangnya ({step}) sudah diajukan, tetapi tidak ada di meja kerja siapa pun.',
  MEND_PLAN_ON_NO_DESK:
    'Pengelola kinerja unit atau BKPP memindahkannya sekarang ke meja kerja yang berwenang (rerouteItem); tanpa itu sistem meletakkannya di sana malam berikutnya. SKP dapat pula ditarik pegawai dan diajukan lagi.',
  FIND_PLAN_WITH_ANOTHER:
    'SKP, perubahannya, atau dialog dan pertanyaan tentangnya ({step}) menunggu di meja kerja orang yang bukan lagi yang berwenang, sejak {since}.',
  MEND_PLAN_WITH_ANOTHER:
    'Pengelola kinerja unit atau BKPP memindahkannya sekarang ke meja kerja yang berwenang (rerouteItem); tanpa itu sistem memindahkannya malam berikutnya. SKP dapat pula ditarik pegawai dan diajukan lagi.',
  FIND_PLAN_WITH_NOBODY:
    'SKP, perubahannya, atau dialog dan pertanyaan tentangnya ({step}) menunggu, tetapi tidak ada pejabat yang berwenang menanganinya.',
  MEND_PLAN_WITH_NOBODY:
    'BKPP menetapkan pejabat penilai untuk jabatan itu, atau unit mengajukan Plt. untuk jabatan atasan yang lowong.',
  FIND_PLAN_WAITING_LONG:
    'SKP atau perubahannya menunggu keputusan pejabat penilai sejak {since}; batas waktunya {dueOn}.',
  MEND_PLAN_WAITING_LONG: 'Pejabat penilai menyetujui atau mengembalikannya dengan catatan.',
  FIND_PLAN_REVIEW_WAITING_LONG:
    'SKP atau perubahannya menunggu reviu pengelola kinerja sejak {since}; batas waktunya {dueOn}.',
  MEND_PLAN_REVIEW_WAITING_LONG: 'Pengelola kinerja mereviunya atau mengembalikannya dengan catatan.',
  FIND_PLAN_NOT_SENT: 'SKP tahun ini belum diajukan atau masih pada pegawai, padahal batas waktunya {dueOn}.',
  MEND_PLAN_NOT_SENT:
    'Pegawai menyusun SKP untuk jabatannya sekarang dan mengajukannya; SKP itu ditandai terlambat.',
};

export const enD01: Record<keyof typeof idD01, string> = {
  FIND_PLAN_ON_NO_DESK:
    "A plan, its amendment, or a dialogue or question about it ({step}) was sent in and lies on nobody's desk.",
  MEND_PLAN_ON_NO_DESK:
    "The unit's performance manager or BKPP moves it now to the desk of whoever is in charge (rerouteItem); else the system lays it there in the next night. The employee may also withdraw a plan and submit it again.",
  FIND_PLAN_WITH_ANOTHER:
    'A plan, its amendment, or a dialogue or question about it ({step}) has waited since {since} on the desk of somebody who is no longer in charge.',
  MEND_PLAN_WITH_ANOTHER:
    "The unit's performance manager or BKPP moves it now to the desk of whoever is in charge (rerouteItem); else the system moves it in the next night. The employee may also withdraw a plan and submit it again.",
  FIND_PLAN_WITH_NOBODY:
    'A plan, its amendment, or a dialogue or question about it ({step}) waits, and nobody is in charge of it.',
  MEND_PLAN_WITH_NOBODY:
    'BKPP says who appraises the office, or the unit asks for a Plt in the vacant office above.',
  FIND_PLAN_WAITING_LONG:
    "A plan or its amendment has waited for the appraiser's decision since {since}; it was due on {dueOn}.",
  MEND_PLAN_WAITING_LONG: 'The appraiser approves it, or returns it with a note.',
  FIND_PLAN_REVIEW_WAITING_LONG:
    "A plan or its amendment has waited for the performance manager's review since {since}; it was due on {dueOn}.",
  MEND_PLAN_REVIEW_WAITING_LONG: 'The performance manager reviews it, or returns it with a note.',
  FIND_PLAN_NOT_SENT: "This year's plan was not sent in, or lies with its owner, and it was due on {dueOn}.",
  MEND_PLAN_NOT_SENT:
    'The employee draws up the plan of their present office and submits it; it is marked as late.',
};
