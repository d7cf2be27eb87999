export const idD14 = {
  // findings of D14
  FIND_NO_DIALOGUE:
    'Tidak ada dialog kinerja dengan pegawai ini selama {months} bulan: seharusnya paling lambat {dueOn}, yang terakhir {lastOn}.',
  MEND_NO_DIALOGUE: 'Atasan menjadwalkan dialog kinerja, mengadakannya, dan mencatatnya.',
  FIND_EMPLOYEE_POINTS_OVERDUE:
    '{count} tindak lanjut dialog kinerja yang menjadi tugas pegawai melewati waktunya, yang terlama {oldestOn}.',
  MEND_EMPLOYEE_POINTS_OVERDUE:
    'Pegawai mengerjakan dan menyelesaikannya, atau mencabutnya dengan catatan; yang belum selesai dibawa ke dialog berikutnya.',
  FIND_SUPERIOR_POINTS_OVERDUE:
    '{count} tindak lanjut dialog kinerja yang menjadi tugas atasan melewati waktunya, yang terlama {oldestOn}.',
  MEND_SUPERIOR_POINTS_OVERDUE:
    'Atasan mengerjakan dan menyelesaikannya, atau mencabutnya dengan catatan; yang belum selesai dibawa ke dialog berikutnya.',
  FIND_RATED_WITHOUT_DIALOGUE:
    'Evaluasi yang diterbitkan pada {issuedOn} di bawah ekspektasi tanpa dialog kinerja sebelumnya.',
  MEND_RATED_WITHOUT_DIALOGUE:
    'BKPP membuka kembali evaluasi dengan dasar hukum; atasan mengadakan dialog, lalu menilai dan menerbitkannya lagi. Bila penilaian tetap berlaku, BKPP mengecualikan temuan ini dengan alasan.',
  FIND_FOLLOW_UP_OVERDUE:
    'Tindak lanjut hasil evaluasi ({followUp}, status {status}) melewati waktunya {dueOn}.',
  MEND_FOLLOW_UP_OVERDUE:
    'Yang memutuskan menerima atau menolak usulan; yang melaksanakan mencatat dan menyelesaikannya; yang gugur dasarnya digugurkan BKPP.',
};

export const enD14: Record<keyof typeof idD14, string> = {
  FIND_NO_DIALOGUE:
    'No dialogue has been held for {months} months: one was due by {dueOn}, the last was on {lastOn}.',
  MEND_NO_DIALOGUE: 'The superior schedules a dialogue, holds and records it.',
  FIND_EMPLOYEE_POINTS_OVERDUE:
    '{count} follow-ups of dialogues that the employee is to do are past their day, the oldest {oldestOn}.',
  MEND_EMPLOYEE_POINTS_OVERDUE:
    'The employee does and settles them, or drops them with a note; what is left goes on to the next dialogue.',
  FIND_SUPERIOR_POINTS_OVERDUE:
    '{count} follow-ups of dialogues that the superior is to do are past their day, the oldest {oldestOn}.',
  MEND_SUPERIOR_POINTS_OVERDUE:
    'The superior does and settles them, or drops them with a note; what is left goes on to the next dialogue.',
  FIND_RATED_WITHOUT_DIALOGUE:
    'An evaluation issued on {issuedOn} is below expectation without a dialogue before it.',
  MEND_RATED_WITHOUT_DIALOGUE:
    'BKPP opens the evaluation again on a legal basis; the superior holds a dialogue, rates and issues it anew. Where the rating stands, BKPP waives the finding with a reason.',
  FIND_FOLLOW_UP_OVERDUE:
    'What follows from an evaluation ({followUp}, in state {status}) is past its day, {dueOn}.',
  MEND_FOLLOW_UP_OVERDUE:
    'Whoever decides accepts or rejects the proposal; whoever carries it out records and finishes it; what has lost its ground BKPP lets lapse.',
};
