export const idD12 = {
  // findings of D12
  FIND_MATRIX_MISSING:
    'SKP pegawai ini berlaku, tetapi hasil kerjanya belum dibagi: {people} bawahan belum mendapat penugasan apa pun.',
  MEND_MATRIX_MISSING: 'Atasan menyusun matriks peran hasil dari SKP-nya, lalu menetapkannya.',
  FIND_RESULT_WITHOUT_ASSIGNEE:
    'Hasil kerja utama “{text}” ({resultId}) pada SKP pimpinan tidak ditugaskan kepada siapa pun.',
  MEND_RESULT_WITHOUT_ASSIGNEE:
    'Atasan merevisi matriks peran hasil dan menugaskan hasil kerja itu; bila dikerjakan sendiri oleh pimpinan, BKPP dapat mengecualikan temuan ini dengan alasan.',
  FIND_STAFF_WITHOUT_ASSIGNMENT:
    'Seorang bawahan sejak {from} belum mendapat penugasan dari matriks peran hasil, sehingga hasil kerja utamanya tidak dapat disusun.',
  MEND_STAFF_WITHOUT_ASSIGNMENT: 'Atasan merevisi matriks peran hasil dan memberi bawahan ini penugasan.',
  FIND_SHARES_OFF: 'Pembagian langsung hasil kerja “{text}” ({resultId}) berjumlah {percent} %, bukan 100 %.',
  MEND_SHARES_OFF: 'Atasan merevisi matriks peran hasil sehingga bagian semua penerima berjumlah 100 %.',
  FIND_ASSIGNMENT_CIRCULAR:
    'Penugasan melingkar: penerimanya juga memberi penugasan kepada pimpinan ini, langsung atau melalui orang lain.',
  MEND_ASSIGNMENT_CIRCULAR: 'Pimpinan menarik penugasan dari penerima itu, lalu menetapkan matriks.',
  FIND_ASSIGNMENT_OUTSIDE_LINE:
    'Penugasan diberikan kepada pegawai yang bukan bawahan dan bukan anggota tim kerja pimpinan ini.',
  MEND_ASSIGNMENT_OUTSIDE_LINE:
    'Pimpinan menarik penugasan itu dan membaginya kepada bawahan yang sekarang; bila garis atasan yang keliru, BKPP memperbaikinya.',
  FIND_ASSIGNED_RESULT_GONE:
    'Penugasan kepada {people} penerima mengacu pada hasil kerja “{text}” ({resultId}) yang tidak ada lagi pada SKP pimpinan.',
  MEND_ASSIGNED_RESULT_GONE:
    'Pimpinan merevisi matriks peran hasil: penugasan itu ditarik atau diganti dengan hasil kerja yang ada.',
  FIND_ASSIGNED_RESULT_CHANGED:
    'Hasil kerja “{text}” ({resultId}) berbunyi lain sejak ditugaskan secara langsung kepada {people} penerima.',
  MEND_ASSIGNED_RESULT_CHANGED:
    'Pimpinan merevisi matriks peran hasil agar penerima menyetujui bunyi yang sekarang.',
};

export const enD12: Record<keyof typeof idD12, string> = {
  FIND_MATRIX_MISSING:
    'The plan is in force and nothing of it is distributed: {people} of their people have no assignment at all.',
  MEND_MATRIX_MISSING: 'The leader draws up the role-result matrix of their plan and publishes it.',
  FIND_RESULT_WITHOUT_ASSIGNEE: 'Main result “{text}” ({resultId}) of the leader is assigned to nobody.',
  MEND_RESULT_WITHOUT_ASSIGNEE:
    'The leader revises the matrix and assigns the result; where the leader does it alone, BKPP may waive the finding with a reason.',
  FIND_STAFF_WITHOUT_ASSIGNMENT:
    'Somebody who has been theirs since {from} has no assignment of the matrix, and can draw up no main result.',
  MEND_STAFF_WITHOUT_ASSIGNMENT: 'The leader revises the matrix and gives them an assignment.',
  FIND_SHARES_OFF: 'The direct shares of result “{text}” ({resultId}) come to {percent} %, not to 100 %.',
  MEND_SHARES_OFF: 'The leader revises the matrix, so that all shares make 100 %.',
  FIND_ASSIGNMENT_CIRCULAR:
    'The assignments go round: an assignee also assigns to this leader, directly or through others.',
  MEND_ASSIGNMENT_CIRCULAR: 'The leader withdraws what is assigned to them and publishes the matrix.',
  FIND_ASSIGNMENT_OUTSIDE_LINE:
    "Something is assigned to somebody who is neither of the leader's line nor of a team of theirs.",
  MEND_ASSIGNMENT_OUTSIDE_LINE:
    "The leader withdraws it and assigns it to somebody of today's line; where the line is wrong, BKPP mends that.",
  FIND_ASSIGNED_RESULT_GONE:
    "Assignments to {people} people are of result “{text}” ({resultId}), which is in the leader's plan no more.",
  MEND_ASSIGNED_RESULT_GONE:
    'The leader revises the matrix: what is of that result is withdrawn, or takes a result that there is.',
  FIND_ASSIGNED_RESULT_CHANGED:
    'Result “{text}” ({resultId}) reads otherwise since it was directly assigned to {people} people.',
  MEND_ASSIGNED_RESULT_CHANGED:
    'The leader revises the matrix, so that the assignees accept it as it reads now.',
};
