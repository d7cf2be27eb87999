/**
 * Refusals about dialogues and the threads of questions per line of a plan, in Indonesian. docs/domain.md 1.6, 3
 * (P09).
 */
export const idDialogue = {
  // dialogues and threads
  PLAN_APPROACH_NOT_AGREED:
    'Dialog kinerja perencanaan menyepakati pendekatan {agreed}; SKP ini memakai {approach}. Samakan pendekatan SKP, atau adakan dialog perencanaan lagi.',
  DIALOGUE_OPEN:
    'Dialog nomor {no} dengan jenis yang sama belum selesai. Konfirmasi atau batalkan dialog itu sebelum menjadwalkan yang berikut.',
  DIALOGUE_TOO_MANY: 'Satu SKP memuat paling banyak {max} dialog.',
  DIALOGUE_DATE: 'Dialog tentang SKP ini berlangsung antara {from} dan {to}.',
  DIALOGUE_DUE: 'Tindak lanjut jatuh tempo pada hari dialog ({from}) atau sesudahnya.',
  DIALOGUE_IDS: 'Id pokok bahasan dan tindak lanjut harus unik dalam satu dialog.',
  DIALOGUE_APPROACH:
    'Dialog perencanaan mencatat pendekatan SKP yang dipilih (KUANTITATIF atau KUALITATIF); dialog lain tidak mencatat pendekatan.',
  DIALOGUE_CONTENT_CHANGED:
    'Isi dialog berbeda dari yang Anda baca. Muat ulang, baca isinya, lalu konfirmasi dengan contentHash yang sekarang.',
  DIALOGUE_POINT_UNKNOWN: 'Dialog ini tidak memuat butir {id} yang dapat diselesaikan.',
  DIALOGUE_POINTS_TOO_MANY:
    'Masih ada {count} butir yang belum selesai; paling banyak {max} dapat dibawa ke dialog berikut. Selesaikan sebagian lebih dahulu.',
  THREAD_LINE_UNKNOWN: 'SKP ini tidak memuat butir {line}.',
  THREAD_FULL: 'Utas butir ini sudah memuat {max} catatan. Bahas selanjutnya dalam dialog kinerja.',
  THREAD_QUESTION_UNKNOWN: 'Utas ini tidak memuat pertanyaan itu.',
  LINE_CHANGED:
    'Butir ini berubah sejak Anda membacanya. Muat ulang, baca butirnya, lalu tulis kembali pemahaman Anda.',
  ACKNOWLEDGEMENT_TOO_SHORT: 'Jelaskan butir ini dengan kata-kata sendiri, paling sedikit {min} kata.',
  ACKNOWLEDGEMENT_COPIED: 'Pemahaman ini sama dengan teks butirnya. Tulis dengan kata-kata sendiri.',
} as const;
