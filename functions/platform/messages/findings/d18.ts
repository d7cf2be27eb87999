export const idD18 = {
  // findings of D18
  FIND_YEAR_BELOW_MONTHS:
    'Predikat tahunan {year} di bawah predikat semua dari {months} bulan, yang terendah {lowest}.',
  MEND_YEAR_BELOW_MONTHS:
    'Pejabat penilai yang menentukan predikat: ini pemberitahuan. Bila penilaian tahunan keliru, BKPP membukanya kembali dengan dasar hukum; bila benar, BKPP mengecualikan temuan ini dengan alasan.',
  FIND_YEAR_ABOVE_MONTHS:
    'Predikat tahunan {year} di atas predikat semua dari {months} bulan, yang tertinggi {highest}.',
  MEND_YEAR_ABOVE_MONTHS:
    'Pejabat penilai yang menentukan predikat: ini pemberitahuan. Bila penilaian tahunan keliru, BKPP membukanya kembali dengan dasar hukum; bila benar, BKPP mengecualikan temuan ini dengan alasan.',
};

export const enD18: Record<keyof typeof idD18, string> = {
  FIND_YEAR_BELOW_MONTHS:
    'The annual predicate {year} is below that of every one of {months} months, the lowest of which is {lowest}.',
  MEND_YEAR_BELOW_MONTHS:
    'The appraiser decides the predicate: this is a notice. Where the annual rating is wrong, BKPP opens it again on a legal basis; where it is right, BKPP waives this finding with the reason.',
  FIND_YEAR_ABOVE_MONTHS:
    'The annual predicate {year} is above that of every one of {months} months, the highest of which is {highest}.',
  MEND_YEAR_ABOVE_MONTHS:
    'The appraiser decides the predicate: this is a notice. Where the annual rating is wrong, BKPP opens it again on a legal basis; where it is right, BKPP waives this finding with the reason.',
};
