/** What is said of organisations' achievements (capaian kinerja organisasi), in Indonesian: a part of id.ts. */
export const idAchievement = {
  // achievements of organisations
  EVALUATION_LEADER_RESULT:
    'Pegawai ini memimpin unit dengan capaian {predicate}; rating hasil kerjanya mengikuti capaian itu: {rating}.',
  EVALUATION_ACHIEVEMENT_CHANGED:
    'Capaian kinerja organisasi dikoreksi setelah evaluasi ini dinilai; yang berlaku nomor {number}. Nilai kembali, lalu terbitkan.',
  ACHIEVEMENT_FROM_ESAKIP:
    'Capaian unit untuk {period} berasal dari e-Sakip. Ubah di sana, lalu impor versi barunya.',
  ACHIEVEMENT_PART_OF_YEAR:
    'Capaian perjanjian kinerja dan ekspektasi pimpinan hanya ditulis pada capaian tahunan. Kosongkan pada bulanan.',
  ACHIEVEMENT_PERIOD:
    'Capaian organisasi berlaku sebulan atau setahun: tulis periode seperti 2026-M10 atau 2026-Y.',
  ACHIEVEMENT_TOO_EARLY: 'Belum waktunya: paling awal {date}.',
  ACHIEVEMENT_UNIT_ENDED: 'Unit ini tidak ada lagi pada {date}. Pilih unit yang ada pada hari itu.',
  ACHIEVEMENT_OF_ANOTHER: 'Bagi unit ini berlaku capaian {unit}. Tulis capaian unit itu.',
  ACHIEVEMENT_NO_DRAFT: 'Capaian ini belum mempunyai isi. Tulis drafnya lebih dahulu.',
  ACHIEVEMENT_WEIGHTS: 'Bobot kriteria berjumlah {found} %. Jadikan seluruhnya 100 %.',
  ACHIEVEMENT_MEMBER_TWICE: 'Penilai ini tercantum lebih dari sekali. Cantumkan setiap penilai satu kali.',
  ACHIEVEMENT_NOT_ASSESSOR:
    'Pegawai ini hari ini bukan penilai kinerja organisasi bagi unit ini. Cantumkan hanya anggota tim penilai.',
  ACHIEVEMENT_OWN_UNIT:
    'Pimpinan unit tidak menilai atau memutus capaian unitnya sendiri. Orang lain yang harus melakukannya.',
  ACHIEVEMENT_LEADER_SETS:
    'Capaian ini ditetapkan pimpinan di atasnya ({office}). BKPP menetapkan hanya bila tidak ada pimpinan di atas.',
  ACHIEVEMENT_REASON: 'Tim penilai merekomendasikan {recommended}. Tulis alasan menetapkan yang lain.',
  ACHIEVEMENT_SAME: 'Predikat itu sudah berlaku. Pilih predikat yang benar.',
  // the distribution guide
  DISTRIBUTION_MOST: 'Pola distribusi: {predicates} menjadi predikat yang paling banyak dalam kelompok.',
  DISTRIBUTION_MAX: 'Pola distribusi: {predicates} paling banyak {percent} % kelompok.',
  DISTRIBUTION_MIN: 'Pola distribusi: {predicates} paling sedikit {percent} % kelompok.',
  DISTRIBUTION_SOME: 'Pola distribusi: paling sedikit satu orang dalam kelompok mendapat {predicates}.',
  DISTRIBUTION_GROUPS:
    'Pratinjau memuat evaluasi satu unit kinerja dan satu periode yang bertumpu pada satu capaian. Kirim yang lain tersendiri.',
  EVALUATION_OTHER_PERIOD: 'Evaluasi ini bukan untuk {period}. Sebut evaluasi periode itu.',
  // achievements of organisations: rows of e-Sakip
  ROW_ACHIEVEMENT_DIFFERS:
    'Versi {version} sudah tercatat dengan isi lain. Terbitkan perubahannya di e-Sakip sebagai versi baru, lalu impor versi itu.',
  ROW_ACHIEVEMENT_LOWER:
    'Versi {version} lebih lama daripada versi {found} yang tercatat. Impor versi terbaru.',
  ROW_ACHIEVEMENT_DECIDED:
    'Capaian ini sudah direkomendasikan atau ditetapkan ({status}). Setelah ditetapkan BKPP dapat mengoreksinya.',
  ROW_ACHIEVEMENT_TAKES_OVER:
    'Capaian ini ditulis di sini; versi e-Sakip menggantikannya, dan sejak itu perubahan hanya melalui e-Sakip.',
} as const;
