/**
 * Why something is not there or cannot be done, and what mends it, in Indonesian. docs/domain.md 3, D01 and D05.
 */
export const idWhy = {
  // where things lie
  ITEM_WAITS_FOR_NOBODY:
    'Ini tidak sedang menunggu siapa pun. Periksa statusnya: yang menunggu pemiliknya sendiri tidak dipindahkan.',
  ITEM_NOT_MISPLACED:
    'Ini sudah berada pada meja yang benar. Bila pejabat penilainya keliru, perbaiki data SISDM atau ajukan penugasan; ini lalu pindah dengan sendirinya.',
  WHY_ACTION_UNKNOWN: 'Tindakan ini tidak dikenal untuk {type}. Pilih salah satu: {expected}.',
  // explanations of why something is not seen or cannot be done; no refusals
  EXPLAIN_WHY_READING_MET: 'Berwenang melihatnya sebagai {as}.',
  EXPLAIN_WHY_READING_MISSING:
    'Tidak berwenang melihatnya, atau tidak ada: yang berwenang {needed}; kedudukan orang ini: {has}.',
  EXPLAIN_WHY_SHOWN_MET: 'Nilai dan catatannya pun terlihat.',
  EXPLAIN_WHY_SHOWN_MISSING:
    'Nilai, predikat, dan catatannya belum terlihat: status {status}, dan sebelum terbit hanya terlihat oleh {needed}.',
  EXPLAIN_WHY_WAITING_MET: 'Sedang menunggu: {step}.',
  EXPLAIN_WHY_WAITING_MISSING: 'Tidak sedang menunggu siapa pun: status {status}.',
  EXPLAIN_WHY_IN_CHARGE_MET: 'Memang menunggu orang ini.',
  EXPLAIN_WHY_IN_CHARGE_MISSING: 'Menunggu orang lain, menurut garis pelaporan atau jabatan yang berlaku.',
  EXPLAIN_WHY_ON_DESK_MET: 'Ada di meja orang ini.',
  EXPLAIN_WHY_ON_DESK_MISSING:
    'Tidak ada di meja orang ini: tercatat di meja lain, atau di meja ini tetapi tidak muncul.',
  EXPLAIN_WHY_STANDING_MET: 'Berwenang melakukannya sebagai {as}.',
  EXPLAIN_WHY_STANDING_MISSING:
    'Tidak berwenang melakukannya: yang berwenang {needed}; kedudukan orang ini: {has}.',
  EXPLAIN_WHY_STATE_MET: 'Statusnya memungkinkan: {status}.',
  EXPLAIN_WHY_RULES_MET: 'Tidak ada aturan yang menghalangi.',
  EXPLAIN_MEND_REROUTE:
    'Pengelola kinerja unit atau BKPP memindahkannya ke meja yang benar; bila tidak, malam ini pindah dengan sendirinya.',
  EXPLAIN_MEND_LINE:
    'Bila pejabat penilainya keliru: BKPP mengimpor data SISDM yang benar atau menetapkan penilai lain, atau unit mengajukan Plt., Plh., atau verifikator.',
  EXPLAIN_MEND_OFFICE: 'Kewenangan jabatan diberikan dengan penunjukan oleh BKPP.',
  EXPLAIN_MEND_ISSUE: 'Pejabat penilai menerbitkan evaluasinya.',
  EXPLAIN_MEND_STEP: 'Langkah yang membawanya ke status yang diperlukan.',
  EXPLAIN_MEND_NEXT: 'Langkah yang mengajukannya.',
  EXPLAIN_MEND_WINDOW: 'BKPP dapat memberi jendela waktu yang lebih panjang, atau mencatat gangguan sistem.',
  EXPLAIN_MEND_AMEND: 'SKP yang sudah ditetapkan diubah melalui perubahan SKP.',
  EXPLAIN_MEND_OWNER: 'Pemiliknya memperbaiki isinya lalu mengajukannya lagi.',
  EXPLAIN_MEND_DIALOGUE: 'Kedua pihak mengadakan dialog kinerja dan mengonfirmasinya.',
  EXPLAIN_MEND_SOURCES: 'Pimpinan membagi hasil kerjanya, dan pegawai menerima penugasannya.',
  EXPLAIN_MEND_ACHIEVEMENT:
    'Capaian organisasi unit ditetapkan lebih dahulu, atau BKPP mengizinkan dengan dasar hukum.',
  EXPLAIN_MEND_SUBORDINATES:
    'Pejabat penilai menerbitkan evaluasi semua bawahannya, atau BKPP melepaskannya.',
  // kinds of standing, as these explanations name them
  EXPLAIN_RELATION_ANYONE: 'siapa saja',
  EXPLAIN_RELATION_SELF: 'pemiliknya',
  EXPLAIN_RELATION_APPRAISER: 'pejabat penilai',
  EXPLAIN_RELATION_SUPERIOR: 'atasan pejabat penilai',
  EXPLAIN_RELATION_ACTING_SUPERIOR: 'yang bertindak menggantikan pejabat penilai',
  EXPLAIN_RELATION_ACTING_HOLDER: 'yang menjabat menggantikan pimpinan',
  EXPLAIN_RELATION_DELEGATE: 'penerima delegasi',
  EXPLAIN_RELATION_HEAD: 'pimpinan unit',
  EXPLAIN_RELATION_VERIFIER: 'verifikator',
  EXPLAIN_RELATION_TEAM_LEAD: 'ketua tim kerja',
  EXPLAIN_RELATION_SUBORDINATE: 'bawahan',
  EXPLAIN_RELATION_PEER: 'rekan kerja',
  EXPLAIN_RELATION_MANAGER: 'pengelola kinerja unit',
  EXPLAIN_RELATION_BKPP: 'BKPP',
  EXPLAIN_RELATION_ASSESSOR: 'tim penilai organisasi',
  EXPLAIN_RELATION_AUDITOR: 'auditor',
} as const;
