/** What is said of evaluations (evaluasi kinerja), in Indonesian: a part of id.ts. */
import { idFollowing } from './idFollowing.ts';

export const idEvaluation = {
  ...idFollowing,
  // refusals
  EVALUATION_LINE_UNKNOWN:
    'Evaluasi ini tidak memiliki baris itu. Sebutkan indikator dari salah satu barisnya.',
  MONTHS_OPEN: 'Bulan {period} belum ditutup. Tahun ini dibuka untuk dinilai setelah semua bulannya ditutup.',
  EVALUATION_MONTH_MISSING:
    'Evaluasi bulan {period} belum terbit. Terbitkan evaluasi semua bulan SKP ini sebelum menilai tahunnya.',
  EVALUATION_MONTH_AWAITED:
    'Evaluasi bulan {period} masih menunggu {appraiser}, pejabat penilai waktu itu. Nilai tahunnya setelah evaluasi itu terbit, atau sesudah {until} tanpanya.',
  EVALUATION_EARLIER_AWAITED:
    'Evaluasi SKP sebelumnya pada tahun ini masih menunggu {appraiser}. Nilai setelah evaluasi itu terbit, atau sesudah {until}.',
  EVALUATION_EARLIER_UNOPENED:
    'Bagian tahun ini dari {from} sampai {to} belum dibuka untuk dievaluasi: bulannya belum ditutup, atau tidak ada atasan yang menilai. Nilai setelah evaluasinya terbit, atau sesudah {until}; BKPP melihat sebabnya pada closeYear.',
  EVALUATION_YEAR_CHANGED:
    'Yang menjadi dasar penilaian tahun ini berubah setelah dinilai: {changed}. Lihat bulan dan evaluasi sebelumnya, nilai kembali, lalu terbitkan.',
  EVALUATION_WEIGHTED_REASON:
    'Rating ini berbeda dari hasil pembobotan bulan ({rating}). Berikan alasannya, atau gunakan rating itu.',
  EVALUATION_ACADEMIC_RESULT:
    'Tahun tugas belajar dinilai dari hasil akademik. Pegawai atau BKPP mencatat hasil itu lebih dahulu.',
  EVALUATION_NO_STUDY:
    'Hasil akademik hanya dicatat pada evaluasi tahunan pegawai yang menjalani tugas belajar pada tahun itu.',
  EVALUATION_LINE_TWICE: 'Baris atau perilaku yang sama disebut dua kali. Pertahankan salah satunya.',
  EVALUATION_NO_CONTRACT:
    'Rekomendasi kontrak hanya diberikan pada evaluasi tahunan PPPK. Kosongkan isian ini.',
  EVALUATION_NOT_RATED_ANEW:
    'BKPP membuka kembali evaluasi ini. Nilai ulang tersendiri (rateEvaluation) sebelum menerbitkannya, walaupun ratingnya sama.',
  EVALUATION_OWN:
    'Ini evaluasi Anda sendiri, atau Anda yang menilai, menerbitkan, atau memutus keberatan atasnya. Petugas BKPP lain yang membukanya kembali.',
  EVALUATION_STUDY_OWN:
    'Anda yang menilai evaluasi ini: hasil tugas belajarnya dicatat oleh pegawai yang bertugas belajar, atau petugas BKPP lain.',
  EVALUATION_STUDY_RATED:
    'Tahun ini sudah dinilai menurut hasil yang tercatat. Hasil yang lain dicatat oleh BKPP.',
  EVALUATION_HELD_BACK:
    'Evaluasi {count} bawahan pejabat ini pada periode yang sama belum diterbitkan ({names}). Terbitkan dahulu; bila keterlambatan itu bukan karena ia, BKPP dapat melepaskannya (releaseEvaluation).',
  EVALUATION_RELEASE_OWN:
    'Ini evaluasi Anda sendiri, atau Anda pejabat penilainya. Petugas BKPP lain yang melepaskannya.',
  OBJECTION_LATE:
    'Hari terakhir keberatan adalah {until}. Hanya BKPP yang dapat membuka kembali evaluasi, dengan dasar hukum.',
  OBJECTION_EXPLAINED: 'Anda sudah memberi penjelasan atas keberatan ini.',
  OBJECTION_NOT_EXPLAINED:
    'Pejabat penilai dan pegawai dapat memberi penjelasan sampai {until}. Putuskan setelah keduanya memberi penjelasan, atau sesudah hari itu.',
  OBJECTION_RATINGS: 'Berikan kedua rating bila evaluasi diubah, dan tanpa rating bila dikuatkan.',
  OBJECTION_UNCHANGED: 'Rating ini sama dengan yang berlaku. Kuatkan evaluasinya, atau berikan rating lain.',
  OBJECTION_DECIDER:
    'Keberatan ini diputus atasan pejabat penilai ({decider}, decideObjection). Keputusan PPK hanya dicatat bila tidak ada atasan itu, atau bila batas waktunya lewat dan di atasnya tidak ada lagi.',
  OBJECTION_OWN:
    'Keberatan ini milik Anda sendiri, atau atas evaluasi yang Anda terbitkan. Petugas BKPP lain yang mencatat keputusannya.',
  OBJECTION_LETTER_DATE:
    'Surat bertanggal {date}. Surat itu memutus keberatan tanggal {from}, sehingga tanggalnya sejak hari itu sampai hari ini ({until}).',
  // explanations of an activity result; no refusals
  EXPLAIN_WITHOUT_DIALOGUE:
    'Sejak {since} belum ada dialog kinerja selain dialog perencanaan. Adakan dan catat dialog itu sebelum memberi rating di bawah ekspektasi; tanpa itu evaluasi diberi tanda.',
  EXPLAIN_UNVERIFIED_MINUTES: 'Menit yang sampai batas waktu tidak diverifikasi dan tetap dihitung: {value}.',
  EXPLAIN_VERIFIED_MINUTES: 'Menit aktivitas yang telah diverifikasi: {value}.',
  EXPLAIN_LEAVE_DAYS: 'Hari kerja selama cuti: {value}.',
  EXPLAIN_LEAVE_DAYS_WORKED:
    'Di antaranya hari dengan aktivitas yang dihitung, yang mengurangi perhitungan cutinya: {value}.',
  EXPLAIN_LEAVE_CREDIT: 'Menit yang diperhitungkan untuk hari cuti: {value}.',
  EXPLAIN_COUNTED_MINUTES: 'Menit yang dihitung, aktivitas ditambah cuti: {value}.',
  EXPLAIN_MINUTE_TARGET: 'Target menit sebulan: {value}.',
  EXPLAIN_PERCENT: 'Menit yang dihitung dibagi target: {value} %.',
  EXPLAIN_CAPPED_PERCENT: 'Capaian, paling banyak 100 %: {value} %.',
  // explanations of a suggested rating
  EXPLAIN_SUGGEST_NO_LINES:
    'Tidak ada baris bertarget angka yang terisi: rating hasil kerja tidak dapat diusulkan.',
  EXPLAIN_SUGGEST_LINES: 'Baris bertarget angka: {value}.',
  EXPLAIN_SUGGEST_MET: 'Di antaranya yang memenuhi target: {value}.',
  EXPLAIN_SUGGEST_MEAN_CAPPED:
    'Rata-rata capaian, setiap baris paling banyak 100 %: {value} %. Di bawah 90 % diusulkan di bawah ekspektasi.',
  EXPLAIN_SUGGEST_MEAN:
    'Rata-rata capaian, setiap baris paling banyak 120 %: {value} %. Bila semua target terpenuhi dan rata-ratanya 110 % atau lebih, diusulkan di atas ekspektasi.',
  EXPLAIN_SUGGEST_ACTIVITY:
    'Menit aktivitas terhadap target: {value} %. Di bawah 90 % tidak diusulkan di atas ekspektasi.',
  EXPLAIN_SUGGEST_APPRECIATION: 'Umpan balik bernada apresiasi: {value}.',
  EXPLAIN_SUGGEST_IMPROVEMENT:
    'Umpan balik bernada perbaikan: {value}. Bila lebih banyak daripada apresiasi, tidak diusulkan di atas ekspektasi; pada perilaku, dua atau lebih dan melebihi apresiasi diusulkan di bawah ekspektasi.',
  EXPLAIN_SUGGEST_NO_FEEDBACK:
    'Belum ada umpan balik bernama tentang perilaku: rating perilaku tidak dapat diusulkan.',
} as const;
