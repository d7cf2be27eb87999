/** What is said of angka kredit and tindak lanjut, in Indonesian: a part of idEvaluation.ts. */
export const idFollowing = {
  // what follows from evaluations, credit points
  FOLLOW_UP_NOT_FINAL: 'Evaluasi ini belum final. Usulkan tindak lanjut setelah evaluasinya final.',
  FOLLOW_UP_OWN: 'Tindak lanjut atas diri sendiri diusulkan dan diputus orang lain.',
  FOLLOW_UP_PROPOSED: 'Anda yang mengusulkan. Petugas BKPP lain yang memutusnya.',
  FOLLOW_UP_NOT_YOURS: 'Hanya pengusul yang dapat menariknya.',
  FOLLOW_UP_GROUND_REOPENED:
    'Evaluasi yang menjadi dasarnya dibuka kembali. Tolak atau tarik usulannya, nyatakan gugur yang telah diterima, lalu usulkan lagi setelah final.',
  FOLLOW_UP_GROUND_SUPERSEDED:
    'Evaluasi yang menjadi dasarnya telah final dengan dokumen lain. Tolak atau tarik usulannya, nyatakan gugur yang telah diterima, lalu usulkan lagi atas evaluasi yang berlaku.',
  FOLLOW_UP_GROUND_STANDS:
    'Evaluasi yang menjadi dasarnya masih berlaku. Selesaikan yang telah diterima; hanya yang kehilangan dasarnya, atau yang pegawainya telah berhenti atau tidak lagi punya pejabat penilai, yang gugur.',
  FOLLOW_UP_DUE: 'Tenggat harus setelah hari ini ({today}).',
  FOLLOW_UP_PPPK: 'Perpanjangan hanya untuk PPPK, dari evaluasi tahunan dengan rekomendasi kontrak.',
  FOLLOW_UP_DIALOGUE:
    'Dialog ini bukan dialog pegawai itu dengan jenis yang sama ({kind}). Sebutkan dialog pembinaan atau konselingnya.',
  CREDIT_NOT_FINAL:
    'Evaluasi tahunan, atau evaluasi bulanan untuk sebagian tahun, belum final. Konversi dibuat setelah final.',
  CREDIT_ANNUAL_AWAITED:
    'Evaluasi tahunan rencana ini masih akan datang. Evaluasi bulanan saja dikonversi pada tahun berjalan, atau bila evaluasi tahunan tidak akan ada.',
  CREDIT_NO_COEFFICIENT:
    'Kebijakan credit.coefficients tidak memuat jenjang {level}. BKPP melengkapinya terlebih dahulu.',
  CREDIT_OWN: 'Angka kredit sendiri tidak dapat diisi. Petugas BKPP lain yang mengisinya.',
  CREDIT_DATE:
    'Tanggal ini setelah hari ini ({today}). Isi tanggal yang sudah berlalu, paling lambat hari ini.',
  // explanations of eligibility and of credit points; no refusals
  EXPLAIN_ELIGIBLE_AT_LEAST_MET: '{period}: {predicate}, memenuhi predikat paling rendah.',
  EXPLAIN_ELIGIBLE_AT_LEAST_MISSING: '{period}: {predicate}, belum memenuhi predikat paling rendah.',
  EXPLAIN_ELIGIBLE_AT_MOST_MET: 'Predikat {period}: {predicate}.',
  EXPLAIN_ELIGIBLE_AT_MOST_MISSING: '{period}: {predicate}, di atas batasnya.',
  EXPLAIN_ELIGIBLE_MONTHS_MET: 'Bulan {period}: {predicate}.',
  EXPLAIN_ELIGIBLE_MONTHS_MISSING: 'Bulan {period}: {predicate}, di atas batasnya.',
  EXPLAIN_ELIGIBLE_CONTRACT_MET: 'Evaluasi {period} merekomendasikan perpanjangan kontrak.',
  EXPLAIN_ELIGIBLE_CONTRACT_MISSING: 'Evaluasi {period} merekomendasikan pemutusan kontrak.',
  EXPLAIN_ELIGIBLE_CREDIT_MET: 'Angka kredit {has} dari {needs} yang dibutuhkan: cukup.',
  EXPLAIN_ELIGIBLE_CREDIT_MISSING: 'Angka kredit {has} dari {needs} yang dibutuhkan: belum cukup.',
  EXPLAIN_ELIGIBLE_CREDIT_NONE:
    'Belum ada angka kredit yang tercatat: kenaikan pangkat jabatan fungsional memerlukannya.',
  EXPLAIN_ELIGIBLE_FINAL_MET: 'Evaluasi {period} final.',
  EXPLAIN_ELIGIBLE_FINAL_MISSING: 'Evaluasi {period} belum final.',
  EXPLAIN_ELIGIBLE_WHOLE_YEAR_MET: 'Kedua belas bulan {period} telah dievaluasi.',
  EXPLAIN_ELIGIBLE_WHOLE_YEAR_MISSING:
    'Pada {period} baru {months} dari 12 bulan dievaluasi: sebagian tahun tidak mewakili setahun.',
  EXPLAIN_ELIGIBLE_EMPLOYMENT_MET: 'Status kepegawaian {employment}: dapat naik pangkat.',
  EXPLAIN_ELIGIBLE_EMPLOYMENT_MISSING: 'Status kepegawaian {employment}: kenaikan pangkat hanya bagi PNS.',
  EXPLAIN_ELIGIBLE_IN_SERVICE_MET: 'Masih bertugas pada pemerintah ini.',
  EXPLAIN_ELIGIBLE_IN_SERVICE_MISSING: 'Sudah tidak bertugas pada pemerintah ini.',
  EXPLAIN_ELIGIBLE_NO_SANCTION_MET: 'Tidak ada usulan sanksi yang berjalan.',
  EXPLAIN_ELIGIBLE_NO_SANCTION_MISSING: 'Usulan sanksi telah diterima dan masih berjalan.',
  EXPLAIN_CREDIT_COEFFICIENT: 'Koefisien setahun jenjang ini: {value}.',
  EXPLAIN_CREDIT_MULTIPLIER: 'Persentase menurut predikat: {value} %.',
  EXPLAIN_CREDIT_MONTHS: 'Bulan yang dihitung, dari 12: {value}.',
  EXPLAIN_CREDIT_POINTS: 'Angka kredit bagian ini: koefisien x persentase x bulan / 12 = {value}.',
  EXPLAIN_CREDIT_TOTAL: 'Angka kredit setahun: {value}.',
  EXPLAIN_CREDIT_OPENING: 'Angka kredit dari penetapan sebelum sistem ini: {value}.',
  EXPLAIN_CREDIT_EARNED: 'Angka kredit dari konversi: {value}; menjadi {balance}.',
  EXPLAIN_CREDIT_PROMOTED: 'Dipakai untuk kenaikan pada tanggal ini: {value}; tersisa {balance}.',
  EXPLAIN_CREDIT_BALANCE: 'Angka kredit kumulatif sekarang: {value}.',
  EXPLAIN_CREDIT_NEEDED: 'Angka kredit kumulatif yang dibutuhkan: {value}.',
  EXPLAIN_CREDIT_MISSING: 'Masih kurang: {value}.',
  EXPLAIN_CREDIT_PACE: 'Laju setahun menurut konversi terakhir: {value}.',
  EXPLAIN_CREDIT_YEARS: 'Dengan laju itu, tahun yang dibutuhkan: {value}.',
} as const;
