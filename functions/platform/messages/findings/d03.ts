import { enDifferences, idDifferences } from '../differences.ts';

export const idD03 = {
  // findings of D03
  FIND_RANK_CHANGED:
    'Golongan pada SKP ({record}) berbeda dari SISDM ({register}); diketahui pada {foundOn}.',
  MEND_RANK_CHANGED: idDifferences.DIFF_RANK_CHANGED,
  FIND_RANK_JENJANG_MISMATCH:
    'Golongan menurut SISDM tidak sesuai jenjang jabatan fungsional; diketahui pada {foundOn}.',
  MEND_RANK_JENJANG_MISMATCH: idDifferences.DIFF_RANK_JENJANG_MISMATCH,
  FIND_NIP_HR_MISMATCH: 'NIP tidak sesuai data SISDM; diketahui pada {foundOn}.',
  MEND_NIP_HR_MISMATCH: idDifferences.DIFF_NIP_HR_MISMATCH,
};

export const enD03: Record<keyof typeof idD03, string> = {
  FIND_RANK_CHANGED:
    "The plan's rank ({record}) differs from the register's ({register}); found on {foundOn}.",
  MEND_RANK_CHANGED: enDifferences.DIFF_RANK_CHANGED,
  FIND_RANK_JENJANG_MISMATCH:
    'By the register the rank does not belong to the level of the functional position; found on {foundOn}.',
  MEND_RANK_JENJANG_MISMATCH: enDifferences.DIFF_RANK_JENJANG_MISMATCH,
  FIND_NIP_HR_MISMATCH: 'The number does not fit what the register says; found on {foundOn}.',
  MEND_NIP_HR_MISMATCH: enDifferences.DIFF_NIP_HR_MISMATCH,
};
