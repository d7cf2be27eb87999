/** Refusals about continuous feedback, in Indonesian: a part of id.ts. docs/domain.md 1.6. */
export const idFeedback = {
  // feedback
  FEEDBACK_DAY: 'Aktivitas ini dari tanggal {date}. Umpan balik atasnya membicarakan hari itu.',
  FEEDBACK_DATE: 'Umpan balik ini membicarakan hari antara {from} dan {to}. Pilih hari di antaranya.',
  FEEDBACK_AUTHOR_LEFT:
    'Anda tidak lagi bertugas, dan umpan balik hanya ditulis oleh yang masih bertugas. Sampaikan lewat yang masih bekerja bersamanya.',
  FEEDBACK_TARGET_UNKNOWN:
    'Pegawai ini tidak memiliki hasil kerja atau aktivitas itu pada hari itu. Pilih dari SKP atau aktivitasnya, atau tulis tentang salah satu perilaku.',
  FEEDBACK_UPWARD_TARGET:
    'Umpan balik kepada atasan tanpa nama, dan satu hasil kerja atau aktivitas menunjukkan siapa yang terlibat. Tulis tentang salah satu perilaku.',
  FEEDBACK_UPWARD_EVIDENCE:
    'Umpan balik kepada atasan tanpa nama, dan bukti dukung menunjukkan penulisnya. Kirim tanpa bukti dukung.',
  FEEDBACK_NAMED:
    'Anda tidak menulis kepada pegawai ini sebagai bawahannya, dan itu diperlihatkan dengan nama Anda. Kirim dengan anonymous false, atau jangan kirim.',
  FEEDBACK_ANONYMOUS:
    'Anda menulis kepada pegawai ini sebagai bawahannya, dan itu diperlihatkan tanpa nama Anda. Kirim dengan anonymous true.',
  FEEDBACK_TOO_MANY:
    'Paling banyak {max} umpan balik kepada orang yang sama pada {period}. Bicarakan selebihnya dalam dialog kinerja.',
  FEEDBACK_FINAL: 'Umpan balik ini dapat diperbaiki atau ditarik sampai {until}; setelah itu tetap.',
} as const;
