export const idD15 = {
  // findings of D15
  FIND_ACHIEVEMENT_NOT_DRAWN_UP:
    'Capaian kinerja organisasi periode ini belum disusun, padahal seharusnya ditetapkan paling lambat {dueOn}; evaluasi pegawai yang menunggunya: {people}.',
  MEND_ACHIEVEMENT_NOT_DRAWN_UP:
    'Pengelola kinerja unit menyusun capaian, atau BKPP mengimpornya dari e-Sakip.',
  FIND_ACHIEVEMENT_NOT_SET:
    'Capaian kinerja organisasi sudah disusun (status {status}) tetapi belum ditetapkan, padahal tenggatnya {dueOn}; evaluasi pegawai yang menunggunya: {people}.',
  MEND_ACHIEVEMENT_NOT_SET:
    'Bila belum direkomendasikan, tim penilai merekomendasikannya; pimpinan di atasnya lalu menetapkan. Bila tidak mungkin, BKPP mengizinkan penilaian mendahului dengan alasan dan mengecualikan temuan ini.',
  FIND_EVALUATED_BEFORE_ACHIEVEMENT:
    'Evaluasi diterbitkan pada {issuedOn} tanpa, atau sebelum, capaian kinerja organisasi ditetapkan.',
  MEND_EVALUATED_BEFORE_ACHIEVEMENT:
    'Setelah capaian ditetapkan, BKPP membuka kembali evaluasi dengan dasar hukum; pejabat penilai menilai dan menerbitkannya lagi.',
  FIND_AGREED_ITEM_WITHOUT_RESULT:
    'Butir perjanjian kinerja “{text}” ({itemId}) tidak menjadi hasil kerja pada SKP pimpinan unit.',
  MEND_AGREED_ITEM_WITHOUT_RESULT:
    'Pimpinan unit mengubah SKP-nya dan menambahkan hasil kerja dari butir itu.',
  FIND_AGREED_TARGET_DIFFERS:
    'Target hasil kerja “{text}” ({resultId}) pada SKP {planned}, sedangkan perjanjian kinerja ({itemId}) menetapkan {agreed}.',
  MEND_AGREED_TARGET_DIFFERS:
    'Pimpinan unit mengubah target pada SKP menurut perjanjian kinerja; bila perjanjian yang berubah, versi barunya ditetapkan dahulu.',
  FIND_AGREED_ITEM_GONE:
    'Butir perjanjian kinerja {itemId}, asal hasil kerja “{text}” ({resultId}), tidak ada lagi pada perjanjian yang direvisi setelah SKP disusun.',
  MEND_AGREED_ITEM_GONE:
    'Pimpinan unit mengubah SKP menurut versi perjanjian yang berlaku: hasil kerja itu diakhiri atau diganti asalnya.',
  FIND_AGREED_ITEM_REVISED:
    'Butir perjanjian kinerja {itemId}, asal hasil kerja “{text}” ({resultId}), berubah pada revisi setelah SKP disusun.',
  MEND_AGREED_ITEM_REVISED: 'Pimpinan unit mengubah SKP menurut versi perjanjian yang berlaku.',
};

export const enD15: Record<keyof typeof idD15, string> = {
  FIND_ACHIEVEMENT_NOT_DRAWN_UP:
    'The achievement of the organisation is not drawn up, and was to be set by {dueOn}; evaluations that wait for it: {people}.',
  MEND_ACHIEVEMENT_NOT_DRAWN_UP:
    "The unit's performance manager draws it up, or BKPP imports it from e-Sakip.",
  FIND_ACHIEVEMENT_NOT_SET:
    'The achievement of the organisation is drawn up (in state {status}) and not set, and its day was {dueOn}; evaluations that wait for it: {people}.',
  MEND_ACHIEVEMENT_NOT_SET:
    'What is not recommended yet the assessors recommend; the leader above then sets it. Where that is not possible, BKPP lets people be rated before it, with a reason, and waives this finding.',
  FIND_EVALUATED_BEFORE_ACHIEVEMENT:
    'An evaluation was issued on {issuedOn} without the achievement of the organisation, or before it was set.',
  MEND_EVALUATED_BEFORE_ACHIEVEMENT:
    'Once the achievement is set, BKPP opens the evaluation again on a legal basis, and the appraiser rates and issues it anew.',
  FIND_AGREED_ITEM_WITHOUT_RESULT:
    "Item “{text}” ({itemId}) of the performance agreement is no result of the head's plan.",
  MEND_AGREED_ITEM_WITHOUT_RESULT: 'The head amends the plan and adds a result of that item.',
  FIND_AGREED_TARGET_DIFFERS:
    'Result “{text}” ({resultId}) aims at {planned}, and the performance agreement ({itemId}) says {agreed}.',
  MEND_AGREED_TARGET_DIFFERS:
    'The head amends the plan to the agreed target; where the agreement is to change, its new version is published first.',
  FIND_AGREED_ITEM_GONE:
    'Item {itemId} of the performance agreement, of which result “{text}” ({resultId}) comes, is in it no more since it was revised after the plan was written.',
  MEND_AGREED_ITEM_GONE:
    'The head amends the plan by the version in force: the result ends, or takes another item.',
  FIND_AGREED_ITEM_REVISED:
    'Item {itemId} of the performance agreement, of which result “{text}” ({resultId}) comes, reads otherwise since it was revised after the plan was written.',
  MEND_AGREED_ITEM_REVISED: 'The head amends the plan by the version in force.',
};
